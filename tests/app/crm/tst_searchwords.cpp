// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/json.h"
#include "crm/cardtexts.h"
#include "crm/searchwords.h"

#include <QJsonDocument>
#include <QLocale>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace crm;

class SearchWordsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }
    void findsNumbers_data();
    void findsNumbers();
    void findsContacts_data();
    void findsContacts();
    void makesFilters_data();
    void makesFilters();
    void limitsWhatIsSent();
    void namesStages_data();
    void namesStages();
    void describesCards_data();
    void describesCards();
    void refusesRowsWithoutId();
};

void SearchWordsTest::findsNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("number");
    QTest::newRow("digits") << u"100"_s << qint64(100);
    QTest::newRow("hash") << u" #100 "_s << qint64(100);
    QTest::newRow("numero") << u"\u2116 100"_s << qint64(100);
    QTest::newRow("beyond 2^53") << u"9007199254740993"_s << qint64(9007199254740993);
    QTest::newRow("beyond 2^63") << u"9223372036854775808"_s << qint64(0);
    QTest::newRow("zero") << u"0"_s << qint64(0);
    QTest::newRow("words") << u"deal 100"_s << qint64(0);
    QTest::newRow("sign") << u"+100"_s << qint64(0);
    QTest::newRow("empty") << u""_s << qint64(0);
    QTest::newRow("hash alone") << u"#"_s << qint64(0);
}

void SearchWordsTest::findsNumbers()
{
    QFETCH(QString, text);
    QTEST(SearchWords(text).number().value_or(0), "number");
}

void SearchWordsTest::findsContacts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("values");
    QTest::newRow("international")
        << u"+1 (555) 010-0"_s << u"PHONE"_s
        << QStringList { u"+1 (555) 010-0"_s, u"15550100"_s, u"+15550100"_s };
    QTest::newRow("plain digits") << u"15550100"_s << u"PHONE"_s
                                  << QStringList { u"15550100"_s, u"+15550100"_s };
    QTest::newRow("mail") << u" ann@example.com "_s << u"EMAIL"_s
                          << QStringList { u"ann@example.com"_s };
    QTest::newRow("too short") << u"1234"_s << QString() << QStringList();
    QTest::newRow("too long") << u"1234567890123456"_s << QString() << QStringList();
    QTest::newRow("words") << u"Ann Lee"_s << QString() << QStringList();
    QTest::newRow("half a mail") << u"ann@"_s << QString() << QStringList();
    QTest::newRow("mail and word") << u"ann@example.com x"_s << QString() << QStringList();
    QTest::newRow("nothing") << u""_s << QString() << QStringList();
}

void SearchWordsTest::findsContacts()
{
    QFETCH(QString, text);
    const auto contact = SearchWords(text).contact().value_or(SearchWords::Contact {});
    QTEST(contact.type, "type");
    QTEST(contact.values, "values");
}

void SearchWordsTest::makesFilters_data()
{
    QTest::addColumn<int>("typeId");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("filter");
    QTest::newRow("deal") << 2 << u"acme"_s
                          << QByteArray(R"({"0":{"0":{"%title":"acme"},"logic":"OR"}})");
    QTest::newRow("two words") << 156 << u" web  shop "_s
                               << QByteArray(R"({"0":{"0":{"%title":"web"},"logic":"OR"},)"
                                             R"("1":{"0":{"%title":"shop"},"logic":"OR"}})");
    QTest::newRow("contact") << 3 << u"Lee"_s
                             << QByteArray(R"({"0":{"0":{"%name":"Lee"},"1":{"%lastName":"Lee"},)"
                                           R"("2":{"%secondName":"Lee"},"logic":"OR"}})");
    QTest::newRow("company") << 4 << u"x"_s
                             << QByteArray(R"({"0":{"0":{"%title":"x"},"logic":"OR"},)"
                                           R"("isMyCompany":"N"})");
    QTest::newRow("all") << 2 << u""_s << QByteArray("{}");
}

void SearchWordsTest::makesFilters()
{
    QFETCH(int, typeId);
    QFETCH(QString, text);
    QTEST(json::compact(SearchWords(text).filter(typeId)), "filter");
}

