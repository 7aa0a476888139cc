// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "timeline/write.h"

namespace syncing {

/// An entry on one card, as the person sees both.
struct Target
{
    EntryId entry;
    timeline::EntryDraft content; ///< for people: what the outbox shows
    crm::OwnerRef card; ///< Bind, Unbind: the card that is bound
    QString cardTitle;
};
Target targetOf(const store::StoredEntry &entry, const QString &cardTitle);

/// Intents as values, ready for Outbox::decide() or as rows of a plan.
store::Intent toAdd(const crm::OwnerRef &card, const QString &cardTitle,
                    const timeline::EntryDraft &draft);
/// Adds the content of \a old again: the two are linked once the new one exists.
store::Intent toAddLinked(const store::StoredEntry &old, const QString &cardTitle,
                          store::LinkKind link, const timeline::EntryDraft &draft);
store::Intent toDelete(const Target &target);
/// \a basis: what the note was when the person began to write; where the portal's note is another
/// one now, the intent is Refused with code "note-changed", and Error::message and the store
/// (EntryExtras::note) hold the other text. Saving again with the new basis writes over it.
store::Intent toSaveNote(const Target &target, const QString &text,
                         const store::NoteBasis &basis = {});
store::Intent toRemoveNote(const Target &target);
store::Intent toPin(const Target &target);
store::Intent toUnpin(const Target &target);
store::Intent toBind(const Target &target);
store::Intent toUnbind(const Target &target);
store::Intent toAddPicture(timeline::Gallery gallery, const timeline::PictureDraft &picture);
store::Intent toDeletePicture(timeline::Gallery gallery, const QString &code);

/// The basis of a note that was read: nothing means that there was none.
store::NoteBasis basisOf(const std::optional<timeline::Note> &note);

/// What an intent sends; nothing for checks.
std::optional<timeline::Write> writeOf(const store::Intent &intent);

} // namespace syncing
