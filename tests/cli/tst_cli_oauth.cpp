// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary.h"
#include "clicase.h"

#include "connections/connectionstore.h"
#include "connections/oauth.h"
#include "support/await.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using connections::OAuthCredential;

/// connections add oauth: the browser is played by the test, the secrets lie in the private
/// keychain of with-secret-service.sh.
class CliOAuth : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void signInUseRenewRemove();
    void signInAgainKeepsTheConnection();
    void aPastedAddressWillDo();
    void whatIsRefusedBeforehand_data();
    void whatIsRefusedBeforehand();
    void aTakenPortIsTold();
    void aWrongSecretIsNotKept();
    void theSecretsAreNowhereElse();

private:
    static demo::Options options()
    {
        demo::Options options;
        options.publicHost.clear();
        return options;
    }
    static quint16 freePort()
    {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }
    static QStringList command(const CliCase &c, const QString &name, quint16 port)
    {
        const QString portal = c.portal.baseUrl().toString();
        return { u"--format"_s,      u"json"_s,
                 u"connections"_s,   u"add"_s,
                 u"oauth"_s,         name,
                 u"--portal"_s,      portal,
                 u"--client-id"_s,   c.portal.options().oauthClientId,
                 u"--auth-server"_s, portal,
                 u"--port"_s,        QString::number(port) };
    }
    /// Goes to the browser with what the program says on standard error; its answer otherwise.
    CliResult signIn(CliCase &c, const QString &name,
                     const QByteArray &secret = demo::Options().oauthClientSecret.toUtf8(),
                     bool paste = false);
    QUrl browse(const QUrl &url);
    static OAuthCredential kept(const CliCase &c)
    {
        const connections::ConnectionStore store(c.cli.path(u"timelinedesk/connections.json"_s));
        const auto list = store.load();
        if (!list || list->isEmpty())
            return {};
        const auto secret = await(connections::makeKeychain()->read(list->first().id));
        const auto credential = connections::readOAuthCredential(secret.value_or({}));
        return credential ? *credential : OAuthCredential();
    }

    QNetworkAccessManager m_browser;
    QByteArray m_commandLine; ///< of the last run that waited
};

