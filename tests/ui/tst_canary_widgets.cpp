// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gallery/pngbytes.h"
#include "settings.h"
#include "workspace.h"

#include "cli/canary.h"
#include "connections/connectionstore.h"
#include "connections/opener.h"
#include "demo/faults.h"
#include "support/await.h"
#include "support/demoway.h"
#include "support/openwatch.h"
#include "support/portalfixture.h"
#include "ui/cards/cardpane.h"
#include "ui/desk.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/markingedit.h"
#include "ui/gallery/galleryplace.h"
#include "ui/mainwindow.h"
#include "ui/outbox/outboxplace.h"
#include "ui/placesbar.h"
#include "ui/plans/planner.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/timelineplace.h"
#include "ui/widgets/errordetails.h"
#include "ui/widgets/messagebar.h"
#include "ui/workspaceview.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;

/// A picture on this computer that hostile text wants to be shown: no widget of the window may open
/// it (qt-traps.md section 3: many widgets do by themselves).
class CanaryWidgetsTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void aRichLabelOpensIt();
    void aRichToolTipOpensIt();
    void listAndDetailsDoNot();
    void theCardsDoNot();
    void theEditorDoesNot();
    void theOutboxDoesNot();
    void messagesAndDialogsDoNot();
    void whatIsTakenAwayHoldsNoSecret();

