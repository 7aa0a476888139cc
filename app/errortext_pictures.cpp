// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext_table.h"

#include <QCoreApplication>

namespace errortext {

namespace {

constexpr Row rows[] {
    // gallery/: files that become pictures
    { "picture-unknown",
      QT_TRANSLATE_NOOP("ErrorText", "This is no picture, or of a kind that is not known here."),
      QT_TRANSLATE_NOOP("ErrorText", "Use PNG, SVG, JPEG, WebP, ICO or another common kind.") },
    { "picture-empty", QT_TRANSLATE_NOOP("ErrorText", "The file is empty."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose another file.") },
    { "picture-too-large", QT_TRANSLATE_NOOP("ErrorText", "The picture is too large."),
      QT_TRANSLATE_NOOP("ErrorText",
                        "Use one of at most 8 MB and 16 million pixels, or a simpler drawing.") },
    { "picture-damaged", QT_TRANSLATE_NOOP("ErrorText", "The picture is damaged."),
      QT_TRANSLATE_NOOP("ErrorText", "Save it anew in the program it comes from.") },
    { "picture-blank",
      QT_TRANSLATE_NOOP("ErrorText", "There is nothing to be seen in the picture."),
      QT_TRANSLATE_NOOP(
          "ErrorText", "Keep its background, or use a picture that is not transparent all over.") },
    { "file-is-link", QT_TRANSLATE_NOOP("ErrorText", "There is a link that leads elsewhere."),
      QT_TRANSLATE_NOOP("ErrorText", "Use the file itself, or another folder.") },
    { "no-pictures", QT_TRANSLATE_NOOP("ErrorText", "There are no pictures in what was chosen."),
      QT_TRANSLATE_NOOP("ErrorText", "Use PNG, SVG, JPEG, WebP, ICO or another common kind.") },
    { "too-many-files", QT_TRANSLATE_NOOP("ErrorText", "These are too many files at once."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose a folder with fewer pictures.") },
    { "folder-unwritable", QT_TRANSLATE_NOOP("ErrorText", "The folder cannot be written to."),
      QT_TRANSLATE_NOOP("ErrorText", "Check that it exists and its permissions, then try again.") },

    // archives
    { "zip-damaged", QT_TRANSLATE_NOOP("ErrorText", "The archive is damaged, or no zip archive."),
      QT_TRANSLATE_NOOP("ErrorText", "Make it anew, or unpack it and choose the folder.") },
    { "zip-too-large",
      QT_TRANSLATE_NOOP("ErrorText", "The archive is too large, or unpacks to too much."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose an archive with fewer or smaller pictures.") },
    { "zip-too-many", QT_TRANSLATE_NOOP("ErrorText", "There are too many files in the archive."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose an archive with fewer pictures.") },
    { "zip-name",
      QT_TRANSLATE_NOOP("ErrorText", "The name of this file would lead out of the archive."),
      QT_TRANSLATE_NOOP("ErrorText", "It was left out. Ask where the archive comes from.") },
    { "zip-link", QT_TRANSLATE_NOOP("ErrorText", "This is a link and no file."),
      QT_TRANSLATE_NOOP("ErrorText", "It was left out. Put the picture itself into the archive.") },
    { "zip-encrypted", QT_TRANSLATE_NOOP("ErrorText", "This file is locked with a password."),
      QT_TRANSLATE_NOOP("ErrorText", "Unpack the archive and choose the folder.") },

    // on their way to the portal
    { "list-says-otherwise",
      QT_TRANSLATE_NOOP("ErrorText", "The portal said it was done, but its list does not show it."),
      QT_TRANSLATE_NOOP("ErrorText", "Read the list again in a minute and compare.") },

    // sets with a manifest
    { "manifest-unreadable",
      QT_TRANSLATE_NOOP("ErrorText", "This file describes no set of icons or logos."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose the icons.json or logos.json of a downloaded set.") },
    { "manifest-newer",
      QT_TRANSLATE_NOOP("ErrorText", "This set comes from a newer version of Timeline Desk."),
      QT_TRANSLATE_NOOP("ErrorText", "Update Timeline Desk.") },
    { "manifest-name",
      QT_TRANSLATE_NOOP("ErrorText", "This set names a file outside its own folder."),
      QT_TRANSLATE_NOOP("ErrorText", "Nothing was read. Ask where the set comes from.") },
    { "manifest-mismatch",
      QT_TRANSLATE_NOOP("ErrorText", "This file is not the one that the set was made with."),
      QT_TRANSLATE_NOOP("ErrorText", "Download the set anew, or choose the file by itself.") },
    { "manifest-other-gallery",
      QT_TRANSLATE_NOOP("ErrorText", "Icons and logos cannot take each other's place."),
      QT_TRANSLATE_NOOP("ErrorText", "Choose a set of the same kind.") },
};

} // namespace

std::span<const Row> pictureRows() { return rows; }

} // namespace errortext
