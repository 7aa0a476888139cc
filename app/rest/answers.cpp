// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Client does with an answer: values to the callers, refusals to the retry policy.
#include "base/json.h"
#include "base/redact.h"
#include "rest/client_p.h"
#include "rest/gatewayenvelope.h"
#include "rest/wireaddress.h"

#include <QMetaMethod>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace rest {

namespace {

const char *verbName(Verb verb)
{
    switch (verb) {
    case Verb::Call:
        return nullptr;
    case Verb::Get:
        return "GET";
    case Verb::Post:
        return "POST";
    case Verb::Delete:
        return "DELETE";
    }
    return nullptr;
}

} // namespace

void Client::Private::answered(const ShipmentPtr &shipment, const Exchange::Outcome &outcome)
{
    QString what;
    if (outcome.failure) {
        what = outcome.failure->code;
        // Without the proxy's or network's help nothing was reached: it may be another network now.
        if (!outcome.wasReached)
            proxies.forget();
        allFailed(*shipment, *outcome.failure, outcome.wasSent);
    } else if (outcome.http.status >= 300 && outcome.http.status < 400) {
        redirected(*shipment, outcome.redirect, &what);
    } else if (shipment->isBatch()) {
        batchAnswered(*shipment, outcome.http, &what);
    } else {
        singleAnswered(*shipment, outcome.http, &what);
    }
    logLine(*shipment, outcome, what);
    setReachable(outcome.wasReached);
}

void Client::Private::singleAnswered(const Shipment &shipment, const HttpAnswer &http,
                                     QString *outcome)
{
    const CallPtr &call = shipment.calls.first();
    const auto answer = authorizer->dialect() == Dialect::Gateway ? decodeGatewayAnswer(http)
                                                                  : decodeAnswer(http);
    learnBudget(shipment, answer ? nullptr : &answer.error());
    if (!answer) {
        *outcome = answer.error().code.isEmpty() ? u"error"_s : answer.error().code;
        failed(shipment, call, answer.error(), mayHaveRun(answer.error()));
        return;
    }
    *outcome = u"ok"_s;
    learnClock(shipment, answer->time);
    limiter.learn(call->request.method, answer->time);
    learnInside(*call, *answer);
    call->promise.finish(*answer);
}

void Client::Private::batchAnswered(const Shipment &shipment, const HttpAnswer &http,
                                    QString *outcome)
{
    const auto batch = decodeBatch(http, shipment.batch.keys());
    if (!batch) {
        *outcome = batch.error().code;
        learnBudget(shipment, &batch.error());
        allFailed(shipment, batch.error(), mayHaveRun(batch.error()));
        return;
    }
    limiter.accepted();
    learnClock(shipment, batch->time);
    int refused = 0;
    for (qsizetype i = 0; i < shipment.calls.size(); ++i) {
        const CallPtr &call = shipment.calls.at(i);
        const auto found = batch->commands.constFind(shipment.batch.keys().at(i));
        if (found == batch->commands.constEnd()) { // a skipped command appears nowhere
            ++refused;
            call->batchLimit = 1;
            failed(shipment, call, Error::make(Error::Kind::Portal, u"not-executed"_s), false);
        } else if (!*found) {
            ++refused;
            if (found->error().code.compare("operation_time_limit"_L1, Qt::CaseInsensitive) == 0)
                limiter.methodBlocked(call->request.method);
            failed(shipment, call, found->error(), mayHaveRun(found->error()));
        } else {
            AnswerTime time = (*found)->time;
            if (!time.finished.isValid())
                time.finished = batch->time.finished;
            limiter.learn(call->request.method, time);
            call->promise.finish(**found);
        }
    }
    *outcome = refused == 0 ? u"ok"_s
                            : u"ok, %1 of %2 refused"_s.arg(refused).arg(shipment.calls.size());
}

