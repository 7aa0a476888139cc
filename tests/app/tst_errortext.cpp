// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"
#include "errortext_table.h"

#include "rest/envelope.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;
using Kind = Error::Kind;

Q_DECLARE_METATYPE(Error::Kind)

class ErrorTextTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void knowsEveryCodeOfTheSeeds_data();
    void knowsEveryCodeOfTheSeeds();
    void knowsOurOwnCodes_data();
    void knowsOurOwnCodes();
    void everyRowReadsWell_data();
    void everyRowReadsWell();
    void everyRowIsReached();
    void unknownCodesFallBackToTheirKind_data();
    void unknownCodesFallBackToTheirKind();
    void sayDifferentThingsForDifferentMethods();
    void aLostAnswerIsNeverCalledANetworkProblem();
    void tellOneCodeOfTwoServersApart();
    void readTheFixedTextsOfOldMethods_data();
    void readTheFixedTextsOfOldMethods();
    void offerToRetryWhereItMakesSense();
    void makeOneLine();
    void areTranslated_data();
    void areTranslated();

private:
    static bool isGeneric(const Error &error)
    {
        Error unknown = error;
        unknown.code = u"no-such-code"_s;
        return errorText(error).what == errorText(unknown).what;
    }
    static Error ofCode(const QString &code, const QString &method = {}, int status = 400,
                        const QString &message = {})
    {
        return { rest::kindOf(code, message), code, message, method, status, {} };
    }
    QList<Error> m_seedErrors;
};

namespace {

QList<const errortext::Row *> allRows()
{
    QList<const errortext::Row *> all;
    for (const auto table :
         { errortext::portalRows(), errortext::methodRows(), errortext::accessRows(),
           errortext::importRows(), errortext::pictureRows(), errortext::planRows(),
           errortext::ownRows() }) {
        for (const errortext::Row &row : table)
            all.append(&row);
    }
    return all;
}

/// "crm.timeline.{icon,logo}.{add,delete}, system" as methods to try.
QStringList methodsOf(const QString &where)
{
    static const QRegularExpression separators(u",\\s+"_s);
    static const QRegularExpression group(u"\\{([^{}]*)\\}"_s);
    QStringList open = where.split(separators);
    QStringList done;
    while (!open.isEmpty()) {
        const QString one = open.takeFirst();
        const auto match = group.match(one);
        if (!match.hasMatch()) {
            done.append(one.contains(u' ') || !one.contains(u'.') ? QString() : one);
            continue;
        }
        const QStringList choices = match.captured(1).split(u',');
        for (const QString &choice : choices) {
            QString expanded = one;
            open.append(expanded.replace(match.capturedStart(), match.capturedLength(), choice));
        }
    }
    done.removeDuplicates();
    return done;
}

} // namespace

void ErrorTextTest::initTestCase()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/seeds/error-codes.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonArray codes = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(codes.size() >= 60);
    for (const QJsonValue &each : codes) {
        const QJsonObject row = each.toObject();
        const auto methods = methodsOf(row.value(u"where"_s).toString());
        for (const QString &method : methods)
            m_seedErrors.append(ofCode(row.value(u"code"_s).toString(), method,
                                       row.value(u"httpStatus"_s).toInt(400)));
    }
}

void ErrorTextTest::knowsEveryCodeOfTheSeeds_data()
{
    QTest::addColumn<int>("index");
    for (qsizetype i = 0; i < m_seedErrors.size(); ++i) {
        const Error &error = m_seedErrors.at(i);
        QTest::addRow("%02d '%s' %d %s", int(i), qPrintable(error.code), error.httpStatus,
                      qPrintable(error.method))
            << int(i);
    }
}

void ErrorTextTest::knowsEveryCodeOfTheSeeds()
{
    QFETCH(int, index);
    const Error &error = m_seedErrors.at(index);
    const ErrorText text = errorText(error);
    QVERIFY(!text.what.isEmpty());
    QVERIFY(!text.action.isEmpty());
    QVERIFY2(!isGeneric(error), qPrintable(text.what));
}

