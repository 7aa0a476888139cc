// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/cardreader.h"

#include "base/errorjson.h"
#include "base/json.h"
#include "base/log.h"
#include "sync/readingproof.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using timeline::EntryPage;
using timeline::pageSize;
using Completeness = store::CardState::Completeness;

namespace syncing {

namespace {

constexpr int pagesPerRequest = 50; ///< what one batch carries
constexpr int maxPasses = 3; ///< a card that changes faster than this is said to be incomplete

qint64 pagesFor(qint64 total) { return (total + pageSize - 1) / pageSize; }

/// What an earlier reading proved: these ids, newest first without a gap, while the portal's total
/// was this. All of a card after a complete reading, the upper part after an interrupted one. Kept
/// in the store's settings.
struct Vouched
{
    QSet<qint64> ids;
    qint64 total = 0;
};

QString vouchedKey(const crm::OwnerRef &owner) { return u"vouched/"_s + crm::toText(owner); }

QString vouchedText(const QList<EntryId> &ids, qint64 total)
{
    const auto highest = std::max_element(ids.begin(), ids.end());
    return QString::fromUtf8(
        json::compact(QJsonObject { { u"count"_s, ids.size() },
                                    { u"newestId"_s, highest == ids.end() ? 0 : highest->value },
                                    { u"total"_s, total } }));
}

/// \a known: the card's entries in the store that have not vanished. What we deleted ourselves
/// since is missing there, and in the total.
std::optional<Vouched> vouchedFrom(const QString &text, const QSet<qint64> &known)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const qint64 count = object.value(u"count"_s).toInteger();
    const qint64 total = object.value(u"total"_s).toInteger();
    const qint64 newestId = object.value(u"newestId"_s).toInteger();
    QList<qint64> newestFirst;
    for (const qint64 id : known) {
        if (id <= newestId)
            newestFirst.append(id);
    }
    if (count <= 0 || newestFirst.isEmpty())
        return {};
    std::sort(newestFirst.begin(), newestFirst.end(), std::greater<>());
    if (count
        < total) { // only the upper part was read: older rows in the store are of another time
        newestFirst.resize(std::min(newestFirst.size(), qsizetype(count)));
        return Vouched { QSet<qint64>(newestFirst.begin(), newestFirst.end()), total };
    }
    const qint64 goneByUs = std::max<qint64>(0, count - newestFirst.size());
    return Vouched { QSet<qint64>(newestFirst.begin(), newestFirst.end()), total - goneByUs };
}

} // namespace

/// One reading. Its steps: what the store knows → newest page → what is new, or all → proof.
struct CardReader::Private
{
    CardReader *q;
    timeline::Service &service;
    store::Store &store;
    Clock &clock;

    quint64 reading = 0; ///< counts readings: an answer to an earlier one is dropped
    std::optional<crm::OwnerRef> owner = {};
    std::optional<Promise<ReadingResult>> promise = {};
    QList<Pending<EntryPage>> pages = {}; ///< under way
    store::CardState state = {}; ///< as it was before
    QSet<qint64> knownIds = {}; ///< of the store, not vanished
    std::optional<Vouched> vouched = {}; ///< what an earlier reading proved
    ReadingProof proof = {};
    ReadingProgress progress = {};
    QList<EntryId> added = {};
    QList<EntryPage> newest = {}; ///< pages from the top, until a vouched entry is met
    qint64 nextStart = 0; ///< where the pass goes on
    int passes = 0;
    bool anyNewOnLaterPage = false;
    bool changedState = false; ///< this reading wrote to the store

    /// Runs \a function with the answer, unless the reading that asked is over.
    template <typename T, typename F> void when(const Pending<T> &pending, F function)
    {
        pending.then(q, [this, asked = reading, function = std::move(function)](Result<T> result) {
            if (asked == reading && owner)
                function(std::move(result));
        });
    }

