// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/textframe.h"

#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QVBoxLayout>

TextFrame::TextFrame(QWidget *bar, QAbstractScrollArea *text, QWidget *parent)
    : QWidget(parent)
    , m_bar(bar)
    , m_text(text)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2, 2, 2, 2); // the edge
    layout->setSpacing(1);
    layout->addWidget(bar);
    layout->addWidget(text, 1);
    text->setFrameShape(QFrame::NoFrame);
    text->installEventFilter(this);
}

bool TextFrame::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void TextFrame::paintEvent(QPaintEvent *)
{
    const auto colors = theme::colors(palette());
    QPainter painter(this);
    painter.fillRect(QRect(2, m_bar->geometry().bottom() + 1, width() - 4, 1), colors.hairline);
    theme::paintFieldEdge(&painter, rect(), m_text->hasFocus(), colors);
}
