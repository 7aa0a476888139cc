// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallerycase.h"

#include "ui/gallery/dropplace.h"
#include "ui/gallery/traycard.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepage.h"

#include <QListView>
#include <QPushButton>
#include <QSet>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;
using gallery::Verdict;
using gallerycase::png;
using timeline::Gallery;

namespace {

const QColor orange(200, 120, 20); // of the icon "crate"

/// The part of \a shown that is all in \a color.
QRect inkOf(const QImage &shown, const QColor &color, const QRect &within)
{
    QRect found;
    for (int y = within.top(); y <= within.bottom(); ++y) {
        for (int x = within.left(); x <= within.right(); ++x) {
            if (shown.pixelColor(x, y) == color)
                found |= QRect(x, y, 1, 1);
        }
    }
    return found;
}

} // namespace

/// How the place of icons and logos looks: judged on its pixels and its words.
class GalleryLooksTest : public QObject
{
    Q_OBJECT
private slots:
    void init() { m_case = std::make_unique<GalleryCase>(); }
    void cleanup() { m_case.reset(); }
    void threeGroundsStandSideBySide();
    void chequersShowThrough();
    void cardsShowBeforeAndAfterAtTrueSize();
    void whatIsThereStandsBesideItsReplacement();
    void missingCodesAreNamedWithTheirEntries();
    void whatWasNeverReadIsNotCounted();
    void aFailingPortalIsToldAndTriedAgain();
    void aNarrowWindowKeepsItsWords();
    void threeLogosStandInALine();
    void whatIsHeldOverTheWindowIsInvited();
    void whatCannotBeTakenIsNotInvited();

private:
    QImage tile(int row) const;

    std::unique_ptr<GalleryCase> m_case;
};

QImage GalleryLooksTest::tile(int row) const
{
    TileView *tiles = m_case->place->tiles();
    return tiles->viewport()->grab(tiles->visualRect(m_case->place->model().index(row))).toImage();
}

void GalleryLooksTest::threeGroundsStandSideBySide()
{
    m_case->open();
    QTRY_VERIFY(!m_case->place->shelf().images(Gallery::Icons).image(u"crate"_s).isNull());
    constexpr int margin = 8, square = 48, step = 52, inside = (square - 24) / 2;
    for (const int times : { 1, 2 }) {
        m_case->find<Segments>("galleryTimes")->button(times - 1)->click();
        const int side = 24 * times, wide = side + 24;
        const QImage shown = tile(0);
        for (int ground = 0; ground < 3; ++ground) {
            const QRect place(margin + ground * (wide + step - square), margin, wide, wide);
            QCOMPARE(inkOf(shown, orange, place),
                     QRect(place.topLeft() + QPoint(inside, inside), QSize(side, side)));
        }
        const auto cornerOf = [&](int ground) {
            return shown.pixelColor(margin + ground * (wide + 4) + 5, margin + 3).lightness();
        };
        QVERIFY(cornerOf(0) > 200);
        QVERIFY(cornerOf(1) < 80);
    }
}

void GalleryLooksTest::chequersShowThrough()
{
    m_case->open();
    QTRY_VERIFY(!m_case->place->shelf().images(Gallery::Icons).image(u"crate"_s).isNull());
    m_case->find<Segments>("galleryGround")->button(2)->click();
    const QImage shown = tile(0);
    QSet<QRgb> around;
    for (int x = 8 + 4; x < 8 + 44; ++x) // above the picture, beside the edge of the ground
        around.insert(shown.pixel(x, 8 + 8));
    QCOMPARE(around.size(), 2);
    QVERIFY(!inkOf(shown, orange, shown.rect()).isEmpty());
}

void GalleryLooksTest::cardsShowBeforeAndAfterAtTrueSize()
{
    m_case->open();
    m_case->drop({ m_case->file(u"block.png"_s, png(qRgb(10, 60, 200), 480)) });
    QListView *list = m_case->place->tray()->list();
    list->setCurrentIndex({});
    const QRect card = list->visualRect(m_case->tray().index(0));
    const QImage shown = list->viewport()->grab(card).toImage();
    const auto columns = traycard::columns(Gallery::Icons);
    const QColor blue(10, 60, 200);
    const QRect before = inkOf(shown, blue, QRect(columns.before, 0, 48, card.height()));
    const QRect after = inkOf(shown, blue, QRect(columns.after, 0, 48, card.height()));
    QCOMPARE(before.size(), QSize(40, 40)); // as large as its square lets it
    QCOMPARE(after.size(), QSize(24, 24));
    QCOMPARE(before.center().y(), after.center().y());
}

