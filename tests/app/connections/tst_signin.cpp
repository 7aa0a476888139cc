// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in through the browser, over loopback: a QNetworkAccessManager plays the browser, the
// demo portal the portal.
#include "app/connections/oauthsupport.h"
#include "errortext.h"

#include "connections/signin.h"

#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using connections::Connection;
using connections::LoopbackReceiver;
using connections::SignedIn;
using connections::SignIn;
using connections::SignInRequest;
using demo::Fault;
using Kind = Error::Kind;

namespace {

struct Page
{
    int status = 0; ///< 0: nobody answered
    QUrl location;
    QByteArray body;
    QByteArray policy;
};

/// Asks like a browser that does not go on by itself.
Page browse(QNetworkAccessManager &browser, const QUrl &url)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    const std::unique_ptr<QNetworkReply> reply(browser.get(request));
    if (!QTest::qWaitFor([&] { return reply->isFinished(); }, 20'000))
        return {};
    return { reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(),
             reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl(),
             reply->readAll(), reply->rawHeader("Content-Security-Policy") };
}

QUrl withItem(const QUrl &url, const QString &name, const QString &value)
{
    QUrlQuery query(url);
    query.removeAllQueryItems(name);
    if (!value.isNull())
        query.addQueryItem(name, value);
    QUrl changed = url;
    changed.setQuery(query);
    return changed;
}

} // namespace

class SigningIn : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();

    void thePortalIsReadAsTyped_data();
    void thePortalIsReadAsTyped();
    void theWholeWay();
    void theAddressIsPasted();
    void theBareCodeIsPasted();
    void pastedNonsenseChangesNothing();
    void aWrongStateIsRefusedAndTheWaitingGoesOn();
    void anotherPortalEndsIt();
    void anotherPathIsNotFound();
    void theSecondRequestIsRefused();
    void aLateCodeIsRefused();
    void aWrongSecretIsTold();
    void anUnknownServerGetsNothing();
    void aTakenPortIsTold();
    void onlyLoopbackIsListenedOn();
    void itEndsByTimeAndByHand_data();
    void itEndsByTimeAndByHand();
    void aCodeOfAnotherPortalIsOfNoUse();
    void signingInAgainMustBeTheSameAccount_data();
    void signingInAgainMustBeTheSameAccount();
    void aWrongClockIsTold();
    void noSecretIsToldAnywhere();

private:
    SignInRequest request() const
    {
        SignInRequest request;
        request.portal = m_portal->baseUrl().adjusted(QUrl::RemovePath);
        request.clientId = m_portal->options().oauthClientId;
        request.clientSecret = m_portal->options().oauthClientSecret;
        request.authServer = request.portal;
        request.port = 0; // a free one, which the application then is registered with
        return request;
    }
    std::unique_ptr<SignIn> makeSignIn(const SignInRequest &request)
    {
        rest::ClientOptions options;
        options.proxy = QNetworkProxy(QNetworkProxy::NoProxy);
        auto signIn = std::make_unique<SignIn>(request, m_clock, options);
        return signIn;
    }
    Pending<SignedIn> start(SignIn &signIn)
    {
        const auto pending = signIn.start();
        demo::Options options = m_portal->options();
        options.oauthHandler = signIn.handler();
        m_portal->setOptions(options);
        return pending;
    }
    /// Where the portal sends the browser.
    QUrl consent(const SignIn &signIn) { return browse(m_browser, signIn.link()).location; }

    WrongClock m_clock;
    QNetworkAccessManager m_browser;
    std::unique_ptr<demo::Portal> m_portal;
};

void SigningIn::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_browser.setProxy(QNetworkProxy::NoProxy);
    m_browser.clearConnectionCache();
    m_portal = std::make_unique<demo::Portal>(applicationPortal());
    QVERIFY(m_portal->start());
}

void SigningIn::cleanup() { m_portal.reset(); }

