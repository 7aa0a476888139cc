// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/rowtext.h"

#include <QFontMetricsF>
#include <QPainter>

void paintRowText(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                  bool toTheRight)
{
    painter->setFont(font);
    painter->setLayoutDirection(text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter->drawText(rect,
                      Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine
                          | (toTheRight ? Qt::AlignRight : Qt::AlignLeft),
                      QFontMetricsF(font).elidedText(text, Qt::ElideRight, rect.width()));
}
