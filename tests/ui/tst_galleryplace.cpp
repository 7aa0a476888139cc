// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerycase.h"

#include "ui/gallery/picturedetails.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebutton.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;
using gallery::Verdict;
using gallerycase::png;
using timeline::Gallery;

/// The place of icons and logos as people use it, on the demo portal.
class GalleryPlaceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void showsBothGalleriesAfterOneCall();
    void searchAndFiltersNarrow();
    void keysGoThroughTheTiles();
    void codesAreCopied();
    void droppedPicturesAreJudgedAndUploaded();
    void aDifferentPictureWaitsForAWord();
    void theClipboardBecomesAPicture();
    void aPictureForAMissingCode();
    void deletingAsksFirst();
    void aSetIsDownloaded();
    void filtersAndOrdersShowWhatTheySay();
    void theDetailsDoWhatTheirButtonsSay();
    void groundAndSizeAreChosen();
    void refreshingAsksForThePicturesAgain();
    void aNarrowWindowHasAMenu();
    void everythingByKeyboard();
    void ordinaryUsersAreToldWhy();
    void theGatewayShowsWhatIsBuiltIn();
    void twoThousandTilesScroll();

private:
    std::unique_ptr<GalleryCase> m_case;
    GalleryPlace *m_place = nullptr;
};

void GalleryPlaceTest::init()
{
    m_case = std::make_unique<GalleryCase>();
    m_case->open();
    m_place = m_case->place.get();
    QTRY_COMPARE(m_place->model().counts().all(), 52);
}

void GalleryPlaceTest::cleanup()
{
    m_place = nullptr;
    m_case.reset();
}

void GalleryPlaceTest::showsBothGalleriesAfterOneCall()
{
    QTRY_COMPARE(m_place->findChild<PlaceButton *>(u"showLogos"_s)->count(), 40);
    const auto counts = m_case->fixture.portal.executedCounts();
    QCOMPARE(counts.value(u"crm.timeline.logo.list"_s), 1);
    m_place->findChild<PlaceButton *>(u"showLogos"_s)->click();
    QCOMPARE(m_place->gallery(), Gallery::Logos);
    QCOMPARE(m_place->model().rowCount(), 40);
    QVERIFY(m_place->tiles()->isVisible());
}

void GalleryPlaceTest::searchAndFiltersNarrow()
{
    m_place->findChild<PlaceButton *>(u"filterOwn"_s)->click();
    QCOMPARE(m_place->model().rowCount(), 2);
    m_place->findChild<PlaceButton *>(u"filterAll"_s)->click();
    QTest::keyClicks(m_place->searchField(), u"missed call"_s);
    QCOMPARE(m_place->model().rowCount(), 1);
    QCOMPARE(m_place->model().itemAt(0).code, u"call-incoming-missed"_s);
    m_place->searchField()->setText(u"no such thing"_s);
    QCOMPARE(m_place->model().rowCount(), 0);
    QVERIFY(!m_place->tiles()->isVisible());
}

void GalleryPlaceTest::keysGoThroughTheTiles()
{
    TileView *tiles = m_place->tiles();
    tiles->setFocus();
    tiles->setCurrentIndex(m_place->model().index(0));
    QTest::keyClick(tiles, Qt::Key_Right);
    QCOMPARE(tiles->currentIndex().row(), 1);
    QTest::keyClick(tiles, Qt::Key_Down); // into the next section, same column
    QCOMPARE(tiles->currentIndex().row(), 3);
    QTest::keyClick(tiles, Qt::Key_Up);
    QCOMPARE(tiles->currentIndex().row(), 1);
    QTest::keyClick(tiles, Qt::Key_End);
    QCOMPARE(tiles->currentIndex().row(), 51);
    QVERIFY(tiles->viewport()->rect().intersects(tiles->visualRect(tiles->currentIndex())));
    QCOMPARE(m_place->details()->item().code, m_place->model().itemAt(51).code);
}

