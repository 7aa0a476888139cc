// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/hiddenmark.h"

#include "base/textcheck.h"
#include "ui/widgets/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int markType = QTextFormat::UserObject + 1;
enum Property {
    OriginalText = QTextFormat::UserProperty + 1,
    Label,
    LabelColor,
    GroundColor,
    IsStructural,
};
constexpr qreal padding = 3;

QFont markFont(const QTextFormat &format)
{
    QFont font = theme::font(format.toCharFormat().font(), theme::Type::Tiny);
    font.setItalic(false);
    font.setUnderline(false);
    font.setStrikeOut(false);
    return font;
}

/// "ZWSP", "ZWSP ×3", "ZWSP RLO", "ZWSP RLO +7".
QString labelOf(const QList<textcheck::HiddenCharacter> &run)
{
    const QString first = textcheck::shortName(run.front().codePoint);
    const bool isOneKind = std::all_of(run.begin(), run.end(), [&run](const auto &hidden) {
        return hidden.codePoint == run.front().codePoint;
    });
    if (run.size() == 1)
        return first;
    if (isOneKind)
        return u"%1 ×%2"_s.arg(first).arg(run.size());
    const QString two = first + u' ' + textcheck::shortName(run.at(1).codePoint);
    return run.size() == 2 ? two : u"%1 +%2"_s.arg(two).arg(run.size() - 2);
}

void insertMark(QTextCursor &cursor, const QString &original,
                const QList<textcheck::HiddenCharacter> &run, QTextCharFormat format,
                const theme::Pair &colors)
{
    format.setObjectType(markType);
    format.setProperty(OriginalText, original);
    format.setProperty(Label, labelOf(run));
    format.setProperty(LabelColor, colors.text);
    format.setProperty(GroundColor, colors.ground);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    format.setToolTip(u"%1 · U+%2"_s.arg(
        textcheck::shortName(run.front().codePoint),
        QString::number(uint(run.front().codePoint), 16).toUpper().rightJustified(4, u'0')));
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), format);
}

/// What stands between two lines of a document in plain text.
QString separator(const QTextBlock &before, const QTextBlock &after)
{
    const QTextTable *table = QTextCursor(after).currentTable();
    if (!table || QTextCursor(before).currentTable() != table)
        return u"\n"_s;
    const QTextTableCell left = table->cellAt(before.position());
    const QTextTableCell right = table->cellAt(after.position());
    return left.row() == right.row() && left.column() != right.column() ? u"\t"_s : u"\n"_s;
}

QString originalOf(const QTextFragment &fragment, int from, int to)
{
    const qsizetype start = std::max(from - fragment.position(), 0);
    const qsizetype end = std::min(to - fragment.position(), fragment.length());
    if (start >= end)
        return {};
    const QTextCharFormat format = fragment.charFormat();
    if (format.objectType() == markType)
        return format.stringProperty(OriginalText).repeated(end - start);
    if (format.hasProperty(OriginalText))
        return format.stringProperty(OriginalText);
    return fragment.text().sliced(start, end - start);
}

} // namespace

void HiddenMark::registerIn(QTextDocument *document)
{
    document->documentLayout()->registerHandler(markType, new HiddenMark(document));
}

void HiddenMark::insertText(QTextCursor &cursor, const QString &text, const QTextCharFormat &format,
                            const theme::Pair &colors)
{
    const QList<textcheck::HiddenCharacter> all = textcheck::hiddenCharacters(text);
    qsizetype from = 0;
    for (qsizetype i = 0; i < all.size();) {
        const qsizetype position = all[i].position;
        qsizetype end = position;
        QList<textcheck::HiddenCharacter> run;
        for (; i < all.size() && all[i].position == end; ++i) {
            end += all[i].length;
            run.append(all[i]);
        }
        if (position > from)
            cursor.insertText(text.sliced(from, position - from), format);
        insertMark(cursor, text.sliced(position, end - position), run, format, colors);
        from = end;
    }
    if (from < text.size())
        cursor.insertText(text.sliced(from), format);
}

void HiddenMark::insertStandIn(QTextCursor &cursor, const QString &shown, const QString &original,
                               QTextCharFormat format)
{
    format.setProperty(OriginalText, original);
    cursor.insertText(shown, format);
}

void HiddenMark::setStructural(QTextBlockFormat &format)
{
    format.setProperty(IsStructural, true);
    format.setLineHeight(theme::space4, QTextBlockFormat::FixedHeight);
}

QString HiddenMark::originalText(const QTextDocument &document, int from, int to)
{
    QString text;
    QTextBlock before;
    for (QTextBlock block = document.findBlock(from); block.isValid() && block.position() <= to;
         block = block.next()) {
        if (block.blockFormat().boolProperty(IsStructural))
            continue;
        if (before.isValid())
            text += separator(before, block);
        for (auto it = block.begin(); !it.atEnd(); ++it)
            text += originalOf(it.fragment(), from, to);
        before = block;
    }
    return text;
}

QSizeF HiddenMark::intrinsicSize(QTextDocument *, int, const QTextFormat &format)
{
    const QFontMetricsF metrics(markFont(format));
    const qreal width = metrics.horizontalAdvance(format.stringProperty(Label)) + 2 * padding + 2;
    return { std::ceil(width), std::ceil(metrics.height()) - 2 };
}

void HiddenMark::drawObject(QPainter *painter, const QRectF &rect, QTextDocument *, int,
                            const QTextFormat &format)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(format.colorProperty(LabelColor), 1));
    painter->setBrush(format.colorProperty(GroundColor));
    const QRectF box = rect.adjusted(1.5, 0.5, -1.5, -0.5);
    painter->drawRoundedRect(box, theme::tagRadius, theme::tagRadius);
    painter->setFont(markFont(format));
    painter->drawText(box, Qt::AlignCenter, format.stringProperty(Label));
    painter->restore();
}
