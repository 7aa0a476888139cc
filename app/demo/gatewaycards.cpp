// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/filter.h"
#include "demo/gatewayanswers.h"

#include <QJsonArray>

#include <algorithm>

/// What the picker asks for (vibecode-gateway.md section 6).
namespace demo::gateway {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 rowsByDefault = 50;
constexpr qint64 rowsAtMost = 5000;

/// Some fields have other names here.
QJsonObject rowOf(qint64 id, QJsonObject card)
{
    const QList<std::pair<QString, QString>> renamed { { u"opportunity"_s, u"amount"_s },
                                                       { u"createdTime"_s, u"createdAt"_s } };
    for (const auto &[from, to] : renamed) {
        if (card.contains(from))
            card.insert(to, card.take(from));
    }
    card.remove(u"fm"_s);
    card.insert(u"id"_s, id);
    return card;
}

bool fits(const QJsonValue &have, const QString &operation, const Value &wanted)
{
    const QString text = have.toVariant().toString();
    if (operation == "$contains"_L1)
        return text.contains(wanted.toString(), Qt::CaseInsensitive);
    if (operation == "$in"_L1) {
        return std::any_of(wanted.items().begin(), wanted.items().end(),
                           [&](const Value::Item &one) { return one.second.toString() == text; });
    }
    if (operation == "$ne"_L1)
        return text != wanted.toString();
    const QJsonValue other = wanted.toJson();
    if (operation == "$gt"_L1)
        return fieldLess(other, have);
    if (operation == "$gte"_L1)
        return !fieldLess(have, other);
    if (operation == "$lt"_L1)
        return fieldLess(have, other);
    if (operation == "$lte"_L1)
        return !fieldLess(other, have);
    return false;
}

/// Operators below the field's name, a value for "equals", or the portal's own prefixes.
bool isWanted(const QJsonObject &row, const Value &filter)
{
    return std::all_of(filter.items().begin(), filter.items().end(), [&](const Value::Item &item) {
        if (!item.second.isArray())
            return matchesFilter(row, Value::map({ item }));
        return std::all_of(item.second.items().begin(), item.second.items().end(),
                           [&](const Value::Item &operation) {
                               return fits(row.value(item.first), operation.first,
                                           operation.second);
                           });
    });
}

QJsonObject selected(const QJsonObject &row, const Value &select)
{
    QStringList wanted = select.isString() ? select.toString().split(u',') : QStringList();
    for (const Value::Item &item : select.items())
        wanted.append(item.second.toString());
    if (wanted.isEmpty())
        return row;
    QJsonObject part { { u"id"_s, row.value(u"id"_s) } };
    for (const QString &name : std::as_const(wanted)) {
        if (row.contains(name))
            part.insert(name, row.value(name));
    }
    return part;
}

HttpAnswer listed(const Visit &visit, QList<QJsonObject> rows)
{
    rows.removeIf(
        [&](const QJsonObject &row) { return !isWanted(row, visit.params.value(u"filter"_s)); });
    const Value order = visit.params.value(u"order"_s);
    for (const Value::Item &item : order.items()) {
        const bool down = item.second.toString().toLower() == "desc"_L1;
        std::stable_sort(rows.begin(), rows.end(), [&](const QJsonObject &a, const QJsonObject &b) {
            return down ? fieldLess(b.value(item.first), a.value(item.first))
                        : fieldLess(a.value(item.first), b.value(item.first));
        });
    }
    const qint64 asked = visit.params.value(u"limit"_s).toInt();
    const qint64 limit = std::min(rowsAtMost, asked > 0 ? asked : rowsByDefault);
    const qint64 offset = std::max<qint64>(0, visit.params.value(u"offset"_s).toInt());
    QJsonArray page;
    for (qint64 i = offset; i < std::min<qint64>(rows.size(), offset + limit); ++i)
        page.append(selected(rows.at(i), visit.params.value(u"select"_s)));
    return success(page, 200,
                   { { u"total"_s, qint64(rows.size()) },
                     { u"hasMore"_s, offset + page.size() < rows.size() } });
}

/// GET /name, POST /name/search, GET /name/7 over \a rows; \a rest: the path behind the name.
HttpAnswer collection(const Visit &visit, const QStringList &rest, const QList<QJsonObject> &rows)
{
    const bool isList = rest.isEmpty() && visit.verb == "GET"_L1;
    const bool isSearch = rest == QStringList { u"search"_s } && visit.verb == "POST"_L1;
    if (isList || isSearch)
        return listed(visit, rows);
    if (rest.size() != 1 || visit.verb != "GET"_L1)
        return noSuchEndpoint();
    for (const QJsonObject &row : rows) {
        if (row.value(u"id"_s).toInteger() == rest.first().toLongLong())
            return success(row);
    }
    return failure(404, u"ENTITY_NOT_FOUND"_s, u"There is no such entity"_s);
}

QList<QJsonObject> cardRows(const Visit &visit, int typeId)
{
    QList<QJsonObject> rows;
    const QMap<qint64, QJsonObject> all = visit.state.cards(typeId);
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        if (visit.state.canRead(visit.caller.userId, { typeId, it.key() }))
            rows.append(rowOf(it.key(), *it));
    }
    return rows;
}

