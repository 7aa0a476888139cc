// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Every failure: nothing on standard output, one readable sentence on standard error.
void verifyRefused(const CliResult &result, int status, const QString &code)
{
    QVERIFY2(result.out.isEmpty(), result.out.constData());
    QVERIFY2(!result.error().isEmpty(), result.err.constData());
    QCOMPARE(result.error().keys(), QStringList({ u"code"_s, u"kind"_s, u"message"_s }));
    QCOMPARE(result.code(), code);
    QVERIFY2(result.message().endsWith(u'.'), qPrintable(result.message()));
    QVERIFY2(!result.message().startsWith("This cannot be used"_L1), qPrintable(code));
    QCOMPARE(result.status, status);
}

} // namespace

/// The command line before it talks to a portal, and what it says about what it was given.
class CliUsage : public QObject
{
    Q_OBJECT

private slots:
    void wrongWordsAreRefused_data();
    void wrongWordsAreRefused();
    void peopleGetTheUsage();
    void helpAndVersion();
    void argumentsMustBeText();
    void noLocaleIsNoWarning();
    void withoutConnectionsItSaysWhatToDo();
    void anEmptyListIsAnAnswer();
    void aWebhookNeedsAKeychain();
    void badWebhookAddresses_data();
    void badWebhookAddresses();
    void badWebhooksInTheEnvironment_data();
    void badWebhooksInTheEnvironment();
    void aDeadWebhook();
    void whatIsNoCard_data();
    void whatIsNoCard();
    void aDamagedConnectionsFile();
    void aListOfANewerVersion();
    void outputThatCannotBeWritten();
    void theDemoNeedsNothing();
};

void CliUsage::wrongWordsAreRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    const auto row = [](const QString &line) {
        QTest::newRow(qPrintable(line)) << line.split(u' ', Qt::SkipEmptyParts);
    };
    row(u"--demo"_s);
    row(u"--demo frobnicate"_s);
    row(u"--demo --connection Acme log show 1"_s);
    row(u"--no-such-option log show 1"_s);
    row(u"--store= log show 1"_s);
    row(u"--demo log"_s);
    row(u"--demo log frobnicate"_s);
    row(u"--demo log list"_s);
    row(u"--demo log list deal:100 deal:101"_s);
    row(u"--demo log list deal:100 --order title"_s);
    row(u"--demo log list deal:100 --order id:up"_s);
    row(u"--demo log list deal:100 --limit 0"_s);
    row(u"--demo log list deal:100 --limit -1"_s);
    row(u"--demo log list deal:100 --limit many"_s);
    row(u"--demo log list deal:100 --limit 99999999999"_s);
    row(u"--demo log list deal:100 --colour"_s);
    row(u"--demo log show"_s);
    row(u"--demo log show 1 2"_s);
    row(u"--demo log show one"_s);
    row(u"--demo log show 0"_s);
    row(u"--demo log show 99999999999999999999"_s);
    row(u"--demo log add deal:100"_s);
    row(u"--demo log add deal:100 --title T"_s);
    row(u"--demo log add --title T --text T"_s);
    row(u"--demo log add deal:100 --title T --text T --text-file F"_s);
    row(u"--demo log add deal:100 --title"_s);
    row(u"--demo log delete"_s);
    row(u"--demo log delete 1 x"_s);
    row(u"--demo cards"_s);
    row(u"--demo cards types now"_s);
    row(u"--demo cards find deal"_s);
    row(u"--demo cards find gadget chairs"_s);
    row(u"--demo cards show"_s);
    row(u"connections"_s);
    row(u"connections list all"_s);
    row(u"connections remove"_s);
    row(u"connections add webhook"_s);
    row(u"connections add gadget Acme"_s);
}

void CliUsage::wrongWordsAreRefused()
{
    QFETCH(QStringList, arguments);
    const Cli cli;
    verifyRefused(cli.json(arguments), 2, u"usage"_s);
}

void CliUsage::peopleGetTheUsage()
{
    const Cli cli;
    const CliResult result = cli.run({ u"--format"_s, u"xml"_s, u"log"_s });
    QCOMPARE(result.status, 2);
    QVERIFY(result.out.isEmpty());
    QVERIFY(result.err.startsWith("The format is one of text, json, jsonl and csv.\n"));
    QVERIFY(result.err.contains("Usage: timelinedesk-cli "));
}

void CliUsage::helpAndVersion()
{
    const Cli cli;
    const CliResult help = cli.run({ u"--help"_s });
    QCOMPARE(help.status, 0);
    QVERIFY(help.err.isEmpty());
    for (const char *word : { "connections", "cards", "log list CARD", "log delete", "130" })
        QVERIFY2(help.out.contains(word), word);
    const CliResult version = cli.run({ u"--version"_s });
    QCOMPARE(version.status, 0);
    QVERIFY(version.out.startsWith("timelinedesk-cli "));
}

