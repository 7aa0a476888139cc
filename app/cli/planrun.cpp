// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/planrun.h"

#include "errortext.h"

#include "base/gather.h"
#include "base/redact.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::Plan;
using syncing::RowOutcome;

namespace cli {

namespace {

QJsonObject rowOf(const Session &session, const Intent &intent, const PlanReport &report)
{
    const RowOutcome outcome = syncing::outcomeOf(intent.state);
    QString message;
    if (outcome == RowOutcome::Unknown)
        message = errorLine(session.unknownOutcome(intent.error.value_or(Error())));
    else if (intent.error && outcome != RowOutcome::Done)
        message = errorLine(*intent.error);
    QJsonObject row = report.fields(intent);
    row.insert(u"outcome"_s, syncing::outcomeWord(outcome));
    row.insert(u"message"_s, redact::redacted(message));
    return row;
}

Table tableOf(const Session &session, const QList<Intent> &intents, const PlanReport &report)
{
    Table table {
        u"results"_s, report.columns + QStringList { u"outcome"_s, u"message"_s }, {}, {}, {}
    };
    for (const Intent &intent : intents)
        table.rows.append(rowOf(session, intent, report));
    return table;
}

int statusOf(const store::PlanCounts &counts)
{
    if (counts.unknown + counts.sending > 0)
        return OutcomeUnknown;
    if (counts.done == counts.total())
        return Ok;
    return counts.done > 0 ? PartlyDone : Failed;
}

void showProgress(const Plan &plan)
{
    const qint64 ended = plan.counts.total() - plan.counts.open();
    Output::progress(
        QCoreApplication::translate("cli", "%1 of %2").arg(ended).arg(plan.counts.total()));
}

} // namespace

Pending<int> withOutbox(Session &session, std::function<Pending<int>(Workspace &)> work)
{
    return withWorkspace(session, [&session, work = std::move(work)](Workspace &workspace) {
        const auto worked = chained<int>(workspace.outbox().start(), &session,
                                         [&workspace, work](Done) { return work(workspace); });
        const Promise<int> promise;
        worked.then(&session, [&session, &workspace, promise](const Result<int> &status) {
            workspace.outbox().finish().then(
                &session, [promise, status](const Result<Done> &) { promise.finish(status); });
        });
        return promise.pending();
    });
}

Pending<Plan> carryOutPlan(Session &session, Workspace &workspace, const Plan &plan,
                           const QList<Intent> &rows)
{
    Plan ours = plan;
    ours.afterRestart = Plan::AfterRestart::Pause;
    auto &outbox = workspace.outbox();
    auto &store = workspace.store();
    session.setWriting(true);
    QObject::connect(&outbox, &syncing::Outbox::planChanged, &session,
                     [&session, &store](store::PlanId id) {
                         store.plan(id).then(&session, [](const Result<Plan> &now) {
                             if (now)
                                 showProgress(*now);
                         });
                     });
    const auto rested = chained<Plan>(outbox.begin(ours, rows), &session, [&](const Plan &begun) {
        return chained<Plan>(
            outbox.planSettled(begun.id), &session, [&](const Plan &settled) -> Pending<Plan> {
                if (settled.counts.waiting == 0 && settled.state != store::PlanState::Running)
                    return ready<Plan>(settled);
                const store::PlanId id = settled.id;
                return chained<Plan>(outbox.cancelPlan(id), &session,
                                     [&outbox, id](Done) { return outbox.planSettled(id); });
            });
    });
    return mapped<Plan>(rested, &session, [&session](Result<Plan> result) {
        session.setWriting(false);
        Output::endProgress();
        return result;
    });
}

Pending<int> runPlan(Session &session, Workspace &workspace, const syncing::PlanPreview &preview,
                     const PlanReport &report)
{
    return chained<int>(carryOutPlan(session, workspace, preview.plan, preview.intents()), &session,
                        [&session, &workspace, report](const Plan &plan) {
                            return mapped<int>(
                                workspace.store().planRows(plan.id), &session,
                                [&session, plan, report](const Result<QList<Intent>> &rows) {
                                    if (!rows)
                                        return Result<int>(rows.error());
                                    session.output().print(tableOf(session, *rows, report));
                                    return Result<int>(statusOf(plan.counts));
                                });
                        });
}

int printPreview(Session &session, const syncing::PlanPreview &preview, const PlanReport &report)
{
    session.output().print(tableOf(session, preview.intents(), report));
    if (preview.refused == 0)
        return Ok;
    return preview.sent > 0 ? PartlyDone : Failed;
}

} // namespace cli
