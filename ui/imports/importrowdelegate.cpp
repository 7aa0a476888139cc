// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importrowdelegate.h"

#include "ui/imports/importrowsmodel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rowHeight = 32;
constexpr int glyphSide = 16;

struct Look
{
    QString glyph;
    theme::Tone tone;
};

Look lookOf(RowState state)
{
    switch (state) {
    case RowState::Ready:
        return { u"check-ring"_s, theme::Tone::Done };
    case RowState::Looking:
        return { u"hourglass"_s, theme::Tone::Neutral };
    case RowState::Warning:
        return { u"warning"_s, theme::Tone::Warning };
    case RowState::Error:
        break;
    }
    return { u"octagon"_s, theme::Tone::Refused };
}

} // namespace

QSize ImportRowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return { 128, theme::heightFor(rowHeight, option.font) };
}

void ImportRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(option.palette);
    const QRect cell = option.rect;
    const bool rtl = option.direction == Qt::RightToLeft;
    const bool isSelected = option.state & QStyle::State_Selected;
    const bool hasKeys
        = isSelected && option.state & QStyle::State_Active && option.widget->hasFocus();
    if (isSelected)
        painter->fillRect(cell, hasKeys ? colors.selection : colors.selectionInactive);
    if (isSelected && index.column() == 0)
        painter->fillRect(QRect(rtl ? cell.right() - 2 : cell.left(), cell.top(), 3, cell.height()),
                          colors.accent);
    QRect room = cell.adjusted(theme::space8, 0, -theme::space8, 0);
    if (index.column() == ImportRowsModel::StateColumn) {
        const Look look = lookOf(index.data(ImportRowsModel::StateRole).value<RowState>());
        QRectF place(rtl ? room.right() - glyphSide + 1 : room.left(),
                     cell.center().y() - glyphSide / 2.0 + 0.5, glyphSide, glyphSide);
        paintGlyph(painter, place, look.glyph,
                   look.tone == theme::Tone::Neutral ? colors.secondary
                                                     : theme::pair(colors, look.tone).text);
        if (rtl)
            room.setRight(room.right() - glyphSide - theme::space8);
        else
            room.setLeft(room.left() + glyphSide + theme::space8);
    }
    const bool isLine = index.column() == ImportRowsModel::LineColumn;
    painter->setFont(isLine ? theme::font(option.font, theme::Type::Small) : option.font);
    painter->setPen(hasKeys ? (isLine ? colors.selectionSecondary : colors.selectionText)
                            : (isLine ? colors.secondary : colors.text));
    const Qt::Alignment side = isLine != rtl ? Qt::AlignRight : Qt::AlignLeft;
    painter->drawText(
        room, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, room.width()));
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colors.hairline);
    painter->restore();
}
