// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicase.h"

#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using demo::Fault;

namespace {

const QString addMethod = u"crm.timeline.logmessage.add"_s;
const QString listMethod = u"crm.timeline.logmessage.list"_s;
const QStringList addDeal { u"log"_s,     u"add"_s,    u"deal:15"_s,  u"--title"_s,
                            u"Order 1"_s, u"--text"_s, u"1,200 EUR"_s };

QStringList addWithFile(const QString &name)
{
    return { u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, u"T"_s, u"--text-file"_s, name };
}

} // namespace

/// What the command line writes: once, and with a true exit status.
class CliWrite : public QObject
{
    Q_OBJECT

private slots:
    void addPrintsTheEntry();
    void addInEveryFormat_data();
    void addInEveryFormat();
    void textFromAFile();
    void textFromStandardInput();
    void aLongTextFromAPipe();
    void filesThatCannotBeUsed_data();
    void filesThatCannotBeUsed();
    void blankIsNotSent_data();
    void blankIsNotSent();
    void valuesMayBeginWithADash();
    void anUnknownCardIsRefusedBeforeAdding();
    void aReadOnlyCardIsRefused();
    void aLostAnswerIsFoundAgain();
    void anUnknownOutcomeIsSaidToBeOne_data();
    void anUnknownOutcomeIsSaidToBeOne();
    void whatCouldNotBeSentIsNotSentLater();
    void aBusyPortalIsWaitedFor();
    void ctrlCWhileSendingSaysSo();
    void ctrlCBeforeSendingIsQuiet();
    void aWebhookDeletesNothing();
    void deleteCountsEachOnce();
};

void CliWrite::addPrintsTheEntry()
{
    CliCase c;
    const CliResult result = c.cli.json(addDeal + QStringList { u"--icon"_s, u"check"_s });
    QCOMPARE(result.err, QByteArray());
    QCOMPARE(result.status, 0);
    QCOMPARE(c.count(), 1);
    const demo::Entry made = c.portal.entries(2, 15).first();
    QCOMPARE(made.title, u"Order 1"_s);
    QCOMPARE(made.text, u"1,200 EUR"_s);
    QCOMPARE(made.iconCode, u"check"_s);
    QCOMPARE(result.json().keys(),
             QStringList(
                 { u"authorId"_s, u"created"_s, u"iconCode"_s, u"id"_s, u"text"_s, u"title"_s }));
    QCOMPARE(result.json().value("id"_L1), QJsonValue(made.id));
    QCOMPARE(result.json().value("authorId"_L1), QJsonValue(1));
    QCOMPARE(result.json().value("title"_L1), QJsonValue(u"Order 1"_s));
}

void CliWrite::addInEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("part");
    QTest::newRow("text") << u"text"_s << QByteArray("title: Order 1\n");
    QTest::newRow("jsonl") << u"jsonl"_s << QByteArray("\"title\":\"Order 1\"");
    QTest::newRow("csv") << u"csv"_s << QByteArray("\"1,200 EUR\",Order 1\r\n");
}

void CliWrite::addInEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, part);
    CliCase c;
    const CliResult result = c.cli.run(QStringList { u"--format"_s, format } + addDeal);
    QCOMPARE(result.status, 0);
    QVERIFY2(result.out.contains(part), result.out.constData());
    QCOMPARE(c.count(), 1);
}

void CliWrite::textFromAFile()
{
    CliCase c;
    const QString name = c.cli.file(u"text.txt"_s, "Zeile 1\nПривет, 你好 🎉\n");
    QCOMPARE(c.cli.run(addWithFile(name)).status, 0);
    QCOMPARE(c.portal.entries(2, 15).first().text, u"Zeile 1\nПривет, 你好 🎉\n"_s);
}

void CliWrite::textFromStandardInput()
{
    CliCase c;
    QCOMPARE(c.cli.run(addWithFile(u"-"_s), "from a pipe").status, 0);
    QCOMPARE(c.portal.entries(2, 15).first().text, u"from a pipe"_s);
}

