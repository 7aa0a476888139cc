// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/state.h"
#include "support/gapwatch.h"
#include "ui/plancase.h"

#include <QElapsedTimer>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardPaths>

#include <cstdio>
#include <cstdlib>


namespace {

/// One step of a person: how long until it is there, and the longest time in which the window did
/// not answer meanwhile.
template <typename Act, typename Done> void step(const char *name, const Act &act, const Done &done)
{
    GapWatch gaps;
    QElapsedTimer timer;
    timer.start();
    act();
    const bool came = QTest::qWaitFor(done, 180'000);
    std::printf("  %-52s %8lld ms   longest gap %5lld ms   asked: 50\n", name, timer.elapsed(),
                gaps.longest());
    std::fflush(stdout);
    if (came)
        return;
    std::fprintf(stderr, "never: %s\n", name); // a figure of something that never came is none
    std::exit(1);
}

void run(int count)
{
    PlanCase window;
    if (!window.open())
        std::exit(1);
    window.fill(count);
    std::printf("%d entries of one card\n", count);
    if (!window.openCard(count))
        std::exit(1);
    window.list()->setFocus();
    const auto press = [&window](Qt::Key key, Qt::KeyboardModifiers modifiers = {}) {
        return [&window, key, modifiers] { window.press(key, modifiers); };
    };
    const auto isReady = [&] { return window.isPlanReady(); };

    step("all are chosen", press(Qt::Key_A, Qt::ControlModifier),
         [&] { return window.selection().count() == count; });
    step(
        "the list scrolls with all of them chosen",
        [&] {
            auto *bar = window.list()->verticalScrollBar();
            for (int at = 0; at < 100; ++at) {
                bar->setValue(bar->maximum() * at / 100);
                QCoreApplication::processEvents();
            }
        },
        [] { return true; });
    step("Delete: the plan is shown", press(Qt::Key_Delete), isReady);
    step("… left, all still chosen", press(Qt::Key_Escape),
         [&] { return !window.page()->isVisible(); });
    step("Delete again: the plan is shown", press(Qt::Key_Delete), isReady);
    step("begun: it is journalled and shown", press(Qt::Key_Return, Qt::ControlModifier),
         [&] { return window.details()->model().total() == count; });
    step(
        "the first 1,000 are deleted", [] {},
        [&] { return window.plan().counts.done >= std::min(count, 1'000); });
    step(
        "… shown beside the list of the card",
        [&] { window.view()->showPlace(PlacesBar::Timeline); }, [] { return true; });
    step(
        "the next 1,000 are deleted", [&] { window.view()->showPlace(PlacesBar::Outbox); },
        [&] { return window.plan().counts.done >= std::min(count, 2'000); });
    step(
        "the rest is cancelled",
        [&] {
            if (window.details()->cancelButton()->isVisible())
                window.details()->cancelButton()->click();
        },
        [&] { return window.plan().id.isValid() && window.plan().counts.open() == 0; });
}

} // namespace

/// The window with many chosen entries. Prints figures and judges nothing. Argument: how many
/// entries, 10,000 without.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QString count = QCoreApplication::arguments().value(1);
    run(count.isEmpty() ? 10'000 : count.toInt());
    return 0;
}
