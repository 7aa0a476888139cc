// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedchild.h"
#include "plancase.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace outboxcase;
using demo::Edition;
using demo::Fault;
using store::Intent;
using store::IntentState;
using store::Plan;
using store::PlanKind;
using store::PlanState;

namespace {

const QString note = u"Seen"_s;

/// The row of a plan of this kind for an entry.
Intent rowOf(const OutboxCase &c, PlanKind kind, EntryId id)
{
    switch (kind) {
    case PlanKind::DeleteEntries:
        return syncing::toDelete(c.target(id));
    case PlanKind::SaveNotes:
        return syncing::toSaveNote(c.target(id), note);
    case PlanKind::RemoveNotes:
        return syncing::toRemoveNote(c.target(id));
    case PlanKind::Bind:
        return syncing::toBind(c.target(id, contact));
    case PlanKind::Unbind:
        return syncing::toUnbind(c.target(id, contact));
    case PlanKind::Unpin:
        return syncing::toUnpin(c.target(id));
    default:
        qFatal("no row of this kind");
    }
}

/// So that there is something to take away.
void prepare(OutboxCase &c, PlanKind kind, const QList<EntryId> &ids)
{
    for (const EntryId id : ids) {
        if (kind == PlanKind::RemoveNotes)
            c.noteAtPortal(id, note);
        if (kind == PlanKind::Unbind)
            c.fixture.portal.edit([&](demo::State &state) {
                state.bind(id.value, { contact.typeId, contact.id });
            });
    }
}

/// Whether the portal holds what the row asked for.
bool isDone(const OutboxCase &c, PlanKind kind, EntryId id)
{
    switch (kind) {
    case PlanKind::SaveNotes:
        return c.noteOf(id) == note;
    case PlanKind::RemoveNotes:
        return c.noteOf(id).isEmpty();
    case PlanKind::Bind:
        return c.isBound(id, contact);
    case PlanKind::Unbind:
        return !c.isBound(id, contact);
    default:
        return !c.isPinned(id);
    }
}

/// Begins a plan and waits for its end, also where it rests on the way.
Plan runToTheEnd(OutboxCase &c, PlanKind kind, const QList<Intent> &rows)
{
    const auto begun = await(c.outbox->begin(planOf(kind), rows));
    if (!begun)
        return {};
    const auto ended = [&] {
        const auto plan = await(c.fixture.store.plan(begun->id));
        return plan && plan->state == PlanState::Ended;
    };
    [&] { QTRY_VERIFY_WITH_TIMEOUT(ended(), 60'000); }();
    return await(c.fixture.store.plan(begun->id)).value_or({});
}

} // namespace

/// A plan of 500 rows, whatever happens on the way: the portal ends as the program says, and
/// nothing is doubled or lost.
class PlanFaultsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void eachEntryIsAddedOnce_data();
    void eachEntryIsAddedOnce();
    void eachEntryIsDeleted_data();
    void eachEntryIsDeleted();
    void theOtherKindsAreDone_data();
    void theOtherKindsAreDone();
    void aLostBatchOfTheSameWordsIsCounted_data();
    void aLostBatchOfTheSameWordsIsCounted();
    void refusedRowsAreRefusedAndTheOthersDone_data() { editions(); }
    void refusedRowsAreRefusedAndTheOthersDone();
    void refusalsWithoutAReasonAreRefused_data() { editions(); }
    void refusalsWithoutAReasonAreRefused();
    void itStopsAfterSoManyErrors_data();
    void itStopsAfterSoManyErrors();
    void aKillAtAnyStepLosesAndDoublesNothing_data();
    void aKillAtAnyStepLosesAndDoublesNothing();
};

namespace {

/// Names and faults of batches, for both editions.
void faultRows()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<int>("count");
    QTest::addColumn<Fault>("fault");
    const auto both = [](const char *name, const Fault &fault) {
        for (const auto &[edition, which] :
             { std::pair(Edition::V26_250, "26.250"), std::pair(Edition::V24_300, "24.300") })
            QTest::addRow("%s, %s", name, which) << Wire::Application << edition << many << fault;
    };
    const QString batch = u"/batch"_s;
    both("lost after processing", Fault::dropAfterProcessing(batch).after(1).times(2));
    both("lost before processing", Fault::dropBeforeProcessing(batch).after(1).times(2));
    both("answer cut", Fault::cutAnswer(batch, 400).after(1));
    both("HTML 502, processed", Fault::htmlPage(batch, 502).after(1).afterProcessing());
    both("HTML 502, not processed", Fault::htmlPage(batch, 502).after(1));
    both("expired token", Fault::expiredToken(batch).after(1));
    both("503", Fault::queryLimitExceeded(batch).after(1));
    both("503 without JSON", Fault::queryLimitExceeded(batch, Fault::Body::Html).after(1));
    both("429", Fault::operationTimeLimit(batch).after(1));
    both("everything now and then", Fault::dropAfterProcessing(batch).everyNth(2).times(4));
}

/// The same over the gateway, where each row is a request of its own.
void gatewayRows()
{
    const auto row = [](const char *name, const Fault &fault) {
        QTest::addRow("%s, gateway", name) << Wire::Gateway << Edition::V26_250 << 60 << fault;
    };
    const QString logs = u"/v1/timeline-logs"_s;
    row("lost after processing", Fault::dropAfterProcessing(logs).after(20).times(3));
    row("lost before processing", Fault::dropBeforeProcessing(logs).after(20).times(3));
    row("answer cut", Fault::cutAnswer(logs, 200).after(20));
    row("HTML 502, processed", Fault::htmlPage(logs, 502).after(20).afterProcessing());
    row("HTML 502, not processed", Fault::htmlPage(logs, 502).after(20));
    row("everything now and then", Fault::dropAfterProcessing(logs).everyNth(9).times(6));
}

} // namespace

