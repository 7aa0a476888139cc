// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/method.h"

#include <algorithm>

/// crm.timeline.logmessage.* (timeline-methods.md §1-§4).
namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 pageSize = 10;

Value entryFields(const Entry &entry)
{
    return Value::map({
        { u"id"_s, entry.id },
        { u"created"_s, entry.createdText.value_or(State::timestamp(entry.created)) },
        { u"authorId"_s, entry.authorId },
        { u"title"_s, entry.title },
        { u"text"_s, entry.text },
        { u"iconCode"_s, entry.iconCode },
    });
}

Answer entryAnswer(const Entry &entry)
{
    return Answer::ok(Value::map({ { u"logMessage"_s, entryFields(entry) } }));
}

Answer add(Call &call)
{
    if (call.isBefore26() && !call.isAdmin())
        return Answer::accessDenied();
    const Value fields = call.params.value(u"fields"_s);
    for (const QString &name :
         { u"entityTypeId"_s, u"entityId"_s, u"title"_s, u"text"_s, u"iconCode"_s }) {
        if (fields.value(name).isNull())
            return Answer::error(u"0"_s, u"Missing a required field: "_s + name);
    }
    Entry entry;
    entry.entityTypeId = int(fields.value(u"entityTypeId"_s).toInt());
    entry.entityId = fields.value(u"entityId"_s).toInt();
    const bool impossible = entry.entityId <= 0 || !call.state.hasType(entry.entityTypeId);
    if (call.isBefore26()) {
        if (impossible)
            return Answer::error(u"OWNER_NOT_FOUND"_s, u"Owner was not found"_s);
    } else if (impossible || !call.canUpdate(entry.owner())) {
        return Answer::accessDenied();
    }
    entry.authorId = call.caller.userId;
    entry.title = storedText(fields.value(u"title"_s).toString());
    entry.text = storedText(fields.value(u"text"_s).toString());
    entry.iconCode = storedText(fields.value(u"iconCode"_s).toString());
    entry.clientId = call.caller.clientId;
    entry.id = call.state.addEntry(entry);
    return entryAnswer(*call.state.entry(entry.id));
}

Answer get(Call &call)
{
    const qint64 id = call.integer(u"id"_s);
    const Entry *entry = call.state.entry(id);
    if (!entry)
        return Answer::error(u"NOT_FOUND"_s,
                             u"Timeline logmessage not found for id `%1`"_s.arg(id));
    if (!call.isBefore26()) {
        const QList<Owner> owners = call.state.bindings(id);
        const bool readable
            = std::any_of(owners.cbegin(), owners.cend(),
                          [&call](const Owner &owner) { return call.canRead(owner); });
        if (!readable)
            return Answer::accessDenied();
    }
    return entryAnswer(*entry);
}

/// Ids of the card in the asked order; only lower-case "asc"/"desc" of `id` and `created` count.
QList<qint64> orderedIds(const Call &call, const Owner &owner)
{
    bool byCreated = false;
    bool createdDescending = false;
    std::optional<bool> idDescending;
    const Value order = call.params.value(u"order"_s);
    for (const Value::Item &item : order.items()) {
        const QString direction = item.second.toString();
        if (direction != "asc"_L1 && direction != "desc"_L1)
            continue;
        if (item.first == "id"_L1) { // ids never repeat: what follows has no say
            idDescending = direction == "desc"_L1;
            break;
        }
        if (item.first == "created"_L1) {
            byCreated = true;
            createdDescending = direction == "desc"_L1;
        }
    }
    if (!byCreated) {
        QList<qint64> ids = call.state.entryIds(owner);
        if (idDescending.value_or(true))
            std::reverse(ids.begin(), ids.end());
        return ids;
    }
    QList<qint64> ids = call.state.entryIdsByCreated(owner);
    if (createdDescending == idDescending.value_or(createdDescending)) {
        if (createdDescending)
            std::reverse(ids.begin(), ids.end());
        return ids;
    }
    std::stable_sort(ids.begin(), ids.end(), [&](qint64 a, qint64 b) {
        const QDateTime &first = call.state.entry(a)->created;
        const QDateTime &second = call.state.entry(b)->created;
        if (first != second)
            return (first < second) != createdDescending;
        return (a < b) != *idDescending;
    });
    return ids;
}

/// The transport eats `start`; by source the method itself knows only `offset`.
qint64 pageOffset(const Call &call)
{
    const qint64 offset = call.integer(u"offset"_s);
    switch (call.options.paging) {
    case Paging::ByOffset:
        return std::max<qint64>(0, offset);
    case Paging::ByStart:
        return std::max<qint64>(0, call.start);
    case Paging::ByEither:
        return std::max<qint64>({ 0, call.start, offset });
    case Paging::Neither:
        break;
    }
    return 0;
}

void setPaging(Answer &answer, const Call &call, qint64 offset, qint64 rows, qint64 total)
{
    if (call.start < 0) // no count wanted
        return;
    answer.total = total;
    switch (call.options.next) {
    case NextField::StuckAtTen: {
        // Computed with a pager of 50 rows that never heard of `offset`.
        const qint64 next = call.start / 50 * 50 + pageSize;
        if (next < total)
            answer.next = next;
        break;
    }
    case NextField::Right:
        if (offset + rows < total && rows > 0)
            answer.next = offset + rows;
        break;
    case NextField::Absent:
        break;
    }
}

Answer list(Call &call)
{
    const Owner owner = call.owner(u"entityTypeId"_s, u"entityId"_s);
    if (!call.isBefore26() && !call.canRead(owner))
        return Answer::accessDenied();
    const qint64 offset = pageOffset(call);
    const QList<qint64> ids = orderedIds(call, owner);
    Value rows = Value::array();
    const qint64 end = std::min<qint64>(ids.size(), offset + pageSize);
    for (qint64 i = offset; i < end; ++i)
        rows.append(entryFields(*call.state.entry(ids[i])));
    const qint64 count = rows.size();
    Answer answer = Answer::ok(call.options.envelope == ListEnvelope::Bare
                                   ? rows
                                   : Value::map({ { u"logMessages"_s, rows } }));
    setPaging(answer, call, offset, count, ids.size());
    return answer;
}

Answer remove(Call &call)
{
    if (!call.isAdmin())
        return Answer::accessDenied();
    const qint64 id = call.integer(u"id"_s);
    const Entry *entry = call.state.entry(id);
    if (!entry)
        return Answer::error(u"NOT_FOUND"_s, u"Log message not found for id `%1`"_s.arg(id));
    if (call.caller.clientId.isEmpty() || entry->clientId != call.caller.clientId)
        return Answer::error(u"REMOVING_DISABLED"_s,
                             u"It is not allowed to delete this log message"_s);
    call.state.removeEntry(id);
    return Answer::ok(true);
}

} // namespace

QList<Method> logMessageMethods()
{
    const QString crm = u"crm"_s;
    const Family family = Family::IntranetController;
    return {
        { u"crm.timeline.logmessage.add"_s, crm, family, u"fields:array"_s, add },
        { u"crm.timeline.logmessage.get"_s, crm, family, u"id:int"_s, get },
        { u"crm.timeline.logmessage.list"_s, crm, family,
          u"entityTypeId:int entityId:int order:array? offset:int?"_s, list },
        { u"crm.timeline.logmessage.delete"_s, crm, family, u"id:int"_s, remove },
    };
}

} // namespace demo
