// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "killedchild.h"

#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace outboxcase;
using demo::Edition;
using demo::Fault;
using store::Intent;
using store::IntentKind;
using store::IntentState;
using store::LinkKind;
using store::Plan;
using store::PlanState;
using syncing::EditPoint;
using syncing::EditPreview;
using syncing::EditRequest;
using syncing::EditResult;
using syncing::EditRights;

namespace {

using Outcome = EditResult::Outcome;

const QString addMethod = u"crm.timeline.logmessage.add"_s;
const QString deleteMethod = u"crm.timeline.logmessage.delete"_s;
const QByteArray refusal = "{\"error\":\"ERROR_ARGUMENT\",\"error_description\":\"No\"}";

Fault refused(const QString &method)
{
    return Fault::answer(method, 400, "application/json", refusal);
}

/// An entry with all that can belong to it: a note, two more cards, pinned here.
struct Rich
{
    explicit Rich(OutboxCase &outboxCase)
        : c(outboxCase)
        , old(c.made(u"Old"_s))
    {
        done = done && c.settle(syncing::toBind(c.target(old, contact))).state == IntentState::Done;
        done = done
            && c.settle(syncing::toSaveNote(c.target(old), u"Call back"_s)).state
                == IntentState::Done;
        done = done && c.settle(syncing::toPin(c.target(old))).state == IntentState::Done;
    }

    EditRequest request(const QString &title = u"New"_s) const
    {
        return { old, deal, u"Deal"_s, draft(title), EditRequest::Mode::Replace };
    }
    Result<EditPreview> preview(const EditRequest &wanted, const EditRights &rights = {})
    {
        return await(
            syncing::previewEdit(*c.fixture.service, c.fixture.store, wanted, rights, &context));
    }
    EditResult run(const EditPreview &preview)
    {
        const auto begun = await(c.outbox->begin(preview.plan, preview.steps));
        if (!begun)
            return {};
        const auto ended = [&] {
            const auto plan = await(c.fixture.store.plan(begun->id));
            return plan && plan->state == PlanState::Ended;
        };
        [&] { QTRY_VERIFY_WITH_TIMEOUT(ended(), 60'000); }();
        return syncing::editResult(*await(c.fixture.store.plan(begun->id)), c.rows(begun->id));
    }

    OutboxCase &c;
    EntryId old;
    bool done = true;
    QObject context;
};

} // namespace

Q_DECLARE_METATYPE(EditResult::Outcome)

/// Safe edit: whatever goes wrong, the portal holds what the program says it holds.
class EditTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void everythingIsCarriedOver_data() { wires(); }
    void everythingIsCarriedOver();
    void thePreviewSaysWhatBecomesOfEverything();
    void itIsRefusedBeforehand_data();
    void itIsRefusedBeforehand();
    void aFailureAtAnyStepIsRolledBack_data();
    void aFailureAtAnyStepIsRolledBack();
    void whatCannotBeRolledBackIsSaid();
    void somebodyElsesChangeStopsIt_data();
    void somebodyElsesChangeStopsIt();
    void lostAnswersOnTheWayAreSettled_data();
    void lostAnswersOnTheWayAreSettled();
    void aCancelledEditIsRolledBack();
    void aCorrectionStandsBesideIt_data() { wires(); }
    void aCorrectionStandsBesideIt();
    void aDeletedEntryIsRestored_data() { wires(); }
    void aDeletedEntryIsRestored();
    void aKillAtAnyStepEndsWithOneEntry_data();
    void aKillAtAnyStepEndsWithOneEntry();

private:
    static void wires()
    {
        QTest::addColumn<Wire>("wire");
        QTest::addColumn<Edition>("edition");
        QTest::newRow("application, 26.250") << Wire::Application << Edition::V26_250;
        QTest::newRow("application, 24.300") << Wire::Application << Edition::V24_300;
        QTest::newRow("gateway, 26.250") << Wire::Gateway << Edition::V26_250;
    }
    static QStringList titles(const OutboxCase &c)
    {
        QStringList all;
        for (const demo::Entry &entry : c.entries())
            all.append(entry.title);
        return all;
    }
    /// The old entry is there with all that belongs to it, and nothing else is.
    static bool isUntouched(const Rich &rich)
    {
        return titles(rich.c) == QStringList { u"Old"_s }
        && rich.c.noteOf(rich.old) == u"Call back"_s && rich.c.isBound(rich.old, contact)
            && rich.c.isPinned(rich.old);
    }
    static bool isCarriedOver(const Rich &rich, EntryId made)
    {
        return titles(rich.c) == QStringList { u"New"_s } && rich.c.noteOf(made) == u"Call back"_s
            && rich.c.isBound(made, contact) && rich.c.isPinned(made);
    }
};

void EditTest::everythingIsCarriedOver()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    OutboxCase c(wire, edition);
    QVERIFY(c.start());
    Rich rich(c);
    QVERIFY(rich.done);
    // The card is full of pins: the old one makes room for the new one.
    for (int i = 1; i < (edition == Edition::V24_300 ? 3 : 7); ++i)
        QVERIFY(await(c.fixture.service->pin(deal, c.made(u"Other"_s))));
    const auto preview = rich.preview(rich.request());
    QVERIFY(preview);
    QVERIFY(!preview->refusal);
    const EditResult result = rich.run(*preview);
    QCOMPARE(result.outcome, Outcome::Done);
    QCOMPARE(result.older, rich.old);
    QVERIFY(!titles(c).contains(u"Old"_s));
    QCOMPARE(titles(c).count(u"New"_s), 1);
    QCOMPARE(c.noteOf(result.newer), u"Call back"_s);
    QVERIFY(c.isBound(result.newer, contact));
    QVERIFY(c.isPinned(result.newer));
    const auto older = await(c.fixture.store.extras(rich.old));
    const auto newer = await(c.fixture.store.extras(result.newer));
    QCOMPARE(older->links.size(), 1);
    QCOMPARE(older->links.first().newer, result.newer);
    QCOMPARE(newer->links.first().older, rich.old);
    QCOMPARE(newer->links.first().kind, LinkKind::EditOf);
    QCOMPARE(newer->note->note->text, u"Call back"_s);
    QCOMPARE(newer->pinOn(deal), store::PinState::PinnedHere);
    const auto stored = await(c.fixture.store.entries({ rich.old }));
    QVERIFY(stored->first().deletedHere);
    QCOMPARE(stored->first().entry.title, u"Old"_s);
}

