// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/client.h"
#include "store/plans.h"
#include "sync/intents.h"
#include "timeline/service.h"

namespace syncing {

/// What is known of the connection before anything is sent; Workspace::planContext() tells it.
struct PlanContext
{
    bool canDelete = true;
    QString deleteReason; ///< why not: a word of Capabilities::removeReason
    bool deletesOnlyOwn = false; ///< entries that others made will probably be refused
    rest::Budget budget;
    std::chrono::milliseconds roundTrip { 300 }; ///< of one request
};

/// One row as it is seen before: sent, or refused beforehand.
struct PlanRow
{
    store::Intent intent;
    bool isOurs = false; ///< DeleteEntry: made by this program through this connection
    /// Not sent: set by the maker of the row (a card that was not found), or by previewPlan().
    std::optional<Error> refusal;
    /// Sent, but likely to be refused by the portal: "only-own-entries".
    std::optional<Error> doubt;
};

/// What a plan will do, before anything is journalled. A value: made, shown, thrown away or begun.
struct PlanPreview
{
    store::Plan plan;
    QList<PlanRow> rows;
    qsizetype sent = 0;
    qsizetype refused = 0; ///< beforehand
    qsizetype doubtful = 0; ///< among those sent
    qsizetype alone = 0; ///< rows whose text must not travel in a batch (design 4.8)
    int calls = 0; ///< HTTP requests, readings included, where nothing goes wrong
    std::chrono::milliseconds duration {}; ///< about; what the budget makes it take

    /// For Outbox::begin(): those refused beforehand are in it as Refused.
    QList<store::Intent> intents() const;
};

/// Checks every row and counts what it will cost. Refusals: "webhook-deletes-nothing" and the
/// like (the reason of the connection), "note-empty", "draft-blank" (title or text), "listed-twice"
/// (the same was asked for by an earlier row), "no-such-entry". Pure.
PlanPreview previewPlan(const store::Plan &plan, QList<PlanRow> rows, const PlanContext &context,
                        const timeline::Service &service);

/// What became of a row, for lists and reports.
enum class RowOutcome { Done, Refused, Unknown, NotTried };
RowOutcome outcomeOf(store::IntentState state);
/// "done", "refused", "unknown", "not tried": stable, for reports and the command line.
QString outcomeWord(RowOutcome outcome);

} // namespace syncing
