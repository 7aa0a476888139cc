// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/schema.h"

#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using store::Connection;

namespace {

timeline::LogEntry wordyEntry(qint64 id)
{
    return entryOf(id, u"entry %1"_s.arg(id),
                   u"some words of text %1 "_s.arg(id * 7919).repeated(20));
}

/// A second program on the file, told what to do by its arguments; says on standard output how far
/// it is.
int child(const QStringList &arguments)
{
    const bool hasLimit = arguments.contains(u"limit"_s);
    if (hasLimit) { // the system refuses to let the file grow, as a quota does
        std::signal(SIGXFSZ, SIG_IGN);
        const rlimit limit { 600'000, 600'000 };
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    SystemClock clock;
    store::Store store(clock);
    if (!await(store.open(arguments.last())))
        return 2;
    for (qint64 round = 0; round < 100'000; ++round) {
        QList<timeline::LogEntry> entries;
        for (qint64 i = 1; i <= 20; ++i)
            entries.append(wordyEntry(round * 20 + i));
        const auto saved = await(store.saveEntries(deal100, entries));
        const auto draft
            = await(store.saveDraft({ deal100, { QString::number(round), {}, {} }, {} }));
        if (!saved || !draft) {
            std::printf("%s\n", qPrintable((saved ? draft.error() : saved.error()).code));
            return 3;
        }
        std::printf("%lld\n", round);
        std::fflush(stdout);
    }
    return 0;
}

QString integrity(const QString &file)
{
    Connection connection;
    if (!connection.open(file, Connection::Mode::ReadWrite, {}))
        return u"cannot be opened"_s;
    connection.execute(u"INSERT INTO search_long (search_long) VALUES ('integrity-check')"_s);
    connection.execute(u"INSERT INTO search_short (search_short) VALUES ('integrity-check')"_s);
    const QString answer = connection.single(u"PRAGMA integrity_check"_s).toString();
    const auto error = connection.takeError();
    return error ? error->message : answer;
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &name, const QByteArray &content, qint64 at = 0)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    QCOMPARE(file.write(content), content.size());
}

/// Nothing is closed to root: for a while this program is nobody.
class NotRoot
{
public:
    explicit NotRoot(const QStringList &files)
    {
        if (geteuid() != 0)
            return;
        for (const QString &file : files) {
            if (chown(QFile::encodeName(file).constData(), nobody, nobody) != 0)
                return;
        }
        m_changed = setresuid(nobody, nobody, 0) == 0;
    }
    ~NotRoot()
    {
        if (m_changed && setresuid(0, 0, 0) != 0)
            qFatal("cannot become root again");
    }
    Q_DISABLE_COPY_MOVE(NotRoot)

private:
    static constexpr uid_t nobody = 65534;
    bool m_changed = false;
};

} // namespace

/// What goes wrong with a file: a clear error, no crash, nothing lost.
class StoreFaults : public QObject
{
    Q_OBJECT

private slots:
    void init() { m = std::make_unique<StoreFixture>(); }
    void cleanup() { m.reset(); }

    void onlyThisUserMayReadTheFile();
    void anOpenFileOfOthersBecomesPrivate();
    void whatIsAskedBeforeOpening();
    void openingMayBeTriedAgain();
    void aFullDisk();
    void aFileThatMayNotGrow();
    void aReadOnlyFolder();
    void aReadOnlyFile();
    void aFolderInPlaceOfTheFile();
    void aNewerVersionIsLeftUntouched();
    void whatIsNoStoreIsLeftUntouched_data();
    void whatIsNoStoreIsLeftUntouched();
    void aTruncatedFile_data();
    void aTruncatedFile();
    void aCorruptPage();
    void anotherProgramHoldsTheLock();
    void theOtherCopyIsNoticed();
    void ownChangesAreNotTheOtherCopys();
    void killedWhileWriting();
    void migratesAVersion1File();
    void aVersion1StoreKeepsItsIntents();
    void aFailingMigrationChangesNothing();
    void indexesAreBuiltAgainForAnotherFolding();
    void codesOfSqlite_data();
    void codesOfSqlite();

private:
    void fill(int count);
    std::unique_ptr<StoreFixture> m;
};

