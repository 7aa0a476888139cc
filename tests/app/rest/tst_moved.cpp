// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Redirects: a renamed portal is asked about, everything else is refused.
#include "app/rest/restsupport.h"

#include "demo/faults.h"
#include "demo/portal.h"
#include "rest/wireaddress.h"
#include "support/await.h"

#include <QRegularExpression>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;
using rest::Client;
using rest::Request;
using rest::Safety;
using Kind = Error::Kind;

namespace {

const Request aRead { u"profile"_s, {}, Safety::Read };

Request aWrite()
{
    const QJsonObject fields { { u"entityTypeId"_s, 2 },
                               { u"entityId"_s, 1 },
                               { u"title"_s, u"t"_s },
                               { u"text"_s, u"x"_s },
                               { u"iconCode"_s, u"info"_s } };
    return { u"crm.timeline.logmessage.add"_s, { { u"fields"_s, fields } }, Safety::Write };
}

} // namespace

class Moved : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void targets_data();
    void targets();
    void everythingWaitsForTheAnswerAndGoesOn();
    void aRefusalFailsWhatWaitsAndIsRemembered();
    void withoutAnybodyToAskItIsAnError();
    void theSamePortalIsUnavailableNotMoved();
    void anotherSchemeIsNotFollowed_data();
    void anotherSchemeIsNotFollowed();
    void portalsThatPointAtEachOtherEnd();

private:
    std::unique_ptr<demo::Portal> m_old;
    std::unique_ptr<demo::Portal> m_new;
    ManualClock m_clock;
    std::shared_ptr<TestAuthorizer> m_authorizer;
};

void Moved::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    demo::Options options;
    options.withSampleData = false;
    m_new = std::make_unique<demo::Portal>(options);
    QVERIFY(m_new->start());
    m_new->addCard(2, { { u"id"_s, 1 } });
    options.movedTo = m_new->baseUrl();
    m_old = std::make_unique<demo::Portal>(options);
    QVERIFY(m_old->start());
    // The webhook's code stays when a portal is renamed.
    QUrl webhook = m_new->adminWebhook();
    webhook.setPort(m_old->baseUrl().port());
    m_authorizer = std::make_shared<TestAuthorizer>(webhook);
}

void Moved::cleanup()
{
    m_old.reset();
    m_new.reset();
}

void Moved::targets_data()
{
    QTest::addColumn<QUrl>("from");
    QTest::addColumn<QUrl>("location");
    QTest::addColumn<QString>("target"); // empty: unsafe
    const auto row
        = [](const char *name, const QString &from, const QString &to, const QString &target) {
              QTest::newRow(name) << QUrl(from) << QUrl(to) << target;
          };
    const QString acme = u"https://acme.example"_s;
    row("renamed", acme, u"https://new.example/rest/1/code/profile"_s, u"https://new.example"_s);
    row("another port", acme, u"https://acme.example:8443/"_s, u"https://acme.example:8443"_s);
    row("the usual port, named", acme, u"https://acme.example:443/licence"_s, acme);
    row("the same", acme, u"https://acme.example/licence"_s, acme);
    row("to plain http", acme, u"http://acme.example/rest/"_s, {});
    row("to loopback http", acme, u"http://127.0.0.1:80/"_s, {});
    row("loopback to loopback", u"http://127.0.0.1:1"_s, u"http://127.0.0.1:2/x"_s,
        u"http://127.0.0.1:2"_s);
    row("loopback to https", u"http://127.0.0.1:1"_s, u"https://acme.example"_s, {});
    row("a file", acme, u"file:///etc/passwd"_s, {});
    row("a script", acme, u"javascript:alert(1)"_s, {});
    row("with a credential", acme, u"https://user:pw@new.example/"_s, {});
    row("no host", acme, u"https:///rest"_s, {});
}

void Moved::targets()
{
    QFETCH(QUrl, from);
    QFETCH(QUrl, location);
    QFETCH(QString, target);
    const auto result = rest::redirectTarget(from, location);
    QCOMPARE(result.has_value(), !target.isEmpty());
    if (result)
        QCOMPARE(result->toString(), target);
    else
        QCOMPARE(result.error().code, u"unsafe-redirect"_s);
}

