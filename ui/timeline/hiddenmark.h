// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/theme.h"

#include <QObject>
#include <QTextCursor>
#include <QTextObjectInterface>

/// Draws what cannot be seen in a text as a small labelled mark: "ZWSP". One mark stands for a
/// string of hidden characters; the characters themselves travel with it and come back from
/// originalText().
class HiddenMark : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)
public:
    /// Teaches a document to draw marks.
    static void registerIn(QTextDocument *document);

    /// Text as it came, with marks in place of its hidden characters, in the format given.
    /// \a markColors: the warning pair of the theme.
    static void insertText(QTextCursor &cursor, const QString &text, const QTextCharFormat &format,
                           const theme::Pair &markColors);

    /// Characters that are shown and do not belong to the text, or stand for others: copying gives
    /// \a original in their place.
    static void insertStandIn(QTextCursor &cursor, const QString &shown, const QString &original,
                              QTextCharFormat format);

    /// Makes a block that only holds a table apart from its neighbours: it is no line of the text.
    static void setStructural(QTextBlockFormat &format);

    /// What the characters between two positions of a document were before they were drawn.
    static QString originalText(const QTextDocument &document, int from, int to);

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    using QObject::QObject;
};
