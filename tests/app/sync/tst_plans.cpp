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
using syncing::PlanPreview;
using syncing::PlanRow;

namespace {

const QString addMethod = u"crm.timeline.logmessage.add"_s;

} // namespace

/// Many writes at once: as few calls as can be, and the portal ends as the program says.
class PlansTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void fiveHundredAddsTakeTwelveCalls_data();
    void fiveHundredAddsTakeTwelveCalls();
    void reservedWordsArriveUnchanged();
    void theGatewayGetsOneByOne();
    void everyKindInBatches_data() { editions(); }
    void everyKindInBatches();
    void pausedItSendsNothing();
    void cancelledItTakesBackTheRest();
    void aPlanOfTheCommandLineIsNotGoneOnWithByItself();
    void rowsRefusedBeforehandAreNotSent();
    void thePreviewCountsTheCalls_data();
    void thePreviewCountsTheCalls();
    void aSingleIntentDoesNotWaitForAPlan();
};

void PlansTest::fiveHundredAddsTakeTwelveCalls_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<int>("cards");
    QTest::newRow("one card, 26.250") << Edition::V26_250 << 1;
    QTest::newRow("one card, 24.300") << Edition::V24_300 << 1;
    QTest::newRow("a card each") << Edition::V26_250 << many;
}

void PlansTest::fiveHundredAddsTakeTwelveCalls()
{
    QFETCH(Edition, edition);
    QFETCH(int, cards);
    OutboxCase c(Wire::Webhook, edition);
    QVERIFY(c.start());
    QList<Intent> rows = adds(many, u"Paid %1"_s);
    for (int i = 0; i < many; ++i)
        rows[i].owner.id += i % cards;
    const Plan done = c.run(planOf(PlanKind::AddEntries), rows);
    QCOMPARE(done.state, PlanState::Ended);
    QCOMPARE(done.counts.done, many);
    QVERIFY2(c.fixture.portal.httpCallCount() <= 12,
             qPrintable(QString::number(c.fixture.portal.httpCallCount())));
    QCOMPARE(c.fixture.portal.executedCounts().value(addMethod), many);
    if (cards > 1)
        return;
    const QStringList all = titles(c);
    QCOMPARE(all.size(), many);
    for (int i = 0; i < many; ++i)
        QCOMPARE(all.at(i), u"Paid %1"_s.arg(i)); // in their order
    for (const Intent &row : c.rows(done.id))
        QVERIFY(row.entry.isValid());
}

void PlansTest::reservedWordsArriveUnchanged()
{
    OutboxCase c(Wire::Webhook);
    QVERIFY(c.start());
    const QString text = u"see $result[x] and $NEXT[y][z] of %1"_s;
    const Plan done = c.run(planOf(PlanKind::AddEntries), adds(many, text));
    QCOMPARE(done.counts.done, many);
    const QStringList all = titles(c);
    QCOMPARE(all.size(), many);
    for (int i = 0; i < many; ++i)
        QCOMPARE(all.at(i), text.arg(i));
}

void PlansTest::theGatewayGetsOneByOne()
{
    OutboxCase c(Wire::Gateway);
    QVERIFY(c.start());
    const Plan done = c.run(planOf(PlanKind::AddEntries), adds(20, u"Paid %1"_s));
    QCOMPARE(done.counts.done, 20);
    QCOMPARE(titles(c).size(), 20);
}

