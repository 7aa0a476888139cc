// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>

/// Time, settable in tests. Everything that waits, waits through a Clock.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime utcNow() const = 0;
    /// Runs on while the wall clock is set back; only differences mean something.
    virtual std::chrono::milliseconds monotonic() const = 0;
    /// Calls \a function once, from the event loop, unless \a context died before.
    virtual void callAfter(std::chrono::milliseconds delay, QObject *context,
                           std::function<void()> function) = 0;
};

class SystemClock : public Clock
{
public:
    QDateTime utcNow() const override;
    std::chrono::milliseconds monotonic() const override;
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> function) override;
};
