// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "gallery/iconimages.h"
#include "support/portalfixture.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/bindingslist.h"
#include "ui/timeline/cardheader.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/timelineplace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace Qt::Literals::StringLiterals;

/// List and details over a workspace on the demo portal: from the click to the wire and back.
class TimelinePlaceTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void openingACardReadsAndProvesIt();
    void refreshFindsWhatIsNew();
    void anEntryWrittenHereIsCountedByThePortal();
    void aDeadPortalLeavesTheRows();
    void aWebhookDeletesNothingAndSaysSo();
    void uploadedPicturesAreShown();
    void bindingsAreShownByName();
    void bindingsThatAreNotToldAreNoTrouble();
    void onePaneHasAWayBack_data();
    void onePaneHasAWayBack();
    void everythingByKeyboard();

private:
    void makePlace();
    void open();
    void choose(int row);
    QString count() const { return m_place->page()->header()->proofButton()->words().count; }

    static constexpr crm::OwnerRef m_deal { crm::Deal, 100 };
    std::unique_ptr<PortalFixture> m_portal;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TimelinePlace> m_place;
};

void TimelinePlaceTest::init()
{
    // The offscreen platform says of itself what it lacks.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_portal = std::make_unique<PortalFixture>();
    m_portal->fill(m_deal, 35);
    makePlace();
}

void TimelinePlaceTest::makePlace()
{
    const QUrl webhook = m_portal->portal.adminWebhook();
    const auto address = connections::parseWebhook(webhook.toString());
    QVERIFY(address);
    connections::Connection connection;
    connection.id = u"test"_s;
    connection.portal = address->root;
    connection.userId = address->userId;
    m_workspace
        = std::make_unique<Workspace>(connection, connections::makeWebhookAuthorizer(*address),
                                      u":memory:"_s, m_portal->clock, PortalFixture::unhurried());
    QVERIFY(await(m_workspace->open()));
    m_place = std::make_unique<TimelinePlace>(*m_workspace);
    m_place->resize(1192, 800);
}

void TimelinePlaceTest::cleanup()
{
    m_place.reset();
    m_workspace.reset();
    m_portal.reset();
}

void TimelinePlaceTest::open()
{
    m_place->openCard(m_deal);
    m_place->show();
    QTRY_VERIFY(!m_place->page()->isReading());
    QTRY_COMPARE(m_place->page()->model().rowCount(), 35);
}

void TimelinePlaceTest::choose(int row)
{
    m_place->page()->list()->setCurrentIndex(m_place->page()->model().index(row));
    QTRY_VERIFY(m_place->details()->stored());
    QTRY_COMPARE(m_place->details()->stored()->entry.id, m_place->page()->model().idAt(row));
}

void TimelinePlaceTest::openingACardReadsAndProvesIt()
{
    open();
    QTRY_COMPARE(count(), u"35 of 35"_s);
    QTRY_COMPARE(m_place->page()->header()->proofButton()->words().glyph, u"check-ring"_s);
    m_place->page()->list()->setCurrentIndex(m_place->page()->model().index(0));
    QTRY_VERIFY(m_place->details()->stored());
    QCOMPARE(m_place->details()->stored()->entry.title, u"Entry 34"_s);
    QCOMPARE(m_place->details()->stored()->entry.id, m_place->page()->model().idAt(0));
}

void TimelinePlaceTest::refreshFindsWhatIsNew()
{
    open();
    m_place->page()->list()->setCurrentIndex(m_place->page()->model().index(3));
    const EntryId chosen = m_place->page()->list()->currentEntry();
    const qint64 added = m_portal->addAtPortal(m_deal, u"Fresh"_s);
    auto *refresh = m_place->findChild<GlyphButton *>(u"refreshButton"_s);
    QTest::mouseClick(refresh, Qt::LeftButton);
    QTRY_COMPARE(m_place->page()->model().rowCount(), 36);
    QCOMPARE(m_place->page()->model().idAt(0).value, added);
    QCOMPARE(m_place->page()->list()->currentEntry(), chosen);
    QTRY_COMPARE(count(), u"36 of 36"_s);
    QTRY_VERIFY(m_place->page()->model().index(0).data(models::NewRole).toBool());
}

void TimelinePlaceTest::anEntryWrittenHereIsCountedByThePortal()
{
    // Once "36 of 35" stood there, with the mark of a complete list.
    open();
    QVERIFY(await(
        m_workspace->outbox().add(m_deal, u"Deal"_s, { u"Paid"_s, u"Invoice 7"_s, u"info"_s })));
    QTRY_COMPARE(m_place->page()->model().rowCount(), 36);
    QTRY_COMPARE(count(), u"36 of 36"_s);
    QTRY_COMPARE(m_place->page()->header()->proofButton()->words().glyph, u"check-ring"_s);
}

