// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/phpvalue.h"

#include <QJsonObject>

#include <functional>

namespace demo {

/// A key of a filter taken apart: "!%title" is "!%" and "title".
struct FilterKey
{
    QString operation;
    QString field;
};
FilterKey filterKey(const QString &key);

/// Filters of the CRM lists: prefixes of entity-methods.md §2, groups under digit keys with
/// "logic": "OR". Fields of the row that are absent count as empty.
bool matchesFilter(const QJsonObject &row, const Value &filter);

/// Every field the filter names, groups included.
void forEachFilterField(const Value &filter, const std::function<void(const QString &)> &visit);

/// Less than, as the lists order and compare: numbers and dates by value, texts without letter
/// case.
bool fieldLess(const QJsonValue &a, const QJsonValue &b);

} // namespace demo
