// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

/// What one run of timelinedesk-cli left behind.
struct CliResult
{
    int status = -1; ///< exit status; -1: it crashed or did not end in time
    QByteArray out;
    QByteArray err;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    /// {"kind","code","message"} of --format json; empty when standard error holds anything else.
    QJsonObject error() const
    {
        return QJsonDocument::fromJson(err).object().value(QLatin1String("error")).toObject();
    }
    QString code() const { return error().value(QLatin1String("code")).toString(); }
    QString message() const { return error().value(QLatin1String("message")).toString(); }
    QList<QJsonObject> lines() const
    {
        QList<QJsonObject> objects;
        for (const QByteArray &line : out.split('\n')) {
            if (!line.isEmpty())
                objects.append(QJsonDocument::fromJson(line).object());
        }
        return objects;
    }
};

/// timelinedesk-cli as a process, in a home of its own that is thrown away. Nothing of the
/// environment of the test reaches it but what sanitizers and keychains need.
class Cli
{
public:
    Cli()
    {
        const QProcessEnvironment mine = QProcessEnvironment::systemEnvironment();
        for (const QString &name : mine.keys()) {
            const bool needed = name.endsWith(QLatin1String("SAN_OPTIONS"))
                || name == QLatin1String("PATH")
                || name == QLatin1String("DBUS_SESSION_BUS_ADDRESS")
                || name == QLatin1String("XDG_RUNTIME_DIR");
            if (needed)
                environment.insert(name, mine.value(name));
        }
        for (const char *name : { "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME",
                                  "XDG_CACHE_HOME", "XDG_STATE_HOME" })
            environment.insert(QLatin1String(name), home.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    }

    void setWebhook(const QUrl &webhook)
    {
        environment.insert(QStringLiteral("TIMELINEDESK_WEBHOOK"), webhook.toString());
    }

    std::unique_ptr<QProcess> start(const QStringList &arguments) const
    {
        auto process = std::make_unique<QProcess>();
        process->setProgram(QStringLiteral(CLI_PROGRAM));
        process->setArguments(arguments);
        process->setProcessEnvironment(environment);
        process->setWorkingDirectory(home.path());
        if (modifier)
            process->setChildProcessModifier(modifier);
        process->start();
        return process;
    }

    /// The portal of a test runs in a thread of its own, so waiting here does not block it.
    static CliResult finish(QProcess &process)
    {
        CliResult result;
        constexpr int patience = 60'000;
        const bool ended
            = process.state() == QProcess::NotRunning || process.waitForFinished(patience);
        result.out = process.readAllStandardOutput();
        result.err = process.readAllStandardError();
        if (ended && process.exitStatus() == QProcess::NormalExit)
            result.status = process.exitCode();
        return result;
    }

    CliResult run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        const auto process = start(arguments);
        process->write(input);
        process->closeWriteChannel();
        return finish(*process);
    }

    /// With --format json in front.
    CliResult json(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return run(QStringList { QStringLiteral("--format"), QStringLiteral("json") } + arguments,
                   input);
    }

    QString path(const QString &name) const { return home.filePath(name); }

    /// A file of that content in the home; its path.
    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }

    QTemporaryDir home;
    QProcessEnvironment environment;
    std::function<void()> modifier; ///< runs in the child before the program
};
