// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/requestlog.h"

#include "base/redact.h"

using namespace Qt::Literals::StringLiterals;

namespace rest {

namespace {

QString inOneLine(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\r', u' ').replace(u'\n', u' ');
}

} // namespace

QString RequestLog::shortened(const QString &text)
{
    // Redacting comes first, on a piece long enough that no secret is halved at the visible end.
    constexpr qsizetype ample = 3 * maxChars;
    return redact::redacted(text.left(ample)).left(maxChars);
}

void RequestLog::append(const RequestLogLine &line)
{
    m_lines.append(line);
    if (m_lines.size() > maxLines)
        m_lines.removeFirst();
}

QString RequestLog::asText() const
{
    QString text;
    for (const RequestLogLine &line : m_lines) {
        const QStringList fields {
            line.sent.toString(Qt::ISODateWithMs),
            line.method,
            line.inner.join(u' '),
            line.address,
            line.params,
            QString::number(line.httpStatus),
            QString::number(line.took.count()) + " ms"_L1,
            QString::number(line.answerBytes) + " B"_L1,
            line.outcome,
            line.answerStart,
        };
        for (qsizetype i = 0; i < fields.size(); ++i)
            text += (i > 0 ? u"\t"_s : QString()) + inOneLine(fields.at(i));
        text += u'\n';
    }
    return redact::redacted(text); // a secret may have become known since
}

} // namespace rest
