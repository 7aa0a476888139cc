// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QFileInfo>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using store::EntryQuery;
using timeline::LogEntry;
using Order = EntryQuery::Order;

/// Entries of the store: kept as they came, with their versions; ids by filters and orders. Data is
/// made up.
class StoreEntries : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void whatWasSavedComesBack();
    void survivesReopening();
    void repeatingASaveChangesOnlyWhenItWasRead();
    void aChangedContentKeepsTheEarlierOne();
    void theChangedTextIsFoundAndTheEarlierIsNot();
    void changesAreAnnouncedOnce();
    void oneEntryTwiceInOneSave();
    void anEntryOnAnotherCardMoves();
    void vanishedAndBack();
    void deletedHereStaysSoUntilACompleteReadingShowsIt();
    void unknownIdsAreMissingAndOrderIsTheAskedOne();
    void hostileContentRoundTrips_data();
    void hostileContentRoundTrips();
    void numbersAtTheEdges_data();
    void numbersAtTheEdges();
    void anEntryWithoutADate();
    void orders_data();
    void orders();
    void filters_data();
    void filters();
    void everyFilterInEveryOrderMatchesAPlainSearch();
    void limitIsTheBeginningOfAll();
    void facetsCountWhatOccurs();
    void worksInMemory();

private:
    void saveVariety();
    std::unique_ptr<StoreFixture> m;
};

void StoreEntries::init()
{
    m = std::make_unique<StoreFixture>();
    QVERIFY(m->open());
}

void StoreEntries::whatWasSavedComesBack()
{
    LogEntry entry = entryOf(7, u"Payment succeeded"_s, u"Order 4711, 1,200 EUR"_s, u"dollar"_s, 9);
    entry.raw.insert(u"unknownField"_s, QJsonObject { { u"deep"_s, true } });
    const auto saved = await(m->store->saveEntries(deal100, { entry }));
    QVERIFY(saved);
    QCOMPARE(saved->added, QList<EntryId> { EntryId { 7 } });
    const auto stored = m->stored(7);
    QCOMPARE(stored.owner, deal100);
    QCOMPARE(stored.entry.title, entry.title);
    QCOMPARE(stored.entry.text, entry.text);
    QCOMPARE(stored.entry.iconCode, entry.iconCode);
    QCOMPARE(stored.entry.authorId, entry.authorId);
    QCOMPARE(stored.entry.created, entry.created);
    QCOMPARE(stored.entry.created.offsetFromUtc(), 3 * 3600);
    QCOMPARE(stored.entry.raw, entry.raw);
    QCOMPARE(stored.firstRead, m->clock.utcNow());
    QCOMPARE(stored.readings, 1);
    QCOMPARE(stored.versions, 1);
    QVERIFY(!stored.vanishedSince && !stored.deletedHere && !stored.madeHere);
}

void StoreEntries::survivesReopening()
{
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(1, u"a"_s, u"b"_s) })));
    QVERIFY(m->reopen());
    QCOMPARE(m->stored(1).entry.raw, entryOf(1, u"a"_s, u"b"_s).raw);
    QCOMPARE(m->ids({}), QList<qint64> { 1 });
}

void StoreEntries::repeatingASaveChangesOnlyWhenItWasRead()
{
    const QList<LogEntry> page { entryOf(1, u"a"_s, u"b"_s), entryOf(2, u"c"_s, u"d"_s) };
    QVERIFY(await(m->store->saveEntries(deal100, page)));
    const auto first = m->clock.utcNow();
    m->clock.advance(std::chrono::hours(1));
    QSignalSpy changed(m->store.get(), &store::Store::entriesChanged);
    const auto again = await(m->store->saveEntries(deal100, page));
    QVERIFY(again);
    QVERIFY(again->added.isEmpty() && again->changed.isEmpty());
    QCOMPARE(again->known, 2);
    QCOMPARE(changed.count(), 0);
    const auto stored = m->stored(2);
    QCOMPARE(stored.firstRead, first);
    QCOMPARE(stored.lastRead, m->clock.utcNow());
    QCOMPARE(stored.readings, 2);
    QCOMPARE(stored.versions, 1);
}

