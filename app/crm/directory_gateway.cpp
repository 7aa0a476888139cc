// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/directory_gateway.h"

#include "base/gather.h"
#include "base/json.h"
#include "crm/cardtexts.h"
#include "crm/searchwords.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace crm {

namespace {

using Summaries = QList<CardSummary>;
using rest::Request;
using rest::Safety;
using rest::Verb;

constexpr qsizetype rowsAtMost = 50;

/// In the order of the picker. The fields are those that name a card; only names that samples of
/// the gateway show are used (open-questions.md F69).
struct Resource
{
    int typeId;
    QLatin1StringView path;
    QStringList nameFields;
};

const QList<Resource> &resources()
{
    static const QList<Resource> all {
        { Lead, "leads"_L1, { u"title"_s, u"name"_s, u"lastName"_s } },
        { Deal, "deals"_L1, { u"title"_s } },
        { Contact, "contacts"_L1, { u"name"_s, u"lastName"_s } },
        { Company, "companies"_L1, { u"title"_s } },
        { Quote, "quotes"_L1, { u"title"_s } },
        { Order, "orders"_L1, {} }, // by number only
        { SmartInvoice, "invoices"_L1, { u"title"_s } },
    };
    return all;
}

Resource resourceOf(int typeId)
{
    for (const Resource &resource : resources()) {
        if (resource.typeId == typeId)
            return resource;
    }
    return { typeId, {}, { u"title"_s } };
}

QString pathOf(int typeId)
{
    const QLatin1StringView path = resourceOf(typeId).path;
    return path.isEmpty() ? u"items/%1"_s.arg(typeId) : QString(path);
}

Request search(const QString &path, const QJsonObject &filter, const QStringList &select)
{
    return { path + u"/search"_s,
             { { u"filter"_s, filter },
               { u"select"_s, QJsonArray::fromStringList(select) },
               { u"order"_s, QJsonObject { { u"id"_s, u"desc"_s } } },
               { u"limit"_s, rowsAtMost } },
             Safety::Read,
             true,
             Verb::Post };
}

QStringList selectOf(int typeId)
{
    QStringList select { u"id"_s };
    select += resourceOf(typeId).nameFields;
    select += { u"stageId"_s, u"amount"_s, u"currencyId"_s };
    return select;
}

/// A list bare, or below `items`.
std::optional<QJsonArray> rowsOf(const QJsonValue &value)
{
    const auto inner = value.toObject().value(u"items"_s);
    return json::list(inner.isUndefined() ? value : inner);
}

/// The gateway renames some fields of crm.item.* (open-questions.md F69).
std::optional<CardSummary> summaryOfRow(int typeId, QJsonObject row, const QString &typeName)
{
    if (!row.contains(u"opportunity"_s) && row.contains(u"amount"_s))
        row.insert(u"opportunity"_s, row.value(u"amount"_s));
    return summaryOf(typeId, row, typeName);
}

/// Every word in one of the fields that name the card; the search itself looked for one word.
bool holdsAll(const QJsonObject &row, const QStringList &fields, const QStringList &words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString &word) {
        return std::any_of(fields.begin(), fields.end(), [&](const QString &field) {
            const QString text = json::text(row.value(field)).value_or(QString());
            return text.contains(word, Qt::CaseInsensitive);
        });
    });
}

/// A refusal that concerns one type only.
bool concernsOneType(const Error &error)
{
    return error.kind == Error::Kind::NotFound || error.kind == Error::Kind::Portal
        || (error.kind == Error::Kind::AccessDenied && error.code != "SCOPE_DENIED"_L1);
}

Result<QList<EntityType>> decodeProcesses(const rest::Answer &answer)
{
    auto rows = rowsOf(answer.result);
    if (!rows)
        rows = json::list(answer.result.toObject().value(u"types"_s));
    if (!rows)
        return json::mismatch(u"data"_s, u"a list"_s);
    QList<EntityType> types;
    for (const QJsonValue &row : std::as_const(*rows)) {
        const QJsonObject type = row.toObject();
        const qint64 id = json::integer(type.value(u"entityTypeId"_s)).value_or(0);
        if (!std::in_range<int>(id) || id < FirstSmartProcess || !isUsableType(int(id)))
            continue;
        QString name = json::text(type.value(u"title"_s)).value_or(QString()).trimmed();
        if (name.isEmpty())
            name = json::text(type.value(u"name"_s)).value_or(QString()).trimmed();
        types.append({ int(id), name.isEmpty() ? typeWord(int(id)) : name, true });
    }
    return types;
}

Result<QList<User>> decodeUsers(const rest::Answer &answer)
{
    const auto rows = rowsOf(answer.result);
    if (!rows)
        return json::mismatch(u"data"_s, u"a list"_s);
    QList<User> users;
    for (const QJsonValue &row : *rows) {
        const QJsonObject fields = row.toObject();
        const auto text = [&fields](const QString &key) {
            return json::text(fields.value(key)).value_or(QString());
        };
        const UserId id { json::integer(fields.value(u"id"_s)).value_or(0) };
        if (id.isValid())
            users.append({ id, (text(u"name"_s) + u' ' + text(u"lastName"_s)).simplified(),
                           json::flag(fields.value(u"active"_s)).value_or(true) });
    }
    return users;
}

