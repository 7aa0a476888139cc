// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/targetcard.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

TargetCard::TargetCard(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(theme::Type::Medium, ElidedLabel::Ink::Text, this))
    , m_line(new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this))
    , m_other(new QPushButton(tr("Other card…"), this))
{
    m_title->setObjectName(u"editorCard"_s);
    m_line->setObjectName(u"editorCardLine"_s);
    m_other->setObjectName(u"otherCard"_s);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    auto *layout = new QHBoxLayout(this);
    layout->addLayout(words, 1);
    layout->addWidget(m_other);
    setMargins();
}

void TargetCard::setCard(const QString &glyph, const QString &title, const QString &line,
                         const QColor &color)
{
    m_glyph = glyph;
    m_color = color;
    m_title->setText(title);
    m_line->setText(line);
    update();
}

/// Room for the glyph at the leading edge; a layout's margins know no direction.
void TargetCard::setMargins()
{
    constexpr int glyphRoom = 48;
    const bool mirrored = isRightToLeft();
    layout()->setContentsMargins(mirrored ? theme::space8 : glyphRoom, theme::space8,
                                 mirrored ? glyphRoom : theme::space8, theme::space8);
}

void TargetCard::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        setMargins();
}

void TargetCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    painter.setPen(QPen(colors.hairline, 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::controlRadius,
                            theme::controlRadius);
    QRectF place(16, height() / 2.0 - 10, 20, 20);
    QRectF edge(1, 6, 4, height() - 12);
    if (isRightToLeft()) {
        place.moveLeft(width() - place.right());
        edge.moveLeft(width() - edge.right());
    }
    paintGlyph(&painter, place, m_glyph, colors.text);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_color.isValid() ? m_color : colors.accent);
    painter.drawRoundedRect(edge, 2, 2);
}
