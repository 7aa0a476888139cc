// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cards/carddelegate.h"

#include "crm/ownerref.h"
#include "models/cardlistmodel.h"
#include "ui/timeline/cardheader.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

using namespace Qt::Literals::StringLiterals;
using models::CardListModel;

namespace {

constexpr int glyphSize = 16;

bool isHeading(const QModelIndex &index)
{
    return index.data(models::CardKindRole).value<CardListModel::RowKind>()
        != CardListModel::RowKind::Card;
}

} // namespace

QSize CardDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool isTall = m_twoLines && !isHeading(index);
    return { 120, theme::heightFor(isTall ? 48 : 32, option.font) };
}

void CardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(option.palette);
    const bool rtl = option.direction == Qt::RightToLeft;
    const auto mirrored = [&](QRectF rect) {
        if (rtl)
            rect.moveLeft(option.rect.left() + option.rect.right() + 1 - rect.right());
        return rect;
    };
    const QRectF row = option.rect;
    const auto leading
        = Qt::AlignVCenter | (rtl ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute;
    if (isHeading(index)) {
        painter->setFont(theme::font(option.font, theme::Type::Heading));
        painter->setPen(colors.secondary);
        painter->drawText(row.adjusted(16, 0, -16, 0), int(leading) | Qt::TextSingleLine,
                          index.data().toString());
        painter->restore();
        return;
    }
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasKeys
        = option.state & QStyle::State_Active && option.state & QStyle::State_HasFocus;
    const QRectF box = row.adjusted(8, 0, -8, 0);
    if (isSelected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(!isSelected   ? colors.hover
                              : hasKeys ? colors.selection
                                        : colors.selectionInactive);
        painter->drawRoundedRect(box, theme::controlRadius, theme::controlRadius);
    }
    const QColor ink = isSelected && hasKeys ? colors.selectionText : colors.text;
    const QColor pale = isSelected && hasKeys ? colors.selectionSecondary : colors.secondary;
    if (isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accent);
        painter->drawRoundedRect(mirrored({ row.left() + 8, row.center().y() - 8, 3, 16 }), 1.5,
                                 1.5);
    }
    const auto owner = index.data(models::CardOwnerRole).value<crm::OwnerRef>();
    paintGlyph(
        painter,
        mirrored({ row.left() + 16, row.center().y() - glyphSize / 2.0, glyphSize, glyphSize }),
        cardGlyph(owner.typeId), pale);
    qreal right = row.right() - 16;
    const qint64 unseen = index.data(models::CardUnseenRole).toLongLong();
    const QFont small = theme::font(option.font, theme::Type::Small);
    if (unseen > 0) {
        const QString words = CardListModel::tr("%Ln new", nullptr, int(unseen));
        const qreal width = theme::numberWidth(words, small);
        painter->setPen(pale);
        theme::paintNumber(painter, mirrored({ right - width, row.top(), width, row.height() }),
                           words, small, Qt::AlignVCenter | Qt::AlignHCenter);
        right -= width + 8;
    }
    const QFont font = theme::font(
        option.font, isSelected || unseen > 0 ? theme::Type::Strong : theme::Type::Body);
    const QString second
        = m_twoLines ? index.data(models::CardSecondLineRole).toString() : QString();
    const QRectF words
        = mirrored({ row.left() + 40, row.top(), right - row.left() - 40, row.height() });
    const int lines = theme::lineHeight(font) + (second.isEmpty() ? 0 : theme::lineHeight(small));
    QRectF line(words.left(), words.center().y() - lines / 2.0, words.width(),
                theme::lineHeight(font));
    painter->setFont(font);
    painter->setPen(ink);
    painter->drawText(line, int(leading) | Qt::TextSingleLine,
                      QFontMetrics(font).elidedText(index.data(models::CardTitleRole).toString(),
                                                    Qt::ElideRight, int(words.width())));
    if (!second.isEmpty()) {
        line.moveTop(line.bottom());
        line.setHeight(theme::lineHeight(small));
        painter->setFont(small);
        painter->setPen(pale);
        painter->drawText(
            line, int(leading) | Qt::TextSingleLine,
            QFontMetrics(small).elidedText(second, Qt::ElideRight, int(words.width())));
    }
    painter->restore();
}

bool CardDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view,
                             const QStyleOptionViewItem &, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid() || isHeading(index))
        return false;
    QString text = index.data(models::CardTitleRole).toString().toHtmlEscaped();
    const QString second = index.data(models::CardSecondLineRole).toString().toHtmlEscaped();
    if (!second.isEmpty())
        text += u"<br>"_s + second;
    QToolTip::showText(event->globalPos(), u"<p>"_s + text + u"</p>"_s, view);
    return true;
}
