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

} // namespace

void Outbox::Private::load(std::function<void()> then)
{
    store.intents().then(
        q, [this, then, before = stepsWritten](const Result<QList<Intent>> &intents) {
            if (!intents) {
                qCWarning(lcSync) << "the outbox cannot be read:" << intents.error().code;
                return then();
            }
            store.plans().then(q, [=, this](const Result<QList<store::Plan>> &known) {
                // Rows that ended meanwhile would be taken up again, as sending.
                if (stepsWritten != before)
                    return load(then);
                if (known) {
                    plans.clear();
                    for (const store::Plan &plan : *known)
                        took(plan);
                }
                takeOver(*intents);
                then();
            });
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
    if (lock->tryHold())
        return load([this] { becameSender(); });
    clock.callAfter(otherSenderCheck, q, [this] { watchForOtherSender(); });
}

/// What another copy, or an earlier run, left behind as being sent is ours to settle.
void Outbox::Private::becameSender()
{
    Updates updates;
    const IntentIds ids = open.keys();
    for (const IntentId id : ids) {
        if (open[id].intent.state == IntentState::Sending)
            updates.append(
                unknown(id, Error::make(Error::Kind::UnknownOutcome, u"found-after-restart"_s)));
    }
    pauseLeftOver();
    if (updates.isEmpty())
        return next();
    busy = true;
    changeAll(updates);
}

void Outbox::Private::next()
{
    if (busy || paused || ending || !started || !lock->isHeld())
        return tellPlanWaiters();
    lookAtSteps();
    const Choice choice = choose();
    if (choice.ids.isEmpty()) {
        tellPlanWaiters();
        if (choice.soonest)
            wake(*choice.soonest - clock.monotonic());
        return;
    }
    busy = true;
    if (open[choice.ids.first()].intent.state == IntentState::Unknown)
        settle(choice.ids);
    else
        prepare(choice.ids);
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
    connect(&store, &store::Store::planChanged, this, &Outbox::planChanged);
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
    return decide(toAdd(owner, cardTitle, draft));
}

Pending<Intent> Outbox::remove(const store::StoredEntry &entry, const QString &cardTitle)
{
    return decide(toDelete(targetOf(entry, cardTitle)));
}

Pending<Intent> Outbox::decide(const Intent &decided)
{
    Intent intent = decided;
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

Pending<Done> Outbox::finishByHand(IntentId id, store::IntentState from,
                                   const store::IntentChange &change)
{
    const Promise<Done> promise;
    const Private::Updates updates { { id, { from }, change } };
    d->store.changeIntents(updates).then(
        this, [this, promise, updates](const Result<store::ChangedIntents> &written) {
            if (!written)
                return promise.finish(written.error());
            if (written->intents.isEmpty())
                return promise.finish(Error::make(Error::Kind::Storage, u"state-changed"_s));
            d->written(*written, updates);
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
        Intent again = *refused;
        again.id = {};
        again.plan = {}; // decided anew, by itself
        again.place = 0;
        again.role = Intent::Role::Forward;
        again.entryOfPlace = -1;
        again.label.clear();
        again.state = IntentState::Waiting;
        again.sentAtPortal = {};
        again.newestKnownBefore = 0;
        again.sendings = 0;
        again.error.reset();
        if (again.kind == IntentKind::AddEntry)
            again.entry = {};
        decide(again).then(this, [promise](const Result<Intent> &written) {
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

void Outbox::knowPictures(timeline::Gallery gallery, const QList<timeline::GalleryIcon> &listed)
{
    QSet<QString> codes;
    for (const timeline::GalleryIcon &icon : listed)
        codes.insert(icon.code);
    d->pictureCodes.insert(gallery, codes);
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