void ErrorTextTest::knowsOurOwnCodes_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    const auto rows = [](Kind kind, const QStringList &codes) {
        for (const QString &code : codes)
            QTest::newRow(qPrintable(code)) << kind << code;
    };
    rows(Kind::Network,
         { u"html-answer"_s, u"empty-answer"_s, u"cut-answer"_s, u"connection-refused"_s,
           u"connection-lost"_s, u"host-not-found"_s, u"tls-failed"_s, u"tls-unknown-issuer"_s,
           u"tls-expired"_s, u"tls-other-host"_s, u"proxy-failed"_s, u"proxy-auth"_s,
           u"cannot-unpack"_s, u"unsafe-redirect"_s, u"redirect-loop"_s, u"portal-moved"_s,
           u"move-refused"_s, u"no-image"_s });
    rows(Kind::Timeout, { u"connect-timeout"_s, u"no-answer"_s });
    rows(Kind::Decode, { u"not-json"_s, u"unexpected-shape"_s, u"answer-too-large"_s });
    rows(Kind::RateLimited, { u"service-unavailable"_s });
    rows(Kind::Portal,
         { u"portal-unavailable"_s, u"not-executed"_s, u"refused-without-reason"_s,
           u"total-not-told"_s, u"card-changes-while-read"_s, u"note-changed"_s, u"code-taken"_s,
           u"check-differs"_s, u"both-exist"_s });
    rows(Kind::Auth,
         { u"cannot-refresh"_s, u"user-inactive"_s, u"sign-in-ended"_s, u"sign-in-lost"_s,
           u"signed-out"_s, u"invalid_client"_s, u"other-account"_s });
    rows(Kind::Network, { u"sign-in-server-unreachable"_s });
    rows(Kind::Timeout, { u"refresh-busy"_s, u"sign-in-timeout"_s });
    rows(Kind::Cancelled, { u"sign-in-cancelled"_s });
    rows(Kind::Input,
         { u"port-taken"_s,
           u"port-refused"_s,
           u"wrong-state"_s,
           u"wrong-portal"_s,
           u"note-empty"_s,
           u"draft-blank"_s,
           u"listed-twice"_s,
           u"no-such-entry"_s,
           u"only-correction"_s,
           u"nothing-changes"_s,
           u"entry-not-on-card"_s,
           u"not-deleted"_s,
           u"no-sign-in-code"_s,
           u"not-waiting"_s,
           u"not-a-portal"_s,
           u"unknown-auth-server"_s,
           u"auth-server-is-portal"_s,
           u"other-user"_s,
           u"clock-wrong"_s,
           u"no-client-secret"_s });
    rows(Kind::Storage,
         { u"disk-full"_s, u"read-only"_s, u"newer-version"_s, u"corrupt"_s, u"busy"_s,
           u"cannot-open"_s, u"state-changed"_s, u"no-keychain"_s, u"keychain-locked"_s,
           u"keychain-denied"_s, u"keychain-failed"_s });
    rows(Kind::NotFound, { u"no-entry"_s, u"not-known-here"_s });
    rows(Kind::Input,
         { u"not-a-key"_s,
           u"management-key"_s,
           u"no-session-token"_s,
           u"not-a-gateway"_s,
           u"not-an-address"_s,
           u"not-https"_s,
           u"not-a-webhook"_s,
           u"no-user"_s,
           u"no-code"_s,
           u"other-portal"_s,
           u"secret-too-long"_s,
           u"secret-unreadable"_s,
           u"unsupported-connection"_s,
           u"webhook-as-card"_s,
           u"store-of-other-portal"_s,
           u"no-connections"_s,
           u"no-such-connection"_s,
           u"which-connection"_s,
           u"name-taken"_s,
           u"file-unreadable"_s,
           u"file-too-large"_s,
           u"file-not-text"_s });
    rows(Kind::Internal, { u"demo-not-started"_s });
    rows(Kind::Storage, { u"not-stored"_s, u"output-failed"_s });
    rows(Kind::Portal, { u"newest-only"_s });
    rows(Kind::AccessDenied,
         { u"webhook-deletes-nothing"_s, u"not-administrator"_s, u"only-own-entries"_s,
           u"personal-key-deletes-nothing"_s, u"gateway-no-icons"_s });
    rows(Kind::UnknownOutcome,
         { u"given-up"_s, u"found-after-restart"_s, u"outcome-unknown"_s,
           u"outcome-unknown-kept"_s });
    rows(Kind::Cancelled, { u"closed"_s, u"stopped"_s });
    rows(Kind::Internal, { u"dropped"_s });
}

void ErrorTextTest::knowsOurOwnCodes()
{
    QFETCH(Error::Kind, kind);
    QFETCH(QString, code);
    const Error error = Error::make(kind, code);
    QVERIFY2(!isGeneric(error), qPrintable(errorText(error).what));
    QVERIFY(!errorText(error).action.isEmpty());
}

