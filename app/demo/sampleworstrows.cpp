// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplecards.h"
#include "demo/sampledata.h"

using namespace Qt::Literals::StringLiterals;

/// What bots write on bad days, and what no bot should: each row a case of its own, named in its
/// title unless the title is the case.
namespace demo::sample {

namespace {

constexpr qint64 largestExact = 9007199254740992; // 2^53: beyond it a double cannot count

struct Row
{
    QString title;
    QString text;
    QString icon = u"info"_s;
    qint64 authorId = aiAgent;
};

QString repeated(const QString &sentence, qsizetype size)
{
    return sentence.repeated(size / sentence.size() + 1).first(size);
}

QList<Row> markupRows()
{
    return {
        { u"Image of a local file"_s,
          u"<img src=\"file:///canary.png\"> <img src=\"http://127.0.0.1:9/canary.png\">"_s },
        { u"<img src=\"file:///canary.png\">"_s, u"The title is an image."_s },
        { u"Script"_s,
          u"<script>alert('canary')</script><body onload=\"alert(1)\"><a "
          u"href=\"javascript:alert(1)\">"
          "press</a>"_s },
        { u"<b>Bold title</b> &amp; entities &lt;"_s, u"Tom &amp; Jerry &#x3C;b&#x3E; <br> end"_s },
        { u"Style and link"_s,
          u"<link rel=\"stylesheet\" href=\"file:///canary.css\"><style>*{display:none}</style>"_s },
        { u"BB code, nested"_s,
          u"[b][i][u][s]all four[/s][/u][/i][/b] [list][*]one[list][*]inner[/list][*]two[/list]\n"
          "[quote]quoted [b]bold[/b][/quote]\n[code]if (a < b) [b]not bold[/b];[/code]\n"
          "[table][tr][td]1[/td][td]2[/td][/tr][/table]"_s },
        { u"BB code, never closed"_s,
          u"[b]bold [i]italic [url=https://acme.example]link [list][*]a"_s },
        { u"BB code, closed in the wrong order"_s, u"[b][i]crossed[/b][/i][/u][/list][*] [/]"_s },
        { u"BB code, links that lie"_s,
          u"[url=https://evil.example/]https://acme.example/[/url] "
          u"[url=file:///etc/passwd]report[/url] "
          "[url=javascript:alert(1)]press[/url] [img]file:///canary.png[/img] "
          "[url]https://user:password@acme.example:8443/a?b=c#d[/url]"_s },
        { u"BB code, very deep"_s,
          u"[b]"_s.repeated(2000) + u"bottom"_s + u"[/b]"_s.repeated(2000) },
        { u"BB code, colours and sizes"_s,
          u"[color=#ff0000]red[/color] [size=900]huge[/size] [font=Wingdings]odd[/font] [user=7]Tom[/user]"_s },
        { u"References of a batch"_s,
          u"Paid $result[x][id], then $next[a] and $total[b] and $time[c] and $error[d]."_s },
        { u"Per cent and plus"_s, u"100 % sure + 5 %20 = %s %n %1 %2 & a=b&c=d # ? / \\"_s },
        { u"SQL"_s, u"Robert'); DROP TABLE entries;-- \" ' ` \\' OR 1=1"_s },
    };
}

QList<Row> unicodeRows()
{
    const QString loneHigh = QString(QChar(0xd83d));
    const QString loneLow = QString(QChar(0xde00));
    QString controls = u"bell\a back\b escape\x1b[31m form\f vertical\v delete\x7f"_s;
    controls += u" nul"_s + QChar(0) + u"nul"_s + QChar(0x85) + QChar(0x2028) + QChar(0x2029);
    QString combining = u"Zalgo: "_s;
    for (int i = 0; i < 40; ++i)
        combining += QChar(0x0300 + i * 2);
    return {
        { u"Direction override: invoice_\u202efdp.exe"_s,
          u"Open \u202egpj.ecaf\u202c and \u2066isolated\u2069, never closed: \u202b\u2067"_s },
        { u"Zero width: pay\u200bpal, \u200cjoin\u200der\ufeff"_s,
          u"soft\u00adhyphen, word\u2060joiner, \u180evowel separator, tag\U000e0041\U000e0042"_s },
        { u"Control characters"_s, controls },
        { u"Lone surrogates "_s + loneHigh,
          u"high "_s + loneHigh + u" then low "_s + loneLow + u" apart, reversed "_s + loneLow
              + loneHigh },
        { u"Not characters"_s, u"\ufffe \uffff \U0001fffe \ufffd"_s },
        { u"Emoji 👩‍👩‍👧‍👦 🏳️‍🌈 🇩🇪 👍🏽"_s,
          u"👨‍💻 wrote 🧑🏿‍🚀; keycap 1️⃣; flags 🇺🇸🇫🇷🇧; ☎︎ ☎️"_s },
        { u"Emoji as stored: :f09f9880:"_s, u":f09f9880: :f09f918d: :not-hex: :f09f98:"_s },
        { u"Combining marks"_s, combining },
        { u"مرحبا 123 — mixed שלום (עברית) ABC"_s,
          u"الطلب 4711: 1,200.00 EUR (Visa •• 4242)\nעברית then English then العربية 100%!"_s },
        { u"同時に日本語、中文、한국어、ภาษาไทย"_s,
          u"全角＝SUM(A1)、改行なしの長い文章がここに続きます。ไม่มีช่องว่างระหว่างคำในภาษาไทย"_s },
        { u"Look-alikes: Раураl, Αcme, ⅰnfo"_s, u"ｆｕｌｌ ｗｉｄｔｈ, ①②③, ﬁ ﬂ, Å Å, ẛ̣"_s },
        { u"Tabs\tand\nlines"_s,
          u"\n\n   leading\r\nwindows\rmac\n\tindented\n\n\ntrailing   \n\n"_s },
    };
}

QList<Row> formulaRows()
{
    QList<Row> rows;
    for (const QString &formula :
         { u"=HYPERLINK(\"http://evil.example\",\"Invoice\")"_s, u"+1+cmd|' /C calc'!A0"_s,
           u"-2+3+cmd|' /C calc'!A0"_s, u"@SUM(1+1)*cmd|' /C calc'!A0"_s, u"\t=1+1"_s, u"\r=1+1"_s,
           u"＝1+1"_s, u"\";=1+1;\""_s, u"-1,234.50 EUR"_s })
        rows.append({ formula, formula, u"sum"_s, importer });
    return rows;
}

QList<Row> sizeRows()
{
    const QString german = u"Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"_s;
    QString json = u"{\"rows\":["_s;
    for (int i = 0; json.size() < 100'000; ++i)
        json += u"{\"sku\":\"A-%1\",\"count\":%2,\"price\":\"%3.90\"},\n"_s.arg(1000 + i)
                    .arg(i % 7)
                    .arg(i);
    return {
        { {}, {} },
        { {}, u"No title."_s },
        { u"No text."_s, {} },
        { u"   "_s, u"\u00a0\u2003\n"_s },
        { u"No icon"_s, u"iconCode is an empty string."_s, {} },
        { u"Unknown icon"_s, u"The portal shows nothing."_s, u"no-such-icon"_s },
        { u"Icon that looks like a path"_s, u"../../canary.png"_s, u"../../canary.png"_s },
        { u"Icon code of 300 letters"_s, u"x"_s, repeated(u"icon-"_s, 300) },
        { repeated(german, 900), repeated(german, 9000) },
        { u"One line of 20,000 letters without a space"_s, repeated(u"abcdefghij"_s, 20'000) },
        { u"10,000 lines"_s, u"line\n"_s.repeated(10'000) },
        { repeated(u"A title that goes on and on, because nobody checks its length. "_s, 5000),
          u"The title has 5,000 letters."_s },
        { u"Stock list of 100 kB"_s, json + u"]}"_s },
        { u"Log file of 1 MB"_s,
          repeated(u"2026-03-02 04:05:06 worker[17]: retrying POST /orders, 503 after 30.0 s\n"_s,
                   1'000'000) },
        { u"Written by nobody"_s, u"authorId is 0."_s, u"info"_s, 0 },
        { u"Written by a user number beyond 2^53"_s, u"authorId"_s, u"info"_s, largestExact + 1 },
    };
}

} // namespace

void addWorstRows(State &state)
{
    const QDateTime now = state.now();
    int minutes = 6000;
    const auto add = [&](const Row &row, const QDateTime &created, qint64 id = 0) {
        Entry entry { id,        worstRows.typeId, worstRows.id, created, row.authorId,
                      row.title, row.text,         row.icon,     {} };
        return state.addEntry(entry);
    };
    for (const QList<Row> &rows : { sizeRows(), formulaRows(), unicodeRows(), markupRows() }) {
        for (const Row &row : rows)
            add(row, now.addSecs(-60 * minutes--));
    }

    const QTime noon(12, 0);
    add({ u"From 1970"_s, u"A clock that was never set."_s }, QDateTime::fromSecsSinceEpoch(0));
    add({ u"From the year 1"_s, u"0001-01-01"_s }, QDateTime(QDate(1, 1, 1), noon));
    add({ u"From the year 9999"_s, u"9999-12-31"_s }, QDateTime(QDate(9999, 12, 31), noon));
    add({ u"From next year"_s, u"A clock that is wrong."_s }, now.addYears(1));
    for (const QString &date : { u""_s, u"yesterday"_s, u"2026-02-30T25:61:61+02:00"_s,
                                 u"2026-03-01 08:08:50"_s, u"0000-00-00T00:00:00+00:00"_s }) {
        Entry entry { 0,
                      worstRows.typeId,
                      worstRows.id,
                      now.addSecs(-60 * minutes--),
                      importer,
                      u"Date is \"%1\""_s.arg(date),
                      {},
                      u"calendar"_s,
                      {} };
        entry.createdText = date;
        state.addEntry(entry);
    }
    for (const qint64 id : { largestExact - 1, largestExact, largestExact + 1, largestExact + 2,
                             std::numeric_limits<qint64>::max() - 1 })
        add({ u"Entry number %1"_s.arg(id), u"A double cannot tell it from its neighbours."_s },
            now.addSecs(-60 * minutes--), id);
}

} // namespace demo::sample
