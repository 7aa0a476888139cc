// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How intents are sent once: what must be known before, the mark in the journal, the request.
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
using store::NoteBasis;

namespace syncing {

void Outbox::Private::prepare(const IntentIds &ids)
{
    switch (open[ids.first()].intent.kind) {
    case IntentKind::AddEntry:
        return prepareAdds(ids);
    case IntentKind::SaveNote:
        return prepareNotes(ids);
    case IntentKind::AddPicture:
        return preparePictures(ids);
    case IntentKind::CheckEntry:
        return check(ids.first());
    case IntentKind::DeleteEntry:
    case IntentKind::RemoveNote:
    case IntentKind::Pin:
    case IntentKind::Unpin:
    case IntentKind::Bind:
    case IntentKind::Unbind:
    case IntentKind::DeletePicture:
        return send(ids, {});
    }
}

/// A match must be told from older entries with the same words, so the newest id on each card is
/// known before anything is sent. Ids rise portal-wide: what was seen in this run does for a card
/// that was never read.
void Outbox::Private::prepareAdds(const IntentIds &ids)
{
    QList<crm::OwnerRef> cards;
    std::vector<Pending<store::EntryIds>> known;
    for (const IntentId id : ids) {
        const crm::OwnerRef &card = open[id].intent.owner;
        if (cards.contains(card))
            continue;
        cards.append(card);
        store::EntryQuery query;
        query.owner = card;
        known.push_back(store.entryIds(query, 1));
    }
    gathered<store::EntryIds>(known, q).then(q, [this, ids, cards](const auto &answers) {
        Highest newest;
        QList<crm::OwnerRef> asked;
        for (qsizetype i = 0; i < cards.size(); ++i) {
            const auto &answer = answers->at(size_t(i));
            const qint64 stored = answer && !answer->isEmpty() ? answer->first().value : 0;
            newest.insert(cards.at(i), stored > 0 ? stored : highestSeen);
            if (newest.value(cards.at(i)) == 0)
                asked.append(cards.at(i));
        }
        if (asked.isEmpty() && !client.clockOffset())
            asked.append(cards.first());
        if (asked.isEmpty())
            return send(ids, newest);
        std::vector<Pending<timeline::EntryPage>> pages;
        for (const crm::OwnerRef &card : std::as_const(asked))
            pages.push_back(service.entries(card, 0));
        gathered<timeline::EntryPage>(pages, q).then(
            q, [this, ids, asked, newest](const auto &read) {
                Highest highest = newest;
                for (qsizetype i = 0; i < asked.size(); ++i) {
                    const auto &page = read->at(size_t(i));
                    if (!page && isTemporary(page.error()))
                        return failedTogether(ids, page.error(), IntentState::Waiting);
                    if (!page) // the portal says no to the reading; it may still let us write
                        continue;
                    qint64 &top = highest[asked.at(i)];
                    for (const timeline::LogEntry &entry : page->entries)
                        top = std::max(top, entry.id.value);
                }
                send(ids, highest);
            });
    });
}

/// A note that somebody else changed meanwhile is not written over.
void Outbox::Private::prepareNotes(const IntentIds &ids)
{
    IntentIds careful;
    std::vector<Pending<std::optional<timeline::Note>>> notes;
    for (const IntentId id : ids) {
        const Intent &intent = open[id].intent;
        if (intent.noteBasis.known == NoteBasis::Known::Anything)
            continue;
        careful.append(id);
        notes.push_back(service.note(intent.owner, intent.entry));
    }
    if (careful.isEmpty())
        return send(ids, {});
    gathered<std::optional<timeline::Note>>(notes, q).then(
        q, [this, ids, careful](const auto &answers) {
            Updates ended;
            for (qsizetype i = 0; i < careful.size(); ++i) {
                const auto &note = answers->at(size_t(i));
                if (!note && isTemporary(note.error()))
                    return failedTogether(ids, note.error(), IntentState::Waiting);
                if (!note || !*note)
                    continue;
                const Intent intent = open.value(careful.at(i)).intent;
                IntentChange change;
                change.read.note = *note;
                if (isSameText(intent.note, (*note)->text)) {
                    change.state = IntentState::Done;
                    change.step = step(u"found"_s);
                } else if (isChangedSince(intent.noteBasis, *note)) {
                    change.state = IntentState::Refused;
                    change.error
                        = Error::make(Error::Kind::Portal, u"note-changed"_s, (*note)->text);
                    change.step = step(u"refused"_s, u"note-changed"_s);
                } else {
                    continue;
                }
                ended.append({ intent.id, { IntentState::Waiting }, change });
            }
            IntentIds left = ids;
            for (const IntentUpdate &update : std::as_const(ended))
                left.removeOne(update.id);
            if (ended.isEmpty())
                return send(left, {});
            changeAll(ended, [this, left](const IntentIds &) {
                left.isEmpty() ? idle() : send(left, {});
            });
        });
}

/// A code that is taken would be refused, and could later be mistaken for ours. The list is read
/// once; after that it is followed through what was answered.
void Outbox::Private::preparePictures(const IntentIds &ids)
{
    const timeline::Gallery gallery = open[ids.first()].intent.gallery;
    if (pictureCodes.contains(gallery))
        return sendFreePictures(ids);
    service.pictures(gallery).then(
        q, [this, ids, gallery](const Result<QList<timeline::GalleryIcon>> &there) {
            if (!there)
                return failedTogether(ids, there.error(), IntentState::Waiting);
            q->knowPictures(gallery, *there);
            sendFreePictures(ids);
        });
}

void Outbox::Private::sendFreePictures(const IntentIds &ids)
{
    Updates refused;
    IntentIds free;
    QSet<QString> asked;
    for (const IntentId id : ids) {
        if (!open.contains(id)) // taken back meanwhile
            continue;
        const Intent &intent = open[id].intent;
        const QString code = intent.picture.code;
        if (!pictureCodes.value(intent.gallery).contains(code) && !asked.contains(code)) {
            asked.insert(code);
            free.append(id);
            continue;
        }
        refused.append(notAccepted(id, Error::make(Error::Kind::Portal, u"code-taken"_s, code),
                                   IntentState::Waiting));
    }
    const auto go = [this, free](const IntentIds &) { free.isEmpty() ? idle() : send(free, {}); };
    refused.isEmpty() ? go({}) : changeAll(refused, go);
}

/// Reads only, so nothing is marked before.
void Outbox::Private::check(IntentId id)
{
    checkEntry(service, open[id].intent, q)
        .then(q, [this, id](const Result<store::ReadExtras> &read) {
            if (!read)
                return failedTogether({ id }, read.error(), IntentState::Waiting);
            IntentUpdate update = accepted(id, u"checked"_s);
            update.from = { IntentState::Waiting };
            update.change.read = *read;
            changeAll({ update });
        });
}

void Outbox::Private::send(const IntentIds &ids, const Highest &newest)
{
    const auto offset = client.clockOffset();
    Updates updates;
    for (const IntentId id : ids) {
        const Intent &intent = open[id].intent;
        IntentChange sending;
        sending.state = IntentState::Sending;
        sending.step = step(u"sending"_s);
        sending.newestKnownBefore = newest.value(intent.owner, intent.newestKnownBefore);
        // Where the portal's clock is not known (the gateway), the id alone is what a match is told
        // by: by our clock it could be missed, and made twice.
        if (offset)
            sending.sentAtPortal = clock.utcNow().addMSecs(offset->count());
        sending.countSending = true;
        updates.append({ id, { IntentState::Waiting }, sending });
    }
    changeAll(updates,
              [this](const IntentIds &marked) { marked.isEmpty() ? idle() : dispatch(marked); });
}

void Outbox::Private::dispatch(const IntentIds &ids)
{
    const Intent &first = open[ids.first()].intent;
    QList<timeline::Write> writes;
    for (const IntentId id : ids) {
        if (const auto write = writeOf(open[id].intent))
            writes.append(*write);
    }
    if (writes.size() == 1) {
        service.write(writes.first()).then(q, [this, ids](const Result<timeline::Written> &result) {
            answered(ids, { result });
        });
        return;
    }
    // One error too many must not be followed by more in the same batch.
    const bool mayStop = plans.value(first.plan).stopAfterErrors > 0;
    service.writeTogether(writes, mayStop ? timeline::OnError::Stop : timeline::OnError::GoOn)
        .then(q, [this, ids](const Result<timeline::WrittenAll> &results) {
            if (results)
                return answered(ids, *results);
            for (const IntentId id : ids)
                emit q->stepped(id, u"answered"_s);
            failedTogether(ids, results.error(), IntentState::Sending);
        });
}

void Outbox::Private::answered(const IntentIds &ids, const timeline::WrittenAll &results)
{
    PendingUpdates updates;
    for (qsizetype i = 0; i < ids.size(); ++i) {
        emit q->stepped(ids.at(i), u"answered"_s);
        followPictures(ids.at(i), results.at(size_t(i)).has_value());
        updates.push_back(updateFor(ids.at(i), results.at(size_t(i))));
    }
    carryOut(ids, updates);
}

/// Keeps in step with what the portal took; after anything else the list is read anew.
void Outbox::Private::followPictures(IntentId id, bool isAccepted)
{
    const Intent &intent = open[id].intent;
    const bool isAdd = intent.kind == IntentKind::AddPicture;
    if (!isAdd && intent.kind != IntentKind::DeletePicture)
        return;
    const auto known = pictureCodes.find(intent.gallery);
    if (known == pictureCodes.end())
        return;
    if (!isAccepted)
        pictureCodes.erase(known);
    else if (isAdd)
        known->insert(intent.picture.code);
    else
        known->remove(intent.picture.code);
}

void Outbox::Private::failedTogether(const IntentIds &ids, const Error &error, IntentState from)
{
    if (from == IntentState::Sending)
        pictureCodes.clear(); // a lost answer: what is there is not known any more
    IntentIds left;
    PendingUpdates updates;
    for (const IntentId id : ids) {
        if (!open.contains(id)) // taken back meanwhile
            continue;
        left.append(id);
        updates.push_back(ready<IntentUpdate>(notAccepted(id, error, from)));
    }
    carryOut(left, updates);
}

/// Journals what became known and looks at what is next.
void Outbox::Private::carryOut(const IntentIds &ids, const PendingUpdates &updates)
{
    gathered<IntentUpdate>(updates, q).then(q, [this, ids](const auto &answers) {
        Updates known;
        bool isSignedOut = false;
        for (qsizetype i = 0; i < ids.size(); ++i) {
            const auto &answer = answers->at(size_t(i));
            // What could not be looked at is settled later.
            known.append(answer ? *answer : unknown(ids.at(i), answer.error()));
            const auto &change = known.last().change;
            isSignedOut |= change.state == IntentState::Waiting && change.error
                && change.error->kind == Error::Kind::Auth;
        }
        changeAll(known, [this, isSignedOut](const IntentIds &changedIds) {
            if (isSignedOut) {
                heldForSignIn = true;
                q->pause();
            }
            for (const IntentId id : changedIds)
                tellWaiters(id);
            idle();
        });
    });
}

} // namespace syncing
