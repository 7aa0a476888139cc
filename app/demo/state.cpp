// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/state.h"

#include <QJsonValue>
#include <QTimeZone>

#include <algorithm>

namespace demo {

using namespace Qt::Literals::StringLiterals;

constexpr qint64 ordinaryIds = 1LL << 40;

State::State()
{
    addUser({ 1,
              u"Ann"_s,
              u"Lee"_s,
              {},
              u"CRM administrator"_s,
              u"ann@demo.invalid"_s,
              {},
              u"F"_s,
              true,
              true,
              UserKind::Employee });
    addUser({ 7,
              u"Tom"_s,
              u"Baker"_s,
              {},
              u"Sales manager"_s,
              u"tom@demo.invalid"_s,
              {},
              u"M"_s,
              false,
              true,
              UserKind::Employee });
    addUser({ 21,
              u"Eve"_s,
              u"Guest"_s,
              {},
              u"Partner"_s,
              u"eve@partner.invalid"_s,
              {},
              u"F"_s,
              false,
              true,
              UserKind::Extranet });
    m_types = {
        { 1, u"Lead"_s, u"LEAD"_s, u"L"_s },
        { 2, u"Deal"_s, u"DEAL"_s, u"D"_s },
        { 3, u"Contact"_s, u"CONTACT"_s, u"C"_s },
        { 4, u"Company"_s, u"COMPANY"_s, u"CO"_s },
        { 5, u"Invoice (old version)"_s, u"INVOICE"_s, u"I"_s },
        { 7, u"Estimate"_s, u"QUOTE"_s, u"Q"_s },
        { 8, u"Company details"_s, u"REQUISITE"_s, u"RQ"_s },
        { 31, u"Invoice"_s, u"SMART_INVOICE"_s, u"SI"_s },
        { 36, u"Document"_s, u"SMART_DOCUMENT"_s, u"DO"_s },
        { 39, u"HR document"_s, u"SMART_B2E_DOC"_s, u"SBD"_s },
    };
}

void State::addUser(const User &user) { m_users.insert(user.id, user); }

const User *State::user(qint64 id) const
{
    const auto it = m_users.constFind(id);
    return it == m_users.cend() ? nullptr : &*it;
}

void State::addType(const EntityType &type)
{
    if (!hasType(type.id))
        m_types.append(type);
}

bool State::hasType(int typeId) const
{
    return std::any_of(m_types.cbegin(), m_types.cend(),
                       [typeId](const EntityType &type) { return type.id == typeId; });
}

qint64 State::addCard(int typeId, QJsonObject fields)
{
    auto &cards = m_cards[typeId];
    qint64 id = fields.value("id"_L1).toInteger();
    if (id <= 0)
        id = cards.isEmpty() ? 1 : cards.lastKey() + 1;
    fields.insert("id"_L1, id);
    cards.insert(id, fields);
    return id;
}

bool State::hasCard(const Owner &owner) const
{
    const auto it = m_cards.constFind(owner.typeId);
    return it != m_cards.cend() && it->contains(owner.id);
}

QJsonObject State::card(const Owner &owner) const
{
    const auto it = m_cards.constFind(owner.typeId);
    return it == m_cards.cend() ? QJsonObject() : it->value(owner.id);
}

/// An administrator is not asked whether the card exists (timeline-methods.md §1, quirks).
bool State::canRead(qint64 userId, const Owner &owner) const
{
    const User *who = user(userId);
    if (!who || owner.id <= 0 || owner.typeId <= 0)
        return false;
    return who->admin || (hasCard(owner) && !m_hidden.contains(owner));
}

bool State::canUpdate(qint64 userId, const Owner &owner) const
{
    const User *who = user(userId);
    return canRead(userId, owner) && (who->admin || !m_readOnly.contains(owner));
}

qint64 State::addEntry(Entry entry)
{
    if (entry.id <= 0)
        entry.id = m_nextRecord;
    // Ids out of the ordinary, such as those beyond 2^53, do not make those of new entries so.
    if (entry.id < ordinaryIds)
        m_nextRecord = std::max(m_nextRecord, entry.id + 1);
    if (!entry.created.isValid())
        entry.created = now();
    const Owner owner = entry.owner();
    const qint64 id = entry.id;
    if (!m_entries.contains(id)) {
        QList<qint64> &ids = m_entriesOf[owner];
        ids.insert(std::upper_bound(ids.begin(), ids.end(), id), id);
        bind(id, owner);
    }
    m_byCreated.remove(owner);
    m_entries.insert(id, std::move(entry));
    return id;
}

/// The note goes too; rows in bindings stay (timeline-methods.md §4).
void State::removeEntry(qint64 id)
{
    const auto it = m_entries.constFind(id);
    if (it == m_entries.cend())
        return;
    const Owner owner = it->owner();
    m_entriesOf[owner].removeOne(id);
    m_byCreated.remove(owner);
    m_notes.remove({ 1, id });
    m_entries.erase(it);
}

const Entry *State::entry(qint64 id) const
{
    const auto it = m_entries.constFind(id);
    return it == m_entries.cend() ? nullptr : &*it;
}

qsizetype State::entryCount(const Owner &owner) const
{
    const auto it = m_entriesOf.constFind(owner);
    return it == m_entriesOf.cend() ? 0 : it->size();
}

QList<qint64> State::entryIdsByCreated(const Owner &owner) const
{
    auto it = m_byCreated.constFind(owner);
    if (it != m_byCreated.cend())
        return *it;
    QList<qint64> ids = m_entriesOf.value(owner);
    std::stable_sort(ids.begin(), ids.end(), [this](qint64 a, qint64 b) {
        return m_entries.constFind(a)->created < m_entries.constFind(b)->created;
    });
    m_byCreated.insert(owner, ids);
    return ids;
}

qint64 State::addComment(Comment comment)
{
    if (comment.id <= 0)
        comment.id = m_nextRecord;
    m_nextRecord = std::max(m_nextRecord, comment.id + 1);
    if (!comment.created.isValid())
        comment.created = now();
    bind(comment.id, comment.owner);
    const qint64 id = comment.id;
    m_comments.insert(id, std::move(comment));
    return id;
}

const Comment *State::comment(qint64 id) const
{
    const auto it = m_comments.constFind(id);
    return it == m_comments.cend() ? nullptr : &*it;
}

QList<qint64> State::commentIds(const Owner &owner) const
{
    QList<qint64> ids;
    for (auto it = m_comments.cbegin(); it != m_comments.cend(); ++it) {
        if (isBound(it.key(), owner))
            ids.append(it.key());
    }
    return ids;
}

void State::bind(qint64 recordId, const Owner &owner)
{
    QList<Owner> &owners = m_bindings[recordId];
    if (!owners.contains(owner))
        owners.append(owner);
}

bool State::unbind(qint64 recordId, const Owner &owner)
{
    const auto it = m_bindings.find(recordId);
    if (it == m_bindings.end() || !it->removeOne(owner))
        return false;
    unpin(recordId, owner);
    return true;
}

bool State::isBound(qint64 recordId, const Owner &owner) const
{
    const auto it = m_bindings.constFind(recordId);
    return it != m_bindings.cend() && it->contains(owner);
}

void State::saveNote(int itemType, qint64 itemId, const QString &text, qint64 userId)
{
    Note &note = m_notes[{ itemType, itemId }];
    const QDateTime time = now();
    if (!note.created.isValid()) {
        note.created = time;
        note.createdById = userId;
    }
    note.text = text;
    note.updated = time;
    note.updatedById = userId;
}

bool State::removeNote(int itemType, qint64 itemId) { return m_notes.remove({ itemType, itemId }); }

const Note *State::note(int itemType, qint64 itemId) const
{
    const auto it = m_notes.constFind({ itemType, itemId });
    return it == m_notes.cend() ? nullptr : &*it;
}

bool State::isPinned(qint64 recordId, const Owner &owner) const
{
    const auto it = m_pins.constFind(owner);
    return it != m_pins.cend() && it->contains(recordId);
}

qint64 State::addActivity(QJsonObject fields)
{
    qint64 id = fields.value("ID"_L1).toVariant().toLongLong();
    if (id <= 0)
        id = m_nextActivity;
    m_nextActivity = std::max(m_nextActivity, id + 1);
    fields.insert("ID"_L1, QString::number(id));
    m_activities.insert(id, fields);
    return id;
}

void State::addImage(Gallery gallery, const QString &code, const QByteArray &png)
{
    const QString folder = gallery == Gallery::Icons ? u"icons"_s : u"logos"_s;
    // The code is any text at all: it has no place in a path.
    const QString path = u"/upload/crm/timeline_%1/%2/image.png"_s.arg(folder).arg(m_nextFile++);
    (gallery == Gallery::Icons ? m_icons : m_logos).append({ code, png, path });
    m_files.insert(path, png);
}

bool State::removeImage(Gallery gallery, const QString &code)
{
    QList<Image> &list = gallery == Gallery::Icons ? m_icons : m_logos;
    const auto it = std::find_if(list.begin(), list.end(),
                                 [&code](const Image &image) { return image.code == code; });
    if (it == list.end())
        return false;
    m_files.remove(it->path);
    list.erase(it);
    return true;
}

QDateTime State::now() const
{
    const qint64 seconds = QDateTime::currentSecsSinceEpoch() + m_clockOffset;
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::OffsetFromUTC, zoneOffsetSeconds);
}

QString State::timestamp(const QDateTime &time)
{
    return time.isValid() ? time.toOffsetFromUtc(zoneOffsetSeconds).toString(Qt::ISODate)
                          : QString();
}

} // namespace demo
