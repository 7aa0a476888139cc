// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::IntentChange;
using store::IntentKind;
using store::IntentState;
using store::IntentUpdate;
using store::Plan;
using store::PlanChange;
using store::PlanState;

/// Plans in the journal, and what is kept of an entry beside its content.
class StorePlans : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void everyFieldOfAnIntentIsKept();
    void aPlanIsKeptWithItsRows();
    void ofManyChangesThoseThatCanAreDone();
    void itEndsStopsAndIsCancelled();
    void followersLearnWhatWasMade();
    void onlyWhatIsOverIsRemoved();
    void extrasAreKept();
    void wordsOfANoteAreFound();
    void boundEntriesAreOfferedOnTheirCard();
    void linksStandOnBothSides();

private:
    QList<Intent> rows(int count) const;
    QList<Intent> rowsOf(const Plan &plan)
    {
        return await(m->store->planRows(plan.id)).value_or({});
    }
    Plan change(const Plan &plan, int row, IntentState state);
    std::unique_ptr<StoreFixture> m;
};

void StorePlans::init()
{
    m = std::make_unique<StoreFixture>();
    QVERIFY(m->open());
}

QList<Intent> StorePlans::rows(int count) const
{
    QList<Intent> all;
    for (int i = 0; i < count; ++i) {
        Intent row;
        row.owner = deal100;
        row.draft = { u"Row %1"_s.arg(i), u"Text"_s, u"info"_s };
        row.label = u"line %1"_s.arg(i + 2);
        all.append(row);
    }
    return all;
}

Plan StorePlans::change(const Plan &plan, int row, IntentState state)
{
    const Intent intent = rowsOf(plan).at(row);
    IntentChange change;
    change.state = state;
    const auto changed
        = await(m->store->changeIntents({ { intent.id, { intent.state }, change } }));
    return changed && changed->plans.size() == 1 ? changed->plans.first() : Plan {};
}

void StorePlans::everyFieldOfAnIntentIsKept()
{
    Intent intent;
    intent.kind = IntentKind::SaveNote;
    intent.owner = deal100;
    intent.entry = EntryId { 5 };
    intent.note = u"Note \U0001F600"_s;
    intent.noteBasis = { store::NoteBasis::Known::Note, m->clock.utcNow() };
    intent.gallery = timeline::Gallery::Logos;
    intent.picture = { u"truck"_s, QByteArray("\0PNG\xff", 5) };
    intent.linkedTo = EntryId { 4 };
    intent.link = store::LinkKind::CorrectionOf;
    intent.expected = { { u"bindings"_s, u"deal:100"_s } };
    intent.role = Intent::Role::Rollback;
    intent.entryOfPlace = 3;
    intent.label = u"line 7"_s;
    const auto added = await(m->store->addIntent(intent));
    QVERIFY(added);
    QVERIFY(m->reopen());
    const auto kept = await(m->store->intent(added->id));
    QVERIFY(kept);
    QCOMPARE(kept->kind, intent.kind);
    QCOMPARE(kept->note, intent.note);
    QCOMPARE(kept->noteBasis.known, intent.noteBasis.known);
    QCOMPARE(kept->noteBasis.updated, intent.noteBasis.updated);
    QCOMPARE(kept->gallery, intent.gallery);
    QCOMPARE(kept->picture, intent.picture);
    QCOMPARE(kept->linkedTo, intent.linkedTo);
    QCOMPARE(kept->link, intent.link);
    QCOMPARE(kept->expected, intent.expected);
    QCOMPARE(kept->role, intent.role);
    QCOMPARE(kept->entryOfPlace, 3);
    QCOMPARE(kept->label, intent.label);
}

void StorePlans::aPlanIsKeptWithItsRows()
{
    Plan plan;
    plan.kind = store::PlanKind::DeleteEntries;
    plan.order = store::PlanOrder::Dependent;
    plan.title = u"Delete 3"_s;
    plan.stopAfterErrors = 2;
    plan.afterRestart = Plan::AfterRestart::Pause;
    plan.subject = EntryId { 9 };
    plan.card = deal100;
    QSignalSpy changed(m->store.get(), &store::Store::planChanged);
    QList<Intent> all = rows(3);
    all[1].state = IntentState::Refused;
    all[1].error = Error::make(Error::Kind::Input, u"listed-twice"_s);
    const auto added = await(m->store->addPlan(plan, all));
    QVERIFY(added);
    QCOMPARE(changed.count(), 1);
    QVERIFY(m->reopen());
    const auto kept = await(m->store->plan(added->id));
    QVERIFY(kept);
    QCOMPARE(kept->kind, plan.kind);
    QCOMPARE(kept->order, plan.order);
    QCOMPARE(kept->title, plan.title);
    QCOMPARE(kept->stopAfterErrors, 2);
    QCOMPARE(kept->afterRestart, plan.afterRestart);
    QCOMPARE(kept->subject, plan.subject);
    QCOMPARE(kept->card, deal100);
    QCOMPARE(kept->counts.waiting, 2);
    QCOMPARE(kept->counts.refused, 1);
    QCOMPARE(kept->forgiven, 1); // refused beforehand is no error of the run
    const auto stored = rowsOf(*kept);
    QCOMPARE(stored.size(), 3);
    for (int i = 0; i < 3; ++i) {
        QCOMPARE(stored.at(i).place, i);
        QCOMPARE(stored.at(i).label, u"line %1"_s.arg(i + 2));
    }
    QCOMPARE(stored.at(1).error->code, u"listed-twice"_s);
    QCOMPARE(await(m->store->plan(store::PlanId { 77 })).error().kind, Error::Kind::NotFound);
}

