// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace timeline {

/// The two catalogues of pictures a portal keeps (timeline-methods.md sections 5 and 6): icons
/// stand on log entries, logos on configurable activities. The numbers are journalled.
enum class Gallery { Icons = 0, Logos = 1 };

/// Width and height of every picture in it, in pixels.
constexpr int pictureSide(Gallery gallery) { return gallery == Gallery::Icons ? 24 : 60; }

/// "icon" or "logo", as in crm.timeline.icon.add.
inline QString pictureWord(Gallery gallery)
{
    return gallery == Gallery::Icons ? QStringLiteral("icon") : QStringLiteral("logo");
}

/// A picture as it is uploaded.
struct PictureDraft
{
    QString code; ///< unique in its gallery, case matters, at most 50 of [a-z0-9-] by our own rule
    QByteArray png; ///< exactly pictureSide() square
    friend bool operator==(const PictureDraft &, const PictureDraft &) = default;
};

} // namespace timeline
