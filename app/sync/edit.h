// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "timeline/service.h"

namespace syncing {

/// There is no update on the portal (timeline-methods.md section 1): an entry is edited by adding
/// it anew, carrying over what belongs to it, and deleting the old one. A plan of steps that need
/// each other: a refused one is rolled back.
struct EditRequest
{
    enum class Mode {
        Replace, ///< the old one goes
        Correct, ///< the old one stays; the new one is linked to it here
    };
    EntryId entry;
    crm::OwnerRef card; ///< where the new one is made: a card the old one is on
    QString cardTitle;
    timeline::EntryDraft draft;
    Mode mode = Mode::Replace;
};

/// What the connection may do, as far as it is known; Workspace::editRights() tells it.
struct EditRights
{
    bool canDelete = true;
    QString reason; ///< why not: a word of Capabilities::removeReason
    UserId self; ///< who the new one's author will be; invalid: not known
};

/// One thing people must know before.
struct EditPoint
{
    enum class What {
        Id, ///< detail: the old one
        Date, ///< detail: ISO 8601
        Author, ///< detail: user id
        Note, ///< detail: its text
        NoteAuthor, ///< detail: user id; who wrote the note and when
        Binding, ///< card
        Pin, ///< card; pinned by this program
        PinUnknown, ///< nothing tells whether it is pinned on the card
        OldEntry, ///< stays beside the new one
    };
    enum class Fate { Kept, Changes, Lost, Unknown };
    What what;
    Fate fate;
    QString detail;
    crm::OwnerRef card;
};

/// What an edit will do, read from the portal just now; nothing is journalled yet.
struct EditPreview
{
    EditRequest request;
    timeline::LogEntry old;
    std::optional<timeline::Note> note;
    QList<crm::OwnerRef> cards; ///< it is bound to
    QList<EditPoint> points;
    /// Why it cannot be done: "only-correction" (message: the reason), "nothing-changes",
    /// "entry-not-on-card".
    std::optional<Error> refusal;
    store::Plan plan; ///< for Outbox::begin(), with steps
    QList<store::Intent> steps;
};

/// Reads the entry, its note and its bindings (one batch) and plans the edit. What was read goes
/// into the store, too. Fails where the portal cannot be asked or the entry is not there.
Pending<EditPreview> previewEdit(timeline::Service &service, store::Store &store,
                                 const EditRequest &request, const EditRights &rights,
                                 QObject *context);
/// The content of an entry that is gone, added again with its note and bindings as they were known
/// last. Reads nothing from the portal. NotFound "not-known-here"; refusal
/// "not-deleted": it is not known to be gone.
Pending<EditPreview> previewRestore(store::Store &store, EntryId entry, const QString &cardTitle,
                                    QObject *context);

/// How the steps of an edit or a restoration fared.
struct EditResult
{
    enum class Outcome {
        Open, ///< still at it
        Unknown, ///< the answer to a step was lost and is being looked for
        Done,
        NothingChanged, ///< what was begun is undone
        BothExist, ///< the new one could not be taken away again: see newer
    };
    Outcome outcome = Outcome::Open;
    EntryId older;
    EntryId newer; ///< invalid: there is none
    std::optional<Error> error; ///< of the step that was refused
    std::optional<store::IntentKind> failedStep;
    bool isPinLost = false; ///< the old one was unpinned and could not be pinned again
};
EditResult editResult(const store::Plan &plan, const QList<store::Intent> &rows);

// For the outbox.

/// The steps that undo what \a rows have done, in their order.
QList<store::Intent> rollbackOf(const QList<store::Intent> &rows);
/// Carries out a CheckEntry: Portal "check-differs" where something is not as the intent says.
Pending<store::ReadExtras> checkEntry(timeline::Service &service, const store::Intent &intent,
                                      QObject *context);
/// Whether \a note is not the one the person saw.
bool isChangedSince(const store::NoteBasis &basis, const std::optional<timeline::Note> &note);

} // namespace syncing
