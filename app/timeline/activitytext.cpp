// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/activitytext.h"

#include "base/json.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace timeline {

namespace {

struct CodeWord
{
    int code;
    const char *word;
};

struct ProviderWord
{
    const char *provider;
    const char *word;
};

// clang-format off
constexpr CodeWord types[] {
    { 1, QT_TRANSLATE_NOOP("ActivityText", "Meeting") },
    { 2, QT_TRANSLATE_NOOP("ActivityText", "Call") },
    { 3, QT_TRANSLATE_NOOP("ActivityText", "Task") },
    { 4, QT_TRANSLATE_NOOP("ActivityText", "E-mail") },
    { 5, QT_TRANSLATE_NOOP("ActivityText", "Imported activity") },
    { 6, QT_TRANSLATE_NOOP("ActivityText", "Activity") },
};
constexpr ProviderWord providers[] {
    { "CRM_TODO", QT_TRANSLATE_NOOP("ActivityText", "To-do") },
    { "CRM_SMS", QT_TRANSLATE_NOOP("ActivityText", "SMS") },
    { "CRM_NOTIFICATION", QT_TRANSLATE_NOOP("ActivityText", "Notification") },
    { "CRM_MEETING", QT_TRANSLATE_NOOP("ActivityText", "Meeting") },
    { "CRM_VISIT", QT_TRANSLATE_NOOP("ActivityText", "Visit") },
    { "VISIT_TRACKER", QT_TRANSLATE_NOOP("ActivityText", "Visit") },
    { "CRM_WEBFORM", QT_TRANSLATE_NOOP("ActivityText", "Form filled in") },
    { "CRM_DOCUMENT", QT_TRANSLATE_NOOP("ActivityText", "Document") },
    { "CRM_DELIVERY", QT_TRANSLATE_NOOP("ActivityText", "Delivery") },
    { "CRM_PAYMENT", QT_TRANSLATE_NOOP("ActivityText", "Payment") },
    { "CRM_REQUEST", QT_TRANSLATE_NOOP("ActivityText", "Request") },
    { "CRM_SIGN_DOCUMENT", QT_TRANSLATE_NOOP("ActivityText", "Document to sign") },
    { "CRM_CALENDAR_SHARING", QT_TRANSLATE_NOOP("ActivityText", "Meeting by shared calendar") },
    { "IMOPENLINES_SESSION", QT_TRANSLATE_NOOP("ActivityText", "Chat") },
    { "VOXIMPLANT_CALL", QT_TRANSLATE_NOOP("ActivityText", "Call") },
    { "CRM_CALL_TRACKER", QT_TRANSLATE_NOOP("ActivityText", "Call") },
    { "CRM_EMAIL", QT_TRANSLATE_NOOP("ActivityText", "E-mail") },
    { "CRM_TASKS_TASK", QT_TRANSLATE_NOOP("ActivityText", "Task") },
    { "TASKS", QT_TRANSLATE_NOOP("ActivityText", "Task") },
    { "REST_APP", QT_TRANSLATE_NOOP("ActivityText", "Activity of an application") },
    { "CONFIGURABLE_REST_APP", QT_TRANSLATE_NOOP("ActivityText", "Activity of an application") },
};
constexpr CodeWord states[] {
    { 0, QT_TRANSLATE_NOOP("ActivityText", "no state") },
    { 1, QT_TRANSLATE_NOOP("ActivityText", "waiting") },
    { 2, QT_TRANSLATE_NOOP("ActivityText", "completed") },
    { 3, QT_TRANSLATE_NOOP("ActivityText", "completed by itself") },
};
constexpr CodeWord priorities[] {
    { 0, QT_TRANSLATE_NOOP("ActivityText", "none") },
    { 1, QT_TRANSLATE_NOOP("ActivityText", "low") },
    { 2, QT_TRANSLATE_NOOP("ActivityText", "medium") },
    { 3, QT_TRANSLATE_NOOP("ActivityText", "high") },
};
constexpr CodeWord directions[] {
    { 1, QT_TRANSLATE_NOOP("ActivityText", "incoming") },
    { 2, QT_TRANSLATE_NOOP("ActivityText", "outgoing") },
};
// clang-format on

QString translated(const char *text, int count = -1)
{
    return QCoreApplication::translate("ActivityText", text, nullptr, count);
}

/// "unknown (7)" for a number that no list has.
template <size_t N> QString wordOf(const CodeWord (&words)[N], int code)
{
    for (const CodeWord &each : words) {
        if (each.code == code)
            return translated(each.word);
    }
    return translated(QT_TRANSLATE_NOOP("ActivityText", "unknown (%1)")).arg(code);
}

QString providerWord(const QString &provider)
{
    for (const ProviderWord &each : providers) {
        if (provider == QLatin1String(each.provider))
            return translated(each.word);
    }
    return {};
}

bool isCall(const Activity &activity)
{
    return activity.typeId == 2 || activity.providerId == "VOXIMPLANT_CALL"_L1;
}

bool isMail(const Activity &activity)
{
    return activity.typeId == 4 || activity.providerId == "CRM_EMAIL"_L1;
}

/// A statistic that says something: 0 and null are no result.
QString statistic(const QString &value) { return value == "0"_L1 ? QString() : value; }

class Fields
{
public:
    Fields(const Activity &activity, const ActivityNames &names)
        : m_activity(activity)
        , m_names(names)
    {
    }