void CliUsage::argumentsMustBeText()
{
    Cli cli;
    // QProcess encodes its arguments, so a shell hands over the byte that is no text.
    QProcess shell;
    shell.setProcessEnvironment(cli.environment);
    shell.start(u"/bin/sh"_s,
                { u"-c"_s, u"exec \"$0\" --format json log show \"$(printf '\\377')\""_s,
                  QStringLiteral(CLI_PROGRAM) });
    verifyRefused(Cli::finish(shell), 2, u"usage"_s);
}

void CliUsage::noLocaleIsNoWarning()
{
    CliCase c;
    const qint64 id = c.add(u"Naïve · Привет"_s);
    c.cli.environment.insert(u"LC_ALL"_s, u"C"_s);
    const CliResult result = c.cli.run({ u"log"_s, u"show"_s, QString::number(id) });
    QCOMPARE(result.err, QByteArray());
    QVERIFY(result.out.contains("title: Naïve · Привет\n"));
}

void CliUsage::withoutConnectionsItSaysWhatToDo()
{
    const Cli cli;
    const CliResult result = cli.json({ u"log"_s, u"list"_s, u"deal:15"_s });
    verifyRefused(result, 1, u"no-connections"_s);
    QVERIFY(result.message().contains("TIMELINEDESK_WEBHOOK"_L1));
    verifyRefused(cli.json({ u"--connection"_s, u"Acme"_s, u"log"_s, u"show"_s, u"1"_s }), 1,
                  u"no-connections"_s);
    verifyRefused(cli.json({ u"connections"_s, u"remove"_s, u"Acme"_s }), 1,
                  u"no-such-connection"_s);
}

void CliUsage::anEmptyListIsAnAnswer()
{
    const Cli cli;
    const CliResult result = cli.json({ u"connections"_s, u"list"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json(), QJsonObject({ { u"connections"_s, QJsonArray() } }));
    QVERIFY(cli.run({ u"connections"_s, u"list"_s }).out.startsWith("No connection is kept."));
}

void CliUsage::aWebhookNeedsAKeychain()
{
    CliCase c;
    c.cli.environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s);
    c.cli.environment.insert(u"XDG_RUNTIME_DIR"_s, c.cli.home.path());
    const CliResult result = c.cli.json({ u"connections"_s, u"add"_s, u"webhook"_s, u"Acme"_s },
                                        c.portal.adminWebhook().toEncoded() + '\n');
    verifyRefused(result, 1, u"no-keychain"_s);
    QVERIFY(result.message().contains("TIMELINEDESK_WEBHOOK"_L1));
    QCOMPARE(c.cli.json({ u"connections"_s, u"list"_s }).json(),
             QJsonObject({ { u"connections"_s, QJsonArray() } }));
}

void CliUsage::badWebhookAddresses_data()
{
    QTest::addColumn<QByteArray>("address");
    QTest::addColumn<QString>("code");
    QTest::newRow("nothing") << QByteArray() << u"not-an-address"_s;
    QTest::newRow("words") << QByteArray("my webhook please\n") << u"not-an-address"_s;
    QTest::newRow("not secure") << QByteArray("http://acme.invalid/rest/1/0123456789abcdef/\n")
                                << u"not-https"_s;
    QTest::newRow("a card") << QByteArray("https://acme.invalid/crm/deal/details/15/\n")
                            << u"not-a-webhook"_s;
    QTest::newRow("no code") << QByteArray("https://acme.invalid/rest/1/\n") << u"no-code"_s;
    QTest::newRow("no user") << QByteArray("https://acme.invalid/rest/\n") << u"no-user"_s;
    QTest::newRow("nowhere") << QByteArray("https://acme.invalid/rest/1/0123456789abcdef/\n")
                             << u"host-not-found"_s;
}

void CliUsage::badWebhookAddresses()
{
    QFETCH(QByteArray, address);
    QFETCH(QString, code);
    const Cli cli;
    verifyRefused(cli.json({ u"connections"_s, u"add"_s, u"webhook"_s, u"Acme"_s }, address), 1,
                  code);
}

void CliUsage::badWebhooksInTheEnvironment_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    QTest::newRow("words") << u"my webhook"_s << u"not-an-address"_s;
    QTest::newRow("a card") << u"https://acme.invalid/crm/deal/details/15/"_s << u"not-a-webhook"_s;
    QTest::newRow("not secure") << u"http://acme.invalid/rest/1/0123456789abcdef/"_s
                                << u"not-https"_s;
}

void CliUsage::badWebhooksInTheEnvironment()
{
    QFETCH(QString, address);
    QFETCH(QString, code);
    Cli cli;
    cli.environment.insert(u"TIMELINEDESK_WEBHOOK"_s, address);
    verifyRefused(cli.json({ u"log"_s, u"list"_s, u"deal:15"_s }), 1, code);
}

