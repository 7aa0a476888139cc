// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalcase.h"

#include <QRegularExpression>
#include <QTcpSocket>

using namespace Qt::Literals::StringLiterals;

/// Addresses, credentials, envelopes, statuses and limits (bitrix24-rest.md §1-§5).
class DemoPortalTransport : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void formsOfTheAddress_data();
    void formsOfTheAddress();
    void successHasATimeBlock();
    void errorsHaveNoTimeBlock();
    void aMalformedBodyIsSwallowed();
    void theBodyWinsOverTheQuery();
    void withoutTheJsonTypeTheBodyIsAForm();
    void credentialsAreRefused_data();
    void credentialsAreRefused();
    void anUnknownMethodComesBeforeTheCredential();
    void revokedWebhooksAreInvalid();
    void scopesAreAsked_data();
    void scopesAreAsked();
    void extranetUsersAreKeptOut_data();
    void extranetUsersAreKeptOut();
    void probesAnswer();
    void appInfoOfAWebhook();
    void aRenamedPortalRedirects();
    void theBucketFillsAndLeaks();
    void theOperatingLimitBlocksOneMethod();
    void theOperatingLimitHoldsInsideABatch();
    void theClockMayBeWrong();
    void connectionsAreKeptAlive();
    void pipelinedAndSlowRequestsAreRead();
    void largeBodiesArrive();
    void otherPagesAreHtml();
    void requestsAreRecorded();
};

void DemoPortalTransport::formsOfTheAddress_data()
{
    QTest::addColumn<QByteArray>("verb");
    QTest::addColumn<QString>("target");
    const auto row = [](const char *name, const char *verb, const char *target) {
        QTest::newRow(name) << QByteArray(verb) << QString::fromLatin1(target);
    };
    row("post", "POST", "crm.item.get?entityTypeId=2&id=15");
    row("get", "GET", "crm.item.get?entityTypeId=2&id=15");
    row("suffix", "GET", "crm.item.get.json?entityTypeId=2&id=15");
    row("trailing slash", "GET", "crm.item.get/?entityTypeId=2&id=15");
    row("suffix and slash", "GET", "crm.item.get.json/?entityTypeId=2&id=15");
    row("letter case", "GET", "CRM.Item.Get?entityTypeId=2&id=15");
}

void DemoPortalTransport::formsOfTheAddress()
{
    QFETCH(QByteArray, verb);
    QFETCH(QString, target);
    PortalCase test;
    const RawAnswer answer = test.admin().send(verb, target, {}, {});
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.contentType, "application/json; charset=utf-8");
    QCOMPARE(answer.result()["item"_L1]["title"_L1].toString(), u"Deal 15"_s);
}

