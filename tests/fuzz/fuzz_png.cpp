// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a picture: nothing crashes, what passes the check is what its header claims, and
// what is handed on to a decoder passes the check itself and loses nothing by a second one.
#include "gallery/png.h"

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
    const gallery::PngLimits limits { 64 * 1024, 256 };
    const auto info = gallery::inspectPng(bytes, limits);
    if (!info) {
        require(info.error().kind == Error::Kind::Decode && !info.error().code.isEmpty());
        return 0;
    }
    require(info->size.width() > 0 && info->size.width() <= limits.side);
    require(info->size.height() > 0 && info->size.height() <= limits.side);
    const auto again = gallery::inspectPng(info->needed, limits);
    require(again && again->needed == info->needed && again->size == info->size);
    const auto image = gallery::decodePng(bytes, limits);
    require(!image || image->size() == info->size);
    return 0;
}
