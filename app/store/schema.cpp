// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/schema.h"

#include "base/log.h"
#include "store/search.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QThread>

using namespace Qt::Literals::StringLiterals;

namespace store::schema {

namespace {

// Times are milliseconds since 1970 UTC. Narrow tables are scanned by filters, wide ones are read
// by key: texts beside entries, so that a filter over a million entries reads some 50 MB and not a
// gigabyte.
const Step firstVersion {
    u"CREATE TABLE cards (key INTEGER PRIMARY KEY, type_id INTEGER NOT NULL, entity_id INTEGER NOT "
    u"NULL,"
    " title TEXT NOT NULL DEFAULT '', second_line TEXT NOT NULL DEFAULT '', words TEXT NOT NULL "
    "DEFAULT '',"
    " favourite INTEGER, completeness INTEGER NOT NULL DEFAULT 0, portal_total INTEGER, last_read "
    "INTEGER,"
    " dialect TEXT NOT NULL DEFAULT '', last_error TEXT NOT NULL DEFAULT '', last_opened INTEGER,"
    " unseen INTEGER NOT NULL DEFAULT 0, UNIQUE (type_id, entity_id))"_s,
    u"CREATE TABLE codes (key INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE)"_s,
    // current version of each entry; zone: seconds east of UTC; flags: 1 deleted here, 2 made here
    u"CREATE TABLE entries (id INTEGER PRIMARY KEY, card INTEGER NOT NULL, created INTEGER,"
    " author INTEGER NOT NULL, icon INTEGER NOT NULL, vanished INTEGER, flags INTEGER NOT NULL "
    "DEFAULT 0,"
    " zone INTEGER NOT NULL DEFAULT 0, first_read INTEGER, last_read INTEGER,"
    " readings INTEGER NOT NULL DEFAULT 1, version INTEGER NOT NULL DEFAULT 1)"_s,
    u"CREATE INDEX entries_card ON entries (card, created, id, author, icon, vanished)"_s,
    u"CREATE INDEX entries_created ON entries (created, id, card, author, icon, vanished)"_s,
    u"CREATE INDEX entries_vanished ON entries (card) WHERE vanished IS NOT NULL"_s,
    // raw: JSON as received, without the texts that stand beside it (in_columns: 1 title, 2 text)
    u"CREATE TABLE texts (id INTEGER PRIMARY KEY, title TEXT NOT NULL, text TEXT NOT NULL,"
    " in_columns INTEGER NOT NULL, raw BLOB NOT NULL)"_s,
    // earlier contents; replaced: when the next one was read
    u"CREATE TABLE versions (id INTEGER NOT NULL, version INTEGER NOT NULL, replaced INTEGER NOT "
    u"NULL,"
    " created INTEGER, zone INTEGER NOT NULL, author INTEGER NOT NULL, icon INTEGER NOT NULL,"
    " title TEXT NOT NULL, text TEXT NOT NULL, in_columns INTEGER NOT NULL, raw BLOB NOT NULL,"
    " PRIMARY KEY (id, version))"_s,
    u"CREATE TABLE intents (id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL,"
    " type_id INTEGER NOT NULL, entity_id INTEGER NOT NULL, card_title TEXT NOT NULL, title TEXT "
    "NOT NULL,"
    " text TEXT NOT NULL, icon_code TEXT NOT NULL, entry INTEGER NOT NULL, state INTEGER NOT NULL,"
    " decided INTEGER NOT NULL, changed INTEGER NOT NULL, sent_at_portal INTEGER,"
    " newest_known INTEGER NOT NULL, author INTEGER NOT NULL, sendings INTEGER NOT NULL,"
    " error BLOB NOT NULL)"_s,
    u"CREATE TABLE intent_steps (intent INTEGER NOT NULL, number INTEGER NOT NULL, at INTEGER NOT "
    u"NULL,"
    " what TEXT NOT NULL, detail TEXT NOT NULL, PRIMARY KEY (intent, number))"_s,
    u"CREATE TABLE drafts (type_id INTEGER NOT NULL, entity_id INTEGER NOT NULL, title TEXT NOT "
    u"NULL,"
    " text TEXT NOT NULL, icon_code TEXT NOT NULL, saved INTEGER NOT NULL, PRIMARY KEY (type_id, entity_id))"_s,
    u"CREATE TABLE users (id INTEGER PRIMARY KEY, name TEXT NOT NULL, active INTEGER NOT NULL)"_s,
    u"CREATE TABLE icons (position INTEGER PRIMARY KEY, code TEXT NOT NULL, is_system INTEGER NOT "
    u"NULL,"
    " file_uri TEXT NOT NULL)"_s,
    u"CREATE TABLE icon_images (address TEXT PRIMARY KEY, png BLOB NOT NULL)"_s,
    u"CREATE TABLE types (position INTEGER PRIMARY KEY, type_id INTEGER NOT NULL, name TEXT NOT "
    u"NULL,"
    " searchable INTEGER NOT NULL)"_s,
    u"CREATE TABLE settings (key TEXT PRIMARY KEY, value TEXT NOT NULL)"_s,
    search::createLong(),
    search::createShort(),
};

// Intents of every kind, plans, and what is known of an entry beside its content. Times of
// a note that cannot be read are NULL; zones as in entries.
const Step secondVersion {
    u"ALTER TABLE intents ADD COLUMN note TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE intents ADD COLUMN note_known INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE intents ADD COLUMN note_updated INTEGER"_s,
    u"ALTER TABLE intents ADD COLUMN gallery INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE intents ADD COLUMN code TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE intents ADD COLUMN picture BLOB NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE intents ADD COLUMN linked_to INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE intents ADD COLUMN link INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE intents ADD COLUMN expected TEXT NOT NULL DEFAULT ''"_s,
    u"ALTER TABLE intents ADD COLUMN plan INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE intents ADD COLUMN place INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE intents ADD COLUMN role INTEGER NOT NULL DEFAULT 0"_s,
    u"ALTER TABLE intents ADD COLUMN entry_of_place INTEGER NOT NULL DEFAULT -1"_s,
    u"ALTER TABLE intents ADD COLUMN label TEXT NOT NULL DEFAULT ''"_s,
    u"CREATE INDEX intents_plan ON intents (plan, place, state, role)"_s,
    u"CREATE INDEX intents_made ON intents (type_id, entity_id, kind, state)"_s,
    u"CREATE TABLE plans (id INTEGER PRIMARY KEY AUTOINCREMENT, kind INTEGER NOT NULL,"
    " dependent INTEGER NOT NULL, title TEXT NOT NULL, state INTEGER NOT NULL,"
    " stop_after INTEGER NOT NULL, after_restart INTEGER NOT NULL, subject INTEGER NOT NULL,"
    " type_id INTEGER NOT NULL, entity_id INTEGER NOT NULL, forgiven INTEGER NOT NULL,"
    " decided INTEGER NOT NULL, changed INTEGER NOT NULL)"_s,
    u"CREATE TABLE notes (entry INTEGER PRIMARY KEY, has_note INTEGER NOT NULL, text TEXT NOT NULL,"
    " created_by INTEGER NOT NULL, created INTEGER, created_zone INTEGER NOT NULL,"
    " updated_by INTEGER NOT NULL, updated INTEGER, updated_zone INTEGER NOT NULL,"
    " raw BLOB NOT NULL, read INTEGER NOT NULL)"_s,
    u"CREATE TABLE bindings (entry INTEGER NOT NULL, card INTEGER NOT NULL,"
    " PRIMARY KEY (entry, card)) WITHOUT ROWID"_s,
    u"CREATE INDEX bindings_card ON bindings (card, entry)"_s,
    u"CREATE TABLE bindings_read (entry INTEGER PRIMARY KEY, read INTEGER NOT NULL)"_s,
    u"CREATE TABLE pins (entry INTEGER NOT NULL, card INTEGER NOT NULL, state INTEGER NOT NULL,"
    " changed INTEGER NOT NULL, PRIMARY KEY (entry, card)) WITHOUT ROWID"_s,
    u"CREATE TABLE links (older INTEGER NOT NULL, newer INTEGER NOT NULL, kind INTEGER NOT NULL,"
    " made INTEGER NOT NULL, PRIMARY KEY (older, newer)) WITHOUT ROWID"_s,
    u"CREATE INDEX links_newer ON links (newer, older)"_s,
};

Error refusal(const QString &code, const QString &message)
{
    return Error::make(Error::Kind::Storage, code, message);
}

/// SQLite takes a file of a few bytes for an empty one and would write over it.
bool isSomethingElse(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0 || QFile::exists(name + u"-journal"_s))
        return false;
    return file.read(16) != QByteArray("SQLite format 3\0", 16);
}

/// Nothing else on the machine may read what the portal told, also while SQLite makes the file.
Result<Done> prepareFile(const QString &file)
{
    constexpr auto onlyThisUser = QFile::ReadOwner | QFile::WriteOwner;
    const QFileInfo info(file);
    if (!QDir().mkpath(info.absolutePath()))
        return refusal(u"cannot-open"_s, u"The folder cannot be made."_s);
    if (info.isDir())
        return refusal(u"cannot-open"_s, u"This is a folder."_s);
    if (!QFileInfo(info.absolutePath()).isWritable())
        return refusal(u"read-only"_s, u"The folder cannot be written to."_s);
    if (info.exists() && !info.isWritable())
        return refusal(u"read-only"_s, u"The file cannot be written to."_s);
    if (isSomethingElse(file))
        return refusal(u"corrupt"_s, u"This is not a database."_s);
    if (info.exists()) {
        QFile::setPermissions(file, onlyThisUser); // somebody else's file keeps its own
        return Done {};
    }
    QFile made(file);
    if (!made.open(QIODevice::ReadWrite, onlyThisUser))
        return refusal(u"cannot-open"_s, made.errorString());
    return Done {};
}

Result<Done> checkOrigin(Connection &connection, qint64 newest)
{
    const qint64 version = connection.single(u"PRAGMA user_version"_s).toLongLong();
    const qint64 origin = connection.single(u"PRAGMA application_id"_s).toLongLong();
    const qint64 tables = connection.single(u"SELECT count(*) FROM sqlite_schema"_s).toLongLong();
    if (auto error = connection.takeError())
        return *error;
    if (tables > 0 && origin != applicationId)
        return refusal(u"corrupt"_s, u"This is not a file of this program."_s);
    if (version > newest)
        return refusal(
            u"newer-version"_s,
            u"The file has version %1, this program knows %2."_s.arg(version).arg(newest));
    return Done {};
}

Result<Done> applyStep(Connection &connection, const Step &step, qsizetype from)
{
    connection.begin(Connection::Durability::Synced);
    // Another copy of the program may have done it while this one waited for the lock.
    if (connection.single(u"PRAGMA user_version"_s).toLongLong() == from) {
        for (const QString &sql : step)
            connection.execute(sql);
        connection.execute(u"PRAGMA user_version=%1"_s.arg(from + 1));
        connection.execute(u"PRAGMA application_id=%1"_s.arg(applicationId));
    }
    return connection.end();
}

} // namespace

