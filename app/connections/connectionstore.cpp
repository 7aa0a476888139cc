// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionstore.h"

#include "base/json.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>
#include <QStandardPaths>
#include <QStorageInfo>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace connections {

namespace {

constexpr int fileVersion = 1;
constexpr qint64 maxFileBytes = 4 * 1024 * 1024;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

struct KindWord
{
    Connection::Kind kind;
    QLatin1StringView word;
};
constexpr std::array kindWords {
    KindWord { Connection::Kind::Webhook, "webhook"_L1 },
    KindWord { Connection::Kind::OAuth, "oauth"_L1 },
    KindWord { Connection::Kind::Gateway, "vibecode"_L1 },
    KindWord { Connection::Kind::Demo, "demo"_L1 },
};

Error storageError(const QString &code, const QString &message)
{
    return Error::make(Error::Kind::Storage, code, message);
}

Error writeError(const QString &file, const QFileDevice &device)
{
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    const bool full = device.error() == QFileDevice::ResourceError
        || (disk.isValid() && disk.bytesAvailable() == 0);
    const bool forbidden = device.error() == QFileDevice::PermissionsError
        || device.error() == QFileDevice::OpenError || disk.isReadOnly();
    return storageError(full            ? u"disk-full"_s
                            : forbidden ? u"read-only"_s
                                        : u"failed"_s,
                        device.errorString());
}

/// Takes over what it knows and leaves the rest of \a known as it was: a newer program may have
/// written it.
QJsonObject toJson(const Connection &connection, QJsonObject known)
{
    for (const KindWord &kind : kindWords) {
        if (kind.kind == connection.kind)
            known.insert(u"kind"_s, kind.word);
    }
    known.insert(u"id"_s, connection.id);
    known.insert(u"name"_s, connection.name);
    known.insert(u"color"_s, connection.color);
    // A webhook's path in here could only be a mistake, but it would be a secret.
    QUrl portal = connection.portal.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery
                                             | QUrl::RemoveFragment);
    portal.setPath(portal.path().section(u"/rest/"_s, 0, 0));
    known.insert(u"portal"_s, portal.toString());
    if (!connection.memberId.isEmpty())
        known.insert(u"memberId"_s, connection.memberId);
    known.insert(u"userId"_s, connection.userId);
    known.insert(u"userName"_s, connection.userName);
    known.insert(u"administrator"_s, connection.administrator);
    known.insert(u"secretInMemoryOnly"_s, connection.secretInMemoryOnly);
    known.insert(u"lastUsed"_s, connection.lastUsed.toUTC().toString(Qt::ISODateWithMs));
    return known;
}

/// Nothing for what this program cannot use; it stays in the file.
std::optional<Connection> fromJson(const QJsonObject &object)
{
    const auto text = [&object](const QString &key) {
        return json::text(object.value(key)).value_or(QString());
    };
    Connection connection;
    bool known = false;
    for (const KindWord &kind : kindWords) {
        if (kind.word == text(u"kind"_s)) {
            connection.kind = kind.kind;
            known = true;
        }
    }
    connection.id = text(u"id"_s);
    connection.portal = QUrl(text(u"portal"_s));
    if (!known || connection.id.isEmpty() || connection.portal.host().isEmpty())
        return {};
    connection.name = text(u"name"_s);
    if (connection.name.isEmpty())
        connection.name = connection.portal.host();
    connection.color = text(u"color"_s);
    connection.memberId = text(u"memberId"_s);
    connection.userId = json::integer(object.value(u"userId"_s)).value_or(0);
    connection.userName = text(u"userName"_s);
    connection.administrator = json::flag(object.value(u"administrator"_s)).value_or(false);
    connection.secretInMemoryOnly
        = json::flag(object.value(u"secretInMemoryOnly"_s)).value_or(false);
    connection.lastUsed = json::dateTime(object.value(u"lastUsed"_s)).value_or(QDateTime());
    return connection;
}

