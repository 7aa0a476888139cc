// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "store/store.h"
#include "sync/pagingdialect.h"
#include "timeline/service.h"

#include <QSet>

namespace syncing {

/// How far a reading is; the list head shows it.
struct ReadingProgress
{
    qint64 collected = 0; ///< unique ids of this reading, or known from an earlier complete one
    std::optional<qint64> total;
    int requestsDone = 0;
    int requestsPlanned = 0; ///< HTTP requests, as far as known
};

struct ReadingResult
{
    store::CardState::Completeness completeness = store::CardState::Completeness::Partial;
    qint64 collected = 0;
    std::optional<qint64> total;
    QList<EntryId> added; ///< not in the store before
    PagingDialect dialect = PagingDialect::Unknown;
};

/// Brings one card up to date: the newest page first (one small call), then the rest in batches of
/// 50 pages, until it is proven complete. Never follows `next`; sends start and offset; drops ids
/// already seen; stops on a page that brings nothing new and then says NewestOnly. Rows added or
/// deleted while it reads: the total is read again and gaps are closed before it says Complete. A
/// refresh of a card that was complete reads from the newest page only until it meets known ids and
/// the counts agree; otherwise it reads all again. What was read is kept when it is stopped: a
/// resumed reading asks for no page twice. At most one reading at a time; a new one cancels the
/// old.
class CardReader : public QObject
{
    Q_OBJECT
public:
    CardReader(timeline::Service &service, store::Store &store, Clock &clock,
               QObject *parent = nullptr);
    ~CardReader() override;

    Pending<ReadingResult> read(const crm::OwnerRef &owner);
    void stop(); ///< within 200 ms; what was read stays, the card is Partial
    std::optional<crm::OwnerRef> current() const;
    ReadingProgress progress() const;

signals:
    void progressed(const crm::OwnerRef &owner, const syncing::ReadingProgress &progress);
    void finished(const crm::OwnerRef &owner);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace syncing