void CliUsage::aDeadWebhook()
{
    CliCase c;
    c.portal.revokeWebhooks();
    for (const QString &line : { u"log list deal:15"_s, u"log show 1"_s, u"cards find deal x"_s,
                                 u"log add deal:15 --title T --text T"_s }) {
        const CliResult result = c.cli.json(line.split(u' '));
        verifyRefused(result, 1, u"INVALID_CREDENTIALS"_s);
        QVERIFY2(result.message().contains("webhook"_L1), qPrintable(result.message()));
    }
    QCOMPARE(c.count(), 0);

    // The test of a connection says besides at which step it failed.
    const CliResult tested = c.cli.json({ u"connections"_s, u"test"_s });
    QCOMPARE(tested.status, 1);
    QCOMPARE(tested.code(), u"INVALID_CREDENTIALS"_s);
    QStringList failed;
    for (const QJsonValue &step : tested.json().value("steps"_L1).toArray()) {
        if (step[u"outcome"_s] == u"failed"_s)
            failed.append(step[u"step"_s].toString());
    }
    QCOMPARE(failed, QStringList { u"authorization"_s });
}

void CliUsage::whatIsNoCard_data()
{
    QTest::addColumn<QString>("card");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("status");
    QTest::newRow("words") << u"chairs"_s << u"usage"_s << 2;
    QTest::newRow("number 0") << u"deal:0"_s << u"usage"_s << 2;
    QTest::newRow("unknown type") << u"gadget:1"_s << u"usage"_s << 2;
    QTest::newRow("a user") << u"PORTAL/company/personal/user/1/"_s << u"usage"_s << 2;
    QTest::newRow("another portal")
        << u"https://other.invalid/crm/deal/details/15/"_s << u"other-portal"_s << 1;
    QTest::newRow("a webhook") << u"https://other.invalid/rest/1/0123456789abcdef/"_s
                               << u"webhook-as-card"_s << 1;
    QTest::newRow("never was") << u"deal:99"_s << u"NOT_FOUND"_s << 1;
}

void CliUsage::whatIsNoCard()
{
    QFETCH(QString, card);
    QFETCH(QString, code);
    QFETCH(int, status);
    CliCase c;
    card.replace("PORTAL/"_L1, c.portal.baseUrl().toString());
    verifyRefused(c.cli.json({ u"log"_s, u"list"_s, card }), status, code);
    verifyRefused(c.cli.json({ u"cards"_s, u"show"_s, card }), status, code);
    verifyRefused(
        c.cli.json({ u"log"_s, u"add"_s, card, u"--title"_s, u"T"_s, u"--text"_s, u"T"_s }), status,
        code);
    QVERIFY(!c.portal.executedCounts().contains(u"crm.timeline.logmessage.add"_s));
}

void CliUsage::aDamagedConnectionsFile()
{
    const Cli cli;
    QVERIFY(QDir(cli.home.path()).mkpath(u"timelinedesk"_s));
    const QByteArray damaged = "{\"version\":1,\"connections\":[";
    const QString file = cli.file(u"timelinedesk/connections.json"_s, damaged);
    verifyRefused(cli.json({ u"connections"_s, u"list"_s }), 1, u"corrupt"_s);
    verifyRefused(cli.json({ u"log"_s, u"show"_s, u"1"_s }), 1, u"corrupt"_s);
    verifyRefused(cli.json({ u"connections"_s, u"add"_s, u"webhook"_s, u"Acme"_s },
                           "https://acme.invalid/rest/1/0123456789abcdef/\n"),
                  1, u"corrupt"_s);
    QFile kept(file);
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
}

void CliUsage::aListOfANewerVersion()
{
    const Cli cli;
    QVERIFY(QDir(cli.home.path()).mkpath(u"timelinedesk"_s));
    cli.file(u"timelinedesk/connections.json"_s, "{\"version\":99,\"connections\":[]}");
    verifyRefused(cli.json({ u"connections"_s, u"list"_s }), 1, u"newer-version"_s);
}

void CliUsage::outputThatCannotBeWritten()
{
    CliCase c;
    c.fill(1);
    QProcess process;
    process.setProcessEnvironment(c.cli.environment);
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(QStringLiteral(CLI_PROGRAM),
                  { u"--format"_s, u"json"_s, u"log"_s, u"list"_s, u"deal:15"_s });
    verifyRefused(Cli::finish(process), 3, u"output-failed"_s);
}

void CliUsage::theDemoNeedsNothing()
{
    const Cli cli;
    const CliResult result
        = cli.json({ u"--demo"_s, u"log"_s, u"list"_s, u"deal:100"_s, u"--limit"_s, u"3"_s });
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value("entries"_L1).toArray().size(), 3);
    QCOMPARE(result.json().value("complete"_L1), QJsonValue(true));
    QVERIFY(QDir(cli.home.path()).isEmpty(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot));
}

QTEST_GUILESS_MAIN(CliUsage)
#include "tst_cli_usage.moc"
