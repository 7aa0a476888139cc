// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/envelope.h"
#include "rest/retrypolicy.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using rest::decide;
using rest::Failure;
using rest::Safety;
using rest::Verdict;
using Next = rest::Verdict::Next;

namespace {

/// How often it leaves in all when it fails the same way each time.
int timesSent(Failure failure)
{
    failure.tries = 1;
    while (decide(failure, 0).next == Next::Repeat && failure.tries < 100)
        ++failure.tries;
    return failure.tries;
}

Error portal(const QString &code, int status)
{
    return { rest::kindOf(code, {}), code, {}, {}, status, {} };
}

} // namespace

class RetryPolicyTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void timesSent_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<bool>("mayHaveRun");
        QTest::addColumn<QList<int>>("read_idempotent_write");
        const auto own = [](const char *code, Error::Kind kind, bool mayHaveRun,
                            const QList<int> &times, int status = 0) {
            QTest::newRow(code) << Error { kind, QString::fromLatin1(code), {}, {}, status, {} }
                                << mayHaveRun << times;
        };
        own("connection-refused", Error::Kind::Network, false, { 2, 2, 1 });
        own("host-not-found", Error::Kind::Network, false, { 1, 1, 1 });
        own("tls-failed", Error::Kind::Network, false, { 1, 1, 1 });
        own("connect-timeout", Error::Kind::Timeout, false, { 1, 1, 1 });
        own("connection-lost", Error::Kind::Network, true, { 4, 4, 1 });
        own("cut-answer", Error::Kind::Network, true, { 4, 4, 1 });
        own("no-answer", Error::Kind::Timeout, true, { 3, 3, 1 });
        own("not-json", Error::Kind::Decode, true, { 2, 1, 1 });
        own("answer-too-large", Error::Kind::Decode, true, { 1, 1, 1 });
        own("portal-unavailable", Error::Kind::Portal, false, { 1, 1, 1 });
        own("unsafe-redirect", Error::Kind::Network, false, { 1, 1, 1 });
        own("service-unavailable", Error::Kind::RateLimited, true, { 6, 6, 1 }, 503);
        own("html-answer", Error::Kind::Network, true, { 3, 3, 1 }, 502);
        QTest::newRow("html-answer, 404")
            << Error { Error::Kind::Network, u"html-answer"_s, {}, {}, 404, {} } << false
            << QList<int> { 1, 1, 1 };

        const auto refused = [](const char *code, int status, const QList<int> &times) {
            const Error error = portal(QString::fromLatin1(code), status);
            QTest::newRow(code) << error << rest::mayHaveRun(error) << times;
        };
        refused("QUERY_LIMIT_EXCEEDED", 503, { 6, 6, 6 }); // not executed: safe for writes, too
        refused("OPERATION_TIME_LIMIT", 429, { 4, 4, 4 });
        refused("OVERLOAD_LIMIT", 503, { 1, 1, 1 });
        refused("NO_AUTH_FOUND", 401, { 1, 1, 1 });
        refused("INVALID_CREDENTIALS", 401, { 1, 1, 1 });
        refused("insufficient_scope", 403, { 1, 1, 1 });
        refused("ACCESS_DENIED", 400, { 1, 1, 1 });
        refused("CONNECTION_ERROR", 401, { 3, 3, 1 });
        refused("ERROR_CORE", 400, { 2, 1, 1 });
        refused("INTERNAL_SERVER_ERROR", 500, { 3, 3, 1 });
        refused("ERROR_UNEXPECTED_ANSWER", 500, { 3, 3, 1 });
        refused("PORTAL_DELETED", 500, { 1, 1, 1 });
        refused("WRONG_ENCODING", 200, { 1, 1, 1 });
        refused("ERROR_METHOD_NOT_FOUND", 404, { 1, 1, 1 });
        refused("100", 400, { 1, 1, 1 });
        refused("", 400, { 1, 1, 1 });
    }

    void timesSent()
    {
        QFETCH(Error, error);
        QFETCH(bool, mayHaveRun);
        QFETCH(QList<int>, read_idempotent_write);
        const QList<Safety> safeties { Safety::Read, Safety::Idempotent, Safety::Write };
        for (int i = 0; i < 3; ++i)
            QCOMPARE(::timesSent({ error, mayHaveRun, safeties.at(i), 1 }),
                     read_idempotent_write.at(i));
    }

    void anExpiredTokenIsRefreshed_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("expired") << u"expired_token"_s;
        QTest::newRow("unknown") << u"invalid_token"_s;
        QTest::newRow("case") << u"EXPIRED_TOKEN"_s;
    }

    void anExpiredTokenIsRefreshed()
    {
        QFETCH(QString, code);
        for (const Safety safety : { Safety::Read, Safety::Idempotent, Safety::Write })
            QCOMPARE(decide({ portal(code, 401), false, safety, 1 }, 0).next, Next::Refresh);
    }

    void theLimiterSetsThePauseAfterItsOwnErrors()
    {
        const Verdict verdict
            = decide({ portal(u"QUERY_LIMIT_EXCEEDED"_s, 503), false, Safety::Write, 3 }, 0.5);
        QCOMPARE(verdict.next, Next::Repeat);
        QCOMPARE(verdict.after, 0ms);
    }

    void otherPausesDouble()
    {
        const Error lost { Error::Kind::Network, u"connection-lost"_s, {}, {}, 0, {} };
        QCOMPARE(decide({ lost, true, Safety::Read, 1 }, 0).after, 1s);
        QCOMPARE(decide({ lost, true, Safety::Read, 2 }, 0).after, 2s);
        QCOMPARE(decide({ lost, true, Safety::Read, 3 }, 0).after, 4s);
        QCOMPARE(decide({ lost, true, Safety::Read, 1 }, 1).after, 1250ms);
    }

    void backoffHasACeiling()
    {
        QCOMPARE(rest::backoff(0, 0), 1s);
        QCOMPARE(rest::backoff(4, 0), 16s);
        QCOMPARE(rest::backoff(5, 0), 30s);
        QCOMPARE(rest::backoff(1'000'000, 0), 30s);
        QCOMPARE(rest::backoff(-1, 0), 1s);
    }
};

QTEST_GUILESS_MAIN(RetryPolicyTest)
#include "tst_retrypolicy.moc"
