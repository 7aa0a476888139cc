// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow.h"

#include "errortext.h"

#include "ui/cards/cardpane.h"
#include "ui/connections/connectionbars.h"
#include "ui/connections/connectionmenu.h"
#include "ui/connections/connectionpage.h"
#include "ui/connections/keychainpage.h"
#include "ui/connections/welcomepage.h"
#include "ui/headerbar.h"
#include "ui/jumppopup.h"
#include "ui/placesbar.h"
#include "ui/requestlogwindow.h"
#include "ui/settingspage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/errordetails.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepage.h"
#include "ui/workspaceview.h"

#include <QAction>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

namespace {
/// Before it is said that a keychain is waited for; most answer at once.
constexpr auto keychainPatience = std::chrono::milliseconds(1500);
} // namespace

MainWindow::MainWindow(Desk &desk, QWidget *parent)
    : QMainWindow(parent)
    , m_desk(desk)
{
    setObjectName(u"mainWindow"_s);
    build();
    makeActions();
    makeMenus();
    updateTitle();
    setMinimumSize(720, 480);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(m_desk.settings().state(u"window"_s));
    connect(m_header->connectionButton(), &QAbstractButton::clicked, this,
            &MainWindow::showConnectionMenu);
    connect(m_header->menuButton(), &QAbstractButton::clicked, this, [this] {
        auto *button = m_header->menuButton();
        const QSize size = m_menu->sizeHint();
        m_menu->popup(
            button->mapToGlobal(QPoint(button->width() - size.width(), button->height())));
    });
    connect(m_jump, &JumpPopup::cardChosen, this, [this](const crm::OwnerRef &owner) {
        backToView();
        m_view->openCard(owner);
    });
    connect(m_jump, &JumpPopup::searchChosen, this, [this](const QString &words) {
        backToView();
        m_view->searchEverything(words);
    });
    connect(m_placesBar, &PlacesBar::placeChosen, this, &MainWindow::showPlace);
    connect(&m_desk, &Desk::letGo, this, &MainWindow::letGo);
    connect(&m_desk, &Desk::renewed, this, [this](const Connection &connection) {
        if (m_letGo == connection.id)
            openConnection(connection);
    });
    connect(&m_desk, &Desk::removed, this, [this](const QString &id) {
        if (m_letGo == id)
            openLast();
    });
    connect(m_connectionBars, &ConnectionBars::signInRequested, this, &MainWindow::signInAgain);
    connect(m_connectionBars, &ConnectionBars::retryRequested, &m_desk, &Desk::renew,
            Qt::QueuedConnection); // the bar goes with its connection
    connect(m_connectionBars, &ConnectionBars::portalFollowed, this,
            &MainWindow::connectionChanged);
    connect(m_connectionBars, &ConnectionBars::failed, this,
            [this](const Error &error) { openFailed(error, m_view->workspace().connection()); });
    connect(m_state, &StatePage::primaryTriggered, this, [this] {
        if (const auto action = m_stateAction)
            action();
    });
    connect(m_state, &StatePage::secondaryTriggered, this, [this] {
        if (const auto action = m_stateSecondAction)
            action();
    });
}

MainWindow::~MainWindow()
{
    m_opening.cancel();
    dropView();
}

void MainWindow::build()
{
    auto *body = new QWidget(this);
    m_header = new HeaderBar(body);
    m_barPlace = new QWidget(body);
    m_bar = new MessageBar(m_barPlace);
    m_bar->setObjectName(u"windowBar"_s);
    auto *bars = new QHBoxLayout(m_barPlace);
    bars->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin, theme::space8);
    bars->addWidget(m_bar, 1);
    m_barPlace->hide();
    m_connectionBars = new ConnectionBars(m_desk, body);
    m_pages = new QStackedWidget(body);
    m_state = new StatePage(m_pages);
    m_state->setObjectName(u"windowState"_s);
    m_pages->addWidget(m_state);
    m_placesBar = new PlacesBar(body);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_barPlace);
    layout->addWidget(m_connectionBars);
    layout->addWidget(m_pages, 1);
    layout->addWidget(m_placesBar);
    setCentralWidget(body);
    m_jump = new JumpPopup(m_header->jumpField(), this);
    m_jump->setWorkspace(nullptr);
    m_placesBar->hide();
}

