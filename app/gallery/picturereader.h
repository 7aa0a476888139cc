// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QImage>
#include <QList>

/// Pictures of any kind that people bring: looked at before any decoder sees them, then read with
/// limits. All of this takes its time: for a worker thread.
namespace gallery {

/// What a picture from a file may be. Checked against its header, before memory is taken.
struct ReadLimits
{
    qint64 bytes = 8 * 1024 * 1024;
    int side = 16'384;
    qint64 pixels = 16'000'000; ///< 64 MB once decoded
};

/// What is worth knowing about how a picture was read.
enum class ReadNote {
    FirstFrameOnly, ///< it moves or has pages; its first picture was taken
    ReferencesLeftOut, ///< a drawing wanted to load something from outside itself
    EffectsLeftOut, ///< a drawing uses masks, clips, filters or patterns
    TextLeftOut, ///< a drawing has text, which looks different on every computer
};

/// A picture as it came: pixels, or a drawing that can still be rendered at any size.
struct SourcePicture
{
    QByteArray format; ///< "png", "svg", "jpeg", "webp", "ico", "tiff" …, in lower case
    QSize size; ///< pixels; of a drawing its own measure, rounded
    QImage image; ///< ARGB32; null for a drawing
    QByteArray drawing; ///< SVG, freed of all that leads outside; empty for pixels
    QList<ReadNote> notes;

    bool isDrawing() const { return !drawing.isEmpty(); }
};

/// The suffixes of what readPicture() takes, lower case: what is looked for in folders and zips.
const QStringList &pictureSuffixes();
bool hasPictureSuffix(const QString &fileName);

/// Decides by the bytes alone; loads nothing besides them. Of several sizes in one file (ICO, ICNS)
/// the largest is taken. Kinds of Qt that cannot be told by their first bytes are left out (TGA,
/// WBMP), and those that load or play something else (MNG).
/// Errors: Decode "picture-unknown", "picture-too-large", "picture-damaged", "picture-empty".
Result<SourcePicture> readPicture(const QByteArray &bytes, const ReadLimits &limits = {});

} // namespace gallery
