// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/sidebutton.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QLocale>
#include <QPainter>

SideButton::SideButton(const QString &glyph, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCount(0);
}

void SideButton::setCount(int count)
{
    m_count = count;
    setAccessibleName(tr("%1, %Ln", nullptr, count).arg(text()));
    update();
}

QSize SideButton::sizeHint() const
{
    const QFont strong = theme::font(font(), theme::Type::Strong);
    return { 40 + QFontMetrics(strong).horizontalAdvance(text()) + 56,
             theme::heightFor(32, font()) };
}

void SideButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    const QRectF box = rect();
    const auto mirrored = [this](QRectF part) {
        if (isRightToLeft())
            part.moveLeft(width() - part.right());
        return part;
    };
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? colors.selectionInactive : colors.hover);
        painter.drawRoundedRect(box, theme::controlRadius, theme::controlRadius);
    }
    if (isChecked())
        painter.fillRect(mirrored({ 0, 6, 3, box.height() - 12 }), colors.accent);
    const QColor ink = isEnabled() ? colors.text : colors.secondary;
    paintGlyph(&painter, mirrored({ 12, box.center().y() - 8, 16, 16 }), m_glyph,
               isChecked() ? ink : colors.secondary);
    painter.setFont(theme::font(font(), isChecked() ? theme::Type::Strong : theme::Type::Body));
    painter.setPen(ink);
    painter.drawText(mirrored({ 40, 0, box.width() - 96, box.height() }),
                     int(Qt::AlignVCenter | (isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
                         | Qt::AlignAbsolute)
                         | Qt::TextSingleLine,
                     text());
    painter.setPen(colors.secondary);
    theme::paintNumber(&painter, mirrored({ box.width() - 60, 0, 48, box.height() }),
                       QLocale().toString(m_count), theme::font(font(), theme::Type::Small),
                       (isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (hasFocus())
        theme::paintFocusRing(&painter, box.adjusted(3, 3, -3, -3), theme::tagRadius,
                              colors.accent);
}
