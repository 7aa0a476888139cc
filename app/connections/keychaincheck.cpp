// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/keychaincheck.h"

#include "connections/secretservice.h"

#include <QCoreApplication>
#include <QPointer>
#include <QRandomGenerator>
#include <QUuid>

using namespace Qt::Literals::StringLiterals;

namespace connections {

Pending<KeychainFacts> lookAtKeychain(QObject *context)
{
#ifdef TIMELINEDESK_DBUS
    if (!secretservice::canExist())
        return ready<KeychainFacts>(KeychainFacts { false, u"Secret Service"_s, {}, {}, {} });
    return mapped<KeychainFacts>(
        secretservice::look(), context,
        [](const Result<secretservice::Look> &seen) -> Result<KeychainFacts> {
            if (!seen)
                return seen.error();
            return KeychainFacts { seen->exists, u"Secret Service"_s, seen->provider,
                                   seen->collection, seen->isLocked };
        });
#else
    Q_UNUSED(context)
    KeychainFacts facts;
#ifdef Q_OS_MACOS
    facts.kind = u"macOS Keychain"_s;
#else
    facts.kind = u"Windows Credential Manager"_s;
#endif
    return ready<KeychainFacts>(facts);
#endif
}

KeychainCheck::KeychainCheck(SecretStore &secrets, QObject *parent)
    : QObject(parent)
    , m_secrets(secrets)
    , m_key(u"check-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_value(QByteArray::number(QRandomGenerator::global()->generate64(), 36))
{
}

KeychainCheck::~KeychainCheck()
{
    if (m_mayBeThere)
        m_secrets.remove(m_key).cancel(); // nobody waits; it is done all the same
    m_promise.finish(Error::make(Error::Kind::Cancelled, u"cancelled"_s));
}

Pending<Done> KeychainCheck::start()
{
    write();
    return m_promise.pending();
}

void KeychainCheck::write()
{
    emit stepBegun(Step::Write);
    // A prompt may be answered when nobody looks at the check any more.
    const QPointer<KeychainCheck> self(this);
    m_secrets.write(m_key, m_value)
        .then(qApp, [self, &secrets = m_secrets, key = m_key](const Result<Done> &written) {
            if (!self) {
                if (written)
                    secrets.remove(key).cancel();
                return;
            }
            self->m_mayBeThere = bool(written);
            if (written)
                return self->read();
            self->m_promise.finish(written);
        });
}

void KeychainCheck::read()
{
    emit stepBegun(Step::Read);
    m_secrets.read(m_key).then(this, [this](const Result<QByteArray> &told) {
        if (!told)
            return remove(told.error());
        if (*told != m_value)
            return remove(Error::make(Error::Kind::Storage, u"keychain-changed"_s));
        remove(Done {});
    });
}

void KeychainCheck::remove(const Result<Done> &soFar)
{
    if (soFar)
        emit stepBegun(Step::Delete);
    m_secrets.remove(m_key).then(this, [this, soFar](const Result<Done> &removed) {
        m_mayBeThere = !removed;
        if (!soFar || !removed)
            return m_promise.finish(soFar ? removed : soFar);
        m_secrets.read(m_key).then(this, [this](const Result<QByteArray> &told) {
            const bool isGone = !told && told.error().kind == Error::Kind::NotFound;
            m_promise.finish(
                isGone     ? Result<Done>(Done {})
                    : told ? Result<Done>(Error::make(Error::Kind::Storage, u"keychain-changed"_s))
                           : Result<Done>(told.error()));
        });
    });
}

} // namespace connections
