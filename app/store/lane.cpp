// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lane.h"

namespace store {

void Gate::written()
{
    {
        const std::lock_guard lock(m_mutex);
        ++m_written;
    }
    m_changed.notify_all();
}

bool Gate::waitFor(quint64 number)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this, number] { return m_closing || m_written >= number; });
    return !m_closing;
}

void Gate::closeNow()
{
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
}

Lane::Lane(const QString &name)
    : m_worker(name)
{
}

Lane::~Lane()
{
    std::mutex mutex;
    std::condition_variable changed;
    bool isClosed = false;
    const auto last = m_worker.run([&]() -> Result<Done> {
        m_connection.close();
        const std::lock_guard lock(mutex);
        isClosed = true;
        changed.notify_one(); // under the lock: the waiting side dies right after
        return Done {};
    });
    std::unique_lock lock(mutex);
    changed.wait(lock, [&isClosed] { return isClosed; });
}

} // namespace store