void TimelinePlaceTest::aDeadPortalLeavesTheRows()
{
    open();
    m_portal->portal.stop();
    m_place->refresh();
    QTRY_VERIFY(m_place->page()->messageBar()->isVisible());
    QCOMPARE(m_place->page()->messageBar()->message().fact, u"No connection."_s);
    QCOMPARE(m_place->page()->model().rowCount(), 35);
    QVERIFY(m_place->page()->list()->isVisible());
}

void TimelinePlaceTest::aWebhookDeletesNothingAndSaysSo()
{
    open();
    QTRY_COMPARE(m_workspace->capabilities().remove, connections::Can::No);
    m_place->page()->list()->setCurrentIndex(m_place->page()->model().index(0));
    QTRY_VERIFY(m_place->details()->stored());
    QVERIFY(!m_place->details()->deleteAction()->isEnabled());
    auto *reason = m_place->findChild<QWidget *>(u"deleteReason"_s);
    QTRY_VERIFY(reason->isVisible());
    QVERIFY(reason->accessibleName().contains(u"webhook can delete nothing"_s));
}

void TimelinePlaceTest::uploadedPicturesAreShown()
{
    m_place.reset();
    m_workspace.reset();
    m_portal = std::make_unique<PortalFixture>(demo::Options {});
    makePlace();
    QTRY_VERIFY(!m_workspace->icons().isEmpty());
    QString own;
    for (const timeline::GalleryIcon &icon : m_workspace->icons()) {
        if (!icon.isSystem)
            own = icon.code;
    }
    demo::Entry entry;
    entry.entityTypeId = m_deal.typeId;
    entry.entityId = m_deal.id;
    entry.title = u"With a picture"_s;
    entry.text = u"Text"_s;
    entry.iconCode = own;
    const qint64 id = m_portal->portal.addEntry(entry);
    m_place->openCard(m_deal);
    m_place->show();
    QTRY_VERIFY(m_place->page()->list()->setCurrentEntry(EntryId { id }));
    QTRY_VERIFY(!m_workspace->iconImages().image(own).isNull());
    const QImage picture = m_workspace->iconImages().image(own);
    QRgb wanted = 0;
    for (int at = 0; at < 24 * 24 && qAlpha(wanted) < 255; ++at)
        wanted = picture.pixel(at % 24, at / 24);
    QCOMPARE(qAlpha(wanted), 255);
    const auto shows = [wanted](QWidget *widget, const QRect &where) {
        const QImage image = widget->grab(where).toImage();
        for (int at = 0; at < image.width() * image.height(); ++at) {
            if (image.pixel(at % image.width(), at / image.width()) == wanted)
                return true;
        }
        return false;
    };
    // The ground of a row is 32 wide and begins at 32, that of the details 40 at 16.
    EntryListView *list = m_place->page()->list();
    QTRY_VERIFY(
        shows(list->viewport(), QRect(32, list->visualRect(list->currentIndex()).top(), 32, 48)));
    QTRY_VERIFY(m_place->details()->stored());
    QTRY_VERIFY(shows(m_place->details(), QRect(16, 12, 40, 40)));
}

void TimelinePlaceTest::bindingsAreShownByName()
{
    const qint64 contact = m_portal->portal.addCard(
        crm::Contact, { { u"name"_s, u"Sofia"_s }, { u"lastName"_s, u"Brandt"_s } });
    open();
    const EntryId id = m_place->page()->model().idAt(0);
    m_portal->portal.edit([&](demo::State &state) {
        state.bind(id.value, { crm::Contact, contact });
    });
    m_portal->portal.resetCounts();
    choose(0);
    BindingsList *list = m_place->details()->bindings();
    const auto words = [list] {
        QStringList all;
        for (const QAbstractButton *row : list->findChildren<QAbstractButton *>(u"bindingRow"_s))
            if (row->isVisible())
                all.append(row->accessibleName());
        return all;
    };
    QTRY_COMPARE(words().size(), 2);
    QTRY_COMPARE(
        words(),
        QStringList({ u"Deal #100, made here"_s, u"Brandt Sofia, Contact #%1"_s.arg(contact) }));
    QCOMPARE(m_portal->portal.executedCounts().value(u"crm.timeline.bindings.list"_s), 1);
    // Coming back asks nobody.
    choose(1);
    choose(0);
    QTRY_COMPARE(words().size(), 2);
    QSignalSpy opened(m_place.get(), &TimelinePlace::cardOpened);
    auto *row = list->findChildren<QAbstractButton *>(u"bindingRow"_s).last();
    row->click();
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<crm::OwnerRef>(),
             (crm::OwnerRef { crm::Contact, contact }));
}

