// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/pixels.h"

#include <QColor>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace gallery::pixels {

namespace {

constexpr int visibleAlpha = 8; ///< less is dust of a drawing program
constexpr int sameColor = 40; ///< largest difference of a channel within one background
constexpr int clearlyOther = 120; ///< so different that nothing of the background is in it

/// sRGB to linear light, 0 to 1.
float linear(int value)
{
    static const auto table = [] {
        std::array<float, 256> made {};
        for (int i = 0; i < 256; ++i) {
            const double c = i / 255.0;
            made[size_t(i)] = float(c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4));
        }
        return made;
    }();
    return table[size_t(value)];
}

int encoded(float value)
{
    const double c = std::clamp<double>(double(value), 0, 1);
    const double s = c <= 0.0031308 ? c * 12.92 : 1.055 * std::pow(c, 1 / 2.4) - 0.055;
    return int(std::lround(s * 255));
}

double luminance(QRgb color)
{
    return 0.2126 * double(linear(qRed(color))) + 0.7152 * double(linear(qGreen(color)))
        + 0.0722 * double(linear(qBlue(color)));
}

int difference(QRgb a, QRgb b)
{
    return std::max({ std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                      std::abs(qBlue(a) - qBlue(b)) });
}

const QRgb *line(const QImage &image, int y)
{
    return reinterpret_cast<const QRgb *>(image.constScanLine(y));
}

QRgb *line(QImage &image, int y) { return reinterpret_cast<QRgb *>(image.scanLine(y)); }

/// The colour most corners agree on; transparent corners count for nothing.
std::optional<QRgb> cornerColor(const QImage &image)
{
    const int right = image.width() - 1, bottom = image.height() - 1;
    const std::array corners { image.pixel(0, 0), image.pixel(right, 0), image.pixel(0, bottom),
                               image.pixel(right, bottom) };
    std::optional<QRgb> best;
    auto most = std::ptrdiff_t(1);
    for (const QRgb corner : corners) {
        const auto agree = std::count_if(corners.begin(), corners.end(), [corner](QRgb other) {
            return qAlpha(other) > visibleAlpha && difference(corner, other) <= sameColor / 2;
        });
        if (qAlpha(corner) > visibleAlpha && agree > most) {
            best = corner;
            most = agree;
        }
    }
    return best;
}

/// Marks what is reached from the edges through the colour of the background.
std::vector<bool> reachedFromEdges(const QImage &image, QRgb ground)
{
    const int width = image.width(), height = image.height();
    std::vector<bool> reached(size_t(width) * size_t(height), false);
    std::vector<QPoint> open;
    const auto visit = [&](int x, int y) {
        if (x < 0 || y < 0 || x >= width || y >= height)
            return;
        const size_t at = size_t(y) * size_t(width) + size_t(x);
        const QRgb pixel = line(image, y)[x];
        if (reached[at] || (qAlpha(pixel) > visibleAlpha && difference(pixel, ground) > sameColor))
            return;
        reached[at] = true;
        open.emplace_back(x, y);
    };
    for (int x = 0; x < width; ++x) {
        visit(x, 0);
        visit(x, height - 1);
    }
    for (int y = 0; y < height; ++y) {
        visit(0, y);
        visit(width - 1, y);
    }
    while (!open.empty()) {
        const QPoint at = open.back();
        open.pop_back();
        visit(at.x() + 1, at.y());
        visit(at.x() - 1, at.y());
        visit(at.x(), at.y() + 1);
        visit(at.x(), at.y() - 1);
    }
    return reached;
}

