// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/filter.h"
#include "demo/method.h"

#include <algorithm>

/// crm.item.*, crm.enum.ownertype, crm.type.list, crm.duplicate.findbycomm (entity-methods.md
/// §1-§4).
namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype pageSize = 50;

/// Fields every item of a type has; what a card does not say is null.
QStringList fieldNames(int typeId)
{
    static const QString common = u"id,createdTime,updatedTime,createdBy,updatedBy,assignedById,"
                                  "opened,sourceId,sourceDescription"_s;
    static const QHash<int, QString> own {
        { 1,
          u"title,name,lastName,secondName,companyTitle,post,stageId,opportunity,currencyId,"
          "companyId,contactId,hasPhone,hasEmail"_s },
        { 2,
          u"title,stageId,categoryId,opportunity,currencyId,companyId,contactId,begindate,"
          "closedate,closed,typeId,comments"_s },
        { 3,
          u"name,lastName,secondName,fullName,post,companyId,typeId,hasPhone,hasEmail,"
          "comments"_s },
        { 4, u"title,typeId,industry,revenue,currencyId,isMyCompany,hasPhone,hasEmail,comments"_s },
        { 7,
          u"title,quoteNumber,stageId,opportunity,currencyId,companyId,contactId,begindate,"
          "closedate"_s },
        { 31,
          u"title,accountNumber,stageId,categoryId,opportunity,currencyId,companyId,contactId,"
          "begindate,closedate,mycompanyId"_s },
    };
    static const QString process = u"title,stageId,categoryId,opportunity,currencyId,companyId,"
                                   "contactId,begindate,closedate,xmlId"_s;
    return (common + u',' + own.value(typeId, process)).split(u',');
}

bool hasItems(int typeId)
{
    static const QList<int> standard { 1, 2, 3, 4, 7, 31, 36, 39 };
    return standard.contains(typeId) || typeId >= 128;
}

std::optional<Answer> typeError(const Call &call, int typeId)
{
    if (hasItems(typeId) && call.state.hasType(typeId))
        return std::nullopt;
    // 14 (orders) is in no list of types.
    const bool known = call.state.hasType(typeId) || typeId == 14;
    if (known && !call.isBefore26()) {
        return Answer::error(u"ENTITY_TYPE_NOT_SUPPORTED"_s, u"The entity type is not supported"_s);
    }
    return Answer::error(u"NOT_FOUND"_s, u"SPA not found"_s);
}

QJsonObject fullCard(const Owner &owner, const QJsonObject &fields)
{
    QJsonObject card = fields;
    if (owner.typeId == 3 && !card.contains("fullName"_L1)) {
        const QStringList words { fields.value("name"_L1).toString(),
                                  fields.value("lastName"_L1).toString() };
        card.insert("fullName"_L1, words.join(u' ').trimmed());
    }
    return card;
}

Value selectedFields(const Call &call, const Owner &owner, const QJsonObject &card,
                     const Value &select)
{
    QStringList wanted;
    for (const Value::Item &item : select.items())
        wanted.append(item.second.toString());
    const bool all = wanted.isEmpty() || wanted.contains(u"*"_s);
    const QStringList standard = fieldNames(owner.typeId);
    Value row = Value::array();
    for (const QString &name : standard) {
        // `fullName` is filterable, but not shown
        if (name != "fullName"_L1 && (all || wanted.contains(name)))
            row.set(name, Value::fromJson(card.value(name)));
    }
    for (auto it = card.begin(); it != card.end(); ++it) {
        if (it.key() == "fm"_L1 || it.key() == "fullName"_L1 || standard.contains(it.key()))
            continue;
        if (all || wanted.contains(it.key()))
            row.set(it.key(), Value::fromJson(it.value()));
    }
    if (all)
        row.set(u"entityTypeId"_s, owner.typeId);
    // Phones and mails only beside "*".
    if (card.contains("fm"_L1) && (select.isNull() || (all && wanted.contains(u"fm"_s)))
        && !call.isBefore26()) {
        Value fm = Value::array();
        qint64 id = owner.id * 10;
        const Value given = Value::fromJson(card.value("fm"_L1));
        for (const Value::Item &item : given.items()) {
            Value one = item.second;
            if (!one.contains(u"id"_s))
                one.set(u"id"_s, ++id);
            fm.append(one);
        }
        row.set(u"fm"_s, fm);
    }
    return row;
}