    void begin(const crm::OwnerRef &wanted);
    void loadKnown();
    void readNewest();
    void tookNewest(const QList<EntryPage> &got);
    void beginPass();
    void beginReadingOn();
    void readOn();
    void tookPages(const QList<EntryPage> &got, bool withTop);
    void passEnded();
    void fetch(const QList<qint64> &starts, std::function<void(QList<EntryPage>)> then);
    void save(const QList<EntryPage> &got, std::function<void()> then);
    void saveVouched();
    void finish(Completeness completeness, const QString &why = {});
    void fail(const Error &error);
    void end(Result<ReadingResult> result);
    void report();
};

void CardReader::Private::begin(const crm::OwnerRef &wanted)
{
    ++reading;
    owner = wanted;
    promise.emplace();
    state = {};
    knownIds.clear();
    vouched.reset();
    proof = {};
    progress = {};
    added.clear();
    newest.clear();
    nextStart = 0;
    passes = 0;
    anyNewOnLaterPage = false;
    changedState = false;
    promise->onCancel([this, asked = reading] {
        if (asked == reading)
            q->stop();
    });
    when(store.card(wanted), [this](Result<store::CardState> card) {
        if (!card)
            return fail(card.error());
        state = *std::move(card);
        loadKnown();
    });
}

void CardReader::Private::loadKnown()
{
    store::EntryQuery query;
    query.owner = owner;
    query.withVanished = false;
    when(store.entryIds(query), [this](Result<store::EntryIds> ids) {
        if (!ids)
            return fail(ids.error());
        for (const EntryId id : *ids)
            knownIds.insert(id.value);
        when(store.setting(vouchedKey(*owner)), [this](Result<QString> text) {
            vouched = vouchedFrom(text.value_or({}), knownIds);
            readNewest();
        });
    });
}

/// From the top until an entry is met that an earlier reading vouches for; one small page first.
void CardReader::Private::readNewest()
{
    QList<qint64> starts { nextStart };
    if (nextStart > 0) {
        const qint64 end = newest.last().total.value_or(nextStart);
        for (qint64 start = nextStart + pageSize; start < end && starts.size() < pagesPerRequest;
             start += pageSize)
            starts.append(start);
    }
    nextStart = starts.last() + pageSize;
    progress.requestsPlanned = progress.requestsDone + 1;
    report();
    fetch(starts,
          [this](const QList<EntryPage> &got) { save(got, [this, got] { tookNewest(got); }); });
}

void CardReader::Private::tookNewest(const QList<EntryPage> &got)
{
    newest.append(got);
    const auto isVouched
        = [this](const timeline::LogEntry &entry) { return vouched->ids.contains(entry.id.value); };
    const bool met = vouched && std::any_of(got.begin(), got.end(), [&](const EntryPage &page) {
                         return std::any_of(page.entries.begin(), page.entries.end(), isVouched);
                     });
    const bool isEnd
        = got.last().entries.size() < pageSize || nextStart >= got.last().total.value_or(0);
    if (vouched && !met && !isEnd)
        return readNewest();

    if (met) {
        proof.begin(vouched->ids, vouched->total);
        for (const EntryPage &page : std::as_const(newest))
            proof.take(page);
        if (proof.isComplete())
            return finish(Completeness::Complete);
        if (proof.isUndisturbed()) { // an interrupted reading goes on where it stood
            passes = 1;
            nextStart = proof.collected() / pageSize * pageSize;
            return beginReadingOn();
        }
    }
    proof.begin();
    proof.take(newest.first());
    beginPass();
}

/// The newest page was taken; the rest follows.
void CardReader::Private::beginPass()
{
    ++passes;
    anyNewOnLaterPage = false;
    nextStart = pageSize;
    const bool isAll
        = proof.total() ? proof.collected() >= *proof.total() : proof.collected() < pageSize;
    if (isAll)
        return passEnded();
    beginReadingOn();
}

void CardReader::Private::beginReadingOn()
{
    store::CardState begun = state;
    begun.completeness = Completeness::Reading;
    begun.portalTotal = proof.total();
    changedState = true;
    when(store.saveCardState(begun), [this](Result<Done> saved) {
        if (!saved)
            return fail(saved.error());
        readOn();
    });
}

