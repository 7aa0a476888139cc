// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawclient.h"

#include <QJsonArray>
#include <QProcess>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

/// timelinedesk-demoportal, the portal as a program.
class DemoPortalProcess : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void itRunsUntilItsInputCloses();
    void optionsChooseTheDialect();
    void wrongOptionsAreNamed_data();
    void wrongOptionsAreNamed();

private:
    static bool waitFor(QProcess &process)
    {
        return QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 20000);
    }
    /// The line of addresses; empty when none came.
    static QJsonObject start(QProcess &process, const QStringList &arguments)
    {
        process.start(QStringLiteral(DEMO_PORTAL), arguments);
        if (!QTest::qWaitFor([&] { return process.canReadLine(); }, 20000))
            return {};
        return QJsonDocument::fromJson(process.readLine()).object();
    }
};

void DemoPortalProcess::itRunsUntilItsInputCloses()
{
    QProcess process;
    const QJsonObject addresses = start(process, { u"--empty"_s });
    for (const QString &key : { u"base"_s, u"adminWebhook"_s, u"userWebhook"_s,
                                u"extranetWebhook"_s, u"oauthClientId"_s, u"oauthClientSecret"_s })
        QVERIFY2(!addresses.value(key).toString().isEmpty(), qPrintable(key));
    RawClient client(QUrl(addresses.value("userWebhook"_L1).toString()));
    QCOMPARE(client.post(u"profile"_s).result()["ID"_L1].toString(), u"7"_s);
    process.closeWriteChannel();
    QVERIFY(waitFor(process));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void DemoPortalProcess::optionsChooseTheDialect()
{
    QProcess process;
    const QJsonObject addresses
        = start(process,
                { u"--empty"_s, u"--edition"_s, u"24.300"_s, u"--envelope"_s, u"bare"_s,
                  u"--paging"_s, u"start"_s, u"--next"_s, u"right"_s, u"--bucket"_s, u"2,0"_s });
    RawClient client(QUrl(addresses.value("adminWebhook"_L1).toString()));
    QCOMPARE(client.get(u"crm.timeline.icon.list"_s).result()["icons"_L1].toArray().size(), 48);
    QVERIFY(
        client.get(u"crm.timeline.logmessage.list?entityTypeId=2&entityId=1"_s).result().isArray());
    QCOMPARE(client.get(u"profile"_s).status, 503);
    process.closeWriteChannel();
    QVERIFY(waitFor(process));
}

void DemoPortalProcess::wrongOptionsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("paging") << QStringList { u"--paging"_s, u"up"_s } << 2
                            << QByteArray("--paging is one of: offset, start, either, neither");
    QTest::newRow("edition") << QStringList { u"--edition"_s, u"1"_s } << 2
                             << QByteArray("--edition is one of: 24.300, 26.250");
    QTest::newRow("certificate") << QStringList { u"--empty"_s, u"--tls-cert"_s, u"/nonexistent"_s }
                                 << 1 << QByteArray("The certificate or its key cannot be read.");
}

void DemoPortalProcess::wrongOptionsAreNamed()
{
    QFETCH(QStringList, arguments);
    QProcess process;
    process.start(QStringLiteral(DEMO_PORTAL), arguments);
    QVERIFY(waitFor(process));
    QTEST(process.exitCode(), "status");
    QTEST(process.readAllStandardError().trimmed(), "message");
}

QTEST_GUILESS_MAIN(DemoPortalProcess)
#include "tst_demoportal_process.moc"