std::optional<Answer> filterError(int typeId, const Value &filter,
                                  const QMap<qint64, QJsonObject> &cards)
{
    const QStringList names = fieldNames(typeId);
    QString wrong;
    forEachFilterField(filter, [&](const QString &name) {
        const bool known = names.contains(name) || name == "searchContent"_L1
            || name.startsWith("uf"_L1) || name.startsWith("parentId"_L1)
            || std::any_of(cards.cbegin(), cards.cend(), [&name](const QJsonObject &card) {
                               return card.contains(name) && name != "fm"_L1;
                           });
        if (!known && wrong.isEmpty())
            wrong = name.isEmpty() ? u"?"_s : name;
    });
    if (wrong.isEmpty())
        return std::nullopt;
    return Answer::error(u"INVALID_ARG_VALUE"_s,
                         u"Invalid filter: field '%1' is not allowed in filter"_s.arg(wrong));
}

std::optional<Answer> orderError(int typeId, const Value &order)
{
    const QStringList names = fieldNames(typeId);
    for (const Value::Item &item : order.items()) {
        const QString direction = item.second.toString().toUpper();
        if (!names.contains(item.first)) {
            return Answer::error(
                u"INVALID_ARG_VALUE"_s,
                u"Invalid order: field '%1' is not allowed in order"_s.arg(item.first));
        }
        if (direction != "ASC"_L1 && direction != "DESC"_L1) {
            return Answer::error(
                u"INVALID_ARG_VALUE"_s,
                u"Invalid order: allowed sort directions are ASC, DESC for field '%1'"_s.arg(
                    item.first));
        }
    }
    return std::nullopt;
}

void sortCards(QList<QJsonObject> &cards, const Value &order)
{
    if (order.size() == 0)
        return;
    std::stable_sort(cards.begin(), cards.end(), [&](const QJsonObject &a, const QJsonObject &b) {
        for (const Value::Item &item : order.items()) {
            const bool descending = item.second.toString().toUpper() == "DESC"_L1;
            const QJsonValue &x = descending ? b.value(item.first) : a.value(item.first);
            const QJsonValue &y = descending ? a.value(item.first) : b.value(item.first);
            if (fieldLess(x, y))
                return true;
            if (fieldLess(y, x))
                return false;
        }
        return false;
    });
}

Answer list(Call &call)
{
    const int typeId = int(call.integer(u"entityTypeId"_s));
    if (const auto error = typeError(call, typeId))
        return *error;
    const QMap<qint64, QJsonObject> all = call.state.cards(typeId);
    const Value filter = call.params.value(u"filter"_s);
    const Value order = call.params.value(u"order"_s);
    if (const auto error = filterError(typeId, filter, all))
        return *error;
    if (const auto error = orderError(typeId, order))
        return *error;
    QList<QJsonObject> found;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        const QJsonObject card = fullCard({ typeId, it.key() }, *it);
        if (call.canRead({ typeId, it.key() }) && matchesFilter(card, filter))
            found.append(card);
    }
    sortCards(found, order);

    const qsizetype from = call.start < 0 ? 0 : qsizetype(call.start) / pageSize * pageSize;
    const qsizetype to = std::min(found.size(), from + pageSize);
    Value select = call.params.value(u"select"_s);
    if (select.size() == 0)
        select = Value::list({ u"*"_s });
    Value items = Value::array();
    for (qsizetype i = from; i < to; ++i) {
        const Owner owner { typeId, found[i].value("id"_L1).toInteger() };
        items.append(selectedFields(call, owner, found[i], select));
    }
    Answer answer = Answer::ok(Value::map({ { u"items"_s, items } }));
    if (call.start >= 0) {
        answer.total = found.size();
        if (to < found.size())
            answer.next = to;
    }
    return answer;
}

Answer get(Call &call)
{
    const Owner owner { int(call.integer(u"entityTypeId"_s)), call.integer(u"id"_s) };
    if (const auto error = typeError(call, owner.typeId))
        return *error;
    if (!call.state.hasCard(owner))
        return Answer::error(u"NOT_FOUND"_s, u"Not found"_s);
    if (!call.canRead(owner))
        return Answer::accessDenied();
    const QJsonObject card = fullCard(owner, call.state.card(owner));
    return Answer::ok(Value::map({ { u"item"_s, selectedFields(call, owner, card, {}) } }));
}

