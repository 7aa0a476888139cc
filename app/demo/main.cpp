// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/portal.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QThread>

#include <cstdio>

// timelinedesk-demoportal: the demo portal as a program, for tests of other processes. Prints one
// JSON line with its addresses and runs until its standard input closes. A line "expire-tokens" on
// its standard input makes all access tokens expire, and is answered with a line.

using namespace Qt::Literals::StringLiterals;

namespace {

/// Value of \p option in \p names; false and a message when it is none of them.
template <typename T>
bool choose(const QCommandLineParser &parser, const QString &option,
            const QList<std::pair<QString, T>> &names, T *value)
{
    if (!parser.isSet(option))
        return true;
    QStringList allowed;
    for (const auto &[name, one] : names) {
        if (name == parser.value(option)) {
            *value = one;
            return true;
        }
        allowed.append(name);
    }
    std::fprintf(stderr, "--%s is one of: %s\n", qPrintable(option),
                 qPrintable(allowed.join(u", "_s)));
    return false;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addHelpOption();
    parser.addOptions({
        { u"port"_s, u"Listen on this loopback port."_s, u"number"_s, u"0"_s },
        { u"edition"_s, u"24.300 or 26.250."_s, u"edition"_s },
        { u"paging"_s, u"What moves log pages: offset, start, either, neither."_s, u"what"_s },
        { u"envelope"_s, u"Log lists are wrapped or bare."_s, u"shape"_s },
        { u"next"_s, u"Field next of log lists: stuck, right, absent."_s, u"how"_s },
        { u"bucket"_s, u"Enforce the leaky bucket: size,leak per second."_s, u"size,leak"_s },
        { u"host"_s, u"What domain fields say; empty: the true address."_s, u"host"_s },
        { u"oauth-handler"_s, u"Redirect address of the application."_s, u"url"_s },
        { u"tls-cert"_s, u"Certificate in PEM: speak https."_s, u"file"_s },
        { u"tls-key"_s, u"Its key in PEM."_s, u"file"_s },
        { u"empty"_s, u"No sample data."_s },
    });
}

bool readOptions(const QCommandLineParser &parser, demo::Options *options)
{
    using namespace demo;
    options->port = parser.value(u"port"_s).toUShort();
    options->withSampleData = !parser.isSet(u"empty"_s);
    options->tlsCertificateFile = parser.value(u"tls-cert"_s);
    options->tlsKeyFile = parser.value(u"tls-key"_s);
    if (parser.isSet(u"host"_s))
        options->publicHost = parser.value(u"host"_s);
    if (parser.isSet(u"oauth-handler"_s))
        options->oauthHandler = QUrl(parser.value(u"oauth-handler"_s));
    if (parser.isSet(u"bucket"_s)) {
        const QString bucket = parser.value(u"bucket"_s);
        options->enforceBucket = true;
        options->bucketSize = bucket.section(u',', 0, 0).toDouble();
        options->bucketLeakPerSecond = bucket.section(u',', 1, 1).toDouble();
    }
    return choose<Edition>(parser, u"edition"_s,
                           { { u"24.300"_s, Edition::V24_300 }, { u"26.250"_s, Edition::V26_250 } },
                           &options->edition)
        && choose<Paging>(parser, u"paging"_s,
                          { { u"offset"_s, Paging::ByOffset },
                            { u"start"_s, Paging::ByStart },
                            { u"either"_s, Paging::ByEither },
                            { u"neither"_s, Paging::Neither } },
                          &options->paging)
        && choose<ListEnvelope>(
               parser, u"envelope"_s,
               { { u"wrapped"_s, ListEnvelope::Wrapped }, { u"bare"_s, ListEnvelope::Bare } },
               &options->envelope)
        && choose<NextField>(parser, u"next"_s,
                             { { u"stuck"_s, NextField::StuckAtTen },
                               { u"right"_s, NextField::Right },
                               { u"absent"_s, NextField::Absent } },
                             &options->next);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    demo::Options options;
    if (!readOptions(parser, &options))
        return 2;

    demo::Portal portal(options);
    QString error;
    if (!portal.start(&error)) {
        std::fprintf(stderr, "%s\n", qPrintable(error));
        return 1;
    }
    const QJsonObject addresses {
        { u"base"_s, portal.baseUrl().toString() },
        { u"adminWebhook"_s, portal.adminWebhook().toString() },
        { u"userWebhook"_s, portal.userWebhook().toString() },
        { u"extranetWebhook"_s, portal.extranetWebhook().toString() },
        { u"oauthClientId"_s, options.oauthClientId },
        { u"oauthClientSecret"_s, options.oauthClientSecret },
    };
    std::printf("%s\n", QJsonDocument(addresses).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);

    // A read blocks, so it has a thread of its own; the portal ends with its parent's pipe.
    const std::unique_ptr<QThread> reader(QThread::create([&portal] {
        for (char line[64]; std::fgets(line, sizeof line, stdin);) {
            const bool isKnown = qstrcmp(line, "expire-tokens\n") == 0;
            if (isKnown)
                portal.expireAccessTokens();
            std::puts(isKnown ? "{\"done\":true}" : "{\"done\":false}");
            std::fflush(stdout);
        }
    }));
    QObject::connect(reader.get(), &QThread::finished, &app, &QCoreApplication::quit);
    reader->start();
    const int status = app.exec();
    reader->wait();
    return status;
}
