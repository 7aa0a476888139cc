// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/method.h"

#include <algorithm>

/// crm.timeline.comment.*: list and get are legacy proxies, add is a controller
/// (timeline-methods.md §11).
namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

Answer legacyError(const QString &text) { return Answer::error(QString(), text); }

Value commentFields(const Comment &comment)
{
    return Value::map({
        { u"ID"_s, QString::number(comment.id) },
        { u"ENTITY_ID"_s, QString::number(comment.owner.id) },
        { u"ENTITY_TYPE"_s, nameOfType(comment.owner.typeId) },
        { u"CREATED"_s, State::timestamp(comment.created) },
        { u"COMMENT"_s, comment.text },
        { u"AUTHOR_ID"_s, QString::number(comment.authorId) },
        { u"FILES"_s, Value::fromJson(comment.files) },
    });
}

Answer list(Call &call)
{
    const Value filter = call.params.value(u"filter"_s);
    const Owner owner { typeIdByName(filter.value(u"ENTITY_TYPE"_s).toString()),
                        filter.value(u"ENTITY_ID"_s).toInt() };
    if (owner.id <= 0)
        return legacyError(u"ENTITY_ID is not defined or invalid."_s);
    if (owner.typeId <= 0)
        return legacyError(u"ENTITY_TYPE is not defined or invalid."_s);
    if (!call.canRead(owner))
        return legacyError(u"Access denied."_s);
    QList<qint64> ids = call.state.commentIds(owner);
    // Anything but upper-case "DESC" is ascending; ids grow with the time of creation.
    const Value order = call.params.value(u"order"_s);
    const bool descending
        = std::any_of(order.items().begin(), order.items().end(),
                      [](const Value::Item &item) { return item.second.toString() == "DESC"_L1; });
    if (descending)
        std::reverse(ids.begin(), ids.end());
    const Window window = legacyWindow(call, ids.size());
    Answer answer = Answer::ok(Value::array());
    for (qsizetype i = window.from; i < window.from + window.count; ++i) {
        const Value fields = commentFields(*call.state.comment(ids[i]));
        const Value select = call.params.value(u"select"_s);
        Value row = select.size() ? Value::array() : fields;
        for (const Value::Item &item : select.items()) {
            if (const Value *value = fields.find(item.second.toString()))
                row.set(item.second.toString(), *value);
        }
        answer.result.append(row);
    }
    setLegacyPaging(answer, call, window, ids.size());
    return answer;
}

Answer get(Call &call)
{
    const qint64 id = call.params.valueAnyCase(u"id"_s).toInt();
    if (id <= 0)
        return legacyError(u"ID is not defined or invalid."_s);
    const Comment *comment = call.state.comment(id);
    const Entry *entry = call.state.entry(id);
    if (!comment && !entry)
        return legacyError(u"Not found."_s);
    if (!call.canRead(comment ? comment->owner : entry->owner()))
        return legacyError(u"Access denied."_s);
    if (comment)
        return Answer::ok(commentFields(*comment));
    // The kind of the record is not checked: a log entry answers as a comment without text.
    Value fields
        = commentFields({ entry->id, entry->owner(), entry->created, entry->authorId, {}, {} });
    fields.set(u"COMMENT"_s, nullptr);
    return Answer::ok(fields);
}

Answer add(Call &call)
{
    const Value fields = call.params.value(u"fields"_s);
    Comment comment;
    comment.owner = { typeIdByName(fields.value(u"ENTITY_TYPE"_s).toString()),
                      fields.value(u"ENTITY_ID"_s).toInt() };
    comment.text = storedText(fields.value(u"COMMENT"_s).toString());
    comment.authorId = call.caller.userId;
    if (comment.owner.typeId <= 0 || comment.owner.id <= 0)
        return Answer::error(u"OWNER_NOT_FOUND"_s, u"Owner was not found"_s);
    if (!call.canUpdate(comment.owner))
        return Answer::accessDenied();
    if (comment.text.isEmpty())
        return Answer::error(u"INVALID_ARG_VALUE"_s, u"Empty comment message"_s);
    return Answer::ok(call.state.addComment(comment));
}

} // namespace

QList<Method> commentMethods()
{
    const QString crm = u"crm"_s;
    return {
        { u"crm.timeline.comment.list"_s, crm, Family::Legacy, {}, list },
        { u"crm.timeline.comment.get"_s, crm, Family::Legacy, {}, get },
        { u"crm.timeline.comment.add"_s, crm, Family::Controller, u"fields:array"_s, add },
    };
}

} // namespace demo
