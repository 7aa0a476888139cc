// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/opener.h"
#include "demo/portal.h"
#include "models/entrylistmodel.h"
#include "models/requestlogmodel.h"
#include "support/await.h"
#include "support/demoway.h"
#include "ui/cards/cardpane.h"
#include "ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/timelineplace.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspaceview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollArea>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

// A whole window under sanitizers, beside other tests: five seconds are not enough to be sure.
#undef QTRY_VERIFY
#undef QTRY_VERIFY2
#undef QTRY_COMPARE
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, 20'000)
#define QTRY_VERIFY2(expr, message) QTRY_VERIFY2_WITH_TIMEOUT(expr, message, 20'000)
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, 20'000)
#include <QWindow>

/// The real window on the demo portal, with a card of its own; settings, connections and secrets
/// are temporary. Entries are made as by the application that the window is connected through, so
/// that it may delete them.
///
/// What a person does can be done in two ways: by mouse, on the widget where it stands, and by keys
/// alone, which go to whatever has the keyboard. Neither calls the program behind its window.
class WindowCase
{
public:
    enum class Way { Mouse, Keys };
    /// The two ways as rows of a test; QFETCH(WindowCase::Way, way).
    static void addWays()
    {
        QTest::addColumn<Way>("way");
        QTest::newRow("by mouse") << Way::Mouse;
        QTest::newRow("by keys alone") << Way::Keys;
    }
    bool open()
    {
        QTest::failOnWarning(
            QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        demo::Options options;
        options.withSampleData = true;
        portal = std::make_unique<demo::Portal>(options);
        if (!portal->start())
            return false;
        card = { crm::Deal,
                 portal->addCard(crm::Deal,
                                 { { QStringLiteral("title"), QStringLiteral("Bulk") } }) };
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        connections = std::make_unique<connections::ConnectionStore>(
            folder.filePath(QStringLiteral("connections.json")));
        return start();
    }
    /// The program as a person starts it: a window that is open on nothing yet.
    bool start()
    {
        window.reset();
        desk = std::make_unique<Desk>(
            Desk::Services { *settings, *connections, secrets, clock, [this] {
                                way = demoWay(*portal, userId);
                                return ready<connections::DemoApplication>(way);
                            } });
        window = std::make_unique<MainWindow>(*desk);
        window->resize(1440, 860);
        window->show();
        return QTest::qWaitForWindowActive(window.get());
    }

    /// An entry on the card, as made by the application of the window; its number.
    qint64 add(const QString &title, const QString &text,
               const QString &clientId = QStringLiteral("local.6543210fedcba9.12345678"))
    {
        demo::Entry entry;
        entry.entityTypeId = card.typeId;
        entry.entityId = card.id;
        entry.title = title;
        entry.text = text;
        entry.iconCode = QStringLiteral("info");
        entry.clientId = clientId;
        return portal->addEntry(entry);
    }
    /// Made up: entries "Row 1" to "Row count" on the card.
    void fill(int count, const QString &clientId = QStringLiteral("local.6543210fedcba9.12345678"))
    {
        for (int row = 1; row <= count; ++row)
            add(QStringLiteral("Row %1").arg(row), QStringLiteral("Text %1").arg(row), clientId);
    }

    /// A file of that content in the folder of the test; its path.
    QString file(const QString &name, const QByteArray &bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    /// Opens the demo and the card, and waits until all of it was read.
    bool openCard(int rowsWanted)
    {
        window->openDemo();
        if (!QTest::qWaitFor([this] { return view() != nullptr; }, 20'000))
            return false;
        view()->openCard(card);
        auto *page = view()->timelinePlace()->page();
        return QTest::qWaitFor(
            [&] {
                return page->card() == card && page->model().rowCount() == rowsWanted
                    && page->model().isCountExact() && !page->isReading();
            },
            120'000);
    }

    WorkspaceView *view() const { return window->view(); }
    EntryListView *list() const { return view()->timelinePlace()->page()->list(); }
    models::EntryListModel &model() const { return view()->timelinePlace()->page()->model(); }
    QList<demo::Entry> atPortal() const { return portal->entries(card.typeId, card.id); }
    int executed(const QString &method) const { return portal->executedCounts().value(method); }
    template <typename T> T *find(const QString &name) const
    {
        return window->findChild<T *>(name);
    }
    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mouseClick(list()->viewport(), Qt::LeftButton, modifiers,
                          list()->visualRect(model().index(row)).center());
    }
    static bool click(QAbstractButton *button)
    {
        if (!button || !QTest::qWaitFor([&] { return button->isVisible() && button->isEnabled(); }))
            return false;
        for (QWidget *at = button; at; at = at->parentWidget()) {
            if (auto *area = qobject_cast<QScrollArea *>(at)) // as the wheel does it
                area->ensureWidgetVisible(button);
        }
        if (!button->visibleRegion().contains(button->rect().center()))
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
        return true;
    }

    /// The menu, popup, dialog or window that has the keyboard; active, as a window manager does
    /// it.
    QWidget *keyboardWindow() const
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        QWidget *at = QApplication::activeModalWidget();
        at = at ? at : window.get();
        if (QApplication::activeWindow() != at) { // a menu that is closed by mouse stays it
            at->activateWindow();
            (void)QTest::qWaitFor([at] { return QApplication::activeWindow() == at; });
        }
        return at;
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) const
    {
        QTest::keyClick(keyboardWindow()->windowHandle(), key, modifiers);
    }
    void type(const QString &text) const
    {
        for (const QChar letter : text)
            QTest::sendKeyEvent(QTest::Click, keyboardWindow()->windowHandle(), Qt::Key_unknown,
                                letter, Qt::NoModifier);
    }
    /// Tab, until \a wanted has the keyboard; false after more than a whole round.
    bool tabTo(const QWidget *wanted) const
    {
        if (!wanted || !QTest::qWaitFor([&] { return wanted->isVisible() && wanted->isEnabled(); }))
            return false;
        QStringList stops;
        while (stops.size() < 150 && !wanted->hasFocus()) {
            press(Qt::Key_Tab);
            if (const QWidget *stop = QApplication::focusWidget())
                stops.append(stop->objectName());
        }
        if (!wanted->hasFocus())
            qInfo("not reached: %s, but %s", qPrintable(wanted->objectName()),
                  qPrintable(stops.mid(0, 60).join(QLatin1Char(' '))));
        return wanted->hasFocus();
    }
    bool use(Way how, QAbstractButton *button) const
    {
        if (how == Way::Mouse)
            return keyboardWindow() && click(button);
        if (!tabTo(button))
            return false;
        press(Qt::Key_Space);
        return true;
    }
    /// Opens the menu of \a button and takes an action from it.
    bool take(Way how, QAbstractButton *button, const QString &action) const
    {
        return use(how, button) && QTest::qWaitFor([] { return isMenuOpen(); })
            && takeFromMenu(how, action);
    }
    /// From the menu that is open; \a action: its object name, or its words where it has none.
    static bool isNamed(const QAction *action, const QString &name)
    {
        return action->objectName() == name || action->text() == name;
    }
    bool takeFromMenu(Way how, const QString &action) const
    {
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QAction *wanted = nullptr;
        for (QAction *each : menu->actions()) {
            if (isNamed(each, action) && each->isEnabled())
                wanted = each;
        }
        if (!wanted)
            return false;
        if (how == Way::Mouse) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
        } else {
            for (int lines = 0; lines < 20 && menu->activeAction() != wanted; ++lines)
                press(Qt::Key_Down);
            if (menu->activeAction() != wanted)
                return false;
            press(Qt::Key_Return);
        }
        return QTest::qWaitFor([] { return !isMenuOpen(); });
    }
    static bool isMenuOpen() { return qobject_cast<QMenu *>(QApplication::activePopupWidget()); }
    /// Chooses the rows from \a first to \a last, the keyboard being in the list.
    void chooseRows(Way how, int first, int last)
    {
        if (how == Way::Mouse) {
            clickRow(first);
            if (last > first)
                clickRow(last, Qt::ShiftModifier);
            return;
        }
        press(Qt::Key_Home);
        for (int row = 0; row < first; ++row)
            press(Qt::Key_Down);
        for (int row = first; row < last; ++row)
            press(Qt::Key_Down, Qt::ShiftModifier);
    }
    /// A file in the dialog of that name, which is Qt's own: its field is filled in, as keys would
    /// open its completer.
    bool chooseFile(Way how, const QString &dialogName, const QString &file) const
    {
        if (!QTest::qWaitFor([&] { return find<QFileDialog>(dialogName); }))
            return false;
        auto *dialog = find<QFileDialog>(dialogName);
        auto *name = dialog->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"));
        auto *buttons = dialog->findChild<QDialogButtonBox *>(QStringLiteral("buttonBox"));
        name->setText(file);
        if (how == Way::Keys)
            press(Qt::Key_Return);
        else
            QTest::mouseClick(buttons->buttons().constFirst(), Qt::LeftButton);
        return QTest::qWaitFor([&] { return !find<QFileDialog>(dialogName); });
    }
    /// A card in the picker that is open: found by its title and clicked, or by its short code.
    bool pickCard(Way how, const crm::OwnerRef &wanted, const QString &title) const;

    QTemporaryDir folder;
    std::unique_ptr<demo::Portal> portal;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<connections::ConnectionStore> connections;
    connections::MemorySecrets secrets;
    SystemClock clock;
    connections::DemoApplication way;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window; ///< last: it goes first
    crm::OwnerRef card;
    qint64 userId = 1; ///< who the window is signed in as: an administrator
};

inline bool WindowCase::pickCard(Way how, const crm::OwnerRef &wanted, const QString &title) const
{
    const auto picker = [] {
        QWidget *popup = QApplication::activePopupWidget();
        return popup ? popup->findChild<CardPane *>() : nullptr;
    };
    if (!QTest::qWaitFor([&] { return picker() && picker()->searchField()->hasFocus(); }))
        return false;
    if (how == Way::Keys) {
        type(crm::toText(wanted));
        press(Qt::Key_Return);
        return QTest::qWaitFor([&] { return !picker(); });
    }
    type(title);
    auto *cards = picker()->findChild<QListView *>();
    const auto row = [&] { return picker()->model().rowOf(wanted); };
    const bool isFound = QTest::qWaitFor([&] {
        return picker()->model().search() == models::CardListModel::Search::Found && row() >= 0;
    });
    if (!isFound)
        return false;
    cards->scrollTo(picker()->model().index(row()));
    QTest::mouseClick(cards->viewport(), Qt::LeftButton, {},
                      cards->visualRect(picker()->model().index(row())).center());
    return QTest::qWaitFor([&] { return !picker(); });
}
