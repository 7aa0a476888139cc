// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "rest/request.h"

#include <QHash>

namespace rest {

/// When the next request may leave: the portal's leaky bucket (+1 a request, -leak a second,
/// blocked above its size), pauses after 503, and pauses of single methods after 429
/// (bitrix24-rest.md section 5). Decides only; nobody is called.
class RateLimiter
{
public:
    using Random = std::function<double()>; ///< 0 up to 1

    RateLimiter(const Clock &clock, double size, double leakPerSecond, Random random);

    /// Zero: a request may leave now.
    std::chrono::milliseconds wait() const;
    /// How long calls of \a method still rest.
    std::chrono::milliseconds waitFor(const QString &method) const;

    void sent(); ///< one HTTP request left
    void accepted(); ///< it was answered, and not with "too many"
    void
    pause(std::chrono::milliseconds wanted); ///< asked for by the other side; at most ten minutes
    void bucketFull(); ///< 503: somebody else draws on the same bucket, or we misjudged it
    /// 429: rests until the portal's `operating_reset_at`, or for a minute where that is not known.
    void methodBlocked(const QString &method);
    /// `time` of an answer: remembers the reset, and lets the method rest before the portal
    /// refuses.
    void learn(const QString &method, const AnswerTime &time);

    double free() const; ///< requests that could leave now
    double size() const { return m_size; }
    std::optional<QDateTime> pausedUntil() const; ///< after 503
    std::optional<QDateTime> pausedUntil(const QString &method) const;

private:
    double level() const;
    QDateTime wallClock(std::chrono::milliseconds monotonic) const;

    struct Method
    {
        std::chrono::milliseconds resetsAt {}; ///< monotonic; as the portal said last
        std::chrono::milliseconds pausedUntil {};
        double operatingSeconds = 0;
        double limitSeconds = 480; ///< the documented limit, until a 429 came below it
    };

    const Clock &m_clock;
    double m_size;
    double m_leakPerSecond;
    Random m_random;
    double m_level = 0;
    std::chrono::milliseconds m_levelAt {};
    std::chrono::milliseconds m_pausedUntil {};
    int m_refusals = 0; ///< 503s in a row
    QHash<QString, Method> m_methods;
};

} // namespace rest
