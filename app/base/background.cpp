// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"

Worker::Worker(const QString &name, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this] { loop(); }))
{
    m_thread->setObjectName(name);
    m_thread->start();
}

Worker::~Worker()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        m_jobs.clear();
    }
    m_wake.notify_one();
    m_thread->wait();
    drain(); // what was finished still counts; the rest is answered by its dying promise
}

quint64 Worker::remember(std::function<void()> completion)
{
    Q_ASSERT(QThread::currentThread() == thread());
    m_completions.emplace(++m_lastNumber, std::move(completion));
    return m_lastNumber;
}

void Worker::push(Job job, quint64 number)
{
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.emplace_back(number, std::move(job));
    }
    m_wake.notify_one();
}

void Worker::finished(quint64 number)
{
    {
        const std::lock_guard lock(m_mutex);
        m_done.push_back(number);
    }
    QMetaObject::invokeMethod(this, &Worker::drain, Qt::QueuedConnection);
}

void Worker::loop()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_wake.wait(lock, [this] { return m_stop || !m_jobs.empty(); });
        if (m_stop)
            return;
        auto [number, job] = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        if (job.cancelled->load())
            finished(number); // its completion finds no answer and goes
        else
            job.work();
        job = {}; // captured values die outside the lock
        lock.lock();
    }
}

void Worker::drain()
{
    std::deque<quint64> done;
    {
        const std::lock_guard lock(m_mutex);
        done.swap(m_done);
    }
    for (const quint64 number : done) {
        if (const auto node = m_completions.extract(number))
            node.mapped()();
    }
}
