// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What comes next: unknown outcomes before anything is sent, then intents decided by themselves,
// then plans.
#include "sync/outbox_p.h"

using std::chrono::milliseconds;
using store::Intent;
using store::IntentKind;
using store::IntentState;
using store::PlanOrder;
using store::PlanState;

namespace syncing {

namespace {

constexpr qsizetype mostTogether = 50; ///< readings that fit into one batch

} // namespace

Outbox::Private::Choice Outbox::Private::choose() const
{
    const Choice unknown = chooseUnknown();
    if (!unknown.ids.isEmpty())
        return unknown;
    Choice waiting = chooseWaiting();
    if (unknown.soonest)
        waiting.soonest = std::min(waiting.soonest.value_or(*unknown.soonest), *unknown.soonest);
    return waiting;
}

/// Those of one kind are settled together; of entries to be added those of one card, since a
/// reading of its newest entries answers for all of them.
Outbox::Private::Choice Outbox::Private::chooseUnknown() const
{
    Choice choice;
    const milliseconds now = clock.monotonic();
    const Intent *first = nullptr;
    for (const Open &entry : open) {
        const Intent &intent = entry.intent;
        if (intent.state != IntentState::Unknown)
            continue;
        if (entry.dueAt > now) {
            choice.soonest = std::min(choice.soonest.value_or(entry.dueAt), entry.dueAt);
            continue;
        }
        if (!first)
            first = &intent;
        const bool isAlike = intent.kind == first->kind
            && (intent.kind != IntentKind::AddEntry || intent.owner == first->owner)
            && intent.gallery == first->gallery;
        if (isAlike && choice.ids.size() < mostTogether)
            choice.ids.append(intent.id);
    }
    return choice;
}

/// Whether its plan is at it. Of steps that need each other only the first open one is.
bool Outbox::Private::mayBeSent(const Intent &intent) const
{
    if (!intent.plan.isValid())
        return true;
    const auto plan = plans.constFind(intent.plan);
    if (plan == plans.cend())
        return false;
    if (plan->order == PlanOrder::Independent)
        return plan->state == PlanState::Running;
    const bool isForward = intent.role == Intent::Role::Forward;
    if (plan->state != (isForward ? PlanState::Running : PlanState::RollingBack))
        return false;
    if (rollingBack.contains(intent.plan)
        || (isForward && plan->counts.refused + plan->counts.takenBack > 0))
        return false;
    return std::none_of(open.cbegin(), open.cend(), [&intent](const Open &other) {
        return other.intent.plan == intent.plan && other.intent.role == intent.role
            && other.intent.place < intent.place;
    });
}

Outbox::Private::Choice Outbox::Private::chooseWaiting() const
{
    QList<const Open *> line;
    QMap<store::PlanId, QList<const Open *>> ofPlans;
    for (const Open &entry : open) {
        const Intent &intent = entry.intent;
        if (intent.state != IntentState::Waiting)
            continue;
        if (intent.plan.isValid())
            ofPlans[intent.plan].append(&entry);
        else
            line.append(&entry);
    }
    for (const auto &rows : std::as_const(ofPlans)) {
        const auto plan = plans.constFind(rows.first()->intent.plan);
        if (plan != plans.cend() && plan->order == PlanOrder::Independent) {
            if (plan->state == PlanState::Running)
                line += rows;
            continue;
        }
        std::copy_if(rows.cbegin(), rows.cend(), std::back_inserter(line),
                     [this](const Open *entry) { return mayBeSent(entry->intent); });
    }
    Choice choice;
    if (line.isEmpty())
        return choice;
    if (line.first()->dueAt > clock.monotonic()) // it holds those decided after it
        choice.soonest = line.first()->dueAt;
    else
        choice.ids = withCompany(line, 0);
    return choice;
}

IntentIds Outbox::Private::withCompany(const QList<const Open *> &line, qsizetype first) const
{
    const Intent &leader = line.at(first)->intent;
    IntentIds ids { leader.id };
    const auto plan = plans.constFind(leader.plan);
    const bool goesAlone = plan == plans.cend() || plan->order == PlanOrder::Dependent
        || !canLeaveTogether(*line.at(first));
    const qsizetype most = std::min<qsizetype>(mostTogether, service.mostTogether());
    for (qsizetype i = first + 1; !goesAlone && i < line.size() && ids.size() < most; ++i) {
        const Open &next = *line.at(i);
        const bool joins = next.intent.plan == leader.plan && next.intent.kind == leader.kind
            && next.dueAt <= clock.monotonic() && canLeaveTogether(next);
        if (!joins) // their order is kept
            break;
        ids.append(next.intent.id);
    }
    return ids;
}

bool Outbox::Private::canLeaveTogether(const Open &entry) const
{
    const auto write = writeOf(entry.intent);
    return write && !entry.alone && service.canLeaveTogether(*write);
}

} // namespace syncing
