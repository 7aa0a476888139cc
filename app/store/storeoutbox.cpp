// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a Store keeps of decisions: intents, plans, what is known beside entries, drafts.
#include "store/store_p.h"

namespace store {

// outbox.h

Pending<Intent> Store::addIntent(const Intent &intent)
{
    return d->write(Private::Durability::Synced,
                    [intent, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
                        return queries::addIntent(connection, intent, now, changes);
                    });
}

Pending<Intent> Store::changeIntent(IntentId id, const QList<IntentState> &from,
                                    const IntentChange &change)
{
    return d->write(
        Private::Durability::Synced,
        [id, from, change, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
            auto changed = queries::changeIntent(connection, id, from, change, now, changes);
            if (changed && changed->plan.isValid())
                queries::moveOn(connection, changed->plan, now, changes);
            return changed;
        });
}

Pending<ChangedIntents> Store::changeIntents(const QList<IntentUpdate> &updates)
{
    return d->write(Private::Durability::Synced,
                    [updates, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
                        return queries::changeIntents(connection, updates, now, changes);
                    });
}

Pending<Intent> Store::intent(IntentId id)
{
    return d->read(Private::Reader::Rows, [id](Connection &connection, const Cancelled &) {
        return queries::intent(connection, id);
    });
}

Pending<QList<Intent>> Store::intents()
{
    return d->read(Private::Reader::Rows, [](Connection &connection, const Cancelled &) {
        return queries::intents(connection);
    });
}

Pending<Done> Store::removeIntents(const QList<IntentId> &ids)
{
    return d->write(Private::Durability::Synced, [ids](Connection &connection, Changes &changes) {
        queries::removeIntents(connection, ids, changes);
    });
}

Pending<QList<EntryId>> Store::entriesMadeHere(const crm::OwnerRef &owner)
{
    return d->read(Private::Reader::Rows, [owner](Connection &connection, const Cancelled &) {
        return queries::entriesMadeHere(connection, owner);
    });
}

// plans.h

Pending<Plan> Store::addPlan(const Plan &plan, const QList<Intent> &rows)
{
    return d->write(
        Private::Durability::Synced,
        [plan, rows, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
            return queries::addPlan(connection, plan, rows, now, changes);
        });
}

Pending<Plan> Store::changePlan(PlanId id, const QList<PlanState> &from, const PlanChange &change)
{
    return d->write(
        Private::Durability::Synced,
        [id, from, change, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
            return queries::changePlan(connection, id, from, change, now, changes);
        });
}

Pending<Plan> Store::plan(PlanId id)
{
    return d->read(Private::Reader::Rows, [id](Connection &connection, const Cancelled &) {
        return queries::plan(connection, id);
    });
}

Pending<QList<Plan>> Store::plans()
{
    return d->read(Private::Reader::Rows, [](Connection &connection, const Cancelled &) {
        return queries::plans(connection);
    });
}

Pending<QList<Intent>> Store::planRows(PlanId id)
{
    return d->read(Private::Reader::Rows, [id](Connection &connection, const Cancelled &) {
        return queries::intentsOf(connection, id);
    });
}

Pending<Done> Store::removePlan(PlanId id)
{
    return d->write(Private::Durability::Synced, [id](Connection &connection, Changes &changes) {
        queries::removePlan(connection, id, changes);
    });
}

// extras.h

Pending<EntryExtras> Store::extras(EntryId id)
{
    return d->read(Private::Reader::Rows, [id](Connection &connection, const Cancelled &) {
        return queries::extras(connection, id);
    });
}

Pending<QList<EntryExtras>> Store::extrasOf(const QList<EntryId> &ids)
{
    return d->read(Private::Reader::Rows,
                   [ids](Connection &connection, const Cancelled &cancelled) {
                       QList<EntryExtras> all;
                       for (const EntryId id : ids) {
                           if (cancelled())
                               break;
                           all.append(queries::extras(connection, id));
                       }
                       return all;
                   });
}

Pending<Done> Store::saveExtras(EntryId id, const ReadExtras &read)
{
    return d->write(Private::Durability::Cached,
                    [id, read, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
                        queries::saveExtras(connection, id, read, now, changes);
                    });
}

Pending<Done> Store::saveLink(const EntryLink &link)
{
    return d->write(Private::Durability::Synced,
                    [link, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
                        queries::saveLink(connection, link, now, changes);
                    });
}

Pending<EntryIds> Store::entriesBoundTo(const crm::OwnerRef &owner)
{
    return d->read(Private::Reader::Rows, [owner](Connection &connection, const Cancelled &) {
        return queries::entriesBoundTo(connection, owner);
    });
}

// drafts.h

Pending<Done> Store::saveDraft(const Draft &draft)
{
    Draft dated = draft;
    if (!dated.saved.isValid())
        dated.saved = d->clock.utcNow();
    return d->write(Private::Durability::Synced, [dated](Connection &connection, Changes &changes) {
        queries::saveDraft(connection, dated, changes);
    });
}

Pending<Draft> Store::draft(const crm::OwnerRef &owner)
{
    return d->read(Private::Reader::Rows, [owner](Connection &connection, const Cancelled &) {
        return queries::draft(connection, owner);
    });
}

Pending<Done> Store::removeDraft(const crm::OwnerRef &owner)
{
    return d->write(Private::Durability::Synced, [owner](Connection &connection, Changes &changes) {
        queries::removeDraft(connection, owner, changes);
    });
}

Pending<QList<crm::OwnerRef>> Store::draftOwners()
{
    return d->read(Private::Reader::Rows, [](Connection &connection, const Cancelled &) {
        return queries::draftOwners(connection);
    });
}

} // namespace store
