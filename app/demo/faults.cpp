// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"

#include "demo/httpbytes.h"

#include <QMutexLocker>

#include <algorithm>

namespace demo {

namespace {

constexpr char jsonType[] = "application/json; charset=utf-8";
constexpr char htmlType[] = "text/html";

QByteArray errorJson(const char *code, const char *description)
{
    return QByteArray("{\"error\":\"") + code + "\",\"error_description\":\"" + description + "\"}";
}

QByteArray errorPage(int status)
{
    const QByteArray what = QByteArray::number(status) + ' ' + reasonPhrase(status);
    return "<html>\r\n<head><title>" + what + "</title></head>\r\n<body>\r\n<center><h1>" + what
        + "</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n";
}

} // namespace

bool SeenRequest::matches(QStringView pattern) const
{
    return pattern.isEmpty()
        || std::any_of(methods.cbegin(), methods.cend(), [pattern](const QString &method) {
               return method.contains(pattern, Qt::CaseInsensitive);
           });
}

Fault::Fault(Kind kind, const QString &method)
    : m_kind(kind)
    , m_method(method)
{
}

Fault Fault::dropBeforeProcessing(const QString &method) { return Fault(Kind::Drop, method); }

Fault Fault::dropAfterProcessing(const QString &method)
{
    return Fault(Kind::Drop, method).afterProcessing();
}

Fault Fault::closeOnReuse(const QString &method)
{
    Fault fault(Kind::Drop, method);
    fault.m_onReuseOnly = true;
    return fault;
}

Fault Fault::cutAnswer(const QString &method, qint64 bytes)
{
    Fault fault(Kind::Cut, method);
    fault.m_bytes = bytes;
    return fault.afterProcessing();
}

Fault Fault::cutHead(const QString &method, qint64 bytes)
{
    Fault fault(Kind::CutHead, method);
    fault.m_bytes = bytes;
    return fault.afterProcessing();
}

Fault Fault::drip(const QString &method, std::chrono::milliseconds interval)
{
    Fault fault(Kind::Drip, method);
    fault.m_interval = interval;
    return fault.afterProcessing();
}

Fault Fault::delayAnswer(const QString &method, std::chrono::milliseconds delay)
{
    Fault fault(Kind::Delay, method);
    fault.m_interval = delay;
    return fault.afterProcessing();
}

Fault Fault::delayRequest(const QString &method, std::chrono::milliseconds delay)
{
    Fault fault(Kind::Delay, method);
    fault.m_interval = delay;
    return fault;
}

Fault Fault::neverAnswer(const QString &method) { return Fault(Kind::Never, method); }

Fault Fault::htmlPage(const QString &method, int status)
{
    return answer(method, status, htmlType, errorPage(status));
}

Fault Fault::queryLimitExceeded(const QString &method, Body body)
{
    switch (body) {
    case Body::Json:
        return answer(method, 503, jsonType,
                      errorJson("QUERY_LIMIT_EXCEEDED", "Too many requests"));
    case Body::Html:
        return answer(method, 503, htmlType, errorPage(503));
    case Body::None:
        break;
    }
    return answer(method, 503, {}, {});
}

Fault Fault::overloadLimit(const QString &method)
{
    return answer(method, 503, jsonType,
                  errorJson("OVERLOAD_LIMIT", "REST API is blocked due to overload."));
}

Fault Fault::operationTimeLimit(const QString &method)
{
    return answer(
        method, 429, jsonType,
        errorJson("OPERATION_TIME_LIMIT", "Method is blocked due to operation time limit."));
}

Fault Fault::expiredToken(const QString &method)
{
    return answer(method, 401, jsonType,
                  errorJson("expired_token", "The access token provided has expired."));
}

Fault Fault::gatewayError(const QString &path, int status, const QByteArray &code, int retryAfter)
{
    const QByteArray wait = QByteArray::number(retryAfter);
    QByteArray body
        = R"({"success":false,"error":{"code":")" + code + R"(","message":"Made by a fault")";
    if (retryAfter > 0)
        body += ",\"retryAfter\":" + wait;
    body += "}}";
    QList<QByteArray> headers;
    if (retryAfter > 0)
        headers.append("Retry-After: " + wait);
    return answer(path, status, jsonType, body, headers);
}

Fault Fault::redirect(const QString &method, const QUrl &to)
{
    Fault fault = answer(method, 302, htmlType, errorPage(302));
    fault.m_redirect = to;
    return fault;
}

Fault Fault::compressionBomb(const QString &method, qint64 unpackedBytes)
{
    const QByteArray json = "{\"result\":\"" + QByteArray(unpackedBytes, 'x') + "\"}";
    // qCompress() puts four bytes of its own before the zlib stream.
    return answer(method, 200, jsonType, qCompress(json, 9).mid(4),
                  { "Content-Encoding: deflate" });
}

Fault Fault::hugeAnswer(const QString &method, qint64 bytes)
{
    Fault fault(Kind::Huge, method);
    fault.m_bytes = bytes;
    return fault;
}

Fault Fault::wrongContentLength(const QString &method, qint64 difference)
{
    Fault fault(Kind::WrongLength, method);
    fault.m_bytes = difference;
    return fault.afterProcessing();
}

Fault Fault::answer(const QString &method, int status, const QByteArray &contentType,
                    const QByteArray &body, const QList<QByteArray> &headers)
{
    Fault fault(Kind::Answer, method);
    fault.m_status = status;
    fault.m_contentType = contentType;
    fault.m_body = body;
    fault.m_headers = headers;
    return fault;
}

Fault &Fault::times(int count)
{
    m_left = count;
    return *this;
}

Fault &Fault::always()
{
    m_left = -1;
    return *this;
}

Fault &Fault::everyNth(int n)
{
    m_every = std::max(n, 1);
    return *this;
}

Fault &Fault::after(int count)
{
    m_skip = count;
    return *this;
}

Fault &Fault::afterProcessing()
{
    m_afterProcessing = true;
    return *this;
}

QByteArray Fault::answerBytes(const SeenRequest &request) const
{
    QList<QByteArray> headers = m_headers;
    if (!m_contentType.isEmpty())
        headers.append("Content-Type: " + m_contentType);
    if (!m_redirect.isEmpty()) {
        QByteArray location = m_redirect.toEncoded();
        if (m_redirect.path().isEmpty())
            location += request.target;
        headers.append("Location: " + location);
    }
    return answerHead(m_status, m_body.size(), headers) + m_body;
}

bool Fault::isDue(const SeenRequest &request)
{
    if (m_left == 0 || !request.matches(m_method) || (m_onReuseOnly && request.ordinal < 2))
        return false;
    ++m_matches;
    return m_matches > m_skip && (m_matches - m_skip) % m_every == 0;
}

void Faults::add(const Fault &fault)
{
    const QMutexLocker lock(&m_mutex);
    m_faults.append(fault);
}

void Faults::clear()
{
    const QMutexLocker lock(&m_mutex);
    m_faults.clear();
}

int Faults::applied() const
{
    const QMutexLocker lock(&m_mutex);
    return m_applied;
}

int Faults::pending() const
{
    const QMutexLocker lock(&m_mutex);
    return int(std::count_if(m_faults.cbegin(), m_faults.cend(),
                             [](const Fault &fault) { return fault.m_left > 0; }));
}

int Faults::connections() const
{
    const QMutexLocker lock(&m_mutex);
    return m_connections;
}

int Faults::requests(QStringView method) const
{
    const QMutexLocker lock(&m_mutex);
    if (method.isEmpty())
        return m_requests;
    return int(std::count_if(m_seen.cbegin(), m_seen.cend(), [method](const SeenRequest &request) {
        return request.matches(method);
    }));
}

QList<SeenRequest> Faults::seen() const
{
    const QMutexLocker lock(&m_mutex);
    return m_seen;
}

void Faults::forgetRequests()
{
    const QMutexLocker lock(&m_mutex);
    m_seen.clear();
    m_requests = 0;
    m_connections = 0;
    m_applied = 0;
}

int Faults::addConnection()
{
    const QMutexLocker lock(&m_mutex);
    return ++m_connections;
}

std::optional<Fault> Faults::take(const SeenRequest &request)
{
    constexpr qsizetype remembered = 20000;
    const QMutexLocker lock(&m_mutex);
    ++m_requests;
    if (m_seen.size() >= remembered)
        m_seen.removeFirst();
    m_seen.append(request);

    std::optional<Fault> chosen;
    for (Fault &fault : m_faults) {
        if (!fault.isDue(request) || chosen)
            continue;
        if (fault.m_left > 0)
            --fault.m_left;
        chosen = fault;
        ++m_applied;
    }
    m_faults.removeIf([](const Fault &fault) { return fault.m_left == 0; });
    return chosen;
}

} // namespace demo