void SigningIn::thePortalIsReadAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("portal");
    QTest::newRow("host") << u" acme.bitrix24.com "_s << u"https://acme.bitrix24.com"_s;
    QTest::newRow("page") << u"https://acme.bitrix24.com/crm/deal/details/7/?a=b#c"_s
                          << u"https://acme.bitrix24.com"_s;
    QTest::newRow("port") << u"crm.example.com:8443"_s << u"https://crm.example.com:8443"_s;
    QTest::newRow("loopback") << u"http://127.0.0.1:99/"_s << u"http://127.0.0.1:99"_s;
    QTest::newRow("plain http") << u"http://acme.bitrix24.com"_s << u"not-https"_s;
    QTest::newRow("word") << u"hello"_s << u"not-a-portal"_s;
    QTest::newRow("nothing") << QString() << u"not-a-portal"_s;
    QTest::newRow("password") << u"https://a:b@acme.bitrix24.com"_s << u"not-a-portal"_s;
    QTest::newRow("file") << u"file:///etc/passwd"_s << u"not-a-portal"_s;
}

void SigningIn::thePortalIsReadAsTyped()
{
    QFETCH(QString, text);
    const auto portal = connections::parsePortal(text);
    QTEST(portal ? portal->toString() : portal.error().code, "portal");
}

void SigningIn::theWholeWay()
{
    const auto signIn = makeSignIn(request());
    QList<SignIn::Step> steps;
    connect(signIn.get(), &SignIn::stepChanged, this,
            [&steps](SignIn::Step step) { steps += step; });
    const auto pending = start(*signIn);
    const QUrlQuery link(signIn->link());
    QCOMPARE(signIn->link().path(), u"/oauth/authorize/"_s);
    QCOMPARE(link.queryItems().size(), 2);
    QVERIFY(link.queryItemValue(u"state"_s).size() >= 43);
    QVERIFY(makeSignIn(request())->link() != signIn->link());

    const Page page = browse(m_browser, consent(*signIn));
    QCOMPARE(page.status, 200);
    QCOMPARE(page.policy, "default-src 'none'");
    QVERIFY(page.body.contains("You can close this page"));
    QVERIFY(!page.body.contains("src=") && !page.body.contains("href="));

    const auto signedIn = await(pending);
    QVERIFY2(signedIn, qPrintable(signedIn ? QString() : signedIn.error().code));
    QCOMPARE(steps,
             (QList { SignIn::Step::WaitingForBrowser, SignIn::Step::Exchanging,
                      SignIn::Step::Testing, SignIn::Step::Over }));
    const Connection &connection = signedIn->connection;
    QCOMPARE(connection.kind, Connection::Kind::OAuth);
    QCOMPARE(connection.portal, request().portal);
    QCOMPARE(connection.memberId.size(), 32);
    QCOMPARE(connection.userId, 1);
    QVERIFY(connection.administrator);
    QVERIFY(!connection.id.isEmpty());
    QCOMPARE(signedIn->capabilities.removeReason, u"only-own-entries"_s);
    QCOMPARE(signedIn->credential.endpoint, m_portal->baseUrl().resolved(QUrl(u"rest/"_s)));
    QVERIFY(secretOf(signedIn->credential).size() < connections::maxSecretBytes);

    const auto requests = m_portal->takeRequests();
    const auto token = std::find_if(requests.begin(), requests.end(), [](const auto &one) {
        return one.method == "/oauth/token/"_L1;
    });
    QVERIFY(token != requests.end());
    QCOMPARE(token->verb, u"POST"_s);
}

void SigningIn::theAddressIsPasted()
{
    const auto signIn = makeSignIn(request());
    const auto pending = start(*signIn);
    QVERIFY(signIn->paste(u"  "_s + consent(*signIn).toString(QUrl::FullyEncoded) + u"\n"_s));
    QVERIFY(await(pending));
    QCOMPARE(signIn->paste(u"again"_s).error().code, u"not-waiting"_s);
}

void SigningIn::theBareCodeIsPasted()
{
    const auto signIn = makeSignIn(request());
    const auto pending = signIn->startWithoutReceiver();
    QVERIFY(signIn->paste(m_portal->authorizationCode()));
    QVERIFY(await(pending));
}

