// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries.h"

using namespace Qt::Literals::StringLiterals;

namespace store::queries {

void saveUsers(Connection &connection, const QList<crm::User> &users, Changes &changes)
{
    Statement row(connection,
                  connection.prepared(
                      u"INSERT INTO users (id, name, active) VALUES (?, ?, ?) ON CONFLICT (id)"
                      " DO UPDATE SET name = excluded.name, active = excluded.active"_s));
    for (const crm::User &user : users)
        row.run(user.id.value, sqlText(user.name), int(user.active));
    changes.users = !users.isEmpty();
}

QList<crm::User> users(Connection &connection)
{
    QList<crm::User> all;
    Statement row(connection,
                  connection.prepared(u"SELECT id, name, active FROM users ORDER BY id"_s));
    row.run();
    while (row.next())
        all.append({ UserId { row.integer(0) }, row.text(1), row.integer(2) != 0 });
    return all;
}

void saveIcons(Connection &connection, const QList<timeline::GalleryIcon> &icons, Changes &changes)
{
    connection.execute(u"DELETE FROM icons"_s);
    Statement row(
        connection,
        connection.prepared(u"INSERT INTO icons (code, is_system, file_uri) VALUES (?, ?, ?)"_s));
    for (const timeline::GalleryIcon &icon : icons)
        row.run(sqlText(icon.code), int(icon.isSystem), sqlText(icon.fileUri));
    changes.icons = true;
}

QList<timeline::GalleryIcon> icons(Connection &connection)
{
    QList<timeline::GalleryIcon> all;
    Statement row(
        connection,
        connection.prepared(u"SELECT code, is_system, file_uri FROM icons ORDER BY position"_s));
    row.run();
    while (row.next())
        all.append({ row.text(0), row.integer(1) != 0, row.text(2) });
    return all;
}

void saveIconImage(Connection &connection, const QString &address, const QByteArray &png)
{
    Statement row(connection,
                  connection.prepared(u"INSERT INTO icon_images (address, png) VALUES (?, ?)"
                                      " ON CONFLICT (address) DO UPDATE SET png = excluded.png"_s));
    row.run(sqlText(address), png);
}

Result<QByteArray> iconImage(Connection &connection, const QString &address)
{
    Statement row(connection,
                  connection.prepared(u"SELECT png FROM icon_images WHERE address = ?"_s));
    row.run(sqlText(address));
    if (!row.next())
        return Error::make(Error::Kind::NotFound, u"icon-image"_s);
    return row.bytes(0);
}

void saveTypes(Connection &connection, const QList<crm::EntityType> &types)
{
    connection.execute(u"DELETE FROM types"_s);
    Statement row(
        connection,
        connection.prepared(u"INSERT INTO types (type_id, name, searchable) VALUES (?, ?, ?)"_s));
    for (const crm::EntityType &type : types)
        row.run(type.typeId, sqlText(type.name), int(type.searchable));
}

QList<crm::EntityType> types(Connection &connection)
{
    QList<crm::EntityType> all;
    Statement row(
        connection,
        connection.prepared(u"SELECT type_id, name, searchable FROM types ORDER BY position"_s));
    row.run();
    while (row.next())
        all.append({ int(row.integer(0)), row.text(1), row.integer(2) != 0 });
    return all;
}

QString setting(Connection &connection, const QString &key)
{
    Statement row(connection, connection.prepared(u"SELECT value FROM settings WHERE key = ?"_s));
    row.run(sqlText(key));
    return row.next() ? row.text(0) : QString();
}

void setSetting(Connection &connection, const QString &key, const QString &value)
{
    Statement row(connection,
                  connection.prepared(u"INSERT INTO settings (key, value) VALUES (?, ?)"
                                      " ON CONFLICT (key) DO UPDATE SET value = excluded.value"_s));
    row.run(sqlText(key), sqlText(value));
}

std::optional<qint64> codeKey(Connection &connection, const QString &code)
{
    Statement row(connection, connection.prepared(u"SELECT key FROM codes WHERE code = ?"_s));
    row.run(sqlText(code));
    if (!row.next())
        return {};
    return row.integer(0);
}

qint64 madeCodeKey(Connection &connection, const QString &code)
{
    if (const auto key = codeKey(connection, code))
        return *key;
    Statement row(connection, connection.prepared(u"INSERT INTO codes (code) VALUES (?)"_s));
    row.run(sqlText(code));
    return row.insertedKey();
}

} // namespace store::queries
