// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::IntentChange;
using store::IntentKind;
using store::IntentState;

/// The journal of intents, and drafts.
class StoreOutbox : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void anIntentIsKeptAsItIs();
    void aChangeWritesOnlyWhatIsSet();
    void aChangeFromAnotherStateIsRefused();
    void ofTwoCopiesOneTakesTheIntent();
    void anIntentThatIsNotThere();
    void whatWasMadeIsStoredWithIt();
    void whatWasDeletedIsMarkedWithIt();
    void aRefusedChangeStoresNothing();
    void listNewestFirstWithoutHistory();
    void onlyEndedIntentsAreRemoved();
    void numbersAreNotUsedAgain();
    void madeHereOutlivesItsIntent();
    void drafts();
    void aDraftSurvivesClosingRightAfterItWasSaved();
    void hostileTexts_data();
    void hostileTexts();

private:
    Intent add(const QString &title = u"Title"_s);
    std::unique_ptr<StoreFixture> m;
};

void StoreOutbox::init()
{
    m = std::make_unique<StoreFixture>();
    QVERIFY(m->open());
}

Intent StoreOutbox::add(const QString &title)
{
    Intent intent;
    intent.owner = deal100;
    intent.cardTitle = u"Website relaunch"_s;
    intent.draft = { title, u"Text"_s, u"check"_s };
    intent.authorId = 9;
    return await(m->store->addIntent(intent)).value_or({});
}

void StoreOutbox::anIntentIsKeptAsItIs()
{
    QSignalSpy changed(m->store.get(), &store::Store::intentChanged);
    const Intent added = add();
    QVERIFY(added.id.isValid());
    QCOMPARE(changed.count(), 1);
    QVERIFY(m->reopen());
    const auto kept = await(m->store->intent(added.id));
    QVERIFY(kept);
    QCOMPARE(kept->kind, IntentKind::AddEntry);
    QCOMPARE(kept->owner, deal100);
    QCOMPARE(kept->cardTitle, u"Website relaunch"_s);
    QCOMPARE(kept->draft, added.draft);
    QCOMPARE(kept->state, IntentState::Waiting);
    QCOMPARE(kept->decided, m->clock.utcNow());
    QCOMPARE(kept->authorId, 9);
    QCOMPARE(kept->sendings, 0);
    QVERIFY(!kept->error && !kept->sentAtPortal.isValid());
    QCOMPARE(kept->steps.size(), 1);
    QCOMPARE(kept->steps.first().what, u"journalled"_s);
}

void StoreOutbox::aChangeWritesOnlyWhatIsSet()
{
    const Intent added = add();
    const QDateTime sentAt = m->clock.utcNow().addSecs(3);
    IntentChange sending;
    sending.state = IntentState::Sending;
    sending.step = { {}, u"sending"_s, u"1"_s };
    sending.sentAtPortal = sentAt;
    sending.newestKnownBefore = 77;
    sending.countSending = true;
    QVERIFY(await(m->store->changeIntent(added.id, { IntentState::Waiting }, sending)));
    m->clock.advance(std::chrono::seconds(70));
    Error lost
        = Error::make(Error::Kind::UnknownOutcome, u"connection-closed"_s, u"gone \"away\""_s);
    lost.method = u"crm.timeline.logmessage.add"_s;
    lost.httpStatus = 502;
    lost.retryAfter = std::chrono::milliseconds(1500);
    IntentChange unknown;
    unknown.state = IntentState::Unknown;
    unknown.step = { m->clock.utcNow(), u"answer-lost"_s, {} };
    unknown.error = lost;
    const auto changed = await(m->store->changeIntent(added.id, { IntentState::Sending }, unknown));
    QVERIFY(changed);
    QVERIFY(changed->steps.isEmpty());
    const auto kept = await(m->store->intent(added.id));
    QCOMPARE(kept->state, IntentState::Unknown);
    QCOMPARE(kept->changed, m->clock.utcNow());
    QCOMPARE(kept->sentAtPortal, sentAt);
    QCOMPARE(kept->newestKnownBefore, 77);
    QCOMPARE(kept->sendings, 1);
    QVERIFY(kept->error);
    QCOMPARE(kept->error->kind, lost.kind);
    QCOMPARE(kept->error->code, lost.code);
    QCOMPARE(kept->error->message, lost.message);
    QCOMPARE(kept->error->method, lost.method);
    QCOMPARE(kept->error->httpStatus, 502);
    QCOMPARE(kept->error->retryAfter, lost.retryAfter);
    QCOMPARE(kept->steps.size(), 3);
    QCOMPARE(kept->steps.at(1).detail, u"1"_s);
    QCOMPARE(kept->steps.at(2).at, m->clock.utcNow());
}