QUrl CliOAuth::browse(const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(m_browser.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
        return {};
    return reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
}

CliResult CliOAuth::signIn(CliCase &c, const QString &name, const QByteArray &secret, bool paste)
{
    const auto process = c.cli.start(command(c, name, freePort()));
    process->setReadChannel(QProcess::StandardError);
    process->write(secret + '\n');
    const bool told = QTest::qWaitFor(
        [&] { return process->canReadLine() || process->state() == QProcess::NotRunning; }, 30'000);
    const QJsonObject asked
        = told ? QJsonDocument::fromJson(process->readLine()).object() : QJsonObject();
    demo::Options changed = c.portal.options();
    changed.oauthHandler = QUrl(asked.value("redirect"_L1).toString());
    c.portal.setOptions(changed);
    QFile commandLine(u"/proc/%1/cmdline"_s.arg(process->processId()));
    if (commandLine.open(QIODevice::ReadOnly))
        m_commandLine = commandLine.readAll();
    const QUrl redirect = browse(QUrl(asked.value("link"_L1).toString()));
    if (paste)
        process->write(redirect.toEncoded() + '\n');
    else
        browse(redirect);
    process->setReadChannel(QProcess::StandardOutput);
    return Cli::finish(*process);
}

void CliOAuth::initTestCase()
{
    // Never with the keychain of a person.
    QCOMPARE(qEnvironmentVariable("TIMELINEDESK_TEST_SECRET_SERVICE"), u"unlocked"_s);
    m_browser.setProxy(QNetworkProxy::NoProxy);
}

void CliOAuth::signInUseRenewRemove()
{
    CliCase c(options());
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    const CliResult added = signIn(c, u"Acme"_s);
    QCOMPARE(added.err, QByteArray());
    QCOMPARE(added.status, 0);
    QCOMPARE(added.json().value("name"_L1), QJsonValue(u"Acme"_s));
    QCOMPARE(added.json().value("kind"_L1), QJsonValue(u"oauth"_s));
    QCOMPARE(added.json().value("userId"_L1), QJsonValue(1));
    const QJsonArray listed
        = c.cli.json({ u"connections"_s, u"list"_s }).json().value("connections"_L1).toArray();
    QCOMPARE(listed, QJsonArray { added.json() });
    const CliResult tested = c.cli.json({ u"connections"_s, u"test"_s, u"Acme"_s });
    QCOMPARE(tested.status, 0);
    QCOMPARE(tested.json().value("delete"_L1), QJsonValue(u"partly"_s));

    c.portal.expireAccessTokens();
    const CliResult entry = c.cli.json(
        { u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, u"T"_s, u"--text"_s, u"T"_s });
    QCOMPARE(entry.status, 0);
    QCOMPARE(c.portal.refreshCount(), 1);
    const QString number = QString::number(entry.json().value("id"_L1).toInt());
    QCOMPARE(c.cli.json({ u"log"_s, u"delete"_s, number }).status, 0); // its own
    QCOMPARE(c.count(), 0);
    QCOMPARE(c.portal.refreshCount(), 1); // the new pair was kept

    c.portal.expireAccessTokens();
    c.portal.revokeRefreshTokens();
    const CliResult ended = c.cli.json({ u"log"_s, u"list"_s, u"deal:15"_s });
    QVERIFY(ended.status != 0);
    QVERIFY2(ended.err.contains("sign-in-ended"), ended.err.constData());

    QCOMPARE(c.cli.json({ u"connections"_s, u"remove"_s, u"Acme"_s }).status, 0);
    QVERIFY(kept(c).accessToken.isEmpty());
}

void CliOAuth::signInAgainKeepsTheConnection()
{
    CliCase c(options());
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    QCOMPARE(signIn(c, u"Acme"_s).status, 0);
    const OAuthCredential before = kept(c);
    QVERIFY(!before.accessToken.isEmpty());
    QCOMPARE(signIn(c, u"Acme"_s).status, 0);
    const QJsonObject list = c.cli.json({ u"connections"_s, u"list"_s }).json();
    QCOMPARE(list.value("connections"_L1).toArray().size(), 1);
    QVERIFY(kept(c).accessToken != before.accessToken);
    QCOMPARE(kept(c).memberId, before.memberId);

    demo::Options other = c.portal.options(); // somebody else in the browser
    other.oauthUserId = 7;
    c.portal.setOptions(other);
    const CliResult refused = signIn(c, u"Acme"_s);
    QCOMPARE(refused.status, 1);
    QCOMPARE(refused.code(), u"other-user"_s);
}

void CliOAuth::aPastedAddressWillDo()
{
    CliCase c(options());
    QCOMPARE(signIn(c, u"Acme"_s, demo::Options().oauthClientSecret.toUtf8(), true).status, 0);
}

void CliOAuth::whatIsRefusedBeforehand_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("code");
    const QStringList portal { u"--portal"_s, u"acme.bitrix24.com"_s };
    const QStringList good = portal + QStringList { u"--client-id"_s, u"local.1"_s };
    QTest::newRow("no name") << good << QByteArray() << 2 << u"usage"_s;
    QTest::newRow("no id") << QStringList { u"A"_s } + portal << QByteArray() << 2 << u"usage"_s;
    QTest::newRow("no portal") << QStringList { u"A"_s, u"--client-id"_s, u"x"_s } << QByteArray()
                               << 2 << u"usage"_s;
    QTest::newRow("not a port") << QStringList { u"A"_s, u"--port"_s, u"70000"_s } + good
                                << QByteArray() << 2 << u"usage"_s;
    QTest::newRow("the secret as an argument")
        << QStringList { u"A"_s, u"--client-secret"_s, u"x"_s } + good << QByteArray() << 2
        << u"usage"_s;
    QTest::newRow("not a portal") << QStringList { u"A"_s, u"--portal"_s, u"hello"_s,
                                                   u"--client-id"_s, u"x"_s }
                                  << QByteArray() << 1 << u"not-a-portal"_s;
    QTest::newRow("plain http") << QStringList { u"A"_s, u"--portal"_s, u"http://a.example"_s,
                                                 u"--client-id"_s, u"x"_s }
                                << QByteArray() << 1 << u"not-https"_s;
    QTest::newRow("the secret would go to the portal")
        << QStringList { u"A"_s, u"--auth-server"_s, u"acme.bitrix24.com"_s } + good << QByteArray()
        << 1 << u"auth-server-is-portal"_s;
    QTest::newRow("no secret") << QStringList { u"A"_s } + good << QByteArray() << 1
                               << u"no-client-secret"_s;
    QTest::newRow("an empty secret")
        << QStringList { u"A"_s } + good << QByteArray("\n") << 1 << u"no-client-secret"_s;
}

void CliOAuth::whatIsRefusedBeforehand()
{
    QFETCH(QStringList, words);
    QFETCH(QByteArray, input);
    const Cli cli;
    const CliResult result
        = cli.json(QStringList { u"connections"_s, u"add"_s, u"oauth"_s } + words, input);
    QTEST(result.status, "status");
    QTEST(result.code(), "code");
    QCOMPARE(result.out, QByteArray());
}

void CliOAuth::aTakenPortIsTold()
{
    CliCase c(options());
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    const CliResult result = c.cli.run(command(c, u"Acme"_s, other.serverPort()), "a0secret\n");
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"port-taken"_s);
}

void CliOAuth::aWrongSecretIsNotKept()
{
    CliCase c(options());
    const CliResult result = signIn(c, u"Acme"_s, "another0invented0secret");
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"invalid_client"_s);
    const QJsonObject list = c.cli.json({ u"connections"_s, u"list"_s }).json();
    QVERIFY(list.value("connections"_L1).toArray().isEmpty());
}

void CliOAuth::theSecretsAreNowhereElse()
{
    CliCase c(options());
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    QByteArray output;
    const auto run = [&](const CliResult &result) { output += result.out + result.err; };
    run(signIn(c, u"Acme"_s));
    QStringList secrets { demo::Options().oauthClientSecret };
    for (int round = 0; round < 2; ++round) {
        secrets += { kept(c).accessToken, kept(c).refreshToken };
        c.portal.expireAccessTokens();
        run(c.cli.run(
            { u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, u"T"_s, u"--text"_s, u"T"_s }));
    }
    secrets += { kept(c).accessToken, kept(c).refreshToken };
    c.portal.expireAccessTokens();
    c.portal.revokeRefreshTokens();
    run(c.cli.run({ u"log"_s, u"list"_s, u"deal:15"_s }));
    QCOMPARE(c.count(), 2);
    for (const QString &secret : std::as_const(secrets)) {
        QVERIFY(secret.size() > 20);
        const Canary canary(secret.toUtf8());
        QCOMPARE(canary.findIn(output), QByteArray());
        QCOMPARE(canary.findIn(m_commandLine), QByteArray());
        const QStringList found = canary.filesUnder(c.cli.home.path());
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
    QVERIFY(m_commandLine.contains("oauth"));
}

QTEST_GUILESS_MAIN(CliOAuth)
#include "tst_cli_oauth.moc"
