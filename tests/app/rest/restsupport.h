// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/rest/testauthorizer.h"

#include "rest/client.h"
#include "support/manualclock.h"

#include <QTest>

using Answers = QList<Result<rest::Answer>>;

/// Asks all of it in one turn of the event loop.
inline QList<Pending<rest::Answer>> ask(rest::Client &client, const QList<rest::Request> &requests)
{
    QList<Pending<rest::Answer>> pending;
    for (const rest::Request &request : requests)
        pending.append(client.call(request));
    return pending;
}

/// The answers to \a pending, in their order. Whenever the client only waits for time to pass, the
/// clock is advanced to what is due next.
inline Answers settle(rest::Client &client, ManualClock &clock,
                      const QList<Pending<rest::Answer>> &pending)
{
    QObject context;
    QList<std::optional<Result<rest::Answer>>> answers(pending.size());
    qsizetype open = pending.size();
    for (qsizetype i = 0; i < pending.size(); ++i) {
        pending.at(i).then(&context, [&answers, &open, i](Result<rest::Answer> answer) {
            answers[i].emplace(std::move(answer));
            --open;
        });
    }
    bool wasIdle = false;
    const bool done = QTest::qWaitFor(
        [&] {
            // Seen twice: what was posted in between has run, and its timers are set.
            const rest::Budget budget = client.budget();
            const bool isIdle = open > 0 && budget.inFlight == 0 && budget.queued > 0;
            if (isIdle && wasIdle && clock.nextDue())
                clock.advance(*clock.nextDue());
            wasIdle = isIdle && !wasIdle;
            return open == 0;
        },
        30'000);
    Answers result;
    for (const auto &answer : answers)
        result.append(done && answer ? *answer
                                     : Error::make(Error::Kind::Internal,
                                                   QStringLiteral("test-waited-in-vain")));
    return result;
}

inline Answers settle(rest::Client &client, ManualClock &clock,
                      const QList<rest::Request> &requests)
{
    return settle(client, clock, ask(client, requests));
}

inline Result<rest::Answer> settle(rest::Client &client, ManualClock &clock,
                                   const rest::Request &request)
{
    return settle(client, clock, QList<rest::Request> { request }).first();
}
