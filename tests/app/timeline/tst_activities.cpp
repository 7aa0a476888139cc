// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "connections/gateway.h"
#include "demo/faults.h"
#include "rest/envelope.h"
#include "support/await.h"
#include "support/portalclient.h"
#include "sync/activityreader.h"
#include "timeline/activitycodec.h"
#include "timeline/activitytext.h"
#include "timeline/service_bitrix.h"
#include "timeline/service_gateway.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace timeline;

namespace {

const crm::OwnerRef deal { crm::Deal, 15 };

ActivityNames names()
{
    return { [](UserId id) { return u"User %1"_s.arg(id.value); },
             [](const crm::OwnerRef &owner) { return crm::toText(owner); },
             [](const QDateTime &time) { return time.toString(Qt::ISODate); } };
}

} // namespace

Q_DECLARE_METATYPE(demo::Edition)

/// Activities of cards: what the portal says of them, in values and in words.
class ActivitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void theSeedIsReadCompletely();
    void whatIsMissingIsNothing();
    void aNumberIsNeeded_data();
    void aNumberIsNeeded();
    void communicationsHaveNames_data();
    void communicationsHaveNames();
    void kindsAreWords_data();
    void kindsAreWords();
    void codesAreWords_data();
    void codesAreWords();
    void fieldsAreInWords();
    void oneIsRead_data();
    void oneIsRead();
    void aMissingOneIsTold_data();
    void aMissingOneIsTold();
    void theListHasWhatIsBoundToTheCard();
    void allPagesAreRead_data();
    void allPagesAreRead();
    void aListWithoutTotalIsNotCalledComplete();
    void whatWasReadBeforeAnErrorStays();
    void anotherReadingTakesThePlaceOfTheFirst();
    void theGatewayHasNone();

private:
    void start(const demo::Options &options);
    qint64 add(const QJsonObject &more = {}, qint64 dealId = 15);

    std::unique_ptr<PortalClient> m_portal;
    std::unique_ptr<Service> m_service;
};

void ActivitiesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    start(PortalClient::emptyPortal());
}

void ActivitiesTest::cleanup()
{
    m_service.reset();
    m_portal.reset();
}

void ActivitiesTest::start(const demo::Options &options)
{
    cleanup();
    m_portal = std::make_unique<PortalClient>(options);
    QCOMPARE(m_portal->startError, QString());
    m_service = makeBitrixService(*m_portal->client);
    m_portal->portal.addCard(crm::Deal, { { u"id"_s, 15 }, { u"title"_s, u"Website"_s } });
    m_portal->portal.addCard(crm::Deal, { { u"id"_s, 16 }, { u"title"_s, u"Chairs"_s } });
}

qint64 ActivitiesTest::add(const QJsonObject &more, qint64 dealId)
{
    QJsonObject fields { { u"OWNER_TYPE_ID"_s, u"2"_s },
                         { u"OWNER_ID"_s, QString::number(dealId) },
                         { u"TYPE_ID"_s, u"2"_s },
                         { u"SUBJECT"_s, u"Call"_s } };
    for (auto it = more.begin(); it != more.end(); ++it)
        fields.insert(it.key(), it.value());
    qint64 id = 0;
    m_portal->portal.edit([&](demo::State &state) { id = state.addActivity(fields); });
    return id;
}

