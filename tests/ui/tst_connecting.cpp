// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The three ways into a portal in the real window, by mouse and by keyboard, and what happens when
// a secret is gone or a portal was renamed.
#include "app/connections/oauthsupport.h"
#include "connectingsupport.h"

#include "connections/gateway.h"
#include "ui/connections/browserwait.h"
#include "ui/connections/steplist.h"
#include "ui/headerbar.h"
#include "ui/timeline/timelineplace.h"
#include "ui/widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTcpServer>
#include <QUrlQuery>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

namespace {

quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

/// Waits a quarter of an hour in no time.
class HastyClock : public WrongClock
{
public:
    void callAfter(std::chrono::milliseconds delay, QObject *context,
                   std::function<void()> function) override
    {
        const bool isPatience = isHasty && delay >= std::chrono::minutes(15);
        WrongClock::callAfter(isPatience ? std::chrono::milliseconds(1) : delay, context,
                              std::move(function));
    }
    bool isHasty = false;
};

} // namespace

class Connecting : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void anApplicationByMouse();
    void anApplicationByKeyboard();
    void theSignInIsCancelled_data();
    void theSignInIsCancelled();
    void withoutABrowserTheLinkIsCopied();
    void aTakenPortIsToldAndThenPasted();
    void strangersAreShownAndTurnedAway();
    void aWrongSecretIsToldAndWhatWasTypedStays();
    void anApplicationWithoutAKeychain();
    void thePortalUnderAnotherAddressIsTheSameConnection();
    void aKeyByMouse_data();
    void aKeyByMouse();
    void aKeyByKeyboard();
    void aDeadKeyIsTold();

private:
    void chooseApplication();
    void fillApplication();
    MessageBar *bar(const char *name) const { return m_case->find<MessageBar>(name); }

    HastyClock m_clock;
    std::unique_ptr<TestBrowser> m_browser;
    std::unique_ptr<WindowCase> m_case;
    quint16 m_port = 0;
};

void Connecting::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_clock.isHasty = false;
    m_browser = std::make_unique<TestBrowser>();
    m_case = std::make_unique<WindowCase>(m_clock);
    m_port = freePort();
    m_case->settings->setSignInPort(m_port);
    m_case->registerHandler(m_port);
    m_case->start();
}

void Connecting::cleanup()
{
    m_case.reset();
    m_browser.reset();
}

void Connecting::chooseApplication()
{
    m_case->click("wayApplication");
    QTRY_VERIFY(m_case->find<QLineEdit>("signInPortal")->isVisible());
}

void Connecting::fillApplication()
{
    const demo::Options options = m_case->portal->options();
    m_case->fill("signInPortal", u"http://"_s + m_case->host());
    m_case->fill("signInClientId", options.oauthClientId);
    m_case->fill("signInClientSecret", options.oauthClientSecret);
    m_case->click("signInMore");
    m_case->fill("signInServer", u"http://"_s + m_case->host());
}

