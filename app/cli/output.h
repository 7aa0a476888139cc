// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "cli/invocation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

/// A list as every format can print it.
struct Table
{
    QString key; ///< the list's name in JSON: "entries"
    QStringList columns; ///< fields of a row, in the order of csv and text
    QList<QJsonObject> rows;
    QJsonObject beside; ///< what stands next to the list in JSON: total, complete
    QString summary; ///< text format: the last line; may be empty
};

/// Standard output gets nothing but the result; text has its control characters made visible, so
/// that an entry cannot steer a terminal.
class Output
{
public:
    explicit Output(Format format)
        : m_format(format)
    {
    }

    void print(const Table &table) const;
    /// One thing: JSON as it is, text as "name: value" lines.
    void print(const QJsonObject &object) const;
    /// {"error":{"kind","code","message"}} or a sentence, on standard error.
    void printError(const Error &error) const;
    /// Whether everything printed so far reached standard output.
    static bool isWritten();
    /// For people; standard error, only on a terminal.
    static void progress(const QString &line);
    static void endProgress();

private:
    Format m_format;
};

} // namespace cli
