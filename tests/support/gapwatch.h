// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>

/// The longest time in which the event loop of this thread did nothing else: what a person feels as
/// a window that hangs. Begins when it is made.
class GapWatch
{
public:
    GapWatch()
    {
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
    /// What the design allows; sanitizers and a busy machine are given room.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    static constexpr qint64 allowed = 400;
#else
    static constexpr qint64 allowed = 50;
#endif

private:
    void look() { m_longest = std::max(m_longest, m_last.restart()); }

    QTimer m_tick;
    QElapsedTimer m_last;
    qint64 m_longest = 0;
};
