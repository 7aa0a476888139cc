// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rest/restsupport.h"

#include "rest/proxylookup.h"
#include "support/await.h"
#include "support/rawserver.h"

#include <QNetworkAccessManager>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using rest::Client;
using rest::ClientOptions;
using rest::ProxyLookup;
using rest::Request;
using rest::Safety;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(Error::Kind)

namespace {

const QUrl portal(u"https://portal.invalid/rest/1/c0ffee/"_s);

} // namespace

class Proxy : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanup() { qunsetenv("https_proxy"); }

    void aProxyThatRefusesIsNoUnknownOutcome_data();
    void aProxyThatRefusesIsNoUnknownOutcome();
    void theSystemsProxyIsAskedForOnceAndUsed();
    void loopbackNeedsNoLookup();
    void theEndDoesNotWaitForTheSystem();
};

void Proxy::aProxyThatRefusesIsNoUnknownOutcome_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("code");
    QTest::newRow("wants a password")
        << RawServer::answer({}, 407, "Proxy-Authenticate: Basic realm=\"x\"\r\n")
        << u"proxy-auth"_s;
    QTest::newRow("closes") << QByteArray() << u"proxy-failed"_s;
}

void Proxy::aProxyThatRefusesIsNoUnknownOutcome()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, code);
    RawServer server([&](const auto &, QTcpSocket *socket) {
        socket->write(answer);
        socket->disconnectFromHost();
    });
    ClientOptions options;
    options.proxy
        = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(server.url().port()));
    ManualClock clock;
    Client client(std::make_shared<TestAuthorizer>(portal), clock, options);
    const auto result = settle(client, clock, Request { u"a.add"_s, {}, Safety::Write });
    QCOMPARE(result.error().code, code);
    QCOMPARE(result.error().kind, Kind::Network);
    QVERIFY(!server.requests().isEmpty());
    for (const auto &request : server.requests()) {
        QVERIFY(request.head.startsWith("CONNECT portal.invalid:443 "));
        QVERIFY(!request.head.contains("c0ffee"));
    }
}

void Proxy::theSystemsProxyIsAskedForOnceAndUsed()
{
    RawServer server([](const auto &, QTcpSocket *socket) { socket->disconnectFromHost(); });
    qputenv("https_proxy", u"http://127.0.0.1:%1/"_s.arg(server.url().port()).toLatin1());
    ManualClock clock;
    Client client(std::make_shared<TestAuthorizer>(portal), clock);
    QVERIFY(!await(client.call({ u"a.add"_s, {}, Safety::Write })));
    QVERIFY(!server.requests().isEmpty());
    QVERIFY(server.requests().first().head.startsWith("CONNECT portal.invalid:443 "));
}

void Proxy::loopbackNeedsNoLookup()
{
    QNetworkAccessManager network;
    ProxyLookup lookup(network, {});
    QVERIFY(lookup.isKnown(QUrl(u"http://127.0.0.1:8080/"_s)));
    QVERIFY(lookup.isKnown(QUrl(u"http://localhost/"_s)));
    QVERIFY(lookup.isKnown(QUrl(u"http://[::1]/"_s)));
    QSignalSpy found(&lookup, &ProxyLookup::found);
    QVERIFY(!lookup.isKnown(portal));
    QVERIFY(!lookup.isKnown(portal));
    QTRY_COMPARE(found.size(), 1);
    QVERIFY(lookup.isKnown(portal));
    lookup.forget();
    QVERIFY(!lookup.isKnown(portal));
    QTRY_COMPARE(found.size(), 2);
}

void Proxy::theEndDoesNotWaitForTheSystem()
{
    QNetworkAccessManager network;
    auto lookup = std::make_unique<ProxyLookup>(network, std::nullopt);
    QSignalSpy found(lookup.get(), &ProxyLookup::found);
    QVERIFY(!lookup->isKnown(portal));
    lookup.reset();
    QVERIFY(found.isEmpty());
}

QTEST_GUILESS_MAIN(Proxy)
#include "tst_proxy.moc"
