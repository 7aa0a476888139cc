// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/codec.h"

#include "base/json.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace timeline::codec {

namespace {

QString textOf(const QJsonObject &object, const QString &key)
{
    return json::text(object.value(key)).value_or(QString());
}

std::optional<GalleryIcon> iconOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    const QString code = textOf(object, u"code"_s);
    if (code.isEmpty())
        return {};
    return GalleryIcon { code, json::flag(object.value(u"isSystem"_s)).value_or(false),
                         textOf(object, u"fileUri"_s) };
}

std::optional<crm::OwnerRef> ownerOf(const QJsonObject &binding)
{
    // "dynamic_156", "deal"; bindings.* has no type ids. How the gateway names the fields is not
    // documented (vibecode-gateway.md section 3, row 12).
    const auto either = [&binding](const QString &name, const QString &upper) {
        return binding.contains(name) ? binding.value(name) : binding.value(upper);
    };
    const auto word = json::text(either(u"entityType"_s, u"ENTITY_TYPE"_s)).value_or(QString());
    auto typeId = crm::typeFromWord(word);
    const auto number = json::integer(either(u"entityTypeId"_s, u"ENTITY_TYPE_ID"_s));
    if (!typeId && number && std::in_range<int>(*number) && crm::isUsableType(int(*number)))
        typeId = int(*number);
    const auto id = json::integer(either(u"entityId"_s, u"ENTITY_ID"_s));
    if (!typeId || !id || *id <= 0)
        return {};
    return crm::OwnerRef { *typeId, *id };
}

} // namespace

Result<LogEntry> entry(const QJsonValue &value, const QString &path)
{
    json::Fields fields(value, path);
    const EntryId id { fields.integer(u"id"_s) };
    if (fields.error())
        return *fields.error();
    if (!id.isValid())
        return json::mismatch(path + u".id"_s, u"a number above 0"_s);
    const QJsonObject &raw = fields.raw();
    return LogEntry { id,
                      json::dateTime(raw.value(u"created"_s)).value_or(QDateTime()),
                      UserId { json::integer(raw.value(u"authorId"_s)).value_or(0) },
                      textOf(raw, u"title"_s),
                      textOf(raw, u"text"_s),
                      textOf(raw, u"iconCode"_s),
                      raw };
}

Result<LogEntry> entryAnswer(const rest::Answer &answer)
{
    return entry(json::unwrapped(answer.result, { u"logMessage"_s, u"item"_s }),
                 u"result.logMessage"_s);
}

Result<EntryPage> entryPage(const rest::Answer &answer)
{
    const auto rows = json::list(json::unwrapped(answer.result, { u"logMessages"_s, u"items"_s }));
    if (!rows)
        return json::mismatch(u"result.logMessages"_s, u"a list"_s);
    EntryPage page;
    page.total = answer.total;
    for (qsizetype i = 0; i < rows->size(); ++i) {
        Result<LogEntry> one = entry(rows->at(i), u"result.logMessages[%1]"_s.arg(i));
        if (!one)
            return one.error();
        page.entries.append(*std::move(one));
    }
    return page;
}

Result<Done> done(const rest::Answer &answer)
{
    if (answer.result.isBool() && !answer.result.toBool())
        return Error::make(Error::Kind::Portal, u"refused-without-reason"_s);
    return Done {};
}

Result<QList<crm::OwnerRef>> bindings(const rest::Answer &answer)
{
    const auto rows = json::list(json::unwrapped(answer.result, { u"bindings"_s, u"items"_s }));
    if (!rows)
        return json::mismatch(u"result"_s, u"a list"_s);
    QList<crm::OwnerRef> owners;
    for (const QJsonValue &row : *rows) {
        if (const auto owner = ownerOf(row.toObject()); owner && !owners.contains(*owner))
            owners.append(*owner);
    }
    return owners;
}

Result<QList<GalleryIcon>> gallery(const rest::Answer &answer)
{
    const auto rows
        = json::list(json::unwrapped(answer.result, { u"icons"_s, u"logos"_s, u"items"_s }));
    if (!rows)
        return json::mismatch(u"result.icons"_s, u"a list"_s);
    QList<GalleryIcon> icons;
    for (const QJsonValue &row : *rows) {
        if (const auto icon = iconOf(row))
            icons.append(*icon);
    }
    return icons;
}

