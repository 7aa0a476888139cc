// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturesending.h"

#include "sync/intents.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::IntentKind;
using store::IntentState;
using store::Plan;
using store::PlanKind;
using store::PlanOrder;
using store::PlanState;
using syncing::RowOutcome;

PictureSending::PictureSending(PictureShelf &shelf, timeline::Gallery gallery, WhenStuck whenStuck,
                               QObject *parent)
    : QObject(parent)
    , m_shelf(shelf)
    , m_outbox(shelf.workspace().outbox())
    , m_gallery(gallery)
    , m_whenStuck(whenStuck)
{
    connect(&m_outbox, &syncing::Outbox::planChanged, this, [this](store::PlanId id) {
        if (m_open.contains(id))
            readRows(id, {});
    });
}

PictureSending::~PictureSending() = default;

Pending<QList<PictureSending::Outcome>> PictureSending::send(const QList<Item> &items)
{
    m_items = items;
    QStringList old;
    for (const Item &item : items) {
        if (item.what != What::Add)
            old.append(item.picture.code);
    }
    if (old.isEmpty()) {
        begin({});
        return m_promise.pending();
    }
    // What goes is kept first, so that it can come back.
    m_shelf.ownPictures(m_gallery, old)
        .then(this, [this](const Result<QList<PictureShelf::Kept>> &kept) {
            begin(kept ? *kept : QList<PictureShelf::Kept>());
        });
    return m_promise.pending();
}

void PictureSending::begin(const QList<PictureShelf::Kept> &old)
{
    if (m_isCancelled)
        return reconcile();
    const auto keptOf = [&old](const QString &code) {
        const auto found = std::find_if(old.begin(), old.end(),
                                        [&code](const auto &kept) { return kept.code == code; });
        return found == old.end()
            ? Result<QByteArray>(Error::make(Error::Kind::NotFound, u"NOT_FOUND"_s))
            : found->png;
    };
    QList<Intent> added, removed;
    for (const Item &item : std::as_const(m_items)) {
        const QString code = item.picture.code;
        if (item.what == What::Add) {
            added.append(syncing::toAddPicture(m_gallery, item.picture));
            continue;
        }
        const auto kept = keptOf(code);
        Intent goes = syncing::toDeletePicture(m_gallery, code);
        if (kept)
            goes.picture.png = *kept;
        if (item.what == What::Remove) {
            removed.append(goes);
            if (kept)
                m_toDelete.append(goes.picture);
        } else if (!kept) { // without it there would be no way back
            refuse(code, kept.error());
        } else {
            addPlan(PlanKind::ReplacePictures, PlanOrder::Dependent,
                    { goes, syncing::toAddPicture(m_gallery, item.picture) });
        }
    }
    if (!removed.isEmpty())
        addPlan(PlanKind::DeletePictures, PlanOrder::Independent, removed);
    if (!added.isEmpty())
        addPlan(PlanKind::AddPictures, PlanOrder::Independent, added);
    beginNext();
}

QString PictureSending::titleOf(PlanKind kind, const QList<Intent> &rows) const
{
    const bool isIcons = m_gallery == timeline::Gallery::Icons;
    const int count = int(rows.size());
    switch (kind) {
    case PlanKind::ReplacePictures:
        return (isIcons ? tr("Replace the icon %1") : tr("Replace the logo %1"))
            .arg(rows.first().picture.code);
    case PlanKind::DeletePictures:
        return isIcons ? tr("Delete %Ln icons", nullptr, count)
                       : tr("Delete %Ln logos", nullptr, count);
    default:
        break;
    }
    return isIcons ? tr("Upload %Ln icons", nullptr, count)
                   : tr("Upload %Ln logos", nullptr, count);
}

void PictureSending::addPlan(PlanKind kind, PlanOrder order, const QList<Intent> &rows)
{
    Plan plan;
    plan.kind = kind;
    plan.order = order;
    plan.title = titleOf(kind, rows);
    if (m_whenStuck == WhenStuck::GiveUp)
        plan.afterRestart = Plan::AfterRestart::Pause;
    m_toBegin.append({ plan, rows });
}

void PictureSending::beginNext()
{
    if (m_toBegin.isEmpty()) {
        if (m_open.isEmpty())
            reconcile();
        return;
    }
    const PlanToBegin next = m_toBegin.takeFirst();
    m_outbox.begin(next.plan, next.rows).then(this, [this, next](const Result<Plan> &begun) {
        if (!begun) {
            for (const Intent &row : next.rows)
                refuse(row.picture.code, begun.error());
        } else {
            m_open.append(begun->id);
            // Said while it was being journalled.
            if (m_isCancelled)
                m_outbox.cancelPlan(begun->id).then(this, [](const Result<Done> &) {});
            else if (m_isPaused)
                m_outbox.pausePlan(begun->id).then(this, [](const Result<Done> &) {});
            wait(begun->id);
        }
        beginNext();
    });
}

void PictureSending::wait(store::PlanId id)
{
    m_outbox.planSettled(id).then(this,
                                  [this, id](const Result<Plan> &plan) { settled(id, plan); });
}

