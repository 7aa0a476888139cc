// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "../gallery/pngbytes.h"
#include "outboxcase.h"

using namespace Qt::Literals::StringLiterals;
using namespace outboxcase;
using demo::Edition;
using demo::Fault;
using store::Intent;
using store::IntentKind;
using store::IntentState;
using store::NoteBasis;
using store::PinState;

/// Notes, pins, bindings, deletions and pictures as journalled intents, over every wire.
class OutboxKindsTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void eachKindIsDoneAndKnownAfterwards_data() { wires(); }
    void eachKindIsDoneAndKnownAfterwards();
    void aLostAnswerIsSettled_data();
    void aLostAnswerIsSettled();
    void aChangedNoteIsNotWrittenOver_data() { wires(); }
    void aChangedNoteIsNotWrittenOver();
    void aRefusalWithoutReasonIsRefused_data() { wires(); }
    void aRefusalWithoutReasonIsRefused();
    void theNoteOfAnotherCardIsNotCalledDeleted();
    void aPinnedEntryOnAFullCardStaysPinned_data();
    void aPinnedEntryOnAFullCardStaysPinned();
    void aFullCardRefusesAFurtherPin();
    void picturesAreSentOnce_data();
    void picturesAreSentOnce();
    void aTakenCodeIsNotMistakenForOurs();
    void deletingWhatIsGoneIsDone();
    void aClockThatIsBehindDoublesNothing_data();
    void aClockThatIsBehindDoublesNothing();

private:
    static void wires();
    static QByteArray pngOf(int side) { return pngbytes::good(side, side); }
};

void OutboxKindsTest::wires()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<Edition>("edition");
    QTest::newRow("application, 26.250") << Wire::Application << Edition::V26_250;
    QTest::newRow("application, 24.300") << Wire::Application << Edition::V24_300;
    QTest::newRow("webhook, 26.250") << Wire::Webhook << Edition::V26_250;
    QTest::newRow("gateway, 26.250") << Wire::Gateway << Edition::V26_250;
}

void OutboxKindsTest::eachKindIsDoneAndKnownAfterwards()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    OutboxCase c(wire, edition);
    QVERIFY(c.start());
    const EntryId id = c.made();
    const auto extras = [&] { return await(c.fixture.store.extras(id)).value_or({}); };

    QCOMPARE(c.settle(syncing::toSaveNote(c.target(id), u"Call back"_s)).state, IntentState::Done);
    QCOMPARE(c.noteOf(id), u"Call back"_s);
    QVERIFY(extras().note && extras().note->note);
    QCOMPARE(extras().note->note->text, u"Call back"_s);
    QVERIFY(extras().note->note->updated.isValid());
    QCOMPARE(c.settle(syncing::toRemoveNote(c.target(id))).state, IntentState::Done);
    QCOMPARE(c.noteOf(id), QString());
    QVERIFY(extras().note && !extras().note->note);

    QCOMPARE(extras().pinOn(deal), PinState::Unknown);
    QCOMPARE(c.settle(syncing::toPin(c.target(id))).state, IntentState::Done);
    QVERIFY(c.isPinned(id));
    QCOMPARE(extras().pinOn(deal), PinState::PinnedHere);
    QVERIFY(await(c.fixture.store.entries({ id }))->first().isPinnedHere);
    QCOMPARE(c.settle(syncing::toUnpin(c.target(id))).state, IntentState::Done);
    QVERIFY(!c.isPinned(id));
    QCOMPARE(extras().pinOn(deal), PinState::UnpinnedHere);

    QCOMPARE(c.settle(syncing::toBind(c.target(id, contact))).state, IntentState::Done);
    QVERIFY(c.isBound(id, contact));
    QVERIFY(extras().bindings && extras().bindings->cards.contains(contact));
    QCOMPARE(*await(c.fixture.store.entriesBoundTo(contact)), store::EntryIds { id });
    QCOMPARE(c.settle(syncing::toUnbind(c.target(id, contact))).state, IntentState::Done);
    QVERIFY(!c.isBound(id, contact));
    QCOMPARE(extras().bindings->cards, QList<crm::OwnerRef> { deal });
    QVERIFY(await(c.fixture.store.entriesBoundTo(contact))->isEmpty());

    const Intent removed = c.settle(syncing::toDelete(c.target(id)));
    const bool canDelete = wire != Wire::Webhook;
    QCOMPARE(removed.state, canDelete ? IntentState::Done : IntentState::Refused);
    QCOMPARE(c.entries().size(), canDelete ? 0 : 1);
}

