// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "store/sql.h"

namespace store {

/// Keeps what is asked behind what was written before, across threads.
class Gate
{
public:
    quint64 lastAsked() const { return m_asked; } ///< home thread
    quint64 ask() { return ++m_asked; } ///< home thread

    void written(); ///< writer's thread, once for each ask()
    /// Waits until the writes up to \a number are over; false when the store closes.
    bool waitFor(quint64 number);
    void closeNow();

private:
    quint64 m_asked = 0;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    quint64 m_written = 0;
    bool m_closing = false;
};

/// A thread with its connection.
class Lane
{
public:
    explicit Lane(const QString &name);
    /// Carries out what is queued, then closes the connection where it lives.
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    template <typename F> auto run(F job)
    {
        return m_worker.run([this, job = std::move(job)] { return job(m_connection); });
    }

private:
    Connection m_connection; ///< only touched by the worker
    Worker m_worker;
};

} // namespace store
