// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outboxcase.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSignalSpy>

#include <csignal>
#include <unistd.h>

/// A test program started once more, which goes on with the plan of a store and is killed (-9) on
/// the way.
namespace killedchild {

/// For a QTemporaryDir: in memory where there is such a place, since each step is synced to disk.
inline QString temporaryPattern()
{
    const QString memory = QStringLiteral("/dev/shm");
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
        + QStringLiteral("/timelinedesk-test-XXXXXX");
}

/// SIGKILL, or what run() returned, or -1 where it did not end.
inline int start(const QString &storeFile, const QStringList &access, const QString &killAt,
                 int steps)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(
        QCoreApplication::applicationFilePath(),
        QStringList { QStringLiteral("--child"), storeFile, killAt, QString::number(steps) }
            + access);
    if (!process.waitForFinished(120'000))
        return -1;
    return process.exitStatus() == QProcess::CrashExit ? int(SIGKILL) : process.exitCode();
}

/// What start() started: 0 when the plan came to its end.
inline int run(const QStringList &arguments)
{
    const QString killAt = arguments.at(3);
    int stepsLeft = arguments.at(4).toInt();
    HastyClock clock;
    store::Store store(clock);
    if (!await(store.open(arguments.at(2))))
        return 2;
    const outboxcase::Connected connected
        = outboxcase::connectWith(arguments.mid(5), clock, PortalFixture::unhurried());
    syncing::Outbox outbox(*connected.service, *connected.client, store, clock,
                           outboxcase::administrator, outboxcase::quick());
    QObject::connect(&outbox, &syncing::Outbox::stepped, &outbox,
                     [&](IntentId, const QString &what) {
                         if (what == killAt && --stepsLeft == 0)
                             ::kill(::getpid(), SIGKILL);
                     });
    if (!await(outbox.start()))
        return 3;
    const auto plans = await(store.plans());
    if (!plans || plans->size() != 1)
        return 4;
    QSignalSpy changed(&store, &store::Store::planChanged);
    auto plan = await(store.plan(plans->first().id));
    while (plan && plan->state != store::PlanState::Ended
           && (!changed.isEmpty() || changed.wait(60'000))) {
        changed.clear();
        plan = await(store.plan(plans->first().id));
    }
    return plan && plan->state == store::PlanState::Ended ? 0 : 5;
}

/// In place of QTEST_GUILESS_MAIN.
template <typename Test> int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--child"))
        return run(arguments);
    Test test;
    return QTest::qExec(&test, argc, argv);
}

} // namespace killedchild
