// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/secretstore.h"

using namespace Qt::Literals::StringLiterals;

namespace connections {

Error tooLongSecret() { return Error::make(Error::Kind::Input, u"secret-too-long"_s); }

Pending<QByteArray> MemorySecrets::read(const QString &key)
{
    const auto found = m_secrets.constFind(key);
    if (found == m_secrets.constEnd())
        return ready<QByteArray>(Error::make(Error::Kind::NotFound, u"no-entry"_s));
    return ready<QByteArray>(*found);
}

Pending<Done> MemorySecrets::write(const QString &key, const QByteArray &secret)
{
    if (secret.size() > maxSecretBytes)
        return ready<Done>(tooLongSecret());
    m_secrets.insert(key, secret);
    return ready<Done>(Done {});
}

Pending<Done> MemorySecrets::remove(const QString &key)
{
    m_secrets.remove(key);
    return ready<Done>(Done {});
}

} // namespace connections
