// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "base/clock.h"
#include "store/cards.h"
#include "store/drafts.h"
#include "store/entries.h"
#include "store/plans.h"

#include <QObject>
#include <QTimeZone>

namespace store {

struct StoreOptions
{
    std::chrono::milliseconds busyTimeout { 5000 }; ///< for another copy of the program to finish
    std::chrono::milliseconds lookForOthersEvery { 1000 };
    qint64 maxPages = 0; ///< of 4 KiB, for tests of a full disk; 0: no limit
};

/// The local memory of one connection: a SQLite file, or ":memory:". Everything people look at is a
/// query over it. SQLite lives on its own thread(s); all calls return at once. One transaction per
/// step; survives kill -9 at any moment. Errors: Storage with code "disk-full", "read-only",
/// "newer-version", "corrupt", "busy", "cannot-open", "failed".
/// What is asked sees what was written before it was asked, answered or not. Cancelling a question
/// drops it, also while it runs; an order (save…, set…, mark…, intents, drafts) is carried out
/// whether anybody waits for it or not, also while the store closes.
class Store : public QObject
{
    Q_OBJECT
public:
    explicit Store(Clock &clock, QObject *parent = nullptr);
    Store(Clock &clock, const StoreOptions &options, QObject *parent = nullptr);
    ~Store() override;

    /// Opens or makes the file and brings the schema up to date; a newer schema is refused
    /// untouched ("newer-version"). Two copies of the program may open one file: WAL, busy
    /// time-out; the other's changes arrive through otherCopyChanged().
    Pending<Done> open(const QString &file);
    QString file() const;

    // entries.h
    Pending<EntryIds> entryIds(const EntryQuery &query,
                               int limit = -1); ///< ids in order; \a limit for the first screen
    /// The ids with the days they fall on in \a zone, in one reading.
    Pending<EntryRows> entryRows(const EntryQuery &query, const QTimeZone &zone, int limit = -1);
    Pending<QList<StoredEntry>>
    entries(const QList<EntryId> &ids); ///< in the order asked; unknown ids missing
    Pending<QList<EntryVersion>>
    entryVersions(EntryId id); ///< the contents before the present one, oldest first
    Pending<EntryFacets>
    facets(const EntryQuery &query); ///< icon codes and authors that occur, with counts
                                     ///< (text/icon/author filters ignored)
    /// Merges one or many pages of \a owner. Repeating it changes nothing but lastRead. New or
    /// changed rows are announced.
    Pending<SavedEntries> saveEntries(const crm::OwnerRef &owner,
                                      const QList<timeline::LogEntry> &entries);
    /// After a complete reading: entries of \a owner not in \a present are vanished since now;
    /// those that came back are not.
    Pending<Done> markVanished(const crm::OwnerRef &owner, const QList<EntryId> &present);
    Pending<Done> markDeletedHere(EntryId id); ///< the last content stays

    // cards.h
    Pending<CardState> card(const crm::OwnerRef &owner); ///< a default one where nothing is known
    Pending<Done> saveCardState(const CardState &state); ///< reading fields only
    Pending<Done> saveCardSummary(const crm::CardSummary &summary);
    Pending<Done> setFavourite(const crm::OwnerRef &owner, bool favourite);
    Pending<Done> noteOpened(const crm::OwnerRef &owner); ///< for the recent list
    Pending<Done> forgetRecent(const crm::OwnerRef &owner);
    Pending<CardLists> cardLists(); ///< favourites in their order, recent newest first (at most 20
                                    ///< that are no favourites)
    Pending<QList<crm::CardSummary>> findCards(const QString &words,
                                               int limit); ///< known here; works offline
    Pending<Done> saveUsers(const QList<crm::User> &users);
    Pending<QList<crm::User>> users();
    Pending<Done> saveIcons(const QList<timeline::GalleryIcon> &icons);
    Pending<QList<timeline::GalleryIcon>> icons();
    Pending<Done> saveIconImage(const QString &address, const QByteArray &png);
    Pending<QByteArray> iconImage(const QString &address); ///< NotFound where there is none
    Pending<Done> saveTypes(const QList<crm::EntityType> &types);
    Pending<QList<crm::EntityType>> types();
    Pending<QString>
    setting(const QString &key); ///< per connection: paging dialect, capabilities…; "" where unset
    Pending<Done> setSetting(const QString &key, const QString &value);
    Pending<StoreFigures> figures();

