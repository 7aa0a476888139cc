// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/outbox.h"
#include "sync/outboxlock.h"
#include "sync/temporary.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace syncing {

constexpr std::chrono::milliseconds longestRetry = std::chrono::seconds(60);

using IntentIds = QList<IntentId>;

/// One thing at a time: send the first waiting intents, or settle unknown ones whose time has come.
/// Reading for a match while another write is under way could take that one's entry for ours.
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
        bool alone = false; ///< a batch left it out
    };
    struct Waiter
    {
        IntentId id;
        Promise<store::Intent> promise;
    };
    struct PlanWaiter
    {
        store::PlanId id;
        Promise<store::Plan> promise;
    };
    using Updates = QList<store::IntentUpdate>;
    using PendingUpdates = std::vector<Pending<store::IntentUpdate>>;
    using Highest = QHash<crm::OwnerRef, qint64>; ///< entry id by card

    Outbox *q;
    timeline::Service &service;
    rest::Client &client;
    store::Store &store;
    Clock &clock;
    qint64 userId;
    OutboxOptions options;
    std::unique_ptr<OutboxLock> lock = {};

    QMap<IntentId, Open> open = {};
    QMap<store::PlanId, store::Plan> plans = {}; ///< those that are not Ended
    QSet<store::PlanId> begunHere = {};
    QSet<store::PlanId> rollingBack = {}; ///< the rows of the way back are being journalled
    QList<Waiter> waiters = {};
    QList<PlanWaiter> planWaiters = {};
    QHash<timeline::Gallery, QSet<QString>> pictureCodes = {}; ///< as last read and followed since
    quint64 stepsWritten = 0; ///< what was read before the latest one is out of date
    qint64 highestSeen = 0; ///< entry id of any card in this run; ids rise portal-wide
    bool busy = false;
    bool started = false;
    bool paused = false;
    std::optional<Promise<Done>> ending = {}; ///< nothing more is begun
    bool heldForSignIn = false;
    std::optional<std::chrono::milliseconds> alarm = {};

    // What there is to do (outbox.cpp)
    void load(std::function<void()> then);
    void takeOver(const QList<store::Intent> &intents);
    void track(const store::Intent &intent);
    void wake(std::chrono::milliseconds delay);
    void watchForOtherSender();
    void becameSender();
    void next();

    // Which comes first (outboxchoice.cpp)
    struct Choice
    {
        IntentIds ids; ///< what is done together; empty: nothing now
        std::optional<std::chrono::milliseconds> soonest; ///< monotonic: when to choose again
    };
    Choice choose() const;
    Choice chooseUnknown() const;
    Choice chooseWaiting() const;
    bool mayBeSent(const store::Intent &intent) const;
    IntentIds withCompany(const QList<const Open *> &line, qsizetype first) const;
    bool canLeaveTogether(const Open &entry) const;

    // Sending (outboxsending.cpp)
    void prepare(const IntentIds &ids);
    void prepareAdds(const IntentIds &ids);
    void prepareNotes(const IntentIds &ids);
    void preparePictures(const IntentIds &ids);
    void sendFreePictures(const IntentIds &ids);
    void followPictures(IntentId id, bool isAccepted);
    void check(IntentId id);
    void send(const IntentIds &ids, const Highest &newest);
    void dispatch(const IntentIds &ids);
    void answered(const IntentIds &ids, const timeline::WrittenAll &results);
    void failedTogether(const IntentIds &ids, const Error &error, store::IntentState from);
    void carryOut(const IntentIds &ids, const PendingUpdates &updates);

    // What an answer means (outboxanswers.cpp)
    Pending<store::IntentUpdate> updateFor(IntentId id, const Result<timeline::Written> &result);
    Pending<store::IntentUpdate> lookAtBindings(IntentId id, const std::optional<Error> &refusal);
    Pending<store::IntentUpdate> lookAtNote(IntentId id, const std::optional<Error> &refusal);
    Pending<store::IntentUpdate> lookAtMissingNote(IntentId id, const Error &refusal);
    Pending<store::IntentUpdate> pinAgain(IntentId id, const Error &refusal);
    store::IntentUpdate accepted(IntentId id, const QString &what) const;
    store::IntentUpdate notAccepted(IntentId id, const Error &error, store::IntentState from);
    store::IntentUpdate unknown(IntentId id, const Error &error);
    store::IntentUpdate backToWaiting(IntentId id, const QString &what, const QString &detail);

    // Settling (outboxsettling.cpp, outboxsettlingothers.cpp)
    void settle(const IntentIds &ids);
    void settleAdds(const IntentIds &ids, qint64 start, const QList<timeline::LogEntry> &seen);
    void tookNewest(const IntentIds &ids, const QList<timeline::LogEntry> &seen, bool isWhole);
    store::IntentUpdate notFound(IntentId id, bool reachesDown, qsizetype read);
    void settleOthers(const IntentIds &ids);
    Pending<store::IntentUpdate> settledRemove(IntentId id);
    Pending<store::IntentUpdate> settledNote(IntentId id);
    Pending<store::IntentUpdate> settledBinding(IntentId id);
    void settlePictures(const IntentIds &ids);
    void settlingFailed(const IntentIds &ids, const Error &error);

    // Plans (outboxplans.cpp)
    void took(const store::Plan &plan);
    void lookAtSteps();
    void rollBack(store::PlanId id);
    void pauseLeftOver();
    bool isAtRest(const store::Plan &plan) const;
    void tellPlanWaiters();
    Pending<Done> changePlan(store::PlanId id, const QList<store::PlanState> &from,
                             const store::PlanChange &change);
    bool isCancelled(const store::Intent &intent) const;

    // The journal (outboxjournal.cpp)
    void changeAll(const Updates &updates, std::function<void(const IntentIds &)> then = {});
    void written(const store::ChangedIntents &changedIntents, const Updates &updates);
    void notWritten(const Updates &updates, const Error &error,
                    std::function<void(const IntentIds &)> then);
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
