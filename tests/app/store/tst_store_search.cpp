// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storefixture.h"

#include "store/search.h"

using namespace Qt::Literals::StringLiterals;
using store::EntryQuery;

/// Finding by parts of words, in any case and script, for words of any length.
class StoreSearch : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void finds_data();
    void finds();
    void againstAPlainSearchOfRandomText();
    void manyAndLongWordsAreAnswered();
    void frequentAndRareWordsByDate_data();
    void frequentAndRareWordsByDate();
    void aCancelledSearchDoesNotAnswer();
    void wordsAreFoldedAndPartsDropped();

private:
    StoreFixture m;
};

void StoreSearch::initTestCase()
{
    QVERIFY(m.open());
    const QStringList texts {
        u"Payment of 1,200 EUR received"_s, // 1
        u"Оплата по счёту № 17 получена"_s, // 2
        u"Prüfung der Straße: GRÖSSER"_s, // 3
        u"AI agent finished processing"_s, // 4
        u"say \"hello\" (world) 100% a_b *"_s, // 5
        u"Re\u0301sume\u0301 of \u039F\u0394\u039F\u03A3"_s, // 6: accents as marks of their own
        u"\u0645\u0631\u062D\u0628\u0627 \u0628\u0643"_s, // 7
        u"ok \U0001F600\U0001F680\U0001F4B0"_s, // 8: one character, two units each
        u"before\0after"_s, // 9
        u"x"_s, // 10
    };
    QList<timeline::LogEntry> entries;
    for (int i = 0; i < texts.size(); ++i)
        entries.append(entryOf(i + 1, u"T%1T"_s.arg(i + 1), texts.at(i)));
    QVERIFY(await(m.store->saveEntries(deal100, entries)));
}

void StoreSearch::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qint64>>("expected");
    const auto row = [](const char *name, const QString &text, const QList<qint64> &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("only spaces finds all", u" \t "_s, { 10, 9, 8, 7, 6, 5, 4, 3, 2, 1 });
    row("another case", u"pAYMENT"_s, { 1 });
    row("part of a word", u"ymen"_s, { 1 });
    row("two words in any order", u"eur pay"_s, { 1 });
    row("one word missing", u"eur agent"_s, {});
    row("title and text", u"T1T euro"_s, {});
    row("word of the title and word of the text", u"t1t eur"_s, { 1 });
    row("not across title and text", u"T4TAI"_s, {});
    row("Cyrillic", u"ОПЛАТ"_s, { 2 });
    row("Cyrillic, two letters", u"СЧ"_s, { 2 });
    row("Cyrillic, one letter", u"Ч"_s, { 2 });
    row("sign", u"№"_s, { 2 });
    row("German", u"prÜF"_s, { 3 });
    row("German, two letters", u"RÜ"_s, { 3 });
    row("sharp s", u"STRASSE"_s, { 3 });
    row("sharp s the other way", u"größer"_s, { 3 });
    row("capital sharp s", u"STRA\u1E9EE"_s, { 3 });
    row("composed accent", u"r\u00E9sum"_s, { 6 });
    row("accent as a mark", u"Re\u0301sum"_s, { 6 });
    row("final sigma", u"\u03BF\u03B4\u03BF\u03C2"_s, { 6 });
    row("Arabic", u"\u0631\u062D\u0628"_s, { 7 });
    row("Arabic, two letters", u"\u0628\u0643"_s, { 7 });
    row("one emoji", u"\U0001F680"_s, { 8 });
    row("two emoji", u"\U0001F680\U0001F4B0"_s, { 8 });
    row("three emoji", u"\U0001F600\U0001F680\U0001F4B0"_s, { 8 });
    row("three characters", u"eur"_s, { 1 });
    row("two characters", u"ai"_s, { 4 });
    row("one character", u"x"_s, { 10 });
    row("short and long", u"ai fin"_s, { 4 });
    row("short and long, nothing in common", u"ai payment"_s, {});
    row("quotes", u"\"hello\""_s, { 5 });
    row("one quote", u"\""_s, { 5 });
    row("percent", u"100%"_s, { 5 });
    row("underscore", u"a_b"_s, { 5 });
    row("underscore is no wildcard", u"p_y"_s, {});
    row("asterisk", u"*"_s, { 5 });
    row("asterisk is no wildcard", u"pay*"_s, {});
    row("operators are words", u"payment OR agent"_s, {});
    row("near", u"NEAR(payment"_s, {});
    row("column", u"words:payment"_s, {});
    row("NUL parts words", u"before\0after"_s, { 9 });
    row("after a NUL", u"after"_s, { 9 });
    row("number", u"1,200"_s, { 1 });
    row("part of a number", u"17"_s, { 2 });
    row("comma", u","_s, { 1 });
    row("same word twice", u"agent agent"_s, { 4 });
}

void StoreSearch::finds()
{
    QFETCH(QString, text);
    QFETCH(QList<qint64>, expected);
    EntryQuery query;
    query.text = text;
    QCOMPARE(m.ids(query), expected);
    query.owner = deal100;
    QCOMPARE(m.ids(query), expected);
    query.order = EntryQuery::Order::CreatedDescending;
    QCOMPARE(m.ids(query), expected);
}

