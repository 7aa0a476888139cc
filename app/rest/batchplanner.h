// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/request.h"

#include <QStringList>

namespace rest {

/// \a request as one command of `batch` ("method?query", bitrix24-rest.md section 7) whatever it
/// does, or nothing where it must travel alone. In a query every value is text: numbers are written
/// so that they read back the same, true is "1", false is "0"; empty lists and objects are left
/// out, as PHP does. Alone go: null (a query has none), text with `$result[` and the like (the
/// portal would replace it), names PHP would bend, more fields than PHP reads, and what is too big.
std::optional<QString> commandOf(const Request &request);
/// commandOf() a read: what may join other reads without being asked.
std::optional<QString> batchCommand(const Request &request);

/// Fills one `batch` request. Keys are always names, since PHP turns numbered maps into lists.
class Batch
{
public:
    static constexpr int maxCommands = 50; ///< the portal's
    static constexpr int maxBytes
        = 512 * 1024; ///< ours, far below the usual post_max_size of 8 MiB
    static constexpr int maxCommandBytes = 64 * 1024;

    /// The name of a command: in the order of adding, which is the order they are carried out in.
    static QString keyOf(qsizetype place);

    bool hasRoomFor(const QString &command) const;
    void add(const QString &command);
    const QStringList &keys() const { return m_keys; }
    const QStringList &commands() const { return m_commands; }
    enum class OnError { GoOn, Stop };
    QJsonObject params(OnError onError = OnError::GoOn) const; ///< for method "batch"

private:
    QStringList m_keys;
    QStringList m_commands;
    qsizetype m_bytes = 0;
};

} // namespace rest
