// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/drawings.h"
#include "ui/widgets/icons.h"

#include <QApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <limits>

using namespace Qt::Literals::StringLiterals;

namespace {

QImage argb(const QPixmap &pixmap)
{
    return pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
}

/// Grid cells that are covered, of 24 x 24: 1 for a cell covered wholly.
double coveredCells(const QImage &image)
{
    double alpha = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            alpha += qAlpha(image.pixel(x, y));
    }
    return alpha / 255 / (double(image.width()) * image.height()) * 24 * 24;
}

/// Colour of the pixel that is covered most.
QColor mainColor(const QImage &image)
{
    QRgb best = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(best))
                best = image.pixel(x, y);
        }
    }
    return QColor::fromRgba(best);
}

QPalette paletteWithText(const QColor &normal, const QColor &disabled, const QColor &selected)
{
    QPalette palette;
    palette.setColor(QPalette::Active, QPalette::WindowText, normal);
    palette.setColor(QPalette::Inactive, QPalette::WindowText, normal);
    palette.setColor(QPalette::Disabled, QPalette::WindowText, disabled);
    palette.setColor(QPalette::HighlightedText, selected);
    return palette;
}

void drawingRows()
{
    QTest::addColumn<QString>("path");
    QDirIterator files(u":/icons"_s, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        QTest::newRow(qPrintable(path.mid(8))) << path;
    }
}

} // namespace

class Icons : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void everyDrawingKeepsToTheFamily_data() { drawingRows(); }
    void everyDrawingKeepsToTheFamily();
    void everyDrawingStaysInsideItsMargin_data() { drawingRows(); }
    void everyDrawingStaysInsideItsMargin();
    void everySystemCodeHasItsDrawingAndNoDrawingIsWithoutCode();
    void noTwoSystemCodesLookTheSame();
    void iconsFollowThePalette();
    void paintedGlyphsTakeTheirColour_data() { drawingRows(); }
    void paintedGlyphsTakeTheirColour();
    void translucentColoursStayTranslucent();
    void iconsAreSharpAtEveryScale_data();
    void iconsAreSharpAtEveryScale();
    void smallSizesHaveStrongerStrokes_data();
    void smallSizesHaveStrongerStrokes();
    void glyphsLieOnWholeDevicePixels();
    void aGlyphIsRenderedOnce();
    void aCodeWithoutDrawingIsShownAsInfoInSecondary();
    void anUnknownInterfaceNameWarns();
    void directionsAreMirroredInRightToLeft();
    void everyGlyphNamedInTheSourcesExists();
    void theApplicationIconIsThere();
};

void Icons::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    QPixmapCache::clear();
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    QApplication::setPalette(paletteWithText(Qt::black, Qt::gray, Qt::white));
}

void Icons::everyDrawingKeepsToTheFamily()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int shapes = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QString element = xml.name().toString();
        const QXmlStreamAttributes attributes = xml.attributes();
        if (element == u"svg"_s) {
            QCOMPARE(attributes.value("width"_L1).toString(), u"24"_s);
            QCOMPARE(attributes.value("height"_L1).toString(), u"24"_s);
            QCOMPARE(attributes.value("viewBox"_L1).toString(), u"0 0 24 24"_s);
            QCOMPARE(attributes.value("stroke"_L1).toString(), u"#1c2127"_s);
            QCOMPARE(attributes.value("stroke-width"_L1).toString(), u"1.5"_s);
            QCOMPARE(attributes.value("stroke-linecap"_L1).toString(), u"round"_s);
            QCOMPARE(attributes.value("stroke-linejoin"_L1).toString(), u"round"_s);
            QCOMPARE(attributes.value("fill"_L1).toString(), u"none"_s);
            continue;
        }
        ++shapes;
        const QStringList known { u"path"_s, u"rect"_s, u"circle"_s, u"ellipse"_s };
        QVERIFY2(known.contains(element), qPrintable(element));
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString name = attribute.qualifiedName().toString();
            const QString value = attribute.value().toString();
            QVERIFY2(!name.contains(u"href"_s) && name != u"style"_s && !value.contains(u"url("_s),
                     qPrintable(name));
            if (name == u"stroke-width"_s)
                QCOMPARE(value, u"2.25"_s);
            if (name == u"stroke"_s)
                QCOMPARE(value, u"none"_s);
            if (name == u"fill"_s)
                QCOMPARE(value, u"currentColor"_s);
        }
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QVERIFY(shapes > 0);
}

void Icons::everyDrawingStaysInsideItsMargin()
{
    QFETCH(QString, path);
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    constexpr int scale = 10;
    constexpr int margin = 15; // 1.5 of the 24: the margin of 2 less half a small stroke
    QImage image(24 * scale, 24 * scale, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QVERIFY(coveredCells(image) > 3);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const bool isInside = x >= margin && y >= margin && x < image.width() - margin
                && y < image.height() - margin;
            if (!isInside && qAlpha(image.pixel(x, y)) > 0)
                QFAIL(qPrintable(u"ink at %1, %2"_s.arg(double(x) / scale).arg(double(y) / scale)));
        }
    }
}

