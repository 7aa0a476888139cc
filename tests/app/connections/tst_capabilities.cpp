// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/capabilities.h"
#include "demo/faults.h"
#include "support/await.h"
#include "support/portalclient.h"

#include <QJsonDocument>

using namespace Qt::Literals::StringLiterals;
using namespace connections;

Q_DECLARE_METATYPE(demo::Edition)
Q_DECLARE_METATYPE(connections::Edition)
Q_DECLARE_METATYPE(demo::Statuses)

class CapabilitiesTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anAdministratorsWebhook_data();
    void anAdministratorsWebhook();
    void anOrdinaryUsersWebhook();
    void theEditionIsToldByTheIcons_data();
    void theEditionIsToldByTheIcons();
    void whatWasUploadedTellsNoEdition();
    void anExtranetUsersWebhook();
    void aWebhookWithoutCrm();
    void aWebhookWithoutUsers();
    void aDeadWebhook_data();
    void aDeadWebhook();
    void anotherServersPage();
    void usesTwoRequests();
    void measuresTheClock();
    void isCancelled();
    void isKeptAsJson();
    void toleratesOtherJson();

private:
    void start(const demo::Options &options);
    std::unique_ptr<PortalClient> m_portal;
};

void CapabilitiesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    start(PortalClient::emptyPortal());
}

void CapabilitiesTest::cleanup() { m_portal.reset(); }

void CapabilitiesTest::start(const demo::Options &options)
{
    m_portal = std::make_unique<PortalClient>(options);
    QCOMPARE(m_portal->startError, QString());
}

void CapabilitiesTest::anAdministratorsWebhook_data()
{
    QTest::addColumn<demo::Edition>("edition");
    QTest::addColumn<demo::Statuses>("statuses");
    QTest::newRow("26.250") << demo::Edition::V26_250 << demo::Statuses::BySource;
    QTest::newRow("24.300") << demo::Edition::V24_300 << demo::Statuses::BySource;
    QTest::newRow("as documented") << demo::Edition::V26_250 << demo::Statuses::ByDocumentation;
}

void CapabilitiesTest::anAdministratorsWebhook()
{
    QFETCH(demo::Edition, edition);
    QFETCH(demo::Statuses, statuses);
    demo::Options options = PortalClient::emptyPortal();
    options.edition = edition;
    options.statuses = statuses;
    start(options);
    const auto found = await(probe(*m_portal->client, this));
    QVERIFY(found);
    QCOMPARE(found->userId, 1);
    QVERIFY(!found->userName.isEmpty());
    QVERIFY(found->administrator);
    QVERIFY(found->hasCrmScope);
    QVERIFY(found->hasUserScope);
    QVERIFY(!found->extranet);
    QCOMPARE(found->read, Can::Yes);
    QCOMPARE(found->add, Can::Yes);
    QCOMPARE(found->remove, Can::No);
    QCOMPARE(found->removeReason, u"webhook-deletes-nothing"_s);
    QCOMPARE(found->manageIcons, Can::Yes);
    QCOMPARE(found->edition,
             edition == demo::Edition::V24_300 ? Edition::V24_300 : Edition::V26_250);
    QVERIFY(found->tested.isValid());
}

void CapabilitiesTest::anOrdinaryUsersWebhook()
{
    m_portal->use(m_portal->portal.userWebhook());
    const auto found = await(probe(*m_portal->client, this));
    QVERIFY(found);
    QCOMPARE(found->userId, 7);
    QVERIFY(!found->administrator);
    QCOMPARE(found->read, Can::Yes);
    QCOMPARE(found->add, Can::Partly);
    QCOMPARE(found->remove, Can::No);
    QCOMPARE(found->removeReason, u"webhook-deletes-nothing"_s);
    QCOMPARE(found->manageIcons, Can::No);
}

void CapabilitiesTest::theEditionIsToldByTheIcons_data()
{
    QTest::addColumn<QByteArray>("icons");
    QTest::addColumn<Edition>("edition");
    const auto system = [](const QByteArray &codes) {
        QByteArrayList rows;
        for (const QByteArray &code : codes.split(' '))
            rows.append("{\"code\":\"" + code + "\",\"isSystem\":true}");
        return '[' + rows.join(',') + ']';
    };
    const QByteArray late = system("call info telegram robot repeat-sale");
    QTest::newRow("late, bare") << late << Edition::V26_250;
    QTest::newRow("late, wrapped") << "{\"icons\":" + late + '}' << Edition::V26_250;
    QTest::newRow("late, as documented") << "{\"items\":" + late + '}' << Edition::V26_250;
    QTest::newRow("later still") << system("info telegram robot repeat-sale new")
                                 << Edition::V26_250;
    QTest::newRow("early") << system("call info open-line-incoming-message") << Edition::V24_300;
    QTest::newRow("in between") << system("call info telegram") << Edition::Unknown;
    QTest::newRow("uploaded") << QByteArray(R"([{"code":"info","isSystem":"Y"},)"
                                            R"({"code":"telegram","isSystem":"N"},)"
                                            R"({"code":"robot"},{"code":"repeat-sale"}])")
                              << Edition::V24_300;
    QTest::newRow("none") << QByteArray("[]") << Edition::Unknown;
    QTest::newRow("none, wrapped") << QByteArray(R"({"icons":[]})") << Edition::Unknown;
    QTest::newRow("something else") << QByteArray(R"({"icons":7})") << Edition::Unknown;
}

void CapabilitiesTest::theEditionIsToldByTheIcons()
{
    QFETCH(QByteArray, icons);
    QFETCH(Edition, edition);
    const QJsonDocument parsed = QJsonDocument::fromJson(icons);
    const Edition told
        = editionOf(parsed.isArray() ? QJsonValue(parsed.array()) : QJsonValue(parsed.object()));
    QCOMPARE(told, edition);
    QCOMPARE(editionFromWord(toWord(told)), edition);
}