void ActivitiesTest::theSeedIsReadCompletely()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/seeds/004/crm.activity.get-success.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject result
        = QJsonDocument::fromJson(file.readAll()).object().value(u"result"_s).toObject();
    QVERIFY(!result.isEmpty());
    const auto activity = codec::activityRow(result, u"result"_s);
    QVERIFY(activity);
    QCOMPARE(activity->id, ActivityId { 999 });
    QCOMPARE(activity->owner, (crm::OwnerRef { crm::Contact, 15 }));
    QCOMPARE(activity->typeId, 2);
    QCOMPARE(activity->providerId, u"VOXIMPLANT_CALL"_s);
    QCOMPARE(activity->providerTypeId, u"CALL"_s);
    QCOMPARE(activity->providerGroupId, QString());
    QCOMPARE(activity->associatedEntityId, 0);
    QCOMPARE(activity->subject, u"Outgoing call Andrew Johnson"_s);
    const auto time
        = [](const char *text) { return QDateTime::fromString(QLatin1String(text), Qt::ISODate); };
    QCOMPARE(activity->created, time("2020-09-27T13:26:55+02:00"));
    QCOMPARE(activity->created.offsetFromUtc(), 7200);
    QCOMPARE(activity->lastUpdated, time("2021-03-21T20:28:24+02:00"));
    QCOMPARE(activity->start, time("2020-09-27T13:25:00+02:00"));
    QCOMPARE(activity->end, time("2020-09-27T19:25:00+02:00"));
    QCOMPARE(activity->deadline, time("2020-09-27T13:25:00+02:00"));
    QVERIFY(activity->completed);
    QCOMPARE(activity->status, 2);
    QCOMPARE(activity->responsibleId, UserId { 505 });
    QCOMPARE(activity->priority, 2);
    QCOMPARE(activity->notifyType, 1);
    QCOMPARE(activity->notifyValue, 15);
    QCOMPARE(activity->descriptionType, Activity::DescriptionType::Plain);
    QCOMPARE(activity->direction, 2);
    QCOMPARE(activity->authorId, UserId { 505 });
    QCOMPARE(activity->editorId, UserId { 505 });
    QVERIFY(activity->settings.isEmpty());
    QCOMPARE(activity->result.mark, u"0"_s);
    QVERIFY(!activity->isIncomingChannel);
    QCOMPARE(activity->raw, result);
}

void ActivitiesTest::whatIsMissingIsNothing()
{
    const auto activity
        = codec::activityRow(QJsonObject { { u"ID"_s, 7 },
                                           { u"OWNER_ID"_s, u"0"_s },
                                           { u"OWNER_TYPE_ID"_s, 0 },
                                           { u"DEADLINE"_s, u"9999-12-31T00:00:00+02:00"_s },
                                           { u"START_TIME"_s, u""_s },
                                           { u"STATUS"_s, u"x"_s },
                                           { u"DESCRIPTION_TYPE"_s, u"9"_s },
                                           { u"SETTINGS"_s, QJsonObject { { u"A"_s, 1 } } } },
                             u"result"_s);
    QVERIFY(activity);
    QVERIFY(!activity->owner.isValid());
    QVERIFY(!activity->deadline.isValid()); // the far future means none
    QVERIFY(!activity->start.isValid());
    QCOMPARE(activity->status, 0);
    QCOMPARE(activity->descriptionType, Activity::DescriptionType::Plain);
    QCOMPARE(activity->settings.size(), 1);
}

void ActivitiesTest::aNumberIsNeeded_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::newRow("no object") << QJsonValue(u"x"_s);
    QTest::newRow("no number") << QJsonValue(QJsonObject { { u"SUBJECT"_s, u"x"_s } });
    QTest::newRow("zero") << QJsonValue(
        QJsonObject { { u"ID"_s, 0 }, { u"OWNER_ID"_s, 1 }, { u"OWNER_TYPE_ID"_s, 2 } });
}

void ActivitiesTest::aNumberIsNeeded()
{
    QFETCH(QJsonValue, value);
    const auto activity = codec::activityRow(value, u"result"_s);
    QVERIFY(!activity);
    QCOMPARE(activity.error().kind, Error::Kind::Decode);
}

void ActivitiesTest::communicationsHaveNames_data()
{
    QTest::addColumn<QJsonObject>("who");
    QTest::addColumn<QString>("name");
    QTest::newRow("nobody") << QJsonObject() << QString();
    QTest::newRow("a person") << QJsonObject { { u"NAME"_s, u"Ann"_s },
                                               { u"LAST_NAME"_s, u"Lee"_s } }
                              << u"Ann Lee"_s;
    QTest::newRow("a person of a company") << QJsonObject {
        { u"NAME"_s, u"Ann"_s }, { u"LAST_NAME"_s, u"Lee"_s }, { u"COMPANY_TITLE"_s, u"Acme"_s }
    } << u"Ann Lee, Acme"_s;
    QTest::newRow("a company") << QJsonObject { { u"COMPANY_TITLE"_s, u"Acme"_s } } << u"Acme"_s;
}