void ErrorTextTest::everyRowReadsWell_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("action");
    int number = 0;
    const auto rows = allRows();
    for (const errortext::Row *row : rows)
        QTest::addRow("%03d %s", number++, row->code)
            << QString::fromLatin1(row->code) << QString::fromUtf8(row->what)
            << QString::fromUtf8(row->action);
}

void ErrorTextTest::everyRowReadsWell()
{
    QFETCH(QString, code);
    QFETCH(QString, what);
    QFETCH(QString, action);
    for (const QString &sentence : { what, action }) {
        QVERIFY(sentence.size() > 8);
        QVERIFY(sentence.front().isUpper());
        QVERIFY2(sentence.endsWith(u'.'), qPrintable(sentence));
        QVERIFY(!sentence.contains("  "_L1));
        static const QRegularExpression technical(
            u"\\b(REST|API|HTTP|JSON|OAuth|scope|token|batch|endpoint|parameter|exception|crm\\.|"
            u"null|URL)\\b|[A-Z]{2,}_[A-Z]"_s);
        QVERIFY2(!sentence.contains(technical), qPrintable(sentence));
        if (code.contains(u'_') || code.contains(u'-'))
            QVERIFY2(!sentence.contains(code), qPrintable(sentence));
    }
}

void ErrorTextTest::everyRowIsReached()
{
    const auto rows = allRows();
    for (const errortext::Row *row : rows) {
        const auto string = [](const char *text) { return QString::fromLatin1(text ? text : ""); };
        const Error error { Kind::Portal,        string(row->code), string(row->message),
                            string(row->method), row->httpStatus,   {} };
        QVERIFY2(errorText(error).what == QString::fromUtf8(row->what), row->what);
        QVERIFY2(errorText(error).action == QString::fromUtf8(row->action), row->action);
    }
}

void ErrorTextTest::unknownCodesFallBackToTheirKind_data()
{
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("network") << Kind::Network;
    QTest::newRow("timeout") << Kind::Timeout;
    QTest::newRow("auth") << Kind::Auth;
    QTest::newRow("access denied") << Kind::AccessDenied;
    QTest::newRow("not found") << Kind::NotFound;
    QTest::newRow("rate limited") << Kind::RateLimited;
    QTest::newRow("portal") << Kind::Portal;
    QTest::newRow("decode") << Kind::Decode;
    QTest::newRow("unknown outcome") << Kind::UnknownOutcome;
    QTest::newRow("storage") << Kind::Storage;
    QTest::newRow("input") << Kind::Input;
    QTest::newRow("cancelled") << Kind::Cancelled;
    QTest::newRow("internal") << Kind::Internal;
}

void ErrorTextTest::unknownCodesFallBackToTheirKind()
{
    QFETCH(Error::Kind, kind);
    static QSet<QString> seen;
    const ErrorText text = errorText(Error::make(kind, u"NEVER_SEEN"_s, u"Secret words"_s));
    QVERIFY(!text.what.isEmpty());
    QVERIFY(!text.action.isEmpty());
    QVERIFY(!text.what.contains("NEVER_SEEN"_L1) && !text.what.contains("Secret words"_L1));
    QVERIFY(!seen.contains(text.what));
    seen.insert(text.what);
    QVERIFY(!errorText(Error::make(kind, {})).what.isEmpty());
}

void ErrorTextTest::sayDifferentThingsForDifferentMethods()
{
    QSet<QString> sentences;
    for (const QString &method :
         { u"crm.timeline.logmessage.add"_s, u"crm.timeline.logmessage.delete"_s,
           u"crm.timeline.logmessage.list"_s, u"crm.item.get"_s, u"crm.timeline.icon.add"_s,
           u"crm.timeline.logo.add"_s, u"crm.timeline.item.pin"_s })
        sentences.insert(errorText(ofCode(u"ACCESS_DENIED"_s, method)).what);
    QCOMPARE(sentences.size(), 7);
    QVERIFY(errorText(ofCode(u"ACCESS_DENIED"_s, u"crm.item.get"_s, 403)).what.contains("plan"_L1));
    QVERIFY(errorText(ofCode(u"ACCESS_DENIED"_s, u"crm.item.get"_s, 0)).what.contains("card"_L1));
}

