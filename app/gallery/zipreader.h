// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace gallery {

/// What an archive may hold. Counted while it unpacks, not as the archive claims.
struct ZipLimits
{
    qint64 archiveBytes = 64 * 1024 * 1024;
    int entries = 5'000;
    qint64 entryBytes = 8 * 1024 * 1024;
    qint64 totalBytes = 256 * 1024 * 1024;
};

bool isZip(const QByteArray &bytes);

/// Whether the name of an entry is a plain relative path: no "..", no drive, no separators of
/// another system, no control characters.
bool isHarmlessZipName(const QString &name);

/// Hands every file of the archive to \a visit, one after the other, in memory; nothing is written
/// anywhere. An entry that cannot be had comes with its own error and the next one follows: Input
/// "zip-name" (a path trick), "zip-encrypted", "zip-link", "picture-too-large", "zip-damaged".
/// \a wants is asked by name before anything is unpacked.
/// Errors of the whole: Input "zip-damaged", "zip-too-large", "zip-too-many".
Result<Done>
readZip(const QByteArray &archive, const ZipLimits &limits,
        const std::function<bool(const QString &name)> &wants,
        const std::function<void(const QString &name, const Result<QByteArray> &)> &visit);

} // namespace gallery
