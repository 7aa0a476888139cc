// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves, in which company, and what is repeated: over loopback against the demo portal.
#include "app/rest/restsupport.h"

#include "demo/faults.h"
#include "demo/portal.h"
#include "support/await.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using demo::Fault;
using rest::Answer;
using rest::Client;
using rest::ClientOptions;
using rest::Request;
using rest::Safety;
using Kind = Error::Kind;

namespace {

Request profile() { return { u"profile"_s, {}, Safety::Read }; }

Request item(qint64 id)
{
    return { u"crm.item.get"_s, { { u"entityTypeId"_s, 2 }, { u"id"_s, id } }, Safety::Read };
}

Request items() { return { u"crm.item.list"_s, { { u"entityTypeId"_s, 2 } }, Safety::Read }; }

Request add(const QString &title, const QString &text = u"text"_s)
{
    const QJsonObject fields { { u"entityTypeId"_s, 2 },
                               { u"entityId"_s, 1 },
                               { u"title"_s, title },
                               { u"text"_s, text },
                               { u"iconCode"_s, u"info"_s } };
    return { u"crm.timeline.logmessage.add"_s, { { u"fields"_s, fields } }, Safety::Write };
}

} // namespace

class ClientTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void oneReadTravelsAlone();
    void readsOfOneTurnTravelTogether();
    void answersFindTheirQuestions();
    void aRefusalInsideABatchIsItsOwn();
    void textThatThePortalWouldReplaceTravelsAlone();
    void writesTravelAloneAndFirst();
    void oneRequestIsUnderWayAtATime();
    void theBucketHoldsRequestsBack();

    void busyThenOk_data();
    void busyThenOk();
    void aBusyPageDoesNotRepeatAWrite();
    void busyForEver();
    void overloadIsNotRepeated();
    void anOperatingLimitPausesThatMethodAlone();
    void anOperatingLimitInsideABatchRepeatsThatCallAlone();
    void anOperatingLimitOfAWholeBatchWaitsToo();

    void aLostAnswerOfAWriteIsUnknown_data();
    void aLostAnswerOfAWriteIsUnknown();
    void aLostAnswerOfAReadIsRepeated();
    void anIdempotentCallIsRepeated();

    void cancelInTheQueue();
    void cancelAbortsARead();
    void cancelledWhileARefusalArrivesQtHasNothingToWarnOf();
    void cancelOfOneInABatchLeavesTheOthers();
    void cancelLeavesASentWriteToFinish();
    void theDeathOfTheContextAborts();
    void theDestructorLeavesNothingRunning();

    void theClockOfThePortalIsLearnt();
    void whatIsSentIsNeverPlainHttp();
    void theBudgetIsTold();
    void reachabilityIsTold();

private:
    Client &client(const ClientOptions &options = {});

    std::unique_ptr<demo::Portal> m_portal;
    std::unique_ptr<ManualClock> m_clock;
    std::shared_ptr<TestAuthorizer> m_authorizer;
    std::unique_ptr<Client> m_client;
};

void ClientTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    demo::Options options;
    options.withSampleData = false;
    m_portal = std::make_unique<demo::Portal>(options);
    QVERIFY(m_portal->start());
    for (int id = 1; id <= 5; ++id)
        m_portal->addCard(2, { { u"id"_s, id }, { u"title"_s, u"Deal %1"_s.arg(id) } });
    m_clock = std::make_unique<ManualClock>();
    m_authorizer = std::make_shared<TestAuthorizer>(m_portal->adminWebhook());
}

void ClientTest::cleanup()
{
    m_client.reset();
    m_portal.reset();
}

Client &ClientTest::client(const ClientOptions &options)
{
    m_client = std::make_unique<Client>(m_authorizer, *m_clock, options);
    return *m_client;
}

void ClientTest::oneReadTravelsAlone()
{
    const auto answer = settle(client(), *m_clock, item(3));
    QVERIFY(answer);
    QCOMPARE(answer->result["item"_L1]["title"_L1].toString(), u"Deal 3"_s);
    const auto requests = m_portal->takeRequests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().method, u"crm.item.get"_s);
    QCOMPARE(requests.first().verb, u"POST"_s);
}

void ClientTest::readsOfOneTurnTravelTogether()
{
    const Answers answers = settle(client(), *m_clock, QList<Request>(120, profile()));
    QVERIFY(std::all_of(answers.begin(), answers.end(), [](const auto &a) { return bool(a); }));
    QList<int> sizes;
    for (const demo::RecordedRequest &request : m_portal->takeRequests()) {
        if (!request.viaBatch)
            sizes.append(request.batchSize);
    }
    QCOMPARE(sizes, (QList<int> { 50, 50, 20 }));
    QCOMPARE(m_portal->httpCallCount(), 3);
}

