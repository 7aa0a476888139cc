// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storefixture.h"

#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/cardheader.h"
#include "ui/timeline/entrydelegate.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/timelinepage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepage.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using Completeness = store::CardState::Completeness;

/// Page and details over a store, without any portal.
class TimelinePageTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void noCard();
    void emptyCardOffersANewEntry();
    void aCompleteCardShowsRowsAndProof();
    void typingFilters();
    void nothingMatchesAndClearing();
    void choosingAnIconMakesAChip();
    void choosingDatesMakesAChip();
    void entriesOfOtherCardsAreOffered();
    void orderCanBeTurned();
    void keysMoveThroughTheList();
    void everyRowCanBeReached();
    void newRowsWaitBehindAButton();
    void selectionSurvivesAFilter();
    void aFilterShowsItsFirstRows();
    void rowsOfAnotherDaySayTheirDay();
    void placeholdersKeepOffTheKeyHint();
    void refusedWithNothingStored();
    void offlineKeepsTheRows();
    void onlyTheNewestCanBeRead();
    void readingShowsItselfLater();
    void stopIsAskedForWithEscape();
    void proofOpensAndClosesByKey();
    void detailsShowEverything();
    void detailsTellWhatIsHidden();
    void detailsCopy();
    void deleteSaysWhyNot();
    void vanishedEntriesKeepTheirContent();
    void hostileTextStaysText();
    void everythingFocusableHasAName();

