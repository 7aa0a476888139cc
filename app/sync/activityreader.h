// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "timeline/service.h"

#include <QSet>

namespace syncing {

struct ActivityReading
{
    QList<timeline::Activity> activities; ///< unique, in the order of the portal: newest first
    std::optional<qint64> total; ///< as the portal counts
    bool isComplete = false; ///< proven: as many as the portal counts
};

/// Reads the activities of a card page after page until they are all there. They are not kept in
/// the store: the portal is asked each time.
class ActivityReader : public QObject
{
    Q_OBJECT
public:
    explicit ActivityReader(timeline::Service &service, QObject *parent = nullptr);
    ~ActivityReader() override;

    /// One reading at a time: a new one takes the place of the one before. What was read until an
    /// error came stays in soFar().
    Pending<ActivityReading> read(const crm::OwnerRef &owner);
    void stop();
    const ActivityReading &soFar() const { return m_reading; }

signals:
    void pageRead(); ///< soFar() has more

private:
    void ask(qint64 start);
    void take(qint64 start, const timeline::ActivityPage &page);

    timeline::Service &m_service;
    crm::OwnerRef m_owner;
    ActivityReading m_reading;
    QSet<ActivityId> m_seen;
    Pending<timeline::ActivityPage> m_page;
    Promise<ActivityReading> m_promise;
};

} // namespace syncing
