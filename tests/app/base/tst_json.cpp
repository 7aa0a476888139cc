// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The shapes of bitrix24-rest.md section 8; the values are invented.
#include "base/json.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The value of "v" in {"v": \a text}, as it comes from the wire.
QJsonValue wire(const QByteArray &text)
{
    const auto document = QJsonDocument::fromJson("{\"v\":" + text + "}");
    return document["v"_L1];
}

} // namespace

class Json : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void integers_data();
    void integers();
    void flags_data();
    void flags();
    void texts_data();
    void texts();
    void numbers_data();
    void numbers();
    void datesKeepTheirOffset();
    void datesThatAreNone_data();
    void datesThatAreNone();
    void lists_data();
    void lists();
    void emptyObjectsMayBeLists();
    void fieldsNameTheFirstThatIsBad();
    void fieldsOfWhatIsNoObject();
    void compactIsOneLine();
};

void Json::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<qint64>>("expected");
    const auto row = [](const char *text, std::optional<qint64> expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("7", 7);
    row("-7", -7);
    row("0", 0);
    row("\"7\"", 7);
    row("\" 7 \"", 7);
    row("\"-7\"", -7);
    row("7.0", 7);
    row("1e3", 1000);
    row("9007199254740993", 9007199254740993); // beyond 2^53
    row("\"9007199254740993\"", 9007199254740993);
    row("9223372036854775807", std::numeric_limits<qint64>::max());
    row("-9223372036854775808", std::numeric_limits<qint64>::min());
    row("9223372036854775808", {}); // beyond 64 bits
    row("\"9223372036854775808\"", {});
    row("7.5", {});
    row("\"7.5\"", {});
    row("\"\"", {});
    row("\"seven\"", {});
    row("\"7 apples\"", {});
    row("null", {});
    row("true", {});
    row("[]", {});
    row("{}", {});
    row("1e300", {});
}

void Json::integers()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<qint64>, expected);
    QCOMPARE(json::integer(wire(text)), expected);
}

void Json::flags_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<bool>>("expected");
    const auto row = [](const char *text, std::optional<bool> expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    for (const char *text : { "true", "\"Y\"", "\"1\"", "1", "\"true\"" })
        row(text, true);
    for (const char *text : { "false", "\"N\"", "\"0\"", "0", "\"\"", "\"false\"" })
        row(text, false);
    for (const char *text : { "null", "2", "\"maybe\"", "[]", "{}" })
        row(text, {});
}

void Json::flags()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<bool>, expected);
    QCOMPARE(json::flag(wire(text)), expected);
}

void Json::texts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<QString>>("expected");
    const auto row = [](const char *text, std::optional<QString> expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("\"a\"", u"a"_s);
    row("\"\"", QString());
    row("7", u"7"_s);
    row("9007199254740993", u"9007199254740993"_s);
    row("19000.5", u"19000.5"_s);
    row("true", u"1"_s);
    row("false", QString());
    row("\"a\\u0000b\"", QString(u"a\0b"_s));
    row("null", {});
    row("[]", {});
    row("{}", {});
}

void Json::texts()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<QString>, expected);
    const auto found = json::text(wire(text));
    QCOMPARE(found.has_value(), expected.has_value());
    QCOMPARE(found.value_or(QString()), expected.value_or(QString()));
}

void Json::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<std::optional<double>>("expected");
    const auto row = [](const char *text, std::optional<double> expected) {
        QTest::newRow(text) << QByteArray(text) << expected;
    };
    row("19000", 19000.0);
    row("19000.5", 19000.5);
    row("\"19000.00\"", 19000.0);
    row("\"inf\"", {});
    row("\"nan\"", {});
    row("\"\"", {});
    row("null", {});
    row("[]", {});
}

void Json::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(std::optional<double>, expected);
    QCOMPARE(json::number(wire(text)), expected);
}

void Json::datesKeepTheirOffset()
{
    const auto date = json::dateTime(u"2026-01-05T10:00:00+02:00"_s);
    QVERIFY(date);
    QCOMPARE(date->offsetFromUtc(), 7200);
    QCOMPARE(date->toUTC(), QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC));
    const auto bare = json::dateTime(u"2024-07-23 08:08:50"_s);
    QVERIFY(bare);
    QCOMPARE(*bare, QDateTime(QDate(2024, 7, 23), QTime(8, 8, 50), Qt::UTC));
    QCOMPARE(json::dateTime(u"2026-01-05T10:00:00Z"_s)->toSecsSinceEpoch(), 1767607200);
}