void StorePlans::ofManyChangesThoseThatCanAreDone()
{
    const Plan plan = await(m->store->addPlan({}, rows(3))).value_or({});
    const auto all = rowsOf(plan);
    change(plan, 1, IntentState::TakenBack);
    IntentChange sending;
    sending.state = IntentState::Sending;
    sending.countSending = true;
    QList<IntentUpdate> updates;
    for (const Intent &row : all)
        updates.append({ row.id, { IntentState::Waiting }, sending });
    const auto changed = await(m->store->changeIntents(updates));
    QVERIFY(changed);
    QCOMPARE(changed->intents.size(), 2);
    QCOMPARE(changed->intents.at(0).id, all.at(0).id);
    QCOMPARE(changed->intents.at(1).id, all.at(2).id);
    QCOMPARE(changed->plans.size(), 1);
    QCOMPARE(changed->plans.first().counts.sending, 2);
    QCOMPARE(changed->plans.first().counts.takenBack, 1);
}

void StorePlans::itEndsStopsAndIsCancelled()
{
    Plan plan;
    plan.stopAfterErrors = 1;
    plan = await(m->store->addPlan(plan, rows(4))).value_or({});
    QCOMPARE(change(plan, 0, IntentState::Done).state, PlanState::Running);
    QCOMPARE(change(plan, 1, IntentState::Refused).state, PlanState::Stopped);
    PlanChange resume;
    resume.forgiveErrors = true;
    QCOMPARE(await(m->store->changePlan(plan.id, { PlanState::Stopped }, resume))->state,
             PlanState::Running);
    const auto late = await(m->store->changePlan(plan.id, { PlanState::Stopped }, resume));
    QCOMPARE(late.error().code, u"state-changed"_s);
    QCOMPARE(change(plan, 2, IntentState::Done).state, PlanState::Running);
    PlanChange cancel;
    cancel.state = PlanState::Cancelled;
    cancel.takeBackWaiting = true;
    const auto cancelled = await(m->store->changePlan(plan.id, { PlanState::Running }, cancel));
    QVERIFY(cancelled);
    QCOMPARE(cancelled->state, PlanState::Cancelled);
    QCOMPARE(cancelled->counts.takenBack, 1);
    QCOMPARE(rowsOf(plan).at(3).state, IntentState::TakenBack);

    const Plan other = await(m->store->addPlan({}, rows(1))).value_or({});
    QCOMPARE(change(other, 0, IntentState::Done).state, PlanState::Ended);
}

void StorePlans::followersLearnWhatWasMade()
{
    QList<Intent> steps = rows(2);
    steps[1].kind = IntentKind::Pin;
    steps[1].entryOfPlace = 0;
    Plan plan;
    plan.order = store::PlanOrder::Dependent;
    plan = await(m->store->addPlan(plan, steps)).value_or({});
    IntentChange done;
    done.state = IntentState::Done;
    done.entry = EntryId { 500 };
    done.made = entryOf(500, u"Row 0"_s, u"Text"_s);
    QVERIFY(await(
        m->store->changeIntents({ { rowsOf(plan).first().id, { IntentState::Waiting }, done } })));
    QCOMPARE(rowsOf(plan).at(1).entry, EntryId { 500 });
}

void StorePlans::onlyWhatIsOverIsRemoved()
{
    const Plan plan = await(m->store->addPlan({}, rows(2))).value_or({});
    change(plan, 0, IntentState::Done);
    QVERIFY(await(m->store->removePlan(plan.id)));
    QVERIFY(await(m->store->removeIntents({ rowsOf(plan).first().id })));
    QCOMPARE(rowsOf(plan).size(), 2); // it goes on
    change(plan, 1, IntentState::Refused);
    QVERIFY(await(m->store->removePlan(plan.id)));
    QVERIFY(rowsOf(plan).isEmpty());
    QVERIFY(await(m->store->plans())->isEmpty());
    QVERIFY(await(m->store->intents())->isEmpty());
}

