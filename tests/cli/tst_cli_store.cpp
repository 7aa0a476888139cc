// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicase.h"

#include <QTest>

#include <linux/capability.h>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;

namespace {

const QStringList listDeal { u"log"_s, u"list"_s, u"deal:15"_s };

/// Nothing is closed to root: the program runs without that privilege.
void withoutOverride() { ::prctl(PR_CAPBSET_DROP, CAP_DAC_OVERRIDE, 0, 0, 0); }

/// The system refuses to let files grow, as a full disk or a quota does.
void withSmallFiles()
{
    const rlimit limit { 300'000, 300'000 };
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What the command line keeps in --store FILE, and what happens when that file is no good.
class CliStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void withoutAStoreNothingIsKept();
    void aStoreStaysBetweenRuns();
    void offlineItShowsWhatItHas();
    void deletedOnThePortalIsNotListed();
    void aStoreOfAnotherPortal();
    void theDemoMayKeepItsStore();
    void aReadOnlyFolder();
    void aReadOnlyFile();
    void aFolderThatCannotBeMade();
    void aFolderInPlaceOfTheFile();
    void somethingElseThanAStore();
    void aNewerVersionIsLeftAsItIs();
    void aFullDiskLosesNothing();
    void aFullDiskSendsNothing();
    void twoProcessesWriteAtOnce();
    void twoProcessesReadAtOnce();

private:
    QStringList with(const QStringList &words) const
    {
        return QStringList { u"--store"_s, file } + words;
    }
    void verifyRefused(const QStringList &words, const QString &code) const;

    std::unique_ptr<CliCase> m;
    QString file;
};

void CliStore::init()
{
    m = std::make_unique<CliCase>();
    file = m->cli.path(u"kept.sqlite"_s);
}

void CliStore::verifyRefused(const QStringList &words, const QString &code) const
{
    const CliResult result = m->cli.json(words);
    QCOMPARE(result.code(), code);
    QCOMPARE(result.status, 1);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!result.message().startsWith("This cannot be used"_L1));
}

void CliStore::withoutAStoreNothingIsKept()
{
    m->fill(3);
    QCOMPARE(m->cli.run(listDeal).status, 0);
    QCOMPARE(m->cli.run(QStringList { u"--store"_s, u":memory:"_s } + listDeal).status, 0);
    QVERIFY(QDir(m->cli.home.path())
                .entryList(QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)
                .isEmpty());
}

void CliStore::aStoreStaysBetweenRuns()
{
    m->fill(45);
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
    m->add(u"New"_s);
    m->portal.resetCounts();
    const CliResult again = m->cli.json(with(listDeal));
    QCOMPARE(again.status, 0);
    QCOMPARE(again.json().value("entries"_L1).toArray().size(), 46);
    QCOMPARE(m->portal.executedCounts().value(u"crm.timeline.logmessage.list"_s), 1);
    QCOMPARE(m->portal.httpCallCount(), 1);
}

void CliStore::offlineItShowsWhatItHas()
{
    m->fill(12);
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
    m->portal.stop();
    const CliResult result = m->cli.json(with(listDeal));
    QCOMPARE(result.status, 3);
    QCOMPARE(result.code(), u"connection-refused"_s);
    QCOMPARE(result.json().value("entries"_L1).toArray().size(), 12);
    QCOMPARE(result.json().value("complete"_L1), QJsonValue(false));
}

void CliStore::deletedOnThePortalIsNotListed()
{
    const QList<qint64> ids = m->fill(3);
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
    m->portal.removeEntry(ids[1]);
    const CliResult result = m->cli.json(with(listDeal));
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value("entries"_L1).toArray().size(), 2);
    QCOMPARE(result.json().value("total"_L1), QJsonValue(2));
}

/// Ids of two portals mean different things, and an outbox must not be emptied into another portal.
void CliStore::aStoreOfAnotherPortal()
{
    m->fill(3);
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
    CliCase other;
    m->cli.setWebhook(other.portal.adminWebhook());
    verifyRefused(with(listDeal), u"store-of-other-portal"_s);
    verifyRefused(with({ u"log"_s, u"show"_s, u"1"_s }), u"store-of-other-portal"_s);
    QCOMPARE(other.portal.httpCallCount(), 0);
}

void CliStore::theDemoMayKeepItsStore()
{
    const QStringList words { u"--demo"_s, u"--store"_s, file, u"log"_s, u"show"_s, u"1"_s };
    QCOMPARE(m->cli.run(words).status, 0);
    QCOMPARE(m->cli.run(words).status, 0);
    verifyRefused(with({ u"log"_s, u"show"_s, u"1"_s }), u"store-of-other-portal"_s);
}

