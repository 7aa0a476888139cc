// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing with tokens and renewing them, over loopback against the demo portal. All secrets are
// invented.
#include "app/connections/oauthsupport.h"
#include "errortext.h"

#include "base/gather.h"
#include "base/redact.h"
#include "connections/capabilities.h"
#include "connections/opener.h"
#include "support/rawserver.h"

#include <QJsonDocument>
#include <QLockFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using connections::OAuthCredential;
using demo::Fault;
using rest::Safety;
using Kind = Error::Kind;
using Answers = std::vector<Result<rest::Answer>>;

namespace {

const QString id = u"a-connection"_s;
const QString tokenPath = u"/oauth/token"_s;

rest::ClientOptions unhurried()
{
    rest::ClientOptions options;
    options.bucketSize = 1e6;
    options.bucketLeakPerSecond = 1e6;
    options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    return options;
}

/// 60 reads that share batches, 30 that travel alone and 10 writes.
QList<rest::Request> hundredCalls()
{
    const rest::Request read { u"profile"_s, {}, Safety::Read };
    rest::Request alone = read;
    alone.alone = true;
    const QJsonObject fields { { u"entityTypeId"_s, 2 },
                               { u"entityId"_s, 1 },
                               { u"title"_s, u"t"_s },
                               { u"text"_s, u"x"_s },
                               { u"iconCode"_s, u"info"_s } };
    const rest::Request write { u"crm.timeline.logmessage.add"_s,
                                { { u"fields"_s, fields } },
                                Safety::Write };
    return QList<rest::Request>(60, read) + QList<rest::Request>(30, alone)
        + QList<rest::Request>(10, write);
}

Answers answersTo(rest::Client &client, const QList<rest::Request> &requests)
{
    std::vector<Pending<rest::Answer>> asked;
    for (const rest::Request &request : requests)
        asked.push_back(client.call(request));
    auto all = await(gathered(asked, &client));
    return all ? *std::move(all) : Answers();
}

} // namespace

class OAuth : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void theSecretIsCompactAndComesBack();
    void otherSecretsAreRefused_data();
    void otherSecretsAreRefused();
    void theSecretGoesOnlyToKnownServers_data();
    void theSecretGoesOnlyToKnownServers();

    void hundredCallsShareOneRefresh_data();
    void hundredCallsShareOneRefresh();
    void aRefusalReachesEverybodyOnce_data();
    void aRefusalReachesEverybodyOnce();
    void aWrongClockCostsOneRefreshAtMost_data();
    void aWrongClockCostsOneRefreshAtMost();
    void aTokenExpiresInsideABatch();
    void aLostAnswerIsAskedForAgain_data();
    void aLostAnswerIsAskedForAgain();
    void anUnreachableServerLeavesThePairAsItIs();
    void aRedirectIsNotFollowed();
    void aServerWithoutFormsIsAskedByAddress();

    void theNewPairIsStoredBeforeItIsUsed();
    void aPairThatCannotBeStoredIsNotForgotten();
    void aLockedKeychainSpendsNothing();
    void aPairOfAnotherCopyIsTaken();
    void aPairSpentWithoutTheLockIsTaken();
    void aRemovedSecretIsNotBroughtBack();
    void closingDuringARefreshLosesNothing();
    void twoProcessesShareOneRefresh();
    void aLockIsWaitedForAndThenGivenUp();
    void theUsualLockHasTheNameOfTheConnection();

    void theDemoPortalCanBeAnApplication();
    void noSecretIsToldAnywhere();

private:
    std::shared_ptr<rest::Authorizer> authorizer()
    {
        return connections::makeOAuthAuthorizer(m_credential, id, *m_secrets,
                                                { &m_clock, unhurried(), m_lockFile });
    }
    void keep(const OAuthCredential &credential)
    {
        await(m_secrets->write(id, secretOf(credential))).has_value();
        m_secrets->writes = 0;
    }
    OAuthCredential kept() const
    {
        const auto credential
            = connections::readOAuthCredential(await(m_secrets->read(id)).value_or({}));
        return credential ? *credential : OAuthCredential();
    }
    int tokenRequests() const { return m_portal->faults().requests(tokenPath); }

    QTemporaryDir m_dir;
    WrongClock m_clock;
    QString m_lockFile;
    std::unique_ptr<demo::Portal> m_portal;
    std::unique_ptr<FileSecrets> m_secrets;
    OAuthCredential m_credential;
};

