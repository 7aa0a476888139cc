// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/pngbytes.h"
#include "canary.h"
#include "clicase.h"
#include "settings.h"
#include "workspace.h"

#include "base/log.h"
#include "connections/connectionstore.h"
#include "connections/webhook.h"
#include "support/await.h"
#include "support/openwatch.h"

#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;

namespace {

const QStringList addDeal { u"log"_s, u"add"_s,    u"deal:15"_s, u"--title"_s,
                            u"T"_s,   u"--text"_s, u"Text"_s };
const QStringList listDeal { u"log"_s, u"list"_s, u"deal:15"_s };

QByteArray logged;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &message)
{
    logged += message.toUtf8() + '\n';
}

QByteArray codeOf(const QUrl &webhook)
{
    return webhook.path().split(u'/', Qt::SkipEmptyParts).last().toLatin1();
}

} // namespace

/// A secret and a picture that tell when they went where they must not.
class CanaryTest : public QObject
{
    Q_OBJECT

private slots:
    void theSearchFindsEveryForm_data();
    void theSearchFindsEveryForm();
    void theSecretLeavesNoTraceOfTheCommandLine_data();
    void theSecretLeavesNoTraceOfTheCommandLine();
    void theKeyLeavesNoTraceOfTheCommandLine_data();
    void theKeyLeavesNoTraceOfTheCommandLine();
    void whatIsTakenAwayHoldsNoSecret_data() { theKeyLeavesNoTraceOfTheCommandLine_data(); }
    void whatIsTakenAwayHoldsNoSecret();
    void aCrashTellsNothing_data() { theKeyLeavesNoTraceOfTheCommandLine_data(); }
    void aCrashTellsNothing();
    void theSecretIsNoArgument();
    void theSecretIsNotInTheMessagesOfTheLibraries();
    void theSecretLeavesNoTraceOfAWorkspace();
    void thePictureIsNeverOpened();
    void theWatchSeesAnOpen();
};

void CanaryTest::theSearchFindsEveryForm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray secret = "s3cret/0f+the=canary";
    const QString text = QString::fromLatin1(secret);
    QTest::newRow("UTF-8") << secret;
    QTest::newRow("UTF-16") << QByteArray(reinterpret_cast<const char *>(text.utf16()),
                                          text.size() * 2);
    QTest::newRow("percent-encoded") << QUrl::toPercentEncoding(text, {}, secret);
    QTest::newRow("hexadecimal") << secret.toHex();
    for (int before = 0; before < 3; ++before)
        QTest::addRow("base64 after %d", before)
            << (QByteArray(before, 'q') + secret + "tail").toBase64();
}