void CliStore::aReadOnlyFolder()
{
    m->cli.modifier = withoutOverride;
    QVERIFY(QDir(m->cli.home.path()).mkdir(u"closed"_s));
    const QString folder = m->cli.path(u"closed"_s);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    verifyRefused(QStringList { u"--store"_s, folder + u"/kept.sqlite"_s } + listDeal,
                  u"read-only"_s);
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
}

void CliStore::aReadOnlyFile()
{
    m->fill(3);
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner));
    m->cli.modifier = withoutOverride;
    verifyRefused(with(listDeal), u"read-only"_s);
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
}

void CliStore::aFolderThatCannotBeMade()
{
    m->cli.file(u"in-the-way"_s, "x");
    verifyRefused(QStringList { u"--store"_s, m->cli.path(u"in-the-way/kept.sqlite"_s) } + listDeal,
                  u"cannot-open"_s);
}

void CliStore::aFolderInPlaceOfTheFile()
{
    verifyRefused(QStringList { u"--store"_s, m->cli.home.path() } + listDeal, u"cannot-open"_s);
}

void CliStore::somethingElseThanAStore()
{
    const QByteArray mine = "my shopping list, which is long enough to look at: eggs, milk, bread";
    m->cli.file(u"kept.sqlite"_s, mine);
    verifyRefused(with(listDeal), u"corrupt"_s);
    QCOMPARE(contentOf(file), mine);
}

void CliStore::aNewerVersionIsLeftAsItIs()
{
    m->fill(3);
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
    {
        QFile store(file); // user_version: four bytes at 60 of the file's head
        QVERIFY(store.open(QIODevice::ReadWrite));
        QVERIFY(store.seek(60));
        QCOMPARE(store.write("\0\0\0\x63", 4), 4);
    }
    const QByteArray before = contentOf(file);
    verifyRefused(with(listDeal), u"newer-version"_s);
    QCOMPARE(contentOf(file), before);
}

void CliStore::aFullDiskLosesNothing()
{
    m->add(u"First"_s);
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
    for (int i = 0; i < 60; ++i)
        m->add(u"Long %1"_s.arg(i),
               u"Words of entry %1, and more of them. "_s.arg(i).repeated(400));
    m->cli.modifier = withSmallFiles;
    verifyRefused(with(listDeal), u"disk-full"_s);
    m->cli.modifier = {};
    const CliResult result = m->cli.json(with(listDeal));
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value("entries"_L1).toArray().size(), 61);
}

/// What cannot be journalled is not sent.
void CliStore::aFullDiskSendsNothing()
{
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
    m->cli.modifier = withSmallFiles;
    const QString text = m->cli.file(u"long.txt"_s, QByteArray("Words, words. ").repeated(40'000));
    verifyRefused(
        with({ u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, u"T"_s, u"--text-file"_s, text }),
        u"disk-full"_s);
    QCOMPARE(m->count(), 0);
    m->cli.modifier = {};
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
    QCOMPARE(m->count(), 0);
}

void CliStore::twoProcessesWriteAtOnce()
{
    QCOMPARE(m->cli.run(with(listDeal)).status, 0);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 4; ++i)
        processes.push_back(m->cli.start(QStringList { u"--format"_s, u"json"_s }
                                         + with({ u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s,
                                                  u"Entry %1"_s.arg(i), u"--text"_s, u"Text"_s })));
    QSet<qint64> ids;
    for (const auto &process : processes) {
        const CliResult result = Cli::finish(*process);
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        QCOMPARE(result.status, 0);
        ids.insert(result.json().value("id"_L1).toInteger());
    }
    QCOMPARE(ids.size(), 4);
    QCOMPARE(m->count(), 4);
}

void CliStore::twoProcessesReadAtOnce()
{
    m->fill(120);
    std::vector<std::unique_ptr<QProcess>> processes;
    for (int i = 0; i < 3; ++i)
        processes.push_back(
            m->cli.start(QStringList { u"--format"_s, u"json"_s } + with(listDeal)));
    for (const auto &process : processes) {
        const CliResult result = Cli::finish(*process);
        QVERIFY2(result.err.isEmpty(), result.err.constData());
        QCOMPARE(result.status, 0);
        QCOMPARE(result.json().value("entries"_L1).toArray().size(), 120);
        QCOMPARE(result.json().value("complete"_L1), QJsonValue(true));
    }
}

QTEST_GUILESS_MAIN(CliStore)
#include "tst_cli_store.moc"
