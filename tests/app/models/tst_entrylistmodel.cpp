// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storefixture.h"

#include "models/entrylistmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using models::EntryListModel;
using Availability = EntryListModel::Availability;
using Order = store::EntryQuery::Order;

class EntryListModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void emptyCard();
    void rowsAreThereContentComesWhenAnnounced();
    void dataNeverAsks();
    void daysInTheZoneAskedFor();
    void anOrderByIdMayShowADayTwice();
    void bigListsFindTheirDaysToo();
    void newRowsKeepPositionAndSelection();
    void newRowsWaitWhileHeld();
    void olderRowsBelowAreNotHeld();
    void changedContentIsReadAgain();
    void vanishedRowsCarryTheirDate();
    void marksFollowWhatIsKnown();
    void boundEntriesOfOtherCards();
    void filterAndBack();
    void allOrders_data();
    void allOrders();
    void otherOwnerEmptiesAtOnce();
    void newSince();
    void previewIsPlainText();
    void tenThousandRowsInBlocks();
    void describerAnswersScreenReaders();
    void aClosedStoreIsToldOf();

private:
    void save(const QList<timeline::LogEntry> &entries, const crm::OwnerRef &owner = deal100);
    void saveRange(qint64 first, qint64 last);
    void show(const store::EntryQuery &query);
    void settle();
    QList<qint64> shownIds() const;

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<EntryListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void EntryListModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->openInMemory());
    m_model = std::make_unique<EntryListModel>(*m_fixture->store);
    m_model->setTimeZone(QTimeZone::utc());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_tester->setUseFetchMore(false);
}

void EntryListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

void EntryListModelTest::save(const QList<timeline::LogEntry> &entries, const crm::OwnerRef &owner)
{
    QVERIFY(await(m_fixture->store->saveEntries(owner, entries)));
}

void EntryListModelTest::saveRange(qint64 first, qint64 last)
{
    QList<timeline::LogEntry> entries;
    for (qint64 id = first; id <= last; ++id)
        entries.append(entryOf(id, u"Title %1"_s.arg(id), u"Text %1"_s.arg(id)));
    save(entries);
}

void EntryListModelTest::show(const store::EntryQuery &query)
{
    m_model->setQuery(query);
    settle();
}

/// Waits until the rows are known, all of them.
void EntryListModelTest::settle()
{
    QTRY_VERIFY(m_model->availability() == Availability::Ready && m_model->isCountExact());
}

QList<qint64> EntryListModelTest::shownIds() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_model->rowCount(); ++row)
        ids.append(m_model->idAt(row).value);
    return ids;
}

namespace {
store::EntryQuery ofDeal(Order order = Order::IdDescending)
{
    store::EntryQuery query;
    query.owner = deal100;
    query.order = order;
    return query;
}

timeline::LogEntry madeOn(qint64 id, const QDateTime &created)
{
    timeline::LogEntry entry = entryOf(id, u"Title %1"_s.arg(id), u"Text"_s);
    entry.created = created;
    return entry;
}
} // namespace

void EntryListModelTest::emptyCard()
{
    QCOMPARE(m_model->availability(), Availability::NotAsked);
    m_model->setQuery(ofDeal());
    QCOMPARE(m_model->availability(), Availability::Loading);
    settle();
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_model->days().isEmpty());
    QVERIFY(!m_model->idAt(0).isValid());
}

void EntryListModelTest::rowsAreThereContentComesWhenAnnounced()
{
    saveRange(1, 500);
    show(ofDeal());
    QCOMPARE(m_model->rowCount(), 500);
    const QModelIndex first = m_model->index(0);
    QCOMPARE(first.data(models::EntryIdRole).toLongLong(), 500);
    QCOMPARE(first.data(models::LoadedRole).toBool(), false);
    QVERIFY(first.data(models::TitleRole).toString().isEmpty());

    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    m_model->setVisibleRange(0, 12);
    QTRY_VERIFY(first.data(models::LoadedRole).toBool());
    QVERIFY(changed.count() >= 1);
    QCOMPARE(first.data(models::TitleRole).toString(), u"Title 500"_s);
    QCOMPARE(first.data(Qt::DisplayRole).toString(), u"Title 500"_s);
    QCOMPARE(first.data(models::AuthorIdRole).toLongLong(), 1);
    QCOMPARE(first.data(models::IconCodeRole).toString(), u"info"_s);
    QVERIFY(first.data(models::CreatedRole).toDateTime().isValid());
    QCOMPARE(first.data(models::VersionsRole).toInt(), 1);
    // Rows far away stay placeholders.
    QCOMPARE(m_model->index(450).data(models::LoadedRole).toBool(), false);
}