void CanaryTest::theSearchFindsEveryForm()
{
    QFETCH(QByteArray, bytes);
    const Canary canary("s3cret/0f+the=canary");
    QVERIFY(!canary.findIn("before " + bytes + " after").isEmpty());
    QVERIFY(canary.findIn("nothing of the kind").isEmpty());
    QTemporaryDir folder;
    QVERIFY(canary.filesUnder(folder.path()).isEmpty());
    QVERIFY(QDir(folder.path()).mkdir(u".hidden"_s));
    QFile file(folder.filePath(u".hidden/file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("x" + bytes) > 0);
    file.close();
    QCOMPARE(canary.filesUnder(folder.path()).size(), 1);
}

void CanaryTest::theSecretLeavesNoTraceOfTheCommandLine_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QList<Fault>>("faults");
    const auto row = [](const char *name, const QStringList &words, const QList<Fault> &faults) {
        QTest::newRow(name) << words << faults;
    };
    const QStringList test { u"connections"_s, u"test"_s };
    row("connect", test, {});
    row("read", listDeal, {});
    row("write", addDeal, {});
    row("delete", { u"log"_s, u"delete"_s, u"1"_s }, {});
    row("find", { u"cards"_s, u"find"_s, u"deal"_s, u"chairs"_s }, {});
    row("dropped", listDeal, { Fault::dropAfterProcessing().times(2) });
    row("unknown outcome", addDeal,
        { Fault::dropAfterProcessing(u"logmessage.add"_s),
          Fault::htmlPage(u"logmessage.list"_s, 404).after(1).always() });
    row("portal moved", listDeal, { Fault::redirect({}, QUrl(u"http://localhost:9/"_s)).always() });
    row("unsafe redirect", listDeal,
        { Fault::redirect({}, QUrl(u"http://other.invalid/"_s)).always() });
    row("page of a web server", listDeal, { Fault::htmlPage({}, 404).always() });
    row("cut head", test, { Fault::cutHead({}, 20) });
}

void CanaryTest::theSecretLeavesNoTraceOfTheCommandLine()
{
    QFETCH(QStringList, words);
    QFETCH(QList<Fault>, faults);
    CliCase c;
    c.fill(12);
    const Canary canary(codeOf(c.portal.adminWebhook()));
    c.cli.environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true;timelinedesk.*=true"_s);
    for (const Fault &fault : faults)
        c.portal.faults().add(fault);
    // A page of a web server that says the whole address, and an error that repeats it.
    const QByteArray echo = "<html>Not found: " + c.portal.adminWebhook().toEncoded() + "</html>";
    c.portal.faults().add(Fault::answer(u"crm.item.get"_s, 404, "text/html", echo));
    c.portal.faults().add(Fault::answer(u"crm.type.list"_s, 400, "application/json",
                                        "{\"error\":\"ECHO\",\"error_description\":\""
                                            + c.portal.adminWebhook().toEncoded() + "\"}"));
    QByteArray output;
    for (const char *format : { "text", "json" }) {
        const CliResult result
            = c.cli.run(QStringList { u"--store"_s, c.cli.path(u"kept.sqlite"_s), u"--format"_s,
                                      QString::fromLatin1(format) }
                        + words);
        QVERIFY2(result.status >= 0, result.err.constData());
        output += result.out + result.err;
    }
    QVERIFY(!output.isEmpty());
    const QByteArray form = canary.findIn(output);
    QVERIFY2(form.isEmpty(), output.constData());
    const QStringList found = canary.filesUnder(c.cli.home.path());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(QFile::exists(c.cli.path(u"kept.sqlite"_s)));
}

namespace {

/// The ways that need no keychain, and what of them must be nowhere.
struct EnvironmentWay
{
    enum Kind { Webhook, PersonalKey, ApplicationKey };

    EnvironmentWay(Kind kind, CliCase &c)
    {
        if (kind == Webhook) {
            hidden = { codeOf(c.portal.adminWebhook()) };
            return;
        }
        c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
        c.cli.environment.insert(u"TIMELINEDESK_VIBECODE_URL"_s, c.portal.gatewayUrl().toString());
        const demo::SessionKey application = c.portal.applicationKey();
        const QString key = kind == PersonalKey ? c.portal.personalKey() : application.key;
        hidden = { key.toUtf8() };
        QString words = key;
        if (kind == ApplicationKey) {
            hidden.append(application.sessionToken.toUtf8());
            words += u' ' + application.sessionToken;
        }
        c.cli.environment.insert(u"TIMELINEDESK_VIBECODE_KEY"_s, words);
    }

    QList<QByteArray> hidden;
};

} // namespace

void CanaryTest::theKeyLeavesNoTraceOfTheCommandLine_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("webhook") << int(EnvironmentWay::Webhook);
    QTest::newRow("personal key") << int(EnvironmentWay::PersonalKey);
    QTest::newRow("application key") << int(EnvironmentWay::ApplicationKey);
}

