// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/portalicons.h"

#include "workspace.h"

#include "gallery/iconimages.h"
#include "ui/timeline/portalicon.h"

PortalIcons::PortalIcons(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_images(workspace.iconImages())
{
    connect(&m_images, &gallery::IconImages::changed, this, &PortalIcons::changed);
}

QPixmap PortalIcons::picture(const QString &code) { return portalPicture(m_images, code); }
