// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionstore.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace Qt::Literals::StringLiterals;
using namespace connections;

class ConnectionStoreTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsEmpty();
    void keepsEverything();
    void replacesAndRemoves();
    void isReadableByItsOwnerOnly();
    void neverWritesSecrets();
    void keepsWhatItDoesNotKnow();
    void leavesANewerFileAlone();
    void refusesADamagedFile_data();
    void refusesADamagedFile();
    void tellsAFolderThatCannotBeWritten();
    void keepsTheOldListWhenWritingFails();
    void refusesWhatIsNoFile();
    void waitsForAnotherCopy();
    void twoCopiesLoseNothing();
    void namesStoreFiles();
    void usesTheOwnFolderOfThePerson();

private:
    QByteArray content() const
    {
        QFile file(m_file);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    static Connection sample(const QString &id)
    {
        Connection connection;
        connection.id = id;
        connection.name = u"Acme"_s;
        connection.portal = QUrl(u"https://acme.bitrix24.com"_s);
        connection.userId = 7;
        connection.userName = u"Ann Lee"_s;
        connection.color = u"#3366cc"_s;
        connection.administrator = true;
        connection.secretInMemoryOnly = true;
        connection.lastUsed = QDateTime(QDate(2026, 11, 21), QTime(10, 0, 0, 5), Qt::UTC);
        return connection;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void ConnectionStoreTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    QStandardPaths::setTestModeEnabled(true);
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"deeper/connections.json"_s);
}

void ConnectionStoreTest::beginsEmpty()
{
    const auto loaded = ConnectionStore(m_file).load();
    QVERIFY(loaded);
    QVERIFY(loaded->isEmpty());
    QVERIFY(ConnectionStore(m_file).remove(u"unknown"_s));
    QVERIFY(!QFile::exists(m_file));
}

void ConnectionStoreTest::keepsEverything()
{
    ConnectionStore store(m_file);
    for (const auto kind : { Connection::Kind::Webhook, Connection::Kind::OAuth,
                             Connection::Kind::Gateway, Connection::Kind::Demo }) {
        Connection connection = sample(u"id%1"_s.arg(int(kind)));
        connection.kind = kind;
        connection.memberId = u"0123456789abcdef"_s;
        QVERIFY(store.save(connection));
    }
    const auto loaded = ConnectionStore(m_file).load();
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), 4);
    const Connection &last = loaded->at(3);
    const Connection expected = sample(u"id3"_s);
    QCOMPARE(last.id, expected.id);
    QCOMPARE(last.kind, Connection::Kind::Demo);
    QCOMPARE(last.name, expected.name);
    QCOMPARE(last.color, expected.color);
    QCOMPARE(last.portal, expected.portal);
    QCOMPARE(last.userId, expected.userId);
    QCOMPARE(last.memberId, u"0123456789abcdef"_s);
    QCOMPARE(last.userName, expected.userName);
    QCOMPARE(last.administrator, true);
    QCOMPARE(last.secretInMemoryOnly, true);
    QCOMPARE(last.lastUsed, expected.lastUsed);
}

void ConnectionStoreTest::replacesAndRemoves()
{
    ConnectionStore store(m_file);
    QVERIFY(store.save(sample(u"a"_s)));
    QVERIFY(store.save(sample(u"b"_s)));
    Connection renamed = sample(u"a"_s);
    renamed.name = u"Renamed"_s;
    QVERIFY(store.save(renamed));
    auto loaded = store.load();
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), 2);
    QCOMPARE(loaded->first().name, u"Renamed"_s);
    QVERIFY(store.remove(u"a"_s));
    loaded = store.load();
    QCOMPARE(loaded->size(), 1);
    QCOMPARE(loaded->first().id, u"b"_s);
    QVERIFY(!store.save(Connection {}));
}

void ConnectionStoreTest::isReadableByItsOwnerOnly()
{
    ConnectionStore store(m_file);
    QVERIFY(store.save(sample(u"a"_s)));
    QVERIFY(store.save(sample(u"b"_s)));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
        | QFileDevice::WriteOther;
    QCOMPARE(QFileInfo(m_file).permissions() & others, QFileDevice::Permissions());
}

void ConnectionStoreTest::neverWritesSecrets()
{
    Connection careless = sample(u"a"_s);
    careless.portal
        = QUrl(u"https://user:canary1@acme.bitrix24.com/rest/1/canary2/?auth=canary3"_s);
    QVERIFY(ConnectionStore(m_file).save(careless));
    QVERIFY(!content().contains("canary"));
    QCOMPARE(ConnectionStore(m_file).load()->first().portal, QUrl(u"https://acme.bitrix24.com"_s));
}