void StoreOutbox::aChangeFromAnotherStateIsRefused()
{
    const Intent added = add();
    IntentChange change;
    change.state = IntentState::TakenBack;
    const auto refused = await(
        m->store->changeIntent(added.id, { IntentState::Sending, IntentState::Unknown }, change));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Storage);
    QCOMPARE(refused.error().code, u"state-changed"_s);
    QCOMPARE(await(m->store->intent(added.id))->steps.size(), 1);
    QCOMPARE(await(m->store->intent(added.id))->state, IntentState::Waiting);
}

void StoreOutbox::ofTwoCopiesOneTakesTheIntent()
{
    store::Store other(m->clock);
    QVERIFY(await(other.open(m->file())));
    IntentChange take;
    take.state = IntentState::Sending;
    take.countSending = true;
    constexpr int rounds = 20;
    int taken = 0;
    for (int i = 0; i < rounds; ++i) {
        const Intent added = add();
        const auto here = m->store->changeIntent(added.id, { IntentState::Waiting }, take);
        const auto there = other.changeIntent(added.id, { IntentState::Waiting }, take);
        const auto mine = await(here);
        const auto theirs = await(there);
        QVERIFY(mine.has_value() != theirs.has_value());
        QCOMPARE((mine ? theirs : mine).error().code, u"state-changed"_s);
        QCOMPARE(await(m->store->intent(added.id))->sendings, 1);
        ++taken;
    }
    QCOMPARE(taken, rounds);
}

void StoreOutbox::anIntentThatIsNotThere()
{
    QCOMPARE(await(m->store->intent(IntentId { 5 })).error().kind, Error::Kind::NotFound);
    const auto change = await(m->store->changeIntent(IntentId { 5 }, { IntentState::Waiting }, {}));
    QVERIFY(!change);
    QCOMPARE(change.error().kind, Error::Kind::NotFound);
}

void StoreOutbox::whatWasMadeIsStoredWithIt()
{
    const Intent added = add();
    QSignalSpy entries(m->store.get(), &store::Store::entriesChanged);
    IntentChange done;
    done.state = IntentState::Done;
    done.entry = EntryId { 500 };
    done.made = entryOf(500, u"Title"_s, u"Text"_s, u"check"_s, 9);
    QVERIFY(await(m->store->changeIntent(added.id, { IntentState::Waiting }, done)));
    QCOMPARE(entries.count(), 1);
    QVERIFY(m->stored(500).madeHere);
    QCOMPARE(m->stored(500).owner, deal100);
    // a later reading finds the same one, and the mark stays
    QVERIFY(await(m->store->saveEntries(deal100, { *done.made })));
    QVERIFY(m->stored(500).madeHere);
}

void StoreOutbox::whatWasDeletedIsMarkedWithIt()
{
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(4, u"a"_s, u"b"_s) })));
    Intent intent;
    intent.kind = IntentKind::DeleteEntry;
    intent.owner = deal100;
    intent.entry = EntryId { 4 };
    const auto added = await(m->store->addIntent(intent));
    QVERIFY(added);
    IntentChange done;
    done.state = IntentState::Done;
    done.markDeleted = true;
    QVERIFY(await(m->store->changeIntent(added->id, { IntentState::Waiting }, done)));
    QVERIFY(m->stored(4).deletedHere);
    QCOMPARE(m->stored(4).entry.text, u"b"_s);
    QCOMPARE(await(m->store->intent(added->id))->kind, IntentKind::DeleteEntry);
}

void StoreOutbox::aRefusedChangeStoresNothing()
{
    const Intent added = add();
    IntentChange done;
    done.state = IntentState::Done;
    done.made = entryOf(500, u"Title"_s, u"Text"_s);
    QVERIFY(!await(m->store->changeIntent(added.id, { IntentState::Sending }, done)));
    QVERIFY(m->ids({}).isEmpty());
}

void StoreOutbox::listNewestFirstWithoutHistory()
{
    const Intent first = add(u"1"_s);
    const Intent second = add(u"2"_s);
    const auto all = await(m->store->intents());
    QVERIFY(all);
    QCOMPARE(all->size(), 2);
    QCOMPARE(all->at(0).id, second.id);
    QCOMPARE(all->at(1).draft.title, u"1"_s);
    QVERIFY(all->at(0).steps.isEmpty());
}

