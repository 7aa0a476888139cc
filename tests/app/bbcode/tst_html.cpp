// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All texts are invented.
#include "bbcode/html.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace bbcode;

namespace {

/// ¶ begins a line, letters in braces are the look of what follows.
QString described(const QList<Step> &steps)
{
    QString result;
    for (const Step &step : steps) {
        if (const auto *paragraph = std::get_if<Paragraph>(&step)) {
            result += u"¶"_s;
            if (paragraph->quoteLevel)
                result += u"q%1"_s.arg(paragraph->quoteLevel);
            if (paragraph->listLevel)
                result += u"l%1%2"_s.arg(paragraph->listLevel).arg(paragraph->marker);
            if (paragraph->isCode)
                result += u"c"_s;
            result += u' ';
        } else if (const auto *text = std::get_if<Text>(&step)) {
            const Format &f = text->format;
            QString look = (f.isBold ? u"b"_s : QString()) + (f.isItalic ? u"i"_s : QString())
                + (f.isUnderlined ? u"u"_s : QString()) + (f.isStruck ? u"s"_s : QString())
                + (f.isCode ? u"c"_s : QString());
            if (!f.link.isEmpty())
                look += u"<%1>"_s.arg(f.link.toString(QUrl::FullyEncoded));
            result += look.isEmpty() ? text->text : u'{' + look + u'}' + text->text + u"{}"_s;
        }
    }
    return result;
}

} // namespace

/// The HTML of e-mails, reduced to what can be shown without harm.
class HtmlTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void becomesSteps_data();
    void becomesSteps();
    void hostileHtmlIsHarmless_data();
    void hostileHtmlIsHarmless();
    void isPlainTextToo();
    void takesTimeByItsLengthOnly_data();
    void takesTimeByItsLengthOnly();
};

void HtmlTest::becomesSteps_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char *name, const QString &html, const QString &steps) {
        QTest::newRow(name) << html << steps;
    };
    row("nothing", {}, {});
    row("plain", u"Good day"_s, u"¶ Good day"_s);
    row("white space is one space", u"  a \n\t b  <b> c</b> "_s, u"¶ a b {b}c{}"_s);
    row("paragraphs have an empty line between them", u"<p>a</p>\n<p>b</p>"_s, u"¶ a¶ ¶ b"_s);
    row("divisions have none", u"<div>a</div><div>b</div>"_s, u"¶ a¶ b"_s);
    row("a break", u"a<br>b<br/>c"_s, u"¶ a¶ b¶ c"_s);
    row("two breaks", u"a<br><br>b<br><br><br>c"_s, u"¶ a¶ ¶ b¶ ¶ c"_s);
    row("looks", u"<b>a</b><i>b</i><u>c</u><del>d</del><code>e</code>"_s,
        u"¶ {b}a{}{i}b{}{u}c{}{s}d{}{c}e{}"_s);
    row("looks within looks", u"<strong>a<em>b</strong>c</em>"_s, u"¶ {b}a{}{bi}b{}{i}c{}"_s);
    row("in any case", u"<B>a</b><P>c"_s, u"¶ {b}a{}¶ ¶ c"_s);
    row("a list", u"x<ul><li>a</li><li>b</ul>y"_s, u"¶ x¶ ¶l1• a¶l1• b¶ ¶ y"_s);
    row("a numbered list", u"<ol><li>a<li>b<ul><li>c</ul><li>d</ol>"_s,
        u"¶l11. a¶l12. b¶l2• c¶l13. d"_s);
    row("an item without a list", u"<li>a<li>b"_s, u"¶ a¶ b"_s);
    row("a quote", u"a<blockquote>b<br>c</blockquote>d"_s, u"¶ a¶q1 ¶q1 b¶q1 c¶ ¶ d"_s);
    row("preformatted", u"<pre>a  b\n\n c</pre>"_s, u"¶c {c}a  b{}¶c ¶c {c} c{}"_s);
    row("a table", u"<table><tr><th>a</th><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>"_s,
        u"¶ a\tb¶ c\td"_s);
    row("a link", u"<a href=\"https://example.org/a?b=1&amp;c=2\">here</a>."_s,
        u"¶ {<https://example.org/a?b=1&c=2>}here{}."_s);
    row("a link without quotes", u"<a href=https://example.org>x</a>"_s,
        u"¶ {<https://example.org>}x{}"_s);
    row("entities", u"&lt;b&gt; &amp;amp; &#228;&#xE4; &hellip; &euro;"_s, u"¶ <b> &amp; ää … €"_s);
    row("what is no entity", u"AT&T &nosuch; &#; &#x110000; &#55296; R&D"_s,
        u"¶ AT&T &nosuch; &#; &#x110000; &#55296; R&D"_s);
    row("a sign as people write it", u"a < b, 3 <4, x<-1"_s, u"¶ a < b, 3 <4, x<-1"_s);
    row("a tag that does not end", u"a <b and so on"_s, u"¶ a <b and so on"_s);
    row("an end within a value", u"<a href='https://example.org/?a>b' alt=\"x>y\">z</a>"_s,
        u"¶ {<https://example.org/?a%3Eb>}z{}"_s);
    row("quotes that do not end", u"<p class=\"x>a</p>b"_s, u"¶ a¶ ¶ b"_s);
    row("comments and declarations", u"<!DOCTYPE html><!-- <b> -->a<?xml x?>b<!--c"_s, u"¶ ab"_s);
    row("a picture with words", u"a <img alt=\"Our logo\" src=\"https://example.org/x.png\"> b"_s,
        u"¶ a [Our logo] b"_s);
    row("closing tags alone", u"</p></b></ul></a></blockquote>a"_s, u"¶ a"_s);
    row("a whole e-mail",
        u"<html><head><title>T</title><style>p{color:red}</style></head><body>"
        "<p>Dear Ms Brandt,</p><p>please find our quote. It is valid for <b>two weeks</b>.</p>"
        "<p>Kind regards<br>Ann Lee</p></body></html>"_s,
        u"¶ Dear Ms Brandt,¶ ¶ please find our quote. It is valid for {b}two weeks{}.¶ ¶ Kind "
        "regards¶ Ann Lee"_s);
}