void OAuth::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_clock.offset = 0ms;
    m_portal = std::make_unique<demo::Portal>(applicationPortal());
    QVERIFY(m_portal->start());
    m_portal->addCard(2, { { u"id"_s, 1 } });
    m_lockFile = m_dir.filePath(u"stores/lock"_s);
    m_secrets = std::make_unique<FileSecrets>(m_dir.filePath(u"secret"_s));
    m_credential = signedIn(*m_portal);
    keep(m_credential);
}

void OAuth::cleanup() { m_portal.reset(); }

void OAuth::theSecretIsCompactAndComesBack()
{
    OAuthCredential credential = m_credential;
    credential.accessToken = QString(300, u'a');
    credential.refreshToken = QString(300, u'r');
    credential.application.clientSecret = QString(200, u's');
    credential.endpoint = QUrl(u"https://portal.example.com/%1/rest/"_s.arg(QString(200, u'p')));
    credential.memberId = QString(32, u'0');
    credential.expires = QDateTime(QDate(2026, 11, 21), QTime(10, 0), Qt::UTC);
    const QByteArray secret = secretOf(credential);
    QVERIFY2(secret.size() < connections::maxSecretBytes,
             qPrintable(QString::number(secret.size())));
    const auto read = connections::readOAuthCredential(secret);
    QVERIFY(read);
    QCOMPARE(secretOf(*read), secret);
    QCOMPARE(read->expires, credential.expires);
    QCOMPARE(read->application.clientSecret, credential.application.clientSecret);
}

void OAuth::otherSecretsAreRefused_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a webhook") << QByteArray("https://acme.bitrix24.com/rest/1/invented0code/");
    QTest::newRow("no tokens") << QByteArray(
        R"({"kind":"oauth","endpoint":"https://a.example/rest/","server":"https://b.example"})");
    QTest::newRow("plain http") << QByteArray(
        R"({"kind":"oauth","access":"a","refresh":"r","endpoint":"http://a.example/rest/",)"
        R"("server":"https://b.example"})");
}

void OAuth::otherSecretsAreRefused()
{
    QFETCH(QByteArray, secret);
    const auto read = connections::readOAuthCredential(secret);
    QVERIFY(!read);
    QCOMPARE(read.error().code, u"secret-unreadable"_s);
}

void OAuth::theSecretGoesOnlyToKnownServers_data()
{
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("portal");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("server");
    const QString com = u"https://acme.bitrix24.com"_s;
    QTest::newRow("first") << u"oauth.bitrix.info"_s << com << QString()
                           << u"https://oauth.bitrix.info"_s;
    QTest::newRow("second") << u"oauth.bitrix24.tech"_s << com << QString()
                            << u"https://oauth.bitrix24.tech"_s;
    QTest::newRow("with scheme") << u"https://OAuth.bitrix.info/"_s << com << QString()
                                 << u"https://oauth.bitrix.info"_s;
    QTest::newRow("not told") << QString() << com << QString() << u"https://oauth.bitrix.info"_s;
    QTest::newRow("not told, second region") << QString() << u"https://acme.bitrix24.ru"_s
                                             << QString() << u"https://oauth.bitrix24.tech"_s;
    QTest::newRow("the portal") << u"acme.bitrix24.com"_s << com << QString()
                                << u"unknown-auth-server"_s;
    QTest::newRow("alike") << u"oauth.bitrix.info.example.com"_s << com << QString()
                           << u"unknown-auth-server"_s;
    QTest::newRow("a user name") << u"oauth.bitrix.info@example.com"_s << com << QString()
                                 << u"unknown-auth-server"_s;
    QTest::newRow("plain http") << u"http://oauth.bitrix.info"_s << com << QString()
                                << u"unknown-auth-server"_s;
    QTest::newRow("a port") << u"oauth.bitrix.info:8443"_s << com << QString()
                            << u"unknown-auth-server"_s;
    QTest::newRow("loopback") << u"127.0.0.1:1"_s << com << QString() << u"unknown-auth-server"_s;
    QTest::newRow("own wins") << u"oauth.bitrix.info"_s << com << u"https://auth.example.com/x"_s
                              << u"https://auth.example.com"_s;
    QTest::newRow("own, plain http")
        << QString() << com << u"http://auth.example.com"_s << u"not-https"_s;
    QTest::newRow("own, loopback")
        << QString() << com << u"http://127.0.0.1:7/"_s << u"http://127.0.0.1:7"_s;
    QTest::newRow("own is the portal")
        << QString() << com << u"https://acme.bitrix24.com/"_s << u"auth-server-is-portal"_s;
}

void OAuth::theSecretGoesOnlyToKnownServers()
{
    QFETCH(QString, told);
    QFETCH(QString, portal);
    QFETCH(QString, own);
    const auto server = connections::authServer(told, QUrl(portal), QUrl(own));
    QTEST(server ? server->toString() : server.error().code, "server");
}

void OAuth::hundredCallsShareOneRefresh_data()
{
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<bool>("byClock");
    QTest::newRow("one at a time") << 1 << false;
    QTest::newRow("four at a time") << 4 << false;
    QTest::newRow("known by the clock") << 4 << true;
}

void OAuth::hundredCallsShareOneRefresh()
{
    QFETCH(int, inFlight);
    QFETCH(bool, byClock);
    m_portal->expireAccessTokens();
    if (byClock)
        m_credential.expires = m_clock.utcNow().addSecs(30); // within the margin
    rest::ClientOptions options = unhurried();
    options.inFlight = inFlight;
    rest::Client client(authorizer(), m_clock, options);
    const Answers answers = answersTo(client, hundredCalls());
    QCOMPARE(answers.size(), size_t(100));
    for (const auto &answer : answers)
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().code));
    QCOMPARE(m_portal->refreshCount(), 1);
    QCOMPARE(m_portal->entries(2, 1).size(), 10);
    QCOMPARE(m_secrets->writes, 1);
    QVERIFY(kept().accessToken != m_credential.accessToken);
    QVERIFY(kept().expires > m_clock.utcNow().addSecs(3000));
    if (byClock) { // nobody was refused
        const auto requests = m_portal->takeRequests();
        QCOMPARE(requests.first().method, u"/oauth/token/"_s);
        QCOMPARE(requests.first().verb, u"POST"_s);
    }
}