void CardReader::Private::readOn()
{
    const bool totalKnown = proof.total().has_value();
    const qint64 end = totalKnown ? *proof.total() : nextStart + pageSize;
    // On a portal that is known not to page, one look whether it does by now.
    const bool doubtful
        = dialectFromWord(state.dialect) == PagingDialect::NewestOnly && !anyNewOnLaterPage;
    const int most = doubtful || !totalKnown ? 1 : pagesPerRequest;
    QList<qint64> starts;
    for (; nextStart < end && starts.size() < most; nextStart += pageSize)
        starts.append(nextStart);
    // The top is read again as the last thing of the pass: what came meanwhile stands there. It
    // shares the last batch if there is room.
    const bool withTop = totalKnown && nextStart >= end && starts.size() < pagesPerRequest;
    if (withTop)
        starts.append(0);
    progress.requestsPlanned = progress.requestsDone + (starts.isEmpty() ? 0 : 1)
        + int((pagesFor(std::max<qint64>(0, end - nextStart)) + pagesPerRequest - 1)
              / pagesPerRequest);
    report();
    fetch(starts, [this, withTop](const QList<EntryPage> &got) {
        save(got, [this, got, withTop] { tookPages(got, withTop); });
    });
}

void CardReader::Private::tookPages(const QList<EntryPage> &got, bool withTop)
{
    const qint64 before = proof.collected();
    const qsizetype laterPages = got.size() - (withTop ? 1 : 0);
    bool anyNew = false;
    for (qsizetype i = 0; i < laterPages; ++i)
        anyNew |= proof.take(got[i]);
    anyNewOnLaterPage |= anyNew;
    if (withTop)
        proof.take(got.last());
    report();
    if (laterPages > 0 && !anyNew && before < proof.total().value_or(before + 1)) {
        const bool pagesElsewhere
            = anyNewOnLaterPage || dialectFromWord(state.dialect) == PagingDialect::Works;
        return pagesElsewhere || !proof.total() ? passEnded() : finish(Completeness::NewestOnly);
    }
    if (withTop || (!proof.total() && got.last().entries.size() < pageSize))
        return passEnded();
    saveVouched();
    readOn();
}

void CardReader::Private::passEnded()
{
    if (proof.isComplete())
        return finish(Completeness::Complete);
    if (!proof.total())
        return finish(Completeness::Partial, u"total-not-told"_s);
    if (passes >= maxPasses)
        return finish(Completeness::Partial, u"card-changes-while-read"_s);
    qCInfo(lcSync) << "reading again:" << proof.collected() << "of" << *proof.total();
    proof.begin();
    fetch({ 0 }, [this](const QList<EntryPage> &got) {
        save(got, [this, page = got.first()] {
            proof.take(page);
            beginPass();
        });
    });
}

/// Asks for pages in one turn of the event loop, so that they leave as one batch.
void CardReader::Private::fetch(const QList<qint64> &starts,
                                std::function<void(QList<EntryPage>)> then)
{
    struct Gathering
    {
        QList<EntryPage> pages;
        qsizetype missing;
        std::optional<Error> error;
        qsizetype firstFailed;
    };
    auto gathering = std::make_shared<Gathering>(
        Gathering { QList<EntryPage>(starts.size()), starts.size(), {}, starts.size() });
    pages.clear();
    for (qsizetype i = 0; i < starts.size(); ++i) {
        const auto page = service.entries(*owner, starts[i]);
        pages.append(page);
        when(page, [this, gathering, i, then](Result<EntryPage> got) {
            if (got) {
                gathering->pages[i] = *std::move(got);
            } else if (i < gathering->firstFailed) {
                gathering->firstFailed = i;
                gathering->error = got.error();
            }
            if (--gathering->missing > 0)
                return;
            pages.clear();
            ++progress.requestsDone;
            if (!gathering->error)
                return then(gathering->pages);
            // What came before the first failed page is kept; the rest is asked for again another
            // time.
            save(gathering->pages.mid(0, gathering->firstFailed),
                 [this, error = *gathering->error] { fail(error); });
        });
    }
}