void SigningIn::pastedNonsenseChangesNothing()
{
    const auto signIn = makeSignIn(request());
    const auto pending = start(*signIn);
    const QUrl redirect = consent(*signIn);
    QCOMPARE(signIn->paste(u"hello world"_s).error().code, u"no-sign-in-code"_s);
    QCOMPARE(signIn->paste(u"https://acme.bitrix24.com/"_s).error().code, u"no-sign-in-code"_s);
    QCOMPARE(signIn->paste(withItem(redirect, u"state"_s, u"x"_s).toString()).error().code,
             u"wrong-state"_s);
    QCOMPARE(signIn->paste(withItem(redirect, u"domain"_s, u"b.example"_s).toString()).error().code,
             u"wrong-portal"_s);
    QCOMPARE(signIn->step(), SignIn::Step::WaitingForBrowser);
    QCOMPARE(m_portal->faults().requests(u"/oauth/token"_s), 0);
    QVERIFY(signIn->paste(redirect.toString()));
    QVERIFY(await(pending));
}

void SigningIn::aWrongStateIsRefusedAndTheWaitingGoesOn()
{
    const auto signIn = makeSignIn(request());
    QStringList refused;
    connect(signIn.get(), &SignIn::refused, this,
            [&refused](const Error &error) { refused += error.code; });
    const auto pending = start(*signIn);
    const QUrl redirect = consent(*signIn);
    const QString state = QUrlQuery(redirect).queryItemValue(u"state"_s);
    QUrl doubled = redirect;
    doubled.setQuery(redirect.query() + u"&state="_s + state);
    for (const QUrl &wrong :
         { withItem(redirect, u"state"_s, u"guess"_s), withItem(redirect, u"state"_s, {}),
           withItem(redirect, u"state"_s, state.left(42) + u'!'), doubled, signIn->handler() }) {
        const Page page = browse(m_browser, wrong);
        QCOMPARE(page.status, 403);
        QVERIFY(page.body.contains("does not belong"));
    }
    QTRY_COMPARE(refused, QStringList(5, u"wrong-state"_s));
    QCOMPARE(m_portal->faults().requests(u"/oauth/token"_s), 0);
    QCOMPARE(browse(m_browser, redirect).status, 200);
    QVERIFY(await(pending));
}

void SigningIn::anotherPortalEndsIt()
{
    const auto signIn = makeSignIn(request());
    const auto pending = start(*signIn);
    const Page page = browse(
        m_browser, withItem(consent(*signIn), u"domain"_s, u"<b>other</b>.bitrix24.com"_s));
    QCOMPARE(page.status, 403);
    QVERIFY(page.body.contains("&lt;b&gt;other"));
    const auto signedIn = await(pending);
    QCOMPARE(signedIn.error().code, u"wrong-portal"_s);
    QCOMPARE(signIn->step(), SignIn::Step::Over);
    QCOMPARE(m_portal->faults().requests(u"/oauth/token"_s), 0);
}

void SigningIn::anotherPathIsNotFound()
{
    const auto signIn = makeSignIn(request());
    const auto pending = start(*signIn);
    QUrl redirect = consent(*signIn);
    const QUrl icon = signIn->handler().resolved(QUrl(u"favicon.ico"_s));
    QCOMPARE(browse(m_browser, icon).status, 404);
    redirect.setPath(u"/other"_s);
    QCOMPARE(browse(m_browser, redirect).status, 404);
    redirect.setPath(u"/"_s);
    QCOMPARE(browse(m_browser, redirect).status, 200);
    QVERIFY(await(pending));
}

void SigningIn::theSecondRequestIsRefused()
{
    m_portal->faults().add(Fault::delayAnswer(u"/oauth/token"_s, 500ms));
    const auto signIn = makeSignIn(request());
    const auto pending = start(*signIn);
    const QUrl redirect = consent(*signIn);
    QCOMPARE(browse(m_browser, redirect).status, 200);
    QCOMPARE(browse(m_browser, redirect).status, 403);
    QVERIFY(await(pending));
    QCOMPARE(m_portal->faults().requests(u"/oauth/token"_s), 1);
    m_browser.clearConnectionCache();
    QCOMPARE(browse(m_browser, redirect).status, 0); // closed
}

