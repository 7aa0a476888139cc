// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionbars.h"

#include "errortext.h"

#include "ui/desk.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

ConnectionBars::ConnectionBars(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_movePlace(new QWidget(this))
    , m_move(new MessageBar(m_movePlace))
    , m_stay(new QPushButton(tr("No, stay"), m_movePlace))
    , m_signIn(new MessageBar(this))
{
    setObjectName(u"connectionBars"_s);
    m_move->setObjectName(u"moveBar"_s);
    m_stay->setObjectName(u"moveBarNo"_s);
    m_signIn->setObjectName(u"signInNeededBar"_s);
    auto *move = new QHBoxLayout(m_movePlace);
    move->setContentsMargins(0, 0, 0, 0);
    move->addWidget(m_move, 1);
    move->addWidget(m_stay);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin, theme::space8);
    layout->setSpacing(theme::space8);
    layout->addWidget(m_movePlace);
    layout->addWidget(m_signIn);
    connect(m_move, &MessageBar::actionTriggered, this, &ConnectionBars::follow);
    connect(m_stay, &QPushButton::clicked, this, [this] {
        m_movedTo.clear();
        showBars();
        if (m_workspace)
            m_workspace->refuseMove();
    });
    connect(m_signIn, &MessageBar::actionTriggered, this, [this] {
        if (!m_workspace)
            return;
        const Connection connection = m_workspace->connection();
        m_isRetry ? emit retryRequested(connection) : emit signInRequested(connection);
    });
    showBars();
}

void ConnectionBars::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_movedTo.clear();
    m_move->clear();
    m_signIn->clear();
    showBars();
    if (!workspace)
        return;
    connect(workspace, &Workspace::portalMoved, this, &ConnectionBars::askToFollow);
    connect(workspace, &Workspace::signInNeeded, this, &ConnectionBars::tellSignIn);
    connect(workspace, &Workspace::signedIn, this, [this] {
        m_signIn->clear();
        showBars();
    });
    if (const auto why = m_desk.signedOut(workspace->connection().id))
        tellSignIn(*why);
}

/// The portal was renamed: asked once, never followed in silence.
void ConnectionBars::askToFollow(const QUrl &newPortal)
{
    m_movedTo = newPortal;
    m_move->showMessage(
        { theme::Tone::Warning, u"warning"_s,
          tr("The portal answers from another address: %1.").arg(newPortal.host()),
          tr("Was it renamed? If you go on there, the secret of this connection is used there from "
             "now on."),
          tr("Yes, go on there") });
    showBars();
}

void ConnectionBars::follow()
{
    const QUrl to = std::exchange(m_movedTo, {});
    showBars();
    if (!m_workspace)
        return;
    m_workspace->followMove(to);
    const auto saved = m_desk.save(m_workspace->connection());
    if (!saved)
        emit failed(saved.error());
    else
        emit portalFollowed();
}

void ConnectionBars::tellSignIn(const Error &error)
{
    if (!m_workspace)
        return;
    const Connection &connection = m_workspace->connection();
    if (connection.kind == Connection::Kind::Demo)
        return;
    QString fact = errorText(error).what;
    QString action = tr("Sign in again");
    const bool isGone = error.code == "no-entry"_L1 || error.code == "signed-out"_L1;
    if (connection.kind == Connection::Kind::Webhook) {
        action = tr("Paste the address again");
        if (isGone)
            fact = tr("The webhook address of %1 is not on this computer any more.")
                       .arg(connection.name);
    } else if (connection.kind == Connection::Kind::Gateway) {
        action = tr("Enter the key again");
        if (isGone)
            fact = tr("The key of %1 is not on this computer any more.").arg(connection.name);
    }
    m_isRetry = error.code == "keychain-locked"_L1 || error.code == "keychain-denied"_L1
        || error.code == "keychain-failed"_L1;
    if (m_isRetry)
        action = tr("Ask the keychain again");
    m_signIn->showMessage(
        { theme::Tone::Warning, m_isRetry ? u"lock"_s : u"key"_s, fact,
          tr("What was read can be looked at. What you write waits in the outbox."), action });
    showBars();
}

void ConnectionBars::showBars()
{
    const bool isMoved = !m_movedTo.isEmpty();
    const bool isSignedOut = !m_signIn->isHidden();
    m_movePlace->setVisible(isMoved);
    setVisible(isMoved || isSignedOut);
}