void TimelinePlaceTest::bindingsThatAreNotToldAreNoTrouble()
{
    open();
    m_portal->portal.stop();
    choose(0);
    auto *note = m_place->findChild<ElidedLabel *>(u"bindingsNote"_s);
    QTRY_COMPARE(note->text(), u"Not known: the portal did not tell."_s);
    QVERIFY(note->isVisible());
    choose(1);
    QVERIFY(m_place->details()
                ->bindings()
                ->findChildren<QAbstractButton *>(u"bindingRow"_s)
                .isEmpty());
}

void TimelinePlaceTest::onePaneHasAWayBack_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("button") << 0 << int(Qt::NoModifier);
    QTest::newRow("Alt+Left") << int(Qt::Key_Left) << int(Qt::AltModifier);
    QTest::newRow("Escape") << int(Qt::Key_Escape) << int(Qt::NoModifier);
}

void TimelinePlaceTest::onePaneHasAWayBack()
{
    QFETCH(const int, key);
    QFETCH(const int, modifiers);
    m_place->resize(899, 700);
    open();
    m_place->activateWindow();
    EntryListView *list = m_place->page()->list();
    QVERIFY(!m_place->details()->isVisible());
    choose(3);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(m_place->details()->isVisible());
    QVERIFY(!m_place->page()->isVisible());
    auto *back = m_place->findChild<GlyphButton *>(u"backButton"_s);
    QVERIFY(back->isVisible());
    QVERIFY(!back->accessibleName().isEmpty());
    m_place->details()->textView()->setFocus();
    if (key == 0)
        QTest::mouseClick(back, Qt::LeftButton);
    else
        QTest::keyClick(m_place->details()->textView(), Qt::Key(key),
                        Qt::KeyboardModifiers(modifiers));
    QVERIFY(m_place->page()->isVisible());
    QVERIFY(!m_place->details()->isVisible());
    QVERIFY(list->hasFocus());
    QCOMPARE(list->currentIndex().row(), 3);
    m_place->resize(1192, 800);
    QTRY_VERIFY(m_place->details()->isVisible());
    QVERIFY(!back->isVisible());
}

/// The way through the place without a mouse: every stop can be told by its name, and what a person
/// does all day needs no stop but the list.
void TimelinePlaceTest::everythingByKeyboard()
{
    open();
    m_place->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    EntryListView *list = m_place->page()->list();
    choose(0);
    list->setFocus();
    QStringList stops;
    QWidget *start = m_place->window()->focusWidget();
    for (int i = 0; i < 60; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QWidget *stop = QApplication::focusWidget();
        QVERIFY(stop);
        if (stop == start)
            break;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(stop);
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(stop->metaObject()->className()) + u' '
                            + stop->objectName()));
        QVERIFY(stop->isVisible());
        QVERIFY2(!stops.contains(stop->objectName()) || stop->objectName().isEmpty()
                     || stop->inherits("QLabel") || stop->objectName() == u"bindingRow",
                 qPrintable(stop->objectName()));
        stops.append(stop->objectName());
    }
    QCOMPARE(QApplication::focusWidget(), start); // no trap
    for (const QString &name :
         { u"filterText"_s, u"filterIcon"_s, u"filterAuthor"_s, u"filterDates"_s, u"filterOrder"_s,
           u"refreshButton"_s, u"newEntryButton"_s, u"proofButton"_s, u"copyButton"_s,
           u"entryText"_s, u"rawToggle"_s })
        QVERIFY2(stops.contains(name), qPrintable(name + u" is not in "_s + stops.join(u' ')));

    QTest::keyClick(list, Qt::Key_End);
    QCOMPARE(list->currentIndex().row(), 34);
    QTest::keyClick(list, Qt::Key_PageUp);
    const int pageUp = list->currentIndex().row();
    QVERIFY(pageUp < 34 && pageUp > 0);
    QTest::keyClick(list, Qt::Key_PageDown);
    QCOMPARE(list->currentIndex().row(), 34);
    QTest::keyClick(list, Qt::Key_Home);
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClicks(list, u"zz"_s); // letters are for shortcuts
    QCOMPARE(list->currentIndex().row(), 0);
    QTest::keyClick(list, Qt::Key_F, Qt::ControlModifier);
    auto *field = m_place->findChild<QLineEdit *>(u"filterText"_s);
    QVERIFY(field->hasFocus());
    QTest::keyClicks(field, u"Entry 7"_s);
    QTRY_COMPARE(m_place->page()->model().rowCount(), 3); // 7, 17, 27
    QTest::keyClick(field, Qt::Key_Return);
    QVERIFY(list->hasFocus());
    QTest::keyClick(list, Qt::Key_Escape);
    QTRY_COMPARE(m_place->page()->model().rowCount(), 35);
}

QTEST_MAIN(TimelinePlaceTest)
#include "tst_timelineplace.moc"