void EntryListModelTest::dataNeverAsks()
{
    saveRange(1, 300);
    show(ofDeal());
    QSignalSpy changed(m_model.get(), &QAbstractItemModel::dataChanged);
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->data(m_model->index(row), models::TitleRole);
    QVERIFY(await(m_fixture->store->figures())); // whatever was asked would be answered by now
    QCOMPARE(changed.count(), 0);
    QCOMPARE(m_model->index(0).data(models::LoadedRole).toBool(), false);
}

void EntryListModelTest::daysInTheZoneAskedFor()
{
    // 23:30 in UTC is the next day in Moscow.
    save({ madeOn(1, QDateTime(QDate(2026, 11, 19), QTime(12, 0), Qt::UTC)),
           madeOn(2, QDateTime(QDate(2026, 11, 20), QTime(23, 30), Qt::UTC)),
           madeOn(3, QDateTime(QDate(2026, 11, 21), QTime(9, 0), Qt::UTC)),
           madeOn(4, QDateTime()) });
    show(ofDeal());
    const QList<store::DayRun> utc { { QDate(), 0 },
                                     { QDate(2026, 11, 21), 1 },
                                     { QDate(2026, 11, 20), 2 },
                                     { QDate(2026, 11, 19), 3 } };
    QCOMPARE(m_model->days(), utc);
    m_model->setTimeZone(QTimeZone("Europe/Moscow"));
    const QList<store::DayRun> moscow { { QDate(), 0 },
                                        { QDate(2026, 11, 21), 1 },
                                        { QDate(2026, 11, 19), 3 } };
    QTRY_COMPARE(m_model->days(), moscow);
}

void EntryListModelTest::anOrderByIdMayShowADayTwice()
{
    const auto on = [](int day) { return QDateTime(QDate(2026, 11, day), QTime(8, 0), Qt::UTC); };
    save({ madeOn(1, on(20)), madeOn(2, on(21)), madeOn(3, on(20)) });
    show(ofDeal());
    const QList<store::DayRun> byId { { QDate(2026, 11, 20), 0 },
                                      { QDate(2026, 11, 21), 1 },
                                      { QDate(2026, 11, 20), 2 } };
    QCOMPARE(m_model->days(), byId);
    show(ofDeal(Order::CreatedDescending));
    const QList<store::DayRun> byDate { { QDate(2026, 11, 21), 0 }, { QDate(2026, 11, 20), 1 } };
    QCOMPARE(m_model->days(), byDate);
}

void EntryListModelTest::bigListsFindTheirDaysToo()
{
    // Long days, short ones and single entries, more rows than are asked one by one.
    const QList<int> perDay { 1, 3000, 1, 1, 7, 8, 9, 2000, 1, 500 };
    QList<timeline::LogEntry> entries;
    QList<store::DayRun> wanted;
    qint64 id = 0;
    for (int day = 0; day < perDay.size(); ++day) {
        wanted.append({ QDate(2026, 3, 1).addDays(day), qint64(entries.size()) });
        for (int i = 0; i < perDay[day]; ++i)
            entries.append(madeOn(
                ++id, QDateTime(QDate(2026, 3, 1).addDays(day), QTime(1, 0), Qt::UTC).addSecs(i)));
    }
    save(entries);
    show(ofDeal(Order::IdAscending));
    QCOMPARE(m_model->days(), wanted);
}

