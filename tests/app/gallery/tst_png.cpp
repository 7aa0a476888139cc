// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pngbytes.h"

#include "gallery/png.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What may be decoded is decided by bytes alone; all of these are made up.
class PngTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void aGoodPictureKeepsItsColours();
    void badOnesAreRefused_data();
    void badOnesAreRefused();
    void everyCutIsRefused();
    void noFlippedBitGetsThrough();
    void extrasNeverReachTheDecoder();
    void limitsAreTheCallers();
};

void PngTest::aGoodPictureKeepsItsColours()
{
    const auto info = gallery::inspectPng(pngbytes::good(24, 24));
    QVERIFY(info);
    QCOMPARE(info->size, QSize(24, 24));
    const auto image = gallery::decodePng(pngbytes::good(24, 24, qRgba(200, 80, 20, 255)));
    QVERIFY(image);
    QCOMPARE(image->size(), QSize(24, 24));
    QCOMPARE(image->pixelColor(12, 12), QColor(200, 80, 20));
    const auto clear = gallery::decodePng(pngbytes::good(60, 60, qRgba(0, 0, 0, 0)));
    QVERIFY(clear);
    QCOMPARE(clear->pixelColor(0, 0).alpha(), 0);
}

void PngTest::badOnesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QByteArray good = pngbytes::good(24, 24);
    QByteArray wrongSum = good;
    wrongSum[29] = char(wrongSum[29] ^ 1); // of the header
    QByteArray wrongPixels = good;
    const auto pixels = wrongPixels.indexOf("IDAT") + 6;
    wrongPixels[pixels] = char(wrongPixels[pixels] ^ 0x40);
    QByteArray longChunk = good;
    longChunk.replace(33, 4, pngbytes::number(0xffffffff));

    QTest::newRow("empty") << QByteArray() << u"not-png"_s;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html>") << u"not-png"_s;
    QTest::newRow("a drawing") << QByteArray("<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                               << u"not-png"_s;
    QTest::newRow("a JPEG") << QByteArray("\xff\xd8\xff\xe0", 4) << u"not-png"_s;
    QTest::newRow("signature alone") << good.first(8) << u"png-damaged"_s;
    QTest::newRow("wrong checksum of the header") << wrongSum << u"png-damaged"_s;
    QTest::newRow("wrong checksum of the pixels") << wrongPixels << u"png-damaged"_s;
    QTest::newRow("a chunk of 4 GiB") << longChunk << u"png-damaged"_s;
    QTest::newRow("no pixels at all")
        << good.first(33) + pngbytes::chunk("IEND", {}) << u"png-damaged"_s;
    QTest::newRow("pixels that are none") << good.first(33) + pngbytes::chunk("IDAT", "nonsense")
            + pngbytes::chunk("IEND", {}) << u"png-damaged"_s;
    QTest::newRow("header not first")
        << good.first(8) + pngbytes::chunk("tEXt", "a") + good.mid(8) << u"png-damaged"_s;
    QTest::newRow("two headers") << pngbytes::with("IHDR", good.mid(16, 13)) << u"png-damaged"_s;
    QTest::newRow("no width") << pngbytes::claiming(0, 24) << u"png-damaged"_s;
    QTest::newRow("one too wide") << pngbytes::good(513, 2) << u"png-too-large"_s;
    QTest::newRow("60,000 x 60,000") << pngbytes::claiming(60'000, 60'000) << u"png-too-large"_s;
    QTest::newRow("beyond int") << pngbytes::claiming(0x80000001, 0x80000001) << u"png-too-large"_s;
    QTest::newRow("2 MB") << good + QByteArray(2'000'000, '\0') << u"png-too-large"_s;
}

void PngTest::badOnesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    const auto image = gallery::decodePng(bytes);
    QVERIFY(!image);
    QCOMPARE(image.error().kind, Error::Kind::Decode);
    QCOMPARE(image.error().code, code);
}

void PngTest::everyCutIsRefused()
{
    const QByteArray good = pngbytes::good(24, 24);
    for (qsizetype length = 0; length < good.size(); ++length)
        QVERIFY2(!gallery::inspectPng(good.first(length)), qPrintable(QString::number(length)));
}

void PngTest::noFlippedBitGetsThrough()
{
    const QByteArray good = pngbytes::good(5, 7);
    for (qsizetype bit = 0; bit < good.size() * 8; ++bit) {
        QByteArray bad = good;
        bad[bit / 8] = char(bad[bit / 8] ^ (1 << (bit % 8)));
        QVERIFY2(!gallery::decodePng(bad), qPrintable(QString::number(bit)));
    }
}

void PngTest::extrasNeverReachTheDecoder()
{
    const QByteArray bomb = pngbytes::with("iCCP", QByteArray(100'000, 'x'));
    const auto info = gallery::inspectPng(bomb);
    QVERIFY(info);
    QVERIFY(!info->needed.contains("iCCP"));
    QVERIFY(info->needed.size() < 1'000);
    QVERIFY(gallery::decodePng(bomb));
}

void PngTest::limitsAreTheCallers()
{
    QVERIFY(gallery::inspectPng(pngbytes::good(24, 24), { 10'000, 24 }));
    QVERIFY(!gallery::inspectPng(pngbytes::good(25, 24), { 10'000, 24 }));
    QVERIFY(!gallery::inspectPng(pngbytes::good(24, 24), { 50, 24 }));
}

QTEST_GUILESS_MAIN(PngTest)
#include "tst_png.moc"
