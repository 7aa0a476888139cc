// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturetext.h"
#include "pngbytes.h"

#include "gallery/catalogue.h"
#include "gallery/drawings.h"
#include "gallery/logodrawings.h"
#include "gallery/workshop.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace gallery;
using timeline::Gallery;

namespace {

SourceFile file(const QString &name, QRgb color = qRgb(200, 30, 30), const QString &code = {})
{
    return { name, code, pngbytes::good(24, 24, color) };
}

QImage plain(QRgb color)
{
    QImage image(24, 24, QImage::Format_ARGB32);
    image.fill(color);
    return image;
}

QList<WorkshopItem> workedOnAll(const QList<SourceFile> &files)
{
    QList<WorkshopItem> items;
    for (const SourceFile &one : files)
        items.append(workedOn(one, Gallery::Icons));
    return items;
}

} // namespace

/// Codes, verdicts and the catalogue: values only.
class Workshop : public QObject
{
    Q_OBJECT
private slots:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void codesAreProposed_data();
    void codesAreProposed();
    void codesAreChecked_data();
    void codesAreChecked();
    void proposedCodesPassTheCheck();
    void fileNamesAreHarmless();
    void everyItemGetsItsVerdict();
    void anUnknownPictureIsTaken();
    void invisiblePixelsMakeNoDifference();
    void otherOptionsOtherPictures();
    void letterCaseMattersInCodes();
    void everythingThatCanBeSaidHasWords();
    void theCatalogueJoinsListAndUses();
    void withoutAListNothingIsMissing();
};

void Workshop::codesAreProposed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("code");
    QTest::newRow("plain") << u"order-ok.png"_s << u"order-ok"_s;
    QTest::newRow("case and blanks") << u"Order  OK!.PNG"_s << u"order-ok"_s;
    QTest::newRow("Cyrillic") << u"Заказ оплачен@2x.png"_s << u"zakaz-oplachen"_s;
    QTest::newRow("accents") << u"Größe_Naïve.svg"_s << u"grosse-naive"_s;
    QTest::newRow("a size") << u"truck-24x24.png"_s << u"truck"_s;
    QTest::newRow("only a size") << u"24x24.png"_s << u"24x24"_s;
    QTest::newRow("folders") << u"set.zip/deep/red.png"_s << u"red"_s;
    QTest::newRow("Windows") << u"C:\\x\\red.png"_s << u"red"_s;
    QTest::newRow("no name") << u".png"_s << u"png"_s;
    QTest::newRow("nothing that can be said") << u"你好.png"_s << u"icon"_s;
    QTest::newRow("dots") << u"v1.2.final.png"_s << u"v1-2-final"_s;
    QTest::newRow("long") << QString(80, u'a') + u".png"_s << QString(50, u'a');
}

void Workshop::codesAreProposed()
{
    QFETCH(const QString, name);
    QFETCH(const QString, code);
    QCOMPARE(proposedCode(name, Gallery::Icons), code);
}

void Workshop::codesAreChecked_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("problem");
    const int good = -1;
    QTest::newRow("good") << u"order-ok-2"_s << good;
    QTest::newRow("empty") << QString() << int(CodeProblem::Empty);
    QTest::newRow("50") << QString(50, u'a') << good;
    QTest::newRow("51") << QString(51, u'a') << int(CodeProblem::TooLong);
    QTest::newRow("upper case") << u"Order"_s << int(CodeProblem::BadCharacters);
    QTest::newRow("a blank") << u"a b"_s << int(CodeProblem::BadCharacters);
    QTest::newRow("Cyrillic") << u"заказ"_s << int(CodeProblem::BadCharacters);
    QTest::newRow("a look-alike") << u"infо"_s << int(CodeProblem::BadCharacters);
    QTest::newRow("reserved") << u"info"_s << int(CodeProblem::Reserved);
    QTest::newRow("reserved in lower case") << u"im"_s << int(CodeProblem::Reserved);
    QTest::newRow("only an older portal has it")
        << u"open-line-incoming-message"_s << int(CodeProblem::Reserved);
    QTest::newRow("only a newer portal has it") << u"brand-new"_s << int(CodeProblem::Reserved);
    QTest::newRow("a logo's code is free for icons") << u"zoom"_s << good;
}

void Workshop::codesAreChecked()
{
    QFETCH(const QString, code);
    QFETCH(const int, problem);
    const auto found = codeProblem(Gallery::Icons, code, { u"brand-new"_s });
    QCOMPARE(found ? int(*found) : -1, problem);
    QCOMPARE(codeProblem(Gallery::Logos, u"zoom"_s), CodeProblem::Reserved);
}

