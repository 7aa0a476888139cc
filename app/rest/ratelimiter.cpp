// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/ratelimiter.h"

#include "rest/retrypolicy.h"

#include <cmath>

using namespace std::chrono;

namespace rest {

namespace {

/// Requests may arrive closer together than they left; this part of one is kept free against that.
/// It costs no throughput.
constexpr double reserve = 0.1;

} // namespace

RateLimiter::RateLimiter(const Clock &clock, double size, double leakPerSecond, Random random)
    : m_clock(clock)
    , m_size(qMax(1.0, size))
    , m_leakPerSecond(qMax(0.01, leakPerSecond))
    , m_random(std::move(random))
    , m_levelAt(clock.monotonic())
{
}

double RateLimiter::level() const
{
    const double passed = duration<double>(m_clock.monotonic() - m_levelAt).count();
    return qMax(0.0, m_level - passed * m_leakPerSecond);
}

double RateLimiter::free() const
{
    return m_pausedUntil > m_clock.monotonic() ? 0 : qMax(0.0, m_size - level());
}

milliseconds RateLimiter::wait() const
{
    const auto paused = m_pausedUntil - m_clock.monotonic();
    const double tooMuch = level() + 1 - m_size;
    const milliseconds leaking(
        tooMuch <= 0 ? 0 : qint64(std::ceil((tooMuch + reserve) / m_leakPerSecond * 1000)));
    return std::max({ paused, leaking, milliseconds(0) });
}

milliseconds RateLimiter::waitFor(const QString &method) const
{
    const auto found = m_methods.constFind(method);
    if (found == m_methods.constEnd())
        return milliseconds(0);
    return std::max(found->pausedUntil - m_clock.monotonic(), milliseconds(0));
}

void RateLimiter::sent()
{
    m_level = level() + 1;
    m_levelAt = m_clock.monotonic();
}

void RateLimiter::accepted() { m_refusals = 0; }

void RateLimiter::bucketFull()
{
    const auto now = m_clock.monotonic();
    m_level = m_size;
    m_levelAt = now;
    if (m_pausedUntil > now) // the second of several under way: one lesson is enough
        return;
    m_pausedUntil = now + backoff(m_refusals++, m_random());
}

void RateLimiter::pause(milliseconds wanted)
{
    constexpr milliseconds longest = minutes(10);
    m_pausedUntil = std::max(m_pausedUntil, m_clock.monotonic() + std::min(wanted, longest));
}

void RateLimiter::methodBlocked(const QString &method)
{
    constexpr auto unknown = minutes(1);
    const auto now = m_clock.monotonic();
    Method &known = m_methods[method];
    if (known.operatingSeconds > 0)
        known.limitSeconds = qMin(known.limitSeconds, known.operatingSeconds);
    known.pausedUntil = known.resetsAt > now ? known.resetsAt : now + unknown;
}

void RateLimiter::learn(const QString &method, const AnswerTime &time)
{
    if (time.operatingSeconds <= 0)
        return;
    Method &known = m_methods[method];
    known.operatingSeconds = time.operatingSeconds;
    if (!time.operatingResetAt || !time.finished.isValid())
        return;
    // Both by the portal's clock, so ours need not agree with it. The window is ten minutes.
    const milliseconds left(time.finished.msecsTo(*time.operatingResetAt));
    if (left <= milliseconds(0) || left > minutes(10))
        return;
    known.resetsAt = m_clock.monotonic() + left;
    if (known.operatingSeconds >= known.limitSeconds)
        known.pausedUntil = known.resetsAt;
}

std::optional<QDateTime> RateLimiter::pausedUntil() const
{
    if (m_pausedUntil <= m_clock.monotonic())
        return {};
    return wallClock(m_pausedUntil);
}

std::optional<QDateTime> RateLimiter::pausedUntil(const QString &method) const
{
    const auto left = waitFor(method);
    if (left == milliseconds(0))
        return {};
    return wallClock(m_clock.monotonic() + left);
}

QDateTime RateLimiter::wallClock(milliseconds monotonic) const
{
    return m_clock.utcNow().addMSecs((monotonic - m_clock.monotonic()).count());
}

} // namespace rest