private:
    static constexpr crm::OwnerRef m_deal { crm::Deal, 15 };

    void fillPortal();
    void openCard();
    /// Paints every widget and asks each one, and each row, for its tool tip.
    void lookAtEverything();
    WorkspaceView &view() { return *m_window->view(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_hostile; ///< as a bot would write it
    std::unique_ptr<OpenWatch> m_watch;
    std::unique_ptr<demo::Portal> m_portal;
    std::unique_ptr<Settings> m_settings;
    connections::MemorySecrets m_secrets;
    SystemClock m_clock;
    std::unique_ptr<connections::ConnectionStore> m_connections;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void CanaryWidgetsTest::init()
{
    QStandardPaths::setTestModeEnabled(true);
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = m_folder->filePath(u"canary.png"_s);
    QImage picture(8, 8, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(m_file));
    m_hostile = u"<img src=\"%1\">"_s.arg(QUrl::fromLocalFile(m_file).toString());
    fillPortal();

    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_connections
        = std::make_unique<connections::ConnectionStore>(m_folder->filePath(u"connections.json"_s));
    m_desk = std::make_unique<Desk>(
        Desk::Services { *m_settings, *m_connections, m_secrets, m_clock, [this] {
                            return ready<connections::DemoApplication>(demoWay(*m_portal));
                        } });
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->resize(1300, 850);
    m_window->show();
    m_window->openDemo();
    QTRY_VERIFY(m_window->view());
    m_watch = std::make_unique<OpenWatch>(m_file);
}

void CanaryWidgetsTest::fillPortal()
{
    m_portal = std::make_unique<demo::Portal>(PortalFixture::bare());
    m_portal->edit([this](demo::State &state) {
        state.addType({ 174, m_hostile, u"DYNAMIC_174"_s, u"Tae"_s });
        state.addCard(2, { { u"id"_s, 15 }, { u"title"_s, m_hostile } });
        demo::User robot;
        robot.id = 66;
        robot.name = m_hostile;
        state.addUser(robot);
        demo::Entry entry;
        entry.entityTypeId = 2;
        entry.entityId = 15;
        entry.authorId = robot.id;
        entry.title = entry.iconCode = m_hostile;
        entry.text = m_hostile
            + u"\n[img]%1[/img] [url=%1]%2[/url] [b]%2[/b]"_s.arg(
                QUrl::fromLocalFile(m_file).toString(), m_hostile);
        state.addEntry(entry);
    });
    QVERIFY(m_portal->start());
}

void CanaryWidgetsTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_portal.reset();
    m_watch.reset();
}

void CanaryWidgetsTest::openCard()
{
    view().openCard(m_deal);
    auto *page = view().timelinePlace()->page();
    QTRY_COMPARE(page->model().rowCount(), 1);
    QTRY_VERIFY(!page->isReading());
    page->list()->setCurrentIndex(page->model().index(0));
    QTRY_VERIFY(view().timelinePlace()->details()->stored());
}

void CanaryWidgetsTest::lookAtEverything()
{
    const auto askForToolTip = [](QWidget *widget, const QPoint &at) {
        QHelpEvent event(QEvent::ToolTip, at, widget->mapToGlobal(at));
        QApplication::sendEvent(widget, &event);
    };
    // A tool tip that is asked for may close another one.
    QList<QPointer<QWidget>> widgets;
    const QWidgetList all = QApplication::allWidgets();
    for (QWidget *widget : all) {
        if (widget->isVisible())
            widgets.append(widget);
    }
    for (const QPointer<QWidget> &widget : std::as_const(widgets)) {
        if (!widget)
            continue;
        if (widget->isWindow())
            widget->grab();
        askForToolTip(widget, widget->rect().center());
        auto *view = qobject_cast<QAbstractItemView *>(widget.data());
        for (int row = 0; view && view->model() && row < std::min(20, view->model()->rowCount());
             ++row)
            askForToolTip(view->viewport(),
                          view->visualRect(view->model()->index(row, 0)).center());
        const auto *label = qobject_cast<QLabel *>(widget.data());
        if (label && label->text().contains(m_hostile))
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }
    const QWidgetList now = QApplication::topLevelWidgets(); // with the tool tips
    for (QWidget *window : now) {
        if (window->isVisible())
            window->grab();
    }
    QCOMPARE(m_watch->opened(), 0);
}

void CanaryWidgetsTest::aRichLabelOpensIt()
{
    QLabel label(m_hostile);
    label.show();
    label.grab();
    QVERIFY(m_watch->opened() > 0);
}

void CanaryWidgetsTest::aRichToolTipOpensIt()
{
    QWidget widget;
    widget.resize(50, 50);
    widget.setToolTip(m_hostile);
    widget.show();
    QHelpEvent event(QEvent::ToolTip, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(&widget, &event);
    QVERIFY(m_watch->opened() > 0);
}

void CanaryWidgetsTest::listAndDetailsDoNot()
{
    openCard();
    const EntryDetails *details = view().timelinePlace()->details();
    QVERIFY(details->stored()->entry.text.contains(m_hostile));
    for (const auto mode :
         { BbCodeView::Mode::Formatted, BbCodeView::Mode::Plain, BbCodeView::Mode::AsReceived }) {
        details->textView()->showText(details->stored()->entry.text, mode);
        lookAtEverything();
    }
    const auto buttons = details->findChildren<QAbstractButton *>();
    for (QAbstractButton *button : buttons) { // "show what the portal sent", the ways of the text
        if (button->isCheckable() && button->isVisible())
            button->click();
    }
    lookAtEverything();
}

void CanaryWidgetsTest::theCardsDoNot()
{
    openCard();
    view().focusCards();
    auto *field = view().cardPane()->findChild<QLineEdit *>();
    QVERIFY(field);
    field->setText(u"img"_s);
    QTRY_VERIFY(view().cardPane()->model().rowCount() > 0);
    lookAtEverything();
    field->setText(m_hostile);
    lookAtEverything();
}

void CanaryWidgetsTest::theEditorDoesNot()
{
    openCard();
    view().newEntry();
    QTRY_VERIFY(view().editor()->isEditing());
    const auto lines = view().editor()->findChildren<QLineEdit *>();
    for (QLineEdit *line : lines)
        line->setText(m_hostile);
    const auto texts = view().editor()->findChildren<QPlainTextEdit *>();
    QVERIFY(!texts.isEmpty());
    for (QPlainTextEdit *text : texts)
        text->setPlainText(m_hostile);
    lookAtEverything();
}

void CanaryWidgetsTest::theOutboxDoesNot()
{
    openCard();
    const QByteArray words = m_hostile.toUtf8().replace("\"", "\\\"");
    m_portal->faults().add(demo::Fault::answer(
        u"crm.timeline.logmessage.add"_s, 400, "application/json",
        "{\"error\":\"" + words + "\",\"error_description\":\"" + words + "\"}"));
    auto &outbox = view().workspace().outbox();
    const auto intent = await(outbox.add(m_deal, m_hostile, { m_hostile, m_hostile, m_hostile }));
    QVERIFY(intent);
    const auto settled = await(outbox.settled(intent->id));
    QVERIFY(settled);
    QCOMPARE(settled->state, store::IntentState::Refused);
    view().showPlace(PlacesBar::Outbox);
    auto *list = view().outboxPlace()->list();
    QTRY_VERIFY(list->model()->rowCount() > 0);
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        list->setCurrentIndex(list->model()->index(row, 0));
        lookAtEverything();
    }
}

void CanaryWidgetsTest::messagesAndDialogsDoNot()
{
    openCard();
    MessageBar::Message message;
    message.fact = message.consequence = message.action = m_hostile;
    view().messageBar()->showMessage(message);
    m_window->messageBar()->showMessage(message);
    lookAtEverything();
    const auto stored = *view().timelinePlace()->details()->stored();
    emit view().timelinePlace()->deleteRequested(stored, m_hostile);
    lookAtEverything();
    emit view().timelinePlace()->linkActivated(
        QUrl(u"https://example.invalid/?q="_s + m_hostile.toHtmlEscaped()));
    lookAtEverything();
    Error error = Error::make(Error::Kind::Portal, m_hostile, m_hostile);
    error.method = m_hostile;
    showErrorDetails(m_window.get(), error);
    lookAtEverything();
    m_window->showRequestLog();
    lookAtEverything();
    view().searchEverything(u"img"_s);
    lookAtEverything();
}

/// Exports of entries, the result of many writes, pictures with their manifest: files that people
/// hand on to others, here of a portal that repeats the address of the webhook.
void CanaryWidgetsTest::whatIsTakenAwayHoldsNoSecret()
{
    const QUrl webhook = m_portal->adminWebhook();
    const Canary canary(webhook.path().split(u'/', Qt::SkipEmptyParts).last().toLatin1());
    const auto address = connections::parseWebhook(webhook.toString());
    QVERIFY(address);
    connections::Connection connection;
    connection.id = u"canary"_s;
    connection.name = u"Canary"_s;
    connection.portal = address->root;
    QVERIFY(await(m_secrets.write(connection.id, connections::secretOf(*address))));
    QVERIFY(m_connections->save(connection));
    m_portal->edit([](demo::State &state) {
        state.addImage(demo::Gallery::Icons, u"paid"_s, pngbytes::good(24, 24, qRgb(10, 20, 30)));
    });
    m_window->openConnection(connection);
    QTRY_VERIFY(m_window->view() && m_window->view()->workspace().connection().id == connection.id);
    openCard();
    Workspace &workspace = view().workspace();
    m_portal->faults().add(demo::Fault::answer(
        u"crm.timeline.logmessage.add"_s, 400, "application/json",
        "{\"error\":\"ECHO\",\"error_description\":\"" + webhook.toEncoded() + "\"}"));
    const auto intent = await(workspace.outbox().add(m_deal, u"Deal"_s, { u"T"_s, u"X"_s, {} }));
    QVERIFY(intent);
    const auto settled = await(workspace.outbox().settled(intent->id));
    QVERIFY(settled);
    QCOMPARE(settled->state, store::IntentState::Refused);

    QTemporaryDir away;
    Planner planner(workspace);
    QList<QByteArray> files;
    for (const auto form :
         { exports::EntryForm::Text, exports::EntryForm::BbCode, exports::EntryForm::JsonLines,
           exports::EntryForm::Csv, exports::EntryForm::CsvForSpreadsheets }) {
        const auto bytes = await(
            planner.written({ view().timelinePlace()->details()->stored()->entry.id }, form));
        QVERIFY(bytes && bytes->contains("canary.png"));
        files.append(*bytes);
    }
    const auto rows = await(workspace.store().intents());
    QVERIFY(rows);
    for (const auto form : { exports::ResultForm::Csv, exports::ResultForm::CsvForSpreadsheets,
                             exports::ResultForm::Json }) {
        const auto bytes = await(planner.written(*rows, form));
        QVERIFY(bytes && bytes->contains("refused"));
        files.append(*bytes);
    }
    for (qsizetype i = 0; i < files.size(); ++i)
        QVERIFY(await(planner.save(away.filePath(QString::number(i)), files[i])));
    view().showPlace(PlacesBar::Gallery);
    QTRY_COMPARE(view().galleryPlace()->model().counts().own, 1);
    view().galleryPlace()->download(away.path());
    QTRY_VERIFY(QFile::exists(away.filePath(u"icons.json"_s)));
    QTRY_COMPARE(QDir(away.path()).entryList(QDir::Files).size(), files.size() + 2);
    QCOMPARE(canary.filesUnder(away.path()), QStringList());
    QCOMPARE(canary.filesUnder(m_folder->path()), QStringList());
}

QTEST_MAIN(CanaryWidgetsTest)
#include "tst_canary_widgets.moc"
