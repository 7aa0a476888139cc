// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "portalcase.h"

#include "demo/filter.h"
#include "demo/phpquery.h"

#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using demo::Value;

/// The portal's PHP ways: parse_str, arrays that leave as [] or {}, json_encode, filters.
class DemoPortalPhp : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void queriesBecomeNestedArrays_data();
    void queriesBecomeNestedArrays();
    void commandsAreCutAsAddresses_data();
    void commandsAreCutAsAddresses();
    void arraysLeaveAsListsOrObjects_data();
    void arraysLeaveAsListsOrObjects();
    void theOrderOfMembersIsKept();
    void wrongJsonIsRefused_data();
    void wrongJsonIsRefused();
    void truthIsThatOfPhp_data();
    void truthIsThatOfPhp();
    void filtersKnowTheirPrefixes_data();
    void filtersKnowTheirPrefixes();
};

void DemoPortalPhp::queriesBecomeNestedArrays_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *query, const char *expected) {
        QTest::newRow(name) << QByteArray(query) << QByteArray(expected);
    };
    row("values are strings", "a=1&b=true&c=", R"({"a":"1","b":"true","c":""})");
    row("nothing", "", "[]");
    row("a name alone", "a", R"({"a":""})");
    row("a plus is a space", "a=b+c%2Bd", R"({"a":"b c+d"})");
    row("percent encoding is undone once", "a=%2525", R"({"a":"%25"})");
    row("utf-8", "a=%D0%9F", R"({"a":"\u041f"})");
    row("nested names", "fields[title]=x&fields[text]=y", R"({"fields":{"title":"x","text":"y"}})");
    row("deeply nested names", "a[b][c][d]=1", R"({"a":{"b":{"c":{"d":"1"}}}})");
    row("appended values", "select[]=id&select[]=title", R"({"select":["id","title"]})");
    row("appending goes on after a number", "a[5]=x&a[]=y", R"({"a":{"5":"x","6":"y"}})");
    row("numbers from zero are a list", "a[0]=x&a[1]=y", R"({"a":["x","y"]})");
    row("numbers out of order are an object", "a[1]=x&a[0]=y", R"({"a":{"1":"x","0":"y"}})");
    row("the last value wins", "a=1&a=2", R"({"a":"2"})");
    row("an array replaces a text", "a=1&a[b]=2", R"({"a":{"b":"2"}})");
    row("encoded brackets nest, too", "a%5Bb%5D=1", R"({"a":{"b":"1"}})");
    row("dots and spaces in the outer name", "a.b c=1", R"({"a_b_c":"1"})");
    row("dots in inner names stay", "a[b.c]=1", R"({"a":{"b.c":"1"}})");
    row("a bracket that is not closed", "a[b=1", R"({"a_b":"1"})");
    row("what follows a bracket is dropped", "a[b]c=1", R"({"a":{"b":"1"}})");
    row("a name of nothing is skipped", "=1&b=2", R"({"b":"2"})");
    row("prefixes of filters", "filter[%25title]=a&filter[%3E%3Did]=5",
        R"({"filter":{"%title":"a",">=id":"5"}})");
    row("a raw equals sign ends the name", "filter[>=id]=5", R"({"filter_>":"id]=5"})");
    row("an equals sign in the value", "a=b=c", R"({"a":"b=c"})");
}

void DemoPortalPhp::queriesBecomeNestedArrays()
{
    QFETCH(QByteArray, query);
    QFETCH(QByteArray, expected);
    QCOMPARE(demo::parseQuery(query).encoded(), expected);
}

void DemoPortalPhp::commandsAreCutAsAddresses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("method");
    QTest::addColumn<QByteArray>("params");
    QTest::newRow("no query") << u"profile"_s << u"profile"_s << QByteArray("[]");
    QTest::newRow("query") << u"user.get?ID=1"_s << u"user.get"_s << QByteArray(R"({"ID":"1"})");
    QTest::newRow("a raw hash cuts the rest off")
        << u"m?a=1#2&b=3"_s << u"m"_s << QByteArray(R"({"a":"1"})");
    QTest::newRow("a second question mark stays")
        << u"m?a=1?2"_s << u"m"_s << QByteArray(R"({"a":"1?2"})");
}

void DemoPortalPhp::commandsAreCutAsAddresses()
{
    QFETCH(QString, text);
    const demo::Command command = demo::parseCommand(text);
    QTEST(command.method, "method");
    QTEST(command.params.encoded(), "params");
}

