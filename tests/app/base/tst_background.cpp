// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/background.h"
#include "support/await.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <memory>
#include <semaphore>
#include <thread>
#include <vector>

using namespace Qt::Literals::StringLiterals;

class Background : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aJobRunsInTheNamedThreadAndItsAnswerComesHome();
    void anErrorComesHomeToo();
    void jobsAreDoneInTheirOrder();
    void aCancelledJobThatHasNotBegunIsDropped();
    void theAnswerOfACancelledRunningJobIsThrownAway();
    void theEndOfTheWorkerFinishesTheRunningJobAndAnswersTheRest();
    void whatAJobHoldsIsReleased();
    void manyJobsFromManyWorkersAllAnswer();
};

void Background::aJobRunsInTheNamedThreadAndItsAnswerComesHome()
{
    Worker worker(u"test-worker"_s);
    const QThread *ranIn = nullptr;
    QString name;
    const Pending<QString> pending = worker.run([&]() -> Result<QString> {
        ranIn = QThread::currentThread();
        name = ranIn->objectName();
        return u"answer"_s;
    });
    bool isHome = false;
    QString answer;
    pending.then(this, [&](Result<QString> result) {
        isHome = QThread::currentThread() == qApp->thread();
        answer = *result;
    });
    QTRY_COMPARE(answer, u"answer"_s);
    QVERIFY(isHome);
    QVERIFY(ranIn != QThread::currentThread());
    QCOMPARE(name, u"test-worker"_s);
}

void Background::anErrorComesHomeToo()
{
    Worker worker(u"test-worker"_s);
    const Result<Done> result = await(worker.run(
        []() -> Result<Done> { return Error::make(Error::Kind::Storage, u"disk-full"_s); }));
    QVERIFY(!result);
    QCOMPARE(result.error().code, u"disk-full"_s);
}

void Background::jobsAreDoneInTheirOrder()
{
    Worker worker(u"test-worker"_s);
    QList<int> ran; // touched by the worker alone until the last answer is home
    QList<int> answered;
    for (int i = 0; i < 200; ++i) {
        worker
            .run([&ran, i]() -> Result<int> {
                ran += i;
                return i;
            })
            .then(this, [&answered](Result<int> result) { answered += *result; });
    }
    QTRY_COMPARE(answered.size(), 200);
    QCOMPARE(answered, ran);
    QVERIFY(std::is_sorted(answered.begin(), answered.end()));
}

void Background::aCancelledJobThatHasNotBegunIsDropped()
{
    Worker worker(u"test-worker"_s);
    std::binary_semaphore gate(0);
    const Pending<int> first = worker.run([&gate]() -> Result<int> {
        gate.acquire();
        return 1;
    });
    bool ran = false;
    const Pending<int> second = worker.run([&ran]() -> Result<int> {
        ran = true;
        return 2;
    });
    second.cancel();
    gate.release();
    QCOMPARE(*await(first), 1);
    QCOMPARE(*await(worker.run([]() -> Result<int> { return 3; })), 3);
    QVERIFY(!ran);
}

void Background::theAnswerOfACancelledRunningJobIsThrownAway()
{
    Worker worker(u"test-worker"_s);
    std::binary_semaphore began(0);
    std::binary_semaphore gate(0);
    const Pending<int> pending = worker.run([&]() -> Result<int> {
        began.release();
        gate.acquire();
        return 1;
    });
    pending.then(this, [](Result<int>) { QFAIL("a cancelled answer was delivered"); });
    began.acquire();
    pending.cancel();
    gate.release();
    QCOMPARE(*await(worker.run([]() -> Result<int> { return 2; })), 2);
    QCoreApplication::processEvents();
}

void Background::theEndOfTheWorkerFinishesTheRunningJobAndAnswersTheRest()
{
    auto worker = std::make_unique<Worker>(u"test-worker"_s);
    std::binary_semaphore began(0);
    std::atomic_bool ended = false;
    const Pending<int> running = worker->run([&]() -> Result<int> {
        began.release();
        // Long enough for the destructor below to ask for the end; the outcome is the same if it is
        // not.
        for (int i = 0; i < 1000; ++i)
            std::this_thread::yield();
        ended = true;
        return 1;
    });
    bool ran = false;
    const Pending<int> waiting = worker->run([&ran]() -> Result<int> {
        ran = true;
        return 2;
    });
    began.acquire();
    worker.reset();
    QVERIFY(ended);
    QCOMPARE(*await(running), 1);
    const Result<int> rest = await(waiting);
    if (ran)
        QCOMPARE(*rest, 2);
    else
        QCOMPARE(rest.error().code, u"dropped"_s);
}

void Background::whatAJobHoldsIsReleased()
{
    Worker worker(u"test-worker"_s);
    auto held = std::make_shared<int>(7);
    const std::weak_ptr<int> watched = held;
    QCOMPARE(*await(worker.run([held = std::move(held)]() -> Result<int> { return *held; })), 7);
    QTRY_VERIFY(watched.expired());
}

void Background::manyJobsFromManyWorkersAllAnswer()
{
    std::vector<std::unique_ptr<Worker>> workers;
    int sum = 0;
    for (int w = 0; w < 4; ++w) {
        workers.push_back(std::make_unique<Worker>(u"test-worker-%1"_s.arg(w)));
        for (int i = 1; i <= 250; ++i) {
            workers.back()
                ->run([text = QString::number(i)]() -> Result<int> { return text.toInt(); })
                .then(this, [&sum](Result<int> result) { sum += *result; });
        }
    }
    QTRY_COMPARE(sum, 4 * 250 * 251 / 2);
}

QTEST_GUILESS_MAIN(Background)
#include "tst_background.moc"
