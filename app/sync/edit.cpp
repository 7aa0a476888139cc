// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/edit.h"

#include "base/gather.h"
#include "sync/entrymatch.h"
#include "sync/intents.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::IntentKind;
using store::IntentState;
using store::LinkKind;
using store::NoteBasis;

namespace syncing {

namespace {

using Fate = EditPoint::Fate;
using Mode = EditRequest::Mode;
using What = EditPoint::What;

const QString expectedNote = u"note"_s; ///< the intent's note is all there must be
const QString expectedCards = u"bindings"_s;

timeline::EntryDraft contentOf(const timeline::LogEntry &entry)
{
    return { entry.title, entry.text, entry.iconCode };
}

bool isSameContent(const timeline::EntryDraft &wanted, const timeline::LogEntry &found)
{
    return wanted.iconCode == found.iconCode && isSameText(wanted.title, found.title)
        && isSameText(wanted.text, found.text);
}

QJsonArray toJson(QList<crm::OwnerRef> cards)
{
    std::sort(cards.begin(), cards.end());
    QJsonArray words;
    for (const crm::OwnerRef &card : std::as_const(cards))
        words.append(crm::toText(card));
    return words;
}

Error differs(const QString &what)
{
    return Error::make(Error::Kind::Portal, u"check-differs"_s, what);
}

/// The steps of a plan, numbered as they are appended.
class Steps
{
public:
    int append(Intent step)
    {
        step.place = int(m_steps.size());
        m_steps.append(step);
        return step.place;
    }
    /// Done to what the step of \a place makes.
    void appendOn(int place, Intent step)
    {
        step.entry = {};
        step.entryOfPlace = place;
        append(step);
    }
    const QList<Intent> &all() const { return m_steps; }

private:
    QList<Intent> m_steps;
};

Target onCard(const EditPreview &preview, const crm::OwnerRef &card)
{
    return { preview.old.id, contentOf(preview.old), card, preview.request.cardTitle };
}

Intent toCheck(const Target &target, const timeline::EntryDraft &content)
{
    Intent intent = toPin(target);
    intent.kind = IntentKind::CheckEntry;
    intent.draft = content;
    return intent;
}

/// Right before the old one goes: what somebody added to it meanwhile would go with it.
Intent toCheckOld(const EditPreview &preview, const crm::OwnerRef &noteCard)
{
    Intent intent = toCheck(onCard(preview, noteCard), contentOf(preview.old));
    intent.note = preview.note ? preview.note->text : QString();
    intent.expected = { { expectedNote, true }, { expectedCards, toJson(preview.cards) } };
    return intent;
}

/// Bindings and note, which a restoration carries over, too.
void appendBelongings(Steps &steps, int add, const EditPreview &preview)
{
    const EditRequest &request = preview.request;
    Target target = onCard(preview, request.card);
    target.content = request.draft;
    for (const crm::OwnerRef &card : preview.cards) {
        if (card == request.card)
            continue;
        Target other = target;
        other.card = card;
        steps.appendOn(add, toBind(other));
    }
    if (preview.note && !preview.note->text.isEmpty())
        steps.appendOn(add,
                       toSaveNote(target, preview.note->text, { NoteBasis::Known::NoNote, {} }));
}

/// A full card takes no further pin, so the old one makes room first.
void appendPins(Steps &steps, int add, const EditPreview &preview,
                const QList<crm::OwnerRef> &pinned)
{
    for (const crm::OwnerRef &card : pinned) {
        const Target old = onCard(preview, card);
        Target made = old;
        made.content = preview.request.draft;
        steps.append(toUnpin(old));
        steps.appendOn(add, toPin(made));
    }
}

QList<Intent> stepsOf(const EditPreview &preview, const QList<crm::OwnerRef> &pinned, LinkKind link)
{
    const EditRequest &request = preview.request;
    Steps steps;
    Intent add = toAdd(request.card, request.cardTitle, request.draft);
    add.linkedTo = preview.old.id;
    add.link = link;
    const int made = steps.append(add);
    steps.appendOn(made, toCheck(onCard(preview, request.card), request.draft));
    if (link == LinkKind::CorrectionOf)
        return steps.all();
    appendBelongings(steps, made, preview);
    if (link == LinkKind::RestoreOf)
        return steps.all();
    appendPins(steps, made, preview, pinned);
    const crm::OwnerRef noteCard = preview.cards.contains(request.card) || preview.cards.isEmpty()
        ? request.card
        : preview.cards.first();
    steps.append(toCheckOld(preview, noteCard));
    steps.append(toDelete(onCard(preview, request.card)));
    return steps.all();
}

void appendCommonPoints(EditPreview &preview, const UserId &self)
{
    const timeline::LogEntry &old = preview.old;
    preview.points.append({ What::Id, Fate::Changes, QString::number(old.id.value), {} });
    preview.points.append({ What::Date, Fate::Changes, old.created.toString(Qt::ISODate), {} });
    const bool isOther = !self.isValid() || self != old.authorId;
    preview.points.append({ What::Author,
                            isOther ? Fate::Changes : Fate::Kept,
                            QString::number(old.authorId.value),
                            {} });
}

void appendBelongingPoints(EditPreview &preview, Fate fate)
{
    for (const crm::OwnerRef &card : std::as_const(preview.cards))
        preview.points.append({ What::Binding, fate, {}, card });
    if (!preview.note)
        return;
    preview.points.append({ What::Note, fate, preview.note->text, {} });
    if (fate == Fate::Kept)
        preview.points.append(
            { What::NoteAuthor, Fate::Lost, QString::number(preview.note->createdById.value), {} });
}

store::Plan planFor(const EditPreview &preview, store::PlanKind kind)
{
    store::Plan plan;
    plan.kind = kind;
    plan.order = store::PlanOrder::Dependent;
    plan.title = preview.request.draft.title;
    plan.subject = preview.old.id;
    plan.card = preview.request.card;
    return plan;
}

std::optional<Error> refusalOf(const EditPreview &preview, const EditRights &rights,
                               const crm::OwnerRef &listedOn)
{
    const EditRequest &request = preview.request;
    const auto no = [](const QString &code, const QString &message = {}) {
        return Error::make(Error::Kind::Input, code, message);
    };
    if (!preview.cards.contains(request.card) && listedOn != request.card)
        return no(u"entry-not-on-card"_s);
    if (request.draft == contentOf(preview.old))
        return no(u"nothing-changes"_s);
    if (request.mode == Mode::Replace && !rights.canDelete)
        return no(u"only-correction"_s, rights.reason);
    return {};
}

void planEdit(EditPreview &preview, const EditRights &rights, const store::EntryExtras &extras,
              const crm::OwnerRef &listedOn)
{
    const EditRequest &request = preview.request;
    preview.refusal = refusalOf(preview, rights, listedOn);
    appendCommonPoints(preview, rights.self);
    if (request.mode == Mode::Correct) {
        appendBelongingPoints(preview, Fate::Unknown);
        preview.points.removeIf([](const EditPoint &point) { return point.fate == Fate::Unknown; });
        preview.points.append({ What::OldEntry, Fate::Kept, {}, {} });
        preview.plan = planFor(preview, store::PlanKind::Correct);
        preview.steps = stepsOf(preview, {}, LinkKind::CorrectionOf);
        return;
    }
    appendBelongingPoints(preview, Fate::Kept);
    QList<crm::OwnerRef> pinned;
    for (const crm::OwnerRef &card : std::as_const(preview.cards)) {
        const auto state = extras.pinOn(card);
        if (state == store::PinState::PinnedHere) {
            pinned.append(card);
            preview.points.append({ What::Pin, Fate::Kept, {}, card });
        } else if (state == store::PinState::Unknown) {
            preview.points.append({ What::PinUnknown, Fate::Unknown, {}, card });
        }
    }
    preview.plan = planFor(preview, store::PlanKind::Edit);
    preview.steps = stepsOf(preview, pinned, LinkKind::EditOf);
}

/// The pieces of a preview as they arrive.
struct Reading
{
    EditPreview preview;
    store::EntryExtras extras;
    crm::OwnerRef listedOn;
};

} // namespace

Pending<EditPreview> previewEdit(timeline::Service &service, store::Store &store,
                                 const EditRequest &request, const EditRights &rights,
                                 QObject *context)
{
    const auto reading = std::make_shared<Reading>();
    reading->preview.request = request;
    // Asked in one turn, so that they leave as one batch.
    const auto entry = service.entry(request.entry);
    const auto cards = service.bindings(request.entry);
    const auto note = service.note(request.card, request.entry);
    const auto known = store.extras(request.entry);
    const auto stored = store.entries({ request.entry });
    auto &preview = reading->preview;
    return chained<EditPreview>(
        entry, context, [=, &preview, &store](const timeline::LogEntry &old) {
            preview.old = old;
            return chained<EditPreview>(
                cards, context, [=, &preview, &store](const QList<crm::OwnerRef> &bound) {
                    preview.cards = bound;
                    return chained<EditPreview>(
                        note, context,
                        [=, &preview, &store](const std::optional<timeline::Note> &text) {
                            preview.note = text;
                            store::ReadExtras read;
                            read.note = text;
                            read.bindings = bound;
                            store.saveExtras(old.id, read).then(context, [](const Result<Done> &) {
                            });
                            return chained<EditPreview>(
                                known, context, [=](const store::EntryExtras &extras) {
                                    reading->extras = extras;
                                    return mapped<EditPreview>(
                                        stored, context,
                                        [=](const Result<QList<store::StoredEntry>> &rows)
                                            -> Result<EditPreview> {
                                            if (rows && !rows->isEmpty())
                                                reading->listedOn = rows->first().owner;
                                            planEdit(reading->preview, rights, reading->extras,
                                                     reading->listedOn);
                                            return reading->preview;
                                        });
                                });
                        });
                });
        });
}

Pending<EditPreview> previewRestore(store::Store &store, EntryId entry, const QString &cardTitle,
                                    QObject *context)
{
    const auto known = store.extras(entry);
    return chained<EditPreview>(
        store.entries({ entry }), context,
        [=](const QList<store::StoredEntry> &rows) -> Pending<EditPreview> {
            if (rows.isEmpty())
                return ready<EditPreview>(Error::make(Error::Kind::NotFound, u"not-known-here"_s));
            const store::StoredEntry row = rows.first();
            return mapped<EditPreview>(
                known, context,
                [=](const Result<store::EntryExtras> &extras) -> Result<EditPreview> {
                    if (!extras)
                        return extras.error();
                    EditPreview preview;
                    preview.request
                        = { entry, row.owner, cardTitle, contentOf(row.entry), Mode::Correct };
                    preview.old = row.entry;
                    if (extras->note)
                        preview.note = extras->note->note;
                    if (extras->bindings)
                        preview.cards = extras->bindings->cards;
                    if (!row.deletedHere && !row.vanishedSince)
                        preview.refusal = Error::make(Error::Kind::Input, u"not-deleted"_s);
                    appendCommonPoints(preview, {});
                    appendBelongingPoints(preview, Fate::Kept);
                    preview.plan = planFor(preview, store::PlanKind::Restore);
                    preview.steps = stepsOf(preview, {}, LinkKind::RestoreOf);
                    return preview;
                });
        });
}

QList<Intent> rollbackOf(const QList<Intent> &rows)
{
    QList<Intent> back, pins;
    for (const Intent &row : rows) {
        if (row.role != Intent::Role::Forward || row.state != IntentState::Done)
            continue;
        const Target target { row.entry, row.draft, row.owner, row.cardTitle };
        if (row.kind == IntentKind::AddEntry && row.entry.isValid())
            back.append(toDelete(target)); // all that was done to it goes with it
        else if (row.kind == IntentKind::AddPicture)
            back.prepend(toDeletePicture(row.gallery, row.picture.code)); // room for the old one
        else if (row.kind == IntentKind::DeletePicture && !row.picture.png.isEmpty())
            back.append(toAddPicture(row.gallery, row.picture));
        else if (row.kind == IntentKind::Unpin && row.entryOfPlace < 0)
            pins.append(toPin(target)); // there is room again once the new one is gone
    }
    back += pins;
    for (Intent &step : back)
        step.role = Intent::Role::Rollback;
    return back;
}

Pending<store::ReadExtras> checkEntry(timeline::Service &service, const Intent &intent,
                                      QObject *context)
{
    using Read = store::ReadExtras;
    const bool isMore = intent.expected.contains(expectedNote);
    const auto entry = service.entry(intent.entry);
    // Asked in the same turn: they leave as one batch.
    const auto note = isMore ? service.note(intent.owner, intent.entry)
                             : Pending<std::optional<timeline::Note>>();
    const auto cards = isMore ? service.bindings(intent.entry) : Pending<QList<crm::OwnerRef>>();
    return chained<Read>(entry, context, [=](const timeline::LogEntry &found) -> Pending<Read> {
        if (!isSameContent(intent.draft, found))
            return ready<Read>(differs(u"content"_s));
        if (!isMore)
            return ready<Read>(Read {});
        return chained<Read>(
            note, context, [=](const std::optional<timeline::Note> &text) -> Pending<Read> {
                if (!isSameText(intent.note, text ? text->text : QString()))
                    return ready<Read>(differs(u"note"_s));
                return mapped<Read>(
                    cards, context, [=](const Result<QList<crm::OwnerRef>> &bound) -> Result<Read> {
                        if (!bound)
                            return bound.error();
                        if (toJson(*bound) != intent.expected.value(expectedCards).toArray())
                            return differs(u"bindings"_s);
                        Read read;
                        read.note = text;
                        read.bindings = *bound;
                        return read;
                    });
            });
    });
}

bool isChangedSince(const NoteBasis &basis, const std::optional<timeline::Note> &note)
{
    if (basis.known == NoteBasis::Known::Anything || !note)
        return false;
    if (basis.known == NoteBasis::Known::NoNote)
        return true;
    return basis.updated.isValid() && note->updated.isValid() && basis.updated != note->updated;
}

} // namespace syncing
