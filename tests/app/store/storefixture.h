// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/store.h"
#include "support/await.h"
#include "support/manualclock.h"

#include <QJsonObject>
#include <QTemporaryDir>

/// A store in a temporary folder, a clock that stands still, entries made up for the tests.
struct StoreFixture
{
    explicit StoreFixture(const store::StoreOptions &options = {})
        : store(std::make_unique<store::Store>(clock, options))
    {
    }

    QString file() const { return folder.filePath(QStringLiteral("store.sqlite")); }
    Result<Done> open() { return await(store->open(file())); }
    Result<Done> openInMemory() { return await(store->open(QStringLiteral(":memory:"))); }
    Result<Done> reopen(const store::StoreOptions &options = {})
    {
        store.reset();
        store = std::make_unique<store::Store>(clock, options);
        return open();
    }

    QList<qint64> ids(const store::EntryQuery &query, int limit = -1)
    {
        QList<qint64> numbers;
        for (const EntryId id : await(store->entryIds(query, limit)).value_or({ EntryId { -1 } }))
            numbers.append(id.value);
        return numbers;
    }
    store::StoredEntry stored(qint64 id)
    {
        const auto found = await(store->entries({ EntryId { id } })).value_or({});
        return found.isEmpty() ? store::StoredEntry {} : found.first();
    }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<store::Store> store;
};

inline const crm::OwnerRef deal100 { crm::Deal, 100 };
inline const crm::OwnerRef contact7 { crm::Contact, 7 };

/// Made up: an entry as crm.timeline.logmessage.list sends it.
inline timeline::LogEntry entryOf(qint64 id, const QString &title, const QString &text,
                                  const QString &icon = QStringLiteral("info"), qint64 author = 1)
{
    timeline::LogEntry entry;
    entry.id = { id };
    entry.created = QDateTime(QDate(2026, 1, 1), QTime(), Qt::OffsetFromUTC, 3 * 3600)
                        .addSecs(id % 1'000'000);
    entry.authorId = { author };
    entry.title = title;
    entry.text = text;
    entry.iconCode = icon;
    entry.raw = { { QStringLiteral("id"), id },
                  { QStringLiteral("created"), entry.created.toString(Qt::ISODate) },
                  { QStringLiteral("authorId"), author },
                  { QStringLiteral("title"), title },
                  { QStringLiteral("text"), text },
                  { QStringLiteral("iconCode"), icon } };
    return entry;
}
