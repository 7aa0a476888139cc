// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "connections/edition.h"
#include "rest/client.h"

#include <QStringList>

namespace connections {

/// Three-valued: the portal does not always tell.
enum class Can { Yes, No, Partly, Unknown };

/// What one connection may do, found out by probing (bitrix24-auth.md section 3).
struct Capabilities
{
    qint64 userId = 0;
    QString userName;
    bool administrator = false;
    QStringList scopes;
    bool hasCrmScope = false;
    bool hasUserScope = false; ///< names of authors can be read
    bool extranet = false; ///< allowed_only_intranet_user: sees no log at all
    Can read = Can::Unknown;
    Can add = Can::Unknown;
    Can remove = Can::Unknown; ///< a webhook: No, always
    Can manageIcons = Can::Unknown;
    QString removeReason; ///< a word for errortext: "webhook-deletes-nothing", "not-administrator",
                          ///< "only-own-entries", "personal-key-deletes-nothing"
    QString iconsReason; ///< "gateway-no-icons"; empty: whoever is no administrator
    QString
        license; ///< the plan, as the portal names it ("nl_ent250"); empty where it does not tell
    Edition edition = Edition::Unknown; ///< behind a gateway always
    QUrl portal; ///< behind a gateway, where it tells; else empty
    std::optional<std::chrono::milliseconds> clockOffset;
    std::chrono::milliseconds answeredIn {};
    QDateTime tested;
};

/// One batch of profile, scope, method.get…, crm.enum.ownertype with halt=0 (each may fail by
/// itself), then what needs a call of its own. Fails with Auth for a dead webhook, Network/Timeout,
/// Decode "html-answer"…
Pending<Capabilities> probe(rest::Client &client, QObject *context);

/// Input "clock-wrong" where this computer's clock and the portal's are more than five minutes
/// apart; nothing is refused for it, but times of entries mislead, and so may certificates.
std::optional<Error> clockWarning(const Capabilities &capabilities);

/// For the store, so that what was found out is known offline, too. Unknown fields are ignored.
QJsonObject toJson(const Capabilities &capabilities);
Capabilities capabilitiesFromJson(const QJsonObject &object);

} // namespace connections
