// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

/// The content of the demo portal as plain data with look-ups. Not thread-safe: Portal guards it.
namespace demo {

/// A CRM card: entity type id and item id.
struct Owner
{
    int typeId = 0;
    qint64 id = 0;

    friend bool operator==(const Owner &a, const Owner &b)
    {
        return a.typeId == b.typeId && a.id == b.id;
    }
    friend bool operator!=(const Owner &a, const Owner &b) { return !(a == b); }
    friend size_t qHash(const Owner &o, size_t seed = 0)
    {
        return qHashMulti(seed, o.typeId, o.id);
    }
};

/// A log entry. `entityTypeId/entityId` is the *original* owner: what the list goes by.
struct Entry
{
    qint64 id = 0; ///< 0: the state gives the next record id
    int entityTypeId = 0;
    qint64 entityId = 0;
    QDateTime created; ///< invalid: now
    qint64 authorId = 1;
    QString title;
    QString text;
    QString iconCode;
    QString clientId; ///< the application that made it; empty for a webhook. Never shown by REST.
    std::optional<QString> createdText
        = {}; ///< what REST shows for `created`, when that is no date

    Owner owner() const { return { entityTypeId, entityId }; }
};

/// A comment of the timeline; shares the record ids with the entries.
struct Comment
{
    qint64 id = 0;
    Owner owner;
    QDateTime created;
    qint64 authorId = 1;
    QString text;
    QJsonObject files; ///< as `FILES` answers it; empty: `[]`
};

enum class UserKind { Employee, Extranet, Bot, System };

struct User
{
    qint64 id = 0;
    QString name;
    QString lastName;
    QString secondName;
    QString workPosition;
    QString email;
    QString photo; ///< absolute address, or a site path below /upload/; empty: none
    QString gender; ///< "M", "F" or empty
    bool admin = false;
    bool active = true;
    UserKind kind = UserKind::Employee; ///< bots and system users are in no answer of user.get
};

/// What crm.enum.ownertype and crm.type.list answer with.
struct EntityType
{
    int id = 0;
    QString name;
    QString symbolCode; ///< "DEAL", "DYNAMIC_156"
    QString shortCode; ///< "D", "T9c"
};

/// The text on a timeline record or activity, shared by all its owners.
struct Note
{
    QString text;
    qint64 createdById = 0;
    QDateTime created;
    qint64 updatedById = 0;
    QDateTime updated;
};

/// An uploaded icon or logo.
struct Image
{
    QString code;
    QByteArray png;
    QString path; ///< site path the picture is served at, "/upload/crm/..."
};

enum class Gallery { Icons, Logos };

class State
{
public:
    /// Three users (1 administrator, 7 ordinary, 21 extranet) and the standard entity types; no
    /// cards.
    State();

    // Users and types
    void addUser(const User &user); ///< replaces the one of the same id
    const User *user(qint64 id) const;
    const QMap<qint64, User> &users() const { return m_users; }
    void addType(const EntityType &type); ///< a smart process: id >= 128
    const QList<EntityType> &types() const { return m_types; }
    bool hasType(int typeId) const;

    // Cards. Fields carry the names of crm.item.* ("title", "stageId"); `id` is taken when given.
    // Phones and mails go into "fm": [{"typeId":"PHONE","value":"+1...","valueType":"WORK"}].
    qint64 addCard(int typeId, QJsonObject fields);
    bool hasCard(const Owner &owner) const;
    QJsonObject card(const Owner &owner) const;
    QMap<qint64, QJsonObject> cards(int typeId) const { return m_cards.value(typeId); }
    /// Rights of everybody who is no administrator; without these a card is open to all.
    void hideCard(const Owner &owner) { m_hidden.insert(owner); }
    void makeCardReadOnly(const Owner &owner) { m_readOnly.insert(owner); }
    bool canRead(qint64 userId, const Owner &owner) const;
    bool canUpdate(qint64 userId, const Owner &owner) const;