void GalleryLooksTest::whatIsThereStandsBesideItsReplacement()
{
    m_case->open();
    m_case->drop({ m_case->file(u"crate.png"_s, png(qRgb(10, 60, 200))),
                   m_case->file(u"paid.png"_s, png(qRgb(20, 150, 60))) });
    QTRY_COMPARE(m_case->row(0).judgement.verdict, Verdict::Different);
    QTRY_COMPARE(m_case->row(1).judgement.verdict, Verdict::Identical);
    QVERIFY(m_case->row(1).there.isNull());
    QCOMPARE(m_case->row(0).there.toImage().pixelColor(12, 12), orange);
    QListView *list = m_case->place->tray()->list();
    list->setCurrentIndex({});
    const QRect card = list->visualRect(m_case->tray().index(0));
    const QImage shown = list->viewport()->grab(card).toImage();
    const int left = traycard::columns(Gallery::Icons).after;
    const QRect column(left, 0, 48, card.height());
    const QRect next = inkOf(shown, QColor(10, 60, 200), column);
    const QRect now = inkOf(shown, orange, column);
    QCOMPARE(next.size(), QSize(24, 24));
    QCOMPARE(now.size(), QSize(24, 24)); // both at their true size
    QVERIFY(now.top() > next.bottom());
}

void GalleryLooksTest::missingCodesAreNamedWithTheirEntries()
{
    m_case->open();
    QList<timeline::LogEntry> entries;
    const QStringList codes { u"order-ok"_s, u"dhl"_s,      u"dhl"_s,     u"x"_s,
                              u"y"_s,        u"order-ok"_s, u"order-ok"_s };
    for (const QString &code : codes) {
        timeline::LogEntry entry;
        entry.id = EntryId { entries.size() + 1 };
        entry.title = u"x"_s;
        entry.iconCode = code;
        entries.append(entry);
    }
    QVERIFY(await(m_case->workspace->store().saveEntries({ 2, 15 }, entries)));
    QTRY_COMPARE(m_case->place->model().counts().missing, 4);
    const MessageBar::Message message = m_case->find<MessageBar>("missingBar")->message();
    QString fact = message.fact;
    fact.remove(QChar(0x2068)).remove(QChar(0x2069));
    QVERIFY2(fact.contains(u"order-ok (3), dhl (2), x (1)…"_s), qPrintable(fact));
    QVERIFY(message.consequence.contains(u'7'));
}

void GalleryLooksTest::whatWasNeverReadIsNotCounted()
{
    m_case->fixture.portal.faults().add(Fault::htmlPage(u"crm.timeline.logo.list"_s).always());
    m_case->open();
    QTRY_VERIFY(m_case->isShown("galleryBar")); // the icons are those of before
    m_case->click("showLogos");
    auto *page = m_case->find<StatePage>("galleryState");
    QTRY_VERIFY(page->isVisible() && !page->state().primary.isEmpty());
    QVERIFY(!m_case->isShown("galleryBar")); // the page says it
    QVERIFY(!m_case->find<ElidedLabel>("galleryProof")->text().contains(u'0'));
    QCOMPARE(m_case->find<PlaceButton>("showLogos")->count(), -1);
    m_case->fixture.portal.faults().clear();
    m_case->click("statePrimary");
    QTRY_COMPARE(m_case->place->model().rowCount(), 40);
    QVERIFY(m_case->place->tiles()->isVisible());
    QCOMPARE(m_case->find<PlaceButton>("showLogos")->count(), 40);
}

