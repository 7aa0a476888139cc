// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/phpvalue.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <cmath>
#include <limits>

namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "5" is the integer key 5 in PHP, "05" and "+5" are strings.
std::optional<qint64> integerKey(const QString &key)
{
    if (key.isEmpty() || key.size() > 19 || (!key.front().isDigit() && key.front() != u'-'))
        return std::nullopt;
    bool ok = false;
    const qint64 number = key.toLongLong(&ok);
    if (!ok || QString::number(number) != key)
        return std::nullopt;
    return number;
}

const std::vector<Value::Item> noItems;

/// The longest numeric beginning, as PHP's casts take it.
QStringView numericPrefix(QStringView text, bool fraction)
{
    qsizetype i = 0;
    while (i < text.size() && text[i].isSpace())
        ++i;
    const qsizetype begin = i;
    if (i < text.size() && (text[i] == u'-' || text[i] == u'+'))
        ++i;
    bool point = false;
    while (i < text.size()
           && ((text[i] >= u'0' && text[i] <= u'9') || (fraction && !point && text[i] == u'.'))) {
        point = point || text[i] == u'.';
        ++i;
    }
    return text.sliced(begin, i - begin);
}

void encodeString(const QString &text, QByteArray &out)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    for (const QChar c : text) {
        const ushort u = c.unicode();
        switch (u) {
        case '"':
            out += "\\\"";
            break;
        case '\\':
            out += "\\\\";
            break;
        case '/':
            out += "\\/";
            break;
        case '\n':
            out += "\\n";
            break;
        case '\r':
            out += "\\r";
            break;
        case '\t':
            out += "\\t";
            break;
        default:
            if (u >= 0x20 && u < 0x7f) {
                out += char(u);
            } else {
                out += "\\u";
                for (int shift = 12; shift >= 0; shift -= 4)
                    out += hex[(u >> shift) & 15];
            }
        }
    }
    out += '"';
}

} // namespace

Value Value::fromArray(Array array)
{
    Value value;
    value.m_data = std::make_shared<Array>(std::move(array));
    return value;
}

Value Value::map(std::initializer_list<Item> items)
{
    Value value = array();
    for (const Item &item : items)
        value.set(item.first, item.second);
    return value;
}

Value Value::list(std::initializer_list<Value> values)
{
    Value value = array();
    for (const Value &one : values)
        value.append(one);
    return value;
}

Value Value::fromJson(const QJsonValue &json)
{
    switch (json.type()) {
    case QJsonValue::Bool:
        return json.toBool();
    case QJsonValue::Double: {
        const QVariant number = json.toVariant();
        return number.typeId() == QMetaType::LongLong ? Value(number.toLongLong())
                                                      : Value(json.toDouble());
    }
    case QJsonValue::String:
        return json.toString();
    case QJsonValue::Array: {
        Value value = array();
        const QJsonArray list = json.toArray();
        for (const QJsonValue &one : list)
            value.append(fromJson(one));
        return value;
    }
    case QJsonValue::Object: {
        Value value = array();
        const QJsonObject object = json.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            value.set(it.key(), fromJson(it.value()));
        return value;
    }
    default:
        return {};
    }
}

bool Value::toBool() const
{
    if (const auto *flag = std::get_if<bool>(&m_data))
        return *flag;
    if (const auto *number = std::get_if<qint64>(&m_data))
        return *number != 0;
    if (const auto *number = std::get_if<double>(&m_data))
        return *number != 0;
    if (const auto *text = std::get_if<QString>(&m_data))
        return !text->isEmpty() && *text != "0"_L1;
    return !items().empty();
}

qint64 Value::toInt() const
{
    if (const auto *flag = std::get_if<bool>(&m_data))
        return *flag ? 1 : 0;
    if (const auto *number = std::get_if<qint64>(&m_data))
        return *number;
    if (const auto *number = std::get_if<double>(&m_data))
        return std::isfinite(*number) && std::abs(*number) < 9.2e18 ? qint64(*number) : 0;
    if (const auto *text = std::get_if<QString>(&m_data))
        return numericPrefix(*text, false).toLongLong();
    return items().empty() ? 0 : 1;
}

double Value::toDouble() const
{
    if (const auto *number = std::get_if<double>(&m_data))
        return *number;
    if (const auto *text = std::get_if<QString>(&m_data))
        return numericPrefix(*text, true).toDouble();
    return double(toInt());
}

