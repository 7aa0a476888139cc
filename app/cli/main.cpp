// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include "base/log.h"
#include "cli/command.h"
#include "cli/session.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <fcntl.h>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace {

int interruptPipe[2] = { -1, -1 };

void interrupted(int)
{
    const char byte = 1;
    // Nothing can be done in a signal handler when this fails.
    [[maybe_unused]] const auto written = ::write(interruptPipe[1], &byte, 1);
}

/// Ctrl+C and a polite kill: what is under way is let go, the journal says what was sent.
std::unique_ptr<QSocketNotifier> quitOnInterrupt(cli::Session &session)
{
    if (::pipe2(interruptPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        return {};
    std::signal(SIGINT, interrupted);
    std::signal(SIGTERM, interrupted);
    auto notifier = std::make_unique<QSocketNotifier>(interruptPipe[0], QSocketNotifier::Read);
    QObject::connect(notifier.get(), &QSocketNotifier::activated, &session, [&session] {
        cli::Output::endProgress();
        if (session.isWriting())
            session.output().printError(session.unknownOutcome({}));
        QCoreApplication::exit(cli::Interrupted);
    });
    return notifier;
}

void print(std::FILE *stream, const QString &text) { std::fputs(qUtf8Printable(text), stream); }

/// Says what is wrong with the arguments; people get the usage as well.
int refuse(cli::Format format, const Error &error)
{
    cli::Output(format).printError(error);
    if (format != cli::Format::Json && format != cli::Format::JsonLines)
        print(stderr, u'\n' + cli::usage());
    return cli::WrongUsage;
}

int statusOf(const Error &error)
{
    if (error.code == "usage"_L1)
        return cli::WrongUsage;
    return error.kind == Error::Kind::UnknownOutcome ? cli::OutcomeUnknown : cli::Failed;
}

int run(const cli::Invocation &invocation)
{
    const QHash<QString, cli::Command> commands {
        { u"activity"_s, cli::runActivity }, { u"bindings"_s, cli::runBindings },
        { u"cards"_s, cli::runCards },       { u"connections"_s, cli::runConnections },
        { u"icons"_s, cli::runIcons },       { u"logos"_s, cli::runLogos },
        { u"log"_s, cli::runLog },           { u"note"_s, cli::runNote },
        { u"pin"_s, cli::runPin },           { u"unpin"_s, cli::runUnpin }
    };
    const cli::Command command = commands.value(invocation.command);
    if (!command)
        return refuse(invocation.format,
                      cli::usageError(QCoreApplication::translate("cli", "\"%1\" is no command.")
                                          .arg(invocation.command)));
    cli::Session session(invocation);
    command(session, invocation.words).then(&session, [&session](const Result<int> &status) {
        if (!status)
            session.output().printError(status.error());
        const int code = status ? *status : statusOf(status.error());
        session.settled().then(&session,
                               [code](const Result<Done> &) { QCoreApplication::exit(code); });
    });
    // Only now: what is read from standard input above ends at once with Ctrl+C.
    const auto notifier = quitOnInterrupt(session);
    const int status = QCoreApplication::exec();
    if (cli::Output::isWritten())
        return status;
    session.output().printError(Error::make(Error::Kind::Storage, u"output-failed"_s));
    return status == cli::Ok ? cli::PartlyDone : status;
}

/// Arguments that are not text would be sent as something else than was typed.
bool areText(int argc, char **argv)
{
    return std::all_of(argv, argv + argc,
                       [](const char *argument) { return QByteArrayView(argument).isValidUtf8(); });
}

/// Standard error is for the one sentence of a failure. QT_LOGGING_RULES still brings the rest.
void quietenLog()
{
    QLoggingCategory::setFilterRules(u"*.debug=false\n*.info=false\n*.warning=false"_s);
    installRedactingMessageHandler();
}

} // namespace

int main(int argc, char **argv)
{
    std::signal(SIGXFSZ, SIG_IGN); // a file that may not grow is a full disk, not the end
    quietenLog();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"timelinedesk"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(TIMELINEDESK_VERSION));
    installTranslations({});

    const QStringList arguments = QCoreApplication::arguments();
    if (!areText(argc, argv))
        return refuse(cli::formatOfErrors(arguments),
                      cli::usageError(
                          QCoreApplication::translate("cli", "An argument is not text in UTF-8.")));
    const auto invocation = cli::parseInvocation(arguments);
    if (!invocation)
        return refuse(cli::formatOfErrors(arguments), invocation.error());
    if (invocation->version)
        return print(stdout,
                     u"timelinedesk-cli %1\n"_s.arg(QCoreApplication::applicationVersion())),
               0;
    if (invocation->help)
        return print(stdout, cli::usage()), 0;
    return run(*invocation);
}
