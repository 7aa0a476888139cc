// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/method.h"

/// crm.timeline.note.* and crm.timeline.item.pin/unpin (timeline-methods.md §7, §8).
namespace demo {

using namespace Qt::Literals::StringLiterals;

namespace {

enum ItemType { TimelineRecord = 1, Activity = 2 };

struct Target
{
    int itemType;
    qint64 itemId;
    Owner owner;
};

Target target(const Call &call)
{
    return { int(call.integer(u"itemType"_s)), call.integer(u"itemId"_s),
             call.owner(u"ownerTypeId"_s, u"ownerId"_s) };
}

bool isBound(const Call &call, const Target &target)
{
    if (target.itemType == TimelineRecord)
        return call.state.isBound(target.itemId, target.owner);
    if (target.itemType != Activity)
        return false;
    const QJsonObject activity = call.state.activity(target.itemId);
    return activity.value("OWNER_ID"_L1).toString() == QString::number(target.owner.id)
        && activity.value("OWNER_TYPE_ID"_L1).toString() == QString::number(target.owner.typeId);
}

Answer noteNotFound() { return Answer::error(u"NOT_FOUND"_s, u"Not found"_s); }

/// By source the reason gets lost: an action that returns false beside an error is a success.
Answer refused(const Call &call, const Answer &reason)
{
    return call.options.refusalsByDocumentation ? reason : Answer::ok(false);
}

Answer saveNote(Call &call)
{
    const Target to = target(call);
    const QString text = call.text(u"text"_s);
    if (!call.canUpdate(to.owner))
        return refused(call, Answer::accessDenied());
    if (!isBound(call, to))
        return refused(call, noteNotFound());
    if (text.isEmpty())
        return refused(call, Answer::error(u"INVALID_ARG_VALUE"_s, u"Text must not be empty"_s));
    call.state.saveNote(to.itemType, to.itemId, storedText(text), call.caller.userId);
    return Answer::ok(true);
}

Answer getNote(Call &call)
{
    const Target of = target(call);
    // 24.300 loses the error and goes on to the text.
    if (!call.isBefore26() && !call.canRead(of.owner))
        return Answer::accessDenied();
    const Note *note = isBound(call, of) ? call.state.note(of.itemType, of.itemId) : nullptr;
    if (!note)
        return noteNotFound();
    return Answer::ok(Value::map({
        { u"text"_s, note->text },
        { u"createdById"_s, note->createdById },
        { u"createdTime"_s, State::timestamp(note->created) },
        { u"updatedById"_s, note->updatedById },
        { u"updatedTime"_s, State::timestamp(note->updated) },
    }));
}

Answer deleteNote(Call &call)
{
    const Target of = target(call);
    if (!call.canUpdate(of.owner))
        return refused(call, Answer::accessDenied());
    if (!isBound(call, of) || !call.state.removeNote(of.itemType, of.itemId))
        return refused(call, noteNotFound());
    return Answer::ok(true);
}

std::optional<Answer> pinError(const Call &call, qint64 id, const Owner &owner)
{
    if (owner.id <= 0 || !call.state.hasType(owner.typeId))
        return Answer::error(u"OWNER_NOT_FOUND"_s, u"Owner was not found"_s);
    if (!call.canUpdate(owner))
        return Answer::accessDenied();
    if (!call.state.isBound(id, owner))
        return Answer::error(u"NOT_FOUND"_s, u"Not found"_s);
    return std::nullopt;
}

/// null is success. A full card refuses even a record that is pinned already.
Answer pin(Call &call)
{
    const qint64 id = call.integer(u"id"_s);
    const Owner owner = call.owner(u"ownerTypeId"_s, u"ownerId"_s);
    if (const std::optional<Answer> error = pinError(call, id, owner))
        return *error;
    const int limit = call.isBefore26() ? 3 : 7;
    if (call.state.pinCount(owner) >= limit) {
        return Answer::error(u"0"_s, u"The maximum number of pinned items is %1"_s.arg(limit));
    }
    call.state.pin(id, owner);
    return Answer::ok(nullptr);
}

Answer unpin(Call &call)
{
    const qint64 id = call.integer(u"id"_s);
    const Owner owner = call.owner(u"ownerTypeId"_s, u"ownerId"_s);
    if (const std::optional<Answer> error = pinError(call, id, owner))
        return *error;
    call.state.unpin(id, owner);
    return Answer::ok(nullptr);
}

} // namespace

QList<Method> noteMethods()
{
    const QString crm = u"crm"_s;
    const Family family = Family::IntranetController;
    const QString item = u"itemId:int itemType:int ownerTypeId:int ownerId:int"_s;
    const QString pinned = u"id:int ownerTypeId:int ownerId:int"_s;
    return {
        { u"crm.timeline.note.save"_s, crm, family, item + u" text:string"_s, saveNote },
        { u"crm.timeline.note.get"_s, crm, family, item, getNote },
        { u"crm.timeline.note.delete"_s, crm, family, item, deleteNote },
        { u"crm.timeline.item.pin"_s, crm, family, pinned, pin },
        { u"crm.timeline.item.unpin"_s, crm, family, pinned, unpin },
    };
}

} // namespace demo
