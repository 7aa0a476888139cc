// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// All secrets are invented.
#include "base/log.h"
#include "base/redact.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class Redact : public QObject
{
    Q_OBJECT
private slots:
    void secretsByTheirPlace_data();
    void secretsByTheirPlace();
    void ordinaryTextStays_data();
    void ordinaryTextStays();
    void rememberedSecretsAreHiddenAnywhere();
    void aSecretThatBeginsLikeAnotherKeepsNoTail();
    void shortWordsAreNotRemembered();
    void bytesAreTreatedAsText();
    void everyMessageOfTheProgramIsRedacted();
};

void Redact::secretsByTheirPlace_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QString &text, const QString &expected) {
        QTest::newRow(name) << text << expected;
    };
    row("webhook", u"https://acme.example/rest/1/s3cr3ts3cr3t/profile.json"_s,
        u"https://acme.example/rest/1/***/profile.json"_s);
    row("webhook without a slash", u"https://acme.example/rest/1/s3cr3ts3cr3t"_s,
        u"https://acme.example/rest/1/***"_s);
    row("webhook under a path", u"https://h:8443/p/rest/12/s3cr3t-s3_cr3t/a?b=c"_s,
        u"https://h:8443/p/rest/12/***/a?b=c"_s);
    row("webhook in JSON of PHP", uR"("https:\/\/acme.example\/rest\/1\/s3cr3ts3cr3t\/")"_s,
        uR"("https:\/\/acme.example\/rest\/1\/***\/")"_s);
    row("webhook in an address", u"?to=https%3A%2F%2Facme%2Frest%2F1%2Fs3cr3t%2Fprofile"_s,
        u"?to=https%3A%2F%2Facme%2Frest%2F1%2F***%2Fprofile"_s);
    row("two webhooks", u"/rest/1/aaaaaa/ /rest/22/bbbbbb/"_s, u"/rest/1/***/ /rest/22/***/"_s);
    row("token in a query", u"?auth=s3cr3t&a=b"_s, u"?auth=***&a=b"_s);
    row("token in JSON", uR"({"access_token":"s3cr3t","expires_in":3600})"_s,
        uR"({"access_token":"***","expires_in":3600})"_s);
    row("token in pretty JSON", uR"("refresh_token" : "s3cr3t",)"_s,
        uR"("refresh_token" : "***",)"_s);
    row("token in JSON in JSON", uR"("{\"auth\":\"s3cr3t\"}")"_s, uR"("{\"auth\":\"***\"}")"_s);
    row("token in a nested field", u"auth[access_token]=s3cr3t"_s, u"auth[access_token]=***"_s);
    row("token in an encoded field", u"auth%5Baccess_token%5D=s3cr3t&x=1"_s,
        u"auth%5Baccess_token%5D=***&x=1"_s);
    row("client secret", u"client_secret=s3cr3t&code=abc"_s, u"client_secret=***&code=***"_s);
    row("any case", u"AUTH=s3cr3t"_s, u"AUTH=***"_s);
    row("bearer", u"Authorization: Bearer s3cr3t"_s, u"Authorization: Bearer ***"_s);
    row("basic", u"authorization: Basic dXNlcjpwdw=="_s, u"authorization: Basic ***"_s);
    row("bearer alone", u"sent Bearer s3cr3t"_s, u"sent Bearer ***"_s);
    row("key header", u"X-Api-Key: s3cr3t"_s, u"X-Api-Key: ***"_s);
    row("key by its beginning", u"used vibe_api_s3cr3t-1_2 here"_s, u"used vibe_api_*** here"_s);
    row("password in an address", u"http://ann:s3cr3t@proxy:3128/"_s,
        u"http://ann:***@proxy:3128/"_s);
}

void Redact::secretsByTheirPlace()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(redact::redacted(text), expected);
    QCOMPARE(redact::redacted(expected), expected); // once more changes nothing
}

void Redact::ordinaryTextStays_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : { "", "Deal 100 was paid.", "https://acme.example/crm/deal/details/5/",
                              "see http://host:8080/a@b", R"({"iconCode":"info","id":7})",
                              "the author: Ann", "https://acme.example/rest/crm.item.get" })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void Redact::ordinaryTextStays()
{
    QFETCH(QString, text);
    QCOMPARE(redact::redacted(text), text);
}

void Redact::rememberedSecretsAreHiddenAnywhere()
{
    redact::rememberSecret(u"remembered/secret=1"_s);
    QCOMPARE(redact::redacted(u"a remembered/secret=1 b"_s), u"a *** b"_s);
    QCOMPARE(redact::redacted(u"?x=remembered%2Fsecret%3D1&y"_s), u"?x=***&y"_s);
}

void Redact::aSecretThatBeginsLikeAnotherKeepsNoTail()
{
    redact::rememberSecret(u"canary42"_s);
    redact::rememberSecret(u"canary42andmore"_s);
    QCOMPARE(redact::redacted(u"canary42andmore canary42"_s), u"*** ***"_s);
}

void Redact::shortWordsAreNotRemembered()
{
    redact::rememberSecret(u"deal"_s);
    redact::rememberSecret({});
    QCOMPARE(redact::redacted(u"the deal is open"_s), u"the deal is open"_s);
}

void Redact::bytesAreTreatedAsText()
{
    QCOMPARE(redact::redacted(QByteArray("ы /rest/1/s3cr3t/")), QByteArray("ы /rest/1/***/"));
}

void Redact::everyMessageOfTheProgramIsRedacted()
{
    static QStringList seen;
    qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext &, const QString &text) { seen.append(text); });
    installRedactingMessageHandler();
    installRedactingMessageHandler();
    qWarning("failed: /rest/1/s3cr3ts3cr3t/profile");
    qCWarning(lcRest) << "auth=s3cr3t" << 1;
    qInstallMessageHandler(nullptr);
    QCOMPARE(seen.size(), 2);
    QCOMPARE(seen.first(), u"failed: /rest/1/***/profile"_s);
    QVERIFY(!seen.last().contains(u"s3cr3t"_s));
}

QTEST_GUILESS_MAIN(Redact)
#include "tst_redact.moc"
