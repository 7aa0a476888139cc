// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries.h"

using namespace Qt::Literals::StringLiterals;

namespace store::queries {

namespace {

Plan planOf(const Statement &row)
{
    Plan plan;
    plan.id = { row.integer(0) };
    plan.kind = PlanKind(row.integer(1));
    plan.order = row.integer(2) ? PlanOrder::Dependent : PlanOrder::Independent;
    plan.title = row.text(3);
    plan.state = PlanState(row.integer(4));
    plan.stopAfterErrors = int(row.integer(5));
    plan.afterRestart = Plan::AfterRestart(row.integer(6));
    plan.subject = { row.integer(7) };
    plan.card = { int(row.integer(8)), row.integer(9) };
    plan.forgiven = row.integer(10);
    plan.decided = row.time(11);
    plan.changed = row.time(12);
    return plan;
}

QString selectPlans(const QString &rest)
{
    return u"SELECT id, kind, dependent, title, state, stop_after, after_restart, subject, type_id,"
           " entity_id, forgiven, decided, changed FROM plans "_s
        + rest;
}

struct Counted
{
    PlanCounts forward;
    PlanCounts rollback;
};

void count(PlanCounts &counts, IntentState state, qint64 rows)
{
    switch (state) {
    case IntentState::Waiting:
        counts.waiting += rows;
        return;
    case IntentState::Sending:
        counts.sending += rows;
        return;
    case IntentState::Unknown:
        counts.unknown += rows;
        return;
    case IntentState::Done:
        counts.done += rows;
        return;
    case IntentState::Refused:
        counts.refused += rows;
        return;
    case IntentState::TakenBack:
        counts.takenBack += rows;
        return;
    }
}

Counted countsOf(Connection &connection, PlanId id)
{
    Counted counts;
    Statement row(connection,
                  connection.prepared(u"SELECT state, role, count(*) FROM intents WHERE plan = ?"
                                      " GROUP BY state, role"_s));
    row.run(id.value);
    while (row.next()) {
        const bool isForward = Intent::Role(row.integer(1)) == Intent::Role::Forward;
        count(isForward ? counts.forward : counts.rollback, IntentState(row.integer(0)),
              row.integer(2));
    }
    return counts;
}

void write(Connection &connection, Plan &plan, const QDateTime &now, Changes &changes)
{
    plan.changed = now;
    Statement row(connection,
                  connection.prepared(
                      u"UPDATE plans SET state = ?, forgiven = ?, changed = ? WHERE id = ?"_s));
    row.run(int(plan.state), plan.forgiven, sqlTime(now), plan.id.value);
    changes.plans.insert(plan.id);
}

/// Rows in their order; \a first is the place of the first.
void addRows(Connection &connection, PlanId plan, const QList<Intent> &rows, int first,
             const QDateTime &now, Changes &changes)
{
    for (qsizetype i = 0; i < rows.size() && !connection.hasFailed(); ++i) {
        Intent row = rows.at(i);
        row.plan = plan;
        row.place = first + int(i);
        if (const auto added = addIntent(connection, row, now, changes); !added)
            connection.fail(added.error());
    }
}

PlanState nextState(const Plan &plan, const Counted &counts)
{
    const bool isOpen = counts.forward.open() + counts.rollback.open() > 0;
    if (plan.state == PlanState::Cancelled)
        return plan.state; // what it was ended by stays to be seen
    if (plan.order == PlanOrder::Dependent) {
        if (plan.state == PlanState::RollingBack)
            return isOpen ? plan.state : PlanState::Ended;
        return counts.forward.done == counts.forward.total() ? PlanState::Ended : plan.state;
    }
    if (!isOpen)
        return PlanState::Ended;
    const bool isTooMuch = plan.stopAfterErrors > 0
        && counts.forward.refused - plan.forgiven >= plan.stopAfterErrors;
    return isTooMuch && plan.state == PlanState::Running ? PlanState::Stopped : plan.state;
}

} // namespace

Result<Plan> addPlan(Connection &connection, const Plan &plan, const QList<Intent> &rows,
                     const QDateTime &now, Changes &changes)
{
    Plan made = plan;
    made.decided = plan.decided.isValid() ? plan.decided : now;
    made.changed = now;
    Statement row(connection,
                  connection.prepared(
                      u"INSERT INTO plans (kind, dependent, title, state, stop_after,"
                      " after_restart, subject, type_id, entity_id, forgiven, decided, changed)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    row.run(int(made.kind), int(made.order == PlanOrder::Dependent), sqlText(made.title),
            int(made.state), made.stopAfterErrors, int(made.afterRestart), made.subject.value,
            made.card.typeId, made.card.id, made.forgiven, sqlTime(made.decided),
            sqlTime(made.changed));
    made.id = { row.insertedKey() };
    addRows(connection, made.id, rows, 0, now, changes);
    changes.plans.insert(made.id);
    made.forgiven = countsOf(connection, made.id).forward.refused; // refused beforehand
    write(connection, made, now, changes);
    return moveOn(connection, made.id, now, changes);
}

Result<Plan> plan(Connection &connection, PlanId id)
{
    Statement row(connection, connection.prepared(selectPlans(u"WHERE id = ?"_s)));
    row.run(id.value);
    if (!row.next())
        return Error::make(Error::Kind::NotFound, u"plan"_s);
    Plan found = planOf(row);
    found.counts = countsOf(connection, id).forward;
    return found;
}

QList<Plan> plans(Connection &connection)
{
    QList<Plan> all;
    Statement row(connection, connection.prepared(selectPlans(u"ORDER BY id DESC"_s)));
    row.run();
    while (row.next())
        all.append(planOf(row));
    for (Plan &plan : all)
        plan.counts = countsOf(connection, plan.id).forward;
    return all;
}

Result<Plan> changePlan(Connection &connection, PlanId id, const QList<PlanState> &from,
                        const PlanChange &change, const QDateTime &now, Changes &changes)
{
    auto found = plan(connection, id);
    if (!found)
        return found;
    Plan changed = *std::move(found);
    if (!from.contains(changed.state))
        return Error::make(Error::Kind::Storage, u"state-changed"_s);
    changed.state = change.state;
    if (change.forgiveErrors)
        changed.forgiven = changed.counts.refused;
    write(connection, changed, now, changes);
    if (change.takeBackWaiting)
        takeBackWaiting(connection, id, change.takeBackWord, now, changes);
    if (!change.addRows.isEmpty()) {
        const int behind = int(intentsOf(connection, id).size());
        addRows(connection, id, change.addRows, behind, now, changes);
    }
    return moveOn(connection, id, now, changes);
}

Plan moveOn(Connection &connection, PlanId id, const QDateTime &now, Changes &changes)
{
    auto found = plan(connection, id);
    if (!found) {
        connection.fail(found.error());
        return {};
    }
    Plan moved = *std::move(found);
    const Counted counts = countsOf(connection, id);
    const PlanState next = nextState(moved, counts);
    if (next != moved.state) {
        moved.state = next;
        write(connection, moved, now, changes);
    }
    moved.counts = counts.forward;
    changes.plans.insert(id); // its counts
    return moved;
}

void removePlan(Connection &connection, PlanId id, Changes &changes)
{
    const auto found = plan(connection, id);
    const auto rows = intentsOf(connection, id);
    const bool isOver = found
        && (found->state == PlanState::Ended || found->state == PlanState::Cancelled)
        && std::all_of(rows.cbegin(), rows.cend(),
                       [](const Intent &row) { return isEnded(row.state); });
    if (!isOver)
        return;
    Statement steps(connection,
                    connection.prepared(u"DELETE FROM intent_steps WHERE intent IN"
                                        " (SELECT id FROM intents WHERE plan = ?)"_s));
    steps.run(id.value);
    Statement intents(connection, connection.prepared(u"DELETE FROM intents WHERE plan = ?"_s));
    intents.run(id.value);
    Statement row(connection, connection.prepared(u"DELETE FROM plans WHERE id = ?"_s));
    row.run(id.value);
    for (const Intent &gone : rows)
        changes.intents.append(gone.id);
    changes.plans.insert(id);
}

} // namespace store::queries