void OAuth::aRefusalReachesEverybodyOnce_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("wrongSecret");
    QTest::newRow("invalid_grant") << u"sign-in-ended"_s << false;
    QTest::newRow("invalid_client") << u"invalid_client"_s << true;
}

void OAuth::aRefusalReachesEverybodyOnce()
{
    QFETCH(QString, code);
    QFETCH(bool, wrongSecret);
    m_portal->expireAccessTokens();
    if (wrongSecret)
        m_credential.application.clientSecret = u"another0invented0secret"_s;
    else
        m_portal->revokeRefreshTokens();
    keep(m_credential);
    rest::ClientOptions options = unhurried();
    options.inFlight = 4;
    rest::Client client(authorizer(), m_clock, options);
    const Answers answers = answersTo(client, hundredCalls());
    QCOMPARE(answers.size(), size_t(100));
    for (const auto &answer : answers) {
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, Kind::Auth);
        QCOMPARE(answer.error().code, code);
    }
    QCOMPARE(client.budget().queued, 0);
    QCOMPARE(tokenRequests(), 1);
    QVERIFY(m_portal->entries(2, 1).isEmpty());
    if (!wrongSecret)
        QVERIFY(errorText(answers.front().error()).action.startsWith("Sign in again."_L1));
    // Too many attempts get an application blocked.
    QCOMPARE(answersTo(client, { { u"profile"_s, {} } }).front().error().code, code);
    QCOMPARE(tokenRequests(), 1);
    // Signed in again, maybe in another window.
    keep(signedIn(*m_portal));
    QVERIFY(answersTo(client, { { u"profile"_s, {} } }).front());
}

void OAuth::aWrongClockCostsOneRefreshAtMost_data()
{
    QTest::addColumn<int>("hours");
    QTest::newRow("a day ahead") << 24;
    QTest::newRow("a day behind") << -24;
}

