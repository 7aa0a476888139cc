// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/picturereader.h"
#include "timeline/picture.h"

#include <optional>

/// From any picture to one that the portal takes: exactly 24x24 or 60x60, PNG, nothing but pixels.
namespace gallery {

struct FitOptions
{
    enum class Background {
        Keep,
        Clear, ///< the colour that reaches in from the edges becomes transparent
    };
    bool trim = true; ///< takes transparent edges away first
    Background background = Background::Keep;
    std::optional<QRgb> onlyColor; ///< everything in this colour, as opaque as it was
    friend bool operator==(const FitOptions &, const FitOptions &) = default;
};

/// What a person should know before uploading the result. The text is in errortext (findingText()).
enum class Finding {
    Opaque, ///< no transparency: a square block on the timeline
    Invisible, ///< hardly to be told from the timeline's grey
    DetailLost, ///< too fine for so few pixels
    Small, ///< it has fewer pixels than the place
    FirstFrameOnly,
    ReferencesLeftOut,
    EffectsLeftOut,
    TextLeftOut,
};

struct FittedPicture
{
    QImage image; ///< ARGB32, exactly the side of the gallery
    QByteArray png; ///< the same without any metadata
    QImage before; ///< the picture as it came, at most previewSide wide and high
    QSize sourceSize;
    QByteArray sourceFormat;
    bool isUntouched = false; ///< it had the right size already: pixel for pixel as it came
    QList<Finding> findings;
};

/// Enough for 48 pixels on a screen at 200 %.
constexpr int previewSide = 96;

/// What a picture is compared with for Finding::Invisible: the grey of a portal's timeline.
constexpr QRgb timelineGround = 0xffeef2f4;

/// Trims, clears, colours, scales by areas in linear light (a drawing is rendered at its size), and
/// puts the result in the middle. Never distorts, never blurs a small picture by enlarging it.
/// A picture of the right size stays as it is unless an option changes it. Takes its time.
/// Errors: Decode "picture-blank" (nothing to be seen), "picture-damaged".
Result<FittedPicture> fitPicture(const SourcePicture &source, timeline::Gallery gallery,
                                 const FitOptions &options = {});

/// A PNG with the chunks that pixels need and no other. The same image gives the same bytes.
QByteArray encodePng(const QImage &image);

} // namespace gallery