void DemoPortalTransport::successHasATimeBlock()
{
    PortalCase test;
    const QJsonObject time = test.admin().post(u"profile"_s).json.value("time"_L1).toObject();
    QCOMPARE(time.keys(),
             QStringList({ u"date_finish"_s, u"date_start"_s, u"duration"_s, u"finish"_s,
                           u"operating"_s, u"operating_reset_at"_s, u"processing"_s, u"start"_s }));
    QVERIFY(time.value("finish"_L1).toDouble() >= time.value("start"_L1).toDouble());
    const QString date = time.value("date_start"_L1).toString();
    QVERIFY2(QRegularExpression(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+02:00$"_s)
                 .match(date)
                 .hasMatch(),
             qPrintable(date));
}

void DemoPortalTransport::errorsHaveNoTimeBlock()
{
    PortalCase test;
    const RawAnswer answer = test.admin().post(u"crm.item.get"_s);
    QCOMPARE(answer.status, 400);
    QCOMPARE(answer.json.keys(), QStringList({ u"error"_s, u"error_description"_s }));
}

void DemoPortalTransport::aMalformedBodyIsSwallowed()
{
    PortalCase test;
    const RawAnswer answer = test.admin().send("POST", u"crm.timeline.logmessage.get"_s,
                                               "application/json", "{\"id\": 1");
    QCOMPARE(answer.error(), u"100"_s);
    QCOMPARE(answer.description(), u"Could not find value for parameter {id}"_s);

    // With the token in the body it looks like a missing credential.
    RawClient application(test.portal.baseUrl().resolved(QUrl(u"rest/"_s)));
    const QByteArray body = "{\"auth\": \"" + test.portal.issueTokens().accessToken.toLatin1();
    QCOMPARE(application.send("POST", u"profile"_s, "application/json", body).error(),
             u"NO_AUTH_FOUND"_s);
}

void DemoPortalTransport::theBodyWinsOverTheQuery()
{
    PortalCase test;
    const RawAnswer answer = test.admin().send("POST", u"crm.item.get?entityTypeId=2&id=15"_s,
                                               "application/json", "{\"id\":17}");
    QCOMPARE(answer.result()["item"_L1]["title"_L1].toString(), u"Deal 17"_s);
}

void DemoPortalTransport::withoutTheJsonTypeTheBodyIsAForm()
{
    PortalCase test;
    const QByteArray form = "fields[entityTypeId]=2&fields[entityId]=15&fields[title]=A+b"
                            "&fields[text]=%C3%A9&fields[iconCode]=";
    const RawAnswer answer = test.admin().send("POST", u"crm.timeline.logmessage.add"_s,
                                               "application/x-www-form-urlencoded", form);
    QCOMPARE(answer.result()["logMessage"_L1]["title"_L1].toString(), u"A b"_s);
    QCOMPARE(answer.result()["logMessage"_L1]["text"_L1].toString(), u"\u00e9"_s);
    QCOMPARE(test.admin()
                 .send("POST", u"crm.timeline.logmessage.get"_s,
                       "application/x-www-form-urlencoded", "{\"id\":1}")
                 .error(),
             u"100"_s);
}

void DemoPortalTransport::credentialsAreRefused_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("error");
    QTest::newRow("wrong code") << u"rest/1/wrong/"_s << u"INVALID_CREDENTIALS"_s;
    QTest::newRow("code of another user") << u"rest/7/%1/"_s << u"INVALID_CREDENTIALS"_s;
    QTest::newRow("no credential") << u"rest/"_s << u"NO_AUTH_FOUND"_s;
}

void DemoPortalTransport::credentialsAreRefused()
{
    QFETCH(QString, path);
    PortalCase test;
    const QString code = test.portal.adminWebhook().path().section(u'/', 3, 3);
    if (path.contains(u'%'))
        path = path.arg(code);
    RawClient client(test.portal.baseUrl().resolved(QUrl(path)));
    const RawAnswer answer = client.post(u"profile"_s);
    QCOMPARE(answer.status, 401);
    QTEST(answer.error(), "error");
    demo::Options options = test.portal.options();
    options.statuses = demo::Statuses::ByDocumentation;
    test.portal.setOptions(options);
    QCOMPARE(client.post(u"profile"_s).status,
             answer.error() == "INVALID_CREDENTIALS"_L1 ? 403 : 401);
}

void DemoPortalTransport::anUnknownMethodComesBeforeTheCredential()
{
    PortalCase test;
    RawClient stranger(test.portal.baseUrl().resolved(QUrl(u"rest/1/wrong/"_s)));
    const RawAnswer answer = stranger.post(u"crm.timeline.logmessage.update"_s);
    QCOMPARE(answer.status, 404);
    QCOMPARE(answer.error(), u"ERROR_METHOD_NOT_FOUND"_s);
}

void DemoPortalTransport::revokedWebhooksAreInvalid()
{
    PortalCase test;
    QCOMPARE(test.admin().post(u"profile"_s).status, 200);
    test.portal.revokeWebhooks();
    QCOMPARE(test.admin().post(u"profile"_s).error(), u"INVALID_CREDENTIALS"_s);
}

void DemoPortalTransport::scopesAreAsked_data()
{
    QTest::addColumn<QStringList>("scopes");
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("allowed");
    const QStringList none;
    QTest::newRow("profile needs none") << none << u"profile"_s << true;
    QTest::newRow("server.time needs none") << none << u"server.time"_s << true;
    QTest::newRow("crm is missing") << none << u"crm.enum.ownertype"_s << false;
    QTest::newRow("crm is there") << QStringList { u"crm"_s } << u"crm.enum.ownertype"_s << true;
    QTest::newRow("crm reads no users") << QStringList { u"crm"_s } << u"user.get"_s << false;
    QTest::newRow("brief users") << QStringList { u"user_brief"_s } << u"user.get"_s << true;
    QTest::newRow("all of users") << QStringList { u"user"_s } << u"user.current"_s << true;
}

