// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/intents.h"

using store::Intent;
using store::IntentKind;
using store::NoteBasis;
using timeline::Write;

namespace syncing {

namespace {

Intent onEntry(IntentKind kind, const Target &target)
{
    Intent intent;
    intent.kind = kind;
    intent.owner = target.card;
    intent.cardTitle = target.cardTitle;
    intent.entry = target.entry;
    intent.draft = target.content;
    return intent;
}

std::optional<Write::Kind> writeKind(IntentKind kind)
{
    switch (kind) {
    case IntentKind::AddEntry:
        return Write::Kind::Add;
    case IntentKind::DeleteEntry:
        return Write::Kind::Remove;
    case IntentKind::SaveNote:
        return Write::Kind::SaveNote;
    case IntentKind::RemoveNote:
        return Write::Kind::RemoveNote;
    case IntentKind::Pin:
        return Write::Kind::Pin;
    case IntentKind::Unpin:
        return Write::Kind::Unpin;
    case IntentKind::Bind:
        return Write::Kind::Bind;
    case IntentKind::Unbind:
        return Write::Kind::Unbind;
    case IntentKind::AddPicture:
        return Write::Kind::AddPicture;
    case IntentKind::DeletePicture:
        return Write::Kind::RemovePicture;
    case IntentKind::CheckEntry:
        break;
    }
    return {};
}

} // namespace

Target targetOf(const store::StoredEntry &entry, const QString &cardTitle)
{
    return { entry.entry.id,
             { entry.entry.title, entry.entry.text, entry.entry.iconCode },
             entry.owner,
             cardTitle };
}

Intent toAdd(const crm::OwnerRef &card, const QString &cardTitle, const timeline::EntryDraft &draft)
{
    Intent intent;
    intent.kind = IntentKind::AddEntry;
    intent.owner = card;
    intent.cardTitle = cardTitle;
    intent.draft = draft;
    return intent;
}

Intent toAddLinked(const store::StoredEntry &old, const QString &cardTitle, store::LinkKind link,
                   const timeline::EntryDraft &draft)
{
    Intent intent = toAdd(old.owner, cardTitle, draft);
    intent.linkedTo = old.entry.id;
    intent.link = link;
    return intent;
}

Intent toDelete(const Target &target) { return onEntry(IntentKind::DeleteEntry, target); }

Intent toSaveNote(const Target &target, const QString &text, const NoteBasis &basis)
{
    Intent intent = onEntry(IntentKind::SaveNote, target);
    intent.note = text;
    intent.noteBasis = basis;
    return intent;
}

Intent toRemoveNote(const Target &target) { return onEntry(IntentKind::RemoveNote, target); }
Intent toPin(const Target &target) { return onEntry(IntentKind::Pin, target); }
Intent toUnpin(const Target &target) { return onEntry(IntentKind::Unpin, target); }
Intent toBind(const Target &target) { return onEntry(IntentKind::Bind, target); }
Intent toUnbind(const Target &target) { return onEntry(IntentKind::Unbind, target); }

Intent toAddPicture(timeline::Gallery gallery, const timeline::PictureDraft &picture)
{
    Intent intent;
    intent.kind = IntentKind::AddPicture;
    intent.gallery = gallery;
    intent.picture = picture;
    return intent;
}

Intent toDeletePicture(timeline::Gallery gallery, const QString &code)
{
    Intent intent;
    intent.kind = IntentKind::DeletePicture;
    intent.gallery = gallery;
    intent.picture.code = code;
    return intent;
}

NoteBasis basisOf(const std::optional<timeline::Note> &note)
{
    if (!note)
        return { NoteBasis::Known::NoNote, {} };
    return { NoteBasis::Known::Note, note->updated };
}

std::optional<Write> writeOf(const Intent &intent)
{
    const auto kind = writeKind(intent.kind);
    if (!kind)
        return {};
    return Write { *kind,       intent.owner,   intent.entry,  intent.draft,
                   intent.note, intent.gallery, intent.picture };
}

} // namespace syncing
