// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/ownerref.h"

#include <QUrl>

namespace crm {

/// What a pasted text turned out to be (entity-methods.md section 7).
struct PastedCard
{
    enum class Kind {
        Nothing,
        Card,
        CardOfOtherPortal,
        NewItemForm,
        WebhookAddress,
        UserPage,
        UnusableType
    };
    Kind kind = Kind::Nothing;
    OwnerRef owner; ///< for Card and CardOfOtherPortal
    QString host; ///< for CardOfOtherPortal
};

/// Short codes and addresses. \a portal: the connection's own; a foreign host is told, never
/// followed.
PastedCard readPasted(const QString &text, const QUrl &portal);

/// The card's page in the browser.
QUrl cardAddress(const OwnerRef &owner, const QUrl &portal);

} // namespace crm
