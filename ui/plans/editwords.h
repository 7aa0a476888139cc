// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/edit.h"
#include "ui/widgets/messagebar.h"

#include <functional>

/// An entry done anew, in words and shapes for people.
namespace editwords {

/// Names that the words need.
struct Names
{
    std::function<QString(UserId)> user;
    std::function<QString(const crm::OwnerRef &)> card;
};

struct Line
{
    QString glyph;
    theme::Tone tone = theme::Tone::Neutral;
    QString what; ///< "The date changes"
    QString why; ///< may be empty
};
Line point(const syncing::EditPoint &point, const Names &names);
/// One step of the plan, as it stands.
Line step(const store::Intent &intent);
/// What now exists; an empty fact while it goes on.
MessageBar::Message result(const syncing::EditResult &result, store::PlanKind kind);

} // namespace editwords
