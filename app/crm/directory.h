// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "base/pending.h"
#include "crm/ownerref.h"

#include <QHash>
#include <QStringList>

namespace crm {

/// A kind of card as the portal names it (crm.enum.ownertype).
struct EntityType
{
    int typeId = 0;
    QString name; ///< in the portal's language
    bool searchable = true; ///< orders are not: by number only
};

/// What a picker row or a list head needs to know of a card.
struct CardSummary
{
    OwnerRef owner;
    QString title; ///< never empty: "Deal #100" where the portal has none
    QString secondLine; ///< stage, amount, phone: what tells two alike cards apart
};

struct User
{
    UserId id;
    QString name; ///< "Ann Lee"; empty when the portal does not tell
    bool active = true;
};

/// Types, cards and users of one portal. One interface; Bitrix24 and the VibeCode gateway behind
/// it.
class Directory
{
public:
    virtual ~Directory() = default;
    virtual Pending<QList<EntityType>> types() = 0;
    /// Titles, names, phones and numbers, one batch; \a typeIds empty: all searchable. Newest first
    /// within a type.
    virtual Pending<QList<CardSummary>> find(const QString &words, const QList<int> &typeIds) = 0;
    /// NotFound or AccessDenied where the card cannot be read. Orders: a summary without a title
    /// from the portal.
    virtual Pending<CardSummary> card(const OwnerRef &owner) = 0;
    virtual Pending<QList<CardSummary>> cards(const QList<OwnerRef> &owners)
        = 0; ///< those that exist
    /// Unknown ids are simply missing in the answer (bots, system users).
    virtual Pending<QList<User>> users(const QList<UserId> &ids) = 0;
};

} // namespace crm
