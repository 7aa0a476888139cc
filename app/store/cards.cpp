// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries.h"
#include "store/search.h"

using namespace Qt::Literals::StringLiterals;

namespace store::queries {

namespace {

constexpr auto summaryColumns = "type_id, entity_id, title, second_line";

crm::CardSummary summaryOf(const Statement &row)
{
    crm::CardSummary summary;
    summary.owner = { int(row.integer(0)), row.integer(1) };
    summary.title = row.text(2);
    if (summary.title.isEmpty()) // known by its entries only
        summary.title = u"#%1"_s.arg(summary.owner.id);
    summary.secondLine = row.text(3);
    return summary;
}

QList<CardListItem> listOf(Connection &connection, const QString &condition, const QString &order,
                           int limit)
{
    QList<CardListItem> items;
    Statement row(
        connection,
        connection.prepared(u"SELECT %1, last_opened, unseen FROM cards WHERE %2 ORDER BY %3"
                            " LIMIT %4"_s.arg(QLatin1StringView(summaryColumns), condition, order)
                                .arg(limit)));
    row.run();
    while (row.next())
        items.append({ summaryOf(row), row.time(4), row.integer(5) });
    return items;
}

qint64 countOf(Connection &connection, const QString &sql, qint64 key)
{
    Statement row(connection, connection.prepared(sql));
    row.run(key);
    return row.next() ? row.integer(0) : 0;
}

/// Entries that have not vanished, counted over two narrow indexes.
qint64 presentOf(Connection &connection, qint64 key)
{
    return countOf(connection,
                   u"SELECT count(*) FROM entries"_s + useIndex(u"entries_card"_s)
                       + u" WHERE card = ?"_s,
                   key)
        - countOf(connection,
                  u"SELECT count(*) FROM entries"_s + useIndex(u"entries_vanished"_s)
                      + u" WHERE card = ? AND vanished IS NOT NULL"_s,
                  key);
}

} // namespace

std::optional<qint64> cardKey(Connection &connection, const crm::OwnerRef &owner)
{
    Statement row(
        connection,
        connection.prepared(u"SELECT key FROM cards WHERE type_id = ? AND entity_id = ?"_s));
    row.run(owner.typeId, owner.id);
    if (!row.next())
        return {};
    return row.integer(0);
}

qint64 madeCardKey(Connection &connection, const crm::OwnerRef &owner)
{
    if (const auto key = cardKey(connection, owner))
        return *key;
    Statement row(
        connection,
        connection.prepared(u"INSERT INTO cards (type_id, entity_id, words) VALUES (?, ?, ?)"_s));
    row.run(owner.typeId, owner.id, QString::number(owner.id));
    return row.insertedKey();
}

CardState card(Connection &connection, const crm::OwnerRef &owner)
{
    CardState state;
    state.owner = owner;
    Statement row(
        connection,
        connection.prepared(u"SELECT key, title, second_line, favourite, completeness,"
                            " portal_total, last_read, dialect, last_error, unseen FROM cards"
                            " WHERE type_id = ? AND entity_id = ?"_s));
    row.run(owner.typeId, owner.id);
    if (!row.next())
        return state;
    state.title = row.text(1);
    state.secondLine = row.text(2);
    state.favourite = !row.isNull(3);
    state.completeness = CardState::Completeness(row.integer(4));
    if (!row.isNull(5))
        state.portalTotal = row.integer(5);
    state.lastRead = row.time(6);
    state.dialect = row.text(7);
    state.lastError = row.text(8);
    state.unseen = row.integer(9);
    state.present = presentOf(connection, row.integer(0));
    return state;
}

void saveCardState(Connection &connection, const CardState &state, Changes &changes)
{
    const qint64 key = madeCardKey(connection, state.owner);
    Statement row(
        connection,
        connection.prepared(u"UPDATE cards SET completeness = ?, portal_total = ?, last_read = ?,"
                            " dialect = ?, last_error = ? WHERE key = ?"_s));
    row.run(int(state.completeness),
            state.portalTotal ? QVariant(*state.portalTotal)
                              : QVariant(QMetaType(QMetaType::LongLong)),
            sqlTime(state.lastRead), sqlText(state.dialect), sqlText(state.lastError), key);
    changes.cards.insert(state.owner);
}

void saveCardSummary(Connection &connection, const crm::CardSummary &summary, Changes &changes)
{
    const qint64 key = madeCardKey(connection, summary.owner);
    const QString words = search::folded(
        u"%1 %2 %3"_s.arg(summary.title, summary.secondLine).arg(summary.owner.id));
    Statement row(connection,
                  connection.prepared(u"UPDATE cards SET title = ?, second_line = ?,"
                                      " words = ? WHERE key = ?"_s));
    row.run(sqlText(summary.title), sqlText(summary.secondLine), words, key);
    changes.cards.insert(summary.owner);
    changes.cardLists = true;
}

void setFavourite(Connection &connection, const crm::OwnerRef &owner, bool favourite,
                  Changes &changes)
{
    const qint64 key = madeCardKey(connection, owner);
    Statement row(connection,
                  connection.prepared(
                      favourite
                          ? u"UPDATE cards SET favourite = (SELECT coalesce(max(favourite), 0) + 1"
                            " FROM cards) WHERE key = ? AND favourite IS NULL"_s
                          : u"UPDATE cards SET favourite = NULL WHERE key = ?"_s));
    row.run(key);
    changes.cards.insert(owner);
    changes.cardLists = true;
}

void noteOpened(Connection &connection, const crm::OwnerRef &owner, const QDateTime &now,
                Changes &changes)
{
    const qint64 key = madeCardKey(connection, owner);
    Statement row(
        connection,
        connection.prepared(u"UPDATE cards SET last_opened = ?, unseen = 0 WHERE key = ?"_s));
    row.run(sqlTime(now), key);
    changes.cards.insert(owner);
    changes.cardLists = true;
}

void forgetRecent(Connection &connection, const crm::OwnerRef &owner, Changes &changes)
{
    Statement row(connection,
                  connection.prepared(u"UPDATE cards SET last_opened = NULL"
                                      " WHERE type_id = ? AND entity_id = ?"_s));
    row.run(owner.typeId, owner.id);
    changes.cardLists = true;
}

CardLists cardLists(Connection &connection)
{
    constexpr int mostRecent = 20;
    return { listOf(connection, u"favourite IS NOT NULL"_s, u"favourite"_s, -1),
             listOf(connection, u"favourite IS NULL AND last_opened IS NOT NULL"_s,
                    u"last_opened DESC, key DESC"_s, mostRecent) };
}

QList<crm::CardSummary> findCards(Connection &connection, const QString &words, int limit)
{
    QStringList conditions;
    QVariantList values;
    for (const QString &word : search::words(words)) {
        conditions += u"instr(words, ?) > 0"_s;
        values += word;
    }
    if (conditions.isEmpty())
        return {};
    QList<crm::CardSummary> found;
    Statement row(
        connection,
        connection.prepared(
            u"SELECT %1 FROM cards WHERE %2 ORDER BY favourite IS NULL,"
            " last_opened IS NULL, last_opened DESC, entity_id DESC, type_id"
            " LIMIT %3"_s.arg(QLatin1StringView(summaryColumns), conditions.join(u" AND "_s))
                .arg(limit)));
    row.run(values);
    while (row.next())
        found.append(summaryOf(row));
    return found;
}

} // namespace store::queries
