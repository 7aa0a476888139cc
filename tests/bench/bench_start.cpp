// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// From the start of the process to the first painted window, beside an empty QMainWindow: medians
// of several runs of this same program.
#include "translations.h"

#include "base/log.h"
#include "connections/connectionstore.h"
#include "ui/desk.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <cstring>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int rounds = 15;

/// Ends the program after the first painting of a window.
class FirstPaint : public QObject
{
public:
    bool eventFilter(QObject *object, QEvent *event) override
    {
        // A window that is covered by its parts is not painted itself.
        if (event->type() == QEvent::Paint && object->isWidgetType())
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::exit();
            });
        return false;
    }
};

/// \a text: with one line of it, which makes Qt load its fonts; no window that says anything can do
/// without.
int runEmpty(QApplication &application, const QString &text)
{
    QMainWindow window;
    if (!text.isEmpty())
        window.setCentralWidget(new QLineEdit(text));
    window.resize(1440, 900);
    FirstPaint first;
    application.installEventFilter(&first);
    window.show();
    return QApplication::exec();
}

int runDesk(QApplication &application, const QString &folder)
{
    installRedactingMessageHandler();
    Settings settings(folder + u"/settings.ini"_s);
    installTranslations(u"en"_s);
    SystemClock clock;
    connections::ConnectionStore connectionStore(folder + u"/connections.json"_s);
    const auto keychain = connections::makeKeychain();
    Desk desk({ settings, connectionStore, *keychain, clock, [] {
                   return ready<connections::DemoApplication>(
                       Error::make(Error::Kind::Internal, u"no-demo"_s));
               } });
    desk.applyTheme();
    FirstPaint first;
    application.installEventFilter(&first);
    MainWindow *window = desk.makeWindow();
    window->resize(1440, 900);
    window->show();
    QTimer::singleShot(0, window, &MainWindow::openLast);
    const int status = QApplication::exec();
    delete window;
    return status;
}

qint64 medianOf(const QString &mode, const QString &folder)
{
    QList<qint64> times;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(), { mode, folder });
        if (!process.waitForReadyRead(20'000))
            return -1;
        times.append(timer.nsecsElapsed() / 1000);
        process.waitForFinished();
    }
    std::sort(times.begin(), times.end());
    return times.at(rounds / 2);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == "--empty"_L1)
        return runEmpty(application, {});
    if (arguments.value(1) == "--text"_L1)
        return runEmpty(application, u"one line"_s);
    if (arguments.value(1) == "--desk"_L1)
        return runDesk(application, arguments.value(2));
    const QTemporaryDir folder;
    const qint64 empty = medianOf(u"--empty"_s, folder.path());
    const qint64 text = medianOf(u"--text"_s, folder.path());
    const qint64 desk = medianOf(u"--desk"_s, folder.path());
    std::printf("start to the first painted window (median of %d, %s)\n", rounds,
                qPrintable(QGuiApplication::platformName()));
    std::printf("  empty QMainWindow                %6.1f ms\n", double(empty) / 1000);
    std::printf("  QMainWindow with a line of text  %6.1f ms\n", double(text) / 1000);
    std::printf("  Timeline Desk                    %6.1f ms (%.2f x, %.2f x)\n",
                double(desk) / 1000, double(desk) / double(empty), double(desk) / double(text));
    return 0;
}