/// A pixel at the rim is part foreground, part background: as opaque as it differs, in the colour
/// it would have alone.
QRgb withoutGround(QRgb pixel, QRgb ground)
{
    const double share = std::clamp(difference(pixel, ground) / double(clearlyOther), 0.0, 1.0);
    if (share >= 1 || share <= 0)
        return share <= 0 ? 0 : pixel;
    const auto alone = [share](int mixed, int under) {
        return std::clamp(int(std::lround(under + (mixed - under) / share)), 0, 255);
    };
    return qRgba(alone(qRed(pixel), qRed(ground)), alone(qGreen(pixel), qGreen(ground)),
                 alone(qBlue(pixel), qBlue(ground)), int(std::lround(qAlpha(pixel) * share)));
}

struct Light
{
    float red = 0, green = 0, blue = 0, alpha = 0;
    void add(const Light &other, float share)
    {
        red += other.red * share;
        green += other.green * share;
        blue += other.blue * share;
        alpha += other.alpha * share;
    }
};

Light lightOf(QRgb pixel)
{
    const float alpha = float(qAlpha(pixel)) / 255;
    return { linear(qRed(pixel)) * alpha, linear(qGreen(pixel)) * alpha,
             linear(qBlue(pixel)) * alpha, alpha };
}

QRgb pixelOf(const Light &light)
{
    const int alpha = int(std::lround(std::clamp(double(light.alpha), 0.0, 1.0) * 255));
    if (alpha == 0)
        return 0;
    return qRgba(encoded(light.red / light.alpha), encoded(light.green / light.alpha),
                 encoded(light.blue / light.alpha), alpha);
}

/// One line of the picture, as wide as the result: each pixel shared among those it falls into.
void reduceLine(const QRgb *from, int width, std::vector<Light> &to)
{
    const double step = double(to.size()) / width;
    std::fill(to.begin(), to.end(), Light {});
    for (int x = 0; x < width; ++x) {
        const double start = x * step, end = start + step;
        const auto first = size_t(start);
        const auto last = std::min(to.size() - 1, size_t(std::max(start, end - 1e-9)));
        const Light light = lightOf(from[x]);
        for (size_t i = first; i <= last; ++i)
            to[i].add(light, float(std::min(end, double(i + 1)) - std::max(start, double(i))));
    }
}

} // namespace

QRect visiblePart(const QImage &image)
{
    int left = image.width(), right = -1, top = image.height(), bottom = -1;
    for (int y = 0; y < image.height(); ++y) {
        const QRgb *row = line(image, y);
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(row[x]) < visibleAlpha)
                continue;
            left = std::min(left, x);
            right = std::max(right, x);
            top = std::min(top, y);
            bottom = y;
        }
    }
    return right < 0 ? QRect() : QRect(QPoint(left, top), QPoint(right, bottom));
}

QRectF visibleOutline(const QImage &image)
{
    const QRect part = visiblePart(image);
    const auto strongest = [&image](const QRect &strip) {
        int alpha = 0;
        for (int y = strip.top(); y <= strip.bottom(); ++y) {
            for (int x = strip.left(); x <= strip.right(); ++x)
                alpha = std::max(alpha, qAlpha(line(image, y)[x]));
        }
        return 1 - alpha / 255.0;
    };
    QRectF outline(part);
    if (part.width() > 2)
        outline.adjust(strongest({ part.topLeft(), QSize(1, part.height()) }), 0,
                       -strongest({ part.topRight(), QSize(1, part.height()) }), 0);
    if (part.height() > 2)
        outline.adjust(0, strongest({ part.topLeft(), QSize(part.width(), 1) }), 0,
                       -strongest({ part.bottomLeft(), QSize(part.width(), 1) }));
    return outline;
}

QImage withoutBackground(const QImage &image)
{
    const auto ground = cornerColor(image);
    if (!ground)
        return image;
    const auto reached = reachedFromEdges(image, *ground);
    const int width = image.width(), height = image.height();
    const auto isReached = [&](int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height
            && reached[size_t(y) * size_t(width) + size_t(x)];
    };
    QImage cleared = image;
    for (int y = 0; y < height; ++y) {
        QRgb *row = line(cleared, y);
        for (int x = 0; x < width; ++x) {
            if (isReached(x, y))
                row[x] = 0;
            else if (isReached(x - 1, y) || isReached(x + 1, y) || isReached(x, y - 1)
                     || isReached(x, y + 1))
                row[x] = withoutGround(row[x], *ground);
        }
    }
    return cleared;
}

