// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "ui/plans/planner.h"

#include <QTimer>
#include <QWidget>

namespace models {
class PlanRowsModel;
}
class ElidedLabel;
class FactLabel;
class MessageBar;
class Meter;
class QListView;
class QPushButton;
class VerdictFilter;
class Workspace;

/// A plan that runs, and after its end what became of each row: how far it is, pause, go on,
/// cancel, the rows by outcome, the result as a file, the refused ones once more.
class PlanDetails : public QWidget
{
    Q_OBJECT
public:
    PlanDetails(Workspace &workspace, Planner &planner, QWidget *parent = nullptr);
    ~PlanDetails() override;

    void showPlan(store::PlanId id); ///< an invalid one: nothing
    store::PlanId planId() const { return m_id; }
    const store::Plan &plan() const { return m_plan; }
    models::PlanRowsModel &model() { return *m_model; }
    QListView *list() const { return m_list; }
    VerdictFilter *filter() const { return m_filter; }
    QPushButton *pauseButton() const { return m_pause; }
    QPushButton *cancelButton() const { return m_cancel; }
    QPushButton *saveButton() const { return m_save; }
    QPushButton *againButton() const { return m_again; }
    /// Writes the result; the form follows the file's name (.json, else CSV).
    Pending<Done> saveResult(const QString &file, bool forSpreadsheets = false);

signals:
    /// The refused rows as a plan of their own, to be looked at before it begins.
    void againRequested(const store::Plan &plan, const QList<syncing::PlanRow> &rows);
    void openEntryRequested(const crm::OwnerRef &card, EntryId entry);

private:
    QWidget *buildHead();
    QWidget *buildFoot();
    void load();
    void show();
    void showBar();
    void pauseOrGoOn();
    void askForFile();
    void again();
    void told(const Result<Done> &result);

    Workspace &m_workspace;
    Planner &m_planner;
    store::PlanId m_id;
    store::Plan m_plan;
    QList<store::Intent> m_rows;
    Pending<store::Plan> m_loading;
    Pending<QList<store::Intent>> m_loadingRows;
    bool m_isStale = false;
    QTimer m_soon; ///< many changes are shown at once

    models::PlanRowsModel *m_model = nullptr;
    FactLabel *m_title = nullptr;
    ElidedLabel *m_line = nullptr;
    Meter *m_meter = nullptr;
    MessageBar *m_bar = nullptr;
    VerdictFilter *m_filter = nullptr;
    QListView *m_list = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_again = nullptr;
};
