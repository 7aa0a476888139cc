// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "relaycase.h"

#include <QThread>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;

class TestRelay : public QObject
{
    Q_OBJECT

private slots:
    void passesRequestsAndAnswers();
    void passesBodiesInPieces();
    void passesPipelinedRequestsInTurn();
    void passesChunkedAndEndlessAnswers();
    void passesAChunkedRequest();
    void answersExpectContinue();
    void passesTlsUntouched();
    void closesWhenTheServerDoes();
    void closesWhenThereIsNoServer();

    void findsMethods_data();
    void findsMethods();
    void countsByMethod();
    void appliesOnlyToItsMethod();
    void appliesOnceTimesAlwaysAndEveryNth();
    void firstAddedFaultWins();
    void canBeAskedFromAnotherThread();
};

void TestRelay::passesRequestsAndAnswers()
{
    RelayCase t;
    QVERIFY(t.exchange(t.addRequest).endsWith("\r\n\r\n{\"result\":1}"));
    QVERIFY(t.exchange(t.listRequest).endsWith("\r\n\r\n{\"result\":2}"));
    QCOMPARE(t.server.requests, QList({ t.addRequest, t.listRequest }));
    QCOMPARE(t.faults.connections(), 1);
    QCOMPARE(t.faults.requests(), 2);
    const auto seen = t.faults.seen();
    QCOMPARE(seen.last().ordinal, 2);
    QCOMPARE(seen.last().connection, 1);
    QCOMPARE(seen.last().verb, "POST");
    QCOMPARE(seen.last().target, "/rest/1/code/crm.timeline.logmessage.list");
}

