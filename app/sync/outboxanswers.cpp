// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What each kind of answer means for an intent.
#include "base/gather.h"
#include "sync/outbox_p.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using store::Intent;
using store::IntentChange;
using store::IntentKind;
using store::IntentState;
using store::IntentUpdate;
using store::PinState;

namespace syncing {

namespace {

/// Code "0" is all the portal gives, the gateway says the same of every refusal.
bool mayBePinLimit(const Error &error)
{
    return error.kind == Error::Kind::Portal
        && (error.code == "0"_L1 || error.code == "BITRIX_ERROR"_L1);
}

} // namespace

bool isTemporary(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::UnknownOutcome:
    case Error::Kind::Timeout:
    case Error::Kind::Decode:
    case Error::Kind::Network:
    case Error::Kind::RateLimited:
    case Error::Kind::Auth:
    case Error::Kind::Cancelled:
    case Error::Kind::Internal:
    case Error::Kind::Storage:
        return true;
    case Error::Kind::AccessDenied:
    case Error::Kind::NotFound:
    case Error::Kind::Portal:
    case Error::Kind::Input:
        break;
    }
    return false;
}

IntentUpdate Outbox::Private::accepted(IntentId id, const QString &what) const
{
    const Intent intent = open.value(id).intent;
    IntentUpdate update { id, { IntentState::Sending, IntentState::Unknown }, {} };
    update.change.state = IntentState::Done;
    update.change.step = step(what);
    update.change.markDeleted = intent.kind == IntentKind::DeleteEntry;
    const auto pinIs = [&](PinState state) {
        update.change.read.pin = store::PinMark { intent.owner, state, {} };
    };
    if (intent.kind == IntentKind::Pin)
        pinIs(PinState::PinnedHere);
    if (intent.kind == IntentKind::Unpin || intent.kind == IntentKind::Unbind)
        pinIs(PinState::UnpinnedHere);
    if (intent.kind == IntentKind::RemoveNote)
        update.change.read.note.emplace(std::nullopt);
    return update;
}

Pending<IntentUpdate> Outbox::Private::updateFor(IntentId id,
                                                 const Result<timeline::Written> &result)
{
    const Intent intent = open.value(id).intent;
    if (!result) {
        const Error &error = result.error();
        const bool isGone = error.kind == Error::Kind::NotFound;
        if (isGone
            && (intent.kind == IntentKind::DeleteEntry || intent.kind == IntentKind::DeletePicture))
            return ready<IntentUpdate>(accepted(id, u"was-gone-already"_s));
        // The gateway tells "there is nothing to undo" like any other refusal.
        if (intent.kind == IntentKind::RemoveNote && !isTemporary(error))
            return lookAtMissingNote(id, error);
        if (intent.kind == IntentKind::Unbind && !isTemporary(error))
            return lookAtBindings(id, error);
        if (intent.kind == IntentKind::Pin && mayBePinLimit(error))
            return pinAgain(id, error);
        return ready<IntentUpdate>(notAccepted(id, error, IntentState::Sending));
    }
    if (intent.kind == IntentKind::SaveNote) // when it was changed is asked for the next change
        return lookAtNote(id, {});
    if (intent.kind == IntentKind::Bind || intent.kind == IntentKind::Unbind)
        return lookAtBindings(id, {});
    IntentUpdate update = accepted(id, u"answered"_s);
    if (result->entry) {
        update.change.step.detail = QString::number(result->entry->id.value);
        update.change.entry = result->entry->id;
        update.change.made = result->entry;
    }
    return ready<IntentUpdate>(update);
}

/// After every change of bindings the truth is read again (timeline-methods.md section 9). \a
/// refusal: "it is not bound" may be the answer to a request that was sent twice.
Pending<IntentUpdate> Outbox::Private::lookAtBindings(IntentId id,
                                                      const std::optional<Error> &refusal)
{
    const Intent intent = open.value(id).intent;
    return mapped<IntentUpdate>(
        service.bindings(intent.entry), q,
        [this, id, intent, refusal](const Result<QList<crm::OwnerRef>> &cards) {
            if (!cards && refusal)
                return Result<IntentUpdate>(isTemporary(cards.error())
                                                ? unknown(id, cards.error())
                                                : notAccepted(id, *refusal, IntentState::Sending));
            const bool isStillThere = refusal && cards->contains(intent.owner);
            IntentUpdate update = isStillThere
                ? notAccepted(id, *refusal, IntentState::Sending)
                : accepted(id, refusal ? u"was-gone-already"_s : u"answered"_s);
            if (cards)
                update.change.read.bindings = *cards;
            return Result<IntentUpdate>(update);
        });
}

