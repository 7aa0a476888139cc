// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/scrolled.h"

#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace {

QScrollArea *frameless(QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setWidget(new QWidget);
    return scroll;
}

} // namespace

QScrollArea *scrolledPane(QWidget *parent)
{
    auto *scroll = frameless(parent);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->widget()->setBackgroundRole(QPalette::Base);
    return scroll;
}

QWidget *scrolledColumn(QWidget *page, int width, Qt::Alignment vertical)
{
    auto *scroll = frameless(page);
    auto *column = new QWidget(scroll->widget());
    column->setMaximumWidth(width);
    auto *across = new QHBoxLayout(scroll->widget());
    across->setContentsMargins(theme::space24, 0, theme::space24, 0);
    across->addStretch(1);
    across->addWidget(column, 100, vertical);
    across->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    return column;
}
