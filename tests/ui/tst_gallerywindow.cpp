// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/pngbytes.h"
#include "windowcase.h"

#include "demo/faults.h"
#include "demo/state.h"
#include "gallery/iconimages.h"
#include "ui/gallery/galleryplace.h"
#include "ui/gallery/tileview.h"
#include "ui/gallery/traypane.h"
#include "ui/placesbar.h"
#include "ui/searchplace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;
using timeline::Gallery;

namespace {

const QString addIcon = u"crm.timeline.icon.add"_s;

QByteArray png(int number, int side = 24)
{
    return pngbytes::good(side, side, qRgb(number % 256, 90, 120 + number / 256));
}

} // namespace

/// The real window: from a file on the desktop to the icon on an entry, by mouse and by keys.
class GalleryWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup() { m_case.reset(); }
    void aDroppedPictureReachesTheRowsOfTheLog();
    void byKeysAlone();
    void keysStayInTheTrayWhileItSends();
    void theOtherGalleryLeavesAnUploadAlone();
    void progressAndResultAreSaid();
    void entriesOfACodeAreShown();

private:
    GalleryPlace *place() const { return m_case->view()->galleryPlace(); }
    TrayModel &tray() const { return place()->tray()->model(); }
    void showGallery();
    void drop(const QStringList &paths);
    QString file(const QString &name, const QByteArray &bytes);
    QStringList numbered(int count);
    QMap<QString, QByteArray> onPortal(demo::Gallery gallery = demo::Gallery::Icons) const;
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    /// Tab, until the control of this name has the keys.
    static bool tabTo(const QString &name);

    std::unique_ptr<WindowCase> m_case;
    QTemporaryDir m_folder;
};

void GalleryWindowTest::init()
{
    m_case = std::make_unique<WindowCase>();
    QVERIFY(m_case->open());
    m_case->fill(3);
}

