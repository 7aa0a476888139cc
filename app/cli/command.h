// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"

#include <QStringList>

/// The commands of timelinedesk-cli (design section 6). Stable: scripts depend on names, output and
/// exit statuses.
namespace cli {

enum ExitStatus {
    Ok = 0,
    Failed = 1, ///< or refused; nothing changed
    WrongUsage = 2,
    PartlyDone = 3, ///< or a list that is not complete
    OutcomeUnknown = 4,
    Interrupted = 130,
};

class Session;

/// A command gets its words without its own name and answers with its exit status, or with the
/// Error to print.
using Command = Pending<int> (*)(Session &session, const QStringList &words);

Pending<int> runActivity(Session &session, const QStringList &words);
Pending<int> runBindings(Session &session, const QStringList &words);
Pending<int> runConnections(Session &session, const QStringList &words);
Pending<int> runCards(Session &session, const QStringList &words);
Pending<int> runLog(Session &session, const QStringList &words);
Pending<int> runIcons(Session &session, const QStringList &words);
Pending<int> runLogos(Session &session, const QStringList &words);
Pending<int> runNote(Session &session, const QStringList &words);
Pending<int> runPin(Session &session, const QStringList &words);
Pending<int> runUnpin(Session &session, const QStringList &words);

} // namespace cli
