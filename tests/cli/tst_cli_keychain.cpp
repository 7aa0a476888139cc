// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "canary.h"
#include "clicase.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// Kept connections: their secrets in the private keychain of with-secret-service.sh.
class CliKeychain : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void addListTestUseRemove();
    void theStoreIsRemovedOnRequest();
    void theFailingStepIsNamed();
    void namesAreUnique();
    void severalConnectionsMustBeNamed();
    void aKeptConnectionKeepsItsStore();
    void behindAGatewayCardsHaveThePortalsAddress();
    void aDeadWebhookIsNotKept();
    void theSecretIsNowhereElse();

private:
    static CliResult add(const CliCase &c, const QString &name, const QUrl &webhook)
    {
        return c.cli.json({ u"connections"_s, u"add"_s, u"webhook"_s, name },
                          webhook.toEncoded() + '\n');
    }
};

void CliKeychain::initTestCase()
{
    // Never with the keychain of a person.
    QCOMPARE(qEnvironmentVariable("TIMELINEDESK_TEST_SECRET_SERVICE"), u"unlocked"_s);
}

void CliKeychain::addListTestUseRemove()
{
    CliCase c;
    c.fill(2);
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    const CliResult added = add(c, u"Acme"_s, c.portal.adminWebhook());
    QCOMPARE(added.err, QByteArray());
    QCOMPARE(added.status, 0);
    QCOMPARE(added.json().value("name"_L1), QJsonValue(u"Acme"_s));
    QCOMPARE(added.json().value("kind"_L1), QJsonValue(u"webhook"_s));

    const CliResult listed = c.cli.json({ u"connections"_s, u"list"_s });
    const QJsonArray connections = listed.json().value("connections"_L1).toArray();
    QCOMPARE(connections.size(), 1);
    QCOMPARE(connections[0].toObject(), added.json());

    const CliResult tested = c.cli.json({ u"connections"_s, u"test"_s, u"Acme"_s });
    QCOMPARE(tested.status, 0);
    QStringList steps;
    for (const QJsonValue &step : tested.json().value("steps"_L1).toArray())
        steps.append(step[u"step"_s].toString() + u' ' + step[u"outcome"_s].toString());
    QCOMPARE(steps,
             (QStringList { u"name look-up passed"_s, u"proxy not needed"_s, u"TLS not needed"_s,
                            u"portal passed"_s, u"authorization passed"_s, u"scope passed"_s }));
    QCOMPARE(c.cli.json({ u"log"_s, u"list"_s, u"deal:15"_s }).status, 0); // the only one
    const CliResult named
        = c.cli.json({ u"--connection"_s, u"Acme"_s, u"log"_s, u"list"_s, u"deal:15"_s });
    QCOMPARE(named.json().value("total"_L1), QJsonValue(2));
    const CliResult unknown
        = c.cli.json({ u"--connection"_s, u"Other"_s, u"log"_s, u"list"_s, u"deal:15"_s });
    QCOMPARE(unknown.code(), u"no-such-connection"_s);
    QCOMPARE(unknown.status, 1);

    // What was read stays, and it is said where.
    const CliResult removed = c.cli.json({ u"connections"_s, u"remove"_s, u"Acme"_s });
    QCOMPARE(removed.status, 0);
    QCOMPARE(removed.json().value("storeRemoved"_L1), QJsonValue(false));
    const QString kept = removed.json().value("storeFile"_L1).toString();
    QVERIFY2(QFile::exists(kept), qPrintable(kept));
    QVERIFY(c.cli.json({ u"connections"_s, u"list"_s })
                .json()
                .value("connections"_L1)
                .toArray()
                .isEmpty());
    QCOMPARE(c.cli.json({ u"connections"_s, u"remove"_s, u"Acme"_s }).status, 1);
}

void CliKeychain::theStoreIsRemovedOnRequest()
{
    CliCase c;
    c.fill(2);
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    QCOMPARE(add(c, u"Acme"_s, c.portal.adminWebhook()).status, 0);
    QCOMPARE(c.cli.json({ u"log"_s, u"list"_s, u"deal:15"_s }).status, 0);
    const CliResult wrong = c.cli.json({ u"connections"_s, u"remove"_s, u"--with-store"_s });
    QCOMPARE(wrong.status, 2);
    const CliResult removed
        = c.cli.json({ u"connections"_s, u"remove"_s, u"Acme"_s, u"--with-store"_s });
    QCOMPARE(removed.status, 0);
    QCOMPARE(removed.json().value("storeRemoved"_L1), QJsonValue(true));
    const QString file = removed.json().value("storeFile"_L1).toString();
    QVERIFY(!file.isEmpty());
    for (const char *part : { "", "-wal", "-shm" })
        QVERIFY(!QFile::exists(file + QLatin1StringView(part)));
}