void ActivitiesTest::communicationsHaveNames()
{
    QFETCH(QJsonObject, who);
    QFETCH(QString, name);
    const QJsonObject communication { { u"TYPE"_s, u"PHONE"_s },
                                      { u"VALUE"_s, u"+49 40"_s },
                                      { u"ENTITY_ID"_s, u"5"_s },
                                      { u"ENTITY_TYPE_ID"_s, u"3"_s },
                                      { u"ENTITY_SETTINGS"_s, who } };
    const auto activity
        = codec::activityRow(QJsonObject { { u"ID"_s, 7 },
                                           { u"OWNER_ID"_s, 1 },
                                           { u"OWNER_TYPE_ID"_s, 2 },
                                           { u"COMMUNICATIONS"_s, QJsonArray { communication } } },
                             u"result"_s);
    QVERIFY(activity);
    QCOMPARE(activity->communications.size(), 1);
    const Communication &first = activity->communications.first();
    QCOMPARE(first.name, name);
    QCOMPARE(first.kind, u"PHONE"_s);
    QCOMPARE(first.value, u"+49 40"_s);
    QCOMPARE(first.card, (crm::OwnerRef { 3, 5 }));
}

void ActivitiesTest::kindsAreWords_data()
{
    QTest::addColumn<int>("type");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("direction");
    QTest::addColumn<QString>("words");
    const auto row = [](int type, const char *provider, int direction, const char *words) {
        QTest::newRow(words) << type << QString::fromLatin1(provider) << direction
                             << QString::fromLatin1(words);
    };
    row(2, "VOXIMPLANT_CALL", 1, "Incoming call");
    row(2, "", 2, "Outgoing call");
    row(2, "", 0, "Call");
    row(4, "CRM_EMAIL", 2, "Outgoing e-mail");
    row(1, "CRM_MEETING", 0, "Meeting");
    row(3, "CRM_TASKS_TASK", 0, "Task");
    row(5, "", 0, "Imported activity");
    row(6, "CRM_TODO", 0, "To-do");
    row(6, "REST_APP", 0, "Activity of an application");
    row(6, "SOMETHING_NEW", 0, "Activity");
    row(17, "", 0, "unknown (17)");
}

void ActivitiesTest::kindsAreWords()
{
    QFETCH(int, type);
    QFETCH(QString, provider);
    QFETCH(int, direction);
    QFETCH(QString, words);
    Activity activity;
    activity.typeId = type;
    activity.providerId = provider;
    activity.direction = direction;
    QCOMPARE(activityKind(activity), words);
}

void ActivitiesTest::codesAreWords_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("expected");
    Activity activity;
    const QList<QPair<int, QString>> states { { 0, u"no state"_s },
                                              { 1, u"waiting"_s },
                                              { 2, u"completed"_s },
                                              { 3, u"completed by itself"_s },
                                              { 9, u"unknown (9)"_s } };
    for (const auto &[code, word] : states) {
        activity.status = code;
        QTest::addRow("status %d", code) << statusWord(activity) << word;
    }
    const QList<QPair<int, QString>> priorities { { 0, u"none"_s },
                                                  { 1, u"low"_s },
                                                  { 2, u"medium"_s },
                                                  { 3, u"high"_s },
                                                  { 8, u"unknown (8)"_s } };
    for (const auto &[code, word] : priorities)
        QTest::addRow("priority %d", code) << priorityWord(code) << word;
    QTest::newRow("no direction") << directionWord(0) << QString();
    QTest::newRow("incoming") << directionWord(1) << u"incoming"_s;
    QTest::newRow("outgoing") << directionWord(2) << u"outgoing"_s;
    QTest::newRow("no reminder") << reminderWords(0, 15) << QString();
    QTest::newRow("minutes") << reminderWords(1, 15) << u"15 minute(s) before"_s;
    QTest::newRow("hours") << reminderWords(2, 1) << u"1 hour(s) before"_s;
    QTest::newRow("days") << reminderWords(3, 2) << u"2 day(s) before"_s;
    QTest::newRow("unknown reminder") << reminderWords(7, 2) << u"unknown (7)"_s;
}

void ActivitiesTest::codesAreWords()
{
    QFETCH(QString, words);
    QTEST(words, "expected");
}