    // outbox.h
    Pending<Intent>
    addIntent(const Intent &intent); ///< on disk (synced) when it answers; id is given here
    /// Moves an intent from one of \a from to \a change.state in one transaction and appends the
    /// step to its history; Storage "state-changed" when another copy of the program was faster.
    /// Synced to disk when it answers.
    Pending<Intent> changeIntent(IntentId id, const QList<IntentState> &from,
                                 const IntentChange &change);
    /// Many in one transaction, synced to disk when it answers: those that are not in one of their
    /// `from` states any more are left as they are and are missing in the answer.
    Pending<ChangedIntents> changeIntents(const QList<IntentUpdate> &updates);
    Pending<Intent> intent(IntentId id); ///< with its history
    Pending<QList<Intent>> intents(); ///< all, newest first, without history
    Pending<Done>
    removeIntents(const QList<IntentId> &ids); ///< only Done, Refused and TakenBack ones, and none
                                               ///< of a plan that goes on
    /// Portal entries that some done intent made already: never matched to another intent.
    Pending<QList<EntryId>> entriesMadeHere(const crm::OwnerRef &owner);

    // plans.h
    /// Journals a plan with all its rows; synced to disk when it answers. Rows that are Refused
    /// beforehand stay so.
    Pending<Plan> addPlan(const Plan &plan, const QList<Intent> &rows);
    /// Moves a plan from one of \a from; Storage "state-changed" when it is in none of them.
    Pending<Plan> changePlan(PlanId id, const QList<PlanState> &from, const PlanChange &change);
    Pending<Plan> plan(PlanId id);
    Pending<QList<Plan>> plans(); ///< all, newest first
    /// In their order, without history; of an invalid id: the intents of no plan, oldest first.
    Pending<QList<Intent>> planRows(PlanId id);
    Pending<Done> removePlan(PlanId id); ///< with its rows; only where nothing is open

    // extras.h
    Pending<EntryExtras> extras(EntryId id);
    Pending<QList<EntryExtras>> extrasOf(const QList<EntryId> &ids); ///< one for each, in order
    /// What was just read of an entry: "read" is now. Words of a note are found like those of the
    /// entry.
    Pending<Done> saveExtras(EntryId id, const ReadExtras &read);
    Pending<Done> saveLink(const EntryLink &link);
    /// Entries known to be bound to \a owner that its own list does not show, highest id first.
    Pending<EntryIds> entriesBoundTo(const crm::OwnerRef &owner);

    // drafts.h
    Pending<Done> saveDraft(const Draft &draft); ///< one per card; synced
    Pending<Draft> draft(const crm::OwnerRef &owner); ///< NotFound where there is none
    Pending<Done> removeDraft(const crm::OwnerRef &owner);
    Pending<QList<crm::OwnerRef>> draftOwners();

signals:
    void entriesChanged(const crm::OwnerRef &owner, const QList<EntryId> &ids);
    void cardChanged(const crm::OwnerRef &owner);
    void cardListsChanged();
    void usersChanged();
    void iconsChanged();
    void intentChanged(IntentId id);
    void planChanged(store::PlanId id); ///< its state, or how many of its rows stand where
    void extrasChanged(EntryId id); ///< note, bindings, pins or links
    void draftChanged(const crm::OwnerRef &owner);
    void otherCopyChanged(); ///< another process wrote to the file

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace store
