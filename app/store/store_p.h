// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lane.h"
#include "store/queries.h"
#include "store/store.h"

namespace store {

namespace detail {

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

constexpr int writerCacheKiB = 16384;
constexpr int readerCacheKiB = 12288;

} // namespace detail

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
        using T = typename detail::ValueOf<std::invoke_result_t<F, Connection &, Changes &>>::Type;
        gate.ask();
        const auto source = writer.run([this, durability, function = std::move(function)](
                                           Connection &connection) -> Result<detail::Outcome<T>> {
            Changes changes;
            connection.begin(durability);
            auto value = detail::resultOf(function, connection, changes);
            if (!value)
                connection.fail(value.error());
            const auto ended = connection.end();
            gate.written();
            if (!ended)
                return ended.error();
            return detail::Outcome<T> { *std::move(value), std::move(changes) };
        });
        const Promise<T> promise; // no onCancel(): an order is carried out
        source.then(q, [this, promise](Result<detail::Outcome<T>> outcome) {
            if (!outcome)
                return promise.finish(outcome.error());
            announce(outcome->changes);
            promise.finish(std::move(outcome->value));
        });
        return promise.pending();
    }

    template <typename F> auto read(Reader reader, F function)
    {
        using T = typename detail::ValueOf<
            std::invoke_result_t<F, Connection &, const Cancelled &>>::Type;
        const auto isCancelled = std::make_shared<std::atomic_bool>(false);
        const bool isShared = file == QStringLiteral(":memory:") || file.isEmpty();
        const auto job = [this, isShared, isCancelled, after = gate.lastAsked(), name = file,
                          function = std::move(function)](Connection &connection) -> Result<T> {
            if (!isShared) {
                if (const auto ready = readyToRead(connection, name, after); !ready)
                    return ready.error();
            }
            connection.beginReading();
            auto value = detail::resultOf(function, connection,
                                          [isCancelled] { return isCancelled->load(); });
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
            return Error::make(Error::Kind::Cancelled, QStringLiteral("closing"));
        if (connection.isOpen() || !isReady)
            return Done {}; // not open: beginReading() says so
        return connection.open(name, Connection::Mode::Read,
                               { options.busyTimeout, detail::readerCacheKiB, 0 });
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
        for (const PlanId id : changes.plans)
            emit q->planChanged(id);
        for (const EntryId id : changes.extras)
            emit q->extrasChanged(id);
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
        lists = std::make_unique<Lane>(QStringLiteral("store lists"));
        rows = std::make_unique<Lane>(QStringLiteral("store rows"));
        counts = std::make_unique<Lane>(QStringLiteral("store counts"));
    }

    Store *q;
    Clock &clock;
    StoreOptions options;
    QString file;
    qint64 seenVersion = 0;
    std::atomic_bool isReady = false;
    Gate gate;
    Lane writer { QStringLiteral("store writer") };
    std::unique_ptr<Lane> lists;
    std::unique_ptr<Lane> rows;
    std::unique_ptr<Lane> counts;
};

} // namespace store
