// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/logentry.h"

namespace store {

/// What a person was writing, kept as they type; one per card.
struct Draft
{
    crm::OwnerRef owner;
    timeline::EntryDraft content;
    QDateTime saved; ///< UTC
};

} // namespace store
