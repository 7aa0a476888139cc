// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The same suite over every way to the same entries: data rows are the wires.
#include "app/connections/oauthsupport.h"
#include "errortext.h"

#include "connections/gateway.h"
#include "crm/directory_bitrix.h"
#include "crm/directory_gateway.h"
#include "support/portalfixture.h"
#include "sync/outbox.h"
#include "timeline/service_gateway.h"

using namespace Qt::Literals::StringLiterals;
using namespace timeline;
using demo::Fault;

namespace {

enum class Wire { Webhook, LocalApplication, PersonalKey, ApplicationKey };

const crm::OwnerRef deal { crm::Deal, 15 };
const crm::OwnerRef contact { crm::Contact, 33 };
const EntryDraft draft { u"Paid $result[x] \U0001F600"_s, u"& + %\n\t\u0645"_s, u"sum"_s };

bool isGateway(Wire wire) { return wire == Wire::PersonalKey || wire == Wire::ApplicationKey; }

} // namespace

Q_DECLARE_METATYPE(Wire)
Q_DECLARE_METATYPE(demo::GatewayShape)
Q_DECLARE_METATYPE(Error::Kind)

class ServiceWiresTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void addsAndReads_data() { wires(); }
    void addsAndReads();
    void readsPages_data() { wires(); }
    void readsPages();
    void tellsAMissingEntry_data() { wires(); }
    void tellsAMissingEntry();
    void removes_data() { wires(); }
    void removes();
    void keepsNotes_data() { wires(); }
    void keepsNotes();
    void pins_data() { wires(); }
    void pins();
    void binds_data() { wires(); }
    void binds();
    void tellsARefusalWithoutReason_data() { wires(); }
    void tellsARefusalWithoutReason();
    void knowsIcons_data() { wires(); }
    void knowsIcons();
    void aLostAnswerIsUnknown_data() { wires(); }
    void aLostAnswerIsUnknown();
    void readsACard_data() { wires(); }
    void readsACard();
    void theOutboxSendsOnce_data() { wires(); }
    void theOutboxSendsOnce();
    void findsCards_data() { wires(); }
    void findsCards();

    void usesTheTwelveEndpoints();
    void readsUncertainShapes_data();
    void readsUncertainShapes();
    void tellsTheErrorsOfTheGateway_data();
    void tellsTheErrorsOfTheGateway();
    void waitsAsLongAsAsked();
    void probesKeys();
    void refusesBadKeys_data();
    void refusesBadKeys();
    void keepsTheKeyOutOfTheLog();

private:
    static void wires();
    void use(Wire wire);
    void useApplication();
    void useKey(const QString &key, const QString &token = {});
    qint64 addAtPortal(const QString &title) { return m_portal->addAtPortal(deal, title); }

    std::unique_ptr<PortalFixture> m_portal;
    QString m_key;
};

void ServiceWiresTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_portal = std::make_unique<PortalFixture>();
    m_portal->portal.addCard(crm::Deal, { { u"id"_s, 15 }, { u"title"_s, u"Chairs for Acme"_s } });
    m_portal->portal.addCard(
        crm::Contact,
        { { u"id"_s, 33 }, { u"name"_s, u"Ivan"_s }, { u"lastName"_s, u"Petrov"_s } });
}

void ServiceWiresTest::cleanup() { m_portal.reset(); }

void ServiceWiresTest::wires()
{
    QTest::addColumn<Wire>("wire");
    QTest::newRow("webhook") << Wire::Webhook;
    QTest::newRow("local application") << Wire::LocalApplication;
    QTest::newRow("personal key") << Wire::PersonalKey;
    QTest::newRow("application key") << Wire::ApplicationKey;
}

void ServiceWiresTest::use(Wire wire)
{
    if (wire == Wire::Webhook)
        return m_portal->connectTo(m_portal->portal.adminWebhook());
    if (wire == Wire::LocalApplication)
        return useApplication();
    if (wire == Wire::PersonalKey)
        return useKey(m_portal->portal.personalKey());
    const demo::SessionKey application = m_portal->portal.applicationKey();
    useKey(application.key, application.sessionToken);
}