void StorePlans::extrasAreKept()
{
    const EntryId id { 7 };
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(7, u"a"_s, u"b"_s) })));
    QVERIFY(!await(m->store->extras(id))->note);
    QVERIFY(!m->stored(7).hasNote);
    QSignalSpy changed(m->store.get(), &store::Store::extrasChanged);
    timeline::Note note;
    note.text = u"Call back"_s;
    note.createdById = UserId { 3 };
    note.updated = QDateTime(QDate(2026, 1, 5), QTime(10, 0), Qt::OffsetFromUTC, 7200);
    note.raw = { { u"text"_s, note.text } };
    store::ReadExtras read;
    read.note = note;
    read.bindings = QList<crm::OwnerRef> { deal100, contact7 };
    read.pin = store::PinMark { deal100, store::PinState::PinnedHere, {} };
    QVERIFY(await(m->store->saveExtras(id, read)));
    QCOMPARE(changed.count(), 1);
    QVERIFY(m->reopen());
    const auto kept = await(m->store->extras(id));
    QVERIFY(kept);
    QCOMPARE(kept->note->note->text, note.text);
    QCOMPARE(kept->note->note->updated, note.updated);
    QCOMPARE(kept->note->note->updated.offsetFromUtc(), 7200);
    QCOMPARE(kept->note->note->raw, note.raw);
    QCOMPARE(kept->note->read, m->clock.utcNow());
    QCOMPARE(kept->bindings->cards, (QList<crm::OwnerRef> { deal100, contact7 }));
    QCOMPARE(kept->pinOn(deal100), store::PinState::PinnedHere);
    QCOMPARE(kept->pinOn(contact7), store::PinState::Unknown);
    QVERIFY(m->stored(7).hasNote);
    QCOMPARE(m->stored(7).boundCards, 2);
    QVERIFY(m->stored(7).isPinnedHere);
    read = {};
    read.note.emplace(std::nullopt); // it was deleted
    QVERIFY(await(m->store->saveExtras(id, read)));
    QVERIFY(await(m->store->extras(id))->note);
    QVERIFY(!await(m->store->extras(id))->note->note);
    QVERIFY(!m->stored(7).hasNote);
}

void StorePlans::wordsOfANoteAreFound()
{
    const auto found = [&](const QString &words) {
        store::EntryQuery query;
        query.text = words;
        return m->ids(query);
    };
    const auto save = [&](const std::optional<QString> &text) {
        store::ReadExtras read;
        read.note.emplace(std::nullopt);
        if (text)
            read.note->emplace().text = *text;
        QVERIFY(await(m->store->saveExtras(EntryId { 7 }, read)));
    };
    save(u"giraffe"_s); // before the entry itself is known
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(7, u"zebra"_s, u"b"_s) })));
    QCOMPARE(found(u"giraffe"_s), QList<qint64> { 7 });
    QCOMPARE(found(u"zebra giraffe"_s), QList<qint64> { 7 });
    save(u"lion"_s);
    QVERIFY(found(u"giraffe"_s).isEmpty());
    QCOMPARE(found(u"lion"_s), QList<qint64> { 7 });
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(7, u"tiger"_s, u"b"_s) })));
    QCOMPARE(found(u"tiger lion"_s), QList<qint64> { 7 });
    QVERIFY(found(u"zebra"_s).isEmpty());
    save({});
    QVERIFY(found(u"lion"_s).isEmpty());
    QCOMPARE(found(u"tiger"_s), QList<qint64> { 7 });
}

void StorePlans::boundEntriesAreOfferedOnTheirCard()
{
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(7, u"a"_s, u"b"_s) })));
    QVERIFY(await(m->store->saveEntries(contact7, { entryOf(8, u"c"_s, u"d"_s) })));
    store::ReadExtras read;
    read.bindings = QList<crm::OwnerRef> { deal100, contact7 };
    QVERIFY(await(m->store->saveExtras(EntryId { 7 }, read)));
    QCOMPARE(*await(m->store->entriesBoundTo(contact7)), store::EntryIds { EntryId { 7 } });
    QVERIFY(await(m->store->entriesBoundTo(deal100))->isEmpty());
    store::EntryQuery query;
    query.owner = contact7;
    QCOMPARE(m->ids(query), QList<qint64> { 8 });
    query.withBound = true;
    QCOMPARE(m->ids(query), (QList<qint64> { 8, 7 }));
    QCOMPARE(m->ids(query, 1), QList<qint64> { 8 });
    query.order = store::EntryQuery::Order::CreatedAscending;
    QCOMPARE(m->ids(query), (QList<qint64> { 7, 8 }));
    query.text = u"b"_s;
    QCOMPARE(m->ids(query), QList<qint64> { 7 });
    read.bindings = QList<crm::OwnerRef> { deal100 };
    QVERIFY(await(m->store->saveExtras(EntryId { 7 }, read)));
    query = {};
    query.owner = contact7;
    query.withBound = true;
    QCOMPARE(m->ids(query), QList<qint64> { 8 });
}

void StorePlans::linksStandOnBothSides()
{
    QVERIFY(
        await(m->store->saveLink({ EntryId { 4 }, EntryId { 9 }, store::LinkKind::EditOf, {} })));
    for (const qint64 id : { 4, 9 }) {
        const auto links = await(m->store->extras(EntryId { id }))->links;
        QCOMPARE(links.size(), 1);
        QCOMPARE(links.first().older, EntryId { 4 });
        QCOMPARE(links.first().newer, EntryId { 9 });
        QCOMPARE(links.first().kind, store::LinkKind::EditOf);
    }
}

QTEST_GUILESS_MAIN(StorePlans)
#include "tst_store_plans.moc"
