// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorjson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindWord
{
    Error::Kind kind;
    QLatin1StringView word;
};

constexpr std::array kindWords {
    KindWord { Error::Kind::Network, "network"_L1 },
    KindWord { Error::Kind::Timeout, "timeout"_L1 },
    KindWord { Error::Kind::Auth, "auth"_L1 },
    KindWord { Error::Kind::AccessDenied, "access-denied"_L1 },
    KindWord { Error::Kind::NotFound, "not-found"_L1 },
    KindWord { Error::Kind::RateLimited, "rate-limited"_L1 },
    KindWord { Error::Kind::Portal, "portal"_L1 },
    KindWord { Error::Kind::Decode, "decode"_L1 },
    KindWord { Error::Kind::UnknownOutcome, "unknown-outcome"_L1 },
    KindWord { Error::Kind::Storage, "storage"_L1 },
    KindWord { Error::Kind::Input, "input"_L1 },
    KindWord { Error::Kind::Cancelled, "cancelled"_L1 },
    KindWord { Error::Kind::Internal, "internal"_L1 },
};

} // namespace

QString kindWord(Error::Kind kind)
{
    for (const KindWord &pair : kindWords) {
        if (pair.kind == kind)
            return pair.word;
    }
    return u"internal"_s;
}

QByteArray errorToJson(const Error &error)
{
    QJsonObject object { { u"kind"_s, kindWord(error.kind) },
                         { u"code"_s, error.code },
                         { u"message"_s, error.message },
                         { u"method"_s, error.method },
                         { u"httpStatus"_s, error.httpStatus } };
    if (error.retryAfter)
        object.insert(u"retryAfterMs"_s, qint64(error.retryAfter->count()));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Error errorFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    Error error;
    const QString word = object.value(u"kind"_s).toString();
    for (const KindWord &pair : kindWords) {
        if (word == pair.word)
            error.kind = pair.kind;
    }
    error.code = object.value(u"code"_s).toString();
    error.message = object.value(u"message"_s).toString();
    error.method = object.value(u"method"_s).toString();
    error.httpStatus = object.value(u"httpStatus"_s).toInt();
    if (const QJsonValue after = object.value(u"retryAfterMs"_s); after.isDouble())
        error.retryAfter = std::chrono::milliseconds(after.toInteger());
    return error;
}
