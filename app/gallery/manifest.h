// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "timeline/picture.h"

#include <QList>

namespace gallery {

/// A set of pictures as it lies in a folder: what was downloaded from one portal and can be applied
/// to another.
struct Manifest
{
    struct Picture
    {
        QString code;
        QString file; ///< a plain name in the folder of the manifest
        QByteArray sha256; ///< of the file, hexadecimal; empty: not said
    };
    timeline::Gallery gallery = timeline::Gallery::Icons;
    QString portal; ///< host it came from; may be empty
    QList<Picture> pictures;
};

/// The file's name in a folder.
QString manifestFileName(timeline::Gallery gallery); // "icons.json", "logos.json"

QByteArray manifestToJson(const Manifest &manifest);

/// Names that could lead out of the folder are refused, whoever wrote them.
/// Errors: Input "manifest-unreadable", "manifest-newer", "manifest-name".
Result<Manifest> manifestFromJson(const QByteArray &json);

/// Writes the pictures and their manifest into \a folder, which must exist. Never leaves it: names
/// are made from the codes, links in their place are refused. Existing files of these names are
/// written over. Blocks: for a worker thread.
/// Errors: Storage "folder-unwritable", "file-is-link", "disk-full".
Result<Manifest> saveSet(const QString &folder, timeline::Gallery gallery, const QString &portal,
                         const QList<timeline::PictureDraft> &pictures);

} // namespace gallery
