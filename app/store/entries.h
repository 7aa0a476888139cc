// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/logentry.h"

#include <QStringList>

namespace store {

using EntryIds = QList<EntryId>;

struct EntryQuery
{
    enum class Order { IdDescending, IdAscending, CreatedDescending, CreatedAscending };
    std::optional<crm::OwnerRef> owner; ///< nothing: every card
    QString text; ///< every word must stand in title or text (any case, parts of words count)
    QStringList iconCodes; ///< empty: any
    QList<UserId> authors; ///< empty: any
    QDateTime from; ///< invalid: open; UTC; inclusive
    QDateTime until; ///< exclusive
    Order order = Order::IdDescending;
    bool withVanished = true;
    bool withBound = false; ///< with an owner: also entries of other cards known to be bound to it

    bool isFiltered() const
    {
        return !text.trimmed().isEmpty() || !iconCodes.isEmpty() || !authors.isEmpty()
            || from.isValid() || until.isValid();
    }
    friend bool operator==(const EntryQuery &, const EntryQuery &) = default;
};

/// Rows in a row that were made on one day. In an order by id a day may come twice.
struct DayRun
{
    QDate date; ///< in the time zone asked for; invalid where entries carry no date
    qint64 firstRow = 0;
    friend bool operator==(const DayRun &, const DayRun &) = default;
};

/// What a list needs before it knows any content: which rows there are and where the days begin.
struct EntryRows
{
    EntryIds ids;
    QList<DayRun> days;
};

struct StoredEntry
{
    timeline::LogEntry entry;
    crm::OwnerRef owner;
    QDateTime firstRead; ///< UTC
    QDateTime lastRead; ///< UTC
    int readings = 0;
    int versions = 1; ///< more than one: the content changed on the portal
    std::optional<QDateTime> vanishedSince; ///< no longer on the portal
    bool deletedHere = false;
    bool madeHere = false; ///< by this program through this connection
    // What is known here beside the content, for the marks of a row; all of it in extras.h
    bool hasNote = false; ///< as it was read last
    int boundCards = 0; ///< as they were read last; 0: never read
    bool isPinnedHere = false; ///< on its own card, by this program
};

/// What an entry said before it changed on the portal.
struct EntryVersion
{
    timeline::LogEntry entry;
    int version = 1; ///< counts from 1
    QDateTime replaced; ///< UTC, when the next content was read
};

struct SavedEntries
{
    QList<EntryId> added;
    QList<EntryId> changed;
    int known = 0; ///< were there already, unchanged
};

struct Facet
{
    QString key; ///< icon code, or author id as text
    qint64 count = 0;
};

struct EntryFacets
{
    QList<Facet> iconCodes; ///< most frequent first
    QList<Facet> authors;
    QDateTime oldest, newest;
    qint64 total = 0;
};

} // namespace store