/// Its token has run out and was renewed once.
void ServiceWiresTest::useApplication()
{
    demo::Options options = m_portal->portal.options();
    options.publicHost.clear();
    m_portal->portal.setOptions(options);
    const auto credential = signedIn(m_portal->portal);
    m_portal->portal.expireAccessTokens();
    m_portal->directory.reset();
    m_portal->service.reset();
    m_portal->client = std::make_unique<rest::Client>(
        connections::makeStaticTokenAuthorizer(credential, { &m_portal->clock, {}, {} }),
        m_portal->clock, m_portal->clientOptions);
    m_portal->service = makeBitrixService(*m_portal->client);
    m_portal->directory = crm::makeBitrixDirectory(*m_portal->client);
    QVERIFY(await(m_portal->service->icons()));
    QCOMPARE(m_portal->portal.refreshCount(), 1);
    m_portal->portal.takeRequests();
}

void ServiceWiresTest::useKey(const QString &key, const QString &token)
{
    m_key = key;
    const auto credential
        = connections::parseGateway(key, token, m_portal->portal.gatewayUrl().toString());
    QVERIFY(credential);
    m_portal->directory.reset();
    m_portal->service.reset();
    m_portal->client = std::make_unique<rest::Client>(
        connections::makeGatewayAuthorizer(*credential), m_portal->clock, m_portal->clientOptions);
    m_portal->service = makeGatewayService(*m_portal->client, { u"info"_s, u"sum"_s });
    m_portal->directory = crm::makeGatewayDirectory(*m_portal->client);
}

void ServiceWiresTest::addsAndReads()
{
    QFETCH(Wire, wire);
    use(wire);
    const auto added = await(m_portal->service->add(deal, draft));
    QVERIFY(added);
    const auto entry = await(m_portal->service->entry(added->id));
    QVERIFY(entry);
    QCOMPARE(entry->title, draft.title);
    QCOMPARE(entry->text, draft.text);
    QCOMPARE(entry->iconCode, draft.iconCode);
    QCOMPARE(entry->authorId, UserId { 1 });
    QCOMPARE(entry->created.offsetFromUtc(), 2 * 3600);
    QCOMPARE(m_portal->portal.entries(2, 15).size(), 1);
}

void ServiceWiresTest::readsPages()
{
    QFETCH(Wire, wire);
    use(wire);
    m_portal->fill(deal, 23);
    QStringList titles;
    for (const qint64 start : { 0, 10, 20, 30 }) {
        const auto page = await(m_portal->service->entries(deal, start));
        QVERIFY(page);
        QCOMPARE(page->total, std::optional<qint64>(23));
        for (const LogEntry &entry : page->entries)
            titles.append(entry.title);
    }
    QCOMPARE(titles.size(), 23);
    QCOMPARE(titles.first(), u"Entry 22"_s);
    QCOMPARE(titles.last(), u"Entry 0"_s);
}

void ServiceWiresTest::tellsAMissingEntry()
{
    QFETCH(Wire, wire);
    use(wire);
    const auto entry = await(m_portal->service->entry(EntryId { 4711 }));
    QVERIFY(!entry);
    QCOMPARE(entry.error().kind, Error::Kind::NotFound);
}

