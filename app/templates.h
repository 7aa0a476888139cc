// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "timeline/logentry.h"

#include <QHash>
#include <QObject>

/// Named beginnings of entries with fields such as {card.title}, kept per connection.
namespace templates {

struct Template
{
    QString name; ///< unique among those of a connection, never blank
    timeline::EntryDraft content; ///< with fields in title and text
    friend bool operator==(const Template &, const Template &) = default;
};

/// Limits of a file, and of what is kept.
constexpr qsizetype mostTemplates = 500;
constexpr qsizetype mostNameChars = 100;
constexpr qint64 mostBytes = 4 * 1024 * 1024;

/// What a field stands for, by its name without braces: "card.title".
using Values = QHash<QString, QString>;

/// Names of all fields there are: card.title, card.id, card.type, today, now, user.name,
/// connection.name.
QStringList fieldNames();

struct Filled
{
    timeline::EntryDraft draft;
    QStringList unknown; ///< fields that are none, with braces, each once; they stay as they are
};

/// Puts values in the place of fields, once: braces within a value stay what they are. A field is a
/// word, or words joined by dots, in braces; everything else in braces is text.
Filled filled(const timeline::EntryDraft &content, const Values &values);

/// A file that another connection or another person can read: JSON with a version.
QByteArray toJson(const QList<Template> &all);
/// Input "templates-damaged" (what it is not in the message), "templates-newer" (made by a newer
/// version of the program), "templates-too-many". Unknown values pass; names are made unique.
Result<QList<Template>> fromJson(const QByteArray &json);

/// \a name, or "name (2)" and so on where it is taken by another of \a all.
QString freeName(const QString &name, const QList<Template> &all);

} // namespace templates

/// The templates of one connection, in its store. Each change reads what is there first, as another
/// window may have changed it.
class TemplateShelf : public QObject
{
    Q_OBJECT
public:
    using Templates = QList<templates::Template>;

    explicit TemplateShelf(store::Store &store, QObject *parent = nullptr);

    /// By name, as people sort. What cannot be read is an error, and is not written over.
    Pending<Templates> all();
    /// A new one, or in place of the one of this name.
    Pending<Templates> save(const templates::Template &one);
    Pending<Templates> rename(const QString &name, const QString &newName);
    Pending<Templates> remove(const QString &name);
    /// Those of a file, beside what is there: the same one again changes nothing, another one of a
    /// known name gets a free name.
    Pending<Templates> add(const Templates &others);

signals:
    void changed(const QList<templates::Template> &all);

private:
    using Change = std::function<Result<Templates>(Templates)>;
    Pending<Templates> change(const Change &how);

    store::Store &m_store;
};