void ActivitiesTest::fieldsAreInWords()
{
    Activity activity;
    activity.id = ActivityId { 7 };
    activity.owner = deal;
    activity.typeId = 2;
    activity.direction = 1;
    activity.status = 1;
    activity.priority = 3;
    activity.location = u"Hamburg"_s;
    activity.start = QDateTime({ 2026, 11, 21 }, { 10, 0 }, Qt::UTC);
    activity.notifyType = 1;
    activity.notifyValue = 15;
    activity.responsibleId = activity.authorId = activity.editorId = UserId { 5 };
    activity.autocompleteRule = 1;
    activity.isIncomingChannel = true;
    activity.settings = { { u"DURATION"_s, 372 } };
    activity.result.sum = u"1200"_s;
    activity.result.currencyId = u"EUR"_s;
    activity.result.mark = u"0"_s;
    QHash<QString, QString> values;
    for (const ActivityField &field : activityFields(activity, names())) {
        QVERIFY(!field.name.isEmpty() && !field.value.isEmpty());
        QVERIFY(!values.contains(field.key));
        values.insert(field.key, field.value);
    }
    QCOMPARE(values.value(u"TYPE_ID"_s), u"Incoming call"_s);
    QCOMPARE(values.value(u"STATUS"_s), u"waiting"_s);
    QCOMPARE(values.value(u"COMPLETED"_s), u"no"_s);
    QCOMPARE(values.value(u"PRIORITY"_s), u"high"_s);
    QCOMPARE(values.value(u"LOCATION"_s), u"Hamburg"_s);
    QCOMPARE(values.value(u"START_TIME"_s), u"2026-11-21T10:00:00Z"_s);
    QCOMPARE(values.value(u"RESPONSIBLE_ID"_s), u"User 5 (user 5)"_s);
    QCOMPARE(values.value(u"OWNER_ID"_s), u"deal:15"_s);
    QCOMPARE(values.value(u"SETTINGS"_s), u"{\"DURATION\":372}"_s);
    QCOMPARE(values.value(u"RESULT_SUM"_s), u"1200 EUR"_s);
    QCOMPARE(values.value(u"IS_INCOMING_CHANNEL"_s), u"yes"_s);
    QVERIFY(!values.contains(u"RESULT_MARK"_s));
    QVERIFY(!values.contains(u"EDITOR_ID"_s)); // the author
    QVERIFY(!values.contains(u"END_TIME"_s));
}

void ActivitiesTest::oneIsRead_data()
{
    QTest::addColumn<demo::Edition>("edition");
    QTest::newRow("26.250") << demo::Edition::V26_250;
    QTest::newRow("24.300") << demo::Edition::V24_300;
}

void ActivitiesTest::oneIsRead()
{
    QFETCH(demo::Edition, edition);
    demo::Options options = PortalClient::emptyPortal();
    options.edition = edition;
    start(options);
    const qint64 id = add({ { u"SUBJECT"_s, u"Пропущенный звонок"_s },
                            { u"DIRECTION"_s, u"1"_s },
                            { u"CREATED"_s, u"2026-11-21T10:00:00+02:00"_s } });
    const auto activity = await(m_service->activity(ActivityId { id }));
    QVERIFY(activity);
    QCOMPARE(activity->subject, u"Пропущенный звонок"_s);
    QCOMPARE(activity->owner, deal);
    QCOMPARE(activity->direction, 1);
    QVERIFY(activity->created.isValid());
    const auto requests = m_portal->portal.takeRequests();
    QCOMPARE(requests.size(), 1);
    QCOMPARE(requests.first().method, u"crm.activity.get"_s);
}

void ActivitiesTest::aMissingOneIsTold_data()
{
    QTest::addColumn<bool>("documented");
    QTest::newRow("without a word, as by source") << false;
    QTest::newRow("with the documented words") << true;
}

void ActivitiesTest::aMissingOneIsTold()
{
    QFETCH(bool, documented);
    demo::Options options = PortalClient::emptyPortal();
    options.refusalsByDocumentation = documented;
    start(options);
    const auto activity = await(m_service->activity(ActivityId { 4711 }));
    QVERIFY(!activity);
    QCOMPARE(activity.error().kind, Error::Kind::NotFound);
    QVERIFY(errorText(activity.error()).what
            != errorText(Error::make(Error::Kind::NotFound, u"no-such-code"_s)).what);
}

void ActivitiesTest::theListHasWhatIsBoundToTheCard()
{
    const qint64 own = add();
    const qint64 bound = add(
        { { u"BINDINGS"_s,
            QJsonArray { QJsonObject { { u"OWNER_TYPE_ID"_s, 2 }, { u"OWNER_ID"_s, 15 } } } } },
        16);
    add({}, 16);
    const auto page = await(m_service->activities(deal, 0));
    QVERIFY(page);
    QCOMPARE(page->total, std::optional<qint64>(2));
    QCOMPARE(page->activities.size(), 2);
    QCOMPARE(page->activities[0].id.value, bound); // newest number first
    QCOMPARE(page->activities[0].bindings, QList<crm::OwnerRef> { deal });
    QCOMPARE(page->activities[1].id.value, own);
    QVERIFY(!page->next);
}

