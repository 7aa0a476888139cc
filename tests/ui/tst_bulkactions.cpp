// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"
#include "demo/state.h"
#include "imports/tablefile.h"
#include "ui/plancase.h"
#include "ui/plans/verdictfilter.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/selectionbar.h"

#include <QClipboard>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using models::PlanVerdict;
using Way = WindowCase::Way;

/// What can be done with many entries, each by mouse and by keys alone, down to the portal.
class BulkActionsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_case.reset(); }
    void eachActionByMouseAndByKeysAlone_data();
    void eachActionByMouseAndByKeysAlone();
    void allThatMatchTheFilter_data();
    void allThatMatchTheFilter();
    void eachFormIsCopied_data();
    void eachFormIsCopied();
    void exportedByMouseAndByKeysAlone_data();
    void exportedByMouseAndByKeysAlone();
    void thePlanPageByKeysAlone();
    void theResultIsSaved_data();
    void theResultIsSaved();

private:
    PlanPage *page() const { return m_case->page(); }
    PlanDetails *details() const { return m_case->details(); }
    store::Plan plan() const { return m_case->plan(); }
    bool isPlanReady() const { return m_case->isPlanReady(); }
    bool hasEnded() const { return m_case->hasEnded(); }

    std::unique_ptr<PlanCase> m_case;
};

void BulkActionsTest::init()
{
    m_case = std::make_unique<PlanCase>();
    QVERIFY(m_case->open());
}

namespace {

struct Many
{
    BulkAction action;
    QString button, entry; ///< of the bar; the entry of its menu, empty where it has none
    const char *name;
};

const Many everyAction[] {
    { BulkAction::Delete, u"deleteChosenButton"_s, {}, "delete" },
    { BulkAction::SetNote, u"noteMenu"_s, u"noteChosen"_s, "write a note" },
    { BulkAction::RemoveNotes, u"noteMenu"_s, u"removeNotes"_s, "delete the notes" },
    { BulkAction::Bind, u"bindMenu"_s, u"bindChosen"_s, "bind" },
    { BulkAction::Unbind, u"bindMenu"_s, u"unbindChosen"_s, "unbind" },
    { BulkAction::Pin, u"pinMenu"_s, u"pinChosen"_s, "pin" },
    { BulkAction::Unpin, u"pinMenu"_s, u"unpinChosen"_s, "unpin" },
};

constexpr demo::Owner other { crm::Deal, 100 }; // of the demo's own content: "Website relaunch"

/// What the portal says of an entry, in the terms of the actions above.
struct AtPortal
{
    bool exists = false, bound = false, pinned = false;
    QString note;
    friend bool operator==(const AtPortal &a, const AtPortal &b)
    {
        return a.exists == b.exists && a.bound == b.bound && a.pinned == b.pinned
            && a.note == b.note;
    }
};

AtPortal before(BulkAction action)
{
    return { true, action == BulkAction::Unbind, action == BulkAction::Unpin,
             action == BulkAction::RemoveNotes ? u"Old"_s : QString() };
}

AtPortal after(BulkAction action)
{
    AtPortal now { true, action == BulkAction::Bind, action == BulkAction::Pin,
                   action == BulkAction::SetNote ? u"Looked at"_s : QString() };
    now.exists = action != BulkAction::Delete;
    return now;
}

} // namespace

void BulkActionsTest::eachActionByMouseAndByKeysAlone_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<Way>("way");
    for (int which = 0; which < int(std::size(everyAction)); ++which) {
        QTest::addRow("%s, by mouse", everyAction[which].name) << which << Way::Mouse;
        QTest::addRow("%s, by keys alone", everyAction[which].name) << which << Way::Keys;
    }
}

