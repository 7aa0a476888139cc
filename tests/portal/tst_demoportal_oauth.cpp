// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalcase.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;

/// The complete OAuth protocol of a local application (bitrix24-auth.md §2).
class DemoPortalOAuth : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theBrowserIsSentToTheStoredAddress_data();
    void theBrowserIsSentToTheStoredAddress();
    void anUnknownApplicationIsNotRedirected();
    void aCodeIsExchangedOnce_data();
    void aCodeIsExchangedOnce();
    void aCodeLivesThirtySeconds();
    void refreshingRotatesBothTokens();
    void theTokenServerRefuses_data();
    void theTokenServerRefuses();
    void theTokenIsFoundIn_data();
    void theTokenIsFoundIn();
    void anExpiredTokenIsToldApart();
    void theApplicationHasItsContext();

private:
    static QString tokenQuery(const QString &type, const QString &key, const QString &value,
                              const QString &secret = demo::Options().oauthClientSecret)
    {
        QUrlQuery query;
        query.setQueryItems({ { u"grant_type"_s, type },
                              { u"client_id"_s, demo::Options().oauthClientId },
                              { u"client_secret"_s, secret },
                              { key, value } });
        return query.toString(QUrl::FullyEncoded);
    }
};

void DemoPortalOAuth::theBrowserIsSentToTheStoredAddress_data()
{
    QTest::addColumn<QString>("handler");
    QTest::addColumn<QString>("start");
    QTest::newRow("plain") << u"http://127.0.0.1:7001/"_s << u"http://127.0.0.1:7001/?code="_s;
    QTest::newRow("with a query") << u"http://127.0.0.1:7001/a?b=c"_s
                                  << u"http://127.0.0.1:7001/a?b=c&code="_s;
    QTest::newRow("with a fragment")
        << u"https://app.invalid/#f"_s << u"https://app.invalid/?code="_s;
}

void DemoPortalOAuth::theBrowserIsSentToTheStoredAddress()
{
    QFETCH(QString, handler);
    QFETCH(QString, start);
    demo::Options options;
    options.oauthHandler = QUrl(handler);
    PortalCase test(options);
    RawClient browser(test.portal.baseUrl());
    const RawAnswer answer = browser.get(
        u"oauth/authorize/?client_id=%1&state=a%2520b%26c&redirect_uri=http://evil.invalid"_s
            .replace(u"%1"_s, options.oauthClientId));
    QCOMPARE(answer.status, 302);
    QVERIFY2(answer.location.toString().startsWith(start), qPrintable(answer.location.toString()));
    QCOMPARE(answer.location.fragment(), QUrl(handler).fragment());
    const QUrlQuery query(answer.location);
    QCOMPARE(query.queryItemValue(u"state"_s, QUrl::FullyDecoded), u"a%20b&c"_s);
    QCOMPARE(query.queryItemValue(u"domain"_s), u"demo.timelinedesk.invalid"_s);
    QCOMPARE(query.queryItemValue(u"server_domain"_s), test.portal.baseUrl().authority());
    QVERIFY(!query.queryItemValue(u"member_id"_s).isEmpty());
    QCOMPARE(query.queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"crm,user_brief"_s);

    const RawAnswer tokens = browser.get(
        u"oauth/token/?"_s
        + tokenQuery(u"authorization_code"_s, u"code"_s, query.queryItemValue(u"code"_s)));
    QCOMPARE(tokens.status, 200);
}

void DemoPortalOAuth::anUnknownApplicationIsNotRedirected()
{
    PortalCase test;
    RawClient browser(test.portal.baseUrl());
    const RawAnswer answer = browser.get(u"oauth/authorize/?client_id=local.wrong&state=x"_s);
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, "text/html; charset=utf-8");
    QVERIFY(answer.location.isEmpty());
}

void DemoPortalOAuth::aCodeIsExchangedOnce_data()
{
    QTest::addColumn<bool>("post");
    QTest::newRow("GET") << false;
    QTest::newRow("POST") << true;
}

