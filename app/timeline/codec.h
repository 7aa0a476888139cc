// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/request.h"
#include "timeline/logentry.h"
#include "timeline/note.h"
#include "timeline/picture.h"

/// JSON of crm.timeline.* to values and back: the only place that knows the portal's field names
/// (timeline-methods.md). Strict about what an entry cannot do without, lenient about the rest.
namespace timeline::codec {

/// An entry needs an id; what else is missing or mistyped is empty and stays in `raw`.
Result<LogEntry> entry(const QJsonValue &value, const QString &path);
/// The answer of logmessage.get and logmessage.add.
Result<LogEntry> entryAnswer(const rest::Answer &answer);
/// The answer of logmessage.list in any of its envelopes: a bare list, result.logMessages,
/// result.items, lists as objects with digit keys.
Result<EntryPage> entryPage(const rest::Answer &answer);
/// The answer of methods that say true; null counts as true (pin), false is a refusal without
/// words.
Result<Done> done(const rest::Answer &answer);
/// The answer of bindings.list, in its own names or in those of the gateway. Bindings to what is no
/// card (activities, payments) are left out.
Result<QList<crm::OwnerRef>> bindings(const rest::Answer &answer);
/// The answer of icon.list and logo.list: nulls are skipped (src26 lists one).
Result<QList<GalleryIcon>> gallery(const rest::Answer &answer);
/// The answer of icon.get, icon.add, logo.get, logo.add.
Result<GalleryIcon> galleryItem(const rest::Answer &answer);

/// The answer of note.get; the text may be empty, but must be there.
Result<Note> note(const rest::Answer &answer);

QJsonObject listParams(const crm::OwnerRef &owner, qint64 start);
QJsonObject addParams(const crm::OwnerRef &owner, const EntryDraft &draft);
QJsonObject idParams(EntryId id);
QJsonObject bindingsParams(EntryId id, qint64 start);
QJsonObject noteParams(const crm::OwnerRef &owner, EntryId id); ///< of note.get and note.delete
QJsonObject saveNoteParams(const crm::OwnerRef &owner, EntryId id, const QString &text);
QJsonObject pinParams(const crm::OwnerRef &owner, EntryId id);
QJsonObject codeParams(const QString &code); ///< of icon.get, icon.delete and their logo twins
/// Bare base64, without a data: prefix (timeline-methods.md section 5).
QJsonObject pictureParams(const PictureDraft &draft);
QJsonObject bindParams(const crm::OwnerRef &owner, EntryId id);

} // namespace timeline::codec
