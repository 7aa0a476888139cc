// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using store::CardState;
using timeline::LogEntry;

/// Cards of the store, and what is kept beside entries: users, types, icons, settings.
class StoreCards : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup() { m.reset(); }

    void anUnknownCardHasADefaultState();
    void theStateOfAReadingIsKept();
    void aSavedStateLeavesTheRestAlone();
    void presentIsCounted();
    void unseenCountsSinceOpened();
    void whatWasMadeHereIsNotUnseen();
    void favouritesKeepTheirOrder();
    void recentOnesNewestFirstAndAtMostTwenty();
    void aFavouriteIsNotAmongTheRecent();
    void forgottenRecent();
    void findsCards_data();
    void findsCards();
    void changesAreAnnounced();
    void usersAreMerged();
    void iconsAndTypesAreReplaced();
    void iconImages();
    void settings();
    void valuesSurviveReopening();

private:
    void saveSummary(const crm::OwnerRef &owner, const QString &title, const QString &second = {})
    {
        QVERIFY(await(m->store->saveCardSummary({ owner, title, second })));
    }
    std::unique_ptr<StoreFixture> m;
};

void StoreCards::init()
{
    m = std::make_unique<StoreFixture>();
    QVERIFY(m->openInMemory());
}

void StoreCards::anUnknownCardHasADefaultState()
{
    const auto state = await(m->store->card(deal100));
    QVERIFY(state);
    QCOMPARE(state->owner, deal100);
    QCOMPARE(state->completeness, CardState::Completeness::NeverRead);
    QVERIFY(!state->portalTotal && !state->lastRead.isValid() && !state->favourite);
}

void StoreCards::theStateOfAReadingIsKept()
{
    CardState state;
    state.owner = deal100;
    state.completeness = CardState::Completeness::NewestOnly;
    state.portalTotal = 2431;
    state.lastRead = m->clock.utcNow();
    state.dialect = u"newest-only"_s;
    state.lastError = u"{\"kind\":\"network\"}"_s;
    QVERIFY(await(m->store->saveCardState(state)));
    const auto kept = await(m->store->card(deal100));
    QVERIFY(kept);
    QCOMPARE(kept->completeness, state.completeness);
    QCOMPARE(kept->portalTotal, state.portalTotal);
    QCOMPARE(kept->lastRead, state.lastRead);
    QCOMPARE(kept->dialect, state.dialect);
    QCOMPARE(kept->lastError, state.lastError);
    state.portalTotal.reset();
    state.lastRead = {};
    QVERIFY(await(m->store->saveCardState(state)));
    QVERIFY(!await(m->store->card(deal100))->portalTotal);
    QVERIFY(!await(m->store->card(deal100))->lastRead.isValid());
}

void StoreCards::aSavedStateLeavesTheRestAlone()
{
    saveSummary(deal100, u"Website relaunch"_s, u"Negotiation"_s);
    QVERIFY(await(m->store->setFavourite(deal100, true)));
    CardState state;
    state.owner = deal100;
    state.title = u"not saved"_s;
    QVERIFY(await(m->store->saveCardState(state)));
    const auto kept = await(m->store->card(deal100));
    QCOMPARE(kept->title, u"Website relaunch"_s);
    QCOMPARE(kept->secondLine, u"Negotiation"_s);
    QVERIFY(kept->favourite);
}

void StoreCards::presentIsCounted()
{
    QVERIFY(await(m->store->saveEntries(
        deal100,
        { entryOf(1, u"a"_s, u"a"_s), entryOf(2, u"a"_s, u"a"_s), entryOf(3, u"a"_s, u"a"_s) })));
    QCOMPARE(await(m->store->card(deal100))->present, 3);
    QVERIFY(await(m->store->markDeletedHere(EntryId { 2 })));
    QCOMPARE(await(m->store->card(deal100))->present, 2);
    QCOMPARE(await(m->store->card(contact7))->present, 0);
}

void StoreCards::unseenCountsSinceOpened()
{
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(1, u"a"_s, u"a"_s) })));
    QVERIFY(await(m->store->noteOpened(deal100)));
    QCOMPARE(await(m->store->card(deal100))->unseen, 0);
    QVERIFY(await(m->store->saveEntries(
        deal100,
        { entryOf(1, u"a"_s, u"a"_s), entryOf(2, u"b"_s, u"b"_s), entryOf(3, u"c"_s, u"c"_s) })));
    QCOMPARE(await(m->store->card(deal100))->unseen, 2);
    QCOMPARE(await(m->store->cardLists())->recent.first().unseen, 2);
    QVERIFY(await(m->store->noteOpened(deal100)));
    QCOMPARE(await(m->store->card(deal100))->unseen, 0);
}