void DemoPortalOAuth::aCodeIsExchangedOnce()
{
    QFETCH(bool, post);
    PortalCase test;
    RawClient server(test.portal.baseUrl());
    const QString query
        = tokenQuery(u"authorization_code"_s, u"code"_s, test.portal.authorizationCode(7));
    const auto exchange = [&] {
        return post ? server.send("POST", u"oauth/token/"_s, "application/x-www-form-urlencoded",
                                  query.toLatin1())
                    : server.get(u"oauth/token/?"_s + query);
    };
    const RawAnswer tokens = exchange();
    QCOMPARE(tokens.status, 200);
    QCOMPARE(tokens.json["expires_in"_L1].toInt(), 3600);
    QCOMPARE(tokens.json["scope"_L1].toString(), u"app"_s);
    QVERIFY(!tokens.json.contains("user_id"_L1)); // not in the first exchange
    QVERIFY(!tokens.json.contains("expires"_L1));
    const QUrl endpoint(tokens.json["client_endpoint"_L1].toString());
    QCOMPARE(endpoint, test.portal.baseUrl().resolved(QUrl(u"rest/"_s)));

    RawClient application(endpoint);
    QCOMPARE(application.post(u"profile"_s, { { u"auth"_s, tokens.json["access_token"_L1] } })
                 .result()["ID"_L1]
                 .toString(),
             u"7"_s);
    const RawAnswer again = exchange();
    QCOMPARE(again.status, 400);
    QCOMPARE(again.error(), u"invalid_grant"_s);
}

void DemoPortalOAuth::aCodeLivesThirtySeconds()
{
    PortalCase test;
    RawClient server(test.portal.baseUrl());
    const QString code = test.portal.authorizationCode();
    demo::Options options = test.portal.options();
    options.clockOffsetSeconds = 31;
    test.portal.setOptions(options);
    QCOMPARE(server.get(u"oauth/token/?"_s + tokenQuery(u"authorization_code"_s, u"code"_s, code))
                 .error(),
             u"invalid_grant"_s);
}

void DemoPortalOAuth::refreshingRotatesBothTokens()
{
    PortalCase test;
    RawClient server(test.portal.baseUrl());
    const demo::Tokens first = test.portal.issueTokens(7);
    const QString query = u"oauth/token/?"_s
        + tokenQuery(u"refresh_token"_s, u"refresh_token"_s, first.refreshToken);
    const RawAnswer tokens = server.get(query);
    QCOMPARE(tokens.status, 200);
    QVERIFY(tokens.json["access_token"_L1].toString() != first.accessToken);
    QVERIFY(tokens.json["refresh_token"_L1].toString() != first.refreshToken);
    QCOMPARE(tokens.json["user_id"_L1].toInt(), 7);
    QCOMPARE(test.portal.refreshCount(), 1);
    QCOMPARE(server.get(query).error(), u"invalid_grant"_s); // of single use
    QCOMPARE(test.portal.refreshCount(), 1);

    test.portal.revokeRefreshTokens();
    QCOMPARE(server
                 .get(u"oauth/token/?"_s
                      + tokenQuery(u"refresh_token"_s, u"refresh_token"_s,
                                   tokens.json["refresh_token"_L1].toString()))
                 .error(),
             u"invalid_grant"_s);
}

void DemoPortalOAuth::theTokenServerRefuses_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("error");
    QTest::newRow("no grant type") << QString() << 400 << u"invalid_request"_s;
    QTest::newRow("wrong grant type")
        << tokenQuery(u"password"_s, u"code"_s, u"x"_s) << 400 << u"invalid_request"_s;
    QTest::newRow("wrong secret") << tokenQuery(u"refresh_token"_s, u"refresh_token"_s, u"x"_s,
                                                u"y"_s)
                                  << 401 << u"invalid_client"_s;
    QTest::newRow("wrong refresh token")
        << tokenQuery(u"refresh_token"_s, u"refresh_token"_s, u"x"_s) << 400 << u"invalid_grant"_s;
    QTest::newRow("wrong code") << tokenQuery(u"authorization_code"_s, u"code"_s, u"x"_s) << 400
                                << u"invalid_grant"_s;
}

void DemoPortalOAuth::theTokenServerRefuses()
{
    QFETCH(QString, query);
    PortalCase test;
    RawClient server(test.portal.baseUrl());
    const RawAnswer answer = server.get(u"oauth/token/?"_s + query);
    QTEST(answer.status, "status");
    QTEST(answer.error(), "error");
}

