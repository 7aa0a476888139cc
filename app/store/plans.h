// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"

namespace store {

/// What a plan is for. The numbers are stored.
enum class PlanKind {
    AddEntries = 0,
    DeleteEntries = 1,
    SaveNotes = 2,
    RemoveNotes = 3,
    Pin = 4,
    Unpin = 5,
    Bind = 6,
    Unbind = 7,
    Edit = 8, ///< add anew, carry over, delete the old one
    Correct = 9, ///< add anew, linked to the old one
    Restore = 10, ///< add the content of a deleted one again
    AddPictures = 11,
    DeletePictures = 12,
    ReplacePictures = 13,
};

enum class PlanOrder {
    Independent, ///< rows do not need each other; they may leave together
    Dependent, ///< steps: each only after all before it are Done; a refused one is rolled back
};

enum class PlanState {
    Running,
    Paused, ///< by the person, or found so after a restart
    Stopped, ///< after as many errors as were allowed; may be resumed
    RollingBack, ///< Dependent: a step was refused or the plan cancelled; what was ours is undone
    Cancelled, ///< by the person: what was not sent is taken back; what is unknown is still settled
    Ended, ///< nothing is open
};

/// How many rows stand where; steps of a rollback are not counted.
struct PlanCounts
{
    qint64 waiting = 0, sending = 0, unknown = 0, done = 0, refused = 0, takenBack = 0;

    qint64 total() const { return waiting + sending + unknown + done + refused + takenBack; }
    qint64 open() const { return waiting + sending + unknown; }
    friend bool operator==(const PlanCounts &, const PlanCounts &) = default;
};

/// Writes that were decided together: their rows are intents with this plan.
struct Plan
{
    PlanId id;
    PlanKind kind = PlanKind::AddEntries;
    PlanOrder order = PlanOrder::Independent;
    QString title; ///< for people: "Delete 120 entries of Website relaunch"
    PlanState state = PlanState::Running;
    int stopAfterErrors = 0; ///< refused rows before it stops by itself; 0: never
    enum class AfterRestart { GoOn, Pause };
    AfterRestart afterRestart = AfterRestart::GoOn; ///< Pause: of the command line
    EntryId subject; ///< Edit, Correct, Restore: the entry it is about
    crm::OwnerRef card; ///< where it was asked for; may be invalid
    qint64 forgiven = 0; ///< refused rows before it was resumed, or refused beforehand
    QDateTime decided; ///< UTC
    QDateTime changed; ///< UTC
    PlanCounts counts;
};

/// What changePlan() writes. Unset fields stay.
struct PlanChange
{
    PlanState state = PlanState::Running;
    bool takeBackWaiting = false; ///< rows that were not sent end as TakenBack
    QString takeBackWord = QStringLiteral("cancelled"); ///< their step
    bool forgiveErrors = false; ///< count errors anew
    QList<Intent> addRows; ///< behind the others
};

/// Intents of one transaction with the plans they are rows of, as they stand after it.
struct ChangedIntents
{
    QList<Intent> intents; ///< those that could be changed, in the order asked
    QList<Plan> plans;
};

} // namespace store

Q_DECLARE_METATYPE(store::Plan)
