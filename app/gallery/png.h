// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QImage>
#include <QSize>

/// The bytes of a picture that comes from outside: looked at before any decoder sees them.
namespace gallery {

/// What a picture may be. The portal takes icons of 24x24 and logos of 60x60 only
/// (timeline-methods.md sections 5 and 6), but its cloud storage may hold anything.
struct PngLimits
{
    qsizetype bytes = 1024 * 1024;
    int side = 512;
};

struct PngInfo
{
    QSize size;
    bool moves = false; ///< an animation, of which only the first picture is in `needed`
    QByteArray needed; ///< the same picture without comments, profiles and other extras
};

/// Reads signature, header and the frame of every chunk with its checksum; decodes nothing.
/// Errors: Decode "not-png", "png-too-large", "png-damaged".
Result<PngInfo> inspectPng(const QByteArray &bytes, const PngLimits &limits = {});

/// inspectPng(), then the pixels. Takes its time: for a worker thread.
Result<QImage> decodePng(const QByteArray &bytes, const PngLimits &limits = {});

} // namespace gallery
