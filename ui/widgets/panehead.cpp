// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panehead.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

PaneHead::PaneHead(QWidget *page)
    : QWidget(page)
    , m_title(new ElidedLabel(theme::Type::PageTitle, ElidedLabel::Ink::Text, this))
    , m_line(new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this))
    , m_layout(new QHBoxLayout(this))
{
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addWidget(m_title);
    words->addWidget(m_line);
    words->addStretch();
    m_layout->setSpacing(theme::space8);
    m_layout->addLayout(words, 1);
    setStart(theme::paneMargin);
    setMinimumHeight(theme::heightFor(theme::paneHeadHeight, font()));
}

void PaneHead::addTool(QWidget *tool)
{
    m_layout->insertWidget(m_layout->count() - (m_close ? 1 : 0), tool);
}

GlyphButton *PaneHead::addClose(const QString &words)
{
    m_close = new GlyphButton(u"x"_s, words, GlyphButton::Frame::Flat, this);
    m_layout->addWidget(m_close);
    connect(m_close, &QAbstractButton::clicked, this, &PaneHead::closeWanted);
    parentWidget()->installEventFilter(this);
    return m_close;
}

void PaneHead::setStart(int margin)
{
    m_layout->setContentsMargins(margin, theme::space8, theme::space16, theme::space8);
}

/// Keys that nothing on the page has taken come to the page at last.
bool PaneHead::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        emit closeWanted();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void PaneHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, theme::colors(palette()).hairline);
}

void onCtrlReturn(QWidget *page, const std::function<void()> &act)
{
    for (const auto key : { Qt::Key_Return, Qt::Key_Enter }) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), page);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        QObject::connect(shortcut, &QShortcut::activated, page, act);
    }
}
