// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exports/entrytext.h"
#include "exports/planresult.h"

#include "base/background.h"
#include "sync/planpreview.h"

class Workspace;

/// What a person asked to be done to many entries.
struct BulkRequest
{
    store::PlanKind kind = store::PlanKind::DeleteEntries;
    store::EntryIds entries;
    QString listTitle; ///< of the card whose list they were chosen in; may be empty
    crm::OwnerRef card; ///< Bind, Unbind: the card that is bound; else it is each entry's own
    QString cardTitle; ///< of that card
    QString note; ///< SaveNotes
};

/// Turns what was chosen into plans, and results into files. All that grows with the number of rows
/// happens on a thread of its own, so that the window never waits.
class Planner : public QObject
{
    Q_OBJECT
public:
    explicit Planner(Workspace &workspace, QObject *parent = nullptr);
    ~Planner() override;

    /// Reads the entries and checks every row; nothing is journalled. Input "too-many-rows" beyond
    /// mostRows.
    Pending<syncing::PlanPreview> preview(const BulkRequest &request);
    /// The same for rows that are made already: those of a file, or refused ones once more.
    Pending<syncing::PlanPreview> preview(const store::Plan &plan,
                                          const QList<syncing::PlanRow> &rows);
    /// Journals it and runs it.
    Pending<store::Plan> begin(const syncing::PlanPreview &preview);

    Pending<QByteArray> written(const store::EntryIds &entries, exports::EntryForm form);
    Pending<QByteArray> written(const QList<store::Intent> &rows, exports::ResultForm form);
    /// Writes over \a file in one go; Storage "file-unwritable".
    Pending<Done> save(const QString &file, const QByteArray &bytes);

    static constexpr qsizetype mostRows = 100'000;

private:
    Workspace &m_workspace;
    Worker m_worker; ///< last: its end waits for the job
};
