// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/faults.h"
#include "models/planrowsmodel.h"
#include "support/gapwatch.h"
#include "ui/imports/columnheader.h"
#include "ui/imports/fileadding.h"
#include "ui/imports/importpage.h"
#include "ui/outbox/outboxplace.h"
#include "ui/plans/plandetails.h"
#include "ui/plans/planpage.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statepage.h"
#include "ui/windowcase.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStandardPaths>
#include <QTableView>

using namespace Qt::Literals::StringLiterals;
using imports::Column;

/// Entries from a file: in the real window on the demo portal.
class AddingTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_case.reset(); }
    void aFileByMouse();
    void aFileByKeysAlone();
    void cancelledSendsNothing();
    void aFileIsDroppedOnTheTimeline();
    void aPictureIsNotTaken();
    void whatIsWrongWithAFileIsSaid_data();
    void whatIsWrongWithAFileIsSaid();
    void whatIsWrongWithARowIsSaid_data();
    void whatIsWrongWithARowIsSaid();
    void anotherEncodingCanBeChosen();
    void anotherSeparatorCanBeChosen();
    void rowsWithoutACardGoToTheOpenOne();
    void cardsThatCannotBeLookedUpAreAskedForAgain();
    void oneMeaningBelongsToOneColumn();
    void rowsAreFilteredByTheirState();
    void tenThousandRowsDoNotHoldTheWindow();

private:
    QString file(const QString &name, const QByteArray &bytes) const
    {
        return m_case->file(name, bytes);
    }
    QString cardText() const { return crm::toText(m_case->card); }
    void openFile(const QString &name, const QByteArray &bytes);
    void choose(int column, Column meaning);
    ImportPage *page() const { return m_case->view()->fileAdding()->page(); }
    ImportRowsModel &model() const { return page()->model(); }
    PlanPage *plan() const { return m_case->view()->planPage(); }
    bool isPlanReady() const { return plan()->isVisible() && plan()->preview(); }
    QString sentence(int row) const
    {
        return model().index(row, 0).data(ImportRowsModel::SentenceRole).toString();
    }
    int sent() const { return m_case->executed(u"crm.timeline.logmessage.add"_s); }

    std::unique_ptr<WindowCase> m_case;
};

void AddingTest::init()
{
    m_case = std::make_unique<WindowCase>();
    QVERIFY(m_case->open());
    QVERIFY(m_case->openCard(0));
}

void AddingTest::openFile(const QString &name, const QByteArray &bytes)
{
    m_case->view()->fileAdding()->open(file(name, bytes));
    QTRY_VERIFY(page()->isReady());
}

void AddingTest::choose(int column, Column meaning)
{
    QComboBox *chooser = page()->columns()->choosers().at(column);
    chooser->setCurrentIndex(chooser->findData(int(meaning)));
    emit chooser->activated(chooser->currentIndex());
    QTRY_VERIFY(page()->isReady());
}

