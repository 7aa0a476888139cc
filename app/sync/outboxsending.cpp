// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How an intent is sent once, and what each kind of answer means for it.
#include "sync/outbox_p.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using store::Intent;
using store::IntentChange;
using store::IntentKind;
using store::IntentState;

namespace syncing {

/// A match must be told from older entries with the same words, so the newest id on the card is
/// known before anything is sent.
void Outbox::Private::prepare(IntentId id)
{
    const Intent &intent = open[id].intent;
    if (intent.kind == IntentKind::DeleteEntry)
        return send(id, intent.newestKnownBefore);
    store::EntryQuery query;
    query.owner = intent.owner;
    store.entryIds(query, 1).then(q, [this, id, owner = intent.owner](Result<store::EntryIds> ids) {
        const qint64 newest = ids && !ids->isEmpty() ? ids->first().value : 0;
        if (newest > 0 && client.clockOffset())
            return send(id, newest);
        service.entries(owner, 0).then(q, [this, id, newest](Result<timeline::EntryPage> page) {
            if (!page && page.error().kind != Error::Kind::AccessDenied
                && page.error().kind != Error::Kind::Portal
                && page.error().kind != Error::Kind::NotFound)
                return notAccepted(id, page.error(), IntentState::Waiting);
            qint64 highest = newest;
            if (page) {
                for (const timeline::LogEntry &entry : std::as_const(page->entries))
                    highest = std::max(highest, entry.id.value);
            }
            send(id, highest);
        });
    });
}

void Outbox::Private::send(IntentId id, qint64 newestKnown)
{
    const auto offset = client.clockOffset().value_or(0ms);
    IntentChange sending;
    sending.state = IntentState::Sending;
    sending.step = step(u"sending"_s);
    sending.newestKnownBefore = newestKnown;
    sending.sentAtPortal = clock.utcNow().addMSecs(offset.count());
    sending.countSending = true;
    change(id, { IntentState::Waiting }, sending, [this, id] {
        const Intent &intent = open[id].intent;
        if (intent.kind == IntentKind::AddEntry) {
            service.add(intent.owner, intent.draft)
                .then(q,
                      [this, id](const Result<timeline::LogEntry> &made) { answered(id, made); });
        } else {
            service.remove(intent.entry).then(q, [this, id](const Result<Done> &gone) {
                removed(id, gone);
            });
        }
    });
}

void Outbox::Private::answered(IntentId id, const Result<timeline::LogEntry> &made)
{
    emit q->stepped(id, u"answered"_s);
    if (!made)
        return notAccepted(id, made.error(), IntentState::Sending);
    IntentChange done;
    done.state = IntentState::Done;
    done.step = step(u"answered"_s, QString::number(made->id.value));
    done.entry = made->id;
    done.made = *made;
    change(id, { IntentState::Sending, IntentState::Unknown }, done);
}

void Outbox::Private::removed(IntentId id, const Result<Done> &gone)
{
    emit q->stepped(id, u"answered"_s);
    if (!gone && gone.error().kind != Error::Kind::NotFound)
        return notAccepted(id, gone.error(), IntentState::Sending);
    IntentChange done;
    done.state = IntentState::Done;
    done.step = step(gone ? u"answered"_s : u"was-gone-already"_s);
    done.markDeleted = true;
    change(id, { IntentState::Sending, IntentState::Unknown }, done);
}

/// The kinds of "no": nothing was processed (back to waiting), refused for good, or not known.
void Outbox::Private::notAccepted(IntentId id, const Error &error, IntentState from)
{
    const auto known = open.find(id);
    if (known == open.end()) // taken back meanwhile
        return idle();
    Open &entry = *known;
    IntentChange change;
    change.error = error;
    switch (error.kind) {
    case Error::Kind::UnknownOutcome:
    case Error::Kind::Timeout:
    case Error::Kind::Decode:
        if (from == IntentState::Sending)
            return becomeUnknown(id, error);
        [[fallthrough]];
    case Error::Kind::Network:
    case Error::Kind::RateLimited:
    case Error::Kind::Auth:
    case Error::Kind::Cancelled:
    case Error::Kind::Internal:
    case Error::Kind::Storage: {
        entry.dueAt = clock.monotonic() + error.retryAfter.value_or(backoff(entry.failures++));
        entry.stuck = true;
        change.state = IntentState::Waiting;
        change.step = step(u"not-sent"_s, error.code);
        const bool hold = error.kind == Error::Kind::Auth;
        this->change(id, { from }, change, [this, id, hold] {
            if (hold) {
                heldForSignIn = true;
                q->pause();
            }
            tellWaiters(id);
            idle();
        });
        return;
    }
    default:
        change.state = IntentState::Refused;
        change.step = step(u"refused"_s, error.code);
        this->change(id, { from }, change);
    }
}

void Outbox::Private::becomeUnknown(IntentId id, const Error &error)
{
    Open &entry = open[id];
    entry.dueAt = clock.monotonic();
    entry.limitPassed = false;
    entry.failures = 0;
    IntentChange unknown;
    unknown.state = IntentState::Unknown;
    unknown.error = error;
    unknown.step
        = step(error.code == "found-after-restart"_L1 ? u"found-after-restart"_s : u"answer-lost"_s,
               error.code);
    change(id, { IntentState::Sending }, unknown, [this] { idle(); });
}

} // namespace syncing
