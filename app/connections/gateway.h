// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/capabilities.h"
#include "rest/client.h"

namespace connections {

/// The kinds of keys of the VibeCode gateway (vibecode-gateway.md section 2).
enum class KeyKind {
    Personal, ///< vibe_api_…: acts as its owner; deletes no entry, not even its own
    Application, ///< vibe_app_…: acts as who is signed in, needs a session token
    Management, ///< vibe_live_…: sees no cards, so it is of no use here
};

/// A key and where it is good for. Key and session token are secrets.
struct GatewayCredential
{
    QUrl url; ///< https://vibecode.bitrix24.tech/v1, without a slash at the end
    QString key;
    QString sessionToken; ///< of an application key only
    KeyKind kind = KeyKind::Personal;
};

/// What \a key is by its beginning, while it is being typed; nothing for what is no key. Remembers
/// nothing.
std::optional<KeyKind> keyKindOf(const QString &key);

QUrl defaultGatewayUrl();

/// What people type. \a address empty: the default. Input errors: "not-a-key", "management-key",
/// "no-session-token" (an application key alone), "not-a-gateway", "not-https" (plain http only to
/// a loopback address). Never repeats what was typed.
Result<GatewayCredential> parseGateway(const QString &key, const QString &sessionToken = {},
                                       const QString &address = {});

/// As it is kept under Connection::id, and back; Input "secret-unreadable" for what is none of
/// ours.
QByteArray secretOf(const GatewayCredential &credential);
Result<GatewayCredential> gatewayFromSecret(const QByteArray &secret);

std::shared_ptr<rest::Authorizer> makeGatewayAuthorizer(const GatewayCredential &credential);
/// The kind of key of a gateway's authorizer; nothing for any other.
std::optional<KeyKind> keyKindOf(const rest::Authorizer &authorizer);

/// With the budget of a key: 300 requests in any minute (vibecode-gateway.md section 5).
rest::ClientOptions gatewayOptions(rest::ClientOptions options);

/// What a key can do: /me, and where that names no scopes, one deal. Icons and deletion with a
/// personal key are refused beforehand, with the reason. Errors as probe().
Pending<Capabilities> probeGateway(rest::Client &client, KeyKind kind, QObject *context);

} // namespace connections
