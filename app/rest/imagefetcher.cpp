// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/imagefetcher.h"

#include "base/redact.h"
#include "rest/proxylookup.h"
#include "rest/wireaddress.h"

using namespace Qt::Literals::StringLiterals;

namespace rest {

ImageFetcher::ImageFetcher(QNetworkAccessManager &network, ProxyLookup &proxies, Clock &clock,
                           const Exchange::Limits &limits, Prepare prepare, QObject *parent)
    : QObject(parent)
    , m_network(network)
    , m_proxies(proxies)
    , m_clock(clock)
    , m_limits(limits)
    , m_prepare(std::move(prepare))
{
    connect(&proxies, &ProxyLookup::found, this, &ImageFetcher::goOn);
}

ImageFetcher::~ImageFetcher()
{
    const Error ended = Error::make(Error::Kind::Cancelled, u"closed"_s);
    for (const auto &[number, fetch] : m_waiting)
        fetch->promise.finish(ended);
    for (const auto &[number, running] : m_underWay) {
        delete running.second;
        running.first->promise.finish(ended);
    }
}

Pending<QByteArray> ImageFetcher::fetch(const QUrl &address)
{
    if (!isAllowedOnTheWire(address) || !address.userInfo().isEmpty())
        return ready<QByteArray>(Error::make(Error::Kind::Input, u"not-https"_s));
    const quint64 number = ++m_lastNumber;
    const auto fetch = std::make_shared<Fetch>();
    fetch->address = address;
    fetch->promise.onCancel([this, number] {
        m_waiting.erase(number);
        if (const auto running = m_underWay.extract(number)) {
            running.mapped().second->abort();
            running.mapped().second->deleteLater();
        }
        goOn();
    });
    m_waiting.emplace(number, fetch);
    goOn();
    return fetch->promise.pending();
}

void ImageFetcher::goOn()
{
    for (auto it = m_waiting.begin(); it != m_waiting.end() && m_underWay.size() < maxUnderWay;) {
        if (!m_proxies.isKnown(it->second->address)) {
            ++it;
            continue;
        }
        const auto [number, fetch] = *it;
        it = m_waiting.erase(it);
        start(number, fetch);
    }
}

void ImageFetcher::start(quint64 number, const std::shared_ptr<Fetch> &fetch)
{
    auto *exchange = new Exchange(m_limits, m_clock, this);
    m_underWay.emplace(number, std::pair(fetch, exchange));
    fetch->sent = m_clock.utcNow();
    fetch->startedAt = m_clock.monotonic();
    connect(exchange, &Exchange::finished, this,
            [this, number, fetch, exchange](const Exchange::Outcome &outcome) {
                m_underWay.erase(number);
                exchange->deleteLater();
                finished(fetch, outcome);
                goOn();
            });
    exchange->get(m_network, m_prepare(fetch->address));
}

void ImageFetcher::finished(const std::shared_ptr<Fetch> &fetch, const Exchange::Outcome &outcome)
{
    const int status = outcome.http.status;
    const auto failed = [status](Error::Kind kind, const QString &code) {
        Error error = Error::make(kind, code);
        error.httpStatus = status;
        return error;
    };
    std::optional<Error> error = outcome.failure;
    if (!error && status >= 300 && status < 400) // of no use: pictures are asked for where they are
        error = failed(Error::Kind::Network, u"unsafe-redirect"_s);
    else if (!error && (status == 404 || status == 410))
        error = failed(Error::Kind::NotFound, u"no-image"_s);
    else if (!error && (status == 401 || status == 403))
        error = failed(Error::Kind::AccessDenied, u"no-image"_s);
    else if (!error && status != 200)
        error = failed(Error::Kind::Network, u"no-image"_s);

    RequestLogLine line;
    line.sent = fetch->sent;
    line.method = u"image"_s;
    line.address = redact::redacted(fetch->address.toString(QUrl::RemoveQuery));
    line.httpStatus = status;
    line.took = m_clock.monotonic() - fetch->startedAt;
    line.answerBytes = outcome.http.body.size();
    line.outcome = error ? error->code : u"ok"_s;
    emit logged(line);

    if (error)
        fetch->promise.finish(*error);
    else
        fetch->promise.finish(outcome.http.body);
}

} // namespace rest
