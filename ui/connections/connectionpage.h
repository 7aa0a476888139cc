// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "connections/capabilities.h"
#include "connections/connection.h"
#include "store/cards.h"

#include <QWidget>

class ColorRow;
class Desk;
class ElidedLabel;
class FactLabel;
class LinkButton;
class MessageBar;
class Meter;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
class TestPanel;
class Workspace;

/// One open connection: what it can do and why not, limits and safety, rename, remove.
class ConnectionPage : public QWidget
{
    Q_OBJECT
public:
    ConnectionPage(Desk &desk, Workspace &workspace, QWidget *parent = nullptr);
    ~ConnectionPage() override;

signals:
    void closed();
    void keychainRequested();
    /// To give the secret anew: it was changed on the portal, or belongs to somebody else now.
    void signInRequested(const connections::Connection &connection);
    /// The person said yes; the page is of no use any more once it is done.
    void removeRequested(const connections::Connection &connection, bool withStore);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    QWidget *buildLimits();
    void update();
    void updateLine();
    void addRow(connections::Can can, const QString &what, const QString &why);
    void test();
    void tested(const Result<connections::Capabilities> &probed);
    void addFacts();
    void rename();
    void save(const connections::Connection &connection);
    void askToRemove();
    void showFile();
    void updateBudget();

    Desk &m_desk;
    Workspace &m_workspace;
    QLineEdit *m_name = nullptr;
    ColorRow *m_color = nullptr;
    ElidedLabel *m_line = nullptr;
    QPushButton *m_test = nullptr;
    MessageBar *m_bar = nullptr;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_rowLines = nullptr;
    ElidedLabel *m_requests = nullptr;
    ElidedLabel *m_budget = nullptr;
    Meter *m_budgetMeter = nullptr;
    ElidedLabel *m_secret = nullptr;
    ElidedLabel *m_clock = nullptr;
    ElidedLabel *m_kept = nullptr;
    ElidedLabel *m_scopes = nullptr;
    ElidedLabel *m_edition = nullptr;
    ElidedLabel *m_paging = nullptr;
    MessageBar *m_removeBar = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_removeKeep = nullptr;
    QPushButton *m_cancelRemove = nullptr;
    bool m_isRenamed = false;
    std::function<void()> m_barAction;
    TestPanel *m_panel = nullptr;
    Pending<store::StoreFigures> m_figures;
    std::optional<Error> m_error;
};
