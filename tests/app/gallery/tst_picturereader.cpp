// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pngbytes.h"

#include "gallery/fit.h"
#include "gallery/picturereader.h"
#include "support/openwatch.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using namespace Qt::Literals::StringLiterals;
using gallery::ReadNote;

namespace {

QByteArray data(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/pictures/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no test data %s", qPrintable(name));
    return file.readAll();
}

QByteArray drawing(const QByteArray &content, const QByteArray &attributes = {})
{
    return R"x(<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" )x"
           R"x(width="24" height="24" viewBox="0 0 24 24" )x"
        + attributes + '>' + content + "</svg>";
}

/// What ICO says of one BMP inside, with a header that claims another size.
QByteArray lyingIco(qint32 width, qint32 height)
{
    QByteArray bytes = data(u"several.ico"_s);
    const qsizetype at = qFromLittleEndian<quint32>(bytes.constData() + 6 + 12);
    qToLittleEndian<qint32>(width, bytes.data() + at + 4);
    qToLittleEndian<qint32>(height, bytes.data() + at + 8);
    return bytes;
}

QByteArray bmpClaiming(qint32 width, qint32 height)
{
    QByteArray bytes = data(u"plain.bmp"_s);
    qToLittleEndian<qint32>(width, bytes.data() + 18);
    qToLittleEndian<qint32>(height, bytes.data() + 22);
    return bytes;
}

QByteArray gifClaiming(quint16 width, quint16 height)
{
    QByteArray bytes = data(u"animated.gif"_s);
    qToLittleEndian<quint16>(width, bytes.data() + 6);
    qToLittleEndian<quint16>(height, bytes.data() + 8);
    return bytes;
}

QByteArray anymapClaiming(const QByteArray &size)
{
    return data(u"disc.ppm"_s).replace("48 48", size);
}

/// Little-endian, as ours is: the entries of the first directory say how wide and how high it is.
QByteArray tiffClaiming(quint32 side)
{
    QByteArray bytes = data(u"disc.tiff"_s);
    const qsizetype at = qFromLittleEndian<quint32>(bytes.constData() + 4);
    const int count = qFromLittleEndian<quint16>(bytes.constData() + at);
    for (int i = 0; i < count; ++i) {
        char *entry = bytes.data() + at + 2 + 12 * i;
        const int tag = qFromLittleEndian<quint16>(entry);
        if (tag == 256 || tag == 257) { // ImageWidth, ImageLength
            qToLittleEndian<quint16>(4, entry + 2); // LONG
            qToLittleEndian<quint32>(side, entry + 8);
        }
    }
    return bytes;
}

QByteArray icnsOf(const QList<std::pair<QByteArray, QByteArray>> &parts)
{
    QByteArray content;
    for (const auto &[type, bytes] : parts)
        content += type + pngbytes::number(quint32(bytes.size() + 8)) + bytes;
    return "icns" + pngbytes::number(quint32(content.size() + 8)) + content;
}

QByteArray icns()
{
    return icnsOf({ { "TOC ", QByteArray(8, '\0') },
                    { "ic11", pngbytes::good(32, 32, qRgb(0x2a, 0x63, 0xd6)) },
                    { "is32", QByteArray(40, '\1') },
                    { "icp5", pngbytes::good(48, 48, qRgb(0x2a, 0x63, 0xd6)) } });
}

QByteArray cursor()
{
    QByteArray bytes = data(u"several.ico"_s);
    bytes[2] = 2;
    return bytes;
}

/// References to references: 2 to the power of \a levels circles.
QByteArray multiplying(int levels)
{
    QByteArray content = R"x(<g id="l0"><circle cx="12" cy="12" r="4"/></g>)x";
    for (int i = 1; i <= levels; ++i) {
        const QByteArray before = QByteArray::number(i - 1);
        content += "<g id=\"l" + QByteArray::number(i) + "\"><use xlink:href=\"#l" + before
            + "\"/><use xlink:href=\"#l" + before + "\"/></g>";
    }
    return drawing(content);
}

long peakKilobytes()
{
    rusage usage {};
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

} // namespace

