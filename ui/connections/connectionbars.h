// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "connections/connection.h"

#include <QUrl>
#include <QWidget>

class Desk;
class MessageBar;
class QPushButton;
class Workspace;

/// What an open connection has to tell its window: that it must be signed in to again, and that its
/// portal answers from another address. Both stay until they are answered.
class ConnectionBars : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionBars(Desk &desk, QWidget *parent = nullptr);

    /// Nothing: no connection is open.
    void setWorkspace(Workspace *workspace);

signals:
    /// The person wants to give the secret anew.
    void signInRequested(const connections::Connection &connection);
    /// The person wants the keychain to be asked once more.
    void retryRequested(const connections::Connection &connection);
    void portalFollowed();
    void failed(const Error &error);

private:
    void askToFollow(const QUrl &newPortal);
    void follow();
    void tellSignIn(const Error &error);
    void showBars();

    Desk &m_desk;
    Workspace *m_workspace = nullptr;
    QWidget *m_movePlace = nullptr;
    MessageBar *m_move = nullptr;
    QPushButton *m_stay = nullptr;
    MessageBar *m_signIn = nullptr;
    QUrl m_movedTo;
    bool m_isRetry = false; ///< the keychain is to be asked again, not the person
};
