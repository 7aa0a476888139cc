// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QJsonValue>

#include <functional>

namespace rest {

/// What may be done with a request whose answer was lost.
enum class Safety {
    Read, ///< aborted and repeated at will; may leave in a batch with others
    Idempotent, ///< repeated: pin, save note, delete
    Write, ///< never repeated once sent: add, upload. A lost answer is Error::Kind::UnknownOutcome
};

/// How a request travels.
enum class Verb {
    Call, ///< a REST method of Bitrix24: POST, may stand in a batch
    Get, ///< of a resource (gateway); the parameters are its query
    Post,
    Delete, ///< as Get
};

/// The envelope a portal answers in.
enum class Dialect {
    Bitrix24, ///< result or error (bitrix24-rest.md sections 2 and 3)
    Gateway, ///< success with data or error (vibecode-gateway.md section 1)
};

struct Request
{
    /// Lower case, such as "crm.timeline.logmessage.list"; for a resource its path below the
    /// gateway's address, such as "timeline-logs/5012/note".
    QString method;
    QJsonObject params;
    Safety safety = Safety::Read;
    bool alone = false; ///< never in a batch (also decided by itself where a value holds $result[
                        ///< and the like)
    Verb verb = Verb::Call;
};

/// The `time` block of an answer, as far as it is needed (bitrix24-rest.md section 2).
struct AnswerTime
{
    QDateTime finished; ///< by the portal's clock
    double operatingSeconds
        = 0; ///< of this method in the last ten minutes; 0 where no limiter is active
    std::optional<QDateTime> operatingResetAt;
};

/// A success. `result` may be anything, null included.
struct Answer
{
    QJsonValue result;
    std::optional<qint64> total;
    std::optional<qint64> next;
    AnswerTime time;
};

template <typename T> using Decoder = std::function<Result<T>(const Answer &)>;

} // namespace rest