void EditTest::thePreviewSaysWhatBecomesOfEverything()
{
    OutboxCase c;
    QVERIFY(c.start());
    Rich rich(c);
    EditRights rights;
    rights.self = UserId { 12 };
    const auto preview = rich.preview(rich.request(), rights);
    QVERIFY(preview);
    using What = EditPoint::What;
    using Fate = EditPoint::Fate;
    const auto fates = [&](What what) {
        QList<Fate> all;
        for (const EditPoint &point : preview->points) {
            if (point.what == what)
                all.append(point.fate);
        }
        return all;
    };
    QCOMPARE(fates(What::Id), QList { Fate::Changes });
    QCOMPARE(fates(What::Date), QList { Fate::Changes });
    QCOMPARE(fates(What::Author), QList { Fate::Changes }); // 1 wrote it, 12 edits
    QCOMPARE(fates(What::Note), QList { Fate::Kept });
    QCOMPARE(fates(What::NoteAuthor), QList { Fate::Lost });
    QCOMPARE(fates(What::Binding), QList({ Fate::Kept, Fate::Kept }));
    QCOMPARE(fates(What::Pin), QList { Fate::Kept });
    QCOMPARE(fates(What::PinUnknown), QList { Fate::Unknown }); // on the contact
    QVERIFY(isUntouched(rich)); // a preview changes nothing
}

void EditTest::itIsRefusedBeforehand_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<crm::OwnerRef>("card");
    QTest::addColumn<bool>("canDelete");
    QTest::addColumn<QString>("code");
    QTest::newRow("a webhook") << u"New"_s << deal << false << u"only-correction"_s;
    QTest::newRow("the same") << u"Old"_s << deal << true << u"nothing-changes"_s;
    QTest::newRow("another card") << u"New"_s << crm::OwnerRef { crm::Deal, 4711 } << true
                                  << u"entry-not-on-card"_s;
}

void EditTest::itIsRefusedBeforehand()
{
    QFETCH(QString, title);
    QFETCH(crm::OwnerRef, card);
    QFETCH(bool, canDelete);
    QFETCH(QString, code);
    OutboxCase c;
    QVERIFY(c.start());
    Rich rich(c);
    EditRequest request = rich.request(title);
    request.card = card;
    const auto preview
        = rich.preview(request, { canDelete, u"webhook-deletes-nothing"_s, UserId { 1 } });
    QVERIFY(preview);
    QVERIFY(preview->refusal);
    QCOMPARE(preview->refusal->code, code);
    QVERIFY(isUntouched(rich));
}