void GalleryPlaceTest::codesAreCopied()
{
    TileView *tiles = m_place->tiles();
    tiles->setFocus();
    tiles->setCurrentIndex(m_place->model().index(1));
    QTest::keySequence(tiles, QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"paid"_s);
}

void GalleryPlaceTest::droppedPicturesAreJudgedAndUploaded()
{
    m_case->drop({ m_case->file(u"order-ok.png"_s, png(qRgb(1, 2, 3))),
                   m_case->file(u"paid.png"_s, png(qRgb(20, 150, 60))),
                   m_case->file(u"info.png"_s, png(qRgb(9, 9, 9))),
                   m_case->file(u"broken.png"_s, "nonsense") });
    TrayModel &tray = m_place->tray()->model();
    QTRY_COMPARE(tray.rowCount(), 4);
    QCOMPARE(tray.row(0).judgement.verdict, Verdict::New);
    QTRY_COMPARE(tray.row(1).judgement.verdict, Verdict::Identical);
    QCOMPARE(tray.row(2).judgement.verdict, Verdict::Reserved);
    QCOMPARE(tray.row(3).judgement.verdict, Verdict::Unusable);
    // The reserved one gets a code of its own, typed in place.
    QListView *list = m_place->tray()->list();
    list->setCurrentIndex(tray.index(2));
    list->edit(tray.index(2));
    QTRY_VERIFY(list->findChild<QLineEdit *>(u"trayCodeEdit"_s));
    auto *edit = list->findChild<QLineEdit *>(u"trayCodeEdit"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"info-Own"_s); // upper case is not taken
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(tray.row(2).item.code, u"info-wn"_s);
    QCOMPARE(tray.row(2).judgement.verdict, Verdict::New);
    QCOMPARE(tray.counts().sent(), 2);
    QTest::mouseClick(m_place->tray()->uploadButton(), Qt::LeftButton);
    QTRY_COMPARE(tray.row(0).outcome, TrayOutcome::Done);
    QTRY_COMPARE(m_place->model().counts().own, 4);
    QCOMPARE(m_case->onPortal().value(u"order-ok"_s), tray.row(0).item.fitted->png);
    QCOMPARE(m_case->onPortal().size(), 4);
}

void GalleryPlaceTest::aDifferentPictureWaitsForAWord()
{
    m_case->drop({ m_case->file(u"crate.png"_s, png(qRgb(1, 2, 3))) });
    TrayModel &tray = m_place->tray()->model();
    QTRY_COMPARE(tray.rowCount(), 1);
    QTRY_COMPARE(tray.row(0).judgement.verdict, Verdict::Different);
    QVERIFY(!m_place->tray()->uploadButton()->isEnabled());
    m_place->tray()->list()->setCurrentIndex(tray.index(0));
    m_place->tray()->list()->setFocus();
    QTest::keyClick(m_place->tray()->list(), Qt::Key_Space);
    QVERIFY(tray.row(0).isWanted);
    QTest::mouseClick(m_place->tray()->uploadButton(), Qt::LeftButton);
    QTRY_COMPARE(tray.row(0).outcome, TrayOutcome::Done);
    QCOMPARE(m_case->onPortal().size(), 2);
    QCOMPARE(m_case->onPortal().value(u"crate"_s), tray.row(0).item.fitted->png);
}

void GalleryPlaceTest::theClipboardBecomesAPicture()
{
    QImage image(64, 64, QImage::Format_ARGB32);
    image.fill(qRgb(4, 5, 6));
    QGuiApplication::clipboard()->setImage(image);
    m_place->tiles()->setFocus();
    QTest::keySequence(m_place->tiles(), QKeySequence::Paste);
    QTRY_COMPARE(m_place->tray()->model().rowCount(), 1);
    QCOMPARE(m_place->tray()->model().row(0).item.fitted->image.size(), QSize(24, 24));
}