/// Pictures of any kind, whole and broken: the right verdict, no crash, bounded memory.
class PictureReader : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void everyKindIsRead_data();
    void everyKindIsRead();
    void badOnesAreRefused_data();
    void badOnesAreRefused();
    void everyCutIsRefusedOrWhole_data();
    void everyCutIsRefusedOrWhole();
    void flippedBytesNeverCrash_data();
    void flippedBytesNeverCrash();
    void hugeClaimsTakeNoMemory();
    void drawingsLoadNothing_data();
    void drawingsLoadNothing();
    void drawingsKeepWhatTheyDraw();
    void theLargestOfAnIconIsTaken();
    void limitsAreTheCallers();
};

void PictureReader::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    // What decoders say about damaged files is no mistake of ours.
    QLoggingCategory::setFilterRules(u"qt.gui.imageio*=false\nqt.svg*=false"_s);
}

void PictureReader::everyKindIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("moves");
    const QSize disc(48, 48);
    for (const char *name :
         { "rgba.png", "interlaced.png", "sixteen-bit.png", "palette.png", "grey.png" })
        QTest::newRow(name) << data(QLatin1StringView(name)) << QByteArray("png") << disc << false;
    for (const char *name : { "rgb.jpg", "cmyk.jpg", "progressive.jpg" })
        QTest::newRow(name) << data(QLatin1StringView(name)) << QByteArray("jpeg") << disc << false;
    QTest::newRow("still.webp") << data(u"still.webp"_s) << QByteArray("webp") << disc << false;
    QTest::newRow("several.ico") << data(u"several.ico"_s) << QByteArray("ico") << disc << false;
    QTest::newRow("plain.bmp") << data(u"plain.bmp"_s) << QByteArray("bmp") << disc << false;
    for (const char *kind : { "tiff", "ppm", "pgm", "pbm", "xpm" })
        QTest::addRow("disc.%s", kind)
            << data(u"disc."_s + QLatin1StringView(kind)) << QByteArray(kind) << disc << false;
    QTest::newRow("pages.tiff") << data(u"pages.tiff"_s) << QByteArray("tiff") << disc << true;
    QTest::newRow("a cursor") << cursor() << QByteArray("ico") << disc << false;
    QTest::newRow("icons of a Mac") << icns() << QByteArray("icns") << disc << false;
    const QSize small(24, 24);
    QTest::newRow("animated.gif") << data(u"animated.gif"_s) << QByteArray("gif") << small << true;
    QTest::newRow("animated.png") << data(u"animated.png"_s) << QByteArray("png") << small << true;
    QTest::newRow("animated.webp")
        << data(u"animated.webp"_s) << QByteArray("webp") << small << true;
}

void PictureReader::everyKindIsRead()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QByteArray, format);
    QFETCH(const QSize, size);
    QFETCH(const bool, moves);
    const auto picture = gallery::readPicture(bytes);
    QVERIFY2(picture, picture ? "" : qPrintable(picture.error().message));
    QCOMPARE(picture->format, format);
    QCOMPARE(picture->size, size);
    QCOMPARE(picture->image.size(), size);
    QCOMPARE(picture->image.format(), QImage::Format_ARGB32);
    QCOMPARE(picture->notes.contains(ReadNote::FirstFrameOnly), moves);
    const bool isGrey = format == "png" || format == "pgm" || format == "pbm";
    if (size.width() == 48 && !isGrey) { // in the middle the blue of the disc
        const QColor middle = picture->image.pixelColor(24, 24);
        QVERIFY2(qAbs(middle.red() - 0x2a) < 48 && qAbs(middle.green() - 0x63) < 48
                     && qAbs(middle.blue() - 0xd6) < 48,
                 qPrintable(middle.name()));
    }
    const auto fitted = gallery::fitPicture(*picture, timeline::Gallery::Icons);
    QVERIFY(fitted);
    QCOMPARE(fitted->image.size(), QSize(24, 24));
}