/// A webhook that was withdrawn on the portal: the step that fails is named, the exit status is
/// that of a refusal.
void CliKeychain::theFailingStepIsNamed()
{
    CliCase c;
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    QCOMPARE(add(c, u"Acme"_s, c.portal.adminWebhook()).status, 0);
    c.portal.revokeWebhooks();
    const CliResult tested = c.cli.json({ u"connections"_s, u"test"_s });
    QCOMPARE(tested.status, 1);
    const QJsonArray steps = tested.json().value("steps"_L1).toArray();
    QCOMPARE(steps[3][u"outcome"_s].toString(), u"passed"_s);
    QCOMPARE(steps[4][u"step"_s].toString(), u"authorization"_s);
    QCOMPARE(steps[4][u"outcome"_s].toString(), u"failed"_s);
    QVERIFY(!steps[4][u"detail"_s].toString().isEmpty());
    QCOMPARE(steps[5][u"outcome"_s].toString(), u"not tried"_s);
    QVERIFY(!tested.code().isEmpty());
    const CliResult told = c.cli.run({ u"connections"_s, u"test"_s });
    QVERIFY2(told.out.contains("authorization  failed"), told.out.constData());
}

void CliKeychain::namesAreUnique()
{
    CliCase c;
    QCOMPARE(add(c, u"Acme"_s, c.portal.adminWebhook()).status, 0);
    const CliResult again = add(c, u"Acme"_s, c.portal.userWebhook());
    QCOMPARE(again.status, 1);
    QCOMPARE(again.code(), u"name-taken"_s);
    QCOMPARE(c.cli.json({ u"connections"_s, u"remove"_s, u"Acme"_s }).status, 0);
}

void CliKeychain::severalConnectionsMustBeNamed()
{
    CliCase c;
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    QCOMPARE(add(c, u"Boss"_s, c.portal.adminWebhook()).status, 0);
    QCOMPARE(add(c, u"Clerk"_s, c.portal.userWebhook()).status, 0);
    const CliResult unnamed = c.cli.json({ u"connections"_s, u"test"_s });
    QCOMPARE(unnamed.code(), u"which-connection"_s);
    QCOMPARE(unnamed.status, 1);
    const CliResult clerk = c.cli.json({ u"connections"_s, u"test"_s, u"Clerk"_s });
    QCOMPARE(clerk.json().value("administrator"_L1), QJsonValue(false));
}

void CliKeychain::aKeptConnectionKeepsItsStore()
{
    CliCase c;
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    c.fill(3);
    QCOMPARE(add(c, u"Acme"_s, c.portal.adminWebhook()).status, 0);
    QCOMPARE(c.cli.json({ u"log"_s, u"list"_s, u"deal:15"_s }).status, 0);
    c.portal.stop();
    const CliResult offline = c.cli.json({ u"log"_s, u"list"_s, u"deal:15"_s });
    QCOMPARE(offline.status, 3);
    QCOMPARE(offline.json().value("entries"_L1).toArray().size(), 3);
}

void CliKeychain::behindAGatewayCardsHaveThePortalsAddress()
{
    CliCase c;
    c.fill(1);
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    const CliResult added = c.cli.json({ u"connections"_s, u"add"_s, u"vibecode"_s, u"Key"_s,
                                         u"--url"_s, c.portal.gatewayUrl().toString() },
                                       c.portal.personalKey().toUtf8() + '\n');
    QCOMPARE(added.err, QByteArray());
    const QString address = u"https://%1/crm/deal/details/15/"_s.arg(demo::Options().publicHost);
    const CliResult shown = c.cli.json({ u"cards"_s, u"show"_s, address });
    QCOMPARE(shown.err, QByteArray());
    QCOMPARE(shown.json().value("address"_L1), QJsonValue(address));
    const CliResult foreign = c.cli.json(
        { u"cards"_s, u"show"_s, u"https://other.bitrix24.com/crm/deal/details/15/"_s });
    QCOMPARE(foreign.code(), u"other-portal"_s);
}

void CliKeychain::aDeadWebhookIsNotKept()
{
    CliCase c;
    const QUrl webhook = c.portal.adminWebhook();
    c.portal.revokeWebhooks();
    const CliResult added = add(c, u"Acme"_s, webhook);
    QCOMPARE(added.status, 1);
    QCOMPARE(added.code(), u"INVALID_CREDENTIALS"_s);
    QVERIFY(c.cli.json({ u"connections"_s, u"list"_s })
                .json()
                .value("connections"_L1)
                .toArray()
                .isEmpty());
}

void CliKeychain::theSecretIsNowhereElse()
{
    CliCase c;
    c.cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    const QString code = c.portal.adminWebhook().path().split(u'/', Qt::SkipEmptyParts).last();
    const Canary canary(code.toLatin1());
    QByteArray output;
    const auto run = [&](const CliResult &result) { output += result.out + result.err; };
    run(add(c, u"Acme"_s, c.portal.adminWebhook()));
    run(c.cli.run({ u"connections"_s, u"list"_s }));
    run(c.cli.run({ u"log"_s, u"list"_s, u"deal:15"_s }));
    run(c.cli.run({ u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, u"T"_s, u"--text"_s, u"T"_s }));
    c.portal.faults().add(demo::Fault::dropBeforeProcessing().always());
    run(c.cli.run({ u"log"_s, u"show"_s, u"1"_s }));
    QCOMPARE(canary.findIn(output), QByteArray());
    const QStringList found = canary.filesUnder(c.cli.home.path());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(QDir(c.cli.home.path()).entryList(QDir::Files | QDir::Dirs).size() > 2); // "." and ".."
}

QTEST_GUILESS_MAIN(CliKeychain)
#include "tst_cli_keychain.moc"
