// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QSizeF>

namespace gallery {

/// An SVG that holds only what it draws itself.
struct CleanDrawing
{
    QByteArray svg;
    QSizeF size; ///< its own measure, from viewBox or width and height
    bool referencesLeftOut = false;
    bool textLeftOut = false;
    bool effectsLeftOut = false; ///< masks, clips, filters, patterns
};

/// Whether the bytes look like an SVG: XML whose first element is svg.
bool isDrawing(const QByteArray &bytes);

/// Writes the drawing anew with known elements only: no pictures, files, addresses, scripts, style
/// imports, document types or text; every reference leads to a part of the drawing itself, and
/// references to references do not multiply without end. Nothing is ever loaded.
/// Errors: Decode "picture-damaged", "picture-too-large" (too many parts).
Result<CleanDrawing> cleanDrawing(const QByteArray &svg);

} // namespace gallery
