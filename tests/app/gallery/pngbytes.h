// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QtEndian>

/// Pictures made up for tests, good and bad.
namespace pngbytes {

inline QByteArray good(int width, int height, QRgb color = qRgba(200, 80, 20, 255))
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(color);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "png"))
        qFatal("no PNG can be written");
    return bytes;
}

inline quint32 checksum(const QByteArray &bytes)
{
    quint32 value = 0xffffffffU;
    for (const char byte : bytes) {
        value ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? 0xedb88320U ^ (value >> 1) : value >> 1;
    }
    return value ^ 0xffffffffU;
}

inline QByteArray number(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return number(quint32(content.size())) + type + content + number(checksum(type + content));
}

/// A right header of a picture of this size in front of the pixels of a small one.
inline QByteArray claiming(quint32 width, quint32 height)
{
    QByteArray bytes = good(24, 24);
    const QByteArray header = number(width) + number(height) + bytes.mid(24, 5);
    return bytes.replace(8, 25, chunk("IHDR", header));
}

/// The same picture with one more chunk behind the header.
inline QByteArray with(const QByteArray &type, const QByteArray &content)
{
    return good(24, 24).insert(8 + 25, chunk(type, content));
}

} // namespace pngbytes
