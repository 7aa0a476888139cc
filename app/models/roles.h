// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

namespace models {

/// What the delegates ask the list of entries for. Values as they are: dates are QDateTime, never
/// text.
enum EntryRole {
    EntryIdRole = Qt::UserRole + 1, ///< qint64; known for every row, also while it loads
    LoadedRole, ///< bool: the row's content is here; all other roles are empty until then
    TitleRole, ///< QString, one line, hidden characters left out; may be empty
    PreviewRole, ///< QString, the text on one line without formatting
    CreatedRole, ///< QDateTime with the portal's offset; may be invalid
    AuthorIdRole, ///< qint64
    IconCodeRole, ///< QString
    VanishedSinceRole, ///< QDateTime; invalid: still on the portal
    DeletedHereRole, ///< bool
    HiddenCharactersRole, ///< int: how many stand in title and text
    VersionsRole, ///< int: more than one says that it changed on the portal
    PinnedRole, ///< bool: pinned on its own card by this program
    NoteRole, ///< bool: has a note, as it was read last
    OtherCardsRole, ///< int: cards it is bound to besides its own, as they were read last
    OwnerElsewhereRole, ///< crm::OwnerRef of its card where that is not the card of the list
    NewRole, ///< bool: came after the time given to setNewSince()
};

} // namespace models