void ServiceWiresTest::removes()
{
    QFETCH(Wire, wire);
    use(wire);
    const auto added = await(m_portal->service->add(deal, draft));
    QVERIFY(added);
    const auto removed = await(m_portal->service->remove(added->id));
    QCOMPARE(removed.has_value(), wire == Wire::ApplicationKey || wire == Wire::LocalApplication);
    QCOMPARE(m_portal->portal.entries(2, 15).size(), removed ? 0 : 1);
    if (wire == Wire::Webhook)
        QCOMPARE(removed.error().code, u"REMOVING_DISABLED"_s);
    if (wire == Wire::PersonalKey) {
        QCOMPARE(removed.error().kind, Error::Kind::AccessDenied);
        QCOMPARE(removed.error().code, u"CROSS_APP_DELETE_FORBIDDEN"_s);
    }
    const auto foreign = await(m_portal->service->remove(EntryId { addAtPortal(u"Foreign"_s) }));
    QVERIFY(!foreign);
    const auto missing = await(m_portal->service->remove(EntryId { 4711 }));
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void ServiceWiresTest::keepsNotes()
{
    QFETCH(Wire, wire);
    use(wire);
    Service &service = *m_portal->service;
    const EntryId id { addAtPortal(u"T"_s) };
    QCOMPARE(await(service.note(deal, id)).value_or(Note {}).has_value(), false);
    QVERIFY(await(service.saveNote(deal, id, u"Call back \U0001F600"_s)));
    const auto note = await(service.note(deal, id));
    QVERIFY(note && note->has_value());
    QCOMPARE((*note)->text, u"Call back \U0001F600"_s);
    QCOMPARE((*note)->createdById, UserId { 1 });
    QVERIFY((*note)->updated.isValid());
    QVERIFY(await(service.removeNote(deal, id)));
    QCOMPARE(await(service.note(deal, id)).value_or(Note {}).has_value(), false);
}

void ServiceWiresTest::pins()
{
    QFETCH(Wire, wire);
    use(wire);
    const EntryId id { addAtPortal(u"T"_s) };
    const auto isPinned = [&] {
        bool pinned = false;
        m_portal->portal.read([&](const demo::State &state) {
            pinned = state.isPinned(id.value, { 2, 15 });
        });
        return pinned;
    };
    QVERIFY(await(m_portal->service->pin(deal, id)));
    QVERIFY(isPinned());
    QVERIFY(await(m_portal->service->unpin(deal, id)));
    QVERIFY(!isPinned());
    const auto notBound = await(m_portal->service->pin(contact, id));
    QVERIFY(!notBound);
    QCOMPARE(notBound.error().kind, Error::Kind::NotFound);
    for (int i = 0; i < 7; ++i)
        QVERIFY(await(m_portal->service->pin(deal, EntryId { addAtPortal(u"P"_s) })));
    const auto full = await(m_portal->service->pin(deal, id));
    QVERIFY(!full);
    QCOMPARE(full.error().kind, Error::Kind::Portal);
    QCOMPARE(full.error().code, isGateway(wire) ? u"BITRIX_ERROR"_s : u"0"_s);
}

void ServiceWiresTest::binds()
{
    QFETCH(Wire, wire);
    use(wire);
    const EntryId id { addAtPortal(u"T"_s) };
    const crm::OwnerRef process { 156, 2 };
    QVERIFY(await(m_portal->service->bind(contact, id)));
    QVERIFY(await(m_portal->service->bind(process, id)));
    auto owners = await(m_portal->service->bindings(id)).value_or({});
    std::sort(owners.begin(), owners.end());
    QCOMPARE(owners, (QList<crm::OwnerRef> { deal, contact, process }));
    QVERIFY(await(m_portal->service->unbind(contact, id)));
    QCOMPARE(await(m_portal->service->bindings(id)).value_or({}).size(), 2);
    QVERIFY(!await(m_portal->service->unbind(contact, id)));
    QVERIFY(await(m_portal->service->bindings(EntryId { 4711 })).value_or({ {} }).isEmpty());
}

/// The portal says 200 false where it should say why (timeline-methods.md sections 7 and 9).
void ServiceWiresTest::tellsARefusalWithoutReason()
{
    QFETCH(Wire, wire);
    use(wire);
    const EntryId id { addAtPortal(u"T"_s) };
    const auto refused = await(m_portal->service->saveNote(contact, id, u"Not bound there"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"refused-without-reason"_s);
    const auto nothing = await(m_portal->service->removeNote(deal, id));
    QVERIFY(!nothing);
    QCOMPARE(nothing.error().code, u"refused-without-reason"_s);
}

void ServiceWiresTest::knowsIcons()
{
    QFETCH(Wire, wire);
    use(wire);
    m_portal->portal.takeRequests();
    const auto icons = await(m_portal->service->icons());
    QVERIFY(icons && !icons->isEmpty());
    QVERIFY(icons->first().isSystem);
    if (isGateway(wire)) // nothing to ask
        QVERIFY(m_portal->portal.takeRequests().isEmpty());
}

void ServiceWiresTest::aLostAnswerIsUnknown()
{
    QFETCH(Wire, wire);
    use(wire);
    m_portal->portal.faults().add(Fault::dropAfterProcessing(
        isGateway(wire) ? u"/v1/timeline-logs"_s : u"crm.timeline.logmessage.add"_s));
    const auto added = await(m_portal->service->add(deal, draft));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Error::Kind::UnknownOutcome);
    QCOMPARE(m_portal->portal.entries(2, 15).size(), 1);
    QCOMPARE(m_portal->portal.executedCounts().value(u"crm.timeline.logmessage.add"_s), 1);
}

void ServiceWiresTest::readsACard()
{
    QFETCH(Wire, wire);
    use(wire);
    m_portal->fill(deal, 57);
    syncing::CardReader reader(*m_portal->service, m_portal->store, m_portal->clock);
    const auto read = await(reader.read(deal));
    QVERIFY(read);
    QCOMPARE(read->completeness, store::CardState::Completeness::Complete);
    QCOMPARE(read->collected, 57);
    QCOMPARE(read->total, std::optional<qint64>(57));
}

void ServiceWiresTest::theOutboxSendsOnce()
{
    QFETCH(Wire, wire);
    use(wire);
    // The answer to the first one is lost: the outbox looks before it would send again.
    m_portal->portal.faults().add(Fault::dropAfterProcessing(
        isGateway(wire) ? u"/v1/timeline-logs"_s : u"crm.timeline.logmessage.add"_s));
    syncing::OutboxOptions options;
    options.portalLimit = std::chrono::seconds(0);
    options.firstRetry = std::chrono::seconds(1);
    syncing::Outbox outbox(*m_portal->service, *m_portal->client, m_portal->store, m_portal->clock,
                           1, options);
    QVERIFY(await(outbox.start()));
    const auto journalled = await(outbox.add(deal, u"Chairs for Acme"_s, draft));
    QVERIFY(journalled);
    const auto settled = await(outbox.settled(journalled->id));
    QVERIFY(settled);
    QCOMPARE(settled->state, store::IntentState::Done);
    QCOMPARE(m_portal->portal.entries(2, 15).size(), 1);
}

void ServiceWiresTest::findsCards()
{
    QFETCH(Wire, wire);
    use(wire);
    m_portal->portal.edit([](demo::State &state) {
        state.addType({ 156, u"Claims"_s, u"DYNAMIC_156"_s, u"T9c"_s });
        state.addCard(156, { { u"id"_s, 2 }, { u"title"_s, u"Broken chairs"_s } });
    });
    crm::Directory &directory = *m_portal->directory;
    const auto types = await(directory.types());
    QVERIFY(types);
    QVERIFY(std::any_of(types->cbegin(), types->cend(), [](const crm::EntityType &type) {
        return type.typeId == 156 && type.name == "Claims"_L1;
    }));
    const auto found = await(directory.find(u"chairs"_s, {}));
    QVERIFY(found);
    QSet<crm::OwnerRef> owners;
    for (const crm::CardSummary &card : *found)
        owners.insert(card.owner);
    QCOMPARE(owners, (QSet<crm::OwnerRef> { deal, { 156, 2 } }));
    const auto person = await(directory.find(u"petrov ivan"_s, { crm::Contact }));
    QVERIFY(person && person->size() == 1);
    QCOMPARE(person->first().title, u"Petrov Ivan"_s);
    QCOMPARE(await(directory.find(u"15"_s, { crm::Deal })).value_or({}).size(), 1);
    QCOMPARE(await(directory.card(deal)).value_or({}).title, u"Chairs for Acme"_s);
    QCOMPARE(await(directory.card({ crm::Deal, 99 })).error().kind, Error::Kind::NotFound);
    const auto cards = await(directory.cards({ contact, { crm::Deal, 99 }, deal }));
    QVERIFY(cards && cards->size() == 2);
    QCOMPARE(cards->first().owner, contact);
    const auto users = await(directory.users({ UserId { 7 }, UserId { 4711 } }));
    QVERIFY(users && users->size() == 1);
    QCOMPARE(users->first().name, u"Tom Baker"_s);
}

/// All that the gateway has for timelines, each by its verb and address (vibecode-gateway.md
/// section 3), and nothing else.
void ServiceWiresTest::usesTheTwelveEndpoints()
{
    use(Wire::ApplicationKey);
    Service &service = *m_portal->service;
    m_portal->portal.takeRequests();
    const auto added = await(service.add(deal, draft));
    QVERIFY(added);
    const EntryId id = added->id;
    QVERIFY(await(service.entries(deal, 0)));
    QVERIFY(await(service.entry(id)));
    QVERIFY(await(service.saveNote(deal, id, u"Call back"_s)));
    QVERIFY(await(service.note(deal, id)));
    QVERIFY(await(service.removeNote(deal, id)));
    QVERIFY(await(service.pin(deal, id)));
    QVERIFY(await(service.unpin(deal, id)));
    QVERIFY(await(service.bind(contact, id)));
    QVERIFY(await(service.bindings(id)));
    QVERIFY(await(service.unbind(contact, id)));
    QVERIFY(await(service.remove(id)));
    QStringList asked;
    const QString one = u"timeline-logs/%1"_s.arg(id.value);
    for (const demo::RecordedRequest &request : m_portal->portal.takeRequests()) {
        if (request.method.startsWith("/v1/"_L1))
            asked.append(request.verb + u' '
                         + QString(request.method).replace(one, u"timeline-logs/:id"_s));
    }
    const QStringList endpoints { u"POST /v1/timeline-logs"_s,
                                  u"GET /v1/timeline-logs"_s,
                                  u"GET /v1/timeline-logs/:id"_s,
                                  u"POST /v1/timeline-logs/:id/note"_s,
                                  u"GET /v1/timeline-logs/:id/note"_s,
                                  u"DELETE /v1/timeline-logs/:id/note"_s,
                                  u"POST /v1/timeline-logs/:id/pin"_s,
                                  u"POST /v1/timeline-logs/:id/unpin"_s,
                                  u"POST /v1/timeline-logs/:id/bind"_s,
                                  u"GET /v1/timeline-logs/:id/bindings"_s,
                                  u"POST /v1/timeline-logs/:id/unbind"_s,
                                  u"DELETE /v1/timeline-logs/:id"_s };
    QCOMPARE(asked, endpoints);
}

void ServiceWiresTest::readsUncertainShapes_data()
{
    QTest::addColumn<demo::GatewayShape>("shape");
    QTest::addColumn<bool>("complete");
    demo::GatewayShape shape;
    QTest::newRow("offset moves") << shape << true;
    shape.paging = demo::Paging::ByStart;
    QTest::newRow("start moves") << shape << true;
    shape.upperCaseBindings = true;
    shape.meta = false;
    QTest::newRow("start moves, no meta, upper case") << shape << true;
    shape.paging = demo::Paging::ByOffset;
    QTest::newRow("offset moves, no meta, upper case") << shape << true;
    shape.paging = demo::Paging::Neither;
    shape.falseAsData = false;
    QTest::newRow("nothing moves, no meta") << shape << false;
    shape.meta = true;
    QTest::newRow("nothing moves") << shape << false;
}

void ServiceWiresTest::readsUncertainShapes()
{
    QFETCH(demo::GatewayShape, shape);
    QFETCH(bool, complete);
    demo::Options options = m_portal->portal.options();
    options.gateway = shape;
    m_portal->portal.setOptions(options);
    use(Wire::PersonalKey);
    m_portal->fill(deal, 34);
    syncing::CardReader reader(*m_portal->service, m_portal->store, m_portal->clock);
    const auto read = await(reader.read(deal));
    QVERIFY(read);
    using Completeness = store::CardState::Completeness;
    if (complete) {
        QCOMPARE(read->collected, 34);
    } else {
        QCOMPARE(read->collected, 10);
        QVERIFY(read->completeness != Completeness::Complete);
    }
    const EntryId id { addAtPortal(u"T"_s) };
    QVERIFY(await(m_portal->service->bind(contact, id)));
    QCOMPARE(await(m_portal->service->bindings(id)).value_or({}).size(), 2);
    const auto refused = await(m_portal->service->saveNote(contact, EntryId { 4711 }, u"x"_s));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Portal);
}