void SigningIn::aLateCodeIsRefused()
{
    const auto signIn = makeSignIn(request());
    const auto pending = start(*signIn);
    const QUrl redirect = consent(*signIn);
    demo::Options options = m_portal->options();
    options.clockOffsetSeconds = 31;
    m_portal->setOptions(options);
    QCOMPARE(browse(m_browser, redirect).status, 200);
    const auto signedIn = await(pending);
    QCOMPARE(signedIn.error().kind, Kind::Auth);
    QCOMPARE(signedIn.error().code, u"invalid_grant"_s);
    QVERIFY(errorText(signedIn.error()).what.contains("too long"_L1));
}

void SigningIn::aWrongSecretIsTold()
{
    SignInRequest wrong = request();
    wrong.clientSecret = u"another0invented0secret"_s;
    const auto signIn = makeSignIn(wrong);
    const auto pending = start(*signIn);
    browse(m_browser, consent(*signIn));
    const auto signedIn = await(pending);
    QCOMPARE(signedIn.error().kind, Kind::Auth);
    QCOMPARE(signedIn.error().code, u"invalid_client"_s);
}

void SigningIn::anUnknownServerGetsNothing()
{
    SignInRequest usual = request();
    usual.authServer.clear();
    const auto signIn = makeSignIn(usual);
    const auto pending = start(*signIn);
    browse(m_browser, consent(*signIn)); // names the demo portal itself
    QCOMPARE(await(pending).error().code, u"unknown-auth-server"_s);
    QCOMPARE(m_portal->faults().requests(u"/oauth/token"_s), 0);
}

void SigningIn::aTakenPortIsTold()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SignInRequest taken = request();
    taken.port = other.serverPort();
    const auto signIn = makeSignIn(taken);
    const auto refused = await(signIn->start());
    QCOMPARE(refused.error().code, u"port-taken"_s);
    QCOMPARE(refused.error().message, QString::number(other.serverPort()));
    QCOMPARE(signIn->step(), SignIn::Step::Prepared);
    QCOMPARE(signIn->handler(), LoopbackReceiver::address(other.serverPort()));
    // The way without a port is still open.
    const auto pending = signIn->startWithoutReceiver();
    QVERIFY(signIn->paste(consent(*signIn).toString()));
    QVERIFY(await(pending));
}

void SigningIn::onlyLoopbackIsListenedOn()
{
    LoopbackReceiver receiver({ request().portal, u"state"_s });
    QCOMPARE(receiver.port(), 0);
    QVERIFY(receiver.listen(0));
    QCOMPARE(receiver.address(receiver.port()).host(), u"127.0.0.1"_s);
    QTcpSocket elsewhere; // an address of this machine that is not 127.0.0.1
    elsewhere.setProxy(QNetworkProxy::NoProxy);
    elsewhere.connectToHost(QHostAddress(u"127.0.0.2"_s), receiver.port());
    QTRY_VERIFY(elsewhere.state() == QAbstractSocket::UnconnectedState);
    QCOMPARE(elsewhere.error(), QAbstractSocket::ConnectionRefusedError);
    receiver.close();
    QCOMPARE(receiver.port(), 0);
}

void SigningIn::itEndsByTimeAndByHand_data()
{
    QTest::addColumn<int>("how");
    QTest::addColumn<QString>("code");
    QTest::newRow("time-out") << 0 << u"sign-in-timeout"_s;
    QTest::newRow("cancelled") << 1 << u"sign-in-cancelled"_s;
    QTest::newRow("deleted") << 2 << u"sign-in-cancelled"_s;
    QTest::newRow("cancelled while exchanging") << 3 << u"sign-in-cancelled"_s;
}

void SigningIn::itEndsByTimeAndByHand()
{
    QFETCH(int, how);
    SignInRequest asked = request();
    if (how == 0)
        asked.patience = 50ms;
    auto signIn = makeSignIn(asked);
    const auto pending = start(*signIn);
    const QUrl handler = signIn->handler();
    if (how == 1)
        signIn->cancel();
    if (how == 2)
        signIn.reset();
    if (how == 3) {
        m_portal->faults().add(Fault::neverAnswer(u"/oauth/token"_s));
        browse(m_browser, consent(*signIn));
        QTRY_COMPARE(signIn->step(), SignIn::Step::Exchanging);
        signIn->cancel();
    }
    QTEST(await(pending).error().code, "code");
    m_browser.clearConnectionCache();
    QCOMPARE(browse(m_browser, handler).status, 0);
}

