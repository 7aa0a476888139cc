// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/request.h"

#include <QHash>

/// What the bytes of an answer say. Tolerant as bitrix24-rest.md sections 2, 3, 7 and 8 ask: an
/// error is known by the key `error` without `result`, at any HTTP status; the kind by its code.
namespace rest {

/// One HTTP answer, complete.
struct HttpAnswer
{
    int status = 0;
    QByteArray contentType;
    QByteArray body;
    std::optional<std::chrono::milliseconds> retryAfter = {}; ///< the header of that name
};

Result<Answer> decodeAnswer(const HttpAnswer &http);

/// The object an answer is, in whatever envelope; else why it is none: a page of something in front
/// of the portal, nothing, or cut.
Result<QJsonObject> jsonOf(const HttpAnswer &http);

struct BatchAnswer
{
    /// By the keys of the commands. A key that is missing was not executed.
    QHash<QString, Result<Answer>> commands;
    AnswerTime time; ///< of the batch itself
};

/// The commands of a batch in its `result`, by \a keys; see decodeBatch().
Result<QHash<QString, Result<Answer>>> decodeCommands(const QJsonValue &result,
                                                      const QStringList &keys);

/// \a keys in the order they were sent: PHP may turn a map into a list.
/// An error stands for all commands: nothing was executed.
Result<BatchAnswer> decodeBatch(const HttpAnswer &http, const QStringList &keys);

/// What the portal's `error` means for the program (bitrix24-rest.md section 4).
Error::Kind kindOf(const QString &code, const QString &description);

/// Whether the portal may have carried the request out although it answered with \a error (of
/// decodeAnswer). Refusals are certain; a fault inside the portal, an answer that cannot be read or
/// comes from something in front of it is not.
bool mayHaveRun(const Error &error);

} // namespace rest