void Connecting::anApplicationByMouse()
{
    chooseApplication();
    QVERIFY(!m_case->find<QPushButton>("signInButton")->isEnabled());
    const QString handler = u"http://127.0.0.1:%1/"_s.arg(m_port);
    QCOMPARE(m_case->find<QLabel>("registerHandler")->text(), handler);
    m_case->click("copyHandler");
    QCOMPARE(QApplication::clipboard()->text(), handler);
    m_case->click("copyScopes");
    QCOMPARE(QApplication::clipboard()->text(), u"crm, user_brief"_s);
    fillApplication();
    auto *secret = m_case->find<QLineEdit>("signInClientSecret");
    QCOMPARE(secret->echoMode(), QLineEdit::Password);

    m_browser->comesBack = false;
    m_case->click("signInButton");
    QTRY_COMPARE(m_browser->opened.size(), 1);
    auto *link = m_case->find<QLineEdit>("signInLink");
    QVERIFY(link->isVisible());
    QCOMPARE(QUrl(link->text()), m_browser->opened.first());
    m_case->click("copyLink");
    QCOMPARE(QApplication::clipboard()->text(), link->text());
    auto *steps = m_case->find<StepList>("signInSteps");
    QCOMPARE(steps->state(0), StepList::State::Running);
    QVERIFY(!m_case->find<QRadioButton>("wayWebhook")->isEnabled());
    QTRY_VERIFY(!m_browser->redirect.isEmpty());
    m_browser->go(m_browser->redirect);

    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
    QCOMPARE(m_case->kept().size(), 1);
    const Connection kept = m_case->kept().constFirst();
    QCOMPARE(kept.kind, Connection::Kind::OAuth);
    QCOMPARE(kept.userName, u"Ann Lee"_s);
    QVERIFY(!kept.memberId.isEmpty());
    const auto credential
        = connections::readOAuthCredential(await(m_case->keychain.read(kept.id)).value_or({}));
    QVERIFY(credential);
    for (const QString &hidden : { credential->accessToken, credential->refreshToken,
                                   credential->application.clientSecret })
        QCOMPARE(m_case->filesWith(hidden), QStringList());
    // Nothing of it stays in the page that was left.
    QVERIFY(secret->text().isEmpty());
    QVERIFY(link->text().isEmpty());
    QTRY_COMPARE(m_case->view()->workspace().capabilities().removeReason, u"only-own-entries"_s);
}

void Connecting::anApplicationByKeyboard()
{
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    const auto tabTo = [&](const char *name) {
        auto *wanted = m_case->find<QWidget>(name);
        for (int i = 0; i < 40 && QApplication::focusWidget() != wanted; ++i)
            press(Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget(), wanted);
    };
    const auto type
        = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const demo::Options options = m_case->portal->options();
    m_case->find<QWidget>("wayWebhook")->setFocus();
    press(Qt::Key_Up);
    QVERIFY(m_case->find<QRadioButton>("wayApplication")->isChecked());
    tabTo("signInPortal");
    type(u"http://"_s + m_case->host());
    tabTo("copyHandler"); // on the way to the next field
    press(Qt::Key_Space);
    QVERIFY(QApplication::clipboard()->text().startsWith(u"http://127.0.0.1:"_s));
    tabTo("signInClientId");
    type(options.oauthClientId);
    tabTo("signInClientSecret");
    type(options.oauthClientSecret);
    tabTo("signInMore");
    press(Qt::Key_Space);
    tabTo("signInServer");
    type(u"http://"_s + m_case->host());
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
    QCOMPARE(m_browser->opened.size(), 1);
}

void Connecting::theSignInIsCancelled_data()
{
    QTest::addColumn<int>("how");
    QTest::newRow("by its button") << 0;
    QTest::newRow("by Escape") << 1;
    QTest::newRow("by time") << 2;
}

void Connecting::theSignInIsCancelled()
{
    QFETCH(int, how);
    m_clock.isHasty = how == 2;
    m_browser->comesBack = false;
    chooseApplication();
    fillApplication();
    m_case->click("signInButton");
    auto *wait = m_case->find<BrowserWait>("browserWait");
    if (how == 0) {
        QTRY_VERIFY(wait->isVisible());
        m_case->click("cancelSignIn");
    } else if (how == 1) {
        QTRY_VERIFY(wait->isVisible());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    }
    QTRY_VERIFY(!wait->isVisible());
    // What was typed stays, and the port is free again.
    QVERIFY(m_case->find<QPushButton>("signInButton")->isEnabled());
    QTcpServer port;
    QTRY_VERIFY(port.isListening() || port.listen(QHostAddress::LocalHost, m_port));
    if (how == 2)
        QTRY_VERIFY(bar("signInBar")->message().fact.contains(u"in time"_s));
    QVERIFY(m_case->kept().isEmpty());
}

void Connecting::withoutABrowserTheLinkIsCopied()
{
    m_browser.reset();
    chooseApplication();
    fillApplication();
    m_case->click("signInButton");
    QTRY_VERIFY(bar("signInVisitors")->isVisible());
    QVERIFY(bar("signInVisitors")->message().fact.contains(u"No browser"_s));
    m_case->click("copyLink");
    const QUrl link(QApplication::clipboard()->text());
    QCOMPARE(link.path(), u"/oauth/authorize/"_s);
    // Opened by hand, it comes back as usual.
    m_browser = std::make_unique<TestBrowser>();
    m_browser->go(link);
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
}

