// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/client.h"

#include "rest/client_p.h"
#include "rest/gatewayenvelope.h"
#include "rest/httprequest.h"
#include "rest/wireaddress.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono;

namespace rest {

Client::Private::Private(Client *client, std::shared_ptr<Authorizer> signer, Clock &time,
                         const ClientOptions &wanted)
    : q(client)
    , authorizer(std::move(signer))
    , clock(time)
    , options(wanted)
    , proxies(network, options.proxy)
    , limiter(clock, options.bucketSize, options.bucketLeakPerSecond,
              [] { return QRandomGenerator::global()->generateDouble(); })
    , images(network, proxies, clock,
             { options.connectTimeout, options.answerTimeout, options.maxImageBytes },
             [this](const QUrl &url) { return networkRequest(url); })
{
    QObject::connect(&proxies, &ProxyLookup::found, q, [this] { goOnLater(); });
    const auto logOther = [this](const RequestLogLine &line) {
        log.append(line);
        emit q->requestLogged(line);
    };
    QObject::connect(&images, &ImageFetcher::logged, q, logOther);
    // The authorizer may live longer than its sender: what it is just refreshing must not be lost.
    authorizer->logTo([sender = QPointer(q), logOther](const RequestLogLine &line) {
        if (sender)
            logOther(line);
    });
}

Client::Private::~Private()
{
    const Error closed = Error::make(Error::Kind::Cancelled, u"closed"_s);
    for (const auto &[number, call] : waiting)
        call->promise.finish(closed);
    for (const auto &[number, shipment] : underWay) {
        const bool wasSent = shipment->exchange->wasSent();
        delete shipment->exchange;
        for (const CallPtr &call : shipment->calls) {
            Error error = closed;
            if (wasSent && call->request.safety == Safety::Write)
                error.kind = Error::Kind::UnknownOutcome;
            error.method = call->request.method;
            call->promise.finish(error);
        }
    }
}

Pending<Answer> Client::Private::enqueue(const Request &request, const QList<Request> &inside)
{
    const auto call = std::make_shared<Call>();
    call->number = ++lastCall;
    call->request = request;
    call->inside = inside;
    if (inside.isEmpty())
        call->command = batchCommand(request);
    call->promise.onCancel([this, weak = std::weak_ptr(call)] {
        if (const auto mine = weak.lock())
            cancelled(mine);
    });
    waiting.emplace(call->number, call);
    goOnLater();
    changed();
    return call->promise.pending();
}

void Client::Private::cancelled(const CallPtr &call)
{
    if (waiting.erase(call->number) > 0) {
        changed();
        return;
    }
    for (const auto &[number, shipment] : underWay) {
        if (!shipment->calls.contains(call))
            continue;
        // Others in the batch still wait, and what writes and has left is left to finish.
        const bool isWanted = std::any_of(shipment->calls.cbegin(), shipment->calls.cend(),
                                          [](const CallPtr &one) { return !one->isOver(); });
        if (isWanted || (call->request.safety != Safety::Read && shipment->exchange->wasSent()))
            return;
        const ShipmentPtr stopped = shipment;
        stopped->exchange->abort();
        stopped->exchange->deleteLater();
        logLine(*stopped, {}, u"cancelled"_s);
        underWay.erase(number);
        goOnLater();
        changed();
        return;
    }
}

/// Once, from the event loop: what is asked for in this turn is then known.
void Client::Private::goOnLater()
{
    if (std::exchange(isGoOnPosted, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isGoOnPosted = false;
            goOn();
        },
        Qt::QueuedConnection);
}

void Client::Private::goOn()
{
    while (!isRefreshing && !movedTo && !waiting.empty()
           && underWay.size() < size_t(qMax(1, options.inFlight))) {
        if (!proxies.isKnown(authorizer->portal()))
            return; // found() goes on
        if (authorizer->needsRefresh()) {
            refresh();
            return;
        }
        if (const auto wait = limiter.wait(); wait > milliseconds(0)) {
            wakeAt(clock.monotonic() + wait);
            return;
        }
        const QList<CallPtr> calls = nextCalls();
        if (calls.isEmpty()) {
            wakeForPauses();
            return;
        }
        for (const CallPtr &call : calls)
            waiting.erase(call->number);
        send(calls);
    }
}

/// Writes first: a person waits for them, while reads come in crowds. Else the oldest, with the
/// reads behind it that fit into the same batch.
QList<CallPtr> Client::Private::nextCalls()
{
    const auto now = clock.monotonic();
    const auto mayLeave
        = [&](const CallPtr &call) { return call->notBefore <= now && restOf(*call) == 0ms; };
    CallPtr first;
    for (const auto &[number, call] : waiting) {
        if (!mayLeave(call))
            continue;
        if (call->request.safety != Safety::Read)
            return { call };
        if (!first)
            first = call;
    }
    if (!first)
        return {};
    QList<CallPtr> calls { first };
    if (!first->command)
        return calls;
    Batch batch;
    batch.add(*first->command);
    qsizetype limit = first->batchLimit;
    for (auto it = waiting.upper_bound(first->number); it != waiting.end(); ++it) {
        const CallPtr &call = it->second;
        if (calls.size() >= limit)
            break;
        if (!call->command || call->batchLimit <= calls.size() || !mayLeave(call)
            || !batch.hasRoomFor(*call->command))
            continue;
        batch.add(*call->command);
        calls.append(call);
        limit = qMin<qsizetype>(limit, call->batchLimit);
    }
    return calls;
}

void Client::Private::wakeForPauses()
{
    auto earliest = milliseconds::max();
    const auto now = clock.monotonic();
    for (const auto &[number, call] : waiting)
        earliest = std::min(earliest, std::max(call->notBefore, now + restOf(*call)));
    wakeAt(earliest);
}

/// How long its method, or those it carries, still rest.
milliseconds Client::Private::restOf(const Call &call) const
{
    milliseconds rest = limiter.waitFor(call.request.method);
    for (const Request &request : call.inside)
        rest = std::max(rest, limiter.waitFor(request.method));
    return rest;
}

void Client::Private::wakeAt(milliseconds monotonic)
{
    if (nextWake && *nextWake <= monotonic)
        return;
    nextWake = monotonic;
    clock.callAfter(std::max(milliseconds(0), monotonic - clock.monotonic()), q, [this, monotonic] {
        if (nextWake == monotonic)
            nextWake.reset();
        changed();
        goOn();
    });
}

QNetworkRequest Client::Private::networkRequest(const QUrl &url) const
{
    return httpRequest(url, options);
}

void Client::Private::send(const QList<CallPtr> &calls)
{
    const auto shipment = std::make_shared<Shipment>();
    shipment->number = ++lastShipment;
    shipment->calls = calls;
    if (calls.size() > 1) {
        for (const CallPtr &call : calls)
            shipment->batch.add(*call->command);
    }
    for (const CallPtr &call : calls)
        ++call->tries;

    SignedRequest request = authorizer->sign(shipment->method(),
                                             shipment->isBatch() ? shipment->batch.params()
                                                                 : calls.first()->request.params);
    const Verb verb = calls.first()->request.verb;
    if (verb == Verb::Get || verb == Verb::Delete)
        request.url.setQuery(queryOf(std::exchange(request.body, {})));
    shipment->url = request.url;
    shipment->token = token;
    shipment->jitter = QRandomGenerator::global()->generateDouble();
    shipment->sentAt = clock.utcNow();
    shipment->startedAt = clock.monotonic();
    shipment->exchange = new Exchange(
        { options.connectTimeout, options.answerTimeout, options.maxAnswerBytes }, clock, q);
    if (!isAllowedOnTheWire(request.url)) {
        allFailed(*shipment, Error::make(Error::Kind::Input, u"not-https"_s), false);
        delete shipment->exchange;
        return;
    }

    // A connection that was idle may be closed by the other side at any moment, which for a write
    // would leave the outcome unknown. A new one costs little.
    constexpr auto surelyStillOpen = seconds(4);
    if (calls.first()->request.safety == Safety::Write && underWay.empty()
        && clock.monotonic() - lastTraffic > surelyStillOpen)
        network.clearConnectionCache();

    QNetworkRequest http = networkRequest(request.url);
    if (verb == Verb::Call || verb == Verb::Post)
        http.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    http.setRawHeader("Accept", "application/json");
    for (const auto &[name, value] : request.headers)
        http.setRawHeader(name, value);

    underWay.emplace(shipment->number, shipment);
    QObject::connect(shipment->exchange, &Exchange::finished, q,
                     [this, shipment](const Exchange::Outcome &outcome) {
                         shipment->exchange->deleteLater();
                         underWay.erase(shipment->number);
                         lastTraffic = clock.monotonic();
                         answered(shipment, outcome);
                         goOnLater();
                         changed();
                     });
    limiter.sent();
    if (verb == Verb::Get)
        shipment->exchange->get(network, http);
    else if (verb == Verb::Delete)
        shipment->exchange->remove(network, http);
    else
        shipment->exchange->post(network, http,
                                 QJsonDocument(request.body).toJson(QJsonDocument::Compact));
    changed();
}

Budget Client::Private::budget() const
{
    Budget budget;
    budget.free = limiter.free();
    budget.size = limiter.size();
    budget.leakPerSecond = options.bucketLeakPerSecond;
    budget.queued = int(waiting.size());
    budget.inFlight = int(underWay.size());
    budget.pausedUntil = limiter.pausedUntil();
    for (const auto &[number, call] : waiting) {
        const auto paused = limiter.pausedUntil(call->request.method);
        if (paused && (!budget.pausedUntil || *paused > *budget.pausedUntil))
            budget.pausedUntil = paused;
    }
    return budget;
}

void Client::Private::changed()
{
    if (std::exchange(isChangePosted, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            isChangePosted = false;
            emit q->budgetChanged();
        },
        Qt::QueuedConnection);
}

Client::Client(std::shared_ptr<Authorizer> authorizer, Clock &clock, const ClientOptions &options,
               QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(authorizer), clock, options))
{
}

Client::~Client() = default;

Pending<Answer> Client::call(const Request &request) { return d->enqueue(request); }

Pending<QByteArray> Client::fetchImage(const QUrl &address)
{
    return d->images.fetch(address.isRelative() ? originOf(portal()).resolved(address) : address);
}

Budget Client::budget() const { return d->budget(); }

std::optional<milliseconds> Client::clockOffset() const { return d->clockOffset; }

const RequestLog &Client::log() const { return d->log; }

QUrl Client::portal() const { return d->authorizer->portal(); }

Dialect Client::dialect() const { return d->authorizer->dialect(); }

} // namespace rest