class GatewayDirectory : public Directory
{
public:
    explicit GatewayDirectory(rest::Client &client)
        : m_client(client)
    {
    }

    Pending<QList<EntityType>> types() override;
    Pending<Summaries> find(const QString &words, const QList<int> &typeIds) override;
    Pending<CardSummary> card(const OwnerRef &owner) override;
    Pending<Summaries> cards(const QList<OwnerRef> &owners) override;
    Pending<QList<User>> users(const QList<UserId> &ids) override;

private:
    Pending<Summaries> findIn(const QString &text, const QList<int> &typeIds);
    Pending<Summaries> byNumber(const OwnerRef &owner);
    Pending<Summaries> listed(int typeId, const QJsonObject &filter, const QStringList &words);
    Pending<Summaries> merged(const std::vector<Pending<Summaries>> &parts);

    rest::Client &m_client;
    QHash<int, QString> m_typeNames; ///< of smart processes
    QList<int> m_known; ///< empty before the first types()
    QObject m_context; ///< its death cancels what is under way
};

Pending<QList<EntityType>> GatewayDirectory::types()
{
    using Types = QList<EntityType>;
    const Request processes { u"smart-processes"_s, {}, Safety::Read, true, Verb::Get };
    return mapped<Types>(m_client.call<Types>(processes, decodeProcesses), &m_context,
                         [this](const Result<Types> &told) -> Result<Types> {
                             if (!told && !concernsOneType(told.error()))
                                 return told.error();
                             Types types;
                             for (const Resource &resource : resources())
                                 types.append({ resource.typeId, builtInTypeName(resource.typeId),
                                                !resource.nameFields.isEmpty() });
                             if (told)
                                 types += *told;
                             m_known.clear();
                             for (const EntityType &type : std::as_const(types)) {
                                 m_known.append(type.typeId);
                                 m_typeNames.insert(type.typeId, type.name);
                             }
                             return types;
                         });
}

Pending<Summaries> GatewayDirectory::find(const QString &words, const QList<int> &typeIds)
{
    if (!typeIds.isEmpty())
        return findIn(words, typeIds);
    if (!m_known.isEmpty())
        return findIn(words, m_known);
    return chained<Summaries>(types(), &m_context, [this, words](const QList<EntityType> &) {
        return findIn(words, m_known);
    });
}

/// OR is not documented for the search, so each naming field is asked by itself for the longest
/// word, which leaves the fewest rows to look through.
Pending<Summaries> GatewayDirectory::findIn(const QString &text, const QList<int> &typeIds)
{
    const SearchWords parsed(text);
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    std::vector<Pending<Summaries>> parts;
    if (const auto number = parsed.number()) {
        for (const int typeId : typeIds)
            parts.push_back(byNumber({ typeId, *number }));
    }
    const auto longest
        = std::max_element(words.begin(), words.end(),
                           [](const QString &a, const QString &b) { return a.size() < b.size(); });
    for (const int typeId : typeIds) {
        const QStringList fields = resourceOf(typeId).nameFields;
        if (fields.isEmpty())
            continue;
        if (longest == words.end()) {
            parts.push_back(listed(typeId, {}, {}));
            continue;
        }
        for (const QString &field : fields)
            parts.push_back(
                listed(typeId, { { field, QJsonObject { { u"$contains"_s, *longest } } } }, words));
    }
    return merged(parts);
}

Pending<Summaries> GatewayDirectory::byNumber(const OwnerRef &owner)
{
    return mapped<Summaries>(card(owner), &m_context,
                             [](const Result<CardSummary> &found) -> Result<Summaries> {
                                 if (!found)
                                     return found.error();
                                 return Summaries { *found };
                             });
}

Pending<Summaries> GatewayDirectory::listed(int typeId, const QJsonObject &filter,
                                            const QStringList &words)
{
    const auto decode = [typeId, words, name = m_typeNames.value(typeId)](
                            const rest::Answer &answer) -> Result<Summaries> {
        const auto rows = rowsOf(answer.result);
        if (!rows)
            return json::mismatch(u"data"_s, u"a list"_s);
        const QStringList fields = resourceOf(typeId).nameFields;
        Summaries summaries;
        for (const QJsonValue &row : *rows) {
            if (!words.isEmpty() && !holdsAll(row.toObject(), fields, words))
                continue;
            if (const auto summary = summaryOfRow(typeId, row.toObject(), name))
                summaries.append(*summary);
        }
        return summaries;
    };
    return m_client.call<Summaries>(search(pathOf(typeId), filter, selectOf(typeId)), decode);
}