Pending<IntentUpdate> Outbox::Private::lookAtNote(IntentId id, const std::optional<Error> &refusal)
{
    const Intent intent = open.value(id).intent;
    return mapped<IntentUpdate>(
        service.note(intent.owner, intent.entry), q,
        [this, id, refusal](const Result<std::optional<timeline::Note>> &note) {
            if (!note && refusal)
                return Result<IntentUpdate>(isTemporary(note.error())
                                                ? unknown(id, note.error())
                                                : notAccepted(id, *refusal, IntentState::Sending));
            if (!refusal) {
                IntentUpdate update = accepted(id, u"answered"_s);
                if (note)
                    update.change.read.note = *note;
                return Result<IntentUpdate>(update);
            }
            if (*note) { // it is there: the portal did refuse
                IntentUpdate update = notAccepted(id, *refusal, IntentState::Sending);
                update.change.read.note = *note;
                return Result<IntentUpdate>(update);
            }
            return Result<IntentUpdate>(accepted(id, u"was-gone-already"_s));
        });
}

/// "Nothing to delete" may be the answer to a request that was sent twice. On a card that it is not
/// bound to every entry looks as if it had no note.
Pending<IntentUpdate> Outbox::Private::lookAtMissingNote(IntentId id, const Error &refusal)
{
    const Intent intent = open.value(id).intent;
    return chained<IntentUpdate>(
        service.bindings(intent.entry), q, [=, this](const QList<crm::OwnerRef> &cards) {
            if (cards.contains(intent.owner))
                return lookAtNote(id, refusal);
            return ready<IntentUpdate>(notAccepted(id, refusal, IntentState::Sending));
        });
}

/// A full card refuses also an entry that is pinned already, for instance by a request whose answer
/// was lost. Unpinning makes room exactly when it was, and harms nothing when it was not.
Pending<IntentUpdate> Outbox::Private::pinAgain(IntentId id, const Error &refusal)
{
    const Intent intent = open.value(id).intent;
    const Promise<IntentUpdate> promise;
    service.unpin(intent.owner, intent.entry).then(q, [=, this](const Result<Done> &unpinned) {
        if (!unpinned)
            return promise.finish(isTemporary(unpinned.error())
                                      ? unknown(id, unpinned.error())
                                      : notAccepted(id, refusal, IntentState::Sending));
        service.pin(intent.owner, intent.entry).then(q, [=, this](const Result<Done> &pinned) {
            if (pinned)
                return promise.finish(accepted(id, u"pin-again"_s));
            if (isTemporary(pinned.error()))
                return promise.finish(unknown(id, pinned.error()));
            IntentUpdate update = notAccepted(id, pinned.error(), IntentState::Sending);
            update.change.read.pin = store::PinMark { intent.owner, PinState::UnpinnedHere, {} };
            promise.finish(update);
        });
    });
    return promise.pending();
}

/// The kinds of "no": nothing was processed (back to waiting), refused for good, or not known.
IntentUpdate Outbox::Private::notAccepted(IntentId id, const Error &error, IntentState from)
{
    Open &entry = open[id];
    IntentUpdate update { id, { from }, {} };
    update.change.error = error;
    if (error.code == "not-executed"_L1) { // a batch left it out or ended before it
        entry.dueAt = clock.monotonic();
        entry.alone = plans.value(entry.intent.plan).stopAfterErrors == 0;
        update.change.error.reset();
        update.change.state = IntentState::Waiting;
        update.change.step = step(u"not-sent"_s, error.code);
        return update;
    }
    const bool mayHaveRun = error.kind == Error::Kind::UnknownOutcome
        || error.kind == Error::Kind::Timeout || error.kind == Error::Kind::Decode;
    if (from == IntentState::Sending && mayHaveRun)
        return unknown(id, error);
    if (isTemporary(error)) {
        entry.dueAt = clock.monotonic() + error.retryAfter.value_or(backoff(entry.failures++));
        entry.stuck = true;
        update.change.state = IntentState::Waiting;
        update.change.step = step(u"not-sent"_s, error.code);
        return update;
    }
    update.change.state = IntentState::Refused;
    update.change.step = step(u"refused"_s, error.code);
    return update;
}

IntentUpdate Outbox::Private::unknown(IntentId id, const Error &error)
{
    Open &entry = open[id];
    entry.dueAt = clock.monotonic();
    entry.limitPassed = false;
    entry.failures = 0;
    IntentUpdate update { id, { IntentState::Sending }, {} };
    update.change.state = IntentState::Unknown;
    update.change.error = error;
    update.change.step
        = step(error.code == "found-after-restart"_L1 ? u"found-after-restart"_s : u"answer-lost"_s,
               error.code);
    return update;
}

/// It was looked for and is not there. Of a cancelled plan nothing is sent again.
IntentUpdate Outbox::Private::backToWaiting(IntentId id, const QString &what, const QString &detail)
{
    Open &entry = open[id];
    // What gets lost again and again waits longer each time.
    const int losses = entry.intent.sendings - 2;
    entry.dueAt = clock.monotonic() + (losses >= 0 ? backoff(losses) : 0ms);
    const bool isOver = isCancelled(entry.intent);
    IntentUpdate update { id, { IntentState::Unknown }, {} };
    update.change.state = isOver ? IntentState::TakenBack : IntentState::Waiting;
    update.change.step = step(isOver ? u"not-there"_s : what, detail);
    return update;
}

} // namespace syncing
