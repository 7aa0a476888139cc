// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outboxcase.h"

Q_DECLARE_METATYPE(store::PlanKind)

/// What the tests of plans share: plans, their rows, and what the portal holds.
namespace outboxcase {

constexpr int many = 500;

inline store::Plan planOf(store::PlanKind kind)
{
    store::Plan plan;
    plan.kind = kind;
    plan.title = QStringLiteral("Many");
    plan.card = deal;
    return plan;
}

/// \a text: "%1" becomes the number of the row.
inline QList<store::Intent> adds(int count, const QString &text)
{
    QList<store::Intent> rows;
    for (int i = 0; i < count; ++i) {
        const bool isNumbered = text.contains(QLatin1String("%1"));
        rows.append(
            syncing::toAdd(deal, QStringLiteral("Deal"), draft(isNumbered ? text.arg(i) : text)));
        rows.last().label = QString::number(i + 1);
    }
    return rows;
}

/// Entries that this connection made and may delete; empty where something went wrong.
inline QList<EntryId> madeEntries(OutboxCase &c, int count)
{
    const store::Plan done
        = c.run(planOf(store::PlanKind::AddEntries), adds(count, QStringLiteral("Paid %1")));
    QList<EntryId> ids;
    for (const store::Intent &row : c.rows(done.id)) {
        if (row.state == store::IntentState::Done)
            ids.append(row.entry);
    }
    return ids.size() == count ? ids : QList<EntryId>();
}

inline QStringList titles(const OutboxCase &c)
{
    QStringList all;
    for (const demo::Entry &entry : c.entries())
        all.append(entry.title);
    return all;
}

/// For the _data() of a test.
inline void editions()
{
    QTest::addColumn<demo::Edition>("edition");
    QTest::newRow("26.250") << demo::Edition::V26_250;
    QTest::newRow("24.300") << demo::Edition::V24_300;
}

} // namespace outboxcase
