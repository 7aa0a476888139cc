// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the keys and the menu of the window do.
#include "ui/connections/connectionmenu.h"
#include "ui/keyswindow.h"
#include "ui/mainwindow.h"
#include "ui/workspaceview.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMessageBox>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

QAction *MainWindow::addAction(const QString &name, const QString &text, const QKeySequence &key,
                               void (MainWindow::*slot)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(key);
    if (slot)
        connect(action, &QAction::triggered, this, slot);
    QWidget::addAction(action);
    m_actions.insert(name, action);
    return action;
}

void MainWindow::makeActions()
{
    addAction(u"newEntry"_s, tr("New entry"), QKeySequence::New, &MainWindow::newEntry);
    addAction(u"addFromFile"_s, tr("Add from file…"), Qt::CTRL | Qt::Key_I,
              &MainWindow::addFromFile);
    addAction(u"refresh"_s, tr("Read the card again"), QKeySequence(Qt::Key_F5),
              &MainWindow::refresh);
    addAction(u"find"_s, tr("Filter the list"), {}, &MainWindow::find);
    addAction(u"focusCards"_s, tr("Find a card"), Qt::CTRL | Qt::Key_L, &MainWindow::focusCards);
    addAction(u"goTimeline"_s, tr("Timeline"), Qt::CTRL | Qt::Key_1, &MainWindow::goTimeline);
    addAction(u"goGallery"_s, tr("Icons & Logos").replace(u'&', u"&&"_s), Qt::CTRL | Qt::Key_2,
              &MainWindow::goGallery);
    addAction(u"goOutbox"_s, tr("Outbox"), Qt::CTRL | Qt::Key_3, &MainWindow::goOutbox);
    addAction(u"goBack"_s, tr("Back"), QKeySequence(Qt::ALT | Qt::Key_Left), &MainWindow::goBack);
    addAction(u"newWindow"_s, tr("New window"), Qt::CTRL | Qt::SHIFT | Qt::Key_N,
              &MainWindow::newWindow);
    addAction(u"switchConnection"_s, tr("Switch the connection…"),
              QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), &MainWindow::showConnectionMenu);
    addAction(u"settings"_s, tr("Settings"), QKeySequence(Qt::CTRL | Qt::Key_Comma),
              &MainWindow::showSettings);
    addAction(u"connection"_s, tr("This connection"), {}, &MainWindow::showConnectionPage);
    addAction(u"requestLog"_s, tr("Requests"), Qt::CTRL | Qt::SHIFT | Qt::Key_R,
              &MainWindow::showRequestLog);
    addAction(u"keys"_s, tr("Keys"), QKeySequence(Qt::Key_F1), &MainWindow::showKeys);
    addAction(u"about"_s, tr("About Timeline Desk"), {}, &MainWindow::showAbout);
    auto *quit = addAction(u"quit"_s, tr("Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), nullptr);
    connect(quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
}

void MainWindow::makeMenus()
{
    m_menu = new QMenu(this);
    m_menu->setObjectName(u"mainMenu"_s);
    m_connectionMenu = new ConnectionMenu(m_desk, this);
    connect(m_connectionMenu, &ConnectionMenu::chosen, this, &MainWindow::openConnection);
    connect(m_connectionMenu, &ConnectionMenu::chosenInNewWindow, this, &MainWindow::openElsewhere);
    connect(m_connectionMenu, &ConnectionMenu::pageRequested, this,
            &MainWindow::showConnectionPage);
    connect(m_connectionMenu, &ConnectionMenu::addRequested, this, &MainWindow::showWelcome);
    connect(m_connectionMenu, &ConnectionMenu::demoRequested, this, &MainWindow::openDemo);
    const QList<QStringList> groups {
        { u"newEntry"_s, u"addFromFile"_s, u"refresh"_s, u"find"_s, u"focusCards"_s },
        { u"goTimeline"_s, u"goOutbox"_s, u"newWindow"_s },
        { u"switchConnection"_s, u"connection"_s, u"requestLog"_s, u"settings"_s },
        { u"keys"_s, u"about"_s, u"quit"_s },
    };
    for (const QStringList &group : groups) {
        if (!m_menu->isEmpty())
            m_menu->addSeparator();
        for (const QString &name : group)
            m_menu->addAction(m_actions.value(name));
    }
}

void MainWindow::newEntry()
{
    if (!m_view)
        return;
    backToView();
    m_view->newEntry();
}

void MainWindow::addFromFile()
{
    if (!m_view)
        return;
    backToView();
    m_view->addFromFile();
}

void MainWindow::refresh()
{
    if (m_view)
        m_view->refresh();
}

void MainWindow::find()
{
    if (!m_view)
        return;
    backToView();
    m_view->findInList();
}

void MainWindow::focusCards()
{
    if (!m_view)
        return;
    showPlace(PlacesBar::Timeline);
    m_view->focusCards();
}

void MainWindow::goTimeline() { showPlace(PlacesBar::Timeline); }
void MainWindow::goGallery() { showPlace(PlacesBar::Gallery); }
void MainWindow::goOutbox() { showPlace(PlacesBar::Outbox); }

void MainWindow::goBack()
{
    if (m_view && m_pages->currentWidget() != m_view)
        backToView();
    else if (m_view)
        m_view->goBack();
}

void MainWindow::showKeys()
{
    QList<const QAction *> actions;
    for (const QString &name :
         { u"focusCards"_s, u"newEntry"_s, u"addFromFile"_s, u"refresh"_s, u"goTimeline"_s,
           u"goOutbox"_s, u"goBack"_s, u"newWindow"_s, u"requestLog"_s, u"settings"_s, u"quit"_s })
        actions.append(m_actions.value(name));
    auto *window = new KeysWindow(actions, this);
    window->show();
}

void MainWindow::showAbout()
{
    auto *box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("About Timeline Desk"));
    box->setTextFormat(Qt::PlainText);
    box->setIconPixmap(windowIcon().pixmap(48));
    box->setText(tr("Timeline Desk %1").arg(QCoreApplication::applicationVersion()));
    box->setInformativeText(
        tr("See, check and write the log entries of Bitrix24 CRM timelines.\n"
           "Free software under the GNU General Public License, version 3 or later.\n"
           "Only your portal is ever contacted."));
    box->open();
}

void MainWindow::newWindow()
{
    MainWindow *window = m_desk.makeWindow();
    window->show();
    if (m_view && m_view->workspace().connection().kind == Connection::Kind::Demo)
        return window->openDemo();
    window->openLast();
}
