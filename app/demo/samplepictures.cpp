// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/samplecards.h"

#include <QPointF>
#include <QtEndian>

#include <array>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

/// The icons and logos "somebody uploaded", drawn here with a few shapes: the portal has no Qt Gui.
namespace demo::sample {

namespace {

struct Colour
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

/// In units of a 24-grid whatever the size of the picture.
struct Shape
{
    enum Kind { Disc, Box, Line, Polygon } kind;
    Colour colour;
    QList<QPointF> points; ///< Disc: centre; Box: two corners; Line and Polygon: all
    double size = 0; ///< Disc: radius; Box: radius of the corners; Line: width
};

double distanceToSegment(QPointF p, QPointF a, QPointF b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0 ? QPointF::dotProduct(p - a, along) / length : 0;
    const QPointF nearest = a + along * std::clamp(t, 0.0, 1.0);
    return std::hypot(p.x() - nearest.x(), p.y() - nearest.y());
}

bool isInBox(QPointF p, QPointF a, QPointF b, double radius)
{
    const double x = std::max({ a.x() + radius - p.x(), p.x() - b.x() + radius, 0.0 });
    const double y = std::max({ a.y() + radius - p.y(), p.y() - b.y() + radius, 0.0 });
    return radius > 0 ? std::hypot(x, y) <= radius : x <= 0 && y <= 0;
}

bool isInPolygon(QPointF p, const QList<QPointF> &points)
{
    bool isInside = false;
    for (qsizetype i = 0, j = points.size() - 1; i < points.size(); j = i++) {
        const QPointF a = points.at(i);
        const QPointF b = points.at(j);
        if ((a.y() > p.y()) != (b.y() > p.y())
            && p.x() < (b.x() - a.x()) * (p.y() - a.y()) / (b.y() - a.y()) + a.x())
            isInside = !isInside;
    }
    return isInside;
}

bool contains(const Shape &shape, QPointF p)
{
    const QList<QPointF> &points = shape.points;
    switch (shape.kind) {
    case Shape::Disc:
        return std::hypot(p.x() - points[0].x(), p.y() - points[0].y()) <= shape.size;
    case Shape::Box:
        return isInBox(p, points[0], points[1], shape.size);
    case Shape::Line:
        for (qsizetype i = 1; i < points.size(); ++i) {
            if (distanceToSegment(p, points[i - 1], points[i]) <= shape.size / 2)
                return true;
        }
        return false;
    case Shape::Polygon:
        return isInPolygon(p, points);
    }
    return false;
}

/// The pixel at \p x, \p y as RGBA, out of 4 × 4 samples.
void appendPixel(QByteArray &bytes, const QList<Shape> &shapes, int x, int y, double scale)
{
    constexpr int fine = 4;
    int red = 0, green = 0, blue = 0, hits = 0;
    for (int i = 0; i < fine * fine; ++i) {
        const QPointF p((x + (i % fine + 0.5) / fine) * scale,
                        (y + (i / fine + 0.5) / fine) * scale);
        for (auto shape = shapes.crbegin(); shape != shapes.crend(); ++shape) {
            if (!contains(*shape, p))
                continue;
            red += shape->colour.red;
            green += shape->colour.green;
            blue += shape->colour.blue;
            ++hits;
            break;
        }
    }
    const int divisor = std::max(hits, 1);
    bytes += char(red / divisor);
    bytes += char(green / divisor);
    bytes += char(blue / divisor);
    bytes += char(hits * 255 / (fine * fine));
}

quint32 crc32(const QByteArray &bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values {};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 c = i;
            for (int bit = 0; bit < 8; ++bit)
                c = c & 1 ? 0xedb88320U ^ (c >> 1) : c >> 1;
            values[i] = c;
        }
        return values;
    }();
    quint32 crc = 0xffffffffU;
    for (const char byte : bytes)
        crc = table[(crc ^ quint8(byte)) & 0xff] ^ (crc >> 8);
    return ~crc;
}

QByteArray bigEndian(quint32 number)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(number, bytes.data());
    return bytes;
}

QByteArray chunk(const QByteArray &type, const QByteArray &content)
{
    return bigEndian(quint32(content.size())) + type + content + bigEndian(crc32(type + content));
}

QByteArray drawPng(int pixels, const QList<Shape> &shapes)
{
    QByteArray lines;
    for (int y = 0; y < pixels; ++y) {
        lines += '\0'; // no filter
        for (int x = 0; x < pixels; ++x)
            appendPixel(lines, shapes, x, y, 24.0 / pixels);
    }
    const QByteArray head = bigEndian(quint32(pixels)) + bigEndian(quint32(pixels))
        + QByteArray("\x08\x06\0\0\0", 5); // 8 bits, RGBA
    return "\x89PNG\r\n\x1a\n" + chunk("IHDR", head)
        + chunk("IDAT", qCompress(lines).mid(4)) // without Qt's length in front
        + chunk("IEND", {});
}

constexpr Colour green { 35, 160, 80 }, white { 255, 255, 255 }, orange { 232, 133, 30 };
constexpr Colour brown { 150, 80, 10 }, blue { 60, 115, 225 }, dark { 45, 55, 70 };
constexpr Colour teal { 15, 110, 120 }, red { 205, 65, 50 }, violet { 125, 75, 190 };
constexpr Colour grey { 150, 158, 168 }, moonlight { 245, 230, 180 }, paper { 236, 239, 244 };