void Icons::everySystemCodeHasItsDrawingAndNoDrawingIsWithoutCode()
{
    QStringList files = QDir(u":/icons/system"_s).entryList(QDir::Files);
    QStringList expected;
    for (const QString &code : gallery::systemCodes()) {
        QVERIFY2(QFile::exists(gallery::drawingPath(code)), qPrintable(code));
        expected += code + u".svg"_s;
    }
    files.sort();
    expected.sort();
    QCOMPARE(files, expected);
}

void Icons::noTwoSystemCodesLookTheSame()
{
    QList<QImage> seen;
    for (const QString &code : gallery::systemCodes()) {
        const QImage image = argb(systemIcon(code).pixmap(QSize(24, 24), 1));
        QVERIFY2(!seen.contains(image), qPrintable(code));
        seen += image;
    }
}

void Icons::iconsFollowThePalette()
{
    const QIcon plus = icon(u"plus");
    const auto shown
        = [&](QIcon::Mode mode) { return mainColor(argb(plus.pixmap(QSize(24, 24), 2, mode))); };
    QApplication::setPalette(paletteWithText(Qt::red, Qt::green, Qt::blue));
    QCOMPARE(shown(QIcon::Normal), QColor(Qt::red));
    QCOMPARE(shown(QIcon::Active), QColor(Qt::red));
    QCOMPARE(shown(QIcon::Disabled), QColor(Qt::green));
    QCOMPARE(shown(QIcon::Selected), QColor(Qt::blue));

    QApplication::setPalette(paletteWithText(Qt::cyan, Qt::green, Qt::blue));
    QCOMPARE(shown(QIcon::Normal), QColor(Qt::cyan));
}

void Icons::paintedGlyphsTakeTheirColour()
{
    QFETCH(QString, path);
    const QString name = QFileInfo(path).completeBaseName();
    QImage image(48, 48, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    if (path.startsWith(u":/icons/system/"_s))
        paintSystemGlyph(&painter, image.rect(), name, Qt::red);
    else
        paintGlyph(&painter, image.rect(), name, Qt::red);
    painter.end();
    QVERIFY(coveredCells(image) > 3);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                QCOMPARE(image.pixel(x, y) & 0x00ffffff, QColor(Qt::red).rgb() & 0x00ffffff);
        }
    }
}

void Icons::translucentColoursStayTranslucent()
{
    QImage image(24, 24, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintGlyph(&painter, image.rect(), u"half-ring", QColor(0, 0, 0, 100));
    painter.end();
    QVERIFY(qAbs(mainColor(image).alpha() - 100) <= 1);
}

void Icons::iconsAreSharpAtEveryScale_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("pixels");
    QTest::newRow("100 %") << 1.0 << 24;
    QTest::newRow("125 %") << 1.25 << 30;
    QTest::newRow("200 %") << 2.0 << 48;
    QTest::newRow("300 %") << 3.0 << 72;
}