void CliWrite::aLongTextFromAPipe()
{
    CliCase c;
    const QByteArray text = QByteArray("0123456789abcdef").repeated(20'000); // many pipes full
    QCOMPARE(c.cli.run(addWithFile(u"-"_s), text).status, 0);
    QCOMPARE(c.portal.entries(2, 15).first().text.size(), text.size());
}

void CliWrite::filesThatCannotBeUsed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("code");
    QTest::newRow("missing") << u"no-such-file"_s << QByteArray() << u"file-unreadable"_s;
    QTest::newRow("a folder") << u"."_s << QByteArray() << u"file-unreadable"_s;
    QTest::newRow("endless") << u"/dev/zero"_s << QByteArray() << u"file-too-large"_s;
    QTest::newRow("too large") << u"-"_s << QByteArray(4 * 1024 * 1024 + 1, 'x')
                               << u"file-too-large"_s;
    QTest::newRow("not UTF-8") << u"-"_s << QByteArray("Gr\xfc\xdf") << u"file-not-text"_s;
    QTest::newRow("a picture") << u"-"_s << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10)
                               << u"file-not-text"_s;
}

void CliWrite::filesThatCannotBeUsed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, input);
    QFETCH(QString, code);
    CliCase c;
    const CliResult result = c.cli.json(addWithFile(name), input);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), code);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(c.portal.httpCallCount(), 0);
}

void CliWrite::blankIsNotSent_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("no title") << u""_s << u"Text"_s;
    QTest::newRow("no text") << u"Title"_s << u""_s;
    QTest::newRow("white space") << u"Title"_s << u" \n\t "_s;
    QTest::newRow("invisible") << u"\u200b\u200b"_s << u"Text"_s;
}

void CliWrite::blankIsNotSent()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    CliCase c;
    const CliResult result
        = c.cli.json({ u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, title, u"--text"_s, text });
    QCOMPARE(result.status, 2);
    QVERIFY(result.message().startsWith("Write a "_L1));
    QCOMPARE(c.portal.httpCallCount(), 0);
}

void CliWrite::valuesMayBeginWithADash()
{
    CliCase c;
    const CliResult result = c.cli.run(
        { u"log"_s, u"add"_s, u"deal:15"_s, u"--title=-5 %"_s, u"--text"_s, u"- one\n- two"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(c.portal.entries(2, 15).first().title, u"-5 %"_s);
    QCOMPARE(c.portal.entries(2, 15).first().text, u"- one\n- two"_s);
}

/// For an administrator the portal adds to cards that never were (timeline-methods.md section 1).
void CliWrite::anUnknownCardIsRefusedBeforeAdding()
{
    CliCase c;
    QStringList words = addDeal;
    words[2] = u"deal:4242"_s;
    const CliResult result = c.cli.json(words);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"NOT_FOUND"_s);
    QVERIFY(result.out.isEmpty());
    QVERIFY(!c.portal.executedCounts().contains(addMethod));
}

void CliWrite::aReadOnlyCardIsRefused()
{
    CliCase c;
    c.portal.edit([](demo::State &state) { state.makeCardReadOnly({ 2, 15 }); });
    c.cli.setWebhook(c.portal.userWebhook());
    const CliResult result = c.cli.json(addDeal);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"ACCESS_DENIED"_s);
    QCOMPARE(c.count(), 0);
}

void CliWrite::aLostAnswerIsFoundAgain()
{
    CliCase c;
    c.fill(3);
    c.portal.faults().add(Fault::dropAfterProcessing(addMethod));
    const CliResult result = c.cli.json(addDeal);
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value("id"_L1), QJsonValue(c.portal.entries(2, 15).last().id));
    QCOMPARE(c.count(), 4);
    QCOMPARE(c.portal.executedCounts().value(addMethod), 1);
}

void CliWrite::anUnknownOutcomeIsSaidToBeOne_data()
{
    QTest::addColumn<bool>("made");
    QTest::addColumn<bool>("kept");
    QTest::newRow("made, in memory") << true << false;
    QTest::newRow("not made, in memory") << false << false;
    QTest::newRow("made, store on disk") << true << true;
}

