// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/state.h"

/// What the demo portal is filled with: invented people and companies, some 150 cards of every type
/// and a year of log entries by several bots in English, Russian, German and Arabic. The same on
/// every machine and every run, but for the dates, which count back from now.
namespace demo {

/// \a now: what the dates count back from; invalid: State::now().
void addSampleData(State &state, const QDateTime &now = {});
/// A fresh State with the sample data. It is prepared once in a process, later ones share it until
/// they are changed.
State sampleState();

// Cards worth knowing by name.
constexpr Owner websiteRelaunch { 2, 100 }; ///< 2,431 entries, the newest as on the mock-ups
constexpr Owner eventStream { 2, 4711 }; ///< 10,000 entries of a web shop
constexpr Owner worstRows { 2, 666 }; ///< hostile, broken and huge texts, ids beyond 2^53
constexpr Owner emptyCard { 2, 101 }; ///< no entries at all
constexpr Owner hiddenCard { 2, 102 }; ///< only administrators may read it
constexpr Owner readOnlyCard { 2, 103 }; ///< only administrators may write to it
constexpr qsizetype websiteRelaunchEntries = 2431;
constexpr qsizetype eventStreamEntries = 10000;

} // namespace demo