void ConnectionStoreTest::keepsWhatItDoesNotKnow()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    write(R"({"version":1,"sorting":"name","connections":[
        {"id":"a","kind":"webhook","portal":"https://acme.bitrix24.com","mood":["good"]},
        {"id":"b","kind":"telepathy","portal":"https://acme.bitrix24.com"},
        {"id":"","kind":"webhook","portal":"https://acme.bitrix24.com"},
        {"id":"c","kind":"webhook","portal":""}, 7, null]})");
    ConnectionStore store(m_file);
    const auto loaded = store.load();
    QVERIFY(loaded);
    QCOMPARE(loaded->size(), 1);
    QCOMPARE(loaded->first().name, u"acme.bitrix24.com"_s);
    QVERIFY(store.save(loaded->first()));
    const QJsonObject kept = QJsonDocument::fromJson(content()).object();
    QCOMPARE(kept.value(u"sorting"_s).toString(), u"name"_s);
    const QJsonArray list = kept.value(u"connections"_s).toArray();
    QCOMPARE(list.size(), 6);
    QCOMPARE(list.at(0).toObject().value(u"mood"_s).toArray().size(), 1);
    QCOMPARE(list.at(1).toObject().value(u"kind"_s).toString(), u"telepathy"_s);
}

void ConnectionStoreTest::leavesANewerFileAlone()
{
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    const QByteArray newer = R"({"version":2,"connections":{}})";
    write(newer);
    ConnectionStore store(m_file);
    QCOMPARE(store.load().error().code, u"newer-version"_s);
    QCOMPARE(store.save(sample(u"a"_s)).error().code, u"newer-version"_s);
    QCOMPARE(store.remove(u"a"_s).error().code, u"newer-version"_s);
    QCOMPARE(content(), newer);
}

void ConnectionStoreTest::refusesADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("cut") << QByteArray(R"({"version":1,"connections":[{"id")");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no version") << QByteArray(R"({"connections":[]})");
    QTest::newRow("huge") << QByteArray(5 * 1024 * 1024, ' ');
}

void ConnectionStoreTest::refusesADamagedFile()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    write(bytes);
    ConnectionStore store(m_file);
    const auto loaded = store.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, Error::Kind::Storage);
    QCOMPARE(loaded.error().code, u"corrupt"_s);
    QCOMPARE(store.save(sample(u"a"_s)).error().code, u"corrupt"_s);
    QCOMPARE(content(), bytes);
}

void ConnectionStoreTest::tellsAFolderThatCannotBeWritten()
{
    QFile blocker(m_folder->filePath(u"deeper"_s)); // a file where the folder should be
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const auto saved = ConnectionStore(m_file).save(sample(u"a"_s));
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QCOMPARE(saved.error().code, u"read-only"_s);
}

void ConnectionStoreTest::keepsTheOldListWhenWritingFails()
{
#ifdef Q_OS_UNIX
    ConnectionStore store(m_file);
    QVERIFY(store.save(sample(u"a"_s)));
    const QByteArray before = content();
    // A disk that takes no more of the new file, for this process alone.
    const auto oldHandler = signal(SIGXFSZ, SIG_IGN);
    rlimit old {};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &old), 0);
    rlimit small = old;
    small.rlim_cur = 100;
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
    const auto saved = store.save(sample(u"b"_s));
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &old), 0);
    signal(SIGXFSZ, oldHandler);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Kind::Storage);
    QCOMPARE(content(), before);
    QVERIFY(store.save(sample(u"b"_s)));
#endif
}

void ConnectionStoreTest::refusesWhatIsNoFile()
{
#ifdef Q_OS_LINUX
    QVERIFY(QDir().mkpath(QFileInfo(m_file).path()));
    QVERIFY(QFile::link(u"/dev/zero"_s, m_file)); // never ends
    QCOMPARE(ConnectionStore(m_file).load().error().code, u"corrupt"_s);
#endif
}

void ConnectionStoreTest::waitsForAnotherCopy()
{
    ConnectionStore store(m_file);
    QVERIFY(store.save(sample(u"a"_s)));
    QLockFile other(m_file + u".lock"_s);
    QVERIFY(other.lock());
    QCOMPARE(store.save(sample(u"b"_s)).error().code, u"busy"_s);
    other.unlock();
    QVERIFY(store.save(sample(u"b"_s)));
    QCOMPARE(store.load()->size(), 2);
}

void ConnectionStoreTest::twoCopiesLoseNothing()
{
    const auto writeTen = [this](const QString &prefix) {
        ConnectionStore store(m_file);
        for (int i = 0; i < 10; ++i)
            QVERIFY(store.save(sample(prefix + QString::number(i))));
    };
    std::thread other([&writeTen] { writeTen(u"b"_s); });
    writeTen(u"a"_s);
    other.join();
    QCOMPARE(ConnectionStore(m_file).load()->size(), 20);
}

void ConnectionStoreTest::namesStoreFiles()
{
    const ConnectionStore store(m_file);
    QCOMPARE(store.storeFile(u"3f2a-9b"_s), m_folder->filePath(u"deeper/stores/3f2a-9b.sqlite"_s));
    QCOMPARE(store.storeFile(u"../../etc/passwd"_s),
             m_folder->filePath(u"deeper/stores/etcpasswd.sqlite"_s));
}

void ConnectionStoreTest::usesTheOwnFolderOfThePerson()
{
    const ConnectionStore store;
    QVERIFY(store.file().startsWith(
        QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation)));
    QVERIFY(store.storeFile(u"a"_s).startsWith(
        QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
}

QTEST_GUILESS_MAIN(ConnectionStoreTest)
#include "tst_connectionstore.moc"
