// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowdiff.h"

#include <algorithm>

namespace models {

namespace {

/// Looks for ids and counts what that costs: lists of a million rows must not be compared with each
/// other again and again.
class Search
{
public:
    bool isExhausted() const { return m_left <= 0; }

    /// How far behind \a from \a id stands, up to \a end; -1 where it does not.
    qsizetype distanceTo(EntryId id, const store::EntryIds &ids, qsizetype from, qsizetype end)
    {
        const auto begin = ids.cbegin() + from;
        const auto found = std::find(begin, ids.cbegin() + end, id);
        m_left -= found - begin;
        return found == ids.cbegin() + end ? -1 : found - begin;
    }

private:
    qsizetype m_left = 30'000'000; // some 15 ms
};

struct Gap
{
    qsizetype removed = 0;
    qsizetype inserted = 0;
};

/// The smallest gap after which both lists go on with the same id. Looks in growing steps, since
/// changes are short as a rule.
Gap nextGap(Search &search, const store::EntryIds &before, qsizetype i, qsizetype endBefore,
            const store::EntryIds &after, qsizetype j, qsizetype endAfter)
{
    const qsizetype longest = std::max(endBefore - i, endAfter - j);
    for (qsizetype reach = 8;; reach *= 8) {
        const qsizetype inserted
            = search.distanceTo(before[i], after, j, std::min(endAfter, j + reach));
        if (inserted >= 0)
            return { 0, inserted };
        const qsizetype removed
            = search.distanceTo(after[j], before, i, std::min(endBefore, i + reach));
        if (removed >= 0)
            return { removed, 0 };
        if (reach >= longest || search.isExhausted())
            return { 1, 1 }; // one went and another came at the same place
    }
}

} // namespace

std::optional<QList<RowStep>> rowSteps(const store::EntryIds &before, const store::EntryIds &after,
                                       int most)
{
    qsizetype endBefore = before.size(), endAfter = after.size();
    while (endBefore > 0 && endAfter > 0 && before[endBefore - 1] == after[endAfter - 1]) {
        --endBefore;
        --endAfter;
    }
    Search search;
    QList<RowStep> steps;
    const auto add = [&steps](RowStep::Kind kind, qsizetype row, qsizetype count) {
        if (count <= 0)
            return;
        if (!steps.isEmpty() && steps.last().kind == kind) {
            RowStep &last = steps.last();
            const bool follows
                = kind == RowStep::Kind::Insert ? row == last.row + last.count : row == last.row;
            if (follows) {
                last.count += count;
                return;
            }
        }
        steps.append({ kind, row, count });
    };
    qsizetype i = 0, j = 0; // j is also the row in the list as it is by then
    while (i < endBefore && j < endAfter) {
        if (before[i] == after[j]) {
            ++i;
            ++j;
            continue;
        }
        if (steps.size() > most)
            return {};
        Gap gap;
        do {
            const Gap more = nextGap(search, before, i + gap.removed, endBefore, after,
                                     j + gap.inserted, endAfter);
            gap.removed += more.removed;
            gap.inserted += more.inserted;
            if (search.isExhausted())
                return {};
        } while (i + gap.removed < endBefore && j + gap.inserted < endAfter
                 && before[i + gap.removed] != after[j + gap.inserted]);
        add(RowStep::Kind::Remove, j, gap.removed);
        add(RowStep::Kind::Insert, j, gap.inserted);
        i += gap.removed;
        j += gap.inserted;
    }
    add(RowStep::Kind::Remove, j, endBefore - i);
    add(RowStep::Kind::Insert, j, endAfter - j);
    if (steps.size() > most)
        return {};
    return steps;
}

} // namespace models