void CapabilitiesTest::whatWasUploadedTellsNoEdition()
{
    demo::Options options = PortalClient::emptyPortal();
    options.edition = demo::Edition::V24_300;
    start(options);
    m_portal->portal.edit([](demo::State &state) {
        for (const QString &code : { u"telegram"_s, u"robot"_s, u"repeat-sale"_s })
            state.addImage(demo::Gallery::Icons, code, "PNG");
    });
    const auto found = await(probe(*m_portal->client, this));
    QVERIFY(found);
    QCOMPARE(found->edition, Edition::V24_300);
}

void CapabilitiesTest::anExtranetUsersWebhook()
{
    m_portal->use(m_portal->portal.extranetWebhook());
    const auto found = await(probe(*m_portal->client, this));
    QVERIFY(found);
    QVERIFY(found->extranet);
    QVERIFY(found->hasCrmScope);
    for (const Can can : { found->read, found->add, found->remove, found->manageIcons })
        QCOMPARE(can, Can::No);
}

void CapabilitiesTest::aWebhookWithoutCrm()
{
    m_portal->use(m_portal->portal.webhookWithScopes({ u"user_brief"_s }));
    const auto found = await(probe(*m_portal->client, this));
    QVERIFY(found);
    QVERIFY(!found->hasCrmScope);
    QVERIFY(found->hasUserScope);
    QVERIFY(!found->extranet);
    for (const Can can : { found->read, found->add, found->remove, found->manageIcons })
        QCOMPARE(can, Can::No);
}

void CapabilitiesTest::aWebhookWithoutUsers()
{
    m_portal->use(m_portal->portal.webhookWithScopes({ u"crm"_s }));
    const auto found = await(probe(*m_portal->client, this));
    QVERIFY(found);
    QVERIFY(found->hasCrmScope);
    QVERIFY(!found->hasUserScope);
    QCOMPARE(found->scopes, QStringList { u"crm"_s });
    QCOMPARE(found->add, Can::Yes);
}

void CapabilitiesTest::aDeadWebhook_data()
{
    QTest::addColumn<demo::Statuses>("statuses");
    QTest::newRow("401, as the source answers") << demo::Statuses::BySource;
    QTest::newRow("403, as documented") << demo::Statuses::ByDocumentation;
}

void CapabilitiesTest::aDeadWebhook()
{
    QFETCH(demo::Statuses, statuses);
    demo::Options options = PortalClient::emptyPortal();
    options.statuses = statuses;
    start(options);
    m_portal->portal.revokeWebhooks();
    const auto found = await(probe(*m_portal->client, this));
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Auth);
    QCOMPARE(found.error().code, u"INVALID_CREDENTIALS"_s);
}

void CapabilitiesTest::anotherServersPage()
{
    m_portal->portal.faults().add(demo::Fault::htmlPage({}, 404).always());
    const auto found = await(probe(*m_portal->client, this));
    QVERIFY(!found);
    QCOMPARE(found.error().code, u"html-answer"_s);
}

void CapabilitiesTest::usesTwoRequests()
{
    QVERIFY(await(probe(*m_portal->client, this)));
    QCOMPARE(m_portal->portal.httpCallCount(), 2);
}

void CapabilitiesTest::measuresTheClock()
{
    demo::Options options = PortalClient::emptyPortal();
    options.clockOffsetSeconds = 3600;
    start(options);
    const auto found = await(probe(*m_portal->client, this));
    QVERIFY(found);
    QVERIFY(found->clockOffset);
    QVERIFY(std::chrono::abs(*found->clockOffset - std::chrono::hours(1))
            < std::chrono::seconds(30));
    QVERIFY(found->answeredIn >= std::chrono::milliseconds(0));
}

void CapabilitiesTest::isCancelled()
{
    bool answered = false;
    const auto probing = probe(*m_portal->client, this);
    probing.then(this, [&answered](const Result<Capabilities> &) { answered = true; });
    probing.cancel();
    QVERIFY(await(probe(*m_portal->client, this)));
    QVERIFY(!answered);
}

void CapabilitiesTest::isKeptAsJson()
{
    m_portal->use(m_portal->portal.userWebhook());
    const auto found = await(probe(*m_portal->client, this));
    QVERIFY(found);
    const QByteArray json = QJsonDocument(toJson(*found)).toJson();
    const Capabilities kept = capabilitiesFromJson(QJsonDocument::fromJson(json).object());
    QCOMPARE(toJson(kept), toJson(*found));
    QCOMPARE(kept.add, Can::Partly);
    QCOMPARE(kept.edition, Edition::V26_250);
    QCOMPARE(kept.scopes, found->scopes);
    QCOMPARE(kept.clockOffset, found->clockOffset);
    QCOMPARE(kept.tested, found->tested);
}

void CapabilitiesTest::toleratesOtherJson()
{
    const Capabilities none = capabilitiesFromJson({});
    QCOMPARE(none.read, Can::Unknown);
    QVERIFY(!none.clockOffset);
    const Capabilities odd = capabilitiesFromJson(
        { { u"read"_s, 7 }, { u"add"_s, u"perhaps"_s }, { u"scopes"_s, u"crm"_s } });
    QCOMPARE(odd.read, Can::Unknown);
    QCOMPARE(odd.add, Can::Unknown);
    QVERIFY(odd.scopes.isEmpty());
}

QTEST_GUILESS_MAIN(CapabilitiesTest)
#include "tst_capabilities.moc"
