// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/box.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPainter>
#include <QRadioButton>

using namespace Qt::Literals::StringLiterals;

void Box::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    painter.setPen(QPen(colors.isHighContrast ? colors.text : colors.hairline, 1));
    painter.setBrush(colors.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius,
                            theme::cardRadius);
    const auto rows = findChildren<QWidget *>(u"tableRow"_s, Qt::FindDirectChildrenOnly);
    for (const QWidget *row : rows) {
        if (row->y() > 4)
            painter.drawLine(QPointF(1, row->y() + 0.5), QPointF(width() - 1, row->y() + 0.5));
    }
}

void Box::showEvent(QShowEvent *event)
{
    giveEdges();
    QWidget::showEvent(event);
}

void Box::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && isVisible())
        giveEdges();
    QWidget::changeEvent(event);
}

/// Fusion draws the edges of fields and indicators darker than the window: on the ground of a box
/// nobody would see them in a dark theme.
void Box::giveEdges()
{
    const auto colors = theme::colors(palette());
    QPalette edged;
    if (colors.isDark)
        edged.setColor(QPalette::Window, colors.edge.lighter(140));
    const auto children = findChildren<QWidget *>();
    for (QWidget *child : children) {
        if (qobject_cast<QLineEdit *>(child) || qobject_cast<QRadioButton *>(child)
            || qobject_cast<QCheckBox *>(child) || qobject_cast<QAbstractSpinBox *>(child))
            child->setPalette(edged);
    }
}

Hairline::Hairline(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colors = theme::colors(palette());
    painter.fillRect(rect(), colors.isHighContrast ? colors.text : colors.hairline);
}

FactLabel *paragraph(const QString &text, theme::Type type, FactLabel::Ink ink, QWidget *parent)
{
    auto *made = new FactLabel(parent);
    made->setType(type);
    made->setInk(ink);
    const bool isPlain = type == theme::Type::Small || type == theme::Type::Body;
    made->setText(isPlain ? QString() : text, isPlain ? text : QString());
    return made;
}

ElidedLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new ElidedLabel(theme::Type::Heading, ElidedLabel::Ink::Secondary, parent);
    label->setText(text);
    return label;
}
