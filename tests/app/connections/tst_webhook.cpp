// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/redact.h"
#include "connections/gateway.h"
#include "connections/opener.h"
#include "connections/webhook.h"
#include "support/await.h"

using namespace Qt::Literals::StringLiterals;
using namespace connections;

/// All codes in here are invented.
class WebhookTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }
    void readsWhatPeoplePaste_data();
    void readsWhatPeoplePaste();
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void hidesTheCodeFromThenOn();
    void signs();
    void followsARenamedPortal();
    void opensAConnection();
    void tellsWhyItCannotOpen();
};

void WebhookTest::readsWhatPeoplePaste_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("root");
    QTest::addColumn<qint64>("user");
    const QString acme = u"https://acme.bitrix24.com"_s;
    const auto row = [](const char *name, const QString &text, const QString &root,
                        qint64 user = 1) { QTest::newRow(name) << text << root << user; };
    row("plain", acme + u"/rest/1/abcdef0123456789/"_s, acme);
    row("no slash", acme + u"/rest/1/abcdef0123456789"_s, acme);
    row("method", acme + u"/rest/1/abcdef0123456789/profile"_s, acme);
    row("method.json", acme + u"/rest/1/abcdef0123456789/crm.deal.list.json"_s, acme);
    row("query", acme + u"/rest/1/abcdef0123456789/crm.deal.get.json?id=5&x=%20"_s, acme);
    row("fragment", acme + u"/rest/1/abcdef0123456789/#x"_s, acme);
    row("spaces", u"  \n"_s + acme + u"/rest/1/abcdef0123456789/ \t"_s, acme);
    row("quotes", u"\""_s + acme + u"/rest/1/abcdef0123456789/\""_s, acme);
    row("angle brackets", u"<"_s + acme + u"/rest/1/abcdef0123456789/>"_s, acme);
    row("curl",
        u"curl -X POST -H 'Accept: x' "_s + acme
            + u"/rest/1/abcdef0123456789/crm.timeline.logmessage.add -d '{}'"_s,
        acme);
    row("no scheme", u"acme.bitrix24.com/rest/1/abcdef0123456789/"_s, acme);
    row("big user", acme + u"/rest/987654/abcdef0123456789/"_s, acme, 987654);
    row("upper case host", u"HTTPS://ACME.Bitrix24.com/rest/1/abcdef0123456789/"_s, acme);
    row("port", u"https://crm.example:8443/rest/1/abcdef0123456789/"_s,
        u"https://crm.example:8443"_s);
    row("folder", u"https://crm.example/site/rest/1/abcdef0123456789/"_s,
        u"https://crm.example/site"_s);
    row("one host name with port", u"https://intranet:8443/rest/1/abcdef0123456789/"_s,
        u"https://intranet:8443"_s);
    row("loopback", u"http://127.0.0.1:4711/rest/1/abcdef0123456789/"_s,
        u"http://127.0.0.1:4711"_s);
    row("localhost", u"http://localhost:4711/rest/1/abcdef0123456789/"_s,
        u"http://localhost:4711"_s);
    row("loopback 6", u"http://[::1]:4711/rest/1/abcdef0123456789/"_s, u"http://[::1]:4711"_s);
}

void WebhookTest::readsWhatPeoplePaste()
{
    QFETCH(QString, text);
    const auto address = parseWebhook(text);
    QVERIFY2(address, address ? "" : qPrintable(address.error().code));
    QTEST(address->root.toString(), "root");
    QTEST(address->userId, "user");
    QCOMPARE(address->code, u"abcdef0123456789"_s);
    const auto again = parseWebhook(address->url().toString());
    QVERIFY(again);
    QCOMPARE(again->url(), address->url());
}

void WebhookTest::saysWhatIsWrong_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const auto row = [](const QString &text, const QString &code) {
        QTest::addRow("%s: %s", qPrintable(code), qPrintable(text)) << text << code;
    };
    row(u""_s, u"not-an-address"_s);
    row(u"   "_s, u"not-an-address"_s);
    row(u"hello"_s, u"not-an-address"_s);
    row(u"my webhook"_s, u"not-an-address"_s);
    row(u"https://"_s, u"not-an-address"_s);
    row(u"ftp://acme.bitrix24.com/rest/1/abcdef0123456789/"_s, u"not-an-address"_s);
    row(u"file:///rest/1/abcdef0123456789/"_s, u"not-an-address"_s);
    row(u"https://[a.example/rest/1/abcdef0123456789/"_s, u"not-an-address"_s);
    row(u"http://acme.bitrix24.com/rest/1/abcdef0123456789/"_s, u"not-https"_s);
    row(u"http://127.0.0.1.evil.example/rest/1/abcdef0123456789/"_s, u"not-https"_s);
    row(u"https://acme.bitrix24.com"_s, u"not-a-webhook"_s);
    row(u"acme.bitrix24.com"_s, u"not-a-webhook"_s);
    row(u"https://acme.bitrix24.com/crm/deal/details/15/"_s, u"not-a-webhook"_s);
    row(u"https://acme.bitrix24.com/rest"_s, u"no-user"_s);
    row(u"https://acme.bitrix24.com/rest/"_s, u"no-user"_s);
    row(u"https://acme.bitrix24.com/rest/abcdef0123456789/"_s, u"no-user"_s);
    row(u"https://acme.bitrix24.com/rest/0/abcdef0123456789/"_s, u"no-user"_s);
    row(u"https://acme.bitrix24.com/rest/99999999999999999999/abcdef0123456789/"_s, u"no-user"_s);
    row(u"https://acme.bitrix24.com/rest/1"_s, u"no-code"_s);
    row(u"https://acme.bitrix24.com/rest/1/"_s, u"no-code"_s);
    row(u"https://acme.bitrix24.com/rest/1/profile.json"_s, u"no-code"_s);
    row(u"https://acme.bitrix24.com/rest/1/***/"_s, u"no-code"_s);
    row(u"https://acme.bitrix24.com/rest/1/**put_your_code_here**/"_s, u"no-code"_s);
}

