// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/opener.h"

#include "base/redact.h"
#include "connections/gateway.h"
#include "rest/wireaddress.h"

#include <QCoreApplication>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace connections {

QByteArray secretOf(const WebhookAddress &address) { return address.url().toEncoded(); }

QString refreshLockFile(const QString &connectionId)
{
    // The name of a file, whatever stands in the list of connections.
    QString name;
    for (const QChar c : connectionId) {
        if (c.isLetterOrNumber() || c == u'-')
            name += c;
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + u"/stores/%1.sign-in"_s.arg(name);
}

namespace {

using Opened = std::shared_ptr<rest::Authorizer>;

Result<Opened> openWebhook(const QByteArray &secret)
{
    const QString text = QString::fromUtf8(secret);
    redact::rememberSecret(text);
    const auto address = parseWebhook(text);
    if (!address)
        return Error::make(Error::Kind::Input, u"secret-unreadable"_s);
    return Opened(makeWebhookAuthorizer(*address));
}

class SignedOut : public rest::Authorizer
{
public:
    SignedOut(const Connection &connection, const Error &why)
        : m_connection(connection)
        , m_why(why)
    {
        m_why.kind = Error::Kind::Auth; // holds back what waits to be sent
    }

    QUrl portal() const override { return m_connection.portal; }
    rest::Dialect dialect() const override
    {
        return m_connection.kind == Connection::Kind::Gateway ? rest::Dialect::Gateway
                                                              : rest::Dialect::Bitrix24;
    }
    rest::SignedRequest sign(const QString &, const QJsonObject &) const override { return {}; }
    bool canRefresh() const override { return true; }
    bool needsRefresh() const override { return true; }
    Pending<Done> refresh() override { return ready<Done>(m_why); }
    void follow(const QUrl &portal) override { m_connection.portal = portal; }

private:
    Connection m_connection;
    Error m_why;
};

} // namespace

std::shared_ptr<rest::Authorizer> makeSignedOutAuthorizer(const Connection &connection,
                                                          const Error &why)
{
    return std::make_shared<SignedOut>(connection, why);
}

Pending<std::shared_ptr<rest::Authorizer>> openAuthorizer(const Connection &connection,
                                                          SecretStore &secrets, QObject *context,
                                                          const OAuthSurroundings &surroundings)
{
    if (connection.kind == Connection::Kind::Gateway) {
        return mapped<Opened>(secrets.read(connection.id), context,
                              [](const Result<QByteArray> &secret) -> Result<Opened> {
                                  if (!secret)
                                      return secret.error();
                                  const auto credential = gatewayFromSecret(*secret);
                                  if (!credential)
                                      return credential.error();
                                  return makeGatewayAuthorizer(*credential);
                              });
    }
    return mapped<Opened>(
        secrets.read(connection.id), context,
        [connection, &secrets, surroundings](const Result<QByteArray> &secret) -> Result<Opened> {
            const bool isOAuth = connection.kind == Connection::Kind::OAuth;
            if (!secret && isOAuth && secret.error().kind == Error::Kind::NotFound)
                return Error::make(Error::Kind::Auth, u"signed-out"_s);
            if (!secret)
                return secret.error();
            Result<Opened> opened = Opened();
            if (isOAuth) {
                const auto credential = readOAuthCredential(*secret);
                if (!credential)
                    return Error::make(Error::Kind::Auth, u"signed-out"_s);
                OAuthSurroundings ours = surroundings;
                if (ours.lockFile.isEmpty() && !connection.secretInMemoryOnly)
                    ours.lockFile = refreshLockFile(connection.id);
                opened = makeOAuthAuthorizer(*credential, connection.id, secrets, ours);
            } else {
                opened = openWebhook(*secret);
            }
            if (opened)
                (*opened)->follow(connection.portal);
            return opened;
        });
}

DemoApplication demoApplication(const QUrl &base, const QString &clientId,
                                const QString &clientSecret, const QString &accessToken,
                                const QString &refreshToken)
{
    constexpr qint64 administrator = 1;
    const QUrl portal = rest::originOf(base);
    const TokenPair tokens { accessToken, refreshToken, {}, base.resolved(QUrl(u"rest/"_s)), {} };
    for (const QString &secret : { clientSecret, accessToken, refreshToken })
        redact::rememberSecret(secret);
    Connection connection;
    connection.id = u"demo"_s;
    connection.kind = Connection::Kind::Demo;
    connection.name = QCoreApplication::translate("connections", "Demo portal");
    connection.portal = portal;
    connection.userId = administrator;
    connection.secretInMemoryOnly = true;
    return { connection, credentialOf({ portal, clientId, clientSecret }, tokens, {}) };
}

} // namespace connections
