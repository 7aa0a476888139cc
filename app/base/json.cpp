// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"

#include <QJsonDocument>
#include <QTimeZone>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace json {

std::optional<qint64> integer(const QJsonValue &value)
{
    if (value.isDouble()) {
        // QJsonValue keeps integers exactly; a double is one only if it has no fraction and fits.
        const qint64 first = value.toInteger(0);
        if (first == value.toInteger(1))
            return first;
        return {};
    }
    if (value.isString()) {
        bool ok = false;
        const qint64 parsed = value.toString().trimmed().toLongLong(&ok);
        if (ok)
            return parsed;
    }
    return {};
}

std::optional<double> number(const QJsonValue &value)
{
    bool ok = value.isDouble();
    const double parsed = ok ? value.toDouble() : value.toString().trimmed().toDouble(&ok);
    if (ok && std::isfinite(parsed))
        return parsed;
    return {};
}

std::optional<bool> flag(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool();
    const QString word = value.isDouble() ? QString::number(value.toDouble()) : value.toString();
    if (word == "Y"_L1 || word == "1"_L1 || word == "true"_L1)
        return true;
    if (word == "N"_L1 || word == "0"_L1 || word == "false"_L1
        || (value.isString() && word.isEmpty()))
        return false;
    return {};
}

std::optional<QString> text(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (const auto whole = value.isDouble() ? integer(value) : std::nullopt)
        return QString::number(*whole);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isBool())
        return value.toBool() ? u"1"_s : QString();
    return {};
}

std::optional<QDateTime> dateTime(const QJsonValue &value)
{
    if (!value.isString())
        return {};
    QString word = value.toString().trimmed();
    if (word.size() > 10 && word.at(10) == u' ')
        word[10] = u'T';
    auto parsed = QDateTime::fromString(word, Qt::ISODateWithMs);
    if (!parsed.isValid())
        return {};
    if (parsed.timeSpec() == Qt::LocalTime)
        parsed.setTimeSpec(Qt::UTC);
    return parsed;
}

std::optional<QJsonArray> list(const QJsonValue &value)
{
    if (value.isArray())
        return value.toArray();
    if (!value.isObject())
        return {};
    QMap<qint64, QJsonValue> ordered;
    const QJsonObject map = value.toObject();
    for (auto it = map.begin(); it != map.end(); ++it) {
        bool ok = false;
        const qint64 index = it.key().toLongLong(&ok);
        if (!ok)
            return {};
        ordered.insert(index, it.value());
    }
    QJsonArray result;
    for (const QJsonValue &element : std::as_const(ordered))
        result.append(element);
    return result;
}

std::optional<QJsonObject> object(const QJsonValue &value)
{
    if (value.isObject())
        return value.toObject();
    if (value.isArray() && value.toArray().isEmpty())
        return QJsonObject();
    return {};
}

QJsonValue unwrapped(const QJsonValue &value, std::initializer_list<QString> keys)
{
    const QJsonObject object = value.toObject();
    for (const QString &key : keys) {
        if (object.contains(key))
            return object.value(key);
    }
    return value;
}

Error mismatch(const QString &path, const QString &wanted)
{
    return Error::make(Error::Kind::Decode, u"unexpected-shape"_s,
                       u"%1: expected %2"_s.arg(path, wanted));
}

QByteArray compact(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    const QByteArray wrapped = QJsonDocument(QJsonArray { value }).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

Fields::Fields(const QJsonValue &value, const QString &path)
    : m_path(path)
{
    if (const auto found = json::object(value))
        m_object = *found;
    else
        m_error = mismatch(path, u"an object"_s);
}

template <typename T> T Fields::take(const QString &key, std::optional<T> value, const char *wanted)
{
    if (value)
        return *std::move(value);
    if (!m_error)
        m_error = mismatch(m_path + u'.' + key, QString::fromLatin1(wanted));
    return {};
}

qint64 Fields::integer(const QString &key)
{
    return take(key, json::integer(m_object.value(key)), "a whole number");
}

QString Fields::text(const QString &key)
{
    return take(key, json::text(m_object.value(key)), "text");
}

QDateTime Fields::dateTime(const QString &key)
{
    return take(key, json::dateTime(m_object.value(key)), "a date and time");
}

bool Fields::flag(const QString &key)
{
    return take(key, json::flag(m_object.value(key)), "yes or no");
}

QJsonObject Fields::object(const QString &key)
{
    return take(key, json::object(m_object.value(key)), "an object");
}

QJsonArray Fields::list(const QString &key)
{
    return take(key, json::list(m_object.value(key)), "a list");
}

bool Fields::has(const QString &key) const
{
    const QJsonValue value = m_object.value(key);
    return !value.isUndefined() && !value.isNull();
}

} // namespace json
