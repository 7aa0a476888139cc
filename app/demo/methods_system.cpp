// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/method.h"

#include <algorithm>

/// Identity and capability probes (bitrix24-auth.md §3).
namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

Value scopeList(const QStringList &scopes)
{
    Value list = Value::array();
    for (const QString &scope : scopes)
        list.append(scope);
    return list;
}

Answer profile(Call &call)
{
    const User *user = call.state.user(call.caller.userId);
    if (!user || !user->active)
        return Answer::ok(Value::array());
    Value result = Value::map({
        { u"ID"_s, QString::number(user->id) },
        { u"ADMIN"_s, user->admin },
        { u"NAME"_s, user->name },
        { u"LAST_NAME"_s, user->lastName },
        { u"PERSONAL_GENDER"_s, user->gender },
        { u"TIME_ZONE"_s, QString() },
    });
    if (!user->photo.isEmpty())
        result.set(u"PERSONAL_PHOTO"_s, user->photo);
    return Answer::ok(result);
}

Answer userAdmin(Call &call) { return Answer::ok(call.isAdmin()); }

Answer scope(Call &call)
{
    static const QStringList whole { u"crm"_s, u"user"_s, u"user_basic"_s, u"user_brief"_s,
                                     u"im"_s,  u"task"_s, u"disk"_s,       u"department"_s,
                                     u"log"_s, u"sale"_s };
    return Answer::ok(
        scopeList(call.params.valueAnyCase(u"full"_s).toBool() ? whole : call.caller.scopes));
}

Answer methodGet(Call &call)
{
    const QString name = call.params.valueAnyCase(u"name"_s).toString();
    const Method *method = name == name.toLower() ? findMethod(name) : nullptr;
    return Answer::ok(Value::map({
        { u"isExisting"_s, method != nullptr },
        { u"isAvailable"_s, method && call.caller.hasScope(method->scopes) },
    }));
}

/// Knows the old methods only: nothing of crm.timeline.logmessage.* is in here.
Answer methods(Call &call)
{
    QStringList names;
    for (const Method &method : allMethods()) {
        if (method.family == Family::Legacy && call.caller.hasScope(method.scopes))
            names.append(method.name);
    }
    names.sort();
    return Answer::ok(scopeList(names));
}

Answer appInfo(Call &call)
{
    if (call.caller.isWebhook) {
        // The inner server of a batch does not know the webhook.
        if (call.isInBatch || call.options.refusalsByDocumentation)
            return Answer::error(u"ACCESS_DENIED"_s,
                                 u"Access denied! Application context required"_s, 403);
        return Answer::ok(Value::map(
            { { u"SCOPE"_s, scopeList(call.caller.scopes) }, { u"LICENSE"_s, u"nl_ent250"_s } }));
    }
    return Answer::ok(Value::map({
        { u"ID"_s, 17 },
        { u"CODE"_s, call.caller.clientId },
        { u"VERSION"_s, 1 },
        { u"STATUS"_s, u"L"_s },
        { u"INSTALLED"_s, true },
        { u"PAYMENT_EXPIRED"_s, u"N"_s },
        { u"DAYS"_s, nullptr },
        { u"LANGUAGE_ID"_s, u"en"_s },
        { u"LICENSE"_s, u"nl_ent250"_s },
        { u"LICENSE_TYPE"_s, u"ent250"_s },
        { u"LICENSE_FAMILY"_s, u"ent"_s },
    }));
}

Answer serverTime(Call &call) { return Answer::ok(State::timestamp(call.state.now())); }

Answer featureGet(Call &call)
{
    const QString code = call.params.valueAnyCase(u"CODE"_s).toString();
    if (code.isEmpty())
        return Answer::error(u"CODE_EMPTY"_s, u"CODE can't be empty"_s);
    const bool known = code == "rest_offline_extended"_L1 || code == "rest_auth_connector"_L1;
    return Answer::ok(Value::map({ { u"value"_s, known ? u"Y"_s : u"N"_s } }));
}

} // namespace

QList<Method> systemMethods()
{
    return {
        { u"profile"_s, {}, Family::Legacy, {}, profile },
        { u"user.admin"_s, {}, Family::Legacy, {}, userAdmin },
        { u"scope"_s, {}, Family::Legacy, {}, scope },
        { u"method.get"_s, {}, Family::Legacy, {}, methodGet },
        { u"methods"_s, {}, Family::Legacy, {}, methods },
        { u"app.info"_s, {}, Family::Legacy, {}, appInfo },
        { u"server.time"_s, {}, Family::Legacy, {}, serverTime },
        { u"feature.get"_s, {}, Family::Legacy, {}, featureGet },
    };
}

} // namespace demo
