// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontInfo>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleFactory>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QPalette fusion()
{
    const std::unique_ptr<QStyle> style(QStyleFactory::create(u"fusion"_s));
    return style->standardPalette();
}

/// What Fusion makes of a dark desktop: the values of its own dark branch.
QPalette fusionDark()
{
    QPalette palette = fusion();
    palette.setColor(QPalette::Window, QColor(50, 50, 50));
    palette.setColor(QPalette::WindowText, QColor(240, 240, 240));
    palette.setColor(QPalette::Base, QColor(36, 36, 36));
    palette.setColor(QPalette::Text, QColor(240, 240, 240));
    palette.setColor(QPalette::Highlight, QColor(48, 140, 198));
    palette.setColor(QPalette::HighlightedText, QColor(240, 240, 240));
    return palette;
}

QPalette highContrast()
{
    QPalette palette(Qt::black);
    palette.setColor(QPalette::Window, Qt::black);
    palette.setColor(QPalette::Base, Qt::black);
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::WindowText, Qt::white);
    palette.setColor(QPalette::Highlight, Qt::yellow);
    palette.setColor(QPalette::HighlightedText, Qt::black);
    return palette;
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void contrastIsThatOfWcag();
    void darkIsDecidedByBaseAndText();
    void ratiosOfThePictures_data();
    void ratiosOfThePictures();
    void wordsCanBeReadOnEveryGround_data();
    void wordsCanBeReadOnEveryGround();
    void highContrastHasNoTints();
    void coloursFollowThePalette();
    void typeIsAFactorOfTheSystemFont();
    void heightsGrowWithTheFont();
    void applyGivesThePalettes();
};

void ThemeTest::contrastIsThatOfWcag()
{
    QCOMPARE(theme::contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(theme::contrast(Qt::black, Qt::white), 21.0);
    QVERIFY(std::abs(theme::contrast(QColor(0x77, 0x77, 0x77), Qt::white) - 4.48) < 0.01);
}

void ThemeTest::darkIsDecidedByBaseAndText()
{
    QVERIFY(!theme::colors(fusion()).isDark);
    QVERIFY(theme::colors(fusionDark()).isDark);
    QVERIFY(!theme::colors(theme::lightPalette()).isDark);
    QVERIFY(theme::colors(theme::darkPalette()).isDark);
}

void ThemeTest::ratiosOfThePictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QString>("role");
    QTest::addColumn<double>("onBase");
    QTest::addColumn<double>("onSelection");
    // The table "Colour roles" of the looks.
    QTest::newRow("text light") << false << u"text"_s << 16.2 << 13.7;
    QTest::newRow("text dark") << true << u"text"_s << 13.7 << 9.7;
    QTest::newRow("secondary light") << false << u"secondary"_s << 6.3 << 5.3;
    QTest::newRow("secondary dark") << true << u"secondary"_s << 7.5 << 5.2;
    QTest::newRow("accent light") << false << u"accent"_s << 5.4 << 4.6;
    QTest::newRow("accent dark") << true << u"accent"_s << 7.0 << 4.9;
    QTest::newRow("warning light") << false << u"warning"_s << 6.8 << 5.8;
    QTest::newRow("warning dark") << true << u"warning"_s << 9.9 << 6.9;
    QTest::newRow("refused light") << false << u"refused"_s << 6.6 << 5.6;
    QTest::newRow("refused dark") << true << u"refused"_s << 8.5 << 6.0;
    QTest::newRow("done light") << false << u"done"_s << 6.5 << 5.5;
    QTest::newRow("done dark") << true << u"done"_s << 9.4 << 6.6;
}

void ThemeTest::ratiosOfThePictures()
{
    QFETCH(bool, dark);
    QFETCH(QString, role);
    QFETCH(double, onBase);
    QFETCH(double, onSelection);
    const auto c = theme::colors(dark ? theme::darkPalette() : theme::lightPalette());
    const QHash<QString, QColor> words { { u"text"_s, c.text },
                                         { u"secondary"_s, c.secondary },
                                         { u"accent"_s, c.accent },
                                         { u"warning"_s, c.warning.text },
                                         { u"refused"_s, c.refused.text },
                                         { u"done"_s, c.done.text } };
    const double base = theme::contrast(words[role], c.base);
    const double selection = theme::contrast(words[role], c.selection);
    QVERIFY2(std::abs(base - onBase) < 0.6, qPrintable(u"on the list %1"_s.arg(base)));
    QVERIFY2(std::abs(selection - onSelection) < 0.6, qPrintable(u"selected %1"_s.arg(selection)));
}

