// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/entrymatch.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using syncing::findMatch;
using syncing::MatchRequest;
using timeline::LogEntry;

namespace {

const QDateTime sentAt(QDate(2026, 11, 21), QTime(12, 0), Qt::UTC);

LogEntry entry(qint64 id, const QString &title = u"Paid"_s, const QString &text = u"Invoice 7"_s)
{
    LogEntry result;
    result.id = EntryId { id };
    result.authorId = UserId { 7 };
    result.created = sentAt.addSecs(2);
    result.title = title;
    result.text = text;
    result.iconCode = u"info"_s;
    return result;
}

MatchRequest wanted()
{
    return { { u"Paid"_s, u"Invoice 7"_s, u"info"_s }, 7, 100, sentAt.addSecs(-5), {} };
}

} // namespace

class EntryMatch : public QObject
{
    Q_OBJECT
private slots:
    void theSameTextIsRecognized_data()
    {
        QTest::addColumn<QString>("sent");
        QTest::addColumn<QString>("received");
        QTest::addColumn<bool>("same");
        QTest::newRow("equal") << u"a"_s << u"a"_s << true;
        QTest::newRow("line ends") << u"a\r\nb"_s << u"a\nb"_s << true;
        QTest::newRow("trimmed") << u"a \n"_s << u"a"_s << true;
        QTest::newRow("NUL") << u"a"_s + QChar(0) + u"b"_s << u"ab"_s << true;
        QTest::newRow("lone surrogate") << u"a"_s + QChar(0xd83d) << u"a\ufffd"_s << true;
        QTest::newRow("emoji code") << u"ok :f09f9880:"_s << u"ok \U0001F600"_s << true;
        QTest::newRow("emoji") << u"ok \U0001F600"_s << u"ok \U0001F600"_s << true;
        QTest::newRow("no emoji code") << u":f0zz9880:"_s << u"x"_s << false;
        QTest::newRow("other word") << u"Paid"_s << u"paid"_s << false;
        QTest::newRow("inner space") << u"a  b"_s << u"a b"_s << false;
    }
    void theSameTextIsRecognized()
    {
        QFETCH(QString, sent);
        QFETCH(QString, received);
        QTEST(syncing::isSameText(sent, received), "same");
    }
    void findsTheLowestThatFits()
    {
        const auto found = findMatch(wanted(), { entry(105), entry(103), entry(99) });
        QVERIFY(found);
        QCOMPARE(found->id.value, 103);
    }
    void doesNotTake_data()
    {
        QTest::addColumn<LogEntry>("candidate");
        QTest::newRow("one that stood there before") << entry(100);
        LogEntry other = entry(101);
        other.authorId = UserId { 8 };
        QTest::newRow("another author's") << other;
        other = entry(101);
        other.created = sentAt.addSecs(-60);
        QTest::newRow("an older one") << other;
        QTest::newRow("another text") << entry(101, u"Paid"_s, u"Invoice 8"_s);
        QTest::newRow("another title") << entry(101, u"Refund"_s);
        other = entry(101);
        other.iconCode = u"sum"_s;
        QTest::newRow("another icon") << other;
    }
    void doesNotTake()
    {
        QFETCH(LogEntry, candidate);
        QVERIFY(!findMatch(wanted(), { candidate }));
    }
    void doesNotTakeWhatAnotherIntentMade()
    {
        MatchRequest request = wanted();
        request.claimed = { 101 };
        const auto found = findMatch(request, { entry(101), entry(102) });
        QVERIFY(found);
        QCOMPARE(found->id.value, 102);
    }
    void aDateThatIsNoneDoesNotHinder()
    {
        LogEntry undated = entry(101);
        undated.created = {};
        QVERIFY(findMatch(wanted(), { undated }));
    }
};

QTEST_GUILESS_MAIN(EntryMatch)
#include "tst_entrymatch.moc"
