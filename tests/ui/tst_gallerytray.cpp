// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerycase.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QCheckBox>
#include <QListView>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;
using gallery::Verdict;
using gallerycase::png;
using timeline::Gallery;

namespace {

const QString addIcon = u"crm.timeline.icon.add"_s;

/// A green disc on white, 96 pixels wide.
QByteArray discOnWhite()
{
    QImage image(96, 96, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0, 128, 0));
    painter.drawEllipse(QRectF(8, 8, 80, 80));
    painter.end();
    return gallery::encodePng(image);
}

QByteArray numbered(int number) { return png(qRgb(number % 256, 7, 120 + number / 256)); }

} // namespace

/// The upload tray by clicks, keys and drops, on the demo portal.
class GalleryTrayTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_case.reset(); }
    void foldersAndArchivesAreDropped();
    void whatIsDoneToAPictureIsSeen();
    void optionsForAll();
    void clicksDecide();
    void aPreviewOfEveryConflict();
    void logosAreMadeTheirSize();
    void theOtherGalleryFitsThemAgain();
    void whatIsAtWorkFollowsToTheOtherGallery();
    void aClearedTrayStaysClear();
    void anUploadIsPausedAndResumed();
    void anUploadIsCancelledAndFinishedLater();
    void aFailedReplacementIsToldOf();
    void doneOnesAreCleared();
    void aSetGoesToAnotherPortalByClicks();
    void uploadForAMissingCode();

private:
    void dropNumbered(int count);
    const QImage &result(int row) { return m_case->row(row).item.fitted->image; }

    std::unique_ptr<GalleryCase> m_case;
};

void GalleryTrayTest::init()
{
    m_case = std::make_unique<GalleryCase>();
    m_case->open();
}

void GalleryTrayTest::dropNumbered(int count)
{
    for (int i = 0; i < count; ++i)
        m_case->file(u"set/own-%1.png"_s.arg(i), numbered(i));
    m_case->drop({ m_case->folder.filePath(u"set"_s) });
    QCOMPARE(m_case->tray().rowCount(), count);
    QCOMPARE(m_case->tray().counts().added, count);
}

void GalleryTrayTest::foldersAndArchivesAreDropped()
{
    m_case->file(u"folder/one.png"_s, numbered(1));
    m_case->file(u"folder/deep/two.svg"_s,
                 "<svg xmlns='http://www.w3.org/2000/svg' width='48' height='48'>"
                 "<circle cx='24' cy='24' r='20'/></svg>");
    m_case->file(u"folder/notes.txt"_s, "nothing to see");
    m_case->drop({ m_case->folder.filePath(u"folder"_s),
                   QStringLiteral(TEST_DATA_DIR "/pictures/good.zip") });
    QStringList names;
    for (int row = 0; row < m_case->tray().rowCount(); ++row) {
        names.append(m_case->row(row).item.name);
        QVERIFY2(m_case->row(row).item.fitted, qPrintable(names.last()));
    }
    QVERIFY(names.contains(u"folder/one.png"_s) && names.contains(u"folder/deep/two.svg"_s));
    QVERIFY(!names.filter(u"good.zip/"_s).isEmpty());
    QVERIFY(names.filter(u"notes"_s).isEmpty());
    // A path trick in an archive is a broken item, not a file.
    m_case->click("trayClear");
    m_case->drop({ QStringLiteral(TEST_DATA_DIR "/pictures/tricks.zip") });
    int refused = 0;
    for (int row = 0; row < m_case->tray().rowCount(); ++row)
        refused += m_case->row(row).judgement.verdict == Verdict::Unusable;
    QVERIFY(refused > 0);
}

void GalleryTrayTest::whatIsDoneToAPictureIsSeen()
{
    m_case->drop({ m_case->file(u"disc.png"_s, discOnWhite()) });
    QCOMPARE(result(0).size(), QSize(24, 24));
    QCOMPARE(result(0).pixelColor(0, 0), QColor(Qt::white));
    QVERIFY(m_case->row(0).item.fitted->findings.contains(gallery::Finding::Opaque));
    m_case->click("trayClearBackground");
    QTRY_COMPARE(result(0).pixelColor(0, 0).alpha(), 0);
    QVERIFY(!m_case->row(0).item.fitted->findings.contains(gallery::Finding::Opaque));
    QCOMPARE(result(0).pixelColor(12, 12), QColor(0, 128, 0));
    QVERIFY(result(0).pixelColor(12, 1).alpha() > 200); // trimmed: it fills its place now
    m_case->click("trayOneColor");
    QTRY_VERIFY(result(0).pixelColor(12, 12) != QColor(0, 128, 0));
    QCOMPARE(result(0).pixelColor(12, 12), QColor(0x1c, 0x21, 0x27));
    m_case->click("trayTrim"); // off: the margin it came with stays
    QTRY_COMPARE(result(0).pixelColor(12, 1).alpha(), 0);
    m_case->click("trayOneColor");
    QTRY_COMPARE(result(0).pixelColor(12, 12), QColor(0, 128, 0));
}

