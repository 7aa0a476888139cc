// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs only inside tests/support/with-secret-service.sh, which says what is there by
// TIMELINEDESK_TEST_SECRET_SERVICE: the user's own keychain is never asked.
#include "connections/secretstore.h"
#include "support/await.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using connections::makeKeychain;

class KeychainTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY2(qEnvironmentVariableIsSet("TIMELINEDESK_TEST_SECRET_SERVICE"),
                 "start this through tests/support/with-secret-service.sh");
    }
    void init()
    {
        m_key = QUuid::createUuid().toString(QUuid::WithoutBraces);
        m_keychain = makeKeychain();
    }

    void unlockedWritesAndReads();
    void unlockedKeepsEveryByte();
    void unlockedReplacesAndRemoves();
    void unlockedTellsAMissingEntry();
    void unlockedRefusesLongSecrets();
    void lockedIsNotTakenForMissing();
    void withoutServiceThereIsNoKeychain();
    void withoutBusThereIsNoKeychain();

private:
    std::unique_ptr<connections::SecretStore> m_keychain;
    QString m_key;
};

void KeychainTest::unlockedWritesAndReads()
{
    const QByteArray secret = "https://portal.invalid/rest/1/invented0code0/";
    QVERIFY(await(m_keychain->write(m_key, secret)));
    const auto read = await(m_keychain->read(m_key));
    QVERIFY(read);
    QCOMPARE(*read, secret);
    // Another object, such as the next run of the program, sees it, too.
    const auto again = await(makeKeychain()->read(m_key));
    QCOMPARE(again.value_or("nothing"), secret);
}

void KeychainTest::unlockedKeepsEveryByte()
{
    QByteArray secret;
    for (int i = 0; i < 2000; ++i)
        secret.append(char(i % 256));
    QVERIFY(await(m_keychain->write(m_key, secret)));
    QCOMPARE(await(m_keychain->read(m_key)).value_or({}), secret);
}

void KeychainTest::unlockedReplacesAndRemoves()
{
    QVERIFY(await(m_keychain->write(m_key, "first secret")));
    QVERIFY(await(m_keychain->write(m_key, "second secret")));
    QCOMPARE(await(m_keychain->read(m_key)).value_or({}), QByteArray("second secret"));
    QVERIFY(await(m_keychain->remove(m_key)));
    const auto gone = await(m_keychain->read(m_key));
    QVERIFY(!gone);
    QCOMPARE(gone.error().code, u"no-entry"_s);
    QVERIFY(await(m_keychain->remove(m_key)));
}

void KeychainTest::unlockedTellsAMissingEntry()
{
    const auto read = await(m_keychain->read(m_key));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::NotFound);
    QCOMPARE(read.error().code, u"no-entry"_s);
}

void KeychainTest::unlockedRefusesLongSecrets()
{
    const auto written = await(m_keychain->write(m_key, QByteArray(2001, 'x')));
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"secret-too-long"_s);
    QVERIFY(!await(m_keychain->read(m_key)));
}

void KeychainTest::lockedIsNotTakenForMissing()
{
    QVERIFY(await(m_keychain->write(m_key, "locked away soon")));
    auto lock = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s,
                                               u"/org/freedesktop/secrets"_s,
                                               u"org.freedesktop.Secret.Service"_s, u"Lock"_s);
    lock << QVariant::fromValue(
        QList<QDBusObjectPath> { QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s) });
    const QDBusMessage locked = QDBusConnection::sessionBus().call(lock);
    QCOMPARE(locked.type(), QDBusMessage::ReplyMessage);

    const auto read = await(m_keychain->read(m_key));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Storage);
    QCOMPARE(read.error().code, u"keychain-locked"_s);

    const auto written = await(m_keychain->write(m_key, "another"));
    QVERIFY(!written);
    QCOMPARE(written.error().code, u"keychain-locked"_s);
}

void KeychainTest::withoutServiceThereIsNoKeychain()
{
    const auto read = await(m_keychain->read(m_key));
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::Storage);
    QCOMPARE(read.error().code, u"no-keychain"_s);
    QCOMPARE(await(m_keychain->write(m_key, "secret")).error().code, u"no-keychain"_s);
    QCOMPARE(await(m_keychain->remove(m_key)).error().code, u"no-keychain"_s);
}

void KeychainTest::withoutBusThereIsNoKeychain()
{
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QCOMPARE(await(m_keychain->read(m_key)).error().code, u"no-keychain"_s);
    QCOMPARE(await(m_keychain->write(m_key, "secret")).error().code, u"no-keychain"_s);
    QCOMPARE(await(m_keychain->remove(m_key)).error().code, u"no-keychain"_s);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"