void StoreEntries::aChangedContentKeepsTheEarlierOne()
{
    const LogEntry before = entryOf(1, u"Draft"_s, u"one"_s);
    QVERIFY(await(m->store->saveEntries(deal100, { before })));
    LogEntry after = entryOf(1, u"Final"_s, u"two"_s, u"check"_s, 2);
    const auto saved = await(m->store->saveEntries(deal100, { after }));
    QVERIFY(saved);
    QCOMPARE(saved->changed, QList<EntryId> { EntryId { 1 } });
    QCOMPARE(m->stored(1).versions, 2);
    QCOMPARE(m->stored(1).entry.raw, after.raw);
    const auto versions = await(m->store->entryVersions(EntryId { 1 }));
    QVERIFY(versions);
    QCOMPARE(versions->size(), 1);
    QCOMPARE(versions->first().entry.raw, before.raw);
    QCOMPARE(versions->first().entry.title, u"Draft"_s);
    QCOMPARE(versions->first().entry.iconCode, u"info"_s);
    QCOMPARE(versions->first().version, 1);
    QCOMPARE(versions->first().replaced, m->clock.utcNow());
}

void StoreEntries::theChangedTextIsFoundAndTheEarlierIsNot()
{
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(1, u"Draft"_s, u"alpha q7"_s) })));
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(1, u"Draft"_s, u"omega z9"_s) })));
    EntryQuery query;
    for (const QString &gone : { u"alpha"_s, u"q7"_s }) {
        query.text = gone;
        QVERIFY2(m->ids(query).isEmpty(), qPrintable(gone));
    }
    for (const QString &there : { u"omega"_s, u"z9"_s, u"draft"_s, u"9"_s }) {
        query.text = there;
        QCOMPARE(m->ids(query), QList<qint64> { 1 });
    }
}

void StoreEntries::changesAreAnnouncedOnce()
{
    QSignalSpy entries(m->store.get(), &store::Store::entriesChanged);
    QSignalSpy cards(m->store.get(), &store::Store::cardChanged);
    QVERIFY(await(m->store->saveEntries(
        deal100, { entryOf(1, u"a"_s, u"b"_s), entryOf(2, u"c"_s, u"d"_s) })));
    QCOMPARE(entries.count(), 1);
    QCOMPARE(entries.first().first().value<crm::OwnerRef>(), deal100);
    const auto ids = entries.first().last().value<QList<EntryId>>();
    QCOMPARE(ids, (QList<EntryId> { EntryId { 1 }, EntryId { 2 } }));
    QCOMPARE(cards.count(), 1);
}

void StoreEntries::oneEntryTwiceInOneSave()
{
    const auto entry = entryOf(5, u"a"_s, u"b"_s);
    const auto saved = await(m->store->saveEntries(deal100, { entry, entry }));
    QVERIFY(saved);
    QCOMPARE(saved->added.size(), 1);
    QCOMPARE(saved->known, 1);
    QCOMPARE(m->ids({}), QList<qint64> { 5 });
}

void StoreEntries::anEntryOnAnotherCardMoves()
{
    const auto entry = entryOf(5, u"a"_s, u"b"_s);
    QVERIFY(await(m->store->saveEntries(deal100, { entry })));
    QVERIFY(await(m->store->saveEntries(contact7, { entry })));
    EntryQuery query;
    query.owner = deal100;
    QVERIFY(m->ids(query).isEmpty());
    query.owner = contact7;
    QCOMPARE(m->ids(query), QList<qint64> { 5 });
}

