// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int glyphSize = 20;
}

MessageBar::MessageBar(QWidget *parent)
    : QWidget(parent)
    , m_label(new FactLabel(this))
    , m_action(new SmallButton({}, this))
{
    m_action->setObjectName(u"messageBarAction"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space8, theme::space8, theme::space8, theme::space8);
    layout->setSpacing(theme::space8);
    layout->addSpacing(theme::space4 + glyphSize + theme::space8); // mirrored with the rest, unlike a margin
    layout->addWidget(m_label, 1, Qt::AlignVCenter);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    connect(m_action, &QPushButton::clicked, this, &MessageBar::actionTriggered);
    hide();
}

void MessageBar::showMessage(const Message &message)
{
    m_message = message;
    m_label->setText(message.fact, message.consequence);
    m_action->setText(message.action);
    m_action->setVisible(!message.action.isEmpty());
    setAccessibleName(m_label->accessibleName());
    show();
    update();
    QAccessibleEvent announced(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announced);
}

void MessageBar::clear()
{
    m_message = {};
    hide();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    const auto pair = theme::pair(colors, m_message.tone);
    painter.setPen(QPen(theme::mix(pair.text, pair.ground, colors.isHighContrast ? 1 : 0.25), 1));
    painter.setBrush(pair.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::controlRadius,
                            theme::controlRadius);
    if (m_message.glyph.isEmpty())
        return;
    const int line = theme::lineHeight(font());
    QRectF glyph(theme::space12, m_label->y() + (line - glyphSize) / 2.0, glyphSize, glyphSize);
    if (isRightToLeft())
        glyph.moveRight(width() - theme::space12);
    paintGlyph(&painter, glyph, m_message.glyph, pair.text);
}
