// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storefixture.h"

#include "support/gapwatch.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/entryselection.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/selectionbar.h"
#include "ui/timeline/timelinepage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// Choosing many entries of a card, over a store and without any portal.
class EntrySelectionTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void clicksWithKeysChooseMany();
    void aClickAloneChoosesOneAgain();
    void keysAloneChooseMany();
    void allThatMatchTheFilter();
    void chooseAllByMouse();
    void allOfTenThousandAtOnce();
    void rowsThatComeAreNotChosen();
    void anotherOrderKeepsWhatIsChosen();
    void whatAFilterTakesAwayIsNotChosen();
    void escapeLeavesOneAndReadsOn();
    void theBarSaysAndDoesWhatCanBeDone();
    void theMenuHoldsTheSameActions();
    void aDayHeadingIsNoRow();

private:
    void fill(int count);
    void open(int count);
    void click(int row, Qt::KeyboardModifiers modifiers = {});
    QList<qint64> chosen() const;
    EntryListView *list() const { return m_page->list(); }
    EntrySelection &selection() const { return m_page->selection(); }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<TimelinePage> m_page;
};

void EntrySelectionTest::initTestCase()
{
    theme::apply(theme::Choice::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void EntrySelectionTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->openInMemory());
    m_page = std::make_unique<TimelinePage>(
        *m_fixture->store, m_fixture->clock,
        TimelineNames { [](UserId id) { return u"User %1"_s.arg(id.value); },
                        [](const crm::OwnerRef &owner) { return u"Deal #%1"_s.arg(owner.id); } });
    m_page->resize(760, 700);
}

void EntrySelectionTest::cleanup()
{
    m_page.reset();
    m_fixture.reset();
}

/// Made up: entries 1 to count, a day each hundred.
void EntrySelectionTest::fill(int count)
{
    QList<timeline::LogEntry> entries;
    for (int id = 1; id <= count; ++id) {
        auto entry = entryOf(id, u"Title %1"_s.arg(id), u"Text"_s);
        entry.created = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC)
                            .addDays((id - count) / 100)
                            .addSecs(id % 100);
        entries.append(entry);
    }
    QVERIFY(await(m_fixture->store->saveEntries(deal100, entries)));
}

void EntrySelectionTest::open(int count)
{
    fill(count);
    m_page->showCard(deal100);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    QTRY_COMPARE(m_page->model().rowCount(), count);
    QTRY_VERIFY(m_page->model().isCountExact());
    list()->setFocus();
}

void EntrySelectionTest::click(int row, Qt::KeyboardModifiers modifiers)
{
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers,
                      list()->visualRect(m_page->model().index(row)).center());
}

QList<qint64> EntrySelectionTest::chosen() const
{
    QList<qint64> ids;
    for (const EntryId id : selection().ids())
        ids.append(id.value);
    return ids;
}

void EntrySelectionTest::clicksWithKeysChooseMany()
{
    open(100);
    click(1);
    QCOMPARE(chosen(), QList<qint64> { 99 });
    QVERIFY(!m_page->selectionBar()->isVisible());
    click(4, Qt::ControlModifier);
    QCOMPARE(chosen(), (QList<qint64> { 99, 96 }));
    QVERIFY(m_page->selectionBar()->isVisible());
    click(7, Qt::ShiftModifier);
    QCOMPARE(chosen(), (QList<qint64> { 99, 96, 95, 94, 93 }));
    click(5, Qt::ControlModifier); // takes one out
    QCOMPARE(chosen(), (QList<qint64> { 99, 96, 94, 93 }));
    QCOMPARE(selection().count(), 4);
    click(2, Qt::ShiftModifier | Qt::ControlModifier);
    QVERIFY(chosen().contains(98));
}

void EntrySelectionTest::aClickAloneChoosesOneAgain()
{
    open(100);
    click(1);
    click(6, Qt::ShiftModifier);
    QCOMPARE(selection().count(), 6);
    click(3);
    QCOMPARE(chosen(), QList<qint64> { 97 });
    QVERIFY(!m_page->selectionBar()->isVisible());
    QCOMPARE(list()->currentEntry().value, 97);
}

