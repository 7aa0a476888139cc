// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/store/storefixture.h"

#include "models/outboxmodel.h"

#include <QAbstractItemModelTester>

using namespace Qt::Literals::StringLiterals;
using models::OutboxModel;
using store::IntentState;

class OutboxModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void nothingWritten();
    void groupsInTheirOrder();
    void waitingOnesStandInTheOrderOfSending();
    void aStepMovesARowAndKeepsTheOthers();
    void doneEarlierIsApart();
    void aPlanIsOneRowWithoutItsOwn();
    void clearedRowsGo();
    void aClosedStoreIsTold();

private:
    store::Intent add(const QString &title);
    void change(IntentId id, IntentState from, IntentState to);
    QStringList rows() const;

    std::unique_ptr<StoreFixture> m_fixture;
    std::unique_ptr<OutboxModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void OutboxModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_fixture = std::make_unique<StoreFixture>();
    QVERIFY(m_fixture->openInMemory());
    m_model = std::make_unique<OutboxModel>(*m_fixture->store, m_fixture->clock);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->reload();
    QTRY_COMPARE(m_model->availability(), OutboxModel::Availability::Ready);
}

void OutboxModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

store::Intent OutboxModelTest::add(const QString &title)
{
    store::Intent intent;
    intent.owner = deal100;
    intent.cardTitle = u"Website relaunch"_s;
    intent.draft = { title, u"Made up."_s, u"info"_s };
    intent.decided = m_fixture->clock.utcNow();
    return await(m_fixture->store->addIntent(intent)).value_or({});
}

void OutboxModelTest::change(IntentId id, IntentState from, IntentState to)
{
    store::IntentChange wanted;
    wanted.state = to;
    wanted.step = { m_fixture->clock.utcNow(), u"made-up"_s, {} };
    QVERIFY(await(m_fixture->store->changeIntent(id, { from }, wanted)));
}

QStringList OutboxModelTest::rows() const
{
    QStringList texts;
    for (int row = 0; row < m_model->rowCount(); ++row)
        texts.append(m_model->index(row).data().toString());
    return texts;
}

void OutboxModelTest::nothingWritten()
{
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->counts().open(), 0);
}

void OutboxModelTest::groupsInTheirOrder()
{
    const auto done = add(u"done"_s), refused = add(u"refused"_s), unknown = add(u"unknown"_s);
    add(u"waiting"_s);
    change(done.id, IntentState::Waiting, IntentState::Done);
    change(refused.id, IntentState::Waiting, IntentState::Refused);
    change(unknown.id, IntentState::Waiting, IntentState::Unknown);
    const QStringList wanted { u"Outcome unknown"_s,
                               u"unknown"_s,
                               u"Waiting"_s,
                               u"waiting"_s,
                               u"Refused, nothing was changed"_s,
                               u"refused"_s,
                               u"Done today"_s,
                               u"done"_s };
    QTRY_COMPARE(rows(), wanted);
    QCOMPARE(m_model->counts().open(), 3);
    QVERIFY(!(m_model->flags(m_model->index(0)) & Qt::ItemIsSelectable));
    QVERIFY(m_model->flags(m_model->index(1)) & Qt::ItemIsSelectable);
    QCOMPARE(m_model->index(0).data(models::OutboxCountRole).toInt(), 1);
    QCOMPARE(m_model->rowOf(done.id), 7);
    QCOMPARE(m_model->finished(), QList<IntentId> { done.id });
}

void OutboxModelTest::waitingOnesStandInTheOrderOfSending()
{
    add(u"first"_s);
    add(u"second"_s);
    QTRY_COMPARE(rows(), (QStringList { u"Waiting"_s, u"first"_s, u"second"_s }));
}

void OutboxModelTest::aStepMovesARowAndKeepsTheOthers()
{
    const auto first = add(u"first"_s), second = add(u"second"_s);
    QTRY_COMPARE(m_model->rowCount(), 3);
    const QPersistentModelIndex heading = m_model->index(0);
    change(first.id, IntentState::Waiting, IntentState::Done);
    QTRY_COMPARE(rows(), (QStringList { u"Waiting"_s, u"second"_s, u"Done today"_s, u"first"_s }));
    QVERIFY(heading.isValid());
    QCOMPARE(m_model->rowOf(second.id), 1);
}

void OutboxModelTest::doneEarlierIsApart()
{
    const auto old = add(u"old"_s);
    change(old.id, IntentState::Waiting, IntentState::Done);
    m_fixture->clock.advance(std::chrono::hours(48));
    m_model->reload();
    QTRY_COMPARE(rows(), (QStringList { u"Done earlier"_s, u"old"_s }));
}

void OutboxModelTest::aPlanIsOneRowWithoutItsOwn()
{
    add(u"alone"_s);
    store::Plan plan;
    plan.kind = store::PlanKind::Pin;
    plan.title = u"Pin two"_s;
    store::Intent row;
    row.kind = store::IntentKind::Pin;
    row.owner = deal100;
    row.entry = { 5 };
    row.draft.title = u"row of the plan"_s;
    const auto begun = await(m_fixture->store->addPlan(plan, { row, row }));
    QVERIFY(begun);
    QTRY_COMPARE(rows(),
                 (QStringList { u"Many at once"_s, u"Pin two"_s, u"Waiting"_s, u"alone"_s }));
    QCOMPARE(m_model->counts().plans, 1);
    QCOMPARE(m_model->counts().rows, 2);
    QCOMPARE(m_model->counts().open(), 2);
    QCOMPARE(m_model->rowOf(begun->id), 1);
    QCOMPARE(m_model->index(1).data(models::PlanRole).value<store::Plan>().counts.waiting, 2);
    QVERIFY(m_model->flags(m_model->index(1)) & Qt::ItemIsSelectable);
    // Its rows go: done with it, it stands with what was done.
    for (const store::Intent &intent : await(m_fixture->store->planRows(begun->id)).value_or({}))
        change(intent.id, IntentState::Waiting, IntentState::Done);
    QTRY_COMPARE(rows(), (QStringList { u"Waiting"_s, u"alone"_s, u"Done today"_s, u"Pin two"_s }));
    QCOMPARE(m_model->finishedPlans(), QList<store::PlanId> { begun->id });
}

void OutboxModelTest::clearedRowsGo()
{
    const auto done = add(u"done"_s);
    change(done.id, IntentState::Waiting, IntentState::TakenBack);
    QTRY_COMPARE(m_model->counts().doneToday, 1);
    QVERIFY(await(m_fixture->store->removeIntents(m_model->finished())));
    m_model->reload();
    QTRY_COMPARE(m_model->rowCount(), 0);
}

void OutboxModelTest::aClosedStoreIsTold()
{
    store::Store closed(m_fixture->clock);
    OutboxModel model(closed, m_fixture->clock);
    model.reload();
    QTRY_COMPARE(model.availability(), OutboxModel::Availability::Failed);
    QCOMPARE(model.error().kind, Error::Kind::Storage);
}

QTEST_GUILESS_MAIN(OutboxModelTest)
#include "tst_outboxmodel.moc"