void StoreCards::whatWasMadeHereIsNotUnseen()
{
    store::Intent intent;
    intent.owner = deal100;
    const auto added = await(m->store->addIntent(intent));
    QVERIFY(added);
    store::IntentChange change;
    change.state = store::IntentState::Done;
    change.entry = EntryId { 5 };
    change.made = entryOf(5, u"mine"_s, u"own"_s);
    QVERIFY(await(m->store->changeIntent(added->id, { store::IntentState::Waiting }, change)));
    QCOMPARE(await(m->store->card(deal100))->unseen, 0);
    QCOMPARE(await(m->store->card(deal100))->present, 1);
}

void StoreCards::favouritesKeepTheirOrder()
{
    const QList<qint64> numbers { 5, 1, 9, 3 };
    for (const qint64 number : numbers)
        QVERIFY(await(m->store->setFavourite({ crm::Deal, number }, true)));
    QVERIFY(await(m->store->setFavourite({ crm::Deal, 1 }, true))); // again: keeps its place
    QVERIFY(await(m->store->setFavourite({ crm::Deal, 9 }, false)));
    QList<qint64> listed;
    const auto lists = await(m->store->cardLists());
    for (const auto &item : lists->favourites)
        listed.append(item.summary.owner.id);
    QCOMPARE(listed, (QList<qint64> { 5, 1, 3 }));
}

void StoreCards::recentOnesNewestFirstAndAtMostTwenty()
{
    for (qint64 number = 1; number <= 25; ++number) {
        QVERIFY(await(m->store->noteOpened({ crm::Deal, number })));
        m->clock.advance(std::chrono::minutes(1));
    }
    QVERIFY(await(m->store->noteOpened({ crm::Deal, 7 })));
    const auto lists = await(m->store->cardLists());
    QVERIFY(lists);
    QCOMPARE(lists->recent.size(), 20);
    QCOMPARE(lists->recent.at(0).summary.owner.id, 7);
    QCOMPARE(lists->recent.at(0).lastOpened, m->clock.utcNow());
    QCOMPARE(lists->recent.at(1).summary.owner.id, 25);
    QCOMPARE(lists->recent.at(0).summary.title, u"#7"_s); // no summary yet
}

void StoreCards::aFavouriteIsNotAmongTheRecent()
{
    QVERIFY(await(m->store->noteOpened(deal100)));
    QVERIFY(await(m->store->noteOpened(contact7)));
    QVERIFY(await(m->store->setFavourite(deal100, true)));
    const auto lists = await(m->store->cardLists());
    QCOMPARE(lists->favourites.size(), 1);
    QCOMPARE(lists->favourites.first().lastOpened, m->clock.utcNow());
    QCOMPARE(lists->recent.size(), 1);
    QCOMPARE(lists->recent.first().summary.owner, contact7);
}

void StoreCards::forgottenRecent()
{
    QVERIFY(await(m->store->noteOpened(deal100)));
    QVERIFY(await(m->store->forgetRecent(deal100)));
    QVERIFY(await(m->store->forgetRecent(contact7))); // never opened: nothing to forget
    QVERIFY(await(m->store->cardLists())->recent.isEmpty());
}

void StoreCards::findsCards_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<qint64>>("expected");
    QTest::newRow("part of a title") << u"relaun"_s << QList<qint64> { 100 };
    QTest::newRow("another case, Cyrillic") << u"ПЕТРОВ"_s << QList<qint64> { 7 };
    QTest::newRow("two words of two lines") << u"website negot"_s << QList<qint64> { 100 };
    QTest::newRow("number") << u"31"_s << QList<qint64> { 31 };
    QTest::newRow("sharp s") << u"STRASSE"_s << QList<qint64> { 31 };
    QTest::newRow("nothing") << u"zzz"_s << QList<qint64> {};
    QTest::newRow("no words") << u"  "_s << QList<qint64> {};
    QTest::newRow("wildcard is a character") << u"%"_s << QList<qint64> {};
    QTest::newRow("favourites first, then opened ones") << u"e"_s << QList<qint64> { 31, 100, 8 };
}

void StoreCards::findsCards()
{
    QFETCH(QString, words);
    QFETCH(QList<qint64>, expected);
    saveSummary(deal100, u"Website relaunch"_s, u"Negotiation"_s);
    saveSummary(contact7, u"Иван Петров"_s, u"+7 900 000-00-00"_s);
    saveSummary({ crm::Company, 8 }, u"Acme"_s);
    saveSummary({ crm::SmartInvoice, 31 }, u"Große Straße"_s);
    QVERIFY(await(m->store->setFavourite({ crm::SmartInvoice, 31 }, true)));
    QVERIFY(await(m->store->noteOpened(deal100)));
    QList<qint64> found;
    for (const auto &summary : await(m->store->findCards(words, 10)).value_or({}))
        found.append(summary.owner.id);
    QCOMPARE(found, expected);
    QVERIFY(await(m->store->findCards(u"e"_s, 1))->size() == 1);
}