void TestRelay::passesBodiesInPieces()
{
    RelayCase t;
    const QByteArray request = postRequest("/rest/1/code/big", QByteArray(300'000, 'a'));
    for (qsizetype at = 0; at < request.size(); at += 7000) {
        t.client->write(request.mid(at, 7000));
        t.client->flush();
        QCoreApplication::processEvents();
    }
    const QByteArray answer = t.takeAnswer();
    QVERIFY2(answer.endsWith("{\"result\":1}"), answer.constData());
    QCOMPARE(t.server.requests, QList<QByteArray> { request });
}

void TestRelay::passesPipelinedRequestsInTurn()
{
    RelayCase t;
    t.client->write(t.addRequest + t.listRequest + t.addRequest);
    QVERIFY(t.takeAnswer().endsWith("{\"result\":1}"));
    QVERIFY(t.takeAnswer().endsWith("{\"result\":2}"));
    QVERIFY(t.takeAnswer().endsWith("{\"result\":3}"));
}

void TestRelay::passesChunkedAndEndlessAnswers()
{
    RelayCase t;
    t.server.isChunked = true;
    QVERIFY(t.exchange(t.addRequest).endsWith("\"result\":1}\r\n0\r\n\r\n"));
    t.server.isChunked = false;
    t.server.endsWithConnection = true;
    QCOMPARE(t.exchange(t.addRequest), "HTTP/1.1 200 OK\r\n\r\n{\"result\":2}");
    QVERIFY(t.isClosed());
}

void TestRelay::passesAChunkedRequest()
{
    RelayCase t;
    const QByteArray request
        = "POST /rest/1/code/batch HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n"
          "9;x=y\r\n{\"cmd\":{\"\r\n"
          "12\r\na\":\"profile?x=1\"}}\r\n0\r\n\r\n";
    QVERIFY(t.exchange(request).endsWith("{\"result\":1}"));
    QCOMPARE(t.server.requests, QList<QByteArray> { request });
    QCOMPARE(t.faults.requests(u"profile"), 1);
}

void TestRelay::answersExpectContinue()
{
    RelayCase t;
    const QByteArray head = "POST /x HTTP/1.1\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n";
    QCOMPARE(t.exchange(head), "HTTP/1.1 100 Continue\r\n\r\n");
    QVERIFY(t.exchange("{}").endsWith("{\"result\":1}"));
}

void TestRelay::passesTlsUntouched()
{
    RelayCase t;
    t.faults.add(Fault::dropBeforeProcessing().always());
    const QByteArray hello = "\x16\x03\x01 something like a handshake";
    t.client->write(hello);
    QTRY_COMPARE(t.server.raw, hello);
    QCOMPARE(t.faults.connections(), 1);
    QCOMPARE(t.faults.requests(), 0);
    QVERIFY(!t.isClosed());
}

void TestRelay::closesWhenTheServerDoes()
{
    RelayCase t;
    t.server.closesWithoutAnswer = true;
    QCOMPARE(t.exchange(t.addRequest), QByteArray());
    QVERIFY(t.isClosed());
}

void TestRelay::closesWhenThereIsNoServer()
{
    RelayCase t;
    t.server.close();
    QCOMPARE(t.exchange(t.addRequest), QByteArray());
    QVERIFY(t.isClosed());
}

void TestRelay::findsMethods_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QStringList>("methods");

    QTest::newRow("single call") << postRequest("/rest/1/code/profile.json?start=0")
                                 << QStringList { u"/rest/1/code/profile.json"_s };
    QTest::newRow("batch with names")
        << postRequest("/rest/batch", R"({"halt":0,"cmd":{"a":"profile","b":"crm.item.get?id=5"}})")
        << QStringList { u"/rest/batch"_s, u"profile"_s, u"crm.item.get"_s };
    QTest::newRow("batch with numbers")
        << postRequest("/rest/batch.json", R"({"cmd":["crm.item.get?id=5&t=profile"]})")
        << QStringList { u"/rest/batch.json"_s, u"crm.item.get"_s };
    QTest::newRow("batch as a form")
        << postRequest("/rest/batch", "halt=0&cmd%5Ba%5D=crm.item.get%3Fid%3D5&cmd[b]=profile")
        << QStringList { u"/rest/batch"_s, u"crm.item.get"_s, u"profile"_s };
    QTest::newRow("batch by GET") << QByteArray(
        "GET /rest/1/code/batch?cmd[a]=scope HTTP/1.1\r\n\r\n")
                                  << QStringList { u"/rest/1/code/batch"_s, u"scope"_s };
    QTest::newRow("no batch, though its text says so")
        << postRequest("/rest/1/code/note.save", R"({"cmd":{"a":"profile"}})")
        << QStringList { u"/rest/1/code/note.save"_s };
}

void TestRelay::findsMethods()
{
    QFETCH(QByteArray, request);
    QTEST(demo::requestedMethods(request), "methods");
}

void TestRelay::countsByMethod()
{
    RelayCase t;
    t.exchange(t.addRequest);
    t.exchange(t.listRequest);
    t.exchange(
        postRequest("/rest/1/code/batch", R"({"cmd":{"a":"CRM.timeline.logmessage.add?x=1"}})"));
    QCOMPARE(t.faults.requests(), 3);
    QCOMPARE(t.faults.requests(t.add), 2);
    QCOMPARE(t.faults.requests(u"logmessage.list"), 1);
    QCOMPARE(t.faults.requests(u"note"), 0);
    t.faults.forgetRequests();
    QCOMPARE(t.faults.requests(), 0);
    QCOMPARE(t.faults.connections(), 0);
}

void TestRelay::appliesOnlyToItsMethod()
{
    RelayCase t;
    t.faults.add(Fault::dropBeforeProcessing(t.add));
    QVERIFY(!t.exchange(t.listRequest).isEmpty());
    QCOMPARE(t.faults.pending(), 1);
    QVERIFY(t.exchange(t.addRequest).isEmpty());
    QCOMPARE(t.faults.pending(), 0);
    QCOMPARE(t.faults.applied(), 1);
}

void TestRelay::appliesOnceTimesAlwaysAndEveryNth()
{
    RelayCase t;
    const auto pattern = [&t](const Fault &fault) {
        t.faults.clear();
        t.faults.add(fault);
        QByteArray answers;
        for (int i = 0; i < 7; ++i)
            answers += t.exchange(t.addRequest).contains(" 502 ") ? 'x' : '.';
        return answers;
    };
    QCOMPARE(pattern(Fault::htmlPage()), "x......");
    QCOMPARE(pattern(Fault::htmlPage().times(3)), "xxx....");
    QCOMPARE(pattern(Fault::htmlPage().always()), "xxxxxxx");
    QCOMPARE(pattern(Fault::htmlPage().after(2)), "..x....");
    QCOMPARE(pattern(Fault::htmlPage().everyNth(3).always()), "..x..x.");
    QCOMPARE(pattern(Fault::htmlPage().everyNth(3).once()), "..x....");
    QCOMPARE(t.faults.applied(), 1 + 3 + 7 + 1 + 2 + 1);
}

void TestRelay::firstAddedFaultWins()
{
    RelayCase t;
    t.faults.add(Fault::expiredToken(t.add));
    t.faults.add(Fault::htmlPage().times(2));
    QVERIFY(t.exchange(t.addRequest).contains("expired_token"));
    QVERIFY(t.exchange(t.addRequest).contains("<html>"));
    QVERIFY(t.exchange(t.addRequest).contains("<html>"));
    QVERIFY(t.exchange(t.addRequest).contains("result"));
}

void TestRelay::canBeAskedFromAnotherThread()
{
    RelayCase t;
    std::unique_ptr<QThread> thread(QThread::create([&t] {
        for (int i = 0; i < 200; ++i) {
            t.faults.add(Fault::htmlPage(u"nothing"_s));
            t.faults.clear();
        }
        t.faults.add(Fault::expiredToken());
    }));
    thread->start();
    while (!thread->isFinished())
        t.exchange(t.listRequest);
    QVERIFY(thread->wait());
    QTRY_COMPARE(t.faults.applied() + t.faults.pending(), 1);
}

QTEST_GUILESS_MAIN(TestRelay)
#include "tst_relay.moc"
