// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QCommandLineOption>
#include <QHash>
#include <QStringList>

namespace cli {

enum class Format { Text, Json, JsonLines, Csv };

/// What stands before the command's own words.
struct Invocation
{
    QString connection; ///< name or id; empty: the last one used
    bool demo = false;
    QString storeFile; ///< empty: the connection's own, or memory
    Format format = Format::Text;
    QString command;
    QStringList words; ///< what follows the command's name
    bool help = false;
    bool version = false;
};

Result<Invocation> parseInvocation(const QStringList &arguments);
/// The format to complain in when the arguments cannot be parsed.
Format formatOfErrors(const QStringList &arguments);

/// The options of one command, taken from among its words.
struct Words
{
    QStringList positional;
    QHash<QString, QString> values; ///< by the option's first name
    bool has(const QString &name) const { return values.contains(name); }
};

/// Input error "usage" with a sentence for an unknown option or a missing value.
Result<Words> parseWords(const QStringList &words, const QList<QCommandLineOption> &options);

Error usageError(const QString &sentence);
QString usage();

} // namespace cli
