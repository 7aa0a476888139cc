// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What may be repeated is settled by reading what it should have changed, or by sending again.
#include "base/gather.h"
#include "sync/edit.h"
#include "sync/entrymatch.h"
#include "sync/outbox_p.h"

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::IntentChange;
using store::IntentKind;
using store::IntentState;
using store::IntentUpdate;

namespace syncing {

namespace {

const QString again = u"back-to-waiting"_s;

/// The update, now from Unknown.
IntentUpdate settledAs(IntentUpdate update)
{
    update.from = { IntentState::Unknown };
    return update;
}

} // namespace

void Outbox::Private::settleOthers(const IntentIds &ids)
{
    const IntentKind kind = open[ids.first()].intent.kind;
    if (kind == IntentKind::AddPicture || kind == IntentKind::DeletePicture)
        return settlePictures(ids);
    PendingUpdates updates;
    for (const IntentId id : ids) {
        switch (open[id].intent.kind) {
        case IntentKind::DeleteEntry:
            updates.push_back(settledRemove(id));
            break;
        case IntentKind::SaveNote:
        case IntentKind::RemoveNote:
            updates.push_back(settledNote(id));
            break;
        case IntentKind::Bind:
        case IntentKind::Unbind:
            updates.push_back(settledBinding(id));
            break;
        case IntentKind::Pin: // nothing tells, and twice is as good as once
        case IntentKind::Unpin:
        case IntentKind::AddEntry:
        case IntentKind::CheckEntry:
        case IntentKind::AddPicture: // settlePictures()
        case IntentKind::DeletePicture:
            updates.push_back(ready<IntentUpdate>(backToWaiting(id, again, {})));
            break;
        }
    }
    gathered<IntentUpdate>(updates, q).then(q, [this, ids](const auto &answers) {
        Updates known;
        IntentIds failed;
        std::optional<Error> error;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto &answer = answers->at(size_t(i));
            if (answer && open.contains(ids.at(i)))
                known.append(*answer);
            if (answer)
                continue;
            failed.append(ids.at(i));
            error = answer.error();
        }
        changeAll(known, [this, failed, error](const IntentIds &changedIds) {
            for (const IntentId id : changedIds)
                tellWaiters(id);
            failed.isEmpty() ? idle() : settlingFailed(failed, *error);
        });
    });
}

Pending<IntentUpdate> Outbox::Private::settledRemove(IntentId id)
{
    return mapped<IntentUpdate>(
        service.entry(open[id].intent.entry), q,
        [this, id](const Result<timeline::LogEntry> &found) -> Result<IntentUpdate> {
            if (!found && found.error().kind == Error::Kind::NotFound)
                return settledAs(accepted(id, u"found-gone"_s));
            if (!found && isTemporary(found.error()))
                return found.error();
            return backToWaiting(id, again, {}); // deleting may be repeated
        });
}

Pending<IntentUpdate> Outbox::Private::settledNote(IntentId id)
{
    const Intent intent = open[id].intent;
    return mapped<IntentUpdate>(
        service.note(intent.owner, intent.entry), q,
        [this, id,
         intent](const Result<std::optional<timeline::Note>> &note) -> Result<IntentUpdate> {
            if (!note && isTemporary(note.error()))
                return note.error();
            if (!note)
                return backToWaiting(id, again, {});
            const bool saves = intent.kind == IntentKind::SaveNote;
            const bool isDone
                = saves ? *note && isSameText(intent.note, (*note)->text) : !note->has_value();
            IntentUpdate update = isDone ? settledAs(accepted(id, u"found"_s))
                                         : backToWaiting(id, again, {}); // is compared once more
            update.change.read.note = *note;
            return update;
        });
}

Pending<IntentUpdate> Outbox::Private::settledBinding(IntentId id)
{
    const Intent intent = open[id].intent;
    return mapped<IntentUpdate>(
        service.bindings(intent.entry), q,
        [this, id, intent](const Result<QList<crm::OwnerRef>> &cards) -> Result<IntentUpdate> {
            if (!cards && isTemporary(cards.error()))
                return cards.error();
            if (!cards)
                return backToWaiting(id, again, {});
            const bool isBound = cards->contains(intent.owner);
            IntentUpdate update = isBound == (intent.kind == IntentKind::Bind)
                ? settledAs(accepted(id, u"found"_s))
                : backToWaiting(id, again, {});
            update.change.read.bindings = *cards;
            return update;
        });
}

/// Nothing had these codes before they were sent: what has them now is ours. One reading answers
/// for all.
void Outbox::Private::settlePictures(const IntentIds &ids)
{
    const timeline::Gallery gallery = open[ids.first()].intent.gallery;
    service.pictures(gallery).then(
        q, [this, ids, gallery](const Result<QList<timeline::GalleryIcon>> &there) {
            if (!there)
                return settlingFailed(ids, there.error());
            q->knowPictures(gallery, *there);
            Updates updates;
            for (const IntentId id : ids) {
                if (!open.contains(id)) // given up meanwhile
                    continue;
                const Intent intent = open[id].intent;
                const bool isAdd = intent.kind == IntentKind::AddPicture;
                const bool isThere = pictureCodes.value(gallery).contains(intent.picture.code);
                if (isThere == isAdd) {
                    updates.append(settledAs(accepted(id, u"found"_s)));
                } else if (isAdd) { // the portal may still be working on it
                    updates.append(notFound(id, true, there->size()));
                } else {
                    open[id].limitPassed = false;
                    updates.append(settledAs(backToWaiting(id, again, {})));
                }
            }
            changeAll(updates, [this](const IntentIds &changedIds) {
                for (const IntentId id : changedIds)
                    tellWaiters(id);
                idle();
            });
        });
}

} // namespace syncing
