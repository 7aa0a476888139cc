// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/traycard.h"

#include "picturetext.h"

#include "ui/gallery/traydelegate.h"
#include "ui/widgets/tag.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using gallery::Verdict;

namespace traycard {

namespace {

constexpr int inside = theme::space12;
constexpr int checkSide = 16, arrowWidth = 24, warningIndent = 20;

int squareSide(timeline::Gallery gallery) { return gallery == timeline::Gallery::Icons ? 48 : 72; }

/// A wrapped text, line by line.
QStringList wrapped(const QString &text, const QFont &font, qreal width)
{
    QStringList lines;
    if (text.isEmpty())
        return lines;
    QTextLayout layout(text, font);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max<qreal>(40, width));
        lines.append(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

} // namespace

Look lookOf(const TrayModel::Row &row)
{
    switch (row.outcome) {
    case TrayOutcome::Waiting:
        return { theme::Tone::Neutral, u"hourglass"_s,
                 QCoreApplication::translate("TrayDelegate", "Waiting") };
    case TrayOutcome::Done:
        return { theme::Tone::Done, u"check"_s,
                 QCoreApplication::translate("TrayDelegate", "On the portal") };
    case TrayOutcome::Refused:
        return { theme::Tone::Refused, u"octagon"_s,
                 QCoreApplication::translate("TrayDelegate", "Refused") };
    case TrayOutcome::Unknown:
        return { theme::Tone::Warning, u"question-ring"_s,
                 QCoreApplication::translate("TrayDelegate", "Unknown") };
    case TrayOutcome::None:
        break;
    }
    const Verdict verdict = row.judgement.verdict;
    const QString word = verdictName(verdict);
    switch (verdict) {
    case Verdict::New:
        return { theme::Tone::Done, u"plus"_s, word };
    case Verdict::Identical:
        return { theme::Tone::Neutral, u"check"_s, word };
    case Verdict::Different:
    case Verdict::Taken:
        return { theme::Tone::Warning, u"delta"_s, word };
    case Verdict::Reserved:
    case Verdict::BadCode:
    case Verdict::Doubled:
    case Verdict::Unusable:
        break;
    }
    return { theme::Tone::Refused, u"octagon"_s, word };
}

QString fileName(const TrayModel::Row &row)
{
    return row.item.name.mid(row.item.name.lastIndexOf(u'/') + 1);
}

/// How large it came and what became of it; stays whole where the name is cut.
QString fileFacts(const TrayModel::Row &row)
{
    if (!row.item.fitted)
        return {};
    const QSize size = row.item.fitted->sourceSize;
    QString how = TrayDelegate::tr("fitted");
    if (row.item.fitted->isUntouched)
        how = TrayDelegate::tr("as it is");
    else if (row.item.fitted->sourceFormat == "svg")
        how = TrayDelegate::tr("drawn at its size");
    return u" · %1 × %2 · %3"_s.arg(size.width()).arg(size.height()).arg(how);
}

bool canGo(const TrayModel::Row &row)
{
    return gallery::canBeSent(row.judgement.verdict) && row.outcome == TrayOutcome::None;
}

bool hasChoice(const TrayModel::Row &row)
{
    return gallery::isReplacement(row.judgement.verdict) && row.outcome == TrayOutcome::None;
}

QString proposalWords(const TrayModel::Row &row)
{
    return row.judgement.proposal.isEmpty()
        ? QString()
        : TrayDelegate::tr("Use %1").arg(row.judgement.proposal);
}

QString replaceWord() { return TrayDelegate::tr("Replace"); }
QString keepWord() { return TrayDelegate::tr("Keep the portal’s"); }

namespace {

/// \a place: from the top of the card down, as wide as there is room.
void placeWords(Card &parts, const QRectF &place, const TrayModel::Row &row,
                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QFont small = theme::font(option.font, theme::Type::Small);
    const qreal line = theme::lineHeight(small);
    const qreal field = theme::heightFor(theme::smallControlHeight, option.font);
    const qreal x = place.left(), width = place.width();
    qreal y = place.top();
    const Look look = lookOf(row);
    const QSizeF tag
        = Tag::size({ look.tone, look.glyph, look.word }, Tag::Form::GlyphAndWord, option.font);
    parts.tag = { place.right() - tag.width(), y + (field - tag.height()) / 2, tag.width(),
                  tag.height() };
    parts.code = { x, y, std::max<qreal>(60, width - tag.width() - theme::space8), field };
    y += field + theme::space4;
    parts.file = { x, y, width, line };
    y += line;
    if (hasChoice(row)) {
        const QFontMetricsF metrics(small);
        const auto choice = [&](qreal from, const QString &word) {
            return QRectF(from, y + 2, radioRoom + metrics.horizontalAdvance(word) + theme::space4,
                          field - 4);
        };
        parts.replace = choice(x, replaceWord());
        parts.keep = choice(parts.replace.right() + theme::space12, keepWord());
        if (parts.keep.right() > place.right()) { // words of other languages are longer
            y += field;
            parts.keep = choice(x, keepWord());
        }
        y += field;
    }
    const QString verdict = index.data(TrayModel::VerdictTextRole).toString();
    for (const QString &one : wrapped(verdict, small, width)) {
        parts.lines.append({ { x, y, width, line }, one, false });
        y += line;
    }
    const QStringList warnings = index.data(TrayModel::WarningsRole).toStringList();
    for (const QString &warning : warnings) {
        // A glyph stands before it, so that not its colour alone says what it is.
        parts.warnings.append({ x, y + (line - 16) / 2, 16, 16 });
        for (const QString &one : wrapped(warning, small, width - warningIndent)) {
            parts.lines.append(
                { { x + warningIndent, y, width - warningIndent, line }, one, true });
            y += line;
        }
    }
    if (const QString words = proposalWords(row); !words.isEmpty())
        parts.proposal = { x, y, QFontMetricsF(small).horizontalAdvance(words) + 2, line };
}

} // namespace

Columns columns(timeline::Gallery gallery)
{
    Columns columns {};
    columns.before = theme::paneMargin + inside + checkSide + theme::space12;
    columns.after = columns.before + squareSide(gallery) + arrowWidth;
    columns.code = columns.after + squareSide(gallery) + theme::space12;
    return columns;
}

Card laidOut(const TrayModel &model, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const TrayModel::Row &row = model.row(index.row());
    const qreal square = squareSide(model.gallery());
    const auto at = columns(model.gallery());
    const qreal left = option.rect.left();
    Card parts;
    parts.card
        = QRectF(option.rect).adjusted(theme::paneMargin, outside, -theme::paneMargin, -outside);
    const qreal top = parts.card.top() + inside;
    if (row.outcome != TrayOutcome::Done) // there is nothing left to decide
        parts.check
            = { parts.card.left() + inside, top + (square - checkSide) / 2, checkSide, checkSide };
    parts.before = { left + at.before, top, square, square };
    parts.arrow = { parts.before.right() + theme::space4, top + square / 2 - 8, 16, 16 };
    parts.after = { left + at.after, top, square, square };
    qreal bottom = parts.after.bottom();
    if (hasChoice(row) && !row.there.isNull()) {
        parts.there = parts.after.translated(0, square + theme::space8);
        parts.thereName = { parts.before.left(), parts.there.top(),
                            square + arrowWidth - theme::space8, square };
        bottom = parts.there.bottom();
    }
    placeWords(parts, { left + at.code, top, parts.card.right() - inside - left - at.code, 0 }, row,
               option, index);
    for (const Card::Line &line : std::as_const(parts.lines))
        bottom = std::max(bottom, line.place.bottom());
    for (const QRectF &part : { parts.file, parts.replace, parts.proposal })
        bottom = std::max(bottom, part.bottom());
    parts.card.setBottom(bottom + inside);
    if (option.direction == Qt::RightToLeft) {
        const QRectF whole = option.rect;
        const auto mirror = [&whole](QRectF &rect) {
            if (!rect.isEmpty())
                rect.moveLeft(whole.left() + whole.right() - rect.right());
        };
        for (QRectF *rect : { &parts.check, &parts.before, &parts.arrow, &parts.after, &parts.code,
                              &parts.tag, &parts.file, &parts.replace, &parts.keep, &parts.proposal,
                              &parts.there, &parts.thereName })
            mirror(*rect);
        for (auto &one : parts.lines)
            mirror(one.place);
        for (QRectF &rect : parts.warnings)
            mirror(rect);
    }
    return parts;
}

} // namespace traycard
