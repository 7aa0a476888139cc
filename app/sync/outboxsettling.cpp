// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Entries whose answer was lost are looked for among the newest ones of their card.
#include "base/gather.h"
#include "base/log.h"
#include "sync/entrymatch.h"
#include "sync/outbox_p.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using store::Intent;
using store::IntentKind;
using store::IntentState;
using store::IntentUpdate;

namespace syncing {

namespace {

constexpr int maxSettlePages = 20; ///< newest entries looked through for a match

qint64 lowestId(const QList<timeline::LogEntry> &entries)
{
    qint64 lowest = std::numeric_limits<qint64>::max();
    for (const timeline::LogEntry &entry : entries)
        lowest = std::min(lowest, entry.id.value);
    return lowest;
}

} // namespace

void Outbox::Private::settle(const IntentIds &ids)
{
    if (open[ids.first()].intent.kind == IntentKind::AddEntry)
        return settleAdds(ids, 0, {});
    settleOthers(ids);
}

/// Reads the newest entries of their card down to what was known before the sending; as many pages
/// at once as they would fill.
void Outbox::Private::settleAdds(const IntentIds &ids, qint64 start,
                                 const QList<timeline::LogEntry> &seen)
{
    const crm::OwnerRef owner = open[ids.first()].intent.owner;
    const qsizetype pages = ids.size() / timeline::pageSize + 1;
    std::vector<Pending<timeline::EntryPage>> asked;
    for (qsizetype i = 0; i < pages; ++i)
        asked.push_back(service.entries(owner, start + i * timeline::pageSize));
    gathered<timeline::EntryPage>(asked, q).then(q, [=, this](const auto &answers) {
        QList<timeline::LogEntry> all = seen;
        bool bringsNew = false;
        bool isWhole = false;
        for (const auto &page : *answers) {
            if (!page)
                return settlingFailed(ids, page.error());
            isWhole |= page->entries.size() < timeline::pageSize;
            for (const timeline::LogEntry &entry : page->entries) {
                const bool isKnown = std::any_of(all.cbegin(), all.cend(), [&](const auto &other) {
                    return other.id == entry.id;
                });
                if (!isKnown)
                    all.append(entry);
                bringsNew |= !isKnown;
            }
        }
        const qint64 lowest = lowestId(all);
        const bool reachesDown = std::all_of(ids.cbegin(), ids.cend(), [&](IntentId id) {
            const qint64 before = open.value(id).intent.newestKnownBefore;
            return before > 0 && lowest <= before;
        });
        const qint64 next = start + pages * timeline::pageSize;
        const bool further = !isWhole && !reachesDown && bringsNew
            && next / timeline::pageSize < maxSettlePages + pages;
        if (further)
            return settleAdds(ids, next, all);
        tookNewest(ids, all, isWhole);
    });
}

/// The same words may have been sent many times: each entry is taken by one intent, in the order
/// of both.
void Outbox::Private::tookNewest(const IntentIds &ids, const QList<timeline::LogEntry> &seen,
                                 bool isWhole)
{
    const crm::OwnerRef owner = open[ids.first()].intent.owner;
    store.entriesMadeHere(owner).then(q, [=, this](const Result<QList<EntryId>> &claimed) {
        if (!claimed)
            return settlingFailed(ids, claimed.error());
        QSet<qint64> taken;
        for (const EntryId other : *claimed)
            taken.insert(other.value);
        const qint64 lowest = lowestId(seen);
        Updates updates;
        for (const IntentId id : ids) {
            if (!open.contains(id)) // given up meanwhile
                continue;
            const Intent intent = open.value(id).intent;
            MatchRequest wanted {
                intent.draft, intent.authorId, intent.newestKnownBefore, {}, taken
            };
            if (intent.sentAtPortal.isValid())
                wanted.notBefore = intent.sentAtPortal.addSecs(-options.clockTolerance.count());
            const auto match = findMatch(wanted, seen);
            if (!match) {
                const bool reachesDown = isWhole
                    || (intent.newestKnownBefore > 0 && lowest <= intent.newestKnownBefore);
                updates.append(notFound(id, reachesDown, seen.size()));
                continue;
            }
            taken.insert(match->id.value);
            IntentUpdate update = accepted(id, u"found"_s);
            update.from = { IntentState::Unknown };
            update.change.step.detail = QString::number(match->id.value);
            update.change.entry = match->id;
            update.change.made = *match;
            updates.append(update);
        }
        changeAll(updates, [this](const IntentIds &changedIds) {
            for (const IntentId id : changedIds)
                tellWaiters(id);
            idle();
        });
    });
}

IntentUpdate Outbox::Private::notFound(IntentId id, bool reachesDown, qsizetype read)
{
    Open &entry = open[id];
    const QString count = QString::number(read);
    IntentUpdate looked { id, { IntentState::Unknown }, {} };
    looked.change.state = IntentState::Unknown;
    if (!reachesDown) { // the portal does not show far enough down: it may stand where it cannot be
                        // seen
        entry.stuck = true;
        entry.dueAt = clock.monotonic() + longestRetry;
        looked.change.step = step(u"cannot-tell"_s, count);
        return looked;
    }
    if (!entry.limitPassed) {
        const auto since = milliseconds(entry.intent.changed.msecsTo(clock.utcNow()));
        const milliseconds limit = options.portalLimit;
        entry.limitPassed = true;
        entry.dueAt = clock.monotonic() + std::clamp(limit - since, 0ms, limit);
        looked.change.step = step(u"not-found-yet"_s, count);
        return looked;
    }
    looked = backToWaiting(id, u"back-to-waiting"_s, count);
    entry.dueAt = clock.monotonic();
    return looked;
}

void Outbox::Private::settlingFailed(const IntentIds &ids, const Error &error)
{
    for (const IntentId id : ids) {
        const auto entry = open.find(id);
        if (entry == open.end())
            continue;
        entry->stuck = true;
        entry->dueAt = clock.monotonic() + error.retryAfter.value_or(backoff(entry->failures++));
        qCInfo(lcSync) << "settling" << id.value << "failed:" << error.code;
        tellWaiters(id);
    }
    idle();
}

} // namespace syncing