    QList<ActivityField> all();

private:
    void add(const char *key, const QString &name, const QString &value)
    {
        if (!value.isEmpty())
            m_fields.append({ name, value, QLatin1String(key) });
    }
    void addTime(const char *key, const QString &name, const QDateTime &time)
    {
        add(key, name, time.isValid() ? m_names.time(time) : QString());
    }
    void addUser(const char *key, const QString &name, UserId user)
    {
        add(key, name,
            user.isValid() ? translated(QT_TRANSLATE_NOOP("ActivityText", "%1 (user %2)"))
                                 .arg(m_names.user(user))
                                 .arg(user.value)
                           : QString());
    }
    void addObject(const char *key, const QString &name, const QJsonObject &object)
    {
        add(key, name, object.isEmpty() ? QString() : QString::fromUtf8(json::compact(object)));
    }
    void addWhat();
    void addTimes();
    void addPeople();
    void addOrigin();
    void addResult();

    const Activity &m_activity;
    const ActivityNames &m_names;
    QList<ActivityField> m_fields;
};

void Fields::addWhat()
{
    const Activity &a = m_activity;
    add("TYPE_ID", translated(QT_TRANSLATE_NOOP("ActivityText", "Kind")), activityKind(a));
    add("DIRECTION", translated(QT_TRANSLATE_NOOP("ActivityText", "Direction")),
        directionWord(a.direction));
    add("STATUS", translated(QT_TRANSLATE_NOOP("ActivityText", "State")), statusWord(a));
    add("COMPLETED", translated(QT_TRANSLATE_NOOP("ActivityText", "Completed")),
        a.completed ? translated(QT_TRANSLATE_NOOP("ActivityText", "yes"))
                    : translated(QT_TRANSLATE_NOOP("ActivityText", "no")));
    add("PRIORITY", translated(QT_TRANSLATE_NOOP("ActivityText", "Priority")),
        priorityWord(a.priority));
    add("LOCATION", translated(QT_TRANSLATE_NOOP("ActivityText", "Place")), a.location);
}

void Fields::addTimes()
{
    const Activity &a = m_activity;
    addTime("START_TIME", translated(QT_TRANSLATE_NOOP("ActivityText", "Begins")), a.start);
    addTime("END_TIME", translated(QT_TRANSLATE_NOOP("ActivityText", "Ends")), a.end);
    addTime("DEADLINE", translated(QT_TRANSLATE_NOOP("ActivityText", "Deadline")), a.deadline);
    add("NOTIFY_TYPE", translated(QT_TRANSLATE_NOOP("ActivityText", "Reminder")),
        reminderWords(a.notifyType, a.notifyValue));
    addTime("CREATED", translated(QT_TRANSLATE_NOOP("ActivityText", "Made")), a.created);
    addTime("LAST_UPDATED", translated(QT_TRANSLATE_NOOP("ActivityText", "Last changed")),
            a.lastUpdated);
}

void Fields::addPeople()
{
    const Activity &a = m_activity;
    addUser("RESPONSIBLE_ID", translated(QT_TRANSLATE_NOOP("ActivityText", "Responsible")),
            a.responsibleId);
    addUser("AUTHOR_ID", translated(QT_TRANSLATE_NOOP("ActivityText", "By")), a.authorId);
    if (a.editorId != a.authorId)
        addUser("EDITOR_ID", translated(QT_TRANSLATE_NOOP("ActivityText", "Last changed by")),
                a.editorId);
    add("ID", translated(QT_TRANSLATE_NOOP("ActivityText", "Number")), QString::number(a.id.value));
    add("OWNER_ID", translated(QT_TRANSLATE_NOOP("ActivityText", "Card")),
        a.owner.isValid() ? m_names.card(a.owner) : QString());
}

void Fields::addOrigin()
{
    const Activity &a = m_activity;
    QStringList provider { a.providerId, a.providerTypeId, a.providerGroupId };
    provider.removeAll(QString());
    add("PROVIDER_ID", translated(QT_TRANSLATE_NOOP("ActivityText", "Provider")),
        provider.join(u" / "_s));
    add("ASSOCIATED_ENTITY_ID", translated(QT_TRANSLATE_NOOP("ActivityText", "Linked object")),
        a.associatedEntityId > 0 ? QString::number(a.associatedEntityId) : QString());
    QStringList origin { a.originatorId, a.originId };
    origin.removeAll(QString());
    add("ORIGINATOR_ID", translated(QT_TRANSLATE_NOOP("ActivityText", "Origin")),
        origin.join(u" / "_s));
    if (a.autocompleteRule != 0)
        add("AUTOCOMPLETE_RULE", translated(QT_TRANSLATE_NOOP("ActivityText", "Completes itself")),
            a.autocompleteRule == 1 ? translated(
                QT_TRANSLATE_NOOP("ActivityText", "when automation changes the status"))
                                    : translated(QT_TRANSLATE_NOOP("ActivityText", "unknown (%1)"))
                                          .arg(a.autocompleteRule));
    if (a.isIncomingChannel)
        add("IS_INCOMING_CHANNEL",
            translated(QT_TRANSLATE_NOOP("ActivityText", "Incoming channel")),
            *a.isIncomingChannel ? translated(QT_TRANSLATE_NOOP("ActivityText", "yes"))
                                 : translated(QT_TRANSLATE_NOOP("ActivityText", "no")));
    addObject("SETTINGS", translated(QT_TRANSLATE_NOOP("ActivityText", "Settings")), a.settings);
    addObject("PROVIDER_PARAMS",
              translated(QT_TRANSLATE_NOOP("ActivityText", "Settings of the provider")),
              a.providerParams);
    add("PROVIDER_DATA", translated(QT_TRANSLATE_NOOP("ActivityText", "Data of the provider")),
        a.providerData);
    add("FILES", translated(QT_TRANSLATE_NOOP("ActivityText", "Files")), a.files.join(u'\n'));
}

void Fields::addResult()
{
    const ActivityResult &r = m_activity.result;
    add("RESULT_MARK", translated(QT_TRANSLATE_NOOP("ActivityText", "Result: mark")),
        statistic(r.mark));
    add("RESULT_STATUS", translated(QT_TRANSLATE_NOOP("ActivityText", "Result: state")),
        statistic(r.status));
    add("RESULT_STREAM", translated(QT_TRANSLATE_NOOP("ActivityText", "Result: stream")),
        statistic(r.stream));
    add("RESULT_VALUE", translated(QT_TRANSLATE_NOOP("ActivityText", "Result: value")),
        statistic(r.value));
    add("RESULT_SUM", translated(QT_TRANSLATE_NOOP("ActivityText", "Result: sum")),
        statistic(r.sum).isEmpty() ? QString() : (r.sum + u' ' + r.currencyId).trimmed());
    add("RESULT_SOURCE_ID", translated(QT_TRANSLATE_NOOP("ActivityText", "Result: source")),
        statistic(r.sourceId));
}

QList<ActivityField> Fields::all()
{
    addWhat();
    addTimes();
    addPeople();
    addOrigin();
    addResult();
    return m_fields;
}

} // namespace