void Client::Private::learnBudget(const Shipment &shipment, const Error *error)
{
    if (!error || error->kind != Error::Kind::RateLimited) {
        limiter.accepted();
    } else if (error->code.compare("operation_time_limit"_L1, Qt::CaseInsensitive) == 0) {
        for (const CallPtr &call : shipment.calls)
            limiter.methodBlocked(call->request.method);
    } else if (error->retryAfter) {
        limiter.pause(*error->retryAfter);
    } else {
        limiter.bucketFull();
    }
}

void Client::Private::learnClock(const Shipment &shipment, const AnswerTime &time)
{
    if (!time.finished.isValid())
        return;
    const milliseconds roundTrip = clock.monotonic() - shipment.startedAt;
    const QDateTime halfway = shipment.sentAt.addMSecs(roundTrip.count() / 2);
    clockOffset = milliseconds(halfway.msecsTo(time.finished));
}

void Client::Private::redirected(const Shipment &shipment, const QUrl &location, QString *outcome)
{
    // No method was called: a redirect comes from in front of it, so a write may be sent again.
    const QUrl from = originOf(shipment.url);
    const auto target = redirectTarget(from, shipment.url.resolved(location));
    Error error;
    if (authorizer->dialect() == Dialect::Gateway) { // a key is for one gateway only
        error = Error::make(Error::Kind::Network, u"unsafe-redirect"_s, from.toString());
    } else if (location.isEmpty() || !target) {
        error = target ? Error::make(Error::Kind::Network, u"unsafe-redirect"_s) : target.error();
    } else if (*target == from) { // a licence or activation page (bitrix24-rest.md section 1)
        error = Error::make(Error::Kind::Portal, u"portal-unavailable"_s);
    } else if (*target == refusedMove) {
        error = Error::make(Error::Kind::Network, u"move-refused"_s, target->toString());
    } else if (!q->isSignalConnected(QMetaMethod::fromSignal(&Client::portalMoved))) {
        error = Error::make(Error::Kind::Network, u"portal-moved"_s, target->toString());
    }
    constexpr int mostMoves = 3;
    const CallPtr &first = shipment.calls.first();
    if (error.code.isEmpty() && first->moves >= mostMoves)
        error = Error::make(Error::Kind::Network, u"redirect-loop"_s);
    *outcome = error.code.isEmpty() ? u"moved"_s : error.code;
    if (!error.code.isEmpty()) {
        allFailed(shipment, error, false);
        return;
    }
    for (const CallPtr &call : shipment.calls) {
        ++call->moves;
        --call->tries;
        if (!call->isOver())
            repeat(call, milliseconds(0));
    }
    if (movedTo || originOf(authorizer->portal()) != from) // asked already, or followed meanwhile
        return;
    movedTo = *target;
    // From the event loop, so that the answer may come from inside the receiver.
    QMetaObject::invokeMethod(
        q,
        [this, to = *target] {
            if (movedTo)
                emit q->portalMoved(to);
        },
        Qt::QueuedConnection);
}

void Client::Private::allFailed(const Shipment &shipment, const Error &error, bool mayHaveRun)
{
    const bool tookTooLong = error.kind == Error::Kind::Timeout || error.httpStatus == 504
        || error.code == "answer-too-large"_L1;
    for (const CallPtr &call : shipment.calls) {
        if (tookTooLong) // half as many next time
            call->batchLimit = qMax(1, int(shipment.calls.size()) / 2);
        if (error.code == "answer-too-large"_L1 && shipment.isBatch() && !call->isOver())
            repeat(call, milliseconds(0));
        else
            failed(shipment, call, error, mayHaveRun);
    }
}

void Client::Private::failed(const Shipment &shipment, const CallPtr &call, Error error,
                             bool mayHaveRun)
{
    if (call->isOver()) // cancelled meanwhile
        return;
    error.method = call->request.method;
    const Failure failure { error, mayHaveRun, call->request.safety, call->tries };
    const Verdict verdict = decide(failure, shipment.jitter);
    switch (verdict.next) {
    case Verdict::Next::Repeat:
        repeat(call, verdict.after);
        return;
    case Verdict::Next::Refresh:
        if (!authorizer->canRefresh() || call->hasNewToken)
            break;
        call->hasNewToken = shipment.token == token; // else the new one was not tried yet
        repeat(call, milliseconds(0));
        if (shipment.token == token)
            refresh();
        return;
    case Verdict::Next::GiveUp:
        break;
    }
    if (call->request.safety == Safety::Write && mayHaveRun)
        error.kind = Error::Kind::UnknownOutcome;
    if (error.kind == Error::Kind::Auth)
        emit q->credentialRefused(error);
    if (error.kind == Error::Kind::RateLimited)
        error.retryAfter = std::max(limiter.wait(), limiter.waitFor(call->request.method));
    call->promise.finish(error);
}

