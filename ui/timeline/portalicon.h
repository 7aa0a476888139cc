// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>

namespace gallery {
class IconImages;
}

/// The picture uploaded for an icon code; null for system codes and while it is not here
/// (IconImages::changed() tells). May be called while painting.
QPixmap portalPicture(gallery::IconImages &images, const QString &code);
