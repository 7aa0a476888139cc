// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sampledata.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace demo;

class TestSampleData : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();

    void hasCardsOfEveryType_data();
    void hasCardsOfEveryType();
    void cardsCanBeFoundByPhoneAndMail();
    void theTwoBigCardsHaveTheirCounts();
    void newestRowsLookLikeTheMockUp();
    void coversAYearInFourLanguages();
    void idsGrowWithTime();
    void knowsBotsAndUnknownAuthors();
    void fillsEveryPlace();
    void hasNotesPinsAndBindings();
    void hasActivitiesOfEveryKind();
    void hasHostileAndHugeRows();
    void hugeIdsDoNotSpreadToNewEntries();
    void picturesArePngs_data();
    void picturesArePngs();
    void isTheSameEveryTime();

private:
    const Entry *newest(const Owner &owner, qsizetype ago) const;

    State m_state;
    const QDateTime m_now = m_state.now();
};

void TestSampleData::initTestCase()
{
    QElapsedTimer timer;
    timer.start();
    addSampleData(m_state, m_now);
    qInfo("built in %lld ms", timer.elapsed()); // under 150 ms in a release build
}

const Entry *TestSampleData::newest(const Owner &owner, qsizetype ago) const
{
    const QList<qint64> ids = m_state.entryIds(owner);
    return m_state.entry(ids.at(ids.size() - 1 - ago));
}

void TestSampleData::hasCardsOfEveryType_data()
{
    QTest::addColumn<int>("typeId");
    QTest::addColumn<int>("atLeast");
    QTest::newRow("leads") << 1 << 10;
    QTest::newRow("deals") << 2 << 30;
    QTest::newRow("contacts") << 3 << 15;
    QTest::newRow("companies") << 4 << 15;
    QTest::newRow("quotes") << 7 << 8;
    QTest::newRow("orders") << 14 << 10;
    QTest::newRow("invoices") << 31 << 8;
    QTest::newRow("purchases") << 156 << 8;
    QTest::newRow("fair contacts") << 174 << 6;
}

void TestSampleData::hasCardsOfEveryType()
{
    QFETCH(int, typeId);
    QFETCH(int, atLeast);
    const auto cards = m_state.cards(typeId);
    QVERIFY(cards.size() >= atLeast);
    qsizetype entries = 0;
    for (auto it = cards.cbegin(); it != cards.cend(); ++it) {
        entries += m_state.entryCount({ typeId, it.key() });
        QVERIFY2(it->contains("title"_L1) || it->contains("lastName"_L1),
                 QJsonDocument(*it).toJson().constData());
    }
    QVERIFY(entries >= 20);
}

void TestSampleData::cardsCanBeFoundByPhoneAndMail()
{
    const QJsonArray fm = m_state.card({ 3, 50 }).value("fm"_L1).toArray();
    QCOMPARE(fm.size(), 2);
    QCOMPARE(fm[0]["typeId"_L1].toString(), u"PHONE"_s);
    QCOMPARE(fm[0]["value"_L1].toString(), u"+49 40 5550 150"_s);
    QCOMPARE(fm[1]["value"_L1].toString(), u"contact50@acme.example"_s);
}

void TestSampleData::theTwoBigCardsHaveTheirCounts()
{
    QCOMPARE(m_state.entryCount(websiteRelaunch), websiteRelaunchEntries);
    QCOMPARE(m_state.entryCount(eventStream), eventStreamEntries);
    QCOMPARE(m_state.entryCount(emptyCard), 0);
    QVERIFY(!m_state.canRead(7, hiddenCard));
    QVERIFY(m_state.canRead(7, readOnlyCard));
    QVERIFY(!m_state.canUpdate(7, readOnlyCard));
}

