// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"
#include "demo/state.h"
#include "ui/timeline/activitydetails.h"
#include "ui/timeline/activitypane.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/bindingslist.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/notesection.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowcase.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPlainTextEdit>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Way = WindowCase::Way;

/// What can be done with one entry, in the real window: each by mouse and by keys alone, down to
/// the portal.
class OneEntryTest : public QObject
{
    Q_OBJECT
public slots:
    void noteOpened(const QUrl &url) { m_opened.append(url); } ///< in place of a browser

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void pinnedAndUnpinned_data() { WindowCase::addWays(); }
    void pinnedAndUnpinned();
    void boundAndRemoved_data() { WindowCase::addWays(); }
    void boundAndRemoved();
    void aNoteIsWrittenChangedAndDeleted_data() { WindowCase::addWays(); }
    void aNoteIsWrittenChangedAndDeleted();
    void aNoteChangedAtOnceAgainIsNobodyElses();
    void aNoteOfSomebodyElseIsWrittenOver_data() { WindowCase::addWays(); }
    void aNoteOfSomebodyElseIsWrittenOver();
    void anEmptyNoteIsDeletedInstead_data() { WindowCase::addWays(); }
    void anEmptyNoteIsDeletedInstead();
    void deleted_data() { WindowCase::addWays(); }
    void deleted();
    void copied_data();
    void copied();
    void aLinkIsAskedForAndOpened_data() { WindowCase::addWays(); }
    void aLinkIsAskedForAndOpened();
    void entriesBoundFromElsewhereAreOffered_data() { WindowCase::addWays(); }
    void entriesBoundFromElsewhereAreOffered();
    void anActivityLeadsToItsCards_data() { WindowCase::addWays(); }
    void anActivityLeadsToItsCards();
    void tabGoesThroughTheDetailsAsTheyStand();
    void notesAreSearched_data() { WindowCase::addWays(); }
    void notesAreSearched();

private:
    void choose(Way way, const QString &text = u"Text"_s);
    void writeNote(Way way, const QString &text);
    EntryDetails *entry() const { return m_case->view()->timelinePlace()->details(); }
    template <typename T> T *part(const QString &name) const
    {
        return entry()->findChild<T *>(name);
    }
    MessageBar *bar(const QString &name) const { return part<MessageBar>(name); }
    bool isPinned() const;
    bool isBound(const demo::Owner &owner) const;
    QString note() const;

    std::unique_ptr<WindowCase> m_case;
    qint64 m_entry = 0;
    QList<QUrl> m_opened;
};

namespace {

constexpr demo::Owner website { crm::Deal, 100 }; // of the demo's own content

}

void OneEntryTest::init()
{
    m_opened.clear();
    QDesktopServices::setUrlHandler(u"https"_s, this, "noteOpened");
    m_case = std::make_unique<WindowCase>();
    QVERIFY(m_case->open());
}

