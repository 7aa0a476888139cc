// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/pending.h"
#include "support/await.h"

#include <QRegularExpression>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

class PendingValues : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void anAnswerArrivesOnceAndLater();
    void anAnswerThatIsKnownAlreadyAlsoArrivesLater();
    void aCancelledValueIsNotDeliveredAndTheSourceIsToldOnce();
    void cancelAfterTheAnswerStopsItsDelivery();
    void cancelIsHarmlessWhenIdleOrDone();
    void theDeathOfTheContextCancels();
    void theDeathOfTheContextAfterTheAnswerDropsIt();
    void theCallbackMayAskAgainIntoTheSamePlace();
    void theCallbackMayDestroyItsContext();
    void aDroppedPromiseAnswersWithAnError();
    void onlyTheFirstAnswerCounts();
    void aMappedValueIsTheSourceSeenThroughAFunction();
    void cancellingAMappedValueCancelsItsSource();
};

void PendingValues::anAnswerArrivesOnceAndLater()
{
    const Promise<int> promise;
    int calls = 0;
    int value = 0;
    promise.pending().then(this, [&](Result<int> result) {
        ++calls;
        value = *result;
    });
    promise.finish(7);
    QCOMPARE(calls, 0);
    QVERIFY(promise.isFinished());
    QTRY_COMPARE(calls, 1);
    QCOMPARE(value, 7);
    QCoreApplication::processEvents();
    QCOMPARE(calls, 1);
}

void PendingValues::anAnswerThatIsKnownAlreadyAlsoArrivesLater()
{
    const Pending<QString> pending = ready<QString>(u"here"_s);
    QVERIFY(pending.isFinished());
    QString value;
    pending.then(this, [&](Result<QString> result) { value = *result; });
    QCOMPARE(value, QString());
    QTRY_COMPARE(value, u"here"_s);
}

void PendingValues::aCancelledValueIsNotDeliveredAndTheSourceIsToldOnce()
{
    const Promise<int> promise;
    int told = 0;
    promise.onCancel([&] { ++told; });
    const Pending<int> pending = promise.pending();
    pending.then(this, [](Result<int>) { QFAIL("a cancelled value was delivered"); });
    pending.cancel();
    pending.cancel();
    QCOMPARE(told, 1);
    QVERIFY(pending.isFinished());
    promise.finish(7);
    QCoreApplication::processEvents();
}

void PendingValues::cancelAfterTheAnswerStopsItsDelivery()
{
    const Promise<int> promise;
    bool told = false;
    promise.onCancel([&] { told = true; });
    const Pending<int> pending = promise.pending();
    pending.then(this, [](Result<int>) { QFAIL("a cancelled value was delivered"); });
    promise.finish(7);
    pending.cancel();
    QCoreApplication::processEvents();
    QVERIFY(!told);
}

void PendingValues::cancelIsHarmlessWhenIdleOrDone()
{
    const Pending<int> idle;
    QVERIFY(idle.isFinished());
    idle.cancel();

    const Pending<int> done = ready<int>(7);
    QCOMPARE(*await(done), 7);
    done.cancel();
    QVERIFY(done.isFinished());
}

void PendingValues::theDeathOfTheContextCancels()
{
    const Promise<int> promise;
    bool told = false;
    promise.onCancel([&] { told = true; });
    auto context = std::make_unique<QObject>();
    promise.pending().then(context.get(), [](Result<int>) { QFAIL("its context is dead"); });
    context.reset();
    QVERIFY(told);
    QVERIFY(promise.isFinished());
    promise.finish(7);
    QCoreApplication::processEvents();
}

void PendingValues::theDeathOfTheContextAfterTheAnswerDropsIt()
{
    const Promise<int> promise;
    auto context = std::make_unique<QObject>();
    promise.pending().then(context.get(), [](Result<int>) { QFAIL("its context is dead"); });
    promise.finish(7);
    context.reset();
    QCoreApplication::processEvents();
}

void PendingValues::theCallbackMayAskAgainIntoTheSamePlace()
{
    struct Asker : QObject
    {
        Pending<int> step;
        QList<int> seen;
        void ask(int value)
        {
            step = ready<int>(value);
            step.then(this, [this](Result<int> result) {
                seen += *result;
                if (*result < 3)
                    ask(*result + 1);
            });
        }
    } asker;
    asker.ask(1);
    QTRY_COMPARE(asker.seen, (QList<int> { 1, 2, 3 }));
}

void PendingValues::theCallbackMayDestroyItsContext()
{
    auto context = std::make_unique<QObject>();
    const Pending<int> pending = ready<int>(7);
    int value = 0;
    pending.then(context.get(), [&](Result<int> result) {
        context.reset();
        value = *result;
    });
    QTRY_COMPARE(value, 7);
    QVERIFY(!context);
}

void PendingValues::aDroppedPromiseAnswersWithAnError()
{
    Pending<int> pending;
    {
        const Promise<int> promise;
        pending = promise.pending();
    }
    QVERIFY(pending.isFinished());
    const Result<int> result = await(pending);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Error::Kind::Internal);
    QCOMPARE(result.error().code, u"dropped"_s);
}

void PendingValues::onlyTheFirstAnswerCounts()
{
    const Promise<int> promise;
    promise.finish(7);
    promise.finish(8);
    promise.finish(Error::make(Error::Kind::Network, u"late"_s));
    QCOMPARE(*await(promise.pending()), 7);
}

void PendingValues::aMappedValueIsTheSourceSeenThroughAFunction()
{
    const auto length = [](const Result<QString> &text) -> Result<qsizetype> {
        if (!text)
            return text.error();
        return text->size();
    };
    QCOMPARE(*await(mapped<qsizetype>(ready<QString>(u"four"_s), this, length)), 4);
    const Error error = Error::make(Error::Kind::NotFound, u"nothing"_s);
    QCOMPARE(await(mapped<qsizetype>(ready<QString>(error), this, length)).error().code,
             u"nothing"_s);
}

void PendingValues::cancellingAMappedValueCancelsItsSource()
{
    const Promise<int> promise;
    bool told = false;
    promise.onCancel([&] { told = true; });
    const auto pending
        = mapped<int>(promise.pending(), this, [](Result<int> result) { return result; });
    pending.cancel();
    QVERIFY(told);
}

QTEST_GUILESS_MAIN(PendingValues)
#include "tst_pending.moc"
