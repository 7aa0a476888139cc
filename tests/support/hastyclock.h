// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

/// Time for tests of patience over a real network: what waits is called \a times sooner, the wall
/// clock is the real one, as the portal's is.
class HastyClock : public SystemClock
{
public:
    explicit HastyClock(int times = 20)
        : m_times(times)
    {
    }
    std::chrono::milliseconds monotonic() const override
    {
        return SystemClock::monotonic() * m_times;
    }
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> function) override
    {
        SystemClock::callAfter((delay + std::chrono::milliseconds(m_times - 1)) / m_times, context,
                               std::move(function));
    }

private:
    const int m_times;
};
