// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include "gallery/drawings.h"
#include "gallery/logodrawings.h"
#include "ui/widgets/theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr double gridSize = 24;
constexpr double normalStroke = 1.5;
/// A dot is a stroke without length, this much wider than a line.
constexpr double dotToStroke = 1.5;
constexpr double secondaryOpacity = 0.71;

/// Small sizes get a stronger stroke so that they do not fade: 1.75 at 16, 1.6 at 20, 1.5 from 24
/// on.
double strokeWidth(double size)
{
    if (size <= 16)
        return 1.75;
    if (size <= 20)
        return 1.75 - (size - 16) / 4 * 0.15;
    return size < gridSize ? 1.6 - (size - 20) / 4 * 0.1 : normalStroke;
}

/// What points in or out turns round in right-to-left layouts; clock, check and handset stay.
bool isDirected(const QString &path)
{
    static const QStringList directed {
        u":/icons/interface/external.svg"_s,
        u":/icons/interface/left.svg"_s,
        u":/icons/interface/list.svg"_s,
        u":/icons/interface/right.svg"_s,
        u":/icons/interface/skip.svg"_s,
        u":/icons/interface/sort.svg"_s,
        u":/icons/interface/undo.svg"_s,
        u":/icons/system/mail-outcome.svg"_s,
        u":/icons/system/open-line-incoming-message.svg"_s,
        u":/icons/system/stage-change.svg"_s,
        u":/icons/system/visit.svg"_s,
    };
    return directed.contains(path);
}

bool isMirrored(const QString &path)
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft && isDirected(path);
}

QString interfacePath(QStringView name)
{
    const QString path = u":/icons/interface/%1.svg"_s.arg(name);
    if (QFile::exists(path))
        return path;
    qWarning("There is no interface glyph named %ls", qUtf16Printable(name.toString()));
    return u":/icons/interface/info.svg"_s;
}

QString systemPath(const QString &code)
{
    const QString path = gallery::drawingPath(code);
    return path.isEmpty() ? u":/icons/system/info.svg"_s : path;
}

QByteArray recoloured(const QString &path, const QColor &color, double stroke)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray name = color.name().toLatin1();
    QByteArray svg = file.readAll();
    svg.replace("#1c2127", name);
    svg.replace("currentColor", name);
    svg.replace("stroke-width=\"2.25\"",
                "stroke-width=\"" + QByteArray::number(stroke * dotToStroke) + '"');
    svg.replace("stroke-width=\"1.5\"", "stroke-width=\"" + QByteArray::number(stroke) + '"');
    return svg;
}

/// The glyph as a square pixmap, opaque in its colour; `size` in device-independent pixels.
QPixmap glyphPixmap(const QString &path, double size, const QColor &color, double ratio)
{
    const int pixels = std::max(1, qRound(size * ratio));
    const bool mirrored = isMirrored(path);
    const QString key
        = u"%1|%2|%3|%4|%5"_s.arg(path).arg(pixels).arg(ratio).arg(color.rgb()).arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;

    QSvgRenderer renderer(recoloured(path, color, strokeWidth(size)));
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    pixmap = QPixmap::fromImage(mirrored ? image.mirrored(true, false) : image);
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

void paintPath(QPainter *painter, const QRectF &rect, const QString &path, const QColor &color)
{
    const double size = std::min(rect.width(), rect.height());
    if (size <= 0)
        return;
    const QPixmap pixmap = glyphPixmap(path, size, color, painter->device()->devicePixelRatioF());
    QRectF target(QPointF(), pixmap.deviceIndependentSize());
    target.moveCenter(rect.center());
    const double opacity = painter->opacity();
    painter->setOpacity(opacity * color.alphaF());
    painter->drawPixmap(onWholePixels(*painter, target.topLeft()), pixmap);
    painter->setOpacity(opacity);
}

/// Draws a glyph in the palette's colour of the moment, so that nobody has to tell icons about a
/// new theme.
class GlyphEngine : public QIconEngine
{
public:
    enum class Ink { Text, Refused };
    GlyphEngine(const QString &path, double opacity, Ink ink = Ink::Text)
        : m_path(path)
        , m_opacity(opacity)
        , m_ink(ink)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        paintPath(painter, rect, m_path, color(mode));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// \param size in device pixels, `scale` of them to a device-independent one
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        QPixmap canvas(size);
        canvas.setDevicePixelRatio(scale);
        canvas.fill(Qt::transparent);
        QPainter painter(&canvas);
        paintPath(&painter, QRectF(QPointF(), QSizeF(size) / scale), m_path, color(mode));
        return canvas;
    }

    QIconEngine *clone() const override { return new GlyphEngine(*this); }
    QString key() const override { return u"timelinedesk-glyph"_s; }
    bool isNull() override { return false; }

private:
    QColor color(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        if (mode == QIcon::Selected)
            return palette.color(QPalette::Active, QPalette::HighlightedText);
        if (m_ink == Ink::Refused)
            return theme::colors(palette).refused.text;
        QColor text = palette.color(QPalette::Active, QPalette::WindowText);
        text.setAlphaF(float(text.alphaF() * m_opacity));
        return text;
    }

    QString m_path;
    double m_opacity;
    Ink m_ink;
};

} // namespace

QIcon icon(QStringView interfaceName)
{
    return QIcon(new GlyphEngine(interfacePath(interfaceName), 1));
}

QIcon refusedIcon(QStringView interfaceName)
{
    return QIcon(new GlyphEngine(interfacePath(interfaceName), 1, GlyphEngine::Ink::Refused));
}

QIcon systemIcon(const QString &code)
{
    return QIcon(
        new GlyphEngine(systemPath(code), gallery::hasDrawing(code) ? 1 : secondaryOpacity));
}

void paintGlyph(QPainter *painter, const QRectF &rect, QStringView interfaceName,
                const QColor &color)
{
    paintPath(painter, rect, interfacePath(interfaceName), color);
}

void paintLogoGlyph(QPainter *painter, const QRectF &rect, const QString &code, const QColor &color)
{
    const QString path = gallery::logoDrawingPath(code);
    paintPath(painter, rect, path.isEmpty() ? u":/icons/interface/image.svg"_s : path, color);
}

void paintSystemGlyph(QPainter *painter, const QRectF &rect, const QString &code,
                      const QColor &color)
{
    paintPath(painter, rect, systemPath(code), color);
}

QPointF onWholePixels(const QPainter &painter, const QPointF &at)
{
    const QTransform toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale)
        return at;
    return toDevice.inverted().map(QPointF(toDevice.map(at).toPoint()));
}

void paintPicture(QPainter *painter, const QRectF &rect, const QPixmap &picture)
{
    if (picture.isNull())
        return;
    const double ratio = painter->device()->devicePixelRatioF();
    const double room = std::min(rect.width(), rect.height()) * ratio;
    const int side = std::max(picture.width(), picture.height());
    const bool isLarger = side > room;
    const double scale = isLarger ? room / side : std::floor(room / side);
    QRectF target(QPointF(), QSizeF(picture.size()) * scale / ratio);
    target.moveCenter(rect.center());
    target.moveTopLeft(onWholePixels(*painter, target.topLeft()));
    const bool wasSmooth = painter->testRenderHint(QPainter::SmoothPixmapTransform);
    painter->setRenderHint(QPainter::SmoothPixmapTransform, isLarger);
    painter->drawPixmap(target, picture, QRectF(picture.rect()));
    painter->setRenderHint(QPainter::SmoothPixmapTransform, wasSmooth);
}
