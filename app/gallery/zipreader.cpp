// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/zipreader.h"

#include <QStringList>

#include <algorithm>
#include <memory>
#include <zip.h>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

Error failure(const QString &code, const QString &what = {})
{
    return Error::make(Error::Kind::Input, code, what);
}

struct Closer
{
    void operator()(zip_t *archive) const { zip_discard(archive); }
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Closer>;
using File = std::unique_ptr<zip_file_t, Closer>;

/// The bytes stay with the caller and must outlive the archive.
Archive opened(const QByteArray &bytes)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source
        = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    Archive archive;
    if (source) {
        archive.reset(zip_open_from_source(source, ZIP_RDONLY, &error));
        if (!archive)
            zip_source_free(source);
    }
    zip_error_fini(&error);
    return archive;
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    constexpr zip_uint32_t kind = 0xf000, link = 0xa000; // of a Unix mode
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    if (zip_file_get_external_attributes(archive, index, 0, &system, &attributes) != 0)
        return false;
    return system == ZIP_OPSYS_UNIX && ((attributes >> 16) & kind) == link;
}

/// \a room: how many bytes all the rest may take.
Result<QByteArray> unpacked(zip_t *archive, zip_uint64_t index, qint64 most, qint64 room)
{
    const File file(zip_fopen_index(archive, index, 0));
    if (!file)
        return failure(u"zip-damaged"_s);
    constexpr qint64 step = 64 * 1024;
    QByteArray bytes;
    while (true) {
        const qsizetype had = bytes.size();
        bytes.resize(had + step);
        const zip_int64_t got = zip_fread(file.get(), bytes.data() + had, zip_uint64_t(step));
        bytes.resize(had + qsizetype(std::max<zip_int64_t>(got, 0)));
        if (got < 0)
            return failure(u"zip-damaged"_s);
        if (bytes.size() > most)
            return failure(u"picture-too-large"_s);
        if (bytes.size() > room)
            return failure(u"zip-too-large"_s);
        if (got == 0)
            return bytes;
    }
}

Result<QByteArray> contentOf(zip_t *archive, zip_uint64_t index, const zip_stat_t &about,
                             const ZipLimits &limits, qint64 room)
{
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) && about.encryption_method != ZIP_EM_NONE)
        return failure(u"zip-encrypted"_s);
    if (isLink(archive, index))
        return failure(u"zip-link"_s);
    if ((about.valid & ZIP_STAT_SIZE) && about.size > zip_uint64_t(limits.entryBytes))
        return failure(u"picture-too-large"_s);
    return unpacked(archive, index, limits.entryBytes, room);
}

} // namespace

bool isZip(const QByteArray &bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("PK\x05\x06");
}

bool isHarmlessZipName(const QString &name)
{
    if (name.isEmpty() || name.size() > 1024 || name.startsWith(u'/') || name.contains(u'\\')
        || name.contains(u':'))
        return false;
    if (std::any_of(name.begin(), name.end(),
                    [](QChar c) { return c.category() == QChar::Other_Control; }))
        return false;
    const QStringList parts = name.split(u'/');
    return std::none_of(parts.begin(), parts.end(),
                        [](const QString &part) { return part == u".."_s || part == u"."_s; });
}

Result<Done>
readZip(const QByteArray &bytes, const ZipLimits &limits,
        const std::function<bool(const QString &name)> &wants,
        const std::function<void(const QString &name, const Result<QByteArray> &)> &visit)
{
    if (bytes.size() > limits.archiveBytes)
        return failure(u"zip-too-large"_s);
    const Archive archive = opened(bytes);
    if (!archive)
        return failure(u"zip-damaged"_s);
    const zip_int64_t count = zip_get_num_entries(archive.get(), 0);
    if (count < 0)
        return failure(u"zip-damaged"_s);
    if (count > limits.entries)
        return failure(u"zip-too-many"_s, QString::number(count));
    qint64 room = limits.totalBytes;
    for (zip_uint64_t i = 0; i < zip_uint64_t(count); ++i) {
        zip_stat_t about;
        zip_stat_init(&about);
        if (zip_stat_index(archive.get(), i, 0, &about) != 0 || !(about.valid & ZIP_STAT_NAME))
            return failure(u"zip-damaged"_s);
        const QString name = QString::fromUtf8(about.name);
        if (name.endsWith(u'/') || !wants(name))
            continue;
        if (!isHarmlessZipName(name)) {
            visit(name, failure(u"zip-name"_s, name));
            continue;
        }
        const auto content = contentOf(archive.get(), i, about, limits, room);
        if (!content && content.error().code == "zip-too-large"_L1)
            return content.error();
        if (content)
            room -= content->size();
        visit(name, content);
    }
    return Done {};
}

} // namespace gallery
