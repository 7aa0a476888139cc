// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "crm/directory.h"
#include "imports/rows.h"
#include "sync/planpreview.h"

#include <QHash>

/// What the portal said of the cards that the rows of a file name.
using ImportCards = QHash<crm::OwnerRef, Result<crm::CardSummary>>;

/// The first thing that forbids to send the row; nothing where it can be sent, as far as \a cards
/// are known.
std::optional<Error> importRefusal(const imports::EntryRow &row, const ImportCards &cards);

/// The row as one of a plan: its label is the line in the file.
syncing::PlanRow importPlanRow(const imports::EntryRow &row, const ImportCards &cards);

/// Asks the portal for the cards that rows name. For an administrator it adds entries to cards that
/// never were (timeline-methods.md section 1). What was answered once is not asked again.
class CardLookUp : public QObject
{
    Q_OBJECT
public:
    explicit CardLookUp(crm::Directory &directory, QObject *parent = nullptr);
    ~CardLookUp() override;

    /// Each card of the rows that can be sent, as many at a time as one batch takes. Reads only.
    /// An error that says nothing of a card (no connection, no budget) ends it. A call while one is
    /// under way cancels that one.
    Pending<ImportCards> lookUp(const QList<imports::EntryRow> &rows);
    void forget(); ///< everything is asked anew

signals:
    void progressed(int done, int total);

private:
    void askNext();

    crm::Directory &m_directory;
    ImportCards m_known;
    QList<crm::OwnerRef> m_wanted;
    qsizetype m_asked = 0;
    Promise<ImportCards> m_promise;
    Pending<std::vector<Result<crm::CardSummary>>> m_asking;
};
