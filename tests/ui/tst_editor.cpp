// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowcase.h"

#include "ui/cards/cardpane.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/markingedit.h"
#include "ui/imports/fileadding.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

/// The editor of the real window: drafts, keys, and the way of a text to another card.
class EditorTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_case.reset(); }

    void aDraftComesBack();
    void hiddenCharactersAreToldAndRemoved();
    void boldItalicUnderlinedByKeys();
    void aTextGoesToAnotherCard();
    void theDraftOfAnotherCardIsNotWrittenOver();
    void theDraftOfAnotherCardIsReplacedWhereItIsAsked();
    void aCopyThatWaitsDoesNotFollowToAThirdCard();

private:
    EditorPane *editor() const { return m_case->view()->editor(); }
    std::optional<timeline::EntryDraft> draftOf(const crm::OwnerRef &owner) const
    {
        const auto kept = await(m_case->view()->workspace().store().draft(owner));
        return kept ? std::optional(kept->content) : std::nullopt;
    }
    void write(const QString &title, const QString &text);
    void keepDraft(const crm::OwnerRef &owner, const QString &title);
    void goTo(const crm::OwnerRef &owner);

    std::unique_ptr<WindowCase> m_case;
    crm::OwnerRef m_other;
};

void EditorTest::init()
{
    m_case = std::make_unique<WindowCase>();
    QVERIFY(m_case->open());
    m_other = { crm::Deal, m_case->portal->addCard(crm::Deal, { { u"title"_s, u"Other"_s } }) };
    QVERIFY(m_case->openCard(0));
    m_case->view()->newEntry();
    QTRY_VERIFY(editor()->titleField()->hasFocus());
}

/// As it is typed.
void EditorTest::write(const QString &title, const QString &text)
{
    QTest::keyClicks(editor()->titleField(), title);
    QTest::keyClick(editor()->titleField(), Qt::Key_Tab);
    QTRY_COMPARE(QApplication::focusWidget(), editor()->textField());
    QTest::keyClicks(editor()->textField(), text);
}

void EditorTest::keepDraft(const crm::OwnerRef &owner, const QString &title)
{
    QVERIFY(await(m_case->view()->workspace().store().saveDraft(
        { owner, { title, u"Kept before"_s, u"info"_s }, m_case->clock.utcNow() })));
}

/// Through the card picker, by keys.
void EditorTest::goTo(const crm::OwnerRef &owner)
{
    auto *other = m_case->find<QPushButton>(u"otherCard"_s);
    other->setFocus(Qt::TabFocusReason);
    QTest::keyClick(other, Qt::Key_Space);
    auto *popup = m_case->find<QWidget>(u"cardPopup"_s);
    QVERIFY(popup);
    auto *pane = popup->findChild<CardPane *>();
    QTRY_VERIFY(pane->searchField()->isVisible());
    QTest::keyClicks(pane->searchField(), crm::toText(owner));
    QTRY_VERIFY(pane->model().rowCount() > 0);
    QTest::keyClick(pane->searchField(), Qt::Key_Return);
    QTRY_COMPARE(editor()->owner(), owner);
}

void EditorTest::aDraftComesBack()
{
    QTest::keyClicks(editor()->titleField(), u"Half a thought"_s);
    // Typing alone is kept within a second, without anything being closed.
    QTRY_VERIFY(draftOf(m_case->card));
    QCOMPARE(draftOf(m_case->card)->title, u"Half a thought"_s);
    QTest::keyClick(editor()->titleField(), Qt::Key_Escape);
    QTRY_VERIFY(!editor()->isVisible());
    m_case->view()->newEntry();
    QTRY_COMPARE(editor()->titleField()->text(), u"Half a thought"_s);
    editor()->titleField()->clear();
    QTest::keyClick(editor()->titleField(), Qt::Key_Escape);
    QTRY_VERIFY(!draftOf(m_case->card));
}

