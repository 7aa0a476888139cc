// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All texts are invented.
#include "base/textcheck.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Kind = textcheck::HiddenCharacter::Kind;

namespace {

QString ucs4(char32_t codePoint) { return QString::fromUcs4(&codePoint, 1); }

QString tags(const char *text)
{
    QString result;
    for (; *text; ++text)
        result += ucs4(0xe0000 + char32_t(*text));
    return result;
}

} // namespace

class TestTextCheck : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hiddenIsMadeVisible_data();
    void hiddenIsMadeVisible();
    void legitimateIsLeftAlone_data();
    void legitimateIsLeftAlone();
    void positionsAndKinds();
    void shortName_data();
    void shortName();
    void withoutHidden();
    void isBlank_data();
    void isBlank();
    void firstLine_data();
    void firstLine();
    void firstLineOfALongTextIsQuick();
};

void TestTextCheck::hiddenIsMadeVisible_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("zero width space") << u"Enter\u200Bprise"_s << u"Enter‹ZWSP›prise"_s;
    QTest::newRow("joiner between Latin letters") << u"a\u200Db"_s << u"a‹ZWJ›b"_s;
    QTest::newRow("non-joiner at the start") << u"\u200Ca"_s << u"‹ZWNJ›a"_s;
    QTest::newRow("two joiners in Arabic") << u"\u0644\u200D\u200D"_s << u"\u0644\u200D‹ZWJ›"_s;
    QTest::newRow("joiner after an emoji alone") << u"👩\u200D"_s << u"👩‹ZWJ›"_s;
    QTest::newRow("override") << u"a\u202Etxt.exe\u202C"_s << u"a‹RLO›txt.exe‹PDF›"_s;
    QTest::newRow("isolates") << u"\u2066a\u2069"_s << u"‹LRI›a‹PDI›"_s;
    QTest::newRow("override in Arabic") << u"\u0644\u202E\u0644"_s << u"\u0644‹RLO›\u0644"_s;
    QTest::newRow("direction mark between Latin letters") << u"a\u200Eb"_s << u"a‹LRM›b"_s;
    QTest::newRow("byte order mark") << u"\uFEFFa"_s << u"‹BOM›a"_s;
    QTest::newRow("soft hyphen") << u"pay\u00ADpal"_s << u"pay‹SHY›pal"_s;
    QTest::newRow("word joiner") << u"a\u2060b"_s << u"a‹WJ›b"_s;
    QTest::newRow("empty letter") << u"a\u3164b"_s << u"a‹HF›b"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) << u"a‹NUL›"_s;
    QTest::newRow("escape") << u"\u001B[31m"_s << u"‹ESC›[31m"_s;
    QTest::newRow("C1") << u"\u009B"_s << u"‹U+009B›"_s;
    QTest::newRow("line separator") << u"a\u2028b\u2029c"_s << u"a‹LS›b‹PS›c"_s;
    QTest::newRow("tags") << u"a"_s + tags("x") << u"a‹U+E0078›"_s;
    QTest::newRow("tags after a flag without an end")
        << u"🏴"_s + tags("gb") << u"🏴‹U+E0067›‹U+E0062›"_s;
    QTest::newRow("a long text in the tags of a flag")
        << u"🏴"_s + tags("abcdefg") + ucs4(0xe007f)
        << u"🏴‹U+E0061›‹U+E0062›‹U+E0063›‹U+E0064›‹U+E0065›‹U+E0066›‹U+E0067›‹U+E007F›"_s;
    QTest::newRow("variation selectors in a row") << u"☺\uFE0F\uFE01"_s << u"☺\uFE0F‹VS2›"_s;
    QTest::newRow("variation selector for nothing") << u" \uFE0F"_s << u" ‹VS16›"_s;
    QTest::newRow("ideographic selector after Latin") << u"a"_s + ucs4(0xe0100) << u"a‹VS17›"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD83D) << u"a‹U+D83D›"_s;
    QTest::newRow("the other half") << QChar(0xDC69) + u"a"_s << u"‹U+DC69›a"_s;
    QTest::newRow("object replacement") << u"\uFFFC"_s << u"‹OBJ›"_s;
    QTest::newRow("noncharacter") << QString(QChar(0xFDD0)) << u"‹U+FDD0›"_s;
    QTest::newRow("noncharacter beyond the first plane") << ucs4(0x1fffe) << u"‹U+1FFFE›"_s;
}

void TestTextCheck::hiddenIsMadeVisible()
{
    QFETCH(const QString, text);
    QFETCH(const QString, expected);
    QCOMPARE(textcheck::visible(text), expected);
}

void TestTextCheck::legitimateIsLeftAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("line ends and tab") << u"a\tb\r\nc"_s;
    QTest::newRow("no-break spaces") << u"18\u00A0400\u202FEUR\u2007\u3000"_s;
    QTest::newRow("Persian") << u"می\u200Cخواهم"_s;
    QTest::newRow("Hindi") << u"क्\u200Dष क्\u200Cष"_s;
    QTest::newRow("Arabic with a direction mark") << u"السعر \u0644\u200F!"_s;
    QTest::newRow("Hebrew with a direction mark") << u"שלום\u200E (a)"_s;
    QTest::newRow("family") << u"👩\u200D👩\u200D👧\u200D👦"_s;
    QTest::newRow("profession") << u"👩🏽\u200D💻 🧑\u200D⚕\uFE0F"_s;
    QTest::newRow("rainbow flag") << u"🏳\uFE0F\u200D🌈"_s;
    QTest::newRow("heart and key cap") << u"❤\uFE0F 1\uFE0F\u20E3"_s;
    QTest::newRow("flag of England") << u"🏴"_s + tags("gbeng") + ucs4(0xe007f);
    QTest::newRow("ideograph with a selector") << u"葛"_s + ucs4(0xe0100);
    QTest::newRow("Arabic number sign") << u"\u0600\u0661"_s;
    QTest::newRow("private use") << QString(QChar(0xE000));
    QTest::newRow("Korean") << u"한국어"_s;
    QTest::newRow("combining") << u"e\u0301"_s;
}

