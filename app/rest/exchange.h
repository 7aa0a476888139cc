// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "rest/envelope.h"

#include <QNetworkReply>
#include <QNetworkRequest>

class QNetworkAccessManager;

namespace rest {

class OneShotBody;

/// One HTTP request and its answer, with limits on time and size. Exactly one POST, whatever the
/// connection does. Deleting it, or abort(), stops it without a word.
class Exchange : public QObject
{
    Q_OBJECT
public:
    struct Limits
    {
        std::chrono::milliseconds connect; ///< until the connection takes the request
        std::chrono::milliseconds whole;
        qint64 maxBytes; ///< of the answer, decompressed
    };

    struct Outcome
    {
        std::optional<Error> failure; ///< of the transport; the HTTP answer is then not complete
        HttpAnswer http;
        QUrl redirect; ///< Location, resolved, where the answer is a redirect
        bool wasSent = false; ///< false: no byte of the request's body left
        bool wasReached = false; ///< something at the other end answered
    };

    /// \a limits in real life; \a clock for the tests.
    Exchange(const Limits &limits, Clock &clock, QObject *parent);
    ~Exchange() override;

    void post(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body);
    void get(QNetworkAccessManager &network, QNetworkRequest request);
    /// Without a body; Qt may repeat it on a connection that was closed, so only where once or
    /// twice is the same.
    void remove(QNetworkAccessManager &network, QNetworkRequest request);

    void abort();
    bool wasSent() const;

signals:
    /// Once, and not after abort(). The receiver deletes the exchange later.
    void finished(const rest::Exchange::Outcome &outcome);

private:
    void prepare(QNetworkRequest &request) const;
    void watch(QNetworkReply *reply);
    void readOn();
    void replyFinished();
    void giveUp(const Error &error);
    Error transportError() const;

    Limits m_limits;
    Clock &m_clock;
    OneShotBody *m_body = nullptr; ///< of the reply
    QNetworkReply *m_reply = nullptr;
    QByteArray m_answer;
    bool m_connected = false;
};

} // namespace rest