QString Value::toString() const
{
    if (const auto *flag = std::get_if<bool>(&m_data))
        return *flag ? u"1"_s : QString();
    if (const auto *number = std::get_if<qint64>(&m_data))
        return QString::number(*number);
    if (const auto *number = std::get_if<double>(&m_data))
        return QString::number(*number, 'g', 14);
    if (const auto *text = std::get_if<QString>(&m_data))
        return *text;
    return isArray() ? u"Array"_s : QString();
}

std::optional<double> Value::number() const
{
    if (isInt() || isDouble())
        return toDouble();
    const auto *text = std::get_if<QString>(&m_data);
    if (!text)
        return std::nullopt;
    bool ok = false;
    const double number = text->toDouble(&ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

const std::vector<Value::Item> &Value::items() const &
{
    const auto *array = std::get_if<ArrayPointer>(&m_data);
    return array ? (*array)->items : noItems;
}

const Value *Value::find(const QString &key) const &
{
    const std::vector<Item> &all = items();
    // Lists are looked up by position: a walk over a long one stays linear.
    if (const auto index = integerKey(key);
        index && *index >= 0 && *index < qint64(all.size()) && all[size_t(*index)].first == key) {
        return &all[size_t(*index)].second;
    }
    for (const Item &item : all) {
        if (item.first == key)
            return &item.second;
    }
    return nullptr;
}

Value Value::value(const QString &key) const
{
    const Value *found = find(key);
    return found ? *found : Value();
}

Value Value::valueAnyCase(const QString &key) const
{
    for (const Item &item : items()) {
        if (item.first.compare(key, Qt::CaseInsensitive) == 0)
            return item.second;
    }
    return {};
}

Value::Array &Value::detached()
{
    auto *array = std::get_if<ArrayPointer>(&m_data);
    if (!array)
        m_data = std::make_shared<Array>();
    else if (array->use_count() > 1)
        m_data = std::make_shared<Array>(**array);
    return *std::get<ArrayPointer>(m_data);
}

Value &Value::child(const QString &key)
{
    Array &array = detached();
    const std::optional<qint64> index = integerKey(key);
    const bool isNewIndex = index && *index >= array.nextIndex;
    if (!isNewIndex) {
        for (Item &item : array.items) {
            if (item.first == key)
                return item.second;
        }
    }
    if (isNewIndex)
        array.nextIndex = *index + 1;
    return array.items.emplace_back(key, Value()).second;
}

Value &Value::appendChild()
{
    Array &array = detached();
    return array.items.emplace_back(QString::number(array.nextIndex++), Value()).second;
}

void Value::set(const QString &key, const Value &value)
{
    const Value copy = value; // may be part of this very array
    child(key) = copy;
}

void Value::append(const Value &value)
{
    const Value copy = value;
    appendChild() = copy;
}

void Value::remove(const QString &key)
{
    if (find(key))
        std::erase_if(detached().items, [&key](const Item &item) { return item.first == key; });
}

bool Value::isList() const
{
    qint64 expected = 0;
    for (const Item &item : items()) {
        if (integerKey(item.first) != expected++)
            return false;
    }
    return true;
}

QJsonValue Value::toJson() const
{
    if (isBool())
        return toBool();
    if (isInt())
        return toInt();
    if (isDouble())
        return toDouble();
    if (isString())
        return toString();
    if (!isArray())
        return QJsonValue::Null;
    if (isList()) {
        QJsonArray list;
        for (const Item &item : items())
            list.append(item.second.toJson());
        return list;
    }
    QJsonObject object;
    for (const Item &item : items())
        object.insert(item.first, item.second.toJson());
    return object;
}

void Value::encodeInto(QByteArray &out) const
{
    if (isNull()) {
        out += "null";
    } else if (isBool()) {
        out += toBool() ? "true" : "false";
    } else if (isInt()) {
        out += QByteArray::number(toInt());
    } else if (isDouble()) {
        out += std::isfinite(toDouble()) ? QByteArray::number(toDouble(), 'g', 17) : "0"_ba;
    } else if (isString()) {
        encodeString(toString(), out);
    } else {
        const bool list = isList();
        out += list ? '[' : '{';
        bool first = true;
        for (const Item &item : items()) {
            if (!std::exchange(first, false))
                out += ',';
            if (!list) {
                encodeString(item.first, out);
                out += ':';
            }
            item.second.encodeInto(out);
        }
        out += list ? ']' : '}';
    }
}

QByteArray Value::encoded() const
{
    QByteArray out;
    encodeInto(out);
    return out;
}

bool operator==(const Value &a, const Value &b)
{
    if (a.isArray() != b.isArray())
        return false;
    return a.isArray() ? a.items() == b.items() : a.m_data == b.m_data;
}

} // namespace demo
