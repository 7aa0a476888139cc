// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlabel.h"

#include <QEvent>
#include <QPainter>

FactLabel::FactLabel(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FactLabel::setText(const QString &fact, const QString &consequence)
{
    if (m_fact == fact && m_consequence == consequence)
        return;
    m_fact = fact;
    m_consequence = consequence;
    setAccessibleName(whole());
    updateGeometry();
    update();
}

void FactLabel::setType(theme::Type type)
{
    m_type = type;
    updateGeometry();
    update();
}

void FactLabel::setAlignment(Qt::Alignment alignment)
{
    m_alignment = alignment;
    update();
}

void FactLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

QString FactLabel::whole() const
{
    if (m_fact.isEmpty() || m_consequence.isEmpty())
        return m_fact + m_consequence;
    return m_fact + u' ' + m_consequence;
}

int FactLabel::layOut(QTextLayout &layout, int width) const
{
    QString text = whole();
    text.replace(u'\n', QChar::LineSeparator);
    const QFont plain = theme::font(font(), m_type);
    layout.setText(text);
    layout.setFont(plain);
    QTextOption option(m_alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(layoutDirection());
    layout.setTextOption(option);
    if (!m_fact.isEmpty() && !m_consequence.isEmpty()) {
        QTextCharFormat strong;
        strong.setFontWeight(QFont::Medium);
        layout.setFormats({ { 0, int(m_fact.size()), strong } });
    }
    const int step = theme::lineHeight(plain);
    int y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({ 0, y + (step - line.height()) / 2 });
        y += step;
    }
    layout.endLayout();
    return y;
}

QSize FactLabel::sizeHint() const
{
    QTextLayout layout;
    const int wide = theme::digitsWidth(font(), 48);
    const int height = layOut(layout, wide);
    return { std::min(wide, int(layout.maximumWidth()) + 2), height };
}

QSize FactLabel::minimumSizeHint() const
{
    return { theme::digitsWidth(font(), 12), theme::lineHeight(theme::font(font(), m_type)) };
}

int FactLabel::heightForWidth(int width) const
{
    QTextLayout layout;
    return layOut(layout, width);
}

void FactLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QTextLayout layout;
    layOut(layout, width());
    const auto colors = theme::colors(palette());
    painter.setPen(m_ink == Ink::Secondary ? colors.secondary : colors.text);
    layout.draw(&painter, { 0, 0 });
}

void FactLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateGeometry();
    QWidget::changeEvent(event);
}