void DemoPortalPhp::arraysLeaveAsListsOrObjects_data()
{
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    const auto row = [](const char *name, const char *in, const char *out) {
        QTest::newRow(name) << QByteArray(in) << QByteArray(out);
    };
    row("an empty object is a list", R"({"a":{}})", R"({"a":[]})");
    row("digit keys from zero are a list", R"({"0":1,"1":2})", "[1,2]");
    row("digit keys with a gap stay", R"({"0":1,"2":2})", R"({"0":1,"2":2})");
    row("a leading zero is no number", R"({"00":1})", R"({"00":1})");
    row("ids beyond 2^53 are exact", "[9007199254740993]", "[9007199254740993]");
    row("slashes are escaped", R"(["a/b"])", R"(["a\/b"])");
    row("everything but ASCII is escaped", "[\"\xf0\x9f\x98\x80\"]", R"(["\ud83d\ude00"])");
    row("a lone surrogate passes", R"(["\ud83d"])", R"(["\ud83d"])");
    row("control characters", R"(["\u0000\n\t\u001f"])", R"(["\u0000\n\t\u001f"])");
    row("quotes", R"(["\"\\"])", R"(["\"\\"])");
    row("numbers and words", "[1.5,-2,true,false,null]", "[1.5,-2,true,false,null]");
}

void DemoPortalPhp::arraysLeaveAsListsOrObjects()
{
    QFETCH(QByteArray, in);
    const std::optional<Value> value = Value::parse(in);
    QVERIFY(value);
    QTEST(value->encoded(), "out");
}

void DemoPortalPhp::theOrderOfMembersIsKept()
{
    const QByteArray text = R"({"z":1,"a":2,"m":{"y":1,"b":2}})";
    QCOMPARE(Value::parse(text)->encoded(), text);
}

void DemoPortalPhp::wrongJsonIsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text : { "", "{", "[1,]", "{\"a\"}", "{\"a\":1}x", "nul", "[\"a]", "[01x]",
                              "[\"\\u12\"]", "{'a':1}", "5", "\"text\"" })
        QTest::newRow(*text ? text : "nothing") << QByteArray(text);
    QTest::newRow("too deep") << QByteArray(600, '[') + QByteArray(600, ']');
}

void DemoPortalPhp::wrongJsonIsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!Value::parse(text));
}

void DemoPortalPhp::truthIsThatOfPhp_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *text, bool expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row(R"("false")", true);
    row(R"("0")", false);
    row(R"("")", false);
    row("0", false);
    row("1", true);
    row("false", false);
    row("[]", false);
    row("[0]", true);
    row("null", false);
}

void DemoPortalPhp::truthIsThatOfPhp()
{
    QFETCH(QByteArray, text);
    QTEST(Value::parse('[' + text + ']')->value(u"0"_s).toBool(), "expected");
}

void DemoPortalPhp::filtersKnowTheirPrefixes_data()
{
    QTest::addColumn<QByteArray>("filter");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *filter, bool expected) {
        QTest::newRow(filter) << QByteArray(filter) << expected;
    };
    // The row is {"id":5,"title":"Acme GmbH","stage":"NEW","empty":null,
    //             "date":"2026-01-05T10:00:00+02:00"}
    row(R"({})", true);
    row(R"({"id":5})", true);
    row(R"({"id":"5"})", true);
    row(R"({"=id":[4,5]})", true);
    row(R"({"@id":[4,6]})", false);
    row(R"({"!@id":[4,6]})", true);
    row(R"({"!id":5})", false);
    row(R"({"!=id":4})", true);
    row(R"({">id":4})", true);
    row(R"({">id":5})", false);
    row(R"({">=id":"5"})", true);
    row(R"({"<id":10})", true);
    row(R"({"<=id":4})", false);
    row(R"({"><id":[1,5]})", true);
    row(R"({"%title":"gmb"})", true);
    row(R"({"!%title":"gmb"})", false);
    row(R"({"=%title":"acme%"})", true);
    row(R"({"%=title":"%acme"})", false);
    row(R"({"!=%title":"x%"})", true);
    row(R"({"title":"ACME gmbh"})", true);
    row(R"({"empty":""})", true);
    row(R"({"!empty":""})", false);
    row(R"({">date":"2026-01-05T07:59:59+00:00"})", true);
    row(R"({"<date":"2026-01-05"})", false);
    row(R"({"id":5,"stage":"OLD"})", false);
    row(R"({"logic":"OR","id":4,"stage":"NEW"})", true);
    row(R"({"stage":"NEW","0":{"logic":"OR","0":{"id":4},"1":{"id":5}}})", true);
    row(R"({"stage":"OLD","0":{"logic":"OR","0":{"id":4},"1":{"id":5}}})", false);
    row(R"([{"logic":"OR","0":{"%title":"zzz"},"1":{"id":[1,2]}}])", false);
}

void DemoPortalPhp::filtersKnowTheirPrefixes()
{
    QFETCH(QByteArray, filter);
    const QJsonObject row = json(R"({"id":5,"title":"Acme GmbH","stage":"NEW","empty":null,
                                     "date":"2026-01-05T10:00:00+02:00"})")
                                .toObject();
    QTEST(demo::matchesFilter(row, *Value::parse(filter)), "expected");
}

QTEST_GUILESS_MAIN(DemoPortalPhp)
#include "tst_demoportal_php.moc"