void StoreOutbox::onlyEndedIntentsAreRemoved()
{
    QList<IntentId> ids;
    for (const IntentState state :
         { IntentState::Waiting, IntentState::Sending, IntentState::Unknown, IntentState::Done,
           IntentState::Refused, IntentState::TakenBack }) {
        ids.append(add().id);
        IntentChange change;
        change.state = state;
        QVERIFY(await(m->store->changeIntent(ids.last(), { IntentState::Waiting }, change)));
    }
    QVERIFY(await(m->store->removeIntents(ids)));
    const auto left = await(m->store->intents());
    QCOMPARE(left->size(), 3);
    for (const Intent &intent : *left)
        QVERIFY(int(intent.state) <= int(IntentState::Unknown));
}

void StoreOutbox::numbersAreNotUsedAgain()
{
    const Intent first = add();
    IntentChange change;
    change.state = IntentState::TakenBack;
    QVERIFY(await(m->store->changeIntent(first.id, { IntentState::Waiting }, change)));
    QVERIFY(await(m->store->removeIntents({ first.id })));
    QVERIFY(add().id > first.id);
}

void StoreOutbox::madeHereOutlivesItsIntent()
{
    const Intent added = add();
    IntentChange done;
    done.state = IntentState::Done;
    done.entry = EntryId { 500 };
    done.made = entryOf(500, u"Title"_s, u"Text"_s);
    QVERIFY(await(m->store->changeIntent(added.id, { IntentState::Waiting }, done)));
    const QList<EntryId> expected { EntryId { 500 } };
    QCOMPARE(*await(m->store->entriesMadeHere(deal100)), expected);
    QVERIFY(await(m->store->entriesMadeHere(contact7))->isEmpty());
    QVERIFY(await(m->store->removeIntents({ added.id })));
    QCOMPARE(*await(m->store->entriesMadeHere(deal100)), expected);
}

void StoreOutbox::drafts()
{
    QSignalSpy changed(m->store.get(), &store::Store::draftChanged);
    QCOMPARE(await(m->store->draft(deal100)).error().kind, Error::Kind::NotFound);
    QVERIFY(await(m->store->saveDraft({ deal100, { u"a"_s, u"b"_s, u"c"_s }, {} })));
    m->clock.advance(std::chrono::minutes(1));
    QVERIFY(await(m->store->saveDraft({ deal100, { u"A"_s, u"B"_s, u"C"_s }, m->clock.utcNow() })));
    QVERIFY(await(m->store->saveDraft({ contact7, {}, m->clock.utcNow().addSecs(1) })));
    QCOMPARE(changed.count(), 3);
    QVERIFY(m->reopen());
    const auto draft = await(m->store->draft(deal100));
    QVERIFY(draft);
    QCOMPARE(draft->content, (timeline::EntryDraft { u"A"_s, u"B"_s, u"C"_s }));
    QCOMPARE(draft->saved, m->clock.utcNow());
    QCOMPARE(*await(m->store->draftOwners()), (QList<crm::OwnerRef> { contact7, deal100 }));
    QVERIFY(await(m->store->removeDraft(deal100)));
    QCOMPARE(await(m->store->draft(deal100)).error().kind, Error::Kind::NotFound);
}

void StoreOutbox::aDraftSurvivesClosingRightAfterItWasSaved()
{
    for (int i = 0; i < 20; ++i) {
        const auto unread
            = m->store->saveDraft({ deal100, { QString::number(i), {}, {} }, m->clock.utcNow() });
        unread.cancel(); // an order is carried out whether anybody waits for it or not
    }
    QVERIFY(m->reopen());
    QCOMPARE(await(m->store->draft(deal100))->content.title, u"19"_s);
}

void StoreOutbox::hostileTexts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("NUL") << u"a\0b"_s;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s;
    QTest::newRow("quotes") << u"'\";--"_s;
}

void StoreOutbox::hostileTexts()
{
    QFETCH(QString, text);
    QVERIFY(await(m->store->saveDraft({ deal100, { text, text, text }, m->clock.utcNow() })));
    QCOMPARE(await(m->store->draft(deal100))->content, (timeline::EntryDraft { text, text, text }));
    const Intent added = add(text);
    IntentChange change;
    change.step.detail = text;
    QVERIFY(await(m->store->changeIntent(added.id, { IntentState::Waiting }, change)));
    const auto kept = await(m->store->intent(added.id));
    QCOMPARE(kept->draft.title, text);
    QCOMPARE(kept->steps.last().detail, text);
}

QTEST_GUILESS_MAIN(StoreOutbox)
#include "tst_store_outbox.moc"