void GalleryTrayTest::optionsForAll()
{
    m_case->drop({ m_case->file(u"a.png"_s, discOnWhite()) });
    QVERIFY(!m_case->isShown("trayForAll")); // of one
    m_case->drop({ m_case->file(u"b.png"_s, discOnWhite()) });
    m_case->click("trayClearBackground");
    QTRY_COMPARE(result(0).pixelColor(0, 0).alpha(), 0);
    QCOMPARE(result(1).pixelColor(0, 0).alpha(), 255);
    m_case->click("trayForAll");
    QTRY_COMPARE(result(1).pixelColor(0, 0).alpha(), 0);
}

void GalleryTrayTest::clicksDecide()
{
    m_case->drop(
        { m_case->file(u"info.png"_s, numbered(1)), m_case->file(u"new.png"_s, numbered(2)) });
    QListView *list = m_case->place->tray()->list();
    const auto check = [&](int row) { // the box is in the middle of the first square
        const QRect card = list->visualRect(m_case->tray().index(row));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                          card.topLeft() + QPoint(16 + 12 + 8, 4 + 12 + 24));
    };
    QVERIFY(m_case->row(1).isWanted);
    check(1);
    QVERIFY(!m_case->row(1).isWanted);
    check(1);
    QVERIFY(m_case->row(1).isWanted);
    check(0); // reserved: it cannot go
    QVERIFY(!m_case->row(0).isWanted);
    QCOMPARE(m_case->find<QAbstractButton>("trayProposal")->text(), u"Use info-own"_s);
    m_case->click("trayProposal");
    QCOMPARE(m_case->row(0).item.code, u"info-own"_s);
    QVERIFY(m_case->row(0).isWanted);
    QVERIFY(!m_case->isShown("trayProposal"));
    m_case->click("trayRemove");
    QCOMPARE(m_case->tray().rowCount(), 1);
    QCOMPARE(m_case->row(0).item.code, u"new"_s);
}

void GalleryTrayTest::aPreviewOfEveryConflict()
{
    m_case->file(u"set/new.png"_s, numbered(1));
    m_case->file(u"set/paid.png"_s, png(qRgb(20, 150, 60)));
    m_case->file(u"set/crate.png"_s, numbered(2));
    m_case->file(u"set/info.png"_s, numbered(3));
    m_case->file(u"set/broken.png"_s, numbered(4).chopped(20));
    m_case->drop({ m_case->folder.filePath(u"set"_s) });
    const auto verdicts = [this] {
        QMap<QString, Verdict> all;
        for (int row = 0; row < m_case->tray().rowCount(); ++row)
            all.insert(m_case->row(row).item.code, m_case->row(row).judgement.verdict);
        return all;
    };
    const QMap<QString, Verdict> expected { { u"new"_s, Verdict::New },
                                            { u"paid"_s, Verdict::Identical },
                                            { u"crate"_s, Verdict::Different },
                                            { u"info"_s, Verdict::Reserved },
                                            { u"broken"_s, Verdict::Unusable } };
    QTRY_COMPARE(verdicts(), expected);
    const TrayModel &tray = m_case->tray();
    for (int row = 0; row < tray.rowCount(); ++row) {
        const QString words = tray.index(row).data(TrayModel::VerdictTextRole).toString();
        const bool isNew = m_case->row(row).judgement.verdict == Verdict::New;
        QVERIFY2(isNew || !words.isEmpty(), qPrintable(m_case->row(row).item.code));
    }
    QCOMPARE(m_case->find<ElidedLabel>("traySummary")->text(), u"1 new, 4 left out"_s);
    QCOMPARE(m_case->onPortal().size(), 2); // nothing was sent for it
}

void GalleryTrayTest::logosAreMadeTheirSize()
{
    m_case->click("showLogos");
    m_case->drop({ m_case->file(u"seal.png"_s, png(qRgb(10, 60, 200), 120)) });
    QCOMPARE(result(0).size(), QSize(60, 60));
    m_case->click("trayUpload");
    QTRY_COMPARE(m_case->onPortal(demo::Gallery::Logos).keys(), QStringList { u"seal"_s });
    QTRY_COMPARE(m_case->place->model().counts().own, 1);
    QCOMPARE(m_case->onPortal().size(), 2);
}

