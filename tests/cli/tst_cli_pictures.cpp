// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturecase.h"

#include <QDir>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace picturecase;

/// Icons and logos by the command line, over the demo portal.
class CliPictures : public QObject
{
    Q_OBJECT
private slots:
    void listAndShow();
    void addFromFilesAndFolders();
    void addFromArchives();
    void aDryRunSendsNothing();
    void aDryRunTellsEveryVerdict();
    void whatScriptsReadInOtherFormats();
    void replaceOnlyWhenAsked();
    void whatCannotBeSentIsSaid();
    void deleteCountsEach();
    void logosHaveTheirOwnSize();
    void logosHaveTheSameCommands();
    void aPictureIsWorkedOn();
    void ordinaryUsersAreRefused();
    void theGatewayTellsWhatItKnows();
    void wrongUsage_data();
    void wrongUsage();
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

void CliPictures::addFromArchives()
{
    CliCase c;
    const QString archives = QStringLiteral(TEST_DATA_DIR "/pictures/");
    const CliResult good = c.cli.json({ u"icons"_s, u"add"_s, archives + u"good.zip"_s });
    QCOMPARE(good.status, 0);
    QCOMPARE(outcomes(good), Outcomes({ { u"red"_s, u"done"_s }, { u"blue"_s, u"done"_s } }));
    const CliResult set = c.cli.json({ u"icons"_s, u"add"_s, archives + u"set.zip"_s });
    QCOMPARE(set.status, 3); // one of them is not what its manifest says
    QCOMPARE(outcomes(set).value(u"paid-well"_s), u"done"_s);
    const CliResult tricks = c.cli.json({ u"icons"_s, u"add"_s, archives + u"tricks.zip"_s });
    QCOMPARE(tricks.status, 3);
    QCOMPARE(outcomes(tricks).value(u"good"_s), u"done"_s);
    const CliResult bomb
        = c.cli.json({ u"icons"_s, u"add"_s, archives + u"bomb.zip"_s, u"--dry-run"_s });
    QCOMPARE(outcomes(bomb).value(u"bomb"_s), u"refused"_s);
    QCOMPARE(pictures(c.portal).keys(),
             QStringList({ u"blue"_s, u"good"_s, u"paid-well"_s, u"red"_s }));
}

void CliPictures::aDryRunTellsEveryVerdict()
{
    CliCase c;
    c.portal.edit([](demo::State &state) {
        state.addImage(demo::Gallery::Icons, u"same"_s, png(1));
        state.addImage(demo::Gallery::Icons, u"other"_s, png(2));
    });
    QDir(c.cli.path({})).mkpath(u"set"_s);
    c.cli.file(u"set/same.png"_s, png(1));
    c.cli.file(u"set/other.png"_s, png(3));
    c.cli.file(u"set/new.png"_s, png(4));
    c.cli.file(u"set/info.png"_s, png(5));
    c.cli.file(u"set/broken.png"_s, "nonsense");
    const auto verdicts = [&c](const QStringList &options, int status) {
        const CliResult result = c.cli.json(
            QStringList { u"icons"_s, u"add"_s, c.cli.path(u"set"_s), u"--dry-run"_s } + options);
        QMap<QString, QString> told;
        if (result.status != status)
            return told;
        const QJsonArray rows = result.json().value("results"_L1).toArray();
        for (const QJsonValue &row : rows)
            told.insert(row["code"_L1].toString(),
                        row["verdict"_L1].toString() + u", "_s + row["outcome"_L1].toString());
        return told;
    };
    Outcomes expected { { u"same"_s, u"identical, done"_s },
                        { u"other"_s, u"different, refused"_s },
                        { u"new"_s, u"new, not tried"_s },
                        { u"info"_s, u"reserved, refused"_s },
                        { u"broken"_s, u"unusable, refused"_s } };
    QCOMPARE(verdicts({}, 3), expected);
    expected[u"other"_s] = u"different, not tried"_s;
    QCOMPARE(verdicts({ u"--replace"_s }, 3), expected);
    QCOMPARE(c.portal.executedCounts().value(u"crm.timeline.icon.add"_s), 0);
    QCOMPARE(c.portal.executedCounts().value(u"crm.timeline.icon.delete"_s), 0);
}

void CliPictures::whatScriptsReadInOtherFormats()
{
    CliCase c;
    const CliResult csv = c.cli.run({ u"--format"_s, u"csv"_s, u"icons"_s, u"list"_s });
    QCOMPARE(csv.status, 0);
    QVERIFY2(csv.out.startsWith("code,isSystem,fileUri"), csv.out.left(60).constData());
    QCOMPARE(csv.out.trimmed().count('\n'), 50);
    const CliResult lines = c.cli.run({ u"--format"_s, u"jsonl"_s, u"logos"_s, u"list"_s });
    QCOMPARE(lines.status, 0);
    QVERIFY(QJsonDocument::fromJson(lines.out.left(lines.out.indexOf('\n'))).isObject());
    const CliResult text = c.cli.run({ u"icons"_s, u"list"_s });
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("call-incoming-missed") && text.out.contains("50"));
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

void CliPictures::logosHaveTheSameCommands()
{
    CliCase c;
    const auto logo = [](int number) { return png(number, 60); };
    QDir(c.cli.path({})).mkpath(u"set"_s);
    c.cli.file(u"set/seal.png"_s, logo(1));
    c.cli.file(u"set/stamp.png"_s, logo(2));
    QCOMPARE(c.cli.json({ u"logos"_s, u"add"_s, c.cli.path(u"set"_s) }).status, 0);
    const CliResult shown = c.cli.json({ u"logos"_s, u"show"_s, u"seal"_s });
    QCOMPARE(shown.status, 0);
    QVERIFY(!shown.json().value("fileUri"_L1).toString().isEmpty());
    const QString changed = c.cli.file(u"seal.png"_s, logo(3));
    QCOMPARE(c.cli.json({ u"logos"_s, u"add"_s, changed }).status, 1);
    QCOMPARE(c.cli.json({ u"logos"_s, u"add"_s, changed, u"--replace"_s }).status, 0);
    QCOMPARE(pictures(c.portal, demo::Gallery::Logos).value(u"seal"_s), pixels(logo(3)));
    const QString away = c.cli.path(u"away"_s);
    QCOMPARE(c.cli.json({ u"logos"_s, u"download"_s, away }).status, 0);
    QCOMPARE(QDir(away).entryList(QDir::Files),
             QStringList({ u"logos.json"_s, u"seal.png"_s, u"stamp.png"_s }));
    const CliResult mixed = c.cli.json({ u"icons"_s, u"add"_s, away + u"/logos.json"_s });
    QCOMPARE(mixed.status, 1);
    QCOMPARE(mixed.code(), u"manifest-other-gallery"_s);
    QCOMPARE(c.cli.json({ u"logos"_s, u"delete"_s, u"seal"_s, u"stamp"_s }).status, 0);
    QVERIFY(pictures(c.portal, demo::Gallery::Logos).isEmpty());
    QVERIFY(pictures(c.portal).isEmpty());
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

QTEST_GUILESS_MAIN(CliPictures)
#include "tst_cli_pictures.moc"