void EditTest::aFailureAtAnyStepIsRolledBack_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<Fault>("fault");
    QTest::addColumn<IntentKind>("step");
    for (const Edition edition : { Edition::V26_250, Edition::V24_300 }) {
        const char *which = edition == Edition::V26_250 ? "26.250" : "24.300";
        const auto row = [&](const char *name, const Fault &fault, IntentKind step) {
            QTest::addRow("%s, %s", name, which) << edition << fault << step;
        };
        const QByteArray no = "{\"result\":false}";
        row("add refused", refused(addMethod), IntentKind::AddEntry);
        row("read back refused", refused(u"logmessage.get"_s), IntentKind::CheckEntry);
        row("read back differs",
            Fault::answer(u"logmessage.get"_s, 200, "application/json",
                          "{\"result\":{\"logMessage\":{\"id\":1,\"title\":\"cut\"}}}"),
            IntentKind::CheckEntry);
        row("bind refused", refused(u"bindings.bind"_s), IntentKind::Bind);
        row("bind says 200 false", Fault::answer(u"bindings.bind"_s, 200, "application/json", no),
            IntentKind::Bind);
        row("note refused", refused(u"note.save"_s), IntentKind::SaveNote);
        row("note says 200 false", Fault::answer(u"note.save"_s, 200, "application/json", no),
            IntentKind::SaveNote);
        row("unpin refused", refused(u"item.unpin"_s), IntentKind::Unpin);
        row("pin refused", refused(u"item.pin"_s), IntentKind::Pin);
        row("delete refused", refused(deleteMethod), IntentKind::DeleteEntry);
        row("delete says 200 false", Fault::answer(deleteMethod, 200, "application/json", no),
            IntentKind::DeleteEntry);
    }
}

void EditTest::aFailureAtAnyStepIsRolledBack()
{
    QFETCH(Edition, edition);
    QFETCH(Fault, fault);
    QFETCH(IntentKind, step);
    OutboxCase c(Wire::Application, edition);
    QVERIFY(c.start());
    Rich rich(c);
    QVERIFY(rich.done);
    const auto preview = rich.preview(rich.request());
    QVERIFY(preview);
    c.fixture.portal.faults().add(fault);
    const EditResult result = rich.run(*preview);
    QCOMPARE(result.outcome, Outcome::NothingChanged);
    QVERIFY(result.error);
    QCOMPARE(result.failedStep, std::optional(step));
    QVERIFY(!result.isPinLost);
    QVERIFY(isUntouched(rich));
}

void EditTest::whatCannotBeRolledBackIsSaid()
{
    OutboxCase c;
    QVERIFY(c.start());
    Rich rich(c);
    const auto preview = rich.preview(rich.request());
    QVERIFY(preview);
    c.fixture.portal.faults().add(refused(deleteMethod).times(2)); // the old one, and the new one
    const EditResult result = rich.run(*preview);
    QCOMPARE(result.outcome, Outcome::BothExist);
    QVERIFY(result.newer.isValid());
    QCOMPARE(titles(c), QStringList({ u"Old"_s, u"New"_s }));
    QCOMPARE(c.noteOf(rich.old), u"Call back"_s);
    QVERIFY(c.isPinned(rich.old));
}

void EditTest::somebodyElsesChangeStopsIt_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("note") << u"note"_s;
    QTest::newRow("binding") << u"binding"_s;
    QTest::newRow("deleted") << u"deleted"_s;
}

/// What was added to the old entry after the preview would go with it.
void EditTest::somebodyElsesChangeStopsIt()
{
    QFETCH(QString, what);
    OutboxCase c;
    QVERIFY(c.start());
    Rich rich(c);
    const auto preview = rich.preview(rich.request());
    QVERIFY(preview);
    if (what == "note"_L1)
        c.noteAtPortal(rich.old, u"Somebody else's"_s);
    else if (what == "binding"_L1)
        c.fixture.portal.edit([&](demo::State &state) { state.bind(rich.old.value, { 4, 10 }); });
    else
        c.fixture.portal.removeEntry(rich.old.value);
    const EditResult result = rich.run(*preview);
    QCOMPARE(result.outcome, Outcome::NothingChanged);
    QCOMPARE(titles(c), what == "deleted"_L1 ? QStringList() : QStringList { u"Old"_s });
    if (what == "note"_L1)
        QCOMPARE(c.noteOf(rich.old), u"Somebody else's"_s);
}

