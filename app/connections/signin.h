// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/capabilities.h"
#include "connections/connection.h"
#include "connections/loopbackreceiver.h"
#include "connections/oauth.h"

namespace connections {

/// The address of a portal as people type or paste it. Input "not-a-portal", "not-https".
Result<QUrl> parsePortal(const QString &text);

/// What a sign-in through a local application starts from.
struct SignInRequest
{
    static constexpr quint16 usualPort = 47924; ///< of the redirect; the application is registered
                                                ///< with it, so it must not change by itself
    QUrl portal; ///< of parsePortal()
    QString clientId;
    QString clientSecret;
    QUrl authServer; ///< on-premises and tests: the only one the secret is sent to; else empty
    quint16 port = usualPort;
    std::optional<Connection> again; ///< signing in anew: the account must be the same
    std::chrono::milliseconds patience = std::chrono::minutes(15);
};

/// What has come of it; kept by whoever asked: first the secret, then the connection.
struct SignedIn
{
    Connection connection; ///< a new id, or that of `again`
    OAuthCredential credential;
    Capabilities capabilities;
};

/// One sign-in in the browser: link, redirect or pasted address, exchange, test. Deleting it stops
/// everything.
class SignIn : public QObject
{
    Q_OBJECT
public:
    /// In this order.
    enum class Step { Prepared, WaitingForBrowser, Exchanging, Testing, Over };
    Q_ENUM(Step)

    /// \a clock and \a network for as long as this lives.
    SignIn(const SignInRequest &request, Clock &clock, const rest::ClientOptions &network = {},
           QObject *parent = nullptr);
    ~SignIn() override;

    /// Once. Errors: Input "port-taken" and "port-refused" (nothing was begun: choose another port,
    /// or startWithoutReceiver()), "wrong-portal", "unknown-auth-server", "other-account",
    /// "other-user"; Timeout "sign-in-timeout"; Cancelled "sign-in-cancelled"; Auth from the
    /// authorization server; those of probe().
    Pending<SignedIn> start();
    /// Where no port can be had: the address is pasted.
    Pending<SignedIn> startWithoutReceiver();

    /// To be opened in the browser, or copied. Holds no secret.
    QUrl link() const;
    /// The address to register with the application on the portal.
    QUrl handler() const;

    /// The address the browser was led to, or the bare code; within 30 s of the consent. Errors
    /// leave everything as it is: "wrong-state", "wrong-portal", "no-sign-in-code",
    /// "unknown-auth-server", "not-waiting".
    Result<Done> paste(const QString &text);
    void cancel();
    Step step() const { return m_step; }

signals:
    void stepChanged(connections::SignIn::Step step);
    /// A browser came that does not belong to this sign-in; the waiting goes on.
    void refused(const Error &error);
    void requestLogged(const rest::RequestLogLine &line);

private:
    void enter(Step step);
    Result<Done> take(const Redirect &redirect);
    void exchanged(const Result<TokenPair> &pair);
    void probed(const Result<Capabilities> &found);
    void finish(const Result<SignedIn> &result);

    SignInRequest m_request;
    Clock &m_clock;
    rest::ClientOptions m_network;
    quint16 m_port;
    QString m_state;
    Step m_step = Step::Prepared;
    std::unique_ptr<LoopbackReceiver> m_receiver;
    TokenClient m_tokens;
    OAuthApplication m_application;
    SignedIn m_signedIn;
    std::shared_ptr<rest::Authorizer> m_authorizer;
    std::unique_ptr<rest::Client> m_client;
    Promise<SignedIn> m_promise;
};

} // namespace connections
