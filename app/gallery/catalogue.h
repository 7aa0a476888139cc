// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/logentry.h"
#include "timeline/picture.h"

#include <QHash>
#include <QList>

namespace gallery {

/// One code of a gallery as people look at it.
struct CatalogueItem
{
    enum class Kind {
        Own, ///< uploaded to this portal
        System, ///< of Bitrix24 itself; the portal gives no picture
        Missing, ///< stored entries use the code, the portal does not know it
    };
    QString code;
    Kind kind = Kind::Own;
    QString fileUri; ///< Own: where the picture is
    qint64 uses = 0; ///< stored entries that carry the code; always 0 for logos
    friend bool operator==(const CatalogueItem &, const CatalogueItem &) = default;
};

/// What the portal lists and what stored entries use, in one: own ones, system ones and missing
/// ones, each in the portal's order, missing ones by number of uses. A code that is listed twice
/// counts once. \a hasList false: nothing was ever read from the portal, so nothing is missing.
QList<CatalogueItem> catalogue(const QList<timeline::GalleryIcon> &listed, bool hasList,
                               const QHash<QString, qint64> &uses);

} // namespace gallery
