// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planrowsmodel.h"

#include "models/rowdiff.h"

namespace models {

namespace {

constexpr int mostSteps = 200;

store::EntryIds keysOf(const QList<int> &rows)
{
    store::EntryIds keys;
    keys.reserve(rows.size());
    for (const int row : rows)
        keys.append(EntryId { row + 1 });
    return keys;
}

} // namespace

PlanRowsModel::PlanRowsModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

PlanVerdict PlanRowsModel::verdictOf(store::IntentState state)
{
    switch (state) {
    case store::IntentState::Waiting:
    case store::IntentState::Sending: // its answer is on the way
        return PlanVerdict::Waiting;
    case store::IntentState::Unknown:
        return PlanVerdict::Unknown;
    case store::IntentState::Done:
        return PlanVerdict::Done;
    case store::IntentState::Refused:
        return PlanVerdict::Refused;
    case store::IntentState::TakenBack:
        break;
    }
    return PlanVerdict::NotTried;
}

void PlanRowsModel::clear()
{
    beginResetModel();
    m_preview.clear();
    m_rows.clear();
    m_plan = {};
    m_shown.clear();
    countAll();
    endResetModel();
    emit countsChanged();
}

void PlanRowsModel::showPreview(const QList<syncing::PlanRow> &rows)
{
    beginResetModel();
    m_preview = rows;
    m_rows.clear();
    m_plan = {};
    countAll();
    m_shown = matching();
    endResetModel();
    emit countsChanged();
}

void PlanRowsModel::showRows(store::PlanId plan, const QList<store::Intent> &rows)
{
    const bool isSame = plan == m_plan && rows.size() >= m_rows.size();
    if (!isSame) {
        beginResetModel();
        m_preview.clear();
        m_rows = rows;
        m_plan = plan;
        countAll();
        m_shown = matching();
        endResetModel();
        emit countsChanged();
        return;
    }
    // Rows of a way back may have come behind the others.
    const int before = int(m_rows.size()), now = int(rows.size());
    if (!m_filter && now > before)
        beginInsertRows({}, before, now - 1);
    m_rows = rows;
    countAll();
    if (!m_filter && now > before)
        endInsertRows();
    if (m_filter)
        show(matching());
    if (rowCount() > 0)
        emit dataChanged(index(0), index(rowCount() - 1));
    emit countsChanged();
}

void PlanRowsModel::setFilter(Filter verdict)
{
    if (verdict == m_filter)
        return;
    beginResetModel();
    m_filter = verdict;
    m_shown = matching();
    endResetModel();
}

/// Rows that change their verdict come and go, so that the view keeps its place.
void PlanRowsModel::show(const QList<int> &shown)
{
    const auto steps = rowSteps(keysOf(m_shown), keysOf(shown), mostSteps);
    if (!steps) {
        beginResetModel();
        m_shown = shown;
        endResetModel();
        return;
    }
    for (const RowStep &step : *steps) {
        const int first = int(step.row), last = int(step.row + step.count) - 1;
        if (step.kind == RowStep::Kind::Remove) {
            beginRemoveRows({}, first, last);
            m_shown.remove(first, step.count);
            endRemoveRows();
        } else {
            beginInsertRows({}, first, last);
            for (int row = first; row <= last; ++row)
                m_shown.insert(row, shown.at(row));
            endInsertRows();
        }
    }
}

PlanVerdict PlanRowsModel::verdictOf(int row) const
{
    if (m_preview.isEmpty())
        return verdictOf(m_rows.at(row).state);
    const syncing::PlanRow &preview = m_preview.at(row);
    return preview.refusal ? PlanVerdict::RefusedBefore
        : preview.doubt    ? PlanVerdict::Doubtful
                           : PlanVerdict::WillBeSent;
}

void PlanRowsModel::countAll()
{
    m_counts.fill(0);
    for (int row = 0; row < total(); ++row)
        ++m_counts[size_t(verdictOf(row))];
}

QList<int> PlanRowsModel::matching() const
{
    QList<int> rows;
    if (!m_filter)
        return rows;
    for (int row = 0; row < total(); ++row) {
        if (verdictOf(row) == *m_filter)
            rows.append(row);
    }
    return rows;
}

void PlanRowsModel::setDescriber(std::function<QString(const QModelIndex &)> describe)
{
    m_describe = std::move(describe);
}

int PlanRowsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_filter ? int(m_shown.size()) : total();
}

QVariant PlanRowsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = m_filter ? m_shown.at(index.row()) : index.row();
    const bool isPreview = !m_preview.isEmpty();
    const store::Intent &intent = isPreview ? m_preview.at(row).intent : m_rows.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return intent.draft.title;
    case Qt::AccessibleTextRole:
        return m_describe ? QVariant(m_describe(index)) : QVariant();
    case PlanVerdictRole:
        return QVariant::fromValue(verdictOf(row));
    case PlanIntentRole:
        return QVariant::fromValue(intent);
    case PlanErrorRole: {
        std::optional<Error> error = intent.error;
        if (isPreview)
            error = m_preview.at(row).refusal ? m_preview.at(row).refusal : m_preview.at(row).doubt;
        return QVariant::fromValue(error.value_or(Error()));
    }
    default:
        return {};
    }
}

} // namespace models
