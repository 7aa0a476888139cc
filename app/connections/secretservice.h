// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"

/// What QtKeychain does not tell of the Secret Service of Linux desktops
/// (specifications.freedesktop.org/secret-service). On other systems there is nothing to tell.
namespace connections::secretservice {

/// False where no session bus can be reached; asking QtKeychain then could start a bus of its own.
bool canExist();

/// Whether an item of \a service and \a key exists in a collection that is locked.
Pending<bool> isLockedAway(const QString &service, const QString &key);

/// What the bus tells of the service; never starts it and never makes it ask for a password.
struct Look
{
    bool exists = false;
    QString provider; ///< name of its program
    QString collection; ///< label of the default collection
    std::optional<bool> isLocked; ///< that collection
};
Pending<Look> look();

} // namespace connections::secretservice
