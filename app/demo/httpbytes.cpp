// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/httpbytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

namespace demo {

namespace {

std::optional<qsizetype> chunkedEnd(const QByteArray &bytes, qsizetype from)
{
    for (qsizetype at = from;;) {
        const qsizetype lineEnd = bytes.indexOf("\r\n", at);
        if (lineEnd < 0)
            return {};
        const qint64 size = bytes.mid(at, lineEnd - at).split(';').first().toLongLong(nullptr, 16);
        if (size <= 0) { // the last chunk, then trailers up to an empty line
            if (bytes.mid(lineEnd, 4) == "\r\n\r\n")
                return lineEnd + 4;
            const qsizetype end = bytes.indexOf("\r\n\r\n", lineEnd + 2);
            return end < 0 ? std::nullopt : std::optional(end + 4);
        }
        at = lineEnd + 2 + size + 2;
        if (at > bytes.size())
            return {};
    }
}

QByteArray unchunked(const QByteArray &chunks)
{
    QByteArray body;
    for (qsizetype at = 0; at < chunks.size();) {
        const qsizetype lineEnd = chunks.indexOf("\r\n", at);
        const qint64 size = chunks.mid(at, lineEnd - at).split(';').first().toLongLong(nullptr, 16);
        if (lineEnd < 0 || size <= 0)
            break;
        body += chunks.mid(lineEnd + 2, size);
        at = lineEnd + 2 + size + 2;
    }
    return body;
}

bool isChunked(const HttpHead &head)
{
    return head.header("Transfer-Encoding").toLower().contains("chunked");
}

std::optional<qsizetype> sizeWithBody(const QByteArray &bytes, const HttpHead &head)
{
    if (isChunked(head))
        return chunkedEnd(bytes, head.bytes.size());
    const qsizetype size = head.bytes.size() + head.header("Content-Length").toLongLong();
    return bytes.size() < size ? std::nullopt : std::optional(size);
}

void appendMethod(QStringList &methods, const QString &command)
{
    methods.append(command.section(u'?', 0, 0));
}

void appendFormCommands(QStringList &methods, const QByteArray &form)
{
    const QUrlQuery query(QString::fromUtf8(form));
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key.startsWith("cmd["_L1))
            appendMethod(methods, value);
    }
}

} // namespace

QByteArray HttpHead::startLine() const { return bytes.left(bytes.indexOf("\r\n")); }

QByteArray HttpHead::header(QByteArrayView name) const
{
    const auto lines = bytes.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && QByteArrayView(line).first(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

int HttpHead::status() const { return startLine().mid(9, 3).toInt(); }

std::optional<HttpHead> parseHead(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    return HttpHead { bytes.left(end + 4) };
}

std::optional<qsizetype> requestSize(const QByteArray &bytes)
{
    const auto head = parseHead(bytes);
    return head ? sizeWithBody(bytes, *head) : std::nullopt;
}

std::optional<qsizetype> answerSize(const QByteArray &bytes, bool noBody)
{
    const auto head = parseHead(bytes);
    if (!head)
        return {};
    const int status = head->status();
    if (noBody || status / 100 == 1 || status == 204 || status == 304)
        return head->bytes.size();
    return endsWithConnection(*head) ? std::nullopt : sizeWithBody(bytes, *head);
}

bool endsWithConnection(const HttpHead &answerHead)
{
    return !isChunked(answerHead) && answerHead.header("Content-Length").isEmpty();
}

QStringList requestedMethods(const QByteArray &request)
{
    const auto head = parseHead(request);
    if (!head)
        return {};
    const QByteArray target = head->startLine().split(' ').value(1);
    const QByteArray path = target.split('?').first();
    QStringList methods { QString::fromUtf8(path) };
    if (!path.toLower().contains("/batch"))
        return methods;

    appendFormCommands(methods, target.mid(path.size() + 1));
    QByteArray body = request.mid(head->bytes.size());
    if (isChunked(*head))
        body = unchunked(body);
    const QJsonDocument json = QJsonDocument::fromJson(body);
    if (!json.isObject()) {
        appendFormCommands(methods, body);
        return methods;
    }
    const QJsonValue commands = json.object().value("cmd"_L1);
    const auto list = commands.isArray() ? commands.toArray().toVariantList()
                                         : commands.toObject().toVariantMap().values();
    for (const QVariant &command : list)
        appendMethod(methods, command.toString());
    return methods;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 302:
        return "Found";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 500:
        return "Internal Server Error";
    case 502:
        return "Bad Gateway";
    case 503:
        return "Service Temporarily Unavailable";
    case 504:
        return "Gateway Time-out";
    default:
        return "Status";
    }
}

QByteArray answerHead(int status, qint64 contentLength, const QList<QByteArray> &headers)
{
    QByteArray head
        = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonPhrase(status) + "\r\n";
    for (const QByteArray &line : headers)
        head += line + "\r\n";
    return head + "Content-Length: " + QByteArray::number(contentLength) + "\r\n\r\n";
}

} // namespace demo
