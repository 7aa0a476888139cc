// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All texts are invented, but for the one that names its origin.
#include "bbcode/links.h"
#include "bbcode/parser.h"
#include "bbcode/steps.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// Steps as short text: ¶ begins a paragraph, letters in braces are the look of what follows.
QString described(const QList<bbcode::Step> &steps)
{
    QString result;
    for (const bbcode::Step &step : steps) {
        if (const auto *paragraph = std::get_if<bbcode::Paragraph>(&step)) {
            result += u"¶"_s;
            if (paragraph->quoteLevel)
                result += u"q%1"_s.arg(paragraph->quoteLevel);
            if (paragraph->listLevel)
                result += u"l%1%2"_s.arg(paragraph->listLevel).arg(paragraph->marker);
            if (paragraph->isCode)
                result += u"c"_s;
            if (paragraph->alignment != bbcode::Alignment::Leading)
                result += u"a%1"_s.arg(int(paragraph->alignment));
            result += u' ';
        } else if (const auto *text = std::get_if<bbcode::Text>(&step)) {
            const bbcode::Format &f = text->format;
            QString look = (f.isBold ? u"b"_s : QString()) + (f.isItalic ? u"i"_s : QString())
                + (f.isUnderlined ? u"u"_s : QString()) + (f.isStruck ? u"s"_s : QString())
                + (f.isCode ? u"c"_s : QString());
            if (f.rgb)
                look += u"#%1"_s.arg(*f.rgb, 6, 16, QChar(u'0'));
            if (!f.link.isEmpty())
                look += u"<%1>"_s.arg(f.link.toString(QUrl::FullyEncoded));
            result += look.isEmpty() ? text->text : u'{' + look + u'}' + text->text + u"{}"_s;
        } else if (const auto *table = std::get_if<bbcode::Table>(&step)) {
            result += u"[%1x%2:"_s.arg(table->rows).arg(table->columns);
        } else if (const auto *cell = std::get_if<bbcode::Cell>(&step)) {
            result += u"|%1,%2%3 "_s.arg(cell->row)
                          .arg(cell->column)
                          .arg(cell->isHeading ? u"h"_s : QString());
        } else {
            result += u"]"_s;
        }
    }
    return result;
}

QString repeated(const QString &text, int times) { return text.repeated(times); }

} // namespace

class TestBbCode : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void steps_data();
    void steps();
    void plainText_data();
    void plainText();
    void textWithoutTagsComesBackUnchanged_data();
    void textWithoutTagsComesBackUnchanged();
    void hostileTextIsHandledInLinearTime_data();
    void hostileTextIsHandledInLinearTime();
    void nothingOfATextIsLostBeyondTheLimits();
    void depthIsLimited();
    void linkTarget_data();
    void linkTarget();
    void linkHost_data();
    void linkHost();
    void findLink_data();
    void findLink();
    void fuzzCorpus();
};