    // Log entries
    qint64 addEntry(Entry entry); ///< also binds it to its owner
    void removeEntry(qint64 id);
    const Entry *entry(qint64 id) const;
    QList<qint64> entryIds(const Owner &owner) const
    {
        return m_entriesOf.value(owner);
    } ///< ascending
    QList<qint64> entryIdsByCreated(const Owner &owner) const; ///< ascending by created, then id
    qsizetype entryCount(const Owner &owner) const;

    // Comments, and records of other kinds that only take a number
    qint64 addComment(Comment comment);
    const Comment *comment(qint64 id) const;
    QList<qint64> commentIds(const Owner &owner) const; ///< ascending; also those bound later
    qint64 takeRecordId() { return m_nextRecord++; }

    // Bindings: record -> cards. Nothing checks that the record exists.
    void bind(qint64 recordId, const Owner &owner);
    bool unbind(qint64 recordId, const Owner &owner); ///< also unpins; false: was not bound
    QList<Owner> bindings(qint64 recordId) const { return m_bindings.value(recordId); }
    bool isBound(qint64 recordId, const Owner &owner) const;

    // Notes; itemType 1 is a timeline record, 2 an activity
    void saveNote(int itemType, qint64 itemId, const QString &text, qint64 userId);
    bool removeNote(int itemType, qint64 itemId);
    const Note *note(int itemType, qint64 itemId) const;

    // Pins
    void pin(qint64 recordId, const Owner &owner) { m_pins[owner].insert(recordId); }
    void unpin(qint64 recordId, const Owner &owner) { m_pins[owner].remove(recordId); }
    bool isPinned(qint64 recordId, const Owner &owner) const;
    qsizetype pinCount(const Owner &owner) const { return m_pins.value(owner).size(); }

    // Activities: fields as crm.activity.get answers them ("SUBJECT", ...); ID is taken when given.
    qint64 addActivity(QJsonObject fields);
    QJsonObject activity(qint64 id) const { return m_activities.value(id); }
    const QMap<qint64, QJsonObject> &activities() const { return m_activities; }

    // Uploaded pictures (system codes are not in here)
    void addImage(Gallery gallery, const QString &code, const QByteArray &png);
    bool removeImage(Gallery gallery, const QString &code);
    const QList<Image> &images(Gallery gallery) const
    {
        return gallery == Gallery::Icons ? m_icons : m_logos;
    }
    /// Any picture by site path; also `addFile` ones (photos).
    QByteArray file(const QString &path) const { return m_files.value(path); }
    void addFile(const QString &path, const QByteArray &content) { m_files.insert(path, content); }

    // The portal's clock: seconds precision in the portal's own zone
    void setClockOffset(qint64 seconds) { m_clockOffset = seconds; }
    QDateTime now() const;
    /// ISO 8601 with the portal's offset, "" when invalid.
    static QString timestamp(const QDateTime &time);
    static constexpr int zoneOffsetSeconds = 2 * 3600;

private:
    QMap<qint64, User> m_users;
    QList<EntityType> m_types;
    QHash<int, QMap<qint64, QJsonObject>> m_cards;
    QSet<Owner> m_hidden;
    QSet<Owner> m_readOnly;
    QHash<qint64, Entry> m_entries;
    QHash<Owner, QList<qint64>> m_entriesOf;
    mutable QHash<Owner, QList<qint64>> m_byCreated;
    QMap<qint64, Comment> m_comments;
    QHash<qint64, QList<Owner>> m_bindings;
    QHash<std::pair<int, qint64>, Note> m_notes;
    QHash<Owner, QSet<qint64>> m_pins;
    QMap<qint64, QJsonObject> m_activities;
    QList<Image> m_icons;
    QList<Image> m_logos;
    QHash<QString, QByteArray> m_files;
    qint64 m_nextRecord = 1;
    qint64 m_nextActivity = 1;
    qint64 m_nextFile = 1;
    qint64 m_clockOffset = 0;
};

} // namespace demo
