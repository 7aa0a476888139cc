// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How every step is written down before and after it happens.
#include "base/log.h"
#include "sync/outbox_p.h"

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::IntentKind;
using store::IntentState;
using store::IntentUpdate;

namespace syncing {

/// Writes one step of each; what the portal did is never forgotten because the disk was full: it is
/// written again until it stands. Those that another copy or the person changed meanwhile are left
/// out of what \a then gets.
void Outbox::Private::changeAll(const Updates &updates, std::function<void(const IntentIds &)> then)
{
    if (updates.isEmpty())
        return then ? then({}) : idle();
    store.changeIntents(updates).then(q, [=, this](Result<store::ChangedIntents> changedIntents) {
        if (!changedIntents)
            return notWritten(updates, changedIntents.error(), then);
        IntentIds ids;
        for (const Intent &intent : std::as_const(changedIntents->intents))
            ids.append(intent.id);
        written(*changedIntents, updates);
        const auto goOn = [=, this] { return then ? then(ids) : idle(); };
        if (ids.size() == updates.size())
            return goOn();
        for (const IntentUpdate &update : updates) {
            if (!ids.contains(update.id))
                open.remove(update.id);
        }
        load(goOn);
    });
}

void Outbox::Private::written(const store::ChangedIntents &changedIntents, const Updates &updates)
{
    ++stepsWritten;
    for (const store::Plan &plan : changedIntents.plans)
        took(plan);
    for (const Intent &intent : changedIntents.intents) {
        Open &entry = open[intent.id];
        entry.intent = intent;
        entry.stuck = entry.stuck && !isEnded(intent.state) && intent.state != IntentState::Sending;
        highestSeen = std::max(highestSeen, intent.entry.value);
        if (intent.kind != IntentKind::AddEntry || !intent.plan.isValid())
            continue;
        for (Open &follower : open) { // steps done to what this one made
            if (follower.intent.plan == intent.plan && follower.intent.entryOfPlace == intent.place
                && !follower.intent.entry.isValid())
                follower.intent.entry = intent.entry;
        }
    }
    for (const Intent &intent : changedIntents.intents) {
        const auto update
            = std::find_if(updates.cbegin(), updates.cend(),
                           [&intent](const IntentUpdate &other) { return other.id == intent.id; });
        changed(intent, update->change.step.what);
    }
}

void Outbox::Private::notWritten(const Updates &updates, const Error &error,
                                 std::function<void(const IntentIds &)> then)
{
    qCWarning(lcSync) << "the outbox cannot be written:" << error.code;
    const bool nothingLeft = updates.first().change.state == IntentState::Sending;
    for (const IntentUpdate &update : updates) {
        const auto entry = open.find(update.id);
        if (entry == open.end())
            continue;
        if (nothingLeft) // nothing left the house
            entry->dueAt = clock.monotonic() + backoff(entry->failures++);
        entry->stuck = true; // what is asked now is told what the journal says
        tellWaiters(update.id);
    }
    if (nothingLeft)
        return idle();
    clock.callAfter(options.firstRetry, q, [=, this] { changeAll(updates, then); });
    if (ending)
        idle();
}

void Outbox::Private::changed(const Intent &intent, const QString &what)
{
    emit q->stepped(intent.id, what);
    emit q->changed(intent.id);
    if (isEnded(intent.state)) {
        open.remove(intent.id);
        tellWaiters(intent.id);
    }
}

void Outbox::Private::idle()
{
    busy = false;
    if (ending)
        ending->finish(Done {});
    next();
}

void Outbox::Private::tellWaiters(IntentId id)
{
    const auto entry = open.constFind(id);
    if (entry != open.constEnd() && !entry->stuck)
        return;
    for (qsizetype i = waiters.size() - 1; i >= 0; --i) {
        if (waiters[i].id != id)
            continue;
        const Waiter waiter = waiters.takeAt(i);
        const auto read = store.intent(id);
        read.then(q, [waiter](Result<Intent> intent) { waiter.promise.finish(std::move(intent)); });
    }
}

} // namespace syncing
