// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/schema.h"
#include "store/store_p.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace store {

namespace {

constexpr auto inMemory = ":memory:"_L1;
qint64 bytesOf(const QString &file, Connection &connection)
{
    if (file != inMemory)
        return QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
    return connection.single(u"PRAGMA page_count"_s).toLongLong()
        * connection.single(u"PRAGMA page_size"_s).toLongLong();
}

} // namespace

Store::Store(Clock &clock, QObject *parent)
    : Store(clock, StoreOptions {}, parent)
{
}

Store::Store(Clock &clock, const StoreOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, clock, options))
{
    qRegisterMetaType<QList<EntryId>>();
}

Store::~Store()
{
    d->gate
        .closeNow(); // readers stop waiting; the writer, made first and so destroyed last, finishes
}

QString Store::file() const { return d->file; }

Pending<Done> Store::open(const QString &file)
{
    d->file = file;
    const bool onDisk = file != inMemory;
    if (onDisk && !d->lists)
        d->startReaders();
    d->gate.ask();
    const ConnectionOptions options { d->options.busyTimeout, detail::writerCacheKiB,
                                      d->options.maxPages };
    const auto source
        = d->writer.run([this, file, options](Connection &connection) -> Result<qint64> {
              const auto opened = schema::openForWriting(connection, file, options);
              const qint64 version = opened ? connection.dataVersion() : 0;
              d->isReady = opened.has_value();
              d->gate.written();
              if (!opened)
                  return opened.error();
              return version;
          });
    const Promise<Done> promise;
    source.then(this, [this, promise, onDisk](Result<qint64> version) {
        if (!version)
            return promise.finish(version.error());
        d->seenVersion = *version;
        if (onDisk)
            d->clock.callAfter(d->options.lookForOthersEvery, this, [this] { d->lookForOthers(); });
        promise.finish(Done {});
    });
    return promise.pending();
}

// entries.h

Pending<EntryIds> Store::entryIds(const EntryQuery &query, int limit)
{
    return d->read(Private::Reader::Lists,
                   [query, limit](Connection &connection, const Cancelled &cancelled) {
                       return queries::entryIds(connection, query, limit, cancelled);
                   });
}

Pending<EntryRows> Store::entryRows(const EntryQuery &query, const QTimeZone &zone, int limit)
{
    return d->read(Private::Reader::Lists,
                   [query, zone, limit](Connection &connection, const Cancelled &cancelled) {
                       EntryRows rows;
                       rows.ids = queries::entryIds(connection, query, limit, cancelled);
                       rows.days = queries::dayRuns(connection, rows.ids, zone, cancelled);
                       return rows;
                   });
}

Pending<QList<StoredEntry>> Store::entries(const QList<EntryId> &ids)
{
    return d->read(Private::Reader::Rows, [ids](Connection &connection, const Cancelled &) {
        return queries::entries(connection, ids);
    });
}

Pending<QList<EntryVersion>> Store::entryVersions(EntryId id)
{
    return d->read(Private::Reader::Rows, [id](Connection &connection, const Cancelled &) {
        return queries::entryVersions(connection, id);
    });
}

Pending<EntryFacets> Store::facets(const EntryQuery &query)
{
    return d->read(Private::Reader::Counts,
                   [query](Connection &connection, const Cancelled &cancelled) {
                       return queries::facets(connection, query, cancelled);
                   });
}

Pending<SavedEntries> Store::saveEntries(const crm::OwnerRef &owner,
                                         const QList<timeline::LogEntry> &entries)
{
    return d->write(
        Private::Durability::Cached,
        [owner, entries, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
            return queries::saveEntries(connection, owner, entries, now, queries::Origin::Read,
                                        changes);
        });
}

Pending<Done> Store::markVanished(const crm::OwnerRef &owner, const QList<EntryId> &present)
{
    return d->write(
        Private::Durability::Cached,
        [owner, present, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
            queries::markVanished(connection, owner, present, now, changes);
        });
}

Pending<Done> Store::markDeletedHere(EntryId id)
{
    return d->write(Private::Durability::Synced,
                    [id, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
                        queries::markDeletedHere(connection, id, now, changes);
                    });
}

// cards.h

Pending<CardState> Store::card(const crm::OwnerRef &owner)
{
    return d->read(Private::Reader::Rows, [owner](Connection &connection, const Cancelled &) {
        return queries::card(connection, owner);
    });
}

