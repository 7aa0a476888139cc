// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/fit.h"

#include "gallery/pixels.h"
#include "gallery/png.h"

#include <QBuffer>
#include <QColorSpace>
#include <QImageWriter>
#include <QPainter>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

constexpr int fineness = 8; ///< a drawing is measured on a raster so much finer than the result
constexpr double hiddenShare = 0.85;
constexpr double lostShare = 0.42;

Error blank() { return Error::make(Error::Kind::Decode, u"picture-blank"_s); }

/// Free on every side where a picture does not reach its own edges: 1 of 24, 2 of 60.
int marginOf(int side) { return std::max(1, side / 24); }

QSize scaledInto(const QSizeF &size, int box)
{
    const double factor = box / std::max(size.width(), size.height());
    return QSize(std::max(1, int(std::lround(size.width() * factor))),
                 std::max(1, int(std::lround(size.height() * factor))));
}

QImage centred(const QImage &image, int side)
{
    QImage whole(side, side, QImage::Format_ARGB32);
    whole.fill(Qt::transparent);
    const QPoint at((side - image.width()) / 2, (side - image.height()) / 2);
    for (int y = 0; y < image.height(); ++y)
        std::copy_n(reinterpret_cast<const QRgb *>(image.constScanLine(y)), image.width(),
                    reinterpret_cast<QRgb *>(whole.scanLine(y + at.y())) + at.x());
    return whole;
}

/// By whole pixels only: nothing is blurred.
QImage enlarged(const QImage &image, int times)
{
    return times < 2
        ? image
        : image.scaled(image.size() * times, Qt::IgnoreAspectRatio, Qt::FastTransformation);
}

/// A drawing in pixels: \a part of it (in its own measure) over a picture of \a size.
QImage rendered(QSvgRenderer &renderer, const QRectF &whole, const QRectF &part, const QSize &size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(size.width() / part.width(), size.height() / part.height());
    painter.translate(-part.topLeft());
    renderer.render(&painter, whole);
    painter.end();
    image.convertTo(QImage::Format_ARGB32);
    return image;
}

/// What is there before it is made small.
struct Material
{
    QImage fine; ///< pixels to reduce, or the drawing on its fine raster; trimmed
    QImage result; ///< where it is known already; else reduced from the fine one
    QImage before;
    bool isUntouched = false;
    bool isSmall = false;
    bool isMadeForIt = false; ///< drawn for this very grid: its strokes are meant as they are
};

QImage previewOf(const QImage &image)
{
    const int longest = std::max(image.width(), image.height());
    return longest <= previewSide ? image
                                  : pixels::reduced(image, scaledInto(image.size(), previewSide));
}

QImage changed(const QImage &image, const FitOptions &options)
{
    QImage made = image;
    if (options.background == FitOptions::Background::Clear)
        made = pixels::withoutBackground(made);
    return options.onlyColor ? pixels::inOneColor(made, *options.onlyColor) : made;
}

Result<Material> fromPixels(const SourcePicture &source, int side, const FitOptions &options)
{
    Material material;
    material.before = previewOf(source.image);
    const QImage image = changed(source.image, options);
    const QRect visible = pixels::visiblePart(image);
    if (visible.isEmpty())
        return blank();
    if (image.size() == QSize(side, side)) {
        material.result = material.fine = image;
        material.isUntouched = image == source.image;
        return material;
    }
    const bool reachesEdges = visible == image.rect();
    material.fine = options.trim && !reachesEdges ? image.copy(visible) : image;
    const QSize size = material.fine.size();
    const int box = options.trim && !reachesEdges ? side - 2 * marginOf(side) : side;
    const int longest = std::max(size.width(), size.height());
    if (longest <= side && longest > box / 2) {
        material.result = centred(material.fine, side); // as sharp as it came
        material.isSmall = longest < box * 3 / 4;
    } else if (longest <= box / 2) {
        material.result = centred(enlarged(material.fine, side / longest), side);
        material.isSmall = true;
    } else {
        material.result = centred(pixels::reduced(material.fine, scaledInto(size, box)), side);
    }
    return material;
}