void EntrySelectionTest::keysAloneChooseMany()
{
    open(100);
    click(2);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(chosen(), (QList<qint64> { 98, 97, 96 }));
    QTest::keyClick(list(), Qt::Key_Up, Qt::ShiftModifier);
    QCOMPARE(chosen(), (QList<qint64> { 98, 97 }));
    // Away without choosing, then one more.
    QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ControlModifier);
    QTest::keyClick(list(), Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(chosen(), (QList<qint64> { 98, 97, 95 }));
    QTest::keyClick(list(), Qt::Key_End, Qt::ShiftModifier);
    QVERIFY(chosen().contains(1));
    QTest::keyClick(list(), Qt::Key_Home);
    QCOMPARE(chosen(), QList<qint64> { 100 });
}

void EntrySelectionTest::allThatMatchTheFilter()
{
    open(200);
    auto *filter = m_page->filterBar()->searchField();
    QTest::keyClicks(filter, u"title 11"_s);
    QTRY_COMPARE(m_page->model().rowCount(), 11); // 11, 110 to 119
    list()->setFocus();
    QTest::keySequence(list(), QKeySequence::SelectAll);
    QCOMPARE(selection().count(), 11);
    QVERIFY(selection().isAll());
    QVERIFY(!m_page->selectionBar()->allButton()->isVisible());
    QCOMPARE(chosen().first(), 119);
    QCOMPARE(chosen().last(), 11);
}

void EntrySelectionTest::chooseAllByMouse()
{
    open(300);
    click(1);
    click(2, Qt::ControlModifier);
    auto *all = m_page->selectionBar()->allButton();
    QVERIFY(all->isVisible());
    QCOMPARE(all->text(), u"Choose all 300"_s);
    QTest::mouseClick(all, Qt::LeftButton);
    QCOMPARE(selection().count(), 300);
    QTest::mouseClick(m_page->selectionBar()->closeButton(), Qt::LeftButton);
    QCOMPARE(selection().count(), 1);
    QVERIFY(list()->hasFocus());
}

