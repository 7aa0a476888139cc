// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;

/// Notes, pins and bindings on the command line, over both wires.
class CliExtrasTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aNoteComesAndGoes_data() { wires(); }
    void aNoteComesAndGoes();
    void noNoteIsTold_data() { wires(); }
    void noNoteIsTold();
    void anEntryIsPinnedAndUnpinned_data() { wires(); }
    void anEntryIsPinnedAndUnpinned();
    void theLimitOfPinsIsThePortals();
    void bindingsComeAndGo_data() { wires(); }
    void bindingsComeAndGo();
    void theLastBindingGoesOnlyWhenSaidSo();
    void whatDoesNotExistIsNotBound_data();
    void whatDoesNotExistIsNotBound();
    void aRefusalWithoutReasonIsARefusal();
    void aLostAnswerIsSettled();
    void whatIsDoneAndCannotBeShownIsNotCalledFailed();
    void anUnknownOutcomeIsSaidToBeOne();
    void refusesWrongUsage_data();
    void refusesWrongUsage();

private:
    static void wires()
    {
        QTest::addColumn<bool>("gateway");
        QTest::newRow("webhook") << false;
        QTest::newRow("gateway") << true;
    }
    static void use(CliCase &run, bool gateway)
    {
        if (!gateway)
            return;
        run.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
        run.cli.environment.insert(u"TIMELINEDESK_VIBECODE_KEY"_s, run.portal.personalKey());
        run.cli.environment.insert(u"TIMELINEDESK_VIBECODE_URL"_s,
                                   run.portal.gatewayUrl().toString());
    }
};

void CliExtrasTest::aNoteComesAndGoes()
{
    QFETCH(bool, gateway);
    CliCase run;
    use(run, gateway);
    const QString id = QString::number(run.add(u"Paid"_s));
    const QStringList card { u"--card"_s, u"deal:15"_s };
    CliResult result
        = run.cli.json(QStringList { u"note"_s, u"set"_s, id } + card
                       + QStringList { u"--text"_s, u"Call $result[x] back\nПривет"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value(u"text"_s), QJsonValue(u"Call $result[x] back\nПривет"_s));
    result = run.cli.json(QStringList { u"note"_s, u"show"_s, id } + card);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value(u"text"_s), QJsonValue(u"Call $result[x] back\nПривет"_s));
    QVERIFY(!result.json().value(u"updatedTime"_s).toString().isEmpty());
    result = run.cli.json(QStringList { u"note"_s, u"delete"_s, id } + card);
    QCOMPARE(result.status, 0);
    result = run.cli.json(QStringList { u"note"_s, u"show"_s, id } + card);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"NOTE_NOT_FOUND"_s);
}

void CliExtrasTest::noNoteIsTold()
{
    QFETCH(bool, gateway);
    CliCase run;
    use(run, gateway);
    const QString id = QString::number(run.add(u"Paid"_s));
    const CliResult result = run.cli.json({ u"note"_s, u"show"_s, id, u"--card"_s, u"deal:15"_s });
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"NOTE_NOT_FOUND"_s);
    QVERIFY(result.out.isEmpty());
}

