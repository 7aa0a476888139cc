// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace demo {

/// The start line and the header lines of an HTTP/1.1 message, with the empty line that ends them.
struct HttpHead
{
    QByteArray bytes;

    QByteArray startLine() const;
    QByteArray header(QByteArrayView name) const; ///< "" when absent; the first one counts
    int status() const; ///< of an answer
};

/// The head at the beginning of \p bytes, or nothing while its end has not arrived.
std::optional<HttpHead> parseHead(const QByteArray &bytes);

/// Size of the message at the beginning of \p bytes with head and body, or nothing while it is not
/// complete. \p noBody: the answer to a HEAD request has none whatever its head says.
std::optional<qsizetype> requestSize(const QByteArray &bytes);
std::optional<qsizetype> answerSize(const QByteArray &bytes, bool noBody = false);
/// Whether the answer goes on until the server closes the connection.
bool endsWithConnection(const HttpHead &answerHead);

/// The path of the request and, for a batch, the REST methods of its commands.
QStringList requestedMethods(const QByteArray &request);

QByteArray reasonPhrase(int status);
QByteArray answerHead(int status, qint64 contentLength, const QList<QByteArray> &headers);

} // namespace demo