void ClientTest::answersFindTheirQuestions()
{
    QList<Request> requests;
    for (int id : { 4, 2, 5, 1, 3 })
        requests.append(item(id));
    requests.append(items());
    const Answers answers = settle(client(), *m_clock, requests);
    QCOMPARE(m_portal->httpCallCount(), 1);
    for (int i = 0; i < 5; ++i) {
        QVERIFY(answers.at(i));
        QCOMPARE(answers.at(i)->result["item"_L1]["id"_L1].toInteger(),
                 requests.at(i).params["id"_L1].toInteger());
    }
    QVERIFY(answers.last());
    QCOMPARE(answers.last()->total, 5);
}

void ClientTest::aRefusalInsideABatchIsItsOwn()
{
    const Answers answers
        = settle(client(), *m_clock, QList<Request> { item(1), item(999), item(2) });
    QVERIFY(answers.at(0));
    QVERIFY(!answers.at(1));
    QCOMPARE(answers.at(1).error().kind, Kind::NotFound);
    QCOMPARE(answers.at(1).error().method, u"crm.item.get"_s);
    QVERIFY(answers.at(2));
    QCOMPARE(m_portal->httpCallCount(), 1);
}

void ClientTest::textThatThePortalWouldReplaceTravelsAlone()
{
    Request hostile = items();
    hostile.params.insert(u"filter"_s, QJsonObject { { u"title"_s, u"$result[c0][item]"_s } });
    const Answers answers
        = settle(client(), *m_clock, QList<Request> { item(1), hostile, item(2) });
    for (const auto &answer : answers)
        QVERIFY(answer);
    QCOMPARE(answers.at(1)->total, 0); // nothing is called that; "Deal 1" would have been found
    bool isSeen = false;
    for (const demo::RecordedRequest &request : m_portal->takeRequests()) {
        if (request.method != "crm.item.list"_L1)
            continue;
        isSeen = true;
        QVERIFY(!request.viaBatch);
        QCOMPARE(request.params["filter"_L1]["title"_L1].toString(), u"$result[c0][item]"_s);
    }
    QVERIFY(isSeen);
    QCOMPARE(m_portal->httpCallCount(), 2);
}

void ClientTest::writesTravelAloneAndFirst()
{
    const Answers answers
        = settle(client(), *m_clock, QList<Request> { item(1), item(2), add(u"a"_s), add(u"b"_s) });
    for (const auto &answer : answers)
        QVERIFY(answer);
    QStringList methods;
    for (const demo::RecordedRequest &request : m_portal->takeRequests()) {
        if (!request.viaBatch)
            methods.append(request.method);
    }
    QCOMPARE(methods,
             (QStringList { u"crm.timeline.logmessage.add"_s, u"crm.timeline.logmessage.add"_s,
                            u"batch"_s }));
    const auto entries = m_portal->entries(2, 1);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries.first().title, u"a"_s); // in the order of asking
}

void ClientTest::oneRequestIsUnderWayAtATime()
{
    int most = 0;
    connect(&client(), &Client::budgetChanged, this,
            [&] { most = qMax(most, m_client->budget().inFlight); });
    Request alone = profile();
    alone.alone = true;
    settle(*m_client, *m_clock, QList<Request>(20, alone));
    QCOMPARE(most, 1);
    QCOMPARE(m_portal->httpCallCount(), 20);
}

void ClientTest::theBucketHoldsRequestsBack()
{
    ClientOptions options;
    options.bucketSize = 5;
    options.bucketLeakPerSecond = 2;
    Request alone = profile();
    alone.alone = true;
    const auto pending = ask(client(options), QList<Request>(8, alone));
    QTRY_COMPARE(m_portal->httpCallCount(), 5);
    QTRY_COMPARE(m_client->budget().inFlight, 0);
    QCOMPARE(m_client->budget().queued, 3);
    QCOMPARE(m_client->budget().free, 0.0);
    m_clock->advance(1s);
    QTRY_COMPARE(m_portal->httpCallCount(), 7);
    const Answers answers = settle(*m_client, *m_clock, pending);
    QVERIFY(answers.last());
    QCOMPARE(m_portal->httpCallCount(), 8);
}