void OneEntryTest::cleanup()
{
    m_case.reset();
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

/// The card has one entry; it is chosen and all of it is known.
void OneEntryTest::choose(Way way, const QString &text)
{
    m_entry = m_case->add(u"Paid"_s, text);
    QVERIFY(m_case->openCard(1));
    QTRY_VERIFY(m_case->list()->hasFocus());
    m_case->chooseRows(way, 0, 0);
    QTRY_VERIFY(entry()->stored());
    QTRY_VERIFY(part<QAbstractButton>(u"noteEdit"_s)->isVisible());
    QTRY_COMPARE(entry()->bindings()->cards().size(), 1);
}

bool OneEntryTest::isPinned() const
{
    bool pinned = false;
    m_case->portal->edit([&](demo::State &state) {
        pinned = state.isPinned(m_entry, { m_case->card.typeId, m_case->card.id });
    });
    return pinned;
}

bool OneEntryTest::isBound(const demo::Owner &owner) const
{
    bool bound = false;
    m_case->portal->edit([&](demo::State &state) { bound = state.isBound(m_entry, owner); });
    return bound;
}

QString OneEntryTest::note() const
{
    QString text;
    m_case->portal->edit([&](demo::State &state) {
        if (const demo::Note *there = state.note(1, m_entry))
            text = there->text;
    });
    return text;
}

void OneEntryTest::pinnedAndUnpinned()
{
    QFETCH(Way, way);
    choose(way);
    auto *pin = part<QToolButton>(u"pinButton"_s);
    QVERIFY(m_case->take(way, pin, u"pinEntry"_s));
    QTRY_VERIFY(isPinned());
    QTRY_COMPARE(pin->text(), u"Pinned"_s);
    QVERIFY(m_case->take(way, pin, u"unpinEntry"_s));
    QTRY_VERIFY(!isPinned());
    QTRY_COMPARE(bar(u"writeBar"_s)->message().fact, u"Unpinned."_s);
    QVERIFY(m_case->use(way, bar(u"writeBar"_s)->actionButton())); // undo
    QTRY_VERIFY(isPinned());
}

void OneEntryTest::boundAndRemoved()
{
    QFETCH(Way, way);
    choose(way);
    QVERIFY(m_case->use(way, part<QAbstractButton>(u"bindingAdd"_s)));
    QVERIFY(m_case->pickCard(way, { website.typeId, website.id }, u"Website relaunch"_s));
    QTRY_VERIFY(isBound(website));
    QTRY_COMPARE(entry()->bindings()->cards().size(), 2);
    const auto removes = [this] {
        QList<QAbstractButton *> shown;
        for (auto *each :
             entry()->bindings()->findChildren<QAbstractButton *>(u"bindingRemove"_s)) {
            if (each->isVisible())
                shown.append(each);
        }
        return shown;
    };
    QTRY_COMPARE(removes().size(), 2);
    QTRY_COMPARE(removes().last()->accessibleName(), u"Remove from Website relaunch"_s);
    QVERIFY(m_case->use(way, removes().last()));
    QTRY_VERIFY(!isBound(website));
    QTRY_COMPARE(removes().size(), 1);
    if (way == Way::Keys) // on what came in place of what is gone
        QVERIFY(removes().first()->hasFocus());
    // The last one is warned of.
    const demo::Owner own { m_case->card.typeId, m_case->card.id };
    QVERIFY(m_case->use(way, removes().first()));
    QTRY_COMPARE(bar(u"writeBar"_s)->message().tone, theme::Tone::Warning);
    QVERIFY(isBound(own));
    QVERIFY(m_case->use(way, bar(u"writeBar"_s)->actionButton()));
    QTRY_VERIFY(!isBound(own));
}

/// Where the section puts the keyboard when its editing begins.
void OneEntryTest::writeNote(Way way, const QString &text)
{
    QVERIFY(m_case->use(way, part<QAbstractButton>(u"noteEdit"_s)));
    QTRY_VERIFY(part<QPlainTextEdit>(u"noteField"_s)->hasFocus());
    m_case->press(Qt::Key_A, Qt::ControlModifier);
    if (text.isEmpty())
        m_case->press(Qt::Key_Delete);
    m_case->type(text);
    if (way == Way::Mouse)
        QVERIFY(WindowCase::click(part<QAbstractButton>(u"noteSave"_s)));
    else
        m_case->press(Qt::Key_Return, Qt::ControlModifier);
}

void OneEntryTest::aNoteIsWrittenChangedAndDeleted()
{
    QFETCH(Way, way);
    choose(way);
    writeNote(way, u"Call back"_s);
    QTRY_COMPARE(note(), u"Call back"_s);
    auto *shown = part<BbCodeView>(u"noteText"_s);
    QTRY_VERIFY(shown->isVisible());
    QCOMPARE(shown->toPlainText(), u"Call back"_s);
    writeNote(way, u"Called"_s);
    QTRY_VERIFY2(note() == "Called"_L1, qPrintable(bar(u"noteMessage"_s)->message().fact));
    QTRY_COMPARE(shown->toPlainText(), u"Called"_s);
    QTRY_VERIFY(part<QAbstractButton>(u"noteDelete"_s)->isVisible());
    QVERIFY(m_case->use(way, part<QAbstractButton>(u"noteDelete"_s)));
    QTRY_COMPARE(note(), QString());
    QTRY_VERIFY(!shown->isVisible());
}

/// Once it was, as long as the portal had not told the date of the one just written.
void OneEntryTest::aNoteChangedAtOnceAgainIsNobodyElses()
{
    choose(Way::Keys);
    m_case->portal->faults().add(
        demo::Fault::delayAnswer(u"crm.timeline.note.get"_s, std::chrono::milliseconds(700))
            .always());
    writeNote(Way::Keys, u"Call back"_s);
    QTRY_VERIFY(part<BbCodeView>(u"noteText"_s)->isVisible());
    QCOMPARE(part<BbCodeView>(u"noteText"_s)->toPlainText(), u"Call back"_s);
    writeNote(Way::Keys, u"Called"_s);
    QTRY_COMPARE(note(), u"Called"_s);
    QTRY_VERIFY(part<QAbstractButton>(u"noteEdit"_s)->isVisible());
    QVERIFY(bar(u"noteMessage"_s)->isHidden());
}

void OneEntryTest::aNoteOfSomebodyElseIsWrittenOver()
{
    QFETCH(Way, way);
    choose(way);
    writeNote(way, u"First"_s);
    QTRY_COMPARE(note(), u"First"_s);
    QTRY_VERIFY(part<QAbstractButton>(u"noteEdit"_s)->isVisible());
    QVERIFY(m_case->use(way, part<QAbstractButton>(u"noteEdit"_s)));
    QTRY_VERIFY(part<QPlainTextEdit>(u"noteField"_s)->hasFocus());
    // The portal counts in seconds: a change within the second of the first one is none to it.
    const auto updated = [this] {
        QDateTime when;
        m_case->portal->edit([&](demo::State &state) { when = state.note(1, m_entry)->updated; });
        return when.toSecsSinceEpoch();
    };
    const qint64 first = updated();
    const auto theirs = [&] {
        m_case->portal->edit(
            [this](demo::State &state) { state.saveNote(1, m_entry, u"Theirs"_s, 7); });
        return updated() > first;
    };
    QTRY_VERIFY(theirs());
    m_case->press(Qt::Key_A, Qt::ControlModifier);
    m_case->type(u"Mine"_s);
    QVERIFY(m_case->use(way, part<QAbstractButton>(u"noteSave"_s)));
    QTRY_COMPARE(bar(u"noteMessage"_s)->message().consequence, u"Theirs"_s);
    QCOMPARE(note(), u"Theirs"_s);
    QVERIFY(m_case->use(way, bar(u"noteMessage"_s)->actionButton()));
    QTRY_COMPARE(note(), u"Mine"_s);
}

void OneEntryTest::anEmptyNoteIsDeletedInstead()
{
    QFETCH(Way, way);
    choose(way);
    writeNote(way, u"First"_s);
    QTRY_COMPARE(note(), u"First"_s);
    QTRY_VERIFY(part<QAbstractButton>(u"noteEdit"_s)->isVisible());
    writeNote(way, {});
    QTRY_COMPARE(bar(u"noteMessage"_s)->message().action, u"Delete the note"_s);
    QCOMPARE(note(), u"First"_s);
    QVERIFY(m_case->use(way, bar(u"noteMessage"_s)->actionButton()));
    QTRY_COMPARE(note(), QString());
}

void OneEntryTest::deleted()
{
    QFETCH(Way, way);
    choose(way);
    const auto ask = [&] {
        if (way == Way::Mouse)
            return WindowCase::click(part<QAbstractButton>(u"deleteButton"_s));
        m_case->press(Qt::Key_Delete);
        return true;
    };
    auto *question = m_case->view()->messageBar();
    auto *no = m_case->find<QAbstractButton>(u"workspaceBarNo"_s);
    QVERIFY(ask());
    QTRY_VERIFY(question->isVisible() && no->hasFocus()); // so that Enter takes nothing away
    QVERIFY(m_case->use(way, no));
    QTRY_VERIFY(!question->isVisible());
    QTRY_VERIFY(m_case->list()->hasFocus());
    QCOMPARE(m_case->atPortal().size(), 1);
    QVERIFY(ask());
    QTRY_VERIFY(question->isVisible());
    QVERIFY(m_case->use(way, question->actionButton()));
    QTRY_COMPARE(m_case->atPortal().size(), 0);
    QTRY_VERIFY(entry()->stored()->deletedHere);
    QCOMPARE(entry()->stored()->entry.text, u"Text"_s); // its last content stays
}

void OneEntryTest::copied_data()
{
    QTest::addColumn<QString>("action");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<Way>("way");
    const std::tuple<const char *, QString, QString> forms[] {
        { "text", u"copyText"_s, u"bold text"_s },
        { "title and text", u"copyWhole"_s, u"Paid\nbold text"_s },
        { "BB code", u"copyBbCode"_s, u"[b]bold[/b] text"_s },
        { "JSON", u"copyJson"_s, {} },
    };
    for (const auto &[name, action, expected] : forms) {
        QTest::addRow("%s, by mouse", name) << action << expected << Way::Mouse;
        QTest::addRow("%s, by keys alone", name) << action << expected << Way::Keys;
    }
}

void OneEntryTest::copied()
{
    QFETCH(QString, action);
    QFETCH(QString, expected);
    QFETCH(Way, way);
    choose(way, u"[b]bold[/b] text"_s);
    QGuiApplication::clipboard()->clear();
    QVERIFY(m_case->take(way, part<QToolButton>(u"copyButton"_s), action));
    const QString text = QGuiApplication::clipboard()->text();
    if (!expected.isEmpty()) {
        QCOMPARE(text, expected);
        return;
    }
    const QJsonObject raw = QJsonDocument::fromJson(text.toUtf8()).object();
    QCOMPARE(raw.value(u"title"_s).toString(), u"Paid"_s);
    QCOMPARE(raw.value(u"text"_s).toString(), u"[b]bold[/b] text"_s);
}

void OneEntryTest::aLinkIsAskedForAndOpened()
{
    QFETCH(Way, way);
    const QUrl address(u"https://files.acme.example/offer?q=1&r=2"_s);
    choose(way, u"See [url=%1]the offer[/url]."_s.arg(address.toString()));
    auto *text = part<BbCodeView>(u"entryText"_s);
    QVERIFY(text->toPlainText().contains(u"the offer files.acme.example"_s)); // its host beside it
    const auto follow = [&] {
        if (way == Way::Mouse) {
            const QTextCursor link = text->document()->find(u"offer"_s);
            QTest::mouseClick(text->viewport(), Qt::LeftButton, {},
                              text->cursorRect(link).center() - QPoint(6, 0));
            return true;
        }
        const bool isThere = m_case->tabTo(text);
        m_case->press(Qt::Key_Tab); // from link to link
        m_case->press(Qt::Key_Return);
        return isThere;
    };
    auto *question = m_case->view()->messageBar();
    auto *no = m_case->find<QAbstractButton>(u"workspaceBarNo"_s);
    QVERIFY(follow());
    QTRY_VERIFY(question->isVisible() && no->hasFocus());
    QVERIFY(question->message().fact.contains(u"files.acme.example"_s));
    QCOMPARE(question->message().consequence, address.toString());
    QVERIFY(m_case->use(way, no));
    QCOMPARE(m_opened, QList<QUrl>());
    QVERIFY(follow());
    QTRY_VERIFY(question->isVisible());
    QVERIFY(m_case->use(way, question->actionButton()));
    QTRY_COMPARE(m_opened, QList<QUrl> { address });
}

void OneEntryTest::entriesBoundFromElsewhereAreOffered()
{
    QFETCH(Way, way);
    // Made on another card and bound to this one, which the portal's own list does not show.
    demo::Entry made;
    made.entityTypeId = website.typeId;
    made.entityId = website.id;
    made.title = u"Made elsewhere"_s;
    made.text = u"Text"_s;
    made.iconCode = u"info"_s;
    const EntryId elsewhere { m_case->portal->addEntry(made) };
    m_case->portal->edit([&](demo::State &state) {
        state.bind(elsewhere.value, { m_case->card.typeId, m_case->card.id });
    });
    choose(way);
    auto *bound = m_case->find<QAbstractButton>(u"filterBound"_s);
    QVERIFY(!bound->isVisible());
    // It is known of once its cards were read.
    const crm::OwnerRef card = m_case->card;
    m_case->view()->openCard({ website.typeId, website.id });
    QTRY_VERIFY(m_case->list()->setCurrentEntry(elsewhere));
    QTRY_COMPARE(entry()->bindings()->cards().size(), 2);
    m_case->view()->openCard(card);
    QTRY_VERIFY(bound->isVisible());
    QTRY_COMPARE(m_case->model().rowCount(), 1);
    QVERIFY(m_case->use(way, bound));
    QTRY_COMPARE(m_case->model().rowCount(), 2);
    QTRY_VERIFY(m_case->model().rowOf(elsewhere) >= 0);
    // It is marked: the row says where it was made.
    const QModelIndex row = m_case->model().index(m_case->model().rowOf(elsewhere));
    QTRY_VERIFY(row.data(models::LoadedRole).toBool());
    const QString said = row.data(Qt::AccessibleTextRole).toString();
    QVERIFY2(said.contains(u"Deal #100"_s), qPrintable(said));
    QVERIFY(m_case->use(way, bound));
    QTRY_COMPARE(m_case->model().rowCount(), 1);
}

void OneEntryTest::anActivityLeadsToItsCards()
{
    QFETCH(Way, way);
    m_case->portal->edit([&](demo::State &state) {
        state.addActivity({ { u"OWNER_TYPE_ID"_s, QString::number(m_case->card.typeId) },
                            { u"OWNER_ID"_s, QString::number(m_case->card.id) },
                            { u"TYPE_ID"_s, u"2"_s },
                            { u"DIRECTION"_s, u"1"_s },
                            { u"SUBJECT"_s, u"Call back"_s },
                            { u"COMMUNICATIONS"_s,
                              QJsonArray { QJsonObject { { u"TYPE"_s, u"PHONE"_s },
                                                         { u"VALUE"_s, u"+49 40"_s },
                                                         { u"ENTITY_ID"_s, u"100"_s },
                                                         { u"ENTITY_TYPE_ID"_s, u"2"_s } } } } });
    });
    choose(way);
    auto *place = m_case->view()->timelinePlace();
    if (way == Way::Mouse) {
        QVERIFY(WindowCase::click(place->page()->viewSwitch()->button(1)));
    } else {
        QVERIFY(m_case->tabTo(place->page()->viewSwitch()->button(0)));
        m_case->press(Qt::Key_Right);
    }
    auto *list = place->activities()->list();
    QTRY_COMPARE(place->activities()->model().rowCount(), 1);
    if (way == Way::Mouse) {
        const QRect row = list->visualRect(place->activities()->model().index(0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, row.center());
    } else {
        QVERIFY(m_case->tabTo(list));
        m_case->press(Qt::Key_Home);
    }
    QTRY_VERIFY(place->activityDetails()->activity());
    QCOMPARE(place->activityDetails()->activity()->subject, u"Call back"_s);
    const auto cards = place->activityDetails()->findChildren<LinkButton *>(u"activityCard"_s);
    QCOMPARE(cards.size(), 2);
    QVERIFY(m_case->use(way, cards.last()));
    QTRY_COMPARE(place->page()->card(),
                 std::optional(crm::OwnerRef { website.typeId, website.id }));
}

void OneEntryTest::tabGoesThroughTheDetailsAsTheyStand()
{
    choose(Way::Keys);
    QStringList stops;
    while (stops.size() < 60 && !stops.contains(u"rawToggle"_s)) {
        m_case->press(Qt::Key_Tab);
        QVERIFY(QApplication::focusWidget());
        stops.append(QApplication::focusWidget()->objectName());
    }
    qsizetype before = -1;
    for (const QString &name :
         { u"editButton"_s, u"copyButton"_s, u"pinButton"_s, u"deleteButton"_s, u"entryText"_s,
           u"noteEdit"_s, u"bindingAdd"_s, u"bindingRow"_s, u"bindingRemove"_s, u"rawToggle"_s }) {
        const qsizetype at = stops.indexOf(name);
        QVERIFY2(at > before, qPrintable(name + u": "_s + stops.join(u' ')));
        before = at;
    }
}

/// The words of a note find its entry, once the note was read.
void OneEntryTest::notesAreSearched()
{
    QFETCH(Way, way);
    m_case->add(u"Another"_s, u"Text"_s);
    m_entry = m_case->add(u"Paid"_s, u"Text"_s);
    m_case->portal->edit(
        [this](demo::State &state) { state.saveNote(1, m_entry, u"Zebra crossing"_s, 1); });
    QVERIFY(m_case->openCard(2));
    m_case->chooseRows(way, 0, 0);
    QTRY_COMPARE(part<BbCodeView>(u"noteText"_s)->toPlainText(), u"Zebra crossing"_s);
    auto *filter = m_case->view()->timelinePlace()->page()->filterBar()->searchField();
    if (way == Way::Mouse)
        QTest::mouseClick(filter, Qt::LeftButton);
    else
        m_case->press(Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(filter->hasFocus());
    m_case->type(u"zebra"_s);
    QTRY_COMPARE(m_case->model().rowCount(), 1);
    QCOMPARE(m_case->model().idAt(0).value, m_entry);
}

QTEST_MAIN(OneEntryTest)
#include "tst_oneentry.moc"
