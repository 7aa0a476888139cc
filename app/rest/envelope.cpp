// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/envelope.h"

#include "base/json.h"
#include "base/redact.h"

#include <QJsonDocument>
#include <QSet>

using namespace Qt::Literals::StringLiterals;

namespace rest {

namespace {

/// Seconds since 1970 as PHP gives them; some caches multiply by 1,000.
std::optional<QDateTime> unixTime(const QJsonValue &value)
{
    constexpr double firstThatMustBeMilliseconds = 1e11;
    const auto seconds = json::number(value);
    if (!seconds || *seconds <= 0 || *seconds > 1e15)
        return {};
    const double milliseconds
        = *seconds >= firstThatMustBeMilliseconds ? *seconds : *seconds * 1000;
    return QDateTime::fromMSecsSinceEpoch(qint64(milliseconds), Qt::UTC);
}

AnswerTime timeOf(const QJsonValue &value)
{
    const QJsonObject block = value.toObject();
    AnswerTime time;
    // `finish` has fractions of a second, `date_finish` has none.
    if (const auto finish = unixTime(block.value("finish"_L1)))
        time.finished = *finish;
    else if (const auto date = json::dateTime(block.value("date_finish"_L1)))
        time.finished = *date;
    time.operatingSeconds = json::number(block.value("operating"_L1)).value_or(0);
    time.operatingResetAt = unixTime(block.value("operating_reset_at"_L1));
    return time;
}

Answer answerOf(const QJsonValue &result, const QJsonValue &total, const QJsonValue &next,
                const QJsonValue &time)
{
    return { result, json::integer(total), json::integer(next), timeOf(time) };
}

QString wordsOf(const QJsonValue &value)
{
    if (const auto text = json::text(value))
        return *text;
    return value.isObject() || value.isArray() ? QString::fromUtf8(json::compact(value))
                                               : QString();
}

/// `error` may be "", a digit string, a number, or an object {code, message}.
Error portalError(const QJsonObject &envelope, int status)
{
    const QJsonValue error = envelope.value("error"_L1);
    QString code = error.isObject() ? wordsOf(error["code"_L1]) : wordsOf(error);
    QString description = wordsOf(envelope.value("error_description"_L1));
    if (description.isEmpty() && error.isObject())
        description = wordsOf(error["message"_L1]);
    description = redact::redacted(description); // a server may repeat what it was sent
    return { kindOf(code, description), code, description, {}, status, {} };
}

Error own(Error::Kind kind, const QString &code, const QString &message, int status)
{
    return { kind, code, message, {}, status, {} };
}

/// Why \a http is not JSON: a page of something in front of the portal, nothing, or a cut answer.
Error notJson(const HttpAnswer &http, const QJsonParseError &why)
{
    const QByteArray start = http.body.left(512).trimmed();
    // The front proxy's "too many requests" may come without JSON (open-questions.md 47).
    if (http.status == 503 || http.status == 429)
        return own(Error::Kind::RateLimited, u"service-unavailable"_s, {}, http.status);
    if (start.startsWith('<') || http.contentType.contains("html"))
        return own(Error::Kind::Network, u"html-answer"_s, {}, http.status);
    if (start.isEmpty())
        return own(Error::Kind::Network, u"empty-answer"_s, {}, http.status);
    // An object that does not end, also where the cut is right behind an inner one.
    const QByteArray whole = http.body.trimmed();
    const bool isCut
        = whole.startsWith('{') && (!whole.endsWith('}') || why.offset >= whole.size() - 1);
    return isCut ? own(Error::Kind::Network, u"cut-answer"_s, why.errorString(), http.status)
                 : own(Error::Kind::Decode, u"not-json"_s, why.errorString(), http.status);
}

Result<QJsonObject> envelopeOf(const HttpAnswer &http)
{
    const auto read = jsonOf(http);
    if (!read)
        return read.error();
    const QJsonObject envelope = *read;
    if (envelope.contains("result"_L1))
        return envelope;
    if (envelope.contains("error"_L1))
        return portalError(envelope, http.status);
    Error error = json::mismatch(u"answer"_s, u"result or error"_s);
    error.httpStatus = http.status;
    return error;
}

/// One of the five maps of a batch: an object by key, a list where PHP saw keys 0..n-1, an object
/// with digit keys where there are gaps, [] when empty. Undefined where the command is not in it.
QJsonValue inMap(const QJsonValue &map, const QString &key, qsizetype index)
{
    if (map.isArray()) {
        const QJsonArray list = map.toArray();
        return index < list.size() ? list.at(index) : QJsonValue(QJsonValue::Undefined);
    }
    const QJsonObject object = map.toObject();
    auto found = object.constFind(key);
    if (found == object.constEnd())
        found = object.constFind(QString::number(index));
    return found == object.constEnd() ? QJsonValue(QJsonValue::Undefined) : found.value();
}

Error commandError(const QJsonValue &value)
{
    // HTTP says 200 for the batch; the command has no status of its own.
    return value.isObject() ? portalError(value.toObject(), 0)
                            : portalError({ { u"error"_s, value } }, 0);
}

} // namespace

Result<QJsonObject> jsonOf(const HttpAnswer &http)
{
    QByteArray body = http.body;
    if (body.startsWith("\xEF\xBB\xBF")) // a byte order mark of some PHP file
        body.remove(0, 3);
    QJsonParseError why;
    QJsonDocument document = QJsonDocument::fromJson(body, &why);
    if (why.error == QJsonParseError::IllegalUTF8String) // one bad byte must not hide the rest
        document = QJsonDocument::fromJson(QString::fromUtf8(body).toUtf8(), &why);
    if (why.error != QJsonParseError::NoError)
        return notJson(http, why);
    return document.object();
}

Result<Answer> decodeAnswer(const HttpAnswer &http)
{
    const auto envelope = envelopeOf(http);
    if (!envelope)
        return envelope.error();
    return answerOf(envelope->value("result"_L1), envelope->value("total"_L1),
                    envelope->value("next"_L1), envelope->value("time"_L1));
}

Result<QHash<QString, Result<Answer>>> decodeCommands(const QJsonValue &result,
                                                      const QStringList &keys)
{
    const auto maps = json::object(result);
    if (!maps)
        return json::mismatch(u"result"_s, u"the maps of a batch"_s);
    QHash<QString, Result<Answer>> commands;
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString &key = keys.at(i);
        const auto in = [&](QLatin1StringView map) { return inMap(maps->value(map), key, i); };
        if (const QJsonValue error = in("result_error"_L1); !error.isUndefined() && !error.isNull())
            commands.insert(key, commandError(error));
        else if (const QJsonValue one = in("result"_L1); !one.isUndefined())
            commands.insert(
                key,
                answerOf(one, in("result_total"_L1), in("result_next"_L1), in("result_time"_L1)));
    }
    return commands;
}

