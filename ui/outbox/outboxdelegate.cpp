// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxdelegate.h"

#include "errortext.h"

#include "models/outboxmodel.h"
#include "ui/editor/iconpicker.h"
#include "ui/outbox/intentwords.h"
#include "ui/timeline/dates.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using models::OutboxModel;

namespace {

constexpr int stateLeft = 16, stateWidth = 112, ground = 32;

qreal timeWidth(const QFont &small) { return theme::numberWidth(u"00:00:00"_s, small) + 4; }

} // namespace

OutboxDelegate::OutboxDelegate(PortalIcons &pictures, QObject *parent)
    : QAbstractItemDelegate(parent)
    , m_pictures(pictures)
{
}

OutboxDelegate::Action OutboxDelegate::actionOf(const store::Intent &intent)
{
    switch (intent.state) {
    case store::IntentState::Waiting:
        return Action::TakeBack;
    case store::IntentState::Refused:
        return intent.error && errorText(*intent.error).canRetry ? Action::TryAgain
                                                                 : Action::Dismiss;
    default:
        return Action::None;
    }
}

QString OutboxDelegate::actionText(Action action)
{
    switch (action) {
    case Action::TakeBack:
        return tr("Take back");
    case Action::Dismiss:
        return tr("Dismiss");
    case Action::TryAgain:
        return tr("Try again");
    case Action::None:
        break;
    }
    return {};
}

QSize OutboxDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isHeading = index.data(models::OutboxKindRole).value<OutboxModel::RowKind>()
        == OutboxModel::RowKind::Heading;
    return { 200, theme::heightFor(isHeading ? 32 : 56, option.font) };
}

QRectF OutboxDelegate::buttonRect(const QStyleOptionViewItem &option,
                                  const store::Intent &intent) const
{
    const QString text = actionText(actionOf(intent));
    if (text.isEmpty())
        return {};
    const QFont font = theme::font(option.font, theme::Type::Medium);
    const qreal width = QFontMetricsF(font).horizontalAdvance(text) + 20;
    const qreal height = theme::heightFor(theme::smallControlHeight, option.font);
    const QRectF row = option.rect;
    const qreal time = timeWidth(theme::font(option.font, theme::Type::Small)) + 16 + 12;
    QRectF rect(row.right() - time - width, row.center().y() - height / 2, width, height);
    if (option.direction == Qt::RightToLeft)
        rect.moveLeft(row.left() + row.right() - rect.right());
    return rect;
}

void OutboxDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
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
    const QFont small = theme::font(option.font, theme::Type::Small);
    const auto kind = index.data(models::OutboxKindRole).value<OutboxModel::RowKind>();
    if (kind == OutboxModel::RowKind::Heading) {
        painter->setFont(theme::font(option.font, theme::Type::Heading));
        painter->setPen(colors.secondary);
        painter->drawText(row.adjusted(16, 0, -16, 0), lead, index.data().toString());
        theme::paintNumber(painter, mirrored({ row.right() - 96, row.top(), 80, row.height() }),
                           QLocale().toString(index.data(models::OutboxCountRole).toInt()), small,
                           (rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        painter->restore();
        return;
    }
    const auto intent = index.data(models::IntentRole).value<store::Intent>();
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasKeys
        = option.state & QStyle::State_HasFocus && option.state & QStyle::State_Active;
    if (isSelected)
        painter->fillRect(row, hasKeys ? colors.selection : colors.selectionInactive);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, colors.hover);
    if (isSelected)
        painter->fillRect(mirrored({ row.left(), row.top(), 3, row.height() }), colors.accent);
    if (isSelected && hasKeys) {
        painter->setPen(QPen(colors.accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(0.5, 0.5, -0.5, -0.5));
    }
    const QColor ink = isSelected && hasKeys ? colors.selectionText : colors.text;
    const QColor pale = isSelected && hasKeys ? colors.selectionSecondary : colors.secondary;
    const auto state = intentwords::state(intent);
    paintGlyph(painter, mirrored({ row.left() + stateLeft, row.center().y() - 8, 16, 16 }),
               state.glyph,
               state.tone == theme::Tone::Neutral ? pale : theme::pair(colors, state.tone).text);
    painter->setFont(theme::font(option.font, theme::Type::Medium));
    painter->setPen(ink);
    painter->drawText(
        mirrored({ row.left() + stateLeft + 24, row.top(), stateWidth - 28, row.height() }), lead,
        painter->fontMetrics().elidedText(state.word, Qt::ElideRight, stateWidth - 28));
    const QRectF round = mirrored(
        { row.left() + stateLeft + stateWidth, row.center().y() - ground / 2.0, ground, ground });
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.iconGround);
    painter->drawEllipse(round);
    if (intent.kind == store::IntentKind::DeleteEntry)
        paintGlyph(painter, round.adjusted(7, 7, -7, -7), u"trash", colors.text);
    else
        paintIcon(painter, round.adjusted(7, 7, -7, -7), intent.draft.iconCode, m_pictures,
                  option.palette);

    const qreal time = timeWidth(small);
    painter->setPen(pale);
    theme::paintNumber(painter,
                       mirrored({ row.right() - 16 - time, row.top(), time, row.height() }),
                       dates::clockTime(intent.changed.toLocalTime()), small,
                       (rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QRectF button = buttonRect(option, intent);
    if (!button.isEmpty()) {
        painter->setPen(QPen(colors.edge, 1));
        painter->setBrush(colors.base);
        painter->drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), theme::controlRadius,
                                 theme::controlRadius);
        painter->setFont(theme::font(option.font, theme::Type::Medium));
        painter->setPen(colors.text);
        painter->drawText(button, Qt::AlignCenter, actionText(actionOf(intent)));
    }
    const qreal left = stateLeft + stateWidth + ground + 12;
    const qreal taken = 16 + time + 12 + (button.isEmpty() ? 0 : button.width() + 12);
    const QRectF words(row.left() + left, row.top(), row.width() - left - taken, row.height());
    const bool isOpen = intent.state == store::IntentState::Unknown
        || intent.state == store::IntentState::Refused;
    const QFont strong = theme::font(option.font, isOpen ? theme::Type::Strong : theme::Type::Body);
    const int lines = theme::lineHeight(strong) + theme::lineHeight(small);
    const qreal top = words.center().y() - lines / 2.0;
    const QString title = QFontMetrics(strong).elidedText(intentwords::title(intent),
                                                          Qt::ElideRight, int(words.width()));
    const qreal titleWidth = QFontMetricsF(strong).horizontalAdvance(title) + 1;
    painter->setFont(strong);
    painter->setPen(ink);
    painter->drawText(mirrored({ words.left(), top, titleWidth, qreal(theme::lineHeight(strong)) }),
                      lead, title);
    painter->setFont(small);
    painter->setPen(pale);
    const qreal room = words.width() - titleWidth - 8;
    if (room > 40)
        painter->drawText(
            mirrored(
                { words.left() + titleWidth + 8, top, room, qreal(theme::lineHeight(strong)) }),
            lead, QFontMetrics(small).elidedText(intent.cardTitle, Qt::ElideRight, int(room)));
    painter->drawText(mirrored({ words.left(), top + theme::lineHeight(strong), words.width(),
                                 qreal(theme::lineHeight(small)) }),
                      lead,
                      QFontMetrics(small).elidedText(intentwords::reason(intent), Qt::ElideRight,
                                                     int(words.width())));
    painter->restore();
}

bool OutboxDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease
        || index.data(models::OutboxKindRole).value<OutboxModel::RowKind>()
            != OutboxModel::RowKind::Intent)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const auto intent = index.data(models::IntentRole).value<store::Intent>();
    if (mouse->button() != Qt::LeftButton
        || !buttonRect(option, intent).contains(mouse->position()))
        return false;
    emit actionTriggered(index);
    return true;
}
