// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/jsonlines.h"

#include "base/json.h"

#include <QJsonDocument>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace imports {

namespace {

std::optional<Error> refused(const QString &code, const QString &detail = {})
{
    return Error::make(Error::Kind::Input, code, detail);
}

} // namespace

JsonLinesParser::JsonLinesParser(const Limits &limits)
    : m_limits(limits)
{
}

void JsonLinesParser::feed(QStringView text)
{
    while (!text.isEmpty()) {
        const qsizetype end = text.indexOf(u'\n');
        const QStringView piece = end < 0 ? text : text.first(end);
        // A record holds a few fields; what is longer than two full ones is not kept.
        m_isTooLong = m_isTooLong || m_text.size() + piece.size() > 2 * m_limits.maxFieldChars;
        if (!m_isTooLong)
            m_text += piece;
        if (end < 0)
            return;
        endLine();
        text = text.mid(end + 1);
    }
}

void JsonLinesParser::finish() { endLine(); }

void JsonLinesParser::endLine()
{
    const QString line = std::exchange(m_text, {}).trimmed();
    const qint64 number = m_line++;
    if (std::exchange(m_isTooLong, false)) {
        m_rows.append({ number, {}, {}, refused(u"import-field-too-long"_s) });
    } else if (!line.isEmpty()) {
        m_rows.append(read(line));
        m_rows.last().line = number;
    }
}

RawRow JsonLinesParser::read(const QString &line)
{
    RawRow row;
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8(), &problem);
    if (document.isNull()) {
        // What is not read to its end may be a string that runs on, or no JSON at all.
        row.error = refused(u"import-bad-json"_s, problem.errorString());
        return row;
    }
    if (!document.isObject()) {
        row.error = refused(u"import-not-an-object"_s);
        return row;
    }
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        auto column = m_columns.constFind(it.key());
        if (column == m_columns.constEnd()) {
            if (m_keys.size() >= m_limits.maxColumns) {
                row.error = refused(u"import-too-many-columns"_s);
                return row;
            }
            column = m_columns.insert(it.key(), int(m_keys.size()));
            m_keys.append(it.key());
        }
        while (row.fields.size() <= *column)
            row.fields.append(QString());
        QString &field = row.fields[*column];
        if (it.value().isObject() || it.value().isArray()) {
            row.nested.append(*column);
            field = QString::fromUtf8(json::compact(it.value()));
        } else {
            field = json::text(it.value()).value_or(QString());
            field.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
        }
        if (field.size() > m_limits.maxFieldChars)
            row.error = refused(u"import-field-too-long"_s);
    }
    return row;
}

QList<RawRow> JsonLinesParser::takeRows() { return std::exchange(m_rows, {}); }

} // namespace imports