void OAuth::aWrongClockCostsOneRefreshAtMost()
{
    QFETCH(int, hours);
    // First with a clock that was wrong all the time, then it jumps.
    m_portal->expireAccessTokens();
    m_clock.offset = std::chrono::hours(hours);
    rest::Client client(authorizer(), m_clock, unhurried());
    for (int i = 0; i < 3; ++i)
        QVERIFY(answersTo(client, { { u"profile"_s, {} } }).front());
    QCOMPARE(m_portal->refreshCount(), 1);
    m_clock.offset = 0ms;
    for (int i = 0; i < 3; ++i)
        QVERIFY(answersTo(client, { { u"profile"_s, {} } }).front());
    QCOMPARE(m_portal->refreshCount(), hours > 0 ? 1 : 2);
    // Behind: the clock says nothing, the portal does.
    m_portal->expireAccessTokens();
    m_clock.offset = -24h;
    QVERIFY(answersTo(client, { { u"profile"_s, {} } }).front());
    QCOMPARE(m_portal->refreshCount(), hours > 0 ? 2 : 3);
}

void OAuth::aTokenExpiresInsideABatch()
{
    // Commands 0 and 1 were carried out, then the hour was over.
    m_portal->faults().add(
        Fault::answer(u"batch"_s, 200, "application/json",
                      R"({"result":{"result":{"c0":{"ID":"1"},"c1":{"ID":"1"}},"result_error":{)"
                      R"("c2":{"error":"expired_token","error_description":""},)"
                      R"("c3":{"error":"expired_token","error_description":""}}}})"));
    rest::Client client(authorizer(), m_clock, unhurried());
    const rest::Request profile { u"profile"_s, {} };
    const Answers answers = answersTo(client, QList<rest::Request>(4, profile));
    for (const auto &answer : answers)
        QCOMPARE(answer ? answer->result["ID"_L1].toString() : answer.error().code, u"1"_s);
    QCOMPARE(m_portal->refreshCount(), 1);
    QCOMPARE(m_portal->executedCounts().value(u"profile"_s), 2); // only what was refused
}

void OAuth::aLostAnswerIsAskedForAgain_data()
{
    QTest::addColumn<int>("fault");
    QTest::addColumn<QString>("code");
    QTest::newRow("the server never saw it") << 0 << QString();
    QTest::newRow("a page of a proxy") << 1 << QString();
    QTest::newRow("the new pair was lost") << 2 << u"sign-in-lost"_s;
    QTest::newRow("the new pair was cut") << 3 << u"sign-in-lost"_s;
}

void OAuth::aLostAnswerIsAskedForAgain()
{
    QFETCH(int, fault);
    QFETCH(QString, code);
    const QList<Fault> faults { Fault::dropBeforeProcessing(tokenPath), Fault::htmlPage(tokenPath),
                                Fault::dropAfterProcessing(tokenPath),
                                Fault::cutAnswer(tokenPath, 40) };
    m_portal->faults().add(faults.at(fault));
    m_portal->expireAccessTokens();
    rest::Client client(authorizer(), m_clock, unhurried());
    const Answers answers = answersTo(client, hundredCalls());
    QCOMPARE(tokenRequests(), 2);
    for (const auto &answer : answers) {
        QCOMPARE(answer ? QString() : answer.error().code, code);
        if (!answer) {
            QCOMPARE(answer.error().kind, Kind::Auth);
            QVERIFY(errorText(answer.error()).action.startsWith("Sign in again."_L1));
        }
    }
}

void OAuth::anUnreachableServerLeavesThePairAsItIs()
{
    m_portal->expireAccessTokens();
    const QUrl server = m_credential.application.server;
    m_credential.application.server = QUrl(u"http://127.0.0.1:1"_s);
    keep(m_credential);
    rest::Client client(authorizer(), m_clock, unhurried());
    const auto answer = answersTo(client, { { u"profile"_s, {} } }).front();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Kind::Network);
    QCOMPARE(answer.error().code, u"sign-in-server-unreachable"_s);
    QVERIFY(errorText(answer.error()).canRetry);
    QCOMPARE(kept().refreshToken, m_credential.refreshToken);
    QCOMPARE(m_portal->refreshCount(), 0);
}