void PlanFaultsTest::eachEntryIsAddedOnce_data()
{
    faultRows();
    gatewayRows();
}

void PlanFaultsTest::eachEntryIsAddedOnce()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    QFETCH(int, count);
    QFETCH(Fault, fault);
    OutboxCase c(wire, edition);
    QVERIFY(c.start());
    c.fixture.portal.faults().add(fault);
    const Plan done = runToTheEnd(c, PlanKind::AddEntries, adds(count, u"Paid %1"_s));
    QCOMPARE(done.counts.done, count);
    QVERIFY(c.fixture.portal.faults().applied() > 0);
    const QStringList all = titles(c);
    QCOMPARE(all.size(), count);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), count);
    QSet<qint64> ids;
    for (const Intent &row : c.rows(done.id))
        ids.insert(row.entry.value);
    QCOMPARE(ids.size(), count); // each row knows its own
}

void PlanFaultsTest::eachEntryIsDeleted_data()
{
    faultRows();
    gatewayRows();
}

void PlanFaultsTest::eachEntryIsDeleted()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    QFETCH(int, count);
    QFETCH(Fault, fault);
    OutboxCase c(wire, edition);
    QVERIFY(c.start());
    const QList<EntryId> ids = madeEntries(c, count);
    QCOMPARE(ids.size(), count);
    const qint64 others = c.fixture.addAtPortal(deal, u"Somebody else's"_s);
    QList<Intent> rows;
    for (const EntryId id : ids)
        rows.append(rowOf(c, PlanKind::DeleteEntries, id));
    c.fixture.portal.faults().add(fault);
    const Plan done = runToTheEnd(c, PlanKind::DeleteEntries, rows);
    QCOMPARE(done.counts.done, count);
    QVERIFY(c.fixture.portal.faults().applied() > 0);
    QCOMPARE(c.entries().size(), 1);
    QCOMPARE(c.entries().first().id, others);
    const auto kept = await(c.fixture.store.entries(ids)); // with what they said
    QVERIFY(kept);
    QCOMPARE(kept->size(), count);
    for (const store::StoredEntry &entry : *kept)
        QVERIFY(entry.deletedHere && entry.entry.title.startsWith(u"Paid"_s));
}

void PlanFaultsTest::theOtherKindsAreDone_data()
{
    QTest::addColumn<PlanKind>("kind");
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<Fault>("fault");
    const QString batch = u"/batch"_s;
    const std::pair<PlanKind, const char *> kinds[] = { { PlanKind::SaveNotes, "save notes" },
                                                        { PlanKind::RemoveNotes, "remove notes" },
                                                        { PlanKind::Bind, "bind" },
                                                        { PlanKind::Unbind, "unbind" },
                                                        { PlanKind::Unpin, "unpin" } };
    for (const auto &[kind, name] : kinds) {
        QTest::addRow("%s, lost after processing, 26.250", name)
            << kind << Edition::V26_250 << Fault::dropAfterProcessing(batch).after(1).times(2);
        QTest::addRow("%s, lost before processing, 24.300", name)
            << kind << Edition::V24_300 << Fault::dropBeforeProcessing(batch).after(1).times(2);
        QTest::addRow("%s, everything now and then, 26.250", name)
            << kind << Edition::V26_250 << Fault::dropAfterProcessing(batch).everyNth(2).times(4);
    }
}