QList<QJsonObject> userRows(const Visit &visit)
{
    QList<QJsonObject> rows;
    for (const User &user : visit.state.users()) {
        if (user.kind == UserKind::Employee || user.kind == UserKind::Extranet)
            rows.append({ { u"id"_s, user.id },
                          { u"name"_s, user.name },
                          { u"lastName"_s, user.lastName },
                          { u"active"_s, user.active } });
    }
    return rows;
}

QList<QJsonObject> processRows(const Visit &visit)
{
    QList<QJsonObject> rows;
    for (const EntityType &type : visit.state.types()) {
        if (type.id >= 128)
            rows.append({ { u"id"_s, qint64(rows.size()) + 37 },
                          { u"entityTypeId"_s, type.id },
                          { u"title"_s, type.name } });
    }
    return rows;
}

} // namespace

HttpAnswer me(const Visit &visit, const QString &kind)
{
    QJsonObject data { { u"type"_s, kind } };
    const User *user = visit.state.user(visit.caller.userId);
    if (user)
        data.insert(u"user"_s,
                    QJsonObject { { u"id"_s, user->id },
                                  { u"name"_s, user->name },
                                  { u"lastName"_s, user->lastName } });
    if (!visit.options.gateway.meTellsLittle) {
        data.insert(u"scopes"_s, QJsonArray::fromStringList(visit.caller.scopes));
        data.insert(u"portal"_s, QJsonObject { { u"domain"_s, visit.options.publicHost } });
    }
    return success(data);
}

HttpAnswer cards(const Visit &visit)
{
    static const QHash<QString, int> types {
        { u"leads"_s, 1 },  { u"deals"_s, 2 },   { u"contacts"_s, 3 },  { u"companies"_s, 4 },
        { u"quotes"_s, 7 }, { u"orders"_s, 14 }, { u"invoices"_s, 31 },
    };
    const QString name = visit.path.value(0);
    if (const int typeId = types.value(name))
        return collection(visit, visit.path.mid(1), cardRows(visit, typeId));
    if (name == "items"_L1) {
        const int typeId = visit.path.value(1).toInt();
        if (typeId < 128 || !visit.state.hasType(typeId))
            return failure(404, u"ENTITY_NOT_FOUND"_s, u"There is no such smart process"_s);
        return collection(visit, visit.path.mid(2), cardRows(visit, typeId));
    }
    if (name == "users"_L1)
        return collection(visit, visit.path.mid(1), userRows(visit));
    if (name == "smart-processes"_L1)
        return collection(visit, visit.path.mid(1), processRows(visit));
    return noSuchEndpoint();
}

} // namespace demo::gateway