void OAuth::aRedirectIsNotFollowed()
{
    int hits = 0;
    RawServer elsewhere([&hits](const RawServer::Request &, QTcpSocket *socket) {
        ++hits;
        socket->write(RawServer::answer("{}"));
    });
    m_portal->faults().add(Fault::redirect(tokenPath, elsewhere.url()).always());
    m_portal->expireAccessTokens();
    rest::Client client(authorizer(), m_clock, unhurried());
    const auto answer = answersTo(client, { { u"profile"_s, {} } }).front();
    QCOMPARE(answer.error().kind, Kind::Network);
    QCOMPARE(hits, 0);
    QCOMPARE(m_portal->refreshCount(), 0);
}

void OAuth::aServerWithoutFormsIsAskedByAddress()
{
    RawServer server([](const RawServer::Request &request, QTcpSocket *socket) {
        socket->write(request.head.startsWith("POST ")
                          ? RawServer::answer(R"({"error":"invalid_request"})", 400)
                          : RawServer::answer(R"({"access_token":"invented0access",)"
                                              R"("refresh_token":"invented0refresh",)"
                                              R"("expires_in":3600})"));
    });
    connections::TokenClient client(m_clock, unhurried());
    QStringList addresses;
    connect(&client, &connections::TokenClient::logged, this,
            [&addresses](const rest::RequestLogLine &line) { addresses += line.address; });
    const auto pair = await(client.refresh({ server.url(), u"local.1"_s, u"invented+&secret"_s },
                                           u"invented0old0refresh"_s));
    QVERIFY(pair);
    QCOMPARE(pair->refreshToken, u"invented0refresh"_s);
    QCOMPARE(server.requests().size(), 2);
    QVERIFY(server.requests().first().body.contains("client_secret=invented%2B%26secret"));
    QVERIFY(server.requests().last().head.contains("client_secret=invented%2B%26secret"));
    for (const QString &address : addresses)
        QVERIFY2(address.endsWith("/oauth/token/"_L1), qPrintable(address));
    QCOMPARE(addresses.size(), 2);
}

void OAuth::theNewPairIsStoredBeforeItIsUsed()
{
    m_portal->expireAccessTokens();
    m_secrets->holdWrites = true;
    const auto way = authorizer();
    rest::Client client(way, m_clock, unhurried());
    const auto pending = client.call({ u"profile"_s, {} });
    QTRY_VERIFY(m_secrets->isHolding());
    QVERIFY(!pending.isFinished());
    const QString old = way->sign(u"profile"_s, {}).body["auth"_L1].toString();
    QCOMPARE(old, m_credential.accessToken);
    const auto settled = way->settled();
    QVERIFY(!settled.isFinished());
    QCOMPARE(m_portal->executedCounts().value(u"profile"_s), 0);
    m_secrets->release();
    QVERIFY(await(pending));
    QVERIFY(await(settled));
    QCOMPARE(way->sign(u"profile"_s, {}).body["auth"_L1].toString(), kept().accessToken);
    QVERIFY(way->settled().isFinished());
}

void OAuth::aPairThatCannotBeStoredIsNotForgotten()
{
    QTest::ignoreMessage(QtWarningMsg, "the new sign-in could not be stored: \"keychain-locked\"");
    QTest::ignoreMessage(QtWarningMsg, "the new sign-in could not be stored: \"keychain-locked\"");
    QTest::ignoreMessage(QtWarningMsg, "the new sign-in could not be stored: \"keychain-locked\"");
    m_portal->expireAccessTokens();
    m_secrets->writesFail = 3;
    rest::Client client(authorizer(), m_clock, unhurried());
    const auto refused = answersTo(client, { { u"profile"_s, {} } }).front();
    QCOMPARE(refused.error().kind, Kind::Storage);
    QCOMPARE(refused.error().code, u"keychain-locked"_s);
    QCOMPARE(m_portal->refreshCount(), 1);
    QVERIFY(answersTo(client, { { u"profile"_s, {} } }).front()); // unlocked meanwhile
    QCOMPARE(m_portal->refreshCount(), 1);
    QVERIFY(kept().refreshToken != m_credential.refreshToken);
}

void OAuth::aLockedKeychainSpendsNothing()
{
    m_portal->expireAccessTokens();
    m_secrets->readFails = Error::make(Kind::Storage, u"keychain-locked"_s);
    rest::Client client(authorizer(), m_clock, unhurried());
    QCOMPARE(answersTo(client, { { u"profile"_s, {} } }).front().error().code,
             u"keychain-locked"_s);
    QCOMPARE(tokenRequests(), 0);
    m_secrets->readFails.reset();
    QVERIFY(answersTo(client, { { u"profile"_s, {} } }).front());
}

