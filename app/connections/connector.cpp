// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connector.h"

#include <QUuid>

namespace connections {

Pending<Connected> tryWebhook(const WebhookAddress &address, Clock &clock,
                              const rest::ClientOptions &options, QObject *context)
{
    const auto client
        = std::make_shared<rest::Client>(makeWebhookAuthorizer(address), clock, options);
    return mapped<Connected>(
        probe(*client, context), context,
        [client, address](const Result<Capabilities> &probed) -> Result<Connected> {
            if (!probed)
                return probed.error();
            Connected connected;
            connected.capabilities = *probed;
            connected.connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            connected.connection.name = address.root.port() < 0
                ? address.root.host()
                : QStringLiteral("%1:%2").arg(address.root.host()).arg(address.root.port());
            connected.connection.portal = address.root;
            connected.connection.userId = probed->userId > 0 ? probed->userId : address.userId;
            connected.connection.userName = probed->userName;
            connected.connection.administrator = probed->administrator;
            return connected;
        });
}

Pending<Connected> tryGateway(const GatewayCredential &credential, Clock &clock,
                              const rest::ClientOptions &options, QObject *context)
{
    const auto client = std::make_shared<rest::Client>(makeGatewayAuthorizer(credential), clock,
                                                       gatewayOptions(options));
    return mapped<Connected>(
        probeGateway(*client, credential.kind, context), context,
        [client, credential](const Result<Capabilities> &probed) -> Result<Connected> {
            if (!probed)
                return probed.error();
            Connected connected;
            connected.capabilities = *probed;
            Connection &connection = connected.connection;
            connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
            connection.kind = Connection::Kind::Gateway;
            // The portal a key works on, where the gateway tells it; else the gateway itself.
            connection.portal = probed->portal.isEmpty() ? credential.url.adjusted(QUrl::RemovePath)
                                                         : probed->portal;
            connection.name = connection.portal.host();
            connection.userId = probed->userId;
            connection.userName = probed->userName;
            connection.administrator = probed->administrator;
            return connected;
        });
}

} // namespace connections