Result<QJsonObject> readFile(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QJsonObject { { u"version"_s, fileVersion } };
    if (!file.open(QIODevice::ReadOnly))
        return storageError(u"cannot-open"_s, file.errorString());
    const QByteArray bytes = file.read(maxFileBytes + 1); // size() says nothing of special files
    if (bytes.size() > maxFileBytes)
        return storageError(u"corrupt"_s, u"larger than 4 MiB"_s);
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(bytes, &parsing);
    if (!document.isObject())
        return storageError(u"corrupt"_s, parsing.errorString());
    const auto version = json::integer(document.object().value(u"version"_s));
    if (!version)
        return storageError(u"corrupt"_s, u"no version"_s);
    if (*version > fileVersion)
        return storageError(u"newer-version"_s, u"version %1"_s.arg(*version));
    return document.object();
}

Result<Done> writeFile(const QString &path, const QJsonObject &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return writeError(path, file);
    file.setPermissions(ownerOnly);
    const QByteArray bytes = QJsonDocument(content).toJson();
    // commit() of Qt 6.4 puts a cut file in place when its own flush fails.
    if (file.write(bytes) != bytes.size() || !file.flush()) {
        const Error error = writeError(path, file);
        file.cancelWriting();
        return error;
    }
    if (!file.commit())
        return writeError(path, file);
    return Done {};
}

/// Reads, changes and writes the list, with other copies of the program kept out meanwhile.
template <typename F> Result<Done> changeFile(const QString &path, F change)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return storageError(u"read-only"_s, folder);
    QLockFile lock(path + u".lock"_s);
    if (!lock.tryLock(std::chrono::milliseconds(std::chrono::seconds(2)))) {
        return storageError(lock.error() == QLockFile::LockFailedError ? u"busy"_s : u"read-only"_s,
                            u"the list of connections is locked"_s);
    }
    Result<QJsonObject> content = readFile(path);
    if (!content)
        return content.error();
    QJsonArray list = content->value(u"connections"_s).toArray();
    change(list);
    content->insert(u"version"_s, fileVersion);
    content->insert(u"connections"_s, list);
    return writeFile(path, *content);
}

qsizetype indexOf(const QJsonArray &list, const QString &id)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (list.at(i).toObject().value(u"id"_s).toString() == id)
            return i;
    }
    return -1;
}

QString folderOf(QStandardPaths::StandardLocation location)
{
    return QStandardPaths::writableLocation(location);
}

} // namespace

ConnectionStore::ConnectionStore(const QString &file)
    : m_file(file)
{
}

QString ConnectionStore::file() const
{
    return m_file.isEmpty() ? folderOf(QStandardPaths::AppConfigLocation) + u"/connections.json"_s
                            : m_file;
}

Result<QList<Connection>> ConnectionStore::load() const
{
    const Result<QJsonObject> content = readFile(file());
    if (!content)
        return content.error();
    QList<Connection> connections;
    const QJsonArray list = content->value(u"connections"_s).toArray();
    for (const QJsonValue &each : list) {
        if (const auto connection = fromJson(each.toObject()))
            connections.append(*connection);
    }
    return connections;
}

Result<Done> ConnectionStore::save(const Connection &connection)
{
    if (connection.id.isEmpty())
        return Error::make(Error::Kind::Internal, u"no-id"_s);
    return changeFile(file(), [&connection](QJsonArray &list) {
        const qsizetype index = indexOf(list, connection.id);
        if (index < 0)
            list.append(toJson(connection, {}));
        else
            list[index] = toJson(connection, list.at(index).toObject());
    });
}

Result<Done> ConnectionStore::remove(const QString &id)
{
    if (!QFileInfo::exists(file()))
        return Done {};
    return changeFile(file(), [&id](QJsonArray &list) {
        if (const qsizetype index = indexOf(list, id); index >= 0)
            list.removeAt(index);
    });
}

QString ConnectionStore::storeFile(const QString &id) const
{
    const QString folder = m_file.isEmpty() ? folderOf(QStandardPaths::AppDataLocation)
                                            : QFileInfo(m_file).absolutePath();
    QString name;
    for (const QChar c : id) { // a UUID; whatever else stands in the file must not lead elsewhere
        if (c.isLetterOrNumber() || c == u'-')
            name += c;
    }
    return folder + u"/stores/"_s + name + u".sqlite"_s;
}

} // namespace connections
