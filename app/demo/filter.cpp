// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/filter.h"

#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>

namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isGroupKey(const QString &key)
{
    return !key.isEmpty()
        && std::all_of(key.cbegin(), key.cend(), [](QChar c) { return c.isDigit(); });
}

bool isEmpty(const Value &value) { return value.isNull() || value.toString().isEmpty(); }

std::optional<qint64> seconds(const Value &value)
{
    const QString text = value.isString() ? value.toString() : QString();
    if (text.size() < 10 || text[4] != u'-')
        return std::nullopt;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? std::optional(time.toSecsSinceEpoch()) : std::nullopt;
}

/// -1, 0, 1
int compare(const Value &a, const Value &b)
{
    const auto order = [](auto x, auto y) { return x < y ? -1 : (y < x ? 1 : 0); };
    if (const auto x = a.number(), y = b.number(); x && y)
        return order(*x, *y);
    if (const auto x = seconds(a), y = seconds(b); x && y)
        return order(*x, *y);
    return order(a.toString().compare(b.toString(), Qt::CaseInsensitive), 0);
}

bool isOneOf(const Value &have, const Value &wanted)
{
    if (!wanted.isArray())
        return isEmpty(wanted) ? isEmpty(have) : !isEmpty(have) && compare(have, wanted) == 0;
    return std::any_of(wanted.items().begin(), wanted.items().end(),
                       [&have](const Value::Item &item) { return isOneOf(have, item.second); });
}

bool contains(const Value &have, const Value &wanted)
{
    return have.toString().contains(wanted.toString(), Qt::CaseInsensitive);
}

bool isLike(const Value &have, const Value &pattern)
{
    QString expression;
    for (const QChar c : pattern.toString()) {
        if (c == u'%')
            expression += ".*"_L1;
        else if (c == u'_')
            expression += u'.';
        else
            expression += QRegularExpression::escape(QString(c));
    }
    return QRegularExpression(QRegularExpression::anchoredPattern(expression),
                              QRegularExpression::CaseInsensitiveOption
                                  | QRegularExpression::DotMatchesEverythingOption)
        .match(have.toString())
        .hasMatch();
}

bool test(const QString &operation, const Value &have, const Value &wanted)
{
    if (operation.startsWith(u'!'))
        return !test(operation.sliced(1), have, wanted);
    if (operation == "%"_L1)
        return contains(have, wanted);
    if (operation == "=%"_L1 || operation == "%="_L1)
        return isLike(have, wanted);
    if (operation.isEmpty() || operation == "="_L1 || operation == "@"_L1)
        return isOneOf(have, wanted);
    if (isEmpty(have))
        return false;
    if (operation == "><"_L1) {
        return compare(have, wanted.value(u"0"_s)) >= 0 && compare(have, wanted.value(u"1"_s)) <= 0;
    }
    const int order = compare(have, wanted);
    if (operation == ">"_L1)
        return order > 0;
    if (operation == ">="_L1)
        return order >= 0;
    return operation == "<"_L1 ? order < 0 : order <= 0;
}

} // namespace

FilterKey filterKey(const QString &key)
{
    qsizetype i = 0;
    while (i < key.size() && u"!=<>@%"_s.contains(key[i]))
        ++i;
    return { key.left(i), key.sliced(i) };
}

bool matchesFilter(const QJsonObject &row, const Value &filter)
{
    const bool any = filter.valueAnyCase(u"logic"_s).toString().toUpper() == "OR"_L1;
    bool isFirst = true;
    for (const Value::Item &item : filter.items()) {
        if (item.first.compare("logic"_L1, Qt::CaseInsensitive) == 0)
            continue;
        isFirst = false;
        bool matches = false;
        if (isGroupKey(item.first)) {
            matches = matchesFilter(row, item.second);
        } else {
            const FilterKey key = filterKey(item.first);
            matches = test(key.operation, Value::fromJson(row.value(key.field)), item.second);
        }
        if (matches == any)
            return any;
    }
    return isFirst || !any;
}

void forEachFilterField(const Value &filter, const std::function<void(const QString &)> &visit)
{
    for (const Value::Item &item : filter.items()) {
        if (item.first.compare("logic"_L1, Qt::CaseInsensitive) == 0)
            continue;
        if (isGroupKey(item.first))
            forEachFilterField(item.second, visit);
        else
            visit(filterKey(item.first).field);
    }
}

bool fieldLess(const QJsonValue &a, const QJsonValue &b)
{
    return compare(Value::fromJson(a), Value::fromJson(b)) < 0;
}

} // namespace demo
