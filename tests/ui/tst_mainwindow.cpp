// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/opener.h"
#include "demo/portal.h"
#include "models/requestlogmodel.h"
#include "support/await.h"
#include "support/demoway.h"
#include "timeline/logentry.h"
#include "ui/cards/cardpane.h"
#include "ui/connections/connectionpage.h"
#include "ui/connections/welcomepage.h"
#include "ui/desk.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/iconbutton.h"
#include "ui/editor/iconpicker.h"
#include "ui/editor/markingedit.h"
#include "ui/headerbar.h"
#include "ui/jumppopup.h"
#include "ui/mainwindow.h"
#include "ui/outbox/outboxplace.h"
#include "ui/placesbar.h"
#include "ui/requestlogwindow.h"
#include "ui/searchplace.h"
#include "ui/settingspage.h"
#include "ui/timeline/cardheader.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/timelineplace.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspaceview.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A machine without a keychain.
class NoKeychain : public connections::SecretStore
{
public:
    Pending<QByteArray> read(const QString &) override { return ready<QByteArray>(none()); }
    Pending<Done> write(const QString &, const QByteArray &) override
    {
        return ready<Done>(none());
    }
    Pending<Done> remove(const QString &) override { return ready<Done>(none()); }

private:
    static Error none() { return Error::make(Error::Kind::Storage, u"no-keychain"_s); }
};

const crm::OwnerRef deal100 { crm::Deal, 100 };

} // namespace

/// The real window on the demo portal; settings, connections and secrets are temporary.
class MainWindowTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void firstStart();
    void demoJourney();
    void keyboardOnly();
    void anOwnEntryIsDeletedAndStaysReadable();
    void anEntryOfAnotherApplicationIsRefusedInWords();
    void connectByWebhook();
    void aDeadWebhookIsTold();
    void withoutAKeychainInMemoryOnly();
    void renameAndRemove();
    void aWebhookPastedIntoTheCardFieldIsNotKept();
    void jumpAndSearchEverything();
    void pausedSendingWaits();
    void narrowAndBack();
    void requestLogHoldsNoSecret();
    void settingsCountAtOnce();
    void theKeysAreListed();
    void everyFocusableWidgetHasAName();

