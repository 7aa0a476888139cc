// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "base/error.h"
#include "store/store.h"

#include <QAbstractListModel>
#include <QTimer>

namespace models {

enum OutboxRole {
    OutboxKindRole = Qt::UserRole + 1, ///< OutboxModel::RowKind
    OutboxGroupRole, ///< OutboxModel::Group, of rows and headings
    OutboxCountRole, ///< int: rows of the group, for headings
    IntentRole, ///< store::Intent, without its history; of rows that are one
    PlanRole, ///< store::Plan; of rows that are one
};

/// Every write that was decided, in groups: what needs a look first, then what is under way, then
/// what is over. Newest first within a group, but what waits stands in the order of its sending. A
/// plan of many writes is one row; its own rows are PlanRowsModel's.
class OutboxModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum class RowKind { Heading, Intent, Plan };
    Q_ENUM(RowKind)
    enum class Group { Plans, Unknown, Waiting, Refused, DoneToday, DoneEarlier };
    Q_ENUM(Group)
    enum class Availability { Loading, Ready, Failed };

    OutboxModel(store::Store &store, Clock &clock, QObject *parent = nullptr);
    ~OutboxModel() override;

    void reload();
    void reloadSoon(); ///< something changed; more may follow at once
    Availability availability() const { return m_availability; }
    const Error &error() const { return m_error; }

    struct Counts
    {
        int plans = 0; ///< that go on, or that ended otherwise than was wanted
        int unknown = 0, waiting = 0, refused = 0, doneToday = 0, doneEarlier = 0;
        qint64 rowsToGo = 0, rows = 0; ///< of plans that run
        /// What is not over, or was refused and not looked at.
        int open() const { return plans + unknown + waiting + refused; }
    };
    const Counts &counts() const { return m_counts; }
    /// Intents that are over well: Done and TakenBack.
    QList<IntentId> finished() const;
    QList<store::PlanId> finishedPlans() const; ///< that did what they were for
    int rowOf(IntentId id) const; ///< -1 where it is not
    int rowOf(store::PlanId id) const; ///< -1 where it is not

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void aboutToChange(); ///< rows may move; changed() follows
    void changed(); ///< counts or availability

private:
    struct Row
    {
        RowKind kind = RowKind::Intent;
        Group group = Group::Waiting;
        int count = 0;
        store::Intent intent;
        store::Plan plan;
        QDateTime decided() const { return plan.id.isValid() ? plan.decided : intent.decided; }
    };
    void take(const QList<store::Intent> &intents, const QList<store::Plan> &plans);
    void readPlans(const QList<store::Intent> &intents);
    void finishReading(const Error *error);
    void setRows(const QList<Row> &rows);
    Group groupOf(const store::Intent &intent) const;
    Group groupOf(const store::Plan &plan) const;
    Group doneGroup(const QDateTime &changed) const;
    static QString heading(Group group);

    store::Store &m_store;
    Clock &m_clock;
    Availability m_availability = Availability::Loading;
    Error m_error;
    Counts m_counts;
    QList<Row> m_rows;
    Pending<QList<store::Intent>> m_reading;
    Pending<QList<store::Plan>> m_readingPlans;
    QTimer m_soon;
    bool m_hasRunningPlan = false;
    bool m_isStale = false; ///< changed while a reading ran
};

} // namespace models
