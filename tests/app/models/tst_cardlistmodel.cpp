// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/cardlistmodel.h"
#include "support/portalfixture.h"

#include <QAbstractItemModelTester>

using namespace Qt::Literals::StringLiterals;
using models::CardListModel;
using Search = CardListModel::Search;

class CardListModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void favouritesAndRecentOnes();
    void starsComeAndGo();
    void searchAsksThePortalAfterAPause();
    void aSupersededSearchIsNotAnswered();
    void onlyOneType();
    void nothingFits();
    void ordersByNumber();
    void offlineFromTheStore();

private:
    QStringList titles() const;

    std::unique_ptr<PortalFixture> m_fixture;
    std::unique_ptr<CardListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void CardListModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    demo::Options options;
    m_fixture = std::make_unique<PortalFixture>(options);
    m_model = std::make_unique<CardListModel>(m_fixture->store, *m_fixture->directory,
                                              m_fixture->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setTypes({ { crm::Deal, u"Deal"_s, true },
                        { crm::Contact, u"Contact"_s, true },
                        { crm::Order, u"Order"_s, false } });
}

void CardListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

QStringList CardListModelTest::titles() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->index(row).data().toString());
    return texts;
}

void CardListModelTest::favouritesAndRecentOnes()
{
    auto &store = m_fixture->store;
    const crm::OwnerRef deal { crm::Deal, 100 }, contact { crm::Contact, 50 };
    QVERIFY(await(store.saveCardSummary({ deal, u"Website relaunch"_s, {} })));
    QVERIFY(await(store.saveCardSummary({ contact, u"Sofia Brandt"_s, {} })));
    QVERIFY(await(store.noteOpened(contact)));
    QVERIFY(await(store.setFavourite(deal, true)));
    m_model->reload();
    QTRY_COMPARE(
        titles(),
        (QStringList { u"Favourites"_s, u"Website relaunch"_s, u"Recent"_s, u"Sofia Brandt"_s }));
    QCOMPARE(m_model->rowOf(contact), 3);
    QVERIFY(m_model->index(1).data(models::CardFavouriteRole).toBool());
    QVERIFY(!(m_model->flags(m_model->index(0)) & Qt::ItemIsEnabled));
}

void CardListModelTest::starsComeAndGo()
{
    auto &store = m_fixture->store;
    const crm::OwnerRef deal { crm::Deal, 100 };
    QVERIFY(await(store.saveCardSummary({ deal, u"Website relaunch"_s, {} })));
    QVERIFY(await(store.noteOpened(deal)));
    QTRY_COMPARE(titles(), (QStringList { u"Recent"_s, u"Website relaunch"_s }));
    QVERIFY(await(store.setFavourite(deal, true)));
    QTRY_COMPARE(titles(), (QStringList { u"Favourites"_s, u"Website relaunch"_s }));
    QVERIFY(await(store.setFavourite(deal, false)));
    QTRY_COMPARE(titles().value(0), u"Recent"_s);
    QVERIFY(await(store.forgetRecent(deal)));
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void CardListModelTest::searchAsksThePortalAfterAPause()
{
    m_model->setSearch(u"Website relaunch"_s, crm::Deal);
    QCOMPARE(m_model->search(), Search::Running);
    QTRY_COMPARE(m_model->search(), Search::Found);
    QVERIFY(titles().contains(u"Website relaunch"_s));
    QCOMPARE(titles().value(0), u"Found"_s);
    m_model->setSearch({}, crm::Deal);
    QCOMPARE(m_model->search(), Search::None);
    QCOMPARE(m_model->rowCount(), 0);
}

void CardListModelTest::aSupersededSearchIsNotAnswered()
{
    for (const QString &words : { u"W"_s, u"We"_s, u"Web"_s, u"Webs"_s, u"Website"_s })
        m_model->setSearch(words, crm::Deal);
    QTRY_COMPARE(m_model->search(), Search::Found);
    QVERIFY(titles().contains(u"Website relaunch"_s));
    QCOMPARE(m_fixture->portal.httpCallCount(), 1);
}

void CardListModelTest::onlyOneType()
{
    m_model->setSearch(u"Website"_s, crm::Contact);
    QTRY_COMPARE(m_model->search(), Search::Found);
    for (int row = 1; row < m_model->rowCount(); ++row)
        QCOMPARE(m_model->index(row).data(models::CardOwnerRole).value<crm::OwnerRef>().typeId,
                 int(crm::Contact));
}

void CardListModelTest::nothingFits()
{
    m_model->setSearch(u"no card is called so"_s, crm::Deal);
    QTRY_COMPARE(m_model->search(), Search::Found);
    QCOMPARE(m_model->rowCount(), 0);
}

void CardListModelTest::ordersByNumber()
{
    m_model->setSearch(u"abc"_s, crm::Order);
    QTRY_COMPARE(m_model->search(), Search::Found);
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_fixture->portal.httpCallCount(), 0);
    m_model->setSearch(u"4711"_s, crm::Order);
    QTRY_COMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->index(1).data(models::CardOwnerRole).value<crm::OwnerRef>(),
             (crm::OwnerRef { crm::Order, 4711 }));
}

void CardListModelTest::offlineFromTheStore()
{
    QVERIFY(await(m_fixture->store.saveCardSummary(
        { { crm::Deal, 100 }, u"Website relaunch"_s, u"Proposal sent"_s })));
    m_fixture->portal.stop();
    m_model->setSearch(u"website"_s, crm::Deal);
    QTRY_COMPARE(titles(), (QStringList { u"Found"_s, u"Website relaunch"_s }));
    QTRY_COMPARE_WITH_TIMEOUT(m_model->search(), Search::Offline, 30'000);
    QCOMPARE(m_model->error().kind, Error::Kind::Network);
    QCOMPARE(m_model->rowCount(), 2);
}

QTEST_GUILESS_MAIN(CardListModelTest)
#include "tst_cardlistmodel.moc"
