// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the place of icons and logos writes to files.
#include "gallery/codes.h"
#include "ui/gallery/galleryplace.h"

#include <QFileDialog>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;
using Kind = gallery::CatalogueItem::Kind;

void GalleryPlace::askSave()
{
    const gallery::CatalogueItem item = current();
    if (item.kind != Kind::Own)
        return;
    auto *dialog = new QFileDialog(this, tr("Save picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PNG pictures (*.png)"));
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(gallery::fileNameFor(item.code));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, code = item.code](const QString &file) { savePicture(code, file); });
    dialog->open();
}

void GalleryPlace::savePicture(const QString &code, const QString &file)
{
    m_shelf.ownPictures(m_gallery, { code })
        .then(this, [this, file](const Result<QList<PictureShelf::Kept>> &kept) {
            if (!kept || kept->isEmpty() || !kept->first().png)
                return tell(kept && !kept->isEmpty()
                                ? kept->first().png.error()
                                : Error::make(Error::Kind::NotFound, u"no-image"_s));
            m_writer
                .run([file, png = *kept->first().png]() -> Result<Done> {
                    QSaveFile out(file);
                    if (!out.open(QIODevice::WriteOnly) || out.write(png) != png.size()
                        || !out.commit())
                        return Error::make(Error::Kind::Storage, u"folder-unwritable"_s);
                    return Done {};
                })
                .then(this, [this](const Result<Done> &done) {
                    if (!done)
                        tell(done.error());
                });
        });
}

void GalleryPlace::askDownload()
{
    auto *dialog = new QFileDialog(this, tr("Download into a folder"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, &GalleryPlace::download);
    dialog->open();
}

void GalleryPlace::download(const QString &folder)
{
    m_downloading = m_shelf.ownPictures(m_gallery);
    const QString portal = m_workspace.connection().portal.host();
    m_downloading.then(
        this,
        [this, folder, portal, gallery = m_gallery](const Result<QList<PictureShelf::Kept>> &kept) {
            m_downloading = {};
            update();
            if (!kept)
                return tell(kept.error());
            QList<timeline::PictureDraft> pictures;
            for (const PictureShelf::Kept &one : *kept) {
                if (!one.png)
                    return tell(one.png.error());
                pictures.append({ one.code, *one.png });
            }
            m_writer.run([=] { return gallery::saveSet(folder, gallery, portal, pictures); })
                .then(this,
                      [this, folder](const Result<gallery::Manifest> &set) { saved(set, folder); });
        });
    update();
}

void GalleryPlace::saved(const Result<gallery::Manifest> &set, const QString &folder)
{
    if (!set)
        return tell(set.error());
    tell({ theme::Tone::Done,
           u"check-ring"_s,
           tr("%Ln picture(s) saved.", nullptr, int(set->pictures.size())),
           tr("With %1, which brings the set to another portal: add it to the tray "
              "there. %2")
               .arg(gallery::manifestFileName(set->gallery), folder),
           {} });
}
