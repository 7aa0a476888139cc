// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturecase.h"

#include "support/openwatch.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace picturecase;
using demo::Fault;

/// Sets on their way, and what must never happen to pictures: nothing else is read, nothing is
/// written elsewhere, nothing is there twice or lost.
class CliPictureSafety : public QObject
{
    Q_OBJECT
private slots:
    void aSetGoesToAnotherPortalInTwoCommands();
    void downloadsStayInTheirFolder();
    void nothingBesidesTheChosenIsOpened();
    void killedInTheMiddleNothingIsTwice();
    void killedInTheMiddleOfAReplacement();
    void outcomesNobodyKnowsAreFour();
};

void CliPictureSafety::aSetGoesToAnotherPortalInTwoCommands()
{
    CliCase from, to;
    from.portal.edit([](demo::State &state) {
        for (int i = 0; i < 20; ++i)
            state.addImage(demo::Gallery::Icons, u"own-%1"_s.arg(i), png(i));
    });
    const QString folder = from.cli.path(u"set"_s);
    const CliResult down = from.cli.json({ u"icons"_s, u"download"_s, folder });
    QCOMPARE(down.status, 0);
    QCOMPARE(outcomes(down).size(), 20);
    const CliResult up = to.cli.json({ u"icons"_s, u"add"_s, folder + u"/icons.json"_s });
    QCOMPARE(up.status, 0);
    QCOMPARE(pictures(to.portal), pictures(from.portal));
    const CliResult some = from.cli.json(
        { u"icons"_s, u"download"_s, from.cli.path(u"two"_s), u"own-3"_s, u"no"_s });
    QCOMPARE(some.status, 3);
    QCOMPARE(QDir(from.cli.path(u"two"_s)).entryList(QDir::Files),
             QStringList({ u"icons.json"_s, u"own-3.png"_s }));
}

/// Codes are whatever somebody made them with another program.
void CliPictureSafety::downloadsStayInTheirFolder()
{
    CliCase c;
    const QStringList codes { u"../../evil"_s, u"/etc/evil"_s, u".."_s,   u"a/b"_s,    u"con"_s,
                              u"new\nline"_s,  u"Paid"_s,      u"paid"_s, u".hidden"_s };
    c.portal.edit([&codes](demo::State &state) {
        for (qsizetype i = 0; i < codes.size(); ++i)
            state.addImage(demo::Gallery::Icons, codes[i], png(int(i)));
    });
    const QString folder = c.cli.path(u"deep/set"_s);
    const auto around = [&c] {
        return QDir(c.cli.path({}))
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
    };
    const QStringList before = around();
    const CliResult down = c.cli.json({ u"icons"_s, u"download"_s, folder });
    QCOMPARE(down.status, 0);
    QCOMPARE(outcomes(down).size(), codes.size());
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), codes.size() + 1); // with the manifest
    QCOMPARE(QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList());
    QCOMPARE(QDir(c.cli.path(u"deep"_s))
                 .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden),
             QStringList { u"set"_s });
    QStringList after = around();
    after.removeOne(u"deep"_s);
    QCOMPARE(after, before);
    CliCase other; // and every code comes back
    const CliResult up = other.cli.json({ u"icons"_s, u"add"_s, folder, u"--dry-run"_s });
    QCOMPARE(outcomes(up).keys().size(), codes.size());
}

/// The program as a process; the folder is watched by the system.
void CliPictureSafety::nothingBesidesTheChosenIsOpened()
{
    CliCase c;
    QDir(c.cli.path({})).mkpath(u"around"_s);
    const QString chosen = c.cli.file(u"around/chosen.svg"_s,
                                      "<svg xmlns='http://www.w3.org/2000/svg' "
                                      "xmlns:xlink='http://www.w3.org/1999/xlink' width='24' "
                                      "height='24'><image xlink:href='other.png' width='9' "
                                      "height='9'/><circle cx='12' cy='12' r='9'/></svg>");
    c.cli.file(u"around/other.png"_s, png(1));
    c.cli.file(u"around/icons.json"_s, "{}");
    c.cli.file(u"around/chosen.png"_s, png(2));
    OpenWatch watch(c.cli.path(u"around"_s));
    const CliResult result = c.cli.json({ u"icons"_s, u"add"_s, chosen });
    QCOMPARE(result.status, 0);
    QCOMPARE(watch.openedNames(), QSet<QString> { u"chosen.svg"_s });
}