void CanaryTest::theKeyLeavesNoTraceOfTheCommandLine()
{
    QFETCH(int, way);
    CliCase c;
    c.fill(3);
    const EnvironmentWay used(EnvironmentWay::Kind(way), c);
    c.cli.environment.insert(u"QT_LOGGING_RULES"_s, u"*.debug=true;timelinedesk.*=true"_s);
    QByteArray output;
    for (const QStringList &words :
         { QStringList { u"connections"_s, u"test"_s }, listDeal, addDeal }) {
        const CliResult result
            = c.cli.json(QStringList { u"--store"_s, c.cli.path(u"kept.sqlite"_s) } + words);
        QVERIFY2(result.status == 0, result.err.constData());
        output += result.out + result.err;
    }
    c.portal.faults().add(Fault::answer({}, 400, "application/json",
                                        "{\"success\":false,\"error\":{\"code\":\"ECHO\","
                                        "\"message\":\""
                                            + used.hidden.join(' ') + "\"}}")
                              .always());
    const CliResult refused = c.cli.json(listDeal);
    QVERIFY(refused.status > 0);
    output += refused.out + refused.err;
    for (const QByteArray &hidden : used.hidden) {
        const Canary canary(hidden);
        QVERIFY2(canary.findIn(output).isEmpty(), output.constData());
        QCOMPARE(canary.filesUnder(c.cli.home.path()), QStringList());
    }
}

/// Lists in every format, the result of many writes that a portal refuses with an echo, pictures
/// and their manifest: what people hand on to others.
void CanaryTest::whatIsTakenAwayHoldsNoSecret()
{
    QFETCH(int, way);
    CliCase c;
    c.fill(12);
    const QByteArray picture = pngbytes::good(24, 24, qRgb(10, 20, 30));
    c.portal.edit([&picture](demo::State &state) {
        state.addImage(demo::Gallery::Icons, u"paid"_s, picture);
    });
    const EnvironmentWay used(EnvironmentWay::Kind(way), c);
    const QStringList store { u"--store"_s, c.cli.path(u"kept.sqlite"_s) };
    const QString rows = c.cli.file(u"rows.csv"_s, "card,title,text\ndeal:15,A,x\ndeal:15,B,y\n");
    const QStringList addAll { u"log"_s, u"add"_s, u"--from"_s, rows };
    QByteArray taken;
    int parts = 0;
    const auto take = [&](const QStringList &words) {
        const CliResult result = c.cli.run(words);
        taken += result.out + result.err;
        parts += result.out.isEmpty() ? 0 : 1;
        return result.status;
    };
    const QStringList formats { u"text"_s, u"json"_s, u"jsonl"_s, u"csv"_s };
    for (const QString &format : formats) {
        QCOMPARE(take(store + QStringList { u"--format"_s, format } + listDeal), 0);
        QCOMPARE(take(store + QStringList { u"--format"_s, format } + addAll
                      + QStringList { u"--dry-run"_s }),
                 0);
    }
    if (way == EnvironmentWay::Webhook) {
        const QString folder = c.cli.path(u"set"_s);
        QCOMPARE(take({ u"icons"_s, u"download"_s, folder }), 0);
        QFile manifest(folder + u"/icons.json"_s);
        QVERIFY(manifest.open(QIODevice::ReadOnly));
        QVERIFY(manifest.readAll().contains("paid.png"));
    }
    const QByteArray echo = "\"ECHO\",\"error_description\":\"" + used.hidden.join(' ') + '"';
    const QByteArray gatewayEcho
        = "{\"code\":\"ECHO\",\"message\":\"" + used.hidden.join(' ') + "\"}";
    c.portal.faults().add(Fault::answer({}, 400, "application/json",
                                        way == EnvironmentWay::Webhook
                                            ? "{\"error\":" + echo + '}'
                                            : "{\"success\":false,\"error\":" + gatewayEcho + '}')
                              .always());
    for (const QString &format : formats)
        QVERIFY(take(store + QStringList { u"--format"_s, format } + addAll) > 0);
    QCOMPARE(parts, way == EnvironmentWay::Webhook ? 13 : 12);
    QVERIFY(taken.count("refused") >= 2 * formats.size());
    for (const QByteArray &hidden : used.hidden) {
        const Canary canary(hidden);
        QVERIFY2(canary.findIn(taken).isEmpty(), taken.constData());
        QCOMPARE(canary.filesUnder(c.cli.home.path()), QStringList());
    }
}