void DemoPortalTransport::scopesAreAsked()
{
    QFETCH(QStringList, scopes);
    QFETCH(QString, method);
    QFETCH(bool, allowed);
    PortalCase test;
    RawClient client(test.portal.webhookWithScopes(scopes));
    const RawAnswer answer = client.post(method);
    QCOMPARE(answer.status, allowed ? 200 : 401);
    QCOMPARE(answer.error(), allowed ? QString() : u"insufficient_scope"_s);
    QCOMPARE(client.post(u"scope"_s).result(), QJsonValue(QJsonArray::fromStringList(scopes)));
}

void DemoPortalTransport::extranetUsersAreKeptOut_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<bool>("allowed");
    // Before the parameters are looked at.
    for (const QString &method :
         { u"crm.timeline.logmessage.add"_s, u"crm.timeline.logmessage.list"_s,
           u"crm.timeline.icon.list"_s, u"crm.timeline.logo.add"_s, u"crm.timeline.note.save"_s,
           u"crm.timeline.item.pin"_s, u"crm.item.list"_s, u"crm.item.get"_s })
        QTest::newRow(qPrintable(method)) << method << false;
    for (const QString &method : { u"profile"_s, u"user.current"_s, u"crm.enum.ownertype"_s })
        QTest::newRow(qPrintable(method)) << method << true;
}

void DemoPortalTransport::extranetUsersAreKeptOut()
{
    QFETCH(QString, method);
    QFETCH(bool, allowed);
    PortalCase test;
    const RawAnswer answer = test.extranet().post(method);
    QCOMPARE(answer.status, allowed ? 200 : 400);
    QCOMPARE(answer.error(), allowed ? QString() : u"allowed_only_intranet_user"_s);
}

void DemoPortalTransport::probesAnswer()
{
    PortalCase test;
    const QJsonObject admin = test.admin().post(u"profile"_s).result().toObject();
    QCOMPARE(admin.value("ID"_L1), QJsonValue(u"1"_s)); // a string
    QCOMPARE(admin.value("ADMIN"_L1), QJsonValue(true)); // a real boolean
    QCOMPARE(test.user().post(u"profile"_s).result()["ADMIN"_L1], QJsonValue(false));
    QCOMPARE(test.user().post(u"user.admin"_s).result(), QJsonValue(false));
    QVERIFY(
        QDateTime::fromString(test.admin().post(u"server.time"_s).result().toString(), Qt::ISODate)
            .isValid());

    RawClient brief(test.portal.webhookWithScopes({ u"user_brief"_s }));
    QCOMPARE(brief.get(u"method.get?name=crm.timeline.logmessage.add"_s).result(),
             json(R"({"isExisting":true,"isAvailable":false})"));
    QCOMPARE(test.admin().get(u"method.get?name=crm.timeline.logmessage.add"_s).result(),
             json(R"({"isExisting":true,"isAvailable":true})"));
    QCOMPARE(test.admin().get(u"method.get?name=crm.nothing"_s).result(),
             json(R"({"isExisting":false,"isAvailable":false})"));
    const QJsonArray methods = test.admin().post(u"methods"_s).result().toArray();
    QVERIFY(methods.contains(u"profile"_s));
    QVERIFY(!methods.contains(u"crm.timeline.logmessage.add"_s));

    test.portal.edit([](demo::State &state) {
        demo::User user = *state.user(7);
        user.active = false;
        state.addUser(user);
    });
    QCOMPARE(test.user().post(u"profile"_s).result(), QJsonValue(QJsonArray()));
}

void DemoPortalTransport::appInfoOfAWebhook()
{
    PortalCase test;
    QCOMPARE(test.admin().post(u"app.info"_s).result().toObject().keys(),
             QStringList({ u"LICENSE"_s, u"SCOPE"_s }));
    const RawAnswer batch = test.admin().batch(json(R"({"a":"app.info"})"));
    QCOMPARE(batch.result()["result_error"_L1]["a"_L1]["error"_L1].toString(), u"ACCESS_DENIED"_s);
    demo::Options options = test.portal.options();
    options.refusalsByDocumentation = true;
    test.portal.setOptions(options);
    QCOMPARE(test.admin().post(u"app.info"_s).error(), u"ACCESS_DENIED"_s);
}

