// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"

#include <QPointer>

#include <map>

/// A Clock that stands still until the test advances it.
class ManualClock : public Clock
{
public:
    QDateTime utcNow() const override { return m_start.addMSecs(m_now.count()); }
    std::chrono::milliseconds monotonic() const override { return m_now; }
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> function) override
    {
        m_waiting.emplace(m_now + delay, Waiting { context, std::move(function) });
    }

    /// Lets time pass; what became due is called from the event loop, in order.
    void advance(std::chrono::milliseconds step)
    {
        m_now += step;
        while (!m_waiting.empty() && m_waiting.begin()->first <= m_now) {
            const Waiting due = std::move(m_waiting.begin()->second);
            m_waiting.erase(m_waiting.begin());
            if (due.context)
                QMetaObject::invokeMethod(due.context, due.function, Qt::QueuedConnection);
        }
    }

    /// How long until the next thing is due; nothing when nothing waits.
    std::optional<std::chrono::milliseconds> nextDue() const
    {
        if (m_waiting.empty())
            return {};
        return m_waiting.begin()->first - m_now;
    }

private:
    struct Waiting
    {
        QPointer<QObject> context;
        std::function<void()> function;
    };
    const QDateTime m_start = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    std::chrono::milliseconds m_now {};
    std::multimap<std::chrono::milliseconds, Waiting> m_waiting;
};