void OAuth::aPairOfAnotherCopyIsTaken()
{
    m_portal->expireAccessTokens();
    const OAuthCredential newer = signedIn(*m_portal);
    keep(newer);
    rest::Client client(authorizer(), m_clock, unhurried());
    for (const auto &answer : answersTo(client, hundredCalls()))
        QVERIFY(answer);
    QCOMPARE(tokenRequests(), 0);
    QCOMPARE(kept().accessToken, newer.accessToken);
}

/// The other copy could not lock, and has not written yet when ours reads.
void OAuth::aPairSpentWithoutTheLockIsTaken()
{
    m_portal->expireAccessTokens();
    m_portal->revokeRefreshTokens();
    m_portal->faults().add(Fault::delayRequest(tokenPath, 200ms));
    rest::Client client(authorizer(), m_clock, unhurried());
    const auto pending = client.call({ u"profile"_s, {} });
    QTRY_COMPARE(tokenRequests(), 1);
    keep(signedIn(*m_portal));
    QVERIFY(await(pending));
    QCOMPARE(m_portal->refreshCount(), 0);
}

void OAuth::aRemovedSecretIsNotBroughtBack()
{
    m_portal->expireAccessTokens();
    QVERIFY(await(m_secrets->remove(id)));
    rest::Client client(authorizer(), m_clock, unhurried());
    const auto answer = answersTo(client, { { u"profile"_s, {} } }).front();
    QCOMPARE(answer.error().kind, Kind::Auth);
    QCOMPARE(answer.error().code, u"signed-out"_s);
    QCOMPARE(tokenRequests(), 0);
    QVERIFY(!await(m_secrets->read(id)));
}

void OAuth::closingDuringARefreshLosesNothing()
{
    m_portal->expireAccessTokens();
    m_portal->faults().add(Fault::delayAnswer(tokenPath, 100ms));
    {
        rest::Client client(authorizer(), m_clock, unhurried());
        const auto pending = client.call({ u"profile"_s, {} });
        QTRY_COMPARE(tokenRequests(), 1);
        QVERIFY(!pending.isFinished());
    }
    QTRY_VERIFY(kept().refreshToken != m_credential.refreshToken);
    m_credential = kept();
    rest::Client next(authorizer(), m_clock, unhurried());
    QVERIFY(answersTo(next, { { u"profile"_s, {} } }).front());
    QCOMPARE(m_portal->refreshCount(), 1);
}

