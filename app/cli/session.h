// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace.h"

#include "base/clock.h"
#include "cli/invocation.h"
#include "cli/output.h"
#include "connections/connectionstore.h"
#include "connections/secretstore.h"

#include <QObject>

namespace demo {
class Portal;
}

namespace cli {

/// What one run of the program has open.
class Session : public QObject
{
    Q_OBJECT
public:
    explicit Session(const Invocation &invocation);
    ~Session() override;

    /// Opens the connection the invocation or the environment names, with its store. Repeating it
    /// gives the same.
    Pending<Workspace *> workspace();

    /// Another connection than the invocation named; before workspace().
    void choose(const QString &connection) { m_invocation.connection = connection; }

    const Invocation &invocation() const { return m_invocation; }
    const Output &output() const { return m_output; }
    connections::ConnectionStore &connectionStore() { return m_connectionStore; }
    connections::SecretStore &secrets() { return *m_secrets; }
    Clock &clock() { return m_clock; }
    rest::ClientOptions clientOptions() const;

    /// Answered when the program may end: a sign-in that is just renewed would be lost.
    Pending<Done> settled();

    /// Between deciding a write and knowing what became of it.
    void setWriting(bool writing) { m_isWriting = writing; }
    bool isWriting() const { return m_isWriting; }
    /// An unknown outcome and what to do about it: a store on disk settles it another time.
    Error unknownOutcome(const Error &error) const;

private:
    Pending<Workspace *> open(const connections::Connection &connection,
                              std::shared_ptr<rest::Authorizer> authorizer,
                              const QString &ownStore);
    Pending<Workspace *> openDemo();
    Pending<Workspace *> openFromEnvironment(const QString &webhook);
    Pending<Workspace *> openGatewayFromEnvironment(const QString &key);
    Pending<Workspace *> openKept();

    Invocation m_invocation;
    Output m_output;
    SystemClock m_clock;
    connections::ConnectionStore m_connectionStore;
    std::unique_ptr<connections::SecretStore> m_secrets;
    std::unique_ptr<demo::Portal> m_demo;
    std::shared_ptr<rest::Authorizer> m_authorizer;
    std::unique_ptr<Workspace> m_workspace;
    bool m_isWriting = false;
};

/// Opens the workspace, then does \a work with it.
Pending<int> withWorkspace(Session &session, std::function<Pending<int>(Workspace &)> work);

/// A card as people type it; Input errors say what is wrong.
Result<crm::OwnerRef> cardFromWord(const QString &text, const QUrl &portal);

} // namespace cli