QString activityKind(const Activity &activity)
{
    if (isCall(activity) || isMail(activity)) {
        const bool call = isCall(activity);
        if (activity.direction == 1)
            return call ? translated(QT_TRANSLATE_NOOP("ActivityText", "Incoming call"))
                        : translated(QT_TRANSLATE_NOOP("ActivityText", "Incoming e-mail"));
        if (activity.direction == 2)
            return call ? translated(QT_TRANSLATE_NOOP("ActivityText", "Outgoing call"))
                        : translated(QT_TRANSLATE_NOOP("ActivityText", "Outgoing e-mail"));
    }
    const QString provider = providerWord(activity.providerId);
    if (!provider.isEmpty())
        return provider;
    return activity.typeId == 0 ? translated(QT_TRANSLATE_NOOP("ActivityText", "Activity"))
                                : wordOf(types, activity.typeId);
}

QString statusWord(const Activity &activity) { return wordOf(states, activity.status); }

QString priorityWord(int priority) { return wordOf(priorities, priority); }

QString directionWord(int direction)
{
    return direction == 0 ? QString() : wordOf(directions, direction);
}

QString reminderWords(int type, int value)
{
    switch (type) {
    case 0:
        return {};
    case 1:
        return translated(QT_TRANSLATE_N_NOOP("ActivityText", "%n minute(s) before"), value);
    case 2:
        return translated(QT_TRANSLATE_N_NOOP("ActivityText", "%n hour(s) before"), value);
    case 3:
        return translated(QT_TRANSLATE_N_NOOP("ActivityText", "%n day(s) before"), value);
    default:
        return translated(QT_TRANSLATE_NOOP("ActivityText", "unknown (%1)")).arg(type);
    }
}

QList<ActivityField> activityFields(const Activity &activity, const ActivityNames &names)
{
    return Fields(activity, names).all();
}

} // namespace timeline
