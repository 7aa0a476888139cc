// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/method.h"

/// crm.timeline.bindings.*, legacy proxies (timeline-methods.md §9).
namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Errors of the legacy proxies have no code; their English text is fixed.
Answer legacyError(const QString &text) { return Answer::error(QString(), text); }

struct Binding
{
    qint64 recordId = 0;
    Owner owner;
    QString error;
};

Binding bindingOf(const Call &call)
{
    const Value fields = call.params.value(u"fields"_s);
    Binding binding { fields.value(u"OWNER_ID"_s).toInt(),
                      { typeIdByName(fields.value(u"ENTITY_TYPE"_s).toString()),
                        fields.value(u"ENTITY_ID"_s).toInt() },
                      {} };
    if (binding.recordId <= 0)
        binding.error = u"OWNER_ID is not defined or invalid."_s;
    else if (binding.owner.id <= 0)
        binding.error = u"ENTITY_ID is not defined or invalid."_s;
    else if (binding.owner.typeId <= 0)
        binding.error = u"ENTITY_TYPE is not defined or invalid."_s;
    return binding;
}

Answer noRight(const Call &call)
{
    return call.options.refusalsByDocumentation ? legacyError(u"Access denied."_s)
                                                : Answer::ok(false);
}

/// Nobody asks whether the record exists or may be seen.
Answer bind(Call &call)
{
    const Binding binding = bindingOf(call);
    if (!binding.error.isEmpty())
        return legacyError(binding.error);
    if (!call.canUpdate(binding.owner))
        return noRight(call);
    call.state.bind(binding.recordId, binding.owner);
    return Answer::ok(true);
}

Answer unbind(Call &call)
{
    const Binding binding = bindingOf(call);
    if (!binding.error.isEmpty())
        return legacyError(binding.error);
    if (!call.canUpdate(binding.owner))
        return noRight(call);
    if (!call.state.unbind(binding.recordId, binding.owner))
        return legacyError(u"Not found."_s);
    return Answer::ok(true);
}

Answer list(Call &call)
{
    for (const QString &name : { u"filter"_s, u"order"_s }) {
        const Value value = call.params.value(name);
        if (!value.isNull() && !value.isArray())
            return legacyError(u"Parameter '%1' must be array."_s.arg(name));
    }
    const qint64 recordId = call.params.value(u"filter"_s).value(u"OWNER_ID"_s).toInt();
    if (recordId <= 0)
        return legacyError(u"OWNER_ID is not defined or invalid."_s);
    const QList<Owner> owners = call.state.bindings(recordId);
    const Window window = legacyWindow(call, owners.size());
    Answer answer = Answer::ok(Value::array());
    for (qsizetype i = window.from; i < window.from + window.count; ++i) {
        answer.result.append(Value::map({
            { u"OWNER_ID"_s, QString::number(recordId) },
            { u"ENTITY_ID"_s, QString::number(owners[i].id) },
            { u"ENTITY_TYPE"_s, nameOfType(owners[i].typeId) },
        }));
    }
    setLegacyPaging(answer, call, window, owners.size());
    return answer;
}

Answer fields(Call &)
{
    const auto field = [](const QString &type) {
        return Value::map({ { u"type"_s, type },
                            { u"isRequired"_s, true },
                            { u"isReadOnly"_s, false },
                            { u"isImmutable"_s, true },
                            { u"isMultiple"_s, false },
                            { u"isDynamic"_s, false } });
    };
    return Answer::ok(Value::map({ { u"OWNER_ID"_s, field(u"integer"_s) },
                                   { u"ENTITY_ID"_s, field(u"integer"_s) },
                                   { u"ENTITY_TYPE"_s, field(u"string"_s) } }));
}

} // namespace

QList<Method> bindingMethods()
{
    const QString crm = u"crm"_s;
    return {
        { u"crm.timeline.bindings.bind"_s, crm, Family::Legacy, {}, bind },
        { u"crm.timeline.bindings.unbind"_s, crm, Family::Legacy, {}, unbind },
        { u"crm.timeline.bindings.list"_s, crm, Family::Legacy, {}, list },
        { u"crm.timeline.bindings.fields"_s, crm, Family::Legacy, {}, fields },
    };
}

} // namespace demo
