// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people see and copy of the traffic: everything but the secrets.
#include "app/rest/restsupport.h"

#include "support/await.h"
#include "support/rawserver.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using rest::Client;
using rest::Request;
using rest::RequestLog;
using rest::RequestLogLine;
using rest::Safety;

namespace {

const QString canaryCode = u"c4n4ryc0de7777"_s;
const QString canaryToken = u"c4n4ryt0ken7777"_s;
QStringList *messages = nullptr;

QString allOf(const RequestLogLine &line)
{
    return QStringList { line.method, line.inner.join(u' '), line.address,
                         line.params, line.outcome,          line.answerStart }
        .join(u'\n');
}

} // namespace

class RequestLogTest : public QObject
{
    Q_OBJECT
private slots:
    void everyExchangeHasItsLine();
    void noSecretIsInLinesOrMessages_data();
    void noSecretIsInLinesOrMessages();
    void longTextIsCut();
    void theNewestLinesAreKept();
    void theCopyHasOneLineAnExchange();
};

void RequestLogTest::everyExchangeHasItsLine()
{
    RawServer server([](const RawServer::Request &request, QTcpSocket *socket) {
        socket->write(RawServer::answer(
            request.head.contains("/batch ")
                ? R"({"result":{"result":{"c0":1},"result_error":{"c1":{"error":"X"}}}})"
                : R"({"error":"NOPE","error_description":"no"})",
            200));
    });
    ManualClock clock;
    Client client(std::make_shared<TestAuthorizer>(server.url().resolved(QUrl(u"rest/1/abc/"_s))),
                  clock);
    QSignalSpy logged(&client, &Client::requestLogged);
    settle(
        client, clock,
        QList<Request> { { u"a.get"_s, { { u"id"_s, 1 } } }, { u"b.get"_s, { { u"id"_s, 2 } } } });
    (void)settle(client, clock, Request { u"c.add"_s, { { u"t"_s, u"x"_s } }, Safety::Write });
    const auto lines = client.log().lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(logged.size(), 2);
    QCOMPARE(lines.at(0).method, u"batch (2)"_s);
    QCOMPARE(lines.at(0).inner, (QStringList { u"a.get"_s, u"b.get"_s }));
    QCOMPARE(lines.at(0).params, u"a.get?id=1\nb.get?id=2"_s);
    QCOMPARE(lines.at(0).outcome, u"ok, 1 of 2 refused"_s);
    QCOMPARE(lines.at(0).httpStatus, 200);
    QCOMPARE(lines.at(1).method, u"c.add"_s);
    QCOMPARE(lines.at(1).params, uR"({"t":"x"})"_s);
    QCOMPARE(lines.at(1).outcome, u"NOPE"_s);
    QVERIFY(lines.at(1).answerBytes > 0);
    QVERIFY(lines.at(1).answerStart.contains(u"NOPE"_s));
    QCOMPARE(lines.at(1).sent, clock.utcNow());
}

void RequestLogTest::noSecretIsInLinesOrMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("ok") << RawServer::answer(R"({"result":1})");
    QTest::newRow("refused") << RawServer::answer(R"({"error":"X"})", 401);
    QTest::newRow("page with the address")
        << RawServer::answer("<html>/rest/1/" + canaryCode.toUtf8() + "/profile</html>", 404,
                             "Content-Type: text/html\r\n");
    QTest::newRow("JSON with the address")
        << RawServer::answer(R"({"result":"https:\/\/acme.example\/rest\/1\/)" + canaryCode.toUtf8()
                             + R"(\/","auth":")" + canaryToken.toUtf8() + R"("})");
    QTest::newRow("redirect") << RawServer::answer(
        {}, 302, "Location: https://new.example/rest/1/" + canaryCode.toUtf8() + "/profile\r\n");
    QTest::newRow("no HTTP") << QByteArray("garbage /rest/1/") + canaryCode.toUtf8() + "/\r\n\r\n";
    QTest::newRow("closed") << QByteArray();
}

void RequestLogTest::noSecretIsInLinesOrMessages()
{
    QFETCH(QByteArray, bytes);
    RawServer server([&](const auto &, QTcpSocket *socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
    const auto authorizer = std::make_shared<TestAuthorizer>(
        server.url().resolved(QUrl(u"rest/1/%1/"_s.arg(canaryCode))));
    authorizer->token = canaryToken;
    QStringList seen;
    messages = &seen;
    const auto earlier = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { messages->append(text); });
    ManualClock clock;
    std::optional<Error> error;
    QString copied;
    QStringList lines;
    {
        Client client(authorizer, clock);
        const auto answer = settle(client, clock, Request { u"profile"_s, {}, Safety::Write });
        if (!answer)
            error = answer.error();
        copied = client.log().asText();
        for (const RequestLogLine &line : client.log().lines())
            lines.append(allOf(line));
    }
    qInstallMessageHandler(earlier);
    QCOMPARE(lines.size(), 1);
    const QString everything = seen.join(u'\n') + lines.join(u'\n') + copied
        + (error ? error->code + error->message : QString());
    QVERIFY2(!everything.contains(canaryCode), qPrintable(everything));
    QVERIFY2(!everything.contains(canaryToken), qPrintable(everything));
    QVERIFY(copied.contains(u"profile"_s));
}

void RequestLogTest::longTextIsCut()
{
    QCOMPARE(RequestLog::shortened(QString(10'000, u'x')).size(), RequestLog::maxChars);
    // A secret across the cut is hidden before it is cut.
    const QString text = QString(RequestLog::maxChars - 20, u' ') + "/rest/1/"_L1 + canaryCode;
    QVERIFY(!RequestLog::shortened(text).contains(canaryCode.left(4)));
}

void RequestLogTest::theNewestLinesAreKept()
{
    RequestLog log;
    for (int i = 0; i < RequestLog::maxLines + 5; ++i) {
        RequestLogLine line;
        line.httpStatus = i;
        log.append(line);
    }
    QCOMPARE(log.lines().size(), RequestLog::maxLines);
    QCOMPARE(log.lines().first().httpStatus, 5);
}

void RequestLogTest::theCopyHasOneLineAnExchange()
{
    RequestLog log;
    RequestLogLine line;
    line.sent = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    line.method = u"profile"_s;
    line.answerStart = u"a\tb\r\nc"_s;
    line.took = std::chrono::milliseconds(12);
    log.append(line);
    log.append(line);
    QCOMPARE(log.asText().count(u'\n'), 2);
    QCOMPARE(log.asText().section(u'\n', 0, 0),
             u"2026-11-21T10:00:00.000Z\tprofile\t\t\t\t0\t12 ms\t0 B\t\ta b  c"_s);
}

QTEST_GUILESS_MAIN(RequestLogTest)
#include "tst_requestlog.moc"