void TestBbCode::steps_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *source, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(expected);
    };
    row("empty", "", "");
    row("plain", "a", "¶ a");
    row("two lines", "a\nb", "¶ a¶ b");
    row("carriage returns", "a\r\nb\rc", "¶ a¶ b¶ c");
    row("empty line between", "a\n\nb", "¶ a¶ ¶ b");
    row("empty lines before", "\n\na", "¶ ¶ ¶ a");
    row("empty lines after are left out", "a\n\n", "¶ a");
    row("bold", "[b]a[/b]", "¶ {b}a{}");
    row("upper case", "[B]a[/b]", "¶ {b}a{}");
    row("all inline", "[b][i][u][s]a[/s][/u][/i][/b]", "¶ {bius}a{}");
    row("nested", "[b]a[i]b[/i]c[/b]d", "¶ {b}a{}{bi}b{}{b}c{}d");
    row("bold over lines", "[b]a\nb[/b]", "¶ {b}a{}¶ {b}b{}");
    row("break", "a[br]b[BR/]c[br /]d", "¶ a¶ b¶ c¶ d");
    row("unknown tag", "[foo]a[/foo]", "¶ [foo]a[/foo]");
    row("value where none belongs", "[b=1]a[/b]", "¶ [b=1]a[/b]");
    row("space in a tag", "[b ]a[/b]", "¶ [b ]a[/b]");
    row("unclosed", "[b]a", "¶ [b]a");
    row("unopened", "a[/b]", "¶ a[/b]");
    row("crossing", "[b]a[i]b[/b]c[/i]", "¶ {b}a[i]b{}c[/i]");
    row("closed twice", "[b]a[/b]b[/b]", "¶ {b}a{}b[/b]");
    row("bracket alone", "[ ] [] [[ ]] [/", "¶ [ ] [] [[ ]] [/");
    row("bracket in bold", "[b][[/b]", "¶ {b}[{}");
    row("tag cut by a line end", "[b\n]a[/b]", "¶ [b¶ ]a[/b]");
    row("an inline tag does not close a block", "[quote][b]a[/quote]b[/b]", "¶q1 [b]a¶ b[/b]");
    row("dotted capital i is no i", "[\u0130]a[/\u0130]", "¶ [\u0130]a[/\u0130]");
    row("long s is no s", "[\u017f]a[/\u017f]", "¶ [\u017f]a[/\u017f]");
    row("disk file", "[disk file id=n12]", "¶ [disk file id=n12]");
    row("user", "[user=12]Ann[/user] came", "¶ Ann came");
    row("size and font", "[size=20pt][font=Arial]a[/font][/size]", "¶ a");
    row("colour", "[color=#ff8000]a[/color]", "¶ {#ff8000}a{}");
    row("short colour", "[color=#f80]a[/color]", "¶ {#ff8800}a{}");
    row("colour by name", "[COLOR=Red]a[/COLOR]", "¶ {#ff0000}a{}");
    row("no colour", "[color=url(x)]a[/color]", "¶ a");
    row("colour without value", "[color]a[/color]", "¶ [color]a[/color]");
    row("link", "[url=https://a.example/x]y[/url]", "¶ {<https://a.example/x>}y{}");
    row("quoted link", "[url=\"https://a.example/x\"]y[/url]", "¶ {<https://a.example/x>}y{}");
    row("link in itself", "[url]https://a.example/[/url]",
        "¶ {<https://a.example/>}https://a.example/{}");
    row("bold in link", "[url=https://a.example]x[b]y[/b][/url]",
        "¶ {<https://a.example>}x{}{b<https://a.example>}y{}");
    row("link in link", "[url=https://a.example]x[url=https://b.example]y[/url][/url]",
        "¶ {<https://a.example>}x[url=https://b.example]y[/url]{}");
    row("script link", "[url=javascript:alert(1)]x[/url]", "¶ [url=javascript:alert(1)]x[/url]");
    row("file link", "[url=file:///etc/passwd]x[/url]", "¶ [url=file:///etc/passwd]x[/url]");
    row("relative link", "[url=/crm/deal/details/5/]x[/url]",
        "¶ [url=/crm/deal/details/5/]x[/url]");
    row("link with a hidden character", "[url=https://a.ex\u200bample]x[/url]",
        "¶ [url=https://a.ex\u200bample]x[/url]");
    row("link with two lines", "[url]https://a.example/\nb[/url]",
        "¶ [url]{<https://a.example/>}https://a.example/{}¶ b[/url]");
    row("open address", "see https://a.example/b, or not",
        "¶ see {<https://a.example/b>}https://a.example/b{}, or not");
    row("open address in code", "[code]https://a.example[/code]", "¶ {c}https://a.example{}");
    row("picture", "[img width=10 height=9]https://a.example/p.png[/img]",
        "¶ {<https://a.example/p.png>}https://a.example/p.png{}");
    row("picture from a file", "[img]file:///etc/passwd[/img]", "¶ file:///etc/passwd");
    row("unclosed picture", "[img]https://a.example/p.png",
        "¶ [img]{<https://a.example/p.png>}https://a.example/p.png{}");
    row("markup is text", "<img src=\"file:///c.png\"> &amp; <b>x</b>",
        "¶ <img src=\"file:///c.png\"> &amp; <b>x</b>");
    row("code keeps tags", "[code][b]a[/b][/code]", "¶ {c}[b]a[/b]{}");
    row("code in a line", "a [code]b[/code] c", "¶ a {c}b{} c");
    row("code block", "a\n[code]\nb\n\n c\n[/code]\nd", "¶ a¶c {c}b{}¶c ¶c {c} c{}¶ d");
    row("unclosed code", "[code][b]a[/b]", "¶ [code]{b}a{}");
    row("empty code", "a[code][/code]b", "¶ ab");
    row("list", "[list]\n[*]a\n[*]b\n[/list]\nc", "¶l1• a¶l1• b¶ c");
    row("numbers", "[list=1][*]a[*]b[/list]", "¶l11. a¶l12. b");
    row("closed items", "[list][*]a[/*][*]b[/*][/list]", "¶l1• a¶l1• b");
    row("list in list", "[list][*]a[list=1][*]b[*]c[/list][*]d[/list]",
        "¶l1• a¶l21. b¶l22. c¶l1• d");
    row("empty items", "[list][*][*]a[*][/list]", "¶l1• ¶l1• a¶l1• ");
    row("item of two lines", "[list][*]a\nb[/list]", "¶l1• a¶l1 b");
    row("item outside a list", "[*]a", "¶ [*]a");
    row("text before the first item", "[list]a[*]b[/list]", "¶l1 a¶l1• b");
    row("empty line before a list", "a\n\n[list][*]b[/list]", "¶ a¶ ¶l1• b");
    row("unclosed list", "[list][*]a", "¶ [list][*]a");
    row("dashes", "a:\n- b\n- c", "¶ a:¶l1• b¶l1• c");
    row("dash before bold", "- [b]a[/b]", "¶l1• {b}a{}");
    row("dash and amount", "- 500 EUR", "¶ - 500 EUR");
    row("dash within", "a - b", "¶ a - b");
    row("dash alone", "- ", "¶ - ");
    row("quote", "a\n[quote]\nb\n[/quote]\nc", "¶ a¶q1 b¶ c");
    row("quote in quote", "[quote]a[quote]b[/quote]c[/quote]", "¶q1 a¶q2 b¶q1 c");
    row("quote in an item", "[list][*][quote]a[/quote][/list]", "¶l1• ¶q1l1 a");
    row("paragraphs", "[p]a[/p]\n[p]b[/p]", "¶ a¶ b");
    row("alignment", "[left]a[/left][center]b[/center][right]c[/right][justify]d[/justify]e",
        "¶a1 a¶a2 b¶a3 c¶a4 d¶ e");
    row("table",
        "[table]\n[tr][th]a[/th][th]b[/th][/tr]\n[tr][td]c[/td][td]d[/td][/tr]\n[/table]\ne",
        "[2x2:|0,0h ¶ a|0,1h ¶ b|1,0 ¶ c|1,1 ¶ d]¶ e");
    row("rows of unequal length", "[table][tr][td]a[/td][/tr][tr][td]b[/td][td]c[/td][/tr][/table]",
        "[2x2:|0,0 ¶ a|1,0 ¶ b|1,1 ¶ c]");
    row("list in a cell", "[table][tr][td][list][*]a[/list][/td][/tr][/table]",
        "[1x1:|0,0 ¶l1• a]");
    row("table in a quote", "[quote][table][tr][td]a[/td][/tr][/table]b[/quote]",
        "[1x1:|0,0 ¶ a]¶q1 b");
    row("table in a table",
        "[table][tr][td][table][tr][td]a[/td][td]b[/td][/tr][/table][/td][td]c[/td][/tr][/table]",
        "[1x2:|0,0 ¶ a\tb|0,1 ¶ c]");
    row("text between cells", "[table]x[tr]y[td]z[/td][/tr][/table]",
        "[2x2:|0,0 ¶ x|1,0 ¶ y|1,1 ¶ z]");
    row("cell outside a row", "[table][td]a[/td][/table]", "[3x1:|0,0 ¶ [td]|1,0 ¶ a|2,0 ¶ [/td]]");
    row("row outside a table", "[tr][td]a[/td][/tr]", "¶ [tr][td]a[/td][/tr]");
    row("empty table", "[table][/table]a", "¶ a");
    row("text of seed 003",
        "[b]Analysis results:[/b]\n- Credit limit: OK (500,000 RUB)\n"
        "- Recommended plan: Enterprise",
        "¶ {b}Analysis results:{}"
        "¶l1• Credit limit: OK (500,000 RUB)¶l1• Recommended plan: Enterprise");
}

