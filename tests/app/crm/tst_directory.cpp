// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "crm/directory_bitrix.h"
#include "support/await.h"
#include "support/portalclient.h"

#include <QJsonArray>

using namespace Qt::Literals::StringLiterals;
using namespace crm;

class DirectoryTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void listsTypes();
    void findsInTitlesOfAllTypesWithOneBatch();
    void putsTheExactNumberFirst();
    void findsPeopleByTwoWords();
    void findsByPhoneAndMail();
    void leavesOutOwnCompanies();
    void listsTheNewestWithoutWords();
    void sendsReferenceWordsAlone();
    void keepsTheOthersWhenATypeIsGone();
    void failsWhenNothingCanBeRead();
    void cancelsASearch();
    void tellsACard();
    void tellsAMissingCard();
    void tellsAForbiddenCard();
    void tellsOrdersByNumber();
    void tellsManyCards();
    void tellsUsers();
    void tellsMoreThanAPageOfUsers();

private:
    qint64 addDeal(const QString &title)
    {
        return m_portal->portal.addCard(Deal, { { u"title"_s, title } });
    }
    QStringList find(const QString &words, const QList<int> &types = {});

    std::unique_ptr<PortalClient> m_portal;
    std::unique_ptr<Directory> m_directory;
};

void DirectoryTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".?"_s));
    m_portal = std::make_unique<PortalClient>();
    QCOMPARE(m_portal->startError, QString());
    m_directory = makeBitrixDirectory(*m_portal->client);
}

void DirectoryTest::cleanup()
{
    m_directory.reset();
    m_portal.reset();
}

QStringList DirectoryTest::find(const QString &words, const QList<int> &types)
{
    const auto found = await(m_directory->find(words, types));
    if (!found)
        return { u"error "_s + found.error().code };
    QStringList titles;
    for (const CardSummary &card : *found)
        titles.append(card.title);
    return titles;
}

void DirectoryTest::listsTypes()
{
    m_portal->portal.edit([](demo::State &state) {
        state.addType({ 156, u"Purchase"_s, u"DYNAMIC_156"_s, u"T9c"_s });
    });
    const auto types = await(m_directory->types());
    QVERIFY(types);
    QList<int> ids;
    for (const EntityType &type : *types) {
        ids.append(type.typeId);
        QVERIFY(!type.name.isEmpty());
        QCOMPARE(type.searchable, type.typeId != Order);
    }
    for (int expected : { 1, 2, 3, 4, 7, 14, 31, 156 })
        QCOMPARE(ids.count(expected), 1);
    for (int unusable : { 5, 8, 36, 39 })
        QVERIFY(!ids.contains(unusable));
}

void DirectoryTest::findsInTitlesOfAllTypesWithOneBatch()
{
    addDeal(u"Website relaunch"_s);
    addDeal(u"Something else"_s);
    m_portal->portal.addCard(Lead, { { u"title"_s, u"Call about the website"_s } });
    m_portal->portal.addCard(SmartInvoice,
                             { { u"title"_s, u"Rent"_s }, { u"accountNumber"_s, u"WEBSITE-7"_s } });
    QVERIFY(await(m_directory->types()));
    m_portal->portal.resetCounts();
    QStringList found = find(u"website"_s);
    found.sort();
    QCOMPARE(
        found,
        (QStringList { u"Call about the website"_s, u"Rent WEBSITE-7"_s, u"Website relaunch"_s }));
    QCOMPARE(m_portal->portal.httpCallCount(), 1);
}

void DirectoryTest::putsTheExactNumberFirst()
{
    const qint64 id = addDeal(u"Anything"_s);
    addDeal(u"Order no. %1"_s.arg(id));
    const QStringList found = find(QString::number(id), { Deal });
    QCOMPARE(found, (QStringList { u"Anything"_s, u"Order no. %1"_s.arg(id) }));
    QCOMPARE(find(u"#%1"_s.arg(id), { Deal }).value(0), u"Anything"_s);
    QCOMPARE(find(u"4711"_s, { Order }), QStringList { u"Order #4711"_s });
}

