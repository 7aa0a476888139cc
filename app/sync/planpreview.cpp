// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/planpreview.h"

#include "timeline/draftcheck.h"

#include <QSet>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using std::chrono::milliseconds;
using store::Intent;
using store::IntentKind;
using store::IntentState;

namespace syncing {

namespace {

Error refusedFor(const QString &code, const QString &message = {})
{
    return Error::make(Error::Kind::Input, code, message);
}

std::optional<Error> draftRefusal(const timeline::EntryDraft &draft)
{
    for (const timeline::DraftFinding &finding : timeline::checkDraft(draft, {})) {
        if (finding.severity == timeline::DraftFinding::Severity::Error)
            return refusedFor(u"draft-blank"_s, finding.sentence);
    }
    return {};
}

bool concernsEntry(IntentKind kind)
{
    return kind != IntentKind::AddEntry && kind != IntentKind::AddPicture
        && kind != IntentKind::DeletePicture;
}

std::optional<Error> refusalOf(const Intent &intent, const PlanContext &context)
{
    if (concernsEntry(intent.kind) && !intent.entry.isValid() && intent.entryOfPlace < 0)
        return refusedFor(u"no-such-entry"_s);
    if (intent.kind == IntentKind::DeleteEntry && !context.canDelete)
        return refusedFor(context.deleteReason);
    if (intent.kind == IntentKind::SaveNote && intent.note.trimmed().isEmpty())
        return refusedFor(u"note-empty"_s);
    if (intent.kind == IntentKind::AddEntry)
        return draftRefusal(intent.draft);
    return {};
}

/// The same entry, card and kind. Adding the same words twice is not the same.
QString keyOf(const Intent &intent)
{
    if (!concernsEntry(intent.kind) || !intent.entry.isValid())
        return {};
    const bool hasCard = intent.kind != IntentKind::DeleteEntry
        && intent.kind != IntentKind::SaveNote && intent.kind != IntentKind::RemoveNote;
    return u"%1/%2/%3"_s.arg(int(intent.kind))
        .arg(intent.entry.value)
        .arg(hasCard ? crm::toText(intent.owner) : QString());
}

/// Requests for one group: the write, and what is read before and after it.
int callsFor(const Intent &intent)
{
    switch (intent.kind) {
    case IntentKind::SaveNote:
        return intent.noteBasis.known == store::NoteBasis::Known::Anything ? 2 : 3;
    case IntentKind::Bind:
    case IntentKind::Unbind:
    case IntentKind::AddPicture:
        return 2;
    default:
        return 1;
    }
}

/// The gateway does not tell its clock, so the newest entry is looked up before each.
int callsFor(const Intent &intent, const timeline::Service &service)
{
    const bool looksFirst = intent.kind == IntentKind::AddEntry && service.mostTogether() <= 1;
    return callsFor(intent) + (looksFirst ? 1 : 0);
}

/// In the order of sending, as the outbox forms its groups.
void count(PlanPreview &preview, const timeline::Service &service)
{
    const qsizetype most
        = preview.plan.order == store::PlanOrder::Independent ? service.mostTogether() : 1;
    qsizetype room = 0;
    IntentKind kind = IntentKind::AddEntry;
    for (const PlanRow &row : std::as_const(preview.rows)) {
        if (row.refusal)
            continue;
        const auto write = writeOf(row.intent);
        const bool joins = most > 1 && write && service.canLeaveTogether(*write);
        preview.alone += !joins && most > 1;
        if (joins && room > 0 && kind == row.intent.kind) {
            --room;
            continue;
        }
        preview.calls += callsFor(row.intent, service);
        kind = row.intent.kind;
        room = joins ? most - 1 : 0;
    }
    const bool adds = std::any_of(preview.rows.cbegin(), preview.rows.cend(), [](const auto &row) {
        return !row.refusal && row.intent.kind == IntentKind::AddEntry;
    });
    preview.calls += adds && service.mostTogether() > 1
        ? 1
        : 0; // the newest entries are known before the first is sent
}

milliseconds durationOf(int calls, const PlanContext &context)
{
    const milliseconds travelling = context.roundTrip * calls;
    const double beyond = calls - context.budget.free + context.budget.queued;
    if (beyond <= 0 || context.budget.leakPerSecond <= 0)
        return travelling;
    const milliseconds waiting(qint64(std::ceil(beyond / context.budget.leakPerSecond * 1000)));
    return std::max(travelling, waiting);
}

} // namespace

QList<Intent> PlanPreview::intents() const
{
    QList<Intent> all;
    for (const PlanRow &row : rows) {
        Intent intent = row.intent;
        if (row.refusal) {
            intent.state = IntentState::Refused;
            intent.error = row.refusal;
        }
        all.append(intent);
    }
    return all;
}

PlanPreview previewPlan(const store::Plan &plan, QList<PlanRow> rows, const PlanContext &context,
                        const timeline::Service &service)
{
    PlanPreview preview;
    preview.plan = plan;
    QSet<QString> seen;
    for (PlanRow &row : rows) {
        if (!row.refusal)
            row.refusal = refusalOf(row.intent, context);
        const QString key = keyOf(row.intent);
        if (!row.refusal && !key.isEmpty() && seen.contains(key))
            row.refusal = refusedFor(u"listed-twice"_s);
        if (!row.refusal && !key.isEmpty())
            seen.insert(key);
        const bool isDoubtful
            = row.intent.kind == IntentKind::DeleteEntry && context.deletesOnlyOwn && !row.isOurs;
        if (!row.refusal && isDoubtful)
            row.doubt = refusedFor(u"only-own-entries"_s);
        preview.refused += row.refusal ? 1 : 0;
        preview.sent += row.refusal ? 0 : 1;
        preview.doubtful += row.doubt ? 1 : 0;
    }
    preview.rows = std::move(rows);
    count(preview, service);
    preview.duration = durationOf(preview.calls, context);
    return preview;
}

RowOutcome outcomeOf(IntentState state)
{
    switch (state) {
    case IntentState::Done:
        return RowOutcome::Done;
    case IntentState::Refused:
        return RowOutcome::Refused;
    case IntentState::Sending:
    case IntentState::Unknown:
        return RowOutcome::Unknown;
    case IntentState::Waiting:
    case IntentState::TakenBack:
        break;
    }
    return RowOutcome::NotTried;
}

QString outcomeWord(RowOutcome outcome)
{
    switch (outcome) {
    case RowOutcome::Done:
        return u"done"_s;
    case RowOutcome::Refused:
        return u"refused"_s;
    case RowOutcome::Unknown:
        return u"unknown"_s;
    case RowOutcome::NotTried:
        break;
    }
    return u"not tried"_s;
}

} // namespace syncing
