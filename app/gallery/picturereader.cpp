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

/// The portable maps of bits, greys and colours: "P1" to "P6" and a blank.
QByteArray anymapFormat(QByteArrayView bytes)
{
    constexpr QByteArrayView blanks = " \t\r\n#";
    if (bytes.size() < 3 || bytes[0] != 'P' || !blanks.contains(bytes[2]))
        return {};
    switch (bytes[1]) {
    case '1':
    case '4':
        return "pbm";
    case '2':
    case '5':
        return "pgm";
    case '3':
    case '6':
        return "ppm";
    default:
        return {};
    }
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
    if (all.startsWith(QByteArrayView("\0\0\1\0", 4))
        || all.startsWith(QByteArrayView("\0\0\2\0", 4))) // a cursor is an icon with a hot spot
        return "ico";
    if (all.startsWith("BM"))
        return "bmp";
    if (all.startsWith("icns"))
        return "icns";
    if (all.startsWith(QByteArrayView("II*\0", 4)) || all.startsWith(QByteArrayView("MM\0*", 4)))
        return "tiff";
    if (all.startsWith("/* XPM"))
        return "xpm";
    if (const QByteArray format = anymapFormat(all); !format.isEmpty())
        return format;
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

/// How many pictures it holds; 0 where a directory is outside. They stand behind the pixels with
/// most programs.
int tiffPages(QByteArrayView bytes)
{
    constexpr int mostPages = 64, entryLength = 12;
    const bool isLittle = bytes.startsWith('I');
    const auto numberAt = [&](qsizetype at, auto of) {
        return isLittle ? qFromLittleEndian<decltype(of)>(bytes.data() + at)
                        : qFromBigEndian<decltype(of)>(bytes.data() + at);
    };
    if (bytes.size() < 8)
        return 0;
    int pages = 0;
    qint64 at = numberAt(4, quint32());
    for (; at != 0 && pages < mostPages; ++pages) {
        if (at < 8 || at + 2 > bytes.size())
            return 0;
        const qint64 end = at + 2 + numberAt(at, quint16()) * entryLength;
        if (end + 4 > bytes.size())
            return 0;
        at = numberAt(end, quint32());
    }
    return at == 0 ? pages : 0;
}

/// Says nothing about places that a damaged file names and does not have.
class QuietBuffer : public QBuffer
{
public:
    using QBuffer::QBuffer;
    bool seek(qint64 to) override { return to >= 0 && to <= size() && QBuffer::seek(to); }
};

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
    if (format == "tiff")
        return tiffPages(bytes) > 0;
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
    alone[2] = 1;
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

/// Of the pictures in an ICNS the largest PNG; what came before PNG is not read any more.
Result<SourcePicture> readIcns(const QByteArray &bytes, const ReadLimits &limits)
{
    constexpr qsizetype headLength = 8; // type and length, of the file and of each part
    QByteArrayView best;
    int bestSide = 0;
    for (qsizetype at = headLength; at < bytes.size();) {
        if (bytes.size() - at < headLength)
            return damaged(u"cut"_s);
        const qint64 length = qFromBigEndian<quint32>(bytes.constData() + at + 4);
        if (length < headLength || length > bytes.size() - at)
            return damaged(u"cut"_s);
        const auto part = QByteArrayView(bytes).sliced(at + headLength, length - headLength);
        const auto info = inspectPng(part.toByteArray(), { qsizetype(limits.bytes), limits.side });
        if (info && info->size.width() > bestSide) {
            best = part;
            bestSide = info->size.width();
        }
        at += length;
    }
    if (qFromBigEndian<quint32>(bytes.constData() + 4) != quint32(bytes.size()))
        return damaged(u"cut"_s);
    if (best.isEmpty())
        return failure(u"picture-unknown"_s);
    auto picture = readPng(best.toByteArray(), limits);
    if (picture)
        picture->format = "icns";
    return picture;
}

Result<SourcePicture> readOther(const QByteArray &format, const QByteArray &bytes,
                                const ReadLimits &limits)
{
    if (const QSize claimed = claimedSize(format, bytes); !fits(claimed, limits))
        return tooLarge(claimed);
    if (!isWhole(format, bytes))
        return damaged(u"cut"_s);
    QByteArray copy = bytes;
    QuietBuffer buffer(&copy);
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
    const bool hasMore = format == "tiff" ? tiffPages(bytes) > 1 : reader.imageCount() > 1;
    QImage image;
    if (!reader.read(&image))
        return damaged(reader.errorString());
    if (!fits(image.size(), limits)) // a frame larger than the whole
        return tooLarge(image.size());
    auto picture = fromImage(format, image);
    if (picture && hasMore)
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
    static const QStringList suffixes { u"png"_s,  u"svg"_s,  u"jpg"_s, u"jpeg"_s,
                                        u"webp"_s, u"ico"_s,  u"gif"_s, u"bmp"_s,
                                        u"tif"_s,  u"tiff"_s, u"cur"_s, u"icns"_s,
                                        u"xpm"_s,  u"pbm"_s,  u"pgm"_s, u"ppm"_s };
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
    if (format == "ico")
        return readIco(bytes, limits);
    return format == "icns" ? readIcns(bytes, limits) : readOther(format, bytes, limits);
}

} // namespace gallery
