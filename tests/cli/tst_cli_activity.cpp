// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class CliActivityTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsOneWithThePortalsNames();
    void showsOneInWords();
    void listsACard();
    void listsACardWithoutAny();
    void saysThatAListIsNotComplete();
    void tellsWhatIsMissing_data();
    void tellsWhatIsMissing();
    void refusesWrongUsage_data();
    void refusesWrongUsage();
    void theGatewayHasNone();
};

namespace {

qint64 addCall(demo::Portal &portal, const QString &subject, const QJsonObject &more = {})
{
    QJsonObject fields { { u"OWNER_TYPE_ID"_s, u"2"_s }, { u"OWNER_ID"_s, u"15"_s },
                         { u"TYPE_ID"_s, u"2"_s },       { u"DIRECTION"_s, u"1"_s },
                         { u"PRIORITY"_s, u"3"_s },      { u"SUBJECT"_s, subject } };
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
    qint64 id = 0;
    portal.edit([&](demo::State &state) { id = state.addActivity(fields); });
    return id;
}

} // namespace

void CliActivityTest::showsOneWithThePortalsNames()
{
    CliCase run;
    const qint64 id = addCall(run.portal, u"Call back"_s);
    const CliResult result = run.cli.json({ u"activity"_s, u"show"_s, QString::number(id) });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value(u"ID"_s), QJsonValue(id));
    QCOMPARE(result.json().value(u"TYPE_ID"_s), QJsonValue(2));
    QCOMPARE(result.json().value(u"SUBJECT"_s), QJsonValue(u"Call back"_s));
    QVERIFY(result.err.isEmpty());
}

void CliActivityTest::showsOneInWords()
{
    CliCase run;
    const qint64 id = addCall(run.portal, u"Call\x1b[31m back"_s);
    const CliResult result = run.cli.run({ u"activity"_s, u"show"_s, QString::number(id) });
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("TYPE_ID: Incoming call\n"));
    QVERIFY(result.out.contains("PRIORITY: high\n"));
    QVERIFY(result.out.contains("OWNER_ID: deal:15\n"));
    QVERIFY(!result.out.contains('\x1b'));
}

void CliActivityTest::listsACard()
{
    CliCase run;
    for (int i = 0; i < 60; ++i)
        addCall(run.portal, u"Call %1"_s.arg(i));
    const CliResult result = run.cli.json({ u"activity"_s, u"list"_s, u"deal:15"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value(u"activities"_s).toArray().size(), 60);
    QCOMPARE(result.json().value(u"total"_s), QJsonValue(60));
    QCOMPARE(result.json().value(u"complete"_s), QJsonValue(true));
    const CliResult text = run.cli.run({ u"activity"_s, u"list"_s, u"D_15"_s });
    QCOMPARE(text.status, 0);
    QVERIFY(text.out.contains("Incoming call"));
    QVERIFY(text.out.endsWith("60 of 60\n"));
}

void CliActivityTest::listsACardWithoutAny()
{
    CliCase run;
    const CliResult result = run.cli.json({ u"activity"_s, u"list"_s, u"deal:15"_s });
    QCOMPARE(result.status, 0);
    QVERIFY(result.json().value(u"activities"_s).toArray().isEmpty());
    QCOMPARE(result.json().value(u"complete"_s), QJsonValue(true));
}

void CliActivityTest::saysThatAListIsNotComplete()
{
    CliCase run;
    for (int i = 0; i < 60; ++i)
        addCall(run.portal, u"Call %1"_s.arg(i));
    run.portal.faults().add(
        demo::Fault::answer(u"crm.activity.list"_s, 403, "application/json",
                            R"({"error":"ACCESS_DENIED","error_description":"Denied"})")
            .after(1));
    const CliResult result = run.cli.json({ u"activity"_s, u"list"_s, u"deal:15"_s });
    QCOMPARE(result.status, 3);
    QCOMPARE(result.json().value(u"activities"_s).toArray().size(), 50);
    QCOMPARE(result.json().value(u"complete"_s), QJsonValue(false));
    QCOMPARE(result.code(), u"ACCESS_DENIED"_s);
}

void CliActivityTest::tellsWhatIsMissing_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("no such activity") << QStringList { u"show"_s, u"4711"_s };
    QTest::newRow("no such card") << QStringList { u"list"_s, u"deal:4711"_s };
}

void CliActivityTest::tellsWhatIsMissing()
{
    QFETCH(QStringList, words);
    CliCase run;
    const CliResult result = run.cli.json(QStringList { u"activity"_s } + words);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.error().value(u"kind"_s), QJsonValue(u"not-found"_s));
    QVERIFY(result.out.isEmpty());
}

void CliActivityTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("nothing") << QStringList {};
    QTest::newRow("show what") << QStringList { u"show"_s };
    QTest::newRow("a word for a number") << QStringList { u"show"_s, u"x"_s };
    QTest::newRow("zero") << QStringList { u"show"_s, u"0"_s };
    QTest::newRow("a bad card") << QStringList { u"list"_s, u"15"_s };
    QTest::newRow("another word") << QStringList { u"delete"_s, u"5"_s };
    QTest::newRow("too much") << QStringList { u"list"_s, u"deal:15"_s, u"x"_s };
}

void CliActivityTest::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    CliCase run;
    const CliResult result = run.cli.run(QStringList { u"activity"_s } + words);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(result.out.isEmpty());
}

void CliActivityTest::theGatewayHasNone()
{
    CliCase run;
    run.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    run.cli.environment.insert(u"TIMELINEDESK_VIBECODE_KEY"_s, run.portal.personalKey());
    run.cli.environment.insert(u"TIMELINEDESK_VIBECODE_URL"_s, run.portal.gatewayUrl().toString());
    const CliResult result = run.cli.json({ u"activity"_s, u"list"_s, u"deal:15"_s });
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"gateway-no-activities"_s);
}

QTEST_GUILESS_MAIN(CliActivityTest)
#include "tst_cli_activity.moc"
