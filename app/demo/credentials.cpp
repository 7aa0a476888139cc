// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/credentials.h"

#include <QRandomGenerator>
#include <QUrlQuery>

#include <algorithm>

namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 codeSeconds = 30;
constexpr qint64 accessSeconds = 3600;
constexpr qint64 refreshSeconds = 180 * 24 * 3600;
const QString memberId = u"0123456789abcdef0123456789abcdef"_s;

QString randomText(int length)
{
    static constexpr QStringView alphabet = u"0123456789abcdefghijklmnopqrstuvwxyz";
    QString text;
    for (int i = 0; i < length; ++i)
        text += alphabet[QRandomGenerator::global()->bounded(int(alphabet.size()))];
    return text;
}

Value refusal(const QString &error, const QString &description, int *status, int code = 400)
{
    *status = code;
    return Value::map({ { u"error"_s, error }, { u"error_description"_s, description } });
}

} // namespace

Credentials::Credentials()
{
    webhookCode(1, allScopes());
    webhookCode(7, allScopes());
    webhookCode(21, allScopes());
}

QStringList allScopes() { return { u"crm"_s, u"user"_s, u"user_basic"_s, u"user_brief"_s }; }

QString Credentials::webhookCode(qint64 userId, const QStringList &scopes)
{
    for (const Webhook &webhook : std::as_const(m_webhooks)) {
        if (webhook.userId == userId && webhook.scopes == scopes)
            return webhook.code;
    }
    m_webhooks.append({ userId, randomText(16), scopes });
    return m_webhooks.constLast().code;
}

QString Credentials::newCode(qint64 userId, qint64 now)
{
    const QString code = randomText(70);
    m_codes.insert(code, { userId, now + codeSeconds });
    return code;
}

Tokens Credentials::newTokens(qint64 userId, qint64 now)
{
    const Tokens tokens { randomText(70), randomText(70) };
    m_accessTokens.insert(tokens.accessToken, { userId, now + accessSeconds });
    m_refreshTokens.insert(tokens.refreshToken, { userId, now + refreshSeconds });
    return tokens;
}

void Credentials::expireAccessTokens()
{
    for (Grant &grant : m_accessTokens)
        grant.expires = 0;
}

std::optional<Caller> Credentials::webhookCaller(const QString &userId, const QString &code) const
{
    for (const Webhook &webhook : m_webhooks) {
        if (QString::number(webhook.userId) == userId && webhook.code == code)
            return Caller { webhook.userId, true, {}, webhook.scopes, u"webhook "_s + code };
    }
    return std::nullopt;
}

Credentials::TokenState Credentials::tokenCaller(const QString &token, const Options &options,
                                                 qint64 now, Caller *caller) const
{
    const auto it = m_accessTokens.constFind(token);
    if (it == m_accessTokens.cend())
        return TokenState::Unknown;
    *caller = { it->userId, false, options.oauthClientId, options.oauthScopes,
                u"application "_s + options.oauthClientId };
    return it->expires > now ? TokenState::Valid : TokenState::Expired;
}

std::optional<Credentials::Grant> Credentials::take(QHash<QString, Grant> &grants,
                                                    const QString &key, qint64 now)
{
    const auto it = grants.constFind(key);
    if (it == grants.cend())
        return std::nullopt;
    const Grant grant = *it;
    grants.erase(it); // of single use
    return grant.expires > now ? std::optional(grant) : std::nullopt;
}

Value Credentials::exchange(const Value &params, const Options &options, const QString &baseAddress,
                            qint64 now, int *status)
{
    const QString type = params.value(u"grant_type"_s).toString();
    const bool isRefresh = type == "refresh_token"_L1;
    if (!isRefresh && type != "authorization_code"_L1)
        return refusal(u"invalid_request"_s, u"The request is malformed"_s, status);
    if (params.value(u"client_id"_s).toString() != options.oauthClientId
        || params.value(u"client_secret"_s).toString() != options.oauthClientSecret)
        return refusal(u"invalid_client"_s, u"Wrong application credentials"_s, status, 401);
    const QString key = params.value(isRefresh ? u"refresh_token"_s : u"code"_s).toString();
    const std::optional<Grant> grant = take(isRefresh ? m_refreshTokens : m_codes, key, now);
    if (!grant)
        return refusal(u"invalid_grant"_s, u"The grant is expired or was used"_s, status);
    if (isRefresh)
        ++m_refreshCount;
    const Tokens tokens = newTokens(grant->userId, now);
    *status = 200;
    Value answer = Value::map({
        { u"access_token"_s, tokens.accessToken },
        { u"expires_in"_s, accessSeconds },
        { u"scope"_s, u"app"_s },
        { u"domain"_s, QUrl(baseAddress).authority() },
        { u"server_endpoint"_s, baseAddress + u"rest/"_s },
        { u"status"_s, u"L"_s },
        { u"client_endpoint"_s, baseAddress + u"rest/"_s },
        { u"member_id"_s, memberId },
        { u"refresh_token"_s, tokens.refreshToken },
    });
    if (isRefresh) { // absent in the first exchange
        answer.set(u"expires"_s, now + accessSeconds);
        answer.set(u"user_id"_s, grant->userId);
    }
    return answer;
}

QUrl authorizationRedirect(Credentials &credentials, const Value &params, const Options &options,
                           const QUrl &base, qint64 now)
{
    // Only client_id and state are read; redirect_uri and the like have no meaning.
    if (params.value(u"client_id"_s).toString() != options.oauthClientId)
        return {};
    QUrl target = options.oauthHandler;
    QUrlQuery query(target);
    query.addQueryItem(u"code"_s, credentials.newCode(options.oauthUserId, now));
    query.addQueryItem(
        u"state"_s,
        QString::fromLatin1(QUrl::toPercentEncoding(params.value(u"state"_s).toString())));
    query.addQueryItem(u"domain"_s,
                       options.publicHost.isEmpty() ? base.authority() : options.publicHost);
    query.addQueryItem(u"member_id"_s, memberId);
    query.addQueryItem(u"scope"_s, options.oauthScopes.join(u','));
    query.addQueryItem(u"server_domain"_s, base.authority());
    target.setQuery(query);
    return target;
}

} // namespace demo
