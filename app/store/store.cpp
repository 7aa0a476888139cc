// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/store.h"

#include "store/lane.h"
#include "store/queries.h"
#include "store/schema.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace store {

namespace {

template <typename T> struct ValueOf
{
    using Type = T;
};
template <> struct ValueOf<void>
{
    using Type = Done;
};
template <typename T> struct ValueOf<Result<T>>
{
    using Type = T;
};

/// Calls \a function, which answers with nothing, a value or a Result.
template <typename F, typename... A> auto resultOf(const F &function, A &&...arguments)
{
    using Answer = std::invoke_result_t<F, A...>;
    using T = typename ValueOf<Answer>::Type;
    if constexpr (std::is_void_v<Answer>) {
        function(std::forward<A>(arguments)...);
        return Result<T>(Done {});
    } else {
        return Result<T>(function(std::forward<A>(arguments)...));
    }
}

template <typename T> struct Outcome
{
    T value;
    Changes changes;
};

constexpr auto inMemory = ":memory:"_L1;
constexpr int writerCacheKiB = 16384;
constexpr int readerCacheKiB = 12288;

qint64 bytesOf(const QString &file, Connection &connection)
{
    if (file != inMemory)
        return QFileInfo(file).size() + QFileInfo(file + u"-wal"_s).size();
    return connection.single(u"PRAGMA page_count"_s).toLongLong()
        * connection.single(u"PRAGMA page_size"_s).toLongLong();
}

} // namespace

struct Store::Private
{
    using Durability = Connection::Durability;
    /// A long search holds up no row that is scrolled to, counting everything holds up neither.
    enum class Reader { Lists, Rows, Counts };

    Private(Store *store, Clock &theClock, const StoreOptions &theOptions)
        : q(store)
        , clock(theClock)
        , options(theOptions)
    {
    }

    template <typename F> auto write(Durability durability, F function)
    {
        using T = typename ValueOf<std::invoke_result_t<F, Connection &, Changes &>>::Type;
        gate.ask();
        const auto source = writer.run([this, durability, function = std::move(function)](
                                           Connection &connection) -> Result<Outcome<T>> {
            Changes changes;
            connection.begin(durability);
            auto value = resultOf(function, connection, changes);
            if (!value)
                connection.fail(value.error());
            const auto ended = connection.end();
            gate.written();
            if (!ended)
                return ended.error();
            return Outcome<T> { *std::move(value), std::move(changes) };
        });
        const Promise<T> promise; // no onCancel(): an order is carried out
        source.then(q, [this, promise](Result<Outcome<T>> outcome) {
            if (!outcome)
                return promise.finish(outcome.error());
            announce(outcome->changes);
            promise.finish(std::move(outcome->value));
        });
        return promise.pending();
    }

    template <typename F> auto read(Reader reader, F function)
    {
        using T = typename ValueOf<std::invoke_result_t<F, Connection &, const Cancelled &>>::Type;
        const auto isCancelled = std::make_shared<std::atomic_bool>(false);
        const bool isShared = file == inMemory || file.isEmpty();
        const auto job = [this, isShared, isCancelled, after = gate.lastAsked(), name = file,
                          function = std::move(function)](Connection &connection) -> Result<T> {
            if (!isShared) {
                if (const auto ready = readyToRead(connection, name, after); !ready)
                    return ready.error();
            }
            connection.beginReading();
            auto value
                = resultOf(function, connection, [isCancelled] { return isCancelled->load(); });
            const auto ended = connection.end();
            return ended ? std::move(value) : ended.error();
        };
        const auto source = isShared ? writer.run(job) : laneOf(reader).run(job);
        const Promise<T> promise;
        promise.onCancel([isCancelled, source] {
            isCancelled->store(true);
            source.cancel();
        });
        source.then(q, [promise](Result<T> result) { promise.finish(std::move(result)); });
        return promise.pending();
    }

    Lane &laneOf(Reader reader)
    {
        if (reader == Reader::Lists)
            return *lists;
        return reader == Reader::Rows ? *rows : *counts;
    }

    Result<Done> readyToRead(Connection &connection, const QString &name, quint64 after)
    {
        if (!gate.waitFor(after))
            return Error::make(Error::Kind::Cancelled, u"closing"_s);
        if (connection.isOpen() || !isReady)
            return Done {}; // not open: beginReading() says so
        return connection.open(name, Connection::Mode::Read,
                               { options.busyTimeout, readerCacheKiB, 0 });
    }

