// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlogmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using models::LoggedRequest;
using models::RequestLogModel;

namespace {

/// Made up.
LoggedRequest request(int number)
{
    LoggedRequest made;
    made.sent = QDateTime(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC).addSecs(number);
    made.method = u"batch (2)"_s;
    made.inner = { u"profile"_s, u"scope"_s };
    made.address = u"https://acme.example/rest/7/…/batch"_s;
    made.params = u"halt=0\ncmd"_s;
    made.httpStatus = 200;
    made.took = std::chrono::milliseconds(number);
    made.answerBytes = 100;
    made.outcome = number % 2 == 0 ? u"ok"_s : u"QUERY_LIMIT_EXCEEDED"_s;
    return made;
}

} // namespace

class RequestLogModelTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void rowsComeAndTheOldestGo();
    void copiesAreOneLineAnExchange();
    void detailsTellWhatWasInside();
};

void RequestLogModelTest::rowsComeAndTheOldestGo()
{
    RequestLogModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRequests({ request(0), request(1) });
    QCOMPARE(model.rowCount(), 2);
    for (int i = 2; i < RequestLogModel::maxRows + 5; ++i)
        model.append(request(i));
    QCOMPARE(model.rowCount(), RequestLogModel::maxRows);
    QCOMPARE(model.requestAt(0).took.count(), 5);
    QCOMPARE(model.index(0, RequestLogModel::Status).data().toString(), u"200"_s);
    QVERIFY(model.index(0, 0).data(RequestLogModel::FailedRole).toBool());
    QVERIFY(!model.index(1, 0).data(RequestLogModel::FailedRole).toBool());
    QCOMPARE(model.headerData(RequestLogModel::Method, Qt::Horizontal, Qt::DisplayRole).toString(),
             u"Request"_s);
}

void RequestLogModelTest::copiesAreOneLineAnExchange()
{
    RequestLogModel model;
    model.setRequests({ request(0), request(1), request(2) });
    const QString all = model.asText();
    QCOMPARE(all.count(u'\n'), 3);
    QVERIFY(all.startsWith("2026-11-21T12:00:00.000Z\tbatch (2)\tprofile scope\t"_L1));
    QVERIFY(!all.contains("halt=0\ncmd"_L1));
    QCOMPARE(model.asText(QList<int> { 1 }), all.section(u'\n', 1, 1) + u'\n');
}

void RequestLogModelTest::detailsTellWhatWasInside()
{
    RequestLogModel model;
    model.append(request(4));
    const QString details = model.details(0);
    QVERIFY(details.contains("profile, scope"_L1));
    QVERIFY(details.contains("halt=0\ncmd"_L1));
    QVERIFY(details.contains("Outcome: ok"_L1));
}

QTEST_GUILESS_MAIN(RequestLogModelTest)
#include "tst_requestlogmodel.moc"