void OAuth::twoProcessesShareOneRefresh()
{
    QProcess children[2];
    for (QProcess &child : children) {
        child.start(QCoreApplication::applicationFilePath(),
                    { u"--child"_s, m_dir.filePath(u"secret"_s), m_lockFile });
        QTRY_VERIFY_WITH_TIMEOUT(child.canReadLine(), 20'000);
        QCOMPARE(child.readLine(), "ready\n");
    }
    m_portal->expireAccessTokens();
    m_portal->faults().add(Fault::delayAnswer(tokenPath, 300ms)); // so that both surely want one
    for (QProcess &child : children)
        child.write("go\n");
    for (QProcess &child : children) {
        QTRY_VERIFY_WITH_TIMEOUT(child.state() == QProcess::NotRunning, 30'000);
        QCOMPARE(child.readAllStandardOutput(), "100 of 100\n");
        QCOMPARE(child.exitCode(), 0);
    }
    QCOMPARE(m_portal->refreshCount(), 1);
    QCOMPARE(m_portal->entries(2, 1).size(), 20);
}

/// What twoProcessesShareOneRefresh() starts: a copy of the program on one secret.
static int runChild(const QStringList &arguments)
{
    SystemClock clock;
    FileSecrets secrets(arguments.at(2));
    const auto credential = connections::readOAuthCredential(await(secrets.read(id)).value_or({}));
    if (!credential)
        return 1;
    rest::Client client(connections::makeOAuthAuthorizer(*credential, id, secrets,
                                                         { &clock, unhurried(), arguments.at(3) }),
                        clock, unhurried());
    std::puts("ready");
    std::fflush(stdout);
    char line[16];
    if (!std::fgets(line, sizeof line, stdin))
        return 1;
    int good = 0;
    for (const auto &answer : answersTo(client, hundredCalls()))
        good += answer ? 1 : 0;
    std::printf("%d of 100\n", good);
    return 0;
}

void OAuth::aLockIsWaitedForAndThenGivenUp()
{
    m_portal->expireAccessTokens();
    QVERIFY(QDir(m_dir.path()).mkpath(u"stores"_s));
    QLockFile other(m_lockFile);
    QVERIFY(other.tryLock(0));
    rest::Client client(authorizer(), m_clock, unhurried());
    const auto pending = client.call({ u"profile"_s, {} });
    QTRY_COMPARE(m_portal->faults().requests(u"profile"), 1);
    QCOMPARE(tokenRequests(), 0);
    other.unlock();
    QVERIFY(await(pending));
    QCOMPARE(m_portal->refreshCount(), 1);
    QVERIFY(other.tryLock(0)); // let go of again
}

void OAuth::theUsualLockHasTheNameOfTheConnection()
{
    QVERIFY(connections::refreshLockFile(u"../../etc/x-1"_s).endsWith("/stores/etcx-1.sign-in"_L1));
}

void OAuth::theDemoPortalCanBeAnApplication()
{
    const demo::Tokens tokens = m_portal->issueTokens();
    const auto demo = connections::demoApplication(
        m_portal->baseUrl(), m_portal->options().oauthClientId,
        m_portal->options().oauthClientSecret, tokens.accessToken, tokens.refreshToken);
    QCOMPARE(demo.connection.kind, connections::Connection::Kind::Demo);
    rest::Client client(
        connections::makeStaticTokenAuthorizer(demo.credential, { &m_clock, unhurried(), {} }),
        m_clock, unhurried());
    QCOMPARE(client.portal(), QUrl(m_portal->baseUrl().adjusted(QUrl::RemovePath)));
    m_portal->expireAccessTokens(); // an hour later
    const auto added = answersTo(client, { hundredCalls().last() }).front();
    QVERIFY(added);
    const rest::Request remove { u"crm.timeline.logmessage.delete"_s,
                                 { { u"id"_s, added->result["logMessage"_L1]["id"_L1] } },
                                 Safety::Idempotent };
    QVERIFY(answersTo(client, { remove }).front());
    QVERIFY(m_portal->entries(2, 1).isEmpty());
    QCOMPARE(m_portal->refreshCount(), 1);

    const auto can = await(connections::probe(client, &client));
    QVERIFY(can);
    QCOMPARE(can->remove, connections::Can::Partly);
    QCOMPARE(can->removeReason, u"only-own-entries"_s);
}

void OAuth::noSecretIsToldAnywhere()
{
    QStringList messages;
    static QStringList *heard = &messages;
    const auto handler
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
              heard->append(message);
          });
    QString log;
    QStringList errors;
    QStringList canaries { m_credential.application.clientSecret, m_credential.accessToken,
                           m_credential.refreshToken };
    for (int round = 0; round < 3; ++round) {
        m_portal->expireAccessTokens();
        if (round == 1)
            m_portal->faults().add(Fault::htmlPage(tokenPath));
        if (round == 2)
            m_portal->revokeRefreshTokens();
        rest::Client client(authorizer(), m_clock, unhurried());
        const Answers answers = answersTo(client, hundredCalls());
        for (const auto &answer : answers) {
            if (!answer)
                errors += answer.error().code + u' ' + answer.error().message;
        }
        log += client.log().asText();
        for (const rest::RequestLogLine &line : client.log().lines())
            log += line.params + line.answerStart + line.address + line.outcome;
        m_credential = kept();
        canaries += { m_credential.accessToken, m_credential.refreshToken };
    }
    qInstallMessageHandler(handler);
    QCOMPARE(errors.size(), 100);
    QVERIFY(log.contains("oauth/token"_L1));
    QVERIFY(log.contains("grant_type=refresh_token"_L1));
    for (const QString &canary : std::as_const(canaries)) {
        QVERIFY(canary.size() > 20);
        QVERIFY(!log.contains(canary));
        QVERIFY(!messages.join(u'\n').contains(canary));
        QVERIFY(!errors.join(u'\n').contains(canary));
    }
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (QCoreApplication::arguments().value(1) == "--child"_L1)
        return runChild(QCoreApplication::arguments());
    OAuth test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_oauth.moc"