void OutboxKindsTest::aLostAnswerIsSettled_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<IntentKind>("kind");
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("processed");
    const auto rows = [](const char *name, IntentKind kind, const QString &rest,
                         const QString &gateway) {
        for (const bool processed : { true, false }) {
            const char *when = processed ? "processed" : "not processed";
            QTest::addRow("%s, %s", name, when) << Wire::Application << kind << rest << processed;
            QTest::addRow("%s over the gateway, %s", name, when)
                << Wire::Gateway << kind << gateway << processed;
        }
    };
    rows("delete", IntentKind::DeleteEntry, u"logmessage.delete"_s, u"/v1/timeline-logs/1"_s);
    rows("save note", IntentKind::SaveNote, u"note.save"_s, u"/note"_s);
    rows("delete note", IntentKind::RemoveNote, u"note.delete"_s, u"/note"_s);
    rows("pin", IntentKind::Pin, u"item.pin"_s, u"/pin"_s);
    rows("unpin", IntentKind::Unpin, u"item.unpin"_s, u"/unpin"_s);
    rows("bind", IntentKind::Bind, u"bindings.bind"_s, u"/bind"_s);
    rows("unbind", IntentKind::Unbind, u"bindings.unbind"_s, u"/unbind"_s);
}

/// Whatever becomes of the first answers, the portal ends as it should, and the outbox says so.
void OutboxKindsTest::aLostAnswerIsSettled()
{
    QFETCH(Wire, wire);
    QFETCH(IntentKind, kind);
    QFETCH(QString, method);
    QFETCH(bool, processed);
    OutboxCase c(wire);
    QVERIFY(c.start());
    const EntryId id = c.made();
    if (kind == IntentKind::RemoveNote)
        c.noteAtPortal(id, u"Old"_s);
    if (kind == IntentKind::Unpin)
        QVERIFY(await(c.fixture.service->pin(deal, id)));
    if (kind == IntentKind::Unbind)
        QVERIFY(await(c.fixture.service->bind(contact, id)));
    // More often than the sender repeats by itself, so that the outbox has to find out.
    auto fault
        = processed ? Fault::dropAfterProcessing(method) : Fault::dropBeforeProcessing(method);
    c.fixture.portal.faults().add(fault.times(5));

    const bool onContact = kind == IntentKind::Bind || kind == IntentKind::Unbind;
    Intent intent = syncing::toPin(c.target(id, onContact ? contact : deal));
    intent.kind = kind;
    intent.note = kind == IntentKind::SaveNote ? u"New"_s : QString();
    const auto journalled = await(c.outbox->decide(intent));
    QVERIFY(journalled);
    const auto isDone
        = [&] { return await(c.fixture.store.intent(journalled->id))->state == IntentState::Done; };
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 60'000);
    QCOMPARE(c.entries().size(), kind == IntentKind::DeleteEntry ? 0 : 1);
    QCOMPARE(c.noteOf(id), kind == IntentKind::SaveNote ? u"New"_s : QString());
    QCOMPARE(c.isPinned(id), kind == IntentKind::Pin);
    QCOMPARE(c.isBound(id, contact), kind == IntentKind::Bind);
}

