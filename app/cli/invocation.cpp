// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/invocation.h"

#include <QCommandLineParser>
#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

/* TRANSLATOR cli */ // so that lupdate knows the context of tr()
QString tr(const char *text) { return QCoreApplication::translate("cli", text); }

std::optional<Format> formatFromWord(const QString &word)
{
    static const QHash<QString, Format> formats { { u"text"_s, Format::Text },
                                                  { u"json"_s, Format::Json },
                                                  { u"jsonl"_s, Format::JsonLines },
                                                  { u"csv"_s, Format::Csv } };
    const auto found = formats.constFind(word);
    if (found == formats.constEnd())
        return {};
    return *found;
}

} // namespace

Format formatOfErrors(const QStringList &arguments)
{
    static const QString option = u"--format"_s;
    QString word;
    for (qsizetype i = 1; i < arguments.size() && arguments[i].startsWith(u'-'); ++i) {
        if (arguments[i] == option)
            word = arguments.value(i + 1);
        else if (arguments[i].startsWith(option + u'='))
            word = arguments[i].mid(option.size() + 1);
        const bool takesWord = arguments[i] == option || arguments[i] == "--connection"_L1
            || arguments[i] == "--store"_L1;
        i += takesWord ? 1 : 0;
    }
    return formatFromWord(word).value_or(Format::Text);
}

Error usageError(const QString &sentence)
{
    return Error::make(Error::Kind::Input, u"usage"_s, sentence);
}

QString usage()
{
    return tr(
        "Usage: timelinedesk-cli [--connection NAME | --demo] [--store FILE|:memory:]\n"
        "                        [--format text|json|jsonl|csv] COMMAND …\n"
        "\n"
        "  connections list | test [NAME] | remove NAME\n"
        "  connections add webhook NAME          the address on standard input\n"
        "  connections add oauth NAME --portal URL --client-id ID [--auth-server URL] [--port N]\n"
        "                                        the client secret on standard input\n"
        "  connections add vibecode NAME [--url URL]\n"
        "                                        the key on standard input; below it the session\n"
        "                                        token of an application's key\n"
        "  cards types | find TYPE WORDS… | show CARD\n"
        "  log list CARD [--order id|created[:asc|:desc]] [--limit N]\n"
        "  log show ENTRY\n"
        "  log add CARD --title T (--text T | --text-file FILE|-) [--icon CODE]\n"
        "  log add [CARD] --from FILE.csv|FILE.jsonl [--dry-run]\n"
        "  log edit ENTRY --card CARD [--title T] [--text T] [--icon CODE] [--correction]\n"
        "  log delete ENTRY…\n"
        "  note show|delete ENTRY --card CARD\n"
        "  note set ENTRY --card CARD --text T\n"
        "  pin|unpin ENTRY --card CARD\n"
        "  bindings list ENTRY | add ENTRY CARD | remove ENTRY CARD [--last]\n"
        "  activity show ID | list CARD\n"
        "  icons|logos list | show CODE | delete CODE… | download FOLDER [CODE…]\n"
        "  icons|logos add PATH… [--code CODE] [--replace] [--dry-run] [--no-trim]\n"
        "                                        [--clear-background] [--one-color RRGGBB]\n"
        "\n"
        "CARD: deal:100, 2:100, D_100, dynamic_174:5, T9c_6, or a pasted card address.\n"
        "Without a keychain the webhook address is taken from the environment variable "
        "TIMELINEDESK_WEBHOOK,\n"
        "a VibeCode key from TIMELINEDESK_VIBECODE_KEY (and its address from "
        "TIMELINEDESK_VIBECODE_URL).\n"
        "Exit status: 0 done, 1 failed or refused, 2 wrong usage, 3 partly done or not complete,\n"
        "4 outcome unknown, 130 interrupted.\n");
}

Result<Invocation> parseInvocation(const QStringList &arguments)
{
    const QCommandLineOption connection(u"connection"_s, {}, u"NAME"_s);
    const QCommandLineOption demo(u"demo"_s);
    const QCommandLineOption store(u"store"_s, {}, u"FILE"_s);
    const QCommandLineOption format(u"format"_s, {}, u"FORMAT"_s);
    const QCommandLineOption help(QStringList { u"h"_s, u"help"_s });
    const QCommandLineOption version(QStringList { u"v"_s, u"version"_s });
    QCommandLineParser parser;
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    parser.addOptions({ connection, demo, store, format, help, version });
    if (!parser.parse(arguments))
        return usageError(parser.errorText());

    Invocation result;
    result.connection = parser.value(connection);
    result.demo = parser.isSet(demo);
    result.storeFile = parser.value(store);
    result.help = parser.isSet(help);
    result.version = parser.isSet(version);
    result.words = parser.positionalArguments();
    if (parser.isSet(format)) {
        const auto known = formatFromWord(parser.value(format));
        if (!known)
            return usageError(tr("The format is one of text, json, jsonl and csv."));
        result.format = *known;
    }
    if (parser.isSet(store) && result.storeFile.isEmpty())
        return usageError(tr("Name a file after --store, or :memory:."));
    if (result.demo && !result.connection.isEmpty())
        return usageError(tr("Give either --connection or --demo."));
    if (!result.words.isEmpty())
        result.command = result.words.takeFirst();
    else if (!result.help && !result.version)
        return usageError(tr("A command is missing."));
    return result;
}

Result<Words> parseWords(const QStringList &words, const QList<QCommandLineOption> &options)
{
    QCommandLineParser parser;
    parser.addOptions(options);
    if (!parser.parse(QStringList { QString() } + words)) // the parser skips a program name
        return usageError(parser.errorText());
    Words result;
    result.positional = parser.positionalArguments();
    for (const QCommandLineOption &option : options) {
        if (parser.isSet(option))
            result.values.insert(option.names().first(), parser.value(option));
    }
    return result;
}

} // namespace cli