void ThemeTest::wordsCanBeReadOnEveryGround_data()
{
    QTest::addColumn<QPalette>("palette");
    QTest::newRow("light") << theme::lightPalette();
    QTest::newRow("dark") << theme::darkPalette();
    QTest::newRow("fusion") << fusion();
    QTest::newRow("fusion dark") << fusionDark();
    QPalette pale = theme::lightPalette();
    pale.setColor(QPalette::Highlight, QColor(0xFF, 0xE0, 0x66));
    QTest::newRow("pale highlight") << pale;
    QPalette deep = theme::darkPalette();
    deep.setColor(QPalette::Highlight, QColor(0x10, 0x18, 0x60));
    QTest::newRow("deep highlight") << deep;
    QPalette grey = theme::lightPalette();
    grey.setColor(QPalette::Highlight, QColor(0x90, 0x90, 0x90));
    QTest::newRow("grey highlight") << grey;
    QTest::newRow("high contrast") << highContrast();
}

void ThemeTest::wordsCanBeReadOnEveryGround()
{
    QFETCH(QPalette, palette);
    const auto c = theme::colors(palette);
    constexpr double text = 4.5, shape = 3;
    const auto atLeast = [](const QColor &ink, const QColor &ground, double wanted) {
        const double ratio = theme::contrast(ink, ground);
        if (ratio < wanted)
            qInfo() << ink.name() << ground.name() << ratio;
        return ratio >= wanted;
    };
    for (const QColor &ground : { c.base, c.window, c.hover, c.selectionInactive })
        QVERIFY(c.isHighContrast || atLeast(c.secondary, ground, text));
    QVERIFY(atLeast(c.accent, c.base, text));
    QVERIFY(atLeast(c.selectionText, c.selection, text));
    QVERIFY(atLeast(c.selectionSecondary, c.selection, text));
    QVERIFY(atLeast(c.selectionAccent, c.selection, text));
    QVERIFY(atLeast(c.edge, c.base, shape));
    QVERIFY(atLeast(c.text, c.iconGround, text));
    for (const auto &own : { c.warning, c.refused, c.done, c.neutral }) {
        QVERIFY(atLeast(own.text, own.ground, text));
        QVERIFY(atLeast(own.text, c.base, text));
    }
    if (!c.isHighContrast) {
        for (const auto &own : { c.warning, c.refused, c.done })
            QVERIFY(atLeast(own.text, c.selection, text));
    }
}

void ThemeTest::highContrastHasNoTints()
{
    const QPalette palette = highContrast();
    const auto c = theme::colors(palette);
    QVERIFY(c.isHighContrast);
    QCOMPARE(c.selection, palette.color(QPalette::Highlight));
    QCOMPARE(c.selectionText, palette.color(QPalette::HighlightedText));
    QCOMPARE(c.iconGround, c.base);
    QCOMPARE(c.warning.ground, c.base);
    QVERIFY(!theme::colors(fusion()).isHighContrast);
    QVERIFY(!theme::colors(theme::darkPalette()).isHighContrast);
}

void ThemeTest::coloursFollowThePalette()
{
    QPalette palette = theme::lightPalette();
    const auto before = theme::colors(palette);
    palette.setColor(QPalette::Highlight, QColor(0x1F, 0x6B, 0x40));
    const auto after = theme::colors(palette);
    QVERIFY(before.accent != after.accent);
    QVERIFY(before.selection != after.selection);
}

void ThemeTest::typeIsAFactorOfTheSystemFont()
{
    QFont pixels;
    pixels.setPixelSize(20);
    QCOMPARE(theme::font(pixels, theme::Type::PageTitle).pixelSize(), 26);
    QCOMPARE(theme::font(pixels, theme::Type::Tiny).pixelSize(), 17);
    QFont points;
    points.setPointSizeF(10);
    QCOMPARE(theme::font(points, theme::Type::Small).pointSizeF(), 9.2);
    QCOMPARE(theme::font(points, theme::Type::PageTitle).weight(), QFont::DemiBold);
    QCOMPARE(theme::font(points, theme::Type::Body), points);
}

void ThemeTest::heightsGrowWithTheFont()
{
    QFont small;
    small.setPixelSize(10);
    QCOMPARE(theme::heightFor(32, small), 32);
    QFont twice;
    twice.setPixelSize(26);
    const int height = theme::heightFor(32, twice);
    QVERIFY(height >= 48);
    QCOMPARE(height % 4, 0);
    QVERIFY(theme::digitsWidth(twice, 2) > theme::digitsWidth(small, 2));
}

void ThemeTest::applyGivesThePalettes()
{
    theme::apply(theme::Choice::Dark);
    QCOMPARE(QApplication::palette().color(QPalette::Base),
             theme::darkPalette().color(QPalette::Base));
    theme::apply(theme::Choice::Light);
    QCOMPARE(QApplication::palette().color(QPalette::Base),
             theme::lightPalette().color(QPalette::Base));
    const auto *style = qobject_cast<QProxyStyle *>(QApplication::style());
    QVERIFY(style); // with room and edges of ours
    QCOMPARE(style->baseStyle()->name(), u"fusion"_s);
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
