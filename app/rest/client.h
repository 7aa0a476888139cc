// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/pending.h"
#include "rest/authorizer.h"
#include "rest/batchplanner.h"
#include "rest/request.h"
#include "rest/requestlog.h"

#include <QNetworkProxy>
#include <QObject>

#include <memory>
#include <vector>

namespace rest {

/// How the portal is reached. Values, fixed for the life of a Client.
struct ClientOptions
{
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(10);
    std::chrono::milliseconds answerTimeout = std::chrono::seconds(70); ///< the portal cuts at 60 s
    qint64 maxAnswerBytes = 16 * 1024 * 1024;
    qint64 maxImageBytes = 1024 * 1024;
    double bucketSize
        = 50; ///< leaky bucket of the portal (bitrix24-rest.md section 5); Enterprise 250 and 5
    double bucketLeakPerSecond = 2;
    int inFlight = 1; ///< requests under way at one time
    bool allowHttp2 = true;
    std::optional<QNetworkProxy> proxy; ///< nothing: the system's, looked up off the main thread
    QByteArray extraCaCertificatesPem; ///< own CA, added to the system's
};

/// What is left of the portal's patience, for the status line.
struct Budget
{
    double free = 0; ///< requests that could leave now
    double size = 50;
    double leakPerSecond = 2;
    int queued = 0; ///< requests waiting here
    int inFlight = 0;
    std::optional<QDateTime> pausedUntil; ///< after 503 or 429
};

/// The only QNetworkAccessManager: queue, budget, batches, retry by safety, decoding. One per
/// connection.
class Client : public QObject
{
    Q_OBJECT
public:
    Client(std::shared_ptr<Authorizer> authorizer, Clock &clock, const ClientOptions &options = {},
           QObject *parent = nullptr);
    ~Client() override;

    /// Queues \a request. Reads asked for in one turn of the event loop leave together as batches
    /// of at most 50. Cancel: out of the queue, or a running read is aborted; a sent write is left
    /// to finish.
    Pending<Answer> call(const Request &request);

    using Answers = std::vector<Result<Answer>>; ///< in the order of the requests
    /// Sends \a requests, also such that write, as one batch of their own: at most
    /// Batch::maxCommands, each with a commandOf(), that fit into one Batch. They are carried out
    /// in this order. An error stands for all of them: like a single write the batch is never
    /// repeated once it may have run (UnknownOutcome). A command that was left out, for instance
    /// behind the first error with OnError::Stop, is Portal "not-executed" and was not carried out.
    Pending<Answers> callTogether(const QList<Request> &requests,
                                  Batch::OnError onError = Batch::OnError::GoOn);

    template <typename T> Pending<T> call(const Request &request, Decoder<T> decode)
    {
        return mapped<T>(call(request), this,
                         [decode = std::move(decode),
                          method = request.method](Result<Answer> answer) -> Result<T> {
                             if (!answer)
                                 return answer.error();
                             Result<T> value = decode(*answer);
                             if (value)
                                 return value;
                             Error error = value.error();
                             if (error.method.isEmpty())
                                 error.method = method;
                             return error;
                         });
    }

    /// An image of the portal (fileUri of an icon); site-relative addresses are resolved against
    /// it. At most maxImageBytes. Only the portal's own host, or the absolute https address the
    /// portal named; no credential is sent along.
    Pending<QByteArray> fetchImage(const QUrl &address);

    Budget budget() const;
    /// Portal clock minus ours, from the last answers; nothing before the first.
    std::optional<std::chrono::milliseconds> clockOffset() const;
    const RequestLog &log() const;
    QUrl portal() const;
    Dialect dialect() const;

    /// The answer to portalMoved(): go on at the new address, or fail what waits.
    void followMove();
    void refuseMove();

signals:
    void budgetChanged();
    void requestLogged(const rest::RequestLogLine &line);
    /// The portal answers with a redirect to another https host (renamed). Everything waits for
    /// followMove() or refuseMove().
    void portalMoved(const QUrl &newPortal);
    /// The credential was refused, or could not be renewed: told for each request that failed by it.
    void credentialRefused(const Error &error);
    /// Whether the last attempt reached the portal.
    void reachabilityChanged(bool reachable);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace rest
