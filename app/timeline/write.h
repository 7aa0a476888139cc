// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "timeline/logentry.h"
#include "timeline/picture.h"

#include <vector>

namespace timeline {

/// One write to an entry or a gallery, as a value: what may leave together with others.
struct Write
{
    enum class Kind {
        Add,
        Remove,
        SaveNote,
        RemoveNote,
        Pin,
        Unpin,
        Bind,
        Unbind,
        AddPicture,
        RemovePicture
    };
    Kind kind = Kind::Add;
    crm::OwnerRef owner; ///< of Remove: not needed
    EntryId entry; ///< of Add: none
    EntryDraft draft; ///< Add
    QString note; ///< SaveNote
    Gallery gallery = Gallery::Icons; ///< of pictures
    PictureDraft picture; ///< AddPicture; RemovePicture: the code
};

/// What a write came to.
struct Written
{
    std::optional<LogEntry> entry; ///< Add: what the portal made
};
using WrittenAll = std::vector<Result<Written>>; ///< in the order of the writes

/// Whether the first error ends a group of writes; what was not carried out then is Portal
/// "not-executed".
enum class OnError { GoOn, Stop };

} // namespace timeline
