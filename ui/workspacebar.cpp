// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspacebar.h"

#include "errortext.h"

#include "ui/connections/connectioncolor.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

WorkspaceBar::WorkspaceBar(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_where(new ConnectionLabel(workspace, this))
    , m_bar(new MessageBar(this))
    , m_no(new QPushButton(this))
{
    m_bar->setObjectName(u"workspaceBar"_s);
    m_no->setObjectName(u"workspaceBarNo"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin, theme::space8);
    layout->addWidget(m_where);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_no);
    hide();
    m_told.setSingleShot(true);
    m_told.setInterval(6s);
    connect(&m_told, &QTimer::timeout, this, &QWidget::hide);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] { answer(true); });
    connect(m_no, &QPushButton::clicked, this, [this] { answer(false); });
}

void WorkspaceBar::showMessage(const MessageBar::Message &message, const QString &no, Where where)
{
    m_told.stop();
    m_bar->showMessage(message);
    m_where->setVisible(where == Where::Shown);
    m_no->setText(no);
    m_no->setVisible(!no.isEmpty());
    show();
}

void WorkspaceBar::tell(const QString &fact)
{
    m_yes = {};
    showMessage({ theme::Tone::Done, u"check-ring"_s, fact, {}, {} }, {}, Where::Hidden);
    m_told.start();
}

void WorkspaceBar::tellError(const Error &error)
{
    const ErrorText words = errorText(error);
    m_yes = {};
    showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} }, tr("Close"),
                Where::Hidden);
}

void WorkspaceBar::ask(const MessageBar::Message &question, Where where, std::function<void()> yes)
{
    m_yes = std::move(yes);
    showMessage(question, tr("No"), where);
    m_no->setFocus(Qt::OtherFocusReason);
}

void WorkspaceBar::answer(bool isYes)
{
    const auto yes = std::exchange(m_yes, {});
    m_bar->clear();
    hide();
    emit answered();
    if (isYes && yes)
        yes();
}

void WorkspaceBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_no->isVisible())
        return answer(false);
    QWidget::keyPressEvent(event);
}
