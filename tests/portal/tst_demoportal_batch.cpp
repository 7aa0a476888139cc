// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalcase.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

/// `batch` (bitrix24-rest.md §7).
class DemoPortalBatch : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void shapes_data();
    void shapes();
    void commandsRunInTheOrderOfTheBody();
    void haltStopsAtTheFirstError_data();
    void haltStopsAtTheFirstError();
    void referencesAreSubstituted_data();
    void referencesAreSubstituted();
    void totalsAndNextsAreOfListsOnly();
    void theFiftyFirstCommandIsRefused();
    void batchesDoNotNest_data();
    void batchesDoNotNest();
    void aNullResultIsPresent();
    void innerValuesAreStrings();
    void missingScopesHaveNoDescription();
    void aBatchByGetIsEncodedTwice();
    void anErrorOfTheWholeRunsNothing();
    void oneHttpCall();
};

void DemoPortalBatch::shapes_data()
{
    QTest::addColumn<QByteArray>("commands");
    QTest::addColumn<QByteArray>("results");
    QTest::addColumn<QByteArray>("errors"); // codes in place of error objects
    const auto row = [](const char *name, const char *commands, const char *results,
                        const char *errors) {
        QTest::newRow(name) << QByteArray(commands) << QByteArray(results) << QByteArray(errors);
    };
    row("names, all succeed", R"({"a":"user.admin","b":"user.admin"})", R"({"a":true,"b":true})",
        "[]");
    row("names, all fail", R"({"a":"nope"})", "[]", R"({"a":"ERROR_METHOD_NOT_FOUND"})");
    row("names, mixed", R"({"a":"user.admin","b":"nope"})", R"({"a":true})",
        R"({"b":"ERROR_METHOD_NOT_FOUND"})");
    row("a list, all succeed", R"(["user.admin","user.admin"])", "[true,true]", "[]");
    row("a list, the first fails", R"(["nope","user.admin"])", R"({"1":true})",
        R"(["ERROR_METHOD_NOT_FOUND"])");
    row("a list, the second fails", R"(["user.admin","nope"])", "[true]",
        R"({"1":"ERROR_METHOD_NOT_FOUND"})");
    row("no commands", "[]", "[]", "[]");
    row("no list of commands", R"("user.admin")", "[]", "[]");
    row("entries that are no strings are skipped", R"({"a":5,"b":{"x":1},"c":"user.admin"})",
        R"({"c":true})", "[]");
    row("method names in any letter case", R"({"a":"User.ADMIN"})", R"({"a":true})", "[]");
}

void DemoPortalBatch::shapes()
{
    QFETCH(QByteArray, commands);
    QFETCH(QByteArray, results);
    QFETCH(QByteArray, errors);
    PortalCase test;
    const RawAnswer answer = test.admin().batch(json(commands));
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.result()["result"_L1], json(results));
    const QJsonValue refused = answer.result()["result_error"_L1];
    const QJsonValue expected = json(errors);
    QCOMPARE(refused.type(), expected.type());
    if (expected.isArray()) {
        QCOMPARE(refused.toArray().size(), expected.toArray().size());
        for (qsizetype i = 0; i < expected.toArray().size(); ++i)
            QCOMPARE(refused[i]["error"_L1], expected[i]);
    } else {
        QCOMPARE(refused.toObject().keys(), expected.toObject().keys());
        for (const QString &key : expected.toObject().keys())
            QCOMPARE(refused[key]["error"_L1], expected[key]);
    }
}

void DemoPortalBatch::commandsRunInTheOrderOfTheBody()
{
    PortalCase test;
    // In the order of the alphabet "a" would run first and find nothing to refer to.
    const QByteArray body = R"({"cmd":{"z":"user.current","a":"user.get?ID=$result[z][ID]"}})";
    const RawAnswer answer = test.user().send("POST", u"batch"_s, "application/json", body);
    QCOMPARE(answer.result()["result"_L1]["a"_L1][0]["ID"_L1].toString(), u"7"_s);
    const QList<demo::RecordedRequest> requests = test.portal.takeRequests();
    QCOMPARE(requests.at(1).method, u"user.current"_s);
}