void GalleryPlaceTest::aPictureForAMissingCode()
{
    timeline::LogEntry entry;
    entry.id = EntryId { 7 };
    entry.title = u"x"_s;
    entry.iconCode = u"old-bot"_s;
    QVERIFY(await(m_case->workspace->store().saveEntries({ 2, 15 }, { entry })));
    QTRY_COMPARE(m_place->model().counts().missing, 1);
    auto *bar = m_place->findChild<MessageBar *>(u"missingBar"_s);
    QVERIFY(bar->isVisible() && bar->message().fact.contains(u"old-bot"_s));
    QTest::mouseClick(bar->actionButton(), Qt::LeftButton);
    QCOMPARE(m_place->model().rowCount(), 1);
    m_place->tray()->model().wantCode(u"old-bot"_s);
    m_case->drop({ m_case->file(u"anything.png"_s, png(qRgb(1, 2, 3))) });
    QTRY_COMPARE(m_place->tray()->model().rowCount(), 1);
    QCOMPARE(m_place->tray()->model().row(0).item.code, u"old-bot"_s);
    QTest::mouseClick(m_place->tray()->uploadButton(), Qt::LeftButton);
    QTRY_COMPARE(m_place->model().counts().missing, 0);
    QVERIFY(m_case->onPortal().contains(u"old-bot"_s));
}

void GalleryPlaceTest::deletingAsksFirst()
{
    TileView *tiles = m_place->tiles();
    tiles->setFocus();
    tiles->setCurrentIndex(m_place->model().index(0));
    QCOMPARE(m_place->focusWidget(), tiles);
    QCOMPARE(m_place->details()->item().code, u"crate"_s);
    QTest::keyClick(tiles, Qt::Key_Delete);
    QTRY_VERIFY(m_place->messageBar()->isVisible());
    QCOMPARE(m_case->onPortal().size(), 2);
    QTest::mouseClick(m_place->messageBar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_place->model().counts().own, 1);
    QCOMPARE(m_case->onPortal().keys(), QStringList { u"paid"_s });
    // Its picture is kept, so it can come back.
    QTRY_COMPARE(m_place->messageBar()->message().action, u"Bring back"_s);
    QTest::mouseClick(m_place->messageBar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_place->model().counts().own, 2);
    QCOMPARE(m_case->onPortal().value(u"crate"_s), png(qRgb(200, 120, 20)));
    QTRY_VERIFY(m_place->messageBar()->message().action.isEmpty());
}

void GalleryPlaceTest::aSetIsDownloaded()
{
    m_place->download(m_case->folder.path());
    QTRY_COMPARE(QDir(m_case->folder.path()).entryList(QDir::Files),
                 QStringList({ u"crate.png"_s, u"icons.json"_s, u"paid.png"_s }));
    QTRY_VERIFY(m_place->messageBar()->isVisible());
}

void GalleryPlaceTest::filtersAndOrdersShowWhatTheySay()
{
    QList<timeline::LogEntry> entries;
    const QStringList carried { u"paid"_s, u"paid"_s, u"info"_s, u"old-bot"_s };
    for (const QString &code : carried) {
        timeline::LogEntry entry;
        entry.id = EntryId { entries.size() + 1 };
        entry.title = u"x"_s;
        entry.iconCode = code;
        entries.append(entry);
    }
    QVERIFY(await(m_case->workspace->store().saveEntries({ 2, 15 }, entries)));
    QTRY_COMPARE(m_place->model().counts().missing, 1);
    const auto shown = [this](const char *filter) {
        m_case->click(filter);
        return m_place->model().rowCount();
    };
    QCOMPARE(shown("filterAll"), 52);
    QCOMPARE(shown("filterOwn"), 2);
    QCOMPARE(shown("filterSystem"), 50);
    QCOMPARE(shown("filterUnused"), 50);
    QCOMPARE(shown("filterMissing"), 1);
    QCOMPARE(m_place->model().itemAt(0).code, u"old-bot"_s);
    shown("filterAll");
    m_case->find<QComboBox>("gallerySort")->setCurrentIndex(2); // by use, own ones first
    QCOMPARE(m_place->model().itemAt(0).code, u"paid"_s);
    QCOMPARE(m_place->model().itemAt(2).code, u"info"_s);
    m_case->find<QComboBox>("gallerySort")->setCurrentIndex(1);
    QCOMPARE(m_place->model().itemAt(0).code, u"crate"_s);
    m_case->click("showLogos");
    QVERIFY(!m_case->isShown("filterUnused")); // logos are on no entry
    QTRY_COMPARE(m_place->model().rowCount(), 40);
    m_place->searchField()->setText(u"signed doc"_s);
    QCOMPARE(m_place->model().rowCount(), 1);
    QCOMPARE(m_place->model().itemAt(0).code, u"document-signed"_s);
}

