// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "base/redact.h"
#include "connections/oauth.h"
#include "rest/wireaddress.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace connections {

namespace {

constexpr auto dateFormat = Qt::ISODate;

} // namespace

QByteArray secretOf(const OAuthCredential &credential)
{
    QJsonObject object { { u"kind"_s, u"oauth"_s },
                         { u"server"_s, credential.application.server.toString() },
                         { u"id"_s, credential.application.clientId },
                         { u"secret"_s, credential.application.clientSecret },
                         { u"access"_s, credential.accessToken },
                         { u"refresh"_s, credential.refreshToken },
                         { u"endpoint"_s, credential.endpoint.toString() },
                         { u"member"_s, credential.memberId } };
    if (credential.expires.isValid())
        object.insert(u"expires"_s, credential.expires.toUTC().toString(dateFormat));
    return json::compact(object);
}

Result<OAuthCredential> readOAuthCredential(const QByteArray &secret)
{
    const QJsonObject object = QJsonDocument::fromJson(secret).object();
    const auto text = [&object](QLatin1StringView key) { return object.value(key).toString(); };
    OAuthCredential credential;
    credential.application = { QUrl(text("server"_L1)), text("id"_L1), text("secret"_L1) };
    credential.accessToken = text("access"_L1);
    credential.refreshToken = text("refresh"_L1);
    credential.endpoint = QUrl(text("endpoint"_L1));
    credential.memberId = text("member"_L1);
    credential.expires = QDateTime::fromString(text("expires"_L1), dateFormat);
    for (const QString &word :
         { credential.application.clientSecret, credential.accessToken, credential.refreshToken })
        redact::rememberSecret(word);
    if (text("kind"_L1) != "oauth"_L1 || credential.accessToken.isEmpty()
        || credential.refreshToken.isEmpty() || !rest::isAllowedOnTheWire(credential.endpoint)
        || !rest::isAllowedOnTheWire(credential.application.server))
        return Error::make(Error::Kind::Storage, u"secret-unreadable"_s);
    return credential;
}

OAuthCredential credentialOf(const OAuthApplication &application, const TokenPair &pair,
                             const QDateTime &now)
{
    // With less than this an answer would be refreshed at once, and again, and again.
    constexpr auto shortest = std::chrono::minutes(3);
    OAuthCredential credential;
    credential.application = application;
    credential.accessToken = pair.accessToken;
    credential.refreshToken = pair.refreshToken;
    if (pair.expiresIn && *pair.expiresIn >= shortest)
        credential.expires = now.addSecs(pair.expiresIn->count());
    credential.endpoint = pair.clientEndpoint;
    credential.memberId = pair.memberId;
    return credential;
}

Error signInServerError(const Error &error)
{
    if (error.kind == Error::Kind::Auth || error.kind == Error::Kind::Input)
        return error;
    // These have a remedy of their own.
    for (const auto code : { "tls-failed"_L1, "proxy-failed"_L1, "proxy-auth"_L1 }) {
        if (error.code == code)
            return error;
    }
    Error told = error;
    if (told.kind == Error::Kind::UnknownOutcome || told.kind == Error::Kind::RateLimited)
        told.kind = Error::Kind::Network;
    told.message = (error.code + u' ' + error.message).trimmed();
    told.code = u"sign-in-server-unreachable"_s;
    return told;
}

} // namespace connections
