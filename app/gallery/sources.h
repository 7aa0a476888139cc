// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/picturereader.h"
#include "gallery/zipreader.h"
#include "timeline/picture.h"

#include <QStringList>

namespace gallery {

/// One file that may become a picture, or why it cannot be had.
struct SourceFile
{
    QString name; ///< as a person would find it again: below what was chosen
    QString code; ///< from a manifest; empty: to be proposed
    Result<QByteArray> bytes { QByteArray() };
};

struct SourceLimits
{
    qint64 fileBytes = ReadLimits().bytes;
    int files = 5'000;
    int depth = 8; ///< folders within folders
    ZipLimits zip;
};

/// Reads what was chosen and nothing else: files of any name, folders (files with a suffix of a
/// picture; links are not followed, hidden ones left out), zip archives, manifests. A manifest in a
/// folder or archive gives its files their codes. Blocks: for a worker thread.
/// Errors of single files come with them (Input "file-unreadable", "picture-too-large",
/// "file-is-link", "manifest-mismatch", those of readZip()). Errors of the whole: those of
/// readZip() and manifestFromJson(), "no-pictures", "too-many-files", and "manifest-other-gallery"
/// for a set of the other gallery.
Result<QList<SourceFile>> readSources(const QStringList &paths, timeline::Gallery gallery,
                                      const SourceLimits &limits = {});

} // namespace gallery