void EditTest::lostAnswersOnTheWayAreSettled_data()
{
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<Fault>("fault");
    for (const Edition edition : { Edition::V26_250, Edition::V24_300 }) {
        const char *which = edition == Edition::V26_250 ? "26.250" : "24.300";
        for (const QString &method : { addMethod, u"bindings.bind"_s, u"note.save"_s,
                                       u"item.unpin"_s, u"item.pin"_s, deleteMethod }) {
            const QByteArray name = method.toLatin1();
            QTest::addRow("%s lost after, %s", name.constData(), which)
                << edition << Fault::dropAfterProcessing(method);
            QTest::addRow("%s lost before, %s", name.constData(), which)
                << edition << Fault::dropBeforeProcessing(method);
            QTest::addRow("%s expired, %s", name.constData(), which)
                << edition << Fault::expiredToken(method);
            QTest::addRow("%s 503, %s", name.constData(), which)
                << edition << Fault::queryLimitExceeded(method);
            QTest::addRow("%s 429, %s", name.constData(), which)
                << edition << Fault::operationTimeLimit(method);
        }
    }
}

void EditTest::lostAnswersOnTheWayAreSettled()
{
    QFETCH(Edition, edition);
    QFETCH(Fault, fault);
    OutboxCase c(Wire::Application, edition);
    QVERIFY(c.start());
    Rich rich(c);
    QVERIFY(rich.done);
    const auto preview = rich.preview(rich.request());
    QVERIFY(preview);
    c.fixture.portal.faults().add(fault);
    const EditResult result = rich.run(*preview);
    QCOMPARE(c.fixture.portal.faults().applied(), 1);
    QCOMPARE(result.outcome, Outcome::Done);
    QVERIFY(isCarriedOver(rich, result.newer));
}

void EditTest::aCancelledEditIsRolledBack()
{
    OutboxCase c;
    QVERIFY(c.start());
    Rich rich(c);
    const auto preview = rich.preview(rich.request());
    QVERIFY(preview);
    std::optional<store::PlanId> plan;
    bool isAsked = false;
    connect(c.outbox.get(), &syncing::Outbox::stepped, this, [&](IntentId, const QString &what) {
        if (what == "checked"_L1 && plan && !std::exchange(isAsked, true))
            c.outbox->cancelPlan(*plan).then(this, [](const Result<Done> &) {});
    });
    c.outbox->pause();
    const auto begun = await(c.outbox->begin(preview->plan, preview->steps));
    QVERIFY(begun);
    plan = begun->id;
    c.outbox->resume();
    QTRY_VERIFY(await(c.fixture.store.plan(begun->id))->state == PlanState::Ended);
    const EditResult result
        = syncing::editResult(*await(c.fixture.store.plan(begun->id)), c.rows(begun->id));
    QCOMPARE(result.outcome, Outcome::NothingChanged);
    QVERIFY(isUntouched(rich));
}

void EditTest::aCorrectionStandsBesideIt()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    OutboxCase c(wire, edition);
    QVERIFY(c.start());
    Rich rich(c);
    EditRequest request = rich.request();
    request.mode = EditRequest::Mode::Correct;
    const auto preview = rich.preview(request, { false, u"webhook-deletes-nothing"_s, {} });
    QVERIFY(preview);
    QVERIFY(!preview->refusal);
    const EditResult result = rich.run(*preview);
    QCOMPARE(result.outcome, Outcome::Done);
    QCOMPARE(titles(c), QStringList({ u"Old"_s, u"New"_s }));
    QCOMPARE(c.noteOf(rich.old), u"Call back"_s);
    const auto links = await(c.fixture.store.extras(result.newer))->links;
    QCOMPARE(links.size(), 1);
    QCOMPARE(links.first().kind, LinkKind::CorrectionOf);
    QCOMPARE(links.first().older, rich.old);
}

