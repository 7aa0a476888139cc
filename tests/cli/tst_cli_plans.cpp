// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;

namespace {

const QString addMethod = u"crm.timeline.logmessage.add"_s;
const QByteArray fourRows = "card,title,text,icon\r\n"
                            "deal:15,Paid,\"1,200 EUR\",sum\r\n"
                            "deal:15,,no title,sum\r\n"
                            "deal:4242,Lost,nobody knows this card,sum\r\n"
                            "contact:33,Called,Ivan,call\r\n";

} // namespace

/// What the command line does with many entries, or in many steps.
class CliPlans : public QObject
{
    Q_OBJECT

private slots:
    void deleteTellsEachOutcome();
    void addFromAFile_data();
    void addFromAFile();
    void aDryRunSendsNothing();
    void rowsWithoutACardTakeTheGivenOne();
    void manyRowsTakeFewCalls();
    void filesThatCannotBeUsed_data();
    void filesThatCannotBeUsed();
    void anUnknownOutcomeOfARowIsSaid();
    void editCarriesEverythingOver();
    void editOfAWebhookOffersACorrection();
    void aRefusedEditChangesNothing();
    void wrongWords_data();
    void wrongWords();

private:
    /// As an application through the gateway, which may delete what it made.
    static void useApplication(CliCase &c)
    {
        const demo::SessionKey key = c.portal.applicationKey();
        c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
        c.cli.environment.insert(u"TIMELINEDESK_VIBECODE_KEY"_s, key.key + u' ' + key.sessionToken);
        c.cli.environment.insert(u"TIMELINEDESK_VIBECODE_URL"_s, c.portal.gatewayUrl().toString());
    }
    static qint64 made(CliCase &c, const QString &title)
    {
        const CliResult result = c.cli.json(
            { u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, title, u"--text"_s, u"Text"_s });
        return result.json().value("id"_L1).toInteger();
    }
    static QStringList outcomes(const CliResult &result)
    {
        QStringList words;
        for (const QJsonValue &row : result.json().value("results"_L1).toArray())
            words.append(row["outcome"_L1].toString());
        return words;
    }
};

void CliPlans::deleteTellsEachOutcome()
{
    CliCase c;
    useApplication(c);
    const qint64 own = made(c, u"Own"_s);
    const qint64 foreign = c.add(u"Foreign"_s);
    const CliResult result = c.cli.json(
        { u"log"_s, u"delete"_s, QString::number(own), QString::number(foreign), u"424242"_s });
    QCOMPARE(result.status, 3);
    QCOMPARE(outcomes(result), QStringList({ u"done"_s, u"refused"_s, u"refused"_s }));
    const QJsonArray rows = result.json().value("results"_L1).toArray();
    QCOMPARE(rows[0].toObject().keys(), QStringList({ u"id"_s, u"message"_s, u"outcome"_s }));
    QCOMPARE(rows[0]["id"_L1], QJsonValue(own));
    QCOMPARE(rows[0]["message"_L1], QJsonValue(u""_s));
    QVERIFY(!rows[1]["message"_L1].toString().isEmpty());
    QVERIFY(!rows[2]["message"_L1].toString().isEmpty());
    QCOMPARE(c.count(), 1);
}

void CliPlans::addFromAFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("CSV") << u"rows.csv"_s << fourRows;
    QTest::newRow("JSON Lines")
        << u"rows.jsonl"_s
        << QByteArray("{\"card\":\"deal:15\",\"title\":\"Paid\",\"text\":\"1,200 EUR\"}\n"
                      "{\"card\":\"deal:15\",\"title\":\"\",\"text\":\"no title\"}\n"
                      "{\"card\":\"deal:4242\",\"title\":\"Lost\",\"text\":\"x\"}\n"
                      "{\"card\":\"contact:33\",\"title\":\"Called\",\"text\":\"Ivan\"}\n");
}

