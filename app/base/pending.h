// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace detail {

/// What Pending and Promise share. Lives in one thread; whoever works elsewhere comes back first (background.h).
template <typename T> struct PendingState : std::enable_shared_from_this<PendingState<T>>
{
    std::optional<Result<T>> value;
    QPointer<QObject> context;
    std::function<void(Result<T>)> callback;
    std::function<void()> onCancel;
    QMetaObject::Connection contextDied;
    bool asked = false; ///< then() was called
    bool over = false; ///< finished or cancelled

    void finish(Result<T> result)
    {
        if (over)
            return;
        over = true;
        onCancel = nullptr;
        value.emplace(std::move(result));
        if (asked)
            post();
    }

    void cancel()
    {
        const auto keep = this->shared_from_this();
        QObject::disconnect(contextDied);
        auto stop = std::exchange(onCancel, nullptr);
        const bool tellSource = !over;
        over = true;
        value.reset();
        callback = nullptr;
        if (tellSource && stop)
            stop();
    }

    void ask(QObject *receiver, std::function<void(Result<T>)> function)
    {
        Q_ASSERT_X(!asked, "Pending::then", "one reader per value");
        Q_ASSERT(receiver);
        asked = true;
        if (over && !value) // cancelled
            return;
        context = receiver;
        callback = std::move(function);
        contextDied = QObject::connect(receiver, &QObject::destroyed, receiver,
                                       [weak = this->weak_from_this()] {
                                           if (const auto state = weak.lock())
                                               state->cancel();
                                       });
        if (value)
            post();
    }

    /// Qt drops the queued call together with the context.
    void post()
    {
        if (!context)
            return;
        QMetaObject::invokeMethod(
            context, [state = this->shared_from_this()] { state->deliver(); },
            Qt::QueuedConnection);
    }

    void deliver()
    {
        if (!callback || !value)
            return;
        QObject::disconnect(contextDied);
        const auto run = std::exchange(callback, nullptr);
        Result<T> result = std::move(*value);
        value.reset();
        run(std::move(result));
    }
};

} // namespace detail

/// The one way to wait: what a function that takes time returns. All in the caller's thread.
/// A Pending that is dropped unread lets the work go on; cancel() stops it.
template <typename T> class [[nodiscard]] Pending
{
public:
    Pending() = default;

    /// Receives the answer: once, later from the event loop, never inside then(), never after cancel() and
    /// never after \a context died. The death of the context cancels, and the source is told.
    template <typename F> void then(QObject *context, F &&callback) const
    {
        if (m_state)
            m_state->ask(context, std::forward<F>(callback));
    }

    /// The callback will not run, the source is told (a running read is aborted, a sent write is left to
    /// finish). Harmless when idle or done.
    void cancel() const
    {
        if (m_state)
            m_state->cancel();
    }

    /// True for a default-made one, and after an answer or cancel().
    bool isFinished() const { return !m_state || m_state->over; }

private:
    template <typename> friend class Promise;
    explicit Pending(std::shared_ptr<detail::PendingState<T>> state)
        : m_state(std::move(state))
    {
    }
    std::shared_ptr<detail::PendingState<T>> m_state;
};

/// The making side. Copies speak of the same value; when the last one goes without finish(), the waiting
/// side gets an Internal error, so nobody waits for ever.
template <typename T> class Promise
{
public:
    Promise()
        : m_hold(std::make_shared<Hold>())
    {
    }

    Pending<T> pending() const { return Pending<T>(m_hold->state); }
    void finish(Result<T> result) const { m_hold->state->finish(std::move(result)); }
    /// Called once if the waiting side cancels before the answer.
    void onCancel(std::function<void()> function) const
    {
        if (!m_hold->state->over)
            m_hold->state->onCancel = std::move(function);
    }
    bool isFinished() const { return m_hold->state->over; }

private:
    struct Hold
    {
        std::shared_ptr<detail::PendingState<T>> state = std::make_shared<detail::PendingState<T>>();
        Hold() = default;
        Q_DISABLE_COPY_MOVE(Hold)
        ~Hold()
        {
            state->finish(Error::make(Error::Kind::Internal, QStringLiteral("dropped"),
                                      QStringLiteral("the work ended without an answer")));
        }
    };
    std::shared_ptr<Hold> m_hold;
};

/// An answer that is known already.
template <typename T> Pending<T> ready(Result<T> result)
{
    const Promise<T> promise;
    auto pending = promise.pending();
    promise.finish(std::move(result));
    return pending;
}

/// The same answer seen through \a function (Result<T> -> Result<U>). Cancelling it cancels \a source.
template <typename U, typename T, typename F>
Pending<U> mapped(const Pending<T> &source, QObject *context, F function)
{
    const Promise<U> promise;
    promise.onCancel([source] { source.cancel(); });
    source.then(context, [promise, function = std::move(function)](Result<T> result) {
        promise.finish(function(std::move(result)));
    });
    return promise.pending();
}