void DemoPortalBatch::haltStopsAtTheFirstError_data()
{
    QTest::addColumn<QByteArray>("halt");
    QTest::addColumn<bool>("stops");
    const auto row
        = [](const char *halt, bool stops) { QTest::newRow(halt) << QByteArray(halt) << stops; };
    row("0", false);
    row("1", true);
    row("true", true);
    row("false", false);
    row(R"("0")", false);
    row(R"("1")", true);
    row(R"("false")", true); // a text that is not empty
    row("null", false);
}

void DemoPortalBatch::haltStopsAtTheFirstError()
{
    QFETCH(QByteArray, halt);
    QFETCH(bool, stops);
    PortalCase test;
    const RawAnswer answer
        = test.admin().batch(json(R"({"a":"user.admin","b":"nope","c":"user.admin"})"), json(halt));
    const QJsonObject done = answer.result()["result"_L1].toObject();
    QCOMPARE(done.keys(), stops ? QStringList { u"a"_s } : QStringList({ u"a"_s, u"c"_s }));
    // What was not executed is in neither map.
    QCOMPARE(answer.result()["result_error"_L1].toObject().keys(), QStringList { u"b"_s });
}

void DemoPortalBatch::referencesAreSubstituted_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("result", "$result[me][ID]", "1");
    row("inside a text", "I am $result[me][NAME], you are not", "I am Ann, you are not");
    row("twice", "$result[me][ID]$result[me][NAME]", "1Ann");
    row("letter case", "$RESULT[me][ID]", "1");
    row("total", "$total[users]", "3");
    row("next", "$next[log]", "10");
    row("error", "$error[wrong][error]", "ERROR_METHOD_NOT_FOUND");
    row("of lists", "$result[users][2][LAST_NAME]", "Guest");
    row("unknown key", "a$result[nothing][ID]b", "ab");
    row("an array", "a$result[me]b", "ab");
    row("no brackets", "$result costs $5", "$result costs $5");
    row("another word", "$results[me]", "$results[me]");
}

void DemoPortalBatch::referencesAreSubstituted()
{
    QFETCH(QString, text);
    PortalCase test;
    test.portal.edit([](demo::State &state) {
        for (int i = 0; i < 11; ++i)
            state.addEntry({ 0, 3, 33, {}, 1, u"x"_s, {}, {}, {} });
    });
    const QString add = u"crm.timeline.logmessage.add?fields[entityTypeId]=2&fields[entityId]=15"
                        "&fields[title]=x&fields[iconCode]=&fields[text]="_s
        + QString::fromLatin1(QUrl::toPercentEncoding(text));
    // The order of this object's keys is also the order of the commands.
    const QJsonObject commands { { u"log"_s,
                                   u"crm.timeline.logmessage.list?entityTypeId=3&entityId=33"_s },
                                 { u"me"_s, u"profile"_s },
                                 { u"users"_s, u"user.get"_s },
                                 { u"wrong"_s, u"nope"_s },
                                 { u"x"_s, add } };
    const RawAnswer answer = test.admin().batch(commands);
    QTEST(answer.result()["result"_L1]["x"_L1]["logMessage"_L1]["text"_L1].toString(), "expected");
}

void DemoPortalBatch::totalsAndNextsAreOfListsOnly()
{
    PortalCase test;
    const RawAnswer answer
        = test.admin().batch(json(R"({"a":"profile","b":"crm.item.list?entityTypeId=2"})"));
    QCOMPARE(answer.result()["result_total"_L1], json(R"({"b":3})"));
    QCOMPARE(answer.result()["result_next"_L1], json("[]"));
    QCOMPARE(answer.result()["result_time"_L1].toObject().keys(), QStringList({ u"a"_s, u"b"_s }));
}

void DemoPortalBatch::theFiftyFirstCommandIsRefused()
{
    PortalCase test;
    QJsonObject commands;
    for (int i = 0; i < 52; ++i)
        commands.insert(u"c%1"_s.arg(i, 2, 10, QChar(u'0')), u"user.admin"_s);
    const RawAnswer answer = test.admin().batch(commands);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.result()["result"_L1].toObject().size(), 50);
    const QJsonObject errors = answer.result()["result_error"_L1].toObject();
    QCOMPARE(errors.keys(), QStringList({ u"c50"_s, u"c51"_s }));
    QCOMPARE(errors["c50"_L1]["error"_L1].toString(), u"ERROR_BATCH_LENGTH_EXCEEDED"_s);
    QCOMPARE(test.portal.executedCounts().value(u"user.admin"_s), 50);
}