void TestBbCode::steps()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    QCOMPARE(described(bbcode::steps(bbcode::parse(source))), expected);
}

void TestBbCode::plainText_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("expected");
    QTest::newRow("look") << u"[b]a[/b] [i]b[/i]"_s << u"a b"_s;
    QTest::newRow("list") << u"[list][*]a[list=1][*]b[/list][/list]c"_s << u"- a\n  1. b\nc"_s;
    QTest::newRow("dashes") << u"a\n- b\n- c"_s << u"a\n- b\n- c"_s;
    QTest::newRow("table") << u"x[table][tr][td]a[/td][td]b[/td][/tr][tr][td]c[/td][/tr][/table]y"_s
                           << u"x\na\tb\nc\ny"_s;
    QTest::newRow("two lines in a cell")
        << u"[table][tr][td]a\nb[/td][td]c[/td][/tr][/table]"_s << u"a\nb\tc"_s;
    QTest::newRow("picture") << u"[img]https://a.example/p.png[/img]"_s
                             << u"https://a.example/p.png"_s;
    QTest::newRow("link") << u"[url=https://a.example/x]y[/url]"_s << u"y"_s;
    QTest::newRow("refused link") << u"[url=tel:1]y[/url]"_s << u"[url=tel:1]y[/url]"_s;
    QTest::newRow("code") << u"a[code]b\n  c[/code]d"_s << u"a\nb\n  c\nd"_s;
}

