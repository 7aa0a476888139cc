// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/directory_bitrix.h"

#include "base/gather.h"
#include "base/json.h"
#include "crm/cardtexts.h"
#include "crm/searchwords.h"

#include <QJsonArray>
#include <QSet>

#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crm {

namespace {

constexpr qsizetype rowsPerPage = 50; // crm.item.list and user.get, fixed by the portal

QJsonArray selectOf(int typeId)
{
    switch (typeId) {
    case Contact:
    case Company:
        return { u"*"_s, u"fm"_s }; // phones come with "*" only
    default:
        return { u"id"_s,           u"title"_s,        u"name"_s,        u"lastName"_s,
                 u"companyTitle"_s, u"stageId"_s,      u"opportunity"_s, u"currencyId"_s,
                 u"quoteNumber"_s,  u"accountNumber"_s };
    }
}

rest::Request itemList(int typeId, const QJsonObject &filter)
{
    return { u"crm.item.list"_s,
             { { u"entityTypeId"_s, typeId },
               { u"select"_s, selectOf(typeId) },
               { u"filter"_s, filter },
               { u"order"_s, QJsonObject { { u"id"_s, u"DESC"_s } } },
               { u"start"_s, -1 } },
             rest::Safety::Read };
}

template <typename Number> QJsonArray toArray(const QList<Number> &numbers)
{
    QJsonArray array;
    for (const Number &number : numbers)
        array.append(number);
    return array;
}

Result<QList<EntityType>> decodeTypes(const rest::Answer &answer)
{
    const auto rows = json::list(answer.result);
    if (!rows)
        return json::mismatch(u"result"_s, u"a list"_s);
    QList<EntityType> types;
    QSet<int> seen;
    for (const QJsonValue &row : *rows) {
        const QJsonObject type = row.toObject();
        const qint64 id = json::integer(type.value(u"ID"_s)).value_or(0);
        // Orders are not in the list (entity-methods.md section 1) and cannot be searched.
        if (!std::in_range<int>(id) || !isUsableType(int(id)) || id == Order
            || seen.contains(int(id)))
            continue;
        seen.insert(int(id));
        QString name = json::text(type.value(u"NAME"_s)).value_or(QString()).trimmed();
        if (name.isEmpty())
            name = builtInTypeName(int(id));
        if (name.isEmpty())
            name = typeWord(int(id));
        types.append({ int(id), name, true });
    }
    types.append({ Order, builtInTypeName(Order), false });
    return types;
}

Result<QList<User>> decodeUsers(const rest::Answer &answer)
{
    const auto rows = json::list(answer.result);
    if (!rows)
        return json::mismatch(u"result"_s, u"a list"_s);
    QList<User> users;
    for (const QJsonValue &row : *rows) {
        const QJsonObject fields = row.toObject();
        const auto text = [&fields](const QString &key) {
            return json::text(fields.value(key)).value_or(QString());
        };
        const UserId id { json::integer(fields.value(u"ID"_s)).value_or(0) };
        if (id.isValid())
            users.append({ id, (text(u"NAME"_s) + u' ' + text(u"LAST_NAME"_s)).simplified(),
                           json::flag(fields.value(u"ACTIVE"_s)).value_or(true) });
    }
    return users;
}

/// Card ids by type from crm.duplicate.findbycomm: {"CONTACT":[275]}, or [] for nobody.
Result<QList<OwnerRef>> decodeDuplicates(const rest::Answer &answer)
{
    const auto groups = json::object(answer.result);
    if (!groups)
        return json::mismatch(u"result"_s, u"an object"_s);
    QList<OwnerRef> owners;
    for (auto group = groups->begin(); group != groups->end(); ++group) {
        const int typeId = typeFromWord(group.key()).value_or(0);
        const QJsonArray ids = json::list(group.value()).value_or(QJsonArray());
        for (const QJsonValue &id : ids) {
            const OwnerRef owner { typeId, json::integer(id).value_or(0) };
            if (owner.isValid() && !owners.contains(owner))
                owners.append(owner);
        }
    }
    return owners;
}

/// A refusal that concerns one type only, such as one that was removed meanwhile.
bool concernsOneType(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::AccessDenied
        || error.kind == Error::Kind::Portal;
}

class BitrixDirectory : public Directory
{
public:
    explicit BitrixDirectory(rest::Client &client)
        : m_client(client)
    {
    }