void CliExtrasTest::anEntryIsPinnedAndUnpinned()
{
    QFETCH(bool, gateway);
    CliCase run;
    use(run, gateway);
    const QString id = QString::number(run.add(u"Paid"_s));
    CliResult result = run.cli.json({ u"pin"_s, id, u"--card"_s, u"deal:15"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value(u"pinned"_s), QJsonValue(true));
    result = run.cli.json({ u"unpin"_s, id, u"--card"_s, u"deal:15"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value(u"pinned"_s), QJsonValue(false));
}

void CliExtrasTest::theLimitOfPinsIsThePortals()
{
    CliCase run;
    const QList<qint64> ids = run.fill(8);
    for (int i = 0; i < 7; ++i)
        QCOMPARE(
            run.cli.run({ u"pin"_s, QString::number(ids[i]), u"--card"_s, u"deal:15"_s }).status,
            0);
    const CliResult result
        = run.cli.json({ u"pin"_s, QString::number(ids[7]), u"--card"_s, u"deal:15"_s });
    QCOMPARE(result.status, 1);
    QVERIFY(!result.message().isEmpty());
}

void CliExtrasTest::bindingsComeAndGo()
{
    QFETCH(bool, gateway);
    CliCase run;
    use(run, gateway);
    const QString id = QString::number(run.add(u"Paid"_s));
    const auto cards = [](const CliResult &result) {
        QStringList names;
        const QJsonArray rows = result.json().value(u"bindings"_s).toArray();
        for (const QJsonValue &row : rows)
            names.append(row.toObject().value(u"card"_s).toString());
        names.sort();
        return names;
    };
    CliResult result = run.cli.json({ u"bindings"_s, u"list"_s, id });
    QCOMPARE(result.status, 0);
    QCOMPARE(cards(result), QStringList { u"deal:15"_s });
    result = run.cli.json({ u"bindings"_s, u"add"_s, id, u"contact:33"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(cards(result), (QStringList { u"contact:33"_s, u"deal:15"_s }));
    result = run.cli.json({ u"bindings"_s, u"remove"_s, id, u"deal:15"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(cards(result), QStringList { u"contact:33"_s });
}

void CliExtrasTest::theLastBindingGoesOnlyWhenSaidSo()
{
    CliCase run;
    const QString id = QString::number(run.add(u"Paid"_s));
    CliResult result = run.cli.json({ u"bindings"_s, u"remove"_s, id, u"deal:15"_s });
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"last-binding"_s);
    result = run.cli.json({ u"bindings"_s, u"remove"_s, u"--last"_s, id, u"deal:15"_s });
    QCOMPARE(result.status, 0);
    QVERIFY(result.json().value(u"bindings"_s).toArray().isEmpty());
}

void CliExtrasTest::whatDoesNotExistIsNotBound_data()
{
    QTest::addColumn<QString>("entry");
    QTest::addColumn<QString>("card");
    QTest::newRow("no such entry") << u"4711"_s << u"contact:33"_s;
    QTest::newRow("no such card") << QString() << u"contact:4711"_s;
}

void CliExtrasTest::whatDoesNotExistIsNotBound()
{
    QFETCH(QString, entry);
    QFETCH(QString, card);
    CliCase run;
    const QString own = QString::number(run.add(u"Paid"_s));
    run.portal.takeRequests();
    const CliResult result
        = run.cli.json({ u"bindings"_s, u"add"_s, entry.isEmpty() ? own : entry, card });
    QCOMPARE(result.status, 1);
    const auto requests = run.portal.takeRequests();
    for (const auto &request : requests)
        QVERIFY(request.method != u"crm.timeline.bindings.bind"_s);
}

void CliExtrasTest::aRefusalWithoutReasonIsARefusal()
{
    CliCase run;
    const QString id = QString::number(run.add(u"Paid"_s));
    run.portal.faults().add(
        Fault::answer(u"crm.timeline.note.save"_s, 200, "application/json", R"({"result":false})"));
    const CliResult result
        = run.cli.json({ u"note"_s, u"set"_s, id, u"--card"_s, u"deal:15"_s, u"--text"_s, u"x"_s });
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"refused-without-reason"_s);
}

void CliExtrasTest::aLostAnswerIsSettled()
{
    CliCase run;
    const QString id = QString::number(run.add(u"Paid"_s));
    run.portal.faults().add(Fault::dropAfterProcessing(u"crm.timeline.note.save"_s));
    const CliResult result
        = run.cli.json({ u"note"_s, u"set"_s, id, u"--card"_s, u"deal:15"_s, u"--text"_s, u"x"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value(u"text"_s), QJsonValue(u"x"_s));
}

void CliExtrasTest::whatIsDoneAndCannotBeShownIsNotCalledFailed()
{
    CliCase run;
    const QString id = QString::number(run.add(u"Paid"_s));
    run.portal.faults().add(Fault::htmlPage(u"crm.timeline.bindings.list"_s, 404).always());
    const CliResult result = run.cli.json({ u"bindings"_s, u"add"_s, id, u"contact:33"_s });
    QCOMPARE(result.status, 3);
    QVERIFY(!result.code().isEmpty());
    QCOMPARE(run.portal.executedCounts().value(u"crm.timeline.bindings.bind"_s), 1);
}

void CliExtrasTest::anUnknownOutcomeIsSaidToBeOne()
{
    CliCase run;
    const QString id = QString::number(run.add(u"Paid"_s));
    run.portal.faults().add(Fault::dropAfterProcessing(u"crm.timeline.bindings.bind"_s).always());
    run.portal.faults().add(Fault::htmlPage(u"crm.timeline.bindings.list"_s, 404).always());
    const CliResult result = run.cli.json({ u"bindings"_s, u"add"_s, id, u"contact:33"_s });
    QCOMPARE(result.status, 4);
    QCOMPARE(result.error().value(u"kind"_s), QJsonValue(u"unknown-outcome"_s));
    QVERIFY(result.out.isEmpty());
}

void CliExtrasTest::refusesWrongUsage_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row
        = [](const char *name, const QString &words) { QTest::newRow(name) << words.split(u' '); };
    row("note without a verb", u"note 5 --card deal:15"_s);
    row("note without a card", u"note show 5"_s);
    row("note set without a text", u"note set 5 --card deal:15"_s);
    row("note show with a text", u"note show 5 --card deal:15 --text x"_s);
    row("pin without a card", u"pin 5"_s);
    row("pin without an entry", u"pin --card deal:15"_s);
    row("pin of a word", u"pin five --card deal:15"_s);
    row("unpin of two", u"unpin 5 6 --card deal:15"_s);
    row("pin on no card", u"pin 5 --card fifteen"_s);
    row("bindings without a verb", u"bindings 5"_s);
    row("bindings list of two", u"bindings list 5 6"_s);
    row("bindings add without a card", u"bindings add 5"_s);
    row("bindings add the last", u"bindings add --last 5 deal:15"_s);
}

void CliExtrasTest::refusesWrongUsage()
{
    QFETCH(QStringList, words);
    CliCase run;
    const CliResult result = run.cli.run(words);
    QCOMPARE(result.status, 2);
    QVERIFY(!result.err.isEmpty());
    QVERIFY(result.out.isEmpty());
}

QTEST_GUILESS_MAIN(CliExtrasTest)
#include "tst_cli_extras.moc"
