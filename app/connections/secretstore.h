// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"

#include <QByteArray>
#include <QHash>

#include <memory>

namespace connections {

/// What every keychain takes: Windows stored at most 2,560 bytes for long (qt-traps.md section 1).
constexpr qsizetype maxSecretBytes = 2000;
Error tooLongSecret(); ///< Input "secret-too-long"

/// Where secrets live: the OS keychain, or memory. Never a file of ours, never an insecure
/// fallback.
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /// NotFound "no-entry"; Storage "no-keychain" (none on this machine), "keychain-locked",
    /// "keychain-denied", "keychain-failed".
    virtual Pending<QByteArray> read(const QString &key) = 0;
    virtual Pending<Done> write(const QString &key, const QByteArray &secret)
        = 0; ///< at most 2,000 bytes
    virtual Pending<Done> remove(const QString &key) = 0; ///< done when there is none
};

/// QtKeychain. Waits for an unlock prompt without blocking; gives up after two minutes.
std::unique_ptr<SecretStore> makeKeychain();

/// The in-memory twin: for this run only, and for tests.
class MemorySecrets : public SecretStore
{
public:
    Pending<QByteArray> read(const QString &key) override;
    Pending<Done> write(const QString &key, const QByteArray &secret) override;
    Pending<Done> remove(const QString &key) override;

private:
    QHash<QString, QByteArray> m_secrets;
};

} // namespace connections