QImage inOneColor(const QImage &image, QRgb color)
{
    QImage painted = image;
    for (int y = 0; y < painted.height(); ++y) {
        QRgb *row = line(painted, y);
        for (int x = 0; x < painted.width(); ++x)
            row[x] = qAlpha(row[x]) == 0 ? 0 : (color & 0x00ffffff) | (row[x] & 0xff000000);
    }
    return painted;
}

QImage reduced(const QImage &image, const QSize &size)
{
    const double step = double(size.height()) / image.height();
    std::vector<Light> across(size_t(size.width()));
    std::vector<Light> rows(size_t(size.width()) * size_t(size.height()));
    // How much one pixel of the result gathers, per line of the source.
    for (int y = 0; y < image.height(); ++y) {
        reduceLine(line(image, y), image.width(), across);
        const double start = y * step, end = start + step;
        const int last = std::min(size.height() - 1, int(std::max(start, end - 1e-9)));
        for (int to = int(start); to <= last; ++to) {
            const auto share = float(std::min(end, to + 1.0) - std::max(start, double(to)));
            Light *row = rows.data() + size_t(to) * across.size();
            for (size_t x = 0; x < across.size(); ++x)
                row[x].add(across[x], share);
        }
    }
    QImage small(size, QImage::Format_ARGB32);
    for (int y = 0; y < size.height(); ++y) {
        QRgb *row = line(small, y);
        for (int x = 0; x < size.width(); ++x)
            row[x] = pixelOf(rows[size_t(y) * across.size() + size_t(x)]);
    }
    return small;
}

bool isOpaque(const QImage &image)
{
    for (int y = 0; y < image.height(); ++y) {
        const QRgb *row = line(image, y);
        if (std::any_of(row, row + image.width(), [](QRgb pixel) { return qAlpha(pixel) < 250; }))
            return false;
    }
    return true;
}

double shareHiddenOn(const QImage &image, QRgb ground)
{
    constexpr double tellable = 1.35; // of WCAG contrast; 1 is none at all
    const double under = luminance(ground);
    double seen = 0, hidden = 0;
    for (int y = 0; y < image.height(); ++y) {
        const QRgb *row = line(image, y);
        for (int x = 0; x < image.width(); ++x) {
            const double alpha = qAlpha(row[x]) / 255.0;
            const double over = luminance(row[x]) * alpha + under * (1 - alpha);
            const double contrast = (std::max(over, under) + 0.05) / (std::min(over, under) + 0.05);
            seen += alpha;
            if (contrast < tellable)
                hidden += alpha;
        }
    }
    return seen > 0 ? hidden / seen : 1;
}

double detailLost(const QImage &fine, const QImage &coarse)
{
    double gone = 0, seen = 0;
    const double scaleX = double(coarse.width()) / fine.width();
    const double scaleY = double(coarse.height()) / fine.height();
    for (int y = 0; y < fine.height(); ++y) {
        const QRgb *row = line(fine, y);
        const QRgb *small = line(coarse, std::min(coarse.height() - 1, int((y + 0.5) * scaleY)));
        for (int x = 0; x < fine.width(); ++x) {
            const Light a = lightOf(row[x]);
            const Light b = lightOf(small[std::min(coarse.width() - 1, int((x + 0.5) * scaleX))]);
            const auto apart = std::max({ std::abs(a.red - b.red), std::abs(a.green - b.green),
                                          std::abs(a.blue - b.blue), std::abs(a.alpha - b.alpha) });
            gone += double(apart);
            seen += double(std::max(a.alpha, b.alpha));
        }
    }
    return seen > 0 ? gone / seen : 0;
}

} // namespace gallery::pixels