/// Killed at any moment and started again: every picture is there once.
void CliPictureSafety::killedInTheMiddleNothingIsTwice()
{
    constexpr int count = 500;
    CliCase c;
    QDir(c.cli.path({})).mkpath(u"set"_s);
    for (int i = 0; i < count; ++i)
        c.cli.file(u"set/own-%1.png"_s.arg(i), png(i));
    c.portal.faults().add(
        Fault::dropAfterProcessing(u"crm.timeline.icon.add"_s).everyNth(4).times(2));
    const QStringList add { u"--store"_s,        c.cli.path(u"store.sqlite"_s),
                            u"--format"_s,       u"json"_s,
                            u"icons"_s,          u"add"_s,
                            c.cli.path(u"set"_s) };
    for (const int after : { 1, 4 }) {
        const auto process = c.cli.start(add);
        QTRY_VERIFY_WITH_TIMEOUT(process->state() == QProcess::NotRunning
                                     || pictures(c.portal).size() >= after * 50,
                                 60'000);
        ::kill(pid_t(process->processId()), SIGKILL);
        process->waitForFinished();
    }
    const CliResult result = c.cli.run(add);
    QVERIFY2(result.status == 0, result.out.left(400).constData());
    QCOMPARE(pictures(c.portal).size(), count);
    QCOMPARE(c.portal.executedCounts().value(u"crm.timeline.icon.add"_s), count);
}

/// Between the deletion of the old one and the upload of the new one.
void CliPictureSafety::killedInTheMiddleOfAReplacement()
{
    CliCase c;
    c.portal.edit(
        [](demo::State &state) { state.addImage(demo::Gallery::Icons, u"crate"_s, png(1)); });
    c.portal.faults().add(Fault::dropBeforeProcessing(u"crm.timeline.icon.add"_s).always());
    const QStringList replace {
        u"--store"_s, c.cli.path(u"store.sqlite"_s),      u"--format"_s, u"json"_s, u"icons"_s,
        u"add"_s,     c.cli.file(u"crate.png"_s, png(2)), u"--replace"_s
    };
    const auto process = c.cli.start(replace);
    QTRY_VERIFY_WITH_TIMEOUT(
        process->state() == QProcess::NotRunning || pictures(c.portal).isEmpty(), 60'000);
    QVERIFY(process->state() == QProcess::Running);
    ::kill(pid_t(process->processId()), SIGKILL);
    process->waitForFinished();
    c.portal.faults().clear();
    const CliResult result = c.cli.run(replace);
    QVERIFY2(result.status == 0, result.out.left(400).constData());
    QCOMPARE(pictures(c.portal), (QMap<QString, QByteArray> { { u"crate"_s, pixels(png(2)) } }));
    QCOMPARE(c.portal.executedCounts().value(u"crm.timeline.icon.add"_s), 1);
}

/// The answer is lost and the list cannot be read.
void CliPictureSafety::outcomesNobodyKnowsAreFour()
{
    CliCase c;
    c.portal.faults().add(Fault::dropAfterProcessing(u"crm.timeline.icon.add"_s).always());
    c.portal.faults().add(
        Fault::dropBeforeProcessing(u"crm.timeline.icon.list"_s).after(1).always());
    const CliResult result = c.cli.json({ u"icons"_s, u"add"_s, c.cli.file(u"one.png"_s, png(1)) });
    QCOMPARE(result.status, 4);
    QCOMPARE(outcomes(result), Outcomes({ { u"one"_s, u"unknown"_s } }));
    QCOMPARE(c.portal.executedCounts().value(u"crm.timeline.icon.add"_s), 1);
}

QTEST_GUILESS_MAIN(CliPictureSafety)
#include "tst_cli_picturesafety.moc"