void GalleryPlaceTest::theDetailsDoWhatTheirButtonsSay()
{
    timeline::LogEntry entry;
    entry.id = EntryId { 7 };
    entry.title = u"x"_s;
    entry.iconCode = u"crate"_s;
    QVERIFY(await(m_case->workspace->store().saveEntries({ 2, 15 }, { entry })));
    QTRY_COMPARE(m_place->model().itemAt(0).uses, 1);
    TileView *tiles = m_place->tiles();
    const QPoint tile = tiles->visualRect(m_place->model().index(0)).center();
    QTest::mouseClick(tiles->viewport(), Qt::LeftButton, {}, tile);
    QCOMPARE(m_case->find<ElidedLabel>("detailsCode")->text(), u"crate"_s);
    QVERIFY(m_case->find("detailsFacts")->accessibleName().contains(u'1'));
    m_case->click("detailsCopy");
    QCOMPARE(QGuiApplication::clipboard()->text(), u"crate"_s);
    QSignalSpy asked(m_place, &GalleryPlace::entriesRequested);
    m_case->click("detailsEntries");
    QCOMPARE(asked.value(0).value(0).toString(), u"crate"_s);
    m_case->click("detailsSave");
    const QString saved = m_case->folder.filePath(u"saved.png"_s);
    m_case->chooseFile(saved);
    QTRY_VERIFY(QFile::exists(saved));
    QFile picture(saved);
    QVERIFY(picture.open(QIODevice::ReadOnly));
    QCOMPARE(picture.readAll(), png(qRgb(200, 120, 20)));
    m_case->click("detailsDelete");
    QTRY_VERIFY(m_case->isShown("galleryBarNo"));
    m_case->click("galleryBarNo");
    QVERIFY(!m_place->messageBar()->isVisible());
    QCOMPARE(m_case->onPortal().size(), 2);
    // A built-in one has nothing to save or to delete.
    tiles->setCurrentIndex(m_place->model().index(2));
    QVERIFY(!m_case->isShown("detailsSave") && !m_case->isShown("detailsDelete"));
}

void GalleryPlaceTest::groundAndSizeAreChosen()
{
    TileView *tiles = m_place->tiles();
    QTRY_VERIFY(!m_place->shelf().images(Gallery::Icons).image(u"crate"_s).isNull());
    const auto colorAt = [this, tiles](int x, int y) {
        const QRect tile = tiles->visualRect(m_place->model().index(0));
        return tiles->viewport()->grab().toImage().pixelColor(tile.topLeft() + QPoint(x, y));
    };
    const int threeWide = tiles->visualRect(m_place->model().index(0)).width();
    auto *grounds = m_case->find<Segments>("galleryGround");
    QTest::mouseClick(grounds->button(0), Qt::LeftButton);
    const int oneWide = tiles->visualRect(m_place->model().index(0)).width();
    QVERIFY(oneWide < threeWide);
    QVERIFY(colorAt(14, 14).lightness() > 200);
    const QColor picture = colorAt(8 + 24, 8 + 24); // in the middle of the square of 48
    QCOMPARE(picture, QColor(200, 120, 20));
    QTest::mouseClick(grounds->button(1), Qt::LeftButton);
    QVERIFY(colorAt(14, 14).lightness() < 80);
    QCOMPARE(colorAt(8 + 24, 8 + 24), picture);
    QTest::mouseClick(m_case->find<Segments>("galleryTimes")->button(1), Qt::LeftButton);
    QCOMPARE(colorAt(8 + 14, 8 + 36), picture); // 48 wide now, in a square of 72
    QVERIFY(colorAt(8 + 8, 8 + 36) != picture);
}