void GalleryWindowTest::showGallery()
{
    QVERIFY(m_case->openCard(3));
    QTest::keyClick(m_case->window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(m_case->view()->place(), PlacesBar::Gallery);
    QTRY_VERIFY(place()->shelf().lastRead(Gallery::Logos).isValid());
    QTRY_COMPARE(place()->model().counts().own, 7);
}

void GalleryWindowTest::drop(const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(place(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(place(), &event);
    QTRY_VERIFY(!tray().isReading());
}

QString GalleryWindowTest::file(const QString &name, const QByteArray &bytes)
{
    QFile written(m_folder.filePath(name));
    if (!written.open(QIODevice::WriteOnly) || written.write(bytes) != bytes.size())
        qFatal("cannot write");
    return written.fileName();
}

QStringList GalleryWindowTest::numbered(int count)
{
    QStringList paths;
    for (int i = 0; i < count; ++i)
        paths.append(file(u"own-%1.png"_s.arg(i), png(i)));
    return paths;
}

QMap<QString, QByteArray> GalleryWindowTest::onPortal(demo::Gallery gallery) const
{
    QMap<QString, QByteArray> all;
    m_case->portal->read([&](const demo::State &state) {
        for (const demo::Image &image : state.images(gallery))
            all.insert(image.code, image.png);
    });
    return all;
}

bool GalleryWindowTest::tabTo(const QString &name)
{
    for (int i = 0; i < 80; ++i) {
        if (QApplication::focusWidget() && QApplication::focusWidget()->objectName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

/// An entry carries a code that the portal does not know; a picture of that name is dropped, sent,
/// and the row shows it.
void GalleryWindowTest::aDroppedPictureReachesTheRowsOfTheLog()
{
    demo::Entry entry;
    entry.entityTypeId = m_case->card.typeId;
    entry.entityId = m_case->card.id;
    entry.title = u"Carries a new icon"_s;
    entry.text = u"Text"_s;
    entry.iconCode = u"order-ok"_s;
    m_case->portal->addEntry(entry);
    QVERIFY(m_case->openCard(4));
    QTest::keyClick(m_case->window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(place()->model().counts().missing, 1);
    drop({ file(u"order-ok.png"_s, png(200, 512)) });
    QCOMPARE(tray().counts().added, 1);
    QVERIFY(tray().index(0).data(TrayModel::VerdictTextRole).toString().contains(u'1'));
    QTest::mouseClick(place()->tray()->uploadButton(), Qt::LeftButton);
    QTRY_COMPARE(tray().row(0).outcome, TrayOutcome::Done);
    QTRY_COMPARE(place()->model().counts().missing, 0);
    QCOMPARE(onPortal().value(u"order-ok"_s), tray().row(0).item.fitted->png);
    QTest::keyClick(m_case->window.get(), Qt::Key_1, Qt::ControlModifier);
    QTRY_COMPARE(m_case->view()->place(), PlacesBar::Timeline);
    auto &images = m_case->view()->workspace().iconImages();
    QTRY_VERIFY(!images.image(u"order-ok"_s).isNull());
    QCOMPARE(images.image(u"order-ok"_s).pixelColor(12, 12), QColor(200, 90, 120));
    const QRect row = m_case->list()->visualRect(m_case->model().index(0));
    const auto isPainted = [&] {
        const QImage shown = m_case->list()->viewport()->grab(row).toImage();
        for (int x = 0; x < 80; ++x) {
            if (shown.pixelColor(x, shown.height() / 2) == QColor(200, 90, 120))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(isPainted());
}

/// Find, look, copy, paste, name, send and delete without a mouse.
void GalleryWindowTest::byKeysAlone()
{
    showGallery();
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(place()->tiles()));
    press(Qt::Key_Home);
    press(Qt::Key_Right);
    press(Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), place()->model().itemAt(1).code);
    QImage image(64, 64, QImage::Format_ARGB32);
    image.fill(qRgb(40, 50, 160));
    QGuiApplication::clipboard()->setImage(image);
    press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(tray().rowCount(), 1);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(place()->tray()->list()));
    press(Qt::Key_F2);
    auto *list = place()->tray()->list();
    QTRY_VERIFY(list->findChild<QLineEdit *>(u"trayCodeEdit"_s));
    auto *edit = list->findChild<QLineEdit *>(u"trayCodeEdit"_s);
    edit->selectAll();
    QTest::keyClicks(edit, u"by-keys"_s);
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_COMPARE(tray().row(0).item.code, u"by-keys"_s);
    list->setFocus(); // where closing the editor puts it
    press(Qt::Key_Space);
    QVERIFY(!tray().row(0).isWanted);
    press(Qt::Key_Space);
    QVERIFY(tray().row(0).isWanted);
    QVERIFY(tabTo(u"trayOneColor"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(tray().row(0).item.fitted->image.pixelColor(12, 12), QColor(0x1c, 0x21, 0x27));
    QVERIFY(tabTo(u"trayUpload"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(onPortal().contains(u"by-keys"_s));
    QTRY_COMPARE(place()->model().counts().own, 8);
    QTRY_VERIFY(!place()->tray()->findChild<QAbstractButton *>(u"trayPause"_s)->isVisible());
    press(Qt::Key_Escape); // the message
    press(Qt::Key_Escape); // the tray
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(place()->tiles()));
    QVERIFY(tabTo(u"gallerySearch"_s));
    QTest::keyClicks(QApplication::focusWidget(), u"by-keys"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Home);
    press(Qt::Key_Delete);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"galleryBarNo"_s);
    press(Qt::Key_Backtab);
    press(Qt::Key_Space);
    QTRY_VERIFY(!onPortal().contains(u"by-keys"_s));
}

/// The button that was pressed goes, and the keys went with it to the top of the window.
void GalleryWindowTest::keysStayInTheTrayWhileItSends()
{
    showGallery();
    drop(numbered(3));
    m_case->portal->faults().add(
        Fault::delayAnswer(addIcon, std::chrono::milliseconds(500)).always());
    QVERIFY(tabTo(u"trayUpload"_s));
    press(Qt::Key_Space);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"trayPause"_s);
    QTRY_COMPARE(onPortal().size(), 10);
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"trayList"_s);
}

/// Looking at the logos meanwhile fitted the icons that were being sent to 60 pixels, and took the
/// answers for theirs.
void GalleryWindowTest::theOtherGalleryLeavesAnUploadAlone()
{
    showGallery();
    drop(numbered(60));
    m_case->portal->faults().add(
        Fault::delayAnswer(addIcon, std::chrono::milliseconds(400)).always());
    QTest::mouseClick(place()->tray()->uploadButton(), Qt::LeftButton);
    place()->showGallery(Gallery::Logos);
    QCOMPARE(tray().gallery(), Gallery::Icons);
    QCOMPARE(tray().rowCount(), 60);
    QTRY_COMPARE_WITH_TIMEOUT(onPortal().size(), 67, 20'000);
    QTRY_VERIFY(!place()->tray()->findChild<QAbstractButton *>(u"trayPause"_s)->isVisible());
    for (int row = 0; row < 60; ++row) {
        QCOMPARE(tray().row(row).outcome, TrayOutcome::Done);
        QCOMPARE(tray().row(row).item.fitted->image.size(), QSize(24, 24));
    }
    QCOMPARE(onPortal(demo::Gallery::Logos).size(), 3);
    place()->showTray(); // and now for the logos
    QCOMPARE(tray().gallery(), Gallery::Logos);
}

void GalleryWindowTest::progressAndResultAreSaid()
{
    showGallery();
    drop(numbered(120) << file(u"broken.png"_s, "nonsense"));
    m_case->portal->faults().add(
        Fault::delayAnswer(addIcon, std::chrono::milliseconds(400)).always());
    QTest::mouseClick(place()->tray()->uploadButton(), Qt::LeftButton);
    auto *meter = place()->tray()->findChild<QProgressBar *>();
    QVERIFY(meter->isVisible());
    QCOMPARE(meter->maximum(), 120);
    QTRY_VERIFY(meter->value() > 0 && meter->value() < 120);
    QVERIFY(place()
                ->tray()
                ->findChild<ElidedLabel *>(u"traySummary"_s)
                ->text()
                .startsWith(u"Sending"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!meter->isVisible(), 20'000);
    QCOMPARE(place()->tray()->findChild<ElidedLabel *>(u"traySummary"_s)->text(),
             u"120 on the portal, 1 left out"_s);
    QCOMPARE(place()->messageBar()->message().fact, u"120 uploaded."_s);
    QCOMPARE(place()->model().counts().own, 127);
}

void GalleryWindowTest::entriesOfACodeAreShown()
{
    showGallery();
    place()->searchField()->setText(u"info"_s);
    QTRY_VERIFY(place()->model().rowCount() > 0);
    const int row = place()->model().rowOf(u"info"_s);
    QTRY_VERIFY(place()->model().itemAt(row).uses >= 3);
    TileView *tiles = place()->tiles();
    QTest::mouseClick(tiles->viewport(), Qt::LeftButton, {},
                      tiles->visualRect(place()->model().index(row)).center());
    auto *show = place()->findChild<QAbstractButton *>(u"detailsEntries"_s);
    QTRY_VERIFY(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    QTRY_VERIFY(m_case->window->findChild<SearchPlace *>()->isVisible());
}

QTEST_MAIN(GalleryWindowTest)
#include "tst_gallerywindow.moc"
