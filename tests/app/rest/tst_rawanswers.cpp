// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that are late, cut, too big or none, byte by byte. All of them invented.
#include "app/rest/restsupport.h"

#include "support/await.h"
#include "support/rawserver.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using rest::Client;
using rest::ClientOptions;
using rest::Request;
using rest::Safety;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(Error::Kind)

namespace {

const Request aRead { u"profile"_s, {}, Safety::Read };
const Request aWrite { u"crm.timeline.logmessage.add"_s, {}, Safety::Write };

std::shared_ptr<TestAuthorizer> authorizerFor(const QUrl &server)
{
    return std::make_shared<TestAuthorizer>(server.resolved(QUrl(u"rest/1/c0ffee/"_s)));
}

} // namespace

class RawAnswers : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void answers_data();
    void answers();
    void aServerThatNeverAnswers();
    void aServerThatDrips();
    void aServerThatNeverShakesHands();
    void aBatchThatTakesTooLongIsHalved();
    void aBombIsStoppedWhileItUnpacks();
    void sixteenMegabytesPassSeventeenDoNot();
    void compressedAnswersAreRead();
    void commandsThatAppearNowhereAreAskedAgain();
};

void RawAnswers::answers_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isUnknownForAWrite");
    const auto row
        = [](const char *name, const QByteArray &bytes, Kind kind, const QString &code,
             bool isUnknown) { QTest::newRow(name) << bytes << kind << code << isUnknown; };
    const QByteArray html = "Content-Type: text/html\r\n";
    row("page at 200", RawServer::answer("<html>Sign in</html>", 200, html), Kind::Network,
        u"html-answer"_s, true);
    row("page at 404", RawServer::answer("<html>no</html>", 404, html), Kind::Network,
        u"html-answer"_s, false);
    row("page at 401", RawServer::answer("<html>no</html>", 401, html), Kind::Network,
        u"html-answer"_s, false);
    row("page at 500", RawServer::answer("<html>no</html>", 500, html), Kind::Network,
        u"html-answer"_s, true);
    row("cut JSON, whole by its length", RawServer::answer("{\"result\":{\"a\":[1"), Kind::Network,
        u"cut-answer"_s, true);
    row("too long a length",
        "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{\"result\":", Kind::Network, u"cut-answer"_s,
        true);
    row("chunks that end early",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{\"res\r\n", Kind::Network,
        u"cut-answer"_s, true);
    row("nothing", RawServer::answer({}), Kind::Network, u"empty-answer"_s, true);
    row("head only", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", Kind::Network,
        u"connection-lost"_s, true);
    row("no HTTP", "SSH-2.0-OpenSSH_9.2\r\n", Kind::Network, u"connection-lost"_s, true);
    row("half a head", "HTTP/1.1 200 OK\r\nConte", Kind::Network, u"connection-lost"_s, true);
    row("401 without a challenge",
        RawServer::answer(R"({"error":"NO_AUTH_FOUND","error_description":"x"})", 401), Kind::Auth,
        u"NO_AUTH_FOUND"_s, false);
    row("401 with a challenge",
        RawServer::answer(R"({"error":"NO_AUTH_FOUND"})", 401,
                          "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        Kind::Auth, u"NO_AUTH_FOUND"_s, false);
    row("error at 200", RawServer::answer(R"({"error":"ACCESS_DENIED"})"), Kind::AccessDenied,
        u"ACCESS_DENIED"_s, false);
    row("ERROR_CORE", RawServer::answer(R"({"error":"ERROR_CORE"})", 500), Kind::Portal,
        u"ERROR_CORE"_s, true);
    row("damaged gzip", RawServer::answer("not gzip at all", 200, "Content-Encoding: gzip\r\n"),
        Kind::Network, u"cannot-unpack"_s, true);
}

void RawAnswers::answers()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    QFETCH(bool, isUnknownForAWrite);
    RawServer server([&](const auto &, QTcpSocket *socket) {
        socket->write(bytes);
        socket->disconnectFromHost();
    });
    ManualClock clock;
    Client client(authorizerFor(server.url()), clock);
    const auto answer = settle(client, clock, aRead);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, code);
    QCOMPARE(answer.error().kind, kind);

    const qsizetype before = server.requests().size();
    const auto written = settle(client, clock, aWrite);
    QVERIFY(!written);
    QCOMPARE(written.error().kind, isUnknownForAWrite ? Kind::UnknownOutcome : kind);
    QCOMPARE(written.error().code, code);
    QCOMPARE(server.requests().size(), before + 1);
}

void RawAnswers::aServerThatNeverAnswers()
{
    RawServer server([](const auto &, QTcpSocket *) {});
    ManualClock clock;
    Client client(authorizerFor(server.url()), clock);
    const auto pending = client.call(aWrite);
    QTRY_COMPARE(server.requests().size(), 1);
    clock.advance(69s);
    QCOMPARE(client.budget().inFlight, 1);
    clock.advance(1s);
    const auto answer = await(pending);
    QCOMPARE(answer.error().kind, Kind::UnknownOutcome);
    QCOMPARE(answer.error().code, u"no-answer"_s);
    QTRY_COMPARE(server.openConnections(), 0); // aborted, not merely forgotten
    QCOMPARE(server.requests().size(), 1);
}

