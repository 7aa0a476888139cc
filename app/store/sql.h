// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <chrono>
#include <memory>

namespace store {

class Connection;

/// One prepared statement at work; gives it back, reset, when it goes. The first failure of any
/// statement stays in the Connection and turns the rest of the transaction into nothing.
class Statement
{
public:
    Statement(Connection &connection, std::shared_ptr<QSqlQuery> query);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    /// Binds \a values in their order and executes.
    template <typename... V> bool run(const V &...values)
    {
        int position = 0;
        (bind(position++, QVariant(values)), ...);
        return execute();
    }
    bool run(const QVariantList &values);
    bool next();

    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    QString text(int column) const; ///< the counterpart of sqlText()
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    QDateTime time(int column) const; ///< the counterpart of sqlTime(): UTC, invalid for NULL
    qint64 insertedKey() const { return m_query->lastInsertId().toLongLong(); }
    int rowsChanged() const { return m_query->numRowsAffected(); }

private:
    void bind(int position, const QVariant &value);
    bool execute();

    Connection &m_connection;
    std::shared_ptr<QSqlQuery> m_query;
};

struct ConnectionOptions
{
    std::chrono::milliseconds busyTimeout { 5000 };
    int cacheKiB = 8192;
    qint64 maxPages = 0; ///< for tests of a full disk; 0: no limit
};

/// A Qt Sql connection to a SQLite file with its prepared statements. Opened, used and closed in
/// one thread.
class Connection
{
public:
    enum class Mode { ReadWrite, Read };
    /// When a commit is on the disk: Synced when it answers, Cached when the system gets to it (a
    /// crash of the program loses neither, a power cut the newest Cached ones; never the file).
    enum class Durability { Cached, Synced };

    Connection();
    ~Connection();
    Q_DISABLE_COPY_MOVE(Connection)

    Result<Done> open(const QString &file, Mode mode, const ConnectionOptions &options);
    void close();
    bool isOpen() const { return m_database.isOpen(); }

    std::shared_ptr<QSqlQuery> prepared(const QString &sql);
    bool execute(const QString &sql); ///< not kept prepared
    QVariant single(const QString &sql); ///< first column of the first row

    void begin(Durability durability); ///< takes the write lock
    void beginReading(); ///< one state of the file for several statements
    /// Commits, or rolls back where something failed, and answers with the first failure.
    Result<Done> end();

    bool hasFailed() const { return m_error.has_value(); }
    void fail(const Error &error);
    std::optional<Error> takeError() { return std::exchange(m_error, std::nullopt); }

    /// Changes when somebody else (not this connection) wrote to the file.
    qint64 dataVersion() { return single(QStringLiteral("PRAGMA data_version")).toLongLong(); }

private:
    void rollBack();

    QString m_name;
    QSqlDatabase m_database;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    std::optional<Error> m_error;
    Durability m_durability = Durability::Cached;
};

/// Storage error for a number of SQLite's (sqlite.org/rescode.html).
Error sqlError(int nativeCode, const QString &message);

/// Text for a statement. What SQLite would alter (lone surrogates and the like) travels as UTF-16
/// bytes; never NULL.
QVariant sqlText(const QString &text);
/// Milliseconds since 1970 UTC; NULL for an invalid one.
QVariant sqlTime(const QDateTime &time);

/// Tells the planner which index to walk. Empty for a database that has no such word.
QString useIndex(const QString &name);

} // namespace store
