// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/activityreader.h"

#include <QAbstractListModel>

namespace models {

enum ActivityRole {
    ActivityRole = Qt::UserRole + 1, ///< timeline::Activity
};

/// The activities of one card, newest first, as the portal tells them now: they are not kept in the
/// store. Rows come page after page; what was there stays while they are read again, and when that
/// fails.
class ActivityListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class Availability { NotAsked, Loading, Ready, Failed };
    Q_ENUM(Availability)

    explicit ActivityListModel(timeline::Service &service, QObject *parent = nullptr);
    ~ActivityListModel() override;

    /// Another card empties the list; nothing is asked before reload().
    void setCard(const std::optional<crm::OwnerRef> &card);
    const std::optional<crm::OwnerRef> &card() const { return m_card; }
    void reload();

    Availability availability() const { return m_availability; }
    const Error &error() const { return m_error; } ///< of Failed
    std::optional<qint64> total() const { return m_total; } ///< as the portal counts
    bool isComplete() const { return m_isComplete; } ///< proven: as many rows as the portal counts
    std::optional<timeline::Activity> at(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

signals:
    void changed(); ///< availability, total or completeness

private:
    void show(const QList<timeline::Activity> &activities);

    syncing::ActivityReader m_reader;
    std::optional<crm::OwnerRef> m_card;
    QList<timeline::Activity> m_rows;
    Availability m_availability = Availability::NotAsked;
    Error m_error;
    std::optional<qint64> m_total;
    bool m_isComplete = false;
    Pending<syncing::ActivityReading> m_reading;
};

} // namespace models
