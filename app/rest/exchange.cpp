// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/exchange.h"

#include "base/redact.h"
#include "rest/oneshotbody.h"

#include <QNetworkAccessManager>

using namespace Qt::Literals::StringLiterals;

namespace rest {

namespace {

/// Seconds, as the gateway sends them; the form with a date is left to the usual pauses.
std::optional<std::chrono::milliseconds> retryAfterOf(const QByteArray &header)
{
    bool ok = false;
    const int wait = header.trimmed().toInt(&ok);
    if (!ok || wait < 0)
        return {};
    return std::chrono::seconds(wait);
}

} // namespace

Exchange::Exchange(const Limits &limits, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_limits(limits)
    , m_clock(clock)
{
}

Exchange::~Exchange() { abort(); }

void Exchange::prepare(QNetworkRequest &request) const
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setDecompressedSafetyCheckThreshold(m_limits.maxBytes);
}

void Exchange::post(QNetworkAccessManager &network, QNetworkRequest request, const QByteArray &body)
{
    prepare(request);
    request.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    m_body = new OneShotBody(body, [this] { m_connected = true; });
    QNetworkReply *reply = network.post(request, m_body);
    m_body->setParent(reply);
    watch(reply);
}

void Exchange::get(QNetworkAccessManager &network, QNetworkRequest request)
{
    prepare(request);
    watch(network.get(request));
}

void Exchange::remove(QNetworkAccessManager &network, QNetworkRequest request)
{
    prepare(request);
    watch(network.deleteResource(request));
}

void Exchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::requestSent, this, [this] { m_connected = true; });
    connect(reply, &QNetworkReply::metaDataChanged, this, [this] { m_connected = true; });
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::readOn);
    connect(reply, &QNetworkReply::finished, this, &Exchange::replyFinished);
    m_clock.callAfter(m_limits.connect, this, [this] {
        if (!m_connected)
            giveUp(Error::make(Error::Kind::Timeout, u"connect-timeout"_s));
    });
    m_clock.callAfter(m_limits.whole, this,
                      [this] { giveUp(Error::make(Error::Kind::Timeout, u"no-answer"_s)); });
}

bool Exchange::wasSent() const
{
    // For a request without a body, the connection is what counts.
    return m_body ? m_body->isStarted() : m_connected;
}

void Exchange::abort()
{
    if (!m_reply)
        return;
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    m_body = nullptr;
    reply->disconnect(this);
    // Its end aborts the request. abort() would make it fail at once, and a refusal that is on its
    // way from Qt's thread fail it once more, of which Qt warns.
    reply->deleteLater();
}

/// Takes what came, piece by piece, so that a bomb is noticed while it unpacks.
void Exchange::readOn()
{
    constexpr qint64 piece = 64 * 1024;
    while (m_reply) {
        const QByteArray next = m_reply->read(piece);
        if (next.isEmpty())
            return;
        if (m_answer.size() + next.size() > m_limits.maxBytes) {
            giveUp(Error::make(Error::Kind::Decode, u"answer-too-large"_s));
            return;
        }
        m_answer += next;
    }
}

void Exchange::giveUp(const Error &error)
{
    if (!m_reply)
        return;
    Outcome outcome;
    outcome.failure = error;
    outcome.http.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    outcome.failure->httpStatus = outcome.http.status;
    outcome.wasSent = wasSent();
    outcome.wasReached = outcome.http.status > 0;
    abort();
    emit finished(outcome);
}

void Exchange::replyFinished()
{
    readOn();
    if (!m_reply) // too large
        return;
    // Content and server errors are answers of the portal; everything else is of the transport,
    // even where a status line came first (a cut body has status 200).
    const auto problem = m_reply->error();
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const bool isAnswer = problem == QNetworkReply::NoError
        || (status >= 400 && problem >= QNetworkReply::ContentAccessDenied
            && problem != QNetworkReply::ContentReSendError);

    Outcome outcome;
    outcome.http.status = status;
    outcome.wasSent = wasSent();
    outcome.wasReached = status > 0;
    if (isAnswer && status > 0) {
        outcome.http.contentType = m_reply->rawHeader("Content-Type").toLower();
        outcome.http.body = std::move(m_answer);
        outcome.http.retryAfter = retryAfterOf(m_reply->rawHeader("Retry-After"));
        const QUrl location
            = m_reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
        if (status >= 300 && status < 400 && !location.isEmpty())
            outcome.redirect = m_reply->url().resolved(location);
    } else {
        outcome.failure = transportError();
    }
    m_reply->deleteLater();
    m_reply = nullptr;
    m_body = nullptr;
    emit finished(outcome);
}

Error Exchange::transportError() const
{
    // Qt writes the address into some of its sentences, and the address of a webhook is a secret.
    const auto failed = [this](const QString &code) {
        Error error
            = Error::make(Error::Kind::Network, code, redact::redacted(m_reply->errorString()));
        error.httpStatus = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        return error;
    };
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        return failed(u"connection-refused"_s);
    case QNetworkReply::HostNotFoundError:
        return failed(u"host-not-found"_s);
    case QNetworkReply::SslHandshakeFailedError:
        return failed(u"tls-failed"_s);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return failed(u"proxy-failed"_s);
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return failed(u"proxy-auth"_s);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt wanted to send the request again and could not
        return failed(m_answer.isEmpty() ? u"connection-lost"_s : u"cut-answer"_s);
    case QNetworkReply::UnknownContentError: // of the decompressor: damaged, or a bomb
        return failed(u"cannot-unpack"_s);
    default:
        return failed(wasSent() ? u"connection-lost"_s : u"network-failed"_s);
    }
}

} // namespace rest
