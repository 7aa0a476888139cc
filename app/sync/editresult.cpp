// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/edit.h"

using store::Intent;
using store::IntentKind;
using store::IntentState;

namespace syncing {

namespace {

struct Found
{
    bool isOpen = false, isUnknown = false, isAllDone = true;
    const Intent *add = nullptr;
    const Intent *refused = nullptr; ///< the first that was not done
    const Intent *takenAway = nullptr; ///< the new one, deleted again
    bool isPinLost = false;
};

Found lookAt(const QList<Intent> &rows)
{
    Found found;
    for (const Intent &row : rows) {
        found.isOpen |= !isEnded(row.state);
        found.isUnknown |= row.state == IntentState::Unknown;
        if (row.role == Intent::Role::Rollback) {
            if (row.kind == IntentKind::DeleteEntry)
                found.takenAway = &row;
            found.isPinLost |= row.kind == IntentKind::Pin && row.state == IntentState::Refused;
            continue;
        }
        found.isAllDone &= row.state == IntentState::Done;
        if (row.kind == IntentKind::AddEntry && !found.add)
            found.add = &row;
        if (row.state == IntentState::Refused && !found.refused)
            found.refused = &row;
    }
    return found;
}

} // namespace

EditResult editResult(const store::Plan &plan, const QList<Intent> &rows)
{
    using Outcome = EditResult::Outcome;
    const Found found = lookAt(rows);
    EditResult result;
    result.older = plan.subject;
    result.isPinLost = found.isPinLost;
    const bool isMade = found.add && found.add->entry.isValid();
    if (isMade)
        result.newer = found.add->entry;
    if (found.refused) {
        result.error = found.refused->error;
        result.failedStep = found.refused->kind;
    }
    if (found.isUnknown)
        result.outcome = Outcome::Unknown;
    else if (found.isOpen || plan.state != store::PlanState::Ended)
        result.outcome = Outcome::Open;
    else if (found.isAllDone)
        result.outcome = Outcome::Done;
    else if (!isMade || (found.takenAway && found.takenAway->state == IntentState::Done))
        result.outcome = Outcome::NothingChanged;
    else
        result.outcome = Outcome::BothExist;
    if (result.outcome == Outcome::NothingChanged)
        result.newer = {};
    return result;
}

} // namespace syncing