void GalleryTrayTest::theOtherGalleryFitsThemAgain()
{
    m_case->drop({ m_case->file(u"disc.png"_s, discOnWhite()) });
    m_case->click("trayClearBackground");
    QTRY_COMPARE(result(0).pixelColor(0, 0).alpha(), 0);
    m_case->click("showLogos");
    QTRY_VERIFY(!m_case->tray().isReading());
    QCOMPARE(result(0).size(), QSize(60, 60));
    QCOMPARE(result(0).pixelColor(0, 0).alpha(), 0); // with the options it had
}

void GalleryTrayTest::whatIsAtWorkFollowsToTheOtherGallery()
{
    for (int i = 0; i < 20; ++i)
        m_case->file(u"set/own-%1.png"_s.arg(i), numbered(i));
    TrayModel &tray = m_case->tray();
    // As soon as the folder was read and its pictures are being fitted.
    connect(&tray, &TrayModel::changed, this, [&] {
        if (tray.open() > 10)
            m_case->place->showGallery(Gallery::Logos);
    });
    tray.addPaths({ m_case->folder.filePath(u"set"_s) });
    QTRY_COMPARE(m_case->place->gallery(), Gallery::Logos);
    QTRY_VERIFY(!m_case->tray().isReading());
    QCOMPARE(m_case->tray().rowCount(), 20);
    for (int row = 0; row < 20; ++row)
        QCOMPARE(result(row).size(), QSize(60, 60));
}

void GalleryTrayTest::aClearedTrayStaysClear()
{
    m_case->file(u"set/one.png"_s, numbered(1));
    m_case->tray().addPaths({ m_case->folder.filePath(u"set"_s) });
    m_case->tray().clear(); // while the folder is being read
    m_case->drop({ m_case->file(u"later.png"_s, numbered(2)) });
    QCOMPARE(m_case->tray().rowCount(), 1);
    QCOMPARE(m_case->row(0).item.code, u"later"_s);
}

