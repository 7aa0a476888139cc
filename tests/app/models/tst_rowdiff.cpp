// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rowdiff.h"

#include <QRandomGenerator>
#include <QTest>

using models::RowStep;
using models::rowSteps;

namespace {

store::EntryIds idsOf(std::initializer_list<qint64> numbers)
{
    store::EntryIds ids;
    for (const qint64 number : numbers)
        ids.append(EntryId { number });
    return ids;
}

/// Carries the steps out as a model does.
store::EntryIds carriedOut(store::EntryIds ids, const QList<RowStep> &steps,
                           const store::EntryIds &after)
{
    for (const RowStep &step : steps) {
        if (step.kind == RowStep::Kind::Remove)
            ids.remove(step.row, step.count);
        else
            for (qsizetype row = step.row; row < step.row + step.count; ++row)
                ids.insert(row, after.value(row));
    }
    return ids;
}

} // namespace

class RowDiffTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void steps_data()
    {
        QTest::addColumn<store::EntryIds>("before");
        QTest::addColumn<store::EntryIds>("after");
        QTest::addColumn<int>("wanted");
        QTest::newRow("same") << idsOf({ 3, 2, 1 }) << idsOf({ 3, 2, 1 }) << 0;
        QTest::newRow("both empty") << idsOf({}) << idsOf({}) << 0;
        QTest::newRow("first rows") << idsOf({}) << idsOf({ 3, 2, 1 }) << 1;
        QTest::newRow("all go") << idsOf({ 3, 2, 1 }) << idsOf({}) << 1;
        QTest::newRow("new above") << idsOf({ 3, 2, 1 }) << idsOf({ 5, 4, 3, 2, 1 }) << 1;
        QTest::newRow("older below") << idsOf({ 5, 4 }) << idsOf({ 5, 4, 3, 2, 1 }) << 1;
        QTest::newRow("gap closed") << idsOf({ 5, 1 }) << idsOf({ 5, 4, 3, 2, 1 }) << 1;
        QTest::newRow("one gone") << idsOf({ 5, 4, 3 }) << idsOf({ 5, 3 }) << 1;
        QTest::newRow("above and gone") << idsOf({ 3, 2, 1 }) << idsOf({ 4, 3, 1 }) << 2;
        QTest::newRow("replaced") << idsOf({ 9, 3, 2, 1 }) << idsOf({ 9, 8, 7, 1 }) << 2;
        QTest::newRow("all other") << idsOf({ 3, 2, 1 }) << idsOf({ 6, 5, 4 }) << 2;
        QTest::newRow("moved") << idsOf({ 1, 2, 3, 4 }) << idsOf({ 2, 3, 4, 1 }) << 2;
    }
    void steps()
    {
        QFETCH(store::EntryIds, before);
        QFETCH(store::EntryIds, after);
        QFETCH(int, wanted);
        const auto steps = rowSteps(before, after, 64);
        QVERIFY(steps);
        QCOMPARE(int(steps->size()), wanted);
        QCOMPARE(carriedOut(before, *steps, after), after);
    }

    void randomChangesArriveAtTheNewList()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            store::EntryIds before, after;
            for (qint64 id = 200; id > 0; --id) {
                if (random.bounded(100) < 90)
                    before.append(EntryId { id });
                if (random.bounded(100) < 90)
                    after.append(EntryId { id });
            }
            const auto steps = rowSteps(before, after, 1000);
            QVERIFY(steps);
            QCOMPARE(carriedOut(before, *steps, after), after);
        }
    }

    void tooManyStepsAreGivenUp()
    {
        store::EntryIds before, after;
        for (qint64 id = 1000; id > 0; --id) {
            before.append(EntryId { id });
            if (id % 2)
                after.append(EntryId { id });
        }
        QVERIFY(!rowSteps(before, after, 64));
    }

    void millionsOfOtherRowsAreGivenUpSoon()
    {
        store::EntryIds before, after;
        for (qint64 id = 1; id <= 1'000'000; ++id) {
            before.append(EntryId { id });
            after.append(EntryId { id + 5'000'000 });
        }
        QVERIFY(!rowSteps(before, after, 64));
    }
};

QTEST_GUILESS_MAIN(RowDiffTest)
#include "tst_rowdiff.moc"