void BulkActionsTest::eachActionByMouseAndByKeysAlone()
{
    QFETCH(int, which);
    QFETCH(Way, way);
    const auto &[action, button, menuEntry, name] = everyAction[which];
    QVERIFY(m_case->openRows(6));
    const AtPortal then = before(action);
    QList<qint64> ids;
    const auto entries = m_case->atPortal();
    m_case->portal->edit([&](demo::State &state) {
        const demo::Owner card { m_case->card.typeId, m_case->card.id };
        for (const demo::Entry &entry : entries) {
            ids.prepend(entry.id); // newest first, as the rows
            if (then.bound)
                state.bind(entry.id, other);
            if (then.pinned)
                state.pin(entry.id, card);
            if (!then.note.isEmpty())
                state.saveNote(1, entry.id, then.note, 1);
        }
    });
    const auto atPortal = [&](qint64 id) {
        AtPortal now;
        m_case->portal->edit([&](demo::State &state) {
            const demo::Owner card { m_case->card.typeId, m_case->card.id };
            now.exists = state.entry(id) != nullptr;
            now.bound = state.isBound(id, other);
            now.pinned = state.isPinned(id, card);
            const demo::Note *note = state.note(1, id);
            now.note = note ? note->text : QString();
        });
        return now;
    };

    m_case->chooseRows(way, 1, 3);
    QCOMPARE(m_case->selection().count(), 3);
    auto *at = m_case->find<QToolButton>(button);
    QVERIFY(menuEntry.isEmpty() ? m_case->use(way, at) : m_case->take(way, at, menuEntry));
    if (action == BulkAction::Bind || action == BulkAction::Unbind)
        QVERIFY(m_case->pickCard(way, { other.typeId, other.id }, u"Website relaunch"_s));
    QTRY_VERIFY(isPlanReady());
    if (action == BulkAction::SetNote) {
        if (way == Way::Mouse)
            QTest::mouseClick(page()->noteField()->viewport(), Qt::LeftButton);
        m_case->type(u"Looked at"_s);
        QTRY_VERIFY(page()->startButton()->isEnabled());
    }
    QCOMPARE(page()->preview()->sent, 3);
    for (const qint64 id : ids) // nothing is sent before it is begun
        QCOMPARE(atPortal(id), then);
    if (way == Way::Mouse)
        QVERIFY(WindowCase::click(page()->startButton()));
    else
        m_case->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 30'000);
    QCOMPARE(plan().counts.done, 3);
    for (int row = 0; row < 6; ++row)
        QCOMPARE(atPortal(ids.at(row)), row >= 1 && row <= 3 ? after(action) : then);
}

void BulkActionsTest::allThatMatchTheFilter_data() { WindowCase::addWays(); }

void BulkActionsTest::allThatMatchTheFilter()
{
    QFETCH(Way, way);
    for (int row = 1; row <= 25; ++row)
        m_case->add(row % 2 ? u"Keep %1"_s.arg(row) : u"Drop %1"_s.arg(row), u"Text"_s);
    QVERIFY(m_case->openCard(25));
    auto *filter = m_case->view()->timelinePlace()->page()->filterBar()->searchField();
    if (way == Way::Mouse)
        QTest::mouseClick(filter, Qt::LeftButton);
    else
        m_case->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter->hasFocus());
    m_case->type(u"drop"_s);
    QTRY_COMPARE(m_case->model().rowCount(), 12);
    QTRY_VERIFY(m_case->model().isCountExact());
    if (way == Way::Mouse) {
        m_case->chooseRows(way, 0, 1);
        QVERIFY(WindowCase::click(m_case->find<QAbstractButton>(u"selectAll"_s)));
    } else {
        m_case->press(Qt::Key_Return); // into the list
        QTRY_VERIFY(m_case->list()->hasFocus());
        m_case->press(Qt::Key_A, Qt::ControlModifier);
    }
    QCOMPARE(m_case->selection().count(), 12);
    if (way == Way::Mouse)
        QVERIFY(WindowCase::click(m_case->find<QToolButton>(u"deleteChosenButton"_s)));
    else
        m_case->press(Qt::Key_Delete);
    QTRY_VERIFY(isPlanReady());
    QCOMPARE(page()->preview()->sent, 12);
    if (way == Way::Mouse)
        QVERIFY(WindowCase::click(page()->startButton()));
    else
        m_case->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 30'000);
    QCOMPARE(m_case->atPortal().size(), 13);
    for (const demo::Entry &entry : m_case->atPortal())
        QVERIFY2(entry.title.startsWith(u"Keep"_s), qPrintable(entry.title));
}

