// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/logodrawings.h"
#include "ui/widgets/icons.h"

#include <QDir>
#include <QPainter>
#include <QRegularExpression>
#include <QSvgRenderer>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::Literals::StringLiterals;

/// The drawings of the system logo codes: one family, on a grid of 60.
class Logos : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void everyCodeHasItsDrawingAndNoDrawingIsWithoutCode();
    void everyDrawingKeepsToTheFamily_data() { rows(); }
    void everyDrawingKeepsToTheFamily();
    void everyDrawingStaysInsideItsMargin_data() { rows(); }
    void everyDrawingStaysInsideItsMargin();
    void noTwoLookTheSameAndAllTakeTheirColour();

private:
    static void rows()
    {
        QTest::addColumn<QString>("path");
        for (const QString &code : gallery::systemLogoCodes())
            QTest::newRow(qPrintable(code)) << gallery::logoDrawingPath(code);
    }
};

void Logos::everyCodeHasItsDrawingAndNoDrawingIsWithoutCode()
{
    QStringList expected;
    for (const QString &code : gallery::systemLogoCodes()) {
        expected.append(code + u".svg"_s);
        QVERIFY(!gallery::spokenLogoName(code).isEmpty());
    }
    expected.sort();
    QCOMPARE(gallery::systemLogoCodes().size(), 41);
    QCOMPARE(QDir(u":/logos"_s).entryList(QDir::Files, QDir::Name), expected);
    QVERIFY(gallery::logoDrawingPath(u"no-such"_s).isEmpty());
}

void Logos::everyDrawingKeepsToTheFamily()
{
    QFETCH(const QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    int shapes = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        if (xml.name() == u"svg") {
            QCOMPARE(attributes.value("viewBox"_L1).toString(), u"0 0 60 60"_s);
            QCOMPARE(attributes.value("stroke"_L1).toString(), u"#1c2127"_s);
            QCOMPARE(attributes.value("stroke-width"_L1).toString(), u"3"_s);
            QCOMPARE(attributes.value("stroke-linecap"_L1).toString(), u"round"_s);
            QCOMPARE(attributes.value("stroke-linejoin"_L1).toString(), u"round"_s);
            QCOMPARE(attributes.value("fill"_L1).toString(), u"none"_s);
            continue;
        }
        ++shapes;
        QVERIFY(QStringList({ u"path"_s, u"rect"_s, u"circle"_s }).contains(xml.name().toString()));
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QString name = attribute.name().toString();
            QVERIFY2(name != u"fill" && name != u"stroke" && name != u"style" && name != u"href",
                     qPrintable(name));
            if (name == u"stroke-width") // a dot
                QCOMPARE(attribute.value().toString(), u"4.5"_s);
        }
    }
    QVERIFY(!xml.hasError() && shapes > 0);
}

void Logos::everyDrawingStaysInsideItsMargin()
{
    QFETCH(const QString, path);
    QSvgRenderer renderer(path);
    QVERIFY(renderer.isValid());
    constexpr int scale = 4, margin = 5 * scale; // 5 of 60, as 2 of 24
    QImage image(60 * scale, 60 * scale, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    QRect ink;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > 0)
                ink |= QRect(x, y, 1, 1);
        }
    }
    const QRect allowed = image.rect().adjusted(margin, margin, -margin, -margin);
    QVERIFY2(allowed.contains(ink),
             qPrintable(u"%1,%2 to %3,%4"_s.arg(double(ink.left()) / scale)
                            .arg(double(ink.top()) / scale)
                            .arg(double(ink.right()) / scale)
                            .arg(double(ink.bottom()) / scale)));
    QVERIFY(ink.width() > 28 * scale || ink.height() > 28 * scale);
}

void Logos::noTwoLookTheSameAndAllTakeTheirColour()
{
    QList<QImage> seen;
    for (const QString &code : gallery::systemLogoCodes()) {
        QImage image(60, 60, QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paintLogoGlyph(&painter, QRectF(0, 0, 60, 60), code, Qt::red);
        painter.end();
        QVERIFY2(!seen.contains(image), qPrintable(code));
        seen.append(image);
        QColor strongest;
        for (int i = 0; i < 60 * 60; ++i) {
            const QColor pixel = image.pixelColor(i % 60, i / 60);
            if (pixel.alpha() == 255)
                strongest = pixel;
        }
        QCOMPARE(strongest, QColor(Qt::red));
    }
}

QTEST_MAIN(Logos)
#include "tst_logos.moc"
