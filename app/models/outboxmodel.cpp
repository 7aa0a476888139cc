// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxmodel.h"

#include "models/rowdiff.h"

#include <algorithm>
#include <array>

namespace models {

namespace {
constexpr int mostSteps = 1000;
}

OutboxModel::OutboxModel(store::Store &store, Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
{
    connect(&m_store, &store::Store::intentChanged, this, &OutboxModel::reload);
    connect(&m_store, &store::Store::otherCopyChanged, this, &OutboxModel::reload);
}

OutboxModel::~OutboxModel() { m_reading.cancel(); }

void OutboxModel::reload()
{
    if (!m_reading.isFinished()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_reading = m_store.intents();
    m_reading.then(this, [this](const Result<QList<store::Intent>> &intents) {
        m_reading = {};
        emit aboutToChange();
        m_availability = intents ? Availability::Ready : Availability::Failed;
        if (intents)
            take(*intents);
        else
            m_error = intents.error();
        emit changed();
        if (m_isStale)
            reload();
    });
}

OutboxModel::Group OutboxModel::groupOf(const store::Intent &intent) const
{
    switch (intent.state) {
    case store::IntentState::Unknown:
        return Group::Unknown;
    case store::IntentState::Waiting:
    case store::IntentState::Sending:
        return Group::Waiting;
    case store::IntentState::Refused:
        return Group::Refused;
    case store::IntentState::Done:
    case store::IntentState::TakenBack:
        break;
    }
    const bool isToday
        = intent.changed.toLocalTime().date() == m_clock.utcNow().toLocalTime().date();
    return isToday ? Group::DoneToday : Group::DoneEarlier;
}

void OutboxModel::take(const QList<store::Intent> &intents)
{
    constexpr std::array groups { Group::Unknown, Group::Waiting, Group::Refused, Group::DoneToday,
                                  Group::DoneEarlier };
    std::array<QList<Row>, groups.size()> rows;
    for (const store::Intent &intent : intents) {
        const Group group = groupOf(intent);
        rows[size_t(group)].append({ RowKind::Intent, group, 0, intent });
    }
    auto &waiting = rows[size_t(Group::Waiting)];
    std::reverse(waiting.begin(), waiting.end());
    const auto count = [&rows](Group group) { return int(rows[size_t(group)].size()); };
    m_counts = { count(Group::Unknown), count(Group::Waiting), count(Group::Refused),
                 count(Group::DoneToday), count(Group::DoneEarlier) };
    QList<Row> all;
    for (const Group group : groups) {
        if (count(group) == 0)
            continue;
        all.append({ RowKind::Heading, group, count(group), {} });
        all.append(rows[size_t(group)]);
    }
    setRows(all);
}

void OutboxModel::setRows(const QList<Row> &rows)
{
    const auto keys = [](const QList<Row> &of) {
        store::EntryIds ids;
        for (const Row &row : of)
            ids.append(EntryId { row.kind == RowKind::Heading ? -1 - qint64(row.group)
                                                              : row.intent.id.value });
        return ids;
    };
    const auto steps = rowSteps(keys(m_rows), keys(rows), mostSteps);
    if (!steps) {
        beginResetModel();
        m_rows = rows;
        endResetModel();
        return;
    }
    for (const RowStep &step : *steps) {
        const int first = int(step.row);
        const int last = int(step.row + step.count) - 1;
        if (step.kind == RowStep::Kind::Remove) {
            beginRemoveRows({}, first, last);
            m_rows.remove(first, step.count);
            endRemoveRows();
            continue;
        }
        beginInsertRows({}, first, last);
        for (int row = first; row <= last; ++row)
            m_rows.insert(row, Row());
        endInsertRows();
    }
    m_rows = rows;
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QString OutboxModel::heading(Group group)
{
    switch (group) {
    case Group::Unknown:
        return tr("Outcome unknown");
    case Group::Waiting:
        return tr("Waiting");
    case Group::Refused:
        return tr("Refused, nothing was changed");
    case Group::DoneToday:
        return tr("Done today");
    case Group::DoneEarlier:
        break;
    }
    return tr("Done earlier");
}

QList<IntentId> OutboxModel::finished() const
{
    QList<IntentId> ids;
    for (const Row &row : m_rows) {
        if (row.kind == RowKind::Intent
            && (row.group == Group::DoneToday || row.group == Group::DoneEarlier))
            ids.append(row.intent.id);
    }
    return ids;
}

int OutboxModel::rowOf(IntentId id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == RowKind::Intent && m_rows.at(row).intent.id == id)
            return int(row);
    }
    return -1;
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.kind == RowKind::Heading ? heading(row.group) : row.intent.draft.title;
    case OutboxKindRole:
        return QVariant::fromValue(row.kind);
    case OutboxGroupRole:
        return QVariant::fromValue(row.group);
    case OutboxCountRole:
        return row.count;
    case IntentRole:
        return row.kind == RowKind::Intent ? QVariant::fromValue(row.intent) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).kind == RowKind::Intent
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        : Qt::ItemNeverHasChildren;
}

} // namespace models