private:
    void fill(int count);
    void setState(Completeness completeness, std::optional<qint64> total);
    void open();
    void choose(int row);
    template <typename T> T *find(const char *name, QWidget *in = nullptr)
    {
        T *found = (in ? in : m_page.get())->findChild<T *>(QLatin1StringView(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<TimelinePage> m_page;
    std::unique_ptr<EntryDetails> m_details;
};

void TimelinePageTest::initTestCase()
{
    theme::apply(theme::Choice::Light);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void TimelinePageTest::init()
{
    // The offscreen platform says of itself what it lacks.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->openInMemory());
    const TimelineNames names { [](UserId id) { return u"User %1"_s.arg(id.value); },
                                [](const crm::OwnerRef &owner) {
                                    return u"Deal #%1"_s.arg(owner.id);
                                } };
    m_page = std::make_unique<TimelinePage>(*m_fixture->store, m_fixture->clock, names);
    m_details = std::make_unique<EntryDetails>(*m_fixture->store, m_fixture->clock, names);
    connect(m_page.get(), &TimelinePage::currentEntryChanged, m_details.get(),
            &EntryDetails::showEntry);
    m_page->resize(760, 700);
    m_details->resize(440, 700);
}

void TimelinePageTest::cleanup()
{
    m_details.reset();
    m_page.reset();
    m_fixture.reset();
}

/// Made up: entries 1 to count, two authors, three icons, a day each hundred.
void TimelinePageTest::fill(int count)
{
    const QStringList icons { u"info"_s, u"call"_s, u"store"_s };
    QList<timeline::LogEntry> entries;
    for (int id = 1; id <= count; ++id) {
        auto entry = entryOf(id, u"Title %1"_s.arg(id), u"Text of %1"_s.arg(id), icons[id % 3],
                             1 + id % 2);
        entry.created = QDateTime(QDate(2026, 11, 21), QTime(8, 0), Qt::UTC)
                            .addDays((id - count) / 100)
                            .addSecs(id % 100);
        entries.append(entry);
    }
    QVERIFY(await(m_fixture->store->saveEntries(deal100, entries)));
}

void TimelinePageTest::setState(Completeness completeness, std::optional<qint64> total)
{
    store::CardState state;
    state.owner = deal100;
    state.completeness = completeness;
    state.portalTotal = total;
    state.lastRead
        = completeness == Completeness::NeverRead ? QDateTime() : m_fixture->clock.utcNow();
    QVERIFY(await(m_fixture->store->saveCardState(state)));
    QVERIFY(await(
        m_fixture->store->saveCardSummary({ deal100, u"Website relaunch"_s, u"Proposal sent"_s })));
}

void TimelinePageTest::open()
{
    m_page->showCard(deal100);
    m_page->show();
    m_details->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_page->activateWindow();
    QTRY_VERIFY(m_page->model().isCountExact());
    QTRY_COMPARE(m_page->cardTitle(), u"Website relaunch"_s);
}

void TimelinePageTest::choose(int row)
{
    m_page->list()->setCurrentIndex(m_page->model().index(row));
    QTRY_VERIFY(m_details->stored());
}

void TimelinePageTest::noCard()
{
    m_page->show();
    QVERIFY(m_page->statePage()->isVisible());
    QCOMPARE(m_page->statePage()->state().title, u"No card chosen"_s);
    QVERIFY(!m_page->filterBar()->isVisible());
}

void TimelinePageTest::emptyCardOffersANewEntry()
{
    setState(Completeness::Complete, 0);
    open();
    QTRY_COMPARE(m_page->statePage()->state().title, u"No log entries on this card"_s);
    QCOMPARE(m_page->header()->proofButton()->words().count, u"0 of 0"_s);
    QSignalSpy wanted(m_page.get(), &TimelinePage::newEntryRequested);
    QTest::mouseClick(find<PrimaryButton>("statePrimary"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<crm::OwnerRef>(), deal100);
}

void TimelinePageTest::aCompleteCardShowsRowsAndProof()
{
    fill(250);
    setState(Completeness::Complete, 250);
    open();
    QVERIFY(m_page->list()->isVisible());
    QCOMPARE(m_page->model().rowCount(), 250);
    QCOMPARE(find<ElidedLabel>("cardTitle")->text(), u"Website relaunch"_s);
    QCOMPARE(find<ElidedLabel>("cardSecondLine")->text(), u"Deal #100 · Proposal sent"_s);
    const ProofWords words = m_page->header()->proofButton()->words();
    QCOMPARE(words.count, u"250 of 250"_s);
    QCOMPARE(words.glyph, u"check-ring"_s);
    QVERIFY(words.rest.startsWith(u"read "_s));
    QVERIFY(!m_page->messageBar()->isVisible());
    // Content comes for what is in sight, by itself.
    QTRY_VERIFY(m_page->model().index(0).data(models::LoadedRole).toBool());
    QSignalSpy read(m_page.get(), &TimelinePage::readRequested);
    QTest::mouseClick(find<GlyphButton>("refreshButton"), Qt::LeftButton);
    QCOMPARE(read.count(), 1);
}

void TimelinePageTest::typingFilters()
{
    fill(120);
    setState(Completeness::Complete, 120);
    open();
    QTest::keyClicks(find<SearchField>("filterText"), u"title 11"_s);
    // 11, 110 to 119.
    QTRY_COMPARE(m_page->model().rowCount(), 11);
    QVERIFY(find<ElidedLabel>("filterCount")->isVisible());
    QTRY_COMPARE(find<ElidedLabel>("filterCount")->text(), u"11 shown of 120"_s);
    QTest::keyClick(find<SearchField>("filterText"), Qt::Key_Escape);
    QTRY_COMPARE(m_page->model().rowCount(), 120);
    QVERIFY(!find<ElidedLabel>("filterCount")->isVisible());
}

void TimelinePageTest::nothingMatchesAndClearing()
{
    fill(20);
    setState(Completeness::Complete, 20);
    open();
    QTest::keyClicks(find<SearchField>("filterText"), u"no such words"_s);
    QTRY_VERIFY(m_page->statePage()->isVisible());
    QCOMPARE(m_page->statePage()->state().title, u"No entry matches the filter"_s);
    QTest::mouseClick(find<QPushButton>("stateSecondary"), Qt::LeftButton);
    QTRY_COMPARE(m_page->model().rowCount(), 20);
    QVERIFY(m_page->list()->isVisible());
}

void TimelinePageTest::choosingAnIconMakesAChip()
{
    fill(30);
    setState(Completeness::Complete, 30);
    open();
    QPointer<QWidget> chooser;
    QTRY_VERIFY([&] {
        // The counts come from the store a moment after the rows.
        QTest::mouseClick(find<QPushButton>("filterIcon"), Qt::LeftButton);
        chooser = find<QWidget>("iconChooser");
        if (find<QListView>("facetList", chooser)->model()->rowCount() == 3)
            return true;
        delete chooser;
        return false;
    }());
    auto *list = find<QListView>("facetList", chooser);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualRect(list->model()->index(0, 0)).center());
    chooser->close();
    QTRY_COMPARE(m_page->model().rowCount(), 10);
    QCOMPARE(m_page->findChildren<Chip *>().size(), 1);
    auto *chip = m_page->findChildren<Chip *>().first();
    QVERIFY(chip->text().startsWith(u"Icon: "_s));
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Delete);
    QTRY_COMPARE(m_page->model().rowCount(), 30);
    QTRY_VERIFY(m_page->findChildren<Chip *>().isEmpty());
}

void TimelinePageTest::choosingDatesMakesAChip()
{
    fill(250);
    setState(Completeness::Complete, 250);
    open();
    QTest::mouseClick(find<QPushButton>("filterDates"), Qt::LeftButton);
    auto *chooser = find<QWidget>("datesChooser");
    auto *spans = find<QListView>("dateSpans", chooser);
    QTest::mouseClick(spans->viewport(), Qt::LeftButton, {},
                      spans->visualRect(spans->model()->index(1, 0)).center()); // today
    QTRY_COMPARE(m_page->model().rowCount(), 100);
    const auto chips = m_page->findChildren<Chip *>();
    QCOMPARE(chips.size(), 1);
    QCOMPARE(chips.first()->text(), u"21 Nov"_s);
    QTest::mouseClick(find<LinkButton>("filterClear"), Qt::LeftButton);
    QTRY_COMPARE(m_page->model().rowCount(), 250);
}

void TimelinePageTest::entriesOfOtherCardsAreOffered()
{
    fill(3);
    setState(Completeness::Complete, 3);
    open();
    auto *offer = find<GlyphButton>("filterBound");
    QVERIFY(offer->isHidden());

    QVERIFY(await(m_fixture->store->saveEntries(contact7, { entryOf(9, u"Elsewhere"_s, u"X"_s) })));
    store::ReadExtras read;
    read.bindings = QList<crm::OwnerRef> { contact7, deal100 };
    QVERIFY(await(m_fixture->store->saveExtras(EntryId { 9 }, read)));
    QTRY_VERIFY(offer->isVisible());
    QCOMPARE(m_page->model().rowCount(), 3);

    QTest::mouseClick(offer, Qt::LeftButton);
    QTRY_COMPARE(m_page->model().rowCount(), 4);
    const QModelIndex row = m_page->model().index(0);
    QTRY_COMPARE(row.data().toString(), u"Elsewhere"_s);
    QCOMPARE(EntryDelegate::tagOf(row, {}).word, u"of another card"_s);
    QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(u"Deal #7"_s));
    const auto chips = m_page->findChildren<Chip *>();
    QCOMPARE(chips.size(), 1);
    emit chips.first()->removeRequested();
    QTRY_COMPARE(m_page->model().rowCount(), 3);
    QVERIFY(!offer->isChecked());
}

void TimelinePageTest::orderCanBeTurned()
{
    fill(50);
    setState(Completeness::Complete, 50);
    open();
    QCOMPARE(m_page->model().idAt(0).value, 50);
    QTest::mouseClick(find<GlyphButton>("filterOrder"), Qt::LeftButton);
    auto *menu = find<QMenu>("orderMenu");
    QCOMPARE(menu->actions().size(), 4);
    menu->actions().at(1)->trigger();
    menu->close();
    QTRY_COMPARE(m_page->model().idAt(0).value, 1);
    QVERIFY(m_page->findChildren<Chip *>().isEmpty()); // an order is no filter
}

void TimelinePageTest::keysMoveThroughTheList()
{
    fill(100);
    setState(Completeness::Complete, 100);
    open();
    auto *search = find<SearchField>("filterText");
    search->setFocus();
    QTest::keyClick(search, Qt::Key_Down); // into the list
    EntryListView *list = m_page->list();
    QCOMPARE(list->currentEntry().value, 100);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentEntry().value, 99);
    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentEntry().value, 1);
    QVERIFY(list->viewport()->rect().contains(list->visualRect(list->currentIndex())));
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentEntry().value, 100);
    QTest::keyClick(list, Qt::Key_PageDown);
    QVERIFY(list->currentEntry().value < 95);
    QSignalSpy activated(m_page.get(), &TimelinePage::entryActivated);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(activated.count(), 1);
}

