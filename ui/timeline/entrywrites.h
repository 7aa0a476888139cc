// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "store/extras.h"
#include "store/outbox.h"

#include <functional>

class QWidget;

/// What the sections of the details need to read beside an entry and to change it: all writes go
/// through the outbox.
struct EntryWrites
{
    /// Journals the intent and answers with its outcome: done, refused, or not known yet.
    std::function<Pending<store::Intent>(const store::Intent &)> carryOut;
    std::function<Pending<std::optional<timeline::Note>>(const crm::OwnerRef &, EntryId)> readNote;
    /// Keeps what was just read.
    std::function<void(EntryId, const store::ReadExtras &)> keep;
    /// A card picker as a popup; it belongs to the widget and answers once.
    std::function<void(QWidget *, std::function<void(const crm::OwnerRef &)>)> pickCard;
    std::function<QString(UserId)> user;
    std::function<QDateTime()> now;
};
