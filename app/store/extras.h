// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "crm/ownerref.h"
#include "timeline/note.h"

#include <QList>

#include <optional>

namespace store {

/// Whether an entry is pinned on one card. No method of the portal tells it
/// (timeline-methods.md section 8), so it is known only where this program changed it.
enum class PinState { Unknown = 0, PinnedHere = 1, UnpinnedHere = 2 };

struct PinMark
{
    crm::OwnerRef card;
    PinState state = PinState::Unknown;
    QDateTime changed; ///< UTC
};

/// The note of an entry as it was read or written last.
struct StoredNote
{
    std::optional<timeline::Note> note; ///< nothing: it has none
    QDateTime read; ///< UTC
};

/// The cards an entry is bound to, as they were read last.
struct StoredBindings
{
    QList<crm::OwnerRef> cards;
    QDateTime read; ///< UTC
};

/// What one entry has to do with another; only this program knows.
enum class LinkKind {
    None = 0,
    EditOf = 1, ///< took its place
    CorrectionOf = 2, ///< stands beside it, which could not be deleted
    RestoreOf = 3, ///< the content of one that was deleted, added again
    CopyOf = 4,
};

struct EntryLink
{
    EntryId older;
    EntryId newer;
    LinkKind kind = LinkKind::None;
    QDateTime made; ///< UTC
};

/// All that is known here of an entry beside its content.
struct EntryExtras
{
    EntryId entry;
    std::optional<StoredNote> note; ///< nothing: never read
    std::optional<StoredBindings> bindings; ///< nothing: never read
    QList<PinMark> pins; ///< cards where the state is known
    QList<EntryLink> links; ///< in both directions, oldest first

    PinState pinOn(const crm::OwnerRef &card) const
    {
        for (const PinMark &mark : pins) {
            if (mark.card == card)
                return mark.state;
        }
        return PinState::Unknown;
    }
};

/// What a reading or a write told about an entry. Unset fields stay.
struct ReadExtras
{
    std::optional<std::optional<timeline::Note>> note;
    std::optional<QList<crm::OwnerRef>> bindings;
    std::optional<PinMark> pin;
};

} // namespace store

Q_DECLARE_METATYPE(store::EntryExtras)
