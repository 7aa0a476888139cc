// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"
#include "demo/state.h"
#include "imports/rows.h"
#include "imports/tablefile.h"
#include "models/planrowsmodel.h"
#include "support/gapwatch.h"
#include "ui/cards/cardpane.h"
#include "ui/plancase.h"
#include "ui/plans/bulkactions.h"
#include "ui/plans/verdictfilter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/searchfield.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using models::PlanVerdict;

/// Many entries at once, and one done anew: in the real window on the demo portal.
class ManyEntriesTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_case.reset(); }
    void deleteManyByMouse();
    void deleteAllByKeysAlone();
    void cancelSendsNothing();
    void oneNoteOnMany();
    void bindManyToACard();
    void whatIsGoneIsRefusedBeforehand();
    void refusedRowsStopThePlanAndAreTriedAgain();
    void pauseGoOnAndCancel();
    void tenThousandChosenDoNotHoldTheWindow();
    void copyAndExportReadBack();

private:
    void open(int rows);
    PlanPage *page() const { return m_case->page(); }
    PlanDetails *details() const { return m_case->details(); }
    EntryDetails *entry() const { return m_case->entry(); }
    EntrySelection &selection() const { return m_case->selection(); }
    bool isPlanReady() const { return m_case->isPlanReady(); }
    store::Plan plan() const { return m_case->plan(); }
    bool hasEnded() const { return m_case->hasEnded(); }
    void trigger(BulkAction which) const
    {
        m_case->view()->timelinePlace()->page()->selectionBar()->action(which)->trigger();
    }
    void choose(int first, int last);

    std::unique_ptr<PlanCase> m_case;
};

void ManyEntriesTest::init()
{
    m_case = std::make_unique<PlanCase>();
    QVERIFY(m_case->open());
}

void ManyEntriesTest::open(int rows)
{
    m_case->fill(rows);
    QVERIFY(m_case->openCard(rows));
    m_case->list()->setFocus();
}

void ManyEntriesTest::choose(int first, int last)
{
    m_case->clickRow(first);
    m_case->clickRow(last, Qt::ShiftModifier);
    QCOMPARE(selection().count(), last - first + 1);
}

void ManyEntriesTest::deleteManyByMouse()
{
    open(12);
    choose(0, 4);
    QVERIFY(WindowCase::click(m_case->find<QToolButton>(u"deleteChosenButton"_s)));
    QTRY_VERIFY(isPlanReady());
    QCOMPARE(page()->preview()->sent, 5);
    QCOMPARE(m_case->atPortal().size(), 12); // nothing was sent
    QCOMPARE(page()->startButton()->objectName(), u"startRemoving"_s); // no filled button
    QVERIFY(page()->startButton()->text().contains(u"5"));
    QAbstractItemModelTester tester(&page()->model(),
                                    QAbstractItemModelTester::FailureReportingMode::QtTest);
    page()->stopAfter()->setValue(3);
    QVERIFY(WindowCase::click(page()->startButton()));
    QTRY_COMPARE(m_case->atPortal().size(), 7);
    QCOMPARE(m_case->atPortal().last().title, u"Row 7"_s);
    QTRY_COMPARE(m_case->view()->place(), PlacesBar::Outbox);
    QTRY_VERIFY(hasEnded());
    QTRY_COMPARE(details()->model().count(PlanVerdict::Done), 5);
    QCOMPARE(plan().stopAfterErrors, 3);
    QTRY_COMPARE(m_case->view()->outboxPlace()->model().counts().plans, 0);
    QVERIFY(!details()->pauseButton()->isVisible());
    // The list knows, too; what they said stays.
    m_case->view()->showPlace(PlacesBar::Timeline);
    m_case->clickRow(0);
    QTRY_VERIFY(entry()->stored() && entry()->stored()->deletedHere);
}

