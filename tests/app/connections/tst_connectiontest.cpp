// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Test connection" names the step that fails: each of them is made to fail once.
#include "app/connections/oauthsupport.h"

#include "connections/connectiontest.h"
#include "connections/webhook.h"

#include <QTcpServer>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;
using connections::Capabilities;
using connections::ConnectionTest;
using demo::Fault;
using Outcome = ConnectionTest::Outcome;
using Step = ConnectionTest::Step;

class TestOfConnections : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void everyStepPasses();
    void theNameIsNotKnown();
    void theProxyDoesNotAnswer();
    void behindAProxyNobodyNeedsTheName();
    void theServerDoesNotEncrypt();
    void theServerNeverAnswersTheEncryption();
    void thePortalIsAnotherServer_data();
    void thePortalIsAnotherServer();
    void theWebhookIsDead();
    void theSignInHasEnded();
    void thePermissionIsMissing_data();
    void thePermissionIsMissing();
    void itIsStopped();

private:
    static rest::ClientOptions direct()
    {
        rest::ClientOptions options;
        options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        return options;
    }
    /// Runs a test of \a server, whose last steps ask the portal by \a webhook.
    Result<Capabilities> run(const QUrl &server, const rest::ClientOptions &options,
                             const QUrl &webhook);
    Result<Capabilities> runOn(const QUrl &webhook)
    {
        return run(webhook.adjusted(QUrl::RemovePath), direct(), webhook);
    }
    QList<Outcome> outcomes() const
    {
        QList<Outcome> all;
        for (int i = 0; i < ConnectionTest::stepCount; ++i)
            all.append(m_test->state(Step(i)).outcome);
        return all;
    }
    /// Whether exactly this step failed, with those after it untouched.
    bool failedAt(Step step) const
    {
        const auto all = outcomes();
        for (int i = 0; i < all.size(); ++i) {
            const bool isRight = i < int(step)
                ? all[i] == Outcome::Passed || all[i] == Outcome::Skipped
                : i == int(step) ? all[i] == Outcome::Failed
                                 : all[i] == Outcome::Waiting;
            if (!isRight)
                return false;
        }
        return true;
    }

    WrongClock m_clock;
    std::unique_ptr<demo::Portal> m_portal;
    std::unique_ptr<rest::Client> m_client;
    std::unique_ptr<ConnectionTest> m_test;
    int m_probes = 0;
};

void TestOfConnections::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_portal = std::make_unique<demo::Portal>(applicationPortal());
    QVERIFY(m_portal->start());
    m_probes = 0;
}

void TestOfConnections::cleanup()
{
    m_test.reset();
    m_client.reset();
    m_portal.reset();
}

Result<Capabilities> TestOfConnections::run(const QUrl &server, const rest::ClientOptions &options,
                                            const QUrl &webhook)
{
    const auto address = connections::parseWebhook(webhook.toString());
    if (!address)
        return address.error();
    m_client = std::make_unique<rest::Client>(connections::makeWebhookAuthorizer(*address), m_clock,
                                              direct());
    m_test = std::make_unique<ConnectionTest>(
        server, options,
        [this] {
            ++m_probes;
            return connections::probe(*m_client, this);
        },
        m_clock);
    return await(m_test->start());
}

void TestOfConnections::everyStepPasses()
{
    const auto found = runOn(m_portal->adminWebhook());
    QVERIFY(found);
    QCOMPARE(found->userName, u"Ann Lee"_s);
    QCOMPARE(outcomes(),
             (QList { Outcome::Passed, Outcome::Skipped, Outcome::Skipped, Outcome::Passed,
                      Outcome::Passed, Outcome::Passed }));
    QCOMPARE(m_test->state(Step::Name).detail, u"127.0.0.1"_s);
    QVERIFY(m_test->state(Step::Authorization).detail.contains(u"Ann Lee"_s));
    QVERIFY(m_test->state(Step::Scope).detail.contains(u"crm"_s));
    QCOMPARE(m_probes, 1);
}

void TestOfConnections::theNameIsNotKnown()
{
    const auto found = run(QUrl(u"https://portal.invalid"_s), direct(), m_portal->adminWebhook());
    QVERIFY(!found);
    QCOMPARE(found.error().code, u"host-not-found"_s);
    QVERIFY(failedAt(Step::Name));
    QCOMPARE(m_probes, 0);
}

void TestOfConnections::theProxyDoesNotAnswer()
{
    QTcpServer nobody;
    QVERIFY(nobody.listen(QHostAddress::LocalHost));
    const quint16 port = nobody.serverPort();
    nobody.close();
    rest::ClientOptions options;
    options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, port);
    const auto found = run(QUrl(u"https://127.0.0.1:1"_s), options, m_portal->adminWebhook());
    QCOMPARE(found.error().code, u"proxy-failed"_s);
    QVERIFY(failedAt(Step::Proxy));
}