void TestBbCode::plainText()
{
    QFETCH(const QString, source);
    QFETCH(const QString, expected);
    QCOMPARE(bbcode::toPlainText(bbcode::parse(source)), expected);
}

void TestBbCode::textWithoutTagsComesBackUnchanged_data()
{
    QTest::addColumn<QString>("source");
    QTest::newRow("lines") << u"a\n\n\nb\n c \n\td"_s;
    QTest::newRow("first lines empty") << u"\n\n a"_s;
    QTest::newRow("dashes") << u"- a\n  - b\n- \n- 5\n-c"_s;
    QTest::newRow("brackets") << u"[x] a[0] [/q] [[b]]"_s;
    QTest::newRow("addresses") << u"http:// https://a.example/(b). ftp://c http://http://"_s;
    QTest::newRow("hidden characters")
        << u"a\u200Bb\u202Ec\u2028d\u2029e\uFFFC\uFDD0"_s + QChar(0) + QChar(0xD800) + u"x"_s;
    QTest::newRow("many scripts") << u"Иван, ليلى حداد, Größe 👩\u200D👧, 提案"_s;
}

void TestBbCode::textWithoutTagsComesBackUnchanged()
{
    QFETCH(const QString, source);
    QCOMPARE(bbcode::toPlainText(bbcode::parse(source)), source);
}