void CliWrite::anUnknownOutcomeIsSaidToBeOne()
{
    QFETCH(bool, made);
    QFETCH(bool, kept);
    CliCase c;
    c.fill(3);
    c.portal.faults().add(made ? Fault::dropAfterProcessing(addMethod)
                               : Fault::dropBeforeProcessing(addMethod));
    // The entry is looked for, and nobody can tell: the first look was before it was sent.
    c.portal.faults().add(Fault::htmlPage(listMethod, 404).after(1).always());
    QStringList words = addDeal;
    if (kept)
        words = QStringList { u"--store"_s, c.cli.path(u"kept.sqlite"_s) } + words;
    const CliResult result = c.cli.json(words);
    QCOMPARE(result.status, 4);
    QCOMPARE(result.error().value("kind"_L1), QJsonValue(u"unknown-outcome"_s));
    QCOMPARE(result.code(), kept ? u"outcome-unknown-kept"_s : u"outcome-unknown"_s);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(c.count(), made ? 4 : 3);
    QCOMPARE(c.portal.executedCounts().value(addMethod), made ? 1 : 0);
    if (!kept)
        return;
    c.portal.faults().clear(); // the next write finds out by itself, and repeats nothing
    words.replaceInStrings(u"Order 1"_s, u"Order 2"_s);
    QCOMPARE(c.cli.json(words).status, 0);
    QCOMPARE(c.count(), 5);
    QCOMPARE(c.portal.executedCounts().value(addMethod), 2);
}

void CliWrite::whatCouldNotBeSentIsNotSentLater()
{
    CliCase c;
    const QStringList store { u"--store"_s, c.cli.path(u"kept.sqlite"_s) };
    c.portal.faults().add(Fault::htmlPage(listMethod, 404).always());
    const CliResult result = c.cli.json(store + addDeal);
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"html-answer"_s);
    c.portal.faults().clear();
    QCOMPARE(c.cli.json(store + QStringList { u"log"_s, u"list"_s, u"deal:15"_s }).status, 0);
    QCOMPARE(c.count(), 0);
}

void CliWrite::aBusyPortalIsWaitedFor()
{
    CliCase c;
    c.portal.faults().add(Fault::queryLimitExceeded(addMethod));
    const CliResult result = c.cli.json(addDeal);
    QCOMPARE(result.status, 0);
    QCOMPARE(c.count(), 1);
}

void CliWrite::ctrlCWhileSendingSaysSo()
{
    CliCase c;
    c.portal.faults().add(Fault::neverAnswer(addMethod).afterProcessing());
    const auto process = c.cli.start(QStringList { u"--format"_s, u"json"_s } + addDeal);
    QTRY_COMPARE(c.count(), 1);
    ::kill(pid_t(process->processId()), SIGINT);
    const CliResult result = Cli::finish(*process);
    QCOMPARE(result.status, 130);
    QCOMPARE(result.code(), u"outcome-unknown"_s);
    QVERIFY(result.out.isEmpty());
    QCOMPARE(c.count(), 1);
}

void CliWrite::ctrlCBeforeSendingIsQuiet()
{
    CliCase c;
    c.portal.faults().add(Fault::neverAnswer(u"crm.item.get"_s));
    const auto process = c.cli.start(addDeal);
    QTRY_COMPARE(c.portal.faults().applied(), 1);
    ::kill(pid_t(process->processId()), SIGINT);
    const CliResult result = Cli::finish(*process);
    QCOMPARE(result.status, 130);
    QVERIFY(result.err.isEmpty());
    QCOMPARE(c.count(), 0);
}

void CliWrite::aWebhookDeletesNothing()
{
    CliCase c;
    const qint64 id = c.add(u"Stays"_s);
    const CliResult result = c.cli.json({ u"log"_s, u"delete"_s, QString::number(id) });
    QCOMPARE(result.status, 1);
    const QJsonObject row = result.json().value("results"_L1).toArray()[0].toObject();
    QCOMPARE(row.keys(), QStringList({ u"id"_s, u"message"_s, u"outcome"_s }));
    QCOMPARE(row.value("id"_L1), QJsonValue(id));
    QCOMPARE(row.value("outcome"_L1), QJsonValue(u"refused"_s));
    QVERIFY(row.value("message"_L1).toString().contains("webhook"_L1));
    QCOMPARE(c.count(), 1);
}

void CliWrite::deleteCountsEachOnce()
{
    CliCase c;
    const QString id = QString::number(c.add(u"Stays"_s));
    const CliResult result = c.cli.json({ u"log"_s, u"delete"_s, id, id, u"+"_s + id });
    QCOMPARE(result.json().value("results"_L1).toArray().size(), 1);
}

QTEST_GUILESS_MAIN(CliWrite)
#include "tst_cli_write.moc"
