// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known of an entry beside its content: note, bindings, pins, links.
#include "base/json.h"
#include "store/queries.h"
#include "store/search.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;

namespace store::queries {

namespace {

QDateTime zoned(const Statement &row, int time, int zone)
{
    if (row.isNull(time))
        return {};
    return QDateTime::fromMSecsSinceEpoch(row.integer(time), Qt::OffsetFromUTC,
                                          int(row.integer(zone)));
}

int zoneOf(const QDateTime &time) { return time.isValid() ? time.offsetFromUtc() : 0; }

std::optional<StoredNote> storedNote(Connection &connection, EntryId id)
{
    Statement row(
        connection,
        connection.prepared(u"SELECT has_note, text, created_by, created, created_zone, updated_by,"
                            " updated, updated_zone, raw, read FROM notes WHERE entry = ?"_s));
    row.run(id.value);
    if (!row.next())
        return {};
    StoredNote stored;
    stored.read = row.time(9);
    if (row.integer(0))
        stored.note
            = timeline::Note { row.text(1),      UserId { row.integer(2) },
                               zoned(row, 3, 4), UserId { row.integer(5) },
                               zoned(row, 6, 7), QJsonDocument::fromJson(row.bytes(8)).object() };
    return stored;
}

std::optional<StoredBindings> storedBindings(Connection &connection, EntryId id)
{
    Statement read(connection,
                   connection.prepared(u"SELECT read FROM bindings_read WHERE entry = ?"_s));
    read.run(id.value);
    if (!read.next())
        return {};
    StoredBindings stored;
    stored.read = read.time(0);
    Statement row(connection,
                  connection.prepared(u"SELECT c.type_id, c.entity_id FROM bindings b"
                                      " JOIN cards c ON c.key = b.card WHERE b.entry = ?"
                                      " ORDER BY c.type_id, c.entity_id"_s));
    row.run(id.value);
    while (row.next())
        stored.cards.append({ int(row.integer(0)), row.integer(1) });
    return stored;
}

QList<PinMark> storedPins(Connection &connection, EntryId id)
{
    QList<PinMark> pins;
    Statement row(
        connection,
        connection.prepared(u"SELECT c.type_id, c.entity_id, p.state, p.changed FROM pins p"
                            " JOIN cards c ON c.key = p.card WHERE p.entry = ?"
                            " ORDER BY c.type_id, c.entity_id"_s));
    row.run(id.value);
    while (row.next())
        pins.append(
            { { int(row.integer(0)), row.integer(1) }, PinState(row.integer(2)), row.time(3) });
    return pins;
}

QList<EntryLink> storedLinks(Connection &connection, EntryId id)
{
    QList<EntryLink> links;
    Statement row(connection,
                  connection.prepared(u"SELECT older, newer, kind, made FROM links"
                                      " WHERE older = ? OR newer = ? ORDER BY made, newer"_s));
    row.run(id.value, id.value);
    while (row.next())
        links.append({ EntryId { row.integer(0) }, EntryId { row.integer(1) },
                       LinkKind(row.integer(2)), row.time(3) });
    return links;
}

struct Indexed
{
    QString title, text;
};

std::optional<Indexed> indexed(Connection &connection, EntryId id)
{
    Statement row(connection, connection.prepared(u"SELECT title, text FROM texts WHERE id = ?"_s));
    row.run(id.value);
    if (!row.next())
        return {};
    return Indexed { row.text(0), row.text(1) };
}

void writeNote(Connection &connection, EntryId id, const std::optional<timeline::Note> &note,
               const QDateTime &now)
{
    const timeline::Note value = note.value_or(timeline::Note {});
    Statement row(connection,
                  connection.prepared(
                      u"INSERT OR REPLACE INTO notes (entry, has_note, text, created_by, created,"
                      " created_zone, updated_by, updated, updated_zone, raw, read)"
                      " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    row.run(id.value, int(note.has_value()), sqlText(value.text), value.createdById.value,
            sqlTime(value.created), zoneOf(value.created), value.updatedById.value,
            sqlTime(value.updated), zoneOf(value.updated),
            value.raw.isEmpty() ? QByteArray("") : json::compact(value.raw), sqlTime(now));
}

/// Words of the note are found like those of the entry.
void saveNote(Connection &connection, EntryId id, const std::optional<timeline::Note> &note,
              const QDateTime &now)
{
    const auto content = indexed(connection, id);
    const QString before = content ? notedText(connection, id.value) : QString();
    writeNote(connection, id, note, now);
    const QString after = content ? notedText(connection, id.value) : QString();
    if (before == after)
        return;
    search::remove(connection, id.value, content->title, content->text + before);
    search::add(connection, id.value, content->title, content->text + after);
}

void saveBindings(Connection &connection, EntryId id, const QList<crm::OwnerRef> &cards,
                  const QDateTime &now, Changes &changes)
{
    const auto before = storedBindings(connection, id).value_or(StoredBindings {});
    Statement clear(connection, connection.prepared(u"DELETE FROM bindings WHERE entry = ?"_s));
    clear.run(id.value);
    Statement row(
        connection,
        connection.prepared(u"INSERT OR IGNORE INTO bindings (entry, card) VALUES (?, ?)"_s));
    for (const crm::OwnerRef &card : cards)
        row.run(id.value, madeCardKey(connection, card));
    Statement read(
        connection,
        connection.prepared(u"INSERT OR REPLACE INTO bindings_read (entry, read) VALUES (?, ?)"_s));
    read.run(id.value, sqlTime(now));
    for (const crm::OwnerRef &card : before.cards + cards) {
        if (before.cards.contains(card) != cards.contains(card))
            changes.entries[card].append(id); // a card that shows what is bound to it
    }
}

void savePin(Connection &connection, EntryId id, const PinMark &pin, const QDateTime &now)
{
    Statement row(connection,
                  connection.prepared(u"INSERT OR REPLACE INTO pins (entry, card, state, changed)"
                                      " VALUES (?, ?, ?, ?)"_s));
    row.run(id.value, madeCardKey(connection, pin.card), int(pin.state), sqlTime(now));
}

/// The card in whose list the entry stands, so that its row is drawn again.
void tellCard(Connection &connection, EntryId id, Changes &changes)
{
    changes.extras.insert(id);
    Statement row(connection,
                  connection.prepared(u"SELECT c.type_id, c.entity_id FROM entries e"
                                      " JOIN cards c ON c.key = e.card WHERE e.id = ?"_s));
    row.run(id.value);
    if (row.next())
        changes.entries[{ int(row.integer(0)), row.integer(1) }].append(id);
}

} // namespace

QString notedText(Connection &connection, qint64 entry)
{
    Statement row(connection,
                  connection.prepared(u"SELECT text FROM notes WHERE entry = ? AND has_note"_s));
    row.run(entry);
    if (!row.next())
        return {};
    const QString text = row.text(0);
    return text.isEmpty() ? QString() : u'\n' + text;
}

EntryExtras extras(Connection &connection, EntryId id)
{
    return { id, storedNote(connection, id), storedBindings(connection, id),
             storedPins(connection, id), storedLinks(connection, id) };
}

void saveExtras(Connection &connection, EntryId id, const ReadExtras &read, const QDateTime &now,
                Changes &changes)
{
    if (!read.note && !read.bindings && !read.pin)
        return;
    if (read.note)
        saveNote(connection, id, *read.note, now);
    if (read.bindings)
        saveBindings(connection, id, *read.bindings, now, changes);
    if (read.pin)
        savePin(connection, id, *read.pin, now);
    tellCard(connection, id, changes);
}

void saveLink(Connection &connection, const EntryLink &link, const QDateTime &now, Changes &changes)
{
    Statement row(connection,
                  connection.prepared(u"INSERT OR REPLACE INTO links (older, newer, kind, made)"
                                      " VALUES (?, ?, ?, ?)"_s));
    row.run(link.older.value, link.newer.value, int(link.kind), sqlTime(now));
    tellCard(connection, link.older, changes);
    tellCard(connection, link.newer, changes);
}

EntryIds entriesBoundTo(Connection &connection, const crm::OwnerRef &owner)
{
    EntryIds ids;
    const auto card = cardKey(connection, owner);
    if (!card)
        return ids;
    Statement row(connection,
                  connection.prepared(u"SELECT b.entry FROM bindings b JOIN entries e"
                                      " ON e.id = b.entry WHERE b.card = ? AND e.card <> b.card"
                                      " ORDER BY b.entry DESC"_s));
    row.run(*card);
    while (row.next())
        ids.append(EntryId { row.integer(0) });
    return ids;
}

} // namespace store::queries