void StoreFaults::fill(int count)
{
    QVERIFY(m->open());
    QList<timeline::LogEntry> entries;
    for (int i = 1; i <= count; ++i)
        entries.append(wordyEntry(i));
    QVERIFY(await(m->store->saveEntries(deal100, entries)));
}

void StoreFaults::onlyThisUserMayReadTheFile()
{
    fill(10);
    const auto forOthers
        = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    const auto files = QDir(m->folder.path()).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2); // with its journal
    for (const QFileInfo &file : files)
        QVERIFY2(!(file.permissions() & forOthers), qPrintable(file.fileName()));
}

void StoreFaults::anOpenFileOfOthersBecomesPrivate()
{
    write(m->file(), {});
    QVERIFY(
        QFile::setPermissions(m->file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(m->open());
    QVERIFY(!(QFileInfo(m->file()).permissions() & QFile::ReadOther));
}

void StoreFaults::whatIsAskedBeforeOpening()
{
    const auto ids = await(m->store->entryIds({}));
    QVERIFY(!ids);
    QCOMPARE(ids.error().kind, Error::Kind::Storage);
    QCOMPARE(ids.error().code, u"cannot-open"_s);
    QCOMPARE(await(m->store->setSetting(u"a"_s, u"b"_s)).error().code, u"cannot-open"_s);
    // what is asked while it opens waits for it
    const auto opening = m->store->open(m->file());
    const auto asked = m->store->entryIds({});
    QVERIFY(await(asked));
    QVERIFY(await(opening));
}

void StoreFaults::openingMayBeTriedAgain()
{
    QVERIFY(!await(m->store->open(m->folder.path())));
    QVERIFY(!await(m->store->entryIds({})));
    QVERIFY(await(m->store->open(m->file())));
    QVERIFY(await(m->store->entryIds({})));
}

void StoreFaults::aFullDisk()
{
    store::StoreOptions options;
    options.maxPages = 200;
    QVERIFY(m->reopen(options));
    QVERIFY(await(m->store->saveDraft({ deal100, { u"kept"_s, {}, {} }, {} })));
    qint64 saved = 0;
    QString code;
    for (qint64 id = 1; code.isEmpty() && id < 10'000; ++id) {
        const auto result = await(m->store->saveEntries(deal100, { wordyEntry(id) }));
        if (result)
            saved = id;
        else
            code = result.error().code;
    }
    QCOMPARE(code, u"disk-full"_s);
    QVERIFY(saved > 10);
    QCOMPARE(m->ids({}).size(), saved);
    QCOMPARE(await(m->store->saveDraft({ deal100, { u"x"_s.repeated(100'000), {}, {} }, {} }))
                 .error()
                 .code,
             u"disk-full"_s);
    QCOMPARE(await(m->store->draft(deal100))->content.title, u"kept"_s);
    QVERIFY(m->reopen()); // there is room again
    QVERIFY(await(m->store->saveEntries(deal100, { wordyEntry(saved + 1) })));
    QCOMPARE(m->ids({}).size(), saved + 1);
    m->store.reset();
    QCOMPARE(integrity(m->file()), u"ok"_s);
}

void StoreFaults::aFileThatMayNotGrow()
{
    QProcess program;
    program.start(QCoreApplication::applicationFilePath(), { u"child"_s, u"limit"_s, m->file() });
    QVERIFY(program.waitForFinished());
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    const auto lines
        = QString::fromUtf8(program.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(program.exitCode(), 3);
    QCOMPARE(lines.last(), u"disk-full"_s);
    QVERIFY(m->open());
    const qint64 rounds = lines.size() - 1;
    QVERIFY(m->ids({}).size() >= rounds * 20);
    m->store.reset();
    QCOMPARE(integrity(m->file()), u"ok"_s);
}

void StoreFaults::aReadOnlyFolder()
{
    const NotRoot nobody({ m->folder.path() });
    QVERIFY(QFile::setPermissions(m->folder.path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto opened = m->open();
    QVERIFY(QFile::setPermissions(m->folder.path(),
                                  QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"read-only"_s);
}

void StoreFaults::aReadOnlyFile()
{
    fill(3);
    m->store.reset();
    const NotRoot nobody({ m->folder.path(), m->file() });
    QVERIFY(QFile::setPermissions(m->file(), QFile::ReadOwner));
    m->store = std::make_unique<store::Store>(m->clock);
    const auto opened = m->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"read-only"_s);
    QVERIFY(QFile::setPermissions(m->file(), QFile::ReadOwner | QFile::WriteOwner));
    QVERIFY(m->open());
    QCOMPARE(m->ids({}).size(), 3);
}

void StoreFaults::aFolderInPlaceOfTheFile()
{
    const auto opened = await(m->store->open(m->folder.path()));
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"cannot-open"_s);
}

void StoreFaults::aNewerVersionIsLeftUntouched()
{
    fill(3);
    m->store.reset();
    {
        Connection connection;
        QVERIFY(connection.open(m->file(), Connection::Mode::ReadWrite, {}));
        QVERIFY(connection.execute(u"PRAGMA user_version=99"_s));
    }
    const QByteArray before = contentOf(m->file());
    m->store = std::make_unique<store::Store>(m->clock);
    const auto opened = m->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, u"newer-version"_s);
    QVERIFY(!await(m->store->saveEntries(deal100, { wordyEntry(9) })));
    m->store.reset();
    QCOMPARE(contentOf(m->file()), before);
}

void StoreFaults::whatIsNoStoreIsLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("Dear diary, this is no database. ").repeated(200);
    QTest::newRow("a few bytes") << QByteArray("x");
    QTest::newRow("database of another program") << QByteArray();
}

void StoreFaults::whatIsNoStoreIsLeftUntouched()
{
    QFETCH(QByteArray, content);
    write(m->file(), content);
    if (content.isEmpty()) {
        Connection connection;
        QVERIFY(connection.open(m->file(), Connection::Mode::ReadWrite, {}));
        QVERIFY(connection.execute(u"CREATE TABLE bookmarks (address TEXT)"_s));
    }
    const QByteArray before = contentOf(m->file());
    const auto opened = m->open();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Storage);
    QCOMPARE(opened.error().code, u"corrupt"_s);
    m->store.reset();
    QCOMPARE(contentOf(m->file()), before);
}

void StoreFaults::aTruncatedFile_data()
{
    QTest::addColumn<int>("percent");
    QTest::newRow("half") << 50;
    QTest::newRow("ninety per cent") << 90;
    QTest::newRow("the first page alone") << 0;
}

void StoreFaults::aTruncatedFile()
{
    QFETCH(int, percent);
    fill(500);
    m->store.reset();
    {
        QFile file(m->file());
        QVERIFY(file.resize(std::max<qint64>(4096, file.size() * percent / 100)));
    }
    m->store = std::make_unique<store::Store>(m->clock);
    const auto opened = m->open();
    if (!opened) {
        QCOMPARE(opened.error().code, u"corrupt"_s);
        return;
    }
    store::EntryQuery query;
    query.text = u"words"_s;
    const auto found = await(m->store->entryIds(query));
    const auto all = await(m->store->entryIds({}));
    QVERIFY(!found || !all || all->size() < 500 || percent == 90);
    for (const auto &result : { found, all })
        QVERIFY(result || result.error().code == u"corrupt"_s);
    QVERIFY(integrity(m->file()) != u"ok"_s);
}

void StoreFaults::aCorruptPage()
{
    fill(500);
    m->store.reset();
    const qint64 size = QFileInfo(m->file()).size();
    for (qint64 page = 40; page * 4096 < size; page += 3)
        write(m->file(), QByteArray(4096, '\xA5'), page * 4096);
    m->store = std::make_unique<store::Store>(m->clock);
    QVERIFY(m->open());
    QStringList codes;
    const auto note = [&codes](const auto &result) {
        if (!result)
            codes.append(result.error().code);
    };
    note(await(m->store->entryIds({})));
    QList<EntryId> ids;
    for (qint64 id = 1; id <= 500; ++id)
        ids.append(EntryId { id });
    note(await(m->store->entries(ids)));
    store::EntryQuery query;
    query.text = u"words"_s;
    note(await(m->store->entryIds(query)));
    note(await(m->store->saveEntries(deal100, { wordyEntry(1000) })));
    codes.removeDuplicates();
    QCOMPARE(codes, QStringList { u"corrupt"_s });
}

void StoreFaults::anotherProgramHoldsTheLock()
{
    store::StoreOptions options;
    options.busyTimeout = std::chrono::milliseconds(30);
    QVERIFY(m->reopen(options));
    Connection other;
    QVERIFY(other.open(m->file(), Connection::Mode::ReadWrite, {}));
    other.begin(Connection::Durability::Cached);
    QVERIFY(!other.hasFailed());
    const auto refused = await(m->store->saveEntries(deal100, { wordyEntry(1) }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"busy"_s);
    QVERIFY(await(m->store->entryIds({}))); // reading goes on
    QVERIFY(other.end());
    QVERIFY(await(m->store->saveEntries(deal100, { wordyEntry(1) })));
}

void StoreFaults::theOtherCopyIsNoticed()
{
    QVERIFY(m->open());
    store::Store other(m->clock);
    QVERIFY(await(other.open(m->file())));
    QSignalSpy here(m->store.get(), &store::Store::otherCopyChanged);
    QSignalSpy there(&other, &store::Store::otherCopyChanged);
    QVERIFY(await(other.saveEntries(deal100, { wordyEntry(1) })));
    m->clock.advance(std::chrono::seconds(2));
    QTRY_COMPARE(here.count(), 1);
    QCOMPARE(m->ids({}), QList<qint64> { 1 });
    QVERIFY(await(m->store->setSetting(u"a"_s, u"b"_s)));
    QTRY_VERIFY(m->clock.nextDue());
    m->clock.advance(std::chrono::seconds(2));
    QTRY_COMPARE(there.count(), 1);
    QCOMPARE(here.count(), 1);
}

void StoreFaults::ownChangesAreNotTheOtherCopys()
{
    QVERIFY(m->open());
    QSignalSpy changed(m->store.get(), &store::Store::otherCopyChanged);
    for (qint64 i = 1; i <= 5; ++i) {
        QVERIFY(await(m->store->saveEntries(deal100, { wordyEntry(i) })));
        QCOMPARE(m->ids({}).size(), i);
        QTRY_VERIFY(m->clock.nextDue());
        m->clock.advance(std::chrono::seconds(2));
        QTRY_VERIFY(m->clock.nextDue()); // it has looked
    }
    QCOMPARE(changed.count(), 0);
}

void StoreFaults::killedWhileWriting()
{
    constexpr int rounds = 6;
    qint64 mostSaved = 0;
    for (int i = 0; i < rounds; ++i) {
        QProcess program;
        program.start(QCoreApplication::applicationFilePath(), { u"child"_s, m->file() });
        QVERIFY(program.waitForStarted());
        QByteArray said;
        while (said.count('\n') < 3 + i * 4 && program.waitForReadyRead())
            said += program.readAllStandardOutput();
        program.kill(); // -9, in the middle of something
        QVERIFY(program.waitForFinished());
        said += program.readAllStandardOutput();
        said.truncate(said.lastIndexOf('\n')); // a line may be cut
        const qint64 last = said.split('\n').last().toLongLong();
        mostSaved = std::max(mostSaved, (last + 1) * 20);
        QVERIFY(m->reopen());
        QVERIFY(m->ids({}).size() >= mostSaved);
        QCOMPARE(m->ids({}).size() % 20, 0); // whole steps only
        const auto draft = await(m->store->draft(deal100));
        QVERIFY(draft);
        QVERIFY(draft->content.title.toLongLong() >= last);
        m->store.reset();
        QCOMPARE(integrity(m->file()), u"ok"_s);
    }
}

void StoreFaults::migratesAVersion1File()
{
    fill(5);
    m->store.reset();
    Connection connection;
    QVERIFY(connection.open(m->file(), Connection::Mode::ReadWrite, {}));
    connection.execute(u"PRAGMA user_version=1"_s);
    auto steps = store::schema::steps().mid(0, 1);
    steps.append({ u"ALTER TABLE cards ADD COLUMN colour TEXT NOT NULL DEFAULT 'grey'"_s,
                   u"UPDATE cards SET colour = 'red'"_s });
    steps.append({ u"CREATE TABLE marks (id INTEGER PRIMARY KEY)"_s });
    QTest::ignoreMessage(QtInfoMsg, "bringing the store from version 1 to 2");
    QTest::ignoreMessage(QtInfoMsg, "bringing the store from version 2 to 3");
    QVERIFY(store::schema::upgrade(connection, steps));
    QCOMPARE(connection.single(u"PRAGMA user_version"_s).toInt(), 3);
    QCOMPARE(connection.single(u"SELECT colour FROM cards"_s).toString(), u"red"_s);
    QCOMPARE(connection.single(u"SELECT count(*) FROM texts"_s).toInt(), 5);
    QCOMPARE(connection.single(u"SELECT count(*) FROM marks"_s).toInt(), 0);
    QVERIFY(store::schema::upgrade(connection, steps)); // nothing left to do
    QVERIFY(!connection.hasFailed());
}

/// A file as version 1 of the program left it, with an intent that was on its way.
void StoreFaults::aVersion1StoreKeepsItsIntents()
{
    {
        Connection connection;
        QVERIFY(connection.open(m->file(), Connection::Mode::ReadWrite, {}));
        QVERIFY(store::schema::upgrade(connection, store::schema::steps().mid(0, 1)));
        QVERIFY(connection.execute(
            u"INSERT INTO intents (kind, type_id, entity_id, card_title, title, text, icon_code,"
            " entry, state, decided, changed, newest_known, author, sendings, error)"
            " VALUES (0, 2, 100, 'Deal', 'Paid', 'In full', 'sum', 0, 1, 1000, 2000, 77, 9, 1,"
            " '')"_s));
        QVERIFY(connection.execute(
            u"INSERT INTO intent_steps VALUES (1, 1, 1000, 'journalled', '')"_s));
        QCOMPARE(connection.single(u"PRAGMA user_version"_s).toInt(), 1);
    }
    QTest::ignoreMessage(QtInfoMsg, "bringing the store from version 1 to 2");
    m->store = std::make_unique<store::Store>(m->clock);
    QVERIFY(m->open());
    const auto kept = await(m->store->intent(IntentId { 1 }));
    QVERIFY(kept);
    QCOMPARE(kept->kind, store::IntentKind::AddEntry);
    QCOMPARE(kept->state, store::IntentState::Sending);
    QCOMPARE(kept->owner, deal100);
    QCOMPARE(kept->draft, (timeline::EntryDraft { u"Paid"_s, u"In full"_s, u"sum"_s }));
    QCOMPARE(kept->newestKnownBefore, 77);
    QCOMPARE(kept->sendings, 1);
    QVERIFY(!kept->plan.isValid());
    QCOMPARE(kept->entryOfPlace, -1);
    QCOMPARE(kept->noteBasis.known, store::NoteBasis::Known::Anything);
    QCOMPARE(kept->steps.size(), 1);
    QVERIFY(await(m->store->plans())->isEmpty());
    QVERIFY(await(m->store->addPlan({}, { {}, {} })));
    QCOMPARE(await(m->store->plans())->first().counts.waiting, 2);
}

void StoreFaults::aFailingMigrationChangesNothing()
{
    fill(5);
    m->store.reset();
    Connection connection;
    QVERIFY(connection.open(m->file(), Connection::Mode::ReadWrite, {}));
    connection.execute(u"PRAGMA user_version=1"_s);
    auto steps = store::schema::steps().mid(0, 1);
    steps.append({ u"DELETE FROM texts"_s, u"DROP TABLE drafts"_s, u"no SQL at all"_s });
    QTest::ignoreMessage(QtInfoMsg, "bringing the store from version 1 to 2");
    const auto upgraded = store::schema::upgrade(connection, steps);
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.error().code, u"failed"_s);
    QCOMPARE(connection.single(u"PRAGMA user_version"_s).toInt(), 1);
    QCOMPARE(connection.single(u"SELECT count(*) FROM texts"_s).toInt(), 5);
    QCOMPARE(connection.single(u"SELECT count(*) FROM drafts"_s).toInt(), 0);
    QVERIFY(!connection.hasFailed());
}

void StoreFaults::indexesAreBuiltAgainForAnotherFolding()
{
    fill(50);
    m->store.reset();
    {
        Connection connection;
        QVERIFY(connection.open(m->file(), Connection::Mode::ReadWrite, {}));
        QVERIFY(connection.execute(
            u"UPDATE settings SET value = 'older' WHERE key = 'store.search-folding'"_s));
        QVERIFY(
            connection.execute(u"INSERT INTO search_long (search_long) VALUES ('delete-all')"_s));
    }
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"^indexing the texts again"_s));
    QVERIFY(m->reopen());
    store::EntryQuery query;
    query.text = u"WORDS te"_s;
    QCOMPARE(m->ids(query).size(), 50);
    QVERIFY(m->reopen()); // and not once more
}

void StoreFaults::codesOfSqlite_data()
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("code");
    QTest::newRow("SQLITE_ERROR") << 1 << u"failed"_s;
    QTest::newRow("SQLITE_BUSY") << 5 << u"busy"_s;
    QTest::newRow("SQLITE_BUSY_SNAPSHOT") << 517 << u"busy"_s;
    QTest::newRow("SQLITE_LOCKED") << 6 << u"busy"_s;
    QTest::newRow("SQLITE_READONLY") << 8 << u"read-only"_s;
    QTest::newRow("SQLITE_READONLY_DBMOVED") << 1032 << u"read-only"_s;
    QTest::newRow("SQLITE_IOERR_READ") << 266 << u"failed"_s;
    QTest::newRow("SQLITE_IOERR_SHORT_READ") << 522 << u"corrupt"_s;
    QTest::newRow("SQLITE_IOERR_WRITE") << 778 << u"disk-full"_s;
    QTest::newRow("SQLITE_CORRUPT") << 11 << u"corrupt"_s;
    QTest::newRow("SQLITE_CORRUPT_VTAB") << 267 << u"corrupt"_s;
    QTest::newRow("SQLITE_FULL") << 13 << u"disk-full"_s;
    QTest::newRow("SQLITE_CANTOPEN") << 14 << u"cannot-open"_s;
    QTest::newRow("SQLITE_NOTADB") << 26 << u"corrupt"_s;
}

void StoreFaults::codesOfSqlite()
{
    QFETCH(int, number);
    QFETCH(QString, code);
    const Error error = store::sqlError(number, u"words"_s);
    QCOMPARE(error.kind, Error::Kind::Storage);
    QCOMPARE(error.code, code);
    QCOMPARE(error.message, u"words"_s);
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == u"child"_s)
        return child(application.arguments());
    StoreFaults test;
    QTEST_SET_MAIN_SOURCE_PATH
    return QTest::qExec(&test, argc, argv);
}

#include "tst_store_faults.moc"
