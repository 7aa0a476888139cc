// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/readingproof.h"

#include <QTest>

using syncing::ReadingProof;
using timeline::EntryPage;

namespace {

/// A portal in a list: newest first, pages of ten.
struct Card
{
    QList<qint64> ids;

    explicit Card(int count)
    {
        for (int i = count; i > 0; --i)
            ids.append(i);
    }
    EntryPage page(qsizetype start) const
    {
        EntryPage result;
        for (qsizetype i = start; i < std::min(start + 10, ids.size()); ++i) {
            timeline::LogEntry entry;
            entry.id = EntryId { ids[i] };
            result.entries.append(entry);
        }
        result.total = ids.size();
        return result;
    }
};

/// Reads pages 0..n, the top again last; \a meanwhile is called before the page with that number.
ReadingProof readAll(Card &card, int before, const std::function<void(Card &)> &meanwhile)
{
    ReadingProof proof;
    proof.begin();
    const qsizetype pages = (card.ids.size() + 9) / 10;
    for (qsizetype number = 0; number < pages; ++number) {
        if (number == before)
            meanwhile(card);
        proof.take(card.page(number * 10));
    }
    proof.take(card.page(0));
    return proof;
}

} // namespace

class ReadingProofTest : public QObject
{
    Q_OBJECT
private slots:
    void isCompleteWhenNothingMoves_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : { 0, 1, 9, 10, 11, 49, 50, 51, 500, 10'000 })
            QTest::addRow("%d", count) << count;
    }
    void isCompleteWhenNothingMoves()
    {
        QFETCH(int, count);
        Card card(count);
        const auto proof = readAll(card, -1, {});
        QVERIFY(proof.isComplete());
        QCOMPARE(proof.collected(), qint64(count));
    }
    void addedOnesAreFoundAtTheTop()
    {
        Card card(95);
        const auto proof = readAll(card, 5, [](Card &c) { c.ids.prepend(96); });
        QVERIFY(proof.isComplete());
        QCOMPARE(proof.collected(), 96);
    }
    void aRowThatSlippedOverAPageEdgeIsMissed()
    {
        // One entry of page 0 goes while page 5 is next: the first of page 5 slips to page 4 and is
        // never seen, yet the number of ids fits.
        Card card(100);
        const auto proof = readAll(card, 5, [](Card &c) { c.ids.removeAt(3); });
        QCOMPARE(proof.collected(), *proof.total());
        QVERIFY(!proof.isUndisturbed());
        QVERIFY(!proof.isComplete());
    }
    void oneGoneAndOneAddedIsNotTakenForQuiet()
    {
        Card card(100);
        const auto proof = readAll(card, 5, [](Card &c) {
            c.ids.removeAt(3);
            c.ids.prepend(101);
        });
        QCOMPARE(*proof.total(), 100);
        QVERIFY(!proof.isComplete());
    }
    void withoutATotalNothingIsProven()
    {
        ReadingProof proof;
        proof.begin();
        EntryPage page = Card(5).page(0);
        page.total.reset();
        proof.take(page);
        QVERIFY(!proof.isComplete());
    }
    void anEarlierReadingVouchesForTheRest()
    {
        Card card(1000);
        QSet<qint64> known(card.ids.begin(), card.ids.end());
        card.ids.prepend(1001);
        ReadingProof proof;
        proof.begin(known, 1000);
        QVERIFY(proof.take(card.page(0)));
        QVERIFY(proof.isComplete());
        QCOMPARE(proof.collected(), 1001);
    }
    void anOldEntryThatWentIsNoticed()
    {
        Card card(1000);
        QSet<qint64> known(card.ids.begin(), card.ids.end());
        card.ids.removeLast();
        ReadingProof proof;
        proof.begin(known, 1000);
        proof.take(card.page(0));
        QVERIFY(!proof.isComplete());
    }
    void aPageThatBringsNothingNewSaysSo()
    {
        Card card(30);
        ReadingProof proof;
        proof.begin();
        QVERIFY(proof.take(card.page(0)));
        QVERIFY(!proof.take(card.page(0)));
        QCOMPARE(proof.collected(), 10);
    }
};

QTEST_GUILESS_MAIN(ReadingProofTest)
#include "tst_readingproof.moc"