    void announce(const Changes &changes)
    {
        for (auto it = changes.entries.begin(); it != changes.entries.end(); ++it)
            emit q->entriesChanged(it.key(), it.value());
        for (const crm::OwnerRef &owner : changes.cards)
            emit q->cardChanged(owner);
        if (changes.cardLists)
            emit q->cardListsChanged();
        if (changes.users)
            emit q->usersChanged();
        if (changes.icons)
            emit q->iconsChanged();
        for (const IntentId id : changes.intents)
            emit q->intentChanged(id);
        for (const crm::OwnerRef &owner : changes.drafts)
            emit q->draftChanged(owner);
    }

    /// The file's counter says cheaply whether somebody else wrote; our own readers never do.
    void lookForOthers()
    {
        const auto asked = writer.run([](Connection &connection) -> Result<qint64> {
            const qint64 version = connection.dataVersion();
            if (auto error = connection.takeError())
                return *error;
            return version;
        });
        asked.then(q, [this](Result<qint64> version) {
            if (version && *version != std::exchange(seenVersion, *version))
                emit q->otherCopyChanged();
            clock.callAfter(options.lookForOthersEvery, q, [this] { lookForOthers(); });
        });
    }

    void startReaders()
    {
        lists = std::make_unique<Lane>(u"store lists"_s);
        rows = std::make_unique<Lane>(u"store rows"_s);
        counts = std::make_unique<Lane>(u"store counts"_s);
    }

    Store *q;
    Clock &clock;
    StoreOptions options;
    QString file;
    qint64 seenVersion = 0;
    std::atomic_bool isReady = false;
    Gate gate;
    Lane writer { u"store writer"_s };
    std::unique_ptr<Lane> lists;
    std::unique_ptr<Lane> rows;
    std::unique_ptr<Lane> counts;
};

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
    const ConnectionOptions options { d->options.busyTimeout, writerCacheKiB, d->options.maxPages };
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

// outbox.h

Pending<Intent> Store::addIntent(const Intent &intent)
{
    return d->write(Private::Durability::Synced,
                    [intent, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
                        return queries::addIntent(connection, intent, now, changes);
                    });
}

Pending<Intent> Store::changeIntent(IntentId id, const QList<IntentState> &from,
                                    const IntentChange &change)
{
    return d->write(
        Private::Durability::Synced,
        [id, from, change, now = d->clock.utcNow()](Connection &connection, Changes &changes) {
            return queries::changeIntent(connection, id, from, change, now, changes);
        });
}

Pending<Intent> Store::intent(IntentId id)
{
    return d->read(Private::Reader::Rows, [id](Connection &connection, const Cancelled &) {
        return queries::intent(connection, id);
    });
}

Pending<QList<Intent>> Store::intents()
{
    return d->read(Private::Reader::Rows, [](Connection &connection, const Cancelled &) {
        return queries::intents(connection);
    });
}

Pending<Done> Store::removeIntents(const QList<IntentId> &ids)
{
    return d->write(Private::Durability::Synced, [ids](Connection &connection, Changes &changes) {
        queries::removeIntents(connection, ids, changes);
    });
}

Pending<QList<EntryId>> Store::entriesMadeHere(const crm::OwnerRef &owner)
{
    return d->read(Private::Reader::Rows, [owner](Connection &connection, const Cancelled &) {
        return queries::entriesMadeHere(connection, owner);
    });
}

// drafts.h

Pending<Done> Store::saveDraft(const Draft &draft)
{
    Draft dated = draft;
    if (!dated.saved.isValid())
        dated.saved = d->clock.utcNow();
    return d->write(Private::Durability::Synced, [dated](Connection &connection, Changes &changes) {
        queries::saveDraft(connection, dated, changes);
    });
}

Pending<Draft> Store::draft(const crm::OwnerRef &owner)
{
    return d->read(Private::Reader::Rows, [owner](Connection &connection, const Cancelled &) {
        return queries::draft(connection, owner);
    });
}

Pending<Done> Store::removeDraft(const crm::OwnerRef &owner)
{
    return d->write(Private::Durability::Synced, [owner](Connection &connection, Changes &changes) {
        queries::removeDraft(connection, owner, changes);
    });
}

Pending<QList<crm::OwnerRef>> Store::draftOwners()
{
    return d->read(Private::Reader::Rows, [](Connection &connection, const Cancelled &) {
        return queries::draftOwners(connection);
    });
}

} // namespace store