WelcomePage *MainWindow::welcomePage()
{
    if (m_welcome)
        return m_welcome;
    m_welcome = new WelcomePage(m_desk, m_pages);
    m_pages->addWidget(m_welcome);
    connect(m_welcome, &WelcomePage::demoRequested, this, &MainWindow::openDemo);
    connect(m_welcome, &WelcomePage::settingsRequested, this, &MainWindow::showSettings);
    connect(m_welcome, &WelcomePage::backRequested, this, &MainWindow::backToView);
    connect(m_welcome, &WelcomePage::connected, this, [this](const Connection &connection) {
        m_desk.renew(connection); // where it was open, signed out
        openConnection(connection);
    });
    return m_welcome;
}

SettingsPage *MainWindow::settingsPage()
{
    if (m_settingsPage)
        return m_settingsPage;
    m_settingsPage = new SettingsPage(m_desk, m_pages);
    m_pages->addWidget(m_settingsPage);
    connect(m_settingsPage, &SettingsPage::closed, this, &MainWindow::leavePage);
    connect(m_settingsPage, &SettingsPage::keychainRequested, this, &MainWindow::showKeychain);
    return m_settingsPage;
}

void MainWindow::showConnectionMenu()
{
    std::optional<Connection> open;
    if (m_view)
        open = m_view->workspace().connection();
    m_connectionMenu->fill(open);
    m_connectionMenu->addSeparator();
    m_connectionMenu->addAction(m_actions.value(u"newWindow"_s));
    auto *button = m_header->connectionButton();
    m_connectionMenu->popup(button->isVisible()
                                ? button->mapToGlobal(QPoint(0, button->height()))
                                : mapToGlobal(QPoint(theme::space16, theme::space16)));
    m_connectionMenu->setActiveAction(m_connectionMenu->actions().constFirst());
}

void MainWindow::openElsewhere(const Connection &connection)
{
    MainWindow *window = m_desk.makeWindow();
    window->show();
    window->openConnection(connection);
}

/// The secret is asked for anew; everything else of the connection stays.
void MainWindow::signInAgain(const Connection &connection)
{
    showWelcome();
    welcomePage()->reset(connection);
}

void MainWindow::letGo(const QString &id)
{
    if (!m_view || m_view->workspace().connection().id != id)
        return;
    showOpening(tr("Opening %1…").arg(m_view->workspace().connection().name));
    m_letGo = id;
}

void MainWindow::openDemo()
{
    showOpening(tr("Starting the demo portal…"));
    m_opening = m_desk.openDemo();
    m_opening.then(this, [this](Result<Desk::OpenWorkspace> workspace) {
        m_opening = {};
        opened(std::move(workspace), {});
    });
}

void MainWindow::openConnection(const Connection &connection)
{
    if (m_view && m_view->workspace().connection().id == connection.id)
        return backToView();
    showOpening(tr("Opening %1…").arg(connection.name));
    m_opening = m_desk.open(connection);
    m_desk.clock().callAfter(keychainPatience, this,
                             [this, connection] { offerToGoOn(connection); });
    m_opening.then(this, [this, connection](Result<Desk::OpenWorkspace> workspace) {
        m_opening = {};
        opened(std::move(workspace), connection);
    });
}

/// A prompt of the keychain may stand behind other windows, or nobody knows the password.
void MainWindow::offerToGoOn(const Connection &connection)
{
    if (m_opening.isFinished() || !m_desk.isWaitingForSecret(connection.id))
        return;
    m_state->setState({ u"lock"_s,
                        tr("Waiting for your keychain"),
                        tr("It may be asking for its password in a window of its own. Until it "
                           "answers, what was read can be looked at."),
                        tr("Go on without it"),
                        {},
                        {} });
    m_stateAction = [this, connection] { m_desk.openWithoutSecret(connection); };
    m_stateSecondAction = {};
}

