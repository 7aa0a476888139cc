// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/secretstore.h"
#include "connections/tokenclient.h"
#include "rest/authorizer.h"

#include <QDateTime>

namespace connections {

/// Everything a signed-in local application needs; one entry of the keychain. All of it secret.
struct OAuthCredential
{
    OAuthApplication application;
    QString accessToken;
    QString refreshToken;
    QDateTime expires; ///< UTC by our clock; invalid: not known, the portal will say so
    QUrl endpoint; ///< https://acme.bitrix24.com/rest/
    QString memberId; ///< what a portal is known by, whatever its address
};

/// Compact JSON, below maxSecretBytes with tokens of any length seen.
QByteArray secretOf(const OAuthCredential &credential);
/// Storage "secret-unreadable".
Result<OAuthCredential> readOAuthCredential(const QByteArray &secret);

/// What a sign-in works with besides its secret. The clock and the secrets must live as long as the
/// event loop: a refresh under way outlives the connection that asked for it, or its tokens would
/// be lost.
struct OAuthSurroundings
{
    Clock *clock = nullptr; ///< nothing: the system's
    rest::ClientOptions network; ///< how the authorization server is reached
    /// Keeps other copies of the program from refreshing at the same time. Empty: no other copy can
    /// know the secret.
    QString lockFile;
};

/// Signs with the access token in the body. A refresh is one for all callers, also of other copies
/// of the program on the same secret: whoever holds the lock reads the secret again and asks the
/// authorization server only if nobody else did. The new pair is kept in \a secrets under \a id
/// before anything is signed with it; where that fails it is kept in memory, unused, and written at
/// the next try. A pair whose answer was lost, or that a crash kept from being stored, is gone with
/// the refresh token that was spent for it: then there is no other end than to sign in again.
///
/// Errors of refresh(): Auth "sign-in-ended", "sign-in-lost", "signed-out" or what the
/// authorization server said; Network or Timeout "sign-in-server-unreachable" and the like, with
/// the old pair kept; those of SecretStore; Timeout "refresh-busy".
std::shared_ptr<rest::Authorizer> makeOAuthAuthorizer(const OAuthCredential &credential,
                                                      const QString &id, SecretStore &secrets,
                                                      const OAuthSurroundings &surroundings);

/// The same for a credential that is kept nowhere: the embedded demo portal, a sign-in that is
/// being tried.
std::shared_ptr<rest::Authorizer> makeStaticTokenAuthorizer(const OAuthCredential &credential,
                                                            const OAuthSurroundings &surroundings
                                                            = {});

/// A credential of \a pair; \a now by our clock.
OAuthCredential credentialOf(const OAuthApplication &application, const TokenPair &pair,
                             const QDateTime &now);

/// What people read where the authorization server was not reached; other errors as they are.
Error signInServerError(const Error &error);

} // namespace connections
