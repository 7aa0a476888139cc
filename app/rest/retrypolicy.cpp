// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/retrypolicy.h"

#include <QHash>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace rest {

milliseconds backoff(int attempt, double random)
{
    constexpr milliseconds longest = seconds(30);
    const milliseconds step
        = attempt >= 5 ? longest : std::min(longest, milliseconds(1000 << qMax(0, attempt)));
    return step + milliseconds(qint64(double(step.count()) * 0.25 * random));
}

namespace {

/// How often a request that failed like this is sent at most.
int mostTries(const Failure &failure)
{
    const Error &error = failure.error;
    const QString code = error.code.toLower();
    const bool read = failure.safety == Safety::Read;
    if (error.kind == Error::Kind::RateLimited)
        return code == "operation_time_limit"_L1 ? 4 : code == "error_loop_detected"_L1 ? 2 : 6;
    if (failure.safety == Safety::Write)
        return 1;

    static const QHash<QString, int> readsAndIdempotents {
        { u"connection_error"_s, 3 }, // the portal did not reach its authorization server
        { u"internal_server_error"_s, 3 },
        { u"error_unexpected_answer"_s, 3 },
        { u"connection-lost"_s, 4 },
        { u"cut-answer"_s, 4 },
        { u"empty-answer"_s, 3 },
        { u"no-answer"_s, 3 },
        { u"connection-refused"_s, 2 },
        { u"network-failed"_s, 2 },
        // of the gateway (vibecode-gateway.md section 5)
        { u"bitrix_unavailable"_s, 3 },
        { u"queue_timeout"_s, 3 },
        { u"internal_error"_s, 3 },
    };
    if (const auto found = readsAndIdempotents.constFind(code); found != readsAndIdempotents.end())
        return *found;
    static const QHash<QString, int> reads { { u"error_core"_s, 2 },
                                             { u"not-json"_s, 2 },
                                             { u"not-executed"_s, 3 } };
    if (read && reads.contains(code))
        return reads.value(code);
    if (code == "html-answer"_L1 && error.httpStatus >= 500)
        return 3;
    return 1;
}

} // namespace

Verdict decide(const Failure &failure, double random)
{
    const QString code = failure.error.code.toLower();
    if (code == "expired_token"_L1 || code == "invalid_token"_L1)
        return { Verdict::Next::Refresh, {} };
    if (failure.safety == Safety::Write && failure.mayHaveRun)
        return {};
    if (failure.tries >= mostTries(failure))
        return {};
    // The limiter knows better how long the portal wants to be left alone.
    if (failure.error.kind == Error::Kind::RateLimited || code == "not-executed"_L1)
        return { Verdict::Next::Repeat, milliseconds(0) };
    const milliseconds asked = failure.error.retryAfter.value_or(milliseconds(0));
    return { Verdict::Next::Repeat, std::max(asked, backoff(failure.tries - 1, random)) };
}

} // namespace rest
