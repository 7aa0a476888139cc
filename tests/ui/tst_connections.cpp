// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Connections that are kept: their secret is gone or has ended, the keychain is slow, the portal
// was renamed, several of them stand in several windows.
#include "app/connections/oauthsupport.h"
#include "connectingsupport.h"

#include "connections/gateway.h"
#include "ui/connections/connectioncolor.h"
#include "ui/connections/connectionmenu.h"
#include "ui/connections/connectionpage.h"
#include "ui/editor/editorpane.h"
#include "ui/headerbar.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/timelinepage.h"
#include "ui/timeline/timelineplace.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statepage.h"
#include "ui/widgets/theme.h"

#include <QPushButton>
#include <QTcpServer>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

namespace {
const crm::OwnerRef deal100 { crm::Deal, 100 };
}

class Connections : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();

    void aSecretThatIsGoneLeavesTheStore();
    void anEndedSignInIsRenewedFromTheWindow();
    void aSlowKeychainKeepsNobodyWaiting();
    void aLockedKeychainIsAskedAgain();
    void aRenamedPortalIsFollowedAfterOneQuestion();
    void aRenamedPortalIsNotFollowed();
    void twoWindowsOnTwoPortals();
    void twoWindowsOnOneConnectionShareIt();
    void removingClosesEveryWindowOnIt();
    void theConnectionIsSwitchedByKeys();
    void theColourIsShownWhereverSomethingIsWritten();
    void coloursKeepTheirContrast_data();
    void coloursKeepTheirContrast();

private:
    void openDeal(MainWindow &window);
    int rows() const
    {
        return m_case->view() ? m_case->view()->timelinePlace()->page()->model().rowCount() : -1;
    }
    MessageBar *bar(const char *name) const { return m_case->find<MessageBar>(name); }
    std::unique_ptr<MainWindow> further();

    WrongClock m_clock;
    std::unique_ptr<TestBrowser> m_browser;
    std::unique_ptr<WindowCase> m_case;
};

void Connections::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_browser = std::make_unique<TestBrowser>();
    m_case = std::make_unique<WindowCase>(m_clock);
}

void Connections::cleanup()
{
    m_case.reset();
    m_browser.reset();
}

