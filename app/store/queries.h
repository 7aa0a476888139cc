// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cards.h"
#include "store/drafts.h"
#include "store/entries.h"
#include "store/plans.h"
#include "store/sql.h"

#include <QSet>

#include <atomic>
#include <functional>

/// The questions and orders of store::Store, each inside the transaction of its caller. A failing
/// statement is remembered by the Connection; what is answered then is thrown away.
namespace store {

/// What a transaction changed, for the signals.
struct Changes
{
    QHash<crm::OwnerRef, QList<EntryId>> entries;
    QSet<crm::OwnerRef> cards;
    QList<crm::OwnerRef> drafts;
    QList<IntentId> intents;
    QSet<PlanId> plans;
    QSet<EntryId> extras;
    bool cardLists = false;
    bool users = false;
    bool icons = false;
};

using Cancelled = std::function<bool()>;

namespace queries {

// entryids.cpp
EntryIds entryIds(Connection &connection, const EntryQuery &query, int limit,
                  const Cancelled &cancelled);
EntryFacets facets(Connection &connection, const EntryQuery &query, const Cancelled &cancelled);

// entrydays.cpp
QList<DayRun> dayRuns(Connection &connection, const EntryIds &ids, const QTimeZone &zone,
                      const Cancelled &cancelled);

// entries.cpp
QList<StoredEntry> entries(Connection &connection, const QList<EntryId> &ids);
QList<EntryVersion> entryVersions(Connection &connection, EntryId id);
enum class Origin { Read, MadeHere };
SavedEntries saveEntries(Connection &connection, const crm::OwnerRef &owner,
                         const QList<timeline::LogEntry> &entries, const QDateTime &now,
                         Origin origin, Changes &changes);
void markVanished(Connection &connection, const crm::OwnerRef &owner, const QList<EntryId> &present,
                  const QDateTime &now, Changes &changes);
void markDeletedHere(Connection &connection, EntryId id, const QDateTime &now, Changes &changes);

// cards.cpp
std::optional<qint64> cardKey(Connection &connection, const crm::OwnerRef &owner);
qint64 madeCardKey(Connection &connection, const crm::OwnerRef &owner);
CardState card(Connection &connection, const crm::OwnerRef &owner);
void saveCardState(Connection &connection, const CardState &state, Changes &changes);
void saveCardSummary(Connection &connection, const crm::CardSummary &summary, Changes &changes);
void setFavourite(Connection &connection, const crm::OwnerRef &owner, bool favourite,
                  Changes &changes);
void noteOpened(Connection &connection, const crm::OwnerRef &owner, const QDateTime &now,
                Changes &changes);
void forgetRecent(Connection &connection, const crm::OwnerRef &owner, Changes &changes);
CardLists cardLists(Connection &connection);
QList<crm::CardSummary> findCards(Connection &connection, const QString &words, int limit);

// directory.cpp
void saveUsers(Connection &connection, const QList<crm::User> &users, Changes &changes);
QList<crm::User> users(Connection &connection);
void saveIcons(Connection &connection, const QList<timeline::GalleryIcon> &icons, Changes &changes);
QList<timeline::GalleryIcon> icons(Connection &connection);
void saveIconImage(Connection &connection, const QString &address, const QByteArray &png);
Result<QByteArray> iconImage(Connection &connection, const QString &address);
void saveTypes(Connection &connection, const QList<crm::EntityType> &types);
QList<crm::EntityType> types(Connection &connection);
QString setting(Connection &connection, const QString &key);
void setSetting(Connection &connection, const QString &key, const QString &value);
/// The key of an icon code in the table of codes; nothing for one that no entry ever had.
std::optional<qint64> codeKey(Connection &connection, const QString &code);
qint64 madeCodeKey(Connection &connection, const QString &code);

// outbox.cpp
Result<Intent> addIntent(Connection &connection, const Intent &intent, const QDateTime &now,
                         Changes &changes);
Result<Intent> changeIntent(Connection &connection, IntentId id, const QList<IntentState> &from,
                            const IntentChange &change, const QDateTime &now, Changes &changes);
ChangedIntents changeIntents(Connection &connection, const QList<IntentUpdate> &updates,
                             const QDateTime &now, Changes &changes);
Result<Intent> intent(Connection &connection, IntentId id);
QList<Intent> intents(Connection &connection);
void removeIntents(Connection &connection, const QList<IntentId> &ids, Changes &changes);
QList<EntryId> entriesMadeHere(Connection &connection, const crm::OwnerRef &owner);
QList<Intent> intentsOf(Connection &connection, PlanId plan);
/// Rows not sent yet end as TakenBack.
void takeBackWaiting(Connection &connection, PlanId plan, const QString &word, const QDateTime &now,
                     Changes &changes);

// plans.cpp
Result<Plan> addPlan(Connection &connection, const Plan &plan, const QList<Intent> &rows,
                     const QDateTime &now, Changes &changes);
Result<Plan> plan(Connection &connection, PlanId id);
QList<Plan> plans(Connection &connection);
Result<Plan> changePlan(Connection &connection, PlanId id, const QList<PlanState> &from,
                        const PlanChange &change, const QDateTime &now, Changes &changes);
/// After rows changed: stops a plan with too many errors, ends one that is over.
Plan moveOn(Connection &connection, PlanId id, const QDateTime &now, Changes &changes);
void removePlan(Connection &connection, PlanId id, Changes &changes);

// extras.cpp
EntryExtras extras(Connection &connection, EntryId id);
void saveExtras(Connection &connection, EntryId id, const ReadExtras &read, const QDateTime &now,
                Changes &changes);
void saveLink(Connection &connection, const EntryLink &link, const QDateTime &now,
              Changes &changes);
/// Known to be bound to \a owner and listed on another card, highest id first.
EntryIds entriesBoundTo(Connection &connection, const crm::OwnerRef &owner);
/// What stands in the index of words beside the text.
QString notedText(Connection &connection, qint64 entry);

// drafts.cpp
void saveDraft(Connection &connection, const Draft &draft, Changes &changes);
Result<Draft> draft(Connection &connection, const crm::OwnerRef &owner);
void removeDraft(Connection &connection, const crm::OwnerRef &owner, Changes &changes);
QList<crm::OwnerRef> draftOwners(Connection &connection);

} // namespace queries

} // namespace store
