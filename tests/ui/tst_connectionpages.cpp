// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a connection can do, its test step by step, and how the keychain is: by mouse and by
// keyboard.
#include "app/connections/oauthsupport.h"
#include "connectingsupport.h"

#include "ui/connections/connectionpage.h"
#include "ui/connections/keychainpage.h"
#include "ui/connections/steplist.h"
#include "ui/settingspage.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

class ConnectionPages : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_case.reset(); }

    void theTestFillsInItsSteps();
    void theFailingStepIsNamed();
    void whatAMissingPermissionMeansIsSaid();
    void factsOfThePortalAreShown_data();
    void factsOfThePortalAreShown();
    void theKeychainIsTestedByMouse();
    void theKeychainIsTestedByKeyboard();
    void aLockedKeychainSaysHowToMendIt();
    void waitingForAPromptBlocksNothing();
    void everythingThatTakesFocusHasAName();

private:
    void open(const QUrl &webhook = {});
    /// What a screen reader says of the tables.
    QStringList rowsOfThePage() const
    {
        QStringList said;
        const auto *page = m_case->window->findChild<ConnectionPage *>();
        for (const QWidget *row : page->findChildren<QWidget *>(u"tableRow"_s))
            said.append(row->accessibleName());
        return said;
    }
    StepList *steps(const char *name) const { return m_case->find<StepList>(name); }
    MessageBar *bar(const char *name) const { return m_case->find<MessageBar>(name); }

    WrongClock m_clock;
    std::unique_ptr<WindowCase> m_case;
};

void ConnectionPages::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_case = std::make_unique<WindowCase>(m_clock);
}

void ConnectionPages::open(const QUrl &webhook)
{
    m_case->keepWebhook(u"Ours"_s);
    if (!webhook.isEmpty()) {
        const auto address = connections::parseWebhook(webhook.toString());
        QVERIFY(await(m_case->keychain.write(m_case->kept().constFirst().id,
                                             connections::secretOf(*address))));
    }
    m_case->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
    m_case->window->showConnectionPage();
}