void RawAnswers::aServerThatDrips()
{
    QPointer<QTcpSocket> drip;
    RawServer server([&](const auto &, QTcpSocket *socket) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n{");
        drip = socket;
    });
    ManualClock clock;
    Client client(authorizerFor(server.url()), clock);
    const auto pending = client.call(aWrite);
    QTRY_VERIFY(drip);
    for (int i = 0; i < 7; ++i) {
        QVERIFY(!pending.isFinished());
        drip->write(" ");
        drip->flush();
        clock.advance(10s);
        QTRY_VERIFY(!drip || drip->bytesToWrite() == 0);
    }
    QCOMPARE(await(pending).error().code, u"no-answer"_s);
}

void RawAnswers::aServerThatNeverShakesHands()
{
    QTcpServer silent; // accepts, and says nothing to the TLS hello
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ManualClock clock;
    Client client(authorizerFor(QUrl(u"https://127.0.0.1:%1/"_s.arg(silent.serverPort()))), clock);
    const auto pending = client.call(aWrite);
    QTRY_VERIFY(silent.hasPendingConnections());
    clock.advance(9s);
    QCOMPARE(client.budget().inFlight, 1);
    clock.advance(1s);
    const auto answer = await(pending);
    QCOMPARE(answer.error().kind, Kind::Timeout); // it cannot have happened
    QCOMPARE(answer.error().code, u"connect-timeout"_s);
}

void RawAnswers::aBatchThatTakesTooLongIsHalved()
{
    QList<qsizetype> sizes;
    RawServer server([&](const RawServer::Request &request, QTcpSocket *socket) {
        const QJsonObject commands = QJsonDocument::fromJson(request.body)["cmd"_L1].toObject();
        sizes.append(commands.size());
        if (commands.size() > 30)
            return;
        QJsonObject results;
        for (const QString &key : commands.keys())
            results.insert(key, true);
        const QJsonObject maps { { u"result"_s, results }, { u"result_error"_s, QJsonArray() } };
        socket->write(RawServer::answer(
            QJsonDocument(QJsonObject { { u"result"_s, maps } }).toJson(QJsonDocument::Compact)));
    });
    ManualClock clock;
    Client client(authorizerFor(server.url()), clock);
    const auto pending = ask(client, QList<Request>(50, aRead));
    QTRY_COMPARE(sizes.size(), 1);
    clock.advance(70s);
    QTRY_COMPARE(client.budget().inFlight, 0);
    for (const auto &answer : settle(client, clock, pending))
        QVERIFY(answer);
    QCOMPARE(sizes, (QList<qsizetype> { 50, 25, 25 }));
}

void RawAnswers::aBombIsStoppedWhileItUnpacks()
{
    const QByteArray bomb = qCompress(QByteArray(200 << 20, ' '), 9).mid(4); // zlib format
    RawServer server([&](const auto &, QTcpSocket *socket) {
        socket->write(RawServer::answer(bomb, 200, "Content-Encoding: deflate\r\n"));
    });
    ManualClock clock;
    Client client(authorizerFor(server.url()), clock);
    QElapsedTimer timer;
    timer.start();
    const auto answer = settle(client, clock, aWrite);
    QCOMPARE(answer.error().kind, Kind::UnknownOutcome);
    QVERIFY2(answer.error().code == "answer-too-large"_L1
                 || answer.error().code == "cannot-unpack"_L1,
             qPrintable(answer.error().code));
}

void RawAnswers::sixteenMegabytesPassSeventeenDoNot()
{
    qsizetype size = 16 << 20;
    RawServer server([&](const auto &, QTcpSocket *socket) {
        const QByteArray frame = R"({"result":""})";
        QByteArray body = frame;
        body.insert(11, QByteArray(size - frame.size(), 'x'));
        socket->write(RawServer::answer(body));
    });
    ManualClock clock;
    Client client(authorizerFor(server.url()), clock);
    const auto full = settle(client, clock, aRead);
    QVERIFY(full);
    QCOMPARE(full->result.toString().size(), (16 << 20) - 13);
    size += 1;
    const auto more = settle(client, clock, aRead);
    QCOMPARE(more.error().kind, Kind::Decode);
    QCOMPARE(more.error().code, u"answer-too-large"_s);
    QCOMPARE(server.requests().size(), 2);
}

void RawAnswers::compressedAnswersAreRead()
{
    QByteArray body = "{\"result\":\"" + QByteArray(100'000, 'x') + "\"}";
    RawServer server([&](const auto &, QTcpSocket *socket) {
        socket->write(
            RawServer::answer(qCompress(body).mid(4), 200, "Content-Encoding: deflate\r\n"));
    });
    ManualClock clock;
    Client client(authorizerFor(server.url()), clock);
    const auto answer = settle(client, clock, aRead);
    QVERIFY(answer);
    QCOMPARE(answer->result.toString().size(), 100'000);
}

void RawAnswers::commandsThatAppearNowhereAreAskedAgain()
{
    QList<bool> batches;
    RawServer server([&](const RawServer::Request &request, QTcpSocket *socket) {
        const bool isBatch = request.head.contains("/batch ");
        batches.append(isBatch);
        socket->write(RawServer::answer(
            isBatch ? R"({"result":{"result":{"c0":1},"result_error":[]}})" : R"({"result":2})"));
    });
    ManualClock clock;
    Client client(authorizerFor(server.url()), clock);
    const Answers answers = settle(client, clock, QList<Request>(3, aRead));
    QCOMPARE(answers.at(0)->result.toInteger(), 1);
    QCOMPARE(answers.at(1)->result.toInteger(), 2);
    QCOMPARE(answers.at(2)->result.toInteger(), 2);
    QCOMPARE(batches, (QList<bool> { true, false, false }));
}

QTEST_GUILESS_MAIN(RawAnswers)
#include "tst_rawanswers.moc"
