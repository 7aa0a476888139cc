// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "connections/connection.h"

#include <QList>

namespace connections {

/// Where connections are kept: one JSON file in the configuration folder, written through
/// QSaveFile. No secrets in it.
class ConnectionStore
{
public:
    /// \a file: empty for the user's own configuration folder.
    explicit ConnectionStore(const QString &file = {});

    Result<QList<Connection>> load() const; ///< a missing file is an empty list
    Result<Done> save(const Connection &connection); ///< adds or replaces by id
    Result<Done> remove(const QString &id);
    QString storeFile(const QString &id) const; ///< the SQLite file of a connection
    QString file() const; ///< where the list is kept

private:
    QString m_file;
};

} // namespace connections