void Moved::everythingWaitsForTheAnswerAndGoesOn()
{
    Client client(m_authorizer, m_clock);
    QSignalSpy moved(&client, &Client::portalMoved);
    const auto pending = ask(client, { aWrite(), aRead, aRead });
    QTRY_COMPARE(moved.size(), 1);
    const QUrl target = moved.first().first().toUrl();
    QCOMPARE(target.port(), m_new->baseUrl().port());
    QVERIFY(target.path().isEmpty()); // the code is in the path
    QCOMPARE(client.budget().queued, 3);
    QCOMPARE(client.budget().inFlight, 0);
    QCOMPARE(m_new->httpCallCount(), 0);
    client.followMove();
    for (const auto &answer : settle(client, m_clock, pending))
        QVERIFY(answer);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(m_old->httpCallCount(), 1);
    QCOMPARE(m_new->httpCallCount(), 2);
    QCOMPARE(m_new->entries(2, 1).size(), 1);
    QCOMPARE(m_new->takeRequests().first().verb, u"POST"_s);
    QCOMPARE(client.portal().port(), m_new->baseUrl().port());
}

void Moved::aRefusalFailsWhatWaitsAndIsRemembered()
{
    Client client(m_authorizer, m_clock);
    QSignalSpy moved(&client, &Client::portalMoved);
    const auto pending = ask(client, { aWrite(), aRead });
    QTRY_COMPARE(moved.size(), 1);
    client.refuseMove();
    for (const auto &answer : settle(client, m_clock, pending)) {
        QCOMPARE(answer.error().kind, Kind::Network);
        QCOMPARE(answer.error().code, u"move-refused"_s);
    }
    QCOMPARE(settle(client, m_clock, aRead).error().code, u"move-refused"_s);
    QCOMPARE(moved.size(), 1); // asked once
    QCOMPARE(m_new->httpCallCount(), 0);
}

void Moved::withoutAnybodyToAskItIsAnError()
{
    Client client(m_authorizer, m_clock);
    const auto answer = settle(client, m_clock, aWrite());
    QCOMPARE(answer.error().kind, Kind::Network);
    QCOMPARE(answer.error().code, u"portal-moved"_s);
    QCOMPARE(answer.error().message, rest::originOf(m_new->baseUrl()).toString());
    QCOMPARE(m_new->httpCallCount(), 0);
}

void Moved::theSamePortalIsUnavailableNotMoved()
{
    Client client(m_authorizer, m_clock);
    QSignalSpy moved(&client, &Client::portalMoved);
    m_old->faults().add(
        Fault::redirect({}, m_old->baseUrl().resolved(QUrl(u"/licence/expired.php"_s))));
    const auto answer = settle(client, m_clock, aRead);
    QCOMPARE(answer.error().kind, Kind::Portal);
    QCOMPARE(answer.error().code, u"portal-unavailable"_s);
    QVERIFY(moved.isEmpty());
}

void Moved::anotherSchemeIsNotFollowed_data()
{
    QTest::addColumn<QUrl>("to");
    QTest::newRow("http elsewhere") << QUrl(u"http://portal.invalid/rest/"_s);
    QTest::newRow("https") << QUrl(u"https://portal.invalid/rest/"_s);
    QTest::newRow("file") << QUrl(u"file:///etc/passwd"_s);
}

void Moved::anotherSchemeIsNotFollowed()
{
    QFETCH(QUrl, to);
    Client client(m_authorizer, m_clock);
    QSignalSpy moved(&client, &Client::portalMoved);
    m_old->faults().add(Fault::redirect({}, to));
    const auto answer = settle(client, m_clock, aWrite());
    QCOMPARE(answer.error().kind, Kind::Network);
    QCOMPARE(answer.error().code, u"unsafe-redirect"_s);
    QVERIFY(moved.isEmpty());
}

void Moved::portalsThatPointAtEachOtherEnd()
{
    m_new->faults().add(Fault::redirect({}, m_old->baseUrl()).always());
    Client client(m_authorizer, m_clock);
    int moves = 0;
    connect(&client, &Client::portalMoved, this, [&] {
        ++moves;
        client.followMove();
    });
    const auto answer = settle(client, m_clock, aRead);
    QCOMPARE(answer.error().code, u"redirect-loop"_s);
    QCOMPARE(moves, 3);
}

QTEST_GUILESS_MAIN(Moved)
#include "tst_moved.moc"
