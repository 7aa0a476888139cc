// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pngbytes.h"

#include "gallery/fit.h"
#include "gallery/png.h"

#include <QColorSpace>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

#include <cmath>

using namespace Qt::Literals::StringLiterals;
using gallery::Finding;
using gallery::FitOptions;
using gallery::FittedPicture;
using timeline::Gallery;

namespace {

/// Tolerance of a channel where edges fall between pixels: 6 of 255.
constexpr int tolerance = 6;

QImage clear(int width, int height)
{
    QImage image(width, height, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    return image;
}

QImage withRect(QImage image, const QRect &rect, QRgb color)
{
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        for (int x = rect.left(); x <= rect.right(); ++x)
            image.setPixel(x, y, color);
    }
    return image;
}

QImage disc(int side, QRgb color, QRgb ground = 0)
{
    QImage image(side, side, QImage::Format_ARGB32);
    image.fill(ground);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(color));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QRectF(side * 0.1, side * 0.1, side * 0.8, side * 0.8));
    return image;
}

gallery::SourcePicture source(const QImage &image)
{
    return { "png", image.size(), image.convertToFormat(QImage::Format_ARGB32), {}, {} };
}

gallery::SourcePicture drawn(const QByteArray &content, int side, const QByteArray &box = {})
{
    const QByteArray size = QByteArray::number(side);
    const auto picture = gallery::readPicture("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\""
                                              + size + "\" height=\"" + size + "\" viewBox=\""
                                              + (box.isEmpty() ? "0 0 " + size + ' ' + size : box)
                                              + "\">" + content + "</svg>");
    if (!picture)
        qFatal("no drawing: %s", qPrintable(picture.error().message));
    return *picture;
}

QRect ink(const QImage &image, int alpha = 8)
{
    QRect found;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) >= alpha)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

int apart(QRgb a, QRgb b)
{
    return std::max({ std::abs(qRed(a) - qRed(b)), std::abs(qGreen(a) - qGreen(b)),
                      std::abs(qBlue(a) - qBlue(b)), std::abs(qAlpha(a) - qAlpha(b)) });
}

/// Nothing where every pixel agrees within \a tolerance, else where the first one does not.
QString firstDifference(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return u"size"_s;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            if (apart(a.pixel(x, y), b.pixel(x, y)) > tolerance)
                return u"%1,%2: %3 and %4"_s.arg(x)
                    .arg(y)
                    .arg(a.pixel(x, y), 8, 16)
                    .arg(b.pixel(x, y), 8, 16);
        }
    }
    return {};
}

FittedPicture fitted(const gallery::SourcePicture &picture, Gallery gallery = Gallery::Icons,
                     const FitOptions &options = {})
{
    auto made = gallery::fitPicture(picture, gallery, options);
    if (!made)
        qFatal("not fitted: %s", qPrintable(made.error().code));
    return *made;
}

constexpr QRgb red = 0xffd03020, blue = 0xff2050c0;

} // namespace

/// Fitting is judged on pixels, each channel within 6 of 255.
class Fit : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void theRightSizeStaysPixelForPixel();
    void transparentEdgesGo();
    void noTrimmingKeepsTheEdges();
    void nothingIsDistorted_data();
    void nothingIsDistorted();
    void reducingKeepsColoursAndShares();
    void transparentPixelsLendNoColour();
    void thinLinesStayVisible();
    void smallOnesStaySharp();
    void drawingsAreRenderedAtTheirSize();
    void drawingsForTheGridKeepTheirMargins();
    void theBackgroundGoesWithoutARim();
    void whatIsInsideStaysWhenTheBackgroundGoes();
    void oneColourKeepsTheShape();
    void warningsAreTrue_data();
    void warningsAreTrue();
    void blankOnesAreRefused();
    void thePngIsBare();
    void theSameGivesTheSame();
};

void Fit::theRightSizeStaysPixelForPixel()
{
    QImage image = clear(24, 24);
    for (int i = 0; i < 24; ++i)
        image.setPixel(i, (i * 7) % 24, qRgba(i * 10, 255 - i * 5, 90, 40 + i * 9));
    const FittedPicture made = fitted(source(image));
    QVERIFY(made.isUntouched);
    QCOMPARE(made.image, image);
    QCOMPARE(gallery::decodePng(made.png)->size(), QSize(24, 24));
}