void EntryListModelTest::newRowsKeepPositionAndSelection()
{
    saveRange(1, 50);
    show(ofDeal());
    m_model->setVisibleRange(0, 10);
    const QPersistentModelIndex chosen = m_model->index(5);
    QCOMPARE(chosen.data(models::EntryIdRole).toLongLong(), 45);
    QSignalSpy reset(m_model.get(), &QAbstractItemModel::modelReset);
    QSignalSpy inserted(m_model.get(), &QAbstractItemModel::rowsInserted);
    saveRange(51, 53);
    QTRY_COMPARE(m_model->rowCount(), 53);
    QCOMPARE(chosen.row(), 8);
    QCOMPARE(chosen.data(models::EntryIdRole).toLongLong(), 45);
    QCOMPARE(reset.count(), 0);
    QCOMPARE(inserted.count(), 1);
}

void EntryListModelTest::newRowsWaitWhileHeld()
{
    saveRange(1, 50);
    show(ofDeal());
    m_model->setHoldNewRows(true);
    QSignalSpy held(m_model.get(), &EntryListModel::heldCountChanged);
    saveRange(51, 53);
    QTRY_COMPARE(m_model->heldCount(), 3);
    QCOMPARE(m_model->rowCount(), 50);
    QCOMPARE(m_model->idAt(0).value, 50);
    QCOMPARE(m_model->days().first().firstRow, 0);
    saveRange(54, 54);
    QTRY_COMPARE(m_model->heldCount(), 4);
    QCOMPARE(held.count(), 2);
    m_model->showHeldRows();
    QCOMPARE(m_model->heldCount(), 0);
    QCOMPARE(m_model->rowCount(), 54);
    QCOMPARE(m_model->idAt(0).value, 54);
    // Scrolled back to the top nothing waits any more.
    m_model->setHoldNewRows(false);
    saveRange(55, 55);
    QTRY_COMPARE(m_model->rowCount(), 55);
    QCOMPARE(m_model->heldCount(), 0);
}

void EntryListModelTest::olderRowsBelowAreNotHeld()
{
    saveRange(41, 50);
    show(ofDeal());
    m_model->setHoldNewRows(true);
    saveRange(1, 40);
    QTRY_COMPARE(m_model->rowCount(), 50);
    QCOMPARE(m_model->heldCount(), 0);
}

void EntryListModelTest::changedContentIsReadAgain()
{
    saveRange(1, 20);
    show(ofDeal());
    m_model->setVisibleRange(0, 19);
    const QModelIndex first = m_model->index(0);
    QTRY_COMPARE(first.data(models::TitleRole).toString(), u"Title 20"_s);
    save({ entryOf(20, u"Corrected"_s, u"Text"_s) });
    QTRY_COMPARE(first.data(models::TitleRole).toString(), u"Corrected"_s);
    QCOMPARE(first.data(models::VersionsRole).toInt(), 2);
}

void EntryListModelTest::vanishedRowsCarryTheirDate()
{
    saveRange(1, 3);
    show(ofDeal());
    m_model->setVisibleRange(0, 2);
    QTRY_VERIFY(m_model->index(2).data(models::LoadedRole).toBool());
    QVERIFY(await(m_fixture->store->markVanished(deal100, { { 1 }, { 3 } })));
    QTRY_VERIFY(m_model->index(1).data(models::VanishedSinceRole).toDateTime().isValid());
    QVERIFY(!m_model->index(0).data(models::VanishedSinceRole).toDateTime().isValid());
    QVERIFY(await(m_fixture->store->markDeletedHere({ 3 })));
    QTRY_VERIFY(m_model->index(0).data(models::DeletedHereRole).toBool());
}

void EntryListModelTest::marksFollowWhatIsKnown()
{
    save({ entryOf(1, u"T"_s, u"X"_s) });
    show(ofDeal());
    m_model->setVisibleRange(0, 0);
    const QModelIndex row = m_model->index(0);
    QTRY_VERIFY(row.data(models::LoadedRole).toBool());
    QVERIFY(!row.data(models::NoteRole).toBool());
    QCOMPARE(row.data(models::OtherCardsRole).toInt(), 0);

    store::ReadExtras read;
    timeline::Note note;
    note.text = u"Call back"_s;
    read.note = note;
    read.bindings = QList<crm::OwnerRef> { deal100, contact7 };
    read.pin = store::PinMark { deal100, store::PinState::PinnedHere, {} };
    QVERIFY(await(m_fixture->store->saveExtras(EntryId { 1 }, read)));
    QTRY_VERIFY(row.data(models::NoteRole).toBool());
    QCOMPARE(row.data(models::OtherCardsRole).toInt(), 1);
    QVERIFY(row.data(models::PinnedRole).toBool());
    QVERIFY(!row.data(models::OwnerElsewhereRole).isValid());
}

