// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/planrowsmodel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::PlanRowsModel;
using models::PlanVerdict;
using store::IntentState;

/// The rows of a plan, before and while it runs.
class PlanRowsModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aPreviewByVerdict();
    void rowsChangeInPlace();
    void aFilterFollowsItsRows();
    void anotherPlanBeginsAnew();
    void rowsOfAWayBackComeBehind();

private:
    static QList<store::Intent> rows(int count, IntentState state);

    std::unique_ptr<PlanRowsModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void PlanRowsModelTest::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_model = std::make_unique<PlanRowsModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void PlanRowsModelTest::cleanup()
{
    m_tester.reset();
    m_model.reset();
}

QList<store::Intent> PlanRowsModelTest::rows(int count, IntentState state)
{
    QList<store::Intent> made;
    for (int place = 0; place < count; ++place) {
        store::Intent intent;
        intent.id = { place + 1 };
        intent.place = place;
        intent.draft.title = u"Row %1"_s.arg(place);
        intent.state = state;
        made.append(intent);
    }
    return made;
}

void PlanRowsModelTest::aPreviewByVerdict()
{
    QList<syncing::PlanRow> preview;
    for (const store::Intent &intent : rows(6, IntentState::Waiting))
        preview.append({ intent, false, {}, {} });
    preview[1].refusal = Error::make(Error::Kind::Input, u"listed-twice"_s);
    preview[4].doubt = Error::make(Error::Kind::Input, u"only-own-entries"_s);
    QSignalSpy counted(m_model.get(), &PlanRowsModel::countsChanged);
    m_model->showPreview(preview);
    QCOMPARE(counted.count(), 1);
    QCOMPARE(m_model->count(PlanVerdict::WillBeSent), 4);
    QCOMPARE(m_model->count(PlanVerdict::RefusedBefore), 1);
    QCOMPARE(m_model->count(PlanVerdict::Doubtful), 1);
    m_model->setFilter(PlanVerdict::RefusedBefore);
    QCOMPARE(m_model->rowCount(), 1);
    const QModelIndex row = m_model->index(0);
    QCOMPARE(row.data().toString(), u"Row 1"_s);
    QCOMPARE(row.data(models::PlanErrorRole).value<Error>().code, u"listed-twice"_s);
    QCOMPARE(m_model->total(), 6);
    m_model->setFilter({});
    QCOMPARE(m_model->rowCount(), 6);
}

void PlanRowsModelTest::rowsChangeInPlace()
{
    auto now = rows(4, IntentState::Waiting);
    m_model->showRows({ 7 }, now);
    const QPersistentModelIndex third = m_model->index(2);
    now[2].state = IntentState::Done;
    now[3].state = IntentState::TakenBack;
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_model->showRows({ 7 }, now);
    QCOMPARE(resets.count(), 0);
    QCOMPARE(third.data(models::PlanVerdictRole).value<PlanVerdict>(), PlanVerdict::Done);
    QCOMPARE(m_model->count(PlanVerdict::NotTried), 1);
    QCOMPARE(m_model->count(PlanVerdict::Waiting), 2);
}

void PlanRowsModelTest::aFilterFollowsItsRows()
{
    auto now = rows(10, IntentState::Waiting);
    m_model->showRows({ 7 }, now);
    m_model->setFilter(PlanVerdict::Waiting);
    const QPersistentModelIndex last = m_model->index(9);
    for (int place = 0; place < 3; ++place)
        now[place].state = IntentState::Done;
    m_model->showRows({ 7 }, now);
    QCOMPARE(m_model->rowCount(), 7);
    QCOMPARE(last.row(), 6); // what is looked at stays
    QCOMPARE(m_model->index(0).data().toString(), u"Row 3"_s);
    now[5].state = IntentState::Sending; // its answer is on the way
    m_model->showRows({ 7 }, now);
    QCOMPARE(m_model->rowCount(), 7);
}

void PlanRowsModelTest::anotherPlanBeginsAnew()
{
    m_model->showRows({ 7 }, rows(4, IntentState::Done));
    m_model->showRows({ 8 }, rows(2, IntentState::Refused));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->count(PlanVerdict::Done), 0);
    m_model->clear();
    QCOMPARE(m_model->rowCount(), 0);
}

void PlanRowsModelTest::rowsOfAWayBackComeBehind()
{
    m_model->showRows({ 7 }, rows(3, IntentState::Done));
    const QPersistentModelIndex first = m_model->index(0);
    m_model->showRows({ 7 }, rows(5, IntentState::Done));
    QCOMPARE(m_model->rowCount(), 5);
    QVERIFY(first.isValid());
}

QTEST_GUILESS_MAIN(PlanRowsModelTest)
#include "tst_planrowsmodel.moc"