void Fit::transparentEdgesGo()
{
    // 44 x 44 of red in 100 x 100: the margin of 1 stays, the rest is filled.
    const FittedPicture made = fitted(source(withRect(clear(100, 100), { 10, 30, 44, 44 }, red)));
    QCOMPARE(ink(made.image), QRect(1, 1, 22, 22));
    QCOMPARE(firstDifference(made.image, withRect(clear(24, 24), { 1, 1, 22, 22 }, red)),
             QString());
    const FittedPicture logo
        = fitted(source(withRect(clear(300, 300), { 10, 30, 112, 112 }, red)), Gallery::Logos);
    QCOMPARE(ink(logo.image), QRect(2, 2, 56, 56));
}

void Fit::noTrimmingKeepsTheEdges()
{
    FitOptions options;
    options.trim = false;
    const FittedPicture made
        = fitted(source(withRect(clear(96, 96), { 0, 0, 48, 96 }, red)), Gallery::Icons, options);
    QCOMPARE(firstDifference(made.image, withRect(clear(24, 24), { 0, 0, 12, 24 }, red)),
             QString());
}

void Fit::nothingIsDistorted_data()
{
    QTest::addColumn<QSize>("from");
    QTest::addColumn<QRect>("to");
    QTest::newRow("wide") << QSize(88, 44) << QRect(1, 6, 22, 11);
    QTest::newRow("tall") << QSize(44, 88) << QRect(6, 1, 11, 22);
    QTest::newRow("a line") << QSize(220, 5) << QRect(1, 11, 22, 1);
}

void Fit::nothingIsDistorted()
{
    QFETCH(const QSize, from);
    QFETCH(const QRect, to);
    const QRect part(QPoint(7, 9), from);
    const FittedPicture made = fitted(source(withRect(clear(300, 300), part, blue)));
    QCOMPARE(ink(made.image), to);
    QVERIFY(apart(made.image.pixel(to.center()), blue) <= tolerance);
}

void Fit::reducingKeepsColoursAndShares()
{
    // Fine stripes of black and white are the grey of half the light, not of half the number.
    QImage stripes(96, 96, QImage::Format_ARGB32);
    for (int y = 0; y < 96; ++y) {
        for (int x = 0; x < 96; ++x)
            stripes.setPixel(x, y, x % 2 ? 0xff000000 : 0xffffffff);
    }
    const FittedPicture made = fitted(source(stripes));
    QVERIFY(apart(made.image.pixel(11, 11), 0xffbcbcbc) <= tolerance);
    // A quarter of every cell covered is a quarter opaque.
    QImage dots = clear(96, 96);
    for (int y = 0; y < 96; y += 2) {
        for (int x = 0; x < 96; x += 2)
            dots.setPixel(x, y, red);
    }
    FitOptions whole;
    whole.trim = false;
    QVERIFY(apart(fitted(source(dots), Gallery::Icons, whole).image.pixel(11, 11),
                  (red & 0xffffff) | (64u << 24))
            <= tolerance);
}

void Fit::transparentPixelsLendNoColour()
{
    QImage image(96, 96, QImage::Format_ARGB32);
    image.fill(qRgba(0, 255, 0, 0)); // green, but nobody sees it
    const FittedPicture made = fitted(source(withRect(image, { 13, 13, 61, 61 }, red)));
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 24; ++x) {
            const QRgb pixel = made.image.pixel(x, y);
            if (qAlpha(pixel) > 20)
                QVERIFY(qGreen(pixel) <= qGreen(red) + tolerance);
        }
    }
}

void Fit::thinLinesStayVisible()
{
    // A ring of 16 in 240 is 1.5 of 22: neither gone nor twice as wide.
    QImage image = clear(240, 240);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(QColor(red), 16));
    painter.drawEllipse(QRectF(8, 8, 224, 224));
    painter.end();
    const FittedPicture made = fitted(source(image));
    int strongest = 0;
    double across = 0;
    for (int x = 0; x < 12; ++x) {
        strongest = std::max(strongest, qAlpha(made.image.pixel(x, 12)));
        across += qAlpha(made.image.pixel(x, 12)) / 255.0;
    }
    QVERIFY2(strongest > 220, qPrintable(QString::number(strongest)));
    QVERIFY2(std::abs(across - 16.0 * 24 / 240) < 0.25, qPrintable(QString::number(across)));
}

