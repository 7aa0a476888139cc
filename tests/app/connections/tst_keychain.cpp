// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Runs only inside tests/support/with-secret-service.sh, which says what is there by
// TIMELINEDESK_TEST_SECRET_SERVICE: the user's own keychain is never asked.
#include "connections/keychaincheck.h"
#include "connections/secretstore.h"
#include "support/await.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QTest>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;
using connections::makeKeychain;

/// (oayays) of the Secret Service.
struct DBusSecret
{
    QDBusObjectPath session;
    QByteArray parameters;
    QByteArray value;
    QString contentType = QStringLiteral("text/plain");
};
QDBusArgument &operator<<(QDBusArgument &argument, const DBusSecret &secret)
{
    argument.beginStructure();
    argument << secret.session << secret.parameters << secret.value << secret.contentType;
    argument.endStructure();
    return argument;
}
const QDBusArgument &operator>>(const QDBusArgument &argument, DBusSecret &secret)
{
    argument.beginStructure();
    argument >> secret.session >> secret.parameters >> secret.value >> secret.contentType;
    argument.endStructure();
    return argument;
}
Q_DECLARE_METATYPE(DBusSecret)

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
    void unlockedLaterItIsThereAgain();
    void removedFromOutsideItIsMissing();
    void aRoundTripLeavesNothing();
    void theCheckTellsALockedKeychain();
    void withoutServiceThereIsNoKeychain();
    void withoutBusThereIsNoKeychain();

private:
    static QDBusMessage call(const QString &path, const QString &interface, const QString &method)
    {
        return QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path,
                                              u"org.freedesktop."_s + interface, method);
    }
    void setLocked(bool locked);

    std::unique_ptr<connections::SecretStore> m_keychain;
    QString m_key;
};

/// The password is that of with-secret-service.sh; gnome-keyring has a call for tests that takes it
/// without a prompt.
void KeychainTest::setLocked(bool locked)
{
    const QDBusObjectPath login(u"/org/freedesktop/secrets/collection/login"_s);
    const QString service = u"/org/freedesktop/secrets"_s;
    if (locked) {
        auto lock = call(service, u"Secret.Service"_s, u"Lock"_s);
        lock << QVariant::fromValue(QList<QDBusObjectPath> { login });
        QCOMPARE(QDBusConnection::sessionBus().call(lock).type(), QDBusMessage::ReplyMessage);
        return;
    }
    auto open = call(service, u"Secret.Service"_s, u"OpenSession"_s);
    open << u"plain"_s << QVariant::fromValue(QDBusVariant(QString()));
    const QDBusMessage session = QDBusConnection::sessionBus().call(open);
    QCOMPARE(session.type(), QDBusMessage::ReplyMessage);
    qDBusRegisterMetaType<DBusSecret>();
    auto unlock = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, service,
        u"org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_s,
        u"UnlockWithMasterPassword"_s);
    unlock << QVariant::fromValue(login)
           << QVariant::fromValue(
                  DBusSecret { session.arguments().value(1).value<QDBusObjectPath>(), {}, "pw\n" });
    const QDBusMessage unlocked = QDBusConnection::sessionBus().call(unlock);
    QVERIFY2(unlocked.type() == QDBusMessage::ReplyMessage, qPrintable(unlocked.errorMessage()));
}

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

void KeychainTest::unlockedLaterItIsThereAgain()
{
    QVERIFY(await(m_keychain->write(m_key, "to be locked and unlocked")));
    setLocked(true);
    QCOMPARE(await(m_keychain->read(m_key)).error().code, u"keychain-locked"_s);
    setLocked(false);
    QCOMPARE(await(m_keychain->read(m_key)).value_or({}), QByteArray("to be locked and unlocked"));
    QVERIFY(await(m_keychain->write(m_key, "changed")));
    QCOMPARE(await(m_keychain->read(m_key)).value_or({}), QByteArray("changed"));
}

/// By the keychain's own program.
void KeychainTest::removedFromOutsideItIsMissing()
{
    QVERIFY(await(m_keychain->write(m_key, "soon gone")));
    using Attributes = QMap<QString, QString>;
    qDBusRegisterMetaType<Attributes>();
    auto search = call(u"/org/freedesktop/secrets"_s, u"Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(
        Attributes { { u"user"_s, m_key }, { u"server"_s, u"Timeline Desk"_s } });
    const QDBusMessage found = QDBusConnection::sessionBus().call(search);
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(0));
    QCOMPARE(items.size(), 1);
    const auto removing = call(items.first().path(), u"Secret.Item"_s, u"Delete"_s);
    QCOMPARE(QDBusConnection::sessionBus().call(removing).type(), QDBusMessage::ReplyMessage);
    QCOMPARE(await(m_keychain->read(m_key)).error().code, u"no-entry"_s);
    QVERIFY(await(m_keychain->remove(m_key)));
}

void KeychainTest::aRoundTripLeavesNothing()
{
    const auto facts = await(connections::lookAtKeychain(this));
    QVERIFY(facts);
    QVERIFY(facts->exists);
    QCOMPARE(facts->kind, u"Secret Service"_s);
    QVERIFY2(facts->provider.contains(u"keyring"_s), qPrintable(facts->provider));
    QCOMPARE(facts->isLocked, std::optional(false));

    QList<connections::KeychainCheck::Step> steps;
    connections::KeychainCheck check(*m_keychain);
    connect(&check, &connections::KeychainCheck::stepBegun, this,
            [&steps](connections::KeychainCheck::Step step) { steps.append(step); });
    const auto done = await(check.start());
    QVERIFY2(done, qPrintable(done ? QString() : done.error().message));
    QCOMPARE(steps.size(), 3);
    auto search = call(u"/org/freedesktop/secrets"_s, u"Secret.Service"_s, u"SearchItems"_s);
    search << QVariant::fromValue(QMap<QString, QString> { { u"server"_s, u"Timeline Desk"_s } });
    const QDBusMessage found = QDBusConnection::sessionBus().call(search);
    const auto items = qdbus_cast<QList<QDBusObjectPath>>(found.arguments().value(0));
    for (const QDBusObjectPath &item : items) {
        auto label = call(item.path(), u"DBus.Properties"_s, u"Get"_s);
        label << u"org.freedesktop.Secret.Item"_s << u"Label"_s;
        const QDBusMessage told = QDBusConnection::sessionBus().call(label);
        const QString name = told.arguments().value(0).value<QDBusVariant>().variant().toString();
        QVERIFY2(!name.isEmpty() && !name.contains(u"check-"_s), qPrintable(name));
    }
}

void KeychainTest::theCheckTellsALockedKeychain()
{
    setLocked(true);
    const auto facts = await(connections::lookAtKeychain(this));
    QCOMPARE(facts->isLocked, std::optional(true)); // told without a prompt
    connections::KeychainCheck check(*m_keychain);
    QCOMPARE(await(check.start()).error().code, u"keychain-locked"_s);
    setLocked(false);
    connections::KeychainCheck again(*m_keychain);
    QVERIFY(await(again.start()));
}

void KeychainTest::withoutServiceThereIsNoKeychain()
{
    QCOMPARE(await(connections::lookAtKeychain(this))->exists, false);
    connections::KeychainCheck check(*m_keychain);
    QCOMPARE(await(check.start()).error().code, u"no-keychain"_s);
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
