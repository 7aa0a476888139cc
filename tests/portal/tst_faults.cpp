// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaycase.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using demo::Fault;

class TestFaults : public QObject
{
    Q_OBJECT

private slots:
    void dropsBeforeProcessing();
    void dropsAfterProcessing();
    void closesOnReuse();
    void cutsTheAnswer_data();
    void cutsTheAnswer();
    void drips();
    void delaysTheAnswer();
    void delaysTheRequestEvenWhenTheClientIsGone();
    void neverAnswers();
    void neverAnswersAfterProcessing();
    void answersInPlaceOfTheServer_data();
    void answersInPlaceOfTheServer();
    void answersAfterProcessing();
    void redirectsToTheSamePathElsewhere();
    void sendsACompressionBomb();
    void sendsAHugeAnswer();
    void sendsAWrongContentLength();
};

void TestFaults::dropsBeforeProcessing()
{
    RelayCase t;
    t.faults.add(Fault::dropBeforeProcessing(t.add));
    QCOMPARE(t.exchange(t.addRequest), QByteArray());
    QVERIFY(t.isClosed());
    QCOMPARE(t.server.requests.size(), 0);
    QCOMPARE(t.faults.requests(t.add), 1);
    QVERIFY(!t.exchange(t.addRequest).isEmpty());
    QCOMPARE(t.faults.connections(), 2);
}

void TestFaults::dropsAfterProcessing()
{
    RelayCase t;
    t.faults.add(Fault::dropAfterProcessing(t.add));
    QCOMPARE(t.exchange(t.addRequest), QByteArray());
    QVERIFY(t.isClosed());
    QCOMPARE(t.server.requests, QList<QByteArray> { t.addRequest });
}