void Connecting::aTakenPortIsToldAndThenPasted()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost, m_port));
    m_browser->comesBack = false;
    chooseApplication();
    fillApplication();
    m_case->click("signInButton");
    QTRY_VERIFY(bar("signInBar")->isVisible());
    QVERIFY(m_browser->opened.isEmpty()); // nothing was begun
    QVERIFY(m_case->find<QSpinBox>("signInPort")->isVisible());
    QVERIFY(bar("signInBar")->message().consequence.contains(u"another port"_s));

    QTest::mouseClick(bar("signInBar")->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_browser->opened.size(), 1);
    QTRY_VERIFY(!m_browser->redirect.isEmpty());
    m_case->fill("signInPasted", u"not an address"_s);
    m_case->click("signInUsePasted");
    QVERIFY(m_case->find<BrowserWait>("browserWait")->isVisible());
    QVERIFY(!m_case->find<QWidget>("signInPasteAnswer")->accessibleName().isEmpty());
    m_case->fill("signInPasted", m_browser->redirect.toString(QUrl::FullyEncoded));
    QTest::keyClick(m_case->find<QLineEdit>("signInPasted"), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
}

void Connecting::strangersAreShownAndTurnedAway()
{
    m_browser->comesBack = false;
    chooseApplication();
    fillApplication();
    m_case->click("signInButton");
    QTRY_VERIFY(!m_browser->redirect.isEmpty());
    QUrl stranger = m_browser->redirect;
    QUrlQuery query(stranger);
    query.removeAllQueryItems(u"state"_s);
    query.addQueryItem(u"state"_s, u"of-somebody-else"_s);
    stranger.setQuery(query);
    const QUrl own = m_browser->redirect;
    m_browser->go(stranger);
    QTRY_VERIFY(bar("signInVisitors")->isVisible());
    QVERIFY(bar("signInVisitors")->message().fact.startsWith(u"1 visitor"_s));
    QVERIFY(!m_case->view());
    m_browser->go(own);
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
}

