// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <initializer_list>

/// Tolerant reading of what PHP calls JSON (bitrix24-rest.md section 8): numbers as strings, Y/N
/// flags,
/// [] for {}, lists with gaps as objects.
namespace json {

/// 7, "7", 7.0; nothing for fractions, text, or what does not fit 64 bits.
std::optional<qint64> integer(const QJsonValue &value);
std::optional<double> number(const QJsonValue &value);
/// true/false, "Y"/"N", "1"/"0", 1/0, "" (false).
std::optional<bool> flag(const QJsonValue &value);
/// Strings as they are, numbers and booleans as PHP would print them; nothing for null, objects,
/// lists.
std::optional<QString> text(const QJsonValue &value);
/// ISO 8601 with offset (kept), or "2024-07-23 08:08:50" taken as UTC; nothing for anything else.
std::optional<QDateTime> dateTime(const QJsonValue &value);
/// A list, or an object with digit keys in place of one (in the order of the numbers).
std::optional<QJsonArray> list(const QJsonValue &value);
/// An object, or [] in place of {}.
std::optional<QJsonObject> object(const QJsonValue &value);
/// The first of \a keys that is there, or \a value itself: portals and their documentation disagree
/// on what a result is wrapped in (open-questions.md A1).
QJsonValue unwrapped(const QJsonValue &value, std::initializer_list<QString> keys);

/// Reads the fields of one object and remembers the first that is missing or mistyped.
/// \code
///     json::Fields fields(value, u"logMessage"_s);
///     LogEntry entry { EntryId { fields.integer(u"id"_s) }, fields.text(u"title"_s) };
///     if (fields.error()) return *fields.error();
/// \endcode
class Fields
{
public:
    Fields(const QJsonValue &value, const QString &path);

    qint64 integer(const QString &key);
    QString text(const QString &key);
    QDateTime dateTime(const QString &key);
    bool flag(const QString &key);
    QJsonObject object(const QString &key);
    QJsonArray list(const QString &key);
    bool has(const QString &key) const; ///< there and not null
    const QJsonObject &raw() const { return m_object; }

    /// Decode error that names the path of the first bad field.
    const std::optional<Error> &error() const { return m_error; }

private:
    template <typename T> T take(const QString &key, std::optional<T> value, const char *wanted);

    QJsonObject m_object;
    QString m_path;
    std::optional<Error> m_error;
};

/// A Decode error: "path: expected wanted".
Error mismatch(const QString &path, const QString &wanted);

/// One line, for "What the portal said" and the store.
QByteArray compact(const QJsonValue &value);

} // namespace json
