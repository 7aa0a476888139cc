// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/output.h"
#include "cli/session.h"

namespace cli {

/// Opens the workspace with its outbox at work, and lets the outbox end what it has begun.
Pending<int> withOutbox(Session &session, std::function<Pending<int>(Workspace &)> work);

/// How the rows of a plan are printed: "outcome" and "message" are added to what \a fields gives.
struct PlanReport
{
    QStringList columns; ///< before outcome and message
    std::function<QJsonObject(const store::Intent &)> fields;
};

/// Runs a plan and prints {"results":[…]}. What cannot be sent now is taken back: a script that
/// sees "not tried" must not find it done later. Status: Ok, PartlyDone, Failed (nothing was
/// changed), or OutcomeUnknown.
Pending<int> runPlan(Session &session, Workspace &workspace, const syncing::PlanPreview &preview,
                     const PlanReport &report);
/// The same without sending anything: what would be refused beforehand, and why.
int printPreview(Session &session, const syncing::PlanPreview &preview, const PlanReport &report);

/// Begins \a plan and waits until it rests; what could not be sent is then taken back or undone.
Pending<store::Plan> carryOutPlan(Session &session, Workspace &workspace, const store::Plan &plan,
                                  const QList<store::Intent> &rows);

} // namespace cli
