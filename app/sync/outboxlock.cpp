// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/outboxlock.h"

using namespace Qt::Literals::StringLiterals;

namespace syncing {

OutboxLock::OutboxLock(const QString &storeFile)
{
    if (storeFile.isEmpty() || storeFile == ":memory:"_L1) {
        m_held = true;
        return;
    }
    m_lock = std::make_unique<QLockFile>(storeFile + u".sending"_s);
    m_lock->setStaleLockTime(0); // never by age, only when its process is gone
}

bool OutboxLock::tryHold()
{
    if (!m_held)
        m_held = m_lock->tryLock(0);
    return m_held;
}

} // namespace syncing
