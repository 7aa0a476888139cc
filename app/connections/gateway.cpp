// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/gateway.h"

#include "base/gather.h"
#include "base/json.h"
#include "base/redact.h"
#include "rest/wireaddress.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace connections {

namespace {

Error inputError(const QString &code) { return Error::make(Error::Kind::Input, code); }

Result<QUrl> readAddress(const QString &text)
{
    if (text.trimmed().isEmpty())
        return defaultGatewayUrl();
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const QString scheme = url.scheme();
    if (!url.isValid() || url.host().isEmpty() || (scheme != "https"_L1 && scheme != "http"_L1)
        || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return inputError(u"not-a-gateway"_s);
    if (!rest::isAllowedOnTheWire(url))
        return inputError(u"not-https"_s);
    return url.adjusted(QUrl::StripTrailingSlash);
}

class GatewayAuthorizer : public rest::Authorizer
{
public:
    explicit GatewayAuthorizer(const GatewayCredential &credential)
        : m_credential(credential)
    {
    }

    QUrl portal() const override { return rest::originOf(m_credential.url); }
    rest::Dialect dialect() const override { return rest::Dialect::Gateway; }

    rest::SignedRequest sign(const QString &method, const QJsonObject &params) const override
    {
        QUrl url = m_credential.url;
        url.setPath(url.path() + u'/' + method);
        rest::SignedRequest request { url,
                                      params,
                                      { { "X-Api-Key", m_credential.key.toLatin1() } } };
        if (!m_credential.sessionToken.isEmpty())
            request.headers.append(
                { "Authorization", "Bearer " + m_credential.sessionToken.toLatin1() });
        return request;
    }

    /// A renamed portal stands behind the gateway, which keeps its own address.
    void follow(const QUrl &) override { }

    KeyKind kind() const { return m_credential.kind; }

private:
    GatewayCredential m_credential;
};

QStringList scopesOf(const QJsonValue &value)
{
    QStringList scopes;
    const QJsonArray list = json::list(value).value_or(QJsonArray());
    for (const QJsonValue &each : list) // words, or objects that have one
        scopes.append(each.isObject() ? json::text(each[u"code"_s]).value_or(QString())
                                      : each.toString());
    scopes.removeAll(QString());
    if (scopes.isEmpty() && value.isString())
        scopes = value.toString().split(QRegularExpression(u"[\\s,]+"_s), Qt::SkipEmptyParts);
    return scopes;
}

/// "acme.bitrix24.com", with or without a scheme.
QUrl portalOf(const QJsonObject &me)
{
    QJsonValue portal = me.value(u"portal"_s);
    if (portal.isUndefined())
        portal = json::list(me.value(u"portals"_s)).value_or(QJsonArray()).at(0);
    QString domain;
    for (const QString &key : { u"domain"_s, u"url"_s, u"host"_s }) {
        if (domain.isEmpty())
            domain = json::text(portal.isObject() ? portal.toObject().value(key) : me.value(key))
                         .value_or(QString());
    }
    if (domain.isEmpty() && portal.isString())
        domain = portal.toString();
    if (domain.isEmpty())
        return {};
    if (!domain.contains("://"_L1))
        domain.prepend("https://"_L1);
    const QUrl url(domain, QUrl::StrictMode);
    const bool usable = url.isValid() && url.host().contains(u'.') && rest::isAllowedOnTheWire(url)
        && url.userInfo().isEmpty();
    return usable ? rest::originOf(url) : QUrl();
}

/// Every field of /me is optional (open-questions.md F66).
Capabilities readMe(const QJsonObject &me)
{
    Capabilities found;
    const QJsonObject user = me.value(u"user"_s).toObject();
    const auto text
        = [&user](const QString &key) { return json::text(user.value(key)).value_or(QString()); };
    found.userId = json::integer(user.value(u"id"_s)).value_or(0);
    if (found.userId <= 0)
        found.userId = json::integer(me.value(u"userId"_s)).value_or(0);
    found.userName = (text(u"name"_s) + u' ' + text(u"lastName"_s)).simplified();
    found.administrator = json::flag(user.value(u"isAdmin"_s)).value_or(false);
    found.scopes = scopesOf(me.value(u"scopes"_s));
    found.portal = portalOf(me);
    return found;
}

void judge(Capabilities &found, KeyKind kind, bool hasCrm)
{
    found.hasCrmScope = hasCrm;
    found.hasUserScope = found.scopes.isEmpty() || found.scopes.contains(u"user"_s);
    found.manageIcons = Can::No;
    found.iconsReason = u"gateway-no-icons"_s;
    if (!hasCrm) {
        found.read = found.add = found.remove = Can::No;
        return;
    }
    found.read = Can::Yes;
    found.add = found.administrator ? Can::Yes : Can::Partly; // by the rights of the key's user
    const bool isPersonal = kind == KeyKind::Personal;
    found.remove = isPersonal ? Can::No : Can::Partly;
    found.removeReason = isPersonal ? u"personal-key-deletes-nothing"_s : u"only-own-entries"_s;
}

} // namespace

std::optional<KeyKind> keyKindOf(const QString &key)
{
    static const QRegularExpression form(u"^vibe_(api|app|live)_[A-Za-z0-9_-]{4,200}$"_s);
    const auto match = form.match(key);
    if (!match.hasMatch())
        return {};
    const QString word = match.captured(1);
    return word == "api"_L1 ? KeyKind::Personal
        : word == "app"_L1  ? KeyKind::Application
                            : KeyKind::Management;
}

QUrl defaultGatewayUrl() { return QUrl(u"https://vibecode.bitrix24.tech/v1"_s); }

Result<GatewayCredential> parseGateway(const QString &key, const QString &sessionToken,
                                       const QString &address)
{
    const QString wanted = key.trimmed();
    const QString token = sessionToken.trimmed();
    redact::rememberSecret(wanted);
    redact::rememberSecret(token);
    const auto kind = keyKindOf(wanted);
    if (!kind)
        return inputError(u"not-a-key"_s);
    if (*kind == KeyKind::Management)
        return inputError(u"management-key"_s);
    if (*kind == KeyKind::Application && token.isEmpty())
        return inputError(u"no-session-token"_s);
    static const QRegularExpression printable(u"^[\\x21-\\x7e]*$"_s); // it goes into a header
    if (!printable.match(token).hasMatch())
        return inputError(u"no-session-token"_s);
    const auto url = readAddress(address);
    if (!url)
        return url.error();
    return GatewayCredential { *url, wanted, *kind == KeyKind::Application ? token : QString(),
                               *kind };
}

QByteArray secretOf(const GatewayCredential &credential)
{
    QJsonObject secret { { u"url"_s, credential.url.toString() }, { u"key"_s, credential.key } };
    if (!credential.sessionToken.isEmpty())
        secret.insert(u"token"_s, credential.sessionToken);
    return QJsonDocument(secret).toJson(QJsonDocument::Compact);
}

Result<GatewayCredential> gatewayFromSecret(const QByteArray &secret)
{
    const QJsonObject kept = QJsonDocument::fromJson(secret).object();
    const auto text = [&kept](const QString &key) { return kept.value(key).toString(); };
    const auto credential = parseGateway(text(u"key"_s), text(u"token"_s), text(u"url"_s));
    if (!credential)
        return inputError(u"secret-unreadable"_s);
    return *credential;
}

std::shared_ptr<rest::Authorizer> makeGatewayAuthorizer(const GatewayCredential &credential)
{
    redact::rememberSecret(credential.key);
    redact::rememberSecret(credential.sessionToken);
    return std::make_shared<GatewayAuthorizer>(credential);
}

std::optional<KeyKind> keyKindOf(const rest::Authorizer &authorizer)
{
    const auto *gateway = dynamic_cast<const GatewayAuthorizer *>(&authorizer);
    return gateway ? std::optional(gateway->kind()) : std::nullopt;
}

rest::ClientOptions gatewayOptions(rest::ClientOptions options)
{
    options.bucketSize = 60; // and what leaks in a minute: 300 together
    options.bucketLeakPerSecond = 4;
    return options;
}

Pending<Capabilities> probeGateway(rest::Client &client, KeyKind kind, QObject *context)
{
    QElapsedTimer timer;
    timer.start();
    const rest::Request me { u"me"_s, {}, rest::Safety::Read, true, rest::Verb::Get };
    return chained<Capabilities>(
        client.call(me), context,
        [&client, kind, context, timer](const rest::Answer &answer) -> Pending<Capabilities> {
            Capabilities found = readMe(answer.result.toObject());
            found.answeredIn = std::chrono::milliseconds(timer.elapsed());
            found.tested = QDateTime::currentDateTimeUtc();
            if (answer.result.toObject().value(u"type"_s).toString() == "management"_L1)
                return ready<Capabilities>(inputError(u"management-key"_s));
            if (!found.scopes.isEmpty()) {
                judge(found, kind, found.scopes.contains(u"crm"_s));
                return ready<Capabilities>(found);
            }
            const rest::Request oneDeal { u"deals"_s,
                                          { { u"limit"_s, 1 }, { u"select"_s, u"id"_s } },
                                          rest::Safety::Read,
                                          true,
                                          rest::Verb::Get };
            return mapped<Capabilities>(
                client.call(oneDeal), context,
                [found, kind](const Result<rest::Answer> &deal) -> Result<Capabilities> {
                    const bool isDenied = !deal && deal.error().code == "SCOPE_DENIED"_L1;
                    if (!deal && !isDenied)
                        return deal.error();
                    Capabilities judged = found;
                    judge(judged, kind, !isDenied);
                    return judged;
                });
        });
}

} // namespace connections