void TestBbCode::hostileTextIsHandledInLinearTime_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("tail");
    const auto row = [](const char *name, const QString &unit, const QString &tail = {}) {
        QTest::newRow(name) << unit << tail;
    };
    row("opening tags", u"[b]"_s);
    row("closing tags", u"[/b]"_s);
    row("nested tags", u"[b]"_s, repeated(u"[/b]"_s, 100'000));
    row("nested quotes", u"[quote]"_s, repeated(u"[/quote]"_s, 100'000));
    row("nested lists", u"[list][*]"_s, repeated(u"[/list]"_s, 100'000));
    row("nested tables", u"[table][tr][td]"_s, repeated(u"[/td][/tr][/table]"_s, 50'000));
    row("unclosed code", u"[code]"_s);
    row("code closed at last", u"[code]"_s, u"[/code]"_s);
    row("unclosed pictures", u"[img]"_s);
    row("unclosed values", u"[url="_s);
    row("long values", u"[url=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"_s);
    row("brackets", u"["_s);
    row("closed brackets", u"]"_s);
    row("crossing tags", u"[b][i][/b][/i]"_s);
    row("many small elements", u"[b]a[/b]"_s);
    row("items", u"[*]"_s, u"[/list]"_s);
    row("lines", u"\n"_s);
    row("dashes", u"- a\n"_s);
    row("cells", u"[td][/td]"_s);
    row("addresses", u"http://a.example/ "_s);
    row("address in address", u"http://"_s);
    row("broken addresses", u"https://\\"_s);
    row("links", u"[url]http://a.example[/url]"_s);
    row("marks after an address", u"http://a"_s + repeated(u")"_s, 2000) + u" "_s);
    row("surrogates", QString(QChar(0xD83D)));
    row("nul", QString(QChar(0)));
}

/// A text of 1 MB and one of 10 MB: the second may take no more than a multiple of the first that is
/// far below the square, and what is made of them stays in proportion.
void TestBbCode::hostileTextIsHandledInLinearTime()
{
    QFETCH(const QString, unit);
    QFETCH(const QString, tail);
    const auto measure = [&](qsizetype length) {
        QString text = unit.repeated(length / unit.size());
        text += tail;
        QElapsedTimer timer;
        timer.start();
        const bbcode::Document document = bbcode::parse(text);
        const QString plain = bbcode::toPlainText(document);
        const qint64 elapsed = timer.elapsed();
        qsizetype nodeText = 0;
        for (const bbcode::Node &node : document.nodes)
            nodeText += node.kind == bbcode::Node::Kind::Text ? node.value.size() : 0;
        return nodeText <= text.size() && plain.size() <= 8 * text.size() + 100 ? elapsed : -1;
    };
    const qint64 small = measure(500'000);
    const qint64 large = measure(5'000'000);
    QVERIFY(small >= 0 && large >= 0);
    QVERIFY2(large <= 60 * (small + 20), qPrintable(u"%1 ms, %2 ms"_s.arg(small).arg(large)));
}

void TestBbCode::nothingOfATextIsLostBeyondTheLimits()
{
    const QString text = repeated(u"[b]a[/b]\n"_s, 100);
    for (const bbcode::Limits &limits :
         { bbcode::Limits { .length = 450 }, bbcode::Limits { .nodes = 100 },
           bbcode::Limits { .depth = 0 }, bbcode::Limits { .length = 0 } }) {
        const bbcode::Document document = bbcode::parse(text, limits);
        QVERIFY(document.isLimited);
        const QString plain = bbcode::toPlainText(document);
        QCOMPARE(plain.count(u'a'), 100);
        QVERIFY(plain.endsWith(u"[b]a[/b]"_s));
    }
    QVERIFY(!bbcode::parse(text).isLimited);
}

void TestBbCode::depthIsLimited()
{
    const int depth = bbcode::Limits().depth;
    const auto nested
        = [](int n) { return repeated(u"[quote]"_s, n) + u"a"_s + repeated(u"[/quote]"_s, n); };
    QVERIFY(!bbcode::parse(nested(depth)).isLimited);
    QCOMPARE(bbcode::toPlainText(bbcode::parse(nested(depth))), u"a"_s);
    const bbcode::Document deep = bbcode::parse(nested(depth + 1));
    QVERIFY(deep.isLimited);
    QCOMPARE(bbcode::toPlainText(deep), u"[quote]a[/quote]"_s);
}

void TestBbCode::linkTarget_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isLink");
    QTest::newRow("https") << u"https://a.example/x?y=1#z"_s << true;
    QTest::newRow("http") << u"HTTP://a.example"_s << true;
    QTest::newRow("spaces around") << u" https://a.example "_s << true;
    QTest::newRow("letters beyond ASCII") << u"https://пример.рф/путь"_s << true;
    QTest::newRow("user and password") << u"https://bank.example@evil.example"_s << true;
    for (const char *bad : { "",
                             "a",
                             "www.a.example",
                             "//a.example",
                             "/crm/",
                             "javascript:alert(1)",
                             "data:text/html,x",
                             "file:///etc/passwd",
                             "ftp://a.example",
                             "mailto:a@b.example",
                             "vbscript:x",
                             "https://",
                             "https:///x",
                             "https://a b.example",
                             "https://a.example\\@b.example",
                             "https:a.example",
                             "java\nscript:x",
                             "https://a.example\u202e/x",
                             "https://a.example\u200b",
                             "smb://host/share",
                             "\\\\host\\share" })
        QTest::addRow("not: %s", bad) << QString::fromUtf8(bad) << false;
    QTest::newRow("too long") << u"https://a.example/"_s + repeated(u"x"_s, 2048) << false;
}

void TestBbCode::linkTarget()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isLink);
    QCOMPARE(!bbcode::linkTarget(text).isEmpty(), isLink);
}

void TestBbCode::linkHost_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("host");
    QTest::newRow("ASCII") << u"https://A.Example/x"_s << u"a.example"_s;
    QTest::newRow("port") << u"https://a.example:8443/x"_s << u"a.example:8443"_s;
    QTest::newRow("in front of the at sign")
        << u"https://bank.example@evil.example/"_s << u"evil.example"_s;
    QTest::newRow("Cyrillic") << u"https://пример.рф/"_s << u"пример.рф (xn--e1afmkfd.xn--p1ai)"_s;
    QTest::newRow("look-alike") << u"https://аррӏе.com/"_s << u"аррӏе.com (xn--80ak6aa92e.com)"_s;
    QTest::newRow("punycode") << u"https://xn--80ak6aa92e.com/"_s
                              << u"аррӏе.com (xn--80ak6aa92e.com)"_s;
    QTest::newRow("IPv4") << u"http://127.0.0.1:80/"_s << u"127.0.0.1:80"_s;
    QTest::newRow("IPv6") << u"http://[::1]/"_s << u"::1"_s;
}

void TestBbCode::linkHost()
{
    QFETCH(const QString, url);
    QFETCH(const QString, host);
    QCOMPARE(bbcode::linkHost(QUrl(url)), host);
}

void TestBbCode::findLink_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    QTest::newRow("none") << u"a://b"_s << QString();
    QTest::newRow("alone") << u"https://a.example"_s << u"https://a.example"_s;
    QTest::newRow("end of sentence") << u"see https://a.example/b."_s << u"https://a.example/b"_s;
    QTest::newRow("in brackets") << u"(https://a.example/b)"_s << u"https://a.example/b"_s;
    QTest::newRow("brackets within")
        << u"https://a.example/b_(c)"_s << u"https://a.example/b_(c)"_s;
    QTest::newRow("quotes") << u"«https://a.example/»"_s << u"https://a.example/"_s;
    QTest::newRow("markup") << u"<https://a.example/>"_s << u"https://a.example/"_s;
    QTest::newRow("within a word") << u"xhttps://a.example"_s << QString();
    QTest::newRow("second") << u"http://, https://a.example!"_s << u"https://a.example"_s;
    QTest::newRow("hidden character") << u"https://a.ex\u200Bample"_s << QString();
}

void TestBbCode::findLink()
{
    QFETCH(const QString, text);
    QFETCH(const QString, found);
    const bbcode::FoundLink link = bbcode::findLink(text, 0);
    QCOMPARE(link.position < 0 ? QString() : text.mid(link.position, link.length), found);
    QCOMPARE(link.url.isEmpty(), found.isEmpty());
}

/// What the fuzzer kept is parsed here too, so that it also runs without it.
void TestBbCode::fuzzCorpus()
{
    const QDir corpus(QStringLiteral(PROJECT_DIR) + u"/tests/fuzz/corpus/bbcode"_s);
    const QStringList names = corpus.entryList(QDir::Files);
    QVERIFY(names.size() >= 10);
    for (const QString &name : names) {
        QFile file(corpus.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const bbcode::Document document = bbcode::parse(text);
        QVERIFY2(bbcode::toPlainText(document).size() <= 8 * text.size() + 100, qPrintable(name));
        QVERIFY2(bbcode::steps(document).size() <= 4 * text.size() + 1, qPrintable(name));
    }
}

QTEST_GUILESS_MAIN(TestBbCode)
#include "tst_bbcode.moc"