void PlansTest::everyKindInBatches()
{
    QFETCH(Edition, edition);
    constexpr int count = 60;
    OutboxCase c(Wire::Application, edition);
    QVERIFY(c.start());
    QCOMPARE(c.run(planOf(PlanKind::AddEntries), adds(count, u"Paid %1"_s)).counts.done, count);
    QList<EntryId> ids;
    for (const demo::Entry &entry : c.entries())
        ids.append(EntryId { entry.id });
    const auto run = [&](PlanKind kind, int most, const std::function<Intent(EntryId)> &row) {
        QList<Intent> rows;
        for (const EntryId id : ids)
            rows.append(row(id));
        const int before = c.fixture.portal.httpCallCount();
        const Plan done = c.run(planOf(kind), rows);
        const int calls = c.fixture.portal.httpCallCount() - before;
        if (calls > most)
            qFatal("%d calls where %d do", calls, most);
        return int(done.counts.done);
    };
    const auto here = [&](EntryId id) { return c.target(id); };
    const auto there = [&](EntryId id) { return c.target(id, contact); };
    QCOMPARE(run(PlanKind::SaveNotes, 4,
                 [&](EntryId id) { return syncing::toSaveNote(here(id), u"Seen"_s); }),
             count);
    QCOMPARE(c.noteOf(ids.last()), u"Seen"_s);
    QCOMPARE(
        run(PlanKind::RemoveNotes, 2, [&](EntryId id) { return syncing::toRemoveNote(here(id)); }),
        count);
    QCOMPARE(c.noteOf(ids.last()), QString());
    QCOMPARE(run(PlanKind::Bind, 4, [&](EntryId id) { return syncing::toBind(there(id)); }), count);
    QVERIFY(c.isBound(ids.last(), contact));
    QCOMPARE(await(c.fixture.store.entriesBoundTo(contact))->size(), count);
    QCOMPARE(run(PlanKind::Unbind, 4, [&](EntryId id) { return syncing::toUnbind(there(id)); }),
             count);
    QVERIFY(!c.isBound(ids.last(), contact));
    QCOMPARE(run(PlanKind::Unpin, 2, [&](EntryId id) { return syncing::toUnpin(here(id)); }),
             count);
    QCOMPARE(
        run(PlanKind::DeleteEntries, 2, [&](EntryId id) { return syncing::toDelete(here(id)); }),
        count);
    QVERIFY(c.entries().isEmpty());
}

void PlansTest::pausedItSendsNothing()
{
    OutboxCase c(Wire::Webhook);
    QVERIFY(c.start());
    c.outbox->pause(); // nothing leaves before the plan is paused
    const auto begun
        = await(c.outbox->begin(planOf(PlanKind::AddEntries), adds(100, u"Paid %1"_s)));
    QVERIFY(begun);
    QVERIFY(await(c.outbox->pausePlan(begun->id)));
    c.outbox->resume();
    const Plan paused = *await(c.outbox->planSettled(begun->id));
    QCOMPARE(paused.state, PlanState::Paused);
    QCOMPARE(paused.counts.waiting, 100);
    QVERIFY(titles(c).isEmpty());
    QVERIFY(await(c.outbox->resumePlan(begun->id)));
    QCOMPARE(await(c.outbox->planSettled(begun->id))->counts.done, 100);
    QCOMPARE(titles(c).size(), 100);
}

void PlansTest::cancelledItTakesBackTheRest()
{
    OutboxCase c(Wire::Webhook);
    QVERIFY(c.start());
    // The second batch is lost; while it is being looked for the plan is cancelled.
    c.fixture.portal.faults().add(Fault::dropBeforeProcessing(u"/batch"_s).after(1));
    std::optional<store::PlanId> plan;
    bool isAsked = false;
    connect(c.outbox.get(), &syncing::Outbox::stepped, this, [&](IntentId, const QString &what) {
        if (what != "answer-lost"_L1 || !plan || std::exchange(isAsked, true))
            return;
        c.outbox->cancelPlan(*plan).then(this, [](const Result<Done> &) {});
    });
    c.outbox->pause();
    const auto begun
        = await(c.outbox->begin(planOf(PlanKind::AddEntries), adds(200, u"Paid %1"_s)));
    QVERIFY(begun);
    plan = begun->id;
    c.outbox->resume();
    QTRY_COMPARE(await(c.fixture.store.plan(begun->id))->counts.open(), 0);
    const Plan cancelled = *await(c.fixture.store.plan(begun->id));
    QCOMPARE(cancelled.state, PlanState::Cancelled);
    QCOMPARE(cancelled.counts.done, 50);
    QCOMPARE(cancelled.counts.takenBack, 150);
    QCOMPARE(titles(c).size(), 50);
}

void PlansTest::aPlanOfTheCommandLineIsNotGoneOnWithByItself()
{
    QTemporaryDir folder(killedchild::temporaryPattern());
    const QString file = folder.filePath(u"store.sqlite"_s);
    OutboxCase c(Wire::Webhook, Edition::V26_250, file);
    Plan plan = planOf(PlanKind::AddEntries);
    plan.afterRestart = Plan::AfterRestart::Pause;
    const auto left
        = await(c.fixture.store.addPlan(plan, adds(10, u"Paid %1"_s))); // and was killed
    QVERIFY(left);
    QVERIFY(c.start());
    QTRY_VERIFY(await(c.fixture.store.plan(left->id))->state == PlanState::Paused);
    QVERIFY(titles(c).isEmpty());
}

