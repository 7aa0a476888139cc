// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"
#include "translations.h"

#include "base/background.h"
#include "base/log.h"
#include "connections/opener.h"
#include "demo/portal.h"
#include "ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QTimer>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The embedded portal, made and started away from the main thread: its year of entries takes a
/// moment.
class DemoPortal
{
public:
    DemoPortal()
        : m_worker(u"demo portal start"_s)
    {
    }

    Pending<connections::DemoApplication> start()
    {
        using connections::DemoApplication;
        return m_worker.run([this, home = QThread::currentThread()]() -> Result<DemoApplication> {
            if (!m_portal) {
                demo::Options options;
                options.enforceBucket = true;
                auto portal = std::make_unique<demo::Portal>(options);
                QString error;
                if (!portal->start(&error))
                    return Error::make(Error::Kind::Internal, u"demo-not-started"_s, error);
                portal->moveToThread(home);
                m_portal = std::move(portal);
            }
            const demo::Tokens tokens = m_portal->issueTokens();
            const demo::Options known;
            return connections::demoApplication(m_portal->baseUrl(), known.oauthClientId,
                                                known.oauthClientSecret, tokens.accessToken,
                                                tokens.refreshToken);
        });
    }

private:
    std::unique_ptr<demo::Portal> m_portal; // written by the worker only
    Worker m_worker; // gone before the portal
};

struct Arguments
{
    bool demo = false;
    QString connection, theme, language;
};

Arguments parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Browse, search and write the log entries of Bitrix24 CRM timelines."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demoOption(
        u"demo"_s,
        QCoreApplication::translate("main", "Open the embedded demo portal. Nothing is kept."));
    const QCommandLineOption connectionOption(
        u"connection"_s, QCoreApplication::translate("main", "Open this connection."),
        QCoreApplication::translate("main", "NAME"));
    const QCommandLineOption themeOption(
        u"theme"_s, QCoreApplication::translate("main", "Looks: light or dark."), u"light|dark"_s);
    const QCommandLineOption languageOption(
        u"language"_s, QCoreApplication::translate("main", "Language: en, ru or de."),
        u"en|ru|de"_s);
    parser.addOptions({ demoOption, connectionOption, themeOption, languageOption });
    parser.process(application);
    const QString theme = parser.value(themeOption);
    const QString language = parser.value(languageOption);
    const bool isUsable = parser.positionalArguments().isEmpty()
        && (theme.isEmpty() || theme == "light"_L1 || theme == "dark"_L1)
        && (language.isEmpty() || QStringList { u"en"_s, u"ru"_s, u"de"_s }.contains(language));
    if (!isUsable)
        parser.showHelp(2);
    return { parser.isSet(demoOption), parser.value(connectionOption), theme, language };
}

} // namespace

int main(int argc, char *argv[])
{
    installRedactingMessageHandler();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"timelinedesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TIMELINEDESK_VERSION));
    QGuiApplication::setApplicationDisplayName(u"Timeline Desk"_s);
    QGuiApplication::setDesktopFileName(u"org.timelinedesk.TimelineDesk"_s);
    QGuiApplication::setWindowIcon(QIcon(u":/app/timelinedesk.svg"_s));

    Settings settings;
    installTranslations(settings.language());
    const Arguments arguments = parse(application);
    if (!arguments.language.isEmpty())
        installTranslations(arguments.language);

    SystemClock clock;
    connections::ConnectionStore connectionStore;
    const auto keychain = connections::makeKeychain();
    DemoPortal portal;
    Desk desk(
        { settings, connectionStore, *keychain, clock, [&portal] { return portal.start(); } });
    desk.quitAfterLastWindow(application);
    if (arguments.theme.isEmpty())
        desk.applyTheme();
    else
        theme::apply(arguments.theme == "dark"_L1 ? theme::Choice::Dark : theme::Choice::Light);

    MainWindow *window = desk.makeWindow();
    window->show();
    QTimer::singleShot(0, window, [window, arguments] {
        if (arguments.demo)
            window->openDemo();
        else if (!arguments.connection.isEmpty())
            window->openNamed(arguments.connection);
        else
            window->openLast();
    });
    return QApplication::exec();
}
