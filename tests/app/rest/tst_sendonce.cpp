// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Byte-level behaviour of one connection: what a raw server counts is what counts.
#include "app/rest/testauthorizer.h"

#include "base/json.h"
#include "rest/client.h"
#include "support/await.h"
#include "support/manualclock.h"
#include "support/rawserver.h"

#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QSslKey>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using rest::Answer;
using rest::Client;
using rest::Request;
using rest::Safety;

namespace {

constexpr auto okBody = R"({"result":{"id":7}})";

Request write()
{
    return { u"crm.timeline.logmessage.add"_s, { { u"fields"_s, u"x"_s } }, Safety::Write };
}

Request read(const QString &method = u"profile"_s) { return { method, {}, Safety::Read }; }

std::shared_ptr<TestAuthorizer> authorizerFor(const QUrl &server)
{
    return std::make_shared<TestAuthorizer>(server.resolved(QUrl(u"rest/1/c0ffee/"_s)));
}

void closeAfterReading(const RawServer::Request &, QTcpSocket *socket) { socket->close(); }

} // namespace

class SendOnce : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void anAnswerArrives();
    void aWriteIsPostedOnceWhenTheServerCloses_data();
    void aWriteIsPostedOnceWhenTheServerCloses();
    void aWriteIsPostedOnceOnAReusedConnection_data();
    void aWriteIsPostedOnceOnAReusedConnection();
    void anIdleConnectionIsNotReusedForAWrite();
    void aReadIsRepeatedWhenTheServerCloses();
    void aRefusedConnectionIsNoUnknownOutcome();
    void anUntrustedCertificateIsNoUnknownOutcome();
    void theWholeBodyAndItsLengthArrive();

private:
    QTemporaryDir m_dir;
    QSslConfiguration m_tls;
    QByteArray m_certificate;
};

void SendOnce::initTestCase()
{
    QVERIFY(m_dir.isValid());
    QProcess openssl;
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start(u"openssl"_s,
                  { u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s,
                    u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                    u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, u"key.pem"_s, u"-out"_s,
                    u"cert.pem"_s });
    QVERIFY2(openssl.waitForFinished(), "the openssl program makes the test certificate");
    QFile certificate(m_dir.filePath(u"cert.pem"_s));
    QFile key(m_dir.filePath(u"key.pem"_s));
    QVERIFY(certificate.open(QIODevice::ReadOnly) && key.open(QIODevice::ReadOnly));
    m_certificate = certificate.readAll();
    m_tls = QSslConfiguration::defaultConfiguration();
    m_tls.setLocalCertificate(QSslCertificate(m_certificate));
    m_tls.setPrivateKey(QSslKey(key.readAll(), QSsl::Rsa));
}

void SendOnce::init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

void SendOnce::anAnswerArrives()
{
    RawServer server(
        [](const auto &, QTcpSocket *socket) { socket->write(RawServer::answer(okBody)); });
    SystemClock clock;
    Client client(authorizerFor(server.url()), clock);
    const auto answer = await(client.call(read()));
    QVERIFY(answer);
    QCOMPARE(answer->result["id"_L1].toInteger(), 7);
}

void SendOnce::aWriteIsPostedOnceWhenTheServerCloses_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

void SendOnce::aWriteIsPostedOnceWhenTheServerCloses()
{
    QFETCH(bool, tls);
    RawServer server(closeAfterReading, tls ? m_tls : QSslConfiguration());
    SystemClock clock;
    rest::ClientOptions options;
    options.extraCaCertificatesPem = m_certificate;
    Client client(authorizerFor(server.url()), clock, options);
    const auto answer = await(client.call(write()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::UnknownOutcome);
    QCOMPARE(answer.error().code, u"connection-lost"_s);
    QCOMPARE(answer.error().method, u"crm.timeline.logmessage.add"_s);
    QCOMPARE(server.requests().size(), 1);
}

void SendOnce::aWriteIsPostedOnceOnAReusedConnection_data()
{
    aWriteIsPostedOnceWhenTheServerCloses_data();
}

void SendOnce::aWriteIsPostedOnceOnAReusedConnection()
{
    QFETCH(bool, tls);
    RawServer server(
        [](const RawServer::Request &request, QTcpSocket *socket) {
            if (request.ordinal == 1)
                socket->write(RawServer::answer(okBody));
            else
                socket->close();
        },
        tls ? m_tls : QSslConfiguration());
    SystemClock clock;
    rest::ClientOptions options;
    options.extraCaCertificatesPem = m_certificate;
    Client client(authorizerFor(server.url()), clock, options);
    QVERIFY(await(client.call(write())));
    const auto second = await(client.call(write()));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Error::Kind::UnknownOutcome);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.connections(), 1);
}

