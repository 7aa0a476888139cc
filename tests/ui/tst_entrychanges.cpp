// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace.h"

#include "demo/faults.h"
#include "support/portalfixture.h"
#include "ui/cards/cardpane.h"
#include "ui/timeline/bindingslist.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/notesection.h"
#include "ui/timeline/timelineplace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QAction>
#include <QApplication>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;
using demo::Fault;

/// Notes, pins and bindings in the details of an entry: from the click to the portal and back.
class EntryChangesTest : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void aNoteIsWrittenReadAndDeletedByMouse();
    void aNoteIsWrittenByKeyboardAlone();
    void anEmptyNoteOffersToDelete();
    void aNoteChangedByOthersIsShownBeforeItIsWrittenOver();
    void aRefusedNoteStaysInTheField();
    void aLongNoteIsWarnedOf();
    void pinsHaveThreeStates();
    void aFullCardRefusesAPin();
    void aCardIsAddedThroughThePicker();
    void aCardIsRemovedAndTheRemovalUndone();
    void theLastCardIsWarnedOf();

private:
    void open();
    template <typename T> T *part(const QString &name) const
    {
        return m_place->findChild<T *>(name);
    }
    void click(const QString &name) const
    {
        QTest::mouseClick(part<QWidget>(name), Qt::LeftButton);
    }
    void write(const QString &text);
    demo::Note portalNote() const;
    void changeAtPortal(const QString &text);
    QList<demo::Owner> portalBindings() const;
    bool isPinned() const;
    MessageBar *noteBar() const { return part<MessageBar>(u"noteMessage"_s); }
    MessageBar *bar() const { return part<MessageBar>(u"writeBar"_s); }

    static constexpr crm::OwnerRef m_deal { crm::Deal, 100 };
    qint64 m_entry = 0;
    std::unique_ptr<PortalFixture> m_portal;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<TimelinePlace> m_place;
};

void EntryChangesTest::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_portal = std::make_unique<PortalFixture>();
    m_portal->portal.addCard(crm::Deal, { { u"id"_s, 100 }, { u"title"_s, u"Website"_s } });
    m_portal->portal.addCard(
        crm::Contact,
        { { u"id"_s, 50 }, { u"name"_s, u"Sofia"_s }, { u"lastName"_s, u"Brandt"_s } });
    m_entry = m_portal->addAtPortal(m_deal, u"Paid"_s);
    const auto address = connections::parseWebhook(m_portal->portal.adminWebhook().toString());
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
    m_place->resize(1192, 1000);
}

void EntryChangesTest::cleanup()
{
    m_place.reset();
    m_workspace.reset();
    m_portal.reset();
}

void EntryChangesTest::open()
{
    m_place->openCard(m_deal);
    m_place->show();
    QVERIFY(QTest::qWaitForWindowActive(m_place.get()));
    QTRY_COMPARE(m_place->page()->model().rowCount(), 1);
    m_place->page()->list()->setCurrentIndex(m_place->page()->model().index(0));
    QTRY_VERIFY(part<LinkButton>(u"noteEdit"_s)->isVisible()); // the portal has told
    QTRY_VERIFY(!m_place->details()->bindings()->cards().isEmpty());
}

void EntryChangesTest::write(const QString &text)
{
    click(u"noteEdit"_s);
    auto *field = part<QPlainTextEdit>(u"noteField"_s);
    QTRY_VERIFY(field->isVisible());
    field->setPlainText(text);
    click(u"noteSave"_s);
}

demo::Note EntryChangesTest::portalNote() const
{
    demo::Note note;
    m_portal->portal.edit([&](demo::State &state) {
        if (const demo::Note *there = state.note(1, m_entry))
            note = *there;
    });
    return note;
}

void EntryChangesTest::changeAtPortal(const QString &text)
{
    const auto other = await(m_workspace->timeline().saveNote(m_deal, EntryId { m_entry }, text));
    QVERIFY(other);
}

QList<demo::Owner> EntryChangesTest::portalBindings() const
{
    QList<demo::Owner> owners;
    m_portal->portal.edit([&](demo::State &state) { owners = state.bindings(m_entry); });
    return owners;
}