const QList<Step> &steps()
{
    static const QList<Step> all { firstVersion, secondVersion };
    return all;
}

Result<Done> upgrade(Connection &connection, const QList<Step> &steps)
{
    if (auto checked = checkOrigin(connection, steps.size()); !checked)
        return checked;
    const qint64 found = connection.single(u"PRAGMA user_version"_s).toLongLong();
    for (qint64 version = found; version < steps.size() && !connection.hasFailed(); ++version) {
        if (found > 0)
            qCInfo(lcStore) << "bringing the store from version" << version << "to" << version + 1;
        if (auto applied = applyStep(connection, steps.at(version), version); !applied)
            return applied;
    }
    if (auto error = connection.takeError())
        return *error;
    return Done {};
}

namespace {

Result<Done> tryToOpen(Connection &connection, const QString &file,
                       const ConnectionOptions &options)
{
    const bool onDisk = file != ":memory:"_L1;
    if (onDisk) {
        if (auto prepared = prepareFile(file); !prepared)
            return prepared;
    }
    auto result = connection.open(file, Connection::Mode::ReadWrite, options);
    if (result)
        result = checkOrigin(connection, steps().size()); // before anything is written
    if (result && onDisk) {
        connection.execute(u"PRAGMA journal_mode=WAL"_s);
        connection.execute(u"PRAGMA journal_size_limit=67108864"_s);
    }
    if (result)
        result = upgrade(connection, steps());
    if (result)
        result = search::bringUpToDate(connection);
    if (!result)
        connection.close();
    return result;
}

} // namespace

Result<Done> openForWriting(Connection &connection, const QString &file,
                            const ConnectionOptions &options)
{
    // SQLite does not wait for the other one where two copies turn a new file to WAL at once.
    constexpr unsigned long pauseMs = 20;
    QElapsedTimer timer;
    timer.start();
    while (true) {
        const auto opened = tryToOpen(connection, file, options);
        if (opened || opened.error().code != "busy"_L1
            || timer.hasExpired(options.busyTimeout.count()))
            return opened;
        QThread::msleep(pauseMs); // the thread of the store
    }
}

} // namespace store::schema
