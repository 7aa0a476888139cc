// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>

#include <optional>

/// Private to fit.cpp: what is done to pixels. Images are ARGB32 throughout.
namespace gallery::pixels {

/// The part that can be seen; empty where nothing can.
QRect visiblePart(const QImage &image);
/// The same to a part of a pixel: one at the rim that is covered by half counts half.
QRectF visibleOutline(const QImage &image);
/// Makes the colour of the corners transparent as far as it reaches in from the edges; what is
/// next to it keeps its own colour and becomes partly transparent, so that no rim stays.
QImage withoutBackground(const QImage &image);
QImage inOneColor(const QImage &image, QRgb color);
/// By areas, in linear light, weighted by opacity. Not larger than \a image in either direction.
QImage reduced(const QImage &image, const QSize &size);
bool isOpaque(const QImage &image);
/// How much of what can be seen is hardly to be told from \a ground, 0 to 1.
double shareHiddenOn(const QImage &image, QRgb ground);
/// How much of a picture is gone in a smaller one of the same shape, 0 to 1.
double detailLost(const QImage &fine, const QImage &coarse);

} // namespace gallery::pixels
