// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/readingproof.h"

#include <algorithm>

namespace syncing {

void ReadingProof::begin(const QSet<qint64> &known, std::optional<qint64> knownTotal)
{
    m_ids = known;
    m_total = m_firstTotal = knownTotal;
    m_begun = knownTotal.has_value();
    m_highestAtStart = known.isEmpty() ? 0 : *std::max_element(known.begin(), known.end());
}

bool ReadingProof::take(const timeline::EntryPage &page)
{
    const auto before = m_ids.size();
    for (const timeline::LogEntry &entry : page.entries)
        m_ids.insert(entry.id.value);
    if (!m_begun) {
        m_begun = true;
        m_firstTotal = page.total;
        for (const timeline::LogEntry &entry : page.entries)
            m_highestAtStart = std::max(m_highestAtStart, entry.id.value);
    }
    if (page.total)
        m_total = page.total;
    return m_ids.size() > before;
}

QList<EntryId> ReadingProof::ids() const
{
    QList<EntryId> result;
    result.reserve(m_ids.size());
    for (const qint64 id : m_ids)
        result.append(EntryId { id });
    return result;
}

bool ReadingProof::isUndisturbed() const
{
    if (!m_firstTotal || !m_total)
        return false;
    const auto added = std::count_if(m_ids.begin(), m_ids.end(),
                                     [this](qint64 id) { return id > m_highestAtStart; });
    return *m_firstTotal + added == *m_total;
}

bool ReadingProof::isComplete() const
{
    return m_total && collected() == *m_total && isUndisturbed();
}

} // namespace syncing