void ManyEntriesTest::deleteAllByKeysAlone()
{
    open(60);
    QTest::keySequence(m_case->list(), QKeySequence::SelectAll);
    QTest::keyClick(m_case->list(), Qt::Key_Delete);
    QTRY_VERIFY(isPlanReady());
    QCOMPARE(page()->preview()->sent, 60);
    // The keyboard stands on the way out, so that Enter takes nothing away.
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page()->cancelButton()));
    m_case->portal->takeRequests();
    QTest::keyClick(page()->cancelButton(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_case->atPortal().size(), 0, 60'000);
    QTRY_VERIFY(hasEnded());
    int batches = 0;
    for (const demo::RecordedRequest &request : m_case->portal->takeRequests())
        batches += request.batchSize > 0 && !request.viaBatch;
    QVERIFY2(batches >= 2 && batches <= 4, qPrintable(QString::number(batches)));
}

void ManyEntriesTest::cancelSendsNothing()
{
    open(5);
    choose(0, 2);
    trigger(BulkAction::Pin);
    QTRY_VERIFY(isPlanReady());
    QTest::keyClick(page()->list(), Qt::Key_Escape);
    QTRY_VERIFY(!page()->isVisible());
    QCOMPARE(selection().count(), 3); // as it was
    QCOMPARE(m_case->executed(u"crm.timeline.item.pin"_s), 0);
    QVERIFY(await(m_case->view()->workspace().store().plans())->isEmpty());
}

void ManyEntriesTest::oneNoteOnMany()
{
    open(6);
    choose(1, 3);
    trigger(BulkAction::SetNote);
    QTRY_VERIFY(isPlanReady());
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page()->noteField()));
    QVERIFY(!page()->startButton()->isEnabled());
    QTest::keyClicks(page()->noteField(), u"Looked at"_s);
    QTRY_VERIFY(page()->startButton()->isEnabled());
    QTest::keyClick(page()->noteField(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 30'000);
    QCOMPARE(plan().counts.done, 3);
    QCOMPARE(m_case->executed(u"crm.timeline.note.save"_s), 3);
    // The notes are known here now and leave with their entries.
    m_case->view()->showPlace(PlacesBar::Timeline);
    choose(2, 3);
    trigger(BulkAction::CopyText);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(u"Looked at"_s));
}

void ManyEntriesTest::bindManyToACard()
{
    open(4);
    choose(0, 1);
    trigger(BulkAction::Bind);
    QTRY_VERIFY(m_case->find<QWidget>(u"cardPopup"_s));
    auto *search
        = m_case->find<QWidget>(u"cardPopup"_s)->findChild<CardPane *>()->searchField();
    QTest::keyClicks(search, u"deal:100"_s);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_VERIFY(isPlanReady());
    QCOMPARE(page()->preview()->sent, 2);
    QVERIFY(WindowCase::click(page()->startButton()));
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 30'000);
    QCOMPARE(plan().counts.done, 2);
    const qint64 newest = m_case->atPortal().last().id;
    m_case->portal->read([&](const demo::State &state) {
        QVERIFY(state.isBound(newest, demo::Owner { 2, 100 }));
    });
}

void ManyEntriesTest::whatIsGoneIsRefusedBeforehand()
{
    open(6);
    const EntryId gone { m_case->atPortal().last().id };
    QVERIFY(await(m_case->view()->workspace().store().markDeletedHere(gone)));
    choose(0, 2);
    trigger(BulkAction::Delete);
    QTRY_VERIFY(isPlanReady());
    QCOMPARE(page()->preview()->sent, 2);
    QCOMPARE(page()->model().count(PlanVerdict::RefusedBefore), 1);
    auto *refused = page()->filter()->button(PlanVerdict::RefusedBefore);
    QVERIFY(WindowCase::click(refused));
    QCOMPARE(page()->model().rowCount(), 1);
    const QString said = page()->model().index(0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"gone from the portal"_s), qPrintable(said));
    QVERIFY(WindowCase::click(page()->startButton()));
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 30'000);
    QCOMPARE(plan().counts.done, 2);
    QCOMPARE(plan().counts.refused, 1);
    QTRY_COMPARE(m_case->view()->outboxPlace()->model().counts().plans, 1); // needs a look
}