void TestTextCheck::legitimateIsLeftAlone()
{
    QFETCH(const QString, text);
    QCOMPARE(textcheck::visible(text), text);
    QVERIFY(textcheck::hiddenCharacters(text).isEmpty());
    QCOMPARE(textcheck::withoutHidden(text), text);
}

void TestTextCheck::positionsAndKinds()
{
    const QString text = u"👩\u200Bb\u202E"_s + QChar(1) + tags("x") + QChar(0xD800);
    const QList<textcheck::HiddenCharacter> expected {
        { 2, 1, 0x200b, Kind::ZeroWidth }, { 4, 1, 0x202e, Kind::Bidi },
        { 5, 1, 0x1, Kind::Control },      { 6, 2, 0xe0078, Kind::Tag },
        { 8, 1, 0xd800, Kind::Invalid },
    };
    QCOMPARE(textcheck::hiddenCharacters(text), expected);
}

void TestTextCheck::shortName_data()
{
    QTest::addColumn<uint>("codePoint");
    QTest::addColumn<QString>("name");
    QTest::newRow("NUL") << 0u << u"NUL"_s;
    QTest::newRow("US") << 0x1fu << u"US"_s;
    QTest::newRow("DEL") << 0x7fu << u"DEL"_s;
    QTest::newRow("NBSP") << 0xa0u << u"NBSP"_s;
    QTest::newRow("RLO") << 0x202eu << u"RLO"_s;
    QTest::newRow("last of the table") << 0xfffcu << u"OBJ"_s;
    QTest::newRow("VS16") << 0xfe0fu << u"VS16"_s;
    QTest::newRow("VS256") << 0xe01efu << u"VS256"_s;
    QTest::newRow("no name") << 0x206au << u"U+206A"_s;
    QTest::newRow("tag") << 0xe0041u << u"U+E0041"_s;
}

void TestTextCheck::shortName()
{
    QFETCH(const uint, codePoint);
    QTEST(textcheck::shortName(codePoint), "name");
}

void TestTextCheck::withoutHidden()
{
    QCOMPARE(textcheck::withoutHidden(u"\u200BEnter\u200Bprise\u202E"), u"Enterprise"_s);
    QCOMPARE(textcheck::withoutHidden(u"\u200B"), QString());
}

void TestTextCheck::isBlank_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isBlank");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("white space") << u" \t\r\n\u00A0\u3000"_s << true;
    QTest::newRow("invisible") << u"\u200B\uFEFF\u200D\u202E"_s << true;
    QTest::newRow("empty letters") << u"\u3164\u2800"_s << true;
    QTest::newRow("tags") << tags("hello") << true;
    QTest::newRow("a letter") << u" \u200Ba"_s << false;
    QTest::newRow("a dot") << u"."_s << false;
    QTest::newRow("emoji") << u"👩"_s << false;
}

void TestTextCheck::isBlank()
{
    QFETCH(const QString, text);
    QTEST(textcheck::isBlank(text), "isBlank");
}

void TestTextCheck::firstLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("maxChars");
    QTest::addColumn<QString>("line");
    QTest::newRow("empty") << QString() << 10 << QString();
    QTest::newRow("no room") << u"a"_s << 0 << QString();
    QTest::newRow("short") << u"abc"_s << 3 << u"abc"_s;
    QTest::newRow("long") << u"abcd"_s << 3 << u"ab…"_s;
    QTest::newRow("pair at the cut") << u"a👩bc"_s << 3 << u"a…"_s;
    QTest::newRow("white space") << u"  a \t\u00A0 b\n\n c  "_s << 10 << u"a b c"_s;
    QTest::newRow("hidden characters") << u"a\u200Bb\u202E c"_s << 10 << u"ab c"_s;
    QTest::newRow("dashes") << u"Results:\n- a\n- b\r\n- c"_s << 50 << u"Results: a · b · c"_s;
    QTest::newRow("dashes at the start") << u"- a\n- b"_s << 50 << u"a · b"_s;
    QTest::newRow("dash within") << u"a - b"_s << 50 << u"a - b"_s;
    QTest::newRow("amounts") << u"a\n- 5 EUR"_s << 50 << u"a - 5 EUR"_s;
}

void TestTextCheck::firstLine()
{
    QFETCH(const QString, text);
    QFETCH(const int, maxChars);
    QTEST(textcheck::firstLine(text, maxChars), "line");
}

void TestTextCheck::firstLineOfALongTextIsQuick()
{
    const QString spaces(10'000'000, u' ');
    QCOMPARE(textcheck::firstLine(spaces + u'a', 100), u"…"_s);
    const QString letters(10'000'000, u'a');
    QCOMPARE(textcheck::firstLine(letters, 100), QString(99, u'a') + u'…');
    QBENCHMARK { QCOMPARE(textcheck::firstLine(letters, 100).size(), 100); }
}

QTEST_GUILESS_MAIN(TestTextCheck)
#include "tst_textcheck.moc"
