// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portalicons.h"

#include "workspace.h"

#include "gallery/iconimages.h"

#include <QPixmapCache>

using namespace Qt::Literals::StringLiterals;

PortalIcons::PortalIcons(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_images(workspace.iconImages())
{
    connect(&m_images, &gallery::IconImages::changed, this, &PortalIcons::changed);
}

QPixmap PortalIcons::picture(const QString &code)
{
    const QImage image = m_images.image(code);
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