void StoreCards::changesAreAnnounced()
{
    QSignalSpy cards(m->store.get(), &store::Store::cardChanged);
    QSignalSpy lists(m->store.get(), &store::Store::cardListsChanged);
    saveSummary(deal100, u"a"_s);
    QCOMPARE(cards.count(), 1);
    QCOMPARE(lists.count(), 1);
    QVERIFY(await(m->store->setFavourite(deal100, true)));
    QVERIFY(await(m->store->noteOpened(deal100)));
    QCOMPARE(cards.count(), 3);
    QCOMPARE(lists.count(), 3);
    QVERIFY(await(m->store->saveEntries(deal100, { entryOf(1, u"a"_s, u"a"_s) })));
    QCOMPARE(cards.count(), 4);
    QCOMPARE(lists.count(), 4); // unseen ones
}

void StoreCards::usersAreMerged()
{
    QSignalSpy changed(m->store.get(), &store::Store::usersChanged);
    QVERIFY(await(
        m->store->saveUsers({ { UserId { 2 }, u"Ann Lee"_s, true }, { UserId { 1 }, {}, true } })));
    QVERIFY(await(m->store->saveUsers({ { UserId { 2 }, u"Ann Kim"_s, false } })));
    QCOMPARE(changed.count(), 2);
    const auto users = await(m->store->users());
    QVERIFY(users);
    QCOMPARE(users->size(), 2);
    QCOMPARE(users->at(1).name, u"Ann Kim"_s);
    QVERIFY(!users->at(1).active);
    QVERIFY(users->at(0).active);
}

void StoreCards::iconsAndTypesAreReplaced()
{
    QSignalSpy changed(m->store.get(), &store::Store::iconsChanged);
    QVERIFY(await(
        m->store->saveIcons({ { u"info"_s, true, {} }, { u"own"_s, false, u"/upload/a.png"_s } })));
    QVERIFY(await(m->store->saveIcons(
        { { u"own"_s, false, u"/upload/b.png"_s }, { u"check"_s, true, {} } })));
    QCOMPARE(changed.count(), 2);
    const auto icons = await(m->store->icons());
    QVERIFY(icons);
    QCOMPARE(icons->size(), 2);
    QCOMPARE(icons->at(0).code, u"own"_s); // the portal's order
    QCOMPARE(icons->at(0).fileUri, u"/upload/b.png"_s);
    QVERIFY(icons->at(1).isSystem);
    QVERIFY(await(m->store->saveTypes(
        { { crm::Deal, u"Сделка"_s, true }, { crm::Order, u"Заказ"_s, false } })));
    const auto types = await(m->store->types());
    QCOMPARE(types->size(), 2);
    QCOMPARE(types->at(0).name, u"Сделка"_s);
    QVERIFY(!types->at(1).searchable);
}

void StoreCards::iconImages()
{
    const QByteArray png("\x89PNG\r\n\x1a\n\0\0\0", 11);
    QVERIFY(await(m->store->saveIconImage(u"/upload/a.png"_s, png)));
    QCOMPARE(*await(m->store->iconImage(u"/upload/a.png"_s)), png);
    QVERIFY(await(m->store->saveIconImage(u"/upload/a.png"_s, "new")));
    QCOMPARE(*await(m->store->iconImage(u"/upload/a.png"_s)), QByteArray("new"));
    const auto missing = await(m->store->iconImage(u"/upload/b.png"_s));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Error::Kind::NotFound);
}

void StoreCards::settings()
{
    QCOMPARE(await(m->store->setting(u"dialect"_s)).value_or(u"?"_s), QString());
    QVERIFY(await(m->store->setSetting(u"dialect"_s, u"works"_s)));
    QVERIFY(await(m->store->setSetting(u"dialect"_s, u"newest-only"_s)));
    QCOMPARE(*await(m->store->setting(u"dialect"_s)), u"newest-only"_s);
}

void StoreCards::valuesSurviveReopening()
{
    m = std::make_unique<StoreFixture>();
    QVERIFY(m->open());
    saveSummary(deal100, u"Website"_s);
    QVERIFY(await(m->store->setFavourite(deal100, true)));
    QVERIFY(await(m->store->setSetting(u"k"_s, u"v"_s)));
    QVERIFY(await(m->store->saveUsers({ { UserId { 2 }, u"Ann"_s, true } })));
    QVERIFY(m->reopen());
    QCOMPARE(await(m->store->cardLists())->favourites.first().summary.title, u"Website"_s);
    QCOMPARE(*await(m->store->setting(u"k"_s)), u"v"_s);
    QCOMPARE(await(m->store->users())->size(), 1);
}

QTEST_GUILESS_MAIN(StoreCards)
#include "tst_store_cards.moc"