void TestSampleData::newestRowsLookLikeTheMockUp()
{
    const QJsonObject card = m_state.card(websiteRelaunch);
    QCOMPARE(card["title"_L1].toString(), u"Website relaunch"_s);
    QCOMPARE(card["opportunity"_L1].toInt(), 18400);
    const QStringList titles {
        u"AI agent finished processing"_s,  u"Payment succeeded"_s,
        u"Пропущенный звонок от клиента"_s, u"Bestellung 4711 versandt"_s,
        u"تم تحليل طلب العميل"_s,           u"Webhook answered 500, order 4709 not booked"_s
    };
    for (qsizetype i = 0; i < titles.size(); ++i)
        QCOMPARE(newest(websiteRelaunch, i)->title, titles.at(i));
    QCOMPARE(newest(websiteRelaunch, 0)->text.count(QChar(0x200b)), 2);
    QCOMPARE(m_state.bindings(newest(websiteRelaunch, 0)->id).size(), 3);
    QVERIFY(m_state.note(1, newest(websiteRelaunch, 0)->id));
    QVERIFY(m_state.isPinned(newest(websiteRelaunch, 0)->id, websiteRelaunch));
    QVERIFY(newest(websiteRelaunch, 0)->created < m_state.now());
}

void TestSampleData::coversAYearInFourLanguages()
{
    const QList<qint64> ids = m_state.entryIds(websiteRelaunch);
    QVERIFY(m_state.entry(ids.first())->created.daysTo(m_state.now()) > 330);
    int russian = 0, german = 0, arabic = 0;
    for (const qint64 id : ids) {
        const QString title = m_state.entry(id)->title;
        russian += title.contains(QRegularExpression(u"[а-я]"_s));
        arabic += title.contains(QRegularExpression(u"\\p{Arabic}"_s));
        german += title.contains(QRegularExpression(u"versandt|Anruf|Zahlung|eingegangen"_s));
    }
    QVERIFY(russian > 300);
    QVERIFY(german > 200);
    QVERIFY(arabic > 200);
}

void TestSampleData::idsGrowWithTime()
{
    for (const Owner &owner : { websiteRelaunch, eventStream })
        QCOMPARE(m_state.entryIdsByCreated(owner), m_state.entryIds(owner));
}

void TestSampleData::knowsBotsAndUnknownAuthors()
{
    QSet<qint64> authors;
    for (const qint64 id : m_state.entryIds(websiteRelaunch))
        authors.insert(m_state.entry(id)->authorId);
    QVERIFY(authors.size() >= 8);
    QCOMPARE(m_state.user(102)->name, u"AI agent"_s);
    QCOMPARE(m_state.user(102)->kind, UserKind::Employee);
    const auto isUnknown = [this](qint64 id) {
        return !m_state.user(id) || m_state.user(id)->kind == UserKind::Bot;
    };
    QVERIFY(std::count_if(authors.cbegin(), authors.cend(), isUnknown) >= 2);
}

void TestSampleData::fillsEveryPlace()
{
    for (const Owner &owner : { websiteRelaunch, eventStream }) {
        for (const qint64 id : m_state.entryIds(owner)) {
            const Entry *entry = m_state.entry(id);
            QVERIFY2(!entry->title.contains(u'{') && !entry->text.contains(u'{'),
                     qPrintable(entry->title + entry->text));
            QVERIFY(!entry->title.isEmpty() && !entry->text.isEmpty());
        }
    }
}

void TestSampleData::hasNotesPinsAndBindings()
{
    int notes = 0, bound = 0;
    for (const qint64 id : m_state.entryIds(websiteRelaunch)) {
        notes += m_state.note(1, id) != nullptr;
        bound += m_state.bindings(id).size() > 1;
    }
    QVERIFY(notes > 20);
    QVERIFY(bound > 100);
    QCOMPARE(m_state.pinCount(websiteRelaunch), 2);
    QVERIFY(m_state.commentIds(websiteRelaunch).size() >= 3);
}