/// Qt 6.4 sends a POST again when a reused connection is closed on it (qt-traps.md §2), and says
/// nothing. The relay counts what really came.
void TestFaults::closesOnReuse()
{
    RelayCase t;
    t.faults.add(Fault::closeOnReuse(t.add));
    QVERIFY(!t.exchange(t.addRequest).isEmpty());
    QCOMPARE(t.exchange(t.addRequest), QByteArray());
    QVERIFY(t.isClosed());
    QCOMPARE(t.server.requests.size(), 1);

    t.faults.forgetRequests();
    t.faults.add(Fault::closeOnReuse(t.add));
    QNetworkAccessManager network;
    QNetworkRequest request(
        QUrl(u"http://127.0.0.1:%1/rest/1/code/%2"_s.arg(t.relay.port()).arg(t.add)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    int answered = 0;
    for (int i = 0; i < 2; ++i) {
        std::unique_ptr<QNetworkReply> reply(network.post(request, "{}"));
        QTRY_VERIFY(reply->isFinished());
        answered += reply->error() == QNetworkReply::NoError;
    }
    QCOMPARE(t.faults.applied(), 1);
    QCOMPARE(t.faults.requests(t.add), answered + 1);
    QCOMPARE(t.server.requests.size(), 1 + answered);
}

void TestFaults::cutsTheAnswer_data()
{
    QTest::addColumn<bool>("inHead");
    QTest::addColumn<int>("bytes");
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("nothing of the body") << false << 0 << QByteArray("\r\n\r\n");
    QTest::newRow("half a body") << false << 6 << QByteArray("\r\n\r\n{\"resu");
    QTest::newRow("more than there is") << false << 5000 << QByteArray("{\"result\":1}");
    QTest::newRow("in the head") << true << 10 << QByteArray("HTTP/1.1 2");
    QTest::newRow("nothing at all") << true << 0 << QByteArray();
}

void TestFaults::cutsTheAnswer()
{
    RelayCase t;
    QFETCH(bool, inHead);
    QFETCH(int, bytes);
    QFETCH(QByteArray, end);
    t.faults.add(inHead ? Fault::cutHead(t.add, bytes) : Fault::cutAnswer(t.add, bytes));
    t.client->write(t.addRequest);
    QTRY_VERIFY(t.isClosed());
    QVERIFY2(t.received.endsWith(end), t.received.constData());
    QCOMPARE(t.received.isEmpty(), end.isEmpty());
    QCOMPARE(t.server.requests.size(), 1);
}

void TestFaults::drips()
{
    RelayCase t;
    t.faults.add(Fault::drip(t.add, 1ms));
    QList<qsizetype> sizes;
    connect(t.client.get(), &QTcpSocket::readyRead, this,
            [&t, &sizes] { sizes.append(t.received.size()); });
    QElapsedTimer timer;
    timer.start();
    const QByteArray answer = t.exchange(t.addRequest);
    QVERIFY(answer.endsWith("{\"result\":1}"));
    QVERIFY(timer.elapsed() >= answer.size() - 1);
    QVERIFY(sizes.size() > 10);
    QVERIFY(t.exchange(t.addRequest).endsWith("{\"result\":2}"));
}

void TestFaults::delaysTheAnswer()
{
    RelayCase t;
    t.faults.add(Fault::delayAnswer(t.add, 60ms));
    QElapsedTimer timer;
    timer.start();
    t.client->write(t.addRequest);
    QTRY_COMPARE(t.server.requests.size(), 1);
    QVERIFY(t.received.isEmpty());
    QVERIFY(t.takeAnswer().endsWith("{\"result\":1}"));
    QVERIFY(timer.elapsed() >= 50); // a coarse timer may be 5 % early
    QVERIFY(t.exchange(t.addRequest).endsWith("{\"result\":2}"));
}

void TestFaults::delaysTheRequestEvenWhenTheClientIsGone()
{
    RelayCase t;
    t.faults.add(Fault::delayRequest(t.add, 60ms));
    t.client->write(t.addRequest);
    QTRY_COMPARE(t.faults.applied(), 1);
    t.client->abort();
    QVERIFY(t.server.requests.isEmpty());
    QTRY_COMPARE(t.server.requests, (QList<QByteArray> { t.addRequest }));
}

void TestFaults::neverAnswers()
{
    RelayCase t;
    t.faults.add(Fault::neverAnswer(t.add));
    t.client->write(t.addRequest);
    QTRY_COMPARE(t.faults.applied(), 1);
    QTcpSocket other; // by the time another exchange is over, an answer would have come
    other.connectToHost(QHostAddress::LocalHost, t.relay.port());
    other.write(t.listRequest);
    QTRY_VERIFY(other.bytesAvailable() > 0);
    QVERIFY(t.received.isEmpty());
    QVERIFY(!t.isClosed());
    QCOMPARE(t.server.requests, QList<QByteArray> { t.listRequest });
}

void TestFaults::neverAnswersAfterProcessing()
{
    RelayCase t;
    t.faults.add(Fault::neverAnswer(t.add).afterProcessing());
    t.client->write(t.addRequest);
    QTRY_COMPARE(t.server.requests, (QList<QByteArray> { t.addRequest }));
    QVERIFY(t.received.isEmpty());
    QVERIFY(!t.isClosed());
}

void TestFaults::answersInPlaceOfTheServer_data()
{
    RelayCase t;
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("contains");

    QTest::newRow("HTML 200") << Fault::htmlPage(t.add, 200) << QByteArray("200 OK")
                              << QByteArray("<html>");
    QTest::newRow("HTML 502") << Fault::htmlPage(t.add) << QByteArray("502 Bad Gateway")
                              << QByteArray("Content-Type: text/html");
    QTest::newRow("bucket, JSON") << Fault::queryLimitExceeded(t.add) << QByteArray("503 ")
                                  << QByteArray(R"({"error":"QUERY_LIMIT_EXCEEDED",)");
    QTest::newRow("bucket, HTML") << Fault::queryLimitExceeded(t.add, Fault::Body::Html)
                                  << QByteArray("503 ") << QByteArray("<h1>503 ");
    QTest::newRow("bucket, no body") << Fault::queryLimitExceeded(t.add, Fault::Body::None)
                                     << QByteArray("503 ") << QByteArray("Content-Length: 0\r\n");
    QTest::newRow("overload") << Fault::overloadLimit(t.add) << QByteArray("503 ")
                              << QByteArray(R"("error":"OVERLOAD_LIMIT")");
    QTest::newRow("operating time") << Fault::operationTimeLimit(t.add) << QByteArray("429 ")
                                    << QByteArray(R"("error":"OPERATION_TIME_LIMIT")");
    QTest::newRow("expired token") << Fault::expiredToken(t.add) << QByteArray("401 ")
                                   << QByteArray(R"("error":"expired_token")");
    QTest::newRow("anything") << Fault::answer(t.add, 418, "text/plain", "tea", { "X-Pot: 1" })
                              << QByteArray("418 ") << QByteArray("X-Pot: 1\r\n");
}

void TestFaults::answersInPlaceOfTheServer()
{
    RelayCase t;
    QFETCH(Fault, fault);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, contains);
    t.faults.add(fault);
    const QByteArray answer = t.exchange(t.addRequest);
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
    QVERIFY2(answer.contains(contains), answer.constData());
    QVERIFY(t.server.requests.isEmpty());
    QVERIFY(t.exchange(t.addRequest).endsWith("{\"result\":1}"));
    QCOMPARE(t.faults.connections(), 1);
}

void TestFaults::answersAfterProcessing()
{
    RelayCase t;
    t.faults.add(Fault::htmlPage(t.add, 200).afterProcessing());
    QVERIFY(t.exchange(t.addRequest).contains("<html>"));
    QCOMPARE(t.server.requests, QList<QByteArray> { t.addRequest });
    QVERIFY(t.exchange(t.addRequest).endsWith("{\"result\":2}"));
}

void TestFaults::redirectsToTheSamePathElsewhere()
{
    RelayCase t;
    t.faults.add(Fault::redirect(t.add, QUrl(u"https://new.invalid"_s)));
    t.faults.add(Fault::redirect(t.add, QUrl(u"https://demo.invalid/license/"_s)));
    const QByteArray moved = t.exchange(t.addRequest);
    QVERIFY(moved.startsWith("HTTP/1.1 302 "));
    QVERIFY(moved.contains("\r\nLocation: https://new.invalid/rest/1/code/" + t.add.toLatin1()
                           + ".json\r\n"));
    QVERIFY(t.exchange(t.addRequest).contains("\r\nLocation: https://demo.invalid/license/\r\n"));
}

void TestFaults::sendsACompressionBomb()
{
    RelayCase t;
    t.faults.add(Fault::compressionBomb(t.add, 30'000'000));
    const QByteArray answer = t.exchange(t.addRequest);
    QVERIFY(answer.contains("Content-Encoding: deflate"));
    QVERIFY(answer.size() < 100'000);
    const QByteArray body = answer.mid(demo::parseHead(answer)->bytes.size());
    QCOMPARE(qUncompress(QByteArray(4, '\0') + body).size(), 30'000'000 + 13);
}

void TestFaults::sendsAHugeAnswer()
{
    RelayCase t;
    t.faults.add(Fault::hugeAnswer(t.add, 20'000'000));
    const QByteArray answer = t.exchange(t.addRequest);
    const QByteArray body = answer.mid(demo::parseHead(answer)->bytes.size());
    QCOMPARE(body.size(), 20'000'000);
    QVERIFY(body.startsWith("{\"result\":\"xxx"));
    QVERIFY(body.endsWith("xxx\"}"));
    QVERIFY(t.exchange(t.addRequest).endsWith("{\"result\":1}"));
}

void TestFaults::sendsAWrongContentLength()
{
    RelayCase t;
    t.faults.add(Fault::wrongContentLength(t.add, 100));
    QVERIFY(t.exchange(t.addRequest).contains("Content-Length: 112\r\n"));
    QVERIFY(t.isClosed());

    t.faults.add(Fault::wrongContentLength(t.add, -4));
    QVERIFY(t.exchange(t.addRequest).endsWith("Content-Length: 8\r\n\r\n{\"result"));
    QTRY_COMPARE(t.received, "\":2}");
    QVERIFY(!t.isClosed());
}

QTEST_GUILESS_MAIN(TestFaults)
#include "tst_faults.moc"
