// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/portalicon.h"

#include "gallery/iconimages.h"

#include <QPixmapCache>

using namespace Qt::Literals::StringLiterals;

QPixmap portalPicture(gallery::IconImages &images, const QString &code)
{
    const QImage image = images.image(code);
    if (image.isNull())
        return {};
    const QString key = u"portal-picture|%1"_s.arg(image.cacheKey());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = QPixmap::fromImage(image);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}
