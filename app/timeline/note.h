// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"

#include <QDateTime>
#include <QJsonObject>

namespace timeline {

/// The one text on an entry, shared by all cards it is bound to and by all users
/// (timeline-methods.md section 7).
struct Note
{
    QString text;
    UserId createdById;
    QDateTime created; ///< with the portal's offset; invalid where it cannot be read
    UserId updatedById;
    QDateTime updated; ///< compare before saving: the last writer wins
    QJsonObject raw; ///< as received, unknown fields kept
};

/// Soft limit: none is documented (open-questions.md C28).
constexpr int softNoteLimit = 10'000;

} // namespace timeline
