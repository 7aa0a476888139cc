// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/meter.h"

#include "ui/widgets/theme.h"

#include <QPainter>

namespace {
constexpr int pillHeight = 6;
constexpr int edgeHeight = 3;
} // namespace

Meter::Meter(Shape shape, QWidget *parent)
    : QProgressBar(parent)
    , m_shape(shape)
{
    setTextVisible(false);
    setSizePolicy(shape == Shape::Edge ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
}

QSize Meter::sizeHint() const { return { 96, m_shape == Shape::Edge ? edgeHeight : pillHeight }; }

QSize Meter::minimumSizeHint() const { return { 48, sizeHint().height() }; }

void Meter::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void Meter::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    const QColor ink = m_ink == Ink::Accent ? colors.accent : colors.secondary;
    const QRectF whole(rect());
    const qreal radius = m_shape == Shape::Pill ? whole.height() / 2 : 0;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::mix(colors.text, colors.base, 0.14));
    painter.drawRoundedRect(whole, radius, radius);

    QRectF part = whole;
    if (maximum() > minimum()) {
        const double share = double(value() - minimum()) / double(maximum() - minimum());
        part.setWidth(whole.width() * std::clamp(share, 0.0, 1.0));
    } else {
        part.setWidth(whole.width() * 0.15); // at work, standing still: nothing moves for ornament
    }
    if (isRightToLeft())
        part.moveRight(whole.right());
    if (part.width() < 1)
        return;
    painter.setBrush(ink);
    painter.drawRoundedRect(part, radius, radius);
}
