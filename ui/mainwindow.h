// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QMainWindow>
#include <QPointer>

class ConnectionBars;
class ConnectionMenu;
class ConnectionPage;
class HeaderBar;
class JumpPopup;
class KeychainPage;
class MessageBar;
class PlacesBar;
class QPushButton;
class QStackedWidget;
class RequestLogWindow;
class SettingsPage;
class StatePage;
class WelcomePage;
class WorkspaceView;

/// The window: header, what is open, places. Holds one connection at a time.
class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    explicit MainWindow(Desk &desk, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// What stands in the window at first; called after it is shown, so that it is there at once.
    void openDemo();
    void openConnection(const connections::Connection &connection);
    void
    openNamed(const QString &name); ///< by name or id; the first-start page where there is none
    void openLast(); ///< the last connection, else the first-start page

    WorkspaceView *view() const { return m_view; }
    // Made when they are first asked for: the window is to be there before them.
    WelcomePage *welcomePage();
    SettingsPage *settingsPage();
    HeaderBar *header() const { return m_header; }
    PlacesBar *placesBar() const { return m_placesBar; }
    MessageBar *messageBar() const { return m_bar; }

    void showWelcome();
    void showConnectionPage();
    void showSettings();
    void showKeychain();
    void showRequestLog();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void build();
    void makeActions();
    void makeMenus();
    void showConnectionMenu();
    void openElsewhere(const connections::Connection &connection);
    void signInAgain(const connections::Connection &connection);
    void offerToGoOn(const connections::Connection &connection);
    void letGo(const QString &id);
    void showOpening(const QString &what);
    void opened(Result<Desk::OpenWorkspace> workspace, const connections::Connection &connection);
    void openFailed(const Error &error, const connections::Connection &connection);
    void showView(Desk::OpenWorkspace workspace);
    void dropView();
    void connectView();
    void updateBudget();
    void updateTitle();
    void backToView();
    void connectionChanged();
    void showPlace(int place);
    void showKeys();
    void showAbout();
    void newWindow();
    QAction *addAction(const QString &name, const QString &text, const QKeySequence &key,
                       void (MainWindow::*slot)());
    void newEntry();
    void addFromFile();
    void refresh();
    void find();
    void goTimeline();
    void goGallery();
    void goOutbox();
    void focusCards();
    void goBack();
    void leavePage();
    void removeConnection(const connections::Connection &connection, bool withStore);

    Desk &m_desk;
    HeaderBar *m_header = nullptr;
    QWidget *m_barPlace = nullptr;
    MessageBar *m_bar = nullptr;
    QStackedWidget *m_pages = nullptr;
    WelcomePage *m_welcome = nullptr;
    StatePage *m_state = nullptr;
    ConnectionPage *m_connectionPage = nullptr;
    SettingsPage *m_settingsPage = nullptr;
    QPointer<KeychainPage> m_keychainPage;
    WorkspaceView *m_view = nullptr;
    PlacesBar *m_placesBar = nullptr;
    JumpPopup *m_jump = nullptr;
    QMenu *m_menu = nullptr;
    ConnectionMenu *m_connectionMenu = nullptr;
    ConnectionBars *m_connectionBars = nullptr;
    QHash<QString, QAction *> m_actions;
    QPointer<RequestLogWindow> m_requestLog; // deletes itself when closed
    Pending<Desk::OpenWorkspace> m_opening;
    connections::Connection m_failed; ///< what could not be opened
    QString m_letGo; ///< the connection that stood here and is being renewed or removed
    std::function<void()> m_stateAction, m_stateSecondAction;
};
