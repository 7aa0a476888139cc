// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries.h"
#include "store/search.h"

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace store::queries {

namespace {

using Order = EntryQuery::Order;
using search::Matches;

bool isByCreated(Order order)
{
    return order == Order::CreatedAscending || order == Order::CreatedDescending;
}

bool isAscending(Order order)
{
    return order == Order::CreatedAscending || order == Order::IdAscending;
}

/// The part of a query that columns answer, ready for SQL.
struct Filter
{
    std::optional<qint64> card;
    bool hasBound = false; ///< also entries of other cards
    QStringList conditions;
    bool matchesNothing = false;

    bool isOpen() const { return conditions.isEmpty(); }
    QString where() const
    {
        return isOpen() ? QString() : u" WHERE "_s + conditions.join(u" AND "_s);
    }
};

QString oneOf(const QString &column, const QStringList &numbers)
{
    return u"%1 IN (%2)"_s.arg(column, numbers.join(u','));
}

Filter filterOf(Connection &connection, const EntryQuery &query)
{
    Filter filter;
    if (query.owner) {
        filter.card = cardKey(connection, *query.owner);
        filter.matchesNothing = !filter.card;
        filter.hasBound = query.withBound && !entriesBoundTo(connection, *query.owner).isEmpty();
        filter.conditions
            += (filter.hasBound
                    ? u"(card = %1 OR id IN (SELECT entry FROM bindings WHERE card = %1))"_s
                    : u"card = %1"_s)
                   .arg(filter.card.value_or(0));
    }
    if (!query.iconCodes.isEmpty()) {
        QStringList keys;
        for (const QString &code : query.iconCodes) {
            if (const auto key = codeKey(connection, code))
                keys += QString::number(*key);
        }
        filter.matchesNothing = filter.matchesNothing || keys.isEmpty();
        filter.conditions += oneOf(u"icon"_s, keys);
    }
    if (!query.authors.isEmpty()) {
        QStringList ids;
        for (const UserId id : query.authors)
            ids += QString::number(id.value);
        filter.conditions += oneOf(u"author"_s, ids);
    }
    if (query.from.isValid())
        filter.conditions += u"created >= %1"_s.arg(query.from.toMSecsSinceEpoch());
    if (query.until.isValid())
        filter.conditions += u"created < %1"_s.arg(query.until.toMSecsSinceEpoch());
    if (!query.withVanished)
        filter.conditions += u"vanished IS NULL"_s;
    return filter;
}

/// Which index to walk: each holds all columns of a filter, so that the rows are never touched.
QString tableFor(const Filter &filter, Order order)
{
    if (filter.hasBound) // two ways to a row: left to the planner
        return u"entries"_s;
    if (filter.card)
        return u"entries"_s + useIndex(u"entries_card"_s);
    if (isByCreated(order))
        return u"entries"_s + useIndex(u"entries_created"_s);
    return u"entries"_s;
}

QString orderWords(Order order)
{
    const QString way = isAscending(order) ? u" ASC"_s : u" DESC"_s;
    return isByCreated(order) ? u" ORDER BY created%1, id%1"_s.arg(way) : u" ORDER BY id"_s + way;
}

void sortById(EntryIds &ids, Order order)
{
    if (isAscending(order))
        std::sort(ids.begin(), ids.end());
    else
        std::sort(ids.begin(), ids.end(), std::greater<>());
}

class Walk
{
public:
    Walk(const Cancelled &cancelled, int limit)
        : m_cancelled(cancelled)
        , m_limit(limit < 0 ? std::numeric_limits<int>::max() : limit)
    {
    }
    bool isOver()
    {
        constexpr int stepsBetweenLooks = 1024;
        return m_ids.size() >= m_limit || (++m_steps % stepsBetweenLooks == 0 && m_cancelled());
    }
    void take(qint64 id) { m_ids.append(EntryId { id }); }
    EntryIds &ids() { return m_ids; }

private:
    const Cancelled &m_cancelled;
    const int m_limit;
    int m_steps = 0;
    EntryIds m_ids;
};

EntryIds filteredIds(Connection &connection, const Filter &filter, Order order, int limit,
                     const Cancelled &cancelled)
{
    // The index of cards is in order of creation; for all ids of a card, sorting numbers is the
    // cheaper way.
    const bool sortAfter = filter.card && !isByCreated(order) && limit < 0;
    QString sql = u"SELECT id FROM "_s + tableFor(filter, order) + filter.where();
    if (!sortAfter)
        sql += orderWords(order);
    if (limit >= 0)
        sql += u" LIMIT %1"_s.arg(limit);
    Statement rows(connection, connection.prepared(sql));
    rows.run();
    Walk walk(cancelled, limit);
    while (!walk.isOver() && rows.next())
        walk.take(rows.integer(0));
    if (sortAfter)
        sortById(walk.ids(), order);
    return std::move(walk.ids());
}

/// Words and filter in the order of ids: both are walked in step, as far as the limit asks.
EntryIds matchesById(Connection &connection, const QStringList &words, const Filter &filter,
                     Order order, int limit, const Cancelled &cancelled)
{
    const auto direction
        = isAscending(order) ? Matches::Direction::Ascending : Matches::Direction::Descending;
    qint64 lowest = std::numeric_limits<qint64>::min();
    qint64 highest = std::numeric_limits<qint64>::max();
    Walk walk(cancelled, limit);
    EntryIds ofCard;
    if (filter.card) {
        ofCard = filteredIds(connection, filter, order, -1, cancelled);
        if (ofCard.isEmpty())
            return {};
        std::tie(lowest, highest) = std::minmax(ofCard.first().value, ofCard.last().value);
    }
    Matches matches(connection, words, direction, lowest, highest);
    const auto comesBefore
        = [order](qint64 a, qint64 b) { return isAscending(order) ? a < b : a > b; };
    if (filter.isOpen()) {
        for (auto id = matches.next(); id && !walk.isOver(); id = matches.next())
            walk.take(*id);
        return std::move(walk.ids());
    }
    if (filter.card) {
        auto allowed = ofCard.cbegin();
        for (auto id = matches.next(); id && !walk.isOver(); id = matches.next()) {
            while (allowed != ofCard.cend() && comesBefore(allowed->value, *id))
                ++allowed;
            if (allowed == ofCard.cend())
                break;
            if (allowed->value == *id)
                walk.take(*id);
        }
        return std::move(walk.ids());
    }
    Statement allowed(
        connection,
        connection.prepared(u"SELECT id FROM entries"_s + filter.where() + orderWords(order)));
    allowed.run();
    bool isAllowed = allowed.next();
    for (auto id = matches.next(); id && isAllowed && !walk.isOver(); id = matches.next()) {
        while (isAllowed && comesBefore(allowed.integer(0), *id) && !walk.isOver())
            isAllowed = allowed.next();
        if (isAllowed && allowed.integer(0) == *id)
            walk.take(*id);
    }
    return std::move(walk.ids());
}

Statement inOrder(Connection &connection, const Filter &filter, Order order,
                  const QString &rest = {})
{
    return Statement(connection,
                     connection.prepared(u"SELECT id FROM "_s + tableFor(filter, order)
                                         + filter.where() + orderWords(order) + rest));
}

/// The first rows by date that hold the words, where words are so frequent that a short way is
/// enough.
std::optional<EntryIds> matchesNearby(Connection &connection, const QStringList &words,
                                      const Filter &filter, Order order, int limit)
{
    constexpr int nearby = 2000;
    constexpr int mostMatches = 20'000; // dates that have nothing to do with ids: no short way
    EntryIds rows;
    Statement statement = inOrder(connection, filter, order, u" LIMIT %1"_s.arg(nearby));
    statement.run();
    while (statement.next())
        rows.append(EntryId { statement.integer(0) });
    if (rows.isEmpty())
        return EntryIds {};
    const auto [lowest, highest] = std::minmax_element(rows.cbegin(), rows.cend());
    Matches matches(connection, words, Matches::Direction::Ascending, lowest->value,
                    highest->value);
    QSet<EntryId> matching;
    for (auto id = matches.next(); id; id = matches.next()) {
        matching.insert(EntryId { *id });
        if (matching.size() > mostMatches)
            return {};
    }
    EntryIds found;
    for (const EntryId id : std::as_const(rows)) {
        if (matching.contains(id) && found.size() < limit)
            found.append(id);
    }
    if (found.size() < limit && rows.size() == nearby)
        return {};
    return found;
}

/// Few matches: each is asked for its date.
EntryIds sortedByCreated(Connection &connection, const EntryIds &matches, Order order, int limit)
{
    constexpr qint64 never = std::numeric_limits<qint64>::min(); // NULL comes first in SQL, too
    QList<std::pair<qint64, EntryId>> dated;
    Statement row(connection, connection.prepared(u"SELECT created FROM entries WHERE id = ?"_s));
    for (const EntryId id : matches) {
        row.run(id.value);
        if (row.next())
            dated.append({ row.isNull(0) ? never : row.integer(0), id });
    }
    std::sort(dated.begin(), dated.end());
    if (!isAscending(order))
        std::reverse(dated.begin(), dated.end());
    EntryIds ids;
    for (const auto &[created, id] : std::as_const(dated)) {
        if (limit < 0 || ids.size() < limit)
            ids.append(id);
    }
    return ids;
}

EntryIds matchesByCreated(Connection &connection, const QStringList &words, const Filter &filter,
                          Order order, int limit, const Cancelled &cancelled)
{
    constexpr int shortList = 500;
    constexpr qsizetype few = 5000;
    if (limit >= 0 && limit <= shortList) {
        if (auto found = matchesNearby(connection, words, filter, order, limit))
            return *std::move(found);
    }
    const EntryIds matches
        = matchesById(connection, words, filter, Order::IdAscending, -1, cancelled);
    if (matches.size() <= few)
        return sortedByCreated(connection, matches, order, limit);
    Statement rows = inOrder(connection, filter, order); // many: met again on a walk by date
    rows.run();
    Walk walk(cancelled, limit);
    while (!walk.isOver() && rows.next()) {
        if (std::binary_search(matches.cbegin(), matches.cend(), EntryId { rows.integer(0) }))
            walk.take(rows.integer(0));
    }
    return std::move(walk.ids());
}

QList<Facet> mostFrequentFirst(const QHash<QString, qint64> &counts)
{
    QList<Facet> facets;
    for (auto it = counts.begin(); it != counts.end(); ++it)
        facets.append({ it.key(), it.value() });
    std::sort(facets.begin(), facets.end(), [](const Facet &a, const Facet &b) {
        return a.count != b.count ? a.count > b.count : a.key < b.key;
    });
    return facets;
}

QString codeOf(Connection &connection, qint64 key)
{
    Statement row(connection, connection.prepared(u"SELECT code FROM codes WHERE key = ?"_s));
    row.run(key);
    return row.next() ? row.text(0) : QString();
}

} // namespace

EntryIds entryIds(Connection &connection, const EntryQuery &query, int limit,
                  const Cancelled &cancelled)
{
    const Filter filter = filterOf(connection, query);
    if (filter.matchesNothing || limit == 0)
        return {};
    const QStringList words = search::words(query.text);
    if (words.isEmpty())
        return filteredIds(connection, filter, query.order, limit, cancelled);
    if (isByCreated(query.order))
        return matchesByCreated(connection, words, filter, query.order, limit, cancelled);
    return matchesById(connection, words, filter, query.order, limit, cancelled);
}

EntryFacets facets(Connection &connection, const EntryQuery &query, const Cancelled &cancelled)
{
    EntryQuery wider = query;
    wider.text.clear();
    wider.iconCodes.clear();
    wider.authors.clear();
    const Filter filter = filterOf(connection, wider);
    EntryFacets result;
    if (filter.matchesNothing)
        return result;
    QHash<qint64, qint64> icons, authors;
    qint64 oldest = std::numeric_limits<qint64>::max();
    qint64 newest = std::numeric_limits<qint64>::min();
    Statement rows(connection,
                   connection.prepared(u"SELECT icon, author, created FROM "_s
                                       + tableFor(filter, Order::IdDescending) + filter.where()));
    rows.run();
    Walk walk(cancelled, -1);
    for (; !walk.isOver() && rows.next(); ++result.total) {
        ++icons[rows.integer(0)];
        ++authors[rows.integer(1)];
        if (!rows.isNull(2)) {
            oldest = std::min(oldest, rows.integer(2));
            newest = std::max(newest, rows.integer(2));
        }
    }
    if (oldest <= newest) {
        result.oldest = QDateTime::fromMSecsSinceEpoch(oldest, Qt::UTC);
        result.newest = QDateTime::fromMSecsSinceEpoch(newest, Qt::UTC);
    }
    QHash<QString, qint64> codeCounts, authorCounts;
    for (auto it = icons.begin(); it != icons.end(); ++it)
        codeCounts.insert(codeOf(connection, it.key()), it.value());
    for (auto it = authors.begin(); it != authors.end(); ++it)
        authorCounts.insert(QString::number(it.key()), it.value());
    result.iconCodes = mostFrequentFirst(codeCounts);
    result.authors = mostFrequentFirst(authorCounts);
    return result;
}

} // namespace store::queries
