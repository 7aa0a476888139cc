// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "store/queries.h"
#include "store/search.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using timeline::LogEntry;

namespace store::queries {

namespace {

enum Flag : int { DeletedHere = 1, MadeHere = 2 };
enum InColumns : int { Title = 1, Text = 2 };

/// The JSON as received, without the texts that have columns of their own: most of its length.
struct StrippedRaw
{
    int inColumns = 0;
    QByteArray json;
};

StrippedRaw stripped(const LogEntry &entry)
{
    StrippedRaw result;
    QJsonObject raw = entry.raw;
    const auto strip = [&](const QString &key, const QString &text, InColumns flag) {
        const QJsonValue value = raw.value(key);
        if (!value.isString() || value.toString() != text)
            return;
        raw.remove(key);
        result.inColumns |= flag;
    };
    strip(u"title"_s, entry.title, InColumns::Title);
    strip(u"text"_s, entry.text, InColumns::Text);
    result.json = raw.isEmpty() ? QByteArray("") : json::compact(raw);
    result.json.replace("\xEF\xBB\xBF", "\\ufeff"); // Qt's parser drops this mark, unless escaped
    return result;
}

void restoreRaw(LogEntry &entry, int inColumns, const QByteArray &json)
{
    entry.raw = QJsonDocument::fromJson(json).object();
    if (inColumns & InColumns::Title)
        entry.raw.insert(u"title"_s, entry.title);
    if (inColumns & InColumns::Text)
        entry.raw.insert(u"text"_s, entry.text);
}

QDateTime zoned(const Statement &row, int created, int zone)
{
    if (row.isNull(created))
        return {};
    return QDateTime::fromMSecsSinceEpoch(row.integer(created), Qt::OffsetFromUTC,
                                          int(row.integer(zone)));
}

int zoneOf(const QDateTime &time) { return time.isValid() ? time.offsetFromUtc() : 0; }

/// An entry as it stands in the tables, to be compared with what was read.
struct Known
{
    qint64 card = 0;
    QVariant created;
    qint64 author = 0, icon = 0, version = 1;
    int flags = 0;
    bool isVanished = false;
    QString title, text;
};

std::optional<Known> known(Connection &connection, EntryId id)
{
    Statement row(
        connection,
        connection.prepared(
            u"SELECT e.card, e.created, e.author, e.icon, e.version, e.flags, e.vanished,"
            " t.title, t.text FROM entries e JOIN texts t ON t.id = e.id WHERE e.id = ?"_s));
    row.run(id.value);
    if (!row.next())
        return {};
    return Known { row.integer(0), row.isNull(1) ? QVariant() : QVariant(row.integer(1)),
                   row.integer(2), row.integer(3),
                   row.integer(4), int(row.integer(5)),
                   !row.isNull(6), row.text(7),
                   row.text(8) };
}

void insertEntry(Connection &connection, qint64 card, qint64 icon, const LogEntry &entry,
                 const QDateTime &now, int flags)
{
    Statement row(
        connection,
        connection.prepared(
            u"INSERT INTO entries (id, card, created, author, icon, flags, zone, first_read,"
            " last_read) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s));
    row.run(entry.id.value, card, sqlTime(entry.created), entry.authorId.value, icon, flags,
            zoneOf(entry.created), sqlTime(now), sqlTime(now));
    const StrippedRaw raw = stripped(entry);
    Statement texts(connection,
                    connection.prepared(u"INSERT INTO texts (id, title, text, in_columns, raw)"
                                        " VALUES (?, ?, ?, ?, ?)"_s));
    texts.run(entry.id.value, sqlText(entry.title), sqlText(entry.text), raw.inColumns, raw.json);
    search::add(connection, entry.id.value, entry.title,
                entry.text + notedText(connection, entry.id.value));
}

void keepVersion(Connection &connection, EntryId id, const QDateTime &now)
{
    Statement copy(
        connection,
        connection.prepared(
            u"INSERT INTO versions (id, version, replaced, created, zone, author, icon, title,"
            " text, in_columns, raw) SELECT e.id, e.version, ?, e.created, e.zone, e.author,"
            " e.icon, t.title, t.text, t.in_columns, t.raw"
            " FROM entries e JOIN texts t ON t.id = e.id WHERE e.id = ?"_s));
    copy.run(sqlTime(now), id.value);
}

void replaceContent(Connection &connection, const Known &before, qint64 icon, const LogEntry &entry,
                    const QDateTime &now)
{
    keepVersion(connection, entry.id, now);
    Statement row(connection,
                  connection.prepared(u"UPDATE entries SET created = ?, zone = ?, author = ?,"
                                      " icon = ?, version = version + 1 WHERE id = ?"_s));
    row.run(sqlTime(entry.created), zoneOf(entry.created), entry.authorId.value, icon,
            entry.id.value);
    const StrippedRaw raw = stripped(entry);
    Statement texts(connection,
                    connection.prepared(u"UPDATE texts SET title = ?, text = ?,"
                                        " in_columns = ?, raw = ? WHERE id = ?"_s));
    texts.run(sqlText(entry.title), sqlText(entry.text), raw.inColumns, raw.json, entry.id.value);
    if (before.title != entry.title || before.text != entry.text) {
        const QString noted = notedText(connection, entry.id.value);
        search::remove(connection, entry.id.value, before.title, before.text + noted);
        search::add(connection, entry.id.value, entry.title, entry.text + noted);
    }
}

enum class Saved { Added, Changed, CameBack, Same };

Saved saveOne(Connection &connection, qint64 card, const LogEntry &entry, const QDateTime &now,
              Origin origin)
{
    const int made = origin == Origin::MadeHere ? MadeHere : 0;
    const qint64 icon = madeCodeKey(connection, entry.iconCode);
    const auto before = known(connection, entry.id);
    if (!before) {
        insertEntry(connection, card, icon, entry, now, made);
        return Saved::Added;
    }
    const bool hasChanged = before->title != entry.title || before->text != entry.text
        || before->icon != icon || before->author != entry.authorId.value
        || before->created != sqlTime(entry.created);
    if (hasChanged)
        replaceContent(connection, *before, icon, entry, now);
    // One that was deleted here may stand on a page that was read before: only a complete reading,
    // markVanished(), brings it back.
    const bool comesBack = before->isVanished && !(before->flags & DeletedHere);
    Statement seen(connection,
                   connection.prepared(u"UPDATE entries SET last_read = ?,"
                                       " readings = readings + 1 WHERE id = ?"_s));
    seen.run(sqlTime(now), entry.id.value);
    const bool hasMoved = before->card != card;
    const bool isMadeNow = made != (before->flags & made);
    if (hasMoved || isMadeNow || comesBack) { // apart, since it writes the indexes
        Statement row(
            connection,
            connection.prepared(u"UPDATE entries SET card = ?, flags = flags | ?, vanished ="
                                " CASE WHEN ? THEN NULL ELSE vanished END WHERE id = ?"_s));
        row.run(card, made, int(comesBack), entry.id.value);
    }
    if (hasChanged || hasMoved || isMadeNow)
        return Saved::Changed;
    return comesBack ? Saved::CameBack : Saved::Same;
}

void countUnseen(Connection &connection, qint64 card, qsizetype added)
{
    Statement row(connection,
                  connection.prepared(u"UPDATE cards SET unseen = unseen + ? WHERE key = ?"_s));
    row.run(qint64(added), card);
}

std::optional<crm::OwnerRef> ownerOf(Connection &connection, EntryId id)
{
    Statement row(connection,
                  connection.prepared(u"SELECT c.type_id, c.entity_id FROM entries e"
                                      " JOIN cards c ON c.key = e.card WHERE e.id = ?"_s));
    row.run(id.value);
    if (!row.next())
        return {};
    return crm::OwnerRef { int(row.integer(0)), row.integer(1) };
}

} // namespace

QList<StoredEntry> entries(Connection &connection, const QList<EntryId> &ids)
{
    QList<StoredEntry> result;
    result.reserve(ids.size());
    Statement row(
        connection,
        connection.prepared(
            u"SELECT e.created, e.zone, e.author, k.code, t.title, t.text, t.in_columns, t.raw,"
            " c.type_id, c.entity_id, e.first_read, e.last_read, e.readings, e.version,"
            " e.vanished, e.flags,"
            " EXISTS (SELECT 1 FROM notes n WHERE n.entry = e.id AND n.has_note),"
            " (SELECT count(*) FROM bindings b WHERE b.entry = e.id),"
            " EXISTS (SELECT 1 FROM pins p WHERE p.entry = e.id AND p.card = e.card"
            " AND p.state = 1)"
            " FROM entries e JOIN texts t ON t.id = e.id"
            " JOIN cards c ON c.key = e.card JOIN codes k ON k.key = e.icon WHERE e.id = ?"_s));
    for (const EntryId id : ids) {
        row.run(id.value);
        if (!row.next())
            continue;
        StoredEntry stored;
        stored.entry = { id,          zoned(row, 0, 1), UserId { row.integer(2) },
                         row.text(4), row.text(5),      row.text(3),
                         {} };
        restoreRaw(stored.entry, int(row.integer(6)), row.bytes(7));
        stored.owner = { int(row.integer(8)), row.integer(9) };
        stored.firstRead = row.time(10);
        stored.lastRead = row.time(11);
        stored.readings = int(row.integer(12));
        stored.versions = int(row.integer(13));
        if (!row.isNull(14))
            stored.vanishedSince = row.time(14);
        stored.deletedHere = row.integer(15) & DeletedHere;
        stored.madeHere = row.integer(15) & MadeHere;
        stored.hasNote = row.integer(16);
        stored.boundCards = int(row.integer(17));
        stored.isPinnedHere = row.integer(18);
        result.append(stored);
    }
    return result;
}

QList<EntryVersion> entryVersions(Connection &connection, EntryId id)
{
    QList<EntryVersion> result;
    Statement row(
        connection,
        connection.prepared(
            u"SELECT v.created, v.zone, v.author, k.code, v.title, v.text, v.in_columns, v.raw,"
            " v.version, v.replaced FROM versions v JOIN codes k ON k.key = v.icon"
            " WHERE v.id = ? ORDER BY v.version"_s));
    row.run(id.value);
    while (row.next()) {
        EntryVersion version;
        version.entry = { id,          zoned(row, 0, 1), UserId { row.integer(2) },
                          row.text(4), row.text(5),      row.text(3),
                          {} };
        restoreRaw(version.entry, int(row.integer(6)), row.bytes(7));
        version.version = int(row.integer(8));
        version.replaced = row.time(9);
        result.append(version);
    }
    return result;
}

SavedEntries saveEntries(Connection &connection, const crm::OwnerRef &owner,
                         const QList<LogEntry> &entries, const QDateTime &now, Origin origin,
                         Changes &changes)
{
    SavedEntries saved;
    QList<EntryId> announced;
    const qint64 card = madeCardKey(connection, owner);
    for (const LogEntry &entry : entries) {
        const Saved how = saveOne(connection, card, entry, now, origin);
        if (how == Saved::Added)
            saved.added.append(entry.id);
        else if (how == Saved::Changed)
            saved.changed.append(entry.id);
        else
            ++saved.known;
        if (how != Saved::Same)
            announced.append(entry.id);
        if (connection.hasFailed())
            return saved;
    }
    if (!saved.added.isEmpty() && origin == Origin::Read) {
        countUnseen(connection, card, saved.added.size());
        changes.cardLists = true;
    }
    if (!announced.isEmpty()) {
        changes.entries[owner] += announced;
        changes.cards.insert(owner);
    }
    return saved;
}

void markVanished(Connection &connection, const crm::OwnerRef &owner, const QList<EntryId> &present,
                  const QDateTime &now, Changes &changes)
{
    const auto card = cardKey(connection, owner);
    if (!card)
        return;
    const QSet<EntryId> there(present.begin(), present.end());
    QList<EntryId> gone, back;
    {
        Statement rows(connection,
                       connection.prepared(u"SELECT id, vanished FROM entries WHERE card = ?"_s));
        rows.run(*card);
        while (rows.next()) {
            const EntryId id { rows.integer(0) };
            const bool isVanished = !rows.isNull(1);
            if (there.contains(id) == isVanished)
                (isVanished ? back : gone).append(id);
        }
    }
    Statement vanish(connection,
                     connection.prepared(u"UPDATE entries SET vanished = ? WHERE id = ?"_s));
    for (const EntryId id : std::as_const(gone))
        vanish.run(sqlTime(now), id.value);
    Statement comeBack(connection,
                       connection.prepared(u"UPDATE entries SET vanished = NULL,"
                                           " flags = flags & ~1 WHERE id = ?"_s));
    for (const EntryId id : std::as_const(back))
        comeBack.run(id.value);
    if (gone.isEmpty() && back.isEmpty())
        return;
    changes.entries[owner] += gone + back;
    changes.cards.insert(owner);
}

void markDeletedHere(Connection &connection, EntryId id, const QDateTime &now, Changes &changes)
{
    Statement row(connection,
                  connection.prepared(u"UPDATE entries SET flags = flags | 1,"
                                      " vanished = coalesce(vanished, ?) WHERE id = ?"_s));
    row.run(sqlTime(now), id.value);
    if (const auto owner = ownerOf(connection, id)) {
        changes.entries[*owner].append(id);
        changes.cards.insert(*owner);
    }
}

} // namespace store::queries
