// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/request.h"

#include <chrono>

namespace rest {

/// 1, 2, 4, 8 … 30 seconds for attempt 0, 1, 2 …, and up to a quarter more by \a random (0 up to
/// 1).
std::chrono::milliseconds backoff(int attempt, double random);

/// A request that failed, with everything that decides whether it may be sent again.
struct Failure
{
    Error error;
    bool mayHaveRun = false; ///< false: the portal has certainly not carried it out
    Safety safety = Safety::Read;
    int tries = 1; ///< how often it was sent, this time included
};

struct Verdict
{
    enum class Next {
        GiveUp,
        Repeat, ///< not before `after`; the limiter may want more
        Refresh, ///< get a new credential, then repeat once
    };
    Next next = Next::GiveUp;
    std::chrono::milliseconds after {};
};

/// What may be repeated (design, section 4.2; bitrix24-rest.md section 4). A Write is repeated only
/// where the portal has certainly not carried it out and says so itself.
Verdict decide(const Failure &failure, double random);

} // namespace rest
