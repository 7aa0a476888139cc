// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connection.h"
#include "connections/oauth.h"
#include "connections/secretstore.h"
#include "connections/webhook.h"

namespace connections {

/// The secret of a webhook connection, as it is kept under Connection::id.
QByteArray secretOf(const WebhookAddress &address);

/// Reads the secret of \a connection and makes its Authorizer, at the portal address the connection
/// has now (it may have been renamed). Errors of SecretStore::read(), so that a missing secret
/// ("no-entry", for an application "signed-out") and a locked keychain ("keychain-locked") stay
/// apart; Input "secret-unreadable" where the secret is none of ours.
/// \a surroundings of a sign-in: an empty lockFile stands for the usual one, see refreshLockFile().
Pending<std::shared_ptr<rest::Authorizer>>
openAuthorizer(const Connection &connection, SecretStore &secrets, QObject *context,
               const OAuthSurroundings &surroundings = {});

/// For a connection whose secret cannot be had (\a why: an error of openAuthorizer()): nothing is
/// ever sent, every request is told \a why as Auth, so that what was read can still be looked at
/// and what was written waits.
std::shared_ptr<rest::Authorizer> makeSignedOutAuthorizer(const Connection &connection,
                                                          const Error &why);

/// What keeps two copies of the program from refreshing the sign-in of a connection at one time.
QString refreshLockFile(const QString &connectionId);

/// The embedded demo portal through a local application, which can delete what it wrote: a
/// connection that is kept nowhere, and the credential for makeStaticTokenAuthorizer(). \a base,
/// the application and the tokens (Portal::issueTokens()) are the portal's.
struct DemoApplication
{
    Connection connection;
    OAuthCredential credential;
};
DemoApplication demoApplication(const QUrl &base, const QString &clientId,
                                const QString &clientSecret, const QString &accessToken,
                                const QString &refreshToken);

} // namespace connections
