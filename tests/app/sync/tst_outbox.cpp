// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/portalfixture.h"
#include "sync/outbox.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using demo::Fault;
using store::Intent;
using store::IntentState;
using syncing::Outbox;
using syncing::OutboxOptions;

namespace {

const crm::OwnerRef deal { crm::Deal, 100 };
const QString addMethod = u"crm.timeline.logmessage.add"_s;
constexpr qint64 administrator = 1;

OutboxOptions quick()
{
    OutboxOptions options;
    options.portalLimit = 0s;
    options.firstRetry = 1s;
    return options;
}

timeline::EntryDraft draft(const QString &title)
{
    return { title, u"Text of "_s + title, u"info"_s };
}

QStringList titlesAt(const demo::Portal &portal)
{
    QStringList titles;
    for (const demo::Entry &entry : portal.entries(deal.typeId, deal.id))
        titles.append(entry.title);
    return titles;
}

/// A folder in memory where there is one: a killed process loses nothing there either, and a
/// thousand synced transactions take no disk.
QString temporaryPattern()
{
    const QString memory = u"/dev/shm"_s;
    return (QFileInfo(memory).isWritable() ? memory : QDir::tempPath())
        + u"/timelinedesk-test-XXXXXX"_s;
}

/// The program in a process of its own: works on the outbox of a store and is killed (-9) at a
/// step, or ends when nothing is open.
int runChild(const QStringList &arguments)
{
    const QString storeFile = arguments.at(2);
    const auto address = connections::parseWebhook(arguments.at(3));
    const QString killAt = arguments.at(4);
    int stepsLeft = arguments.at(5).toInt();
    SystemClock clock;
    store::Store store(clock);
    if (!await(store.open(storeFile)))
        return 2;
    rest::Client client(connections::makeWebhookAuthorizer(*address), clock,
                        PortalFixture::unhurried());
    const auto service = timeline::makeBitrixService(client);
    Outbox outbox(*service, client, store, clock, administrator, quick());
    QObject::connect(&outbox, &Outbox::stepped, &outbox, [&](IntentId, const QString &what) {
        if (what == killAt && --stepsLeft == 0)
            ::kill(::getpid(), SIGKILL);
    });
    if (!await(outbox.start()))
        return 3;
    if (arguments.value(6) == "add"_L1 && !await(outbox.add(deal, u"Deal"_s, draft(u"Paid"_s))))
        return 4;
    const auto intents = await(store.intents());
    if (!intents)
        return 4;
    for (auto intent = intents->rbegin(); intent != intents->rend(); ++intent) {
        // A reading may meet a fault, too: "settled" then means that nothing can be done right now.
        auto settled = await(outbox.settled(intent->id), std::chrono::minutes(4));
        QSignalSpy changed(&outbox, &Outbox::changed);
        while (settled && settled->state != IntentState::Done && changed.wait(90'000))
            settled = await(store.intent(intent->id));
        if (!settled || settled->state != IntentState::Done)
            return 5;
    }
    return 0;
}

/// Journals \a count intents without sending any.
void journal(const QString &storeFile, int count, const std::function<QString(int)> &title)
{
    PortalFixture fixture(PortalFixture::bare(), storeFile);
    Outbox outbox(*fixture.service, *fixture.client, fixture.store, fixture.clock, administrator,
                  quick());
    for (int i = 0; i < count; ++i)
        QVERIFY(await(outbox.add(deal, u"Deal"_s, draft(title(i)))));
}

} // namespace

class OutboxTest : public QObject
{
    Q_OBJECT
private slots:
    void anEntryIsAddedOnceAndStored()
    {
        PortalFixture fixture;
        Outbox outbox(*fixture.service, *fixture.client, fixture.store, fixture.clock,
                      administrator, quick());
        QVERIFY(await(outbox.start()));
        const auto intent = await(outbox.add(deal, u"Deal"_s, draft(u"Paid"_s)));
        QVERIFY(intent);
        QCOMPARE(intent->state, IntentState::Waiting);
        const auto done = await(outbox.settled(intent->id));
        QVERIFY(done);
        QCOMPARE(done->state, IntentState::Done);
        QCOMPARE(titlesAt(fixture.portal), QStringList { u"Paid"_s });
        const auto rows = await(fixture.store.entries({ done->entry }));
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1);
        QVERIFY(rows->first().madeHere);
        QCOMPARE(rows->first().entry.title, u"Paid"_s);
    }

    void aLostAnswerDoesNotDoubleTheEntry_data()
    {
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<int>("sendings");
        QTest::newRow("dropped after processing") << Fault::dropAfterProcessing(addMethod) << 1;
        QTest::newRow("dropped before processing") << Fault::dropBeforeProcessing(addMethod) << 2;
        QTest::newRow("answer cut") << Fault::cutAnswer(addMethod, 20) << 1;
        QTest::newRow("HTML 502, processed")
            << Fault::htmlPage(addMethod, 502).afterProcessing() << 1;
        QTest::newRow("HTML 502, not processed") << Fault::htmlPage(addMethod, 502) << 2;
        QTest::newRow("HTML 200, processed")
            << Fault::htmlPage(addMethod, 200).afterProcessing() << 1;
    }
    void aLostAnswerDoesNotDoubleTheEntry()
    {
        QFETCH(Fault, fault);
        PortalFixture fixture;
        fixture.fill(deal, 3);
        fixture.portal.faults().add(fault);
        Outbox outbox(*fixture.service, *fixture.client, fixture.store, fixture.clock,
                      administrator, quick());
        QVERIFY(await(outbox.start()));
        const auto intent = await(outbox.add(deal, u"Deal"_s, draft(u"Paid"_s)));
        QVERIFY(intent);
        const auto done = await(outbox.settled(intent->id));
        QVERIFY(done);
        QCOMPARE(done->state, IntentState::Done);
        QCOMPARE(titlesAt(fixture.portal).count(u"Paid"_s), 1);
        QTEST(done->sendings, "sendings");
    }

    void anOlderEntryWithTheSameWordsIsNotTakenForIt()
    {
        PortalFixture fixture;
        demo::Entry twin;
        twin.entityTypeId = deal.typeId;
        twin.entityId = deal.id;
        twin.title = u"Paid"_s;
        twin.text = u"Text of Paid"_s;
        twin.iconCode = u"info"_s;
        fixture.portal.addEntry(twin);
        fixture.portal.faults().add(Fault::dropBeforeProcessing(addMethod));
        Outbox outbox(*fixture.service, *fixture.client, fixture.store, fixture.clock,
                      administrator, quick());
        QVERIFY(await(outbox.start()));
        const auto intent = await(outbox.add(deal, u"Deal"_s, draft(u"Paid"_s)));
        QCOMPARE(await(outbox.settled(intent->id))->state, IntentState::Done);
        QCOMPARE(titlesAt(fixture.portal).count(u"Paid"_s), 2);
    }

    void itIsNotSentAgainBeforeThePortalsLimit()
    {
        PortalFixture fixture;
        fixture.portal.faults().add(Fault::dropBeforeProcessing(addMethod));
        OutboxOptions options = quick();
        options.portalLimit = 2s;
        Outbox outbox(*fixture.service, *fixture.client, fixture.store, fixture.clock,
                      administrator, options);
        QVERIFY(await(outbox.start()));
        QElapsedTimer timer;
        timer.start();
        const auto intent = await(outbox.add(deal, u"Deal"_s, draft(u"Paid"_s)));
        const auto done = await(outbox.settled(intent->id));
        QCOMPARE(done->state, IntentState::Done);
        QVERIFY(timer.elapsed() >= 2'000);
        QCOMPARE(titlesAt(fixture.portal).size(), 1);
        QStringList steps;
        for (const store::IntentStep &step : done->steps)
            steps.append(step.what);
        QCOMPARE(steps,
                 (QStringList { u"journalled"_s, u"sending"_s, u"answer-lost"_s, u"not-found-yet"_s,
                                u"back-to-waiting"_s, u"sending"_s, u"answered"_s }));
    }

    void whereTheNewestCannotBeReadFarEnoughNothingIsSentAgain()
    {
        auto options = PortalFixture::bare();
        options.paging = demo::Paging::Neither;
        PortalFixture fixture(options);
        fixture.fill(deal, 5);
        fixture.portal.faults().add(Fault::dropBeforeProcessing(addMethod));
        Outbox outbox(*fixture.service, *fixture.client, fixture.store, fixture.clock,
                      administrator, quick());
        connect(&outbox, &Outbox::stepped, this, [&](IntentId, const QString &what) {
            if (what == "answer-lost"_L1)
                fixture.fill(deal,
                             25); // others write so much that the place to look at is out of reach
        });
        QVERIFY(await(outbox.start()));
        const auto intent = await(outbox.add(deal, u"Deal"_s, draft(u"Paid"_s)));
        const auto settled = await(outbox.settled(intent->id));
        QVERIFY(settled);
        QCOMPARE(settled->state, IntentState::Unknown);
        QCOMPARE(settled->sendings, 1);
        QVERIFY(await(outbox.giveUp(intent->id)));
        QCOMPARE(await(fixture.store.intent(intent->id))->state, IntentState::Refused);
        QCOMPARE(await(fixture.store.intent(intent->id))->error->code, u"given-up"_s);
    }

    void aRefusalChangesNothingAndSaysWhy()
    {
        PortalFixture fixture;
        fixture.connectTo(fixture.portal.extranetWebhook());
        Outbox outbox(*fixture.service, *fixture.client, fixture.store, fixture.clock, 21, quick());
        QVERIFY(await(outbox.start()));
        const auto intent = await(outbox.add(deal, u"Deal"_s, draft(u"Paid"_s)));
        const auto refused = await(outbox.settled(intent->id));
        QVERIFY(refused);
        QCOMPARE(refused->state, IntentState::Refused);
        QVERIFY(refused->error.has_value());
        QVERIFY(titlesAt(fixture.portal).isEmpty());
    }

    void aWithdrawnCredentialKeepsWhatWaits()
    {
        PortalFixture fixture;
        fixture.portal.revokeWebhooks();
        Outbox outbox(*fixture.service, *fixture.client, fixture.store, fixture.clock,
                      administrator, quick());
        QVERIFY(await(outbox.start()));
        const auto intent = await(outbox.add(deal, u"Deal"_s, draft(u"Paid"_s)));
        const auto held = await(outbox.settled(intent->id));
        QVERIFY(held);
        QCOMPARE(held->state, IntentState::Waiting);
        QVERIFY(outbox.isHeldForSignIn());
    }

    void aWebhookDeletesNothing()
    {
        PortalFixture fixture;
        const qint64 id = fixture.addAtPortal(deal, u"Paid"_s);
        Outbox outbox(*fixture.service, *fixture.client, fixture.store, fixture.clock,
                      administrator, quick());
        QVERIFY(await(outbox.start()));
        store::StoredEntry entry;
        entry.owner = deal;
        entry.entry.id = EntryId { id };
        const auto intent = await(outbox.remove(entry, u"Deal"_s));
        const auto refused = await(outbox.settled(intent->id));
        QCOMPARE(refused->state, IntentState::Refused);
        QCOMPARE(refused->error->code, u"REMOVING_DISABLED"_s);
        QCOMPARE(titlesAt(fixture.portal).size(), 1);
    }

    void whatWaitsCanBeTakenBack()
    {
        PortalFixture fixture;
        Outbox outbox(*fixture.service, *fixture.client, fixture.store, fixture.clock,
                      administrator, quick());
        outbox.pause();
        QVERIFY(await(outbox.start()));
        const auto intent = await(outbox.add(deal, u"Deal"_s, draft(u"Paid"_s)));
        QVERIFY(await(outbox.takeBack(intent->id)));
        outbox.resume();
        QCOMPARE(await(outbox.settled(intent->id))->state, IntentState::TakenBack);
        QVERIFY(titlesAt(fixture.portal).isEmpty());
        QVERIFY(await(outbox.tryAgain(intent->id)));
        QTRY_COMPARE(titlesAt(fixture.portal).size(), 1);
    }

    void twoCopiesOnOneStoreSendOnce()
    {
        QTemporaryDir folder(temporaryPattern());
        const QString file = folder.filePath(u"store.sqlite"_s);
        PortalFixture fixture(PortalFixture::bare(), file);
        store::Store secondStore(fixture.clock);
        QVERIFY(await(secondStore.open(file)));
        Outbox first(*fixture.service, *fixture.client, fixture.store, fixture.clock, administrator,
                     quick());
        Outbox second(*fixture.service, *fixture.client, secondStore, fixture.clock, administrator,
                      quick());
        QVERIFY(await(first.start()));
        QVERIFY(await(second.start()));
        for (int i = 0; i < 20; ++i) {
            QVERIFY(await(first.add(deal, u"Deal"_s, draft(u"first %1"_s.arg(i)))));
            QVERIFY(await(second.add(deal, u"Deal"_s, draft(u"second %1"_s.arg(i)))));
        }
        QTRY_COMPARE_WITH_TIMEOUT(titlesAt(fixture.portal).size(), 40, 60'000);
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(await(secondStore.intents()).value_or({}),
                                                     [](const Intent &intent) {
                                                         return intent.state == IntentState::Done;
                                                     }),
                                 30'000);
        const QStringList titles = titlesAt(fixture.portal);
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), titles.size());
    }

    void aKillAtAnyStepLeavesExactlyOneEntry_data()
    {
        QTest::addColumn<QString>("step");
        for (const QString &step : { u"sending"_s, u"answered"_s })
            QTest::addRow("%s", qPrintable(step)) << step;
    }
    void aKillAtAnyStepLeavesExactlyOneEntry()
    {
        QFETCH(QString, step);
        QTemporaryDir folder(temporaryPattern());
        const QString file = folder.filePath(u"store.sqlite"_s);
        journal(file, 1, [](int) { return u"Paid"_s; });
        demo::Portal portal(PortalFixture::bare());
        QVERIFY(portal.start());
        QCOMPARE(child(file, portal, step, 1), int(SIGKILL));
        QCOMPARE(child(file, portal, u"never"_s, 0), 0);
        QCOMPARE(titlesAt(portal), QStringList { u"Paid"_s });
    }

    void aKillRightAfterJournallingLosesNothing()
    {
        QTemporaryDir folder(temporaryPattern());
        const QString file = folder.filePath(u"store.sqlite"_s);
        demo::Portal portal(PortalFixture::bare());
        QVERIFY(portal.start());
        QCOMPARE(child(file, portal, u"journalled"_s, 1, { u"add"_s }), int(SIGKILL));
        QVERIFY(titlesAt(portal).isEmpty());
        QCOMPARE(child(file, portal, u"never"_s, 0), 0);
        QCOMPARE(titlesAt(portal), QStringList { u"Paid"_s });
    }

    void aThousandCreatesUnderFaultsAreExactlyAThousand_data()
    {
        QTest::addColumn<bool>("sameWords");
        QTest::newRow("each its own words") << false;
        QTest::newRow("all the same words") << true;
    }
    void aThousandCreatesUnderFaultsAreExactlyAThousand()
    {
        QFETCH(bool, sameWords);
        constexpr int count = 1'000;
        QTemporaryDir folder(temporaryPattern());
        const QString file = folder.filePath(u"store.sqlite"_s);
        journal(file, count,
                [sameWords](int i) { return sameWords ? u"Paid"_s : u"Paid %1"_s.arg(i); });
        demo::Portal portal(PortalFixture::bare());
        QVERIFY(portal.start());
        portal.faults().add(Fault::dropAfterProcessing(addMethod).everyNth(9).always());
        portal.faults().add(Fault::dropBeforeProcessing(addMethod).everyNth(14).always());
        portal.faults().add(Fault::closeOnReuse(addMethod).everyNth(11).always());
        portal.faults().add(Fault::queryLimitExceeded(addMethod).everyNth(97).always());
        const QStringList steps { u"sending"_s,       u"answered"_s,        u"answer-lost"_s,
                                  u"not-found-yet"_s, u"back-to-waiting"_s, u"found"_s };
        for (int round = 0; round < 18; ++round)
            QCOMPARE(child(file, portal, steps.at(round % steps.size()), 3 + round % 5),
                     int(SIGKILL));
        QCOMPARE(child(file, portal, u"never"_s, 0), 0);
        const QStringList titles = titlesAt(portal);
        QCOMPARE(titles.size(), count);
        QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), sameWords ? 1 : count);
        QVERIFY(portal.faults().applied() > 150);
    }

private:
    /// The exit status of the child, or the signal that ended it.
    static int child(const QString &file, const demo::Portal &portal, const QString &killAt,
                     int steps, const QStringList &more = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QCoreApplication::applicationFilePath(),
                      QStringList { u"--child"_s, file, portal.adminWebhook().toString(), killAt,
                                    QString::number(steps) }
                          + more);
        if (!process.waitForFinished(280'000))
            return -1;
        return process.exitStatus() == QProcess::CrashExit ? int(SIGKILL) : process.exitCode();
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--child"_L1)
        return runChild(arguments);
    OutboxTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_outbox.moc"