void Json::datesThatAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char *text :
         { "\"\"", "{}", "[]", "null", "1767607200", "\"yesterday\"", "\"2026-02-30T10:00:00Z\"",
           "\"2026-01-05T25:00:00Z\"", "\"0000-00-00 00:00:00\"", "\"2026-01\"" })
        QTest::newRow(text) << QByteArray(text);
}

void Json::datesThatAreNone()
{
    QFETCH(QByteArray, text);
    QVERIFY(!json::dateTime(wire(text)));
}

void Json::lists_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected"); // empty: none
    QTest::newRow("list") << QByteArray("[1,2]") << QByteArray("[1,2]");
    QTest::newRow("empty") << QByteArray("[]") << QByteArray("[]");
    QTest::newRow("empty object") << QByteArray("{}") << QByteArray("[]");
    QTest::newRow("gaps, in numeric order")
        << QByteArray(R"({"10":"c","2":"b","0":"a"})") << QByteArray(R"(["a","b","c"])");
    QTest::newRow("named keys") << QByteArray(R"({"a":1})") << QByteArray();
    QTest::newRow("mixed keys") << QByteArray(R"({"0":1,"a":1})") << QByteArray();
    QTest::newRow("null") << QByteArray("null") << QByteArray();
    QTest::newRow("text") << QByteArray("\"x\"") << QByteArray();
}

void Json::lists()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto list = json::list(wire(text));
    QCOMPARE(list.has_value(), !expected.isEmpty());
    if (list)
        QCOMPARE(json::compact(*list), expected);
}

void Json::emptyObjectsMayBeLists()
{
    QVERIFY(json::object(wire("{}"))->isEmpty());
    QVERIFY(json::object(wire("[]"))->isEmpty());
    QVERIFY(json::object(wire(R"({"a":1})"))->contains(u"a"_s));
    QVERIFY(!json::object(wire("[1]")));
    QVERIFY(!json::object(wire("null")));
    QVERIFY(!json::object(wire("\"\"")));
}

void Json::fieldsNameTheFirstThatIsBad()
{
    json::Fields fields(
        wire(R"({"id":"7","title":null,"flag":"Y","o":[],"l":{"1":2},"t":"2026-01-05T10:00:00Z"})"),
        u"entry"_s);
    QCOMPARE(fields.integer(u"id"_s), 7);
    QCOMPARE(fields.flag(u"flag"_s), true);
    QVERIFY(fields.object(u"o"_s).isEmpty());
    QCOMPARE(fields.list(u"l"_s).size(), 1);
    QVERIFY(fields.dateTime(u"t"_s).isValid());
    QVERIFY(!fields.error());
    QVERIFY(!fields.has(u"title"_s));
    QVERIFY(fields.has(u"id"_s));
    QCOMPARE(fields.text(u"title"_s), QString());
    QCOMPARE(fields.integer(u"missing"_s), 0);
    QVERIFY(fields.error());
    QCOMPARE(fields.error()->kind, Error::Kind::Decode);
    QVERIFY(fields.error()->message.contains(u"entry.title"_s));
    QVERIFY(!fields.error()->message.contains(u"missing"_s));
}

void Json::fieldsOfWhatIsNoObject()
{
    json::Fields fields(wire("\"x\""), u"entry"_s);
    QVERIFY(fields.error());
    QCOMPARE(fields.integer(u"id"_s), 0);
    QVERIFY(fields.error()->message.startsWith(u"entry"_s));
}

void Json::compactIsOneLine()
{
    QCOMPARE(json::compact(wire("{ \"a\" : [ 1 , null ] }")), QByteArray(R"({"a":[1,null]})"));
    QCOMPARE(json::compact(wire("[ 1 ]")), QByteArray("[1]"));
    QCOMPARE(json::compact(wire("\"a\\nb\"")), QByteArray("\"a\\nb\""));
    QCOMPARE(json::compact(wire("null")), QByteArray("null"));
    QCOMPARE(json::compact(wire("9007199254740993")), QByteArray("9007199254740993"));
}

QTEST_GUILESS_MAIN(Json)
#include "tst_json.moc"