/// Opens the big deal and waits until all of it is there.
void Connections::openDeal(MainWindow &window)
{
    QTRY_VERIFY_WITH_TIMEOUT(window.view(), 30'000);
    window.view()->openCard(deal100);
    TimelinePage *page = window.view()->timelinePlace()->page();
    const auto all = m_case->portal->entries(crm::Deal, 100).size();
    QTRY_VERIFY_WITH_TIMEOUT(page->model().rowCount() >= all, 60'000);
    QTRY_VERIFY_WITH_TIMEOUT(!page->isReading(), 30'000);
}

std::unique_ptr<MainWindow> Connections::further()
{
    auto window = std::make_unique<MainWindow>(*m_case->desk);
    window->show();
    return window;
}

void Connections::aSecretThatIsGoneLeavesTheStore()
{
    m_case->keepWebhook(u"Ours"_s);
    m_case->start();
    openDeal(*m_case->window);
    const int read = rows();
    const QString id = m_case->kept().constFirst().id;

    // Removed from outside, in the keychain's own program.
    QVERIFY(await(m_case->keychain.remove(id)));
    m_case->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
    QTRY_COMPARE(rows(), read);
    QTRY_VERIFY(bar("signInNeededBar")->isVisible());
    QVERIFY(bar("signInNeededBar")->message().fact.contains(u"Ours"_s));
    m_case->portal->takeRequests();

    // What is written waits.
    auto &outbox = m_case->view()->workspace().outbox();
    QVERIFY(await(outbox.add(deal100, u"Deal"_s, { u"Later"_s, u"x"_s, {} })));
    QTRY_VERIFY(outbox.isHeldForSignIn());
    QVERIFY(m_case->portal->takeRequests().isEmpty());

    QTest::mouseClick(bar("signInNeededBar")->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(m_case->find<QLineEdit>("webhookAddress")->isVisible());
    m_case->fill("webhookAddress", m_case->portal->adminWebhook().toString());
    m_case->click("connectButton");
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view() && !bar("signInNeededBar")->isVisible(), 30'000);
    QCOMPARE(m_case->kept().size(), 1);
    QCOMPARE(m_case->kept().constFirst().id, id);
    QCOMPARE(m_case->kept().constFirst().name, u"Ours"_s);
    QTRY_VERIFY_WITH_TIMEOUT(
        m_case->portal->entries(crm::Deal, 100).constLast().title == u"Later"_s, 30'000);
}

void Connections::anEndedSignInIsRenewedFromTheWindow()
{
    demo::Portal &portal = *m_case->portal;
    const Connection connection = m_case->keepApplication(u"Ours"_s);
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const quint16 port = free.serverPort();
    free.close();
    m_case->settings->setSignInPort(port);
    m_case->registerHandler(port);
    m_case->start();
    openDeal(*m_case->window);
    const int read = rows();

    portal.expireAccessTokens();
    portal.revokeRefreshTokens();
    auto &outbox = m_case->view()->workspace().outbox();
    QVERIFY(await(outbox.add(deal100, u"Deal"_s, { u"Later"_s, u"x"_s, {} })));
    QTRY_VERIFY_WITH_TIMEOUT(bar("signInNeededBar")->isVisible(), 30'000);
    QTRY_VERIFY(outbox.isHeldForSignIn());
    QCOMPARE(rows(), read);

    // The application is still known: one click, then the browser.
    QTest::mouseClick(bar("signInNeededBar")->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_case->find<QLineEdit>("signInClientId")->text(), portal.options().oauthClientId);
    m_case->click("signInButton");
    QTRY_VERIFY_WITH_TIMEOUT(!bar("signInNeededBar")->isVisible() && rows() >= read, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(portal.entries(crm::Deal, 100).constLast().title == u"Later"_s,
                             30'000);
    QCOMPARE(m_case->kept().size(), 1);
    QCOMPARE(m_case->kept().constFirst().id, connection.id);
    QVERIFY(!m_case->kept().constFirst().memberId.isEmpty());
}

void Connections::aSlowKeychainKeepsNobodyWaiting()
{
    m_case->keepWebhook(u"Ours"_s);
    m_case->start();
    openDeal(*m_case->window);
    const int read = rows();
    m_case->keychain.mode = TestKeychain::Mode::Waits;
    m_case->start();
    auto *state = m_case->find<StatePage>("windowState");
    QTRY_COMPARE(state->state().primary, u"Go on without it"_s);
    auto *go = state->findChild<QPushButton *>(u"statePrimary"_s);
    QVERIFY(go);
    QTest::mouseClick(go, Qt::LeftButton);
    QTRY_VERIFY(m_case->view());
    QTRY_COMPARE(rows(), read);
    QVERIFY(bar("signInNeededBar")->isVisible());
    // Unlocked later: everything goes on by itself.
    m_case->keychain.answer();
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view() && !bar("signInNeededBar")->isVisible(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view()->workspace().capabilities().userId == 1, 30'000);
}

void Connections::aLockedKeychainIsAskedAgain()
{
    m_case->keepWebhook(u"Ours"_s);
    m_case->keychain.mode = TestKeychain::Mode::Locked;
    m_case->start();
    QTRY_VERIFY(m_case->view());
    QTRY_VERIFY(bar("signInNeededBar")->isVisible());
    m_case->keychain.mode = TestKeychain::Mode::Works;
    QTest::mouseClick(bar("signInNeededBar")->actionButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view() && !bar("signInNeededBar")->isVisible(), 30'000);
    openDeal(*m_case->window);
}

void Connections::aRenamedPortalIsFollowedAfterOneQuestion()
{
    demo::Portal renamed;
    QVERIFY(renamed.start());
    m_case->keepWebhook(u"Ours"_s);
    m_case->start();
    openDeal(*m_case->window);
    demo::Options options = m_case->portal->options();
    options.movedTo = renamed.baseUrl();
    m_case->portal->setOptions(options);
    m_case->view()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(bar("moveBar")->isVisible(), 30'000);
    QCOMPARE(renamed.httpCallCount(), 0); // no secret goes anywhere unasked
    QVERIFY(bar("moveBar")->message().fact.contains(renamed.baseUrl().host()));
    QTest::mouseClick(bar("moveBar")->actionButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(renamed.httpCallCount() > 0, 30'000);
    QVERIFY(!bar("moveBar")->isVisible());
    QCOMPARE(m_case->kept().constFirst().portal.port(), renamed.baseUrl().port());
    QTRY_VERIFY_WITH_TIMEOUT(!m_case->view()->timelinePlace()->page()->isReading(), 30'000);

    // The next start goes there at once.
    m_case->portal->takeRequests();
    m_case->start();
    openDeal(*m_case->window);
    QVERIFY(m_case->portal->takeRequests().isEmpty());
    QVERIFY(!bar("moveBar")->isVisible());
}

void Connections::aRenamedPortalIsNotFollowed()
{
    demo::Portal stranger;
    QVERIFY(stranger.start());
    m_case->keepWebhook(u"Ours"_s);
    m_case->start();
    openDeal(*m_case->window);
    const int read = rows();
    demo::Options options = m_case->portal->options();
    options.movedTo = stranger.baseUrl();
    m_case->portal->setOptions(options);
    m_case->view()->refresh();
    QTRY_VERIFY_WITH_TIMEOUT(bar("moveBar")->isVisible(), 30'000);
    m_case->click("moveBarNo");
    QTRY_VERIFY(!m_case->view()->timelinePlace()->page()->isReading());
    QVERIFY(!bar("moveBar")->isVisible());
    QCOMPARE(stranger.httpCallCount(), 0);
    QCOMPARE(rows(), read);
    QCOMPARE(m_case->kept().constFirst().portal.port(), m_case->portal->baseUrl().port());
}

void Connections::twoWindowsOnTwoPortals()
{
    demo::Portal otherPortal;
    QVERIFY(otherPortal.start());
    m_case->keepWebhook(u"First"_s);
    m_case->start();
    openDeal(*m_case->window);
    const auto address = connections::parseWebhook(otherPortal.adminWebhook().toString());
    Connection other;
    other.id = u"the-other"_s;
    other.name = u"Second"_s;
    other.portal = address->root;
    other.userId = 1;
    QVERIFY(await(m_case->keychain.write(other.id, connections::secretOf(*address))));
    QVERIFY(m_case->desk->save(other));

    const auto second = further();
    second->openConnection(other);
    openDeal(*second);
    QCOMPARE(m_case->window->windowTitle(), u"First"_s);
    QCOMPARE(second->windowTitle(), u"Second"_s);
    QVERIFY(&second->view()->workspace() != &m_case->view()->workspace());
    const qsizetype before = m_case->portal->entries(crm::Deal, 100).size();
    QVERIFY(await(
        second->view()->workspace().outbox().add(deal100, u"Deal"_s, { u"There"_s, u"x"_s, {} })));
    QTRY_VERIFY_WITH_TIMEOUT(otherPortal.entries(crm::Deal, 100).constLast().title == u"There"_s,
                             30'000);
    QCOMPARE(m_case->portal->entries(crm::Deal, 100).size(), before);
}

void Connections::twoWindowsOnOneConnectionShareIt()
{
    m_case->keepWebhook(u"Ours"_s);
    m_case->start();
    // Asked for while the first one is still being opened.
    const auto second = further();
    second->openConnection(m_case->kept().constFirst());
    openDeal(*m_case->window);
    openDeal(*second);
    QCOMPARE(&second->view()->workspace(), &m_case->view()->workspace());

    // A name given in one is read in the other.
    second->showConnectionPage();
    auto *name = second->findChild<QLineEdit *>(u"connectionName"_s);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Both"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_COMPARE(m_case->window->windowTitle(), u"Both"_s);
    QCOMPARE(second->windowTitle(), u"Both"_s);
}

void Connections::removingClosesEveryWindowOnIt()
{
    m_case->keepWebhook(u"Ours"_s);
    m_case->start();
    openDeal(*m_case->window);
    const auto second = further();
    second->openConnection(m_case->kept().constFirst());
    openDeal(*second);
    const QString id = m_case->kept().constFirst().id;
    const QString store = m_case->connections->storeFile(id);
    QVERIFY(QFile::exists(store));
    m_case->window->showConnectionPage();
    m_case->click("removeConnection");
    QTest::mouseClick(bar("removeBar")->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(m_case->window->welcomePage()->isVisible());
    QTRY_VERIFY(second->welcomePage()->isVisible());
    QVERIFY(!second->view());
    QVERIFY(m_case->kept().isEmpty());
    QTRY_VERIFY(!QFile::exists(store));
    QCOMPARE(await(m_case->keychain.read(id)).error().code, u"no-entry"_s);
}

void Connections::theConnectionIsSwitchedByKeys()
{
    m_case->keepWebhook(u"First"_s);
    m_case->keepWebhook(u"Second"_s);
    m_case->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
    QCOMPARE(m_case->window->windowTitle(), u"First"_s);
    QTest::keyClick(m_case->window.get(), Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    auto *menu = m_case->find<ConnectionMenu>("connectionMenu");
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_2);
    QTRY_COMPARE_WITH_TIMEOUT(m_case->window->windowTitle(), u"Second"_s, 30'000);
    QVERIFY(!menu->isVisible());
}

void Connections::theColourIsShownWhereverSomethingIsWritten()
{
    m_case->keepWebhook(u"Ours"_s);
    m_case->start();
    openDeal(*m_case->window);
    m_case->window->showConnectionPage();
    const QString red = u"#b0281f"_s;
    m_case->click("colorb0281f");
    QCOMPARE(m_case->kept().constFirst().color, red);
    m_case->window->findChild<ConnectionPage *>()->closed();
    const auto labels = m_case->window->findChildren<ConnectionLabel *>(u"connectionLabel"_s);
    QStringList places;
    for (const ConnectionLabel *label : labels) {
        QCOMPARE(label->color(), red);
        QCOMPARE(label->name(), u"Ours"_s);
        places.append(label->parentWidget()->objectName());
    }
    QVERIFY2(labels.size() >= 3, qPrintable(places.join(u' ')));
    QCOMPARE(m_case->window->header()->connectionButton()->color(), red);

    m_case->window->showConnectionPage();
    m_case->click("colorNone");
    QVERIFY(m_case->kept().constFirst().color.isEmpty());
}

void Connections::coloursKeepTheirContrast_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << theme::lightPalette();
    QTest::newRow("dark") << theme::darkPalette();
}

void Connections::coloursKeepTheirContrast()
{
    QFETCH(QPalette, palette);
    const auto colors = theme::colors(palette);
    const auto choices = connectioncolor::choices();
    QCOMPARE(choices.size(), 9);
    QVERIFY(!connectioncolor::shown(choices.first().stored, palette).isValid());
    for (const auto &choice : choices.mid(1)) {
        const QColor seen = connectioncolor::shown(choice.stored, palette);
        for (const QColor &ground : { colors.base, colors.window })
            QVERIFY2(theme::contrast(seen, ground) >= 4.5, qPrintable(choice.name));
    }
    for (const QString &own : { u"#ffff00"_s, u"#000080"_s }) {
        const QColor seen = connectioncolor::shown(own, palette);
        QVERIFY(theme::contrast(seen, colors.base) >= 3);
    }
}

QTEST_MAIN(Connections)
#include "tst_connections.moc"
