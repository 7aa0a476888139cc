// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/csvparser.h"

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace imports {

CsvParser::CsvParser(QChar separator, const Limits &limits)
    : m_separator(separator)
    , m_limits(limits)
{
}

void CsvParser::feed(QStringView text)
{
    for (const QChar c : text) {
        // "\r\n" is one line end, also across two pieces.
        const bool secondHalf = c == u'\n' && m_afterCr;
        m_afterCr = c == u'\r';
        if (!secondHalf)
            take(c == u'\r' ? QChar(u'\n') : c);
    }
}

void CsvParser::take(QChar c)
{
    if (!m_recordBegun) {
        if (c == u'\n') { // an empty line
            ++m_line;
            return;
        }
        m_recordBegun = true;
        m_row.line = m_line;
    }
    if (c == u'\n')
        ++m_line;
    const bool ends = c == m_separator || c == u'\n';
    switch (m_state) {
    case State::FieldStart:
        if (c == u'"') {
            m_state = State::Quoted;
            m_quoteLine = m_line;
            return;
        }
        m_state = State::Unquoted;
        break;
    case State::Quoted:
        if (c == u'"')
            m_state = State::QuoteInQuoted;
        else
            append(c);
        return;
    case State::QuoteInQuoted:
        if (c == u'"') {
            append(c);
            m_state = State::Quoted;
            return;
        }
        // Spaces between the closing quote and the separator do no harm; letters mean that the
        // quotes are not where the writer of the file thought.
        if (!ends) {
            if (!c.isSpace())
                refuse(u"import-text-after-quote"_s);
            return;
        }
        break;
    case State::Unquoted:
        break;
    }
    if (c == u'\n')
        endRecord();
    else if (c == m_separator)
        endField();
    else
        append(c);
}

void CsvParser::append(QChar c)
{
    if (m_field.size() < m_limits.maxFieldChars)
        m_field += c;
    else
        refuse(u"import-field-too-long"_s);
}

void CsvParser::endField()
{
    if (m_row.fields.size() < m_limits.maxColumns)
        m_row.fields.append(m_field);
    else if (!m_field.isEmpty())
        refuse(u"import-too-many-columns"_s);
    m_field.clear();
    m_state = State::FieldStart;
}

void CsvParser::endRecord()
{
    endField();
    m_rows.append(std::exchange(m_row, {}));
    m_recordBegun = false;
}

void CsvParser::refuse(const QString &code)
{
    if (!m_row.error)
        m_row.error = Error::make(Error::Kind::Input, code);
}

void CsvParser::finish()
{
    if (m_state == State::Quoted)
        m_row.error
            = Error::make(Error::Kind::Input, u"import-open-quote"_s, QString::number(m_quoteLine));
    if (m_recordBegun)
        endRecord();
}

QList<RawRow> CsvParser::takeRows() { return std::exchange(m_rows, {}); }

} // namespace imports