void ServiceWiresTest::tellsTheErrorsOfTheGateway_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    const auto row = [](int status, const char *code, Kind kind) {
        QTest::newRow(code) << status << QByteArray(code) << kind;
    };
    row(400, "INVALID_PARAMS", Kind::Portal);
    row(400, "INVALID_ENTITY_TYPE_ID", Kind::Portal);
    row(403, "CROSS_APP_DELETE_FORBIDDEN", Kind::AccessDenied);
    row(404, "ENTITY_NOT_FOUND", Kind::NotFound);
    row(404, "NOT_FOUND", Kind::NotFound);
    row(401, "AUTH_REQUIRED", Kind::Auth);
    row(401, "MISSING_API_KEY", Kind::Auth);
    row(401, "INVALID_API_KEY", Kind::Auth);
    row(401, "INVALID_APP_KEY", Kind::Auth);
    row(401, "TOKEN_MISSING", Kind::Auth);
    row(401, "TOKEN_EXPIRED", Kind::Auth);
    row(403, "SCOPE_DENIED", Kind::AccessDenied);
    row(403, "KEY_REVOKED", Kind::Auth);
    row(403, "MANAGEMENT_KEY_NO_ENTITY_ACCESS", Kind::AccessDenied);
    row(422, "BITRIX_ERROR", Kind::Portal);
    row(502, "BITRIX_UNAVAILABLE", Kind::UnknownOutcome);
    row(504, "QUEUE_TIMEOUT", Kind::UnknownOutcome);
    row(500, "INTERNAL_ERROR", Kind::UnknownOutcome);
    row(418, "SOMETHING_NEW", Kind::Portal);
    row(410, "GONE_FOR_GOOD", Kind::NotFound);
}