void EntryListModelTest::boundEntriesOfOtherCards()
{
    save({ entryOf(1, u"T"_s, u"X"_s) });
    save({ entryOf(2, u"Elsewhere"_s, u"X"_s) }, contact7);
    store::EntryQuery query = ofDeal();
    query.withBound = true;
    show(query);
    QCOMPARE(shownIds(), QList<qint64> { 1 });

    store::ReadExtras read;
    read.bindings = QList<crm::OwnerRef> { contact7, deal100 };
    QVERIFY(await(m_fixture->store->saveExtras(EntryId { 2 }, read)));
    QTRY_COMPARE(shownIds(), (QList<qint64> { 2, 1 }));
    m_model->setVisibleRange(0, 1);
    QTRY_VERIFY(m_model->index(0).data(models::LoadedRole).toBool());
    QCOMPARE(m_model->index(0).data(models::OwnerElsewhereRole).value<crm::OwnerRef>(), contact7);

    save({ entryOf(2, u"Changed there"_s, u"X"_s) }, contact7);
    QTRY_COMPARE(m_model->index(0).data(models::TitleRole).toString(), u"Changed there"_s);
    read.bindings = QList<crm::OwnerRef> { contact7 };
    QVERIFY(await(m_fixture->store->saveExtras(EntryId { 2 }, read)));
    QTRY_COMPARE(shownIds(), QList<qint64> { 1 });
}

void EntryListModelTest::filterAndBack()
{
    saveRange(1, 400);
    show(ofDeal());
    auto query = ofDeal();
    query.text = u"Title 39"_s;
    show(query);
    QCOMPARE(
        shownIds(),
        (QList<qint64> { 399, 398, 397, 396, 395, 394, 393, 392, 391, 390, 339, 239, 139, 39 }));
    query.text = u"nowhere"_s;
    show(query);
    QCOMPARE(m_model->rowCount(), 0);
    show(ofDeal());
    QCOMPARE(m_model->rowCount(), 400);
}

void EntryListModelTest::allOrders_data()
{
    QTest::addColumn<int>("order");
    QTest::addColumn<QList<qint64>>("ids");
    // Number 2 was made last.
    QTest::newRow("id, newest first") << int(Order::IdDescending) << QList<qint64> { 3, 2, 1 };
    QTest::newRow("id, oldest first") << int(Order::IdAscending) << QList<qint64> { 1, 2, 3 };
    QTest::newRow("date, newest first")
        << int(Order::CreatedDescending) << QList<qint64> { 2, 3, 1 };
    QTest::newRow("date, oldest first")
        << int(Order::CreatedAscending) << QList<qint64> { 1, 3, 2 };
}

void EntryListModelTest::allOrders()
{
    QFETCH(int, order);
    QFETCH(QList<qint64>, ids);
    const auto at
        = [](int hour) { return QDateTime(QDate(2026, 11, 20), QTime(hour, 0), Qt::UTC); };
    save({ madeOn(1, at(8)), madeOn(2, at(20)), madeOn(3, at(9)) });
    show(ofDeal(Order(order)));
    QCOMPARE(shownIds(), ids);
    QCOMPARE(m_model->rowOf({ 3 }), int(ids.indexOf(3)));
    QCOMPARE(m_model->rowOf({ 99 }), -1);
}

void EntryListModelTest::otherOwnerEmptiesAtOnce()
{
    saveRange(1, 30);
    save({ entryOf(1000, u"Of the contact"_s, u"…"_s) }, contact7);
    show(ofDeal());
    QCOMPARE(m_model->rowCount(), 30);
    store::EntryQuery query;
    query.owner = contact7;
    m_model->setQuery(query);
    QCOMPARE(m_model->rowCount(), 0);
    settle();
    QCOMPARE(shownIds(), QList<qint64> { 1000 });
    // What happens to other cards is nothing to this one.
    QSignalSpy changed(m_model.get(), &EntryListModel::changed);
    saveRange(31, 40);
    QVERIFY(await(m_fixture->store->figures()));
    QCOMPARE(changed.count(), 0);
}