void EditTest::aDeletedEntryIsRestored()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    OutboxCase c(wire, edition);
    QVERIFY(c.start());
    Rich rich(c);
    const auto early
        = await(syncing::previewRestore(c.fixture.store, rich.old, u"Deal"_s, &rich.context));
    QVERIFY(early && early->refusal);
    QCOMPARE(early->refusal->code, u"not-deleted"_s);
    QCOMPARE(c.settle(syncing::toDelete(c.target(rich.old))).state, IntentState::Done);
    QVERIFY(titles(c).isEmpty());
    const auto preview
        = await(syncing::previewRestore(c.fixture.store, rich.old, u"Deal"_s, &rich.context));
    QVERIFY(preview && !preview->refusal);
    const EditResult result = rich.run(*preview);
    QCOMPARE(result.outcome, Outcome::Done);
    QCOMPARE(titles(c), QStringList { u"Old"_s });
    QCOMPARE(c.noteOf(result.newer), u"Call back"_s);
    QVERIFY(c.isBound(result.newer, contact));
    QCOMPARE(await(c.fixture.store.extras(result.newer))->links.first().kind, LinkKind::RestoreOf);
    const auto unknown
        = await(syncing::previewRestore(c.fixture.store, EntryId { 4711 }, {}, &rich.context));
    QCOMPARE(unknown.error().code, u"not-known-here"_s);
}

void EditTest::aKillAtAnyStepEndsWithOneEntry_data()
{
    QTest::addColumn<Wire>("wire");
    QTest::addColumn<Edition>("edition");
    QTest::addColumn<QString>("step");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("fails");
    const auto rows = [](Wire wire, Edition edition, const char *where) {
        for (int i = 1; i <= 6; ++i) {
            QTest::addRow("sending %d, %s", i, where)
                << wire << edition << u"sending"_s << i << false;
            QTest::addRow("answered %d, %s", i, where)
                << wire << edition << u"answered"_s << i << false;
        }
        QTest::addRow("checked, %s", where) << wire << edition << u"checked"_s << 1 << false;
        QTest::addRow("refused, %s", where) << wire << edition << u"refused"_s << 1 << true;
        QTest::addRow("not tried, %s", where) << wire << edition << u"not-tried"_s << 1 << true;
        QTest::addRow("on the way back, %s", where) << wire << edition << u"sending"_s << 8 << true;
    };
    rows(Wire::Application, Edition::V26_250, "26.250");
    rows(Wire::Application, Edition::V24_300, "24.300");
    rows(Wire::Gateway, Edition::V26_250, "gateway");
}

/// Killed at any step, the next run ends the edit, or its way back.
void EditTest::aKillAtAnyStepEndsWithOneEntry()
{
    QFETCH(Wire, wire);
    QFETCH(Edition, edition);
    QFETCH(QString, step);
    QFETCH(int, count);
    QFETCH(bool, fails);
    QTemporaryDir folder(killedchild::temporaryPattern());
    const QString file = folder.filePath(u"store.sqlite"_s);
    OutboxCase c(wire, edition, file);
    QVERIFY(c.start());
    Rich rich(c);
    QVERIFY(rich.done);
    const auto preview = rich.preview(rich.request());
    QVERIFY(preview);
    const auto plan = await(c.fixture.store.addPlan(preview->plan, preview->steps));
    QVERIFY(plan);
    QVERIFY(await(c.outbox->finish()));
    c.outbox.reset(); // lets go of the store's lock
    if (fails && wire == Wire::Gateway)
        c.fixture.portal.faults().add(
            Fault::gatewayError(u"/v1/timeline-logs/%1"_s.arg(rich.old.value), 422, "BITRIX_ERROR")
                .after(4));
    else if (fails)
        c.fixture.portal.faults().add(refused(deleteMethod));
    const int first = killedchild::start(file, c.access, step, count);
    QVERIFY(first == int(SIGKILL) || (fails && first == 0));
    QCOMPARE(killedchild::start(file, c.access, u"never"_s, 0), 0);
    const EditResult result
        = syncing::editResult(*await(c.fixture.store.plan(plan->id)), c.rows(plan->id));
    if (result.outcome == Outcome::Done)
        QVERIFY(isCarriedOver(rich, result.newer));
    else
        QVERIFY(result.outcome == Outcome::NothingChanged && isUntouched(rich));
    QVERIFY(fails || result.outcome == Outcome::Done);
}

int main(int argc, char **argv) { return killedchild::main<EditTest>(argc, argv); }
#include "tst_edit.moc"
