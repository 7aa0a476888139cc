// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "outboxcase.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

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
const QString deleteMethod = u"crm.timeline.logmessage.delete"_s;
constexpr int many = 500;

Plan planOf(PlanKind kind)
{
    Plan plan;
    plan.kind = kind;
    plan.title = u"Many"_s;
    plan.card = deal;
    return plan;
}

/// \a text: "%1" becomes the number of the row.
QList<Intent> adds(int count, const QString &text)
{
    QList<Intent> rows;
    for (int i = 0; i < count; ++i) {
        Intent row
            = syncing::toAdd(deal, u"Deal"_s, draft(text.contains(u"%1"_s) ? text.arg(i) : text));
        row.label = QString::number(i + 1);
        rows.append(row);
    }
    return rows;
}

QString temporaryPattern()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
        + u"/timelinedesk-test-XXXXXX"_s;
}

/// The program in a process of its own: goes on with the plans of a store and is killed (-9) at a
/// step, or ends when nothing is open.
int runChild(const QStringList &arguments)
{
    const auto address = connections::parseWebhook(arguments.at(3));
    const QString killAt = arguments.at(4);
    int stepsLeft = arguments.at(5).toInt();
    HastyClock clock;
    store::Store store(clock);
    if (!await(store.open(arguments.at(2))))
        return 2;
    rest::Client client(connections::makeWebhookAuthorizer(*address), clock,
                        PortalFixture::unhurried());
    const auto service = timeline::makeBitrixService(client);
    syncing::Outbox outbox(*service, client, store, clock, administrator, quick());
    QObject::connect(&outbox, &syncing::Outbox::stepped, &outbox,
                     [&](IntentId, const QString &what) {
                         if (what == killAt && --stepsLeft == 0)
                             ::kill(::getpid(), SIGKILL);
                     });
    if (!await(outbox.start()))
        return 3;
    const auto plans = await(store.plans());
    if (!plans || plans->size() != 1)
        return 4;
    QSignalSpy changed(&store, &store::Store::planChanged);
    auto plan = await(store.plan(plans->first().id));
    while (plan && plan->state != PlanState::Ended
           && (!changed.isEmpty() || changed.wait(60'000))) {
        changed.clear();
        plan = await(store.plan(plans->first().id));
    }
    if (plan && plan->state == PlanState::Ended)
        return 0;
    return 5;
}

} // namespace

Q_DECLARE_METATYPE(store::PlanKind)

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
    void faultsInTheMiddle_data();
    void faultsInTheMiddle();
    void aLostBatchOfTheSameWordsIsCounted_data();
    void aLostBatchOfTheSameWordsIsCounted();
    void refusedRowsAreRefusedAndTheOthersDone_data() { editions(); }
    void refusedRowsAreRefusedAndTheOthersDone();
    void itStopsAfterSoManyErrors_data();
    void itStopsAfterSoManyErrors();
    void pausedItSendsNothing();
    void cancelledItTakesBackTheRest();
    void aPlanOfTheCommandLineIsNotGoneOnWithByItself();
    void aKillAtAnyStepLosesAndDoublesNothing_data();
    void aKillAtAnyStepLosesAndDoublesNothing();
    void rowsRefusedBeforehandAreNotSent();
    void thePreviewCountsTheCalls_data();
    void thePreviewCountsTheCalls();
    void aSingleIntentDoesNotWaitForAPlan();

private:
    static void editions()
    {
        QTest::addColumn<Edition>("edition");
        QTest::newRow("26.250") << Edition::V26_250;
        QTest::newRow("24.300") << Edition::V24_300;
    }
    static QStringList titles(const OutboxCase &c)
    {
        QStringList all;
        for (const demo::Entry &entry : c.entries())
            all.append(entry.title);
        return all;
    }
    static int child(const QString &file, const demo::Portal &portal, const QString &killAt,
                     int steps)
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      { u"--child"_s, file, portal.adminWebhook().toString(), killAt,
                        QString::number(steps) });
        if (!process.waitForFinished(120'000))
            return -1;
        return process.exitStatus() == QProcess::CrashExit ? int(SIGKILL) : process.exitCode();
    }
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

void PlansTest::faultsInTheMiddle_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<PlanKind>("kind");
    QTest::addColumn<int>("count");
    QTest::addColumn<Fault>("fault");
    const auto both = [](const char *name, const Fault &fault) {
        for (const auto &[edition, which] :
             { std::pair(Edition::V26_250, "26.250"), std::pair(Edition::V24_300, "24.300") })
            QTest::addRow("add, %s, %s", name, which)
                << Wire::Application << edition << PlanKind::AddEntries << many << fault;
        QTest::addRow("delete, %s", name)
            << Wire::Application << Edition::V26_250 << PlanKind::DeleteEntries << 120 << fault;
    };
    const auto gateway = [](const char *name, const Fault &fault) {
        QTest::addRow("add over the gateway, %s", name)
            << Wire::Gateway << Edition::V26_250 << PlanKind::AddEntries << 60 << fault;
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

    const QString logs = u"/v1/timeline-logs"_s; // each entry is a request of its own there
    gateway("lost after processing", Fault::dropAfterProcessing(logs).after(20).times(3));
    gateway("lost before processing", Fault::dropBeforeProcessing(logs).after(20).times(3));
    gateway("answer cut", Fault::cutAnswer(logs, 200).after(20));
    gateway("HTML 502, processed", Fault::htmlPage(logs, 502).after(20).afterProcessing());
    gateway("HTML 502, not processed", Fault::htmlPage(logs, 502).after(20));
    gateway("everything now and then", Fault::dropAfterProcessing(logs).everyNth(9).times(6));
}

/// Of 500 rows, whatever happens on the way, each is done once.
void PlansTest::faultsInTheMiddle()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    QFETCH(PlanKind, kind);
    QFETCH(int, count);
    QFETCH(Fault, fault);
    OutboxCase c(wire, edition);
    QVERIFY(c.start());
    QList<Intent> rows = adds(count, u"Paid %1"_s);
    if (kind == PlanKind::DeleteEntries) {
        QCOMPARE(c.run(planOf(PlanKind::AddEntries), rows).counts.done, count);
        rows.clear();
        for (const demo::Entry &entry : c.entries())
            rows.append(syncing::toDelete(c.target(EntryId { entry.id })));
    }
    c.fixture.portal.resetCounts();
    c.fixture.portal.faults().add(fault);
    const auto begun = await(c.outbox->begin(planOf(kind), rows));
    QVERIFY(begun);
    const auto ended = [&] {
        const auto plan = await(c.fixture.store.plan(begun->id));
        return plan && plan->state == PlanState::Ended;
    };
    QTRY_VERIFY_WITH_TIMEOUT(ended(), 60'000);
    const Plan done = *await(c.fixture.store.plan(begun->id));
    QCOMPARE(done.counts.done, count);
    QVERIFY(c.fixture.portal.faults().applied() > 0);
    if (kind == PlanKind::DeleteEntries) {
        QVERIFY(c.entries().isEmpty());
        return;
    }
    const QStringList all = titles(c);
    QCOMPARE(all.size(), count);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), count);
    QSet<qint64> ids;
    for (const Intent &row : c.rows(begun->id))
        ids.insert(row.entry.value);
    QCOMPARE(ids.size(), count); // each row knows its own
}