void AddingTest::aFileByMouse()
{
    const QByteArray rows = "Alpha,Beta,Gamma\n"
                            "First,Text of the first,"
        + cardText().toUtf8() + "\nSecond,Text of the second," + cardText().toUtf8()
        + "\nThird,Text of the third,deal:99999999\n";
    const QString name = file(u"rows.csv"_s, rows);
    QVERIFY(WindowCase::click(m_case->find<QToolButton>(u"moreWaysToAdd"_s)));
    auto *menu = m_case->find<QMenu>(u"waysToAdd"_s);
    QTRY_VERIFY(menu->isVisible());
    QTest::mouseClick(menu, Qt::LeftButton, {},
                      menu->actionGeometry(m_case->find<QAction>(u"headerAddFromFile"_s)).center());
    QTRY_VERIFY(m_case->find<QFileDialog>(u"importFile"_s));
    auto *dialog = m_case->find<QFileDialog>(u"importFile"_s);
    dialog->findChild<QLineEdit *>(u"fileNameEdit"_s)->setText(name);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
    QTRY_VERIFY(page() && page()->isVisible() && page()->isReady());
    QCOMPARE(m_case->find<QLabel>(u"importTitle"_s)->text(), u"Add entries from rows.csv"_s);
    QCOMPARE(page()->encodings()->currentText(), u"UTF-8"_s);
    QCOMPARE(page()->separators()->currentText(), u"Comma"_s);
    // No heading says what its column is, so the first row looks like one of entries.
    QVERIFY(!page()->headings()->isChecked());
    QVERIFY(WindowCase::click(page()->headings()));
    QTRY_COMPARE(model().total(), 3);
    choose(1, Column::Ignored); // they were guessed by their place
    QVERIFY(page()->messageBar()->isVisible());
    QVERIFY(page()->messageBar()->message().fact.contains(u"No column holds the text."_s));
    QVERIFY(!page()->continueButton()->isEnabled());
    choose(1, Column::Text);
    choose(2, Column::Card);
    QVERIFY(!page()->messageBar()->isVisible());
    QTRY_COMPARE(model().count(RowState::Ready), 2);
    QCOMPARE(model().count(RowState::Error), 1);
    QVERIFY2(sentence(0).startsWith(u"Ready · Bulk"_s), qPrintable(sentence(0)));
    QVERIFY2(sentence(2).contains(u"deal:99999999"_s), qPrintable(sentence(2)));
    QCOMPARE(sent(), 0);
    QVERIFY(WindowCase::click(page()->continueButton()));
    QTRY_VERIFY(isPlanReady());
    QCOMPARE(plan()->preview()->sent, 2);
    QCOMPARE(plan()->preview()->refused, 1);
    QCOMPARE(sent(), 0);
    QVERIFY(WindowCase::click(plan()->startButton()));
    QTRY_COMPARE_WITH_TIMEOUT(m_case->atPortal().size(), 2, 30'000);
    QCOMPARE(m_case->atPortal().first().title, u"First"_s);
    QCOMPARE(m_case->atPortal().last().text, u"Text of the second"_s);
    QTRY_COMPARE(m_case->view()->place(), PlacesBar::Outbox);
    QTRY_COMPARE_WITH_TIMEOUT(m_case->view()->outboxPlace()->planDetails()->plan().counts.done, 2,
                              30'000);
    QCOMPARE(sent(), 2);
}

void AddingTest::aFileByKeysAlone()
{
    const QString name = file(u"rows.jsonl"_s,
                              "{\"title\":\"One\",\"text\":\"Of lines\",\"card\":\""
                                  + cardText().toUtf8() + "\",\"icon\":\"call\"}\n");
    QTest::keyClick(m_case->list(), Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(m_case->find<QFileDialog>(u"importFile"_s));
    auto *dialog = m_case->find<QFileDialog>(u"importFile"_s);
    auto *edit = dialog->findChild<QLineEdit *>(u"fileNameEdit"_s);
    edit->setText(name); // keys would open the completer of the dialog, which is Qt's own matter
    edit->setFocus();
    QTest::keyClick(edit, Qt::Key_Return);
    QTRY_VERIFY(page() && page()->isVisible() && page()->isReady());
    m_case->window->activateWindow(); // which a window manager does when the dialog goes
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page()->table()));
    QVERIFY(!page()->separators()->isVisible()); // lines have none
    // Every chooser is reached with Tab, in the order of the columns, and then the way on.
    QTest::keyClick(page()->table(), Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(QApplication::focusWidget(),
             static_cast<QWidget *>(page()->columns()->choosers().last()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(page()->cancelButton()));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(isPlanReady());
    QCOMPARE(sent(), 0);
    QTest::keyClick(plan()->cancelButton(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(m_case->atPortal().size(), 1, 30'000);
    QCOMPARE(m_case->atPortal().first().title, u"One"_s);
    QCOMPARE(m_case->atPortal().first().iconCode, u"call"_s);
}

void AddingTest::cancelledSendsNothing()
{
    openFile(u"rows.csv"_s, "card,title,text\n" + cardText().toUtf8() + ",A,B\n");
    QVERIFY(WindowCase::click(page()->continueButton()));
    QTRY_VERIFY(isPlanReady());
    QTest::keyClick(plan()->cancelButton(), Qt::Key_Escape);
    QTRY_VERIFY(page()->isVisible()); // back to what was mapped
    QCOMPARE(model().total(), 1);
    QVERIFY(page()->continueButton()->isEnabled());
    QTest::keyClick(page()->table(), Qt::Key_Escape);
    QTRY_VERIFY(m_case->view()->timelinePlace()->isVisible());
    QCOMPARE(model().total(), 0);
    QCOMPARE(sent(), 0);
    QVERIFY(await(m_case->view()->workspace().store().plans())->isEmpty());
}

void AddingTest::aFileIsDroppedOnTheTimeline()
{
    QMimeData data;
    data.setUrls({ QUrl::fromLocalFile(
        file(u"dropped.csv"_s, "card,title,text\n" + cardText().toUtf8() + ",A,B\n")) });
    QWidget *place = m_case->view()->timelinePlace();
    QDragEnterEvent enter({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(place, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({ 50, 50 }, Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(place, &drop);
    QTRY_VERIFY(page() && page()->isVisible() && page()->isReady());
    QCOMPARE(model().count(RowState::Ready), 1);
}

void AddingTest::aPictureIsNotTaken()
{
    QMimeData picture, web;
    picture.setUrls({ QUrl::fromLocalFile(file(u"a.png"_s, "x")) });
    web.setUrls({ QUrl(u"https://example.com/a.csv"_s) });
    for (const QMimeData *data : { &picture, &web }) {
        QDragEnterEvent enter({ 50, 50 }, Qt::CopyAction, data, Qt::LeftButton, {});
        enter.ignore();
        QApplication::sendEvent(m_case->view()->timelinePlace(), &enter);
        QVERIFY(!enter.isAccepted());
    }
}

void AddingTest::whatIsWrongWithAFileIsSaid_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing in it") << QByteArray() << u"The file holds no rows."_s;
    QTest::newRow("headings alone")
        << QByteArray("card,title,text\n") << u"The file holds no rows."_s;
    QTest::newRow("a ZIP file, such as XLSX")
        << QByteArray("PK\x03\x04\x14\x00\x06\x00\xff\xfe", 10)
        << u"The file holds something else than text."_s;
    QTest::newRow("one JSON document")
        << QByteArray("[{\"title\":\"A\"}]")
        << u"The file is one large list instead of one entry on each line."_s;
}

void AddingTest::whatIsWrongWithAFileIsSaid()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    m_case->view()->fileAdding()->open(file(u"wrong.csv"_s, bytes));
    QTRY_VERIFY(page()->statePage()->isVisible());
    QTRY_COMPARE(page()->statePage()->state().title, said);
    QVERIFY(!page()->statePage()->state().text.isEmpty()); // what to do
    QVERIFY(!page()->continueButton()->isEnabled());
}

void AddingTest::whatIsWrongWithARowIsSaid_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("said");
    QTest::newRow("no card") << QByteArray("somewhere,A,B") << u"“somewhere” is no card."_s;
    QTest::newRow("a card that is not there")
        << QByteArray("deal:99999999,A,B") << u"deal:99999999: "_s;
    QTest::newRow("a card of another portal")
        << QByteArray("https://other.example.com/crm/deal/details/5/,A,B")
        << u"This card belongs to another portal: other.example.com."_s;
    QTest::newRow("no title") << QByteArray("deal:100,,B") << u"Error"_s;
    QTest::newRow("a field that is too long") << QByteArray("deal:100,A,")
            + QByteArray(1'000'001, 'x') << u"A field is longer than a million characters."_s;
    QTest::newRow("a quote that is not closed")
        << QByteArray("deal:100,A,\"B") << u"The quote in line 2 is not closed."_s;
}

void AddingTest::whatIsWrongWithARowIsSaid()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, said);
    openFile(u"rows.csv"_s, "card,title,text\n" + row + "\n");
    QCOMPARE(model().count(RowState::Error), 1);
    QVERIFY2(sentence(0).startsWith(u"Error · "_s), qPrintable(sentence(0)));
    QVERIFY2(sentence(0).contains(said), qPrintable(sentence(0)));
    QVERIFY(!page()->continueButton()->isEnabled());
    page()->continueButton()->click();
    QVERIFY(!plan()->isVisible());
}

void AddingTest::anotherEncodingCanBeChosen()
{
    m_case->view()->fileAdding()->open(
        file(u"excel.csv"_s,
             "card;title;text\n" + cardText().toUtf8() + ";\xcf\xf0\xe8\xe2\xe5\xf2;B\n"));
    QTRY_VERIFY(page()->statePage()->isVisible()
                && page()->statePage()->state().title.contains(u"something else than text"_s));
    auto *encodings = page()->encodings();
    QVERIFY(encodings->isVisible());
    encodings->setFocus();
    QTest::keyClicks(encodings, u"Windows-1251"_s); // as people do it
    QTRY_COMPARE(encodings->currentData().toInt(), int(imports::Encoding::Windows1251));
    emit encodings->activated(encodings->currentIndex());
    QTRY_VERIFY(page()->isReady());
    QCOMPARE(page()->separators()->currentText(), u"Semicolon"_s);
    QCOMPARE(model().index(0, ImportRowsModel::FirstFieldColumn + 1).data().toString(),
             u"Привет"_s);
    QCOMPARE(model().count(RowState::Ready), 1);
}

void AddingTest::anotherSeparatorCanBeChosen()
{
    openFile(u"rows.csv"_s, "title,text;card\nA,B;" + cardText().toUtf8() + "\n");
    QCOMPARE(model().columnCount(), int(ImportRowsModel::FirstFieldColumn) + 2);
    auto *separators = page()->separators();
    separators->setCurrentIndex(1 - separators->currentIndex());
    emit separators->activated(separators->currentIndex());
    QTRY_VERIFY(page()->isReady());
    QCOMPARE(page()->columns()->choosers().size(), 2);
    QCOMPARE(model().total(), 1);
}

void AddingTest::rowsWithoutACardGoToTheOpenOne()
{
    openFile(u"rows.csv"_s, "title,text\nA,B\nC,D\n");
    QVERIFY(page()->cardForAll()->isVisible() && page()->cardForAll()->isChecked());
    QVERIFY(page()->cardForAll()->text().contains(u"Bulk"_s));
    QCOMPARE(model().count(RowState::Ready), 2);
    QCOMPARE(model().rows().first().owner, m_case->card);
    QVERIFY(WindowCase::click(page()->cardForAll())); // they go nowhere then
    QTRY_COMPARE(model().count(RowState::Error), 2);
    QVERIFY(!page()->continueButton()->isEnabled());
    QVERIFY(WindowCase::click(page()->cardForAll()));
    QTRY_VERIFY(page()->isReady() && page()->continueButton()->isEnabled());
    // A file that names cards is not sent elsewhere without being asked.
    openFile(u"named.csv"_s, "card,title,text\n,A,B\n");
    QVERIFY(!page()->cardForAll()->isChecked());
    QCOMPARE(model().count(RowState::Error), 1);
}

void AddingTest::cardsThatCannotBeLookedUpAreAskedForAgain()
{
    m_case->portal->faults().add(demo::Fault::htmlPage(u"crm.item.get"_s).always());
    m_case->view()->fileAdding()->open(file(u"rows.csv"_s, "card,title,text\ndeal:100,A,B\n"));
    QTRY_VERIFY_WITH_TIMEOUT(page()->messageBar()->isVisible(), 60'000);
    QCOMPARE(page()->messageBar()->message().fact, u"The cards cannot be looked up."_s);
    QCOMPARE(model().count(RowState::Looking), 1);
    QVERIFY(!page()->continueButton()->isEnabled());
    m_case->portal->faults().clear();
    QVERIFY(WindowCase::click(page()->messageBar()->actionButton()));
    QTRY_VERIFY(page()->isReady());
    QCOMPARE(model().count(RowState::Ready), 1);
    QVERIFY(page()->continueButton()->isEnabled());
}

void AddingTest::oneMeaningBelongsToOneColumn()
{
    openFile(u"rows.csv"_s, "card,title,text\n" + cardText().toUtf8() + ",A,B\n");
    choose(2, Column::Title);
    const auto choosers = page()->columns()->choosers();
    QCOMPARE(choosers.at(1)->currentData().toInt(), int(Column::Ignored));
    QVERIFY(!page()->continueButton()->isEnabled());
    choose(1, Column::Text); // the other way round
    QCOMPARE(model().rows().first().draft.title, u"B"_s);
    QCOMPARE(model().rows().first().draft.text, u"A"_s);
    QVERIFY(page()->continueButton()->isEnabled());
    // A column is in view when its chooser has the keyboard, and below its name.
    const QComboBox *last = choosers.last();
    QVERIFY(last->isVisible());
    QVERIFY(page()->columns()->viewport()->rect().contains(last->geometry().center()));
}

void AddingTest::rowsAreFilteredByTheirState()
{
    ImportRowsModel rows;
    QAbstractItemModelTester alone(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester tester(
        (openFile(u"rows.csv"_s,
                  "card,title,text,icon\n" + cardText().toUtf8() + ",A,B,info\nx,A,B,info\n"
                      + cardText().toUtf8() + ",A,B,no-such-icon\n"),
         &model()),
        QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model().count(RowState::Ready), 1);
    QCOMPARE(model().count(RowState::Warning), 1);
    QCOMPARE(model().count(RowState::Error), 1);
    QVERIFY(WindowCase::click(page()->filter(RowState::Error)));
    QCOMPARE(model().rowCount(), 1);
    QCOMPARE(model().index(0, ImportRowsModel::LineColumn).data().toString(), u"3"_s);
    QCOMPARE(model().index(0, ImportRowsModel::FirstFieldColumn).data().toString(), u"x"_s);
    choose(3, Column::Ignored); // the filter stays while the rows are checked anew
    QCOMPARE(model().rowCount(), 1);
    QVERIFY(WindowCase::click(page()->filter({})));
    QCOMPARE(model().rowCount(), 3);
}

void AddingTest::tenThousandRowsDoNotHoldTheWindow()
{
    QByteArray rows = "card,title,text,icon\n";
    for (int row = 0; row < 10'000; ++row)
        rows += (row % 10 == 9 ? QByteArray("nowhere") : cardText().toUtf8()) + ",Title "
            + QByteArray::number(row) + ",\"Text of some length, as a bot writes it\",info\n";
    const QString name = file(u"large.csv"_s, rows);
    openFile(u"small.csv"_s, "card,title,text\n" + cardText().toUtf8() + ",A,B\n");
    GapWatch gaps;
    m_case->view()->fileAdding()->open(name);
    QTRY_VERIFY_WITH_TIMEOUT(page()->isReady() && model().total() == 10'000, 60'000);
    QCOMPARE(model().count(RowState::Ready), 9'000);
    QCOMPARE(model().count(RowState::Error), 1'000);
    qInfo("longest gap until the rows are checked: %lld ms", gaps.longest());
    QVERIFY(WindowCase::click(page()->filter(RowState::Error)));
    QVERIFY(WindowCase::click(page()->continueButton()));
    QTRY_VERIFY_WITH_TIMEOUT(isPlanReady(), 60'000);
    QCOMPARE(plan()->preview()->sent, 9'000);
    qInfo("longest gap until the plan is shown: %lld ms", gaps.longest());
    QVERIFY2(gaps.longest() <= GapWatch::allowed, qPrintable(QString::number(gaps.longest())));
    QCOMPARE(sent(), 0);
}

QTEST_MAIN(AddingTest)
#include "tst_adding.moc"