void OutboxKindsTest::aChangedNoteIsNotWrittenOver()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    OutboxCase c(wire, edition);
    QVERIFY(c.start());
    const EntryId id = c.made();
    const Intent first
        = c.settle(syncing::toSaveNote(c.target(id), u"Mine"_s, { NoteBasis::Known::NoNote, {} }));
    QCOMPARE(first.state, IntentState::Done);
    const auto seen = await(c.fixture.service->note(deal, id));
    QVERIFY(seen && *seen);
    NoteBasis basis = syncing::basisOf(*seen);
    basis.updated = basis.updated.addSecs(-60); // it was changed since
    c.noteAtPortal(id, u"Somebody else's"_s);

    const Intent refused = c.settle(syncing::toSaveNote(c.target(id), u"Mine again"_s, basis));
    QCOMPARE(refused.state, IntentState::Refused);
    QVERIFY(refused.error);
    QCOMPARE(refused.error->code, u"note-changed"_s);
    QCOMPARE(refused.error->message, u"Somebody else's"_s);
    QCOMPARE(refused.sendings, 0);
    QCOMPARE(c.noteOf(id), u"Somebody else's"_s);
    const auto extras = await(c.fixture.store.extras(id));
    QCOMPARE(extras->note->note->text, u"Somebody else's"_s);

    const Intent again = c.settle(
        syncing::toSaveNote(c.target(id), u"Mine again"_s, syncing::basisOf(extras->note->note)));
    QCOMPARE(again.state, IntentState::Done);
    QCOMPARE(c.noteOf(id), u"Mine again"_s);
}

void OutboxKindsTest::aRefusalWithoutReasonIsRefused()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    OutboxCase c(wire, edition);
    QVERIFY(c.start());
    const EntryId id = c.made();
    const Intent refused
        = c.settle(syncing::toSaveNote(c.target(id, contact), u"Not bound there"_s));
    QCOMPARE(refused.state, IntentState::Refused);
    QCOMPARE(refused.error->code, u"refused-without-reason"_s);
    QCOMPARE(c.noteOf(id), QString());
}

void OutboxKindsTest::theNoteOfAnotherCardIsNotCalledDeleted()
{
    OutboxCase c;
    QVERIFY(c.start());
    const EntryId id = c.made();
    c.noteAtPortal(id, u"Stays"_s);
    const Intent refused = c.settle(syncing::toRemoveNote(c.target(id, contact)));
    QCOMPARE(refused.state, IntentState::Refused);
    QCOMPARE(c.noteOf(id), u"Stays"_s);
    // without a note at all there is nothing left to do
    const EntryId bare = c.made(u"Bare"_s);
    QCOMPARE(c.settle(syncing::toRemoveNote(c.target(bare))).state, IntentState::Done);
}

void OutboxKindsTest::aPinnedEntryOnAFullCardStaysPinned_data() { wires(); }

/// Where the answer to the last pin that fitted got lost, sending it again is refused as too many.
void OutboxKindsTest::aPinnedEntryOnAFullCardStaysPinned()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    OutboxCase c(wire, edition);
    QVERIFY(c.start());
    const int limit = edition == Edition::V24_300 ? 3 : 7;
    const EntryId id = c.made();
    for (int i = 0; i < limit; ++i)
        QVERIFY(await(c.fixture.service->pin(deal, i == 0 ? id : c.made())));
    QCOMPARE(c.settle(syncing::toPin(c.target(id))).state, IntentState::Done);
    QVERIFY(c.isPinned(id));
}

void OutboxKindsTest::aFullCardRefusesAFurtherPin()
{
    OutboxCase c;
    QVERIFY(c.start());
    for (int i = 0; i < 7; ++i)
        QVERIFY(await(c.fixture.service->pin(deal, c.made())));
    const EntryId id = c.made();
    const Intent refused = c.settle(syncing::toPin(c.target(id)));
    QCOMPARE(refused.state, IntentState::Refused);
    QCOMPARE(refused.error->code, u"0"_s);
    QVERIFY(!c.isPinned(id));
    QCOMPARE(await(c.fixture.store.extras(id))->pinOn(deal), PinState::UnpinnedHere);
}