void ManyEntriesTest::refusedRowsStopThePlanAndAreTriedAgain()
{
    m_case->fill(8, u"local.another.application"_s);
    QVERIFY(m_case->openCard(8));
    QTest::keySequence(m_case->list(), QKeySequence::SelectAll);
    trigger(BulkAction::Delete);
    QTRY_VERIFY(isPlanReady());
    QVERIFY(page()->preview()->doubtful > 0); // known before, where it can be
    QVERIFY(WindowCase::click(page()->startButton()));
    // After five refusals it stops by itself.
    QTRY_COMPARE_WITH_TIMEOUT(plan().state, store::PlanState::Stopped, 30'000);
    QTRY_VERIFY(plan().counts.refused >= 5);
    const int refused = int(plan().counts.refused);
    QCOMPARE(m_case->atPortal().size(), 8);
    QVERIFY(WindowCase::click(details()->cancelButton()));
    QTRY_COMPARE_WITH_TIMEOUT(plan().counts.open(), 0, 30'000);
    QVERIFY(WindowCase::click(details()->filter()->button(PlanVerdict::Refused)));
    QVERIFY(details()->model().rowCount() > 0);

    const QString file = m_case->folder.filePath(u"result.json"_s);
    QVERIFY(await(details()->saveResult(file)));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto results
        = QJsonDocument::fromJson(saved.readAll()).object().value(u"results"_s).toArray();
    QCOMPARE(results.size(), 8);
    QCOMPARE(results.first().toObject().value(u"outcome"_s).toString(), u"refused"_s);
    QVERIFY(!results.first().toObject().value(u"message"_s).toString().isEmpty());

    QVERIFY(WindowCase::click(details()->againButton()));
    QTRY_VERIFY(isPlanReady());
    QCOMPARE(page()->preview()->rows.size(), refused);
    QVERIFY(WindowCase::click(page()->cancelButton()));
    QTRY_COMPARE(m_case->view()->place(), PlacesBar::Outbox); // where it came from
}

void ManyEntriesTest::pauseGoOnAndCancel()
{
    open(160);
    m_case->portal->faults().add(
        demo::Fault::delayAnswer(u"batch"_s, std::chrono::milliseconds(400)).always());
    QTest::keySequence(m_case->list(), QKeySequence::SelectAll);
    trigger(BulkAction::Delete);
    QTRY_VERIFY(isPlanReady());
    QVERIFY(WindowCase::click(page()->startButton()));
    QTRY_VERIFY_WITH_TIMEOUT(plan().counts.done > 0, 30'000);
    QVERIFY(m_case->window->placesBar()->button(PlacesBar::Outbox)->count() > 0);
    QVERIFY(WindowCase::click(details()->pauseButton()));
    QTRY_COMPARE(plan().state, store::PlanState::Paused);
    QTRY_COMPARE(plan().counts.sending, 0);
    const qint64 done = plan().counts.done;
    QVERIFY(done < 160);
    QVERIFY(WindowCase::click(details()->pauseButton())); // go on
    QTRY_VERIFY_WITH_TIMEOUT(plan().counts.done > done, 30'000);
    if (plan().counts.waiting > 0) {
        QVERIFY(WindowCase::click(details()->cancelButton()));
        QTRY_VERIFY_WITH_TIMEOUT(plan().counts.open() == 0, 30'000);
        QCOMPARE(plan().counts.done + plan().counts.takenBack, 160);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_case->atPortal().size(), 160 - plan().counts.done, 30'000);
}

void ManyEntriesTest::tenThousandChosenDoNotHoldTheWindow()
{
    // From the store alone: reading ten thousand entries is another test.
    open(1);
    QList<timeline::LogEntry> entries;
    for (int id = 0; id < 10'000; ++id) {
        timeline::LogEntry made;
        made.id = { 5'000'000 + id };
        made.created = QDateTime::currentDateTimeUtc();
        made.title = u"Title %1"_s.arg(id);
        made.text = u"Text of some length, as a bot writes it, number %1"_s.arg(id);
        made.iconCode = u"info"_s;
        entries.append(made);
    }
    QVERIFY(await(m_case->view()->workspace().store().saveEntries(m_case->card, entries)));
    QTRY_COMPARE_WITH_TIMEOUT(m_case->model().rowCount(), 10'001, 30'000);
    QTRY_VERIFY(m_case->model().isCountExact());
    m_case->view()->workspace().outbox().pause(); // nothing of them is on the portal
    GapWatch gaps;
    QTest::keySequence(m_case->list(), QKeySequence::SelectAll);
    trigger(BulkAction::Pin);
    QTRY_VERIFY_WITH_TIMEOUT(isPlanReady(), 60'000);
    QCOMPARE(page()->preview()->sent, 10'001);
    qInfo("longest gap until the preview: %lld ms", gaps.longest());
    QVERIFY(!page()->filter()->isVisible()); // all are in one state
    QVERIFY(WindowCase::click(page()->startButton()));
    QTRY_COMPARE_WITH_TIMEOUT(plan().counts.waiting, 10'001, 60'000);
    QTRY_COMPARE(details()->model().total(), 10'001);
    qInfo("longest gap until the plan runs: %lld ms", gaps.longest());
    QVERIFY2(gaps.longest() <= GapWatch::allowed, qPrintable(QString::number(gaps.longest())));
    QVERIFY(WindowCase::click(details()->cancelButton()));
    QTRY_COMPARE_WITH_TIMEOUT(plan().counts.takenBack, 10'001, 60'000);
}

void ManyEntriesTest::copyAndExportReadBack()
{
    open(5);
    choose(0, 2);
    trigger(BulkAction::CopyJson);
    QTRY_COMPARE(QApplication::clipboard()->text().count(u'\n'), 3);
    const QString first = QApplication::clipboard()->text().section(u'\n', 0, 0);
    const auto object = QJsonDocument::fromJson(first.toUtf8()).object();
    QCOMPARE(object.value(u"title"_s).toString(), u"Row 5"_s);
    QCOMPARE(object.value(u"card"_s).toString(), crm::toText(m_case->card));

    const QString file = m_case->folder.filePath(u"entries.csv"_s);
    m_case->view()->bulkActions()->exportTo(file, exports::EntryForm::Csv);
    QTRY_VERIFY(QFile::exists(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto table = imports::readTable(saved);
    QVERIFY(table);
    const auto rows = imports::checkedRows(*table, imports::guessedMapping(*table), {});
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.first().draft.title, u"Row 5"_s);
    QCOMPARE(rows.first().owner, m_case->card);
    QVERIFY(rows.first().canSend());
}

QTEST_MAIN(ManyEntriesTest)
#include "tst_manyentries.moc"
