// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/activityreader.h"

namespace syncing {

using timeline::Activity;
using timeline::ActivityPage;

ActivityReader::ActivityReader(timeline::Service &service, QObject *parent)
    : QObject(parent)
    , m_service(service)
{
}

ActivityReader::~ActivityReader() { m_page.cancel(); }

Pending<ActivityReading> ActivityReader::read(const crm::OwnerRef &owner)
{
    stop();
    m_owner = owner;
    m_reading = {};
    m_seen.clear();
    m_promise = {};
    m_promise.onCancel([this] { m_page.cancel(); });
    ask(0);
    return m_promise.pending();
}

void ActivityReader::stop()
{
    m_page.cancel();
    if (!m_promise.isFinished())
        m_promise.finish(Error::make(Error::Kind::Cancelled, QStringLiteral("stopped")));
}

void ActivityReader::ask(qint64 start)
{
    m_page = m_service.activities(m_owner, start);
    m_page.then(this, [this, start](const Result<ActivityPage> &page) {
        if (page)
            take(start, *page);
        else
            m_promise.finish(page.error());
    });
}

void ActivityReader::take(qint64 start, const ActivityPage &page)
{
    const qsizetype before = m_reading.activities.size();
    for (const Activity &activity : page.activities) {
        if (m_seen.contains(activity.id)) // pages shift while they are read
            continue;
        m_seen.insert(activity.id);
        m_reading.activities.append(activity);
    }
    m_reading.total = page.total;
    m_reading.isComplete = page.total && m_reading.activities.size() >= *page.total;
    const bool hasNews = m_reading.activities.size() > before;
    if (hasNews)
        emit pageRead();
    // A start past the end brings the first page again, so a page without news is the last one.
    if (m_reading.isComplete || !hasNews || !page.next || *page.next <= start)
        return m_promise.finish(m_reading);
    ask(*page.next);
}

} // namespace syncing
