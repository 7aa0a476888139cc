// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// "Test connection" names the step that fails: each of them is made to fail once.
#include "app/connections/oauthsupport.h"
#include "errortext.h"
#include "settings.h"
#include "workspace.h"

#include "connections/connectiontest.h"
#include "connections/webhook.h"

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using connections::Capabilities;
using connections::ConnectionTest;
using demo::Fault;
using Outcome = ConnectionTest::Outcome;
using Step = ConnectionTest::Step;

namespace {

/// A certificate authority of nobody, with certificates of a server on this computer: one that is
/// good, one that has run out, one of another address.
class TestAuthority
{
public:
    TestAuthority()
    {
        const QString rsa = u"rsa:2048"_s;
        write(u"ca.cnf"_s,
              "[ca]\ndefault_ca=own\n[own]\ndatabase=index\nserial=serial\nnew_certs_dir=.\n"
              "default_md=sha256\npolicy=any\nunique_subject=no\n[any]\ncommonName=supplied\n");
        write(u"index"_s, "");
        write(u"serial"_s, "01");
        run({ u"req"_s, u"-x509"_s, u"-newkey"_s, rsa, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s,
              u"/O=Invented Authority/CN=Invented Authority"_s, u"-keyout"_s, u"authority.key"_s,
              u"-out"_s, u"authority.pem"_s });
        run({ u"req"_s, u"-newkey"_s, rsa, u"-nodes"_s, u"-subj"_s, u"/CN=portal"_s, u"-keyout"_s,
              u"server.key"_s, u"-out"_s, u"server.csr"_s });
        sign(u"good"_s, "127.0.0.1", u"20990101000000Z"_s);
        sign(u"old"_s, "127.0.0.1", u"20200201000000Z"_s);
        sign(u"other"_s, "127.0.0.2", u"20990101000000Z"_s);
    }

    QString file(const QString &name) const { return m_folder.filePath(name); }
    QString problem; ///< what the openssl program said

private:
    void write(const QString &name, const QByteArray &content)
    {
        QFile out(file(name));
        if (!out.open(QIODevice::WriteOnly) || out.write(content) != content.size())
            problem += name;
    }
    void run(const QStringList &words)
    {
        QProcess openssl;
        openssl.setWorkingDirectory(m_folder.path());
        openssl.start(u"openssl"_s, words);
        if (!openssl.waitForFinished(60'000) || openssl.exitCode() != 0)
            problem += words.value(0) + QString::fromLocal8Bit(openssl.readAllStandardError());
    }
    void sign(const QString &name, const QByteArray &address, const QString &end)
    {
        write(name + u".ext"_s, "subjectAltName=IP:" + address + "\n");
        run({ u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s,
              u"authority.pem"_s, u"-keyfile"_s, u"authority.key"_s, u"-in"_s, u"server.csr"_s,
              u"-startdate"_s, u"20200101000000Z"_s, u"-enddate"_s, end, u"-extfile"_s,
              name + u".ext"_s, u"-out"_s, name + u".pem"_s });
    }

    QTemporaryDir m_folder;
};

} // namespace

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
    void anOwnAuthorityIsTrustedWhereItIsSet();
    void theCertificateCannotBeTrusted_data();
    void theCertificateCannotBeTrusted();
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
    /// Starts the portal anew, with this certificate.
    void encryptPortal(const TestAuthority &authority, const QString &certificate)
    {
        demo::Options options = applicationPortal();
        options.tlsCertificateFile = authority.file(certificate + u".pem"_s);
        options.tlsKeyFile = authority.file(u"server.key"_s);
        m_portal = std::make_unique<demo::Portal>(options);
        QString error;
        QVERIFY2(m_portal->start(&error), qPrintable(error));
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
    rest::ClientOptions client = direct();
    client.extraCaCertificatesPem = options.extraCaCertificatesPem;
    m_client = std::make_unique<rest::Client>(connections::makeWebhookAuthorizer(*address), m_clock,
                                              client);
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

void TestOfConnections::anOwnAuthorityIsTrustedWhereItIsSet()
{
    const TestAuthority authority;
    QCOMPARE(authority.problem, QString());
    encryptPortal(authority, u"good"_s);
    Settings settings(authority.file(u"settings.ini"_s));
    settings.setProxy(Settings::Proxy::None, {}, 0);
    settings.setCaFile(authority.file(u"authority.pem"_s));
    const QUrl webhook = m_portal->adminWebhook();
    QCOMPARE(webhook.scheme(), u"https"_s);
    const auto found
        = run(webhook.adjusted(QUrl::RemovePath), clientOptionsFrom(settings), webhook);
    QVERIFY2(found, found ? "" : qPrintable(found.error().code + found.error().message));
    QCOMPARE(outcomes(),
             (QList { Outcome::Passed, Outcome::Skipped, Outcome::Passed, Outcome::Passed,
                      Outcome::Passed, Outcome::Passed }));
    const QString detail = m_test->state(Step::Encryption).detail;
    QVERIFY2(detail.startsWith(u"TLS 1."_s) && detail.contains(u"Invented Authority"_s),
             qPrintable(detail));
    QCOMPARE(m_probes, 1);
}

void TestOfConnections::theCertificateCannotBeTrusted_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::newRow("nobody knows its issuer")
        << u"good"_s << false << u"tls-unknown-issuer"_s << u"does not know"_s;
    QTest::newRow("it has run out")
        << u"old"_s << true << u"tls-expired"_s << u"not valid on this day"_s;
    QTest::newRow("it is of another address")
        << u"other"_s << true << u"tls-other-host"_s << u"another address"_s;
}

void TestOfConnections::theCertificateCannotBeTrusted()
{
    QFETCH(QString, certificate);
    QFETCH(bool, isAuthorityKnown);
    QFETCH(QString, code);
    QFETCH(QString, words);
    const TestAuthority authority;
    QCOMPARE(authority.problem, QString());
    encryptPortal(authority, certificate);
    Settings settings(authority.file(u"settings.ini"_s));
    settings.setProxy(Settings::Proxy::None, {}, 0);
    if (isAuthorityKnown)
        settings.setCaFile(authority.file(u"authority.pem"_s));
    const QUrl webhook = m_portal->adminWebhook();
    const auto found
        = run(webhook.adjusted(QUrl::RemovePath), clientOptionsFrom(settings), webhook);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Network);
    QCOMPARE(found.error().code, code);
    QVERIFY(failedAt(Step::Encryption));
    const ErrorText text = errorText(found.error());
    QVERIFY2(text.what.contains(words), qPrintable(text.what));
    QVERIFY(!text.action.isEmpty());
    QVERIFY(found.error().message.contains(u"Invented Authority"_s));
    QCOMPARE(m_probes, 0);
    QCOMPARE(m_portal->httpCallCount(), 0);
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
