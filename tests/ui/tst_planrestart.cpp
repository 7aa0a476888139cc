// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/cliprocess.h"
#include "demo/faults.h"
#include "demo/state.h"
#include "ui/plancase.h"

#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QToolButton>

#include <csignal>

using namespace Qt::Literals::StringLiterals;
using Way = WindowCase::Way;

/// A plan outlives the program that began it: the window goes on with its own by itself, and with
/// the one of a command line that was killed when it is told to.
class PlanRestartTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup() { m_case.reset(); }
    void aPlanOfTheWindowGoesOnAfterARestart_data() { WindowCase::addWays(); }
    void aPlanOfTheWindowGoesOnAfterARestart();
    void aPlanOfAKilledCommandLineIsGoneOnWith_data() { WindowCase::addWays(); }
    void aPlanOfAKilledCommandLineIsGoneOnWith();

private:
    void keepConnection();
    bool openConnection();
    void showOutbox(Way way);
    store::Plan plan() const { return m_case->plan(); }

    connections::Connection m_connection;
    std::unique_ptr<PlanCase> m_case;
};

void PlanRestartTest::init()
{
    m_case = std::make_unique<PlanCase>();
    QVERIFY(m_case->open());
    keepConnection();
}

/// A connection with a store of its own, as it is kept from one start to the next.
void PlanRestartTest::keepConnection()
{
    const QString webhook = m_case->portal->adminWebhook().toString();
    const auto address = connections::parseWebhook(webhook);
    QVERIFY(address);
    m_connection = {};
    m_connection.id = u"restart"_s;
    m_connection.name = u"Ours"_s;
    m_connection.portal = address->root;
    m_connection.userId = address->userId;
    QVERIFY(m_case->connections->save(m_connection));
    QVERIFY(await(m_case->secrets.write(m_connection.id, webhook.toUtf8())));
    QVERIFY(
        QDir().mkpath(QFileInfo(m_case->connections->storeFile(m_connection.id)).absolutePath()));
}

bool PlanRestartTest::openConnection()
{
    m_case->window->openConnection(m_connection);
    return QTest::qWaitFor([this] { return m_case->view() != nullptr; }, 20'000);
}

/// Its only plan is what the outbox shows.
void PlanRestartTest::showOutbox(Way way)
{
    if (way == Way::Mouse)
        QVERIFY(WindowCase::click(m_case->find<QAbstractButton>(u"placeOutbox"_s)));
    else
        m_case->press(Qt::Key_3, Qt::ControlModifier);
    QTRY_COMPARE(m_case->view()->place(), PlacesBar::Outbox);
    QTRY_VERIFY_WITH_TIMEOUT(plan().id.isValid(), 20'000);
}

void PlanRestartTest::aPlanOfTheWindowGoesOnAfterARestart()
{
    QFETCH(Way, way);
    constexpr int rows = 260;
    m_case->fill(rows);
    QVERIFY(openConnection());
    m_case->view()->openCard(m_case->card);
    QTRY_COMPARE_WITH_TIMEOUT(m_case->model().rowCount(), rows, 60'000);
    QTRY_VERIFY(m_case->model().isCountExact());
    const auto fault
        = demo::Fault::delayAnswer(u"batch"_s, std::chrono::milliseconds(300)).always();
    m_case->portal->faults().add(fault);
    m_case->chooseRows(way, 0, 1);
    if (way == Way::Mouse)
        QVERIFY(WindowCase::click(m_case->find<QAbstractButton>(u"selectAll"_s)));
    else
        m_case->press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(m_case->take(way, m_case->find<QToolButton>(u"noteMenu"_s), u"noteChosen"_s));
    QTRY_VERIFY(m_case->isPlanReady());
    QTRY_VERIFY(m_case->keyboardWindow() && m_case->page()->noteField()->hasFocus());
    m_case->type(u"Looked at"_s);
    QTRY_VERIFY(m_case->page()->startButton()->isEnabled());
    if (way == Way::Mouse)
        QVERIFY(WindowCase::click(m_case->page()->startButton()));
    else
        m_case->press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(plan().counts.done > 0, 30'000);
    QVERIFY(plan().counts.waiting > 0);

    QVERIFY(m_case->start()); // closed and started again
    m_case->portal->faults().clear();
    QVERIFY(openConnection());
    showOutbox(way);
    QTRY_COMPARE_WITH_TIMEOUT(plan().counts.done, rows, 120'000);
    const auto entries = m_case->atPortal();
    m_case->portal->edit([&](demo::State &state) {
        for (const demo::Entry &entry : entries) {
            QVERIFY(state.note(1, entry.id));
            QCOMPARE(state.note(1, entry.id)->text, u"Looked at"_s);
        }
    });
}

void PlanRestartTest::aPlanOfAKilledCommandLineIsGoneOnWith()
{
    QFETCH(Way, way);
    constexpr int rows = 260;
    Cli cli;
    cli.setWebhook(m_case->portal->adminWebhook());
    QByteArray table = "card,title,text\n";
    for (int row = 1; row <= rows; ++row)
        table += crm::toText(m_case->card).toUtf8() + ",Row " + QByteArray::number(row) + ",Text\n";
    m_case->portal->faults().add(
        demo::Fault::delayAnswer(u"batch"_s, std::chrono::milliseconds(500)).always());
    const auto process
        = cli.start({ u"--store"_s, m_case->connections->storeFile(m_connection.id), u"log"_s,
                      u"add"_s, u"--from"_s, cli.file(u"rows.csv"_s, table) });
    QTRY_VERIFY_WITH_TIMEOUT(
        process->state() == QProcess::NotRunning || m_case->atPortal().size() >= 100, 60'000);
    ::kill(pid_t(process->processId()), SIGKILL);
    process->waitForFinished();
    QCOMPARE(process->exitStatus(), QProcess::CrashExit);
    m_case->portal->faults().clear();
    const qsizetype sent = m_case->atPortal().size();
    QVERIFY(sent < rows);

    // Nothing of it is sent before somebody looked at it.
    QVERIFY(openConnection());
    showOutbox(way);
    QTRY_COMPARE(plan().state, store::PlanState::Paused);
    QTRY_VERIFY(m_case->details()->pauseButton()->isVisible());
    QCOMPARE(m_case->details()->pauseButton()->text(), u"Go on"_s);
    QCOMPARE(m_case->atPortal().size(), sent);
    QVERIFY(m_case->use(way, m_case->details()->pauseButton()));
    QTRY_COMPARE_WITH_TIMEOUT(plan().counts.done, rows, 120'000);
    QSet<QString> titles;
    for (const demo::Entry &entry : m_case->atPortal())
        titles.insert(entry.title);
    QCOMPARE(m_case->atPortal().size(), rows); // each is there, once
    QCOMPARE(titles.size(), rows);
}

QTEST_MAIN(PlanRestartTest)
#include "tst_planrestart.moc"
