// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/capabilities.h"
#include "rest/client.h"
#include "rest/proxylookup.h"

#include <QNetworkAccessManager>
#include <QTcpSocket>

#include <array>

class QHostInfo;

namespace connections {

/// Goes the way to a portal step by step and names the one that fails: look the name up, reach the
/// proxy, encrypt, ask the portal, be known there, have the permission for the CRM. Only the
/// portal, and the proxy that leads to it, are contacted. Deleting it stops everything.
class ConnectionTest : public QObject
{
    Q_OBJECT
public:
    /// In this order.
    enum class Step { Name, Proxy, Encryption, Portal, Authorization, Scope };
    static constexpr int stepCount = 6;
    enum class Outcome { Waiting, Running, Passed, Failed, Skipped };
    struct State
    {
        Outcome outcome = Outcome::Waiting;
        QString detail; ///< what was found, in words
        std::optional<Error> error; ///< why it failed
    };
    using Probe = std::function<Pending<Capabilities>()>;

    /// \a server: what is talked to (a portal or a gateway). \a probe asks it, with the credential;
    /// its errors are told apart into the last three steps.
    ConnectionTest(const QUrl &server, const rest::ClientOptions &network, Probe probe,
                   Clock &clock, QObject *parent = nullptr);
    ~ConnectionTest() override;

    /// Once. The error of the step that failed; that of Encryption as Network "tls-unknown-issuer",
    /// "tls-expired", "tls-other-host" or, for anything else, "tls-failed"; that of Scope as
    /// AccessDenied "insufficient_scope" or "allowed_only_intranet_user".
    Pending<Capabilities> start();

    const State &state(Step step) const { return m_states.at(size_t(step)); }
    /// "name look-up": stable, for scripts.
    static QString word(Step step);
    static QString word(Outcome outcome);
    /// "Look up the name": translated.
    static QString title(Step step);

signals:
    void stepChanged(connections::ConnectionTest::Step step);

private:
    void findProxy();
    void lookUp();
    void lookedUp(const QHostInfo &info);
    void reachProxy();
    void encrypt();
    void probe();
    void probed(const Result<Capabilities> &found);
    void set(Step step, Outcome outcome, const QString &detail = {});
    void fail(Step step, const Error &error);
    void limit(Step step, const QString &code);
    bool isEncrypted() const;

    QUrl m_server;
    rest::ClientOptions m_options;
    Probe m_probe;
    Clock &m_clock;
    QNetworkAccessManager m_network; ///< never asked: it carries the proxies that were found
    rest::ProxyLookup m_proxies;
    QNetworkProxy m_proxy;
    std::unique_ptr<QTcpSocket> m_socket;
    int m_lookUp = -1;
    std::array<State, stepCount> m_states;
    Pending<Capabilities> m_probing;
    Promise<Capabilities> m_promise;
};

} // namespace connections