void PlansTest::rowsRefusedBeforehandAreNotSent()
{
    OutboxCase c(Wire::Webhook);
    QVERIFY(c.start());
    const EntryId id = c.made();
    syncing::PlanContext context;
    context.canDelete = false;
    context.deleteReason = u"webhook-deletes-nothing"_s;
    QList<PlanRow> rows;
    for (const Intent &intent :
         { syncing::toDelete(c.target(id)), syncing::toSaveNote(c.target(id), u" "_s),
           syncing::toSaveNote(c.target(id), u"Seen"_s),
           syncing::toSaveNote(c.target(id), u"Twice"_s), syncing::toPin(c.target({})),
           syncing::toAdd(deal, {}, { u""_s, u"Text"_s, u"info"_s }) })
        rows.append({ intent, false, {}, {} });
    const PlanPreview preview
        = syncing::previewPlan(planOf(PlanKind::SaveNotes), rows, context, *c.fixture.service);
    QStringList codes;
    for (const PlanRow &row : preview.rows)
        codes.append(row.refusal ? row.refusal->code : u"sent"_s);
    QCOMPARE(codes,
             QStringList({ u"webhook-deletes-nothing"_s, u"note-empty"_s, u"sent"_s,
                           u"listed-twice"_s, u"no-such-entry"_s, u"draft-blank"_s }));
    QCOMPARE(preview.sent, 1);
    QCOMPARE(preview.refused, 5);
    c.fixture.portal.resetCounts();
    const Plan done = c.run(preview.plan, preview.intents());
    QCOMPARE(done.state, PlanState::Ended);
    QCOMPARE(done.counts.done, 1);
    QCOMPARE(done.counts.refused, 5);
    QCOMPARE(c.noteOf(id), u"Seen"_s);
    QCOMPARE(c.fixture.portal.executedCounts().keys().size(), 2); // note.save and note.get
}

void PlansTest::thePreviewCountsTheCalls_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("count");
    QTest::newRow("batches") << Wire::Webhook << u"Paid %1"_s << 120;
    QTest::newRow("reserved words") << Wire::Webhook << u"$result[x] %1"_s << 30;
    QTest::newRow("gateway") << Wire::Gateway << u"Paid %1"_s << 15;
}

void PlansTest::thePreviewCountsTheCalls()
{
    QFETCH(Wire, wire);
    QFETCH(QString, text);
    QFETCH(int, count);
    OutboxCase c(wire);
    QVERIFY(c.start());
    QList<PlanRow> rows;
    for (const Intent &intent : adds(count, text))
        rows.append({ intent, false, {}, {} });
    syncing::PlanContext context;
    context.budget.free = 0;
    const PlanPreview preview
        = syncing::previewPlan(planOf(PlanKind::AddEntries), rows, context, *c.fixture.service);
    c.fixture.portal.takeRequests();
    QCOMPARE(c.run(preview.plan, preview.intents()).counts.done, count);
    int calls = 0;
    for (const demo::RecordedRequest &request : c.fixture.portal.takeRequests())
        calls += !request.viaBatch && !request.method.contains(u"oauth"_s);
    QCOMPARE(calls, preview.calls);
    QCOMPARE(preview.alone, text.startsWith(u'$') ? count : 0);
    QVERIFY(preview.duration >= std::chrono::milliseconds(preview.calls * 500)); // two a second
}

void PlansTest::aSingleIntentDoesNotWaitForAPlan()
{
    OutboxCase c(Wire::Webhook);
    QVERIFY(c.start());
    c.outbox->pause();
    const auto begun
        = await(c.outbox->begin(planOf(PlanKind::AddEntries), adds(200, u"Paid %1"_s)));
    const auto single = await(c.outbox->add(deal, u"Deal"_s, draft(u"Quick"_s)));
    QVERIFY(begun && single);
    c.outbox->resume();
    QCOMPARE(await(c.outbox->planSettled(begun->id))->counts.done, 200);
    QCOMPARE(titles(c).indexOf(u"Quick"_s), 0);
}

QTEST_GUILESS_MAIN(PlansTest)
#include "tst_plans.moc"
