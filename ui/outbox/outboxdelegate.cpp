// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxdelegate.h"

#include "errortext.h"

#include "models/outboxmodel.h"
#include "ui/editor/iconpicker.h"
#include "ui/outbox/intentwords.h"
#include "ui/plans/planwords.h"
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

/// What is written beside an entry is told by its glyph, an entry itself by its icon.
QString glyphOf(store::IntentKind kind)
{
    switch (kind) {
    case store::IntentKind::DeleteEntry:
    case store::IntentKind::DeletePicture:
        return u"trash"_s;
    case store::IntentKind::SaveNote:
    case store::IntentKind::RemoveNote:
        return u"note"_s;
    case store::IntentKind::Pin:
    case store::IntentKind::Unpin:
        return u"pin"_s;
    case store::IntentKind::Bind:
        return u"link"_s;
    case store::IntentKind::Unbind:
        return u"unlink"_s;
    case store::IntentKind::AddPicture:
        return u"image"_s;
    case store::IntentKind::AddEntry:
    case store::IntentKind::CheckEntry:
        break;
    }
    return {};
}

qreal timeWidth(const QFont &small) { return theme::numberWidth(u"00:00:00"_s, small) + 4; }

} // namespace

/// What a row says, whether it is one write or a plan of many.
struct OutboxDelegate::Words
{
    QString glyph, state;
    theme::Tone tone = theme::Tone::Neutral;
    QString title, card, reason;
    QDateTime changed;
    QString action;
    QString ground; ///< an interface glyph; empty: the icon of \a iconCode
    QString iconCode;
    bool isOpen = false; ///< needs a look
    double part = -1; ///< of a plan under way, 0 to 1
};

OutboxDelegate::Words OutboxDelegate::wordsOf(const QModelIndex &index)
{
    if (index.data(models::OutboxKindRole).value<OutboxModel::RowKind>()
        == OutboxModel::RowKind::Plan) {
        const auto plan = index.data(models::PlanRole).value<store::Plan>();
        const auto state = planwords::state(plan);
        const qint64 total = plan.counts.total();
        const bool isUnderWay = plan.counts.open() > 0 && total > 0;
        return { state.glyph,
                 state.word,
                 state.tone,
                 plan.title,
                 {},
                 planwords::counts(plan),
                 plan.changed,
                 actionText(actionOf(plan)),
                 planwords::glyph(plan.kind),
                 {},
                 plan.counts.refused + plan.counts.unknown > 0,
                 isUnderWay ? double(total - plan.counts.open()) / double(total) : -1 };
    }
    const auto intent = index.data(models::IntentRole).value<store::Intent>();
    const auto state = intentwords::state(intent);
    const bool isOpen = intent.state == store::IntentState::Unknown
        || intent.state == store::IntentState::Refused;
    return { state.glyph,
             state.word,
             state.tone,
             intentwords::title(intent),
             intent.cardTitle,
             intentwords::reason(intent),
             intent.changed,
             actionText(actionOf(intent)),
             glyphOf(intent.kind),
             intent.draft.iconCode,
             isOpen };
}

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

OutboxDelegate::Action OutboxDelegate::actionOf(const store::Plan &plan)
{
    switch (plan.state) {
    case store::PlanState::Running:
        return Action::Pause;
    case store::PlanState::Paused:
    case store::PlanState::Stopped:
        return Action::GoOn;
    case store::PlanState::RollingBack:
        return Action::None;
    case store::PlanState::Cancelled:
    case store::PlanState::Ended:
        break;
    }
    return plan.counts.open() == 0 ? Action::Dismiss : Action::None;
}

