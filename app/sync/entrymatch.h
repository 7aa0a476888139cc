// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"

#include <QSet>

namespace syncing {

/// Whether the portal holds what an intent wanted to add. Pure.
struct MatchRequest
{
    timeline::EntryDraft draft;
    qint64 authorId = 0; ///< 0: any
    qint64 above = 0; ///< a match has a higher id
    QDateTime notBefore; ///< by the portal's clock, tolerance taken off; invalid: any
    QSet<qint64> claimed; ///< made by other intents
};

/// The lowest id that fits, or nothing.
std::optional<timeline::LogEntry> findMatch(const MatchRequest &wanted,
                                            const QList<timeline::LogEntry> &entries);

/// Whether what was sent and what came back are the same text: line ends, outer white space and
/// what a database cannot hold (NUL, unpaired surrogates) do not count; `:f09f9880:` is what the
/// portal takes for an emoji (bitrix24-rest.md section 8).
bool isSameText(const QString &sent, const QString &received);

} // namespace syncing
