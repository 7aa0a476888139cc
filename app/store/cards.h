// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/directory.h"
#include "timeline/logentry.h"

namespace store {

/// How far the log of one card was read: the proof behind "2,431 of 2,431".
struct CardState
{
    enum class Completeness {
        NeverRead,
        Reading, ///< a reading began and did not end (also after a crash)
        Complete, ///< unique ids counted equal the portal's total
        NewestOnly, ///< the portal's paging does not work: only the newest page can be read
        Partial, ///< stopped or failed on the way
    };
    crm::OwnerRef owner;
    QString title; ///< from the last summary; may be empty
    QString secondLine;
    bool favourite = false;
    Completeness completeness = Completeness::NeverRead;
    qint64 present
        = 0; ///< entries of this card in the store that have not vanished (counted, not stored)
    std::optional<qint64> portalTotal; ///< what the portal said last
    QDateTime lastRead; ///< UTC, end of the last successful reading
    QString dialect; ///< paging found: see sync/pagingdialect.h
    QString lastError; ///< Error as JSON of the last failed reading; empty after a good one
    qint64 unseen = 0; ///< entries that came since the card was last shown
};

struct CardListItem
{
    crm::CardSummary summary;
    QDateTime lastOpened;
    qint64 unseen = 0;
};

struct CardLists
{
    QList<CardListItem> favourites;
    QList<CardListItem> recent;
};

struct StoreFigures
{
    qint64 entries = 0;
    qint64 bytes = 0; ///< the file with its journal
};

} // namespace store