void DirectoryTest::findsPeopleByTwoWords()
{
    m_portal->portal.addCard(Contact, { { u"name"_s, u"Ann"_s }, { u"lastName"_s, u"Lee"_s } });
    m_portal->portal.addCard(Contact, { { u"name"_s, u"Ann"_s }, { u"lastName"_s, u"Moss"_s } });
    QCOMPARE(find(u"lee ann"_s, { Contact }), QStringList { u"Lee Ann"_s });
    QCOMPARE(find(u"ann"_s, { Contact }), (QStringList { u"Moss Ann"_s, u"Lee Ann"_s }));
}

void DirectoryTest::findsByPhoneAndMail()
{
    const QJsonArray data {
        QJsonObject { { u"typeId"_s, u"PHONE"_s }, { u"value"_s, u"+15550100"_s } },
        QJsonObject { { u"typeId"_s, u"EMAIL"_s }, { u"value"_s, u"ann@example.com"_s } }
    };
    m_portal->portal.addCard(Contact, { { u"name"_s, u"Ann"_s }, { u"fm"_s, data } });
    m_portal->portal.addCard(Contact, { { u"name"_s, u"Bob"_s } });
    QCOMPARE(find(u"+1 555 0100"_s), QStringList { u"Ann"_s });
    QCOMPARE(find(u"15550100"_s), QStringList { u"Ann"_s });
    QCOMPARE(find(u"ann@example.com"_s), QStringList { u"Ann"_s });
    QCOMPARE(find(u"ann@example.com"_s, { Deal }), QStringList {});
    QCOMPARE(find(u"nobody@example.com"_s), QStringList {});
}

void DirectoryTest::leavesOutOwnCompanies()
{
    m_portal->portal.addCard(Company, { { u"title"_s, u"Acme"_s }, { u"isMyCompany"_s, u"N"_s } });
    m_portal->portal.addCard(Company,
                             { { u"title"_s, u"Acme us"_s }, { u"isMyCompany"_s, u"Y"_s } });
    QCOMPARE(find(u"acme"_s, { Company }), QStringList { u"Acme"_s });
}

void DirectoryTest::listsTheNewestWithoutWords()
{
    for (int i = 1; i <= 60; ++i)
        addDeal(u"Deal %1"_s.arg(i));
    const QStringList found = find(u""_s, { Deal });
    QCOMPARE(found.size(), 50);
    QCOMPARE(found.first(), u"Deal 60"_s);
}

void DirectoryTest::sendsReferenceWordsAlone()
{
    addDeal(u"Uses $result[a] here"_s);
    QCOMPARE(find(u"$result[a]"_s, { Deal }), QStringList { u"Uses $result[a] here"_s });
}

void DirectoryTest::keepsTheOthersWhenATypeIsGone()
{
    addDeal(u"Website"_s);
    QCOMPARE(find(u"website"_s, { 190, Deal }), QStringList { u"Website"_s });
}

void DirectoryTest::failsWhenNothingCanBeRead()
{
    const auto found = await(m_directory->find(u"website"_s, { 190 }));
    QVERIFY(!found);
    m_portal->portal.revokeWebhooks();
    const auto refused = await(m_directory->find(u"website"_s, { Deal, Lead }));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Auth);
}

void DirectoryTest::cancelsASearch()
{
    addDeal(u"Website"_s);
    bool answered = false;
    const auto search = m_directory->find(u"website"_s, { Deal });
    search.then(this, [&answered](const Result<QList<CardSummary>> &) { answered = true; });
    search.cancel();
    QCOMPARE(find(u"website"_s, { Deal }), QStringList { u"Website"_s });
    QVERIFY(!answered);
}

void DirectoryTest::tellsACard()
{
    const qint64 id = addDeal(u"Website relaunch"_s);
    const auto card = await(m_directory->card({ Deal, id }));
    QVERIFY(card);
    QCOMPARE(card->title, u"Website relaunch"_s);
    QCOMPARE(card->owner, (OwnerRef { Deal, id }));
}