void Fit::smallOnesStaySharp()
{
    QImage checks(8, 8, QImage::Format_ARGB32);
    for (int i = 0; i < 64; ++i)
        checks.setPixel(i % 8, i / 8, (i + i / 8) % 2 ? red : blue);
    const FittedPicture made = fitted(source(checks));
    QVERIFY(made.findings.contains(Finding::Small));
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 24; ++x) {
            const QRgb pixel = made.image.pixel(x, y);
            QVERIFY(pixel == red || pixel == blue); // three times as large, nothing in between
        }
    }
    const FittedPicture twenty = fitted(source(withRect(clear(30, 30), { 5, 5, 20, 18 }, red)));
    QCOMPARE(ink(twenty.image, 255), QRect(2, 3, 20, 18)); // as it came, in the middle
}

void Fit::drawingsAreRenderedAtTheirSize()
{
    // Half of every pixel edge would be blurred if it were scaled from pixels.
    const auto picture
        = drawn("<rect x='100' y='100' width='220' height='220' fill='#d03020'/>", 500);
    QCOMPARE(firstDifference(fitted(picture).image, withRect(clear(24, 24), { 1, 1, 22, 22 }, red)),
             QString());
    const FittedPicture logo = fitted(picture, Gallery::Logos);
    QCOMPARE(ink(logo.image, 250), QRect(2, 2, 56, 56));
    QVERIFY(!logo.findings.contains(Finding::Small));
}

void Fit::drawingsForTheGridKeepTheirMargins()
{
    const auto picture = drawn("<rect x='4' y='6' width='16' height='12' fill='#2050c0'/>", 24);
    QCOMPARE(
        firstDifference(fitted(picture).image, withRect(clear(24, 24), { 4, 6, 16, 12 }, blue)),
        QString());
    QVERIFY(
        fitted(drawn("<path d='M4 4h16M4 8h16M4 12h16M4 16h16' fill='none' stroke='#000'/>", 24))
            .findings.isEmpty());
    // On another grid they are trimmed like all others.
    QCOMPARE(ink(fitted(picture, Gallery::Logos).image, 250), QRect(2, 9, 56, 42));
}

void Fit::theBackgroundGoesWithoutARim()
{
    FitOptions options;
    options.background = FitOptions::Background::Clear;
    const QRgb white = 0xffffffff;
    const FittedPicture made = fitted(source(disc(240, red, white)), Gallery::Icons, options);
    QCOMPARE(qAlpha(made.image.pixel(0, 0)), 0);
    QCOMPARE(qAlpha(made.image.pixel(23, 23)), 0);
    QVERIFY(apart(made.image.pixel(12, 12), red) <= tolerance);
    QVERIFY(!made.findings.contains(Finding::Opaque));
    for (int y = 0; y < 24; ++y) { // nothing whitish stays around the disc
        for (int x = 0; x < 24; ++x) {
            const QRgb pixel = made.image.pixel(x, y);
            if (qAlpha(pixel) > 40)
                QVERIFY2(qBlue(pixel) < 110, qPrintable(u"%1,%2"_s.arg(x).arg(y)));
        }
    }
    const FittedPicture clearOne = fitted(source(disc(240, red)));
    QVERIFY(std::abs(qAlpha(made.image.pixel(1, 12)) - qAlpha(clearOne.image.pixel(1, 12))) < 40);
}

void Fit::whatIsInsideStaysWhenTheBackgroundGoes()
{
    FitOptions options;
    options.background = FitOptions::Background::Clear;
    // White in the middle is not reached from the edges.
    const QImage image = withRect(disc(240, red, 0xffffffff), { 100, 100, 40, 40 }, 0xffffffff);
    QCOMPARE(fitted(source(image), Gallery::Icons, options).image.pixel(12, 12), 0xffffffff);
}