void PictureReader::badOnesAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    const QString damaged = u"picture-damaged"_s, large = u"picture-too-large"_s,
                  unknown = u"picture-unknown"_s;
    QByteArray wrongSum = data(u"rgba.png"_s);
    wrongSum[wrongSum.indexOf("IDAT") + 8] ^= 0x10;
    QByteArray noEnd = data(u"progressive.jpg"_s);
    noEnd.chop(2);

    QTest::newRow("nothing") << QByteArray() << u"picture-empty"_s;
    QTest::newRow("text") << QByteArray("just words") << unknown;
    QTest::newRow("a page") << QByteArray("<!DOCTYPE html><html><svg/></html>") << unknown;
    QTest::newRow("a zip") << data(u"good.zip"_s) << unknown;
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7") << unknown;
    QTest::newRow("a wrong checksum") << wrongSum << damaged;
    QTest::newRow("60,000 x 60,000") << pngbytes::claiming(60'000, 60'000) << large;
    QTest::newRow("16,000 x 16,000") << pngbytes::claiming(16'000, 16'000) << large;
    QTest::newRow("9 MB") << QByteArray(9 * 1024 * 1024, 'x') << large;
    QTest::newRow("a JPEG without end") << noEnd << damaged;
    QTest::newRow("a JPEG of its head") << data(u"rgb.jpg"_s).first(200) << damaged;
    QTest::newRow("half a WebP") << data(u"still.webp"_s).first(120) << damaged;
    QTest::newRow("half a GIF") << data(u"animated.gif"_s).first(60) << damaged;
    QTest::newRow("a GIF of 65,535 x 65,535") << gifClaiming(65'535, 65'535) << large;
    QTest::newRow("a BMP of 2 milliards") << bmpClaiming(2'000'000'000, 2) << large;
    QTest::newRow("an ICO that claims 100,000") << lyingIco(100'000, 200'000) << large;
    QTest::newRow("an ICO with nothing in it") << lyingIco(0, 0) << damaged;
    QTest::newRow("an ICO that ends early") << data(u"several.ico"_s).first(900) << damaged;
    QTest::newRow("a PPM of 20,000 x 20,000") << anymapClaiming("20000 20000") << large;
    QTest::newRow("a PPM without a size") << anymapClaiming("x") << damaged;
    QTest::newRow("half a PPM") << data(u"disc.ppm"_s).first(900) << damaged;
    QTest::newRow("a TIFF of 60,000 x 60,000") << tiffClaiming(60'000) << large;
    QTest::newRow("a TIFF of 4,000 x 4,000 in 700 bytes") << tiffClaiming(4'000) << damaged;
    QTest::newRow("half a TIFF") << data(u"disc.tiff"_s).first(300) << damaged;
    QTest::newRow("half an XPM") << data(u"disc.xpm"_s).first(900) << damaged;
    QTest::newRow("an ICNS without PNG") << icnsOf({ { "is32", "x" } }) << unknown;
    QTest::newRow("an ICNS cut off") << icns().chopped(1) << damaged;
    QTest::newRow("an ICNS that claims 60,000")
        << icnsOf({ { "ic10", pngbytes::claiming(60'000, 60'000) } }) << unknown;
    QTest::newRow("a movie") << QByteArray::fromRawData("\x8aMNG\r\n\x1a\n\0\0\0\x1cMHDR", 16)
                             << unknown;
    QTest::newRow("a drawing cut off") << drawing("<path d='M1 1h9v9z'/>").chopped(8) << damaged;
    QTest::newRow("a drawing without size")
        << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9'/></svg>")
        << damaged;
    QTest::newRow("a drawing that multiplies") << multiplying(40) << large;
    QTest::newRow("a drawing that holds itself")
        << drawing(R"x(<g id="a"><use xlink:href="#a"/><rect width="9" height="9"/></g>)x")
        << large;
    QTest::newRow("a drawing of a million parts")
        << drawing(QByteArray("<path d='M0 0h1'/>").repeated(30'000)) << large;
    QTest::newRow("entities that multiply")
        << QByteArray("<!DOCTYPE svg [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;\">"
                      "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;\">"
                      "<!ENTITY e \"&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;\">]>")
            + drawing("<path id='&f;' d='M0 0h1'/>")
        << damaged;
}

void PictureReader::badOnesAreRefused()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    const auto picture = gallery::readPicture(bytes);
    QVERIFY(!picture);
    QCOMPARE(picture.error().kind, Error::Kind::Decode);
    QCOMPARE(picture.error().code, code);
}

void PictureReader::everyCutIsRefusedOrWhole_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("spare"); ///< bytes at the end that nothing depends on
    for (const char *name : { "rgba.png", "palette.png", "progressive.jpg", "cmyk.jpg",
                              "still.webp", "animated.gif", "disc.ppm", "disc.tiff" })
        QTest::newRow(name) << QString::fromLatin1(name) << 0;
    QTest::newRow("several.ico") << u"several.ico"_s << 0;
}

void PictureReader::everyCutIsRefusedOrWhole()
{
    QFETCH(const QString, name);
    QFETCH(const int, spare);
    const QByteArray whole = data(name);
    const auto complete = gallery::readPicture(whole);
    QVERIFY(complete);
    const qsizetype step = std::max<qsizetype>(1, whole.size() / 400);
    for (qsizetype length = 1; length < whole.size() - spare; length += step) {
        const auto cut = gallery::readPicture(whole.first(length));
        QVERIFY2(!cut || cut->image == complete->image, qPrintable(QString::number(length)));
    }
}

void PictureReader::flippedBytesNeverCrash_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         { "rgb.jpg", "cmyk.jpg", "progressive.jpg", "still.webp", "animated.webp", "animated.gif",
           "several.ico", "big.ico", "plain.bmp", "sixteen-bit.png", "disc.tiff", "pages.tiff",
           "disc.ppm", "disc.pgm", "disc.pbm", "disc.xpm" })
        QTest::newRow(name) << QString::fromLatin1(name);
}

void PictureReader::flippedBytesNeverCrash()
{
    QFETCH(const QString, name);
    const QByteArray whole = data(name);
    QRandomGenerator random(20'261'121);
    int read = 0;
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = whole;
        for (int flip = 0; flip < 1 + i % 4; ++flip)
            bytes[random.bounded(bytes.size())] = char(random.bounded(256));
        const auto picture = gallery::readPicture(bytes);
        read += picture.has_value();
        if (picture) {
            QVERIFY(picture->size.width() <= 16'384 && picture->size.height() <= 16'384);
            QVERIFY(qint64(picture->size.width()) * picture->size.height() <= 16'000'000);
        }
    }
    QVERIFY(read < 300 || name.startsWith(u"disc.p"_s)); // maps of plain numbers hide nothing
}