void PlanFaultsTest::theOtherKindsAreDone()
{
    QFETCH(PlanKind, kind);
    QFETCH(Edition, edition);
    QFETCH(Fault, fault);
    OutboxCase c(Wire::Application, edition);
    QVERIFY(c.start());
    const QList<EntryId> ids = madeEntries(c, many);
    QCOMPARE(ids.size(), many);
    prepare(c, kind, ids);
    QList<Intent> rows;
    for (const EntryId id : ids)
        rows.append(rowOf(c, kind, id));
    c.fixture.portal.faults().add(fault);
    const Plan done = runToTheEnd(c, kind, rows);
    QCOMPARE(done.counts.done, many);
    QVERIFY(c.fixture.portal.faults().applied() > 0);
    for (const EntryId id : ids)
        QVERIFY(isDone(c, kind, id));
}

void PlanFaultsTest::aLostBatchOfTheSameWordsIsCounted_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("processed") << Fault::dropAfterProcessing(u"/batch"_s).after(1).times(3);
    QTest::newRow("not processed") << Fault::dropBeforeProcessing(u"/batch"_s).after(1).times(3);
}

void PlanFaultsTest::aLostBatchOfTheSameWordsIsCounted()
{
    QFETCH(Fault, fault);
    OutboxCase c(Wire::Webhook);
    c.fixture.fill(deal, 5);
    QVERIFY(c.start());
    c.fixture.portal.faults().add(fault);
    const Plan done = runToTheEnd(c, PlanKind::AddEntries, adds(200, u"Paid"_s));
    QCOMPARE(titles(c).count(u"Paid"_s), 200);
    QSet<qint64> ids;
    for (const Intent &row : c.rows(done.id))
        ids.insert(row.entry.value);
    QCOMPARE(ids.size(), 200);
}

void PlanFaultsTest::refusedRowsAreRefusedAndTheOthersDone()
{
    QFETCH(Edition, edition);
    OutboxCase c(Wire::Application, edition);
    QVERIFY(c.start());
    const QList<EntryId> own = madeEntries(c, 400);
    QCOMPARE(own.size(), 400);
    QList<Intent> rows;
    for (int i = 0; i < many; ++i) { // every fifth belongs to somebody else
        const EntryId id = i % 5 == 2 ? EntryId { c.fixture.addAtPortal(deal, u"Foreign"_s) }
                                      : own.at(i - (i + 2) / 5);
        rows.append(syncing::toDelete(c.target(id)));
    }
    const Plan done = c.run(planOf(PlanKind::DeleteEntries), rows);
    QCOMPARE(done.state, PlanState::Ended);
    QCOMPARE(done.counts.refused, 100);
    QCOMPARE(done.counts.done, 400);
    QCOMPARE(titles(c), QStringList(100, u"Foreign"_s));
    for (const Intent &row : c.rows(done.id)) {
        if (row.state == IntentState::Refused)
            QCOMPARE(row.error->code, u"REMOVING_DISABLED"_s);
    }
}

/// The portal says 200 and `false` for a note on a card that the entry does not stand on
/// (timeline-methods.md, note.save).
void PlanFaultsTest::refusalsWithoutAReasonAreRefused()
{
    QFETCH(Edition, edition);
    OutboxCase c(Wire::Application, edition);
    QVERIFY(c.start());
    const QList<EntryId> ids = madeEntries(c, many);
    QCOMPARE(ids.size(), many);
    QList<Intent> rows;
    for (int i = 0; i < many; ++i)
        rows.append(syncing::toSaveNote(c.target(ids.at(i), i % 5 == 2 ? contact : deal), note));
    const Plan done = c.run(planOf(PlanKind::SaveNotes), rows);
    QCOMPARE(done.state, PlanState::Ended);
    QCOMPARE(done.counts.refused, 100);
    QCOMPARE(done.counts.done, 400);
    const QList<Intent> ended = c.rows(done.id);
    for (int i = 0; i < many; ++i) {
        const bool isRefused = i % 5 == 2;
        QCOMPARE(ended.at(i).state, isRefused ? IntentState::Refused : IntentState::Done);
        if (isRefused)
            QCOMPARE(ended.at(i).error->code, u"refused-without-reason"_s);
        QCOMPARE(c.noteOf(ids.at(i)), isRefused ? QString() : note);
    }
}

void PlanFaultsTest::itStopsAfterSoManyErrors_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("the first") << 1;
    QTest::newRow("the third") << 3;
}