/// Somebody made the person paste a code of a portal of their own.
void SigningIn::aCodeOfAnotherPortalIsOfNoUse()
{
    SignInRequest named = request();
    named.portal = QUrl(u"https://acme.bitrix24.com"_s);
    const auto signIn = makeSignIn(named);
    const auto pending = signIn->startWithoutReceiver();
    QVERIFY(signIn->paste(m_portal->authorizationCode()));
    QCOMPARE(await(pending).error().code, u"wrong-portal"_s);
}

void SigningIn::signingInAgainMustBeTheSameAccount_data()
{
    QTest::addColumn<QString>("memberId");
    QTest::addColumn<qint64>("userId");
    QTest::addColumn<QString>("code");
    const QString member = u"0123456789abcdef0123456789abcdef"_s;
    QTest::newRow("the same") << member << qint64(1) << QString();
    QTest::newRow("another portal") << QString(32, u'f') << qint64(1) << u"other-account"_s;
    QTest::newRow("another user") << member << qint64(7) << u"other-user"_s;
}

void SigningIn::signingInAgainMustBeTheSameAccount()
{
    QFETCH(QString, memberId);
    QFETCH(qint64, userId);
    QFETCH(QString, code);
    SignInRequest again = request();
    Connection known;
    known.id = u"kept"_s;
    known.name = u"My portal"_s;
    known.kind = Connection::Kind::OAuth;
    known.memberId = memberId;
    known.userId = userId;
    again.again = known;
    const auto signIn = makeSignIn(again);
    const auto pending = start(*signIn);
    browse(m_browser, consent(*signIn));
    const auto signedIn = await(pending);
    QCOMPARE(signedIn ? QString() : signedIn.error().code, code);
    if (signedIn) {
        QCOMPARE(signedIn->connection.id, known.id);
        QCOMPARE(signedIn->connection.name, known.name);
    }
}

void SigningIn::aWrongClockIsTold()
{
    m_clock.offset = 24h;
    const auto signIn = makeSignIn(request());
    const auto pending = start(*signIn);
    browse(m_browser, consent(*signIn));
    const auto signedIn = await(pending);
    QVERIFY(signedIn);
    const auto warning = connections::clockWarning(signedIn->capabilities);
    QVERIFY(warning);
    QCOMPARE(warning->code, u"clock-wrong"_s);
    m_clock.offset = 0h;
    QVERIFY(!connections::clockWarning({}));
    QVERIFY(signedIn->credential.expires > m_clock.utcNow().addSecs(24 * 3600)); // by that clock
}

void SigningIn::noSecretIsToldAnywhere()
{
    static QStringList heard;
    heard.clear();
    const auto handler
        = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &message) {
              heard.append(message);
          });
    QString log;
    const auto signIn = makeSignIn(request());
    connect(signIn.get(), &SignIn::requestLogged, this, [&log](const rest::RequestLogLine &line) {
        log += line.address + line.params + line.answerStart + line.outcome + u'\n';
    });
    const auto pending = start(*signIn);
    const QUrl redirect = consent(*signIn);
    browse(m_browser, redirect);
    const auto signedIn = await(pending);
    qInstallMessageHandler(handler);
    QVERIFY(signedIn);
    QVERIFY(log.contains("/oauth/token/"_L1));
    for (const QString &canary :
         { request().clientSecret, signedIn->credential.accessToken,
           signedIn->credential.refreshToken, QUrlQuery(redirect).queryItemValue(u"code"_s) }) {
        QVERIFY(canary.size() > 20);
        QVERIFY(!log.contains(canary));
        QVERIFY(!heard.join(u'\n').contains(canary));
        QVERIFY(!signIn->link().toString().contains(canary));
    }
}

QTEST_GUILESS_MAIN(SigningIn)
#include "tst_signin.moc"