void SearchWordsTest::limitsWhatIsSent()
{
    const SearchWords words(u"a b c d e f g h "_s + QString(100'000, u'x'));
    QCOMPARE(words.filter(Deal).size(), 6);
    QVERIFY(json::compact(SearchWords(QString(100'000, u'x')).filter(Deal)).size() < 400);
}

void SearchWordsTest::namesStages_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("name");
    QTest::newRow("standard") << u"NEW"_s << u"New"_s;
    QTest::newRow("in a pipeline") << u"C3:WON"_s << u"Won"_s;
    QTest::newRow("smart process") << u"DT156_9:PREPARATION"_s << u"Preparation"_s;
    QTest::newRow("own") << u"C3:MY_STAGE"_s << u"My stage"_s;
    QTest::newRow("made by the portal") << u"C3:UC_4K2J9A"_s << QString();
    QTest::newRow("number") << u"12"_s << QString();
    QTest::newRow("none") << u""_s << QString();
    QTest::newRow("odd") << u"___"_s << QString();
}

void SearchWordsTest::namesStages()
{
    QFETCH(QString, id);
    QTEST(stageName(id), "name");
}

void SearchWordsTest::describesCards_data()
{
    QTest::addColumn<int>("typeId");
    QTest::addColumn<QByteArray>("item");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("secondLine");
    QTest::newRow("deal") << 2
                          << QByteArray(R"({"id":5,"title":"Website","opportunity":19000,)"
                                        R"("currencyId":"EUR","stageId":"NEW"})")
                          << u"Website"_s << u"19,000\u00a0EUR \u00b7 New"_s;
    QTest::newRow("cents") << 2 << QByteArray(R"({"id":"5","title":"W","opportunity":"19000.50"})")
                           << u"W"_s << u"19,000.50"_s;
    QTest::newRow("no title") << 2 << QByteArray(R"({"id":100,"title":null})") << u"Deal #100"_s
                              << QString();
    QTest::newRow("lead") << 1
                          << QByteArray(R"({"id":1,"title":"Call","name":"Ann","lastName":"Lee",)"
                                        R"("stageId":"IN_PROCESS"})")
                          << u"Call"_s << u"Ann Lee \u00b7 In progress"_s;
    QTest::newRow("contact") << 3
                             << QByteArray(
                                    R"({"id":3,"name":"Ann","lastName":"Lee","post":"CEO","fm":[)"
                                    R"({"typeId":"EMAIL","value":"a@example.com"},)"
                                    R"({"typeId":"PHONE","value":"+15550100"}]})")
                             << u"Lee Ann"_s << u"CEO \u00b7 +15550100"_s;
    QTest::newRow("contact by mail")
        << 3 << QByteArray(R"({"id":3,"name":"Ann","fm":{"0":{"typeId":"EMAIL","value":"a@b.c"}}})")
        << u"Ann"_s << u"a@b.c"_s;
    QTest::newRow("nameless contact")
        << 3 << QByteArray(R"({"id":3})") << u"Contact #3"_s << QString();
    QTest::newRow("quote") << 7 << QByteArray(R"({"id":4,"title":"","quoteNumber":"Q-4"})")
                           << u"Q-4"_s << QString();
    QTest::newRow("invoice") << 31
                             << QByteArray(R"({"id":4,"title":"Rent","accountNumber":"31-7",)"
                                           R"("stageId":"DT31_1:N"})")
                             << u"Rent 31-7"_s << u"New"_s;
    QTest::newRow("smart process")
        << 156 << QByteArray(R"({"id":6})") << u"Purchase #6"_s << QString();
    QTest::newRow("wrong types") << 2
                                 << QByteArray(R"({"id":6,"title":{"a":1},"opportunity":"many",)"
                                               R"("stageId":[],"currencyId":5})")
                                 << u"Deal #6"_s << QString();
}

void SearchWordsTest::describesCards()
{
    QFETCH(int, typeId);
    QFETCH(QByteArray, item);
    const auto summary = summaryOf(typeId, QJsonDocument::fromJson(item).object(),
                                   typeId == 156 ? u"Purchase"_s : QString());
    QVERIFY(summary);
    QTEST(summary->title, "title");
    QTEST(summary->secondLine, "secondLine");
}

void SearchWordsTest::refusesRowsWithoutId()
{
    QVERIFY(!summaryOf(Deal, { { u"title"_s, u"x"_s } }, {}));
    QVERIFY(!summaryOf(Deal, { { u"id"_s, -1 } }, {}));
}

QTEST_GUILESS_MAIN(SearchWordsTest)
#include "tst_searchwords.moc"