QList<Shape> check(const Colour &ground)
{
    return { { Shape::Disc, ground, { { 12, 12 } }, 10 },
             { Shape::Line, white, { { 7.2, 12.4 }, { 10.6, 15.8 }, { 16.8, 8.8 } }, 2.4 } };
}

QList<Shape> briefcase()
{
    return { { Shape::Box, brown, { { 8, 3 }, { 16, 9 } }, 2 },
             { Shape::Box, white, { { 9.8, 4.8 }, { 14.2, 9 } }, 0.6 },
             { Shape::Box, orange, { { 2, 7 }, { 22, 20 } }, 2.2 },
             { Shape::Box, brown, { { 2, 12 }, { 22, 13.4 } }, 0 },
             { Shape::Box, white, { { 10.4, 11 }, { 13.6, 15 } }, 0.8 } };
}

QList<Shape> truck()
{
    return {
        { Shape::Box, blue, { { 1.5, 6 }, { 14, 17 } }, 1.2 },
        { Shape::Polygon,
          dark,
          { { 14.8, 9 }, { 19, 9 }, { 22.5, 13 }, { 22.5, 17 }, { 14.8, 17 } } },
        { Shape::Polygon, paper, { { 16.2, 10.4 }, { 18.4, 10.4 }, { 20.6, 13 }, { 16.2, 13 } } },
        { Shape::Disc, dark, { { 6.5, 17.5 } }, 2.6 },
        { Shape::Disc, white, { { 6.5, 17.5 } }, 1.1 },
        { Shape::Disc, dark, { { 18, 17.5 } }, 2.6 },
        { Shape::Disc, white, { { 18, 17.5 } }, 1.1 }
    };
}

QList<Shape> signedPaper()
{
    return { { Shape::Polygon,
               grey,
               { { 4.5, 2 }, { 15, 2 }, { 19.5, 6.5 }, { 19.5, 22 }, { 4.5, 22 } } },
             { Shape::Polygon,
               white,
               { { 5.7, 3.2 }, { 14.4, 3.2 }, { 18.3, 7.1 }, { 18.3, 20.8 }, { 5.7, 20.8 } } },
             { Shape::Line,
               violet,
               { { 7.5, 17 }, { 9.5, 12.5 }, { 11, 17 }, { 13, 14 }, { 14.2, 17 }, { 16.6, 15.4 } },
               1.4 } };
}

QList<Shape> bankCard()
{
    return { { Shape::Box, teal, { { 2, 5 }, { 22, 19 } }, 2 },
             { Shape::Box, dark, { { 2, 8 }, { 22, 11 } }, 0 },
             { Shape::Line, white, { { 13, 15 }, { 15, 17 }, { 19, 13 } }, 1.6 } };
}

QList<Shape> back()
{
    return { { Shape::Disc, red, { { 12, 12 } }, 10 },
             { Shape::Line,
               white,
               { { 7.5, 10 }, { 14, 10 }, { 16.2, 12.6 }, { 14, 15.4 }, { 9, 15.4 } },
               1.9 },
             { Shape::Polygon, white, { { 5.6, 10 }, { 9.6, 6.4 }, { 9.6, 13.6 } } } };
}

/// Hardly to be seen on a light ground, as uploads go.
QList<Shape> moon()
{
    QList<QPointF> outline;
    for (int i = 0; i <= 24; ++i) {
        const double angle = 0.9 + i * 4.5 / 24;
        outline.append({ 12 + 9 * std::cos(angle), 12 + 9 * std::sin(angle) });
    }
    for (int i = 24; i >= 0; --i) {
        const double angle = 1.25 + i * 3.8 / 24;
        outline.append({ 15.5 + 7 * std::cos(angle), 10.5 + 7 * std::sin(angle) });
    }
    return { { Shape::Polygon, moonlight, outline } };
}

QList<Shape> letterLogo(const Colour &ground, const QList<QPointF> &stroke)
{
    return { { Shape::Box, ground, { { 1, 1 }, { 23, 23 } }, 5 },
             { Shape::Line, white, stroke, 2.6 } };
}

} // namespace

void addPictures(State &state)
{
    const auto addIcon = [&state](const QString &code, const QList<Shape> &shapes) {
        state.addImage(Gallery::Icons, code, drawPng(24, shapes));
    };
    addIcon(u"paid"_s, check(green));
    addIcon(u"shop-order"_s, briefcase());
    addIcon(u"delivery"_s, truck());
    addIcon(u"signed"_s, signedPaper());
    addIcon(u"card-ok"_s, bankCard());
    addIcon(u"refund"_s, back());
    addIcon(u"night-shift"_s, moon());

    const auto addLogo = [&state](const QString &code, const QList<Shape> &shapes) {
        state.addImage(Gallery::Logos, code, drawPng(60, shapes));
    };
    addLogo(u"acme-shop"_s,
            letterLogo(orange, { { 7, 18 }, { 12, 5.5 }, { 17, 18 }, { 15.4, 14 }, { 8.6, 14 } }));
    addLogo(u"payments"_s, check(teal));
    addLogo(u"delivery-service"_s, truck());
}

} // namespace demo::sample
