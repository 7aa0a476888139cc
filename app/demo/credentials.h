// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/method.h"

namespace demo {

/// Webhooks, and the tokens of the one OAuth application (bitrix24-auth.md §1, §2).
class Credentials
{
public:
    Credentials();

    /// Code of a webhook of this user with these scopes; made when there is none yet.
    QString webhookCode(qint64 userId, const QStringList &scopes);
    void revokeWebhooks() { m_webhooks.clear(); }

    QString newCode(qint64 userId, qint64 now);
    Tokens newTokens(qint64 userId, qint64 now);
    void expireAccessTokens();
    void revokeRefreshTokens() { m_refreshTokens.clear(); }
    int refreshCount() const { return m_refreshCount; }

    /// Who calls with a webhook; nothing: INVALID_CREDENTIALS.
    std::optional<Caller> webhookCaller(const QString &userId, const QString &code) const;
    enum class TokenState { Valid, Expired, Unknown };
    TokenState tokenCaller(const QString &token, const Options &options, qint64 now,
                           Caller *caller) const;

    /// `/oauth/token/`: the JSON answer and its HTTP status.
    Value exchange(const Value &params, const Options &options, const QString &baseAddress,
                   qint64 now, int *status);

private:
    struct Webhook
    {
        qint64 userId;
        QString code;
        QStringList scopes;
    };
    struct Grant
    {
        qint64 userId = 0;
        qint64 expires = 0; ///< seconds since 1970, by the portal's clock
    };

    static std::optional<Grant> take(QHash<QString, Grant> &grants, const QString &key, qint64 now);

    QList<Webhook> m_webhooks;
    QHash<QString, Grant> m_codes;
    QHash<QString, Grant> m_accessTokens;
    QHash<QString, Grant> m_refreshTokens;
    int m_refreshCount = 0;
};

/// Address the browser is sent to after /oauth/authorize/; nothing: the portal shows its own page.
QUrl authorizationRedirect(Credentials &credentials, const Value &params, const Options &options,
                           const QUrl &base, qint64 now);

/// Scopes of a webhook with everything ticked.
QStringList allScopes();

} // namespace demo
