// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rest/restsupport.h"

#include "support/await.h"
#include "support/rawserver.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using rest::Client;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(Error::Kind)

class Images : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void aSitePathIsResolvedAndNoCredentialIsSent();
    void answers_data();
    void answers();
    void onlyHttps_data();
    void onlyHttps();
    void twoAtATimeAndCancelFreesTheWay();
    void theDestructorAnswers();

private:
    QByteArray m_answer;
    std::unique_ptr<RawServer> m_server;
    ManualClock m_clock;
    std::unique_ptr<Client> m_client;
};

void Images::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_answer.clear();
    m_client.reset();
    m_server = std::make_unique<RawServer>([this](const auto &, QTcpSocket *socket) {
        if (!m_answer.isEmpty())
            socket->write(m_answer);
    });
    const auto authorizer
        = std::make_shared<TestAuthorizer>(m_server->url().resolved(QUrl(u"rest/1/c0ffee/"_s)));
    authorizer->token = u"t0ken"_s;
    m_client = std::make_unique<Client>(authorizer, m_clock);
}

void Images::aSitePathIsResolvedAndNoCredentialIsSent()
{
    m_answer = RawServer::answer("bytes", 200, "Set-Cookie: a=b\r\n");
    const auto image = await(m_client->fetchImage(QUrl(u"/upload/crm/icon 1.png?w=24"_s)));
    QVERIFY(image);
    QCOMPARE(*image, QByteArray("bytes"));
    QVERIFY(await(m_client->fetchImage(QUrl(u"/upload/crm/2.png"_s))));
    const auto requests = m_server->requests();
    QVERIFY(requests.first().head.startsWith("GET /upload/crm/icon%201.png?w=24 HTTP/1.1\r\n"));
    for (const auto &request : requests) {
        QVERIFY(!request.head.toLower().contains("cookie"));
        QVERIFY(!request.head.toLower().contains("authorization"));
        QVERIFY(!request.head.contains("t0ken") && !request.head.contains("c0ffee"));
    }
    QCOMPARE(m_client->budget().free, 50.0); // no REST call
    QCOMPARE(m_client->log().lines().size(), 2);
    QVERIFY(!m_client->log().lines().first().address.contains(u'?'));
}

void Images::answers_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << RawServer::answer("<html>", 404) << Kind::NotFound << u"no-image"_s;
    QTest::newRow("closed") << RawServer::answer("<html>", 403) << Kind::AccessDenied
                            << u"no-image"_s;
    QTest::newRow("fault") << RawServer::answer("<html>", 500) << Kind::Network << u"no-image"_s;
    QTest::newRow("elsewhere") << RawServer::answer({}, 302, "Location: http://127.0.0.1:1/x\r\n")
                               << Kind::Network << u"unsafe-redirect"_s;
    QTest::newRow("one byte too many") << RawServer::answer(QByteArray((1 << 20) + 1, 'x'))
                                       << Kind::Decode << u"answer-too-large"_s;
    QTest::newRow("bomb") << RawServer::answer(qCompress(QByteArray(64 << 20, ' ')).mid(4), 200,
                                               "Content-Encoding: deflate\r\n")
                          << Kind::Decode << u"answer-too-large"_s;
}

void Images::answers()
{
    QFETCH(QByteArray, answer);
    QFETCH(Kind, kind);
    QFETCH(QString, code);
    m_answer = answer;
    const auto image = await(m_client->fetchImage(QUrl(u"/i.png"_s)));
    QVERIFY(!image);
    if (image.error().code != "cannot-unpack"_L1) { // Qt's own guard may be the faster one
        QCOMPARE(image.error().code, code);
        QCOMPARE(image.error().kind, kind);
    }
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_client->log().lines().size(), 1);
    QCOMPARE(m_client->log().lines().first().outcome, image.error().code);
}

void Images::onlyHttps_data()
{
    QTest::addColumn<QUrl>("address");
    QTest::newRow("http elsewhere") << QUrl(u"http://portal.invalid/i.png"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("data") << QUrl(u"data:image/png;base64,AAAA"_s);
    QTest::newRow("ftp") << QUrl(u"ftp://portal.invalid/i.png"_s);
    QTest::newRow("credential") << QUrl(u"https://user:pw@portal.invalid/i.png"_s);
    QTest::newRow("another host without a scheme") << QUrl(u"//portal.invalid/i.png"_s);
}

void Images::onlyHttps()
{
    QFETCH(QUrl, address);
    const auto image = await(m_client->fetchImage(address));
    QVERIFY(!image);
    QCOMPARE(image.error().code, u"not-https"_s);
    QVERIFY(m_server->requests().isEmpty());
}

void Images::twoAtATimeAndCancelFreesTheWay()
{
    const auto first = m_client->fetchImage(QUrl(u"/1.png"_s));
    const auto second = m_client->fetchImage(QUrl(u"/2.png"_s));
    const auto third = m_client->fetchImage(QUrl(u"/3.png"_s));
    const auto queued = m_client->fetchImage(QUrl(u"/4.png"_s));
    QTRY_COMPARE(m_server->requests().size(), 2);
    queued.cancel();
    m_answer = RawServer::answer("x");
    first.cancel();
    QVERIFY(await(third));
    QCOMPARE(m_server->requests().size(), 3);
    m_clock.advance(70s);
    QCOMPARE(await(second).error().kind, Kind::Timeout);
}

void Images::theDestructorAnswers()
{
    const auto running = m_client->fetchImage(QUrl(u"/1.png"_s));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_client.reset();
    QCOMPARE(await(running).error().kind, Kind::Cancelled);
    QTRY_COMPARE(m_server->openConnections(), 0);
}

QTEST_GUILESS_MAIN(Images)
#include "tst_images.moc"
