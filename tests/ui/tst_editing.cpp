// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/state.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/markingedit.h"
#include "ui/editor/textpreview.h"
#include "ui/plans/editreview.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/entrydetails.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/windowcase.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;
using Way = WindowCase::Way;

/// An entry done anew: edited, corrected, restored, duplicated; in the real window on the demo
/// portal, which has no such method.
class EditingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_case.reset(); }
    void editByMouse();
    void editByKeysAloneAndBackToTheText();
    void anEditCarriesNoteBindingAndPin_data();
    void anEditCarriesNoteBindingAndPin();
    void anEditThatFailsLeavesTheOldEntry();
    void whereNothingCanBeDeletedACorrectionIsOffered_data();
    void whereNothingCanBeDeletedACorrectionIsOffered();
    void aDeletedEntryIsAddedAgain_data();
    void aDeletedEntryIsAddedAgain();
    void anEntryIsDuplicated_data();
    void anEntryIsDuplicated();
    void aDuplicateDoesNotTakeTheDraftAway();
    void thePreviewFollowsTheTyping_data();
    void thePreviewFollowsTheTyping();

private:
    void open(int rows);
    void begin(Way way, const QString &button);
    EditorPane *editor() const { return m_case->view()->editor(); }
    EntryDetails *entry() const { return m_case->view()->timelinePlace()->details(); }
    EditReview *review() const { return m_case->view()->editReview(); }
    bool isReviewReady() const
    {
        return review()->isVisible() && review()->startButton()->isEnabled();
    }
    bool isDone() const { return review()->messageBar()->message().tone == theme::Tone::Done; }
    QAbstractButton *part(const QString &name) const
    {
        return entry()->findChild<QAbstractButton *>(name);
    }
    QStringList reviewLines() const;
    void retitle(const QString &title);
    void start(Way way);

    std::unique_ptr<WindowCase> m_case;
};

void EditingTest::init()
{
    m_case = std::make_unique<WindowCase>();
    QVERIFY(m_case->open());
}

void EditingTest::open(int rows)
{
    m_case->fill(rows);
    QVERIFY(m_case->openCard(rows));
    m_case->list()->setFocus();
}

/// The newest row, and what the button of the details does with it.
void EditingTest::begin(Way way, const QString &button)
{
    m_case->chooseRows(way, 0, 0);
    QTRY_VERIFY(entry()->stored());
    QVERIFY(m_case->use(way, part(button)));
}

QStringList EditingTest::reviewLines() const
{
    QStringList said;
    const auto lines = m_case->find<QWidget>(u"reviewLines"_s)
                           ->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *line : lines)
        said.append(line->accessibleName());
    return said;
}

/// Where the editor puts the keyboard.
void EditingTest::retitle(const QString &title)
{
    QTRY_VERIFY(editor()->isEditingAnEntry() && editor()->titleField()->hasFocus());
    QVERIFY(!editor()->addButton()->isEnabled()); // nothing is changed yet
    m_case->press(Qt::Key_A, Qt::ControlModifier);
    m_case->type(title);
}

void EditingTest::start(Way way)
{
    QTRY_VERIFY(isReviewReady());
    if (way == Way::Mouse)
        QVERIFY(WindowCase::click(review()->startButton()));
    else
        m_case->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30'000);
}

