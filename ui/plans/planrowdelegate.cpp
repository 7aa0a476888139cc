// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planrowdelegate.h"

#include "base/textcheck.h"
#include "ui/outbox/intentwords.h"
#include "ui/plans/planwords.h"
#include "ui/widgets/icons.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using models::PlanVerdict;

namespace {

constexpr int rowHeight = 48;
constexpr int wordWidth = 104;
constexpr int glyphSide = 16;

/// What is known of a row, as the delegate writes it.
struct Words
{
    PlanVerdict verdict;
    planwords::Look look;
    QString title;
    QString why;
    QString label; ///< "line 12", or the number of the entry
};

QString nameOf(const store::Intent &intent)
{
    if (intent.kind == store::IntentKind::CheckEntry)
        return intentwords::title(intent);
    const QString title = textcheck::firstLine(intent.draft.title, 200);
    if (!title.isEmpty())
        return title;
    const QString text = textcheck::firstLine(intent.draft.text, 200);
    return text.isEmpty() ? intentwords::title(intent) : text;
}

Words wordsOf(const QModelIndex &index)
{
    const auto intent = index.data(models::PlanIntentRole).value<store::Intent>();
    const auto verdict = index.data(models::PlanVerdictRole).value<PlanVerdict>();
    const auto error = index.data(models::PlanErrorRole).value<Error>();
    QString label = intent.label;
    if (label.isEmpty() && intent.entry.isValid())
        label = u'#' + QString::number(intent.entry.value);
    return { verdict, planwords::verdict(verdict),
             intent.plan.isValid() && intent.entryOfPlace >= 0 ? intentwords::title(intent)
                                                               : nameOf(intent),
             planwords::reason(verdict, intent, error), label };
}

} // namespace

PlanRowDelegate::PlanRowDelegate(QObject *parent)
    : QAbstractItemDelegate(parent)
{
}

QSize PlanRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 200, theme::heightFor(rowHeight, option.font) };
}

QString PlanRowDelegate::description(const QModelIndex &index)
{
    const Words words = wordsOf(index);
    QString text = u"%1: %2"_s.arg(words.look.word, words.title);
    if (!words.why.isEmpty())
        text += u". "_s + words.why;
    return words.label.isEmpty() ? text : text + u' ' + words.label;
}

void PlanRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(option.palette);
    const QRectF row = option.rect;
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto mirrored = [&](QRectF rect) {
        if (rtl)
            rect.moveLeft(row.left() + row.right() - rect.right());
        return rect;
    };
    const int lead
        = int((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter)
        | Qt::TextSingleLine;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasKeys
        = option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active;
    if (isSelected) {
        painter->fillRect(row, hasKeys ? colors.selection : colors.selectionInactive);
        painter->fillRect(mirrored({ row.left(), row.top(), 3, row.height() }), colors.accent);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(row, colors.hover);
    }
    if (isSelected && hasKeys) {
        painter->setPen(QPen(colors.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QColor ink = isSelected && hasKeys ? colors.selectionText : colors.text;
    const QColor pale = isSelected && hasKeys ? colors.selectionSecondary : colors.secondary;
    const Words words = wordsOf(index);
    const QFont small = theme::font(option.font, theme::Type::Small);
    const QFont body = theme::font(option.font, theme::Type::Body);
    const QFont medium = theme::font(option.font, theme::Type::Medium);

    qreal left = theme::paneMargin;
    const QColor tone = words.look.tone == theme::Tone::Neutral
        ? pale
        : theme::pair(colors, words.look.tone).text;
    paintGlyph(painter,
               mirrored({ row.left() + left, row.center().y() - glyphSide / 2.0, qreal(glyphSide),
                          qreal(glyphSide) }),
               words.look.glyph, tone);
    left += glyphSide + theme::space8;
    painter->setFont(medium);
    painter->setPen(ink);
    const int room = std::max(wordWidth, QFontMetrics(medium).averageCharWidth() * 14);
    painter->drawText(mirrored({ row.left() + left, row.top(), qreal(room), row.height() }), lead,
                      QFontMetrics(medium).elidedText(words.look.word, Qt::ElideRight, room - 8));
    left += room;

    const qreal labelWidth = words.label.isEmpty()
        ? 0
        : QFontMetricsF(small).horizontalAdvance(words.label) + theme::space16;
    painter->setFont(small);
    painter->setPen(pale);
    painter->drawText(
        mirrored(
            { row.right() - theme::paneMargin - labelWidth, row.top(), labelWidth, row.height() }),
        int((rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignAbsolute | Qt::AlignVCenter)
            | Qt::TextSingleLine,
        words.label);
    const qreal width = row.width() - left - theme::paneMargin - labelWidth;
    const qreal first = theme::lineHeight(body), second = theme::lineHeight(small);
    const qreal height = words.why.isEmpty() ? first : first + second;
    const qreal top = row.center().y() - height / 2;
    painter->setFont(body);
    painter->setPen(ink);
    painter->drawText(mirrored({ row.left() + left, top, width, first }), lead,
                      QFontMetrics(body).elidedText(words.title, Qt::ElideRight, int(width)));
    painter->setFont(small);
    painter->setPen(pale);
    if (!words.why.isEmpty())
        painter->drawText(mirrored({ row.left() + left, top + first, width, second }), lead,
                          QFontMetrics(small).elidedText(words.why, Qt::ElideRight, int(width)));
    painter->restore();
}
