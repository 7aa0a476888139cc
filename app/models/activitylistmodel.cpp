// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activitylistmodel.h"

namespace models {

using timeline::Activity;

ActivityListModel::ActivityListModel(timeline::Service &service, QObject *parent)
    : QAbstractListModel(parent)
    , m_reader(service)
{
    connect(&m_reader, &syncing::ActivityReader::pageRead, this, [this] {
        // While it is read again the longer list stays until the new one has caught up.
        const auto &reading = m_reader.soFar();
        if (reading.activities.size() >= m_rows.size())
            show(reading.activities);
        m_total = reading.total;
        emit changed();
    });
}

ActivityListModel::~ActivityListModel() { m_reading.cancel(); }

void ActivityListModel::setCard(const std::optional<crm::OwnerRef> &card)
{
    if (m_card == card)
        return;
    m_reading.cancel();
    m_card = card;
    m_availability = Availability::NotAsked;
    m_total.reset();
    m_isComplete = false;
    show({});
    emit changed();
}

void ActivityListModel::reload()
{
    if (!m_card)
        return;
    m_reading.cancel();
    m_availability = Availability::Loading;
    m_reading = m_reader.read(*m_card);
    m_reading.then(this, [this](const Result<syncing::ActivityReading> &reading) {
        m_reading = {};
        m_availability = reading ? Availability::Ready : Availability::Failed;
        m_isComplete = reading && reading->isComplete;
        if (reading) {
            m_total = reading->total;
            show(reading->activities);
        } else {
            m_error = reading.error();
        }
        emit changed();
    });
    emit changed();
}

/// Rows that stay keep their place in a selection: they are told apart by their numbers.
void ActivityListModel::show(const QList<Activity> &activities)
{
    for (qsizetype i = 0; i < activities.size(); ++i) {
        const bool known = i < m_rows.size() && m_rows[i].id == activities[i].id;
        if (known) {
            if (m_rows[i].raw != activities[i].raw) {
                m_rows[i] = activities[i];
                emit dataChanged(index(int(i)), index(int(i)));
            }
            continue;
        }
        qsizetype later = i;
        while (later < m_rows.size() && m_rows[later].id != activities[i].id)
            ++later;
        if (later < m_rows.size()) { // those between are gone
            beginRemoveRows({}, int(i), int(later) - 1);
            m_rows.remove(i, later - i);
            endRemoveRows();
            --i;
        } else {
            beginInsertRows({}, int(i), int(i));
            m_rows.insert(i, activities[i]);
            endInsertRows();
        }
    }
    if (m_rows.size() > activities.size()) {
        beginRemoveRows({}, int(activities.size()), int(m_rows.size()) - 1);
        m_rows.resize(activities.size());
        endRemoveRows();
    }
}

std::optional<Activity> ActivityListModel::at(const QModelIndex &index) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    return m_rows.at(index.row());
}

int ActivityListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ActivityListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Activity &activity = m_rows.at(index.row());
    if (role == Qt::DisplayRole)
        return activity.subject;
    if (role == ActivityRole)
        return QVariant::fromValue(activity);
    return {};
}

} // namespace models