void StoreEntries::vanishedAndBack()
{
    QVERIFY(await(m->store->saveEntries(
        deal100,
        { entryOf(1, u"a"_s, u"a"_s), entryOf(2, u"b"_s, u"b"_s), entryOf(3, u"c"_s, u"c"_s) })));
    QVERIFY(await(m->store->saveEntries(contact7, { entryOf(4, u"d"_s, u"d"_s) })));
    QSignalSpy changed(m->store.get(), &store::Store::entriesChanged);
    QVERIFY(await(m->store->markVanished(deal100, { EntryId { 1 }, EntryId { 3 } })));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m->stored(2).vanishedSince, m->clock.utcNow());
    QVERIFY(!m->stored(4).vanishedSince);
    EntryQuery query;
    QCOMPARE(m->ids(query), (QList<qint64> { 4, 3, 2, 1 }));
    query.withVanished = false;
    QCOMPARE(m->ids(query), (QList<qint64> { 4, 3, 1 }));
    query.owner = deal100;
    QCOMPARE(m->ids(query), (QList<qint64> { 3, 1 }));
    query.text = u"b"_s;
    QVERIFY(m->ids(query).isEmpty());
    QCOMPARE(await(m->store->card(deal100))->present, 2);

    QVERIFY(await(m->store->markVanished(deal100, { EntryId { 1 }, EntryId { 3 } })));
    QCOMPARE(changed.count(), 1); // nothing new
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(2, u"b"_s, u"b"_s) })));
    QVERIFY(!m->stored(2).vanishedSince);
    QCOMPARE(changed.count(), 2);
    QVERIFY(await(m->store->markVanished(deal100, {})));
    QVERIFY(await(m->store->markVanished(deal100, { EntryId { 2 } })));
    QVERIFY(!m->stored(2).vanishedSince);
    QVERIFY(m->stored(1).vanishedSince);
}

void StoreEntries::deletedHereStaysSoUntilACompleteReadingShowsIt()
{
    const auto entry = entryOf(1, u"a"_s, u"b"_s);
    QVERIFY(await(m->store->saveEntries(deal100, { entry })));
    QVERIFY(await(m->store->markDeletedHere(EntryId { 1 })));
    QVERIFY(m->stored(1).deletedHere);
    QVERIFY(m->stored(1).vanishedSince);
    QCOMPARE(m->stored(1).entry.text, u"b"_s);
    QVERIFY(await(m->store->saveEntries(deal100, { entry }))); // a page that was on its way
    QVERIFY(m->stored(1).deletedHere);
    QVERIFY(await(m->store->markVanished(deal100, { EntryId { 1 } })));
    QVERIFY(!m->stored(1).deletedHere);
    QVERIFY(!m->stored(1).vanishedSince);
}

void StoreEntries::unknownIdsAreMissingAndOrderIsTheAskedOne()
{
    QVERIFY(await(m->store->saveEntries(
        deal100, { entryOf(1, u"a"_s, u"a"_s), entryOf(2, u"b"_s, u"b"_s) })));
    const auto found = await(m->store->entries({ EntryId { 2 }, EntryId { 99 }, EntryId { 1 } }));
    QVERIFY(found);
    QCOMPARE(found->size(), 2);
    QCOMPARE(found->at(0).entry.id.value, 2);
    QCOMPARE(found->at(1).entry.id.value, 1);
}

void StoreEntries::hostileContentRoundTrips_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("NUL in the middle") << u"before\0after"_s;
    QTest::newRow("NUL alone") << QString(1, QChar(0));
    QTest::newRow("lone high surrogate") << u"a"_s + QChar(0xD83D) + u"b"_s;
    QTest::newRow("lone low surrogate at the end") << u"a"_s + QChar(0xDE00);
    QTest::newRow("swapped surrogates and NUL")
        << QString(QChar(0xDE00)) + QChar(0xD83D) + QChar(0);
    QTest::newRow("emoji") << u"done \U0001F600"_s;
    QTest::newRow("right to left") << u"\u202Eevil\u202C \u0645\u0631\u062D\u0628\u0627"_s;
    QTest::newRow("noncharacter") << u"x\uFFFEy\uFFFF"_s;
    QTest::newRow("byte order mark") << u"\uFEFFx\uFEFF"_s;
    QTest::newRow("byte order mark swapped") << u"\uFFFEx"_s;
    QTest::newRow("SQL") << u"'); DROP TABLE entries; --"_s;
    QTest::newRow("FTS") << u"\" OR * NEAR(\" words:"_s;
    QTest::newRow("megabyte") << u"0123456789abcdef"_s.repeated(65536);
    QTest::newRow("control characters") << u"\x01\x02\x1b[31m\x7f\r\n\t"_s;
}