void GalleryPlaceTest::refreshingAsksForThePicturesAgain()
{
    auto &images = m_place->shelf().images(Gallery::Icons);
    QTRY_VERIFY(!images.image(u"crate"_s).isNull());
    QTRY_VERIFY(!images.image(u"paid"_s).isNull());
    m_case->fixture.portal.resetCounts();
    const auto fetched = [this] {
        return m_case->fixture.portal.faults().requests(u"/upload/crm/timeline_icons"_s);
    };
    const int before = fetched();
    QVERIFY(before >= 2);
    m_case->click("galleryRefresh");
    QTRY_COMPARE(m_case->fixture.portal.executedCounts().value(u"crm.timeline.icon.list"_s), 1);
    QTRY_COMPARE(fetched(), before + 2);
    QVERIFY(!images.image(u"crate"_s).isNull());
}

void GalleryPlaceTest::aNarrowWindowHasAMenu()
{
    QVERIFY(!m_case->isShown("galleryChooser"));
    m_place->resize(1024, 700);
    QVERIFY(!m_case->isShown("showLogos"));
    auto *chooser = m_case->find<QPushButton>("galleryChooser");
    QVERIFY(chooser->isVisible());
    const auto choose = [chooser](const QString &word) {
        QTest::mouseClick(chooser, Qt::LeftButton);
        auto *menu = chooser->findChild<QMenu *>(u"galleryMenu"_s);
        QVERIFY(menu && menu->isVisible());
        for (QAction *action : menu->actions()) {
            if (!action->text().startsWith(word))
                continue;
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return delete menu; // it goes by itself, later
        }
        QFAIL("no such line");
    };
    choose(u"Logos"_s);
    QCOMPARE(m_place->gallery(), Gallery::Logos);
    choose(u"Icons"_s);
    choose(u"Of this portal"_s);
    QCOMPARE(m_place->model().rowCount(), 2);
    QCOMPARE(chooser->text(), u"Of this portal"_s);
}

void GalleryPlaceTest::everythingByKeyboard()
{
    m_place->activateWindow();
    m_place->searchField()->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), u"crate"_s);
    QCOMPARE(m_place->model().rowCount(), 1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QCOMPARE(QApplication::focusWidget(), m_place->tiles());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Home);
    QCOMPARE(m_place->details()->item().code, u"crate"_s);
    // Every control can be reached with Tab.
    QSet<QString> reached;
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        reached.insert(QApplication::focusWidget()->objectName());
    }
    for (const auto *name : { "showIcons", "filterAll", "gallerySearch", "gallerySort",
                              "galleryRefresh", "galleryDownload", "galleryTray", "iconTiles",
                              "detailsCopy", "detailsSave", "detailsDelete" })
        QVERIFY2(reached.contains(QString::fromLatin1(name)), name);
    m_place->tiles()->setFocus();
    QTest::keyClick(m_place->tiles(), Qt::Key_Delete);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"galleryBarNo"_s); // the safe answer
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!m_place->messageBar()->isVisible());
    QCOMPARE(QApplication::focusWidget(), m_place->tiles());
    QTest::keyClick(m_place->tiles(), Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), m_place->messageBar()->actionButton());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_COMPARE(m_case->onPortal().keys(), QStringList { u"paid"_s });
}