void ServiceWiresTest::tellsTheErrorsOfTheGateway()
{
    QFETCH(int, status);
    QFETCH(QByteArray, code);
    QFETCH(Error::Kind, kind);
    use(Wire::PersonalKey);
    m_portal->portal.faults().add(
        Fault::gatewayError(u"/v1/timeline-logs"_s, status, code).always());
    const auto added = await(m_portal->service->add(deal, draft));
    QVERIFY(!added);
    QCOMPARE(added.error().code, QString::fromLatin1(code));
    QCOMPARE(added.error().kind, kind);
    QCOMPARE(added.error().httpStatus, status);
    QCOMPARE(m_portal->portal.faults().requests(u"/v1/timeline-logs"), 1); // never sent again
    QVERIFY(!errorText(added.error()).what.isEmpty());
}

void ServiceWiresTest::waitsAsLongAsAsked()
{
    use(Wire::PersonalKey);
    m_portal->portal.faults().add(
        Fault::gatewayError(u"/v1/timeline-logs"_s, 429, "RATE_LIMITED", 2));
    QElapsedTimer timer;
    timer.start();
    const auto added = await(m_portal->service->add(deal, draft)); // a refusal is certain
    QVERIFY(added);
    QVERIFY(timer.elapsed() >= 2000);
    QCOMPARE(m_portal->portal.entries(2, 15).size(), 1);
}

