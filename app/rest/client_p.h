// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/batchplanner.h"
#include "rest/client.h"
#include "rest/exchange.h"
#include "rest/imagefetcher.h"
#include "rest/proxylookup.h"
#include "rest/ratelimiter.h"
#include "rest/retrypolicy.h"

#include <QNetworkAccessManager>

#include <map>

namespace rest {

/// One call(), from the question to the answer.
struct Call
{
    quint64 number = 0; ///< order of asking; kept when it is repeated
    Request request;
    std::optional<QString> command; ///< how it would stand in a batch
    Promise<Answer> promise;
    int batchLimit = Batch::maxCommands; ///< smaller after a batch took too long
    int tries = 0;
    int moves = 0; ///< redirects to other portals
    bool hasNewToken = false; ///< it was repeated after expired_token
    std::chrono::milliseconds notBefore {}; ///< monotonic

    QList<Request> inside; ///< of callTogether(): what it carries

    bool isOver() const { return promise.isFinished(); }
};
using CallPtr = std::shared_ptr<Call>;

/// What leaves as one HTTP request: one call, or the reads of a batch.
struct Shipment
{
    quint64 number = 0;
    QList<CallPtr> calls;
    Batch batch; ///< empty: a single call
    QUrl url; ///< may hold a secret
    Exchange *exchange = nullptr;
    QDateTime sentAt;
    std::chrono::milliseconds startedAt {};
    int token = 0; ///< which credential signed it
    double jitter = 0; ///< one for all calls, or a repeated batch would fall apart

    bool isBatch() const { return !batch.keys().isEmpty(); }
    QString method() const
    {
        return isBatch() ? QStringLiteral("batch") : calls.first()->request.method;
    }
};
using ShipmentPtr = std::shared_ptr<Shipment>;

struct Client::Private
{
    Private(Client *client, std::shared_ptr<Authorizer> signer, Clock &time,
            const ClientOptions &wanted);
    ~Private();

    // Asking and sending (client.cpp)
    Pending<Answer> enqueue(const Request &request, const QList<Request> &inside = {});
    void cancelled(const CallPtr &call);
    void goOnLater();
    void goOn();
    QList<CallPtr> nextCalls();
    void wakeAt(std::chrono::milliseconds monotonic);
    void wakeForPauses();
    std::chrono::milliseconds restOf(const Call &call) const;
    void send(const QList<CallPtr> &calls);
    QNetworkRequest networkRequest(const QUrl &url) const;
    Budget budget() const;
    void changed();

    // Answers (answers.cpp)
    void answered(const ShipmentPtr &shipment, const Exchange::Outcome &outcome);
    void singleAnswered(const Shipment &shipment, const HttpAnswer &http, QString *outcome);
    void batchAnswered(const Shipment &shipment, const HttpAnswer &http, QString *outcome);
    void redirected(const Shipment &shipment, const QUrl &location, QString *outcome);
    void failed(const Shipment &shipment, const CallPtr &call, Error error, bool mayHaveRun);
    void allFailed(const Shipment &shipment, const Error &error, bool mayHaveRun);
    void repeat(const CallPtr &call, std::chrono::milliseconds after);
    void refresh();
    void refreshed(const Result<Done> &result);
    void failWaiting(const Error &error);
    void learnClock(const Shipment &shipment, const AnswerTime &time);
    void learnInside(const Call &call, const Answer &answer);
    void learnBudget(const Shipment &shipment, const Error *error);
    void logLine(const Shipment &shipment, const Exchange::Outcome &outcome, const QString &what);
    void setReachable(bool reachable);

    Client *q;
    std::shared_ptr<Authorizer> authorizer;
    Clock &clock;
    ClientOptions options;
    QNetworkAccessManager network;
    ProxyLookup proxies;
    RateLimiter limiter;
    RequestLog log;
    ImageFetcher images;

    std::map<quint64, CallPtr> waiting; ///< by Call::number
    std::map<quint64, ShipmentPtr> underWay;
    quint64 lastCall = 0;
    quint64 lastShipment = 0;

    bool isGoOnPosted = false;
    bool isChangePosted = false;
    std::optional<std::chrono::milliseconds> nextWake;
    std::chrono::milliseconds lastTraffic {};
    std::optional<std::chrono::milliseconds> clockOffset;
    std::optional<bool> reachable;

    bool isRefreshing = false;
    int token = 0; ///< counts refreshes
    std::optional<QUrl> movedTo; ///< everything waits for the person's answer
    QUrl refusedMove;
};

} // namespace rest