/// All the parts in a row, each card once. Fails where nothing could be read at all, but a number
/// that belongs to no card is an empty list.
Pending<Summaries> GatewayDirectory::merged(const std::vector<Pending<Summaries>> &parts)
{
    using Answers = std::vector<Result<Summaries>>;
    return mapped<Summaries>(gathered(parts, &m_context), &m_context,
                             [](Result<Answers> answers) -> Result<Summaries> {
                                 if (!answers)
                                     return answers.error();
                                 Summaries all;
                                 QSet<OwnerRef> seen;
                                 std::optional<Error> refusal;
                                 bool anyRead = false;
                                 for (const Result<Summaries> &answer : std::as_const(*answers)) {
                                     if (!answer) {
                                         if (!concernsOneType(answer.error()))
                                             return answer.error();
                                         if (answer.error().kind == Error::Kind::NotFound)
                                             anyRead = true;
                                         else
                                             refusal = answer.error();
                                         continue;
                                     }
                                     anyRead = true;
                                     for (const CardSummary &summary : *answer) {
                                         if (!seen.contains(summary.owner))
                                             all.append(summary);
                                         seen.insert(summary.owner);
                                     }
                                 }
                                 if (!anyRead && refusal)
                                     return *refusal;
                                 return all;
                             });
}

Pending<CardSummary> GatewayDirectory::card(const OwnerRef &owner)
{
    const auto decode = [owner, name = m_typeNames.value(owner.typeId)](
                            const rest::Answer &answer) -> Result<CardSummary> {
        QJsonObject item = answer.result.toObject();
        if (const QJsonValue inner = item.value(u"item"_s); inner.isObject())
            item = inner.toObject();
        const auto summary = summaryOfRow(owner.typeId, item, name);
        if (!summary || summary->owner != owner)
            return json::mismatch(u"data"_s, u"the card asked for"_s);
        return *summary;
    };
    const Request request {
        u"%1/%2"_s.arg(pathOf(owner.typeId)).arg(owner.id), {}, Safety::Read, true, Verb::Get
    };
    return m_client.call<CardSummary>(request, decode);
}

Pending<Summaries> GatewayDirectory::cards(const QList<OwnerRef> &owners)
{
    std::map<int, QList<qint64>> idsOfType;
    for (const OwnerRef &owner : owners) {
        if (owner.isValid() && !idsOfType[owner.typeId].contains(owner.id))
            idsOfType[owner.typeId].append(owner.id);
    }
    std::vector<Pending<Summaries>> parts;
    for (const auto &[typeId, ids] : idsOfType) {
        for (qsizetype first = 0; first < ids.size(); first += rowsAtMost) {
            QJsonArray wanted;
            for (const qint64 id : ids.mid(first, rowsAtMost))
                wanted.append(id);
            parts.push_back(
                listed(typeId, { { u"id"_s, QJsonObject { { u"$in"_s, wanted } } } }, {}));
        }
    }
    return mapped<Summaries>(merged(parts), &m_context,
                             [owners](Result<Summaries> found) -> Result<Summaries> {
                                 if (!found)
                                     return found;
                                 QHash<OwnerRef, CardSummary> byOwner;
                                 for (const CardSummary &summary : std::as_const(*found))
                                     byOwner.insert(summary.owner, summary);
                                 Summaries inOrder;
                                 for (const OwnerRef &owner : owners) {
                                     if (byOwner.contains(owner))
                                         inOrder.append(byOwner.take(owner));
                                 }
                                 return inOrder;
                             });
}

Pending<QList<User>> GatewayDirectory::users(const QList<UserId> &ids)
{
    using Users = QList<User>;
    std::vector<Pending<Users>> parts;
    for (qsizetype first = 0; first < ids.size(); first += rowsAtMost) {
        QJsonArray wanted;
        for (const UserId id : ids.mid(first, rowsAtMost))
            wanted.append(id.value);
        const QJsonObject filter { { u"id"_s, QJsonObject { { u"$in"_s, wanted } } } };
        parts.push_back(m_client.call<Users>(
            search(u"users"_s, filter, { u"id"_s, u"name"_s, u"lastName"_s, u"active"_s }),
            decodeUsers));
    }
    return mapped<Users>(gathered(parts, &m_context), &m_context,
                         [wanted = QSet<UserId>(ids.begin(), ids.end())](
                             Result<std::vector<Result<Users>>> answers) -> Result<Users> {
                             if (!answers)
                                 return answers.error();
                             Users all;
                             for (const Result<Users> &answer : std::as_const(*answers)) {
                                 if (!answer)
                                     return answer.error();
                                 for (const User &user :
                                      *answer) { // a filter that is not understood brings others
                                     if (wanted.contains(user.id))
                                         all.append(user);
                                 }
                             }
                             return all;
                         });
}

} // namespace

std::unique_ptr<Directory> makeGatewayDirectory(rest::Client &client)
{
    return std::make_unique<GatewayDirectory>(client);
}

} // namespace crm
