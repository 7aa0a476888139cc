// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/outboxmodel.h"

#include "models/rowdiff.h"

#include <algorithm>
#include <array>

namespace models {

namespace {
constexpr int mostSteps = 1000;
constexpr std::chrono::milliseconds pauseBetween { 300 };
} // namespace

OutboxModel::OutboxModel(store::Store &store, Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_store(store)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &OutboxModel::reload);
    connect(&m_store, &store::Store::intentChanged, this, &OutboxModel::reloadSoon);
    connect(&m_store, &store::Store::planChanged, this, &OutboxModel::reloadSoon);
    connect(&m_store, &store::Store::otherCopyChanged, this, &OutboxModel::reload);
}

OutboxModel::~OutboxModel()
{
    m_reading.cancel();
    m_readingPlans.cancel();
}

/// A plan that runs changes with each of its rows.
void OutboxModel::reloadSoon()
{
    if (!m_hasRunningPlan)
        reload();
    else if (!m_soon.isActive())
        m_soon.start(pauseBetween);
}

void OutboxModel::reload()
{
    if (!m_reading.isFinished() || !m_readingPlans.isFinished()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_reading = m_store.planRows({}); // those of plans are told by their plan
    m_reading.then(this, [this](const Result<QList<store::Intent>> &intents) {
        m_reading = {};
        if (!intents)
            return finishReading(&intents.error());
        readPlans(*intents);
    });
}

void OutboxModel::readPlans(const QList<store::Intent> &intents)
{
    m_readingPlans = m_store.plans();
    m_readingPlans.then(this, [this, intents](const Result<QList<store::Plan>> &plans) {
        m_readingPlans = {};
        if (!plans)
            return finishReading(&plans.error());
        emit aboutToChange();
        take(intents, *plans);
        m_availability = Availability::Ready;
        finishReading(nullptr);
    });
}

void OutboxModel::finishReading(const Error *error)
{
    if (error) {
        emit aboutToChange();
        m_error = *error;
        m_availability = Availability::Failed;
    }
    emit changed();
    if (m_isStale)
        reload();
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
    return doneGroup(intent.changed);
}

/// What did all it was for is over; else it stands above until somebody looked at it.
OutboxModel::Group OutboxModel::groupOf(const store::Plan &plan) const
{
    const bool isOver
        = plan.state == store::PlanState::Ended || plan.state == store::PlanState::Cancelled;
    if (!isOver || plan.counts.open() > 0 || plan.counts.refused > 0)
        return Group::Plans;
    return doneGroup(plan.changed);
}

OutboxModel::Group OutboxModel::doneGroup(const QDateTime &changed) const
{
    const bool isToday = changed.toLocalTime().date() == m_clock.utcNow().toLocalTime().date();
    return isToday ? Group::DoneToday : Group::DoneEarlier;
}

void OutboxModel::take(const QList<store::Intent> &intents, const QList<store::Plan> &plans)
{
    constexpr std::array groups { Group::Plans,   Group::Unknown,   Group::Waiting,
                                  Group::Refused, Group::DoneToday, Group::DoneEarlier };
    std::array<QList<Row>, groups.size()> rows;
    for (auto intent = intents.crbegin(); intent != intents.crend(); ++intent) {
        const Group group = groupOf(*intent);
        rows[size_t(group)].append({ RowKind::Intent, group, 0, *intent, {} });
    }
    m_counts = {};
    m_hasRunningPlan = false;
    for (const store::Plan &plan : plans) {
        const Group group = groupOf(plan);
        rows[size_t(group)].append({ RowKind::Plan, group, 0, {}, plan });
        if (plan.state == store::PlanState::Running) {
            m_hasRunningPlan = true;
            m_counts.rowsToGo += plan.counts.open();
            m_counts.rows += plan.counts.total();
        }
    }
    auto &waiting = rows[size_t(Group::Waiting)];
    std::reverse(waiting.begin(), waiting.end());
    for (const Group group : { Group::DoneToday, Group::DoneEarlier })
        std::stable_sort(rows[size_t(group)].begin(), rows[size_t(group)].end(),
                         [](const Row &a, const Row &b) { return a.decided() > b.decided(); });
    const auto count = [&rows](Group group) { return int(rows[size_t(group)].size()); };
    m_counts.plans = count(Group::Plans);
    m_counts.unknown = count(Group::Unknown);
    m_counts.waiting = count(Group::Waiting);
    m_counts.refused = count(Group::Refused);
    m_counts.doneToday = count(Group::DoneToday);
    m_counts.doneEarlier = count(Group::DoneEarlier);
    QList<Row> all;
    for (const Group group : groups) {
        if (count(group) == 0)
            continue;
        all.append({ RowKind::Heading, group, count(group), {}, {} });
        all.append(rows[size_t(group)]);
    }
    setRows(all);
}

void OutboxModel::setRows(const QList<Row> &rows)
{
    const auto keys = [](const QList<Row> &of) {
        store::EntryIds ids;
        for (const Row &row : of)
            ids.append(EntryId { row.kind == RowKind::Heading    ? -1 - qint64(row.group)
                                     : row.kind == RowKind::Plan ? -1'000 - row.plan.id.value
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
    case Group::Plans:
        return tr("Many at once");
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

QList<store::PlanId> OutboxModel::finishedPlans() const
{
    QList<store::PlanId> ids;
    for (const Row &row : m_rows) {
        if (row.kind == RowKind::Plan && row.group != Group::Plans)
            ids.append(row.plan.id);
    }
    return ids;
}

int OutboxModel::rowOf(store::PlanId id) const
{
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == RowKind::Plan && m_rows.at(row).plan.id == id)
            return int(row);
    }
    return -1;
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
        return row.kind == RowKind::Heading ? heading(row.group)
            : row.kind == RowKind::Plan     ? row.plan.title
                                            : row.intent.draft.title;
    case OutboxKindRole:
        return QVariant::fromValue(row.kind);
    case OutboxGroupRole:
        return QVariant::fromValue(row.group);
    case OutboxCountRole:
        return row.count;
    case IntentRole:
        return row.kind == RowKind::Intent ? QVariant::fromValue(row.intent) : QVariant();
    case PlanRole:
        return row.kind == RowKind::Plan ? QVariant::fromValue(row.plan) : QVariant();
    default:
        return {};
    }
}

Qt::ItemFlags OutboxModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return Qt::NoItemFlags;
    return m_rows.at(index.row()).kind != RowKind::Heading
        ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
        : Qt::ItemNeverHasChildren;
}

} // namespace models