void CliPlans::addFromAFile()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    CliCase c;
    const CliResult result
        = c.cli.json({ u"log"_s, u"add"_s, u"--from"_s, c.cli.file(name, content) });
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 3);
    QCOMPARE(outcomes(result), QStringList({ u"done"_s, u"refused"_s, u"refused"_s, u"done"_s }));
    const QJsonArray rows = result.json().value("results"_L1).toArray();
    QCOMPARE(rows[0]["id"_L1], QJsonValue(c.portal.entries(2, 15).first().id));
    QCOMPARE(rows[0]["card"_L1], QJsonValue(u"deal:15"_s));
    QVERIFY(rows[1]["id"_L1].isNull());
    QVERIFY(!rows[2]["message"_L1].toString().isEmpty());
    QCOMPARE(c.count(), 1);
    QCOMPARE(c.portal.entries(2, 15).first().text, u"1,200 EUR"_s);
    QCOMPARE(c.portal.entries(3, 33).size(), 1);
    QVERIFY(c.portal.entries(2, 4242).isEmpty());
}

void CliPlans::aDryRunSendsNothing()
{
    CliCase c;
    const CliResult result = c.cli.json(
        { u"log"_s, u"add"_s, u"--from"_s, c.cli.file(u"rows.csv"_s, fourRows), u"--dry-run"_s });
    QCOMPARE(result.status, 3);
    QCOMPARE(outcomes(result),
             QStringList({ u"not tried"_s, u"refused"_s, u"refused"_s, u"not tried"_s }));
    QCOMPARE(c.count(), 0);
    QVERIFY(!c.portal.executedCounts().contains(addMethod));
}

void CliPlans::rowsWithoutACardTakeTheGivenOne()
{
    CliCase c;
    const QString file = c.cli.file(u"rows.csv"_s, "title,text\nPaid,In full\nCalled,Ivan\n");
    QCOMPARE(c.cli.json({ u"log"_s, u"add"_s, u"--from"_s, file }).status, 1); // for which card?
    QCOMPARE(c.count(), 0);
    const CliResult result = c.cli.json({ u"log"_s, u"add"_s, u"deal:15"_s, u"--from"_s, file });
    QCOMPARE(result.status, 0);
    QCOMPARE(c.count(), 2);
}

void CliPlans::manyRowsTakeFewCalls()
{
    CliCase c;
    QByteArray rows = "title,text\n";
    for (int i = 0; i < 500; ++i)
        rows += "Paid " + QByteArray::number(i) + ",In full\n";
    const CliResult result = c.cli.json(
        { u"log"_s, u"add"_s, u"deal:15"_s, u"--from"_s, c.cli.file(u"rows.csv"_s, rows) });
    QCOMPARE(result.status, 0);
    QCOMPARE(c.count(), 500);
    QVERIFY(c.portal.httpCallCount() <= 12); // with the look at the card
}

void CliPlans::filesThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << QString() << QByteArray() << u"file-unreadable"_s;
    QTest::newRow("empty") << u"rows.csv"_s << QByteArray() << u"import-empty"_s;
    QTest::newRow("no text") << u"rows.csv"_s << QByteArray("title,author\nPaid,Ann\n")
                             << u"import-no-text-column"_s;
}

void CliPlans::filesThatCannotBeUsed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, code);
    CliCase c;
    const QString file = name.isEmpty() ? c.cli.path(u"missing.csv"_s) : c.cli.file(name, content);
    const CliResult result = c.cli.json({ u"log"_s, u"add"_s, u"deal:15"_s, u"--from"_s, file });
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), code);
    QCOMPARE(c.count(), 0);
}

void CliPlans::anUnknownOutcomeOfARowIsSaid()
{
    CliCase c;
    c.fill(3);
    c.portal.faults().add(Fault::dropAfterProcessing(addMethod));
    // Nobody can tell: the first look was before it was sent.
    c.portal.faults().add(
        Fault::htmlPage(u"crm.timeline.logmessage.list"_s, 404).after(1).always());
    const CliResult result
        = c.cli.json({ u"log"_s, u"add"_s, u"deal:15"_s, u"--from"_s,
                       c.cli.file(u"rows.csv"_s, "title,text\nPaid,In full\n") });
    QCOMPARE(result.status, 4);
    QCOMPARE(outcomes(result), QStringList { u"unknown"_s });
    QCOMPARE(c.count(), 4);
    QCOMPARE(c.portal.executedCounts().value(addMethod), 1);
}

