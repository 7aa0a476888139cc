// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/png.h"

#include <QBuffer>
#include <QImageReader>
#include <QtEndian>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

constexpr QByteArrayView signature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype headerLength = 13;
constexpr qsizetype frameLength = 12; // length, type, checksum
constexpr qsizetype mostChunks = 4'096;

Error damaged(const QString &what)
{
    return Error::make(Error::Kind::Decode, u"png-damaged"_s, what);
}

/// CRC-32 of PNG (ISO 3309), a byte at a time.
quint32 checksum(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> made {};
        for (quint32 n = 0; n < 256; ++n) {
            quint32 value = n;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
            made[n] = value;
        }
        return made;
    }();
    quint32 value = 0xffffffffU;
    for (const char byte : bytes)
        value = table[(value ^ quint8(byte)) & 0xff] ^ (value >> 8);
    return value ^ 0xffffffffU;
}

quint32 number(QByteArrayView bytes, qsizetype at)
{
    return qFromBigEndian<quint32>(bytes.data() + at);
}

Result<QSize> sizeOf(QByteArrayView header, const PngLimits &limits)
{
    if (header.size() != headerLength)
        return damaged(u"header"_s);
    const quint32 width = number(header, 0), height = number(header, 4);
    if (width == 0 || height == 0)
        return damaged(u"empty"_s);
    if (width > quint32(limits.side) || height > quint32(limits.side))
        return Error::make(Error::Kind::Decode, u"png-too-large"_s,
                           u"%1x%2"_s.arg(width).arg(height));
    return QSize(int(width), int(height));
}

bool isNeeded(QByteArrayView type)
{
    return type == "IHDR" || type == "PLTE" || type == "tRNS" || type == "IDAT" || type == "IEND";
}

} // namespace

Result<PngInfo> inspectPng(const QByteArray &bytes, const PngLimits &limits)
{
    const QByteArrayView all(bytes);
    if (all.size() < signature.size() || all.first(signature.size()) != signature)
        return Error::make(Error::Kind::Decode, u"not-png"_s);
    if (all.size() > limits.bytes)
        return Error::make(Error::Kind::Decode, u"png-too-large"_s);

    PngInfo info;
    info.needed = signature.toByteArray();
    bool hasPixels = false;
    qsizetype at = signature.size();
    for (qsizetype chunk = 0; chunk < mostChunks; ++chunk) {
        if (all.size() - at < frameLength)
            return damaged(u"cut"_s);
        const quint32 length = number(all, at);
        if (qsizetype(length) > all.size() - at - frameLength)
            return damaged(u"cut"_s);
        const QByteArrayView named = all.sliced(at + 4, 4 + qsizetype(length));
        const QByteArrayView type = named.first(4);
        if (number(all, at + 8 + qsizetype(length)) != checksum(named))
            return damaged(u"checksum"_s);
        if ((chunk == 0) != (type == "IHDR"))
            return damaged(u"order"_s);
        if (chunk == 0) {
            const Result<QSize> size = sizeOf(named.sliced(4), limits);
            if (!size)
                return size.error();
            info.size = *size;
        }
        if (isNeeded(type))
            info.needed += all.sliced(at, frameLength + qsizetype(length));
        info.moves = info.moves || type == "acTL";
        hasPixels = hasPixels || type == "IDAT";
        if (type == "IEND")
            return hasPixels ? Result<PngInfo>(std::move(info)) : damaged(u"no pixels"_s);
        at += frameLength + qsizetype(length);
    }
    return damaged(u"chunks"_s);
}

Result<QImage> decodePng(const QByteArray &bytes, const PngLimits &limits)
{
    Result<PngInfo> info = inspectPng(bytes, limits);
    if (!info)
        return info.error();
    QBuffer buffer(&info->needed);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    QImage image;
    if (reader.size() != info->size || !reader.read(&image) || image.size() != info->size)
        return damaged(reader.errorString());
    image.convertTo(QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(1);
    return image;
}

} // namespace gallery