/// Not one row more is tried, also not in the same batch.
void PlanFaultsTest::itStopsAfterSoManyErrors()
{
    QFETCH(int, most);
    OutboxCase c;
    QVERIFY(c.start());
    QList<Intent> rows;
    for (int i = 0; i < 100; ++i) { // every tenth belongs to somebody else
        const EntryId id = i % 10 == 4 ? EntryId { c.fixture.addAtPortal(deal, u"Foreign"_s) }
                                       : c.made(u"Own"_s);
        rows.append(syncing::toDelete(c.target(id)));
    }
    Plan plan = planOf(PlanKind::DeleteEntries);
    plan.stopAfterErrors = most;
    const Plan stopped = c.run(plan, rows);
    QCOMPARE(stopped.state, PlanState::Stopped);
    QCOMPARE(stopped.counts.refused, most);
    QCOMPARE(stopped.counts.done, (most - 1) * 9 + 4);
    QCOMPARE(stopped.counts.waiting, 100 - most - stopped.counts.done);
    QCOMPARE(titles(c).size(), 100 - stopped.counts.done);
    QVERIFY(await(c.outbox->resumePlan(stopped.id)));
    const auto again = await(c.outbox->planSettled(stopped.id));
    QVERIFY(again);
    QCOMPARE(again->state, PlanState::Stopped);
    QCOMPARE(again->counts.refused, 2 * most);
    QVERIFY(await(c.outbox->cancelPlan(stopped.id)));
    const Plan cancelled = *await(c.outbox->planSettled(stopped.id));
    QCOMPARE(cancelled.state, PlanState::Cancelled);
    QCOMPARE(cancelled.counts.open(), 0);
    QCOMPARE(titles(c).size(), 100 - cancelled.counts.done);
}

void PlanFaultsTest::aKillAtAnyStepLosesAndDoublesNothing_data()
{
    QTest::addColumn<PlanKind>("kind");
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<bool>("sameWords");
    QTest::newRow("add, each its own words") << PlanKind::AddEntries << Edition::V26_250 << false;
    QTest::newRow("add, all the same words") << PlanKind::AddEntries << Edition::V24_300 << true;
    QTest::newRow("delete, 26.250") << PlanKind::DeleteEntries << Edition::V26_250 << false;
    QTest::newRow("delete, 24.300") << PlanKind::DeleteEntries << Edition::V24_300 << false;
    QTest::newRow("save notes") << PlanKind::SaveNotes << Edition::V26_250 << false;
}

/// Killed five times, each time at another step, while answers get lost as well.
void PlanFaultsTest::aKillAtAnyStepLosesAndDoublesNothing()
{
    QFETCH(PlanKind, kind);
    QFETCH(Edition, edition);
    QFETCH(bool, sameWords);
    QTemporaryDir folder(killedchild::temporaryPattern());
    const QString file = folder.filePath(u"store.sqlite"_s);
    OutboxCase c(Wire::Application, edition, file);
    QVERIFY(c.start());
    QList<Intent> rows;
    QList<EntryId> ids;
    if (kind == PlanKind::AddEntries) {
        rows = adds(many, sameWords ? u"Paid"_s : u"Paid %1"_s);
    } else {
        const Plan made = c.run(planOf(PlanKind::AddEntries), adds(many, u"Paid %1"_s));
        QCOMPARE(made.counts.done, many);
        for (const Intent &row : c.rows(made.id))
            ids.append(row.entry);
        QVERIFY(await(c.fixture.store.removePlan(made.id))); // the child takes the only one
        for (const EntryId id : ids)
            rows.append(rowOf(c, kind, id));
    }
    for (Intent &row : rows)
        row.authorId = administrator;
    const auto plan = await(c.fixture.store.addPlan(planOf(kind), rows));
    QVERIFY(plan);
    QVERIFY(await(c.outbox->finish()));
    c.outbox.reset(); // lets go of the store's lock
    demo::Portal &portal = c.fixture.portal;
    portal.faults().add(Fault::dropAfterProcessing(u"/batch"_s).everyNth(4).always());
    portal.faults().add(Fault::dropBeforeProcessing(u"/batch"_s).everyNth(7).always());
    const QStringList steps = kind == PlanKind::AddEntries
        ? QStringList { u"sending"_s, u"answered"_s, u"answer-lost"_s, u"found"_s,
                        u"not-found-yet"_s }
        : QStringList { u"sending"_s, u"answered"_s, u"answer-lost"_s, u"sending"_s,
                        u"answered"_s };
    for (int round = 0; round < 5; ++round)
        QCOMPARE(killedchild::start(file, c.access, steps.at(round), 20 + 7 * round), int(SIGKILL));
    QCOMPARE(killedchild::start(file, c.access, u"never"_s, 0), 0);
    QCOMPARE(await(c.fixture.store.plan(plan->id))->counts.done, many);
    const QStringList all = titles(c);
    QCOMPARE(all.size(), kind == PlanKind::DeleteEntries ? 0 : many);
    if (kind == PlanKind::AddEntries)
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), sameWords ? 1 : many);
    for (const EntryId id : ids)
        QVERIFY(kind == PlanKind::DeleteEntries || isDone(c, kind, id));
}

int main(int argc, char **argv) { return killedchild::main<PlanFaultsTest>(argc, argv); }
#include "tst_planfaults.moc"