void PlansTest::aLostBatchOfTheSameWordsIsCounted_data()
{
    QTest::addColumn<Fault>("fault");
    QTest::newRow("processed") << Fault::dropAfterProcessing(u"/batch"_s).after(1).times(3);
    QTest::newRow("not processed") << Fault::dropBeforeProcessing(u"/batch"_s).after(1).times(3);
}

void PlansTest::aLostBatchOfTheSameWordsIsCounted()
{
    QFETCH(Fault, fault);
    OutboxCase c(Wire::Webhook);
    c.fixture.fill(deal, 5);
    QVERIFY(c.start());
    c.fixture.portal.faults().add(fault);
    const auto begun = await(c.outbox->begin(planOf(PlanKind::AddEntries), adds(200, u"Paid"_s)));
    QVERIFY(begun);
    QTRY_VERIFY_WITH_TIMEOUT(await(c.fixture.store.plan(begun->id))->state == PlanState::Ended,
                             60'000);
    QCOMPARE(titles(c).count(u"Paid"_s), 200);
    QSet<qint64> ids;
    for (const Intent &row : c.rows(begun->id))
        ids.insert(row.entry.value);
    QCOMPARE(ids.size(), 200);
}

void PlansTest::refusedRowsAreRefusedAndTheOthersDone()
{
    QFETCH(Edition, edition);
    OutboxCase c(Wire::Application, edition);
    QVERIFY(c.start());
    QList<Intent> rows;
    for (int i = 0; i < 120; ++i) {
        const EntryId id
            = i % 3 == 0 ? EntryId { c.fixture.addAtPortal(deal, u"Foreign"_s) } : c.made(u"Own"_s);
        rows.append(syncing::toDelete(c.target(id)));
    }
    const Plan done = c.run(planOf(PlanKind::DeleteEntries), rows);
    QCOMPARE(done.state, PlanState::Ended);
    QCOMPARE(done.counts.refused, 40);
    QCOMPARE(done.counts.done, 80);
    QCOMPARE(titles(c), QStringList(40, u"Foreign"_s));
    for (const Intent &row : c.rows(done.id)) {
        if (row.state == IntentState::Refused)
            QCOMPARE(row.error->code, u"REMOVING_DISABLED"_s);
    }
}

void PlansTest::itStopsAfterSoManyErrors_data()
{
    QTest::addColumn<int>("most");
    QTest::newRow("the first") << 1;
    QTest::newRow("the third") << 3;
}

/// Not one row more is tried, also not in the same batch.
void PlansTest::itStopsAfterSoManyErrors()
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
    QTemporaryDir folder(temporaryPattern());
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

void PlansTest::aKillAtAnyStepLosesAndDoublesNothing_data()
{
    QTest::addColumn<bool>("sameWords");
    QTest::newRow("each its own words") << false;
    QTest::newRow("all the same words") << true;
}

void PlansTest::aKillAtAnyStepLosesAndDoublesNothing()
{
    QFETCH(bool, sameWords);
    QTemporaryDir folder(temporaryPattern());
    const QString file = folder.filePath(u"store.sqlite"_s);
    {
        SystemClock clock;
        store::Store store(clock);
        QVERIFY(await(store.open(file)));
        QList<Intent> rows = adds(many, sameWords ? u"Paid"_s : u"Paid %1"_s);
        for (Intent &row : rows)
            row.authorId = administrator;
        QVERIFY(await(store.addPlan(planOf(PlanKind::AddEntries), rows)));
    }
    demo::Portal portal(PortalFixture::bare());
    QVERIFY(portal.start());
    portal.faults().add(Fault::dropAfterProcessing(u"/batch"_s).everyNth(4).always());
    portal.faults().add(Fault::dropBeforeProcessing(u"/batch"_s).everyNth(7).always());
    const QStringList steps { u"sending"_s, u"answered"_s, u"answer-lost"_s, u"found"_s,
                              u"not-found-yet"_s };
    for (int round = 0; round < 5; ++round)
        QCOMPARE(child(file, portal, steps.at(round), 20 + 7 * round), int(SIGKILL));
    QCOMPARE(child(file, portal, u"never"_s, 0), 0);
    QStringList all;
    for (const demo::Entry &entry : portal.entries(deal.typeId, deal.id))
        all.append(entry.title);
    QCOMPARE(all.size(), many);
    QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), sameWords ? 1 : many);
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

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return runChild(arguments);
    PlansTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_plans.moc"