void CliPlans::editCarriesEverythingOver()
{
    CliCase c;
    useApplication(c);
    const qint64 old = made(c, u"Old"_s);
    c.portal.edit([&](demo::State &state) {
        state.saveNote(1, old, u"Call back"_s, 7);
        state.bind(old, { 3, 33 });
    });
    const CliResult result = c.cli.json({ u"log"_s, u"edit"_s, QString::number(old), u"--card"_s,
                                          u"deal:15"_s, u"--title"_s, u"New"_s });
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 0);
    QCOMPARE(c.count(), 1);
    const demo::Entry now = c.portal.entries(2, 15).first();
    QCOMPARE(result.json().value("id"_L1), QJsonValue(now.id));
    QCOMPARE(now.title, u"New"_s);
    QCOMPARE(now.text, u"Text"_s);
    c.portal.read([&](const demo::State &state) {
        QVERIFY(state.note(1, now.id));
        QCOMPARE(state.note(1, now.id)->text, u"Call back"_s);
        QVERIFY(state.isBound(now.id, { 3, 33 }));
    });
}

void CliPlans::editOfAWebhookOffersACorrection()
{
    CliCase c;
    const QStringList edit { u"log"_s,    u"edit"_s,    QString::number(c.add(u"Old"_s)),
                             u"--card"_s, u"deal:15"_s, u"--title"_s,
                             u"New"_s };
    const CliResult refused = c.cli.json(edit);
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.code(), u"only-correction"_s);
    QCOMPARE(c.count(), 1);
    const CliResult corrected = c.cli.json(edit + QStringList { u"--correction"_s });
    QCOMPARE(corrected.status, 0);
    QCOMPARE(corrected.json().value("title"_L1), QJsonValue(u"New"_s));
    QCOMPARE(c.count(), 2);
}

void CliPlans::aRefusedEditChangesNothing()
{
    CliCase c;
    useApplication(c);
    const qint64 old = made(c, u"Old"_s);
    c.portal.edit([&](demo::State &state) { state.saveNote(1, old, u"Call back"_s, 7); });
    // The note of the new one is refused: it is taken away again.
    c.portal.faults().add(Fault::gatewayError(u"/note"_s, 422, "BITRIX_ERROR").after(2));
    const CliResult result = c.cli.json({ u"log"_s, u"edit"_s, QString::number(old), u"--card"_s,
                                          u"deal:15"_s, u"--title"_s, u"New"_s });
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"BITRIX_ERROR"_s);
    QCOMPARE(c.count(), 1);
    QCOMPARE(c.portal.entries(2, 15).first().id, old);
}

void CliPlans::wrongWords_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::newRow("edit without a card") << QStringList { u"edit"_s, u"5"_s, u"--title"_s, u"T"_s };
    QTest::newRow("edit without a change")
        << QStringList { u"edit"_s, u"5"_s, u"--card"_s, u"deal:15"_s };
    QTest::newRow("edit of no entry")
        << QStringList { u"edit"_s, u"x"_s, u"--card"_s, u"deal:15"_s, u"--title"_s, u"T"_s };
    QTest::newRow("from nothing") << QStringList { u"add"_s, u"deal:15"_s, u"--from"_s };
    QTest::newRow("a dry run of one") << QStringList { u"add"_s, u"deal:15"_s, u"--dry-run"_s };
}

void CliPlans::wrongWords()
{
    QFETCH(QStringList, words);
    CliCase c;
    const CliResult result = c.cli.json(QStringList { u"log"_s } + words);
    QCOMPARE(result.status, 2);
    QCOMPARE(result.code(), u"usage"_s);
    QCOMPARE(c.portal.httpCallCount(), 0);
}

QTEST_GUILESS_MAIN(CliPlans)
#include "tst_cli_plans.moc"