void Workshop::proposedCodesPassTheCheck()
{
    QSet<QString> taken;
    for (int i = 0; i < 200; ++i) {
        const QString code
            = freeCode(proposedCode(QString(60, u'x') + u".png"_s, Gallery::Icons), taken);
        QVERIFY(!taken.contains(code));
        QVERIFY(!codeProblem(Gallery::Icons, code));
        taken.insert(code);
    }
}

void Workshop::fileNamesAreHarmless()
{
    QSet<QString> names;
    const QStringList codes { u"a"_s,
                              u"A"_s,
                              u"a/b"_s,
                              u"a_b"_s,
                              u".."_s,
                              u"con"_s,
                              u"com1"_s,
                              u"nul"_s,
                              u"a:b"_s,
                              u"é"_s,
                              u"e"_s,
                              u""_s,
                              u".x"_s,
                              u"x "_s,
                              QString(300, u'a'),
                              QString(299, u'a') };
    for (const QString &code : codes) {
        const QString name = fileNameFor(code);
        QVERIFY2(QRegularExpression(u"^[a-z0-9_~-]{1,60}\\.png$"_s).match(name).hasMatch(),
                 qPrintable(name));
        QVERIFY(!names.contains(name));
        names.insert(name);
    }
    QCOMPARE(fileNameFor(u"order-ok"_s), u"order-ok.png"_s);
}

void Workshop::everyItemGetsItsVerdict()
{
    const auto items = workedOnAll({
        file(u"order-ok.png"_s),
        file(u"crate.png"_s, qRgb(9, 9, 9)),
        file(u"pay-ok.png"_s, qRgb(0, 200, 0)),
        file(u"info.png"_s, qRgb(1, 1, 200)),
        file(u"order ok.png"_s, qRgb(1, 1, 1)),
        { u"broken.png"_s, {}, QByteArray("nonsense") },
        file(u"x.png"_s, qRgb(9, 9, 99), u"Ünsend"_s),
        file(u"pay-again.png"_s, qRgb(0, 200, 0)),
    });
    KnownPictures known;
    known.system = { u"info"_s };
    known.addOwn(u"crate"_s, plain(qRgb(80, 80, 80)));
    known.addOwn(u"pay-ok"_s, plain(qRgb(0, 200, 0)));
    known.uses = { { u"crate"_s, 2113 }, { u"order-ok"_s, 190 } };
    const auto judged = judge(items, Gallery::Icons, known);
    const QList<Verdict> expected { Verdict::New,      Verdict::Different, Verdict::Identical,
                                    Verdict::Reserved, Verdict::Doubled,   Verdict::Unusable,
                                    Verdict::BadCode,  Verdict::New };
    QList<Verdict> told;
    for (const Judgement &one : judged)
        told.append(one.verdict);
    QCOMPARE(told, expected);
    QCOMPARE(judged[0].uses, 190);
    QCOMPARE(judged[1].uses, 2113);
    QCOMPARE(judged[3].proposal, u"info-own"_s);
    QCOMPARE(judged[4].proposal, u"order-ok-2"_s);
    QCOMPARE(judged[6].proposal, u"unsend"_s);
    QCOMPARE(judged[7].twin, u"pay-ok"_s);
    QVERIFY(judged[2].twin.isEmpty());
}

void Workshop::anUnknownPictureIsTaken()
{
    KnownPictures known;
    known.addOwn(u"crate"_s, QImage());
    const auto judged = judge(workedOnAll({ file(u"crate.png"_s) }), Gallery::Icons, known);
    QCOMPARE(judged.first().verdict, Verdict::Taken);
    QVERIFY(canBeSent(Verdict::Taken) && isReplacement(Verdict::Taken));
    QVERIFY(!canBeSent(Verdict::Identical) && !canBeSent(Verdict::Doubled));
}

void Workshop::invisiblePixelsMakeNoDifference()
{
    QImage a = plain(qRgba(255, 0, 0, 0)), b = plain(qRgba(0, 0, 255, 0));
    QVERIFY(arePixelsEqual(a, b));
    b.setPixel(3, 3, qRgba(0, 0, 255, 1));
    QVERIFY(!arePixelsEqual(a, b));
    QVERIFY(!arePixelsEqual(a, QImage(60, 60, QImage::Format_ARGB32)));
}

void Workshop::otherOptionsOtherPictures()
{
    WorkshopItem item = workedOn(file(u"a.png"_s, qRgb(200, 0, 0)), Gallery::Icons);
    QVERIFY(item.fitted && item.fitted->isUntouched);
    item.options.onlyColor = 0xff00ff00;
    item = reworked(item, Gallery::Icons);
    QCOMPARE(item.fitted->image.pixelColor(3, 3), QColor(0, 255, 0));
    item.options.background = FitOptions::Background::Clear;
    item = reworked(item, Gallery::Icons);
    QVERIFY(!item.fitted);
    QCOMPARE(item.error->code, u"picture-blank"_s);
    QCOMPARE(reworked(item, Gallery::Logos).error->code, u"picture-blank"_s);
}