void DemoPortalBatch::batchesDoNotNest_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("batch") << u"batch?cmd[a]=profile"_s;
    QTest::newRow("letter case") << u"Batch"_s;
    QTest::newRow("upload") << u"upload"_s;
    QTest::newRow("download") << u"download"_s;
}

void DemoPortalBatch::batchesDoNotNest()
{
    QFETCH(QString, command);
    PortalCase test;
    const RawAnswer answer = test.admin().batch(QJsonObject { { u"a"_s, command } });
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.result()["result_error"_L1]["a"_L1]["error"_L1].toString(),
             u"ERROR_BATCH_METHOD_NOT_ALLOWED"_s);
}

void DemoPortalBatch::aNullResultIsPresent()
{
    PortalCase test;
    const RawAnswer answer = test.admin().batch(
        json(R"({"a":"crm.timeline.item.pin?id=1&ownerTypeId=2&ownerId=15"})"));
    QCOMPARE(answer.result()["result"_L1], json(R"({"a":null})"));
}

void DemoPortalBatch::innerValuesAreStrings()
{
    PortalCase test;
    // So a number is welcome where a call of its own would have to quote it.
    const RawAnswer answer = test.admin().batch(
        json(R"({"a":"crm.timeline.icon.get?code=5","b":"crm.item.get?entityTypeId=2&id=15"})"));
    QCOMPARE(answer.result()["result_error"_L1]["a"_L1]["error"_L1].toString(), u"NOT_FOUND"_s);
    QVERIFY(answer.result()["result"_L1]["b"_L1].isObject());
    QCOMPARE(test.admin().post(u"crm.timeline.icon.get"_s, { { u"code"_s, 5 } }).error(), u"100"_s);
}

void DemoPortalBatch::missingScopesHaveNoDescription()
{
    PortalCase test;
    RawClient client(test.portal.webhookWithScopes({ u"user_brief"_s }));
    const RawAnswer answer = client.batch(json(R"({"a":"crm.enum.ownertype","b":"profile"})"));
    QCOMPARE(answer.result()["result_error"_L1],
             json(R"({"a":{"error":"insufficient_scope","error_description":""}})"));
    QCOMPARE(answer.result()["result"_L1]["b"_L1]["ID"_L1].toString(), u"1"_s);
}

void DemoPortalBatch::aBatchByGetIsEncodedTwice()
{
    PortalCase test;
    const RawAnswer answer
        = test.admin().get(u"batch?halt=0&cmd[a]=crm.item.list%3FentityTypeId%3D2%26filter"
                           "%255B%2525title%255D%3D16"_s);
    const QJsonValue items = answer.result()["result"_L1]["a"_L1]["items"_L1];
    QCOMPARE(items.toArray().size(), 1);
    QCOMPARE(items[0]["id"_L1].toInt(), 16);
}

void DemoPortalBatch::anErrorOfTheWholeRunsNothing()
{
    PortalCase test;
    RawClient stranger(test.portal.baseUrl().resolved(QUrl(u"rest/1/wrong/"_s)));
    const RawAnswer answer = stranger.batch(json(R"({"a":"user.admin"})"));
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.error(), u"INVALID_CREDENTIALS"_s);
    QVERIFY(test.portal.executedCounts().isEmpty());
}

void DemoPortalBatch::oneHttpCall()
{
    demo::Options options;
    options.enforceBucket = true;
    options.bucketSize = 1;
    options.bucketLeakPerSecond = 0;
    PortalCase test(options);
    QCOMPARE(test.admin()
                 .batch(json(R"(["user.admin","user.admin","user.admin"])"))
                 .result()["result"_L1],
             json("[true,true,true]"));
    QCOMPARE(test.portal.httpCallCount(), 1);
    QCOMPARE(test.admin().post(u"profile"_s).status, 503);
}

QTEST_GUILESS_MAIN(DemoPortalBatch)
#include "tst_demoportal_batch.moc"