void Fit::oneColourKeepsTheShape()
{
    FitOptions options;
    options.onlyColor = 0xff123456;
    const FittedPicture plain = fitted(source(disc(240, red)));
    const FittedPicture made = fitted(source(disc(240, red)), Gallery::Icons, options);
    for (int y = 0; y < 24; ++y) {
        for (int x = 0; x < 24; ++x) {
            const QRgb pixel = made.image.pixel(x, y);
            QVERIFY(std::abs(qAlpha(pixel) - qAlpha(plain.image.pixel(x, y))) <= tolerance);
            if (qAlpha(pixel) > 100)
                QVERIFY(apart(pixel, qRgba(0x12, 0x34, 0x56, qAlpha(pixel))) <= tolerance);
        }
    }
}

void Fit::warningsAreTrue_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<QList<Finding>>("findings");
    using List = QList<Finding>;
    QImage check = clear(48, 48);
    QPainter painter(&check);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Qt::white, 6));
    painter.drawPolyline(QPolygonF({ { 8, 26 }, { 20, 38 }, { 40, 12 } }));
    painter.end();
    QImage text = clear(480, 480);
    for (int y = 40; y < 440; y += 16) { // as fine as small print
        for (int x = 40; x < 440; x += 12) {
            if ((x * 7 + y * 3) % 5)
                text = withRect(text, { x, y, 9, 13 }, (x + y) % 3 ? red : 0xff102030);
        }
    }
    QTest::newRow("a disc") << disc(240, red) << List {};
    QTest::newRow("a square block")
        << withRect(clear(96, 96), { 0, 0, 96, 96 }, blue) << List { Finding::Opaque };
    QTest::newRow("a white check") << check << List { Finding::Invisible };
    QTest::newRow("white on green")
        << withRect(disc(240, 0xff1f8a50), { 100, 60, 40, 120 }, 0xffffffff) << List {};
    QTest::newRow("small print") << text << List { Finding::DetailLost };
    QTest::newRow("as small as a favicon")
        << withRect(clear(16, 16), { 2, 2, 12, 12 }, red) << List { Finding::Small };
}

void Fit::warningsAreTrue()
{
    QFETCH(const QImage, image);
    QFETCH(const QList<Finding>, findings);
    const QList<Finding> told = fitted(source(image)).findings;
    QStringList words;
    for (const Finding finding : told)
        words.append(QString::number(int(finding)));
    QVERIFY2(told == findings, qPrintable(words.join(u' ')));
}

void Fit::blankOnesAreRefused()
{
    const auto made = gallery::fitPicture(source(clear(50, 50)), Gallery::Icons);
    QCOMPARE(made.error().code, u"picture-blank"_s);
    FitOptions options;
    options.background = FitOptions::Background::Clear;
    QImage white(50, 50, QImage::Format_ARGB32);
    white.fill(Qt::white);
    QCOMPARE(gallery::fitPicture(source(white), Gallery::Icons, options).error().code,
             u"picture-blank"_s);
    QCOMPARE(gallery::fitPicture(drawn("<path d='M1 1h3' fill='none'/>", 99), Gallery::Logos)
                 .error()
                 .code,
             u"picture-blank"_s);
}

void Fit::thePngIsBare()
{
    QImage image = disc(100, red);
    image.setText(u"Author"_s, u"somebody"_s);
    image.setDotsPerMeterX(3000);
    image.setColorSpace(QColorSpace(QColorSpace::SRgb));
    const QByteArray png = fitted(source(image)).png;
    const auto info = gallery::inspectPng(png);
    QVERIFY(info);
    QCOMPARE(info->needed, png); // nothing that pixels could do without
    QCOMPARE(info->size, QSize(24, 24));
    for (const char *extra : { "tEXt", "iTXt", "pHYs", "iCCP", "sRGB", "gAMA", "somebody" })
        QVERIFY2(!png.contains(extra), extra);
}

void Fit::theSameGivesTheSame()
{
    QCOMPARE(fitted(source(disc(333, blue))).png, fitted(source(disc(333, blue))).png);
}

QTEST_GUILESS_MAIN(Fit)
#include "tst_fit.moc"
