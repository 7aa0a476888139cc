// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connections/capabilities.h"
#include "connections/connection.h"

#include <QWidget>

class CapabilityList;
class ColorRow;
class Desk;
class ElidedLabel;
class MessageBar;
class QLayout;
class QLineEdit;
class QPushButton;
class TestPanel;
class Workspace;

/// One open connection: what it can do and why not, limits and safety, rename, remove.
class ConnectionPage : public QWidget
{
    Q_OBJECT
public:
    ConnectionPage(Desk &desk, Workspace &workspace, QWidget *parent = nullptr);

signals:
    void closed();
    void keychainRequested();
    /// The person said yes; the page is of no use any more once it is done.
    void removeRequested(const connections::Connection &connection, bool withStore);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QLayout *buildHead(QWidget *column);
    QLayout *buildFoot(QWidget *column);
    void update();
    void updateLine();
    void test();
    void tested(const Result<connections::Capabilities> &probed);
    void rename();
    void save(const connections::Connection &connection);
    void askToRemove();

    Desk &m_desk;
    Workspace &m_workspace;
    QLineEdit *m_name = nullptr;
    ColorRow *m_color = nullptr;
    ElidedLabel *m_line = nullptr;
    QPushButton *m_test = nullptr;
    MessageBar *m_bar = nullptr;
    CapabilityList *m_list = nullptr;
    MessageBar *m_removeBar = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_removeKeep = nullptr;
    QPushButton *m_cancelRemove = nullptr;
    TestPanel *m_panel = nullptr;
    std::optional<Error> m_error;
};