void TestOfConnections::behindAProxyNobodyNeedsTheName()
{
    QTcpServer proxy;
    QVERIFY(proxy.listen(QHostAddress::LocalHost));
    QByteArray asked;
    connect(&proxy, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = proxy.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [&asked, socket] {
            asked += socket->readAll();
            if (asked.contains("\r\n\r\n"))
                socket->write("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\n\r\n");
        });
    });
    rest::ClientOptions options;
    options.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, proxy.serverPort());
    const auto found = run(QUrl(u"https://portal.invalid"_s), options, m_portal->adminWebhook());
    QVERIFY(!found);
    QCOMPARE(m_test->state(Step::Name).outcome, Outcome::Skipped);
    QCOMPARE(m_test->state(Step::Proxy).outcome, Outcome::Passed);
    QVERIFY(failedAt(Step::Encryption));
    QVERIFY(asked.startsWith("CONNECT portal.invalid:443"));
    QVERIFY(!asked.contains("rest")); // the path of a webhook is its secret
}

void TestOfConnections::theServerDoesNotEncrypt()
{
    QTcpServer plain;
    QVERIFY(plain.listen(QHostAddress::LocalHost));
    connect(&plain, &QTcpServer::newConnection, this, [&plain] {
        QTcpSocket *socket = plain.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket,
                [socket] { socket->write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    });
    const QUrl server(u"https://127.0.0.1:%1"_s.arg(plain.serverPort()));
    const auto found = run(server, direct(), m_portal->adminWebhook());
    QCOMPARE(found.error().code, u"tls-failed"_s);
    QVERIFY(failedAt(Step::Encryption));
    QCOMPARE(m_probes, 0);
}

void TestOfConnections::theServerNeverAnswersTheEncryption()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    rest::ClientOptions options = direct();
    options.connectTimeout = std::chrono::milliseconds(200);
    const QUrl server(u"https://127.0.0.1:%1"_s.arg(silent.serverPort()));
    const auto found = run(server, options, m_portal->adminWebhook());
    QCOMPARE(found.error().kind, Error::Kind::Timeout);
    QVERIFY(failedAt(Step::Encryption));
}

void TestOfConnections::thePortalIsAnotherServer_data()
{
    QTest::addColumn<QList<Fault>>("faults");
    QTest::newRow("a page of a web server") << QList { Fault::htmlPage({}, 404).always() };
    QTest::newRow("nothing but a closed door") << QList { Fault::cutHead({}, 3).always() };
}

void TestOfConnections::thePortalIsAnotherServer()
{
    QFETCH(QList<Fault>, faults);
    for (const Fault &fault : faults)
        m_portal->faults().add(fault);
    const auto found = runOn(m_portal->adminWebhook());
    QVERIFY(!found);
    QVERIFY(failedAt(Step::Portal));
    QVERIFY(m_test->state(Step::Portal).error.has_value());
}

void TestOfConnections::theWebhookIsDead()
{
    const QUrl webhook = m_portal->adminWebhook();
    m_portal->revokeWebhooks();
    const auto found = runOn(webhook);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Auth);
    QVERIFY(failedAt(Step::Authorization));
}

void TestOfConnections::theSignInHasEnded()
{
    const auto credential = signedIn(*m_portal);
    m_portal->expireAccessTokens();
    m_portal->revokeRefreshTokens();
    rest::Client client(
        connections::makeStaticTokenAuthorizer(credential, { &m_clock, direct(), {} }), m_clock,
        direct());
    m_test = std::make_unique<ConnectionTest>(
        credential.application.server, direct(), [&] { return connections::probe(client, this); },
        m_clock);
    QTest::ignoreMessage(QtInfoMsg, QRegularExpression(u"cannot be renewed"_s));
    QCOMPARE(await(m_test->start()).error().code, u"sign-in-ended"_s);
    QVERIFY(failedAt(Step::Authorization));
    m_test.reset();
}

void TestOfConnections::thePermissionIsMissing_data()
{
    QTest::addColumn<bool>("isExtranet");
    QTest::newRow("no CRM") << false;
    QTest::newRow("an extranet user") << true;
}

void TestOfConnections::thePermissionIsMissing()
{
    QFETCH(bool, isExtranet);
    const auto found = runOn(isExtranet ? m_portal->extranetWebhook()
                                        : m_portal->webhookWithScopes({ u"user_brief"_s }));
    QVERIFY(!found);
    QCOMPARE(found.error().code,
             isExtranet ? u"allowed_only_intranet_user"_s : u"insufficient_scope"_s);
    QVERIFY(failedAt(Step::Scope));
}

void TestOfConnections::itIsStopped()
{
    m_portal->faults().add(Fault::neverAnswer().always());
    const auto address = connections::parseWebhook(m_portal->adminWebhook().toString());
    m_client = std::make_unique<rest::Client>(connections::makeWebhookAuthorizer(*address), m_clock,
                                              direct());
    m_test = std::make_unique<ConnectionTest>(
        address->root, direct(), [this] { return connections::probe(*m_client, this); }, m_clock);
    const auto pending = m_test->start();
    QTRY_COMPARE(m_portal->faults().applied(), 1);
    m_test.reset();
    QCOMPARE(await(pending).error().code, u"cancelled"_s);
}

Q_DECLARE_METATYPE(demo::Fault)

QTEST_GUILESS_MAIN(TestOfConnections)
#include "tst_connectiontest.moc"