void ActivitiesTest::allPagesAreRead_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<int>("calls");
    QTest::newRow("none") << 0 << 1;
    QTest::newRow("one") << 1 << 1;
    QTest::newRow("a whole page") << 50 << 1;
    QTest::newRow("one more") << 51 << 2;
    QTest::newRow("three pages") << 123 << 3;
}

void ActivitiesTest::allPagesAreRead()
{
    QFETCH(int, count);
    QFETCH(int, calls);
    for (int i = 0; i < count; ++i)
        add({ { u"SUBJECT"_s, QString::number(i) } });
    syncing::ActivityReader reader(*m_service);
    int pages = 0;
    connect(&reader, &syncing::ActivityReader::pageRead, this, [&pages] { ++pages; });
    const auto reading = await(reader.read(deal));
    QVERIFY(reading);
    QVERIFY(reading->isComplete);
    QCOMPARE(reading->activities.size(), count);
    QCOMPARE(m_portal->portal.takeRequests().size(), calls);
    QCOMPARE(pages, count > 0 ? calls : 0);
}

void ActivitiesTest::aListWithoutTotalIsNotCalledComplete()
{
    m_portal->portal.faults().add(
        demo::Fault::answer(u"crm.activity.list"_s, 200, "application/json",
                            R"({"result":[{"ID":"7","OWNER_ID":"15","OWNER_TYPE_ID":"2"}]})"));
    syncing::ActivityReader reader(*m_service);
    const auto reading = await(reader.read(deal));
    QVERIFY(reading);
    QVERIFY(!reading->total);
    QVERIFY(!reading->isComplete);
    QCOMPARE(reading->activities.size(), 1);
}

void ActivitiesTest::whatWasReadBeforeAnErrorStays()
{
    for (int i = 0; i < 60; ++i)
        add();
    syncing::ActivityReader reader(*m_service);
    connect(&reader, &syncing::ActivityReader::pageRead, this, [this] {
        m_portal->portal.faults().add(
            demo::Fault::answer(u"crm.activity.list"_s, 403, "application/json",
                                R"({"error":"ACCESS_DENIED","error_description":"Denied"})"));
    });
    const auto reading = await(reader.read(deal));
    QVERIFY(!reading);
    QCOMPARE(reading.error().kind, Error::Kind::AccessDenied);
    QCOMPARE(reader.soFar().activities.size(), 50);
    QVERIFY(!reader.soFar().isComplete);
}

void ActivitiesTest::anotherReadingTakesThePlaceOfTheFirst()
{
    add({ { u"SUBJECT"_s, u"of 15"_s } });
    add({ { u"SUBJECT"_s, u"of 16"_s } }, 16);
    syncing::ActivityReader reader(*m_service);
    std::optional<Error> first;
    reader.read(deal).then(this, [&first](const Result<syncing::ActivityReading> &reading) {
        if (!reading)
            first = reading.error();
    });
    const auto second = await(reader.read({ crm::Deal, 16 }));
    QVERIFY(second);
    QCOMPARE(second->activities.size(), 1);
    QCOMPARE(second->activities.first().subject, u"of 16"_s);
    QTRY_VERIFY(first);
    QCOMPARE(first->kind, Error::Kind::Cancelled);
}

void ActivitiesTest::theGatewayHasNone()
{
    const auto credential = connections::parseGateway(m_portal->portal.personalKey(), {},
                                                      m_portal->portal.gatewayUrl().toString());
    QVERIFY(credential);
    rest::Client client(connections::makeGatewayAuthorizer(*credential), m_portal->clock);
    const auto service = makeGatewayService(client, {});
    const auto one = await(service->activity(ActivityId { 1 }));
    const auto all = await(service->activities(deal, 0));
    QVERIFY(!one && !all);
    QCOMPARE(one.error().code, u"gateway-no-activities"_s);
    QCOMPARE(all.error().code, u"gateway-no-activities"_s);
    QVERIFY(m_portal->portal.takeRequests().isEmpty());
}

QTEST_GUILESS_MAIN(ActivitiesTest)
#include "tst_activities.moc"