void EditingTest::editByMouse()
{
    open(3);
    begin(Way::Mouse, u"editButton"_s);
    const qint64 old = entry()->stored()->entry.id.value;
    QCOMPARE(editor()->titleField()->text(), u"Row 3"_s);
    retitle(u"Row 3, corrected"_s);
    QVERIFY(WindowCase::click(editor()->addButton()));
    QTRY_VERIFY(isReviewReady());
    const QString said = reviewLines().join(u' ');
    QVERIFY2(said.contains(u"Number: changes"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Date: changes"_s), qPrintable(said));
    QCOMPARE(m_case->atPortal().size(), 3); // nothing was sent
    start(Way::Mouse);
    QCOMPARE(m_case->atPortal().size(), 3);
    QCOMPARE(m_case->atPortal().last().title, u"Row 3, corrected"_s);
    QVERIFY(m_case->atPortal().last().id != old);
    QVERIFY(WindowCase::click(review()->backButton())); // close
    QTRY_VERIFY(entry()->stored() && entry()->stored()->entry.title == u"Row 3, corrected"_s);
    // The two are linked; the link leads to what the old one said.
    QTRY_VERIFY(m_case->find<QAbstractButton>(u"entryLink"_s));
    auto *link = m_case->find<QAbstractButton>(u"entryLink"_s);
    QVERIFY(link->text().contains(QString::number(old)));
    QVERIFY(WindowCase::click(link));
    QTRY_COMPARE(entry()->entry().value, old);
}

void EditingTest::editByKeysAloneAndBackToTheText()
{
    open(2);
    m_case->chooseRows(Way::Keys, 0, 0);
    QTRY_VERIFY(entry()->stored());
    m_case->press(Qt::Key_F2);
    retitle(u"Row 2 and more"_s);
    m_case->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReviewReady());
    m_case->press(Qt::Key_Escape);
    QTRY_VERIFY(editor()->isVisible() && editor()->titleField()->hasFocus());
    QCOMPARE(editor()->titleField()->text(), u"Row 2 and more"_s); // what was written is there
    m_case->press(Qt::Key_Return, Qt::ControlModifier);
    start(Way::Keys);
    QCOMPARE(m_case->atPortal().size(), 2);
    QCOMPARE(m_case->atPortal().last().title, u"Row 2 and more"_s);
    m_case->press(Qt::Key_Escape);
    QTRY_VERIFY(!review()->isVisible());
    QTRY_VERIFY(m_case->list()->hasFocus());
}

void EditingTest::anEditCarriesNoteBindingAndPin_data() { WindowCase::addWays(); }

void EditingTest::anEditCarriesNoteBindingAndPin()
{
    QFETCH(Way, way);
    open(2);
    const qint64 old = m_case->atPortal().last().id;
    const demo::Owner card { m_case->card.typeId, m_case->card.id }, other { crm::Deal, 100 };
    m_case->portal->edit([&](demo::State &state) {
        state.bind(old, other);
        state.bind(old, { crm::Contact, 50 });
        state.saveNote(1, old, u"Looked at"_s, 1);
    });
    m_case->chooseRows(way, 0, 0);
    QTRY_VERIFY(entry()->stored());
    QVERIFY(m_case->take(way, part(u"pinButton"_s), u"pinEntry"_s));
    QTRY_COMPARE(m_case->executed(u"crm.timeline.item.pin"_s), 1);
    begin(way, u"editButton"_s);
    retitle(u"Anew"_s);
    QVERIFY(m_case->use(way, editor()->addButton()));
    QTRY_VERIFY(isReviewReady());
    const QString said = reviewLines().join(u' ');
    for (const QString &kept : { u"Note: is kept"_s, u"Pin on "_s, u"Binding to "_s })
        QVERIFY2(said.contains(kept), qPrintable(said));
    QCOMPARE(said.count(u"Pin: is not known"_s), 1); // though of two cards
    start(way);
    const qint64 now = m_case->atPortal().last().id;
    QVERIFY(now != old);
    m_case->portal->edit([&](demo::State &state) {
        QVERIFY(!state.entry(old));
        QVERIFY(state.isBound(now, card) && state.isBound(now, other));
        QVERIFY(state.isPinned(now, card));
        QVERIFY(state.note(1, now));
        QCOMPARE(state.note(1, now)->text, u"Looked at"_s);
    });
}

void EditingTest::anEditThatFailsLeavesTheOldEntry()
{
    m_case->fill(1, u"local.another.application"_s);
    QVERIFY(m_case->openCard(1));
    begin(Way::Mouse, u"editButton"_s);
    retitle(u"Not mine"_s);
    m_case->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isReviewReady());
    QVERIFY(WindowCase::click(review()->startButton()));
    // Another application's entry cannot be deleted: the new one goes again.
    QTRY_COMPARE_WITH_TIMEOUT(review()->messageBar()->message().tone, theme::Tone::Refused, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(m_case->atPortal().size(), 1, 30'000);
    QCOMPARE(m_case->atPortal().first().title, u"Row 1"_s);
    QTRY_VERIFY(review()->messageBar()->message().fact.contains(
        QString::number(m_case->atPortal().first().id)));
}

void EditingTest::whereNothingCanBeDeletedACorrectionIsOffered_data() { WindowCase::addWays(); }

/// Who is no administrator deletes nothing, so the old entry stays beside the new one.
void EditingTest::whereNothingCanBeDeletedACorrectionIsOffered()
{
    QFETCH(Way, way);
    m_case->userId = 7;
    open(2);
    begin(way, u"editButton"_s);
    const qint64 old = entry()->stored()->entry.id.value;
    retitle(u"Row 2 was wrong"_s);
    QVERIFY(m_case->use(way, editor()->addButton()));
    QTRY_VERIFY(review()->correctButton()->isVisible());
    QVERIFY(!review()->startButton()->isEnabled());
    QVERIFY(!review()->messageBar()->message().fact.isEmpty()); // why
    QCOMPARE(m_case->atPortal().size(), 2);
    QVERIFY(m_case->use(way, review()->correctButton()));
    QTRY_VERIFY(isReviewReady());
    const QString said = reviewLines().join(u' ');
    QVERIFY2(said.contains(u"The old entry: is kept"_s), qPrintable(said));
    start(way);
    QCOMPARE(m_case->atPortal().size(), 3);
    QCOMPARE(m_case->atPortal().at(1).id, old);
    QCOMPARE(m_case->atPortal().at(1).title, u"Row 2"_s);
    QCOMPARE(m_case->atPortal().last().title, u"Row 2 was wrong"_s);
    QVERIFY(m_case->use(way, review()->backButton())); // close
    QTRY_VERIFY(entry()->stored() && entry()->stored()->entry.title == u"Row 2 was wrong"_s);
    QTRY_VERIFY(m_case->find<QAbstractButton>(u"entryLink"_s));
    QCOMPARE(m_case->find<QAbstractButton>(u"entryLink"_s)->text(),
             u"Corrects entry %1"_s.arg(old));
    // The old one leads to its correction.
    QVERIFY(m_case->use(way, m_case->find<QAbstractButton>(u"entryLink"_s)));
    QTRY_COMPARE(entry()->entry().value, old);
    QTRY_VERIFY(
        m_case->find<QAbstractButton>(u"entryLink"_s)
        && m_case->find<QAbstractButton>(u"entryLink"_s)->text().startsWith(u"Corrected"_s));
}

void EditingTest::aDeletedEntryIsAddedAgain_data() { WindowCase::addWays(); }

void EditingTest::aDeletedEntryIsAddedAgain()
{
    QFETCH(Way, way);
    open(3);
    m_case->chooseRows(way, 0, 0);
    QTRY_VERIFY(entry()->stored());
    QVERIFY(!part(u"restoreButton"_s)->isVisible());
    if (way == Way::Mouse)
        QVERIFY(WindowCase::click(part(u"deleteButton"_s)));
    else
        m_case->press(Qt::Key_Delete);
    auto *bar = m_case->view()->messageBar();
    QTRY_VERIFY(bar->isVisible());
    QCOMPARE(m_case->atPortal().size(), 3); // asked first
    QVERIFY(m_case->use(way, bar->actionButton()));
    QTRY_COMPARE(m_case->atPortal().size(), 2);
    QTRY_VERIFY(entry()->stored()->deletedHere);
    QVERIFY(!part(u"editButton"_s)->isVisible());
    QVERIFY(m_case->use(way, part(u"restoreButton"_s)));
    QTRY_VERIFY(isReviewReady());
    QVERIFY(review()->messageBar()->message().fact.contains(u"does not come back"_s));
    QCOMPARE(m_case->atPortal().size(), 2);
    start(way);
    QCOMPARE(m_case->atPortal().size(), 3);
    QCOMPARE(m_case->atPortal().last().title, u"Row 3"_s);
    QVERIFY(m_case->use(way, review()->backButton()));
    QTRY_VERIFY(entry()->stored() && !entry()->stored()->deletedHere);
}

void EditingTest::anEntryIsDuplicated_data() { WindowCase::addWays(); }

void EditingTest::anEntryIsDuplicated()
{
    QFETCH(Way, way);
    open(2);
    m_case->chooseRows(way, 0, 0);
    QTRY_VERIFY(entry()->stored());
    if (way == Way::Mouse)
        QVERIFY(m_case->take(way, part(u"copyButton"_s), u"duplicateEntry"_s));
    else
        m_case->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(editor()->isVisible() && editor()->titleField()->hasFocus());
    QTRY_COMPARE(editor()->titleField()->text(), u"Row 2"_s);
    QVERIFY(!editor()->isEditingAnEntry()); // a new one, the old one stays
    QCOMPARE(m_case->atPortal().size(), 2);
    m_case->press(Qt::Key_End);
    m_case->type(u" again"_s);
    QVERIFY(m_case->use(way, editor()->addButton()));
    QTRY_COMPARE_WITH_TIMEOUT(m_case->atPortal().size(), 3, 30'000);
    QCOMPARE(m_case->atPortal().last().title, u"Row 2 again"_s);
    QCOMPARE(m_case->atPortal().last().text, u"Text 2"_s);
    QCOMPARE(m_case->atPortal().at(1).title, u"Row 2"_s);
}

void EditingTest::aDuplicateDoesNotTakeTheDraftAway()
{
    open(1);
    m_case->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(editor()->titleField()->hasFocus());
    m_case->type(u"My draft"_s);
    m_case->press(Qt::Key_Escape);
    QTRY_VERIFY(m_case->list()->hasFocus());
    m_case->chooseRows(Way::Keys, 0, 0);
    QTRY_VERIFY(entry()->stored());
    m_case->press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(editor()->noteBar()->isVisible());
    QCOMPARE(editor()->titleField()->text(), u"My draft"_s);
    QVERIFY(WindowCase::click(editor()->noteBar()->actionButton()));
    QTRY_COMPARE(editor()->titleField()->text(), u"Row 1"_s);
    QVERIFY(!editor()->noteBar()->isVisible());
}

void EditingTest::thePreviewFollowsTheTyping_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("shown"); // empty: there is no preview
    QTest::newRow("plain") << u"Only words"_s << QString();
    QTest::newRow("formatted") << u"[b]Paid[/b] today"_s << u"Paid today"_s;
    QTest::newRow("a link says where it leads")
        << u"[url=https://acme.example/q]the quote[/url]"_s << u"the quote acme.example"_s;
    QTest::newRow("unknown and unclosed ones stay as they are")
        << u"[i]a[/i] [wave]b[/wave] [u]c"_s << u"a [wave]b[/wave] [u]c"_s;
}

void EditingTest::thePreviewFollowsTheTyping()
{
    QFETCH(QString, typed);
    QFETCH(QString, shown);
    open(1);
    m_case->press(Qt::Key_N, Qt::ControlModifier);
    QTRY_VERIFY(editor()->titleField()->hasFocus());
    m_case->press(Qt::Key_Tab);
    auto *preview = m_case->find<TextPreview>(u"textPreview"_s);
    m_case->type(u"[s]x[/s]"_s);
    QTRY_VERIFY(preview->isVisible());
    m_case->press(Qt::Key_A, Qt::ControlModifier);
    m_case->type(typed);
    QTRY_COMPARE(preview->isVisible(), !shown.isEmpty());
    if (!shown.isEmpty())
        QTRY_COMPARE(preview->view()->toPlainText(), shown);
    // What the portal makes of it is said: it may show the codes.
    QVERIFY(m_case->find<QLabel>(u"textPreviewWarning"_s)->text().contains(u"plain text"_s));
}

QTEST_MAIN(EditingTest)
#include "tst_editing.moc"