void EntryListModelTest::newSince()
{
    saveRange(1, 3);
    show(ofDeal());
    m_model->setNewSince(m_fixture->clock.utcNow());
    m_fixture->clock.advance(std::chrono::minutes(5));
    saveRange(4, 4);
    QTRY_COMPARE(m_model->rowCount(), 4);
    m_model->setVisibleRange(0, 3);
    QTRY_VERIFY(m_model->index(0).data(models::NewRole).toBool());
    QVERIFY(!m_model->index(1).data(models::NewRole).toBool());
}

void EntryListModelTest::previewIsPlainText()
{
    save({ entryOf(1, u"  Two\nlines "_s,
                   u"[b]Analysis:[/b]\n[url=https://example.org]here[/url]"_s),
           entryOf(2, u"Enter\u200bprise"_s, u"<img src=\"file:///canary.png\">"_s) });
    show(ofDeal());
    m_model->setVisibleRange(0, 1);
    QTRY_VERIFY(m_model->index(1).data(models::LoadedRole).toBool());
    QCOMPARE(m_model->index(1).data(models::TitleRole).toString(), u"Two lines"_s);
    QCOMPARE(m_model->index(1).data(models::PreviewRole).toString(), u"Analysis: here"_s);
    QCOMPARE(m_model->index(1).data(models::HiddenCharactersRole).toInt(), 0);
    QCOMPARE(m_model->index(0).data(models::TitleRole).toString(), u"Enterprise"_s);
    QCOMPARE(m_model->index(0).data(models::HiddenCharactersRole).toInt(), 1);
    QCOMPARE(m_model->index(0).data(models::PreviewRole).toString(),
             u"<img src=\"file:///canary.png\">"_s);
}

void EntryListModelTest::tenThousandRowsInBlocks()
{
    saveRange(1, 10'000);
    show(ofDeal());
    QCOMPARE(m_model->rowCount(), 10'000);
    for (const int row : { 0, 5'000, 9'999 }) {
        m_model->setVisibleRange(row, row + 12);
        QTRY_VERIFY(m_model->index(row).data(models::LoadedRole).toBool());
        QCOMPARE(m_model->index(row).data(models::TitleRole).toString(),
                 u"Title %1"_s.arg(10'000 - row));
    }
    int loaded = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        loaded += m_model->index(row).data(models::LoadedRole).toBool();
    QVERIFY2(loaded <= 900, qPrintable(QString::number(loaded)));
    // Passing by everything, the memory stays bounded.
    for (int row = 0; row < m_model->rowCount(); row += 200) {
        m_model->setVisibleRange(row, row + 12);
        QTRY_VERIFY(m_model->index(row).data(models::LoadedRole).toBool());
    }
    loaded = 0;
    for (int row = 0; row < m_model->rowCount(); ++row)
        loaded += m_model->index(row).data(models::LoadedRole).toBool();
    QVERIFY2(loaded <= 3'000, qPrintable(QString::number(loaded)));
}

void EntryListModelTest::describerAnswersScreenReaders()
{
    saveRange(1, 1);
    show(ofDeal());
    QVERIFY(!m_model->index(0).data(Qt::AccessibleTextRole).isValid());
    m_model->setDescriber([](const QModelIndex &index) {
        return u"Entry %1"_s.arg(index.data(models::EntryIdRole).toLongLong());
    });
    QCOMPARE(m_model->index(0).data(Qt::AccessibleTextRole).toString(), u"Entry 1"_s);
}

void EntryListModelTest::aClosedStoreIsToldOf()
{
    store::Store closed(m_fixture->clock);
    EntryListModel model(closed);
    model.setQuery(ofDeal());
    QTRY_COMPARE(model.availability(), Availability::Failed);
    QCOMPARE(model.error().kind, Error::Kind::Storage);
    QCOMPARE(model.rowCount(), 0);
}

QTEST_GUILESS_MAIN(EntryListModelTest)
#include "tst_entrylistmodel.moc"