void ConnectionPages::theTestFillsInItsSteps()
{
    open();
    m_case->click("testAgain");
    auto *list = steps("testSteps");
    QTRY_COMPARE_WITH_TIMEOUT(list->state(5), StepList::State::Done, 30'000);
    QCOMPARE(list->count(), 6);
    QCOMPARE(list->state(0), StepList::State::Done);
    QCOMPARE(list->state(1), StepList::State::Skipped);
    QVERIFY(list->detail(4).contains(u"Ann Lee"_s));
    QVERIFY(list->detail(5).contains(u"crm"_s));
    QTRY_VERIFY(m_case->find<QPushButton>("testAgain")->isEnabled());
}

void ConnectionPages::theFailingStepIsNamed()
{
    open();
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view()->workspace().capabilities().userId == 1, 30'000);
    m_case->portal->revokeWebhooks();
    auto *test = m_case->find<QPushButton>("testAgain");
    test->setFocus();
    QTest::keyClick(test, Qt::Key_Space);
    auto *list = steps("testSteps");
    const auto *scroll = m_case->window->findChild<ConnectionPage *>()->findChild<QScrollArea *>();
    QTRY_COMPARE_WITH_TIMEOUT(list->state(4), StepList::State::Failed, 30'000);
    QCOMPARE(list->state(3), StepList::State::Done);
    QCOMPARE(list->state(5), StepList::State::Waiting);
    QVERIFY(!list->detail(4).isEmpty());
    QTRY_VERIFY(bar("connectionBar")->isVisible());
    // The steps are seen: the page has not followed the focus of a button that was switched off.
    QCOMPARE(QApplication::focusWidget(), test);
    QCOMPARE(scroll->verticalScrollBar()->value(), 0);
    // The window says so, too, and what to do.
    QTRY_VERIFY(bar("signInNeededBar")->isVisible());
}

void ConnectionPages::whatAMissingPermissionMeansIsSaid()
{
    open(m_case->portal->webhookWithScopes({ u"user_brief"_s }));
    m_case->click("testAgain");
    auto *list = steps("testSteps");
    QTRY_COMPARE_WITH_TIMEOUT(list->state(5), StepList::State::Failed, 30'000);
    const QStringList said = rowsOfThePage();
    QVERIFY2(said.join(u'\n').contains(u"The permission CRM is missing in the webhook."_s),
             qPrintable(said.join(u'\n')));
}

void ConnectionPages::factsOfThePortalAreShown_data()
{
    QTest::addColumn<demo::Edition>("edition");
    QTest::addColumn<demo::Paging>("paging");
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("pins");
    QTest::addColumn<QString>("adding");
    QTest::addColumn<QString>("lists");
    QTest::newRow("26.250") << demo::Edition::V26_250 << demo::Paging::ByOffset << u"26.250"_s
                            << u"Up to 7 "_s << u"On cards that Tom Baker may edit."_s
                            << u"All pages come"_s;
    QTest::newRow("24.300, pages that cannot be turned")
        << demo::Edition::V24_300 << demo::Paging::Neither << u"24.300"_s << u"Up to 3 "_s
        << u"seems to let only administrators add"_s
        << u"Only the newest entries of a card can be read here"_s;
}

void ConnectionPages::factsOfThePortalAreShown()
{
    QFETCH(demo::Edition, edition);
    QFETCH(demo::Paging, paging);
    QFETCH(QString, number);
    QFETCH(QString, pins);
    QFETCH(QString, adding);
    QFETCH(QString, lists);
    demo::Options options = m_case->portal->options();
    options.edition = edition;
    options.paging = paging;
    m_case->portal->setOptions(options);
    open(m_case->portal->userWebhook());
    m_case->view()->openCard({ crm::Deal, 100 });
    QTRY_VERIFY_WITH_TIMEOUT(
        m_case->view()->workspace().pagingDialect() != syncing::PagingDialect::Unknown, 60'000);
    m_case->window->showConnectionPage();
    const auto text = [this](const char *name) { return m_case->find<ElidedLabel>(name)->text(); };
    QTRY_COMPARE(text("connectionPaging"), lists);
    QTRY_VERIFY(text("connectionScopes").contains(u"crm"_s));
    QTRY_COMPARE(text("connectionPlan"), u"nl_ent250"_s);
    QTRY_VERIFY(text("connectionEdition").contains(number));
    const QStringList said = rowsOfThePage();
    QVERIFY2(said.filter(number).join(u'\n').contains(pins), qPrintable(said.join(u'\n')));
    QVERIFY2(said.filter(u"Add entries"_s).join(u'\n').contains(adding),
             qPrintable(said.join(u'\n')));
}

void ConnectionPages::theKeychainIsTestedByMouse()
{
    open();
    const QString id = m_case->kept().constFirst().id;
    m_case->click("checkKeychain");
    auto *page = m_case->find<KeychainPage>("keychainPage");
    QTRY_VERIFY(page && page->isVisible());
    m_case->click("testKeychain");
    auto *list = steps("keychainSteps");
    QTRY_COMPARE(list->state(2), StepList::State::Done);
    QCOMPARE(bar("keychainBar")->message().tone, theme::Tone::Done);
    auto *own = page->findChild<ElidedLabel *>(u"secretOf"_s + id);
    QVERIFY(own);
    QTRY_COMPARE(own->text(), u"There"_s);
    // Gone meanwhile.
    QVERIFY(await(m_case->keychain.remove(id)));
    m_case->click("testKeychain");
    QTRY_VERIFY(
        page->findChild<ElidedLabel *>(u"secretOf"_s + id)
        && page->findChild<ElidedLabel *>(u"secretOf"_s + id)->text().startsWith(u"Not there"_s));
    m_case->click("keychainDone");
    QTRY_VERIFY(m_case->window->findChild<ConnectionPage *>()->isVisible());
}

void ConnectionPages::theKeychainIsTestedByKeyboard()
{
    m_case->start();
    m_case->click("welcomeSettings");
    auto *button = m_case->find<QPushButton>("settingsKeychain");
    QTRY_VERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QTRY_VERIFY(m_case->find<KeychainPage>("keychainPage"));
    auto *test = m_case->find<QPushButton>("testKeychain");
    for (int i = 0; i < 10 && QApplication::focusWidget() != test; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), test);
    QTest::keyClick(test, Qt::Key_Space);
    QTRY_COMPARE(steps("keychainSteps")->state(2), StepList::State::Done);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(m_case->find<SettingsPage>("settingsPage")->isVisible());
}

void ConnectionPages::aLockedKeychainSaysHowToMendIt()
{
    m_case->start();
    m_case->keychain.mode = TestKeychain::Mode::Locked;
    m_case->window->showKeychain();
    m_case->click("testKeychain");
    QTRY_VERIFY(bar("keychainBar")->isVisible());
    QTRY_COMPARE(steps("keychainSteps")->state(0), StepList::State::Failed);
    QVERIFY(bar("keychainBar")->message().consequence.contains(u"password"_s));
    m_case->keychain.mode = TestKeychain::Mode::Absent;
    m_case->click("testKeychain");
    QTRY_VERIFY(bar("keychainBar")->message().consequence.contains(u"GNOME Keyring"_s));
    // Mended: the bar's own button tests again.
    m_case->keychain.mode = TestKeychain::Mode::Works;
    QTest::mouseClick(bar("keychainBar")->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(steps("keychainSteps")->state(2), StepList::State::Done);
}

void ConnectionPages::waitingForAPromptBlocksNothing()
{
    m_case->start();
    m_case->keychain.mode = TestKeychain::Mode::Waits;
    m_case->window->showKeychain();
    m_case->click("testKeychain");
    QTRY_COMPARE(steps("keychainSteps")->state(0), StepList::State::Running);
    // Nobody answers the prompt: the person leaves, and the program works.
    m_case->click("keychainDone");
    QTRY_VERIFY(m_case->window->welcomePage()->isVisible());
    m_case->click("tryDemo");
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
}

void ConnectionPages::everythingThatTakesFocusHasAName()
{
    open();
    m_case->click("testAgain");
    m_case->window->showKeychain();
    const auto widgets = m_case->window->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const bool takesKeys = (widget->focusPolicy() & Qt::TabFocus) && widget->isVisible();
        if (!takesKeys || widget->inherits("QScrollArea"))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasName
            = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(hasName,
                 qPrintable(widget->objectName() + u' '
                            + QString::fromLatin1(widget->metaObject()->className())));
    }
}

Q_DECLARE_METATYPE(demo::Edition)
Q_DECLARE_METATYPE(demo::Paging)

QTEST_MAIN(ConnectionPages)
#include "tst_connectionpages.moc"
