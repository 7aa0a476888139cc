// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <initializer_list>
#include <memory>
#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace demo {

/// A value as PHP knows it. An array is one ordered map whose digit keys are integers; whether it
/// leaves as `[…]` or `{…}` is decided when it is encoded. Most oddities of the portal's answers
/// follow from that by themselves. Shares its content, copies on write.
class Value
{
public:
    using Item = std::pair<QString, Value>;
    struct Array
    {
        std::vector<Item> items;
        qint64 nextIndex = 0; ///< what `$a[] = …` would use
    };

    Value() = default;
    Value(std::nullptr_t) { }
    Value(bool value)
        : m_data(value)
    {
    }
    Value(int value)
        : m_data(qint64(value))
    {
    }
    Value(qint64 value)
        : m_data(value)
    {
    }
    Value(double value)
        : m_data(value)
    {
    }
    Value(const QString &value)
        : m_data(value)
    {
    }
    static Value array() { return fromArray({}); }
    static Value map(std::initializer_list<Item> items);
    static Value list(std::initializer_list<Value> values);
    static Value fromJson(const QJsonValue &json);

    bool isNull() const { return std::holds_alternative<std::monostate>(m_data); }
    bool isBool() const { return std::holds_alternative<bool>(m_data); }
    bool isInt() const { return std::holds_alternative<qint64>(m_data); }
    bool isDouble() const { return std::holds_alternative<double>(m_data); }
    bool isString() const { return std::holds_alternative<QString>(m_data); }
    bool isArray() const { return std::holds_alternative<ArrayPointer>(m_data); }
    bool isScalar() const { return !isNull() && !isArray(); }

    // PHP's casts
    bool toBool() const; ///< "", "0", 0, null and an empty array are false; "false" is true
    qint64 toInt() const; ///< leading digits of a string
    double toDouble() const;
    QString toString() const; ///< scalars; an array gives "Array"
    /// A number, or a string that PHP takes for one.
    std::optional<double> number() const;

    // Arrays; on anything else they look empty
    const std::vector<Item> &items() const &;
    void items() && = delete; // it would dangle
    qsizetype size() const { return qsizetype(items().size()); }
    bool contains(const QString &key) const { return find(key) != nullptr; }
    const Value *find(const QString &key) const &;
    void find(const QString &key) && = delete;
    Value value(const QString &key) const; ///< null when absent
    /// As `value()`, for parameters whose letter case does not matter.
    Value valueAnyCase(const QString &key) const;
    void set(const QString &key, const Value &value); ///< makes an array of whatever it was
    void append(const Value &value);
    void remove(const QString &key);
    Value &child(const QString &key); ///< made when absent
    Value &appendChild();
    bool isList() const; ///< the keys are 0..n-1 in this order

    QJsonValue toJson() const;
    /// As PHP's json_encode: `/` and everything beyond ASCII escaped, empty arrays as `[]`.
    QByteArray encoded() const;
    /// An object or array only, as the portal's transport; nothing when malformed.
    static std::optional<Value> parse(const QByteArray &json);

    friend bool operator==(const Value &a, const Value &b);
    friend bool operator!=(const Value &a, const Value &b) { return !(a == b); }

private:
    using ArrayPointer = std::shared_ptr<Array>;
    static Value fromArray(Array array);
    Array &detached();
    void encodeInto(QByteArray &out) const;

    std::variant<std::monostate, bool, qint64, double, QString, ArrayPointer> m_data;
};

} // namespace demo
