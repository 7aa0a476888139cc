// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/output.h"

#include "errortext.h"

#include "base/errorjson.h"
#include "base/json.h"
#include "base/redact.h"
#include "base/textcheck.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

using namespace Qt::Literals::StringLiterals;

namespace cli {

namespace {

void write(std::FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream); // a failure stays in ferror()
}

/// A sentence for people, with what only a command line has to offer.
QString sentenceOf(const Error &error)
{
    if (error.code == "usage"_L1)
        return error.message;
    if (error.code == "portal-moved"_L1 || error.code == "move-refused"_L1)
        return errorText(Error::make(error.kind, u"portal-moved"_s)).what + u' '
            + QCoreApplication::translate(
                  "cli", "It is %1. If you trust it, use the webhook with this address.")
                  .arg(error.message);
    const QString line = errorLine(error);
    if (error.code == "no-keychain"_L1 || error.code == "no-connections"_L1)
        return line + u' '
            + QCoreApplication::translate("cli",
                                          "Or give the webhook address in the environment variable "
                                          "TIMELINEDESK_WEBHOOK.");
    return line;
}

QString asText(const QJsonValue &value)
{
    if (value.isObject() || value.isArray())
        return QString::fromUtf8(json::compact(value));
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return json::text(value).value_or(QString());
}

/// Control and hidden characters shown by name. A carriage return, which is no hidden character in
/// a text, would let a terminal write over what stands before it.
QString onOneLine(QString text)
{
    return textcheck::visible(text.replace(u"\r\n"_s, u" "_s).replace(u'\r', u' '));
}

/// One line for a terminal: white space folded.
QString asLine(const QJsonValue &value) { return onOneLine(asText(value).simplified()); }

/// RFC 4180, exact: nothing is prefixed, so that it reads back as it was.
QString csvField(const QString &text)
{
    static const QString special = u"\",\r\n"_s;
    const bool quoted
        = std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    return quoted ? u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"' : text;
}

QString document(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
}

QString csv(const Table &table)
{
    QString text = table.columns.join(u',') + u"\r\n"_s;
    for (const QJsonObject &row : table.rows) {
        QStringList fields;
        for (const QString &column : table.columns)
            fields.append(csvField(asText(row.value(column))));
        text += fields.join(u',') + u"\r\n"_s;
    }
    return text;
}

/// Columns as wide as their widest value; the last one runs on.
QString aligned(const Table &table)
{
    QList<qsizetype> widths(table.columns.size(), 0);
    QList<QStringList> lines;
    for (const QJsonObject &row : table.rows) {
        QStringList line;
        for (qsizetype i = 0; i < table.columns.size(); ++i) {
            line.append(asLine(row.value(table.columns[i])));
            widths[i] = std::max(widths[i], line.last().size());
        }
        lines.append(line);
    }
    QString text;
    for (const QStringList &line : std::as_const(lines)) {
        for (qsizetype i = 0; i < line.size(); ++i)
            text += i + 1 < line.size() ? line[i].leftJustified(widths[i]) + u"  "_s : line[i];
        text += u'\n';
    }
    return text + (table.summary.isEmpty() ? QString() : table.summary + u'\n');
}

} // namespace

void Output::print(const Table &table) const
{
    switch (m_format) {
    case Format::Json: {
        QJsonObject object = table.beside;
        QJsonArray rows;
        for (const QJsonObject &row : table.rows)
            rows.append(row);
        object.insert(table.key, rows);
        return write(stdout, document(object));
    }
    case Format::JsonLines:
        for (const QJsonObject &row : table.rows)
            write(stdout, QString::fromUtf8(json::compact(row)) + u'\n');
        return;
    case Format::Csv:
        return write(stdout, csv(table));
    case Format::Text:
        return write(stdout, aligned(table));
    }
}

void Output::print(const QJsonObject &object) const
{
    switch (m_format) {
    case Format::Json:
        return write(stdout, document(object));
    case Format::JsonLines:
        return write(stdout, QString::fromUtf8(json::compact(object)) + u'\n');
    case Format::Csv:
        return write(stdout, csv({ {}, object.keys(), { object }, {}, {} }));
    case Format::Text:
        break;
    }
    for (auto it = object.begin(); it != object.end(); ++it) {
        QStringList lines;
        for (const QString &line : asText(it.value()).split(u'\n'))
            lines.append(onOneLine(line));
        write(stdout, it.key() + u": "_s + lines.join(u"\n    "_s) + u'\n');
    }
}

void Output::printError(const Error &error) const
{
    const QString sentence = redact::redacted(sentenceOf(error));
    if (m_format == Format::Json || m_format == Format::JsonLines) {
        const QJsonObject inner { { u"kind"_s, kindWord(error.kind) },
                                  { u"code"_s, error.code },
                                  { u"message"_s, sentence } };
        return write(stderr,
                     QString::fromUtf8(json::compact(QJsonObject { { u"error"_s, inner } }))
                         + u'\n');
    }
    write(stderr, onOneLine(sentence) + u'\n');
}

bool Output::isWritten() { return std::ferror(stdout) == 0; }

void Output::progress(const QString &line)
{
    if (::isatty(STDERR_FILENO))
        write(stderr, u"\r\033[K"_s + line);
}

void Output::endProgress()
{
    if (::isatty(STDERR_FILENO))
        write(stderr, u"\r\033[K"_s);
}

} // namespace cli