    Pending<QList<EntityType>> types() override;
    Pending<QList<CardSummary>> find(const QString &words, const QList<int> &typeIds) override;
    Pending<CardSummary> card(const OwnerRef &owner) override;
    Pending<QList<CardSummary>> cards(const QList<OwnerRef> &owners) override;
    Pending<QList<User>> users(const QList<UserId> &ids) override;

private:
    using Summaries = QList<CardSummary>;

    Pending<Summaries> findIn(const SearchWords &words, const QList<int> &typeIds);
    Pending<Summaries> byContact(const SearchWords::Contact &contact, const QList<int> &typeIds);
    Pending<Summaries> listed(int typeId, const QJsonObject &filter);
    Pending<Summaries> merged(const std::vector<Pending<Summaries>> &parts);

    rest::Client &m_client;
    QHash<int, QString> m_typeNames; ///< as the portal calls them
    QList<int> m_searchable; ///< empty before the first types()
    QObject m_context; ///< its death cancels what is under way
};

Pending<QList<EntityType>> BitrixDirectory::types()
{
    using Types = QList<EntityType>;
    return mapped<Types>(m_client.call<Types>({ u"crm.enum.ownertype"_s, {} }, decodeTypes),
                         &m_context, [this](Result<Types> types) {
                             if (!types)
                                 return types;
                             m_searchable.clear();
                             for (const EntityType &type : *types) {
                                 m_typeNames.insert(type.typeId, type.name);
                                 if (type.searchable)
                                     m_searchable.append(type.typeId);
                             }
                             return types;
                         });
}

Pending<QList<CardSummary>> BitrixDirectory::listed(int typeId, const QJsonObject &filter)
{
    const auto decode = [typeId, name = m_typeNames.value(typeId)](
                            const rest::Answer &answer) -> Result<Summaries> {
        // `result.items`; some samples show the list bare (entity-methods.md section 2).
        auto rows = json::list(answer.result.toObject().value(u"items"_s));
        if (!rows)
            rows = json::list(answer.result);
        if (!rows)
            return json::mismatch(u"result.items"_s, u"a list"_s);
        Summaries summaries;
        for (const QJsonValue &row : *rows) {
            if (const auto summary = summaryOf(typeId, row.toObject(), name))
                summaries.append(*summary);
        }
        return summaries;
    };
    return m_client.call<Summaries>(itemList(typeId, filter), decode);
}

/// All the parts in a row, each card once. Fails where nothing could be read at all.
Pending<QList<CardSummary>> BitrixDirectory::merged(const std::vector<Pending<Summaries>> &parts)
{
    using Answers = std::vector<Result<Summaries>>;
    return mapped<Summaries>(gathered(parts, &m_context), &m_context,
                             [](Result<Answers> answers) -> Result<Summaries> {
                                 if (!answers)
                                     return answers.error();
                                 Summaries all;
                                 QSet<OwnerRef> seen;
                                 const Error *refusal = nullptr;
                                 bool anyRead = answers->empty();
                                 for (const Result<Summaries> &answer : *answers) {
                                     if (!answer) {
                                         refusal = &answer.error();
                                         if (!concernsOneType(*refusal))
                                             return *refusal;
                                         continue;
                                     }
                                     anyRead = true;
                                     for (const CardSummary &summary : *answer) {
                                         if (!seen.contains(summary.owner))
                                             all.append(summary);
                                         seen.insert(summary.owner);
                                     }
                                 }
                                 if (!anyRead)
                                     return *refusal;
                                 return all;
                             });
}

Pending<QList<CardSummary>> BitrixDirectory::find(const QString &text, const QList<int> &typeIds)
{
    const SearchWords words(text);
    if (!typeIds.isEmpty())
        return findIn(words, typeIds);
    if (!m_searchable.isEmpty())
        return findIn(words, m_searchable);
    return chained<Summaries>(types(), &m_context, [this, words](const QList<EntityType> &) {
        return findIn(words, m_searchable);
    });
}

Pending<QList<CardSummary>> BitrixDirectory::findIn(const SearchWords &words,
                                                    const QList<int> &typeIds)
{
    std::vector<Pending<Summaries>> parts;
    if (const auto number = words.number()) { // the exact number comes first
        for (int typeId : typeIds) {
            if (typeId == Order)
                parts.push_back(ready<Summaries>(
                    Summaries { { { Order, *number }, fallbackTitle({ Order, *number }), {} } }));
            else
                parts.push_back(listed(typeId, { { u"id"_s, *number } }));
        }
    }
    if (const auto contact = words.contact())
        parts.push_back(byContact(*contact, typeIds));
    for (int typeId : typeIds) {
        if (typeId != Order)
            parts.push_back(listed(typeId, words.filter(typeId)));
    }
    return merged(parts);
}

/// Cards that carry a phone number or an e-mail address; deals and the like do not.
Pending<QList<CardSummary>> BitrixDirectory::byContact(const SearchWords::Contact &contact,
                                                       const QList<int> &typeIds)
{
    const rest::Request request { u"crm.duplicate.findbycomm"_s,
                                  { { u"type"_s, contact.type },
                                    { u"values"_s, QJsonArray::fromStringList(contact.values) } } };
    const auto owners = m_client.call<QList<OwnerRef>>(request, decodeDuplicates);
    return chained<Summaries>(owners, &m_context, [this, typeIds](QList<OwnerRef> found) {
        found.removeIf([&typeIds](const OwnerRef &o) { return !typeIds.contains(o.typeId); });
        return cards(found);
    });
}

Pending<CardSummary> BitrixDirectory::card(const OwnerRef &owner)
{
    if (owner.typeId == Order) // not readable through crm.item.*
        return ready<CardSummary>(CardSummary { owner, fallbackTitle(owner), {} });
    const auto decode = [owner, name = m_typeNames.value(owner.typeId)](
                            const rest::Answer &answer) -> Result<CardSummary> {
        const auto item = json::object(answer.result.toObject().value(u"item"_s));
        const auto summary = item ? summaryOf(owner.typeId, *item, name) : std::nullopt;
        if (!summary || summary->owner != owner)
            return json::mismatch(u"result.item"_s, u"the card asked for"_s);
        return *summary;
    };
    const rest::Request request { u"crm.item.get"_s,
                                  { { u"entityTypeId"_s, owner.typeId }, { u"id"_s, owner.id } } };
    return m_client.call<CardSummary>(request, decode);
}

Pending<QList<CardSummary>> BitrixDirectory::cards(const QList<OwnerRef> &owners)
{
    std::map<int, QList<qint64>> idsOfType;
    std::vector<Pending<Summaries>> parts;
    for (const OwnerRef &owner : owners) {
        if (owner.typeId == Order)
            parts.push_back(ready<Summaries>(Summaries { { owner, fallbackTitle(owner), {} } }));
        else if (owner.isValid() && !idsOfType[owner.typeId].contains(owner.id))
            idsOfType[owner.typeId].append(owner.id);
    }
    for (const auto &[typeId, ids] : idsOfType) {
        for (qsizetype first = 0; first < ids.size(); first += rowsPerPage)
            parts.push_back(listed(typeId, { { u"@id"_s, toArray(ids.mid(first, rowsPerPage)) } }));
    }
    return mapped<Summaries>(merged(parts), &m_context,
                             [owners](Result<Summaries> found) -> Result<Summaries> {
                                 if (!found)
                                     return found;
                                 QHash<OwnerRef, CardSummary> byOwner;
                                 for (const CardSummary &summary : *found)
                                     byOwner.insert(summary.owner, summary);
                                 Summaries inOrder;
                                 for (const OwnerRef &owner : owners) {
                                     if (byOwner.contains(owner))
                                         inOrder.append(byOwner.take(owner));
                                 }
                                 return inOrder;
                             });
}

Pending<QList<User>> BitrixDirectory::users(const QList<UserId> &ids)
{
    QList<qint64> numbers;
    for (UserId id : ids) {
        if (id.isValid() && !numbers.contains(id.value))
            numbers.append(id.value);
    }
    std::vector<Pending<QList<User>>> parts;
    for (qsizetype first = 0; first < numbers.size(); first += rowsPerPage) {
        const rest::Request request {
            u"user.get"_s,
            { { u"FILTER"_s,
                QJsonObject { { u"@ID"_s, toArray(numbers.mid(first, rowsPerPage)) } } },
              { u"select"_s, QJsonArray { u"ID"_s, u"NAME"_s, u"LAST_NAME"_s, u"ACTIVE"_s } } }
        };
        parts.push_back(m_client.call<QList<User>>(request, decodeUsers));
    }
    using Answers = std::vector<Result<QList<User>>>;
    return mapped<QList<User>>(gathered(parts, &m_context), &m_context,
                               [](Result<Answers> answers) -> Result<QList<User>> {
                                   if (!answers)
                                       return answers.error();
                                   QList<User> all;
                                   for (const Result<QList<User>> &answer : *answers) {
                                       if (!answer)
                                           return answer.error();
                                       all.append(*answer);
                                   }
                                   return all;
                               });
}

} // namespace

std::unique_ptr<Directory> makeBitrixDirectory(rest::Client &client)
{
    return std::make_unique<BitrixDirectory>(client);
}

} // namespace crm