void StoreEntries::hostileContentRoundTrips()
{
    QFETCH(QString, text);
    LogEntry entry = entryOf(1, text, text, text);
    entry.raw.insert(text, text);
    QVERIFY(await(m->store->saveEntries(deal100, { entry })));
    QVERIFY(m->reopen());
    const auto stored = m->stored(1);
    QCOMPARE(stored.entry.title, text);
    QCOMPARE(stored.entry.text, text);
    QCOMPARE(stored.entry.iconCode, text);
    QCOMPARE(stored.entry.raw, entry.raw);
    EntryQuery query;
    query.iconCodes = { text };
    QCOMPARE(m->ids(query), QList<qint64> { 1 });
    QCOMPARE(await(m->store->saveEntries(deal100, { entry }))->known, 1); // seen as the same
}

void StoreEntries::numbersAtTheEdges_data()
{
    QTest::addColumn<qint64>("number");
    QTest::newRow("1") << qint64(1);
    QTest::newRow("2^31") << (qint64(1) << 31);
    QTest::newRow("2^53 + 1") << (qint64(1) << 53) + 1;
    QTest::newRow("largest") << std::numeric_limits<qint64>::max();
}

void StoreEntries::numbersAtTheEdges()
{
    QFETCH(qint64, number);
    const crm::OwnerRef owner { crm::FirstSmartProcess, number };
    QVERIFY(await(
        m->store->saveEntries(owner, { entryOf(number, u"ab"_s, u"abc"_s, u"info"_s, number) })));
    EntryQuery query;
    query.owner = owner;
    query.authors = { UserId { number } };
    for (const QString &text : { QString(), u"ab"_s, u"abc"_s, u"abc b"_s }) {
        query.text = text;
        QCOMPARE(m->ids(query), QList<qint64> { number });
    }
    QCOMPARE(m->stored(number).entry.authorId.value, number);
    QCOMPARE(m->stored(number).owner, owner);
    QCOMPARE(m->stored(number).entry.raw.value(u"id"_s).toInteger(), number);
}

void StoreEntries::anEntryWithoutADate()
{
    LogEntry undated = entryOf(2, u"a"_s, u"a"_s);
    undated.created = {};
    undated.raw.insert(u"created"_s, u"the 40th of May"_s);
    QVERIFY(await(m->store->saveEntries(
        deal100, { entryOf(1, u"b"_s, u"b"_s), undated, entryOf(3, u"c"_s, u"c"_s) })));
    QVERIFY(!m->stored(2).entry.created.isValid());
    QCOMPARE(m->stored(2).entry.raw.value(u"created"_s).toString(), u"the 40th of May"_s);
    EntryQuery query;
    query.order = Order::CreatedDescending;
    QCOMPARE(m->ids(query), (QList<qint64> { 3, 1, 2 }));
    query.order = Order::CreatedAscending;
    QCOMPARE(m->ids(query), (QList<qint64> { 2, 1, 3 }));
    query.from = QDateTime(QDate(1970, 1, 1), QTime(), Qt::UTC);
    QCOMPARE(m->ids(query), (QList<qint64> { 1, 3 }));
}

void StoreEntries::orders_data()
{
    QTest::addColumn<Order>("order");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("id, newest first") << Order::IdDescending << QList<qint64> { 5, 4, 3, 2, 1 };
    QTest::newRow("id") << Order::IdAscending << QList<qint64> { 1, 2, 3, 4, 5 };
    QTest::newRow("created, newest first")
        << Order::CreatedDescending << QList<qint64> { 1, 5, 4, 3, 2 };
    QTest::newRow("created") << Order::CreatedAscending << QList<qint64> { 2, 3, 4, 5, 1 };
}

void StoreEntries::orders()
{
    QFETCH(Order, order);
    QFETCH(QList<qint64>, expected);
    QList<LogEntry> entries;
    const QDateTime moment(QDate(2026, 5, 1), QTime(9, 0), Qt::UTC);
    for (qint64 id = 1; id <= 5; ++id) {
        entries.append(entryOf(id, u"same words"_s, u"it"_s));
        entries.last().created = id == 1 ? moment.addDays(1) : moment; // equal ones stand by id
    }
    QVERIFY(await(m->store->saveEntries(deal100, entries)));
    EntryQuery query;
    query.order = order;
    for (const auto &owner : { std::optional<crm::OwnerRef>(), std::optional(deal100) }) {
        query.owner = owner;
        for (const QString &text : { QString(), u"same"_s, u"it"_s, u"word it"_s }) {
            query.text = text;
            QCOMPARE(m->ids(query), expected);
            QCOMPARE(m->ids(query, 2), expected.mid(0, 2));
        }
    }
}