QString OutboxDelegate::actionText(Action action)
{
    switch (action) {
    case Action::Pause:
        return tr("Pause");
    case Action::GoOn:
        return tr("Go on");
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

QRectF OutboxDelegate::buttonRect(const QStyleOptionViewItem &option, const QString &text)
{
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

void OutboxDelegate::paintHeading(QPainter *painter, const QStyleOptionViewItem &option,
                                  const QModelIndex &index) const
{
    const auto colors = theme::colors(option.palette);
    const bool rtl = option.direction == Qt::RightToLeft;
    const QRectF row = QRectF(option.rect).adjusted(16, 0, -16, 0);
    painter->setFont(theme::font(option.font, theme::Type::Heading));
    painter->setPen(colors.secondary);
    painter->drawText(
        row,
        int((rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter)
            | Qt::TextSingleLine,
        index.data().toString());
    theme::paintNumber(painter, row,
                       QLocale().toString(index.data(models::OutboxCountRole).toInt()),
                       theme::font(option.font, theme::Type::Small),
                       (rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
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
    if (index.data(models::OutboxKindRole).value<OutboxModel::RowKind>()
        == OutboxModel::RowKind::Heading) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const Words said = wordsOf(index);
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
    paintGlyph(painter, mirrored({ row.left() + stateLeft, row.center().y() - 8, 16, 16 }),
               said.glyph,
               said.tone == theme::Tone::Neutral ? pale : theme::pair(colors, said.tone).text);
    painter->setFont(theme::font(option.font, theme::Type::Medium));
    painter->setPen(ink);
    painter->drawText(
        mirrored({ row.left() + stateLeft + 24, row.top(), stateWidth - 28, row.height() }), lead,
        painter->fontMetrics().elidedText(said.state, Qt::ElideRight, stateWidth - 28));
    const QRectF round = mirrored(
        { row.left() + stateLeft + stateWidth, row.center().y() - ground / 2.0, ground, ground });
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.iconGround);
    painter->drawEllipse(round);
    if (!said.ground.isEmpty())
        paintGlyph(painter, round.adjusted(7, 7, -7, -7), said.ground, colors.text);
    else
        paintIcon(painter, round.adjusted(7, 7, -7, -7), said.iconCode, m_pictures, option.palette);

    const qreal time = timeWidth(small);
    painter->setPen(pale);
    theme::paintNumber(painter,
                       mirrored({ row.right() - 16 - time, row.top(), time, row.height() }),
                       dates::clockTime(said.changed.toLocalTime()), small,
                       (rtl ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    const QRectF button = buttonRect(option, said.action);
    if (!button.isEmpty()) {
        painter->setPen(QPen(colors.edge, 1));
        painter->setBrush(colors.base);
        painter->drawRoundedRect(button.adjusted(0.5, 0.5, -0.5, -0.5), theme::controlRadius,
                                 theme::controlRadius);
        painter->setFont(theme::font(option.font, theme::Type::Medium));
        painter->setPen(colors.text);
        painter->drawText(button, Qt::AlignCenter, said.action);
    }
    const qreal left = stateLeft + stateWidth + ground + 12;
    const qreal taken = 16 + time + 12 + (button.isEmpty() ? 0 : button.width() + 12);
    const QRectF words(row.left() + left, row.top(), row.width() - left - taken, row.height());
    const QFont strong
        = theme::font(option.font, said.isOpen ? theme::Type::Strong : theme::Type::Body);
    const int lines = theme::lineHeight(strong) + theme::lineHeight(small);
    const qreal top = words.center().y() - lines / 2.0;
    const QString title
        = QFontMetrics(strong).elidedText(said.title, Qt::ElideRight, int(words.width()));
    const qreal titleWidth = QFontMetricsF(strong).horizontalAdvance(title) + 1;
    painter->setFont(strong);
    painter->setPen(ink);
    painter->drawText(mirrored({ words.left(), top, titleWidth, qreal(theme::lineHeight(strong)) }),
                      lead, title);
    painter->setFont(small);
    painter->setPen(pale);
    const qreal room = words.width() - titleWidth - 8;
    if (room > 40)
        painter->drawText(mirrored({ words.left() + titleWidth + 8, top, room,
                                     qreal(theme::lineHeight(strong)) }),
                          lead,
                          QFontMetrics(small).elidedText(said.card, Qt::ElideRight, int(room)));
    painter->drawText(
        mirrored({ words.left(), top + theme::lineHeight(strong), words.width(),
                   qreal(theme::lineHeight(small)) }),
        lead, QFontMetrics(small).elidedText(said.reason, Qt::ElideRight, int(words.width())));
    if (said.part >= 0) { // how far it is, along the foot of the row
        const qreal whole = row.width() - left - theme::paneMargin;
        painter->fillRect(mirrored({ row.left() + left, row.bottom() - 3, whole, 2 }),
                          colors.hairline);
        painter->fillRect(mirrored({ row.left() + left, row.bottom() - 3, whole * said.part, 2 }),
                          colors.accent);
    }
    painter->restore();
}

bool OutboxDelegate::editorEvent(QEvent *event, QAbstractItemModel *,
                                 const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::MouseButtonRelease
        || index.data(models::OutboxKindRole).value<OutboxModel::RowKind>()
            == OutboxModel::RowKind::Heading)
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    if (mouse->button() != Qt::LeftButton
        || !buttonRect(option, wordsOf(index).action).contains(mouse->position()))
        return false;
    emit actionTriggered(index);
    return true;
}