void Workshop::letterCaseMattersInCodes()
{
    gallery::KnownPictures known;
    known.addOwn(u"Paid"_s, {}); // the portal takes such codes
    gallery::WorkshopItem item;
    item.code = u"paid"_s;
    item.fitted.emplace();
    item.fitted->image = QImage(24, 24, QImage::Format_ARGB32);
    item.fitted->image.fill(Qt::red);
    QCOMPARE(gallery::judge({ item }, timeline::Gallery::Icons, known).first().verdict,
             gallery::Verdict::New);
    item.code = u"Paid"_s;
    QCOMPARE(gallery::judge({ item }, timeline::Gallery::Icons, known).first().verdict,
             gallery::Verdict::Taken);
    const auto items
        = gallery::catalogue({ { u"info"_s, true, {} }, { u"Paid"_s, false, u"/p.png"_s } }, true,
                             { { u"Info"_s, 3 }, { u"Paid"_s, 2 }, { u"paid"_s, 1 } });
    QStringList missing;
    for (const gallery::CatalogueItem &one : items) {
        if (one.kind == gallery::CatalogueItem::Kind::Missing)
            missing.append(one.code);
        if (one.code == u"Paid"_s)
            QCOMPARE(one.uses, 2);
    }
    QCOMPARE(missing, QStringList({ u"Info"_s, u"paid"_s }));
}

/// In words, each its own: findings, verdicts, and every reason why there is no picture.
void Workshop::everythingThatCanBeSaidHasWords()
{
    using gallery::Finding;
    using gallery::Verdict;
    QSet<QString> told;
    const auto tell = [&told](const QString &words) {
        QVERIFY2(!words.isEmpty() && !told.contains(words), qPrintable(words));
        told.insert(words);
    };
    for (int finding = int(Finding::Opaque); finding <= int(Finding::TextLeftOut); ++finding)
        tell(findingText(Finding(finding), timeline::Gallery::Icons));
    for (int verdict = int(Verdict::New); verdict <= int(Verdict::Unusable); ++verdict)
        tell(verdictName(Verdict(verdict)));
    const QStringList codes { u"picture-unknown"_s, u"picture-empty"_s,     u"picture-too-large"_s,
                              u"picture-damaged"_s, u"picture-blank"_s,     u"file-unreadable"_s,
                              u"file-is-link"_s,    u"zip-name"_s,          u"zip-link"_s,
                              u"zip-encrypted"_s,   u"zip-damaged"_s,       u"zip-too-large"_s,
                              u"zip-too-many"_s,    u"manifest-mismatch"_s, u"manifest-name"_s,
                              u"too-many-files"_s };
    for (const QString &code : codes) {
        gallery::WorkshopItem item;
        item.error = Error::make(Error::Kind::Decode, code);
        gallery::Judgement judgement;
        judgement.verdict = Verdict::Unusable;
        tell(verdictText(item, judgement, timeline::Gallery::Icons));
    }
}

void Workshop::theCatalogueJoinsListAndUses()
{
    using Kind = CatalogueItem::Kind;
    const QList<timeline::GalleryIcon> listed { { u"info"_s, true, {} },
                                                { u"own"_s, false, u"/a.png"_s },
                                                { u"check"_s, true, {} },
                                                { u"own"_s, false, u"/again.png"_s } };
    const QHash<QString, qint64> uses { { u"info"_s, 5 },  { u"own"_s, 2 },  { u"gone"_s, 3 },
                                        { u"lost"_s, 30 }, { QString(), 9 }, { u"Info"_s, 3 } };
    const QList<CatalogueItem> expected {
        { u"own"_s, Kind::Own, u"/a.png"_s, 2 }, { u"info"_s, Kind::System, {}, 5 },
        { u"check"_s, Kind::System, {}, 0 },     { u"lost"_s, Kind::Missing, {}, 30 },
        { u"Info"_s, Kind::Missing, {}, 3 },     { u"gone"_s, Kind::Missing, {}, 3 }
    };
    QCOMPARE(catalogue(listed, true, uses), expected);
}

void Workshop::withoutAListNothingIsMissing()
{
    QVERIFY(catalogue({}, false, { { u"gone"_s, 3 } }).isEmpty());
}

QTEST_GUILESS_MAIN(Workshop)
#include "tst_workshop.moc"
