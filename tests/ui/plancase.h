// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planrowsmodel.h"
#include "ui/outbox/outboxplace.h"
#include "ui/plans/plandetails.h"
#include "ui/plans/planpage.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/entryselection.h"
#include "ui/windowcase.h"

/// The window with a card of own entries, and what becomes of a plan in it.
class PlanCase : public WindowCase
{
public:
    bool openRows(int rows)
    {
        fill(rows);
        if (!openCard(rows))
            return false;
        list()->setFocus();
        return true;
    }
    PlanPage *page() const { return view()->planPage(); }
    PlanDetails *details() const { return view()->outboxPlace()->planDetails(); }
    EntryDetails *entry() const { return view()->timelinePlace()->details(); }
    EntrySelection &selection() const { return view()->timelinePlace()->page()->selection(); }
    bool isPlanReady() const
    {
        return page()->isVisible() && page()->preview()
            && page()->model().total() == page()->preview()->rows.size();
    }
    store::Plan plan() const { return details()->plan(); }
    bool hasEnded() const
    {
        return plan().id.isValid() && plan().counts.open() == 0
            && plan().state == store::PlanState::Ended;
    }
};
