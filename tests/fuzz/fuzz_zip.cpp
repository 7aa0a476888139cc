// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as an archive: nothing crashes, limits hold whatever the archive claims, and no name
// that leads elsewhere comes with content.
#include "gallery/zipreader.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool isKept)
{
    if (!isKept)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    gallery::ZipLimits limits;
    limits.archiveBytes = 256 * 1024;
    limits.entries = 50;
    limits.entryBytes = 64 * 1024;
    limits.totalBytes = 128 * 1024;
    qint64 total = 0;
    int visits = 0;
    const auto done = gallery::readZip(
        bytes, limits, [](const QString &) { return true; },
        [&](const QString &name, const Result<QByteArray> &content) {
            ++visits;
            if (!content)
                return;
            require(gallery::isHarmlessZipName(name));
            require(content->size() <= limits.entryBytes);
            total += content->size();
        });
    require(visits <= limits.entries && total <= limits.totalBytes);
    require(done || done.error().kind == Error::Kind::Input);
    return 0;
}