void GalleryPlaceTest::ordinaryUsersAreToldWhy()
{
    m_case->open(m_case->fixture.portal.userWebhook());
    m_place = m_case->place.get();
    QTRY_COMPARE(m_place->model().counts().all(), 52); // everything is seen
    QTRY_VERIFY(!m_place->shelf().images(Gallery::Icons).image(u"crate"_s).isNull());
    TileView *tiles = m_place->tiles();
    QTest::mouseClick(tiles->viewport(), Qt::LeftButton, {},
                      tiles->visualRect(m_place->model().index(0)).center());
    QVERIFY(m_case->isShown("detailsDelete") && !m_case->find("detailsDelete")->isEnabled());
    QVERIFY(m_case->isShown("detailsReason"));
    QVERIFY(m_case->find("detailsReason")->accessibleName().contains(u"administrator"_s));
    QVERIFY(m_case->find("detailsSave")->isEnabled() && m_case->find("detailsCopy")->isEnabled());
    QTest::keyClick(tiles, Qt::Key_Delete);
    QVERIFY(m_place->messageBar()->message().action.isEmpty()); // nothing is asked
    m_case->drop({ m_case->file(u"order-ok.png"_s, png(qRgb(1, 2, 3))) });
    QCOMPARE(m_case->tray().rowCount(), 1);
    QVERIFY(m_case->row(0).isWanted);
    QVERIFY(!m_place->tray()->uploadButton()->isEnabled());
    QVERIFY(m_case->isShown("trayReason"));
    QVERIFY(m_case->find("trayReason")->accessibleName().contains(u"administrator"_s));
    QTest::mouseClick(m_place->tray()->uploadButton(), Qt::LeftButton);
    QCOMPARE(m_case->onPortal().size(), 2);
    const auto counts = m_case->fixture.portal.executedCounts();
    QCOMPARE(counts.value(u"crm.timeline.icon.add"_s), 0);
    QCOMPARE(counts.value(u"crm.timeline.icon.delete"_s), 0);
}

void GalleryPlaceTest::theGatewayShowsWhatIsBuiltIn()
{
    m_case->openGateway();
    m_place = m_case->place.get();
    QTRY_COMPARE(m_place->model().counts().own, 0);
    QVERIFY(m_case->find<ElidedLabel>("galleryProof")->text().contains(u"VibeCode"_s));
    QVERIFY(!m_case->find("galleryDownload")->isEnabled());
    m_case->drop({ m_case->file(u"order-ok.png"_s, png(qRgb(1, 2, 3))) });
    QVERIFY(!m_place->tray()->uploadButton()->isEnabled());
    QVERIFY(m_case->isShown("trayReason"));
    QVERIFY(m_case->find("trayReason")->accessibleName().contains(u"VibeCode"_s));
    QTest::mouseClick(m_place->tray()->uploadButton(), Qt::LeftButton);
    m_case->click("trayClose");
    m_case->click("showLogos");
    QTRY_COMPARE(m_place->model().rowCount(), 41);
    QVERIFY(m_case->find<ElidedLabel>("galleryProof")->text().contains(u"VibeCode"_s));
    m_case->click("galleryRefresh");
    QTRY_VERIFY(!m_place->messageBar()->isVisible()); // nothing has failed
    QCOMPARE(m_case->onPortal().size(), 2);
}

void GalleryPlaceTest::twoThousandTilesScroll()
{
    m_case->fixture.portal.edit([](demo::State &state) {
        for (int i = 0; i < 2000; ++i)
            state.addImage(demo::Gallery::Icons, u"many-%1"_s.arg(i),
                           png(qRgb(i % 256, i / 256, 50)));
    });
    m_place->refresh();
    QTRY_COMPARE(m_place->model().counts().own, 2002);
    TileView *tiles = m_place->tiles();
    QScrollBar *bar = tiles->verticalScrollBar();
    QVERIFY(bar->maximum() > 10'000);
    QElapsedTimer timer;
    QList<qint64> took;
    for (int step = 0; step <= 40; ++step) {
        timer.start();
        bar->setValue(bar->maximum() * step / 40);
        tiles->viewport()->repaint();
        took.append(timer.elapsed());
    }
    std::sort(took.begin(), took.end());
    const qint64 usual = took[took.size() / 2]; // others may keep the machine busy now and then
    QVERIFY2(usual < 150, qPrintable(QString::number(usual))); // with sanitizers
    QTest::keyClick(tiles, Qt::Key_Home);
    QCOMPARE(tiles->currentIndex().row(), 0);
}

QTEST_MAIN(GalleryPlaceTest)
#include "tst_galleryplace.moc"
