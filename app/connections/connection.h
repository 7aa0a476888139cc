// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace connections {

/// A way to reach one portal. No secrets: those are in the SecretStore under `id`.
struct Connection
{
    enum class Kind { Webhook, OAuth, Gateway, Demo };
    QString id; ///< a UUID; names the store file and the secret
    Kind kind = Kind::Webhook;
    QString name; ///< what people call it; the host at first
    QString color; ///< "#rrggbb" or empty
    QUrl portal; ///< https://acme.bitrix24.com
    QString memberId; ///< OAuth: what the portal is known by, whatever its address
    qint64 userId = 0;
    QString userName;
    bool administrator = false;
    bool secretInMemoryOnly = false; ///< the person chose to go on without a keychain
    QDateTime lastUsed;
};

} // namespace connections
