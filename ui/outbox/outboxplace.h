// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "models/outboxmodel.h"
#include "sync/planpreview.h"

#include <QWidget>

class ElidedLabel;
class FactLabel;
class IntentDetails;
class MessageBar;
class OutboxDelegate;
class PlanDetails;
class Planner;
class PortalIcons;
class QAction;
class QListView;
class QPushButton;
class QSplitter;
class QStackedWidget;
class StatePage;
class Workspace;

/// What was written and how it fared: unknown, waiting, refused, done.
class OutboxPlace : public QWidget
{
    Q_OBJECT
public:
    OutboxPlace(Workspace &workspace, PortalIcons &pictures, Planner &planner,
                QWidget *parent = nullptr);
    ~OutboxPlace() override;
    models::OutboxModel &model() { return *m_model; }
    QListView *list() const { return m_list; }
    IntentDetails *details() const { return m_details; }
    PlanDetails *planDetails() const { return m_planDetails; }
    /// Chosen as soon as its row is there.
    void choosePlan(store::PlanId id);
    QSplitter *splitter() const { return m_splitter; }
    QPushButton *pauseButton() const { return m_pause; }

signals:
    void changed(); ///< counts, or paused
    void openCardRequested(const crm::OwnerRef &owner);
    void openEntryRequested(const crm::OwnerRef &owner, EntryId entry);
    /// Rows to be looked at before they are sent once more.
    void planRequested(const store::Plan &plan, const QList<syncing::PlanRow> &rows);

private:
    void build(Planner &planner);
    void choose();
    void showChosen();
    void dismissPlan(store::PlanId id);
    void actOn(const store::Plan &plan);
    void clearDone();
    void update();
    void act(const QModelIndex &index);
    void dismiss(IntentId id);
    void showMenu(const QPoint &pos);
    void told(const Result<Done> &result);
    store::Intent current() const;
    store::Plan currentPlan() const;

    Workspace &m_workspace;
    models::OutboxModel *m_model = nullptr;
    OutboxDelegate *m_delegate = nullptr;
    ElidedLabel *m_counts = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_clear = nullptr;
    MessageBar *m_bar = nullptr;
    QWidget *m_barPlace = nullptr;
    QSplitter *m_splitter = nullptr;
    QStackedWidget *m_body = nullptr;
    QListView *m_list = nullptr;
    StatePage *m_state = nullptr;
    QStackedWidget *m_side = nullptr;
    IntentDetails *m_details = nullptr;
    PlanDetails *m_planDetails = nullptr;
    IntentId m_chosen; ///< stays chosen when its row moves to another group
    store::PlanId m_chosenPlan, m_wantedPlan;
    bool m_isChanging = false;
    QAction *m_act = nullptr;
    QAction *m_tryAgain = nullptr;
    QAction *m_dismiss = nullptr;
    QAction *m_openCard = nullptr;
};
