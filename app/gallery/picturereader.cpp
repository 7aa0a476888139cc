// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/picturereader.h"

#include "gallery/drawingcleaner.h"
#include "gallery/png.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

Error failure(const QString &code, const QString &what = {})
{
    return Error::make(Error::Kind::Decode, code, what);
}

Error damaged(const QString &what = {}) { return failure(u"picture-damaged"_s, what); }

Error tooLarge(const QSize &size)
{
    return failure(u"picture-too-large"_s, u"%1x%2"_s.arg(size.width()).arg(size.height()));
}

bool fits(const QSize &size, const ReadLimits &limits)
{
    return size.width() <= limits.side && size.height() <= limits.side
        && qint64(size.width()) * size.height() <= limits.pixels;
}

/// By what the bytes begin with; names and suffixes say nothing.
QByteArray formatOf(const QByteArray &bytes)
{
    const QByteArrayView all(bytes);
    if (all.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n", 8)))
        return "png";
    if (all.startsWith("\xff\xd8\xff"))
        return "jpeg";
    if (all.startsWith("GIF87a") || all.startsWith("GIF89a"))
        return "gif";
    if (all.startsWith("RIFF") && all.sliced(std::min<qsizetype>(8, all.size())).startsWith("WEBP"))
        return "webp";
    if (all.startsWith(QByteArrayView("\0\0\1\0", 4)))
        return "ico";
    if (all.startsWith("BM"))
        return "bmp";
    return isDrawing(bytes) ? "svg" : QByteArray();
}

/// Decoders paint over what is missing at the end of a JPEG, so the end mark is looked for: behind
/// the first scan, as a preview inside the header has one of its own.
bool isWholeJpeg(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size() && quint8(bytes[at]) == 0xff) {
        const auto marker = quint8(bytes[at + 1]);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        const auto length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        at += 2 + std::max<qsizetype>(2, length);
        if (marker == 0xda)
            return bytes.indexOf("\xff\xd9", std::min(at, bytes.size())) >= 0;
    }
    return false;
}

bool isWholeWebp(QByteArrayView bytes)
{
    return bytes.size() >= 12
        && qint64(qFromLittleEndian<quint32>(bytes.data() + 4)) + 8 <= bytes.size();
}

bool isWholeGif(QByteArrayView bytes)
{
    while (bytes.endsWith('\0'))
        bytes.chop(1);
    return bytes.endsWith('\x3b');
}

/// What the header claims, before a decoder takes memory for it; nothing where only the decoder
/// can tell.
QSize claimedSize(const QByteArray &format, const QByteArray &bytes)
{
    if (format == "gif" && bytes.size() >= 10)
        return { qFromLittleEndian<quint16>(bytes.constData() + 6),
                 qFromLittleEndian<quint16>(bytes.constData() + 8) };
    if (format == "bmp" && bytes.size() >= 26)
        return { std::abs(qFromLittleEndian<qint32>(bytes.constData() + 18) / 2) * 2,
                 std::abs(qFromLittleEndian<qint32>(bytes.constData() + 22) / 2) * 2 };
    return {};
}

bool isWhole(const QByteArray &format, const QByteArray &bytes)
{
    if (format == "jpeg")
        return isWholeJpeg(bytes);
    if (format == "webp")
        return isWholeWebp(bytes);
    return format != "gif" || isWholeGif(bytes);
}

Result<SourcePicture> fromImage(const QByteArray &format, QImage image)
{
    image.convertTo(QImage::Format_ARGB32);
    image.setDevicePixelRatio(1);
    if (image.isNull())
        return damaged();
    return SourcePicture { format, image.size(), image, {}, {} };
}

Result<SourcePicture> readPng(const QByteArray &bytes, const ReadLimits &limits)
{
    const PngLimits png { qsizetype(limits.bytes), limits.side };
    const auto info = inspectPng(bytes, png);
    if (!info)
        return info.error().code == "png-too-large"_L1
            ? failure(u"picture-too-large"_s, info.error().message)
            : damaged(info.error().message);
    if (!fits(info->size, limits))
        return tooLarge(info->size);
    const auto image = decodePng(bytes, png);
    if (!image)
        return damaged(image.error().message);
    auto picture = fromImage("png", *image);
    if (picture && info->moves)
        picture->notes.append(ReadNote::FirstFrameOnly);
    return picture;
}