void SendOnce::anIdleConnectionIsNotReusedForAWrite()
{
    RawServer server(
        [](const auto &, QTcpSocket *socket) { socket->write(RawServer::answer(okBody)); });
    ManualClock clock;
    clock.advance(10s);
    Client client(authorizerFor(server.url()), clock);
    QVERIFY(await(client.call(read())));
    QVERIFY(await(client.call(read())));
    QCOMPARE(server.connections(), 1);
    clock.advance(5s);
    QVERIFY(await(client.call(write())));
    QCOMPARE(server.connections(), 2);
    QCOMPARE(server.requests().size(), 3);
}

void SendOnce::aReadIsRepeatedWhenTheServerCloses()
{
    RawServer server([](const RawServer::Request &request, QTcpSocket *socket) {
        if (request.connection < 3)
            socket->close();
        else
            socket->write(RawServer::answer(okBody));
    });
    ManualClock clock;
    Client client(authorizerFor(server.url()), clock);
    const auto pending = client.call(read());
    std::optional<Result<Answer>> answer;
    pending.then(this, [&](const Result<Answer> &r) { answer = r; });
    for (int tries = 1; tries < 3; ++tries) {
        QTRY_COMPARE(server.requests().size(), tries);
        QTRY_COMPARE(client.budget().inFlight, 0);
        QVERIFY(!answer);
        clock.advance(10s); // the back-off
    }
    QTRY_VERIFY(answer);
    QVERIFY(answer->has_value());
    QCOMPARE(server.requests().size(), 3);
}

void SendOnce::aRefusedConnectionIsNoUnknownOutcome()
{
    QUrl url;
    {
        RawServer gone(closeAfterReading);
        url = gone.url();
    }
    SystemClock clock;
    Client client(authorizerFor(url), clock);
    const auto answer = await(client.call(write()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"connection-refused"_s);
}

void SendOnce::anUntrustedCertificateIsNoUnknownOutcome()
{
    RawServer server(closeAfterReading, m_tls);
    SystemClock clock;
    Client client(authorizerFor(server.url()), clock);
    const auto answer = await(client.call(write()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Network);
    QCOMPARE(answer.error().code, u"tls-failed"_s);
    QCOMPARE(server.requests().size(), 0);
}

void SendOnce::theWholeBodyAndItsLengthArrive()
{
    RawServer server(
        [](const auto &, QTcpSocket *socket) { socket->write(RawServer::answer(okBody)); });
    SystemClock clock;
    Client client(authorizerFor(server.url()), clock);
    const QString big(300'000, u'я'); // many times the size of one read
    QVERIFY(await(client.call({ u"a.b"_s, { { u"text"_s, big } }, Safety::Write })));
    const RawServer::Request request = server.requests().first();
    QVERIFY(request.head.startsWith("POST /rest/1/c0ffee/a.b HTTP/1.1\r\n"));
    QVERIFY(request.head.contains("\r\nContent-Type: application/json\r\n"));
    QVERIFY(!request.head.toLower().contains("transfer-encoding"));
    QCOMPARE(QJsonDocument::fromJson(request.body)["text"_L1].toString(), big);
}

QTEST_GUILESS_MAIN(SendOnce)
#include "tst_sendonce.moc"