void BulkActionsTest::eachFormIsCopied_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Way>("way");
    const std::tuple<const char *, QString, QString> forms[] {
        { "text", u"copyChosen"_s, u"Row 2\nbold [2]\n\nRow 1\nbold [1]\n"_s },
        { "BB code", u"copyBbCode"_s, u"Row 2\n[b]bold[/b] [2]\n\nRow 1\n[b]bold[/b] [1]\n"_s },
        { "JSON", u"copyJsonLines"_s, u"[b]bold[/b] [2]"_s },
    };
    for (const auto &[name, action, expected] : forms) {
        QTest::addRow("%s, by mouse", name) << action << expected << Way::Mouse;
        QTest::addRow("%s, by keys alone", name) << action << expected << Way::Keys;
    }
}

void BulkActionsTest::eachFormIsCopied()
{
    QFETCH(QString, action);
    QFETCH(QString, expected);
    QFETCH(Way, way);
    for (int row = 1; row <= 2; ++row)
        m_case->add(u"Row %1"_s.arg(row), u"[b]bold[/b] [%1]"_s.arg(row));
    QVERIFY(m_case->openCard(2));
    QApplication::clipboard()->clear();
    m_case->chooseRows(way, 0, 1);
    QVERIFY(m_case->take(way, m_case->find<QToolButton>(u"copyMenu"_s), action));
    const bool isJson = action == u"copyJsonLines";
    const auto copied = [] { return QApplication::clipboard()->text(); };
    if (!isJson)
        QTRY_COMPARE(copied(), expected);
    else
        QTRY_COMPARE(QJsonDocument::fromJson(copied().section(u'\n', 0, 0).toUtf8())
                         .object()
                         .value(u"text"_s)
                         .toString(),
                     expected);
    if (way == Way::Keys && action == u"copyChosen") { // it is common, so it has a key as well
        QApplication::clipboard()->clear();
        QVERIFY(m_case->tabTo(m_case->list()));
        m_case->press(Qt::Key_C, Qt::ControlModifier);
        QTRY_COMPARE(copied(), expected);
    }
}

void BulkActionsTest::exportedByMouseAndByKeysAlone_data() { WindowCase::addWays(); }

