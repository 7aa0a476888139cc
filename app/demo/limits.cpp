// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/limits.h"

#include <algorithm>

namespace demo {

namespace {

constexpr qint64 bucketSeconds = 60;
constexpr qint64 windowSeconds = 600;

} // namespace

Limits::Limits() { m_clock.start(); }

bool Limits::admit(const Options &options)
{
    const qint64 now = m_clock.elapsed();
    const double leaked = double(now - m_lastMilliseconds) / 1000 * options.bucketLeakPerSecond;
    m_lastMilliseconds = now;
    m_level = std::max(0.0, m_level - leaked);
    if (options.enforceBucket && m_level + 1 > options.bucketSize)
        return false;
    m_level += 1;
    return true;
}

void Limits::book(const QString &key, double seconds, qint64 now)
{
    constexpr double shortest = 0.1; // shorter calls are not counted
    if (seconds < shortest)
        return;
    QMap<qint64, double> &minutes = m_minutes[key];
    minutes[now / bucketSeconds * bucketSeconds] += seconds;
    while (!minutes.isEmpty() && minutes.firstKey() + windowSeconds <= now)
        minutes.erase(minutes.begin());
}

Limits::Operating Limits::operating(const QString &key, qint64 now) const
{
    Operating result { 0, now + windowSeconds };
    const QMap<qint64, double> minutes = m_minutes.value(key);
    for (auto it = minutes.cbegin(); it != minutes.cend(); ++it) {
        if (it.key() + windowSeconds <= now)
            continue;
        result.resetAt = std::min(result.resetAt, it.key() + windowSeconds);
        result.seconds += *it;
    }
    return result;
}

void Limits::clear()
{
    m_level = 0;
    m_minutes.clear();
}

} // namespace demo
