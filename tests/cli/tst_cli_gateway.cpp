// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "clicase.h"

#include <QDirIterator>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The program with a VibeCode key from the environment or standard input.
class CliGatewayTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void writesAndReads();
    void cannotDeleteWithAPersonalKey();
    void deletesWhatItsApplicationMade();
    void saysWhatAKeyCanDo();
    void refusesWhatIsNoKey();
    void addsNoKeyThatDoesNotWork();

private:
    void useKey(const QString &key);
    void findsNoSecret(const CliResult &result) const;

    std::unique_ptr<CliCase> m_case;
    QStringList m_secrets;
};

void CliGatewayTest::init()
{
    m_case = std::make_unique<CliCase>();
    m_secrets.clear();
    m_case->cli.environment.remove(u"TIMELINEDESK_WEBHOOK"_s);
    m_case->cli.environment.insert(u"TIMELINEDESK_VIBECODE_URL"_s,
                                   m_case->portal.gatewayUrl().toString());
}

void CliGatewayTest::cleanup() { m_case.reset(); }

/// "KEY" or "KEY TOKEN".
void CliGatewayTest::useKey(const QString &key)
{
    m_secrets = key.split(u' ');
    m_case->cli.environment.insert(u"TIMELINEDESK_VIBECODE_KEY"_s, key);
}

void CliGatewayTest::findsNoSecret(const CliResult &result) const
{
    QByteArray everything = result.out + result.err;
    QDirIterator files(m_case->cli.home.path(), QDir::Files | QDir::Hidden,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        everything += file.readAll();
    }
    for (const QString &secret : m_secrets)
        QVERIFY(!everything.contains(secret.toUtf8()));
}

void CliGatewayTest::writesAndReads()
{
    useKey(m_case->portal.personalKey());
    const CliResult added
        = m_case->cli.json({ u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, u"Paid"_s, u"--text"_s,
                             u"Invoice 7"_s, u"--icon"_s, u"sum"_s });
    QCOMPARE(added.err, QByteArray());
    QCOMPARE(added.status, 0);
    QCOMPARE(m_case->count(), 1);
    const QString file = m_case->cli.path(u"kept.sqlite"_s);
    const CliResult listed
        = m_case->cli.json({ u"--store"_s, file, u"log"_s, u"list"_s, u"deal:15"_s });
    QCOMPARE(listed.status, 0);
    QCOMPARE(listed.json().value(u"complete"_s).toBool(), true);
    const QJsonArray entries = listed.json().value(u"entries"_s).toArray();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first()[u"iconCode"_s].toString(), u"sum"_s);
    findsNoSecret(listed);
    const CliResult found = m_case->cli.json({ u"cards"_s, u"find"_s, u"deal"_s, u"chairs"_s });
    QCOMPARE(found.json().value(u"cards"_s).toArray().size(), 1);
}

void CliGatewayTest::cannotDeleteWithAPersonalKey()
{
    useKey(m_case->portal.personalKey());
    const qint64 id = m_case->add(u"T"_s);
    const CliResult result = m_case->cli.json({ u"log"_s, u"delete"_s, QString::number(id) });
    QCOMPARE(result.status, 1);
    QCOMPARE(m_case->count(), 1);
}

void CliGatewayTest::deletesWhatItsApplicationMade()
{
    const demo::SessionKey application = m_case->portal.applicationKey();
    useKey(application.key + u' ' + application.sessionToken);
    const CliResult added = m_case->cli.json(
        { u"log"_s, u"add"_s, u"deal:15"_s, u"--title"_s, u"Wrong"_s, u"--text"_s, u"Text"_s });
    QCOMPARE(added.status, 0);
    const qint64 id = m_case->portal.entries(2, 15).first().id;
    const CliResult removed = m_case->cli.json({ u"log"_s, u"delete"_s, QString::number(id) });
    QCOMPARE(removed.status, 0);
    QCOMPARE(m_case->count(), 0);
    findsNoSecret(removed);
}

void CliGatewayTest::saysWhatAKeyCanDo()
{
    useKey(m_case->portal.personalKey());
    const CliResult result = m_case->cli.json({ u"connections"_s, u"test"_s });
    QCOMPARE(result.status, 0);
    QCOMPARE(result.json().value(u"read"_s).toString(), u"yes"_s);
    QCOMPARE(result.json().value(u"delete"_s).toString(), u"no"_s);
    QCOMPARE(result.json().value(u"manageIcons"_s).toString(), u"no"_s);
    findsNoSecret(result);
}

void CliGatewayTest::refusesWhatIsNoKey()
{
    useKey(u"vibe_live_canary0of0this0test"_s);
    const CliResult result = m_case->cli.json({ u"log"_s, u"list"_s, u"deal:15"_s });
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"management-key"_s);
    findsNoSecret(result);
}

void CliGatewayTest::addsNoKeyThatDoesNotWork()
{
    m_secrets = { u"vibe_api_canary0of0this0test"_s };
    const CliResult result
        = m_case->cli.json({ u"connections"_s, u"add"_s, u"vibecode"_s, u"Robot"_s, u"--url"_s,
                             m_case->portal.gatewayUrl().toString() },
                           m_secrets.first().toUtf8() + '\n');
    QCOMPARE(result.status, 1);
    QCOMPARE(result.code(), u"INVALID_API_KEY"_s);
    findsNoSecret(result);
    const CliResult usage = m_case->cli.json({ u"connections"_s, u"add"_s, u"vibecode"_s });
    QCOMPARE(usage.status, 2);
}

QTEST_GUILESS_MAIN(CliGatewayTest)
#include "tst_cli_gateway.moc"