void EditorTest::hiddenCharactersAreToldAndRemoved()
{
    editor()->titleField()->setText(u"Plan"_s);
    editor()->textField()->setPlainText(u"Enter\u200Bprise"_s);
    auto *findings = editor()->findChild<QWidget *>(u"findings"_s);
    QTRY_VERIFY(findings->isVisible());
    auto *bar = findings->findChild<MessageBar *>();
    QVERIFY(bar);
    QVERIFY(editor()->addButton()->isEnabled()); // told, not forbidden
    QTest::mouseClick(bar->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(editor()->draft().text, u"Enterprise"_s);
    QVERIFY(!findings->isVisible());
    editor()->textField()->setPlainText(u"  \u200B "_s);
    QVERIFY(!editor()->addButton()->isEnabled());
}

/// Ctrl+I adds from a file elsewhere in the window; in a text it is what it is everywhere.
void EditorTest::boldItalicUnderlinedByKeys()
{
    write(u"Title"_s, u"word"_s);
    auto *text = editor()->textField();
    const QList<std::pair<Qt::Key, QString>> keys {
        { Qt::Key_B, u"[b]word[/b]"_s },
        { Qt::Key_I, u"[b][i]word[/i][/b]"_s },
        { Qt::Key_U, u"[b][i][u]word[/u][/i][/b]"_s },
    };
    text->moveCursor(QTextCursor::Start, QTextCursor::KeepAnchor);
    for (const auto &[key, expected] : keys) {
        QTest::keyClick(text, key, Qt::ControlModifier);
        QCOMPARE(text->toPlainText(), expected);
        QCOMPARE(text->textCursor().selectedText(), u"word"_s);
    }
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(!m_case->view()->fileAdding()->page());
    text->undo();
    QCOMPARE(text->toPlainText(), u"[b][i]word[/i][/b]"_s);
}

void EditorTest::aTextGoesToAnotherCard()
{
    write(u"For the other"_s, u"Text"_s);
    QTRY_VERIFY(draftOf(m_case->card));
    goTo(m_other);
    QTRY_COMPARE(editor()->draft().title, u"For the other"_s);
    QTRY_VERIFY(draftOf(m_other));
    QCOMPARE(draftOf(m_other)->text, u"Text"_s);
    QTRY_VERIFY(!draftOf(m_case->card));
    QTRY_VERIFY(editor()->addButton()->isEnabled());
    QTest::keyClick(editor()->titleField(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_case->portal->entries(m_other.typeId, m_other.id).size(), 1,
                              20'000);
    QVERIFY(m_case->atPortal().isEmpty());
}

void EditorTest::theDraftOfAnotherCardIsNotWrittenOver()
{
    keepDraft(m_other, u"Kept"_s);
    write(u"Mine"_s, u"Text"_s);
    goTo(m_other);
    QTRY_VERIFY(editor()->noteBar()->isVisible());
    QTRY_COMPARE(editor()->draft().title, u"Kept"_s);
    QCOMPARE(draftOf(m_other)->title, u"Kept"_s);
    QTest::keyClick(editor()->titleField(), Qt::Key_Escape);
    QTRY_VERIFY(!editor()->isVisible());
    QCOMPARE(draftOf(m_other)->title, u"Kept"_s);
    QCOMPARE(draftOf(m_case->card)->title, u"Mine"_s); // neither is lost
}

void EditorTest::theDraftOfAnotherCardIsReplacedWhereItIsAsked()
{
    keepDraft(m_other, u"Kept"_s);
    write(u"Mine"_s, u"Text"_s);
    goTo(m_other);
    QTRY_VERIFY(editor()->noteBar()->isVisible());
    QVERIFY(WindowCase::click(editor()->noteBar()->actionButton()));
    QTRY_COMPARE(editor()->draft().title, u"Mine"_s);
    QTRY_COMPARE(draftOf(m_other)->title, u"Mine"_s);
    QTRY_VERIFY(!draftOf(m_case->card));
}

void EditorTest::aCopyThatWaitsDoesNotFollowToAThirdCard()
{
    keepDraft(m_other, u"Kept"_s);
    write(u"Mine"_s, u"Text"_s);
    goTo(m_other);
    QTRY_VERIFY(editor()->noteBar()->isVisible());
    const crm::OwnerRef third { crm::Deal, 100 };
    editor()->edit(third, u"Third"_s);
    QTRY_COMPARE(editor()->owner(), third);
    QTRY_VERIFY(!editor()->noteBar()->isVisible());
    QCOMPARE(editor()->draft().title, QString());
    editor()->closeKeepingDraft();
    QVERIFY(!draftOf(third));
    QCOMPARE(draftOf(m_case->card)->title, u"Mine"_s);
}

QTEST_MAIN(EditorTest)
#include "tst_editor.moc"