/// What the program says when it is struck down in the middle of a request.
void CanaryTest::aCrashTellsNothing()
{
    QFETCH(int, way);
    CliCase c;
    const EnvironmentWay used(EnvironmentWay::Kind(way), c);
    c.portal.faults().add(Fault::neverAnswer().always());
    const auto process
        = c.cli.start(QStringList { u"--store"_s, c.cli.path(u"kept.sqlite"_s) } + listDeal);
    QTRY_COMPARE(c.portal.faults().applied(), 1);
    ::kill(pid_t(process->processId()), SIGSEGV);
    process->waitForFinished(60'000);
    const QByteArray said = process->readAllStandardError() + process->readAllStandardOutput();
    for (const QByteArray &hidden : used.hidden) {
        const Canary canary(hidden);
        QVERIFY2(canary.findIn(said).isEmpty(), said.constData());
        QCOMPARE(canary.filesUnder(c.cli.home.path()), QStringList());
    }
}

void CanaryTest::theSecretIsNoArgument()
{
    CliCase c;
    const Canary canary(codeOf(c.portal.adminWebhook()));
    c.portal.faults().add(Fault::neverAnswer().always());
    const auto process = c.cli.start(listDeal);
    QTRY_COMPARE(c.portal.faults().applied(), 1);
    QFile arguments(u"/proc/%1/cmdline"_s.arg(process->processId()));
    if (arguments.open(QIODevice::ReadOnly)) { // where the system shows it
        const QByteArray shown = arguments.readAll();
        QVERIFY(shown.contains("deal:15"));
        QVERIFY(canary.findIn(shown).isEmpty());
    }
    ::kill(pid_t(process->processId()), SIGINT);
    QCOMPARE(Cli::finish(*process).status, 130);
}

/// The category of Qt's network classes is switched on, as somebody looking for a fault would do.
void CanaryTest::theSecretIsNotInTheMessagesOfTheLibraries()
{
    CliCase c;
    const Canary canary(codeOf(c.portal.adminWebhook()));
    c.cli.environment.insert(u"QT_LOGGING_RULES"_s, u"*=true"_s);
    for (const QStringList &words : { listDeal, addDeal }) {
        const CliResult result = c.cli.run(words);
        QCOMPARE(result.status, 0);
        const QByteArray form = canary.findIn(result.err);
        QVERIFY2(form.isEmpty(), form.constData());
    }
}

/// What the window stands on, in this process: settings, the list of connections, drafts, the
/// journal, the request log and the messages.
void CanaryTest::theSecretLeavesNoTraceOfAWorkspace()
{
    CliCase c;
    c.fill(12);
    const Canary canary(codeOf(c.portal.adminWebhook()));
    const auto address = connections::parseWebhook(c.portal.adminWebhook().toString());
    QVERIFY(address);
    connections::Connection connection;
    connection.id = u"canary"_s;
    connection.name = u"Canary"_s;
    connection.portal = address->root;
    connection.userId = address->userId;
    connections::ConnectionStore store(c.cli.path(u"connections.json"_s));
    QVERIFY(store.save(connection));

    logged.clear();
    const QtMessageHandler earlier = qInstallMessageHandler(keepMessage);
    installRedactingMessageHandler();
    QByteArray said;
    {
        SystemClock clock;
        Workspace workspace(connection, connections::makeWebhookAuthorizer(*address),
                            c.cli.path(u"canary.sqlite"_s), clock);
        QVERIFY(await(workspace.open()));
        QVERIFY(await(workspace.test()));
        const crm::OwnerRef deal { crm::Deal, 15 };
        QVERIFY(await(workspace.cardReader().read(deal)));
        QVERIFY(await(workspace.store().saveDraft({ deal, { u"T"_s, u"Text"_s, u"info"_s }, {} })));
        c.portal.faults().add(Fault::dropAfterProcessing(u"logmessage.add"_s));
        const auto intent = await(workspace.outbox().add(deal, {}, { u"T"_s, u"X"_s, u"info"_s }));
        QVERIFY(intent);
        QVERIFY(await(workspace.outbox().settled(intent->id)));
        c.portal.faults().add(Fault::answer(u"logmessage.get"_s, 404, "text/html",
                                            "<p>" + c.portal.adminWebhook().toEncoded()
                                                + "crm.timeline.logmessage.get</p>"));
        const auto refused = await(workspace.timeline().entry(EntryId { 1 }));
        QVERIFY(!refused);
        said += refused.error().message.toUtf8() + refused.error().code.toUtf8();
        for (const models::LoggedRequest &line : workspace.requestLog())
            said += (line.method + line.inner.join(u' ') + line.address + line.params
                     + line.answerStart + line.outcome)
                        .toUtf8();
        QVERIFY(said.contains("logmessage.add"));
    }
    qInstallMessageHandler(earlier);
    QVERIFY(canary.findIn(said).isEmpty());
    QVERIFY2(canary.findIn(logged).isEmpty(), logged.constData());
    const QStringList found = canary.filesUnder(c.cli.home.path());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void CanaryTest::thePictureIsNeverOpened()
{
    CliCase c;
    const QString picture = c.cli.file(u"canary.png"_s, "not even a picture");
    const QString hostile = u"<img src=\"%1\">"_s.arg(QUrl::fromLocalFile(picture).toString());
    OpenWatch watch(picture);
    demo::Entry entry;
    entry.entityTypeId = 2;
    entry.entityId = 15;
    entry.title = entry.text = entry.iconCode = hostile;
    const qint64 id = c.portal.addEntry(entry);
    c.portal.edit([&](demo::State &state) { state.addCard(2, CliCase::card(17, hostile)); });
    for (const char *format : { "text", "json", "jsonl", "csv" }) {
        for (const QStringList &words :
             { listDeal, QStringList { u"log"_s, u"show"_s, QString::number(id) },
               QStringList { u"cards"_s, u"show"_s, u"deal:17"_s },
               QStringList { u"cards"_s, u"find"_s, u"deal"_s, u"img"_s },
               QStringList { u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, hostile, u"--text"_s,
                             hostile } }) {
            const CliResult result
                = c.cli.run(QStringList { u"--format"_s, QString::fromLatin1(format) } + words);
            QCOMPARE(result.status, 0);
            QVERIFY(result.out.contains("canary.png"));
        }
    }
    c.portal.faults().add(Fault::answer(u"logmessage.get"_s, 400, "application/json",
                                        "{\"error\":\"" + hostile.toUtf8().replace("\"", "\\\"")
                                            + "\",\"error_description\":\""
                                            + hostile.toUtf8().replace("\"", "\\\"") + "\"}"));
    QCOMPARE(c.cli.run({ u"log"_s, u"show"_s, u"1"_s }).status, 1);
    QCOMPARE(watch.opened(), 0);
}

void CanaryTest::theWatchSeesAnOpen()
{
    Cli cli;
    const QString picture = cli.file(u"canary.png"_s, "x");
    OpenWatch watch(picture);
    QCOMPARE(watch.opened(), 0);
    cli.environment.insert(u"TIMELINEDESK_WEBHOOK"_s, u"https://acme.invalid/rest/1/01234567/"_s);
    cli.run({ u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, u"T"_s, u"--text-file"_s, picture });
    QCOMPARE(watch.opened(), 1);
}

Q_DECLARE_METATYPE(demo::Fault)

QTEST_GUILESS_MAIN(CanaryTest)
#include "tst_canary.moc"
