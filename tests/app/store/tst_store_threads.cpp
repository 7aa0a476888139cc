// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// The store's threads: order, cancelling, closing in the middle. Meant for the thread sanitizer,
/// too.
class StoreThreads : public QObject
{
    Q_OBJECT

private slots:
    void aQuestionSeesWhatWasOrderedBefore_data();
    void aQuestionSeesWhatWasOrderedBefore();
    void manyQuestionsWhileWriting();
    void cancelledOnesNeverAnswer();
    void aQuestionDiesWithItsContext();
    void closingInTheMiddleKeepsWhatWasOrdered();
    void twoStoresOnOneFile();
    void answersComeAfterTheirSignals();
};

void StoreThreads::aQuestionSeesWhatWasOrderedBefore_data()
{
    QTest::addColumn<bool>("inMemory");
    QTest::newRow("file") << false;
    QTest::newRow("memory") << true;
}

void StoreThreads::aQuestionSeesWhatWasOrderedBefore()
{
    QFETCH(bool, inMemory);
    StoreFixture f;
    QVERIFY(inMemory ? f.openInMemory() : f.open());
    for (qint64 id = 1; id <= 50; ++id) {
        const auto unread = f.store->saveEntries(deal100, { entryOf(id, u"a"_s, u"word"_s) });
        QCOMPARE(f.ids({}).size(), id);
        QCOMPARE(f.stored(id).entry.text, u"word"_s);
    }
}

void StoreThreads::manyQuestionsWhileWriting()
{
    StoreFixture f;
    QVERIFY(f.open());
    QObject context;
    int answers = 0;
    int failures = 0;
    qsizetype mostSeen = 0;
    constexpr int rounds = 40;
    for (int round = 0; round < rounds; ++round) {
        QList<timeline::LogEntry> entries;
        for (qint64 i = 1; i <= 25; ++i)
            entries.append(entryOf(round * 25 + i, u"title"_s, u"payment %1"_s.arg(i)));
        const auto unread = f.store->saveEntries(deal100, entries);
        store::EntryQuery query;
        query.text = round % 2 ? u"payment"_s : u"pa"_s;
        f.store->entryIds(query).then(&context, [&, round](const Result<store::EntryIds> &ids) {
            ++answers;
            failures += !ids || ids->size() < (round + 1) * 25;
            mostSeen = std::max(mostSeen, ids.value_or({}).size());
        });
        f.store->entries({ EntryId { round * 25 + 1 } })
            .then(&context, [&](const Result<QList<store::StoredEntry>> &rows) {
                ++answers;
                failures += !rows || rows->size() != 1;
            });
    }
    QTRY_COMPARE_WITH_TIMEOUT(answers, 2 * rounds, 30'000);
    QCOMPARE(failures, 0);
    QCOMPARE(mostSeen, rounds * 25);
}

void StoreThreads::cancelledOnesNeverAnswer()
{
    StoreFixture f;
    QVERIFY(f.open());
    QVERIFY(await(f.store->saveEntries(deal100, { entryOf(1, u"a"_s, u"payment"_s) })));
    QObject context;
    int answers = 0;
    Pending<store::EntryIds> search;
    constexpr int keys = 200;
    for (int i = 0; i < keys; ++i) { // somebody types quickly
        search.cancel();
        store::EntryQuery query;
        query.text = u"payment"_s.left(1 + i % 7);
        search = f.store->entryIds(query);
        search.then(&context, [&answers](const Result<store::EntryIds> &) { ++answers; });
    }
    QTRY_COMPARE(answers, 1);
    QVERIFY(await(f.store->entryIds({})));
    QCOMPARE(answers, 1);
}

void StoreThreads::aQuestionDiesWithItsContext()
{
    StoreFixture f;
    QVERIFY(f.open());
    int answers = 0;
    for (int i = 0; i < 50; ++i) {
        QObject context;
        f.store->entryIds({}).then(&context,
                                   [&answers](const Result<store::EntryIds> &) { ++answers; });
        f.store->setSetting(u"k"_s, QString::number(i))
            .then(&context, [&answers](const Result<Done> &) { ++answers; });
    }
    QCOMPARE(await(f.store->setting(u"k"_s)).value_or({}), u"49"_s); // orders are carried out
    QCOMPARE(answers, 0);
}

void StoreThreads::closingInTheMiddleKeepsWhatWasOrdered()
{
    StoreFixture f;
    constexpr int rounds = 10;
    for (int round = 0; round < rounds; ++round) {
        QVERIFY(f.reopen());
        QObject context;
        int answers = 0;
        for (qint64 i = 1; i <= 10; ++i) {
            const auto unread
                = f.store->saveEntries(deal100, { entryOf(round * 10 + i, u"a"_s, u"payment"_s) });
            f.store->entryIds({}).then(&context,
                                       [&answers](const Result<store::EntryIds> &) { ++answers; });
        }
        f.store.reset();
        QTRY_COMPARE(answers, 10); // each is told, if only that the store is gone
    }
    QVERIFY(f.reopen());
    QCOMPARE(f.ids({}).size(), rounds * 10);
}

void StoreThreads::twoStoresOnOneFile()
{
    StoreFixture f;
    QVERIFY(f.open());
    store::Store other(f.clock);
    QVERIFY(await(other.open(f.file())));
    QList<Pending<store::SavedEntries>> orders;
    for (qint64 i = 1; i <= 30; ++i) {
        orders.append(f.store->saveEntries(deal100, { entryOf(i, u"a"_s, u"here"_s) }));
        orders.append(other.saveEntries(contact7, { entryOf(1000 + i, u"a"_s, u"there"_s) }));
    }
    for (const auto &order : std::as_const(orders))
        QVERIFY(await(order));
    QCOMPARE(f.ids({}).size(), 60);
    QCOMPARE(await(other.entryIds({}))->size(), 60);
}

void StoreThreads::answersComeAfterTheirSignals()
{
    StoreFixture f;
    QVERIFY(f.open());
    QSignalSpy changed(f.store.get(), &store::Store::entriesChanged);
    QObject context;
    int signalsBefore = -1;
    f.store->saveEntries(deal100, { entryOf(1, u"a"_s, u"b"_s) })
        .then(&context,
              [&](const Result<store::SavedEntries> &) { signalsBefore = int(changed.count()); });
    QCOMPARE(changed.count(), 0); // never inside the call
    QTRY_COMPARE(signalsBefore, 1);
}

QTEST_GUILESS_MAIN(StoreThreads)
#include "tst_store_threads.moc"