void ErrorTextTest::aLostAnswerIsNeverCalledANetworkProblem()
{
    const QString unknown = errorText(Error::make(Kind::UnknownOutcome, {})).what;
    for (const QString &code : { u"connection-lost"_s, u"no-answer"_s, u"cut-answer"_s,
                                 u"INTERNAL_SERVER_ERROR"_s, u"unexpected-shape"_s }) {
        const ErrorText text = errorText(Error::make(Kind::UnknownOutcome, code));
        QCOMPARE(text.what, unknown);
        QVERIFY(!text.canRetry);
    }
}

void ErrorTextTest::tellOneCodeOfTwoServersApart()
{
    const QString portal = errorText(ofCode(u"INVALID_REQUEST"_s)).what;
    const QString signIn = errorText(ofCode(u"invalid_request"_s)).what;
    QVERIFY(portal != signIn);
    QVERIFY(portal.contains("secure"_L1));
    QCOMPARE(errorText(ofCode(u"EXPIRED_TOKEN"_s)).what,
             errorText(ofCode(u"expired_token"_s)).what);
}

void ErrorTextTest::readTheFixedTextsOfOldMethods_data()
{
    QTest::addColumn<QString>("method");
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("word");
    const auto row = [](const QString &method, const QString &message, const QString &word) {
        QTest::addRow("%s", qPrintable(message)) << method << message << word;
    };
    row(u"crm.timeline.bindings.bind"_s, u"Access denied."_s, u"permission"_s);
    row(u"crm.timeline.bindings.unbind"_s, u"Not found."_s, u"linked"_s);
    row(u"crm.timeline.comment.get"_s, u"Not found"_s, u"find"_s);
    row(u"crm.timeline.bindings.list"_s, u"OWNER_ID is not defined or invalid."_s, u"entry"_s);
    row(u"crm.timeline.bindings.bind"_s, u"ENTITY_ID is not defined or invalid."_s, u"card"_s);
    row(u"crm.timeline.bindings.bind"_s, u"ENTITY_TYPE is not defined or invalid."_s, u"type"_s);
    row(u"crm.activity.get"_s, u"Activity is not found."_s, u"activity"_s);
    row(u"crm.activity.get"_s, u""_s, u"may not see"_s);
    row(u"crm.timeline.bindings.list"_s, u"Etwas anderes"_s, u"own words"_s);
}

void ErrorTextTest::readTheFixedTextsOfOldMethods()
{
    QFETCH(QString, method);
    QFETCH(QString, message);
    QFETCH(QString, word);
    const QString what = errorText(ofCode({}, method, 400, message)).what;
    QVERIFY2(what.contains(word), qPrintable(what));
}

void ErrorTextTest::offerToRetryWhereItMakesSense()
{
    QVERIFY(errorText(ofCode(u"QUERY_LIMIT_EXCEEDED"_s)).canRetry);
    QVERIFY(errorText(Error::make(Kind::Network, u"connection-lost"_s)).canRetry);
    QVERIFY(errorText(Error::make(Kind::Timeout, u"whatever"_s)).canRetry);
    QVERIFY(!errorText(ofCode(u"OVERLOAD_LIMIT"_s)).canRetry);
    QVERIFY(!errorText(ofCode(u"INVALID_CREDENTIALS"_s)).canRetry);
    QVERIFY(!errorText(Error::make(Kind::Storage, u"newer-version"_s)).canRetry);
    QVERIFY(!errorText(Error::make(Kind::UnknownOutcome, u"given-up"_s)).canRetry);
}

void ErrorTextTest::makeOneLine()
{
    const Error error = ofCode(u"OWNER_NOT_FOUND"_s);
    const ErrorText text = errorText(error);
    QCOMPARE(errorLine(error), text.what + u' ' + text.action);
    QVERIFY(!errorLine(error).contains(u'\n'));
}

void ErrorTextTest::areTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Russian") << u"ru"_s;
    QTest::newRow("German") << u"de"_s;
}

void ErrorTextTest::areTranslated()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u"timelinedesk_"_s + language, u":/i18n"_s));
    const auto check = [&translator](const char *sentence) {
        const QString translated = translator.translate("ErrorText", sentence);
        QVERIFY2(!translated.isEmpty(), sentence);
        QVERIFY2(translated != QString::fromUtf8(sentence), sentence);
    };
    const auto rows = allRows();
    for (const errortext::Row *row : rows) {
        check(row->what);
        check(row->action);
    }
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "tst_errortext.moc"