bool EntryChangesTest::isPinned() const
{
    bool pinned = false;
    m_portal->portal.edit([&](demo::State &state) {
        pinned = state.isPinned(m_entry, { 2, 100 });
    });
    return pinned;
}

void EntryChangesTest::aNoteIsWrittenReadAndDeletedByMouse()
{
    open();
    QCOMPARE(part<LinkButton>(u"noteEdit"_s)->text(), u"Write a note"_s);
    write(u"Call back\n<b>soon</b>"_s);
    QTRY_COMPARE(portalNote().text, u"Call back\n<b>soon</b>"_s);
    auto *shown = part<QTextBrowser>(u"noteText"_s);
    QTRY_VERIFY(shown->isVisible());
    QCOMPARE(shown->toPlainText(), u"Call back\n<b>soon</b>"_s); // never rich text
    click(u"noteDelete"_s);
    QTRY_COMPARE(portalNote().text, QString());
    QTRY_VERIFY(noteBar()->isVisible());
    QCOMPARE(noteBar()->message().action, u"Write it again"_s);
    QTest::mouseClick(noteBar()->actionButton(), Qt::LeftButton);
    QCOMPARE(part<QPlainTextEdit>(u"noteField"_s)->toPlainText(), u"Call back\n<b>soon</b>"_s);
}

void EntryChangesTest::aNoteIsWrittenByKeyboardAlone()
{
    open();
    auto *edit = part<LinkButton>(u"noteEdit"_s);
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edit, Qt::Key_Space);
    auto *field = part<QPlainTextEdit>(u"noteField"_s);
    QTRY_COMPARE(QApplication::focusWidget(), field);
    QTest::keyClicks(field, u"By keys"_s);
    QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(portalNote().text, u"By keys"_s);
    QTRY_VERIFY(!m_place->details()->note()->isEditing());
    QTRY_VERIFY(edit->isVisible());
    edit->setFocus(Qt::TabFocusReason);
    QTest::keyClick(edit, Qt::Key_Space);
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!m_place->details()->note()->isEditing());
}

