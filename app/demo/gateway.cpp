// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/gateway.h"

#include "demo/gatewayanswers.h"

#include <QRandomGenerator>

#include <algorithm>

/// Keys, and which endpoint answers. The endpoints: gatewaylogs.cpp, gatewaycards.cpp.
namespace demo {

using namespace Qt::Literals::StringLiterals;
using namespace gateway;

namespace {

constexpr qint64 minute = 60'000;

QString randomText()
{
    static constexpr QStringView alphabet = u"0123456789abcdefghijklmnopqrstuvwxyz";
    QString text;
    for (int i = 0; i < 32; ++i)
        text += alphabet[QRandomGenerator::global()->bounded(int(alphabet.size()))];
    return text;
}

QString kindOf(const QString &key)
{
    return key.startsWith("vibe_app_"_L1) ? u"app"_s
        : key.startsWith("vibe_live_"_L1) ? u"management"_s
                                          : u"personal"_s;
}

} // namespace

QString Gateway::personalKey(qint64 userId, const QStringList &scopes)
{
    for (const Key &key : std::as_const(m_keys)) {
        if (key.userId == userId && key.scopes == scopes && kindOf(key.text) == "personal"_L1)
            return key.text;
    }
    m_keys.append({ u"vibe_api_"_s + randomText(), userId, scopes });
    return m_keys.constLast().text;
}

SessionKey Gateway::applicationKey(qint64 userId, const QStringList &scopes)
{
    m_keys.append({ u"vibe_app_"_s + randomText(), userId, scopes });
    const SessionKey made { m_keys.constLast().text, u"session"_s + randomText() };
    m_sessions.insert(made.sessionToken, made.key);
    return made;
}

QString Gateway::managementKey()
{
    m_keys.append({ u"vibe_live_"_s + randomText(), 1, {} });
    return m_keys.constLast().text;
}

const Gateway::Key *Gateway::find(const QByteArray &text) const
{
    const QString wanted = QString::fromLatin1(text);
    const auto it = std::find_if(m_keys.cbegin(), m_keys.cend(),
                                 [&wanted](const Key &key) { return key.text == wanted; });
    return it == m_keys.cend() ? nullptr : &*it;
}

/// One window for all keys: tests use one at a time.
bool Gateway::admit(const Options &options)
{
    const qint64 now = m_clock.elapsed();
    while (!m_calls.isEmpty() && m_calls.first() + minute <= now)
        m_calls.removeFirst();
    if (options.gateway.requestsPerMinute > 0
        && m_calls.size() >= options.gateway.requestsPerMinute)
        return false;
    m_calls.append(now);
    return true;
}

std::optional<HttpAnswer> Gateway::authorize(const HttpRequest &request, const Options &options,
                                             bool needsCards, Caller *caller)
{
    if (request.apiKey.isEmpty()) {
        return failure(
            401, options.gateway.codesOfErrorsPage ? u"MISSING_API_KEY"_s : u"AUTH_REQUIRED"_s,
            u"The X-Api-Key header is missing"_s);
    }
    const Key *key = find(request.apiKey);
    if (!key) {
        return failure(401,
                       request.apiKey.startsWith("vibe_app_") ? u"INVALID_APP_KEY"_s
                                                              : u"INVALID_API_KEY"_s,
                       u"The key is not known"_s);
    }
    const QString kind = kindOf(key->text);
    if (kind == "management"_L1 && needsCards)
        return failure(403, u"MANAGEMENT_KEY_NO_ENTITY_ACCESS"_s,
                       u"A management key has no access to entities"_s);
    QString clientId;
    if (kind == "app"_L1) {
        if (!request.authorization.toLower().startsWith("bearer "))
            return failure(401, u"TOKEN_MISSING"_s, u"The key has no configured tokens"_s);
        const QString token = QString::fromLatin1(request.authorization.mid(7).trimmed());
        if (m_sessions.value(token) != key->text)
            return failure(401, u"TOKEN_EXPIRED"_s, u"The session has expired"_s);
        clientId = u"vibe."_s + key->text.right(8);
    } else {
        // Tokens are rotated between calls: to the portal each call is another application.
        clientId = u"vibe.rotated.%1"_s.arg(++m_rotation);
    }
    *caller = { key->userId, false, clientId, key->scopes, u"gateway "_s + key->text };
    return std::nullopt;
}

HttpAnswer Gateway::handle(const HttpRequest &request, const Options &options, State &state,
                           const Upstream &upstream, QString *user)
{
    const QStringList path = request.path.sliced(4).split(u'/', Qt::SkipEmptyParts);
    const QString resource = path.value(0);
    Caller caller;
    if (const auto refusal = authorize(request, options, resource != "me"_L1, &caller))
        return *refusal;
    *user = QString::number(caller.userId);
    if (!admit(options)) {
        return failure(429, u"RATE_LIMITED"_s, u"Too many requests"_s,
                       options.gateway.retryAfterSeconds);
    }
    const QString scope = resource == "users"_L1 ? u"user"_s : u"crm"_s;
    if (resource != "me"_L1 && !caller.scopes.contains(scope))
        return failure(403, u"SCOPE_DENIED"_s, u"The key lacks the scope: "_s + scope);

    const Visit visit {
        request.verb, path, requestParams(request), options, state, caller, upstream
    };
    if (resource == "me"_L1 && request.verb == "GET"_L1)
        return me(visit, kindOf(QString::fromLatin1(request.apiKey)));
    if (resource == "timeline-logs"_L1)
        return timelineLogs(visit);
    return cards(visit);
}

} // namespace demo