Result<GalleryIcon> galleryItem(const rest::Answer &answer)
{
    const auto icon = iconOf(json::unwrapped(answer.result, { u"icon"_s, u"logo"_s }));
    if (!icon)
        return json::mismatch(u"result.icon.code"_s, u"text"_s);
    return *icon;
}

Result<Note> note(const rest::Answer &answer)
{
    const QJsonValue value = json::unwrapped(answer.result, { u"note"_s, u"item"_s });
    const QJsonObject raw = value.toObject();
    const auto text = json::text(raw.value(u"text"_s));
    if (!text)
        return json::mismatch(u"result.text"_s, u"text"_s);
    const auto user = [&raw](const QString &key) {
        return UserId { json::integer(raw.value(key)).value_or(0) };
    };
    const auto time = [&raw](const QString &key) {
        return json::dateTime(raw.value(key)).value_or(QDateTime());
    };
    return Note { *text,
                  user(u"createdById"_s),
                  time(u"createdTime"_s),
                  user(u"updatedById"_s),
                  time(u"updatedTime"_s),
                  raw };
}

QJsonObject listParams(const crm::OwnerRef &owner, qint64 start)
{
    // The transport eats `start`, the method reads `offset` (timeline-methods.md section 3). Order
    // values count in lower case only.
    return { { u"entityTypeId"_s, owner.typeId },
             { u"entityId"_s, owner.id },
             { u"order"_s, QJsonObject { { u"id"_s, u"desc"_s } } },
             { u"start"_s, start },
             { u"offset"_s, start } };
}

QJsonObject addParams(const crm::OwnerRef &owner, const EntryDraft &draft)
{
    // All keys must be there and not null; QString() would become null.
    const auto text = [](const QString &value) { return value.isNull() ? u""_s : value; };
    return { { u"fields"_s,
               QJsonObject { { u"entityTypeId"_s, owner.typeId },
                             { u"entityId"_s, owner.id },
                             { u"title"_s, text(draft.title) },
                             { u"text"_s, text(draft.text) },
                             { u"iconCode"_s, text(draft.iconCode) } } } };
}

QJsonObject idParams(EntryId id) { return { { u"id"_s, id.value } }; }

QJsonObject bindingsParams(EntryId id, qint64 start)
{
    // Here OWNER_ID is the record, not the card (timeline-methods.md section 9).
    return { { u"filter"_s, QJsonObject { { u"OWNER_ID"_s, id.value } } }, { u"start"_s, start } };
}

QJsonObject noteParams(const crm::OwnerRef &owner, EntryId id)
{
    constexpr int timelineRecord = 1; // 2 is an activity (open-questions.md C26)
    return { { u"itemType"_s, timelineRecord },
             { u"itemId"_s, id.value },
             { u"ownerTypeId"_s, owner.typeId },
             { u"ownerId"_s, owner.id } };
}

QJsonObject saveNoteParams(const crm::OwnerRef &owner, EntryId id, const QString &text)
{
    QJsonObject params = noteParams(owner, id);
    params.insert(u"text"_s, text.isNull() ? u""_s : text);
    return params;
}

QJsonObject pinParams(const crm::OwnerRef &owner, EntryId id)
{
    return { { u"id"_s, id.value },
             { u"ownerTypeId"_s, owner.typeId },
             { u"ownerId"_s, owner.id } };
}

QJsonObject codeParams(const QString &code) { return { { u"code"_s, code } }; }

QJsonObject pictureParams(const PictureDraft &draft)
{
    return { { u"code"_s, draft.code },
             { u"fileContent"_s, QString::fromLatin1(draft.png.toBase64()) } };
}

QJsonObject bindParams(const crm::OwnerRef &owner, EntryId id)
{
    return { { u"fields"_s,
               QJsonObject { { u"OWNER_ID"_s, id.value },
                             { u"ENTITY_TYPE"_s, crm::typeWord(owner.typeId) },
                             { u"ENTITY_ID"_s, owner.id } } } };
}

} // namespace timeline::codec
