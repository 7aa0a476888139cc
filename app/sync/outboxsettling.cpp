// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/log.h"
#include "sync/entrymatch.h"
#include "sync/outbox_p.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using store::Intent;
using store::IntentChange;
using store::IntentKind;
using store::IntentState;

namespace syncing {

namespace {

constexpr int maxSettlePages = 20; ///< newest entries looked through for a match

} // namespace

void Outbox::Private::settle(IntentId id)
{
    if (open[id].intent.kind == IntentKind::DeleteEntry)
        return settleRemove(id);
    settleAdd(id, 0, {});
}

/// Reads the newest entries down to what was known before the sending.
void Outbox::Private::settleAdd(IntentId id, qint64 start, QList<timeline::LogEntry> seen)
{
    service.entries(open[id].intent.owner, start)
        .then(q, [this, id, start, seen](Result<timeline::EntryPage> page) mutable {
            if (!page)
                return settlingFailed(id, page.error());
            if (!open.contains(id)) // given up meanwhile
                return idle();
            const Intent &intent = open[id].intent;
            bool bringsNew = false;
            bool reachesDown = page->entries.size() < timeline::pageSize;
            for (const timeline::LogEntry &entry : std::as_const(page->entries)) {
                const bool known = std::any_of(seen.begin(), seen.end(), [&](const auto &other) {
                    return other.id == entry.id;
                });
                bringsNew |= !known;
                if (!known)
                    seen.append(entry);
                reachesDown
                    |= intent.newestKnownBefore > 0 && entry.id.value <= intent.newestKnownBefore;
            }
            const bool further
                = !reachesDown && bringsNew && start / timeline::pageSize + 1 < maxSettlePages;
            if (further)
                return settleAdd(id, start + timeline::pageSize, seen);
            tookNewest(id, seen, reachesDown);
        });
}

void Outbox::Private::tookNewest(IntentId id, const QList<timeline::LogEntry> &seen,
                                 bool reachesDown)
{
    const crm::OwnerRef owner = open[id].intent.owner;
    store.entriesMadeHere(owner).then(
        q, [this, id, seen, reachesDown](Result<QList<EntryId>> claimed) {
            if (!claimed)
                return settlingFailed(id, claimed.error());
            if (!open.contains(id))
                return idle();
            Open &entry = open[id];
            const Intent &intent = entry.intent;
            MatchRequest wanted { intent.draft, intent.authorId, intent.newestKnownBefore, {}, {} };
            if (intent.sentAtPortal.isValid())
                wanted.notBefore = intent.sentAtPortal.addSecs(-options.clockTolerance.count());
            for (const EntryId other : std::as_const(*claimed))
                wanted.claimed.insert(other.value);
            const QString count = QString::number(seen.size());
            if (const auto match = findMatch(wanted, seen)) {
                IntentChange done;
                done.state = IntentState::Done;
                done.step = step(u"found"_s, QString::number(match->id.value));
                done.entry = match->id;
                done.made = *match;
                return change(id, { IntentState::Unknown }, done);
            }
            IntentChange looked;
            looked.state = IntentState::Unknown;
            if (!reachesDown) { // the portal does not show far enough down: it may stand where it
                                // cannot be seen
                entry.stuck = true;
                entry.dueAt = clock.monotonic() + longestRetry;
                looked.step = step(u"cannot-tell"_s, count);
            } else if (!entry.limitPassed) {
                const auto since = milliseconds(intent.changed.msecsTo(clock.utcNow()));
                const milliseconds limit = options.portalLimit;
                entry.limitPassed = true;
                entry.dueAt = clock.monotonic() + std::clamp(limit - since, 0ms, limit);
                looked.step = step(u"not-found-yet"_s, count);
            } else {
                looked.state = IntentState::Waiting;
                looked.step = step(u"back-to-waiting"_s, count);
                entry.dueAt = clock.monotonic();
            }
            change(id, { IntentState::Unknown }, looked, [this, id] {
                tellWaiters(id);
                idle();
            });
        });
}

void Outbox::Private::settleRemove(IntentId id)
{
    service.entry(open[id].intent.entry)
        .then(q, [this, id](const Result<timeline::LogEntry> &found) {
            if (!open.contains(id))
                return idle();
            IntentChange settled;
            if (found) {
                open[id].dueAt = clock.monotonic();
                settled.state = IntentState::Waiting; // deleting may be repeated
                settled.step = step(u"back-to-waiting"_s);
                return change(id, { IntentState::Unknown }, settled);
            }
            if (found.error().kind != Error::Kind::NotFound)
                return settlingFailed(id, found.error());
            settled.state = IntentState::Done;
            settled.step = step(u"found-gone"_s);
            settled.markDeleted = true;
            change(id, { IntentState::Unknown }, settled);
        });
}

void Outbox::Private::settlingFailed(IntentId id, const Error &error)
{
    if (!open.contains(id))
        return idle();
    Open &entry = open[id];
    entry.stuck = true;
    entry.dueAt = clock.monotonic() + error.retryAfter.value_or(backoff(entry.failures++));
    qCInfo(lcSync) << "settling" << id.value << "failed:" << error.code;
    tellWaiters(id);
    idle();
}

} // namespace syncing