Result<BatchAnswer> decodeBatch(const HttpAnswer &http, const QStringList &keys)
{
    const auto envelope = envelopeOf(http);
    if (!envelope)
        return envelope.error();
    auto commands = decodeCommands(envelope->value("result"_L1), keys);
    if (!commands)
        return commands.error();
    return BatchAnswer { *std::move(commands), timeOf(envelope->value("time"_L1)) };
}

Error::Kind kindOf(const QString &code, const QString &description)
{
    static const QHash<QString, Error::Kind> kinds {
        { u"expired_token"_s, Error::Kind::Auth },
        { u"invalid_token"_s, Error::Kind::Auth },
        { u"no_auth_found"_s, Error::Kind::Auth },
        { u"invalid_credentials"_s, Error::Kind::Auth },
        { u"authorization_error"_s, Error::Kind::Auth },
        { u"application_not_found"_s, Error::Kind::Auth },
        { u"insufficient_scope"_s, Error::Kind::AccessDenied },
        { u"user_access_error"_s, Error::Kind::AccessDenied },
        { u"access_denied"_s, Error::Kind::AccessDenied },
        { u"wrong_auth_type"_s, Error::Kind::AccessDenied },
        { u"wrong_license"_s, Error::Kind::AccessDenied },
        { u"allowed_only_intranet_user"_s, Error::Kind::AccessDenied },
        { u"method_confirm_waiting"_s, Error::Kind::AccessDenied },
        { u"method_confirm_denied"_s, Error::Kind::AccessDenied },
        { u"query_limit_exceeded"_s, Error::Kind::RateLimited },
        { u"operation_time_limit"_s, Error::Kind::RateLimited },
        { u"not_found"_s, Error::Kind::NotFound },
        { u"owner_not_found"_s, Error::Kind::NotFound },
    };
    if (!code.isEmpty())
        return kinds.value(code.toLower(), Error::Kind::Portal);
    // The legacy proxies of the CRM have no codes, but fixed English texts.
    const QString words = description.trimmed();
    if (words.startsWith("Access denied"_L1, Qt::CaseInsensitive))
        return Error::Kind::AccessDenied;
    if (words.startsWith("Not found"_L1, Qt::CaseInsensitive))
        return Error::Kind::NotFound;
    return Error::Kind::Portal;
}

bool mayHaveRun(const Error &error)
{
    if (error.code == "service-unavailable"_L1) {
        // For a read this is the bucket (open-questions.md 47). But nothing proves that the page
        // came from in front of the portal, so a write is not taken as refused: reading back is
        // cheap, doubling an entry is not.
        return true;
    }
    if (error.code == "html-answer"_L1 || error.code == "empty-answer"_L1) {
        // What a web server or firewall refuses by itself never reached the portal's program.
        static const QSet<int> refusedInFront { 400, 401, 403, 404, 405, 407,
                                                411, 413, 414, 415, 431 };
        return !refusedInFront.contains(error.httpStatus);
    }
    if (error.kind == Error::Kind::Decode || error.kind == Error::Kind::Network
        || error.kind == Error::Kind::Timeout)
        return true;
    static const QSet<QString> faultsInside { u"internal_server_error"_s,
                                              u"error_unexpected_answer"_s, u"error_core"_s,
                                              u"wrong_encoding"_s };
    if (faultsInside.contains(error.code.toLower()))
        return true;
    static const QSet<QString> refusalsAt5xx {
        u"query_limit_exceeded"_s,     u"overload_limit"_s,      u"portal_deleted"_s,
        u"internal_wrong_transport"_s, u"error_loop_detected"_s, u"internal_wrong_handler_class"_s
    };
    return error.httpStatus >= 500 && !refusalsAt5xx.contains(error.code.toLower());
}

} // namespace rest
