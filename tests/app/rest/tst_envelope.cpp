// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The answers are invented after bitrix24-rest.md sections 2, 3, 4, 7 and 8.
#include "rest/envelope.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using rest::Answer;
using rest::BatchAnswer;
using rest::decodeAnswer;
using rest::decodeBatch;
using Kind = Error::Kind;
Q_DECLARE_METATYPE(Error::Kind)

namespace {

rest::HttpAnswer json(const QByteArray &body, int status = 200)
{
    return { status, "application/json; charset=utf-8", body };
}

} // namespace

class EnvelopeTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void success_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QJsonValue>("result");
        const auto row = [](const char *name, const QByteArray &body, const QJsonValue &result) {
            QTest::newRow(name) << body << result;
        };
        row("object", R"({"result":{"id":7}})", QJsonObject { { u"id"_s, 7 } });
        row("list", R"({"result":[]})", QJsonArray());
        row("text", R"({"result":"x"})", u"x"_s);
        row("number", R"({"result":12})", 12);
        row("false", R"({"result":false})", false);
        row("null", R"({"result":null})", QJsonValue::Null);
        row("unknown keys", R"({"result":1,"signature":"abc","new":{}})", 1);
        row("error beside a result", R"({"result":1,"error":""})", 1);
        row("byte order mark", "\xEF\xBB\xBF{\"result\":1}", 1);
        row("white space around", "\n {\"result\":1}\n\n", 1);
        row("a bad byte in a text", "{\"result\":\"a\xFFz\"}", u"a\uFFFDz"_s);
        row("NUL in a text", R"({"result":"a\u0000z"})", QString(u"a\0z"_s));
        row("a lone surrogate", R"({"result":"\ud800"})", QString(QChar(0xd800)));
        row("an id beyond 2^53", R"({"result":9007199254740993})", qint64(9007199254740993));
    }

    void success()
    {
        QFETCH(QByteArray, body);
        QFETCH(QJsonValue, result);
        const auto answer = decodeAnswer(json(body));
        QVERIFY(answer);
        QCOMPARE(answer->result, result);
    }

    void totalsAndTimes()
    {
        const auto answer = decodeAnswer(json(
            R"({"result":[],"total":"12","next":10,"time":{"start":1767000000.1,"finish":1767000000.3,
                "date_finish":"2026-01-05T10:00:00+02:00","operating_reset_at":1767000600,"operating":0.31}})"));
        QVERIFY(answer);
        QCOMPARE(answer->total, 12);
        QCOMPARE(answer->next, 10);
        QCOMPARE(answer->time.finished.toMSecsSinceEpoch(), 1767000000300);
        QCOMPARE(answer->time.operatingSeconds, 0.31);
        QCOMPARE(answer->time.operatingResetAt->toSecsSinceEpoch(), 1767000600);
    }

    void timesThatAreOdd()
    {
        const auto answer = decodeAnswer(json(
            R"({"result":1,"time":{"date_finish":"2026-01-05T10:00:00+02:00","operating":0,
                "operating_reset_at":1767000600000}})"));
        QVERIFY(answer);
        QVERIFY(!answer->total);
        QVERIFY(!answer->next);
        QCOMPARE(answer->time.finished, QDateTime(QDate(2026, 1, 5), QTime(8, 0), Qt::UTC));
        QCOMPARE(answer->time.operatingResetAt->toSecsSinceEpoch(), 1767000600);
        const auto broken = decodeAnswer(json(R"({"result":1,"total":{},"time":[]})"));
        QVERIFY(broken);
        QVERIFY(!broken->time.finished.isValid());
    }

    void refusal_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("mayHaveRun");
        const auto row = [](const char *name, const QByteArray &body, int status, Kind kind,
                            const QString &code, bool mayHaveRun = false) {
            QTest::newRow(name) << body << status << kind << code << mayHaveRun;
        };
        const auto code = [&row](const char *word, int status, Kind kind, bool mayHaveRun = false) {
            row(word, QByteArray("{\"error\":\"") + word + "\",\"error_description\":\"x\"}",
                status, kind, QString::fromLatin1(word), mayHaveRun);
        };
        code("expired_token", 401, Kind::Auth);
        code("NO_AUTH_FOUND", 401, Kind::Auth);
        code("INVALID_CREDENTIALS", 403, Kind::Auth);
        code("authorization_error", 401, Kind::Auth);
        code("APPLICATION_NOT_FOUND", 401, Kind::Auth);
        code("insufficient_scope", 403, Kind::AccessDenied);
        code("user_access_error", 401, Kind::AccessDenied);
        code("ACCESS_DENIED", 400, Kind::AccessDenied);
        code("allowed_only_intranet_user", 400, Kind::AccessDenied);
        code("QUERY_LIMIT_EXCEEDED", 503, Kind::RateLimited);
        code("OPERATION_TIME_LIMIT", 429, Kind::RateLimited);
        code("OVERLOAD_LIMIT", 503, Kind::Portal);
        code("NOT_FOUND", 400, Kind::NotFound);
        code("ERROR_METHOD_NOT_FOUND", 404, Kind::Portal);
        code("PORTAL_DELETED", 500, Kind::Portal);
        code("INTERNAL_SERVER_ERROR", 500, Kind::Portal, true);
        code("ERROR_CORE", 400, Kind::Portal, true);
        code("WRONG_ENCODING", 200, Kind::Portal, true);
        code("SOMETHING_NEW", 400, Kind::Portal);
        row("something new at 500", R"({"error":"SOMETHING_ELSE"})", 500, Kind::Portal,
            u"SOMETHING_ELSE"_s, true);
        row("the status does not decide", R"({"error":"ACCESS_DENIED"})", 200, Kind::AccessDenied,
            u"ACCESS_DENIED"_s);
        row("empty code", R"({"error":"","error_description":"x"})", 400, Kind::Portal, {});
        row("empty code, access", R"({"error":"","error_description":"Access denied."})", 400,
            Kind::AccessDenied, {});
        row("empty code, not found", R"({"error":"","error_description":"Not found."})", 400,
            Kind::NotFound, {});
        row("everything empty", R"({"error":"","error_description":""})", 400, Kind::Portal, {});
        row("digit text", R"({"error":"100","error_description":"x"})", 400, Kind::Portal,
            u"100"_s);
        row("number", R"({"error":0,"error_description":"x"})", 400, Kind::Portal, u"0"_s);
        row("object", R"({"error":{"code":"NOT_FOUND","message":"x"}})", 400, Kind::NotFound,
            u"NOT_FOUND"_s);
        row("null", R"({"error":null})", 400, Kind::Portal, {});
        row("extra keys", R"({"error":"ERROR_ARGUMENT","argument":"fields"})", 400, Kind::Portal,
            u"ERROR_ARGUMENT"_s);
    }

    void refusal()
    {
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        QFETCH(bool, mayHaveRun);
        const auto answer = decodeAnswer(json(body, status));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(answer.error().httpStatus, status);
        QCOMPARE(rest::mayHaveRun(answer.error()), mayHaveRun);
    }

    void theWordsOfAnObjectErrorAreKept()
    {
        const auto answer = decodeAnswer(json(R"({"error":{"code":"X","message":"why"}})", 400));
        QCOMPARE(answer.error().message, u"why"_s);
    }

    void noEnvelope_data()
    {
        QTest::addColumn<QByteArray>("contentType");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("code");
        QTest::addColumn<bool>("mayHaveRun");
        const auto row = [](const char *name, const QByteArray &type, const QByteArray &body,
                            int status, Kind kind, const QString &code, bool mayHaveRun) {
            QTest::newRow(name) << type << body << status << kind << code << mayHaveRun;
        };
        const QByteArray html = "text/html";
        const QByteArray api = "application/json";
        row("captive portal", html, "<html>Sign in</html>", 200, Kind::Network, u"html-answer"_s,
            true);
        row("page told as JSON", api, "  <!DOCTYPE html>", 200, Kind::Network, u"html-answer"_s,
            true);
        row("bad gateway", html, "<html>502</html>", 502, Kind::Network, u"html-answer"_s, true);
        row("firewall", html, "<html>403</html>", 403, Kind::Network, u"html-answer"_s, false);
        row("no such site", html, "<html>404</html>", 404, Kind::Network, u"html-answer"_s, false);
        row("busy, page", html, "<html>503</html>", 503, Kind::RateLimited,
            u"service-unavailable"_s, true);
        row("busy, nothing", {}, {}, 503, Kind::RateLimited, u"service-unavailable"_s, true);
        row("nothing", {}, {}, 200, Kind::Network, u"empty-answer"_s, true);
        row("cut in an object", api, R"({"result":{"id":7)", 200, Kind::Network, u"cut-answer"_s,
            true);
        row("cut in a text", api, "{\"result\":\"abc", 200, Kind::Network, u"cut-answer"_s, true);
        row("cut in a list", api, R"({"result":[1,2)", 200, Kind::Network, u"cut-answer"_s, true);
        row("plain words", "text/plain", "Warning: mysql", 200, Kind::Decode, u"not-json"_s, true);
        row("list", api, "[1]", 200, Kind::Decode, u"unexpected-shape"_s, true);
        row("neither result nor error", api, R"({"ok":1})", 200, Kind::Decode,
            u"unexpected-shape"_s, true);
        row("too deep", api, QByteArray(5000, '['), 200, Kind::Decode, u"not-json"_s, true);
    }

    void noEnvelope()
    {
        QFETCH(QByteArray, contentType);
        QFETCH(QByteArray, body);
        QFETCH(int, status);
        QFETCH(Kind, kind);
        QFETCH(QString, code);
        QFETCH(bool, mayHaveRun);
        const auto answer = decodeAnswer({ status, contentType, body });
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, kind);
        QCOMPARE(answer.error().code, code);
        QCOMPARE(rest::mayHaveRun(answer.error()), mayHaveRun);
    }

    void everyCutOfAnAnswerIsAnError()
    {
        const QByteArray whole = R"({"result":{"a":[1,2,{"b":"c\u0041"}],"d":null},"total":12})";
        for (qsizetype length = 1; length < whole.size(); ++length) {
            const auto answer = decodeAnswer(json(whole.left(length)));
            QVERIFY2(!answer, whole.left(length).constData());
            QCOMPARE(answer.error().code, u"cut-answer"_s);
        }
        QVERIFY(decodeAnswer(json(whole)));
    }

    void batchShapes_data()
    {
        QTest::addColumn<QByteArray>("maps");
        QTest::addColumn<QStringList>("outcomes"); // of a, b and c
        const auto row = [](const char *name, const QByteArray &maps, const QStringList &outcomes) {
            QTest::newRow(name) << maps << outcomes;
        };
        row("named", R"({"result":{"a":1,"b":2,"c":3},"result_error":[]})",
            { u"1"_s, u"2"_s, u"3"_s });
        row("mixed", R"({"result":{"a":1,"c":3},"result_error":{"b":{"error":"X"}}})",
            { u"1"_s, u"!X"_s, u"3"_s });
        row("other order", R"({"result":{"c":3,"b":2,"a":1},"result_error":[]})",
            { u"1"_s, u"2"_s, u"3"_s });
        row("all refused",
            R"({"result":[],"result_error":{"a":{"error":"X"},"b":{"error":"Y"},"c":{"error":""}}})",
            { u"!X"_s, u"!Y"_s, u"!"_s });
        row("nothing executed", R"({"result":[],"result_error":[]})", { u"-"_s, u"-"_s, u"-"_s });
        row("halted", R"({"result":{"a":1},"result_error":{"b":{"error":"X"}}})",
            { u"1"_s, u"!X"_s, u"-"_s });
        row("a null is a success", R"({"result":{"a":null,"b":2,"c":3}})",
            { u"null"_s, u"2"_s, u"3"_s });
        row("lists", R"({"result":[1,2,3],"result_error":[]})", { u"1"_s, u"2"_s, u"3"_s });
        row("list of the first error", R"({"result":{"1":2,"2":3},"result_error":[{"error":"X"}]})",
            { u"!X"_s, u"2"_s, u"3"_s });
        row("digit keys", R"({"result":{"0":1,"2":3},"result_error":{"1":{"error":"X"}}})",
            { u"1"_s, u"!X"_s, u"3"_s });
        row("the whole as []", "[]", { u"-"_s, u"-"_s, u"-"_s });
        row("an error in words", R"({"result":[],"result_error":{"a":"X"}})",
            { u"!X"_s, u"-"_s, u"-"_s });
    }

    void batchShapes()
    {
        QFETCH(QByteArray, maps);
        QFETCH(QStringList, outcomes);
        const QStringList keys { u"a"_s, u"b"_s, u"c"_s };
        const auto batch = decodeBatch(json("{\"result\":" + maps + "}"), keys);
        QVERIFY(batch);
        for (int i = 0; i < 3; ++i) {
            QString outcome = u"-"_s;
            if (const auto found = batch->commands.constFind(keys.at(i));
                found != batch->commands.constEnd()) {
                if (!*found)
                    outcome = u'!' + found->error().code;
                else if ((*found)->result.isNull())
                    outcome = u"null"_s;
                else
                    outcome = QString::number((*found)->result.toInteger());
            }
            QCOMPARE(outcome, outcomes.at(i));
        }
    }

    void aBatchCarriesTotalsAndTimes()
    {
        const auto batch = decodeBatch(
            json(R"({"result":{"result":{"a":[1],"b":[2]},"result_error":[],"result_total":{"a":25},
                    "result_next":{"a":10},"result_time":{"a":{"operating":0.5,"operating_reset_at":1767000600}}},
                    "time":{"finish":1767000000.5}})"),
            { u"a"_s, u"b"_s });
        QVERIFY(batch);
        const Answer a = *batch->commands.value(u"a"_s, Error());
        QCOMPARE(a.total, 25);
        QCOMPARE(a.next, 10);
        QCOMPARE(a.time.operatingSeconds, 0.5);
        const Answer b = *batch->commands.value(u"b"_s, Error());
        QVERIFY(!b.total);
        QVERIFY(!b.next);
        QCOMPARE(batch->time.finished.toMSecsSinceEpoch(), 1767000000500);
    }

    void anErrorOfTheWholeBatchIsOne()
    {
        const auto batch = decodeBatch(json(R"({"error":"expired_token"})", 401), { u"a"_s });
        QVERIFY(!batch);
        QCOMPARE(batch.error().kind, Kind::Auth);
        const auto odd = decodeBatch(json(R"({"result":"yes"})"), { u"a"_s });
        QVERIFY(!odd);
        QCOMPARE(odd.error().kind, Kind::Decode);
    }
};

QTEST_GUILESS_MAIN(EnvelopeTest)
#include "tst_envelope.moc"
