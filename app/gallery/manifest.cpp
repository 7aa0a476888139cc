// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/manifest.h"

#include "gallery/codes.h"
#include "gallery/zipreader.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

constexpr int version = 1;
constexpr qsizetype maxBytes = 4 * 1024 * 1024;
constexpr qsizetype maxPictures = 5'000;
const QString format = u"timelinedesk-pictures"_s;

Error refused(const QString &code, const QString &what = {})
{
    return Error::make(Error::Kind::Input, code, what);
}

QString word(timeline::Gallery gallery)
{
    return gallery == timeline::Gallery::Icons ? u"icons"_s : u"logos"_s;
}

bool isPlainName(const QString &name)
{
    return isHarmlessZipName(name) && !name.contains(u'/') && name.size() <= 200;
}

Result<Done> save(const QDir &folder, const QString &name, const QByteArray &bytes)
{
    const QFileInfo place(folder.filePath(name));
    // Writing follows links, and so would leave the folder.
    if (!isPlainName(name) || place.isSymLink())
        return Error::make(Error::Kind::Storage, u"file-is-link"_s, name);
    QSaveFile file(place.filePath());
    if (!file.open(QIODevice::WriteOnly))
        return Error::make(Error::Kind::Storage, u"folder-unwritable"_s, file.errorString());
    file.write(bytes);
    if (!file.commit())
        return Error::make(Error::Kind::Storage,
                           file.error() == QFileDevice::ResourceError ? u"disk-full"_s
                                                                      : u"folder-unwritable"_s,
                           file.errorString());
    return Done {};
}

} // namespace

QString manifestFileName(timeline::Gallery gallery) { return word(gallery) + u".json"_s; }

QByteArray manifestToJson(const Manifest &manifest)
{
    QJsonArray pictures;
    for (const Manifest::Picture &picture : manifest.pictures)
        pictures.append(QJsonObject { { u"code"_s, picture.code },
                                      { u"file"_s, picture.file },
                                      { u"sha256"_s, QString::fromLatin1(picture.sha256) } });
    const QJsonObject whole { { u"format"_s, format },
                              { u"version"_s, version },
                              { u"gallery"_s, word(manifest.gallery) },
                              { u"portal"_s, manifest.portal },
                              { u"pictures"_s, pictures } };
    return QJsonDocument(whole).toJson();
}

Result<Manifest> manifestFromJson(const QByteArray &json)
{
    const QJsonObject whole
        = json.size() <= maxBytes ? QJsonDocument::fromJson(json).object() : QJsonObject();
    const QString gallery = whole.value("gallery"_L1).toString();
    const bool isIcons = gallery == word(timeline::Gallery::Icons);
    if (whole.value("format"_L1) != format
        || (!isIcons && gallery != word(timeline::Gallery::Logos))
        || !whole.value("pictures"_L1).isArray())
        return refused(u"manifest-unreadable"_s);
    if (whole.value("version"_L1).toInt() != version)
        return refused(u"manifest-newer"_s);
    Manifest manifest;
    manifest.gallery = isIcons ? timeline::Gallery::Icons : timeline::Gallery::Logos;
    manifest.portal = whole.value("portal"_L1).toString();
    const QJsonArray pictures = whole.value("pictures"_L1).toArray();
    if (pictures.size() > maxPictures)
        return refused(u"manifest-unreadable"_s, u"too many"_s);
    for (const QJsonValue &value : pictures) {
        const QJsonObject object = value.toObject();
        const Manifest::Picture picture { object.value("code"_L1).toString(),
                                          object.value("file"_L1).toString(),
                                          object.value("sha256"_L1).toString().toLatin1() };
        if (picture.code.isEmpty())
            return refused(u"manifest-unreadable"_s, u"code"_s);
        if (!isPlainName(picture.file))
            return refused(u"manifest-name"_s, picture.file);
        manifest.pictures.append(picture);
    }
    return manifest;
}

Result<Manifest> saveSet(const QString &folder, timeline::Gallery gallery, const QString &portal,
                         const QList<timeline::PictureDraft> &pictures)
{
    const QDir place(folder);
    if (folder.isEmpty() || !place.exists())
        return Error::make(Error::Kind::Storage, u"folder-unwritable"_s, folder);
    Manifest manifest { gallery, portal, {} };
    for (const timeline::PictureDraft &picture : pictures) {
        const QString name = fileNameFor(picture.code);
        if (const auto saved = save(place, name, picture.png); !saved)
            return saved.error();
        manifest.pictures.append(
            { picture.code, name,
              QCryptographicHash::hash(picture.png, QCryptographicHash::Sha256).toHex() });
    }
    if (const auto saved = save(place, manifestFileName(gallery), manifestToJson(manifest)); !saved)
        return saved.error();
    return manifest;
}

} // namespace gallery