Pending<Done> Store::saveCardState(const CardState &state)
{
    return d->write(Private::Durability::Cached, [state](Connection &connection, Changes &changes) {
        queries::saveCardState(connection, state, changes);
    });
}

Pending<Done> Store::saveCardSummary(const crm::CardSummary &summary)
{
    return d->write(Private::Durability::Cached,
                    [summary](Connection &connection, Changes &changes) {
                        queries::saveCardSummary(connection, summary, changes);
                    });
}

Pending<Done> Store::setFavourite(const crm::OwnerRef &owner, bool favourite)
{
    return d->write(Private::Durability::Cached,
                    [owner, favourite](Connection &connection, Changes &changes) {
                        queries::setFavourite(connection, owner, favourite, changes);
                    });
}

Pending<Done> Store::noteOpened(const crm::OwnerRef &owner)
{
    return d->write(Private::Durability::Cached,
                    [owner, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
                        queries::noteOpened(connection, owner, now, changes);
                    });
}

Pending<Done> Store::forgetRecent(const crm::OwnerRef &owner)
{
    return d->write(Private::Durability::Cached, [owner](Connection &connection, Changes &changes) {
        queries::forgetRecent(connection, owner, changes);
    });
}

Pending<CardLists> Store::cardLists()
{
    return d->read(Private::Reader::Rows, [](Connection &connection, const Cancelled &) {
        return queries::cardLists(connection);
    });
}

Pending<QList<crm::CardSummary>> Store::findCards(const QString &words, int limit)
{
    return d->read(Private::Reader::Lists,
                   [words, limit](Connection &connection, const Cancelled &) {
                       return queries::findCards(connection, words, limit);
                   });
}

Pending<Done> Store::saveUsers(const QList<crm::User> &users)
{
    return d->write(Private::Durability::Cached, [users](Connection &connection, Changes &changes) {
        queries::saveUsers(connection, users, changes);
    });
}

Pending<QList<crm::User>> Store::users()
{
    return d->read(Private::Reader::Rows, [](Connection &connection, const Cancelled &) {
        return queries::users(connection);
    });
}

Pending<Done> Store::saveIcons(const QList<timeline::GalleryIcon> &icons)
{
    return d->write(Private::Durability::Cached, [icons](Connection &connection, Changes &changes) {
        queries::saveIcons(connection, icons, changes);
    });
}

Pending<QList<timeline::GalleryIcon>> Store::icons()
{
    return d->read(Private::Reader::Rows, [](Connection &connection, const Cancelled &) {
        return queries::icons(connection);
    });
}

Pending<Done> Store::saveIconImage(const QString &address, const QByteArray &png)
{
    return d->write(Private::Durability::Cached, [address, png](Connection &connection, Changes &) {
        queries::saveIconImage(connection, address, png);
    });
}

Pending<QByteArray> Store::iconImage(const QString &address)
{
    return d->read(Private::Reader::Rows, [address](Connection &connection, const Cancelled &) {
        return queries::iconImage(connection, address);
    });
}

Pending<Done> Store::saveTypes(const QList<crm::EntityType> &types)
{
    return d->write(Private::Durability::Cached, [types](Connection &connection, Changes &) {
        queries::saveTypes(connection, types);
    });
}

Pending<QList<crm::EntityType>> Store::types()
{
    return d->read(Private::Reader::Rows, [](Connection &connection, const Cancelled &) {
        return queries::types(connection);
    });
}

Pending<QString> Store::setting(const QString &key)
{
    return d->read(Private::Reader::Rows, [key](Connection &connection, const Cancelled &) {
        return queries::setting(connection, key);
    });
}

Pending<Done> Store::setSetting(const QString &key, const QString &value)
{
    return d->write(Private::Durability::Cached, [key, value](Connection &connection, Changes &) {
        queries::setSetting(connection, key, value);
    });
}

Pending<StoreFigures> Store::figures()
{
    return d->read(Private::Reader::Counts,
                   [file = d->file](Connection &connection, const Cancelled &) {
                       const qint64 entries
                           = connection.single(u"SELECT count(*) FROM entries"_s).toLongLong();
                       return StoreFigures { entries, bytesOf(file, connection) };
                   });
}

} // namespace store