/// Thirty entries on two cards, with three authors, four icons, one day each.
void StoreEntries::saveVariety()
{
    const QStringList icons { u"info"_s, u"check"_s, u"dollar"_s, u"own_icon"_s };
    const QStringList words { u"payment received"_s, u"Оплата получена"_s, u"Prüfung größer"_s };
    for (const crm::OwnerRef &owner : { deal100, contact7 }) {
        QList<LogEntry> entries;
        for (qint64 i = 0; i < 15; ++i) {
            const qint64 id = i * 2 + (owner == deal100 ? 1 : 2);
            auto entry
                = entryOf(id, words.at(i % 3), u"number %1"_s.arg(id), icons.at(i % 4), 1 + i % 3);
            entry.created = QDateTime(QDate(2026, 3, 1), QTime(), Qt::UTC).addDays((id * 7) % 30);
            entries.append(entry);
        }
        QVERIFY(await(m->store->saveEntries(owner, entries)));
    }
}

void StoreEntries::filters_data()
{
    QTest::addColumn<EntryQuery>("query");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, int count, const std::function<void(EntryQuery &)> &set) {
        EntryQuery query;
        set(query);
        QTest::newRow(name) << query << count;
    };
    row("none", 30, [](EntryQuery &) {});
    row("card", 15, [](EntryQuery &q) { q.owner = deal100; });
    row("unknown card", 0, [](EntryQuery &q) { q.owner = crm::OwnerRef { crm::Lead, 1 }; });
    row("icon", 8, [](EntryQuery &q) { q.iconCodes = { u"info"_s }; });
    row("two icons", 16, [](EntryQuery &q) { q.iconCodes = { u"dollar"_s, u"check"_s }; });
    row("unknown icon", 0, [](EntryQuery &q) { q.iconCodes = { u"nothing"_s }; });
    row("icon with a quote", 0, [](EntryQuery &q) { q.iconCodes = { u"a' OR 1=1 --"_s }; });
    row("known and unknown icon", 8, [](EntryQuery &q) {
        q.iconCodes = { u"nothing"_s, u"info"_s };
    });
    row("author", 10, [](EntryQuery &q) { q.authors = { UserId { 2 } }; });
    row("authors and card", 10, [](EntryQuery &q) {
        q.authors = { UserId { 1 }, UserId { 3 } };
        q.owner = contact7;
    });
    row("from", 15,
        [](EntryQuery &q) { q.from = QDateTime(QDate(2026, 3, 16), QTime(), Qt::UTC); });
    row("until", 15,
        [](EntryQuery &q) { q.until = QDateTime(QDate(2026, 3, 16), QTime(), Qt::UTC); });
    row("one day in another zone", 1, [](EntryQuery &q) {
        q.from = QDateTime(QDate(2026, 3, 16), QTime(3, 0), Qt::OffsetFromUTC, 3 * 3600);
        q.until = q.from.addDays(1);
    });
    row("text and author", 10, [](EntryQuery &q) {
        q.text = u"ОПЛАТА"_s;
        q.authors = { UserId { 2 } };
    });
    row("text and another author", 0, [](EntryQuery &q) {
        q.text = u"ОПЛАТА"_s;
        q.authors = { UserId { 1 } };
    });
}

void StoreEntries::filters()
{
    QFETCH(EntryQuery, query);
    QFETCH(int, count);
    saveVariety();
    QCOMPARE(m->ids(query).size(), count);
}

