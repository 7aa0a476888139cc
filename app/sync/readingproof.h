// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/logentry.h"

#include <QSet>

namespace syncing {

/// Counts one pass over a card's pages and says whether it was complete. Pure.
///
/// The pages of crm.timeline.logmessage.list move while entries come and go. Entries get rising ids
/// and stand newest first, so new ones appear at the top only, and with the top read again at the
/// end their number is known exactly. What is missing from "total at the start + new ones = total
/// at the end" was deleted meanwhile, and then a row may have slipped over a page's edge.
class ReadingProof
{
public:
    /// \a known: ids that an earlier proven or interrupted reading vouches for; \a knownTotal: the
    /// portal's total then.
    void begin(const QSet<qint64> &known = {}, std::optional<qint64> knownTotal = {});
    /// Takes one page in the order it was read. True when it brought an id not seen in this pass.
    bool take(const timeline::EntryPage &page);

    qint64 collected() const { return m_ids.size(); }
    bool has(EntryId id) const { return m_ids.contains(id.value); }
    QList<EntryId> ids() const;
    std::optional<qint64> total() const { return m_total; }
    /// Whether nothing that stood on the card when the pass began was deleted meanwhile, as far as
    /// the totals tell.
    bool isUndisturbed() const;
    /// Unique ids equal the total, and the pass was undisturbed.
    bool isComplete() const;

private:
    QSet<qint64> m_ids;
    std::optional<qint64> m_firstTotal;
    std::optional<qint64> m_total;
    qint64 m_highestAtStart = 0;
    bool m_begun = false;
};

} // namespace syncing