void EntryChangesTest::anEmptyNoteOffersToDelete()
{
    changeAtPortal(u"Old"_s);
    open();
    write(u"  \u200b "_s);
    QTRY_VERIFY(noteBar()->isVisible());
    QCOMPARE(noteBar()->message().action, u"Delete the note"_s);
    QCOMPARE(portalNote().text, u"Old"_s);
    QTest::mouseClick(noteBar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(portalNote().text, QString());
}

void EntryChangesTest::aNoteChangedByOthersIsShownBeforeItIsWrittenOver()
{
    changeAtPortal(u"First"_s);
    open();
    click(u"noteEdit"_s);
    // The portal counts in seconds: a change within the second of the first one is none to it.
    const QDateTime first = portalNote().updated;
    const auto theirs = [&] {
        m_portal->portal.edit(
            [this](demo::State &state) { state.saveNote(1, m_entry, u"Theirs"_s, 7); });
        return portalNote().updated.toSecsSinceEpoch() > first.toSecsSinceEpoch();
    };
    QTRY_VERIFY(theirs());
    part<QPlainTextEdit>(u"noteField"_s)->setPlainText(u"Mine"_s);
    click(u"noteSave"_s);
    QTRY_VERIFY(noteBar()->isVisible());
    QTRY_COMPARE(noteBar()->message().consequence, u"Theirs"_s);
    QCOMPARE(portalNote().text, u"Theirs"_s);
    QVERIFY(m_place->details()->note()->isEditing());
    QCOMPARE(part<QPlainTextEdit>(u"noteField"_s)->toPlainText(), u"Mine"_s);
    QTest::mouseClick(noteBar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(portalNote().text, u"Mine"_s);
}

void EntryChangesTest::aRefusedNoteStaysInTheField()
{
    open();
    m_portal->portal.faults().add(
        Fault::answer(u"crm.timeline.note.save"_s, 200, "application/json", R"({"result":false})"));
    write(u"Mine"_s);
    QTRY_VERIFY(noteBar()->isVisible());
    QCOMPARE(noteBar()->message().tone, theme::Tone::Refused);
    QCOMPARE(part<QPlainTextEdit>(u"noteField"_s)->toPlainText(), u"Mine"_s);
    QCOMPARE(portalNote().text, QString());
}

void EntryChangesTest::aLongNoteIsWarnedOf()
{
    open();
    click(u"noteEdit"_s);
    auto *counter = part<ElidedLabel>(u"noteCounter"_s);
    part<QPlainTextEdit>(u"noteField"_s)->setPlainText(QString(10'000, u'x'));
    QVERIFY(counter->text().isEmpty());
    part<QPlainTextEdit>(u"noteField"_s)->setPlainText(QString(10'001, u'x'));
    QVERIFY(!counter->text().isEmpty());
}

void EntryChangesTest::pinsHaveThreeStates()
{
    open();
    EntryDetails *details = m_place->details();
    QVERIFY(details->pinAction()->isEnabled() && details->unpinAction()->isEnabled()); // not known
    details->pinAction()->trigger();
    QTRY_VERIFY(isPinned());
    QTRY_VERIFY(!details->pinAction()->isEnabled() && details->unpinAction()->isEnabled());
    QTRY_VERIFY(bar()->isVisible());
    QTest::mouseClick(bar()->actionButton(), Qt::LeftButton); // undo
    QTRY_VERIFY(!isPinned());
    QTRY_VERIFY(details->pinAction()->isEnabled() && !details->unpinAction()->isEnabled());
}

void EntryChangesTest::aFullCardRefusesAPin()
{
    open();
    m_portal->portal.faults().add(
        Fault::answer(u"crm.timeline.item.pin"_s, 400, "application/json",
                      R"({"error":"0","error_description":"The limit is reached"})")
            .always());
    m_place->details()->pinAction()->trigger();
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(bar()->message().tone, theme::Tone::Refused);
    QVERIFY(!isPinned());
    QVERIFY(m_place->details()->pinAction()->isEnabled());
}

void EntryChangesTest::aCardIsAddedThroughThePicker()
{
    open();
    auto *add = part<LinkButton>(u"bindingAdd"_s);
    add->setFocus(Qt::TabFocusReason);
    QTest::keyClick(add, Qt::Key_Space);
    auto *popup = part<QWidget>(u"cardPopup"_s);
    QTRY_VERIFY(popup && popup->isVisible());
    auto *pane = popup->findChild<CardPane *>();
    pane->searchField()->setText(u"contact:50"_s);
    QTRY_VERIFY(pane->model().rowCount() > 0);
    emit pane->cardChosen({ crm::Contact, 50 });
    QTRY_COMPARE(portalBindings().size(), 2);
    QTRY_COMPARE(m_place->details()->bindings()->cards().size(), 2);
    auto *note = part<ElidedLabel>(u"bindingsNote"_s);
    QTRY_VERIFY(note->text().contains(u"made on"_s)); // the contact's list does not show it
}

void EntryChangesTest::aCardIsRemovedAndTheRemovalUndone()
{
    m_portal->portal.edit([this](demo::State &state) { state.bind(m_entry, { 3, 50 }); });
    open();
    QTRY_COMPARE(m_place->details()->bindings()->cards().size(), 2);
    const auto removes
        = m_place->details()->bindings()->findChildren<GlyphButton *>(u"bindingRemove"_s);
    QCOMPARE(removes.size(), 2);
    QTest::mouseClick(removes.last(), Qt::LeftButton);
    QTRY_COMPARE(portalBindings().size(), 1);
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(bar()->message().action, u"Undo"_s);
    QTest::mouseClick(bar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(portalBindings().size(), 2);
}

void EntryChangesTest::theLastCardIsWarnedOf()
{
    open();
    auto *remove = m_place->details()->bindings()->findChild<GlyphButton *>(u"bindingRemove"_s);
    QTest::mouseClick(remove, Qt::LeftButton);
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(bar()->message().tone, theme::Tone::Warning);
    QCOMPARE(portalBindings().size(), 1);
    QTest::mouseClick(bar()->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(portalBindings().size(), 0);
}

QTEST_MAIN(EntryChangesTest)
#include "tst_entrychanges.moc"