void DemoPortalTransport::aRenamedPortalRedirects()
{
    PortalCase test;
    demo::Options options = test.portal.options();
    options.movedTo = QUrl(u"https://renamed.invalid/"_s);
    test.portal.setOptions(options);
    const RawAnswer answer
        = test.admin().post(u"crm.timeline.logmessage.get"_s, { { u"id"_s, 1 } });
    QCOMPARE(answer.status, 302);
    QCOMPARE(answer.location,
             QUrl(u"https://renamed.invalid"_s + test.portal.adminWebhook().path()
                  + u"crm.timeline.logmessage.get"_s));
    QCOMPARE(test.portal.executedCounts().size(), 0);
}

void DemoPortalTransport::theBucketFillsAndLeaks()
{
    demo::Options options;
    options.enforceBucket = true;
    options.bucketSize = 3;
    options.bucketLeakPerSecond = 0;
    PortalCase test(options);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(test.admin().post(u"profile"_s).status, 200);
    const RawAnswer full = test.admin().post(u"profile"_s);
    QCOMPARE(full.status, 503);
    QCOMPARE(full.error(), u"QUERY_LIMIT_EXCEEDED"_s);
    QCOMPARE(test.portal.httpCallCount(), 4);
    QCOMPARE(test.portal.executedCounts().value(u"profile"_s), 3);

    options.bucketLeakPerSecond = 50;
    test.portal.setOptions(options);
    bool leaked = false; // asked no more once it was let through
    const auto isLetThrough = [&] {
        leaked = leaked || test.admin().post(u"profile"_s).status == 200;
        return leaked;
    };
    QTRY_VERIFY(isLetThrough());
}

void DemoPortalTransport::theOperatingLimitBlocksOneMethod()
{
    demo::Options options;
    options.enforceOperatingLimit = true;
    options.operatingLimitSeconds = 10;
    options.operatingSeconds = { { u"crm.enum.ownertype"_s, 6 } };
    PortalCase test(options);
    QCOMPARE(test.admin().post(u"crm.enum.ownertype"_s).json["time"_L1]["operating"_L1].toDouble(),
             6.0);
    const QJsonValue time = test.admin().post(u"crm.enum.ownertype"_s).json["time"_L1];
    QCOMPARE(time["operating"_L1].toDouble(), 12.0);
    const RawAnswer blocked = test.admin().post(u"crm.enum.ownertype"_s);
    QCOMPARE(blocked.status, 429);
    QCOMPARE(blocked.error(), u"OPERATION_TIME_LIMIT"_s);
    QCOMPARE(test.admin().post(u"profile"_s).status, 200); // other methods go on
    QCOMPARE(test.user().post(u"crm.enum.ownertype"_s).status, 200); // so do other webhooks

    // Ten minutes later by the portal's clock.
    options.clockOffsetSeconds = 601;
    test.portal.setOptions(options);
    QCOMPARE(test.admin().post(u"crm.enum.ownertype"_s).status, 200);
}

void DemoPortalTransport::theOperatingLimitHoldsInsideABatch()
{
    demo::Options options;
    options.enforceOperatingLimit = true;
    options.operatingLimitSeconds = 1;
    options.operatingSeconds = { { u"crm.enum.ownertype"_s, 1 } };
    PortalCase test(options);
    const RawAnswer answer
        = test.admin().batch(json(R"({"a":"crm.enum.ownertype","b":"crm.enum.ownertype"})"));
    QCOMPARE(answer.status, 200);
    QVERIFY(answer.result()["result"_L1]["a"_L1].isArray());
    QCOMPARE(answer.result()["result_error"_L1]["b"_L1]["error"_L1].toString(),
             u"OPERATION_TIME_LIMIT"_s);
    QCOMPARE(answer.result()["result_time"_L1]["a"_L1]["operating"_L1].toDouble(), 1.0);
}

