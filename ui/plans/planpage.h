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
class FactLabel;
class MessageBar;
class PaneHead;
class PrimaryButton;
class QCheckBox;
class QListView;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;
class StatePage;
class VerdictFilter;
class Workspace;

/// What a plan of many writes will do, before anything is sent: which rows, which not and why, how
/// long it takes. Every bulk action and every import comes by here.
class PlanPage : public QWidget
{
    Q_OBJECT
public:
    PlanPage(Workspace &workspace, Planner &planner, QWidget *parent = nullptr);
    ~PlanPage() override;

    /// Prepares what was asked for; a note is written here.
    void prepare(const BulkRequest &request);
    /// Rows that are made already.
    void prepare(const store::Plan &plan, const QList<syncing::PlanRow> &rows);
    const std::optional<syncing::PlanPreview> &preview() const { return m_preview; }

    QPushButton *startButton() const; ///< for what is shown now
    QPushButton *cancelButton() const { return m_cancel; }
    QPlainTextEdit *noteField() const { return m_note; }
    QSpinBox *stopAfter() const { return m_stopAfter; }
    QListView *list() const { return m_list; }
    VerdictFilter *filter() const { return m_filter; }
    models::PlanRowsModel &model() { return *m_model; }
    MessageBar *messageBar() const { return m_bar; }

signals:
    void begun(store::PlanId plan);
    void cancelled();

protected:
private:
    void buildHead();
    QWidget *buildBody();
    QWidget *buildFoot();
    void reset(store::PlanKind kind, const QString &title);
    void makePreview();
    void wait(const Pending<syncing::PlanPreview> &preview);
    void show(const syncing::PlanPreview &preview);
    void fail(const Error &error);
    void start();
    void updateStart();
    bool removes() const;

    Workspace &m_workspace;
    Planner &m_planner;
    std::optional<BulkRequest> m_request;
    store::PlanKind m_kind = store::PlanKind::DeleteEntries;
    std::optional<syncing::PlanPreview> m_preview;
    Pending<syncing::PlanPreview> m_making;
    Pending<store::Plan> m_beginning;
    QTimer m_typing; ///< the note is still being written
    QTimer m_busy; ///< from then on it shows that it works

    models::PlanRowsModel *m_model = nullptr;
    PaneHead *m_head = nullptr;
    MessageBar *m_warning = nullptr;
    MessageBar *m_bar = nullptr;
    QWidget *m_noteArea = nullptr;
    QPlainTextEdit *m_note = nullptr;
    FactLabel *m_facts = nullptr;
    VerdictFilter *m_filter = nullptr;
    QStackedWidget *m_body = nullptr;
    QListView *m_list = nullptr;
    StatePage *m_state = nullptr;
    QCheckBox *m_stops = nullptr;
    QSpinBox *m_stopAfter = nullptr;
    FactLabel *m_reason = nullptr;
    QPushButton *m_cancel = nullptr;
    PrimaryButton *m_start = nullptr;
    QPushButton *m_remove = nullptr; ///< in place of it where something goes
};
