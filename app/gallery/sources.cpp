// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/sources.h"

#include "gallery/manifest.h"

#include <QCollator>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

Error refused(const QString &code, const QString &what = {})
{
    return Error::make(Error::Kind::Input, code, what);
}

Result<QByteArray> contentOf(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) // pipes and devices have no end
        return refused(u"file-unreadable"_s, path);
    if (info.size() > maxBytes)
        return refused(u"picture-too-large"_s, path);
    QByteArray bytes = file.read(maxBytes + 1);
    if (file.error() != QFile::NoError)
        return refused(u"file-unreadable"_s, path);
    if (bytes.size() > maxBytes)
        return refused(u"picture-too-large"_s, path);
    return bytes;
}

/// What a manifest says about the files beside it, by name.
using Codes = QHash<QString, Manifest::Picture>;

Codes codesOf(const Manifest &manifest)
{
    Codes codes;
    for (const Manifest::Picture &picture : manifest.pictures)
        codes.insert(picture.file, picture);
    return codes;
}

/// What a folder holds, "2.png" before "10.png"; links and hidden ones left out.
QFileInfoList inOrder(const QDir &folder)
{
    auto entries = folder.entryInfoList(
        QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name);
    QCollator collator(QLocale(QLocale::English));
    collator.setNumericMode(true);
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::stable_sort(entries.begin(), entries.end(),
                     [&collator](const QFileInfo &a, const QFileInfo &b) {
                         return collator.compare(a.fileName(), b.fileName()) < 0;
                     });
    return entries;
}

class Reading
{
public:
    Reading(timeline::Gallery gallery, const SourceLimits &limits)
        : m_gallery(gallery)
        , m_limits(limits)
    {
    }

    Result<Done> path(const QString &path)
    {
        const QFileInfo info(path);
        if (info.isDir())
            return folder(QDir(info.filePath()), info.fileName(), 0);
        if (info.suffix().compare("json"_L1, Qt::CaseInsensitive) == 0)
            return manifestFile(path);
        if (info.suffix().compare("zip"_L1, Qt::CaseInsensitive) == 0)
            return zip(path, info.fileName());
        return keep({ info.fileName(), {}, contentOf(path, m_limits.fileBytes) });
    }

    QList<SourceFile> &files() { return m_files; }

private:
    Result<Done> keep(SourceFile file)
    {
        if (m_files.size() >= m_limits.files)
            return refused(u"too-many-files"_s, QString::number(m_limits.files));
        m_files.append(std::move(file));
        return Done {};
    }

    SourceFile described(const QString &name, const QString &file, Result<QByteArray> bytes,
                         const Codes &codes) const
    {
        SourceFile described { name, {}, std::move(bytes) };
        const auto picture = codes.constFind(file);
        if (picture == codes.constEnd())
            return described;
        described.code = picture->code;
        if (described.bytes && !picture->sha256.isEmpty()
            && QCryptographicHash::hash(*described.bytes, QCryptographicHash::Sha256).toHex()
                != picture->sha256)
            described.bytes = refused(u"manifest-mismatch"_s, name);
        return described;
    }

    Result<Done> folder(const QDir &folder, const QString &shown, int depth)
    {
        if (!folder.isReadable())
            return refused(u"file-unreadable"_s, folder.path());
        Codes codes;
        const QFileInfo manifest(folder.filePath(manifestFileName(m_gallery)));
        if (manifest.isFile() && !manifest.isSymLink()) {
            const auto read = readManifest(manifest.filePath());
            if (!read)
                return read.error();
            codes = codesOf(*read);
        }
        for (const QFileInfo &entry : inOrder(folder)) {
            const QString name
                = shown.isEmpty() ? entry.fileName() : shown + u'/' + entry.fileName();
            Result<Done> kept = Done {};
            if (entry.isDir()) {
                if (depth < m_limits.depth)
                    kept = this->folder(QDir(entry.filePath()), name, depth + 1);
            } else if (hasPictureSuffix(entry.fileName())) {
                kept = keep(described(name, entry.fileName(),
                                      contentOf(entry.filePath(), m_limits.fileBytes), codes));
            }
            if (!kept)
                return kept;
        }
        return Done {};
    }

    Result<Manifest> readManifest(const QString &path) const
    {
        const auto bytes = contentOf(path, m_limits.fileBytes);
        if (!bytes)
            return bytes.error();
        return checked(manifestFromJson(*bytes));
    }

    Result<Manifest> checked(Result<Manifest> manifest) const
    {
        if (manifest && manifest->gallery != m_gallery)
            return refused(u"manifest-other-gallery"_s);
        return manifest;
    }

    Result<Done> manifestFile(const QString &path)
    {
        const auto manifest = readManifest(path);
        if (!manifest)
            return manifest.error();
        const QDir folder = QFileInfo(path).dir();
        const Codes codes = codesOf(*manifest);
        for (const Manifest::Picture &picture : manifest->pictures) {
            const QString place = folder.filePath(picture.file);
            auto bytes = QFileInfo(place).isSymLink()
                ? Result<QByteArray>(refused(u"file-is-link"_s, place))
                : contentOf(place, m_limits.fileBytes);
            SourceFile file = described(picture.file, picture.file, std::move(bytes), codes);
            file.code = picture.code; // one file may stand for several codes
            if (auto kept = keep(std::move(file)); !kept)
                return kept;
        }
        return Done {};
    }

    Result<Done> zip(const QString &path, const QString &shown)
    {
        const auto archive = contentOf(path, m_limits.zip.archiveBytes);
        if (!archive) {
            if (archive.error().code == "picture-too-large"_L1)
                return refused(u"zip-too-large"_s, path);
            return archive.error();
        }
        QHash<QString, Codes> codes; // by the folder in the archive
        std::optional<Error> broken;
        const auto folderOf
            = [](const QString &name) { return name.first(name.lastIndexOf(u'/') + 1); };
        const auto fileOf
            = [](const QString &name) { return name.mid(name.lastIndexOf(u'/') + 1); };
        auto done = readZip(
            *archive, m_limits.zip,
            [&](const QString &name) { return fileOf(name) == manifestFileName(m_gallery); },
            [&](const QString &name, const Result<QByteArray> &bytes) {
                const auto manifest
                    = bytes ? checked(manifestFromJson(*bytes)) : Result<Manifest>(bytes.error());
                if (manifest)
                    codes.insert(folderOf(name), codesOf(*manifest));
                else
                    broken = manifest.error();
            });
        if (done && broken)
            return *broken;
        if (!done)
            return done;
        Result<Done> kept = Done {};
        done = readZip(
            *archive, m_limits.zip,
            [&](const QString &name) { return kept && hasPictureSuffix(name); },
            [&](const QString &name, const Result<QByteArray> &bytes) {
                kept = keep(described(shown + u'/' + name, fileOf(name), bytes,
                                      codes.value(folderOf(name))));
            });
        return done ? kept : done;
    }

    timeline::Gallery m_gallery;
    SourceLimits m_limits;
    QList<SourceFile> m_files;
};

} // namespace

Result<QList<SourceFile>> readSources(const QStringList &paths, timeline::Gallery gallery,
                                      const SourceLimits &limits)
{
    Reading reading(gallery, limits);
    for (const QString &path : paths) {
        if (const auto read = reading.path(path); !read)
            return read.error();
    }
    if (reading.files().isEmpty())
        return refused(u"no-pictures"_s);
    return std::move(reading.files());
}

} // namespace gallery
