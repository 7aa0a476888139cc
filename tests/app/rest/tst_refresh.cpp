// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Expired tokens: one refresh for all, one repetition each. Over loopback against the demo portal.
#include "app/rest/restsupport.h"

#include "demo/faults.h"
#include "demo/portal.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using demo::Fault;
using rest::Client;
using rest::ClientOptions;
using rest::Request;
using rest::Safety;
using Kind = Error::Kind;

namespace {

/// 60 reads that share batches, 30 that travel alone and 10 writes.
QList<Request> hundredCalls()
{
    const Request read { u"profile"_s, {}, Safety::Read };
    Request alone = read;
    alone.alone = true;
    const QJsonObject fields { { u"entityTypeId"_s, 2 },
                               { u"entityId"_s, 1 },
                               { u"title"_s, u"t"_s },
                               { u"text"_s, u"x"_s },
                               { u"iconCode"_s, u"info"_s } };
    const Request write { u"crm.timeline.logmessage.add"_s,
                          { { u"fields"_s, fields } },
                          Safety::Write };
    return QList<Request>(60, read) + QList<Request>(30, alone) + QList<Request>(10, write);
}

} // namespace

class Refresh : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void hundredCallsShareOneRefresh_data();
    void hundredCallsShareOneRefresh();
    void aRefusedRefreshFailsAllOfThemOnce();
    void aTokenThatStaysExpiredIsNotRefreshedForEver();
    void withoutRefreshItIsAnError();
    void nothingLeavesWhileTheRefreshIsUnderWay();

private:
    std::unique_ptr<demo::Portal> m_portal;
    std::unique_ptr<ManualClock> m_clock;
    std::shared_ptr<TestAuthorizer> m_authorizer;
};

void Refresh::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    demo::Options options;
    options.withSampleData = false;
    m_portal = std::make_unique<demo::Portal>(options);
    QVERIFY(m_portal->start());
    m_portal->addCard(2, { { u"id"_s, 1 } });
    m_clock = std::make_unique<ManualClock>();
    m_authorizer = std::make_shared<TestAuthorizer>(m_portal->baseUrl().resolved(QUrl(u"rest/"_s)));
    m_authorizer->token = m_portal->issueTokens().accessToken;
    m_authorizer->onRefresh = [this] {
        m_authorizer->token = m_portal->issueTokens().accessToken;
        return ready<Done>(Done {});
    };
    m_portal->expireAccessTokens();
}

void Refresh::cleanup() { m_portal.reset(); }

void Refresh::hundredCallsShareOneRefresh_data()
{
    QTest::addColumn<int>("inFlight");
    QTest::newRow("one at a time") << 1;
    QTest::newRow("four at a time") << 4;
}

void Refresh::hundredCallsShareOneRefresh()
{
    QFETCH(int, inFlight);
    ClientOptions options;
    options.inFlight = inFlight;
    options.bucketSize = 1000;
    Client client(m_authorizer, *m_clock, options);
    const Answers answers = settle(client, *m_clock, hundredCalls());
    for (const auto &answer : answers)
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
    QCOMPARE(m_authorizer->refreshes, 1);
    QCOMPARE(m_portal->entries(2, 1).size(), 10);
}

void Refresh::aRefusedRefreshFailsAllOfThemOnce()
{
    m_authorizer->onRefresh
        = [] { return ready<Done>(Error::make(Kind::Auth, u"invalid_grant"_s)); };
    Client client(m_authorizer, *m_clock);
    const Answers answers = settle(client, *m_clock, hundredCalls());
    QCOMPARE(answers.size(), 100);
    for (const auto &answer : answers) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Auth);
        QCOMPARE(answer.error().code, u"invalid_grant"_s);
        QVERIFY(!answer.error().method.isEmpty());
    }
    QCOMPARE(m_authorizer->refreshes, 1);
    QCOMPARE(m_portal->httpCallCount(), 1);
    QCOMPARE(client.budget().queued, 0);
}

void Refresh::aTokenThatStaysExpiredIsNotRefreshedForEver()
{
    m_portal->faults().add(Fault::expiredToken().always());
    Client client(m_authorizer, *m_clock);
    const auto answer = settle(client, *m_clock, Request { u"profile"_s, {}, Safety::Read });
    QCOMPARE(answer.error().kind, Kind::Auth);
    QCOMPARE(answer.error().code, u"expired_token"_s);
    QCOMPARE(m_authorizer->refreshes, 1);
    QCOMPARE(m_portal->faults().requests(), 2);
}

void Refresh::withoutRefreshItIsAnError()
{
    m_authorizer->onRefresh = nullptr;
    Client client(m_authorizer, *m_clock);
    const auto answer = settle(client, *m_clock, Request { u"profile"_s, {}, Safety::Read });
    QCOMPARE(answer.error().kind, Kind::Auth);
    QCOMPARE(m_portal->faults().requests(), 1);
}

void Refresh::nothingLeavesWhileTheRefreshIsUnderWay()
{
    const Promise<Done> refresh;
    m_authorizer->onRefresh = [&] { return refresh.pending(); };
    Client client(m_authorizer, *m_clock);
    const auto first = client.call({ u"profile"_s, {}, Safety::Read });
    QTRY_COMPARE(m_authorizer->refreshes, 1);
    const auto second = client.call({ u"scope"_s, {}, Safety::Read });
    const auto cancelled = client.call({ u"scope"_s, {}, Safety::Read });
    cancelled.cancel();
    QCOMPARE(client.budget().queued, 2);
    QCOMPARE(client.budget().inFlight, 0);
    m_authorizer->token = m_portal->issueTokens().accessToken;
    refresh.finish(Done {});
    for (const auto &answer : settle(client, *m_clock, QList { first, second }))
        QVERIFY(answer);
    QCOMPARE(m_portal->httpCallCount(), 2); // refused, then both in one batch
}

QTEST_GUILESS_MAIN(Refresh)
#include "tst_refresh.moc"