void PictureReader::hugeClaimsTakeNoMemory()
{
    const long before = peakKilobytes();
    for (const QByteArray &bytes :
         { pngbytes::claiming(16'000, 16'000), gifClaiming(60'000, 60'000),
           bmpClaiming(30'000, 30'000), lyingIco(30'000, 60'000), multiplying(40),
           anymapClaiming("20000 20000"), tiffClaiming(60'000) })
        QVERIFY(!gallery::readPicture(bytes));
    QVERIFY2(peakKilobytes() - before < 64 * 1024,
             qPrintable(QString::number(peakKilobytes() - before)));
}

void PictureReader::drawingsLoadNothing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("a picture") << QByteArray(
        R"x(<image xlink:href="FILE" width="24" height="24"/>)x");
    QTest::newRow("a picture, plain href")
        << QByteArray(R"x(<image href="FILE" width="9" height="9"/>)x");
    QTest::newRow("a part of a file") << QByteArray(R"x(<use xlink:href="FILE#a"/>)x");
    QTest::newRow("a style sheet") << QByteArray("<style>@import url(FILE);</style>");
    QTest::newRow("a style sheet, disguised")
        << QByteArray("<style>@\\69mport u\\72l(FILE);rect{fill:u\\72l(FILE)}</style>");
    QTest::newRow("a fill") << QByteArray(R"x(<rect width="9" height="9" fill="url(FILE#a)"/>)x");
    QTest::newRow("a fill in a style")
        << QByteArray(R"x(<rect width="9" height="9" style="fill:url('FILE')"/>)x");
    QTest::newRow("a font") << QByteArray("<style>@font-face{font-family:x;src:url(FILE)}</style>");
    QTest::newRow("a font of its own")
        << QByteArray("<font-face><font-face-src><font-face-uri xlink:href='FILE'/>"
                      "</font-face-src></font-face>");
    QTest::newRow("a page") << QByteArray(
        "<foreignObject><iframe xmlns='http://www.w3.org/1999/xhtml' src='FILE'/></foreignObject>");
    QTest::newRow("a script") << QByteArray("<script xlink:href='FILE'/>");
    QTest::newRow("a filter") << QByteArray("<filter id='f'><feImage xlink:href='FILE'/></filter>");
    QTest::newRow("an animation") << QByteArray("<animation xlink:href='FILE'/>");
    QTest::newRow("an entity") << QByteArray("ENTITY");
}

/// A canary: a file that would be opened if anything followed the reference.
void PictureReader::drawingsLoadNothing()
{
    QFETCH(QByteArray, content);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"canary.png"_s);
    QFile canary(path);
    QVERIFY(canary.open(QIODevice::WriteOnly));
    canary.write(pngbytes::good(24, 24, qRgb(255, 0, 0)));
    canary.close();
    QVERIFY(QDir::setCurrent(folder.path())); // where a relative name would be looked for

    for (const QByteArray &address :
         { path.toUtf8(), QByteArray("file://") + path.toUtf8(), QByteArray("canary.png") }) {
        QByteArray svg = drawing(R"x(<rect x="2" y="2" width="20" height="20" fill="#00ff00"/>)x"
                                 + QByteArray(content).replace("FILE", address));
        if (content == "ENTITY")
            svg = "<!DOCTYPE svg [<!ENTITY e SYSTEM \"" + address + "\">]>"
                + drawing(R"x(<rect x="2" y="2" width="20" height="20" fill="#00ff00"/>&e;)x");
        OpenWatch watch(path);
        const auto picture = gallery::readPicture(svg);
        if (picture) {
            QVERIFY(!picture->drawing.contains("canary"));
            const auto fitted = gallery::fitPicture(*picture, timeline::Gallery::Icons);
            QVERIFY(fitted);
            QCOMPARE(fitted->image.pixelColor(12, 12), QColor(0, 255, 0));
        }
        QCOMPARE(watch.opened(), 0);
    }
}

void PictureReader::drawingsKeepWhatTheyDraw()
{
    const auto picture = gallery::readPicture(
        drawing("<defs><linearGradient id='g'><stop offset='0' stop-color='#f00'/>"
                "<stop offset='1' stop-color='#f00'/></linearGradient>"
                "<path id='p' d='M0 0h12v24H0z' fill='url(#g)'/></defs><use xlink:href='#p'/>"
                "<style>.k{fill:#0000ff}</style><rect class='k' x='12' width='12' height='24'/>"
                "<text x='1' y='9'>Word</text>"));
    QVERIFY(picture);
    QCOMPARE(picture->notes, QList<ReadNote> { ReadNote::TextLeftOut });
    QCOMPARE(picture->size, QSize(24, 24));
    const auto fitted = gallery::fitPicture(*picture, timeline::Gallery::Icons);
    QVERIFY(fitted);
    QCOMPARE(fitted->image.pixelColor(5, 12), QColor(255, 0, 0));
    QCOMPARE(fitted->image.pixelColor(18, 12), QColor(0, 0, 255));
}

void PictureReader::theLargestOfAnIconIsTaken()
{
    const auto big = gallery::readPicture(data(u"big.ico"_s));
    QVERIFY(big);
    QCOMPARE(big->size, QSize(256, 256));
    QCOMPARE(big->format, QByteArray("ico"));
}

void PictureReader::limitsAreTheCallers()
{
    gallery::ReadLimits limits;
    limits.pixels = 48 * 48;
    for (const char *name : { "rgba.png", "rgb.jpg", "still.webp", "plain.bmp" })
        QVERIFY(gallery::readPicture(data(QLatin1StringView(name)), limits));
    limits.pixels = 48 * 48 - 1;
    for (const char *name : { "rgba.png", "rgb.jpg", "still.webp", "plain.bmp" })
        QCOMPARE(gallery::readPicture(data(QLatin1StringView(name)), limits).error().code,
                 u"picture-too-large"_s);
    limits = {};
    limits.bytes = 100;
    QCOMPARE(gallery::readPicture(data(u"rgba.png"_s), limits).error().code,
             u"picture-too-large"_s);
}

QTEST_GUILESS_MAIN(PictureReader)
#include "tst_picturereader.moc"
