// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/plans/planner.h"
#include "ui/timeline/selectionbar.h"

class TimelinePage;
class Workspace;

/// Carries out what is chosen in the foot of a list: asks for what is still missing (a card, a
/// file), copies, exports, and hands writes on as plans to be looked at first.
class BulkActions : public QObject
{
    Q_OBJECT
public:
    BulkActions(Workspace &workspace, Planner &planner, TimelinePage &page);

    /// Writes the chosen entries; the form as the person chose it.
    void exportTo(const QString &file, exports::EntryForm form);

signals:
    void planRequested(const BulkRequest &request);
    void deleteOneRequested(); ///< one entry alone is chosen
    void told(const QString &fact); ///< copied, exported
    void failed(const Error &error);

private:
    void act(BulkAction which);
    BulkRequest request(store::PlanKind kind) const;
    void copy(exports::EntryForm form);
    void askForFile();
    void askForCard(store::PlanKind kind);
    void bind(store::PlanKind kind, const crm::OwnerRef &card);

    Workspace &m_workspace;
    Planner &m_planner;
    TimelinePage &m_page;
    Pending<QByteArray> m_writing;
};