void OutboxKindsTest::picturesAreSentOnce_data()
{
    QTest::addColumn<timeline::Gallery>("gallery");
    QTest::addColumn<bool>("processed");
    for (const bool processed : { true, false }) {
        QTest::addRow("icon, %d", processed) << timeline::Gallery::Icons << processed;
        QTest::addRow("logo, %d", processed) << timeline::Gallery::Logos << processed;
    }
}

void OutboxKindsTest::picturesAreSentOnce()
{
    QFETCH(timeline::Gallery, gallery);
    QFETCH(bool, processed);
    OutboxCase c;
    QVERIFY(c.start());
    const QString add = u"crm.timeline.%1.add"_s.arg(timeline::pictureWord(gallery));
    const QString remove = u"crm.timeline.%1.delete"_s.arg(timeline::pictureWord(gallery));
    const QByteArray png = pngOf(timeline::pictureSide(gallery));
    c.fixture.portal.faults().add(processed ? Fault::dropAfterProcessing(add)
                                            : Fault::dropBeforeProcessing(add));
    c.fixture.portal.resetCounts();
    QCOMPARE(c.settle(syncing::toAddPicture(gallery, { u"truck"_s, png })).state,
             IntentState::Done);
    QCOMPARE(c.fixture.portal.executedCounts().value(add), 1);
    c.fixture.portal.faults().add(processed ? Fault::dropAfterProcessing(remove)
                                            : Fault::dropBeforeProcessing(remove));
    QCOMPARE(c.settle(syncing::toDeletePicture(gallery, u"truck"_s)).state, IntentState::Done);
    const auto left = await(c.fixture.service->pictures(gallery));
    QVERIFY(left);
    QVERIFY(std::none_of(left->begin(), left->end(),
                         [](const auto &icon) { return icon.code == u"truck"_s; }));
}

void OutboxKindsTest::aTakenCodeIsNotMistakenForOurs()
{
    OutboxCase c;
    QVERIFY(c.start());
    const auto icons = timeline::Gallery::Icons;
    QCOMPARE(c.settle(syncing::toAddPicture(icons, { u"truck"_s, pngOf(24) })).state,
             IntentState::Done);
    c.fixture.portal.resetCounts();
    const Intent refused = c.settle(syncing::toAddPicture(icons, { u"truck"_s, pngOf(24) }));
    QCOMPARE(refused.state, IntentState::Refused);
    QCOMPARE(refused.error->code, u"code-taken"_s);
    QCOMPARE(c.fixture.portal.executedCounts().value(u"crm.timeline.icon.add"_s), 0);
}

void OutboxKindsTest::deletingWhatIsGoneIsDone()
{
    OutboxCase c;
    QVERIFY(c.start());
    const EntryId id = c.made();
    c.fixture.portal.removeEntry(id.value);
    QCOMPARE(c.settle(syncing::toDelete(c.target(id))).state, IntentState::Done);
    QVERIFY(await(c.fixture.store.entries({ id }))->first().deletedHere);
}

void OutboxKindsTest::aClockThatIsBehindDoublesNothing_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::newRow("webhook") << Wire::Webhook;
    QTest::newRow("gateway, which does not tell its clock") << Wire::Gateway;
}

/// By our clock the entry was made before it was sent, so it was not taken for it and sent again.
void OutboxKindsTest::aClockThatIsBehindDoublesNothing()
{
    QFETCH(Wire, wire);
    OutboxCase c(wire);
    demo::Options options = c.fixture.portal.options();
    options.clockOffsetSeconds = -120;
    c.fixture.portal.setOptions(options);
    QVERIFY(c.start());
    c.fixture.portal.faults().add(
        Fault::dropAfterProcessing(
            c.method(u"crm.timeline.logmessage.add"_s, u"/v1/timeline-logs"_s))
            .after(wire == Wire::Gateway ? 2 : 1));
    c.made(u"Before"_s);
    QCOMPARE(c.settle(syncing::toAdd(deal, {}, draft(u"Paid"_s))).state, IntentState::Done);
    QCOMPARE(c.entries().size(), 2);
}

QTEST_GUILESS_MAIN(OutboxKindsTest)
#include "tst_outboxkinds.moc"
