// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/catalogue.h"

#include <QSet>

#include <algorithm>

namespace gallery {

QList<CatalogueItem> catalogue(const QList<timeline::GalleryIcon> &listed, bool hasList,
                               const QHash<QString, qint64> &uses)
{
    using Kind = CatalogueItem::Kind;
    QList<CatalogueItem> items;
    QSet<QString> known;
    for (const Kind kind : { Kind::Own, Kind::System }) {
        for (const timeline::GalleryIcon &icon : listed) {
            if (icon.isSystem != (kind == Kind::System) || icon.code.isEmpty()
                || known.contains(icon.code))
                continue;
            known.insert(icon.code);
            items.append({ icon.code, kind, icon.fileUri, uses.value(icon.code) });
        }
    }
    if (!hasList)
        return items;
    QList<CatalogueItem> missing;
    for (auto it = uses.cbegin(); it != uses.cend(); ++it) {
        if (!it.key().isEmpty() && !known.contains(it.key()) && it.value() > 0)
            missing.append({ it.key(), Kind::Missing, {}, it.value() });
    }
    std::sort(missing.begin(), missing.end(), [](const auto &a, const auto &b) {
        return a.uses != b.uses ? a.uses > b.uses : a.code < b.code;
    });
    return items + missing;
}

} // namespace gallery
