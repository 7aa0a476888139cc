// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPixmap>

namespace gallery {
class IconImages;
}
class Workspace;

/// The pictures uploaded for icon codes of a portal, for widgets: what Workspace::iconImages() has,
/// ready to be painted (paintPicture()).
class PortalIcons : public QObject
{
    Q_OBJECT
public:
    explicit PortalIcons(Workspace &workspace, QObject *parent = nullptr);

    /// Null for system codes, and while the picture is not here: then changed() comes.
    QPixmap picture(const QString &code);

signals:
    void changed();

private:
    gallery::IconImages &m_images;
};