void CardReader::Private::save(const QList<EntryPage> &got, std::function<void()> then)
{
    QList<timeline::LogEntry> entries;
    for (const EntryPage &page : got)
        entries.append(page.entries);
    when(store.saveEntries(*owner, entries),
         [this, then = std::move(then)](Result<store::SavedEntries> saved) {
             if (!saved)
                 return fail(saved.error());
             added.append(saved->added);
             then();
         });
}

/// So that neither a refresh nor a resumed reading asks again for what was proven.
void CardReader::Private::saveVouched()
{
    store.setSetting(vouchedKey(*owner), vouchedText(proof.ids(), proof.total().value_or(0)))
        .then(q, [](const Result<Done> &) {});
}

void CardReader::Private::finish(Completeness completeness, const QString &why)
{
    store::CardState done = state;
    done.completeness = completeness;
    done.portalTotal = proof.total();
    done.lastRead = clock.utcNow();
    done.lastError = why.isEmpty()
        ? QString()
        : QString::fromUtf8(errorToJson(Error::make(Error::Kind::Portal, why)));
    PagingDialect dialect = dialectFromWord(state.dialect);
    if (completeness == Completeness::NewestOnly)
        dialect = PagingDialect::NewestOnly;
    else if (anyNewOnLaterPage)
        dialect = PagingDialect::Works;
    done.dialect = toWord(dialect);

    ReadingResult result { completeness, proof.collected(), proof.total(), added, dialect };
    const auto saveState = [this, done, result] {
        when(store.saveCardState(done), [this, result](Result<Done> saved) {
            if (!saved)
                return fail(saved.error());
            end(result);
        });
    };
    if (completeness != Completeness::Complete)
        return saveState();
    saveVouched();
    when(store.markVanished(*owner, proof.ids()), [this, saveState](Result<Done> marked) {
        if (!marked)
            return fail(marked.error());
        saveState();
    });
}

/// The rows stay; the card says what went wrong. A card that was complete stays so, as of its last
/// reading, unless this one had begun to read all of it again.
void CardReader::Private::fail(const Error &error)
{
    store::CardState failed = state;
    if (changedState) {
        failed.completeness = Completeness::Partial;
        failed.portalTotal = proof.total();
    }
    failed.lastError = QString::fromUtf8(errorToJson(error));
    if (error.kind != Error::Kind::Storage) {
        const Pending<Done> saved = store.saveCardState(failed);
        saved.then(q, [](const Result<Done> &) {});
    }
    end(error);
}

void CardReader::Private::end(Result<ReadingResult> result)
{
    const auto finishedOwner = *owner;
    const auto answer = std::exchange(promise, std::nullopt);
    owner.reset();
    pages.clear();
    answer->finish(std::move(result));
    emit q->finished(finishedOwner);
}

void CardReader::Private::report()
{
    progress.collected = proof.collected();
    progress.total = proof.total();
    emit q->progressed(*owner, progress);
}

CardReader::CardReader(timeline::Service &service, store::Store &store, Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , d(new Private { this, service, store, clock, 0 })
{
}

CardReader::~CardReader() = default;

Pending<ReadingResult> CardReader::read(const crm::OwnerRef &owner)
{
    stop();
    d->begin(owner);
    return d->promise->pending();
}

void CardReader::stop()
{
    if (!d->owner)
        return;
    for (const auto &page : std::as_const(d->pages))
        page.cancel();
    if (d->changedState) {
        store::CardState stopped = d->state;
        stopped.completeness = Completeness::Partial;
        stopped.portalTotal = d->proof.total();
        d->store.saveCardState(stopped).then(this, [](const Result<Done> &) {});
    }
    d->end(Error::make(Error::Kind::Cancelled, u"stopped"_s));
}

std::optional<crm::OwnerRef> CardReader::current() const { return d->owner; }

ReadingProgress CardReader::progress() const { return d->progress; }

} // namespace syncing