void DirectoryTest::tellsAMissingCard()
{
    const auto card = await(m_directory->card({ Deal, 4711 }));
    QVERIFY(!card);
    QCOMPARE(card.error().kind, Error::Kind::NotFound);
    QCOMPARE(card.error().method, u"crm.item.get"_s);
}

void DirectoryTest::tellsAForbiddenCard()
{
    const qint64 id = addDeal(u"Secret"_s);
    m_portal->portal.edit([id](demo::State &state) { state.hideCard({ Deal, id }); });
    m_portal->use(m_portal->portal.userWebhook());
    m_directory = makeBitrixDirectory(*m_portal->client);
    const auto card = await(m_directory->card({ Deal, id }));
    QVERIFY(!card);
    QCOMPARE(card.error().kind, Error::Kind::AccessDenied);
    QCOMPARE(find(u"secret"_s, { Deal }), QStringList {});
}

void DirectoryTest::tellsOrdersByNumber()
{
    const auto order = await(m_directory->card({ Order, 31 }));
    QVERIFY(order);
    QCOMPARE(order->title, u"Order #31"_s);
    QCOMPARE(m_portal->portal.httpCallCount(), 0);
}

void DirectoryTest::tellsManyCards()
{
    QList<OwnerRef> owners { { Order, 5 }, { Deal, 999'999 } };
    for (int i = 0; i < 120; ++i)
        owners.prepend({ Deal, addDeal(u"Deal no. %1"_s.arg(i)) });
    owners.append(owners.first());
    const qint64 lead = m_portal->portal.addCard(Lead, { { u"title"_s, u"Lead"_s } });
    owners.prepend({ Lead, lead });
    m_portal->portal.resetCounts();
    const auto cards = await(m_directory->cards(owners));
    QVERIFY(cards);
    QCOMPARE(cards->size(), 122); // 120 deals, a lead, the order; not the unknown, none twice
    QCOMPARE(cards->first().title, u"Lead"_s);
    QCOMPARE(cards->at(1).title, u"Deal no. 119"_s);
    QCOMPARE(cards->last().title, u"Order #5"_s);
    QCOMPARE(m_portal->portal.httpCallCount(), 1);
}

void DirectoryTest::tellsUsers()
{
    m_portal->portal.edit([](demo::State &state) {
        demo::User user;
        user.id = 50;
        user.name = u"Ann"_s;
        user.lastName = u"Lee"_s;
        user.active = false;
        state.addUser(user);
        demo::User bot;
        bot.id = 51;
        bot.name = u"Bot"_s;
        bot.kind = demo::UserKind::Bot;
        state.addUser(bot);
    });
    const auto users
        = await(m_directory->users({ UserId { 50 }, UserId { 51 }, UserId { 50 }, UserId { 0 } }));
    QVERIFY(users);
    QCOMPARE(users->size(), 1);
    QCOMPARE(users->first().name, u"Ann Lee"_s);
    QVERIFY(!users->first().active);
    QCOMPARE(await(m_directory->users({})).value_or({ User {} }).size(), 0);

    m_portal->use(m_portal->portal.webhookWithScopes({ u"crm"_s }));
    m_directory = makeBitrixDirectory(*m_portal->client);
    QCOMPARE(await(m_directory->users({ UserId { 50 } })).error().code, u"insufficient_scope"_s);
}

void DirectoryTest::tellsMoreThanAPageOfUsers()
{
    QList<UserId> ids;
    m_portal->portal.edit([&ids](demo::State &state) {
        for (int i = 0; i < 130; ++i) {
            demo::User user;
            user.id = 1000 + i;
            user.name = u"User"_s;
            state.addUser(user);
            ids.append(UserId { user.id });
        }
    });
    QCOMPARE(await(m_directory->users(ids)).value_or({}).size(), 130);
    QCOMPARE(m_portal->portal.httpCallCount(), 1);
}

QTEST_GUILESS_MAIN(DirectoryTest)
#include "tst_directory.moc"
