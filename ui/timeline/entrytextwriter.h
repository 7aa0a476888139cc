// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bbcode/steps.h"
#include "ui/widgets/theme.h"

#include <QTextCursor>

class QTextTable;

/// Writes the text of an entry into an empty document, by cursor calls only: no HTML string is ever
/// made of what comes from a portal. Hidden characters become marks.
class EntryTextWriter
{
public:
    /// The document must have HiddenMark registered.
    EntryTextWriter(QTextDocument *document, const QPalette &palette, const QFont &font);

    void write(const QList<bbcode::Step> &steps);
    /// Lines as they are, in the font given.
    void writeLines(const QString &text, const QFont &font);
    /// A line of ours after the text, with a link; it is not copied.
    void writeNote(const QString &note, const QString &action, const QUrl &target);
    /// To be called once, at the end.
    void finish();

    /// Levels of quotation of a line, for who paints bars beside them.
    static int quoteLevel(const QTextBlockFormat &format);
    /// Distance of one level of quotes and lists.
    static int indentWidth(const QFont &font);

private:
    void write(const bbcode::Paragraph &paragraph);
    void write(const bbcode::Text &text);
    void write(const bbcode::Table &table);
    void write(const bbcode::Cell &cell);
    void write(const bbcode::TableEnd &end);
    void beginBlock(const QTextBlockFormat &format);
    void endParagraph();
    void endLink();
    QTextBlockFormat blockFormat() const;
    QTextCharFormat charFormat(const bbcode::Format &format) const;

    QTextDocument *m_document = nullptr;
    QTextCursor m_cursor;
    theme::Colors m_colors;
    QFont m_font;
    bool m_isFresh = true; ///< the current block has not been used
    QTextTable *m_table
        = nullptr; ///< whose cells are being written (cursors do not know before the edit ends)
    bool m_isHeading = false; ///< in a heading cell
    bool m_hasMarker = false; ///< the paragraph that is being written is an item of a list
    QUrl m_link; ///< the link that is being written
    QString m_linkText;
};
