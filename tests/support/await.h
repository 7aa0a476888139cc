// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTest>
#include <QTimer>

/// Runs the event loop until \a pending has its answer; a Timeout error after \a limit.
template <typename T>
Result<T> await(const Pending<T> &pending,
                std::chrono::milliseconds limit = std::chrono::seconds(30))
{
    QObject context;
    std::optional<Result<T>> answer;
    bool isLate = false;
    pending.then(&context, [&answer](Result<T> result) { answer.emplace(std::move(result)); });
    QTimer::singleShot(limit, &context, [&isLate] { isLate = true; });
    // Wakes with the events, where qWaitFor() would look again every 10 ms.
    while (!answer && !isLate) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    if (!answer)
        return Error::make(Error::Kind::Timeout, QStringLiteral("await"),
                           QStringLiteral("no answer in the test's time"));
    return *std::move(answer);
}
