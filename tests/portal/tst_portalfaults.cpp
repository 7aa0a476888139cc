// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include "demo/faults.h"
#include "demo/portal.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using demo::Fault;

/// The relay in front of the whole portal: what the portal has done and what the client was told
/// come apart just as the fault says. QNetworkAccessManager may send a lost request again, so the
/// portal is compared with what the relay saw.
class TestPortalFaults : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m_portal.reset(); }

    void nothingIsInTheWayWithoutFaults();
    void droppedBeforeProcessingNothingHappened();
    void droppedAfterProcessingItHappened();
    void anErrorInPlaceOfProcessing_data();
    void anErrorInPlaceOfProcessing();
    void anErrorPageAfterProcessing();
    void aMethodInsideABatchIsFound();
    void aSlowAnswerIsStillTheAnswer();
    void aCutAnswerIsAnError();
    void theTokenServerCanFailToo();

private:
    int entries() const { return int(m_portal->entries(2, 5).size()); }
    RawAnswer addEntry();

    std::unique_ptr<demo::Portal> m_portal;
    const QString m_add = u"crm.timeline.logmessage.add"_s;
};

void TestPortalFaults::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
    demo::Options options;
    options.withSampleData = false;
    m_portal = std::make_unique<demo::Portal>(options);
    QString error;
    QVERIFY2(m_portal->start(&error), qPrintable(error));
    m_portal->addCard(2, { { u"id"_s, 5 }, { u"title"_s, u"Deal"_s } });
}

RawAnswer TestPortalFaults::addEntry()
{
    return RawClient(m_portal->adminWebhook())
        .post(m_add,
              { { u"fields"_s,
                  QJsonObject { { u"entityTypeId"_s, 2 },
                                { u"entityId"_s, 5 },
                                { u"title"_s, u"Paid"_s },
                                { u"text"_s, u"7 EUR"_s },
                                { u"iconCode"_s, u"info"_s } } } });
}

void TestPortalFaults::nothingIsInTheWayWithoutFaults()
{
    for (int i = 1; i <= 20; ++i) {
        QCOMPARE(addEntry().status, 200);
        QCOMPARE(entries(), i);
    }
    QCOMPARE(m_portal->faults().requests(m_add), 20);
    QCOMPARE(m_portal->faults().applied(), 0);
}

void TestPortalFaults::droppedBeforeProcessingNothingHappened()
{
    m_portal->faults().add(Fault::dropBeforeProcessing(m_add).always());
    QCOMPARE(addEntry().status, 0);
    QVERIFY(m_portal->faults().requests(m_add) >= 1);
    QCOMPARE(m_portal->httpCallCount(), 0);
    QCOMPARE(entries(), 0);
}

void TestPortalFaults::droppedAfterProcessingItHappened()
{
    m_portal->faults().add(Fault::dropAfterProcessing(m_add).always());
    QCOMPARE(addEntry().status, 0);
    QVERIFY(entries() >= 1);
    QCOMPARE(entries(), m_portal->faults().requests(m_add));
}

void TestPortalFaults::anErrorInPlaceOfProcessing_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("bucket") << Fault::queryLimitExceeded() << 503 << u"QUERY_LIMIT_EXCEEDED"_s;
    QTest::newRow("overload") << Fault::overloadLimit() << 503 << u"OVERLOAD_LIMIT"_s;
    QTest::newRow("time") << Fault::operationTimeLimit() << 429 << u"OPERATION_TIME_LIMIT"_s;
    QTest::newRow("token") << Fault::expiredToken() << 401 << u"expired_token"_s;
    QTest::newRow("page") << Fault::htmlPage() << 502 << QString();
    QTest::newRow("moved") << Fault::redirect({}, QUrl(u"https://new.invalid"_s)) << 302
                           << QString();
}

void TestPortalFaults::anErrorInPlaceOfProcessing()
{
    QFETCH(Fault, fault);
    m_portal->faults().add(fault);
    const RawAnswer answer = addEntry();
    QTEST(answer.status, "status");
    QTEST(answer.error(), "error");
    QCOMPARE(entries(), 0);
    QCOMPARE(addEntry().status, 200);
    QCOMPARE(entries(), 1);
}

void TestPortalFaults::anErrorPageAfterProcessing()
{
    m_portal->faults().add(Fault::htmlPage(m_add, 200).afterProcessing());
    const RawAnswer answer = addEntry();
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.json.isEmpty());
    QCOMPARE(entries(), 1);
}

void TestPortalFaults::aMethodInsideABatchIsFound()
{
    m_portal->faults().add(Fault::expiredToken(u"crm.item.get"_s));
    RawClient client(m_portal->adminWebhook());
    QCOMPARE(client.batch(QJsonObject { { u"a"_s, u"profile"_s } }).status, 200);
    QCOMPARE(client
                 .batch(QJsonObject { { u"a"_s, u"profile"_s },
                                      { u"b"_s, u"crm.item.get?entityTypeId=2&id=5"_s } })
                 .status,
             401);
}

void TestPortalFaults::aSlowAnswerIsStillTheAnswer()
{
    m_portal->faults().add(Fault::drip(m_add, 0ms));
    m_portal->faults().add(Fault::delayAnswer(m_add, 20ms));
    m_portal->faults().add(Fault::delayRequest(m_add, 20ms));
    for (int i = 1; i <= 3; ++i)
        QCOMPARE(addEntry().result()["logMessage"_L1]["id"_L1].toInt(), i);
    QCOMPARE(m_portal->faults().applied(), 3);
}

void TestPortalFaults::aCutAnswerIsAnError()
{
    m_portal->faults().add(Fault::cutAnswer(u"profile"_s, 20));
    const RawAnswer answer = RawClient(m_portal->adminWebhook()).post(u"profile"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.size(), 20);
    QVERIFY(answer.json.isEmpty());
}

void TestPortalFaults::theTokenServerCanFailToo()
{
    m_portal->faults().add(Fault::htmlPage(u"/oauth/token"_s));
    RawClient client(m_portal->baseUrl());
    QCOMPARE(client.get(u"rest/profile"_s).status, 401);
    QCOMPARE(client.get(u"oauth/token/?grant_type=refresh_token"_s).status, 502);
    QVERIFY(client.get(u"oauth/token/?grant_type=refresh_token"_s).status < 500);
}

QTEST_GUILESS_MAIN(TestPortalFaults)
#include "tst_portalfaults.moc"
