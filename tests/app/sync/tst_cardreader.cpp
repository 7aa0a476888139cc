// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/errorjson.h"
#include "support/portalfixture.h"
#include "sync/cardreader.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using Completeness = store::CardState::Completeness;
using syncing::CardReader;

namespace {

const crm::OwnerRef deal { crm::Deal, 100 };

qint64 storedCount(store::Store &store, const crm::OwnerRef &owner)
{
    store::EntryQuery query;
    query.owner = owner;
    query.withVanished = false;
    return await(store.entryIds(query)).value_or({}).size();
}

} // namespace

class CardReaderTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void readsACardOfAnySize_data()
    {
        QTest::addColumn<int>("count");
        for (const int count : { 0, 1, 9, 10, 11, 20, 49, 50, 51, 500, 509, 510, 511, 520 })
            QTest::addRow("%d entries", count) << count;
    }
    void readsACardOfAnySize()
    {
        QFETCH(int, count);
        PortalFixture fixture;
        fixture.fill(deal, count);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        const auto read = await(reader.read(deal));
        QVERIFY(read);
        QCOMPARE(read->completeness, Completeness::Complete);
        QCOMPARE(read->collected, count);
        QCOMPARE(storedCount(fixture.store, deal), count);
        const auto state = await(fixture.store.card(deal));
        QVERIFY(state);
        QCOMPARE(state->completeness, Completeness::Complete);
        QCOMPARE(state->portalTotal, std::optional<qint64>(count));
        QCOMPARE(state->present, count);
    }

    void tenThousandEntriesInTwentyOneCalls_data()
    {
        QTest::addColumn<demo::Paging>("paging");
        QTest::addColumn<demo::ListEnvelope>("envelope");
        QTest::addColumn<demo::NextField>("next");
        using demo::ListEnvelope, demo::NextField, demo::Paging;
        QTest::newRow("offset, wrapped, next stuck")
            << Paging::ByOffset << ListEnvelope::Wrapped << NextField::StuckAtTen;
        QTest::newRow("offset, bare, next right")
            << Paging::ByOffset << ListEnvelope::Bare << NextField::Right;
        QTest::newRow("start, wrapped, next right")
            << Paging::ByStart << ListEnvelope::Wrapped << NextField::Right;
        QTest::newRow("start, bare, no next")
            << Paging::ByStart << ListEnvelope::Bare << NextField::Absent;
        QTest::newRow("either, wrapped, no next")
            << Paging::ByEither << ListEnvelope::Wrapped << NextField::Absent;
        QTest::newRow("either, bare, next stuck")
            << Paging::ByEither << ListEnvelope::Bare << NextField::StuckAtTen;
    }
    void tenThousandEntriesInTwentyOneCalls()
    {
        QFETCH(demo::Paging, paging);
        QFETCH(demo::ListEnvelope, envelope);
        QFETCH(demo::NextField, next);
        auto options = PortalFixture::bare();
        options.paging = paging;
        options.envelope = envelope;
        options.next = next;
        PortalFixture fixture(options);
        fixture.fill(deal, 10'000);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        fixture.portal.resetCounts();
        const auto read = await(reader.read(deal), std::chrono::minutes(4));
        QVERIFY(read);
        QCOMPARE(read->completeness, Completeness::Complete);
        QCOMPARE(read->collected, 10'000);
        QCOMPARE(fixture.portal.httpCallCount(), 21);
        QCOMPARE(storedCount(fixture.store, deal), 10'000);
    }

    void aPortalThatCannotPageIsToldTheTruthAbout_data() { sizesBeyondAPage(); }
    void aPortalThatCannotPageIsToldTheTruthAbout()
    {
        QFETCH(int, count);
        auto options = PortalFixture::bare();
        options.paging = demo::Paging::Neither;
        PortalFixture fixture(options);
        fixture.fill(deal, count);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        fixture.portal.resetCounts();
        const auto read = await(reader.read(deal));
        QVERIFY(read);
        QCOMPARE(read->completeness, Completeness::NewestOnly);
        QCOMPARE(read->collected, 10);
        QCOMPARE(read->total, std::optional<qint64>(count));
        QVERIFY(fixture.portal.httpCallCount() <= 2);
        QCOMPARE(await(fixture.store.card(deal))->completeness, Completeness::NewestOnly);
    }

    void aRefreshReadsOnlyWhatIsNew()
    {
        PortalFixture fixture;
        fixture.fill(deal, 300);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        QVERIFY(await(reader.read(deal)));
        fixture.portal.resetCounts();
        fixture.fill(deal, 3);
        const auto again = await(reader.read(deal));
        QVERIFY(again);
        QCOMPARE(again->completeness, Completeness::Complete);
        QCOMPARE(again->collected, 303);
        QCOMPARE(again->added.size(), 3);
        QCOMPARE(fixture.portal.executedCounts().value(u"crm.timeline.logmessage.list"_s), 1);
    }

    void aRefreshWithMoreThanAPageOfNewOnesMeetsTheKnown()
    {
        PortalFixture fixture;
        fixture.fill(deal, 300);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        QVERIFY(await(reader.read(deal)));
        fixture.fill(deal, 75);
        fixture.portal.resetCounts();
        const auto again = await(reader.read(deal));
        QVERIFY(again);
        QCOMPARE(again->completeness, Completeness::Complete);
        QCOMPARE(again->collected, 375);
        QVERIFY(fixture.portal.httpCallCount() <= 2);
    }

    void anEntryThatWentIsNoticedAndMarked()
    {
        PortalFixture fixture;
        fixture.fill(deal, 120);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        QVERIFY(await(reader.read(deal)));
        const qint64 gone = fixture.portal.entries(deal.typeId, deal.id).at(40).id;
        fixture.portal.removeEntry(gone);
        const auto again = await(reader.read(deal));
        QVERIFY(again);
        QCOMPARE(again->completeness, Completeness::Complete);
        QCOMPARE(again->collected, 119);
        const auto rows = await(fixture.store.entries({ EntryId { gone } }));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->first().vanishedSince.has_value());
        QCOMPARE(storedCount(fixture.store, deal), 119);
    }

    void aStoppedReadingGoesOnWhereItStood()
    {
        PortalFixture fixture;
        fixture.fill(deal, 2'000);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        const auto first = reader.read(deal);
        QTRY_VERIFY_WITH_TIMEOUT(reader.progress().collected >= 1'010, 20'000);
        reader.stop();
        const auto stopped = await(first);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
        QCOMPARE(await(fixture.store.card(deal))->completeness, Completeness::Partial);

        fixture.portal.resetCounts();
        const auto resumed = await(reader.read(deal));
        QVERIFY(resumed);
        QCOMPARE(resumed->completeness, Completeness::Complete);
        QCOMPARE(resumed->collected, 2'000);
        // page 0 and the top again at the end are looked at; of the rest only what was missing
        const int asked = fixture.portal.executedCounts().value(u"crm.timeline.logmessage.list"_s);
        QVERIFY2(asked <= 2 + 99 + 1, qPrintable(QString::number(asked)));
    }

    void entriesThatComeWhileItReadsAreAllThere()
    {
        PortalFixture fixture;
        fixture.fill(deal, 1'500);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        int came = 0;
        connect(&reader, &CardReader::progressed, this, [&] {
            if (came < 25) {
                ++came;
                fixture.addAtPortal(deal, u"late %1"_s.arg(came));
            }
        });
        const auto read = await(reader.read(deal));
        QVERIFY(read);
        reader.disconnect(this);
        QVERIFY(came > 2);
        const qint64 there = fixture.portal.entries(deal.typeId, deal.id).size();
        if (read->completeness == Completeness::Complete) {
            QVERIFY(read->collected == *read->total);
            QVERIFY(read->collected <= there);
        }
        const auto after = await(reader.read(deal));
        QVERIFY(after);
        QCOMPARE(after->completeness, Completeness::Complete);
        QCOMPARE(after->collected, there);
    }

    void entriesDeletedWhileItReadsHideNoOther()
    {
        PortalFixture fixture;
        fixture.fill(deal, 1'500);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        bool deleted = false;
        connect(&reader, &CardReader::progressed, this,
                [&](const crm::OwnerRef &, const syncing::ReadingProgress &progress) {
                    if (!deleted && progress.collected >= 500) {
                        deleted = true;
                        fixture.portal.removeEntry(
                            fixture.portal.entries(deal.typeId, deal.id).at(1'495).id);
                    }
                });
        const auto read = await(reader.read(deal));
        QVERIFY(deleted);
        QVERIFY(read);
        QCOMPARE(read->completeness, Completeness::Complete);
        QCOMPARE(read->collected, 1'499);
        QCOMPARE(storedCount(fixture.store, deal), 1'499);
    }

    void anUnreadableCardKeepsItsRowsAndSaysWhy()
    {
        PortalFixture fixture;
        fixture.fill(deal, 40);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        QVERIFY(await(reader.read(deal)));
        fixture.portal.revokeWebhooks();
        const auto refused = await(reader.read(deal));
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, Error::Kind::Auth);
        const auto state = await(fixture.store.card(deal));
        QVERIFY(state);
        QCOMPARE(state->completeness, Completeness::Complete);
        QCOMPARE(errorFromJson(state->lastError.toUtf8()).kind, Error::Kind::Auth);
        QCOMPARE(storedCount(fixture.store, deal), 40);
    }

    void aCutAnswerIsNeverAShorterList()
    {
        PortalFixture fixture;
        fixture.fill(deal, 700);
        fixture.portal.faults().add(demo::Fault::cutAnswer(u"batch"_s, 3'000).always());
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        const auto read = await(reader.read(deal), std::chrono::minutes(2));
        QVERIFY(!read || read->completeness != Completeness::Complete);
        QVERIFY(await(fixture.store.card(deal))->completeness != Completeness::Complete);
        fixture.portal.faults().clear();
        const auto again = await(reader.read(deal));
        QVERIFY(again);
        QCOMPARE(again->collected, 700);
        QCOMPARE(again->completeness, Completeness::Complete);
    }

    void anotherCardCancelsTheFirst()
    {
        PortalFixture fixture;
        const crm::OwnerRef other { crm::Deal, 101 };
        fixture.fill(deal, 800);
        fixture.fill(other, 15);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        const auto first = reader.read(deal);
        const auto second = await(reader.read(other));
        QVERIFY(second);
        QCOMPARE(second->collected, 15);
        const auto cancelled = await(first);
        QVERIFY(!cancelled);
        QCOMPARE(cancelled.error().kind, Error::Kind::Cancelled);
    }

    void theFirstRowsCostOneSmallCall()
    {
        PortalFixture fixture;
        fixture.fill(deal, 800);
        CardReader reader(*fixture.service, fixture.store, fixture.clock);
        QSignalSpy changed(&fixture.store, &store::Store::entriesChanged);
        fixture.portal.resetCounts();
        const auto read = reader.read(deal);
        QTRY_VERIFY(changed.size() >= 1);
        QCOMPARE(changed.first().at(1).value<QList<EntryId>>().size(), 10);
        QVERIFY(await(read));
    }

private:
    static void sizesBeyondAPage()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("11") << 11;
        QTest::newRow("2,431") << 2'431;
        QTest::newRow("10,000") << 10'000;
    }
};

QTEST_GUILESS_MAIN(CardReaderTest)
#include "tst_cardreader.moc"