/// Letters of two scripts at random: every word of one to six letters finds what contains() finds.
void StoreSearch::againstAPlainSearchOfRandomText()
{
    StoreFixture f;
    QVERIFY(f.openInMemory());
    quint32 seed = 1;
    const auto random = [&seed](quint32 below) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 16) % below;
    };
    const QString letters = u"abcабв1 "_s;
    const auto randomText = [&](quint32 length) {
        QString text;
        for (quint32 i = 0; i < length; ++i)
            text += letters.at(random(quint32(letters.size())));
        return text;
    };
    QStringList texts;
    QList<timeline::LogEntry> entries;
    for (int i = 0; i < 400; ++i) {
        texts.append(randomText(5 + random(40)));
        entries.append(entryOf(i + 1, u"-"_s, texts.last()));
    }
    QVERIFY(await(f.store->saveEntries(deal100, entries)));
    for (int round = 0; round < 300; ++round) {
        EntryQuery query;
        query.text
            = randomText(1 + random(6)) + (round % 3 == 0 ? u" "_s + randomText(3) : QString());
        query.order = EntryQuery::Order::IdAscending;
        const auto words = query.text.split(u' ', Qt::SkipEmptyParts);
        QList<qint64> expected;
        for (int i = 0; i < texts.size(); ++i) {
            if (std::all_of(words.begin(), words.end(),
                            [&](const QString &word) { return texts.at(i).contains(word); }))
                expected.append(i + 1);
        }
        QVERIFY2(f.ids(query) == expected, qPrintable(query.text));
    }
}

void StoreSearch::manyAndLongWordsAreAnswered()
{
    QStringList words;
    for (int i = 0; i < 5000; ++i)
        words.append(u"w%1"_s.arg(i * 7919));
    EntryQuery query;
    query.text = words.join(u' ');
    QCOMPARE(m.ids(query), QList<qint64>());
    query.text = u"y"_s.repeated(100'000);
    QCOMPARE(m.ids(query), QList<qint64>());
    query.text = u"\U0001F600"_s.repeated(20'000);
    QCOMPARE(m.ids(query), QList<qint64>());
    query.text = QString(QChar(0xD83D));
    QCOMPARE(m.ids(query), QList<qint64>());
}

void StoreSearch::frequentAndRareWordsByDate_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("datesFollowIds");
    for (const bool follow : { true, false }) {
        const QByteArray how = follow ? ", dates follow ids" : ", dates at random";
        QTest::newRow(("in each entry" + how).constData()) << u"every"_s << follow;
        QTest::newRow(("in each entry, one letter" + how).constData()) << u"v"_s << follow;
        QTest::newRow(("in one of seven" + how).constData()) << u"seventh"_s << follow;
        QTest::newRow(("rare" + how).constData()) << u"thousandth"_s << follow;
        QTest::newRow(("nowhere" + how).constData()) << u"never"_s << follow;
    }
}

/// So many that each way to find them by date is taken: against sorting them here.
void StoreSearch::frequentAndRareWordsByDate()
{
    QFETCH(QString, text);
    QFETCH(bool, datesFollowIds);
    constexpr qint64 count = 8000;
    StoreFixture f;
    QVERIFY(f.openInMemory());
    QList<timeline::LogEntry> entries;
    QList<std::pair<QDateTime, qint64>> expected;
    for (qint64 id = 1; id <= count; ++id) {
        const QString words = u"every"_s + (id % 7 == 0 ? u" seventh"_s : QString())
            + (id % 1000 == 0 ? u" thousandth"_s : QString());
        entries.append(entryOf(id, u"-"_s, words));
        entries.last().created
            = QDateTime::fromSecsSinceEpoch(datesFollowIds ? id / 3 : id * 7919 % 1009, Qt::UTC);
        if (words.contains(text))
            expected.append({ entries.last().created, id });
    }
    QVERIFY(await(f.store->saveEntries(deal100, entries)));
    std::sort(expected.begin(), expected.end());
    QList<qint64> ids;
    for (const auto &[created, id] : std::as_const(expected))
        ids.append(id);
    EntryQuery query;
    query.text = text;
    for (const auto &owner : { std::optional<crm::OwnerRef>(), std::optional(deal100) }) {
        query.owner = owner;
        query.order = EntryQuery::Order::CreatedAscending;
        QCOMPARE(f.ids(query), ids);
        QCOMPARE(f.ids(query, 100), ids.mid(0, 100));
        query.order = EntryQuery::Order::CreatedDescending;
        QCOMPARE(f.ids(query), QList<qint64>(ids.crbegin(), ids.crend()));
        QCOMPARE(f.ids(query, 100), QList<qint64>(ids.crbegin(), ids.crend()).mid(0, 100));
    }
}

void StoreSearch::aCancelledSearchDoesNotAnswer()
{
    EntryQuery query;
    query.text = u"a"_s;
    QObject context;
    bool isAnswered = false;
    const auto pending = m.store->entryIds(query);
    pending.then(&context, [&isAnswered](const Result<store::EntryIds> &) { isAnswered = true; });
    pending.cancel();
    QVERIFY(await(m.store->entryIds(query))); // the one after it is through
    QVERIFY(await(m.store->entries({})));
    QVERIFY(!isAnswered);
}

void StoreSearch::wordsAreFoldedAndPartsDropped()
{
    QCOMPARE(store::search::words(u"  Pay PAYMENT\tAÉ "_s),
             (QStringList { u"payment"_s, u"aé"_s }));
    QCOMPARE(store::search::words(u" \n"_s), QStringList());
    QCOMPARE(store::search::folded(u"A\u0301\nSTRASSE"_s),
             store::search::folded(u"\u00E1 stra\u00DFe"_s));
}

QTEST_GUILESS_MAIN(StoreSearch)
#include "tst_store_search.moc"
