// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext_table.h"

#include <QCoreApplication>

namespace errortext {

namespace {

constexpr Row rows[] {
    // sync/: notes and pictures
    { "note-changed",
      QT_TRANSLATE_NOOP("ErrorText",
                        "Somebody else changed the note since you read it, so it was not written "
                        "over."),
      QT_TRANSLATE_NOOP("ErrorText", "Read the other text, then decide again.") },
    { "note-empty", QT_TRANSLATE_NOOP("ErrorText", "A note cannot be empty."),
      QT_TRANSLATE_NOOP("ErrorText", "Write something, or delete the note.") },
    { "code-taken",
      QT_TRANSLATE_NOOP("ErrorText", "The portal has a picture with this code already."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose another code, or replace that picture.") },

    // rows of a plan, refused before anything is sent
    { "draft-blank", QT_TRANSLATE_NOOP("ErrorText", "The title or the text is empty."),
      QT_TRANSLATE_NOOP("ErrorText", "Fill in both.") },
    { "listed-twice",
      QT_TRANSLATE_NOOP("ErrorText", "An earlier row asks for the same thing already."),
      QT_TRANSLATE_NOOP("ErrorText", "Nothing needs to be done: it is carried out once.") },
    { "no-such-entry", QT_TRANSLATE_NOOP("ErrorText", "It does not say which entry is meant."),
      QT_TRANSLATE_NOOP("ErrorText", "Name an entry by its number.") },

    { "entry-is-gone", QT_TRANSLATE_NOOP("ErrorText", "The entry is gone from the portal."),
      QT_TRANSLATE_NOOP("ErrorText", "It can be added again from what is kept here.") },
    { "made-on-this-card", QT_TRANSLATE_NOOP("ErrorText", "The entry was made on this card."),
      QT_TRANSLATE_NOOP("ErrorText", "Nothing needs to be done: the card shows it.") },
    { "last-known-binding",
      QT_TRANSLATE_NOOP("ErrorText", "This is the last card it is known to be on."),
      QT_TRANSLATE_NOOP("ErrorText", "Bind it to another card first.") },
    { "too-many-rows",
      QT_TRANSLATE_NOOP("ErrorText", "These are more rows than one plan can hold: 100,000."),
      QT_TRANSLATE_NOOP("ErrorText", "Narrow the list down, then go on with the rest.") },
    { "file-unwritable", QT_TRANSLATE_NOOP("ErrorText", "The file cannot be written."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose another place.") },

    // editing and restoring
    { "only-correction",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The entry cannot be replaced, since this connection cannot delete the "
                        "old one."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Add a correction beside it instead, or connect through the application "
                        "that made it.") },
    { "nothing-changes",
      QT_TRANSLATE_NOOP("ErrorText", "Title, text and icon are the same as before."),
      QT_TRANSLATE_NOOP("ErrorText", "Change something first.") },
    { "entry-not-on-card", QT_TRANSLATE_NOOP("ErrorText", "The entry is not on this card."),
      QT_TRANSLATE_NOOP("ErrorText", "Name a card that it is bound to.") },
    { "both-exist",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The edit could not be finished or undone: the old and the new entry both "
                        "stand on the portal."),
      QT_TRANSLATE_NOOP("ErrorText", "Look at both and delete one of them in Bitrix24.") },
    { "not-deleted", QT_TRANSLATE_NOOP("ErrorText", "The entry is still on the portal."),
      QT_TRANSLATE_NOOP("ErrorText", "Duplicate it if you want a second one.") },
    { "not-known-here",
      QT_TRANSLATE_NOOP("ErrorText", "The content of this entry was never read here."),
      QT_TRANSLATE_NOOP("ErrorText", "It cannot be added again.") },
    { "check-differs",
      QT_TRANSLATE_NOOP("ErrorText",
                        "The portal holds something else than expected: it was changed meanwhile, "
                        "or stored differently."),
      QT_TRANSLATE_NOOP("ErrorText", "Refresh the card, look at it and decide again.") },
};

} // namespace

std::span<const Row> planRows() { return rows; }

} // namespace errortext
