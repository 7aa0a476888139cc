// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"

#include <QThread>

#include <atomic>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <unordered_map>

/// One named thread with a queue of jobs, done in order. Values go in and come back, QObjects do not.
/// Made, used and destroyed in one thread (its home); the destructor finishes the running job, drops the rest.
class Worker : public QObject
{
    Q_OBJECT
public:
    explicit Worker(const QString &name, QObject *parent = nullptr);
    ~Worker() override;

    /// Runs \a job, a function that returns Result<T>, on the worker. Cancelling before it began drops it;
    /// a job that already runs is left to finish and its answer is thrown away.
    template <typename F> auto run(F job)
    {
        using R = std::invoke_result_t<F>;
        return start(std::move(job), static_cast<R *>(nullptr));
    }

private:
    struct Job
    {
        std::function<void()> work;
        std::shared_ptr<std::atomic_bool> cancelled;
    };

    template <typename F, typename T> Pending<T> start(F job, Result<T> *)
    {
        const Promise<T> promise;
        const auto cancelled = std::make_shared<std::atomic_bool>(false);
        promise.onCancel([cancelled] { cancelled->store(true); });
        const auto answer = std::make_shared<std::optional<Result<T>>>();
        // The promise must live and die at home: the worker's job holds the function and the answer alone.
        const auto number = remember([promise, answer] {
            if (*answer)
                promise.finish(std::move(**answer));
        });
        push({ [this, number, answer, job = std::move(job)] {
                  answer->emplace(job());
                  finished(number);
              },
               cancelled },
             number);
        return promise.pending();
    }

    quint64 remember(std::function<void()> completion);
    void push(Job job, quint64 number);
    void finished(quint64 number);
    void loop();
    void drain();

    // Handed over under a std::mutex, which the thread sanitizer sees, unlike Qt's own event queue.
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::pair<quint64, Job>> m_jobs;
    std::deque<quint64> m_done;
    bool m_stop = false;

    std::unordered_map<quint64, std::function<void()>> m_completions; ///< home thread only
    quint64 m_lastNumber = 0;
    std::unique_ptr<QThread> m_thread;
};
