// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>

#include <chrono>
#include <optional>

/// Why something did not work, for code and for `errorText()`, which makes the sentence people read.
struct Error
{
    enum class Kind {
        Network, ///< the portal was not reached, or the connection broke before anything was processed
        Timeout, ///< no answer in time
        Auth, ///< the credential is unknown, expired or withdrawn
        AccessDenied, ///< the credential is good, its user may not do this
        NotFound,
        RateLimited, ///< the portal's budget is used up; retryAfter says for how long, where it is known
        Portal, ///< any other refusal of the portal; code and message are its own words
        Decode, ///< the answer was not of the expected shape
        UnknownOutcome, ///< a write was sent and its answer was lost: it may or may not have happened
        Storage, ///< the local store or a file failed
        Input, ///< what the person gave cannot be used (an address, a file, a code)
        Cancelled, ///< given up on purpose before it was sent
        Internal,
    };
    Kind kind = Kind::Internal;
    QString code; ///< the portal's `error`, or an own word in lower case ("html-answer", "disk-full")
    QString message; ///< the portal's `error_description`, or what a library said; never shown alone
    QString method; ///< the REST method, where one was called
    int httpStatus = 0;
    std::optional<std::chrono::milliseconds> retryAfter;

    static Error make(Kind kind, const QString &code, const QString &message = {})
    {
        return { kind, code, message, {}, 0, {} };
    }
};
Q_DECLARE_METATYPE(Error)
