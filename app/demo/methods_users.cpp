// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/method.h"

#include <algorithm>

/// user.* (entity-methods.md §6).
namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pageSize = 50;
const QString userScopes = u"user user_basic user_brief"_s;

/// Keys of the parameters of user.* take any letter case.
Value parameter(const Call &call, const QString &name) { return call.params.valueAnyCase(name); }

Value userFields(const Call &call, const User &user)
{
    Value fields = Value::map({
        { u"ID"_s, QString::number(user.id) },
        { u"ACTIVE"_s, user.active },
        { u"NAME"_s, user.name },
        { u"LAST_NAME"_s, user.lastName },
        { u"SECOND_NAME"_s, user.secondName },
        { u"WORK_POSITION"_s, user.workPosition },
        { u"PERSONAL_GENDER"_s, user.gender },
        { u"USER_TYPE"_s, user.kind == UserKind::Extranet ? u"extranet"_s : u"employee"_s },
    });
    // Fields beyond the scope are left out silently.
    if (call.caller.hasScope(u"user user_basic"_s))
        fields.set(u"EMAIL"_s, user.email);
    if (!user.photo.isEmpty()) {
        const bool isPath = user.photo.startsWith(u'/');
        fields.set(u"PERSONAL_PHOTO"_s,
                   isPath ? call.baseAddress + user.photo.sliced(1) : user.photo);
    }
    return fields;
}

QString fieldText(const User &user, const QString &field)
{
    if (field == "ID"_L1)
        return QString::number(user.id);
    if (field == "NAME"_L1)
        return user.name;
    if (field == "LAST_NAME"_L1)
        return user.lastName;
    if (field == "SECOND_NAME"_L1)
        return user.secondName;
    if (field == "WORK_POSITION"_L1)
        return user.workPosition;
    if (field == "EMAIL"_L1)
        return user.email;
    return {};
}

bool containsWords(const User &user, const QString &words)
{
    const QString hay = u' '
        + QStringList { user.name, user.lastName, user.secondName, user.workPosition }.join(u' ');
    const QStringList all = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(all.cbegin(), all.cend(), [&hay](const QString &word) {
        return hay.contains(u' ' + word, Qt::CaseInsensitive);
    });
}

bool matchesOne(const User &user, QString key, const Value &wanted)
{
    key = key.toUpper();
    if (key == "NAME_SEARCH"_L1 || key == "FIND"_L1)
        return containsWords(user, wanted.toString());
    if (key == "ACTIVE"_L1)
        return user.active == (wanted.toString() != "N"_L1 && wanted.toBool());
    if (key == "ADMIN_MODE"_L1 || key == "USER_TYPE"_L1)
        return true;
    const bool negated = key.startsWith(u'!');
    const bool contains = key.startsWith(u'%');
    while (!key.isEmpty() && u"!@=%"_s.contains(key.front()))
        key.remove(0, 1);
    const QString have = fieldText(user, key);
    const Value choices = wanted.isArray() ? wanted : Value::list({ wanted });
    const bool found
        = std::any_of(choices.items().begin(), choices.items().end(), [&](const Value::Item &item) {
              const QString text = item.second.toString();
              return contains ? have.contains(text, Qt::CaseInsensitive)
                              : have.compare(text, Qt::CaseInsensitive) == 0;
          });
    return found != negated;
}

/// Bots and system users are in no answer (bitrix24-auth.md §1, entity-methods.md §6).
bool isListed(const Call &call, const User &user)
{
    if (user.kind == UserKind::Bot || user.kind == UserKind::System)
        return false;
    const User *me = call.state.user(call.caller.userId);
    return !me || me->kind != UserKind::Extranet || user.id == me->id;
}

Value selected(const Value &fields, const Value &select)
{
    if (!select.isArray() || select.size() == 0)
        return fields;
    Value result = Value::array();
    for (const Value::Item &item : select.items()) {
        if (item.second.toString() == "*"_L1)
            return fields;
        const QString name = item.second.toString().toUpper();
        if (const Value *value = fields.find(name))
            result.set(name, *value);
    }
    return result;
}

QList<User> matchingUsers(const Call &call, const Value &filter)
{
    QList<User> users;
    for (const User &user : call.state.users()) {
        if (!isListed(call, user))
            continue;
        const bool all = std::all_of(
            filter.items().begin(), filter.items().end(),
            [&user](const Value::Item &item) { return matchesOne(user, item.first, item.second); });
        if (all)
            users.append(user);
    }
    return users;
}

/// Offset exactly = start; an empty result has no total.
Answer page(const Call &call, const QList<User> &users, const Value &select)
{
    Answer answer = Answer::ok(Value::array());
    const qsizetype from = std::max(qsizetype(0), qsizetype(call.start));
    const qsizetype to = std::min(users.size(), from + pageSize);
    for (qsizetype i = from; i < to; ++i)
        answer.result.append(selected(userFields(call, users[i]), select));
    if (answer.result.size() > 0 && call.start >= 0) {
        answer.total = users.size();
        if (to < users.size())
            answer.next = to;
    }
    return answer;
}

Answer userGet(Call &call)
{
    Value filter = parameter(call, u"FILTER"_s);
    // Fields may stand outside of FILTER, too: user.get?ID=7
    for (const QString &name : { u"ID"_s, u"@ID"_s, u"NAME_SEARCH"_s, u"ACTIVE"_s, u"EMAIL"_s }) {
        const Value value = parameter(call, name);
        if (!value.isNull())
            filter.set(name, value);
    }
    QList<User> users = matchingUsers(call, filter);
    const QString sort = parameter(call, u"sort"_s).toString().toUpper();
    if (!sort.isEmpty() && sort != "ID"_L1) {
        std::stable_sort(users.begin(), users.end(), [&sort](const User &a, const User &b) {
            return fieldText(a, sort).compare(fieldText(b, sort), Qt::CaseInsensitive) < 0;
        });
    }
    if (parameter(call, u"order"_s).toString().toUpper() == "DESC"_L1)
        std::reverse(users.begin(), users.end());
    // Older portals know no select.
    return page(call, users, call.isBefore26() ? Value() : parameter(call, u"select"_s));
}

Answer userSearch(Call &call)
{
    Value filter = parameter(call, u"FILTER"_s);
    const Value find
        = filter.isArray() ? filter.valueAnyCase(u"FIND"_s) : parameter(call, u"FIND"_s);
    if (!find.isNull())
        filter = Value::map({ { u"FIND"_s, find } });
    return page(call, matchingUsers(call, filter), {});
}

Answer userCurrent(Call &call)
{
    const User *user = call.state.user(call.caller.userId);
    return user ? Answer::ok(userFields(call, *user))
                : Answer::error(u"ERROR_CORE"_s, u"User not found"_s);
}

} // namespace

QList<Method> userMethods()
{
    return {
        { u"user.current"_s, userScopes, Family::Legacy, {}, userCurrent },
        { u"user.get"_s, userScopes, Family::Legacy, {}, userGet },
        { u"user.search"_s, userScopes, Family::Legacy, {}, userSearch },
    };
}

} // namespace demo
