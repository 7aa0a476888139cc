// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLockFile>

#include <memory>

namespace syncing {

/// One sender per store: of several copies of the program on one file only the holder sends and
/// settles, the others journal. A crashed holder's lock is taken over at once (its process is
/// gone).
class OutboxLock
{
public:
    /// \a storeFile ":memory:": always held.
    explicit OutboxLock(const QString &storeFile);
    bool tryHold();
    bool isHeld() const { return m_held; }

private:
    std::unique_ptr<QLockFile> m_lock;
    bool m_held = false;
};

} // namespace syncing
