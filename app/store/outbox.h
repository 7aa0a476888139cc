// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/extras.h"
#include "timeline/logentry.h"
#include "timeline/picture.h"

namespace store {

using PlanId = Id<struct PlanTag>; ///< a row of the local table of plans

/// What is decided. The numbers are journalled.
enum class IntentKind {
    AddEntry = 0, ///< the only one that is never sent again before the portal was read
    DeleteEntry = 1,
    SaveNote = 2,
    RemoveNote = 3,
    Pin = 4,
    Unpin = 5,
    Bind = 6,
    Unbind = 7,
    AddPicture = 8, ///< of an icon or logo code; never sent again before the gallery was read
    DeletePicture = 9,
    CheckEntry = 10, ///< writes nothing: a step of a plan that reads an entry and compares
};

enum class IntentState {
    Waiting, ///< journalled, not sent
    Sending, ///< marked before the first byte leaves; found so after a crash it is Unknown
    Unknown, ///< sent, answer lost: settled by reading, never sent again before that
    Done,
    Refused, ///< by the portal, or given up: nothing was changed; error says why
    TakenBack, ///< by the person, before it was sent
};

/// Whether nothing more happens to an intent in this state by itself.
constexpr bool isEnded(IntentState state)
{
    return state == IntentState::Done || state == IntentState::Refused
        || state == IntentState::TakenBack;
}

/// One line of how an intent fared, for the details of the Outbox place.
struct IntentStep
{
    QDateTime at; ///< UTC
    QString what; ///< a word: journalled, sending, sent, answered, answer-lost, read-newest, found,
                  ///< not-found, back-to-waiting, refused, refused-beforehand, taken-back,
                  ///< cancelled, not-sent, not-there, found-after-restart, pin-again
    QString detail; ///< numbers or the portal's words; never a secret
};

/// What a note was when it was decided to write over it; the last writer wins on the portal, so
/// somebody else's change is looked for before (timeline-methods.md section 7).
struct NoteBasis
{
    enum class Known {
        Anything, ///< written whatever is there
        NoNote, ///< there was none
        Note, ///< the one that was changed at `updated`
    };
    Known known = Known::Anything;
    QDateTime updated;
};

/// A write that was decided, and how it fared.
struct Intent
{
    IntentId id;
    IntentKind kind = IntentKind::AddEntry;
    crm::OwnerRef owner; ///< the card it is done on; Bind, Unbind: the card that is bound
    QString cardTitle; ///< as the person saw it
    timeline::EntryDraft draft; ///< AddEntry: what is sent; others: the entry's content, for
                                ///< people; CheckEntry: what must be found
    EntryId entry; ///< AddEntry: what the portal made; others: what it is done to
    QString note; ///< SaveNote: what is sent; CheckEntry: what must be found
    NoteBasis noteBasis; ///< SaveNote
    timeline::Gallery gallery = timeline::Gallery::Icons; ///< AddPicture, DeletePicture
    timeline::PictureDraft picture; ///< AddPicture; DeletePicture: the code
    EntryId linkedTo; ///< AddEntry: what the new one stands for
    LinkKind link = LinkKind::None;
    QJsonObject expected; ///< CheckEntry: more that must be found (sync/edit.h)

    PlanId plan; ///< invalid: decided by itself
    int place = 0; ///< in its plan, from 0
    enum class Role { Forward = 0, Rollback = 1 };
    Role role = Role::Forward; ///< Rollback: undoes what an earlier step of its plan did
    int entryOfPlace = -1; ///< the entry is what the step of that place makes; -1: known already
    QString label; ///< where the row comes from, for people: "line 12"; may be empty

    IntentState state = IntentState::Waiting;
    QDateTime decided; ///< UTC
    QDateTime changed; ///< UTC
    QDateTime sentAtPortal; ///< "not before", by the portal's clock, as well as it is known
    qint64 newestKnownBefore
        = 0; ///< highest entry id known on the card when it was sent; a match is above it
    qint64 authorId = 0; ///< the connection's user: a match has this author
    int sendings = 0;
    std::optional<Error> error;
    QList<IntentStep> steps; ///< only from Store::intent()
};

/// What changeIntent() writes. Unset fields stay.
struct IntentChange
{
    IntentState state = IntentState::Waiting;
    IntentStep step;
    std::optional<EntryId> entry; ///< also told to the steps of its plan that wait for it
    std::optional<QDateTime> sentAtPortal;
    std::optional<qint64> newestKnownBefore;
    std::optional<Error> error;
    bool countSending = false;
    std::optional<timeline::LogEntry>
        made; ///< stored as an entry of the card in the same transaction, marked madeHere, and
              ///< linked to what it stands for
    bool markDeleted = false; ///< the entry is marked deletedHere in the same transaction
    ReadExtras read; ///< what is now known of the entry beside its content; same transaction
};

/// One change of several in one transaction.
struct IntentUpdate
{
    IntentId id;
    QList<IntentState> from;
    IntentChange change;
};

} // namespace store

Q_DECLARE_METATYPE(store::Intent)
Q_DECLARE_METATYPE(store::PlanId)
