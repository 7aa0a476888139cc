// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/gatewayenvelope.h"

#include "base/json.h"
#include "base/redact.h"

#include <QJsonArray>
#include <QUrl>

using namespace Qt::Literals::StringLiterals;

namespace rest {

namespace {

/// The breaker opens for about a minute; before that, every further request is one error more.
constexpr std::chrono::seconds breakerPause(60);

QString textAt(const QJsonObject &object, const QString &key)
{
    return json::text(object.value(key)).value_or(QString()).trimmed();
}

std::optional<std::chrono::milliseconds> secondsOf(const QJsonValue &value)
{
    const auto wait = json::number(value);
    constexpr double longest = 24 * 3600;
    if (!wait || *wait < 0 || *wait > longest)
        return {};
    return std::chrono::milliseconds(qint64(*wait * 1000));
}

/// {code, message, hint?, userMessage?, warning?, retryAfter?}; a bare text is taken as the code.
Error errorOf(const QJsonValue &value, const HttpAnswer &http)
{
    const QJsonObject error = value.toObject();
    const QString code
        = value.isObject() ? textAt(error, u"code"_s) : json::text(value).value_or(QString());
    QStringList words;
    for (const QString &key : { u"message"_s, u"hint"_s, u"warning"_s }) {
        if (const QString text = textAt(error, key); !text.isEmpty() && !words.contains(text))
            words.append(text);
    }
    if (words.isEmpty() && !textAt(error, u"userMessage"_s).isEmpty())
        words.append(textAt(error, u"userMessage"_s));
    auto retryAfter = secondsOf(error.value(u"retryAfter"_s));
    if (!retryAfter)
        retryAfter = http.retryAfter;
    if (!retryAfter && code == "ERROR_LOOP_DETECTED"_L1)
        retryAfter = breakerPause;
    return { gatewayKindOf(code, http.status),
             code,
             redact::redacted(words.join(u'\n')),
             {},
             http.status,
             retryAfter };
}

Error::Kind kindOfStatus(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::Auth;
    case 403:
        return Error::Kind::AccessDenied;
    case 404:
    case 410:
        return Error::Kind::NotFound;
    case 429:
        return Error::Kind::RateLimited;
    case 408:
    case 504:
        return Error::Kind::Timeout;
    case 502:
    case 503:
        return Error::Kind::Network;
    default:
        return Error::Kind::Portal;
    }
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    if (value.isArray()) {
        QStringList parts;
        const QJsonArray list = value.toArray();
        for (const QJsonValue &each : list)
            parts.append(textOf(each));
        return parts.join(u',');
    }
    return json::text(value).value_or(QString());
}

void addTo(QUrlQuery &query, const QString &name, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined())
        return;
    if (!value.isObject()) {
        query.addQueryItem(QString::fromLatin1(QUrl::toPercentEncoding(name, "[]")),
                           QString::fromLatin1(QUrl::toPercentEncoding(textOf(value), ",")));
        return;
    }
    const QJsonObject inner = value.toObject();
    for (auto it = inner.begin(); it != inner.end(); ++it)
        addTo(query, u"%1[%2]"_s.arg(name, it.key()), it.value());
}

} // namespace

Error::Kind gatewayKindOf(const QString &code, int httpStatus)
{
    static const QHash<QString, Error::Kind> kinds {
        { u"AUTH_REQUIRED"_s, Error::Kind::Auth },
        { u"MISSING_API_KEY"_s, Error::Kind::Auth },
        { u"INVALID_API_KEY"_s, Error::Kind::Auth },
        { u"INVALID_APP_KEY"_s, Error::Kind::Auth },
        { u"TOKEN_MISSING"_s, Error::Kind::Auth },
        { u"TOKEN_EXPIRED"_s, Error::Kind::Auth },
        { u"KEY_REVOKED"_s, Error::Kind::Auth },
        { u"SCOPE_DENIED"_s, Error::Kind::AccessDenied },
        { u"ACCESS_DENIED"_s, Error::Kind::AccessDenied },
        { u"CROSS_APP_DELETE_FORBIDDEN"_s, Error::Kind::AccessDenied },
        { u"MANAGEMENT_KEY_NO_ENTITY_ACCESS"_s, Error::Kind::AccessDenied },
        { u"MANAGEMENT_SCOPE_REQUIRED"_s, Error::Kind::AccessDenied },
        { u"ENTITY_NOT_FOUND"_s, Error::Kind::NotFound },
        { u"NOT_FOUND"_s, Error::Kind::NotFound },
        { u"NOTE_NOT_FOUND"_s, Error::Kind::NotFound },
        { u"RATE_LIMITED"_s, Error::Kind::RateLimited },
        { u"ERROR_LOOP_DETECTED"_s, Error::Kind::RateLimited },
        { u"BITRIX_UNAVAILABLE"_s, Error::Kind::Network },
        { u"QUEUE_TIMEOUT"_s, Error::Kind::Timeout },
        { u"INTERNAL_ERROR"_s, Error::Kind::Portal },
        { u"BITRIX_ERROR"_s, Error::Kind::Portal },
        { u"INVALID_PARAMS"_s, Error::Kind::Portal },
        { u"INVALID_ENTITY_TYPE_ID"_s, Error::Kind::Portal },
        { u"VALIDATION_ERROR"_s, Error::Kind::Portal },
    };
    const auto known = kinds.constFind(code.toUpper());
    return known == kinds.constEnd() ? kindOfStatus(httpStatus) : *known;
}

Result<Answer> decodeGatewayAnswer(const HttpAnswer &http)
{
    if (http.status == 204) // nothing more to say (DELETE)
        return Answer {};
    const auto read = jsonOf(http);
    if (!read) {
        Error error = read.error();
        if (!error.retryAfter)
            error.retryAfter = http.retryAfter;
        return error;
    }
    const QJsonObject envelope = *read;
    const auto success = json::flag(envelope.value(u"success"_s));
    const QJsonValue error = envelope.value(u"error"_s);
    const bool hasError = !error.isUndefined() && !error.isNull();
    if (hasError && !success.value_or(false))
        return errorOf(error, http);
    if (success == false || (http.status >= 400 && !success)) // no word why
        return errorOf(QJsonObject {}, http);
    if (!success && !envelope.contains(u"data"_s)) {
        Error mismatch = json::mismatch(u"answer"_s, u"success with data or an error"_s);
        mismatch.httpStatus = http.status;
        return mismatch;
    }
    const QJsonObject meta = envelope.value(u"meta"_s).toObject();
    Answer answer;
    answer.result = envelope.value(u"data"_s);
    if (answer.result.isUndefined())
        answer.result = QJsonValue::Null;
    answer.total = json::integer(meta.value(u"total"_s));
    if (!answer.total)
        answer.total = json::integer(envelope.value(u"total"_s));
    return answer;
}

QUrlQuery queryOf(const QJsonObject &params)
{
    QUrlQuery query;
    for (auto it = params.begin(); it != params.end(); ++it)
        addTo(query, it.key(), it.value());
    return query;
}

} // namespace rest
