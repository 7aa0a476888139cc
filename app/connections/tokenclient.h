// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/client.h"
#include "rest/proxylookup.h"

#include <QNetworkAccessManager>

namespace connections {

/// What an application is known by at its authorization server, and that server.
struct OAuthApplication
{
    QUrl server; ///< https://oauth.bitrix.info; of authServer()
    QString clientId;
    QString clientSecret;
};

/// What the authorization server gives for a code or a refresh token (bitrix24-auth.md section 2).
struct TokenPair
{
    QString accessToken;
    QString refreshToken;
    std::optional<std::chrono::seconds> expiresIn;
    QUrl clientEndpoint; ///< https://acme.bitrix24.com/rest/
    QString memberId;
};

/// The authorization server that the client secret may be sent to. \a own: the one the person named
/// (on-premises, tests), which then is the only one; else one of the two of Bitrix24, as \a told by
/// the portal, or by the region of \a portal where it did not tell. Input "unknown-auth-server",
/// "auth-server-is-portal", "not-https".
Result<QUrl> authServer(const QString &told, const QUrl &portal, const QUrl &own);

/// Talks to /oauth/token/ of an authorization server. Secrets travel in the body; no redirect is
/// followed.
///
/// Errors: Auth with the server's own code where it refused; UnknownOutcome where it was asked and
/// nobody knows what it did; else Network or Timeout: it was not reached.
class TokenClient : public QObject
{
    Q_OBJECT
public:
    TokenClient(Clock &clock, const rest::ClientOptions &options, QObject *parent = nullptr);
    ~TokenClient() override;

    Pending<TokenPair> exchange(const OAuthApplication &application, const QString &code);
    Pending<TokenPair> refresh(const OAuthApplication &application, const QString &refreshToken);

signals:
    void logged(const rest::RequestLogLine &line); ///< holds no secret

private:
    struct Ask;
    using AskPtr = std::shared_ptr<Ask>;
    Pending<TokenPair> ask(const OAuthApplication &application, const QString &grant,
                           const QString &name, const QString &value);
    void send(const AskPtr &ask);
    void sendWaiting();

    Clock &m_clock;
    rest::ClientOptions m_options;
    QNetworkAccessManager m_network;
    rest::ProxyLookup m_proxies;
    QList<AskPtr> m_waiting; ///< for the proxy to be known
};

} // namespace connections