void DemoPortalTransport::theClockMayBeWrong()
{
    demo::Options options;
    options.clockOffsetSeconds = 86400;
    PortalCase test(options);
    const QDateTime time = QDateTime::fromString(
        test.admin().post(u"server.time"_s).result().toString(), Qt::ISODate);
    const qint64 ahead = QDateTime::currentDateTimeUtc().secsTo(time);
    QVERIFY2(ahead > 86340 && ahead < 86460, qPrintable(time.toString(Qt::ISODate)));
}

void DemoPortalTransport::connectionsAreKeptAlive()
{
    PortalCase test;
    for (int i = 0; i < 20; ++i)
        QCOMPARE(test.admin().post(u"profile"_s).status, 200);
    QCOMPARE(test.portal.faults().connections(), 1);
}

void DemoPortalTransport::pipelinedAndSlowRequestsAreRead()
{
    PortalCase test;
    const QUrl address = test.portal.adminWebhook();
    QTcpSocket socket;
    socket.connectToHost(address.host(), quint16(address.port()));
    QTRY_COMPARE(socket.state(), QAbstractSocket::ConnectedState);
    const QByteArray request
        = "GET " + address.path().toLatin1() + "server.time HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    const auto write = [&socket](const QByteArray &bytes) {
        socket.write(bytes);
        return QTest::qWaitFor([&socket] { return socket.bytesToWrite() == 0; });
    };
    for (const char byte : request)
        QVERIFY(write(QByteArray(1, byte)));
    QByteArray answers;
    const auto count = [&] {
        answers += socket.readAll();
        return answers.count("HTTP/1.1 200");
    };
    QTRY_COMPARE(count(), 1);
    QVERIFY(write(request));
    QTRY_COMPARE(count(), 2);
}

void DemoPortalTransport::largeBodiesArrive()
{
    PortalCase test;
    const QString text(5 * 1024 * 1024, u'x');
    const RawAnswer answer = test.admin().post(u"crm.timeline.logmessage.add"_s,
                                               { { u"fields"_s,
                                                   QJsonObject { { u"entityTypeId"_s, 2 },
                                                                 { u"entityId"_s, 15 },
                                                                 { u"title"_s, u"Long"_s },
                                                                 { u"text"_s, text },
                                                                 { u"iconCode"_s, u""_s } } } });
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.result()["logMessage"_L1]["text"_L1].toString().size(), text.size());
}

void DemoPortalTransport::otherPagesAreHtml()
{
    PortalCase test;
    RawClient browser(test.portal.baseUrl());
    QVERIFY(browser.get(u"crm/deal/details/15/"_s).body.contains("Deal 15"));
    const RawAnswer missing = browser.get(u"nothing/here"_s);
    QCOMPARE(missing.status, 404);
    QCOMPARE(missing.contentType, "text/html; charset=utf-8");
}

void DemoPortalTransport::requestsAreRecorded()
{
    PortalCase test;
    test.user().get(u"CRM.Item.List.json?entityTypeId=2&start=50&auth=x"_s);
    test.admin().batch(json(R"({"a":"profile","b":"user.get?ID=7"})"));
    const QList<demo::RecordedRequest> requests = test.portal.takeRequests();
    QCOMPARE(requests.size(), 4);
    QCOMPARE(requests[0].method, u"crm.item.list"_s);
    QCOMPARE(requests[0].user, u"7"_s);
    QCOMPARE(requests[0].verb, u"GET"_s);
    QCOMPARE(QJsonValue(requests[0].params), json(R"({"entityTypeId":"2","start":"50"})"));
    QCOMPARE(requests[1].method, u"batch"_s);
    QCOMPARE(requests[1].batchSize, 2);
    QVERIFY(!requests[1].viaBatch);
    QVERIFY(requests[3].viaBatch);
    QCOMPARE(requests[3].method, u"user.get"_s);
    QCOMPARE(QJsonValue(requests[3].params), json(R"({"ID":"7"})"));
    QCOMPARE(test.portal.takeRequests().size(), 0);
    QCOMPARE(test.portal.httpCallCount(), 2);
    QCOMPARE(test.portal.executedCounts().value(u"user.get"_s), 1);
    test.portal.resetCounts();
    QCOMPARE(test.portal.httpCallCount(), 0);
}

QTEST_GUILESS_MAIN(DemoPortalTransport)
#include "tst_demoportal_transport.moc"
