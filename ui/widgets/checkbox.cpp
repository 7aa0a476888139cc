// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/checkbox.h"

#include "ui/widgets/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

void paintBoxEdge(QPainter *painter, const QRectF &box, const QColor &edge)
{
    constexpr int corner = 2;
    painter->setPen(QPen(edge, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
}

void CheckBox::paintEvent(QPaintEvent *event)
{
    QCheckBox::paintEvent(event);
    const auto colors = theme::colors(palette());
    if (!colors.isDark)
        return;
    QStyleOptionButton option;
    initStyleOption(&option);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBoxEdge(&painter, style()->subElementRect(QStyle::SE_CheckBoxIndicator, &option, this),
                 isEnabled() ? colors.edge : colors.hairline);
}