void ServiceWiresTest::probesKeys()
{
    using connections::Can;
    use(Wire::PersonalKey);
    auto found
        = await(connections::probeGateway(*m_portal->client, connections::KeyKind::Personal, this));
    QVERIFY(found);
    QCOMPARE(found->userId, 1);
    QCOMPARE(found->userName, u"Ann Lee"_s);
    QCOMPARE(found->read, Can::Yes);
    QCOMPARE(found->remove, Can::No);
    QCOMPARE(found->removeReason, u"personal-key-deletes-nothing"_s);
    QCOMPARE(found->manageIcons, Can::No);
    QCOMPARE(found->iconsReason, u"gateway-no-icons"_s);
    QCOMPARE(found->portal, QUrl(u"https://demo.timelinedesk.invalid"_s));

    demo::Options options = m_portal->portal.options();
    options.gateway.meTellsLittle = true;
    m_portal->portal.setOptions(options);
    use(Wire::ApplicationKey);
    found = await(
        connections::probeGateway(*m_portal->client, connections::KeyKind::Application, this));
    QVERIFY(found);
    QCOMPARE(found->read, Can::Yes);
    QCOMPARE(found->remove, Can::Partly);
    QCOMPARE(found->removeReason, u"only-own-entries"_s);

    useKey(m_portal->portal.personalKey(1, { u"user"_s }));
    found
        = await(connections::probeGateway(*m_portal->client, connections::KeyKind::Personal, this));
    QVERIFY(found);
    QCOMPARE(found->read, Can::No);
    QCOMPARE(await(m_portal->service->entries(deal, 0)).error().code, u"SCOPE_DENIED"_s);

    use(Wire::ApplicationKey);
    m_portal->portal.expireSessions();
    QCOMPARE(await(m_portal->service->entries(deal, 0)).error().code, u"TOKEN_EXPIRED"_s);
    m_portal->portal.revokeKeys();
    QCOMPARE(await(m_portal->service->entries(deal, 0)).error().code, u"INVALID_APP_KEY"_s);
}

