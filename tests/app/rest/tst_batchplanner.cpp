// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/batchplanner.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using rest::Batch;
using rest::batchCommand;
using rest::Request;
using rest::Safety;

namespace {

std::optional<QString> command(const QJsonObject &params, Safety safety = Safety::Read)
{
    return batchCommand({ u"m"_s, params, safety });
}

QJsonObject text(const QString &value) { return { { u"t"_s, value } }; }

} // namespace

class BatchPlannerTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void valuesAsTheyReadBack_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QJsonObject &params, const QString &expected) {
            QTest::newRow(name) << params << expected;
        };
        row("nothing", {}, u"m"_s);
        row("text", text(u"a b"_s), u"m?t=a%20b"_s);
        row("empty text", text({}), u"m?t="_s);
        row("signs of a query", text(u"a&b=c#d?e+f%g"_s), u"m?t=a%26b%3Dc%23d%3Fe%2Bf%25g"_s);
        row("cyrillic", text(u"ы"_s), u"m?t=%D1%8B"_s);
        row("beyond the basic plane", text(u"😀"_s), u"m?t=%F0%9F%98%80"_s);
        row("line breaks and NUL", text(u"a\r\n\0"_s), u"m?t=a%0D%0A%00"_s);
        row("whole number", { { u"id"_s, 7 } }, u"m?id=7"_s);
        row("beyond 2^53", { { u"id"_s, qint64(9007199254740993) } }, u"m?id=9007199254740993"_s);
        row("smallest", { { u"id"_s, qint64(std::numeric_limits<qint64>::min()) } },
            u"m?id=-9223372036854775808"_s);
        row("fraction", { { u"f"_s, 0.1 } }, u"m?f=0.1"_s);
        row("true", { { u"b"_s, true } }, u"m?b=1"_s);
        row("false", { { u"b"_s, false } }, u"m?b=0"_s);
        row("list", { { u"select"_s, QJsonArray { u"id"_s, u"title"_s } } },
            u"m?select%5B0%5D=id&select%5B1%5D=title"_s);
        row("nested", { { u"filter"_s, QJsonObject { { u">=createdTime"_s, u"x"_s } } } },
            u"m?filter%5B%3E%3DcreatedTime%5D=x"_s);
        row("deeper",
            { { u"a"_s,
                QJsonObject { { u"b"_s, QJsonArray { QJsonObject { { u"c"_s, 1 } } } } } } },
            u"m?a%5Bb%5D%5B0%5D%5Bc%5D=1"_s);
        row("dot below the first name", { { u"a"_s, QJsonObject { { u"b.c"_s, 1 } } } },
            u"m?a%5Bb.c%5D=1"_s);
        row("empty list and object", { { u"a"_s, QJsonArray() }, { u"b"_s, QJsonObject() } },
            u"m"_s);
        row("dollar words that are none", text(u"$resultat[x] $result (next) result["_s),
            u"m?t=%24resultat%5Bx%5D%20%24result%20%28next%29%20result%5B"_s);
    }

    void valuesAsTheyReadBack()
    {
        QFETCH(QJsonObject, params);
        QFETCH(QString, expected);
        QCOMPARE(command(params), expected);
    }

    void mustTravelAlone_data()
    {
        QTest::addColumn<QJsonObject>("params");
        QTest::newRow("$result[") << text(u"see $result[a][b]"_s);
        QTest::newRow("$next[") << text(u"$next["_s);
        QTest::newRow("$total[") << text(u"$total["_s);
        QTest::newRow("$time[") << text(u"$time["_s);
        QTest::newRow("$error[") << text(u"$error["_s);
        QTest::newRow("any case") << text(u"$ReSuLt[x]"_s);
        QTest::newRow("after another dollar") << text(u"$$result[x]"_s);
        QTest::newRow("nested") << QJsonObject {
            { u"a"_s, QJsonArray { QJsonObject { { u"b"_s, u"$result[x]"_s } } } }
        };
        QTest::newRow("in a name")
            << QJsonObject { { u"a"_s, QJsonObject { { u"$result["_s, 1 } } } };
        QTest::newRow("null") << QJsonObject { { u"a"_s, QJsonValue::Null } };
        QTest::newRow("dot in the first name") << QJsonObject { { u"a.b"_s, 1 } };
        QTest::newRow("bracket in a name")
            << QJsonObject { { u"a"_s, QJsonObject { { u"b]"_s, 1 } } } };
        QTest::newRow("empty name") << QJsonObject { { QString(), 1 } };
        QTest::newRow("empty nested name")
            << QJsonObject { { u"a"_s, QJsonObject { { QString(), 1 } } } };
        QTest::newRow("too big") << text(QString(Batch::maxCommandBytes, u'x'));
        QJsonArray many;
        for (int i = 0; i < 1000; ++i)
            many.append(i);
        QTest::newRow("more fields than PHP reads") << QJsonObject { { u"id"_s, many } };
        QJsonObject deep { { u"x"_s, 1 } };
        for (int i = 0; i < 64; ++i)
            deep = { { u"x"_s, deep } };
        QTest::newRow("deeper than PHP reads") << deep;
    }

    void mustTravelAlone()
    {
        QFETCH(QJsonObject, params);
        QVERIFY(!command(params));
    }

    void onlyReadsAreBatched()
    {
        QVERIFY(command({}));
        QVERIFY(!command({}, Safety::Idempotent));
        QVERIFY(!command({}, Safety::Write));
        QVERIFY(!batchCommand({ u"profile"_s, {}, Safety::Read, true }));
        QVERIFY(!batchCommand({ u"batch"_s, {}, Safety::Read }));
    }

    void namedKeysAndAtMostFifty()
    {
        Batch batch;
        while (batch.hasRoomFor(u"profile"_s))
            batch.add(u"profile"_s);
        QCOMPARE(batch.keys().size(), 50);
        const QJsonObject params = batch.params();
        QCOMPARE(params[u"halt"_s].toInt(-1), 0);
        const QJsonObject cmd = params[u"cmd"_s].toObject();
        QCOMPARE(cmd.size(), 50);
        for (const QString &key : batch.keys()) {
            QVERIFY(key.at(0).isLetter()); // PHP would make a list of 0..n-1
            QCOMPARE(cmd[key].toString(), u"profile"_s);
        }
    }

    void theBodyHasABound()
    {
        Batch batch;
        const QString big(60'000, u'x');
        while (batch.hasRoomFor(big))
            batch.add(big);
        QCOMPARE(batch.keys().size(), Batch::maxBytes / 60'000);
    }

    /// Ten came before two: entries of a file were added in another order than they stood in it.
    void commandsAreSentInTheirOrder()
    {
        Batch batch;
        for (int i = 0; i < Batch::maxCommands; ++i)
            batch.add(u"m?i=%1"_s.arg(i));
        const QJsonObject commands = batch.params().value(u"cmd"_s).toObject();
        QCOMPARE(commands.keys(), batch.keys());
        QCOMPARE(commands.value(commands.keys().at(10)).toString(), u"m?i=10"_s);
    }
};

QTEST_GUILESS_MAIN(BatchPlannerTest)
#include "tst_batchplanner.moc"