void WebhookTest::saysWhatIsWrong()
{
    QFETCH(QString, text);
    const auto address = parseWebhook(text);
    QVERIFY(!address);
    QCOMPARE(address.error().kind, Error::Kind::Input);
    QTEST(address.error().code, "code");
    QVERIFY(address.error().message.isEmpty()); // never what was pasted
}

void WebhookTest::hidesTheCodeFromThenOn()
{
    const QString code = u"canary0of0the0webhook0test"_s;
    QVERIFY(!parseWebhook(u"http://acme.bitrix24.com/rest/1/%1/"_s.arg(code))); // refused, and yet
    QVERIFY(!redact::redacted(u"said %1 here"_s.arg(code)).contains(code));
}

void WebhookTest::signs()
{
    const auto address = parseWebhook(u"https://crm.example:8443/site/rest/7/abcdef0123456789/"_s);
    QVERIFY(address);
    const auto authorizer = makeWebhookAuthorizer(*address);
    const auto request = authorizer->sign(u"crm.item.get"_s, { { u"id"_s, 5 } });
    QCOMPARE(request.url,
             QUrl(u"https://crm.example:8443/site/rest/7/abcdef0123456789/crm.item.get"_s));
    QCOMPARE(request.body.value(u"id"_s).toInt(), 5);
    QCOMPARE(authorizer->portal(), QUrl(u"https://crm.example:8443"_s));
    QVERIFY(!authorizer->canRefresh());
}

void WebhookTest::followsARenamedPortal()
{
    const auto address = parseWebhook(u"https://acme.bitrix24.com/rest/7/abcdef0123456789/"_s);
    QVERIFY(address);
    const auto authorizer = makeWebhookAuthorizer(*address);
    authorizer->follow(QUrl(u"http://evil.example"_s));
    QCOMPARE(authorizer->portal(), QUrl(u"https://acme.bitrix24.com"_s));
    authorizer->follow(QUrl(u"https://acme-new.bitrix24.com"_s));
    QCOMPARE(authorizer->sign(u"profile"_s, {}).url,
             QUrl(u"https://acme-new.bitrix24.com/rest/7/abcdef0123456789/profile"_s));
}

void WebhookTest::opensAConnection()
{
    const auto address = parseWebhook(u"https://acme.bitrix24.com/rest/7/abcdef0123456789/"_s);
    QVERIFY(address);
    MemorySecrets secrets;
    QVERIFY(await(secrets.write(u"id"_s, secretOf(*address))));
    Connection connection;
    connection.id = u"id"_s;
    connection.portal = QUrl(u"https://renamed.bitrix24.com"_s);
    const auto opened = await(openAuthorizer(connection, secrets, this));
    QVERIFY(opened);
    QCOMPARE((*opened)->sign(u"profile"_s, {}).url,
             QUrl(u"https://renamed.bitrix24.com/rest/7/abcdef0123456789/profile"_s));
}

void WebhookTest::tellsWhyItCannotOpen()
{
    MemorySecrets secrets;
    Connection connection;
    connection.id = u"id"_s;
    connection.portal = QUrl(u"https://acme.bitrix24.com"_s);
    const auto missing = await(openAuthorizer(connection, secrets, this));
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
    QCOMPARE(missing.error().code, u"no-entry"_s);
    QVERIFY(await(secrets.write(u"id"_s, "something else")));
    QCOMPARE(await(openAuthorizer(connection, secrets, this)).error().code, u"secret-unreadable"_s);
    connection.kind = Connection::Kind::Gateway;
    QCOMPARE(await(openAuthorizer(connection, secrets, this)).error().code, u"secret-unreadable"_s);
    const auto kept = parseGateway(u"vibe_api_canary123"_s, {}, u"https://gate.example.com/v1"_s);
    QVERIFY(kept);
    QVERIFY(await(secrets.write(u"id"_s, secretOf(*kept))));
    const auto gateway = await(openAuthorizer(connection, secrets, this));
    QVERIFY(gateway);
    QCOMPARE((*gateway)->portal(), QUrl(u"https://gate.example.com"_s));
    QCOMPARE(await(secrets.write(u"id"_s, QByteArray(2001, 'x'))).error().code,
             u"secret-too-long"_s);
}

QTEST_GUILESS_MAIN(WebhookTest)
#include "tst_webhook.moc"
