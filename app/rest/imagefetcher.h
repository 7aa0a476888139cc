// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "rest/exchange.h"
#include "rest/requestlog.h"

#include <deque>
#include <map>

namespace rest {

class ProxyLookup;

/// Pictures by address, without credential, at most two at a time. They do not count in the
/// portal's budget: no REST call is made.
class ImageFetcher : public QObject
{
    Q_OBJECT
public:
    using Prepare = std::function<QNetworkRequest(const QUrl &)>;
    ImageFetcher(QNetworkAccessManager &network, ProxyLookup &proxies, Clock &clock,
                 const Exchange::Limits &limits, Prepare prepare, QObject *parent = nullptr);
    ~ImageFetcher() override;

    /// Errors: Input "not-https", NotFound, AccessDenied, Network, Timeout, Decode
    /// "answer-too-large".
    Pending<QByteArray> fetch(const QUrl &address);

signals:
    void logged(const rest::RequestLogLine &line);

private:
    struct Fetch
    {
        QUrl address;
        Promise<QByteArray> promise;
        QDateTime sent;
        std::chrono::milliseconds startedAt {};
    };

    void goOn();
    void start(quint64 number, const std::shared_ptr<Fetch> &fetch);
    void finished(const std::shared_ptr<Fetch> &fetch, const Exchange::Outcome &outcome);

    static constexpr size_t maxUnderWay = 2;

    QNetworkAccessManager &m_network;
    ProxyLookup &m_proxies;
    Clock &m_clock;
    Exchange::Limits m_limits;
    Prepare m_prepare;
    std::map<quint64, std::shared_ptr<Fetch>> m_waiting;
    std::map<quint64, std::pair<std::shared_ptr<Fetch>, Exchange *>> m_underWay;
    quint64 m_lastNumber = 0;
};

} // namespace rest
