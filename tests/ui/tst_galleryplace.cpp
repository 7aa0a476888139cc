// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/gallery/pngbytes.h"

#include "demo/state.h"
#include "support/portalfixture.h"
#include "ui/gallery/galleryplace.h"
#include "ui/gallery/picturedetails.h"
#include "ui/gallery/sidebutton.h"
#include "ui/gallery/tileview.h"
#include "ui/gallery/traypane.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QClipboard>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QGuiApplication>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using gallery::Verdict;
using timeline::Gallery;

namespace {

QByteArray png(QRgb color, int side = 24) { return pngbytes::good(side, side, color); }

} // namespace

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
    void ordinaryUsersAreToldWhy();
    void twoThousandTilesScroll();

private:
    void open(const QUrl &webhook);
    void drop(const QStringList &files);
    QString file(const QString &name, const QByteArray &bytes);
    QMap<QString, QByteArray> onPortal() const;

    std::unique_ptr<PortalFixture> m_portal;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<GalleryPlace> m_place;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void GalleryPlaceTest::init()
{
    // What the offscreen platform says of every window with a smallest size is no mistake of ours.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_portal = std::make_unique<PortalFixture>();
    m_portal->portal.edit([](demo::State &state) {
        state.addImage(demo::Gallery::Icons, u"crate"_s, png(qRgb(200, 120, 20)));
        state.addImage(demo::Gallery::Icons, u"paid"_s, png(qRgb(20, 150, 60)));
    });
    open(m_portal->portal.adminWebhook());
}

void GalleryPlaceTest::open(const QUrl &webhook)
{
    m_place.reset();
    m_workspace.reset();
    const auto address = connections::parseWebhook(webhook.toString());
    connections::Connection connection;
    connection.id = u"test"_s;
    connection.portal = address->root;
    connection.userId = address->userId;
    m_workspace
        = std::make_unique<Workspace>(connection, connections::makeWebhookAuthorizer(*address),
                                      u":memory:"_s, m_portal->clock, PortalFixture::unhurried());
    QVERIFY(await(m_workspace->open()));
    QTRY_VERIFY(m_workspace->capabilities().manageIcons != connections::Can::Unknown);
    m_place = std::make_unique<GalleryPlace>(*m_workspace);
    m_place->resize(1440, 800);
    m_place->show();
    QTRY_COMPARE(m_place->model().counts().all(), 52);
}

void GalleryPlaceTest::cleanup()
{
    m_place.reset();
    m_workspace.reset();
    m_portal.reset();
}

QString GalleryPlaceTest::file(const QString &name, const QByteArray &bytes)
{
    QFile file(m_folder->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

void GalleryPlaceTest::drop(const QStringList &files)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &one : files)
        urls.append(QUrl::fromLocalFile(one));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_place.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_place.get(), &event);
    QTRY_VERIFY(!m_place->tray()->model().isReading());
}

QMap<QString, QByteArray> GalleryPlaceTest::onPortal() const
{
    QMap<QString, QByteArray> all;
    m_portal->portal.read([&all](const demo::State &state) {
        for (const demo::Image &image : state.images(demo::Gallery::Icons))
            all.insert(image.code, image.png);
    });
    return all;
}

void GalleryPlaceTest::showsBothGalleriesAfterOneCall()
{
    QTRY_COMPARE(m_place->findChild<SideButton *>(u"showLogos"_s)->count(), 40);
    const auto counts = m_portal->portal.executedCounts();
    QCOMPARE(counts.value(u"crm.timeline.logo.list"_s), 1);
    m_place->findChild<SideButton *>(u"showLogos"_s)->click();
    QCOMPARE(m_place->gallery(), Gallery::Logos);
    QCOMPARE(m_place->model().rowCount(), 40);
    QVERIFY(m_place->tiles()->isVisible());
}

void GalleryPlaceTest::searchAndFiltersNarrow()
{
    m_place->findChild<SideButton *>(u"filterOwn"_s)->click();
    QCOMPARE(m_place->model().rowCount(), 2);
    m_place->findChild<SideButton *>(u"filterAll"_s)->click();
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
    drop({ file(u"order-ok.png"_s, png(qRgb(1, 2, 3))), file(u"paid.png"_s, png(qRgb(20, 150, 60))),
           file(u"info.png"_s, png(qRgb(9, 9, 9))), file(u"broken.png"_s, "nonsense") });
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
    QCOMPARE(onPortal().value(u"order-ok"_s), tray.row(0).item.fitted->png);
    QCOMPARE(onPortal().size(), 4);
}

void GalleryPlaceTest::aDifferentPictureWaitsForAWord()
{
    drop({ file(u"crate.png"_s, png(qRgb(1, 2, 3))) });
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
    QCOMPARE(onPortal().size(), 2);
    QCOMPARE(onPortal().value(u"crate"_s), tray.row(0).item.fitted->png);
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
    QVERIFY(await(m_workspace->store().saveEntries({ 2, 15 }, { entry })));
    QTRY_COMPARE(m_place->model().counts().missing, 1);
    auto *bar = m_place->findChild<MessageBar *>(u"missingBar"_s);
    QVERIFY(bar->isVisible() && bar->message().fact.contains(u"old-bot"_s));
    QTest::mouseClick(bar->actionButton(), Qt::LeftButton);
    QCOMPARE(m_place->model().rowCount(), 1);
    m_place->tray()->model().wantCode(u"old-bot"_s);
    drop({ file(u"anything.png"_s, png(qRgb(1, 2, 3))) });
    QTRY_COMPARE(m_place->tray()->model().rowCount(), 1);
    QCOMPARE(m_place->tray()->model().row(0).item.code, u"old-bot"_s);
    QTest::mouseClick(m_place->tray()->uploadButton(), Qt::LeftButton);
    QTRY_COMPARE(m_place->model().counts().missing, 0);
    QVERIFY(onPortal().contains(u"old-bot"_s));
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
    QCOMPARE(onPortal().size(), 2);
    QTest::mouseClick(m_place->messageBar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(m_place->model().counts().own, 1);
    QCOMPARE(onPortal().keys(), QStringList { u"paid"_s });
}

void GalleryPlaceTest::aSetIsDownloaded()
{
    m_place->download(m_folder->path());
    QTRY_COMPARE(QDir(m_folder->path()).entryList(QDir::Files),
                 QStringList({ u"crate.png"_s, u"icons.json"_s, u"paid.png"_s }));
    QTRY_VERIFY(m_place->messageBar()->isVisible());
}

void GalleryPlaceTest::ordinaryUsersAreToldWhy()
{
    open(m_portal->portal.userWebhook());
    drop({ file(u"order-ok.png"_s, png(qRgb(1, 2, 3))) });
    QTRY_COMPARE(m_place->tray()->model().rowCount(), 1);
    QVERIFY(!m_place->tray()->uploadButton()->isEnabled());
    QVERIFY(m_place->findChild<QWidget *>(u"trayReason"_s)->isVisible());
    m_place->tiles()->setCurrentIndex(m_place->model().index(0));
    QTest::keyClick(m_place->tiles(), Qt::Key_Delete);
    QCOMPARE(onPortal().size(), 2);
}

void GalleryPlaceTest::twoThousandTilesScroll()
{
    m_portal->portal.edit([](demo::State &state) {
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
