// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "store/cards.h"
#include "ui/connections/box.h"

class Desk;
class Meter;
class Workspace;

/// A table of what is known of a connection and its portal: limits, where things are kept,
/// permissions, edition, how lists page. Follows the workspace.
class ConnectionFacts : public Box
{
    Q_OBJECT
public:
    ConnectionFacts(Desk &desk, Workspace &workspace, QWidget *parent = nullptr);
    ~ConnectionFacts() override;

signals:
    void keychainRequested();

private:
    ElidedLabel *add(const QString &name, const char *objectName, QWidget *end = nullptr);
    QWidget *buildBudget();
    void build();
    void update();
    void updateEdition();
    void updateBudget();
    void showFile();
    bool isDemo() const;

    Desk &m_desk;
    Workspace &m_workspace;
    ElidedLabel *m_budget = nullptr;
    Meter *m_budgetMeter = nullptr;
    ElidedLabel *m_clock = nullptr;
    ElidedLabel *m_kept = nullptr;
    ElidedLabel *m_scopes = nullptr;
    ElidedLabel *m_plan = nullptr;
    ElidedLabel *m_edition = nullptr;
    FactLabel *m_editionMeans = nullptr;
    ElidedLabel *m_paging = nullptr;
    Pending<store::StoreFigures> m_figures;
};