Answer ownerTypes(Call &call)
{
    Value types = Value::array();
    for (const EntityType &type : call.state.types()) {
        types.append(Value::map({
            { u"ID"_s, type.id },
            { u"NAME"_s, type.name },
            { u"SYMBOL_CODE"_s, type.symbolCode },
            { u"SYMBOL_CODE_SHORT"_s, type.shortCode },
        }));
    }
    return Answer::ok(types);
}

/// For CRM administrators only. `id` is not `entityTypeId`.
Answer typeList(Call &call)
{
    if (!call.isAdmin())
        return Answer::accessDenied();
    Value types = Value::array();
    qint64 id = 36;
    for (const EntityType &type : call.state.types()) {
        if (type.id < 128)
            continue;
        types.append(Value::map({
            { u"id"_s, ++id },
            { u"title"_s, type.name },
            { u"code"_s, QString() },
            { u"entityTypeId"_s, type.id },
            { u"isCategoriesEnabled"_s, u"N"_s },
            { u"isStagesEnabled"_s, u"Y"_s },
            { u"isClientEnabled"_s, u"Y"_s },
        }));
    }
    const qint64 total = types.size();
    Answer answer = Answer::ok(Value::map({ { u"types"_s, types } }));
    if (call.start >= 0)
        answer.total = total;
    return answer;
}

QString normalizedPhone(const QString &phone)
{
    QString digits;
    for (const QChar c : phone) {
        if (c == u';' || c == u',' || c == u'x') // extensions do not count
            break;
        if (c.isDigit())
            digits += c;
    }
    return digits;
}

bool hasContact(const QJsonObject &card, const QString &type, const QString &wanted)
{
    const Value fm = Value::fromJson(card.value("fm"_L1));
    return std::any_of(fm.items().begin(), fm.items().end(), [&](const Value::Item &item) {
        if (item.second.value(u"typeId"_s).toString() != type)
            return false;
        const QString have = item.second.value(u"value"_s).toString();
        if (type == "PHONE"_L1)
            return !normalizedPhone(wanted).isEmpty()
                && normalizedPhone(have) == normalizedPhone(wanted);
        return have.compare(wanted.trimmed(), Qt::CaseInsensitive) == 0;
    });
}

Answer findByCommunication(Call &call)
{
    constexpr qsizetype maxValues = 20;
    const QString type = call.params.value(u"type"_s).toString().toUpper();
    const Value values = call.params.value(u"values"_s);
    if (type != "PHONE"_L1 && type != "EMAIL"_L1)
        return Answer::error(QString(), u"Communication type is not defined"_s);
    if (!values.isArray() || values.size() == 0)
        return Answer::error(QString(), u"Communication values is not defined"_s);
    if (values.size() > maxValues)
        return Answer::error(QString(), u"Too many values"_s);
    const QString only = call.params.value(u"entity_type"_s).toString().toUpper();
    Value result = Value::array();
    for (const auto &[typeId, name] :
         { std::pair { 1, u"LEAD"_s }, { 3, u"CONTACT"_s }, { 4, u"COMPANY"_s } }) {
        if (!only.isEmpty() && only != name)
            continue;
        Value ids = Value::array();
        const QMap<qint64, QJsonObject> cards = call.state.cards(typeId);
        for (auto it = cards.cbegin(); it != cards.cend(); ++it) {
            const bool found = std::any_of(values.items().begin(), values.items().end(),
                                           [&](const Value::Item &item) {
                                               return hasContact(*it, type, item.second.toString());
                                           });
            if (found && call.canRead({ typeId, it.key() }))
                ids.append(it.key());
        }
        if (ids.size() > 0)
            result.set(name, ids);
        if (ids.size() >= maxValues) // later types are left out
            break;
    }
    return Answer::ok(result);
}

} // namespace

QList<Method> itemMethods()
{
    const QString crm = u"crm"_s;
    return {
        { u"crm.enum.ownertype"_s, crm, Family::Legacy, {}, ownerTypes },
        { u"crm.type.list"_s, crm, Family::Controller, u"order:array? filter:array?"_s, typeList },
        { u"crm.item.list"_s, crm, Family::IntranetController,
          u"entityTypeId:int select:array? order:array? filter:array? useOriginalUfNames:string?"_s,
          list },
        { u"crm.item.get"_s, crm, Family::IntranetController,
          u"entityTypeId:int id:int useOriginalUfNames:string?"_s, get },
        { u"crm.duplicate.findbycomm"_s, crm, Family::Legacy, {}, findByCommunication },
    };
}

} // namespace demo
