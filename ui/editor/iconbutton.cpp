// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/iconbutton.h"

#include "ui/editor/iconpicker.h"
#include "ui/portalicons.h"
#include "ui/timeline/choosers.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

IconButton::IconButton(PortalIcons &pictures, QWidget *parent)
    : QAbstractButton(parent)
    , m_pictures(pictures)
{
    setObjectName(u"iconButton"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    connect(&pictures, &PortalIcons::changed, this, qOverload<>(&QWidget::update));
    setCode(u"info"_s);
}

void IconButton::setCode(const QString &code)
{
    m_code = code;
    setAccessibleName(tr("Icon: %1").arg(iconWords(code)));
    setToolTip(accessibleName().toHtmlEscaped());
    update();
}

QSize IconButton::sizeHint() const { return { 64, theme::heightFor(48, font()) }; }

void IconButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.edge, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() ? colors.hover : colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), theme::controlRadius,
                            theme::controlRadius);
    QRectF drawing(14, height() / 2.0 - 11, 22, 22);
    QRectF arrow(width() - 22, height() / 2.0 - 7, 14, 14);
    if (isRightToLeft()) {
        drawing.moveLeft(width() - drawing.right());
        arrow.moveLeft(width() - arrow.right());
    }
    if (!m_code.isEmpty())
        paintIcon(&painter, drawing, m_code, m_pictures, palette());
    else
        paintGlyph(&painter, drawing, u"minus", colors.secondary);
    paintGlyph(&painter, arrow, u"down", colors.secondary);
}
