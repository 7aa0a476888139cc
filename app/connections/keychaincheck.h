// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/secretstore.h"

#include <QObject>

#include <optional>

namespace connections {

/// What can be known of the keychain without asking it for anything, so without a prompt.
struct KeychainFacts
{
    bool exists = true;
    QString kind; ///< "Secret Service", "Windows Credential Manager", "macOS Keychain"
    QString provider; ///< the program behind it, such as "gnome-keyring-daemon"; may be empty
    QString collection; ///< what the program calls the place secrets go to, "Login"; may be empty
    std::optional<bool> isLocked; ///< nothing: it does not tell
};
Pending<KeychainFacts> lookAtKeychain(QObject *context);

/// A round trip with an entry of its own: written, read, deleted, gone. Waits for a prompt as long
/// as the keychain does, without blocking; cancel by deleting it. The entry never stays.
class KeychainCheck : public QObject
{
    Q_OBJECT
public:
    /// In this order.
    enum class Step { Write, Read, Delete };
    static constexpr int stepCount = 3;

    /// \a secrets for as long as the event loop runs: the entry is deleted even when this is.
    explicit KeychainCheck(SecretStore &secrets, QObject *parent = nullptr);
    ~KeychainCheck() override;

    /// Errors of SecretStore, or Storage "keychain-changed": it gave back something else.
    Pending<Done> start();

signals:
    void stepBegun(connections::KeychainCheck::Step step);

private:
    void write();
    void read();
    void remove(const Result<Done> &soFar);

    SecretStore &m_secrets;
    QString m_key;
    QByteArray m_value;
    bool m_mayBeThere = false;
    Promise<Done> m_promise;
};

} // namespace connections
