// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every secret of every way into a portal, looked for in all that a run leaves behind: the list of
// connections, settings, store, messages, request log, errors.
#include "app/connections/oauthsupport.h"
#include "settings.h"
#include "workspace.h"

#include "base/log.h"
#include "cli/canary.h"
#include "connections/connectionstore.h"
#include "connections/gateway.h"
#include "connections/opener.h"

#include <QLoggingCategory>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;
using demo::Fault;

namespace {

QByteArray logged;

void keepMessage(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text.toUtf8() + '\n';
}

const crm::OwnerRef deal { crm::Deal, 15 };

} // namespace

class Secrets : public QObject
{
    Q_OBJECT
private slots:
    void areNowhereElse_data();
    void areNowhereElse();

private:
    enum class Way { Webhook, Application, PersonalKey, ApplicationKey };
    struct Opened
    {
        Connection connection;
        QByteArray secret; ///< as it is kept
        QList<QByteArray> hidden; ///< what must be nowhere
    };
    Opened open(Way way);

    std::unique_ptr<demo::Portal> m_portal;
};

void Secrets::areNowhereElse_data()
{
    QTest::addColumn<int>("way");
    QTest::newRow("the code of a webhook") << int(Way::Webhook);
    QTest::newRow("client secret and both tokens") << int(Way::Application);
    QTest::newRow("a personal key") << int(Way::PersonalKey);
    QTest::newRow("an application's key and its session token") << int(Way::ApplicationKey);
}

Secrets::Opened Secrets::open(Way way)
{
    Opened opened;
    Connection &connection = opened.connection;
    connection.id = u"canary"_s;
    connection.name = u"Canary"_s;
    connection.userId = 1;
    connection.portal = m_portal->baseUrl().adjusted(QUrl::RemovePath);
    if (way == Way::Webhook) {
        const auto address = connections::parseWebhook(m_portal->adminWebhook().toString());
        opened.secret = connections::secretOf(*address);
        opened.hidden = { address->code.toUtf8() };
    } else if (way == Way::Application) {
        connection.kind = Connection::Kind::OAuth;
        const auto credential = signedIn(*m_portal);
        opened.secret = secretOf(credential);
        opened.hidden = { credential.application.clientSecret.toUtf8(),
                          credential.accessToken.toUtf8(), credential.refreshToken.toUtf8() };
        m_portal->expireAccessTokens(); // the first call renews it
    } else {
        connection.kind = Connection::Kind::Gateway;
        const demo::SessionKey application = m_portal->applicationKey();
        const bool isPersonal = way == Way::PersonalKey;
        const QString key = isPersonal ? m_portal->personalKey() : application.key;
        const auto credential
            = connections::parseGateway(key, isPersonal ? QString() : application.sessionToken,
                                        m_portal->gatewayUrl().toString());
        opened.secret = connections::secretOf(*credential);
        opened.hidden = { key.toUtf8() };
        if (!isPersonal)
            opened.hidden.append(application.sessionToken.toUtf8());
    }
    return opened;
}

void Secrets::areNowhereElse()
{
    QFETCH(int, way);
    QTemporaryDir folder;
    m_portal = std::make_unique<demo::Portal>(applicationPortal());
    QVERIFY(m_portal->start());
    demo::Entry entry;
    entry.entityTypeId = deal.typeId;
    entry.entityId = deal.id;
    entry.title = u"T"_s;
    m_portal->edit([](demo::State &state) {
        state.addCard(2, { { u"id"_s, 15 }, { u"title"_s, u"Chairs"_s } });
    });
    m_portal->addEntry(entry);
    Opened opened = open(Way(way));
    QVERIFY(!opened.secret.isEmpty());

    QLoggingCategory::setFilterRules(u"timelinedesk.*=true\nqt.network.*=true"_s);
    logged.clear();
    const QtMessageHandler earlier = qInstallMessageHandler(keepMessage);
    installRedactingMessageHandler();
    QByteArray said;
    {
        WrongClock clock;
        connections::MemorySecrets memory;
        QVERIFY(await(memory.write(opened.connection.id, opened.secret)));
        connections::ConnectionStore list(folder.filePath(u"connections.json"_s));
        QVERIFY(list.save(opened.connection));
        Settings settings(folder.filePath(u"settings.ini"_s));
        settings.setLastConnection(opened.connection.id);
        rest::ClientOptions network;
        network.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        const auto authorizer = await(
            connections::openAuthorizer(opened.connection, memory, this,
                                        { &clock, network, folder.filePath(u"canary.lock"_s) }));
        QVERIFY(authorizer);
        Workspace workspace(opened.connection, *authorizer, folder.filePath(u"canary.sqlite"_s),
                            clock, network);
        QVERIFY(await(workspace.open()));
        QVERIFY(await(workspace.test()));
        QVERIFY(await(workspace.makeTest()->start()));
        QVERIFY(await(workspace.cardReader().read(deal)));
        const auto intent = await(workspace.outbox().add(deal, {}, { u"T"_s, u"X"_s, u"info"_s }));
        QVERIFY(intent);
        QVERIFY(await(workspace.outbox().settled(intent->id)));
        // A server that repeats what it was sent, whole.
        for (const QByteArray &hidden : opened.hidden) {
            m_portal->faults().add(
                Fault::answer(QString(), 400, "application/json",
                              "{\"error\":\"ECHO\",\"error_description\":\"" + hidden + "\"}"));
            const auto refused = await(workspace.timeline().entry(EntryId { 1 }));
            QVERIFY(!refused);
            said += refused.error().message.toUtf8() + refused.error().code.toUtf8();
        }
        for (const models::LoggedRequest &line : workspace.requestLog())
            said += (line.method + line.inner.join(u' ') + line.address + line.params
                     + line.answerStart + line.outcome)
                        .toUtf8();
        QVERIFY(!said.isEmpty());
        if (Way(way) == Way::Application) { // the new pair is as secret as the old one
            const auto renewed = connections::readOAuthCredential(
                await(memory.read(opened.connection.id)).value_or({}));
            QVERIFY(renewed);
            QVERIFY(renewed->refreshToken.toUtf8() != opened.hidden.constLast());
            opened.hidden += { renewed->accessToken.toUtf8(), renewed->refreshToken.toUtf8() };
            QCOMPARE(m_portal->refreshCount(), 1);
        }
    }
    qInstallMessageHandler(earlier);
    QLoggingCategory::setFilterRules({});
    QVERIFY(QFile::exists(folder.filePath(u"canary.sqlite"_s)));
    for (const QByteArray &hidden : opened.hidden) {
        const Canary canary(hidden);
        QVERIFY(canary.findIn(said).isEmpty());
        QVERIFY(canary.findIn(logged).isEmpty());
        QCOMPARE(canary.filesUnder(folder.path()), QStringList());
    }
    m_portal.reset();
}

QTEST_GUILESS_MAIN(Secrets)
#include "tst_secrets.moc"
