// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/filter.h"
#include "demo/method.h"

#include <QJsonArray>

#include <algorithm>

/// crm.activity.get/list, legacy proxies (timeline-methods.md §10).
namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// All scalars come as strings; what a sample does not say has the value of the reference.
QJsonObject fullActivity(const QJsonObject &fields)
{
    static const QJsonObject defaults {
        { u"ID"_s, u"0"_s },
        { u"OWNER_ID"_s, u"0"_s },
        { u"OWNER_TYPE_ID"_s, u"0"_s },
        { u"TYPE_ID"_s, u"0"_s },
        { u"PROVIDER_ID"_s, u""_s },
        { u"PROVIDER_TYPE_ID"_s, u""_s },
        { u"PROVIDER_GROUP_ID"_s, QJsonValue::Null },
        { u"ASSOCIATED_ENTITY_ID"_s, u"0"_s },
        { u"SUBJECT"_s, u""_s },
        { u"CREATED"_s, u""_s },
        { u"LAST_UPDATED"_s, u""_s },
        { u"START_TIME"_s, u""_s },
        { u"END_TIME"_s, u""_s },
        { u"DEADLINE"_s, u""_s },
        { u"COMPLETED"_s, u"N"_s },
        { u"STATUS"_s, u"1"_s },
        { u"RESPONSIBLE_ID"_s, u"1"_s },
        { u"PRIORITY"_s, u"2"_s },
        { u"NOTIFY_TYPE"_s, u"0"_s },
        { u"NOTIFY_VALUE"_s, u"0"_s },
        { u"DESCRIPTION"_s, u""_s },
        { u"DESCRIPTION_TYPE"_s, u"1"_s },
        { u"DIRECTION"_s, u"0"_s },
        { u"LOCATION"_s, u""_s },
        { u"SETTINGS"_s, QJsonArray() },
        { u"ORIGINATOR_ID"_s, QJsonValue::Null },
        { u"ORIGIN_ID"_s, QJsonValue::Null },
        { u"AUTHOR_ID"_s, u"1"_s },
        { u"EDITOR_ID"_s, u"1"_s },
        { u"PROVIDER_PARAMS"_s, QJsonArray() },
        { u"PROVIDER_DATA"_s, QJsonValue::Null },
        { u"RESULT_MARK"_s, u"0"_s },
        { u"RESULT_VALUE"_s, QJsonValue::Null },
        { u"RESULT_SUM"_s, QJsonValue::Null },
        { u"RESULT_CURRENCY_ID"_s, QJsonValue::Null },
        { u"RESULT_STATUS"_s, u"0"_s },
        { u"RESULT_STREAM"_s, u"0"_s },
        { u"RESULT_SOURCE_ID"_s, QJsonValue::Null },
        { u"AUTOCOMPLETE_RULE"_s, u"0"_s },
    };
    QJsonObject activity = defaults;
    for (auto it = fields.begin(); it != fields.end(); ++it) {
        const Value value = Value::fromJson(it.value());
        activity.insert(it.key(), value.isScalar() ? QJsonValue(value.toString()) : it.value());
    }
    return activity;
}

/// Left out unless they are selected.
bool isOnDemand(const QString &field)
{
    return field == "COMMUNICATIONS"_L1 || field == "FILES"_L1 || field == "WEBDAV_ELEMENTS"_L1
        || field == "BINDINGS"_L1;
}

Owner ownerOf(const QJsonObject &activity)
{
    return { activity.value("OWNER_TYPE_ID"_L1).toString().toInt(),
             activity.value("OWNER_ID"_L1).toString().toLongLong() };
}

Value shown(const QJsonObject &activity, const Value &select)
{
    Value row = Value::array();
    if (select.size() == 0) {
        for (auto it = activity.begin(); it != activity.end(); ++it) {
            if (!isOnDemand(it.key()))
                row.set(it.key(), Value::fromJson(it.value()));
        }
        return row;
    }
    for (const Value::Item &item : select.items()) {
        const QString name = item.second.toString();
        if (name == "*"_L1) {
            const Value whole = shown(activity, {});
            for (const Value::Item &field : whole.items())
                row.set(field.first, field.second);
        } else if (activity.contains(name)) {
            row.set(name, Value::fromJson(activity.value(name)));
        }
    }
    return row;
}

Answer get(Call &call)
{
    const qint64 id = call.params.valueAnyCase(u"id"_s).toInt();
    if (id <= 0)
        return Answer::error(QString(), u"ID is not defined or invalid."_s);
    const QJsonObject activity = fullActivity(call.state.activity(id));
    // By source neither code nor text tells what is wrong.
    const bool documented = call.options.refusalsByDocumentation;
    if (call.state.activity(id).isEmpty())
        return Answer::error(QString(), documented ? u"Activity is not found."_s : QString());
    if (!call.canRead(ownerOf(activity)))
        return Answer::error(QString(), documented ? u"Access denied."_s : QString());
    return Answer::ok(shown(activity, {}));
}

/// `BINDINGS` takes several cards; a plain filter goes by the fields.
bool matches(const QJsonObject &activity, const Value &filter)
{
    Value plain = filter;
    const Value bindings = filter.value(u"BINDINGS"_s);
    plain.remove(u"BINDINGS"_s);
    if (!matchesFilter(activity, plain))
        return false;
    if (bindings.isNull())
        return true;
    const Value also = Value::fromJson(activity.value("BINDINGS"_L1));
    const auto isOn = [&](const Value &wanted) {
        const Owner owner { int(wanted.value(u"OWNER_TYPE_ID"_s).toInt()),
                            wanted.value(u"OWNER_ID"_s).toInt() };
        if (owner == ownerOf(activity))
            return true;
        return std::any_of(also.items().begin(), also.items().end(), [&](const Value::Item &item) {
            return item.second.value(u"OWNER_TYPE_ID"_s).toInt() == owner.typeId
                && item.second.value(u"OWNER_ID"_s).toInt() == owner.id;
        });
    };
    return std::any_of(bindings.items().begin(), bindings.items().end(),
                       [&](const Value::Item &item) { return isOn(item.second); });
}

Answer list(Call &call)
{
    const Value filter = call.params.valueAnyCase(u"filter"_s);
    Value order = call.params.valueAnyCase(u"order"_s);
    if (order.size() == 0)
        order = Value::map({ { u"START_TIME"_s, u"ASC"_s } });
    QList<QJsonObject> found;
    for (const QJsonObject &fields : call.state.activities()) {
        const QJsonObject activity = fullActivity(fields);
        if (call.canRead(ownerOf(activity)) && matches(activity, filter))
            found.append(activity);
    }
    const QString key = order.items().front().first.toUpper();
    const bool descending = order.items().front().second.toString().toUpper() == "DESC"_L1;
    std::stable_sort(found.begin(), found.end(), [&](const QJsonObject &a, const QJsonObject &b) {
        return descending ? fieldLess(b.value(key), a.value(key))
                          : fieldLess(a.value(key), b.value(key));
    });
    const Window window = legacyWindow(call, found.size());
    Answer answer = Answer::ok(Value::array());
    for (qsizetype i = window.from; i < window.from + window.count; ++i)
        answer.result.append(shown(found[i], call.params.valueAnyCase(u"select"_s)));
    setLegacyPaging(answer, call, window, found.size());
    return answer;
}

} // namespace

QList<Method> activityMethods()
{
    const QString crm = u"crm"_s;
    return {
        { u"crm.activity.get"_s, crm, Family::Legacy, {}, get },
        { u"crm.activity.list"_s, crm, Family::Legacy, {}, list },
    };
}

} // namespace demo
