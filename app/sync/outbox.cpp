// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outbox.h"

#include "base/log.h"
#include "sync/outbox_p.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using store::Intent;
using store::IntentChange;
using store::IntentKind;
using store::IntentState;

namespace syncing {

namespace {

constexpr milliseconds otherSenderCheck
    = 3s; ///< how often a second copy asks whether it may send now

bool isEnded(IntentState state)
{
    return state == IntentState::Done || state == IntentState::Refused
        || state == IntentState::TakenBack;
}

} // namespace

void Outbox::Private::load(std::function<void()> then)
{
    store.intents().then(q, [this, then = std::move(then)](Result<QList<Intent>> intents) {
        if (intents)
            takeOver(*intents);
        else
            qCWarning(lcSync) << "the outbox cannot be read:" << intents.error().code;
        then();
    });
}

/// Newest first from the store; ours may be ahead of what was read.
void Outbox::Private::takeOver(const QList<Intent> &intents)
{
    for (const Intent &intent : intents) {
        const auto known = open.find(intent.id);
        if (isEnded(intent.state)) {
            if (known != open.end()) {
                open.erase(known);
                tellWaiters(intent.id);
            }
        } else if (known == open.end()) {
            track(intent);
        } else if (known->intent.state != intent.state && !busy) {
            known->intent = intent;
        }
    }
}

void Outbox::Private::track(const Intent &intent)
{
    Open entry;
    entry.intent = intent;
    entry.dueAt = clock.monotonic();
    open.insert(intent.id, entry);
}

void Outbox::Private::wake(milliseconds delay)
{
    const milliseconds at = clock.monotonic() + delay;
    if (alarm && *alarm <= at && *alarm > clock.monotonic())
        return;
    alarm = at;
    clock.callAfter(delay, q, [this, at] {
        if (alarm == at)
            alarm.reset();
        next();
    });
}

void Outbox::Private::watchForOtherSender()
{
    if (lock->tryHold()) {
        // What the other copy left behind as being sent is ours to settle.
        load([this] {
            for (const Open &entry : std::as_const(open)) {
                if (entry.intent.state == IntentState::Sending)
                    becomeUnknown(
                        entry.intent.id,
                        Error::make(Error::Kind::UnknownOutcome, u"found-after-restart"_s));
            }
            next();
        });
        return;
    }
    clock.callAfter(otherSenderCheck, q, [this] { watchForOtherSender(); });
}

void Outbox::Private::next()
{
    if (busy || paused || ending || !started || !lock->isHeld())
        return;
    const milliseconds now = clock.monotonic();
    std::optional<milliseconds> soonest;
    const Open *chosen = nullptr;
    bool laneHeld = false; // a waiting intent that is not due yet holds those decided after it
    for (const Open &entry : std::as_const(open)) {
        const bool waits = entry.intent.state == IntentState::Waiting;
        if (entry.intent.state != IntentState::Unknown && !waits)
            continue;
        if (waits && laneHeld)
            continue;
        if (entry.dueAt > now) {
            laneHeld |= waits;
            soonest = std::min(soonest.value_or(entry.dueAt), entry.dueAt);
        } else if (!chosen || (chosen->intent.state == IntentState::Waiting && !waits)) {
            chosen = &entry; // settling comes before sending
            laneHeld |= waits;
        }
    }
    if (!chosen) {
        if (soonest)
            wake(*soonest - now);
        return;
    }
    busy = true;
    const IntentId id = chosen->intent.id;
    if (chosen->intent.state == IntentState::Unknown)
        settle(id);
    else
        prepare(id);
}

/// Writes one step; what the portal did is never forgotten because the disk was full: it is written
/// again until it stands.
void Outbox::Private::change(IntentId id, const QList<IntentState> &from, IntentChange change,
                             std::function<void()> then)
{
    store.changeIntent(id, from, change).then(q, [=, this](Result<Intent> written) {
        if (written) {
            Open &entry = open[id];
            entry.intent = *written;
            entry.stuck
                = entry.stuck && !isEnded(written->state) && written->state != IntentState::Sending;
            changed(*written, change.step.what);
            return then ? then() : idle();
        }
        if (written.error().code == "state-changed"_L1) {
            open.remove(id); // another copy was faster, or it was taken back
            return load([this] { idle(); });
        }
        qCWarning(lcSync) << "the outbox cannot be written:" << written.error().code;
        if (change.state == IntentState::Sending && open.contains(id)) { // nothing left the house
            open[id].dueAt = clock.monotonic() + backoff(open[id].failures++);
            open[id].stuck = true;
            tellWaiters(id);
            return idle();
        }
        if (open.contains(id)) { // what is asked now is told what the journal says
            open[id].stuck = true;
            tellWaiters(id);
        }
        clock.callAfter(options.firstRetry, q, [=, this] { this->change(id, from, change, then); });
        if (ending)
            idle();
    });
}

void Outbox::Private::changed(const Intent &intent, const QString &what)
{
    emit q->stepped(intent.id, what);
    emit q->changed(intent.id);
    if (isEnded(intent.state)) {
        open.remove(intent.id);
        tellWaiters(intent.id);
    }
}

void Outbox::Private::idle()
{
    busy = false;
    if (ending)
        ending->finish(Done {});
    next();
}

void Outbox::Private::tellWaiters(IntentId id)
{
    const auto entry = open.constFind(id);
    if (entry != open.constEnd() && !entry->stuck)
        return;
    for (qsizetype i = waiters.size() - 1; i >= 0; --i) {
        if (waiters[i].id != id)
            continue;
        const Waiter waiter = waiters.takeAt(i);
        const auto read = store.intent(id);
        read.then(q, [waiter](Result<Intent> intent) { waiter.promise.finish(std::move(intent)); });
    }
}

Outbox::Outbox(timeline::Service &service, rest::Client &client, store::Store &store, Clock &clock,
               qint64 userId, const OutboxOptions &options, QObject *parent)
    : QObject(parent)
    , d(new Private { this, service, client, store, clock, userId, options })
{
    connect(&client, &rest::Client::reachabilityChanged, this, [this](bool reachable) {
        if (!reachable)
            return;
        for (auto &entry : d->open) {
            if (entry.stuck && entry.intent.state == IntentState::Waiting)
                entry.dueAt = d->clock.monotonic();
        }
        d->next();
    });
    connect(&store, &store::Store::otherCopyChanged, this, [this] {
        if (d->started)
            d->load([this] { d->next(); });
    });
}

Outbox::~Outbox() = default;

Pending<Done> Outbox::start()
{
    const Promise<Done> promise;
    d->lock = std::make_unique<OutboxLock>(d->store.file());
    d->load([this, promise] {
        d->started = true;
        d->watchForOtherSender();
        promise.finish(Done {});
    });
    return promise.pending();
}

Pending<Intent> Outbox::add(const crm::OwnerRef &owner, const QString &cardTitle,
                            const timeline::EntryDraft &draft)
{
    Intent intent;
    intent.kind = IntentKind::AddEntry;
    intent.owner = owner;
    intent.cardTitle = cardTitle;
    intent.draft = draft;
    return journal(intent);
}

Pending<Intent> Outbox::remove(const store::StoredEntry &entry, const QString &cardTitle)
{
    Intent intent;
    intent.kind = IntentKind::DeleteEntry;
    intent.owner = entry.owner;
    intent.cardTitle = cardTitle;
    intent.draft = { entry.entry.title, entry.entry.text, entry.entry.iconCode };
    intent.entry = entry.entry.id;
    return journal(intent);
}

Pending<Intent> Outbox::journal(Intent intent)
{
    intent.authorId = d->userId;
    intent.decided = intent.changed = d->clock.utcNow();
    intent.steps = { d->step(u"journalled"_s) };
    // The answer is watched here as well, so that it is sent even if nobody waits.
    const Promise<Intent> promise;
    d->store.addIntent(intent).then(this, [this, promise](Result<Intent> written) {
        if (written) {
            d->track(*written);
            emit stepped(written->id, u"journalled"_s);
            emit changed(written->id);
        }
        promise.finish(std::move(written));
        d->next();
    });
    return promise.pending();
}

Pending<Intent> Outbox::settled(IntentId id)
{
    const Promise<Intent> promise;
    d->waiters.append({ id, promise });
    d->tellWaiters(id);
    return promise.pending();
}

Pending<Done> Outbox::finishByHand(IntentId id, IntentState from, const IntentChange &change)
{
    const Promise<Done> promise;
    d->store.changeIntent(id, { from }, change)
        .then(this, [this, promise, what = change.step.what](Result<Intent> written) {
            if (!written)
                return promise.finish(written.error());
            d->changed(*written, what);
            promise.finish(Done {});
            d->next();
        });
    return promise.pending();
}

Pending<Done> Outbox::takeBack(IntentId id)
{
    IntentChange change;
    change.state = IntentState::TakenBack;
    change.step = d->step(u"taken-back"_s);
    return finishByHand(id, IntentState::Waiting, change);
}

Pending<Done> Outbox::giveUp(IntentId id)
{
    IntentChange change;
    change.state = IntentState::Refused;
    change.step = d->step(u"given-up"_s);
    change.error = Error::make(Error::Kind::UnknownOutcome, u"given-up"_s);
    return finishByHand(id, IntentState::Unknown, change);
}

Pending<Done> Outbox::settleNow(IntentId id)
{
    const auto entry = d->open.find(id);
    if (entry == d->open.end() || entry->intent.state != IntentState::Unknown)
        return ready<Done>(Error::make(Error::Kind::Storage, u"state-changed"_s));
    // A reading before the portal's limit may find it, but finding nothing then proves nothing.
    const auto since = milliseconds(entry->intent.changed.msecsTo(d->clock.utcNow()));
    entry->limitPassed = entry->limitPassed && since >= d->options.portalLimit;
    entry->dueAt = d->clock.monotonic();
    d->next();
    return ready<Done>(Done {});
}

Pending<Done> Outbox::tryAgain(IntentId id)
{
    const Promise<Done> promise;
    d->store.intent(id).then(this, [this, promise](Result<Intent> refused) {
        if (!refused)
            return promise.finish(refused.error());
        if (refused->state != IntentState::Refused && refused->state != IntentState::TakenBack)
            return promise.finish(Error::make(Error::Kind::Storage, u"state-changed"_s));
        Intent again;
        again.kind = refused->kind;
        again.owner = refused->owner;
        again.cardTitle = refused->cardTitle;
        again.draft = refused->draft;
        if (again.kind == IntentKind::DeleteEntry)
            again.entry = refused->entry;
        journal(again).then(this, [promise](Result<Intent> written) {
            promise.finish(written ? Result<Done>(Done {}) : Result<Done>(written.error()));
        });
    });
    return promise.pending();
}

Pending<Done> Outbox::finish()
{
    d->ending.emplace();
    if (!d->busy)
        d->ending->finish(Done {});
    return d->ending->pending();
}

void Outbox::pause()
{
    if (std::exchange(d->paused, true))
        return;
    emit pausedChanged(true);
}

void Outbox::resume()
{
    d->heldForSignIn = false;
    if (!std::exchange(d->paused, false))
        return;
    for (auto &entry : d->open)
        entry.dueAt = std::min(entry.dueAt,
                               entry.intent.state == IntentState::Waiting ? d->clock.monotonic()
                                                                          : entry.dueAt);
    emit pausedChanged(false);
    d->next();
}

bool Outbox::isHeldForSignIn() const { return d->heldForSignIn; }

void Outbox::signedIn()
{
    if (d->heldForSignIn)
        resume();
}

bool Outbox::isPaused() const { return d->paused; }

} // namespace syncing
