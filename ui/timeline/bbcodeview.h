// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

class EntryTextWriter;

/// Shows the text of an entry, which is hostile: the only place where text from a portal gets a
/// look of its own. Nothing is loaded, whatever a text asks for; hidden characters are shown as
/// marks; a link says where it leads and is only told of, never opened here. Copying gives the
/// characters of the text, and plain text only.
class BbCodeView : public QTextBrowser
{
    Q_OBJECT
public:
    enum class Mode {
        Formatted, ///< BB code as formatting
        Plain, ///< without it
        AsReceived, ///< each character as it came
        Lines, ///< as it came, in the letters of the pane: a text without any formatting
        Html, ///< an e-mail: what is left of it when nothing can load or run (bbcode/html.h)
    };

    /// Plain letters shown at first, fewer of those that take long (affordableLength()), so that
    /// the window does not wait for the longest words; a note says how many more there are and
    /// shows more of them. No text that people write is that long.
    static constexpr qsizetype shownAtFirst = 20'000;

    explicit BbCodeView(QWidget *parent = nullptr);

    void showText(const QString &text, Mode mode = Mode::Formatted);
    /// The text given to showText().
    QString entryText() const { return m_text; }
    Mode mode() const { return m_mode; }
    bool isCut() const { return m_hidden > 0; }
    /// Five times as much of a text that is cut.
    void showMore();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// Nothing, ever.
    QVariant loadResource(int type, const QUrl &name) override;

    // They take rich text or guess at it.
    void setText(const QString &text) = delete;
    void setHtml(const QString &text) = delete;
    void setMarkdown(const QString &text) = delete;
    void append(const QString &text) = delete;
    void insertHtml(const QString &text) = delete;
    void setSource(const QUrl &url) = delete;

signals:
    /// A link was chosen by mouse or keyboard; always http or https. Ask before opening it.
    void linkActivated(const QUrl &url);

protected:
    void changeEvent(QEvent *event) override;
    QMimeData *createMimeDataFromSelection() const override;
    void doSetSource(const QUrl &url, QTextDocument::ResourceType type) override;
    void paintEvent(QPaintEvent *event) override;
    /// With setSizeAdjustPolicy(AdjustToContents) the view asks for room for its whole text.
    QSize viewportSizeHint() const override;

private:
    void rebuild();
    void writeText(EntryTextWriter &writer, const QString &text);
    void writeHtml(EntryTextWriter &writer);

    QString m_text;
    Mode m_mode = Mode::Formatted;
    qsizetype m_budget = shownAtFirst;
    qsizetype m_hidden = 0; ///< UTF-16 units of the text that are not shown
    bool m_isRebuilding = false;
};
