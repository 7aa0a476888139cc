// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sql.h"

#include <QSqlError>
#include <QtEndian>

#include <atomic>

using namespace Qt::Literals::StringLiterals;

namespace store {

namespace {

enum SqliteCode { // the ones that have a sentence of their own
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26,
    ShortRead = 522,
    WriteFailed = 778, // also a quota and a limit of the file's size
    SharedMemorySize = 4874,
};

QString codeWord(int nativeCode)
{
    if (nativeCode == ShortRead)
        return u"corrupt"_s;
    if (nativeCode == WriteFailed || nativeCode == SharedMemorySize)
        return u"disk-full"_s;
    switch (nativeCode & 0xff) {
    case Busy:
    case Locked:
        return u"busy"_s;
    case ReadOnly:
    case Permission:
        return u"read-only"_s;
    case Corrupt:
    case NotADatabase:
        return u"corrupt"_s;
    case Full:
        return u"disk-full"_s;
    case CannotOpen:
        return u"cannot-open"_s;
    default:
        return u"failed"_s;
    }
}

Error errorOf(const QSqlError &error)
{
    bool isNumber = false;
    const int code = error.nativeErrorCode().toInt(&isNumber);
    return sqlError(isNumber ? code : 0, error.text());
}

} // namespace

Error sqlError(int nativeCode, const QString &message)
{
    return Error::make(Error::Kind::Storage, codeWord(nativeCode), message);
}

QVariant sqlText(const QString &text)
{
    // SQLite replaces both noncharacters and takes a mark at the beginning as one of byte order.
    const bool isKeptAsText = text.isValidUtf16() && !text.contains(QChar(0xFFFE))
        && !text.contains(QChar(0xFFFF)) && !text.startsWith(QChar::ByteOrderMark);
    if (isKeptAsText)
        return text.isNull() ? u""_s : text;
    QByteArray units(text.size() * 2, Qt::Uninitialized);
    qToLittleEndian<char16_t>(text.utf16(), text.size(), units.data());
    return units;
}

QVariant sqlTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant();
}

QString useIndex(const QString &name) { return u" INDEXED BY "_s + name; }

Statement::Statement(Connection &connection, std::shared_ptr<QSqlQuery> query)
    : m_connection(connection)
    , m_query(std::move(query))
{
}

Statement::~Statement()
{
    m_query->finish(); // an unfinished one would hold the file's state, and the journal with it
}

void Statement::bind(int position, const QVariant &value) { m_query->bindValue(position, value); }

bool Statement::run(const QVariantList &values)
{
    for (int i = 0; i < values.size(); ++i)
        bind(i, values.at(i));
    return execute();
}

bool Statement::execute()
{
    if (m_connection.hasFailed())
        return false;
    if (m_query->exec())
        return true;
    m_connection.fail(errorOf(m_query->lastError()));
    return false;
}

bool Statement::next()
{
    if (m_connection.hasFailed() || !m_query->isActive())
        return false;
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        m_connection.fail(errorOf(m_query->lastError()));
    return false;
}

QString Statement::text(int column) const
{
    const QVariant value = m_query->value(column);
    if (value.typeId() != QMetaType::QByteArray)
        return value.toString();
    const QByteArray units = value.toByteArray();
    QString text(units.size() / 2, Qt::Uninitialized);
    qFromLittleEndian<char16_t>(units.constData(), text.size(), text.data());
    return text;
}

QDateTime Statement::time(int column) const
{
    return isNull(column) ? QDateTime() : QDateTime::fromMSecsSinceEpoch(integer(column), Qt::UTC);
}

Connection::Connection()
{
    static std::atomic_int count = 0;
    m_name = u"store-%1"_s.arg(++count);
}

Connection::~Connection() { close(); }

Result<Done> Connection::open(const QString &file, Mode mode, const ConnectionOptions &options)
{
    close();
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(options.busyTimeout.count()));
    if (!m_database.open()) {
        const QSqlError error = m_database.lastError();
        close();
        return errorOf(error);
    }
    execute(u"PRAGMA cache_size=-%1"_s.arg(options.cacheKiB));
    if (options.maxPages > 0)
        execute(u"PRAGMA max_page_count=%1"_s.arg(options.maxPages));
    if (mode == Mode::Read)
        execute(u"PRAGMA query_only=1"_s);
    if (auto error = takeError()) {
        close();
        return *error;
    }
    return Done {};
}

void Connection::close()
{
    if (!m_database.isValid())
        return;
    m_prepared.clear();
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_name);
    m_error.reset();
    m_durability = Durability::Cached;
}

std::shared_ptr<QSqlQuery> Connection::prepared(const QString &sql)
{
    constexpr int mostPrepared = 100; // statements with lists of keys in them come and go
    if (const auto known = m_prepared.value(sql))
        return known;
    const auto query = std::make_shared<QSqlQuery>(m_database);
    query->setForwardOnly(true);
    if (!isOpen()) {
        fail(Error::make(Error::Kind::Storage, u"cannot-open"_s, u"The store is not open."_s));
    } else if (!hasFailed() && !query->prepare(sql)) {
        fail(errorOf(query->lastError()));
    } else if (!hasFailed()) {
        if (m_prepared.size() >= mostPrepared)
            m_prepared.clear();
        m_prepared.insert(sql, query);
    }
    return query;
}

bool Connection::execute(const QString &sql)
{
    if (hasFailed())
        return false;
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.exec(sql))
        return true;
    fail(errorOf(query.lastError()));
    return false;
}

QVariant Connection::single(const QString &sql)
{
    if (hasFailed())
        return {};
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (query.exec(sql) && query.next())
        return query.value(0);
    if (query.lastError().isValid())
        fail(errorOf(query.lastError()));
    return {};
}

void Connection::begin(Durability durability)
{
    if (!isOpen())
        return fail(
            Error::make(Error::Kind::Storage, u"cannot-open"_s, u"The store is not open."_s));
    // In WAL mode FULL syncs the journal at each commit, NORMAL only when it is copied into the
    // file.
    if (m_durability != durability
        && execute(durability == Durability::Synced ? u"PRAGMA synchronous=FULL"_s
                                                    : u"PRAGMA synchronous=NORMAL"_s))
        m_durability = durability;
    execute(u"BEGIN IMMEDIATE"_s);
}

void Connection::beginReading()
{
    if (!isOpen())
        return fail(
            Error::make(Error::Kind::Storage, u"cannot-open"_s, u"The store is not open."_s));
    execute(u"BEGIN"_s);
}

Result<Done> Connection::end()
{
    if (!hasFailed())
        execute(u"COMMIT"_s);
    if (!hasFailed())
        return Done {};
    rollBack();
    return *takeError();
}

void Connection::rollBack()
{
    // SQLite may have rolled back by itself (a full disk); then this fails, and that is all right.
    if (isOpen())
        QSqlQuery(m_database).exec(u"ROLLBACK"_s);
}

void Connection::fail(const Error &error)
{
    if (!m_error)
        m_error = error;
}

} // namespace store
