// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "cli/session.h"

/// What the commands that write share.
namespace cli {

/// What became of one intent: its word in "results", its exit status.
struct Outcome
{
    QString word;
    int status;
};
Outcome outcomeOf(const store::Intent &intent);
/// Why an intent is not done; UnknownOutcome where it was sent and may have happened.
Error errorOf(const Session &session, const store::Intent &intent);

/// Journals through \a intent and waits for the outcome. What could not be sent at all is taken
/// back: a script that sees "failed" must not find it done later.
Pending<store::Intent> carryOut(Session &session, Workspace &workspace,
                                const Pending<store::Intent> &intent);

} // namespace cli