Result<Material> fromDrawing(const SourcePicture &source, int side, const FitOptions &options)
{
    QSvgRenderer renderer(source.drawing);
    QRectF whole = renderer.viewBoxF();
    if (!renderer.isValid() || !(whole.width() > 0 && whole.height() > 0))
        return Error::make(Error::Kind::Decode, u"picture-damaged"_s, u"drawing"_s);
    whole = QRectF(QPointF(), whole.size());
    Material material;
    const QImage fine = rendered(renderer, whole, whole, scaledInto(whole.size(), side * fineness));
    material.before = pixels::reduced(fine, scaledInto(whole.size(), previewSide));
    material.fine = changed(fine, options);
    const QRect visible = pixels::visiblePart(material.fine);
    if (visible.isEmpty())
        return blank();
    material.isMadeForIt = source.size == QSize(side, side); // its margins are meant
    const bool reachesEdges = visible == fine.rect();
    const bool trims = options.trim && !material.isMadeForIt && !reachesEdges;
    QRectF part = whole;
    if (trims) {
        const double scaleX = whole.width() / fine.width(), scaleY = whole.height() / fine.height();
        const QRectF outline = pixels::visibleOutline(material.fine);
        part = { outline.x() * scaleX, outline.y() * scaleY, outline.width() * scaleX,
                 outline.height() * scaleY };
        material.fine = material.fine.copy(visible);
    }
    const QSize size = scaledInto(part.size(), trims ? side - 2 * marginOf(side) : side);
    // A background is cleared on the fine raster: at the final size its rim is mixed for good.
    const QImage small = options.background == FitOptions::Background::Clear
        ? pixels::reduced(material.fine, size)
        : changed(rendered(renderer, whole, part, size), options);
    material.result = centred(small, side);
    return material;
}

void note(FittedPicture &fitted, const Material &material, const SourcePicture &source)
{
    const auto add = [&fitted](bool holds, Finding finding) {
        if (holds)
            fitted.findings.append(finding);
    };
    add(pixels::shareHiddenOn(fitted.image, timelineGround) > hiddenShare, Finding::Invisible);
    add(pixels::isOpaque(fitted.image), Finding::Opaque);
    add(material.isSmall, Finding::Small);
    const QRect part = pixels::visiblePart(fitted.image);
    const bool wasReduced = material.fine.width() > fitted.image.width() * 3 / 2
        || material.fine.height() > fitted.image.height() * 3 / 2;
    if (wasReduced && !material.isMadeForIt && !part.isEmpty()) {
        const int box = std::max(part.width(), part.height());
        const QSize raster
            = scaledInto(material.fine.size(), box * 4).boundedTo(material.fine.size());
        add(pixels::detailLost(pixels::reduced(material.fine, raster), fitted.image.copy(part))
                > lostShare,
            Finding::DetailLost);
    }
    add(source.notes.contains(ReadNote::FirstFrameOnly), Finding::FirstFrameOnly);
    add(source.notes.contains(ReadNote::ReferencesLeftOut), Finding::ReferencesLeftOut);
    add(source.notes.contains(ReadNote::EffectsLeftOut), Finding::EffectsLeftOut);
    add(source.notes.contains(ReadNote::TextLeftOut), Finding::TextLeftOut);
}

} // namespace

Result<FittedPicture> fitPicture(const SourcePicture &source, timeline::Gallery gallery,
                                 const FitOptions &options)
{
    const int side = timeline::pictureSide(gallery);
    const auto material = source.isDrawing() ? fromDrawing(source, side, options)
                                             : fromPixels(source, side, options);
    if (!material)
        return material.error();
    FittedPicture fitted;
    fitted.image = material->result;
    fitted.before = material->before;
    fitted.sourceSize = source.size;
    fitted.sourceFormat = source.format;
    fitted.isUntouched = material->isUntouched;
    if (pixels::visiblePart(fitted.image).isEmpty())
        return blank();
    fitted.png = encodePng(fitted.image);
    note(fitted, *material, source);
    return fitted;
}

QByteArray encodePng(const QImage &image)
{
    QImage bare = image.convertToFormat(QImage::Format_ARGB32);
    for (const QString &key : bare.textKeys())
        bare.setText(key, QString());
    bare.setDotsPerMeterX(0);
    bare.setDotsPerMeterY(0);
    bare.setColorSpace({});
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, "png");
    writer.setCompression(100);
    if (!writer.write(bare))
        return {};
    const auto info = inspectPng(bytes);
    return info ? info->needed : QByteArray();
}

} // namespace gallery