void MainWindow::openNamed(const QString &name)
{
    const auto kept = m_desk.connections();
    for (const Connection &connection : kept.value_or({})) {
        if (connection.name == name || connection.id == name)
            return openConnection(connection);
    }
    showWelcome();
    m_barPlace->show();
    m_bar->showMessage({ theme::Tone::Warning,
                         u"warning"_s,
                         tr("There is no connection named %1.").arg(name),
                         {},
                         {} });
}

void MainWindow::openLast()
{
    const auto kept = m_desk.connections();
    if (!kept)
        return openFailed(kept.error(), {});
    const QString last = m_desk.settings().lastConnection();
    for (const Connection &connection : *kept) {
        if (connection.id == last)
            return openConnection(connection);
    }
    if (!kept->isEmpty())
        return openConnection(kept->first());
    showWelcome();
}

void MainWindow::showOpening(const QString &what)
{
    m_opening.cancel();
    m_letGo.clear();
    dropView();
    m_barPlace->hide();
    m_stateAction = {};
    m_stateSecondAction = {};
    m_state->setState({ u"hourglass"_s, what, {}, {}, {}, {} });
    m_pages->setCurrentWidget(m_state);
    m_header->setVisible(false);
}

void MainWindow::opened(Result<Desk::OpenWorkspace> workspace, const Connection &connection)
{
    if (!workspace)
        return openFailed(workspace.error(), connection);
    showView(*std::move(workspace));
}

void MainWindow::openFailed(const Error &error, const Connection &connection)
{
    m_failed = connection;
    const ErrorText words = errorText(error);
    m_state->setState({ u"octagon"_s, words.what, words.action, tr("Try again"), u"refresh"_s,
                        tr("What happened") });
    m_stateAction = [this] { m_failed.id.isEmpty() ? openDemo() : openConnection(m_failed); };
    m_stateSecondAction = [this, error] { showErrorDetails(this, error); };
    m_pages->setCurrentWidget(m_state);
    m_header->setVisible(true);
}

void MainWindow::showView(Desk::OpenWorkspace workspace)
{
    dropView();
    m_view = new WorkspaceView(m_desk, std::move(workspace), m_pages);
    m_pages->addWidget(m_view);
    connectView();
    backToView();
    m_view->openLastCard();
}

void MainWindow::connectView()
{
    Workspace &workspace = m_view->workspace();
    if (workspace.connection().kind != Connection::Kind::Demo)
        m_desk.settings().setLastConnection(workspace.connection().id);
    connect(m_view, &WorkspaceView::readingChanged, m_placesBar, &PlacesBar::setReading);
    connect(m_view, &WorkspaceView::openCountChanged, m_placesBar->button(PlacesBar::Outbox),
            &PlaceButton::setCount);
    connect(m_view, &WorkspaceView::writingChanged, m_placesBar, &PlacesBar::setWriting);
    connect(&workspace, &Workspace::labelChanged, m_view, [this] { connectionChanged(); });
    m_connectionBars->setWorkspace(&workspace);
    m_jump->setWorkspace(&workspace);
    connect(m_view, &WorkspaceView::placeChanged, m_placesBar, &PlacesBar::setCurrent);
    connect(m_view, &WorkspaceView::cardChanged, this, &MainWindow::updateTitle);
    connect(&workspace, &Workspace::budgetChanged, m_view, [this] { updateBudget(); });
    connect(&workspace, &Workspace::capabilitiesChanged, m_view, [this] { connectionChanged(); });
    connect(&workspace, &Workspace::reachabilityChanged, m_view,
            [this](bool reachable) { m_header->connectionButton()->setOffline(!reachable); });
    connectionChanged();
    updateBudget();
}

void MainWindow::connectionChanged()
{
    Connection connection = m_view->workspace().connection();
    const auto &can = m_view->workspace().capabilities();
    if (can.userId > 0) {
        connection.userName = can.userName;
        connection.administrator = can.administrator;
    }
    m_header->connectionButton()->setConnection(connection);
    updateTitle();
}