void ClientTest::busyThenOk_data()
{
    QTest::addColumn<bool>("writes");
    QTest::newRow("read") << false;
    QTest::newRow("write") << true; // the front proxy refused: nothing was executed
}

void ClientTest::busyThenOk()
{
    QFETCH(bool, writes);
    m_portal->faults().add(Fault::queryLimitExceeded().times(3));
    QSignalSpy changes(&client(), &Client::budgetChanged);
    const auto answer = settle(*m_client, *m_clock, writes ? add(u"x"_s) : profile());
    QVERIFY(answer);
    QVERIFY(!changes.isEmpty());
    QCOMPARE(m_portal->faults().requests(), 4);
    QVERIFY(m_clock->monotonic() >= 7s); // 1 + 2 + 4
    QVERIFY2(m_clock->monotonic() < 10s, qPrintable(QString::number(m_clock->monotonic().count())));
    QCOMPARE(m_portal->entries(2, 1).size(), writes ? 1 : 0);
}

void ClientTest::aBusyPageDoesNotRepeatAWrite()
{
    m_portal->faults().add(Fault::queryLimitExceeded({}, Fault::Body::Html).times(2));
    const auto written = settle(client(), *m_clock, add(u"x"_s));
    QCOMPARE(written.error().kind, Kind::UnknownOutcome);
    QCOMPARE(m_portal->faults().requests(), 1);
    QVERIFY(settle(*m_client, *m_clock, profile())); // a read is asked again
    QCOMPARE(m_portal->faults().requests(), 3);
}

void ClientTest::busyForEver()
{
    m_portal->faults().add(Fault::queryLimitExceeded().always());
    const auto answer = settle(client(), *m_clock, profile());
    QCOMPARE(answer.error().kind, Kind::RateLimited);
    QCOMPARE(answer.error().code, u"QUERY_LIMIT_EXCEEDED"_s);
    QVERIFY(answer.error().retryAfter.value_or(0ms) > 0ms);
    QCOMPARE(m_portal->faults().requests(), 6);
    QVERIFY(m_client->budget().pausedUntil);
}

void ClientTest::overloadIsNotRepeated()
{
    m_portal->faults().add(Fault::overloadLimit().always());
    const auto answer = settle(client(), *m_clock, profile());
    QCOMPARE(answer.error().kind, Kind::Portal);
    QCOMPARE(answer.error().code, u"OVERLOAD_LIMIT"_s);
    QCOMPARE(m_portal->faults().requests(), 1);
}

void ClientTest::anOperatingLimitPausesThatMethodAlone()
{
    m_portal->faults().add(Fault::operationTimeLimit(u"crm.item.list"_s));
    const auto limited = client().call(items());
    QTRY_COMPARE(m_portal->faults().requests(), 1);
    QTRY_COMPARE(m_client->budget().inFlight, 0);
    QVERIFY(m_client->budget().pausedUntil);
    QVERIFY(await(m_client->call(item(1)))); // no time passes for this one
    QCOMPARE(m_clock->monotonic(), 0ms);
    QCOMPARE(m_portal->faults().requests(u"crm.item.list"), 1);
    const Answers answers = settle(*m_client, *m_clock, QList { limited });
    QVERIFY(answers.first());
    QCOMPARE(m_portal->faults().requests(u"crm.item.list"), 2);
    QCOMPARE(m_clock->monotonic(), 60s);
}

void ClientTest::anOperatingLimitInsideABatchRepeatsThatCallAlone()
{
    demo::Options options = m_portal->options();
    options.enforceOperatingLimit = true;
    options.operatingSeconds = { { u"crm.item.list"_s, 500 } };
    m_portal->setOptions(options);
    QVERIFY(settle(client(), *m_clock, items())); // uses the ten minutes up
    m_portal->takeRequests();

    const auto limited = m_client->call(items());
    const auto other = m_client->call(item(1));
    const auto third = m_client->call(item(2));
    QVERIFY(await(other));
    QVERIFY(await(third));
    options.enforceOperatingLimit = false; // ten minutes later
    m_portal->setOptions(options);
    QVERIFY(settle(*m_client, *m_clock, QList { limited }).first());
    const auto counts = m_portal->executedCounts();
    QCOMPARE(counts.value(u"crm.item.get"_s), 2);
}

void ClientTest::anOperatingLimitOfAWholeBatchWaitsToo()
{
    m_portal->faults().add(Fault::operationTimeLimit(u"crm.item.get"_s));
    for (const auto &answer : settle(client(), *m_clock, QList<Request> { item(1), item(2) }))
        QVERIFY(answer);
    QCOMPARE(m_portal->faults().requests(), 2);
    QCOMPARE(m_clock->monotonic(), 60s);
}