void ServiceWiresTest::refusesBadKeys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("token");
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("code");
    const QString good = u"vibe_api_canary123"_s;
    QTest::newRow("nothing") << QString() << QString() << QString() << u"not-a-key"_s;
    QTest::newRow("a webhook") << u"https://a.b/rest/1/c/"_s << QString() << QString()
                               << u"not-a-key"_s;
    QTest::newRow("a line break") << u"vibe_api_abcd\r\nX: y"_s << QString() << QString()
                                  << u"not-a-key"_s;
    QTest::newRow("management") << u"vibe_live_canary123"_s << QString() << QString()
                                << u"management-key"_s;
    QTest::newRow("no token") << u"vibe_app_canary123"_s << QString() << QString()
                              << u"no-session-token"_s;
    QTest::newRow("token with a break")
        << u"vibe_app_canary123"_s << u"a\nb"_s << QString() << u"no-session-token"_s;
    QTest::newRow("plain http") << good << QString() << u"http://gate.example.com/v1"_s
                                << u"not-https"_s;
    QTest::newRow("words") << good << QString() << u"the gateway"_s << u"not-a-gateway"_s;
    QTest::newRow("key in the address")
        << good << QString() << u"https://gate.example.com/v1?key=x"_s << u"not-a-gateway"_s;
}

void ServiceWiresTest::refusesBadKeys()
{
    QFETCH(QString, key);
    QFETCH(QString, token);
    QFETCH(QString, address);
    QFETCH(QString, code);
    const auto credential = connections::parseGateway(key, token, address);
    QVERIFY(!credential);
    QCOMPARE(credential.error().code, code);
    QVERIFY(credential.error().message.isEmpty());
}

void ServiceWiresTest::keepsTheKeyOutOfTheLog()
{
    const demo::SessionKey application = m_portal->portal.applicationKey();
    useKey(application.key, application.sessionToken);
    QVERIFY(await(m_portal->service->add(deal, draft)));
    QVERIFY(await(m_portal->service->entries(deal, 0)));
    const auto lines = m_portal->client->log().lines();
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.first().method, u"POST timeline-logs"_s);
    QVERIFY(lines.last().address.contains("entityId=15"_L1));
    const QString text = m_portal->client->log().asText();
    QVERIFY(!text.contains(application.key));
    QVERIFY(!text.contains(application.sessionToken));
    const auto kept = connections::gatewayFromSecret(connections::secretOf(
        *connections::parseGateway(application.key, application.sessionToken)));
    QVERIFY(kept);
    QCOMPARE(kept->key, application.key);
    QCOMPARE(kept->sessionToken, application.sessionToken);
    QCOMPARE(kept->url, connections::defaultGatewayUrl());
}

QTEST_GUILESS_MAIN(ServiceWiresTest)
#include "tst_service_wires.moc"
