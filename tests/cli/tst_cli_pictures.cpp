// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/pngbytes.h"
#include "clicase.h"

#include "demo/state.h"

#include <QDir>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;

namespace {

QByteArray png(int number, int side = 24)
{
    return pngbytes::good(side, side, qRgb(number % 256, number / 256, 120));
}

/// What is seen: the program writes pictures anew, without what pixels can do without.
QByteArray pixels(const QByteArray &png)
{
    const QImage image = QImage::fromData(png).convertToFormat(QImage::Format_ARGB32);
    return QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

QMap<QString, QByteArray> pictures(const demo::Portal &portal,
                                   demo::Gallery gallery = demo::Gallery::Icons)
{
    QMap<QString, QByteArray> all;
    portal.read([&](const demo::State &state) {
        for (const demo::Image &image : state.images(gallery))
            all.insert(image.code, pixels(image.png));
    });
    return all;
}

/// "code": "outcome" of every result.
QMap<QString, QString> outcomes(const CliResult &result)
{
    QMap<QString, QString> told;
    const QJsonArray rows = result.json().value("results"_L1).toArray();
    for (const QJsonValue &row : rows)
        told.insert(row["code"_L1].toString(), row["outcome"_L1].toString());
    return told;
}

using Outcomes = QMap<QString, QString>;

} // namespace

/// Icons and logos by the command line, over the demo portal.
class CliPictures : public QObject
{
    Q_OBJECT
private slots:
    void listAndShow();
    void addFromFilesAndFolders();
    void aDryRunSendsNothing();
    void replaceOnlyWhenAsked();
    void whatCannotBeSentIsSaid();
    void deleteCountsEach();
    void aSetGoesToAnotherPortalInTwoCommands();
    void logosHaveTheirOwnSize();
    void aPictureIsWorkedOn();
    void ordinaryUsersAreRefused();
    void theGatewayTellsWhatItKnows();
    void wrongUsage_data();
    void wrongUsage();
    void killedInTheMiddleNothingIsTwice();
};

void CliPictures::listAndShow()
{
    CliCase c;
    const CliResult list = c.cli.json({ u"icons"_s, u"list"_s });
    QCOMPARE(list.status, 0);
    QCOMPARE(list.json().value("complete"_L1), QJsonValue(true));
    const QJsonArray icons = list.json().value("icons"_L1).toArray();
    QCOMPARE(icons.size(), 50);
    QCOMPARE(icons.first().toObject().keys(),
             QStringList({ u"code"_s, u"fileUri"_s, u"isSystem"_s }));
    const CliResult logos = c.cli.json({ u"logos"_s, u"list"_s });
    QCOMPARE(logos.json().value("logos"_L1).toArray().size(), 40); // without the null
    const CliResult show = c.cli.json({ u"icons"_s, u"show"_s, u"info"_s });
    QCOMPARE(show.status, 0);
    QCOMPARE(show.json().value("isSystem"_L1), QJsonValue(true));
    const CliResult gone = c.cli.json({ u"icons"_s, u"show"_s, u"nothing"_s });
    QCOMPARE(gone.status, 1);
    QCOMPARE(gone.code(), u"NOT_FOUND"_s);
}

void CliPictures::addFromFilesAndFolders()
{
    CliCase c;
    QDir(c.cli.path({})).mkpath(u"set"_s);
    c.cli.file(u"set/one.png"_s, png(1));
    c.cli.file(u"set/Two Words.svg"_s,
               "<svg xmlns='http://www.w3.org/2000/svg' width='24' height='24'>"
               "<circle cx='12' cy='12' r='9'/></svg>");
    const QString three = c.cli.file(u"three.png"_s, png(3));
    const CliResult result = c.cli.json({ u"icons"_s, u"add"_s, c.cli.path(u"set"_s), three });
    QCOMPARE(result.status, 0);
    QCOMPARE(
        outcomes(result),
        Outcomes(
            { { u"one"_s, u"done"_s }, { u"two-words"_s, u"done"_s }, { u"three"_s, u"done"_s } }));
    QCOMPARE(pictures(c.portal).keys(), QStringList({ u"one"_s, u"three"_s, u"two-words"_s }));
    const CliResult again = c.cli.json({ u"icons"_s, u"add"_s, c.cli.path(u"set"_s) });
    QCOMPARE(again.status, 0); // identical: what was asked for is so
    QCOMPARE(c.portal.executedCounts().value(u"crm.timeline.icon.add"_s), 3);
    const CliResult named = c.cli.json({ u"icons"_s, u"add"_s, three, u"--code"_s, u"by-name"_s });
    QCOMPARE(named.status, 0);
    QVERIFY(pictures(c.portal).contains(u"by-name"_s));
}

void CliPictures::aDryRunSendsNothing()
{
    CliCase c;
    const QString file = c.cli.file(u"one.png"_s, png(1));
    const CliResult result = c.cli.json({ u"icons"_s, u"add"_s, file, u"--dry-run"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(outcomes(result), Outcomes({ { u"one"_s, u"not tried"_s } }));
    const QJsonObject row = result.json().value("results"_L1).toArray().first().toObject();
    QCOMPARE(row.value("verdict"_L1).toString(), u"new"_s);
    QCOMPARE(row.value("findings"_L1).toArray().size(), 1); // a block without transparency
    QVERIFY(pictures(c.portal).isEmpty());
}

void CliPictures::replaceOnlyWhenAsked()
{
    CliCase c;
    const QString file = c.cli.file(u"one.png"_s, png(1));
    QCOMPARE(c.cli.json({ u"icons"_s, u"add"_s, file }).status, 0);
    c.cli.file(u"one.png"_s, png(2));
    const CliResult refused = c.cli.json({ u"icons"_s, u"add"_s, file });
    QCOMPARE(refused.status, 1);
    QCOMPARE(outcomes(refused), Outcomes({ { u"one"_s, u"refused"_s } }));
    QCOMPARE(pictures(c.portal).value(u"one"_s), pixels(png(1)));
    const CliResult replaced = c.cli.json({ u"icons"_s, u"add"_s, file, u"--replace"_s });
    QCOMPARE(replaced.status, 0);
    QCOMPARE(pictures(c.portal).value(u"one"_s), pixels(png(2)));
}

void CliPictures::whatCannotBeSentIsSaid()
{
    CliCase c;
    const QString good = c.cli.file(u"good.png"_s, png(1));
    const QString info = c.cli.file(u"info.png"_s, png(2));
    const QString bad = c.cli.file(u"bad.png"_s, "nonsense");
    const CliResult result = c.cli.json({ u"icons"_s, u"add"_s, good, info, bad });
    QCOMPARE(result.status, 3);
    QCOMPARE(
        outcomes(result),
        Outcomes(
            { { u"good"_s, u"done"_s }, { u"info"_s, u"refused"_s }, { u"bad"_s, u"refused"_s } }));
    QCOMPARE(c.cli.json({ u"icons"_s, u"add"_s, bad }).status, 1);
    const CliResult gone = c.cli.json({ u"icons"_s, u"add"_s, c.cli.path(u"gone.zip"_s) });
    QCOMPARE(gone.status, 1);
}

void CliPictures::deleteCountsEach()
{
    CliCase c;
    for (int i = 0; i < 3; ++i)
        c.cli.file(u"p%1.png"_s.arg(i), png(i));
    QCOMPARE(c.cli.json({ u"icons"_s, u"add"_s, c.cli.path(u"p0.png"_s), c.cli.path(u"p1.png"_s) })
                 .status,
             0);
    const CliResult result
        = c.cli.json({ u"icons"_s, u"delete"_s, u"p0"_s, u"info"_s, u"nothing"_s });
    QCOMPARE(result.status, 3);
    QCOMPARE(outcomes(result),
             Outcomes({ { u"p0"_s, u"done"_s },
                        { u"info"_s, u"refused"_s },
                        { u"nothing"_s, u"refused"_s } }));
    QCOMPARE(pictures(c.portal).keys(), QStringList({ u"p1"_s }));
}

void CliPictures::aSetGoesToAnotherPortalInTwoCommands()
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

void CliPictures::logosHaveTheirOwnSize()
{
    CliCase c;
    const QString file = c.cli.file(u"seal.png"_s, png(1, 120));
    QCOMPARE(c.cli.json({ u"logos"_s, u"add"_s, file }).status, 0);
    const QByteArray content = pictures(c.portal, demo::Gallery::Logos).value(u"seal"_s);
    QCOMPARE(content.size(), 60 * 60 * 4);
}

void CliPictures::aPictureIsWorkedOn()
{
    CliCase c;
    QImage image(96, 96, QImage::Format_ARGB32);
    image.fill(Qt::white);
    for (int y = 8; y < 88; ++y) {
        for (int x = 8; x < 88; ++x)
            image.setPixel(x, y, qRgb(0, 128, 0));
    }
    QVERIFY(image.save(c.cli.path(u"block.png"_s)));
    const CliResult result = c.cli.json({ u"icons"_s, u"add"_s, c.cli.path(u"block.png"_s),
                                          u"--clear-background"_s, u"--one-color"_s, u"102030"_s });
    QCOMPARE(result.status, 0);
    const QByteArray content = pictures(c.portal).value(u"block"_s);
    const auto *pixel = reinterpret_cast<const QRgb *>(content.constData());
    QCOMPARE(qAlpha(pixel[0]), 0);
    QCOMPARE(pixel[12 * 24 + 12], qRgb(0x10, 0x20, 0x30));
}

void CliPictures::ordinaryUsersAreRefused()
{
    CliCase c;
    c.cli.setWebhook(c.portal.userWebhook());
    const QString file = c.cli.file(u"one.png"_s, png(1));
    QCOMPARE(c.cli.json({ u"icons"_s, u"list"_s }).status, 0);
    const CliResult result = c.cli.json({ u"icons"_s, u"add"_s, file });
    QCOMPARE(result.status, 1);
    QCOMPARE(outcomes(result), Outcomes({ { u"one"_s, u"refused"_s } }));
    const QJsonValue row = result.json().value("results"_L1).toArray().first();
    QVERIFY(row["message"_L1].toString().contains(u"administrator"_s));
    QVERIFY(pictures(c.portal).isEmpty());
    c.portal.edit(
        [](demo::State &state) { state.addImage(demo::Gallery::Icons, u"crate"_s, png(7)); });
    const CliResult removed = c.cli.json({ u"icons"_s, u"delete"_s, u"crate"_s });
    QCOMPARE(removed.status, 1);
    QCOMPARE(outcomes(removed), Outcomes({ { u"crate"_s, u"refused"_s } }));
    const CliResult down
        = c.cli.json({ u"icons"_s, u"download"_s, c.cli.path(u"set"_s) }); // reading is allowed
    QCOMPARE(down.status, 0);
    QCOMPARE(outcomes(down), Outcomes({ { u"crate"_s, u"done"_s } }));
    QCOMPARE(pictures(c.portal).keys(), QStringList({ u"crate"_s }));
}

void CliPictures::theGatewayTellsWhatItKnows()
{
    CliCase c;
    c.portal.edit(
        [](demo::State &state) { state.addImage(demo::Gallery::Icons, u"crate"_s, png(7)); });
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    c.cli.environment.insert(u"TIMELINEDESK_VIBECODE_URL"_s, c.portal.gatewayUrl().toString());
    c.cli.environment.insert(u"TIMELINEDESK_VIBECODE_KEY"_s, c.portal.personalKey());
    for (const QString &what : { u"icons"_s, u"logos"_s }) {
        const CliResult list = c.cli.json({ what, u"list"_s });
        QCOMPARE(list.status, 3); // not complete, and the output says so
        QCOMPARE(list.json().value("complete"_L1), QJsonValue(false));
        QVERIFY(list.json().value(what).toArray().size() > 40);
    }
    const CliResult show = c.cli.json({ u"icons"_s, u"show"_s, u"info"_s });
    QCOMPARE(show.status, 0);
    QCOMPARE(show.json().value("isSystem"_L1), QJsonValue(true));
    const QString file = c.cli.file(u"one.png"_s, png(1));
    const QList<QStringList> refused { { u"icons"_s, u"show"_s, u"crate"_s },
                                       { u"icons"_s, u"add"_s, file },
                                       { u"logos"_s, u"delete"_s, u"crate"_s },
                                       { u"icons"_s, u"download"_s, c.cli.path(u"set"_s) } };
    for (const QStringList &words : refused) {
        const CliResult result = c.cli.json(words);
        QCOMPARE(result.status, 1);
        QCOMPARE(result.code(), u"gateway-no-icons"_s);
        QVERIFY(result.err.contains("VibeCode"));
    }
    QVERIFY(!QDir(c.cli.path(u"set"_s)).exists());
    QCOMPARE(pictures(c.portal).size(), 1);
}

void CliPictures::wrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList { u"icons"_s };
    QTest::newRow("unknown") << QStringList { u"icons"_s, u"paint"_s };
    QTest::newRow("show two") << QStringList { u"logos"_s, u"show"_s, u"a"_s, u"b"_s };
    QTest::newRow("add nothing") << QStringList { u"icons"_s, u"add"_s };
    QTest::newRow("add with an unknown option") << QStringList { u"icons"_s, u"add"_s, u"--x"_s };
    QTest::newRow("add in no colour")
        << QStringList { u"icons"_s, u"add"_s, u"x.png"_s, u"--one-color"_s, u"red"_s };
    QTest::newRow("delete nothing") << QStringList { u"icons"_s, u"delete"_s };
    QTest::newRow("download nothing") << QStringList { u"icons"_s, u"download"_s };
}

void CliPictures::wrongUsage()
{
    QFETCH(const QStringList, words);
    CliCase c;
    const CliResult result = c.cli.json(words);
    QCOMPARE(result.status, 2);
    QCOMPARE(c.portal.httpCallCount(), 0);
}

/// Killed at any moment and started again: every picture is there once.
void CliPictures::killedInTheMiddleNothingIsTwice()
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

QTEST_GUILESS_MAIN(CliPictures)
#include "tst_cli_pictures.moc"
