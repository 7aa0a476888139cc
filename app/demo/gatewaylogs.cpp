// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/gatewayanswers.h"

#include <QJsonArray>
#include <QJsonDocument>

/// The 12 timeline endpoints (vibecode-gateway.md section 3) and the envelope.
namespace demo::gateway {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto jsonType = "application/json; charset=utf-8";

QByteArray encoded(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// The portal's refusal in the gateway's words. \a notFound: what its NOT_FOUND becomes here.
HttpAnswer refusal(const Answer &answer, const QString &notFound)
{
    if (answer.code == "NOT_FOUND"_L1)
        return failure(404, notFound, answer.description);
    if (answer.code == "REMOVING_DISABLED"_L1)
        return failure(403, u"CROSS_APP_DELETE_FORBIDDEN"_s,
                       u"The entry was created by another application"_s);
    return failure(422, u"BITRIX_ERROR"_s,
                   answer.description.isEmpty() ? answer.code : answer.description);
}

/// A change: true and null are data like any other; what false becomes is not documented.
HttpAnswer changed(const Visit &visit, const Answer &answer,
                   const QString &notFound = u"ENTITY_NOT_FOUND"_s)
{
    if (answer.isError)
        return refusal(answer, notFound);
    const bool refused = answer.result.isBool() && !answer.result.toBool();
    if (refused && !visit.options.gateway.falseAsData)
        return failure(422, u"BITRIX_ERROR"_s, u"The portal refused the change"_s);
    return success(answer.result.toJson());
}

std::optional<HttpAnswer> missing(const Visit &visit, const QStringList &names)
{
    for (const QString &name : names) {
        const Value *value = visit.params.find(name);
        const bool isId = name.endsWith("Id"_L1);
        if (!value || value->isNull() || (isId && value->toInt() <= 0))
            return failure(400, u"INVALID_PARAMS"_s, u"Missing or invalid parameter: "_s + name);
    }
    return std::nullopt;
}

Value entryOf(const Answer &answer)
{
    const Value wrapped = answer.result.value(u"logMessage"_s);
    return wrapped.isNull() ? answer.result : wrapped;
}

HttpAnswer add(const Visit &visit)
{
    if (const auto error
        = missing(visit, { u"entityTypeId"_s, u"entityId"_s, u"title"_s, u"text"_s }))
        return *error;
    Value fields = Value::array();
    for (const QString &name : { u"entityTypeId"_s, u"entityId"_s, u"title"_s, u"text"_s })
        fields.set(name, visit.params.value(name));
    fields.set(u"iconCode"_s, visit.params.value(u"iconCode"_s).toString());
    const Answer answer
        = visit.call(u"crm.timeline.logmessage.add"_s, Value::map({ { u"fields"_s, fields } }));
    if (answer.isError)
        return refusal(answer, u"ENTITY_NOT_FOUND"_s);
    return success(entryOf(answer).toJson());
}

/// Which parameter moves the pages is not documented.
qint64 firstRow(const Visit &visit)
{
    const qint64 offset = visit.params.value(u"offset"_s).toInt();
    const qint64 start = visit.params.value(u"start"_s).toInt();
    switch (visit.options.gateway.paging) {
    case Paging::ByOffset:
        return offset;
    case Paging::ByStart:
        return start;
    case Paging::ByEither:
        return std::max(offset, start);
    case Paging::Neither:
        break;
    }
    return 0;
}

HttpAnswer list(const Visit &visit)
{
    if (const auto error = missing(visit, { u"entityTypeId"_s, u"entityId"_s }))
        return *error;
    const qint64 first = std::max<qint64>(0, firstRow(visit));
    const Owner owner = visit.owner();
    const Answer answer
        = visit.call(u"crm.timeline.logmessage.list"_s,
                     Value::map({ { u"entityTypeId"_s, owner.typeId },
                                  { u"entityId"_s, owner.id },
                                  { u"order"_s, Value::map({ { u"id"_s, u"desc"_s } }) },
                                  { u"offset"_s, first },
                                  { u"start"_s, first } }));
    if (answer.isError)
        return refusal(answer, u"ENTITY_NOT_FOUND"_s);
    const Value wrapped = answer.result.value(u"logMessages"_s);
    const Value rows = wrapped.isNull() ? answer.result : wrapped;
    if (!visit.options.gateway.meta)
        return success(rows.toJson());
    const qint64 total = answer.total.value_or(rows.size());
    return success(rows.toJson(), 200,
                   { { u"total"_s, total }, { u"hasMore"_s, first + rows.size() < total } });
}

HttpAnswer one(const Visit &visit, qint64 id)
{
    const Value with = Value::map({ { u"id"_s, id } });
    if (visit.verb == "DELETE"_L1) {
        return changed(visit, visit.call(u"crm.timeline.logmessage.delete"_s, with));
    }
    const Answer answer = visit.call(u"crm.timeline.logmessage.get"_s, with);
    if (answer.isError)
        return refusal(answer, u"ENTITY_NOT_FOUND"_s);
    return success(entryOf(answer).toJson());
}

HttpAnswer note(const Visit &visit, qint64 id)
{
    QStringList needed { u"entityTypeId"_s, u"entityId"_s };
    if (visit.verb == "POST"_L1)
        needed.append(u"text"_s);
    if (const auto error = missing(visit, needed))
        return *error;
    const Owner owner = visit.owner();
    const qint64 itemType = visit.params.value(u"itemType"_s).toInt();
    Value with = Value::map({ { u"itemType"_s, itemType > 0 ? itemType : 1 },
                              { u"itemId"_s, id },
                              { u"ownerTypeId"_s, owner.typeId },
                              { u"ownerId"_s, owner.id } });
    if (visit.verb == "POST"_L1) {
        with.set(u"text"_s, visit.params.value(u"text"_s));
        return changed(visit, visit.call(u"crm.timeline.note.save"_s, with));
    }
    const QString method
        = visit.verb == "DELETE"_L1 ? u"crm.timeline.note.delete"_s : u"crm.timeline.note.get"_s;
    return changed(visit, visit.call(method, with), u"NOTE_NOT_FOUND"_s);
}

HttpAnswer pin(const Visit &visit, qint64 id, const QString &verb)
{
    if (const auto error = missing(visit, { u"entityTypeId"_s, u"entityId"_s }))
        return *error;
    const Owner owner = visit.owner();
    return changed(visit,
                   visit.call(u"crm.timeline.item."_s + verb,
                              Value::map({ { u"id"_s, id },
                                           { u"ownerTypeId"_s, owner.typeId },
                                           { u"ownerId"_s, owner.id } })));
}

HttpAnswer bind(const Visit &visit, qint64 id, const QString &verb)
{
    if (const auto error = missing(visit, { u"entityId"_s }))
        return *error;
    QString type = visit.params.value(u"entityType"_s).toString();
    if (type.isEmpty()) {
        if (const auto error = missing(visit, { u"entityTypeId"_s }))
            return *error;
        type = nameOfType(visit.owner().typeId);
    }
    if (type.isEmpty())
        return failure(400, u"INVALID_ENTITY_TYPE_ID"_s, u"No entity type has this number"_s);
    const Value fields = Value::map({ { u"OWNER_ID"_s, id },
                                      { u"ENTITY_ID"_s, visit.owner().id },
                                      { u"ENTITY_TYPE"_s, type } });
    return changed(
        visit,
        visit.call(u"crm.timeline.bindings."_s + verb, Value::map({ { u"fields"_s, fields } })));
}

HttpAnswer bindings(const Visit &visit, qint64 id)
{
    QJsonArray rows;
    std::optional<qint64> next = 0;
    while (next) {
        const Answer page
            = visit.call(u"crm.timeline.bindings.list"_s,
                         Value::map({ { u"filter"_s, Value::map({ { u"OWNER_ID"_s, id } }) },
                                      { u"start"_s, *next } }));
        if (page.isError)
            return refusal(page, u"ENTITY_NOT_FOUND"_s);
        for (const Value::Item &item : page.result.items()) {
            const Value &row = item.second;
            if (visit.options.gateway.upperCaseBindings) {
                rows.append(row.toJson());
                continue;
            }
            rows.append(
                QJsonObject { { u"ownerId"_s, row.value(u"OWNER_ID"_s).toInt() },
                              { u"entityId"_s, row.value(u"ENTITY_ID"_s).toInt() },
                              { u"entityType"_s, row.value(u"ENTITY_TYPE"_s).toString() } });
        }
        next = page.next;
    }
    return success(rows);
}

} // namespace

HttpAnswer success(const QJsonValue &data, int status, const QJsonObject &meta)
{
    QJsonObject envelope { { u"success"_s, true }, { u"data"_s, data } };
    if (!meta.isEmpty())
        envelope.insert(u"meta"_s, meta);
    return { status, jsonType, encoded(envelope), {} };
}

HttpAnswer failure(int status, const QString &code, const QString &message, int retryAfter)
{
    QJsonObject error { { u"code"_s, code }, { u"message"_s, message } };
    if (retryAfter > 0)
        error.insert(u"retryAfter"_s, retryAfter);
    HttpAnswer answer {
        status, jsonType, encoded({ { u"success"_s, false }, { u"error"_s, error } }), {}
    };
    answer.retryAfter = retryAfter;
    return answer;
}

HttpAnswer noSuchEndpoint() { return failure(404, u"NOT_FOUND"_s, u"There is no such endpoint"_s); }

HttpAnswer timelineLogs(const Visit &visit)
{
    const QString &verb = visit.verb;
    if (visit.path.size() == 1)
        return verb == "POST"_L1 ? add(visit) : verb == "GET"_L1 ? list(visit) : noSuchEndpoint();
    const qint64 id = visit.path.at(1).toLongLong();
    if (id <= 0)
        return failure(400, u"INVALID_PARAMS"_s, u"Invalid parameter: id"_s);
    const bool mayRemove = verb == "GET"_L1 || verb == "DELETE"_L1;
    if (visit.path.size() == 2)
        return mayRemove ? one(visit, id) : noSuchEndpoint();
    const QString part = visit.path.size() == 3 ? visit.path.at(2) : QString();
    if (part == "note"_L1 && (mayRemove || verb == "POST"_L1))
        return note(visit, id);
    if (part == "bindings"_L1 && verb == "GET"_L1)
        return bindings(visit, id);
    if (verb == "POST"_L1 && (part == "pin"_L1 || part == "unpin"_L1))
        return pin(visit, id, part);
    if (verb == "POST"_L1 && (part == "bind"_L1 || part == "unbind"_L1))
        return bind(visit, id, part);
    return noSuchEndpoint();
}

} // namespace demo::gateway
