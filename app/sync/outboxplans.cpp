// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How plans run, pause, stop, are cancelled and rolled back.
#include "base/log.h"
#include "sync/edit.h"
#include "sync/outbox_p.h"

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::IntentState;
using store::Plan;
using store::PlanChange;
using store::PlanId;
using store::PlanOrder;
using store::PlanState;

namespace syncing {

/// Keeps what is not over.
void Outbox::Private::took(const Plan &plan)
{
    const bool isOver = plan.state == PlanState::Ended
        || (plan.state == PlanState::Cancelled && plan.order == PlanOrder::Independent
            && plan.counts.open() == 0);
    if (isOver)
        plans.remove(plan.id);
    else
        plans.insert(plan.id, plan);
}

bool Outbox::Private::isCancelled(const Intent &intent) const
{
    const auto plan = plans.constFind(intent.plan);
    return plan != plans.cend() && plan->state == PlanState::Cancelled;
}

/// Steps of which one was refused, or which were cancelled, are undone once it is known how each of
/// them fared. Also finds what a crash left between the refusal and the way back.
void Outbox::Private::lookAtSteps()
{
    for (const Plan &plan : std::as_const(plans)) {
        if (plan.order != PlanOrder::Dependent || rollingBack.contains(plan.id))
            continue;
        const bool isBroken = plan.counts.refused + plan.counts.takenBack > 0;
        const bool goesBack = plan.state == PlanState::Cancelled
            || (isBroken && (plan.state == PlanState::Running || plan.state == PlanState::Paused));
        const bool isUnderWay = std::any_of(open.cbegin(), open.cend(), [&plan](const Open &entry) {
            return entry.intent.plan == plan.id
                && (entry.intent.state == IntentState::Sending
                    || entry.intent.state == IntentState::Unknown);
        });
        if (goesBack && !isUnderWay)
            rollBack(plan.id);
    }
}

void Outbox::Private::rollBack(PlanId id)
{
    rollingBack.insert(id);
    store.planRows(id).then(q, [this, id](const Result<QList<Intent>> &rows) {
        const auto tryLater
            = [this, id] { clock.callAfter(options.firstRetry, q, [this, id] { rollBack(id); }); };
        if (!rows)
            return tryLater();
        PlanChange change;
        change.state = PlanState::RollingBack;
        change.takeBackWaiting = true;
        change.takeBackWord = u"not-tried"_s;
        change.addRows = rollbackOf(*rows);
        for (Intent &row : change.addRows)
            row.authorId = userId;
        store
            .changePlan(id, { PlanState::Running, PlanState::Paused, PlanState::Cancelled }, change)
            .then(q, [this, id, tryLater](const Result<Plan> &changedPlan) {
                if (!changedPlan && changedPlan.error().code != "state-changed"_L1)
                    return tryLater();
                load([this, id] {
                    rollingBack.remove(id);
                    next();
                });
            });
    });
}

/// The command line that was killed in the middle of its plan is not there to tell the result.
void Outbox::Private::pauseLeftOver()
{
    const auto known = plans;
    for (const Plan &plan : known) {
        const bool isLeftOver = plan.state == PlanState::Running && !begunHere.contains(plan.id)
            && plan.afterRestart == Plan::AfterRestart::Pause
            && plan.order == PlanOrder::Independent;
        if (!isLeftOver)
            continue;
        plans[plan.id].state = PlanState::Paused; // at once: nothing of it leaves
        PlanChange change;
        change.state = PlanState::Paused;
        changePlan(plan.id, { PlanState::Running }, change).then(q, [](const Result<Done> &) {});
    }
}

Pending<Done> Outbox::Private::changePlan(PlanId id, const QList<PlanState> &from,
                                          const PlanChange &change)
{
    const Promise<Done> promise;
    store.changePlan(id, from, change).then(q, [this, promise](const Result<Plan> &changedPlan) {
        if (!changedPlan)
            return promise.finish(changedPlan.error());
        ++stepsWritten;
        took(*changedPlan);
        load([this, promise] { // rows that were taken back
            promise.finish(Done {});
            next();
        });
    });
    return promise.pending();
}

/// Whether nothing more happens by itself.
bool Outbox::Private::isAtRest(const Plan &plan) const
{
    if (plan.state == PlanState::Ended)
        return true;
    bool isWaiting = false;
    const Open *firstWaiting = nullptr;
    for (const Open &entry : open) {
        if (entry.intent.plan != plan.id)
            continue;
        if (entry.intent.state == IntentState::Sending
            || (entry.intent.state == IntentState::Unknown && !entry.stuck))
            return false;
        if (entry.intent.state != IntentState::Waiting)
            continue;
        isWaiting = true;
        if (!firstWaiting)
            firstWaiting = &entry;
    }
    const bool isHeld
        = paused || plan.state == PlanState::Paused || plan.state == PlanState::Stopped;
    if (isHeld)
        return true;
    if (isWaiting)
        return firstWaiting->stuck;
    // What is left are unknown rows, or steps whose way back is not journalled yet.
    const bool hasOpen = std::any_of(open.cbegin(), open.cend(), [&plan](const Open &entry) {
        return entry.intent.plan == plan.id;
    });
    return hasOpen || (plan.state == PlanState::Cancelled && plan.order == PlanOrder::Independent);
}

void Outbox::Private::tellPlanWaiters()
{
    if (planWaiters.isEmpty() || busy)
        return;
    const auto asked = std::exchange(planWaiters, {});
    for (const PlanWaiter &waiter : asked) {
        store.plan(waiter.id).then(q, [this, waiter](const Result<Plan> &plan) {
            const bool isKnown = !plan || plan->state == PlanState::Ended
                || plans.contains(waiter.id) || plan->state == PlanState::Cancelled;
            if (!plan || (isKnown && !busy && isAtRest(*plan)))
                return waiter.promise.finish(plan);
            planWaiters.append(waiter);
        });
    }
}

Pending<Plan> Outbox::begin(const Plan &plan, const QList<Intent> &rows)
{
    QList<Intent> decided = rows;
    for (Intent &row : decided) {
        row.authorId = d->userId;
        row.decided = d->clock.utcNow();
        const bool isRefused = row.state == IntentState::Refused;
        row.steps = { d->step(u"journalled"_s) };
        if (isRefused)
            row.steps.append(
                d->step(u"refused-beforehand"_s, row.error ? row.error->code : QString()));
    }
    const Promise<Plan> promise;
    d->store.addPlan(plan, decided).then(this, [this, promise](Result<Plan> added) {
        if (!added) {
            promise.finish(std::move(added));
            return;
        }
        d->begunHere.insert(added->id);
        d->load([this, promise, added] {
            for (const auto &entry : std::as_const(d->open)) {
                if (entry.intent.plan == added->id)
                    emit stepped(entry.intent.id, u"journalled"_s);
            }
            promise.finish(added);
            d->next();
        });
    });
    return promise.pending();
}

Pending<Done> Outbox::pausePlan(PlanId id)
{
    PlanChange change;
    change.state = PlanState::Paused;
    return d->changePlan(id, { PlanState::Running }, change);
}

Pending<Done> Outbox::resumePlan(PlanId id)
{
    PlanChange change;
    change.state = PlanState::Running;
    change.forgiveErrors = true;
    return d->changePlan(id, { PlanState::Paused, PlanState::Stopped }, change);
}

Pending<Done> Outbox::cancelPlan(PlanId id)
{
    PlanChange change;
    change.state = PlanState::Cancelled;
    change.takeBackWaiting = true;
    return d->changePlan(id, { PlanState::Running, PlanState::Paused, PlanState::Stopped }, change);
}

Pending<Plan> Outbox::planSettled(PlanId id)
{
    const Promise<Plan> promise;
    d->planWaiters.append({ id, promise });
    d->tellPlanWaiters();
    return promise.pending();
}

} // namespace syncing