void ClientTest::aLostAnswerOfAWriteIsUnknown_data()
{
    QTest::addColumn<std::function<Fault()>>("fault");
    QTest::addColumn<int>("entries");
    const QString method = u"crm.timeline.logmessage.add"_s;
    const auto row = [](const char *name, std::function<Fault()> fault, int entries) {
        QTest::newRow(name) << std::move(fault) << entries;
    };
    row(
        "dropped before", [=] { return Fault::dropBeforeProcessing(method); }, 0);
    row(
        "dropped after", [=] { return Fault::dropAfterProcessing(method); }, 1);
    row(
        "cut in the head", [=] { return Fault::cutHead(method, 20); }, 1);
    row(
        "cut in the body", [=] { return Fault::cutAnswer(method, 20); }, 1);
    row(
        "a page in place of the answer",
        [=] { return Fault::htmlPage(method, 200).afterProcessing(); }, 1);
    row(
        "bad gateway", [=] { return Fault::htmlPage(method, 502).afterProcessing(); }, 1);
    row(
        "too long a length", [=] { return Fault::wrongContentLength(method, 40); }, 1);
    row(
        "too short a length", [=] { return Fault::wrongContentLength(method, -10); }, 1);
    row(
        "a bomb", [=] { return Fault::compressionBomb(method, 64 << 20).afterProcessing(); }, 1);
    row(
        "a huge answer", [=] { return Fault::hugeAnswer(method, 17 << 20).afterProcessing(); }, 1);
}

void ClientTest::aLostAnswerOfAWriteIsUnknown()
{
    QFETCH(std::function<Fault()>, fault);
    QFETCH(int, entries);
    m_portal->faults().add(fault());
    const auto answer = settle(client(), *m_clock, add(u"x"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::UnknownOutcome);
    QVERIFY(!answer.error().code.isEmpty());
    QCOMPARE(m_portal->faults().requests(), 1);
    QCOMPARE(m_portal->entries(2, 1).size(), entries);
    QVERIFY(settle(*m_client, *m_clock, item(1))); // the next one is not hurt
}

void ClientTest::aLostAnswerOfAReadIsRepeated()
{
    m_portal->faults().add(Fault::dropAfterProcessing(u"crm.item.get"_s).times(2));
    const Answers answers = settle(client(), *m_clock, QList<Request> { item(1), item(2) });
    QVERIFY(answers.at(0));
    QVERIFY(answers.at(1));
    QCOMPARE(m_portal->faults().requests(), 3);
    QVERIFY(m_clock->monotonic() >= 3s);
}

void ClientTest::anIdempotentCallIsRepeated()
{
    demo::Entry entry;
    entry.entityTypeId = 2;
    entry.entityId = 1;
    const qint64 id = m_portal->addEntry(entry);
    m_portal->faults().add(Fault::dropAfterProcessing(u"pin"_s));
    const Request pin { u"crm.timeline.item.pin"_s,
                        { { u"id"_s, id }, { u"ownerTypeId"_s, 2 }, { u"ownerId"_s, 1 } },
                        Safety::Idempotent };
    QVERIFY(settle(client(), *m_clock, pin));
    QCOMPARE(m_portal->faults().requests(), 2);
}

void ClientTest::cancelInTheQueue()
{
    const auto pending = client().call(profile());
    const auto other = m_client->call(add(u"x"_s));
    QCOMPARE(m_client->budget().queued, 2);
    pending.cancel();
    other.cancel();
    QCOMPARE(m_client->budget().queued, 0);
    QVERIFY(settle(*m_client, *m_clock, item(1)));
    QCOMPARE(m_portal->httpCallCount(), 1);
}

void ClientTest::cancelAbortsARead()
{
    m_portal->faults().add(Fault::neverAnswer());
    const auto pending = client().call(profile());
    QTRY_COMPARE(m_portal->faults().requests(), 1);
    QElapsedTimer timer;
    timer.start();
    pending.cancel();
    QCOMPARE(m_client->budget().inFlight, 0);
    QVERIFY(await(m_client->call(item(1)))); // the way is free
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_client->log().lines().first().outcome, u"cancelled"_s);
}

