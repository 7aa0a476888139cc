// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/activitycodec.h"

#include "base/json.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace timeline::codec {

namespace {

constexpr int noDeadlineFrom = 9000; // years

/// Reads what may be missing: null, "" and 0 all mean nothing.
class Row
{
public:
    explicit Row(const QJsonObject &raw)
        : m_raw(raw)
    {
    }

    QString text(const QString &key) const
    {
        return json::text(m_raw.value(key)).value_or(QString());
    }
    qint64 integer(const QString &key) const { return json::integer(m_raw.value(key)).value_or(0); }
    int code(const QString &key) const
    {
        const qint64 number = integer(key);
        return std::in_range<int>(number) ? int(number) : 0;
    }
    QDateTime time(const QString &key) const
    {
        return json::dateTime(m_raw.value(key)).value_or(QDateTime());
    }
    std::optional<bool> flag(const QString &key) const
    {
        const QJsonValue value = m_raw.value(key);
        return value.isNull() || value.isUndefined() ? std::nullopt : json::flag(value);
    }
    QJsonObject object(const QString &key) const
    {
        return json::object(m_raw.value(key)).value_or(QJsonObject());
    }
    QJsonArray list(const QString &key) const
    {
        return json::list(m_raw.value(key)).value_or(QJsonArray());
    }

private:
    const QJsonObject &m_raw;
};

crm::OwnerRef cardOf(const Row &row, const QString &type, const QString &id)
{
    return { row.code(type), row.integer(id) };
}

Communication communicationOf(const QJsonObject &object)
{
    const Row row(object);
    const QJsonObject who = row.object(u"ENTITY_SETTINGS"_s);
    const Row settings(who);
    QStringList names;
    for (const QString &key : { u"NAME"_s, u"LAST_NAME"_s, u"COMPANY_TITLE"_s, u"LEAD_TITLE"_s }) {
        const QString name = settings.text(key).simplified();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    // "Ann Lee, Acme": a person's parts belong together.
    const bool isPerson = !settings.text(u"LAST_NAME"_s).isEmpty() && names.size() > 1;
    QString name = isPerson ? names[0] + u' ' + names[1] : names.value(0);
    if (names.size() > (isPerson ? 2 : 1))
        name += u", "_s + names.last();
    return { row.text(u"TYPE"_s), row.text(u"VALUE"_s), name,
             cardOf(row, u"ENTITY_TYPE_ID"_s, u"ENTITY_ID"_s) };
}

void readTimes(const Row &row, Activity &activity)
{
    activity.created = row.time(u"CREATED"_s);
    activity.lastUpdated = row.time(u"LAST_UPDATED"_s);
    activity.start = row.time(u"START_TIME"_s);
    activity.end = row.time(u"END_TIME"_s);
    activity.deadline = row.time(u"DEADLINE"_s);
    if (activity.deadline.isValid() && activity.deadline.date().year() >= noDeadlineFrom)
        activity.deadline = {};
}

void readTexts(const Row &row, Activity &activity)
{
    activity.providerId = row.text(u"PROVIDER_ID"_s);
    activity.providerTypeId = row.text(u"PROVIDER_TYPE_ID"_s);
    activity.providerGroupId = row.text(u"PROVIDER_GROUP_ID"_s);
    activity.subject = row.text(u"SUBJECT"_s);
    activity.description = row.text(u"DESCRIPTION"_s);
    activity.location = row.text(u"LOCATION"_s);
    activity.providerData = row.text(u"PROVIDER_DATA"_s);
    activity.originatorId = row.text(u"ORIGINATOR_ID"_s);
    activity.originId = row.text(u"ORIGIN_ID"_s);
    activity.result = { row.text(u"RESULT_MARK"_s),     row.text(u"RESULT_STATUS"_s),
                        row.text(u"RESULT_STREAM"_s),   row.text(u"RESULT_VALUE"_s),
                        row.text(u"RESULT_SUM"_s),      row.text(u"RESULT_CURRENCY_ID"_s),
                        row.text(u"RESULT_SOURCE_ID"_s) };
    const int type = row.code(u"DESCRIPTION_TYPE"_s);
    if (type == int(Activity::DescriptionType::BbCode)
        || type == int(Activity::DescriptionType::Html))
        activity.descriptionType = Activity::DescriptionType(type);
}

void readCodes(const Row &row, Activity &activity)
{
    activity.typeId = row.code(u"TYPE_ID"_s);
    activity.associatedEntityId = row.integer(u"ASSOCIATED_ENTITY_ID"_s);
    activity.completed = row.flag(u"COMPLETED"_s).value_or(false);
    activity.status = row.code(u"STATUS"_s);
    activity.priority = row.code(u"PRIORITY"_s);
    activity.notifyType = row.code(u"NOTIFY_TYPE"_s);
    activity.notifyValue = row.code(u"NOTIFY_VALUE"_s);
    activity.direction = row.code(u"DIRECTION"_s);
    activity.responsibleId = UserId { row.integer(u"RESPONSIBLE_ID"_s) };
    activity.authorId = UserId { row.integer(u"AUTHOR_ID"_s) };
    activity.editorId = UserId { row.integer(u"EDITOR_ID"_s) };
    activity.autocompleteRule = row.code(u"AUTOCOMPLETE_RULE"_s);
    activity.isIncomingChannel = row.flag(u"IS_INCOMING_CHANNEL"_s);
    activity.settings = row.object(u"SETTINGS"_s);
    activity.providerParams = row.object(u"PROVIDER_PARAMS"_s);
}

void readLists(const Row &row, Activity &activity)
{
    const QJsonArray communications = row.list(u"COMMUNICATIONS"_s);
    for (const QJsonValue &each : communications)
        activity.communications.append(communicationOf(each.toObject()));
    const QJsonArray bindings = row.list(u"BINDINGS"_s);
    for (const QJsonValue &each : bindings) {
        const QJsonObject binding = each.toObject();
        const auto card = cardOf(Row(binding), u"OWNER_TYPE_ID"_s, u"OWNER_ID"_s);
        if (card.isValid() && !activity.bindings.contains(card))
            activity.bindings.append(card);
    }
    const QJsonArray files = row.list(u"FILES"_s);
    for (const QJsonValue &each : files) {
        const QString url = json::text(each.toObject().value(u"url"_s)).value_or(QString());
        if (!url.isEmpty())
            activity.files.append(url);
    }
}

} // namespace

Result<Activity> activityRow(const QJsonValue &value, const QString &path)
{
    json::Fields fields(value, path);
    Activity activity;
    activity.id = ActivityId { fields.integer(u"ID"_s) };
    const qint64 ownerType = fields.integer(u"OWNER_TYPE_ID"_s);
    activity.owner.id = fields.integer(u"OWNER_ID"_s);
    if (fields.error())
        return *fields.error();
    if (!activity.id.isValid() || !std::in_range<int>(ownerType))
        return json::mismatch(path + u".ID"_s, u"a number above 0"_s);
    activity.owner.typeId = int(ownerType);
    activity.raw = fields.raw();
    const Row row(activity.raw);
    readTimes(row, activity);
    readTexts(row, activity);
    readCodes(row, activity);
    readLists(row, activity);
    return activity;
}

Result<Activity> activity(const rest::Answer &answer)
{
    return activityRow(answer.result, u"result"_s);
}

Result<ActivityPage> activityPage(const rest::Answer &answer)
{
    const auto rows = json::list(answer.result);
    if (!rows)
        return json::mismatch(u"result"_s, u"a list"_s);
    ActivityPage page;
    page.total = answer.total;
    page.next = answer.next;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        auto one = activityRow(rows->at(i), u"result[%1]"_s.arg(i));
        if (!one)
            return one.error();
        page.activities.append(*std::move(one));
    }
    return page;
}

QJsonObject activityParams(ActivityId id) { return { { u"id"_s, id.value } }; }

QJsonObject activitiesParams(const crm::OwnerRef &owner, qint64 start)
{
    const QJsonObject card { { u"OWNER_TYPE_ID"_s, owner.typeId }, { u"OWNER_ID"_s, owner.id } };
    return { { u"filter"_s, QJsonObject { { u"BINDINGS"_s, QJsonArray { card } } } },
             { u"order"_s, QJsonObject { { u"ID"_s, u"DESC"_s } } },
             { u"select"_s, QJsonArray { u"*"_s, u"COMMUNICATIONS"_s, u"FILES"_s, u"BINDINGS"_s } },
             { u"start"_s, start } };
}

} // namespace timeline::codec
