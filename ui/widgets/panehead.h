// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class ElidedLabel;
class GlyphButton;
class QHBoxLayout;

/// The head of a page that stands in the place of others: its title, a line about it, and the way
/// out, which is Escape anywhere on the page, too. Leave out the way out where Escape means more.
class PaneHead : public QWidget
{
    Q_OBJECT
public:
    explicit PaneHead(QWidget *page);

    ElidedLabel *title() const { return m_title; }
    ElidedLabel *line() const { return m_line; }
    void addTool(QWidget *tool); ///< beside the words, before the way out
    /// \a words: what leaving means, with its key. The button, to be named.
    GlyphButton *addClose(const QString &words);
    void setStart(int margin); ///< where the words begin; the margin of a pane without it

signals:
    void closeWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    ElidedLabel *m_title;
    ElidedLabel *m_line;
    QHBoxLayout *m_layout;
    GlyphButton *m_close = nullptr;
};

/// Ctrl+Return and Ctrl+Enter anywhere on \a page: what its main button does.
void onCtrlReturn(QWidget *page, const std::function<void()> &act);
