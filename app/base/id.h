// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>

#include <compare>

/// A number that names one kind of thing: an EntryId is never taken for a UserId.
template <typename Tag> struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return qHash(id.value, seed); }
};

using EntryId = Id<struct EntryTag>; ///< a timeline record
using UserId = Id<struct UserTag>; ///< a portal user
using ActivityId = Id<struct ActivityTag>;
using IntentId = Id<struct IntentTag>; ///< a row of the local outbox journal

Q_DECLARE_METATYPE(EntryId)
Q_DECLARE_METATYPE(UserId)
Q_DECLARE_METATYPE(IntentId)