void Connecting::aWrongSecretIsToldAndWhatWasTypedStays()
{
    chooseApplication();
    fillApplication();
    m_case->fill("signInClientSecret", u"certainly-not-the-secret"_s);
    m_case->click("signInButton");
    QTRY_VERIFY_WITH_TIMEOUT(bar("signInBar")->isVisible(), 30'000);
    QVERIFY(bar("signInBar")->message().fact.contains(u"id or secret is wrong"_s));
    QVERIFY(m_case->kept().isEmpty());
    QCOMPARE(m_case->find<QLineEdit>("signInClientId")->text(),
             m_case->portal->options().oauthClientId);
    // Mended in place.
    m_case->fill("signInClientSecret", m_case->portal->options().oauthClientSecret);
    m_case->click("signInButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
}

void Connecting::anApplicationWithoutAKeychain()
{
    m_case->keychain.mode = TestKeychain::Mode::Absent;
    chooseApplication();
    fillApplication();
    m_case->click("signInButton");
    QTRY_VERIFY_WITH_TIMEOUT(bar("signInBar")->isVisible(), 30'000);
    QVERIFY(m_case->kept().isEmpty());
    QTest::mouseClick(bar("signInBar")->actionButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
    QVERIFY(m_case->kept().constFirst().secretInMemoryOnly);
}

void Connecting::thePortalUnderAnotherAddressIsTheSameConnection()
{
    chooseApplication();
    fillApplication();
    m_case->click("signInButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
    Connection known = m_case->kept().constFirst();
    const QUrl portal = known.portal;
    known.portal = QUrl(u"https://old.example"_s);
    known.name = u"Ours"_s;
    QVERIFY(m_case->connections->save(known));

    m_case->window->showWelcome();
    chooseApplication();
    fillApplication();
    m_case->click("signInButton");
    QTRY_VERIFY_WITH_TIMEOUT(bar("signInBar")->isVisible(), 30'000);
    QVERIFY(bar("signInBar")->message().fact.contains(u"Ours"_s));
    QTest::mouseClick(bar("signInBar")->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(m_case->kept().constFirst().portal == portal);
    QCOMPARE(m_case->kept().size(), 1);
    QCOMPARE(m_case->kept().constFirst().id, known.id);
    QCOMPARE(m_case->kept().constFirst().name, u"Ours"_s);
}

void Connecting::aKeyByMouse_data()
{
    QTest::addColumn<bool>("isApplication");
    QTest::newRow("personal") << false;
    QTest::newRow("of an application") << true;
}

void Connecting::aKeyByMouse()
{
    QFETCH(bool, isApplication);
    const demo::SessionKey session = m_case->portal->applicationKey();
    const QString key = isApplication ? session.key : m_case->portal->personalKey();
    m_case->click("wayGateway");
    m_case->fill("gatewayKey", key);
    QCOMPARE(m_case->find<QLineEdit>("gatewayKey")->echoMode(), QLineEdit::Password);
    QCOMPARE(m_case->find<QLineEdit>("gatewayToken")->isVisible(), isApplication);
    if (isApplication) {
        QVERIFY(!m_case->find<QPushButton>("gatewayButton")->isEnabled());
        m_case->fill("gatewayToken", session.sessionToken);
    }
    m_case->click("gatewayOwn");
    m_case->fill("gatewayAddress", m_case->portal->gatewayUrl().toString());
    m_case->click("gatewayButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
    const Connection kept = m_case->kept().constFirst();
    QCOMPARE(kept.kind, Connection::Kind::Gateway);
    QCOMPARE(m_case->filesWith(key), QStringList());
    const auto secret
        = connections::gatewayFromSecret(await(m_case->keychain.read(kept.id)).value_or({}));
    QVERIFY(secret);
    QCOMPARE(secret->key, key);
    const auto &can = m_case->view()->workspace().capabilities();
    QTRY_COMPARE(can.manageIcons, connections::Can::No);
    QCOMPARE(can.remove, isApplication ? connections::Can::Partly : connections::Can::No);
}

void Connecting::aKeyByKeyboard()
{
    const auto press = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    m_case->find<QWidget>("wayWebhook")->setFocus();
    press(Qt::Key_Down);
    QVERIFY(m_case->find<QRadioButton>("wayGateway")->isChecked());
    press(Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_case->find<QWidget>("gatewayKey"));
    QTest::keyClicks(QApplication::focusWidget(), m_case->portal->personalKey());
    for (int i = 0; i < 10; ++i) {
        if (QApplication::focusWidget() == m_case->find<QWidget>("gatewayOwn"))
            break;
        press(Qt::Key_Tab);
    }
    press(Qt::Key_Space);
    QCOMPARE(QApplication::focusWidget(), m_case->find<QWidget>("gatewayAddress"));
    QTest::keyClicks(QApplication::focusWidget(), m_case->portal->gatewayUrl().toString());
    press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
}

void Connecting::aDeadKeyIsTold()
{
    m_case->click("wayGateway");
    m_case->fill("gatewayKey", u"vibe_live_0123456789"_s);
    QVERIFY(!m_case->find<QPushButton>("gatewayButton")->isEnabled());
    m_case->fill("gatewayKey", m_case->portal->personalKey());
    m_case->portal->revokeKeys();
    m_case->click("gatewayOwn");
    m_case->fill("gatewayAddress", m_case->portal->gatewayUrl().toString());
    auto *button = m_case->find<QPushButton>("gatewayButton");
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QVERIFY(!button->isEnabled());
    QTRY_VERIFY_WITH_TIMEOUT(bar("gatewayBar")->isVisible(), 30'000);
    QVERIFY(!bar("gatewayBar")->message().fact.isEmpty());
    QCOMPARE(QApplication::focusWidget(), button); // the keys are where they were
    QVERIFY(m_case->kept().isEmpty());
}

QTEST_MAIN(Connecting)
#include "tst_connecting.moc"