void MainWindow::dropView()
{
    if (!m_view)
        return;
    m_jump->setWorkspace(nullptr);
    m_connectionBars->setWorkspace(nullptr);
    delete std::exchange(m_connectionPage, nullptr);
    if (m_requestLog)
        m_requestLog->close();
    delete std::exchange(m_view, nullptr);
    m_placesBar->button(PlacesBar::Outbox)->setCount(0);
    m_placesBar->setWriting({});
    m_placesBar->hide();
    m_placesBar->setReading({}, {}, 0, 0);
    m_placesBar->clearBudget();
    m_header->connectionButton()->setOffline(false);
    m_header->connectionButton()->clearConnection();
    updateTitle();
}

void MainWindow::backToView()
{
    if (!m_view)
        return;
    m_barPlace->hide();
    m_pages->setCurrentWidget(m_view);
    m_header->show();
    m_placesBar->show();
}

void MainWindow::showWelcome()
{
    welcomePage()->reset();
    welcomePage()->setBackShown(m_view != nullptr);
    m_pages->setCurrentWidget(welcomePage());
    m_header->setVisible(m_view != nullptr);
    m_placesBar->setVisible(m_view != nullptr);
}

void MainWindow::updateBudget()
{
    const auto budget = m_view->workspace().budget();
    QString explanation
        = tr("The portal lets a program ask %1 times at once and then a little each "
             "second. %2 requests could leave now; %3 wait, %4 are under way.")
              .arg(int(budget.size))
              .arg(int(budget.free))
              .arg(budget.queued)
              .arg(budget.inFlight);
    if (budget.pausedUntil)
        explanation += u' '
            + tr("The portal asked for a pause until %1.")
                  .arg(budget.pausedUntil->toLocalTime().toString(u"HH:mm:ss"_s));
    m_placesBar->setBudget(budget.free, budget.size, explanation);
}

void MainWindow::updateTitle()
{
    setWindowTitle(m_view ? m_view->workspace().connection().name : QString());
}

void MainWindow::showPlace(int place)
{
    backToView();
    if (m_view)
        m_view->showPlace(PlacesBar::Place(place));
}

void MainWindow::leavePage()
{
    if (m_view)
        backToView();
    else
        showWelcome();
}

void MainWindow::showSettings()
{
    settingsPage()->load();
    m_pages->setCurrentWidget(settingsPage());
    settingsPage()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::showKeychain()
{
    delete m_keychainPage;
    QWidget *before = m_pages->currentWidget();
    m_keychainPage = new KeychainPage(m_desk, m_pages);
    m_pages->addWidget(m_keychainPage);
    m_pages->setCurrentWidget(m_keychainPage);
    m_keychainPage->setFocus(Qt::OtherFocusReason);
    connect(m_keychainPage, &KeychainPage::closed, before, [this, before] {
        m_pages->setCurrentWidget(before);
        before->setFocus(Qt::OtherFocusReason);
        m_keychainPage->deleteLater();
    });
}

void MainWindow::showConnectionPage()
{
    if (!m_view)
        return;
    delete std::exchange(m_connectionPage, nullptr);
    m_connectionPage = new ConnectionPage(m_desk, m_view->workspace(), m_pages);
    m_pages->addWidget(m_connectionPage);
    m_pages->setCurrentWidget(m_connectionPage);
    m_connectionPage->setFocus(Qt::OtherFocusReason);
    connect(m_connectionPage, &ConnectionPage::closed, this, &MainWindow::backToView);
    connect(m_connectionPage, &ConnectionPage::keychainRequested, this, &MainWindow::showKeychain);
    // The page goes with the connection: not while its own button is still being clicked.
    connect(m_connectionPage, &ConnectionPage::removeRequested, this, &MainWindow::removeConnection,
            Qt::QueuedConnection);
}

void MainWindow::removeConnection(const Connection &connection, bool withStore)
{
    m_desk.remove(connection, withStore ? Desk::Stored::Remove : Desk::Stored::Keep)
        .then(this, [this](const Result<Done> &removed) {
            if (!removed)
                openFailed(removed.error(), {});
        });
}

void MainWindow::showRequestLog()
{
    if (!m_view)
        return;
    if (!m_requestLog) {
        m_requestLog = new RequestLogWindow(m_view->workspace(), this);
    }
    m_requestLog->show();
    m_requestLog->raise();
    m_requestLog->activateWindow();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_desk.settings().setState(u"window"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}