void TimelinePageTest::everyRowCanBeReached()
{
    fill(10'000);
    setState(Completeness::Complete, 10'000);
    open();
    EntryListView *list = m_page->list();
    QScrollBar *bar = list->verticalScrollBar();
    bar->setValue(bar->maximum());
    QTRY_VERIFY(m_page->model().index(9'999).data(models::LoadedRole).toBool());
    const QRect last = list->visualRect(m_page->model().index(9'999));
    QVERIFY(list->viewport()->rect().contains(last));
    QCOMPARE(list->indexAt(last.center()).row(), 9'999);
    // Each place belongs to the row that is painted there, with its headings between.
    for (int row = 0; row < 10'000; row += 97) {
        list->scrollTo(m_page->model().index(row), QAbstractItemView::PositionAtCenter);
        const QRect at = list->visualRect(m_page->model().index(row));
        QCOMPARE(list->indexAt(at.center()).row(), row);
        QCOMPARE(list->indexAt(at.topLeft() + QPoint(1, 0)).row(), row);
    }
    // Above the first row of a day is its heading, which is no row.
    const store::DayRun day = m_page->model().days().at(5);
    const QModelIndex first = m_page->model().index(int(day.firstRow));
    list->scrollTo(first, QAbstractItemView::PositionAtCenter);
    QVERIFY(!list->indexAt(list->visualRect(first).topLeft() - QPoint(-9, 9)).isValid());
}

void TimelinePageTest::newRowsWaitBehindAButton()
{
    fill(200);
    setState(Completeness::Complete, 200);
    open();
    EntryListView *list = m_page->list();
    auto *button = find<QPushButton>("showNewRows");
    list->verticalScrollBar()->setValue(1000);
    const QModelIndex seen = list->indexAt(QPoint(100, 100));
    const qint64 id = seen.data(models::EntryIdRole).toLongLong();
    QVERIFY(await(m_fixture->store->saveEntries(
        deal100, { entryOf(900, u"New"_s, u"…"_s), entryOf(901, u"New"_s, u"…"_s) })));
    QTRY_VERIFY(button->isVisible());
    QCOMPARE(m_page->model().rowCount(), 200);
    QCOMPARE(list->indexAt(QPoint(100, 100)).data(models::EntryIdRole).toLongLong(), id);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(m_page->model().rowCount(), 202);
    QCOMPARE(list->verticalScrollBar()->value(), 0);
    QVERIFY(!button->isVisible());
}

void TimelinePageTest::selectionSurvivesAFilter()
{
    fill(300);
    setState(Completeness::Complete, 300);
    open();
    choose(50);
    const EntryId chosen = m_page->list()->currentEntry();
    QTest::keyClicks(find<SearchField>("filterText"), QString::number(chosen.value));
    QTRY_VERIFY(m_page->model().rowCount() < 300);
    QTRY_COMPARE(m_page->list()->currentEntry(), chosen);
}

void TimelinePageTest::refusedWithNothingStored()
{
    setState(Completeness::NeverRead, {});
    open();
    m_page->startReading();
    m_page->endReading(
        Error::make(Error::Kind::AccessDenied, u"ACCESS_DENIED"_s, u"Access denied."_s));
    QTRY_VERIFY(m_page->statePage()->isVisible());
    QCOMPARE(m_page->header()->proofButton()->words().count, u"Not read"_s);
    QCOMPARE(m_page->header()->proofButton()->words().glyph, u"octagon"_s);
    // The words of the wire stand only behind the button.
    QVERIFY(!m_page->statePage()->state().title.contains(u"ACCESS_DENIED"_s));
    QTest::mouseClick(find<QPushButton>("stateSecondary"), Qt::LeftButton);
    auto *dialog = find<QWidget>("errorDetails");
    QVERIFY(dialog->findChild<QPlainTextEdit *>()->toPlainText().contains(u"ACCESS_DENIED"_s));
    dialog->close();
}

void TimelinePageTest::offlineKeepsTheRows()
{
    fill(40);
    setState(Completeness::Complete, 40);
    open();
    m_fixture->clock.advance(std::chrono::hours(2));
    m_page->startReading();
    m_page->endReading(Error::make(Error::Kind::Network, u"host-not-found"_s),
                       m_fixture->clock.utcNow().addSecs(40));
    QVERIFY(m_page->list()->isVisible());
    QVERIFY(m_page->messageBar()->isVisible());
    QCOMPARE(m_page->messageBar()->message().fact, u"No connection."_s);
    QCOMPARE(m_page->header()->proofButton()->words().glyph, u"offline"_s);
    QVERIFY(m_page->header()->proofButton()->words().rest.contains(u"2 h"_s));
    QSignalSpy read(m_page.get(), &TimelinePage::readRequested);
    QTest::mouseClick(m_page->messageBar()->actionButton(), Qt::LeftButton);
    QCOMPARE(read.count(), 1);
    m_page->startReading();
    m_page->endReading();
    QVERIFY(!m_page->messageBar()->isVisible());
}

void TimelinePageTest::onlyTheNewestCanBeRead()
{
    fill(10);
    setState(Completeness::NewestOnly, 2431);
    open();
    QTRY_VERIFY(m_page->messageBar()->isVisible());
    QCOMPARE(m_page->header()->proofButton()->words().count, u"10 of 2,431"_s);
    QCOMPARE(m_page->header()->proofButton()->words().glyph, u"half-ring"_s);
    QTest::mouseClick(m_page->messageBar()->actionButton(), Qt::LeftButton);
    find<QWidget>("proofPopup")->close();
}

void TimelinePageTest::readingShowsItselfLater()
{
    setState(Completeness::NeverRead, {});
    open();
    m_page->startReading();
    auto *meter = find<QWidget>("readingMeter");
    QVERIFY(!meter->isVisible());
    QTRY_VERIFY(meter->isVisible());
    QVERIFY(find<QWidget>("placeholderRows")->isVisible());
    QVERIFY(!find<QPushButton>("stopReading")->isVisible());
    m_page->setProgress({ 1010, 2431, 3, 6 });
    QCOMPARE(m_page->header()->proofButton()->words().count, u"1,010 of 2,431"_s);
    QCOMPARE(m_page->header()->proofButton()->words().glyph, u"hourglass"_s);
    QTRY_VERIFY(find<QPushButton>("stopReading")->isVisible());
    QCOMPARE(find<ElidedLabel>("readingText")->text(), u"3 of 6 requests"_s);
    QSignalSpy stop(m_page.get(), &TimelinePage::stopRequested);
    QTest::mouseClick(find<QPushButton>("stopReading"), Qt::LeftButton);
    QCOMPARE(stop.count(), 1);
}

void TimelinePageTest::stopIsAskedForWithEscape()
{
    fill(10);
    setState(Completeness::Complete, 10);
    open();
    m_page->startReading();
    QSignalSpy stop(m_page.get(), &TimelinePage::stopRequested);
    QTest::keyClick(m_page->list(), Qt::Key_Escape);
    QCOMPARE(stop.count(), 1);
}

void TimelinePageTest::proofOpensAndClosesByKey()
{
    fill(10);
    setState(Completeness::Complete, 10);
    open();
    ProofButton *proof = m_page->header()->proofButton();
    proof->setFocus();
    QTest::keyClick(proof, Qt::Key_Space);
    QPointer<QWidget> popup = find<QWidget>("proofPopup");
    QVERIFY(popup->isVisible());
    QVERIFY(popup->accessibleDescription().contains(u"as many as the portal says"_s));
    QTest::keyClick(popup, Qt::Key_Escape);
    QTRY_VERIFY(!popup);
}

void TimelinePageTest::detailsShowEverything()
{
    fill(10);
    setState(Completeness::Complete, 10);
    open();
    choose(0);
    QTRY_COMPARE(find<BbCodeView>("entryText", m_details.get())->entryText(), u"Text of 10"_s);
    QVERIFY(find<ElidedLabel>("detailsLine", m_details.get())->text().endsWith(u"entry 10"_s));
    QStringList fields;
    for (const QLabel *label :
         find<QWidget>("detailsFields", m_details.get())->findChildren<QLabel *>())
        fields.append(label->text());
    QVERIFY(fields.contains(u"10"_s));
    QVERIFY(fields.contains(u"Deal #100"_s));
    QVERIFY(fields.contains(u"User 1 (user 1)"_s));
    // Its raw form is a click away.
    auto *raw = find<QPlainTextEdit>("rawJson", m_details.get());
    QVERIFY(!raw->isVisible());
    QTest::mouseClick(find<LinkButton>("rawToggle", m_details.get()), Qt::LeftButton);
    QVERIFY(raw->isVisible());
    QVERIFY(raw->toPlainText().contains(u"\"iconCode\""_s));
    // Another way to see the text.
    auto *ways = find<Segments>("textWays", m_details.get());
    QTest::mouseClick(ways->button(2), Qt::LeftButton);
    QCOMPARE(m_details->textView()->mode(), BbCodeView::Mode::AsReceived);
    // What changes on the portal is seen here, too.
    QVERIFY(
        await(m_fixture->store->saveEntries(deal100, { entryOf(10, u"Title"_s, u"Corrected"_s) })));
    QTRY_COMPARE(m_details->textView()->entryText(), u"Corrected"_s);
}

void TimelinePageTest::detailsTellWhatIsHidden()
{
    QVERIFY(await(m_fixture->store->saveEntries(
        deal100, { entryOf(1, u"Title"_s, u"Enter\u200bprise and re\u202everse"_s) })));
    setState(Completeness::Complete, 1);
    open();
    choose(0);
    auto *bar = find<MessageBar>("hiddenBar", m_details.get());
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->message().fact.startsWith(u"2 hidden"_s));
    QTest::mouseClick(bar->actionButton(), Qt::LeftButton);
    QVERIFY(m_details->textView()->textCursor().hasSelection());
}

void TimelinePageTest::detailsCopy()
{
    QVERIFY(await(
        m_fixture->store->saveEntries(deal100, { entryOf(1, u"Title"_s, u"[b]Bold[/b] word"_s) })));
    setState(Completeness::Complete, 1);
    open();
    choose(0);
    m_details->copyTextAction()->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"Bold word"_s);
    m_details->findChild<QAction *>(u"copyBbCode"_s)->trigger();
    QCOMPARE(QGuiApplication::clipboard()->text(), u"[b]Bold[/b] word"_s);
    m_details->findChild<QAction *>(u"copyJson"_s)->trigger();
    QVERIFY(QGuiApplication::clipboard()->text().contains(u"[b]Bold[/b] word"_s));
    QSignalSpy opened(m_details.get(), &EntryDetails::openCardRequested);
    m_details->openCardAction()->trigger();
    QCOMPARE(opened.count(), 1);
}

void TimelinePageTest::deleteSaysWhyNot()
{
    fill(2);
    setState(Completeness::Complete, 2);
    open();
    choose(0);
    QVERIFY(m_details->deleteAction()->isEnabled());
    QSignalSpy wanted(m_details.get(), &EntryDetails::deleteRequested);
    m_details->deleteAction()->trigger();
    QCOMPARE(wanted.count(), 1);
    m_details->setDeleteReason(u"Delete is off."_s);
    QVERIFY(!m_details->deleteAction()->isEnabled());
    auto *reason = find<QWidget>("deleteReason", m_details.get());
    QVERIFY(reason->isVisible());
    QCOMPARE(reason->accessibleName(), u"Delete is off."_s);
}

void TimelinePageTest::vanishedEntriesKeepTheirContent()
{
    fill(3);
    setState(Completeness::Complete, 3);
    open();
    choose(0);
    QVERIFY(await(m_fixture->store->markVanished(deal100, { { 1 }, { 2 } })));
    auto *bar = find<MessageBar>("goneBar", m_details.get());
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(bar->message().fact, u"No longer on the portal."_s);
    QVERIFY(!m_details->deleteAction()->isEnabled());
    QCOMPARE(m_details->textView()->entryText(), u"Text of 3"_s);
}

void TimelinePageTest::hostileTextStaysText()
{
    const QString canary = u"<img src=\"file:///canary.png\"><b>x</b>"_s;
    QVERIFY(await(m_fixture->store->saveEntries(deal100, { entryOf(1, canary, canary, canary) })));
    setState(Completeness::Complete, 1);
    QVERIFY(await(m_fixture->store->saveCardSummary({ deal100, canary, canary })));
    m_page->showCard(deal100);
    m_page->show();
    m_details->show();
    QTRY_COMPARE(m_page->model().rowCount(), 1);
    choose(0);
    QTRY_COMPARE(m_details->textView()->entryText(), canary);
    for (QWidget *root :
         { static_cast<QWidget *>(m_page.get()), static_cast<QWidget *>(m_details.get()) }) {
        for (const QLabel *label : root->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
        for (const QWidget *widget : root->findChildren<QWidget *>())
            QVERIFY2(!widget->toolTip().contains(u"<img"_s), qPrintable(widget->objectName()));
    }
}

void TimelinePageTest::aFilterShowsItsFirstRows()
{
    fill(3'000);
    setState(Completeness::Complete, 3'000);
    open();
    EntryListView *list = m_page->list();
    QScrollBar *bar = list->verticalScrollBar();
    bar->setValue(bar->maximum() / 2);
    auto *field = find<SearchField>("filterText");
    const auto first = [&] {
        return m_page->model().idAt(list->indexAt(QPoint(10, list->headingHeight() + 10)).row());
    };
    const auto type = [&](const QString &text) {
        field->setText(text);
        return QTest::qWaitFor(
            [&] { return m_page->model().query().text == text && m_page->model().isCountExact(); });
    };
    const EntryId before = first();
    QVERIFY(before.value < 2'900);
    QVERIFY(type(u"29"_s)); // 29, 290…299, 2900…2999 and some more
    QVERIFY(m_page->model().rowCount() > 100);
    QCOMPARE(bar->value(), 0);
    // Where it stood is found again, as far as it still is in the list.
    bar->setValue(bar->maximum() / 2);
    const EntryId within = first();
    QVERIFY(type(QString()));
    QCOMPARE(m_page->model().rowCount(), 3'000);
    QCOMPARE(first(), within);
}

void TimelinePageTest::rowsOfAnotherDaySayTheirDay()
{
    const auto at = [](qint64 id, int day) {
        auto entry = entryOf(id, u"Title"_s, u"Text"_s, u"info"_s, 1);
        entry.created = QDateTime(QDate(2026, 11, day), QTime(12, 0)).toUTC();
        return entry;
    };
    QList<timeline::LogEntry> entries;
    for (int id = 1; id <= 30'000; ++id)
        entries.append(at(id, id == 15'001 ? 9 : 20));
    for (int first = 0; first < entries.size(); first += 5'000)
        QVERIFY(await(m_fixture->store->saveEntries(deal100, entries.mid(first, 5'000))));
    setState(Completeness::Complete, 30'000);
    open();
    // Day headings of so long a list are searched for in steps, which may miss a single row.
    const int row = m_page->model().rowOf(EntryId { 15'001 });
    m_page->list()->scrollTo(m_page->model().index(row), QAbstractItemView::PositionAtCenter);
    QTRY_VERIFY(m_page->model().index(row).data(models::LoadedRole).toBool());
    const EntryDelegate *delegate = m_page->list()->entryDelegate();
    const QString time = delegate->timeText(m_page->model().index(row));
    QVERIFY2(m_page->model().days().size() > 1 || time == u"9 Nov", qPrintable(time));
    QCOMPARE(delegate->timeText(m_page->model().index(row + 1)), u"12:00"_s);
    QCOMPARE(delegate->timeText(m_page->model().index(row - 1)), u"12:00"_s);
}

void TimelinePageTest::placeholdersKeepOffTheKeyHint()
{
    fill(3);
    setState(Completeness::Complete, 3);
    open();
    auto *field = find<SearchField>("filterText");
    m_page->list()->setFocus();
    QTRY_VERIFY(!field->hasFocus());
    QVERIFY(field->textMargins().right() > 20);
    QCOMPARE(field->textMargins().left(), 0);
    m_page->setLayoutDirection(Qt::RightToLeft);
    QVERIFY(field->textMargins().left() > 20);
    QCOMPARE(field->textMargins().right(), 0);
    field->setFocus();
    QCOMPARE(field->textMargins(), QMargins());
}

void TimelinePageTest::everythingFocusableHasAName()
{
    fill(5);
    setState(Completeness::Complete, 5);
    open();
    choose(0);
    for (QWidget *root :
         { static_cast<QWidget *>(m_page.get()), static_cast<QWidget *>(m_details.get()) }) {
        for (QWidget *widget : root->findChildren<QWidget *>()) {
            if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible()
                || qobject_cast<QScrollBar *>(widget) || widget->inherits("QScrollArea")
                || widget->inherits("QLabel"))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                     qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                                + widget->objectName()));
        }
    }
}

QTEST_MAIN(TimelinePageTest)
#include "tst_timelinepage.moc"