/// A reply that has failed and is not finished yet must not be aborted. It is so for microseconds,
/// so that the moment of the cancelling is moved over them.
void ClientTest::cancelledWhileARefusalArrivesQtHasNothingToWarnOf()
{
    client();
    for (int round = 0; round < 400; ++round) {
        m_clock->advance(std::chrono::seconds(1)); // the budget
        const auto pending = m_client->call(item(4242));
        const std::chrono::microseconds moment(600 + 10 * round);
        QElapsedTimer timer;
        timer.start();
        while (std::chrono::nanoseconds(timer.nsecsElapsed()) < moment)
            QCoreApplication::processEvents();
        pending.cancel();
    }
    QVERIFY(settle(*m_client, *m_clock, item(1)));
}

void ClientTest::cancelOfOneInABatchLeavesTheOthers()
{
    m_portal->faults().add(Fault::delayAnswer({}, 50ms));
    const auto pending = ask(client(), { item(1), item(2) });
    QTRY_COMPARE(m_portal->faults().requests(), 1);
    pending.at(0).cancel();
    QCOMPARE(m_client->budget().inFlight, 1);
    QVERIFY(await(pending.at(1)));
    QCOMPARE(m_portal->faults().requests(), 1);
}

void ClientTest::cancelLeavesASentWriteToFinish()
{
    m_portal->faults().add(Fault::delayRequest({}, 50ms));
    const auto pending = client().call(add(u"x"_s));
    QTRY_COMPARE(m_portal->faults().requests(), 1);
    pending.cancel();
    QCOMPARE(m_client->budget().inFlight, 1);
    QTRY_COMPARE(m_client->budget().inFlight, 0);
    QCOMPARE(m_portal->entries(2, 1).size(), 1);
    QCOMPARE(m_client->log().lines().first().outcome, u"ok"_s);
}

void ClientTest::theDeathOfTheContextAborts()
{
    m_portal->faults().add(Fault::neverAnswer());
    auto context = std::make_unique<QObject>();
    client().call(profile()).then(context.get(),
                                  [](const Result<Answer> &) { QFAIL("nobody is there"); });
    QTRY_COMPARE(m_portal->faults().requests(), 1);
    context.reset();
    QCOMPARE(m_client->budget().inFlight, 0);
    QCOMPARE(m_client->budget().queued, 0);
}

void ClientTest::theDestructorLeavesNothingRunning()
{
    m_portal->faults().add(Fault::neverAnswer().always());
    const auto write = client().call(add(u"x"_s));
    const auto read = m_client->call(profile());
    QTRY_COMPARE(m_portal->faults().requests(), 1);
    QElapsedTimer timer;
    timer.start();
    m_client.reset();
    QVERIFY2(timer.elapsed() < 200, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(await(write).error().kind, Kind::UnknownOutcome); // it had left
    QCOMPARE(await(read).error().kind, Kind::Cancelled);
}

void ClientTest::theClockOfThePortalIsLearnt()
{
    demo::Options options = m_portal->options();
    options.clockOffsetSeconds = 3600;
    m_portal->setOptions(options);
    SystemClock clock;
    Client real(m_authorizer, clock);
    QVERIFY(!real.clockOffset());
    QVERIFY(await(real.call(profile())));
    QVERIFY(real.clockOffset());
    QVERIFY(std::chrono::abs(*real.clockOffset() - 3600s) < 5s);
}

void ClientTest::whatIsSentIsNeverPlainHttp()
{
    m_authorizer->follow(QUrl(u"http://portal.invalid"_s));
    ClientOptions options;
    options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    const auto answer = settle(client(options), *m_clock, profile());
    QCOMPARE(answer.error().kind, Kind::Input);
    QCOMPARE(answer.error().code, u"not-https"_s);
}

void ClientTest::theBudgetIsTold()
{
    QSignalSpy changes(&client(), &Client::budgetChanged);
    QCOMPARE(m_client->budget().free, 50.0);
    QVERIFY(await(m_client->call(profile())));
    QTRY_VERIFY(!changes.isEmpty());
    QCOMPARE(m_client->budget().free, 49.0);
    m_clock->advance(1s);
    QCOMPARE(m_client->budget().free, 50.0);
}

void ClientTest::reachabilityIsTold()
{
    QSignalSpy told(&client(), &Client::reachabilityChanged);
    QVERIFY(settle(*m_client, *m_clock, profile()));
    QCOMPARE(told.takeFirst().first().toBool(), true);
    m_portal->stop();
    QVERIFY(!settle(*m_client, *m_clock, profile()));
    QCOMPARE(told.takeFirst().first().toBool(), false);
    QVERIFY(told.isEmpty());
}

Q_DECLARE_METATYPE(std::function<Fault()>)
QTEST_GUILESS_MAIN(ClientTest)
#include "tst_client.moc"
