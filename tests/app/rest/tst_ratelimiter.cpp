// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/ratelimiter.h"
#include "support/manualclock.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using rest::AnswerTime;
using rest::RateLimiter;

namespace {

double noJitter() { return 0; }

const QString list = u"crm.timeline.logmessage.list"_s;
const QString add = u"crm.timeline.logmessage.add"_s;

} // namespace

class RateLimiterTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void aBurstPassesUntilTheBucketIsFull()
    {
        RateLimiter limiter(m_clock, 50, 2, noJitter);
        for (int i = 0; i < 50; ++i) {
            QCOMPARE(limiter.wait(), 0ms);
            limiter.sent();
        }
        QCOMPARE(limiter.wait(), 550ms); // one leaks in 500 ms, and a tenth is kept free
        QCOMPARE(limiter.free(), 0.0);
    }

    void afterTheBurstTheLeakSetsThePace()
    {
        RateLimiter limiter(m_clock, 5, 2, noJitter);
        int sent = 0;
        for (auto passed = 0ms; passed < 10s; passed += 100ms) {
            while (limiter.wait() == 0ms) {
                limiter.sent();
                ++sent;
            }
            m_clock.advance(100ms);
        }
        QCOMPARE(sent, 5 + 19); // 2 a second, the first after half a second
    }

    void theBucketIsNeverFullerThanItsSize()
    {
        RateLimiter limiter(m_clock, 5, 2, noJitter);
        m_clock.advance(std::chrono::hours(1));
        QCOMPARE(limiter.free(), 5.0);
    }

    void eachRefusalWaitsTwiceAsLong()
    {
        RateLimiter limiter(m_clock, 50, 2, noJitter);
        for (const auto pause : { 1s, 2s, 4s, 8s, 16s, 30s, 30s }) {
            limiter.bucketFull();
            QCOMPARE(limiter.wait(), pause);
            QCOMPARE(limiter.free(), 0.0);
            QCOMPARE(limiter.pausedUntil(), m_clock.utcNow().addSecs(pause.count()));
            m_clock.advance(pause);
            QCOMPARE(limiter.wait(), 0ms);
            QVERIFY(!limiter.pausedUntil());
        }
        limiter.accepted();
        limiter.bucketFull();
        QCOMPARE(limiter.wait(), 1s);
    }

    void twoRefusalsAtOnceAreOneLesson()
    {
        RateLimiter limiter(m_clock, 50, 2, noJitter);
        limiter.bucketFull();
        limiter.bucketFull();
        QCOMPARE(limiter.wait(), 1s);
    }

    void afterARefusalTheBucketCountsAsFull()
    {
        RateLimiter limiter(m_clock, 50, 2, noJitter);
        limiter.bucketFull();
        m_clock.advance(1s);
        QCOMPARE(limiter.free(), 2.0);
    }

    void jitterOnlyLengthens()
    {
        RateLimiter limiter(m_clock, 50, 2, [] { return 0.99; });
        limiter.bucketFull();
        QVERIFY(limiter.wait() > 1200ms && limiter.wait() < 1250ms);
    }

    void anOperatingLimitRestsThatMethodAlone()
    {
        RateLimiter limiter(m_clock, 50, 2, noJitter);
        limiter.methodBlocked(list);
        QCOMPARE(limiter.waitFor(list), 60s); // nothing is known about the reset
        QCOMPARE(limiter.waitFor(add), 0ms);
        QCOMPARE(limiter.wait(), 0ms);
        m_clock.advance(60s);
        QCOMPARE(limiter.waitFor(list), 0ms);
    }

    void theResetIsTakenByThePortalsClock_data()
    {
        QTest::addColumn<qint64>("resetAfter"); // seconds after the answer, by the portal
        QTest::addColumn<std::chrono::milliseconds>("pause");
        QTest::newRow("told") << qint64(200) << std::chrono::milliseconds(200s);
        QTest::newRow("in the past") << qint64(-5) << std::chrono::milliseconds(60s);
        QTest::newRow("beyond the window") << qint64(86'400) << std::chrono::milliseconds(60s);
    }

    void theResetIsTakenByThePortalsClock()
    {
        QFETCH(qint64, resetAfter);
        QFETCH(std::chrono::milliseconds, pause);
        RateLimiter limiter(m_clock, 50, 2, noJitter);
        AnswerTime time;
        time.finished = m_clock.utcNow().addDays(1); // the portal's clock is a day ahead
        time.operatingSeconds = 100;
        time.operatingResetAt = time.finished.addSecs(resetAfter);
        limiter.learn(list, time);
        QCOMPARE(limiter.waitFor(list), 0ms);
        limiter.methodBlocked(list);
        QCOMPARE(limiter.waitFor(list), pause);
    }

    void aMethodRestsBeforeThePortalRefuses()
    {
        RateLimiter limiter(m_clock, 50, 2, noJitter);
        AnswerTime time;
        time.finished = m_clock.utcNow();
        time.operatingResetAt = time.finished.addSecs(120);
        time.operatingSeconds = 479;
        limiter.learn(list, time);
        QCOMPARE(limiter.waitFor(list), 0ms);
        time.operatingSeconds = 481;
        limiter.learn(list, time);
        QCOMPARE(limiter.waitFor(list), 120s);
    }

    void aLowerLimitIsLearnt()
    {
        RateLimiter limiter(m_clock, 50, 2, noJitter);
        AnswerTime time;
        time.finished = m_clock.utcNow();
        time.operatingSeconds = 421;
        time.operatingResetAt = time.finished.addSecs(30);
        limiter.learn(list, time);
        limiter.methodBlocked(list);
        m_clock.advance(30s);
        QCOMPARE(limiter.waitFor(list), 0ms);
        time.finished = m_clock.utcNow();
        time.operatingResetAt = time.finished.addSecs(50);
        limiter.learn(list, time); // at what was refused last time
        QCOMPARE(limiter.waitFor(list), 50s);
    }

    void nonsenseSizesDoNotStopEverything()
    {
        RateLimiter limiter(m_clock, 0, 0, noJitter);
        QCOMPARE(limiter.wait(), 0ms);
        limiter.sent();
        QVERIFY(limiter.wait() > 0ms);
        QVERIFY(limiter.wait() <= 110s);
    }

private:
    ManualClock m_clock;
};

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "tst_ratelimiter.moc"