void Client::Private::repeat(const CallPtr &call, milliseconds after)
{
    call->notBefore = after > milliseconds(0) ? clock.monotonic() + after : milliseconds(0);
    waiting.emplace(call->number, call);
}

/// One for all: nothing leaves until the new credential is there.
void Client::Private::refresh()
{
    if (std::exchange(isRefreshing, true))
        return;
    authorizer->refresh().then(q, [this](const Result<Done> &result) { refreshed(result); });
}

void Client::Private::refreshed(const Result<Done> &result)
{
    isRefreshing = false;
    if (result)
        ++token;
    else // each of them would only ask for another refresh, and too many get an application blocked
        failWaiting(result.error());
    if (!result && result.error().kind == Error::Kind::Auth)
        emit q->credentialRefused(result.error());
    goOnLater();
}

void Client::Private::failWaiting(const Error &error)
{
    const auto calls = std::exchange(waiting, {});
    for (const auto &[number, call] : calls) {
        Error own = error;
        own.method = call->request.method;
        call->promise.finish(own);
    }
    changed();
}

void Client::Private::logLine(const Shipment &shipment, const Exchange::Outcome &outcome,
                              const QString &what)
{
    RequestLogLine line;
    line.sent = shipment.sentAt;
    line.method = shipment.method();
    if (const char *verb = verbName(shipment.calls.first()->request.verb))
        line.method.prepend(QLatin1String(verb) + u' ');
    if (shipment.isBatch()) {
        line.method = u"batch (%1)"_s.arg(shipment.calls.size());
        for (const CallPtr &call : shipment.calls)
            line.inner.append(call->request.method);
        line.params = RequestLog::shortened(shipment.batch.commands().join(u'\n'));
    } else if (const auto &inside = shipment.calls.first()->inside; !inside.isEmpty()) {
        line.method = u"batch (%1)"_s.arg(inside.size());
        for (const Request &request : inside)
            line.inner.append(request.method);
        line.params = RequestLog::shortened(
            QString::fromUtf8(json::compact(shipment.calls.first()->request.params)));
    } else {
        line.params = RequestLog::shortened(
            QString::fromUtf8(json::compact(shipment.calls.first()->request.params)));
    }
    line.address = redact::redacted(shipment.url.toString());
    line.httpStatus = outcome.http.status;
    line.took = clock.monotonic() - shipment.startedAt;
    line.answerBytes = outcome.http.body.size();
    line.outcome = what;
    if (outcome.failure && !outcome.failure->message.isEmpty())
        line.outcome += ": "_L1 + outcome.failure->message;
    line.answerStart = RequestLog::shortened(
        QString::fromUtf8(outcome.http.body.left(4 * RequestLog::maxChars)));
    log.append(line);
    emit q->requestLogged(line);
}

void Client::Private::setReachable(bool isReached)
{
    if (reachable == isReached)
        return;
    reachable = isReached;
    emit q->reachabilityChanged(isReached);
}

void Client::followMove()
{
    if (!d->movedTo)
        return;
    const QUrl target = *std::exchange(d->movedTo, {});
    d->refusedMove.clear();
    d->authorizer->follow(target);
    d->goOnLater();
}

void Client::refuseMove()
{
    if (!d->movedTo)
        return;
    d->refusedMove = *std::exchange(d->movedTo, {});
    d->failWaiting(Error::make(Error::Kind::Network, u"move-refused"_s, d->refusedMove.toString()));
}

} // namespace rest