void GalleryLooksTest::aFailingPortalIsToldAndTriedAgain()
{
    m_case->open();
    QTRY_VERIFY(m_case->place->shelf().lastRead(Gallery::Logos).isValid());
    m_case->fixture.portal.faults().add(
        Fault::dropBeforeProcessing(u"crm.timeline.icon.list"_s).always());
    m_case->click("galleryRefresh");
    QTRY_VERIFY_WITH_TIMEOUT(m_case->isShown("galleryBar"), 30'000);
    QCOMPARE(m_case->place->model().counts().all(), 52); // what was read stays
    m_case->fixture.portal.faults().clear();
    QTest::mouseClick(m_case->place->messageBar()->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_case->isShown("galleryBar"));
}

void GalleryLooksTest::aNarrowWindowKeepsItsWords()
{
    m_case->open();
    auto *download = m_case->find<QPushButton>("galleryDownload");
    auto *proof = m_case->find<ElidedLabel>("galleryProof");
    const auto fits = [proof] {
        return QFontMetrics(proof->drawnFont()).horizontalAdvance(proof->text())
            <= proof->contentsRect().width();
    };
    QVERIFY(!download->text().isEmpty());
    QVERIFY(proof->text().contains(u"number ="_s) && fits());
    for (const int width : { 1024, 900, 760 }) {
        m_case->place->resize(width, 700);
        QTRY_VERIFY2(fits(), qPrintable(proof->text()));
        QVERIFY(proof->text().contains(u"52"_s));
        QTRY_VERIFY2(m_case->place->searchField()->width() >= 200,
                     qPrintable(QString::number(width)));
        QVERIFY(m_case->isShown("galleryGround") && m_case->isShown("galleryTimes"));
    }
    m_case->place->resize(740, 700);
    m_case->click("galleryTray"); // the tray needs its room
    m_case->place->resize(1024, 700);
    QTRY_VERIFY(fits());
    QVERIFY(!download->accessibleName().isEmpty());
    if (download->text().isEmpty()) // the words are still there for who asks
        QCOMPARE(download->toolTip(), download->accessibleName());
    m_case->place->resize(1600, 700);
    QTRY_VERIFY(!download->text().isEmpty());
}

void GalleryLooksTest::threeLogosStandInALine()
{
    m_case->open();
    m_case->click("showLogos");
    QTRY_COMPARE(m_case->place->model().rowCount(), 40);
    TileView *tiles = m_case->place->tiles();
    const auto topOf
        = [&](int row) { return tiles->visualRect(m_case->place->model().index(row)).top(); };
    QCOMPARE(topOf(2), topOf(0));
    QVERIFY(topOf(3) > topOf(0));
}

void GalleryLooksTest::whatIsHeldOverTheWindowIsInvited()
{
    m_case->open();
    m_case->place->tiles()->setCurrentIndex(m_case->place->model().index(0));
    QVERIFY(m_case->isShown("pictureDetails"));
    auto *drop = m_case->place->findChild<DropPlace *>();
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(m_case->file(u"a.png"_s, png(qRgb(1, 2, 3)))) });
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_case->place.get(), &enter);
    QVERIFY(enter.isAccepted());
    QVERIFY(drop->isVisible() && drop->isInvited());
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_case->place.get(), &leave);
    QVERIFY(!drop->isInvited());
    QVERIFY(m_case->isShown("pictureDetails")); // as before
    m_case->drop({ m_case->folder.filePath(u"a.png"_s) });
    QVERIFY(drop->isVisible() && !drop->isInvited());
    QCOMPARE(m_case->tray().rowCount(), 1);
}

void GalleryLooksTest::whatCannotBeTakenIsNotInvited()
{
    m_case->open();
    QMimeData text, web;
    text.setText(u"words"_s);
    web.setUrls({ QUrl(u"https://example.invalid/a.png"_s) }); // nothing is ever fetched
    for (QMimeData *data : { &text, &web }) {
        QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, data, Qt::LeftButton,
                              Qt::NoModifier);
        enter.ignore();
        QCoreApplication::sendEvent(m_case->place.get(), &enter);
        QVERIFY(!enter.isAccepted());
    }
    QVERIFY(!m_case->isShown("trayPane"));
}

QTEST_MAIN(GalleryLooksTest)
#include "tst_gallerylooks.moc"