void Icons::iconsAreSharpAtEveryScale()
{
    QFETCH(double, scale);
    QFETCH(int, pixels);
    const QPixmap pixmap = icon(u"gear").pixmap(QSize(24, 24), scale);
    QCOMPARE(pixmap.size(), QSize(pixels, pixels));
    QCOMPARE(pixmap.devicePixelRatio(), scale);

    // Sharp means: drawn at this size, not enlarged from a smaller picture.
    QFile file(u":/icons/interface/gear.svg"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QSvgRenderer renderer(file.readAll().replace("#1c2127", "#000000"));
    QImage expected(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    expected.fill(Qt::transparent);
    QPainter painter(&expected);
    renderer.render(&painter, QRectF(0, 0, pixels, pixels));
    painter.end();
    expected.setDevicePixelRatio(scale);
    QCOMPARE(argb(pixmap), expected.convertToFormat(QImage::Format_ARGB32));
}

void Icons::smallSizesHaveStrongerStrokes_data()
{
    QTest::addColumn<int>("size");
    QTest::addColumn<double>("stroke");
    QTest::newRow("16") << 16 << 1.75;
    QTest::newRow("20") << 20 << 1.6;
    QTest::newRow("24") << 24 << 1.5;
    QTest::newRow("48") << 48 << 1.5;
}

void Icons::smallSizesHaveStrongerStrokes()
{
    QFETCH(int, size);
    QFETCH(double, stroke);
    // The minus is one line 14 long with round ends; at 8 device pixels to one its area is exact
    // enough.
    const double expected = 14 * stroke + 3.1416 * stroke * stroke / 4;
    const double drawn = coveredCells(argb(icon(u"minus").pixmap(QSize(size, size), 8)));
    QVERIFY2(qAbs(drawn - expected) < 0.3,
             qPrintable(u"%1 instead of %2"_s.arg(drawn).arg(expected)));
}

void Icons::glyphsLieOnWholeDevicePixels()
{
    const auto painted = [](const QRectF &rect) {
        QImage image(80, 80, QImage::Format_ARGB32);
        image.setDevicePixelRatio(2);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintGlyph(&painter, rect, u"gear", Qt::black);
        return image;
    };
    QCOMPARE(painted(QRectF(4.1, 4.1, 24, 24)), painted(QRectF(4, 4, 24, 24)));
    QCOMPARE(painted(QRectF(0, 4, 32, 24)), painted(QRectF(4, 4, 24, 24)));
    QVERIFY(painted(QRectF(4.5, 4, 24, 24)) != painted(QRectF(4, 4, 24, 24)));
}

void Icons::aGlyphIsRenderedOnce()
{
    QImage image(24, 24, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&image);
    const auto paint = [&] {
        QElapsedTimer timer;
        timer.start();
        paintGlyph(&painter, image.rect(), u"gear", Qt::black);
        return timer.nsecsElapsed();
    };
    // The quickest of ten each: a busy machine can slow down some of them, but not make one quick.
    qint64 rendered = std::numeric_limits<qint64>::max();
    qint64 repeated = rendered;
    for (int i = 0; i < 10; ++i) {
        QPixmapCache::clear();
        rendered = std::min(rendered, paint());
        repeated = std::min(repeated, paint());
    }
    QVERIFY2(repeated * 2 < rendered,
             qPrintable(u"%1 ns, then %2 ns"_s.arg(rendered).arg(repeated)));
}

void Icons::aCodeWithoutDrawingIsShownAsInfoInSecondary()
{
    const QImage unknown = argb(systemIcon(u"shop-crate"_s).pixmap(QSize(24, 24), 2));
    QVERIFY(qAbs(mainColor(unknown).alphaF() - 0.71F) < 0.01F);
    QCOMPARE(argb(systemIcon(QString()).pixmap(QSize(24, 24), 2)), unknown);
    const QImage info = argb(systemIcon(u"info"_s).pixmap(QSize(24, 24), 2));
    QCOMPARE(mainColor(info).alpha(), 255);
    QVERIFY(qAbs(coveredCells(unknown) - coveredCells(info) * 0.71) < 0.5);
}

void Icons::anUnknownInterfaceNameWarns()
{
    QTest::ignoreMessage(QtWarningMsg, "There is no interface glyph named submarine");
    const QIcon unknown = icon(u"submarine");
    QCOMPARE(argb(unknown.pixmap(QSize(24, 24), 1)), argb(icon(u"info").pixmap(QSize(24, 24), 1)));
}

void Icons::directionsAreMirroredInRightToLeft()
{
    const auto shown
        = [](const QIcon &shownIcon) { return argb(shownIcon.pixmap(QSize(24, 24), 2)); };
    const QIcon left = icon(u"left");
    const QIcon clock = icon(u"clock");
    const QIcon call = systemIcon(u"call-incoming"_s);
    const QImage leftBefore = shown(left);
    const QImage clockBefore = shown(clock);
    const QImage callBefore = shown(call);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCOMPARE(shown(left), leftBefore.mirrored(true, false));
    QCOMPARE(shown(clock), clockBefore);
    QCOMPARE(shown(call), callBefore);
}

void Icons::everyGlyphNamedInTheSourcesExists()
{
    const QRegularExpression use(uR"re((?:\bicon\(|\bpaintGlyph\([^;"]*)u"([^"]+)")re"_s);
    QDirIterator sources(QStringLiteral(PROJECT_DIR "/ui"), { u"*.cpp"_s, u"*.h"_s }, QDir::Files,
                         QDirIterator::Subdirectories);
    int files = 0;
    while (sources.hasNext()) {
        QFile source(sources.next());
        QVERIFY(source.open(QIODevice::ReadOnly));
        ++files;
        const QString text = QString::fromUtf8(source.readAll());
        for (const QRegularExpressionMatch &match : use.globalMatch(text)) {
            const QString path = u":/icons/interface/%1.svg"_s.arg(match.captured(1));
            QVERIFY2(QFile::exists(path),
                     qPrintable(source.fileName() + u": "_s + match.captured(1)));
        }
    }
    QVERIFY(files > 0);
}

void Icons::theApplicationIconIsThere()
{
    QSvgRenderer renderer(u":/app/timelinedesk.svg"_s);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.defaultSize(), QSize(128, 128));
}

QTEST_MAIN(Icons)
#include "tst_icons.moc"