private:
    template <typename T> T *find(const QString &name) const
    {
        return m_window ? m_window->findChild<T *>(name) : nullptr;
    }
    void start();
    void startDemo();
    void click(const QString &name);
    void click(QAbstractButton *button);
    void paste(QWidget *into, const QString &text);
    WorkspaceView *view() const { return m_window->view(); }
    EntryListView *list() const { return view()->timelinePlace()->page()->list(); }
    int rows() const { return view()->timelinePlace()->page()->model().rowCount(); }
    qsizetype atPortal() const { return m_portal->entries(crm::Deal, 100).size(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<demo::Portal> m_portal;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<connections::ConnectionStore> m_connections;
    std::unique_ptr<connections::SecretStore> m_secrets;
    SystemClock m_clock;
    connections::DemoApplication m_way;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    // The offscreen platform says what it cannot do; that is no mistake of ours.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_portal = std::make_unique<demo::Portal>();
    QVERIFY(m_portal->start());
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_connections
        = std::make_unique<connections::ConnectionStore>(m_folder->filePath(u"connections.json"_s));
    m_secrets = std::make_unique<connections::MemorySecrets>();
    start();
}

void MainWindowTest::start()
{
    m_window.reset();
    m_desk = std::make_unique<Desk>(
        Desk::Services { *m_settings, *m_connections, *m_secrets, m_clock, [this] {
                            m_way = demoWay(*m_portal);
                            return ready<connections::DemoApplication>(m_way);
                        } });
    m_window = std::make_unique<MainWindow>(*m_desk);
    m_window->resize(1440, 860);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_desk.reset();
    m_secrets.reset();
    m_connections.reset();
    m_settings.reset();
    m_portal.reset();
    m_folder.reset();
}

void MainWindowTest::startDemo()
{
    m_window->openDemo();
    QTRY_VERIFY(view());
    QTRY_VERIFY_WITH_TIMEOUT(rows() == atPortal(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!view()->timelinePlace()->page()->isReading(), 30'000);
}

void MainWindowTest::click(const QString &name)
{
    QVERIFY2(find<QAbstractButton>(name), qPrintable(name));
    click(find<QAbstractButton>(name));
}

void MainWindowTest::click(QAbstractButton *button)
{
    QVERIFY(button);
    QTRY_VERIFY2(button->isVisible() && button->isEnabled(), qPrintable(button->objectName()));
    QTest::mouseClick(button, Qt::LeftButton);
}

void MainWindowTest::paste(QWidget *into, const QString &text)
{
    QApplication::clipboard()->setText(text);
    into->setFocus();
    QTest::keySequence(into, QKeySequence::Paste);
}

void MainWindowTest::firstStart()
{
    m_window->openLast();
    QVERIFY(m_window->welcomePage()->isVisible());
    QVERIFY(!find<QPushButton>(u"connectButton"_s)->isEnabled());
    click(u"tryDemo"_s);
    QTRY_VERIFY(view());
    QTRY_VERIFY(view()->isVisible());
    // What is open is marked: the card in its list, the entry whose details are shown.
    auto *cards = find<QListView>(u"cardList"_s);
    QTRY_VERIFY(cards->selectionModel()->hasSelection());
    QCOMPARE(cards->currentIndex().row(), view()->cardPane()->model().rowOf(deal100));
    QTRY_VERIFY(list()->currentIndex().isValid());
    QVERIFY(list()->selectionModel()->isSelected(list()->currentIndex()));
    QVERIFY(m_settings->lastConnection().isEmpty());
}

void MainWindowTest::demoJourney()
{
    startDemo();
    // Pick another card by typing, then come back to the first.
    auto *search = view()->cardPane()->searchField();
    search->setFocus();
    QTest::keyClicks(search, u"Website relaunch"_s);
    auto &cards = view()->cardPane()->model();
    QTRY_COMPARE(cards.search(), models::CardListModel::Search::Found);
    QTRY_VERIFY(cards.rowOf(deal100) > 0);
    QTest::keyClick(search, Qt::Key_Return);
    QTRY_COMPARE(view()->timelinePlace()->page()->card(), std::optional(deal100));
    QTRY_VERIFY(!view()->timelinePlace()->page()->isReading());

    // Filter, details.
    const int all = rows();
    auto *filter = view()->timelinePlace()->page()->filterBar()->searchField();
    filter->setFocus();
    QTest::keyClicks(filter, u"Payment succeeded"_s);
    QTRY_VERIFY(rows() > 0 && rows() < all);
    filter->clear();
    QTRY_COMPARE(rows(), all);
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTRY_VERIFY(view()->timelinePlace()->details()->stored().has_value());
    // The demo is a local application: it may ask to delete what a bot wrote, and is told of the
    // rule.
    QVERIFY(view()->timelinePlace()->details()->deleteAction()->isEnabled());
    QVERIFY(
        view()->timelinePlace()->details()->findChild<QWidget *>(u"deleteReason"_s)->isVisible());

    // New entry with another icon.
    click(u"newEntryButton"_s);
    auto *editor = view()->editor();
    QTRY_VERIFY(editor->isVisible());
    QTest::keyClicks(editor->titleField(), u"Quote sent"_s);
    editor->textField()->setFocus();
    QTest::keyClicks(editor->textField(), u"Answer awaited"_s);
    QTest::mouseClick(editor->iconButton(), Qt::LeftButton);
    QTRY_VERIFY(find<IconPicker>(u"iconPicker"_s));
    auto *picker = find<IconPicker>(u"iconPicker"_s);
    QTest::keyClicks(picker->searchField(), u"document"_s);
    QTest::keyClick(picker->searchField(), Qt::Key_Return);
    QTRY_COMPARE(editor->draft().iconCode, u"document"_s);
    const qsizetype before = atPortal();
    QTest::keyClick(editor->textField(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!editor->isVisible());
    QTRY_COMPARE(atPortal(), before + 1);
    const auto made = m_portal->entries(crm::Deal, 100).constLast();
    QCOMPARE(made.title, u"Quote sent"_s);
    QCOMPARE(made.text, u"Answer awaited"_s);
    QCOMPARE(made.iconCode, u"document"_s);
    QTRY_VERIFY(view()->timelinePlace()->page()->model().rowOf(EntryId { made.id }) >= 0);

    // The outbox says so.
    click(u"placeOutbox"_s);
    auto *outbox = view()->outboxPlace();
    QTRY_VERIFY(outbox->isVisible());
    QTRY_COMPARE(outbox->model().counts().doneToday, 1);
    QCOMPARE(m_window->placesBar()->button(PlacesBar::Outbox)->count(), 0);
    click(u"clearDone"_s);
    QTRY_COMPARE(outbox->model().rowCount(), 0);
}

void MainWindowTest::keyboardOnly()
{
    startDemo();
    QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), view()->cardPane()->searchField());
    QTest::keyClicks(QApplication::focusWidget(), u"deal:100"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(list()));
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(),
                 static_cast<QWidget *>(view()->editor()->titleField()));
    QTest::keyClicks(QApplication::focusWidget(), u"By keys"_s);
    view()->editor()->textField()->setFocus(Qt::TabFocusReason);
    QTest::keyClicks(QApplication::focusWidget(), u"Alone"_s);
    const qsizetype before = atPortal();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(atPortal(), before + 1);
    QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(view()->place(), PlacesBar::Gallery);
    QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(view()->place(), PlacesBar::Outbox);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(view()->place(), PlacesBar::Timeline);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_COMPARE(
        QApplication::focusWidget(),
        static_cast<QWidget *>(view()->timelinePlace()->page()->filterBar()->searchField()));
}

void MainWindowTest::anOwnEntryIsDeletedAndStaysReadable()
{
    startDemo();
    const auto made = await(view()->workspace().outbox().add(deal100, u"Website relaunch"_s,
                                                             { u"Mine"_s, u"To go"_s, u"info"_s }));
    QVERIFY(made);
    const auto settled = await(view()->workspace().outbox().settled(made->id));
    QVERIFY(settled);
    const EntryId id = settled->entry;
    auto *details = view()->timelinePlace()->details();
    auto &model = view()->timelinePlace()->page()->model();
    QTRY_VERIFY(model.rowOf(id) >= 0);
    list()->setCurrentIndex(list()->model()->index(model.rowOf(id), 0));
    QTRY_VERIFY(details->stored() && details->stored()->entry.id == id);
    QVERIFY(details->deleteAction()->isEnabled());
    QVERIFY(!details->findChild<QWidget *>(u"deleteReason"_s)->isVisible());
    const qsizetype before = atPortal();

    // Asked for and not confirmed: nothing goes.
    click(details->findChild<QAbstractButton *>(u"deleteButton"_s));
    auto *bar = find<MessageBar>(u"workspaceBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QVERIFY(bar->actionButton()->isVisible());
    click(u"workspaceBarNo"_s);
    QTRY_VERIFY(!bar->isVisible());
    QCOMPARE(atPortal(), before);

    click(details->findChild<QAbstractButton *>(u"deleteButton"_s));
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(bar->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(atPortal(), before - 1);
    QTRY_VERIFY(details->stored() && details->stored()->deletedHere);
    QVERIFY(!details->deleteAction()->isEnabled());
    QCOMPARE(details->stored()->entry.text, u"To go"_s);
}

void MainWindowTest::anEntryOfAnotherApplicationIsRefusedInWords()
{
    startDemo();
    auto *details = view()->timelinePlace()->details();
    list()->setCurrentIndex(list()->model()->index(0, 0));
    QTRY_VERIFY(details->stored().has_value());
    QVERIFY(!details->stored()->madeHere);
    const qsizetype before = atPortal();
    click(details->findChild<QAbstractButton *>(u"deleteButton"_s));
    auto *bar = find<MessageBar>(u"workspaceBar"_s);
    QTRY_VERIFY(bar->isVisible());
    QTest::mouseClick(bar->actionButton(), Qt::LeftButton);
    QTRY_COMPARE(view()->outboxPlace()->model().counts().refused, 1);
    QCOMPARE(atPortal(), before);
    QVERIFY(!details->stored()->deletedHere);
}

void MainWindowTest::connectByWebhook()
{
    m_window->openLast();
    auto *address = m_window->welcomePage()->addressField();
    const QString webhook = m_portal->adminWebhook().toString();
    const QString code = connections::parseWebhook(webhook)->code;
    paste(address, webhook);
    QVERIFY(!address->text().contains(code)); // dots
    click(u"connectButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view(), 30'000);
    const auto kept = m_connections->load();
    QVERIFY(kept);
    QCOMPARE(kept->size(), 1);
    QCOMPARE(kept->first().userName, u"Ann Lee"_s);
    QVERIFY(kept->first().administrator);
    QVERIFY(await(m_secrets->read(kept->first().id)));
    QTRY_COMPARE(m_settings->lastConnection(), kept->first().id);

    // The next start opens it by itself; the secret is in no file.
    start();
    m_window->openLast();
    QTRY_VERIFY_WITH_TIMEOUT(view(), 30'000);
    QCOMPARE(view()->workspace().connection().id, kept->first().id);
    for (const QString &name : QDir(m_folder->path()).entryList(QDir::Files)) {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(code.toUtf8()), qPrintable(name));
    }
    const QString store = m_connections->storeFile(kept->first().id);
    m_window.reset();
    m_desk.reset();
    QFile::remove(store);
}

void MainWindowTest::aDeadWebhookIsTold()
{
    m_window->openLast();
    const QString webhook = m_portal->adminWebhook().toString();
    m_portal->revokeWebhooks();
    paste(m_window->welcomePage()->addressField(), webhook);
    click(u"connectButton"_s);
    auto *bar = find<MessageBar>(u"connectBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 30'000);
    QVERIFY(!bar->message().fact.isEmpty());
    QVERIFY(!view());
    QCOMPARE(m_connections->load()->size(), 0);
    // Something else than a webhook says so at once.
    auto *address = m_window->welcomePage()->addressField();
    address->clear();
    paste(address, u"https://acme.example/crm/deal/details/100/"_s);
    QVERIFY(!find<QPushButton>(u"connectButton"_s)->isEnabled());
}

void MainWindowTest::withoutAKeychainInMemoryOnly()
{
    m_window.reset();
    m_desk.reset();
    m_secrets = std::make_unique<NoKeychain>();
    start();
    m_window->openLast();
    paste(m_window->welcomePage()->addressField(), m_portal->adminWebhook().toString());
    click(u"connectButton"_s);
    auto *bar = find<MessageBar>(u"connectBar"_s);
    QTRY_VERIFY_WITH_TIMEOUT(bar->isVisible(), 30'000);
    QCOMPARE(m_connections->load()->size(), 0);
    QTest::mouseClick(bar->actionButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(view(), 30'000);
    QVERIFY(m_connections->load()->first().secretInMemoryOnly);
    const QString store = m_connections->storeFile(m_connections->load()->first().id);

    // After a restart the address is asked for again, the connection is the same.
    start();
    m_window->openLast();
    QTRY_VERIFY(view());
    auto *needed = find<MessageBar>(u"signInNeededBar"_s);
    QTRY_VERIFY(needed->isVisible());
    QTest::mouseClick(needed->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(m_window->welcomePage()->isVisible());
    QVERIFY(find<MessageBar>(u"connectBar"_s)->isVisible());
    m_window.reset();
    m_desk.reset();
    QFile::remove(store);
}

void MainWindowTest::renameAndRemove()
{
    m_window->openLast();
    paste(m_window->welcomePage()->addressField(), m_portal->adminWebhook().toString());
    click(u"connectButton"_s);
    QTRY_VERIFY_WITH_TIMEOUT(view(), 30'000);
    const QString id = view()->workspace().connection().id;
    const QString store = m_connections->storeFile(id);
    m_window->showConnectionPage();
    auto *name = find<QLineEdit>(u"connectionName"_s);
    QVERIFY(name);
    name->setFocus();
    name->selectAll();
    QTest::keyClicks(name, u"Our portal"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(m_connections->load()->first().name, u"Our portal"_s);
    QCOMPARE(m_window->windowTitle(), u"Our portal"_s);
    QVERIFY(QFile::exists(store));
    click(u"removeConnection"_s);
    auto *bar = find<MessageBar>(u"removeBar"_s);
    QVERIFY(bar->isVisible());
    QTest::mouseClick(bar->actionButton(), Qt::LeftButton);
    QTRY_VERIFY(m_window->welcomePage()->isVisible());
    QCOMPARE(m_connections->load()->size(), 0);
    QTRY_VERIFY(!QFile::exists(store));
    QCOMPARE(await(m_secrets->read(id)).error().code, u"no-entry"_s);
}

void MainWindowTest::aWebhookPastedIntoTheCardFieldIsNotKept()
{
    startDemo();
    auto *search = view()->cardPane()->searchField();
    paste(search, u"https://acme.example/rest/7/made0up0secret0/"_s);
    QVERIFY(search->text().isEmpty());
    QVERIFY(view()->cardPane()->messageBar()->isVisible());
    paste(search, u"https://other.example/crm/deal/details/5/"_s);
    QVERIFY(view()->cardPane()->messageBar()->message().fact.contains("other.example"_L1));
}

void MainWindowTest::jumpAndSearchEverything()
{
    startDemo();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    auto *jump = m_window->header()->jumpField();
    QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(jump));
    QTest::keyClicks(jump, u"Payment succeeded"_s);
    auto *popup = find<JumpPopup>(u"jumpPopup"_s);
    QTRY_VERIFY(popup->isVisible());
    QTRY_COMPARE(popup->list()->count(), 1);
    QTest::keyClick(jump, Qt::Key_Return);
    auto *everything = find<SearchPlace>(u"searchPlace"_s);
    QTRY_VERIFY(everything->isVisible());
    QTRY_VERIFY(everything->model().rowCount() > 0);
    everything->list()->setCurrentIndex(everything->list()->model()->index(0, 0));
    const EntryId wanted = everything->list()->currentEntry();
    QVERIFY(wanted.isValid());
    QTest::keyClick(everything->list(), Qt::Key_Return);
    QTRY_VERIFY(!everything->isVisible());
    QTRY_COMPARE(list()->currentEntry(), wanted);

    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTest::keyClicks(jump, u"company:10"_s);
    QTRY_VERIFY(popup->isVisible());
    QTest::keyClick(jump, Qt::Key_Return);
    QTRY_COMPARE(view()->timelinePlace()->page()->card(),
                 std::optional(crm::OwnerRef { crm::Company, 10 }));
}

void MainWindowTest::pausedSendingWaits()
{
    startDemo();
    m_window->findChild<QAction *>(u"goOutbox"_s)->trigger();
    click(u"pauseSending"_s);
    QVERIFY(view()->workspace().outbox().isPaused());
    m_window->findChild<QAction *>(u"newEntry"_s)->trigger();
    auto *editor = view()->editor();
    editor->titleField()->setText(u"Later"_s);
    editor->textField()->setPlainText(u"Waits"_s);
    const qsizetype before = atPortal();
    editor->send();
    auto &model = view()->outboxPlace()->model();
    QTRY_COMPARE(model.counts().waiting, 1);
    QCOMPARE(m_window->placesBar()->button(PlacesBar::Outbox)->count(), 1);
    m_window->findChild<QAction *>(u"goOutbox"_s)->trigger();
    auto *outboxList = view()->outboxPlace()->list();
    outboxList->setCurrentIndex(model.index(1));
    outboxList->setFocus();
    QTest::keyClick(outboxList, Qt::Key_Delete); // take back
    QTRY_COMPARE(model.counts().waiting, 0);
    QTRY_COMPARE(model.counts().doneToday, 1);
    click(u"pauseSending"_s);
    QVERIFY(!view()->workspace().outbox().isPaused());
    QCOMPARE(atPortal(), before);
}

void MainWindowTest::narrowAndBack()
{
    startDemo();
    QVERIFY(view()->cardPane()->isVisible());
    m_window->resize(1024, 720);
    QTRY_VERIFY(!view()->cardPane()->isVisible());
    auto *titleMenu = find<QAbstractButton>(u"cardTitleMenu"_s);
    QTRY_VERIFY(titleMenu->isVisible());
    QTest::mouseClick(titleMenu, Qt::LeftButton);
    auto *menu = find<QWidget>(u"cardPopup"_s);
    QVERIFY(menu && menu->isVisible());
    menu->close();
    m_window->resize(1440, 860);
    QTRY_VERIFY(view()->cardPane()->isVisible());
}

void MainWindowTest::requestLogHoldsNoSecret()
{
    startDemo();
    m_window->showRequestLog();
    auto *log = m_window->findChild<RequestLogWindow *>();
    QVERIFY(log && log->isVisible());
    QVERIFY(log->model().rowCount() > 0);
    log->findChild<QTableView *>()->selectRow(0);
    QVERIFY(!log->model().details(0).contains(m_way.credential.application.clientSecret));
    QVERIFY(!log->model().details(0).contains(m_way.credential.accessToken));
    QTest::mouseClick(log->findChild<QPushButton *>(u"copyAllRequests"_s), Qt::LeftButton);
    const QString copied = QApplication::clipboard()->text();
    QVERIFY(copied.count(u'\n') == log->model().rowCount());
    QVERIFY(!copied.contains(m_way.credential.application.clientSecret));
    QVERIFY(!copied.contains(m_way.credential.accessToken));
    const int before = log->model().rowCount();
    view()->refresh();
    QTRY_VERIFY(log->model().rowCount() > before);
}

void MainWindowTest::theKeysAreListed()
{
    start();
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QPointer<QWidget> keys = find<QWidget>(u"keysWindow"_s);
    QVERIFY(keys);
    QStringList words;
    for (const QLabel *label : keys->findChildren<QLabel *>())
        words.append(label->text());
    for (const QString &expected : { u"Ctrl+K"_s, u"Ctrl+I"_s, u"Ctrl+T"_s, u"Ctrl+Shift+D"_s })
        QVERIFY2(words.contains(expected), qPrintable(expected));
    QVERIFY(!words.contains(QString()));
    keys->close();
    QTRY_VERIFY(!keys);
}

void MainWindowTest::settingsCountAtOnce()
{
    startDemo();
    const int normal = list()->rowHeight();
    m_window->showSettings();
    auto *density = find<QComboBox>(u"settingDensity"_s);
    density->setCurrentIndex(2);
    QCOMPARE(m_settings->density(), Settings::Density::Roomy);
    QVERIFY(list()->rowHeight() > normal);
    click(u"settingsDone"_s);
    QVERIFY(view()->isVisible());
}

void MainWindowTest::everyFocusableWidgetHasAName()
{
    startDemo();
    view()->newEntry();
    m_window->showConnectionPage();
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || widget->objectName().startsWith("qt_"_L1)
            || qobject_cast<const QAbstractScrollArea *>(widget->parentWidget()))
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool hasName = !widget->accessibleName().isEmpty()
            || (button && !button->text().isEmpty()) || !widget->objectName().isEmpty()
            || widget->inherits("QComboBoxListView") || widget->inherits("QScrollArea")
            || widget->inherits("QSplitterHandle");
        QVERIFY2(hasName, widget->metaObject()->className());
    }
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
