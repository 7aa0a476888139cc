// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/request.h"

#include <QList>

namespace rest {

/// One HTTP exchange, redacted before it got here.
struct RequestLogLine
{
    QDateTime sent; ///< UTC
    QString method; ///< "batch (50)" for batches
    QStringList inner; ///< methods inside a batch
    QString address; ///< redacted
    QString params; ///< redacted, shortened to 2,000 characters
    int httpStatus = 0; ///< 0: no answer
    std::chrono::milliseconds took {};
    qint64 answerBytes = 0;
    QString outcome; ///< "ok", or the error code, or what the network said
    QString answerStart; ///< redacted, first 2,000 characters
};

/// The newest lines, oldest first, for the request log window.
class RequestLog
{
public:
    static constexpr int maxLines = 2000;
    static constexpr int maxChars = 2000; ///< of parameters and answers
    /// Redacted, then cut: for `params` and `answerStart`.
    static QString shortened(const QString &text);
    void append(const RequestLogLine &line);
    const QList<RequestLogLine> &lines() const { return m_lines; }
    /// For copying: one line an exchange, tab-separated, no secrets.
    QString asText() const;

private:
    QList<RequestLogLine> m_lines;
};

} // namespace rest
