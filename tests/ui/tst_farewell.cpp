// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The end of the program and of a connection while its sign-in is being renewed: the answer that is
// still to come holds the only pair of tokens that is valid.
#include "app/connections/oauthsupport.h"
#include "connectingsupport.h"

#include "support/hastyclock.h"

#include <QElapsedTimer>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;
using demo::Fault;

namespace {
const QString tokenPath = u"/oauth/token"_s;
constexpr auto tooLong = std::chrono::seconds(60);
} // namespace

class Farewell : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    }
    void cleanup();

    void nothingUnderWayEndsAtOnce();
    void aRefreshUnderWayIsWaitedFor_data();
    void aRefreshUnderWayIsWaitedFor();
    void aServerThatNeverAnswersIsNotWaitedForForEver();
    void aRemovedConnectionLeavesNoSecretThatCameLate();

private:
    /// The window on a connection by application, tested and quiet.
    void start(Clock &clock);
    /// The first request after the tokens ran out; returns when the refresh has left.
    void refresh();
    /// As main() does it: closes the window and lives until the program may end. What exec() says.
    int closeAndWait();
    Result<connections::OAuthCredential> kept()
    {
        const auto secret = await(m_case->keychain.read(m_connection.id));
        return secret ? connections::readOAuthCredential(*secret)
                      : Result<connections::OAuthCredential>(secret.error());
    }

    WrongClock m_clock;
    std::unique_ptr<TestBrowser> m_browser;
    std::unique_ptr<WindowCase> m_case;
    Connection m_connection;
    QString m_firstRefreshToken;
};

void Farewell::cleanup()
{
    m_case.reset();
    QGuiApplication::setQuitOnLastWindowClosed(true);
}

void Farewell::start(Clock &clock)
{
    m_case = std::make_unique<WindowCase>(clock);
    m_connection = m_case->keepApplication(u"Ours"_s);
    m_firstRefreshToken = kept()->refreshToken;
    m_case->start();
    m_case->desk->quitAfterLastWindow(*qApp);
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view()->workspace().capabilities().userId == 1, 30'000);
}

void Farewell::refresh()
{
    m_case->portal->expireAccessTokens();
    m_case->view()->workspace().test().then(m_case->desk.get(), [](const auto &) {});
    QTRY_COMPARE(m_case->portal->faults().requests(tokenPath), 1);
}

int Farewell::closeAndWait()
{
    MainWindow *window = m_case->window.release();
    window->setAttribute(Qt::WA_DeleteOnClose);
    QTimer guard;
    guard.callOnTimeout(qApp, [] { QCoreApplication::exit(1); });
    guard.start(tooLong);
    QTimer::singleShot(0, window, &QWidget::close);
    return QApplication::exec();
}

void Farewell::nothingUnderWayEndsAtOnce()
{
    start(m_clock);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(closeAndWait(), 0);
    QVERIFY(timer.elapsed() < std::chrono::milliseconds(Desk::longestFarewell).count());
    QCOMPARE(kept()->refreshToken, m_firstRefreshToken);
}

void Farewell::aRefreshUnderWayIsWaitedFor_data()
{
    QTest::addColumn<bool>("isOnTheWay");
    QTest::newRow("the portal has not got it yet") << true;
    QTest::newRow("the answer is on its way") << false;
}

void Farewell::aRefreshUnderWayIsWaitedFor()
{
    QFETCH(bool, isOnTheWay);
    start(m_clock);
    constexpr auto delay = std::chrono::milliseconds(1500);
    m_case->portal->faults().add(isOnTheWay ? Fault::delayRequest(tokenPath, delay)
                                            : Fault::delayAnswer(tokenPath, delay));
    refresh();
    QCOMPARE(kept()->refreshToken, m_firstRefreshToken);
    QCOMPARE(closeAndWait(), 0);
    QCOMPARE(m_case->portal->refreshCount(), 1);
    const auto credential = kept();
    QVERIFY(credential);
    QVERIFY(credential->refreshToken != m_firstRefreshToken);

    // The next start needs no browser.
    m_case->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_case->view(), 30'000);
    const auto tested = await(m_case->view()->workspace().test());
    QVERIFY(tested);
    QCOMPARE(tested->userId, 1);
    QCOMPARE(m_case->portal->refreshCount(), 1);
}

void Farewell::aServerThatNeverAnswersIsNotWaitedForForEver()
{
    HastyClock clock;
    start(clock);
    m_case->portal->faults().add(Fault::neverAnswer(tokenPath).always());
    refresh();
    QCOMPARE(closeAndWait(), 0);
    QCOMPARE(m_case->portal->refreshCount(), 0);
    QCOMPARE(kept()->refreshToken, m_firstRefreshToken);
}

void Farewell::aRemovedConnectionLeavesNoSecretThatCameLate()
{
    start(m_clock);
    m_case->portal->faults().add(Fault::delayAnswer(tokenPath, std::chrono::milliseconds(1500)));
    refresh();
    const QString file = m_case->desk->storeFile(m_connection);
    QVERIFY(QFile::exists(file));
    QVERIFY(await(m_case->desk->remove(m_connection, Desk::Stored::Remove)));
    QCOMPARE(m_case->portal->refreshCount(), 1);
    QCOMPARE(kept().error().kind, Error::Kind::NotFound);
    QVERIFY(await(m_case->desk->settled()));
    QCOMPARE(kept().error().kind, Error::Kind::NotFound);
    QVERIFY(m_case->kept().isEmpty());
    QVERIFY(!QFile::exists(file));
}

QTEST_MAIN(Farewell)
#include "tst_farewell.moc"