void PictureSending::settled(store::PlanId id, const Result<Plan> &plan)
{
    const bool isOver = !plan || plan->state == PlanState::Ended
        || (plan->state == PlanState::Cancelled && plan->counts.waiting == 0);
    if (!isOver && m_whenStuck == WhenStuck::GiveUp && !m_isCancelled && plan->counts.waiting > 0) {
        // A script that sees "not tried" must not find it done later.
        m_outbox.cancelPlan(id).then(this, [this, id](const Result<Done> &) { wait(id); });
        return;
    }
    const bool waitsOn = !isOver && m_whenStuck == WhenStuck::Wait;
    readRows(id, [this, id, waitsOn] {
        if (waitsOn) // paused or offline: asked again when something changes
            return m_shelf.workspace().clock().callAfter(std::chrono::seconds(1), this,
                                                         [this, id] { wait(id); });
        m_open.removeOne(id);
        if (m_open.isEmpty() && m_toBegin.isEmpty())
            reconcile();
    });
}

void PictureSending::readRows(store::PlanId id, std::function<void()> then)
{
    m_shelf.workspace().store().planRows(id).then(
        this, [this, then = std::move(then)](const Result<QList<Intent>> &rows) {
            if (rows) {
                bool isReplacement = std::any_of(rows->begin(), rows->end(),
                                                 [](const Intent &row) {
                                                     return row.kind == IntentKind::AddPicture;
                                                 })
                    && std::any_of(rows->begin(), rows->end(), [](const Intent &row) {
                                         return row.kind == IntentKind::DeletePicture;
                                     });
                for (const Intent &row : *rows) {
                    Outcome &outcome = m_outcomes[row.picture.code];
                    outcome.code = row.picture.code;
                    if (row.role == Intent::Role::Rollback) {
                        outcome.wasRestored = row.state == IntentState::Done;
                        continue;
                    }
                    // Of a replacement the new picture tells, but a refused deletion, too.
                    if (isReplacement && row.kind == IntentKind::DeletePicture
                        && row.state != IntentState::Refused)
                        continue;
                    if (isReplacement && row.kind == IntentKind::AddPicture
                        && row.state == IntentState::TakenBack && outcome.error)
                        continue;
                    outcome.outcome = syncing::outcomeOf(row.state);
                    if (row.error)
                        outcome.error = row.error;
                    if (store::isEnded(row.state) && row.state != IntentState::TakenBack)
                        tell(outcome);
                }
            }
            if (then)
                then();
        });
}

void PictureSending::tell(const Outcome &outcome)
{
    if (m_told.contains(outcome.code))
        return;
    m_told.append(outcome.code);
    emit outcomeKnown(outcome);
    emit progressed(int(m_told.size()), planned());
}

void PictureSending::refuse(const QString &code, const Error &error)
{
    Outcome &outcome = m_outcomes[code];
    outcome = { code, RowOutcome::Refused, error, false };
    tell(outcome);
}

/// What the portal lists now counts, whatever was answered.
void PictureSending::reconcile()
{
    if (m_promise.isFinished())
        return;
    m_shelf.refresh(m_gallery).then(this, [this](const Result<Done> &read) {
        const auto there = m_shelf.codes(m_gallery, gallery::CatalogueItem::Kind::Own);
        QList<Outcome> all;
        QSet<QString> listed;
        for (const Item &item : std::as_const(m_items)) {
            Outcome outcome = m_outcomes.value(item.picture.code);
            outcome.code = item.picture.code;
            if (listed.contains(outcome.code))
                continue;
            listed.insert(outcome.code);
            const bool shouldBe = item.what != What::Remove;
            if (read && outcome.outcome == RowOutcome::Done
                && there.contains(outcome.code) != shouldBe) {
                outcome.outcome = RowOutcome::Unknown;
                outcome.error = Error::make(Error::Kind::UnknownOutcome, u"list-says-otherwise"_s);
            }
            emit outcomeKnown(outcome);
            all.append(outcome);
        }
        m_promise.finish(all);
    });
}

QList<timeline::PictureDraft> PictureSending::deleted() const
{
    QList<timeline::PictureDraft> gone;
    std::copy_if(m_toDelete.begin(), m_toDelete.end(), std::back_inserter(gone),
                 [this](const timeline::PictureDraft &picture) {
                     return m_outcomes.value(picture.code).outcome == RowOutcome::Done;
                 });
    return gone;
}

void PictureSending::pause()
{
    m_isPaused = true;
    for (const store::PlanId id : std::as_const(m_open))
        m_outbox.pausePlan(id).then(this, [](const Result<Done> &) {});
}

void PictureSending::resume()
{
    m_isPaused = false;
    for (const store::PlanId id : std::as_const(m_open))
        m_outbox.resumePlan(id).then(this, [](const Result<Done> &) {});
}

void PictureSending::cancel()
{
    m_isCancelled = true;
    m_isPaused = false;
    m_toBegin.clear();
    for (const store::PlanId id : std::as_const(m_open))
        m_outbox.cancelPlan(id).then(this, [](const Result<Done> &) {});
}