void GalleryTrayTest::anUploadIsPausedAndResumed()
{
    dropNumbered(120);
    m_case->fixture.portal.faults().add(
        Fault::delayAnswer(addIcon, std::chrono::milliseconds(300)).always());
    m_case->click("trayUpload");
    QVERIFY(m_case->isShown("trayPause"));
    m_case->click("trayPause");
    QCOMPARE(m_case->find<QAbstractButton>("trayPause")->text(), u"Go on"_s);
    // What was on its way arrives, and nothing more goes.
    const auto plan = [this] {
        const auto plans = await(m_case->workspace->store().plans());
        return plans && !plans->isEmpty() ? plans->first() : store::Plan();
    };
    QTRY_COMPARE(plan().state, store::PlanState::Paused);
    QTRY_COMPARE(plan().counts.sending, 0);
    const qsizetype there = m_case->onPortal().size();
    QVERIFY(there < 122);
    for (int i = 0; i < 3; ++i)
        QVERIFY(await(m_case->place->shelf().refresh(Gallery::Icons)));
    QCOMPARE(m_case->onPortal().size(), there);
    m_case->fixture.portal.faults().clear();
    m_case->click("trayPause");
    QTRY_COMPARE_WITH_TIMEOUT(m_case->onPortal().size(), 122, 20'000);
    QTRY_VERIFY(!m_case->isShown("trayPause"));
    QCOMPARE(m_case->fixture.portal.executedCounts().value(addIcon), 120);
    for (int row = 0; row < 120; ++row)
        QCOMPARE(m_case->row(row).outcome, TrayOutcome::Done);
}

void GalleryTrayTest::anUploadIsCancelledAndFinishedLater()
{
    dropNumbered(120);
    m_case->fixture.portal.faults().add(
        Fault::delayAnswer(addIcon, std::chrono::milliseconds(300)).always());
    m_case->click("trayUpload");
    QTRY_VERIFY(m_case->onPortal().size() > 2); // the first of them
    m_case->click("trayClear"); // it says "Cancel" now
    QTRY_VERIFY_WITH_TIMEOUT(!m_case->isShown("trayPause"), 20'000);
    const int there = int(m_case->onPortal().size()) - 2;
    QVERIFY(there > 0 && there < 120);
    QCOMPARE(m_case->place->model().counts().own, there + 2); // the list was read again
    QVERIFY(m_case->place->messageBar()->message().fact.contains(u"not sent"_s));
    int done = 0;
    for (int row = 0; row < 120; ++row)
        done += m_case->row(row).outcome == TrayOutcome::Done;
    QCOMPARE(done, there);
    QCOMPARE(m_case->tray().counts().sent(), 120 - there);
    m_case->fixture.portal.faults().clear();
    m_case->click("trayUpload");
    QTRY_COMPARE_WITH_TIMEOUT(m_case->onPortal().size(), 122, 20'000);
    QCOMPARE(m_case->fixture.portal.executedCounts().value(addIcon), 120);
}

void GalleryTrayTest::aFailedReplacementIsToldOf()
{
    const QByteArray old = m_case->onPortal().value(u"crate"_s);
    m_case->drop({ m_case->file(u"crate.png"_s, numbered(1)) });
    QTRY_COMPARE(m_case->row(0).judgement.verdict, Verdict::Different);
    m_case->tray().setWanted(0, true);
    m_case->fixture.portal.faults().add(
        Fault::answer(addIcon, 400, "application/json",
                      R"({"error":"INVALID_ARG_VALUE","error_description":"Invalid image"})"));
    m_case->click("trayUpload");
    QTRY_COMPARE(m_case->row(0).outcome, TrayOutcome::Refused);
    QTRY_VERIFY(m_case->row(0).message.contains(u"old picture is back"_s));
    QCOMPARE(m_case->onPortal().value(u"crate"_s), old);
    QCOMPARE(m_case->onPortal().size(), 2);
    // The next try is one click.
    QTRY_VERIFY(!m_case->isShown("trayPause"));
    m_case->tray().setWanted(0, true);
    m_case->click("trayUpload");
    QTRY_COMPARE(m_case->row(0).outcome, TrayOutcome::Done);
    QCOMPARE(m_case->onPortal().value(u"crate"_s), m_case->row(0).item.fitted->png);
}

void GalleryTrayTest::doneOnesAreCleared()
{
    m_case->drop(
        { m_case->file(u"good.png"_s, numbered(1)), m_case->file(u"bad.png"_s, "nonsense") });
    m_case->click("trayUpload");
    QTRY_COMPARE(m_case->row(0).outcome, TrayOutcome::Done);
    QTRY_VERIFY(!m_case->isShown("trayPause"));
    auto *clear = m_case->find<QAbstractButton>("trayClear");
    QCOMPARE(clear->text(), u"Clear done"_s);
    m_case->click("trayClear");
    QCOMPARE(m_case->tray().rowCount(), 1);
    QCOMPARE(m_case->row(0).item.name, u"bad.png"_s);
    QCOMPARE(clear->text(), u"Clear tray"_s);
    m_case->click("trayClear");
    QCOMPARE(m_case->tray().rowCount(), 0);
}

void GalleryTrayTest::aSetGoesToAnotherPortalByClicks()
{
    const QString folder = m_case->folder.filePath(u"out"_s);
    QDir().mkpath(folder);
    QTRY_VERIFY(m_case->find("galleryDownload")->isEnabled());
    m_case->click("galleryDownload");
    m_case->chooseFile(folder);
    const QString manifest = folder + u"/icons.json"_s;
    QTRY_VERIFY(QFile::exists(manifest));

    GalleryCase other;
    other.fixture.portal.edit([](demo::State &state) {
        state.removeImage(demo::Gallery::Icons, u"crate"_s);
        state.removeImage(demo::Gallery::Icons, u"paid"_s);
    });
    other.open();
    other.click("galleryTray");
    other.place->tray()->chooseFiles();
    other.chooseFile(manifest);
    QTRY_COMPARE(other.tray().rowCount(), 2);
    QTRY_COMPARE(other.tray().counts().added, 2);
    other.click("trayUpload");
    QTRY_COMPARE(other.onPortal().keys(), QStringList({ u"crate"_s, u"paid"_s }));
    for (const QString &code : { u"crate"_s, u"paid"_s })
        QCOMPARE(QImage::fromData(other.onPortal().value(code)),
                 QImage::fromData(m_case->onPortal().value(code)));
}

void GalleryTrayTest::uploadForAMissingCode()
{
    timeline::LogEntry entry;
    entry.id = EntryId { 7 };
    entry.title = u"x"_s;
    entry.iconCode = u"old-bot"_s;
    QVERIFY(await(m_case->workspace->store().saveEntries({ 2, 15 }, { entry })));
    QTRY_COMPARE(m_case->place->model().counts().missing, 1);
    m_case->click("filterMissing");
    TileView *tiles = m_case->place->tiles();
    QTest::mouseClick(tiles->viewport(), Qt::LeftButton, {},
                      tiles->visualRect(m_case->place->model().index(0)).center());
    m_case->click("detailsUpload");
    m_case->chooseFile(m_case->file(u"anything.png"_s, numbered(1)));
    QTRY_COMPARE(m_case->tray().rowCount(), 1);
    QCOMPARE(m_case->row(0).item.code, u"old-bot"_s);
    QVERIFY(m_case->tray().index(0).data(TrayModel::VerdictTextRole).toString().contains(u'1'));
    m_case->click("trayUpload");
    QTRY_COMPARE(m_case->place->model().counts().missing, 0);
    QVERIFY(m_case->onPortal().contains(u"old-bot"_s));
}

QTEST_MAIN(GalleryTrayTest)
#include "tst_gallerytray.moc"
