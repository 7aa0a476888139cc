// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QFile>
#include <QTimer>

#include <algorithm>
#include <utility>

/// The longest time in which the event loop of this thread did nothing else: what a person feels as
/// a window that hangs. Begins when it is made. Where the system tells (Linux), time in which the
/// thread could have run and other programs did is left out: it says nothing of ours.
class GapWatch
{
public:
    GapWatch()
    {
        if (m_schedule.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
            m_waited = waited();
        m_last.start();
        QObject::connect(&m_tick, &QTimer::timeout, &m_tick, [this] { look(); });
        m_tick.start(std::chrono::milliseconds(1));
    }

    /// Milliseconds, up to now.
    qint64 longest()
    {
        look();
        return m_longest;
    }
    /// What the design allows; sanitizers are given room.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr qint64 allowed = 400;
#else
    static constexpr qint64 allowed = 50;
#endif

private:
    void look()
    {
        const qint64 waitedBefore = std::exchange(m_waited, waited());
        const qint64 others = (m_waited - waitedBefore) / 1'000'000;
        m_longest = std::max(m_longest, m_last.restart() - others);
    }
    /// Nanoseconds in which this thread was ready and not run: the second number of schedstat.
    qint64 waited()
    {
        if (!m_schedule.isOpen() || !m_schedule.seek(0))
            return 0;
        return m_schedule.readAll().split(' ').value(1).toLongLong();
    }

    QTimer m_tick;
    QElapsedTimer m_last;
    QFile m_schedule { QStringLiteral("/proc/thread-self/schedstat") };
    qint64 m_waited = 0;
    qint64 m_longest = 0;
};