/// The directory of an ICO is ours to read: an entry may hold a whole PNG that claims any size.
Result<SourcePicture> readIco(const QByteArray &bytes, const ReadLimits &limits)
{
    constexpr qsizetype headLength = 6, entryLength = 16;
    const char *data = bytes.constData();
    if (bytes.size() < headLength + entryLength)
        return damaged(u"cut"_s);
    const int count = qFromLittleEndian<quint16>(data + 4);
    if (count == 0 || bytes.size() < headLength + count * entryLength)
        return damaged(u"cut"_s);
    int best = -1, bestSide = 0;
    for (int i = 0; i < count; ++i) {
        const char *entry = data + headLength + i * entryLength;
        const qint64 length = qFromLittleEndian<quint32>(entry + 8);
        const qint64 at = qFromLittleEndian<quint32>(entry + 12);
        if (length < 40 || at + length > bytes.size())
            return damaged(u"cut"_s);
        const int side = entry[0] == 0 ? 256 : quint8(entry[0]); // 0 stands for 256
        if (side > bestSide) {
            best = i;
            bestSide = side;
        }
    }
    const char *entry = data + headLength + best * entryLength;
    const QByteArray content
        = bytes.mid(qFromLittleEndian<quint32>(entry + 12), qFromLittleEndian<quint32>(entry + 8));
    if (content.startsWith("\x89PNG")) {
        auto picture = readPng(content, limits);
        if (picture)
            picture->format = "ico";
        return picture;
    }
    // One picture alone in a directory of its own: nothing else of the file reaches the decoder.
    QByteArray alone(data, headLength);
    alone[4] = 1;
    alone[5] = 0;
    QByteArray only(entry, entryLength);
    qToLittleEndian<quint32>(headLength + entryLength, only.data() + 12);
    alone += only + content;
    const auto width = qFromLittleEndian<qint32>(content.constData() + 4);
    const auto height = qFromLittleEndian<qint32>(content.constData() + 8); // with its mask: twice
    if (width < 1 || height < 1)
        return damaged(u"header"_s);
    if (width > 256 || height > 512)
        return tooLarge({ width, height / 2 });
    QBuffer buffer(&alone);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "ico");
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    QImage image;
    return reader.read(&image) ? fromImage("ico", image) : damaged(reader.errorString());
}

Result<SourcePicture> readOther(const QByteArray &format, const QByteArray &bytes,
                                const ReadLimits &limits)
{
    if (const QSize claimed = claimedSize(format, bytes); !fits(claimed, limits))
        return tooLarge(claimed);
    QByteArray copy = bytes;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, format);
    reader.setAutoDetectImageFormat(false);
    reader.setDecideFormatFromContent(false);
    reader.setAutoTransform(true); // photographs lie on their side
    if (!reader.canRead())
        return QImageReader::supportedImageFormats().contains(format)
            ? damaged()
            : failure(u"picture-unknown"_s);
    const QSize size = reader.size();
    if (!size.isValid() || size.isEmpty())
        return damaged(u"header"_s);
    if (!fits(size, limits))
        return tooLarge(size);
    if (!isWhole(format, bytes))
        return damaged(u"cut"_s);
    const bool moves = reader.supportsAnimation() && reader.imageCount() > 1;
    QImage image;
    if (!reader.read(&image))
        return damaged(reader.errorString());
    if (!fits(image.size(), limits)) // a frame larger than the whole
        return tooLarge(image.size());
    auto picture = fromImage(format, image);
    if (picture && moves)
        picture->notes.append(ReadNote::FirstFrameOnly);
    return picture;
}

Result<SourcePicture> readDrawing(const QByteArray &bytes, const ReadLimits &limits)
{
    auto cleaned = cleanDrawing(bytes);
    if (!cleaned)
        return cleaned.error();
    SourcePicture picture;
    picture.format = "svg";
    picture.size = cleaned->size.toSize().expandedTo({ 1, 1 });
    picture.drawing = std::move(cleaned->svg);
    if (cleaned->referencesLeftOut)
        picture.notes.append(ReadNote::ReferencesLeftOut);
    if (cleaned->effectsLeftOut)
        picture.notes.append(ReadNote::EffectsLeftOut);
    if (cleaned->textLeftOut)
        picture.notes.append(ReadNote::TextLeftOut);
    // A drawing of any measure is rendered small; only the absurd is refused.
    constexpr int times = 64;
    return picture.size.width() <= limits.side * times
            && picture.size.height() <= limits.side * times
        ? Result<SourcePicture>(std::move(picture))
        : tooLarge(picture.size);
}

} // namespace

const QStringList &pictureSuffixes()
{
    static const QStringList suffixes { u"png"_s,  u"svg"_s, u"jpg"_s, u"jpeg"_s,
                                        u"webp"_s, u"ico"_s, u"gif"_s, u"bmp"_s };
    return suffixes;
}

bool hasPictureSuffix(const QString &fileName)
{
    return pictureSuffixes().contains(QFileInfo(fileName).suffix().toLower());
}

Result<SourcePicture> readPicture(const QByteArray &bytes, const ReadLimits &limits)
{
    if (bytes.isEmpty())
        return failure(u"picture-empty"_s);
    if (bytes.size() > limits.bytes)
        return failure(u"picture-too-large"_s, u"%1 bytes"_s.arg(bytes.size()));
    const QByteArray format = formatOf(bytes);
    if (format.isEmpty())
        return failure(u"picture-unknown"_s);
    if (format == "png")
        return readPng(bytes, limits);
    if (format == "svg")
        return readDrawing(bytes, limits);
    return format == "ico" ? readIco(bytes, limits) : readOther(format, bytes, limits);
}

} // namespace gallery
