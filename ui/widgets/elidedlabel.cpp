// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/elidedlabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

ElidedLabel::ElidedLabel(QWidget *parent)
    : ElidedLabel(theme::Type::Body, Ink::Text, parent)
{
}

ElidedLabel::ElidedLabel(theme::Type type, Ink ink, QWidget *parent)
    : QLabel(parent)
    , m_type(type)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void ElidedLabel::setType(theme::Type type)
{
    m_type = type;
    updateGeometry();
    update();
}

void ElidedLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QFont ElidedLabel::drawnFont() const { return theme::font(font(), m_type); }

QSize ElidedLabel::sizeHint() const
{
    const QFont drawn = drawnFont();
    return { QFontMetrics(drawn).horizontalAdvance(text()) + 1, theme::lineHeight(drawn) };
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QFont drawn = drawnFont();
    return { std::min(sizeHint().width(), QFontMetrics(drawn).averageCharWidth() * 4),
             theme::lineHeight(drawn) };
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QFont drawn = drawnFont();
    const auto colors = theme::colors(palette());
    painter.setFont(drawn);
    painter.setPen(m_ink == Ink::Secondary || !isEnabled() ? colors.secondary : colors.text);
    const QString shown
        = QFontMetrics(drawn).elidedText(text().simplified(), Qt::ElideRight, width());
    const bool mirrored = isRightToLeft();
    const bool trailing = alignment() & Qt::AlignRight;
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    painter.drawText(rect(),
                     Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine
                         | (mirrored != trailing ? Qt::AlignRight : Qt::AlignLeft),
                     shown);
}

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !toolTip().isEmpty())
        return QLabel::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (QFontMetrics(drawnFont()).horizontalAdvance(text()) > width())
        QToolTip::showText(help->globalPos(), text().toHtmlEscaped(), this);
    return true;
}
