// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entries.h"

namespace models {

/// One step from an old list of ids to a new one: \a count rows go, or come, before row \a row of
/// the list as it is when the earlier steps were done.
struct RowStep
{
    enum class Kind { Insert, Remove };
    Kind kind = Kind::Insert;
    qsizetype row = 0;
    qsizetype count = 0;
    friend bool operator==(const RowStep &, const RowStep &) = default;
};

/// The steps that make \a before to \a after; nothing when more than \a most would be needed.
/// Linear for few steps. Rows that only change place are removed and inserted.
std::optional<QList<RowStep>> rowSteps(const store::EntryIds &before, const store::EntryIds &after,
                                       int most);

} // namespace models