void HtmlTest::becomesSteps()
{
    QFETCH(QString, html);
    QFETCH(QString, steps);
    QCOMPARE(described(stepsOfHtml(html)), steps);
}

void HtmlTest::hostileHtmlIsHarmless_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("steps");
    const auto row = [](const char *name, const QString &html, const QString &steps) {
        QTest::newRow(name) << html << steps;
    };
    row("a script", u"a<script>alert('x')</script>b"_s, u"¶ ab"_s);
    row("a script that does not end", u"a<script>alert('x')"_s, u"¶ a"_s);
    row("a script within a script", u"<script><script></script>b"_s, u"¶ b"_s);
    row("a script put together", u"<scr<script>ipt>alert(1)</script>b"_s, u"¶ ipt>alert(1)b"_s);
    row("a tracking pixel", u"a<img src=\"file:///canary.png\" width=1 height=1>b"_s, u"¶ ab"_s);
    row("frames and objects", u"<iframe src=file:///x>a</iframe><object data=x>b</object>c"_s,
        u"¶ c"_s);
    row("styles that load", u"<p style=\"background:url(file:///x)\">a<style>@import 'x'</style>"_s,
        u"¶ a"_s);
    for (const char *address :
         { "javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "//example.org/x",
           "/upload/x", "mailto:a@example.org", " java\tscript:alert(1)", "https://a b",
           "&#106;avascript:alert(1)", "https:\\\\example.org" })
        row(address, u"<a href=\"%1\">a</a>"_s.arg(QLatin1String(address)), u"¶ a"_s);
    row("events", u"<b onclick=\"alert(1)\">a</b>"_s, u"¶ {b}a{}"_s);
}

void HtmlTest::hostileHtmlIsHarmless() { becomesSteps(); }

void HtmlTest::isPlainTextToo()
{
    QCOMPARE(plainTextOfHtml(u"<p>a<b>b</b></p><ol><li>c<li>d</ol><ul><li>e</ul>"_s),
             u"ab\n\n1. c\n2. d\n\n- e"_s);
}

void HtmlTest::takesTimeByItsLengthOnly_data()
{
    QTest::addColumn<QString>("piece");
    for (const char *piece :
         { "<a",       "<a =\"",   "<a =\">\"",     "<b>",
           "</b>",     "<ul><li>", "<blockquote>",  "&",
           "&#",       "<!",       "<!--",          "<script",
           "<script>", "</",       "<p class='\">", "<a =\"<a >\" =\"",
           "x > \" '", "<br>",     "<pre>\n",       "<a href=\"https://example.org\">" })
        QTest::newRow(piece) << QString::fromLatin1(piece);
}

void HtmlTest::takesTimeByItsLengthOnly()
{
    QFETCH(QString, piece);
    const QString html = piece.repeated(300'000 / piece.size()) + u">\"'>"_s;
    QElapsedTimer timer;
    timer.start();
    const auto steps = stepsOfHtml(html);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
    for (const Step &step : steps)
        QVERIFY(std::holds_alternative<Paragraph>(step) || std::holds_alternative<Text>(step));
}

QTEST_GUILESS_MAIN(HtmlTest)
#include "tst_html.moc"