void DemoPortalOAuth::theTokenIsFoundIn_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("header");
    const QByteArray none;
    QTest::newRow("body") << u"profile"_s << QByteArray(R"({"auth":"TOKEN"})") << none;
    QTest::newRow("body, access_token")
        << u"profile"_s << QByteArray(R"({"access_token":"TOKEN"})") << none;
    QTest::newRow("query") << u"profile?auth=TOKEN"_s << none << none;
    QTest::newRow("query, access_token") << u"profile?access_token=TOKEN"_s << none << none;
    QTest::newRow("header") << u"profile.json"_s << none << QByteArray("Bearer TOKEN");
    QTest::newRow("header wins over auth")
        << u"profile"_s << QByteArray(R"({"auth":"wrong"})") << QByteArray("Bearer TOKEN");
    QTest::newRow("auth wins over access_token")
        << u"profile"_s << QByteArray(R"({"access_token":"wrong","auth":"TOKEN"})") << none;
}

void DemoPortalOAuth::theTokenIsFoundIn()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, header);
    PortalCase test;
    const QString token = test.portal.issueTokens(7).accessToken;
    RawClient application(test.portal.baseUrl().resolved(QUrl(u"rest/"_s)));
    const RawAnswer answer = application.send(
        "POST", target.replace(u"TOKEN"_s, token), "application/json",
        body.replace("TOKEN", token.toLatin1()), header.replace("TOKEN", token.toLatin1()));
    QCOMPARE(answer.result()["ID"_L1].toString(), u"7"_s);
}

void DemoPortalOAuth::anExpiredTokenIsToldApart()
{
    PortalCase test;
    const QString token = test.portal.issueTokens().accessToken;
    RawClient application(test.portal.baseUrl().resolved(QUrl(u"rest/"_s)));
    test.portal.expireAccessTokens();
    const RawAnswer answer = application.post(u"profile"_s, { { u"auth"_s, token } });
    QCOMPARE(answer.status, 401);
    QCOMPARE(answer.error(), u"expired_token"_s);

    const QString fresh = test.portal.issueTokens().accessToken;
    QCOMPARE(application.post(u"profile"_s, { { u"auth"_s, fresh } }).status, 200);
    demo::Options options = test.portal.options();
    options.clockOffsetSeconds = 3601; // an hour later by the portal's clock
    test.portal.setOptions(options);
    QCOMPARE(application.post(u"profile"_s, { { u"auth"_s, fresh } }).error(), u"expired_token"_s);
}

void DemoPortalOAuth::theApplicationHasItsContext()
{
    PortalCase test;
    const QString token = test.portal.issueTokens().accessToken;
    RawClient application(test.portal.baseUrl().resolved(QUrl(u"rest/"_s)));
    const QJsonObject info
        = application.post(u"app.info"_s, { { u"auth"_s, token } }).result().toObject();
    QCOMPARE(info.value("CODE"_L1).toString(), demo::Options().oauthClientId);
    QCOMPARE(info.value("INSTALLED"_L1), QJsonValue(true));

    // An entry added inside a batch can be deleted by the application that made it.
    const RawAnswer batch
        = application.post(u"batch"_s,
                           { { u"auth"_s, token },
                             { u"cmd"_s,
                               QJsonObject { { u"a"_s,
                                               u"crm.timeline.logmessage.add?fields[entityTypeId]"
                                               "=2&fields[entityId]=15&fields[title]=a"
                                               "&fields[text]=b&fields[iconCode]=c"_s } } } });
    const QJsonValue id = batch.result()["result"_L1]["a"_L1]["logMessage"_L1]["id"_L1];
    QVERIFY(id.toInt() > 0);
    const QString remove = u"crm.timeline.logmessage.delete"_s;
    QCOMPARE(application.post(remove, { { u"auth"_s, token }, { u"id"_s, id } }).result(),
             QJsonValue(true));
    QCOMPARE(application.post(remove, { { u"auth"_s, token }, { u"id"_s, id } }).error(),
             u"NOT_FOUND"_s);
    QCOMPARE(application.post(remove, { { u"auth"_s, token }, { u"id"_s, 1 } }).error(),
             u"REMOVING_DISABLED"_s); // made by a webhook
}

QTEST_GUILESS_MAIN(DemoPortalOAuth)
#include "tst_demoportal_oauth.moc"