/// All combinations against the same question asked of the entries themselves.
void StoreEntries::everyFilterInEveryOrderMatchesAPlainSearch()
{
    saveVariety();
    QList<EntryId> everyId;
    for (qint64 id = 1; id <= 30; ++id)
        everyId.append(EntryId { id });
    const auto all = await(m->store->entries(everyId));
    QVERIFY(all);
    QCOMPARE(all->size(), 30);
    int combinations = 0;
    for (int bits = 0; bits < 64; ++bits) {
        EntryQuery query;
        if (bits & 1)
            query.owner = deal100;
        if (bits & 2)
            query.iconCodes = { u"info"_s, u"dollar"_s };
        if (bits & 4)
            query.authors = { UserId { 1 }, UserId { 2 } };
        if (bits & 8)
            query.from = QDateTime(QDate(2026, 3, 8), QTime(), Qt::UTC);
        if (bits & 16)
            query.until = QDateTime(QDate(2026, 3, 25), QTime(), Qt::UTC);
        if (bits & 32)
            query.text = u"1 ПОЛУ"_s;
        QList<qint64> expected;
        for (const store::StoredEntry &s : *all) {
            const bool fits = (!query.owner || s.owner == *query.owner)
                && (query.iconCodes.isEmpty() || query.iconCodes.contains(s.entry.iconCode))
                && (query.authors.isEmpty() || query.authors.contains(s.entry.authorId))
                && (!query.from.isValid() || s.entry.created >= query.from)
                && (!query.until.isValid() || s.entry.created < query.until)
                && (query.text.isEmpty()
                    || (s.entry.text.contains(u'1')
                        && s.entry.title.contains(u"полу"_s, Qt::CaseInsensitive)));
            if (fits)
                expected.append(s.entry.id.value);
        }
        QCOMPARE(m->ids(query), QList<qint64>(expected.crbegin(), expected.crend()));
        query.order = Order::IdAscending;
        QCOMPARE(m->ids(query), expected);
        const auto created = [&all](qint64 id) { return all->at(id - 1).entry.created; };
        std::stable_sort(expected.begin(), expected.end(),
                         [&](qint64 a, qint64 b) { return created(a) < created(b); });
        query.order = Order::CreatedAscending;
        QCOMPARE(m->ids(query), expected);
        combinations += 3;
    }
    QCOMPARE(combinations, 192);
}

void StoreEntries::limitIsTheBeginningOfAll()
{
    saveVariety();
    for (const Order order : { Order::IdDescending, Order::IdAscending, Order::CreatedDescending,
                               Order::CreatedAscending }) {
        EntryQuery query;
        query.order = order;
        query.text = u"number"_s;
        query.authors = { UserId { 2 } };
        const auto all = m->ids(query);
        QCOMPARE(all.size(), 10);
        QCOMPARE(m->ids(query, 4), all.mid(0, 4));
        QCOMPARE(m->ids(query, 0), QList<qint64>());
        QCOMPARE(m->ids(query, 100), all);
    }
}

void StoreEntries::facetsCountWhatOccurs()
{
    saveVariety();
    EntryQuery query;
    query.owner = deal100;
    query.text = u"ignored here"_s;
    query.authors = { UserId { 99 } };
    const auto facets = await(m->store->facets(query));
    QVERIFY(facets);
    QCOMPARE(facets->total, 15);
    QCOMPARE(facets->iconCodes.size(), 4);
    QCOMPARE(facets->iconCodes.first().count, 4);
    QCOMPARE(facets->iconCodes.last().key, u"own_icon"_s);
    QCOMPARE(facets->iconCodes.last().count, 3);
    QCOMPARE(facets->authors.size(), 3);
    QCOMPARE(facets->authors.first().key, u"1"_s);
    QCOMPARE(facets->authors.first().count, 5);
    QCOMPARE(facets->oldest.timeSpec(), Qt::UTC);
    QVERIFY(facets->oldest < facets->newest);
    query.owner = crm::OwnerRef { crm::Lead, 5 };
    QCOMPARE(await(m->store->facets(query))->total, 0);
}

void StoreEntries::worksInMemory()
{
    m = std::make_unique<StoreFixture>();
    QVERIFY(m->openInMemory());
    saveVariety();
    EntryQuery query;
    query.text = u"größ"_s;
    QCOMPARE(m->ids(query).size(), 10);
    QCOMPARE(await(m->store->figures())->entries, 30);
    QVERIFY(await(m->store->figures())->bytes > 0);
    QCOMPARE(QDir(m->folder.path()).entryList(QDir::Files).size(), 0);
}

QTEST_GUILESS_MAIN(StoreEntries)
#include "tst_store_entries.moc"
