// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"
#include "models/activitylistmodel.h"
#include "support/await.h"
#include "support/portalclient.h"
#include "timeline/service_bitrix.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::ActivityListModel;
using Availability = ActivityListModel::Availability;

class ActivityListModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingIsAskedBeforeReload();
    void rowsComePageAfterPage();
    void readingAgainKeepsWhatStays();
    void anErrorKeepsTheRows();
    void anotherCardEmptiesTheList();

private:
    qint64 add(const QString &subject);
    void reload(Availability expected = Availability::Ready);

    std::unique_ptr<PortalClient> m_portal;
    std::unique_ptr<timeline::Service> m_service;
    std::unique_ptr<ActivityListModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void ActivityListModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_portal = std::make_unique<PortalClient>();
    m_service = timeline::makeBitrixService(*m_portal->client);
    m_portal->portal.addCard(crm::Deal, { { u"id"_s, 15 }, { u"title"_s, u"Website"_s } });
    m_model = std::make_unique<ActivityListModel>(*m_service);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setCard(crm::OwnerRef { crm::Deal, 15 });
}

void ActivityListModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_service.reset();
    m_portal.reset();
}

qint64 ActivityListModelTest::add(const QString &subject)
{
    qint64 id = 0;
    m_portal->portal.edit([&](demo::State &state) {
        id = state.addActivity({ { u"OWNER_TYPE_ID"_s, u"2"_s },
                                 { u"OWNER_ID"_s, u"15"_s },
                                 { u"SUBJECT"_s, subject } });
    });
    return id;
}

void ActivityListModelTest::reload(Availability expected)
{
    m_model->reload();
    QCOMPARE(m_model->availability(), Availability::Loading);
    QTRY_COMPARE(m_model->availability(), expected);
}

void ActivityListModelTest::nothingIsAskedBeforeReload()
{
    QCOMPARE(m_model->availability(), Availability::NotAsked);
    QCOMPARE(m_model->rowCount(), 0);
    QVERIFY(m_portal->portal.takeRequests().isEmpty());
}

void ActivityListModelTest::rowsComePageAfterPage()
{
    for (int i = 0; i < 70; ++i)
        add(u"Call %1"_s.arg(i));
    reload();
    QCOMPARE(m_model->rowCount(), 70);
    QVERIFY(m_model->isComplete());
    QCOMPARE(m_model->total(), std::optional<qint64>(70));
    QCOMPARE(m_model->index(0).data().toString(), u"Call 69"_s);
    QVERIFY(m_model->at(m_model->index(0)));
    QVERIFY(!m_model->at({}));
}

void ActivityListModelTest::readingAgainKeepsWhatStays()
{
    const qint64 first = add(u"first"_s);
    add(u"second"_s);
    add(u"third"_s);
    reload();
    const QPersistentModelIndex kept(m_model->index(2));
    QCOMPARE(kept.data().toString(), u"first"_s);
    add(u"fourth"_s);
    m_portal->portal.edit([first](demo::State &state) {
        QJsonObject changed = state.activity(first);
        changed.insert(u"SUBJECT"_s, u"first, changed"_s);
        state.addActivity(changed);
    });
    reload();
    QCOMPARE(m_model->rowCount(), 4);
    QCOMPARE(kept.row(), 3);
    QCOMPARE(kept.data().toString(), u"first, changed"_s);
}

void ActivityListModelTest::anErrorKeepsTheRows()
{
    add(u"Call"_s);
    reload();
    m_portal->portal.faults().add(
        demo::Fault::answer(u"crm.activity.list"_s, 403, "application/json",
                            R"({"error":"ACCESS_DENIED","error_description":"Denied"})"));
    reload(Availability::Failed);
    QCOMPARE(m_model->rowCount(), 1);
    QVERIFY(!m_model->isComplete());
    QCOMPARE(m_model->error().kind, Error::Kind::AccessDenied);
}

void ActivityListModelTest::anotherCardEmptiesTheList()
{
    add(u"Call"_s);
    reload();
    m_model->setCard(crm::OwnerRef { crm::Deal, 16 });
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->availability(), Availability::NotAsked);
    QVERIFY(!m_model->total());
}

QTEST_GUILESS_MAIN(ActivityListModelTest)
#include "tst_activitylistmodel.moc"