void TestSampleData::hasActivitiesOfEveryKind()
{
    QSet<QString> types;
    bool hasHtml = false;
    for (const QJsonObject &activity : m_state.activities()) {
        types.insert(activity["TYPE_ID"_L1].toString());
        hasHtml |= activity["DESCRIPTION_TYPE"_L1] == "3"_L1;
        QVERIFY(!activity["ID"_L1].toString().isEmpty());
    }
    QCOMPARE(types, (QSet { u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"6"_s }));
    QVERIFY(hasHtml);
}

void TestSampleData::hasHostileAndHugeRows()
{
    QString all;
    qsizetype longest = 0;
    int dates = 0;
    for (const qint64 id : m_state.entryIds(worstRows)) {
        const Entry *entry = m_state.entry(id);
        all += entry->title + u'\n' + entry->text;
        longest = std::max(longest, entry->text.size());
        dates += entry->createdText.has_value();
    }
    QCOMPARE(longest, 1'000'000);
    QCOMPARE(dates, 5);
    for (const QString &part :
         { u"<img src=\"file:///canary.png\">"_s, u"<script>"_s, u"$result[x]"_s, u":f09f9880:"_s,
           u"\u202e"_s, u"\u200b"_s, QString(QChar(0)), u"\"=HYPERLINK"_s.mid(1),
           u"👩‍👩‍👧‍👦"_s })
        QVERIFY2(all.contains(part), qPrintable(part));
    QVERIFY(!all.isValidUtf16());
    QVERIFY(m_state.entryIds(worstRows).last() > 9007199254740992);
}

void TestSampleData::hugeIdsDoNotSpreadToNewEntries()
{
    State state;
    addSampleData(state);
    Entry entry;
    entry.entityTypeId = 2;
    entry.entityId = 100;
    QVERIFY(state.addEntry(entry) < 100'000);
}

void TestSampleData::picturesArePngs_data()
{
    QTest::addColumn<QByteArray>("png");
    QTest::addColumn<quint32>("size");
    State state;
    addSampleData(state);
    QCOMPARE(state.images(Gallery::Icons).size(), 7);
    QCOMPARE(state.images(Gallery::Logos).size(), 3);
    for (const Image &image : state.images(Gallery::Icons))
        QTest::newRow(qPrintable(u"icon "_s + image.code)) << image.png << 24U;
    for (const Image &image : state.images(Gallery::Logos))
        QTest::newRow(qPrintable(u"logo "_s + image.code)) << image.png << 60U;
}

void TestSampleData::picturesArePngs()
{
    QFETCH(QByteArray, png);
    QFETCH(quint32, size);
    QVERIFY(png.startsWith("\x89PNG\r\n\x1a\n"));
    QCOMPARE(qFromBigEndian<quint32>(png.constData() + 16), size);
    QCOMPARE(qFromBigEndian<quint32>(png.constData() + 20), size);
    QVERIFY(png.endsWith(QByteArray("IEND\xae\x42\x60\x82")));
    const auto compressed = qFromBigEndian<quint32>(png.constData() + 33);
    const QByteArray lines = qUncompress(QByteArray(4, '\0') + png.mid(41, compressed));
    QCOMPARE(lines.size(), size * (1 + 4 * size));
    QVERIFY(lines.count('\xff') > int(size)); // something opaque is drawn
    QVERIFY(png.size() < 8000);
}

/// But for the dates, and so for the record ids, which follow them across all cards.
void TestSampleData::isTheSameEveryTime()
{
    State again;
    addSampleData(again, m_now); // a second later some dates are of the next day
    const QList<qint64> ids = m_state.entryIds(eventStream);
    const QList<qint64> otherIds = again.entryIds(eventStream);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        QCOMPARE(again.entry(otherIds.at(i))->title, m_state.entry(ids.at(i))->title);
        QCOMPARE(again.entry(otherIds.at(i))->text, m_state.entry(ids.at(i))->text);
    }
    QCOMPARE(again.cards(2).keys(), m_state.cards(2).keys());
    QCOMPARE(again.images(Gallery::Icons).last().png, m_state.images(Gallery::Icons).last().png);
}

QTEST_GUILESS_MAIN(TestSampleData)
#include "tst_sampledata.moc"
