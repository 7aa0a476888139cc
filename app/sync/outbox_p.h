// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/outbox.h"
#include "sync/outboxlock.h"

#include <QMap>

#include <algorithm>

namespace syncing {

constexpr std::chrono::milliseconds longestRetry = std::chrono::seconds(60);

/// One thing at a time: send the first waiting intent, or settle an unknown one whose time has
/// come. Reading for a match while another write is under way could take that one's entry for ours.
struct Outbox::Private
{
    struct Open
    {
        store::Intent intent;
        std::chrono::milliseconds dueAt {}; ///< monotonic; when to look at it next
        int failures = 0; ///< in a row: not sent, or not settled
        bool limitPassed
            = false; ///< Unknown: the portal's own limit was waited for before the next reading
        bool stuck = false; ///< nothing more to do now: offline, or it cannot be told
    };
    struct Waiter
    {
        IntentId id;
        Promise<store::Intent> promise;
    };

    Outbox *q;
    timeline::Service &service;
    rest::Client &client;
    store::Store &store;
    Clock &clock;
    qint64 userId;
    OutboxOptions options;
    std::unique_ptr<OutboxLock> lock = {};

    QMap<IntentId, Open> open = {};
    QList<Waiter> waiters = {};
    bool busy = false;
    bool started = false;
    bool paused = false;
    std::optional<Promise<Done>> ending = {}; ///< nothing more is begun
    bool heldForSignIn = false;
    std::optional<std::chrono::milliseconds> alarm = {};

    void load(std::function<void()> then);
    void takeOver(const QList<store::Intent> &intents);
    void track(const store::Intent &intent);
    void wake(std::chrono::milliseconds delay);
    void next();
    void watchForOtherSender();

    void prepare(IntentId id);
    void send(IntentId id, qint64 newestKnown);
    void answered(IntentId id, const Result<timeline::LogEntry> &made);
    void removed(IntentId id, const Result<Done> &gone);
    void notAccepted(IntentId id, const Error &error, store::IntentState from);
    void becomeUnknown(IntentId id, const Error &error);

    void settle(IntentId id);
    void settleAdd(IntentId id, qint64 start, QList<timeline::LogEntry> seen);
    void tookNewest(IntentId id, const QList<timeline::LogEntry> &seen, bool reachesDown);
    void settleRemove(IntentId id);
    void settlingFailed(IntentId id, const Error &error);

    void change(IntentId id, const QList<store::IntentState> &from, store::IntentChange change,
                std::function<void()> then = {});
    void changed(const store::Intent &intent, const QString &what);
    void idle();
    void tellWaiters(IntentId id);
    store::IntentStep step(const QString &what, const QString &detail = {}) const
    {
        return { clock.utcNow(), what, detail };
    }
    std::chrono::milliseconds backoff(int failures) const
    {
        return std::min<std::chrono::milliseconds>(
            longestRetry, options.firstRetry * (1 << std::min(failures, 5)));
    }
};

} // namespace syncing
