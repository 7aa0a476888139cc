// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/planpreview.h"

#include <QAbstractListModel>

#include <array>

namespace models {

/// Where a row of a plan stands: before it is begun, and after.
enum class PlanVerdict {
    WillBeSent,
    Doubtful, ///< will be sent, and probably refused
    RefusedBefore, ///< is not sent
    Waiting,
    Unknown, ///< sent, and the answer was lost
    Done,
    Refused,
    NotTried,
};
constexpr int planVerdicts = 8;

enum PlanRowRole {
    PlanVerdictRole = Qt::UserRole + 1, ///< PlanVerdict
    PlanIntentRole, ///< store::Intent
    PlanErrorRole, ///< Error of a refusal or a doubt; an empty code where there is none
};

/// The rows of one plan, previewed or begun, all of them or those of one verdict. Holds the rows as
/// they are, shared with whoever made them; a filter holds 4 bytes for each.
class PlanRowsModel : public QAbstractListModel
{
    Q_OBJECT
public:
    explicit PlanRowsModel(QObject *parent = nullptr);
    static PlanVerdict verdictOf(store::IntentState state);

    void clear();
    void showPreview(const QList<syncing::PlanRow> &rows);
    /// The rows of a plan as they stand now, those of a way back included.
    /// The same plan again: rows change in place.
    void showRows(store::PlanId plan, const QList<store::Intent> &rows);

    using Filter = std::optional<PlanVerdict>;
    void setFilter(Filter verdict); ///< nothing: all rows
    Filter filter() const { return m_filter; }
    int count(PlanVerdict verdict) const { return m_counts[size_t(verdict)]; }
    int total() const { return int(m_preview.size() + m_rows.size()); } ///< whatever the filter

    /// What a screen reader says of a row.
    void setDescriber(std::function<QString(const QModelIndex &)> describe);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void countsChanged();

private:
    PlanVerdict verdictOf(int row) const;
    void countAll();
    QList<int> matching() const;
    void show(const QList<int> &shown);

    QList<syncing::PlanRow> m_preview; ///< one of the two is empty
    QList<store::Intent> m_rows;
    store::PlanId m_plan;
    Filter m_filter;
    QList<int> m_shown; ///< rows that match; unused without a filter
    std::array<int, planVerdicts> m_counts {};
    std::function<QString(const QModelIndex &)> m_describe;
};

} // namespace models