void EntrySelectionTest::allOfTenThousandAtOnce()
{
    open(10'000);
    click(3);
    GapWatch gaps;
    QTest::keySequence(list(), QKeySequence::SelectAll);
    QCOMPARE(selection().count(), 10'000);
    QCOMPARE(list()->selectionModel()->selection().size(), 1); // a run, not ten thousand rows
    QTRY_VERIFY(m_page->selectionBar()->isVisible());
    list()->verticalScrollBar()->setValue(200'000);
    QTest::keyClick(list(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(list(), QKeySequence::SelectAll);
    QTRY_VERIFY(list()->indexAt({ 100, 100 }).data(models::LoadedRole).toBool());
    qInfo("longest gap: %lld ms", gaps.longest());
    QVERIFY2(gaps.longest() <= GapWatch::allowed, qPrintable(QString::number(gaps.longest())));
    QCOMPARE(chosen().size(), 10'000);
}

void EntrySelectionTest::rowsThatComeAreNotChosen()
{
    open(200);
    QTest::keySequence(list(), QKeySequence::SelectAll);
    QVERIFY(selection().isAll());
    QVERIFY(await(m_fixture->store->saveEntries(deal100, { entryOf(900, u"New"_s, u"…"_s) })));
    QTRY_COMPARE(m_page->model().rowCount(), 201);
    QCOMPARE(selection().count(), 200);
    QVERIFY(!selection().isAll());
    QVERIFY(!chosen().contains(900));
    QTRY_VERIFY(m_page->selectionBar()->allButton()->isVisible());
}

void EntrySelectionTest::anotherOrderKeepsWhatIsChosen()
{
    open(2'000);
    click(2);
    click(5, Qt::ControlModifier);
    const auto before = chosen();
    store::EntryQuery turned = m_page->model().query();
    turned.order = store::EntryQuery::Order::IdAscending; // so that every row stands elsewhere
    m_page->model().setQuery(turned);
    QTRY_VERIFY(m_page->model().isCountExact() && m_page->model().idAt(0).value == 1);
    auto now = chosen();
    std::sort(now.begin(), now.end(), std::greater<>());
    QCOMPARE(now, before);
    QCOMPARE(selection().count(), 2);
}

void EntrySelectionTest::whatAFilterTakesAwayIsNotChosen()
{
    open(300);
    click(0);
    click(1, Qt::ControlModifier); // 300 and 299
    click(2, Qt::ControlModifier);
    auto *filter = m_page->filterBar()->searchField();
    QTest::keyClicks(filter, u"title 29"_s);
    QTRY_COMPARE(m_page->model().rowCount(), 13); // 29, 129, 229, 290 to 299
    QTRY_COMPARE(chosen(), (QList<qint64> { 299, 298 }));
}

void EntrySelectionTest::escapeLeavesOneAndReadsOn()
{
    open(100);
    click(2);
    click(8, Qt::ShiftModifier);
    QSignalSpy stopped(m_page.get(), &TimelinePage::stopRequested);
    m_page->startReading();
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(selection().count(), 1);
    QCOMPARE(stopped.count(), 0);
    QTest::keyClick(list(), Qt::Key_Escape);
    QCOMPARE(stopped.count(), 1);
}

void EntrySelectionTest::theBarSaysAndDoesWhatCanBeDone()
{
    open(100);
    click(2);
    click(4, Qt::ShiftModifier);
    auto *bar = m_page->selectionBar();
    auto *count = bar->findChild<ElidedLabel *>(u"selectionCount"_s);
    QCOMPARE(count->text(), u"3 chosen"_s);
    QCOMPARE(count->accessibleName(), u"3 chosen"_s);
    QSignalSpy triggered(bar, &SelectionBar::triggered);
    QTest::keyClick(list(), Qt::Key_Delete);
    QCOMPARE(triggered.takeFirst().first().value<BulkAction>(), BulkAction::Delete);
    QTest::keySequence(list(), QKeySequence::Copy);
    QCOMPARE(triggered.takeFirst().first().value<BulkAction>(), BulkAction::CopyText);
    QTest::mouseClick(bar->findChild<QToolButton *>(u"exportButton"_s), Qt::LeftButton);
    QCOMPARE(triggered.takeFirst().first().value<BulkAction>(), BulkAction::Export);
    bar->setDeleteReason(u"A webhook deletes nothing."_s);
    QVERIFY(!bar->findChild<QToolButton *>(u"deleteChosenButton"_s)->isEnabled());
    QTest::keyClick(list(), Qt::Key_Delete);
    QVERIFY(triggered.isEmpty());
    // Narrow: the words beside the glyphs go, the names stay.
    m_page->resize(430, 600);
    QTRY_COMPARE(bar->findChild<QToolButton *>(u"noteMenu"_s)->toolButtonStyle(),
                 Qt::ToolButtonIconOnly);
    QVERIFY(bar->width() <= m_page->width());
    for (auto *button : bar->findChildren<QToolButton *>()) {
        QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                 qPrintable(button->objectName()));
        QVERIFY2(bar->rect().contains(button->geometry()), qPrintable(button->objectName()));
    }
}

void EntrySelectionTest::theMenuHoldsTheSameActions()
{
    open(100);
    click(2);
    click(4, Qt::ShiftModifier);
    emit list()->customContextMenuRequested(QPoint(50, 50));
    auto *menu = m_page->findChild<QMenu *>(u"listMenu"_s);
    QVERIFY(menu);
    QVERIFY(menu->actions().contains(m_page->selectionBar()->action(BulkAction::Pin)));
    QSignalSpy triggered(m_page->selectionBar(), &SelectionBar::triggered);
    m_page->selectionBar()->action(BulkAction::Pin)->trigger();
    QCOMPARE(triggered.first().first().value<BulkAction>(), BulkAction::Pin);
    menu->close();
    QCOMPARE(selection().count(), 3);
}

void EntrySelectionTest::aDayHeadingIsNoRow()
{
    open(250);
    click(2);
    click(4, Qt::ShiftModifier);
    const QRect first = list()->visualRect(m_page->model().index(0));
    QTest::mouseClick(list()->viewport(), Qt::LeftButton, {}, first.topLeft() - QPoint(-40, 10));
    QCOMPARE(selection().count(), 3);
}

QTEST_MAIN(EntrySelectionTest)
#include "tst_entryselection.moc"