/// The notes leave with their entries.
void BulkActionsTest::exportedByMouseAndByKeysAlone()
{
    QFETCH(Way, way);
    QVERIFY(m_case->openRows(5));
    const auto entries = m_case->atPortal();
    m_case->portal->edit([&](demo::State &state) {
        for (const demo::Entry &entry : entries)
            state.saveNote(1, entry.id, u"Note of "_s + entry.title, 1);
    });
    // A note is known here once it was read: the one of the first row.
    m_case->chooseRows(way, 0, 0);
    auto *note = m_case->entry()->findChild<BbCodeView *>(u"noteText"_s);
    QTRY_COMPARE(note->toPlainText(), u"Note of Row 5"_s);
    m_case->chooseRows(way, 0, 2);
    QVERIFY(m_case->use(way, m_case->find<QToolButton>(u"exportButton"_s)));
    const QString file = m_case->folder.filePath(u"entries.csv"_s);
    QVERIFY(m_case->chooseFile(way, u"exportFile"_s, file));
    QTRY_VERIFY(QFile::exists(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const auto table = imports::readTable(saved);
    QVERIFY(table);
    const qsizetype column = table->rows.first().fields.indexOf(u"note"_s);
    QVERIFY(column >= 0);
    QCOMPARE(table->rows.size(), 4);
    QCOMPARE(table->rows.at(1).fields.at(column), u"Note of Row 5"_s);
    QCOMPARE(table->rows.at(2).fields.at(column), QString());
}

void BulkActionsTest::thePlanPageByKeysAlone()
{
    QVERIFY(m_case->openRows(160));
    const EntryId gone { m_case->atPortal().last().id };
    QVERIFY(await(m_case->view()->workspace().store().markDeletedHere(gone)));
    m_case->portal->faults().add(
        demo::Fault::delayAnswer(u"batch"_s, std::chrono::milliseconds(400)).always());
    m_case->press(Qt::Key_A, Qt::ControlModifier);
    m_case->press(Qt::Key_Delete);
    QTRY_VERIFY(isPlanReady());
    QCOMPARE(page()->preview()->sent, 159);
    QVERIFY(m_case->use(Way::Keys, page()->filter()->button(PlanVerdict::RefusedBefore)));
    QCOMPARE(page()->model().rowCount(), 1);
    QVERIFY(m_case->tabTo(page()->list()));
    QVERIFY(m_case->tabTo(page()->stopAfter()));
    m_case->press(Qt::Key_A, Qt::ControlModifier);
    m_case->type(u"7"_s);
    QVERIFY(m_case->use(Way::Keys, page()->startButton()));
    QTRY_VERIFY_WITH_TIMEOUT(plan().counts.done > 0, 30'000);
    QCOMPARE(plan().stopAfterErrors, 7);
    QVERIFY(m_case->use(Way::Keys, details()->pauseButton()));
    QTRY_COMPARE(plan().state, store::PlanState::Paused);
    QTRY_COMPARE(plan().counts.sending, 0);
    const qint64 done = plan().counts.done;
    QVERIFY(plan().counts.waiting > 0);
    QCOMPARE(m_case->atPortal().size(), 160 - done);
    QVERIFY(m_case->use(Way::Keys, details()->pauseButton())); // go on
    QTRY_VERIFY_WITH_TIMEOUT(plan().counts.done > done, 30'000);
    if (plan().counts.waiting > 0) {
        QVERIFY(m_case->use(Way::Keys, details()->cancelButton()));
        QTRY_COMPARE_WITH_TIMEOUT(plan().counts.open(), 0, 30'000);
    }
    QTRY_COMPARE_WITH_TIMEOUT(m_case->atPortal().size(), 160 - plan().counts.done, 30'000);
    QCOMPARE(plan().counts.refused, 1); // the one that was gone
}

void BulkActionsTest::theResultIsSaved_data() { WindowCase::addWays(); }

void BulkActionsTest::theResultIsSaved()
{
    QFETCH(Way, way);
    QVERIFY(m_case->openRows(3));
    const EntryId gone { m_case->atPortal().last().id };
    QVERIFY(await(m_case->view()->workspace().store().markDeletedHere(gone)));
    m_case->chooseRows(way, 0, 2);
    m_case->press(Qt::Key_Delete);
    QTRY_VERIFY(isPlanReady());
    m_case->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(hasEnded(), 30'000);
    auto *save = m_case->find<QAbstractButton>(u"savePlanResult"_s);
    QVERIFY(m_case->use(way, save));
    const QString file = m_case->folder.filePath(u"result.json"_s);
    QVERIFY(m_case->chooseFile(way, u"planResultFile"_s, file));
    QTRY_VERIFY(QFile::exists(file));
    QFile saved(file);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QStringList outcomes;
    const auto rows
        = QJsonDocument::fromJson(saved.readAll()).object().value(u"results"_s).toArray();
    for (const QJsonValue &row : rows)
        outcomes.append(row.toObject().value(u"outcome"_s).toString());
    QCOMPARE(outcomes, (QStringList { u"refused"_s, u"done"_s, u"done"_s }));
    QCOMPARE(m_case->atPortal().size(), 1); // what was gone here only was never sent
}

QTEST_MAIN(BulkActionsTest)
#include "tst_bulkactions.moc"
