// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/tablefile.h"

#include "imports/columns.h"
#include "imports/csvparser.h"
#include "imports/jsonlines.h"
#include "imports/textdecoder.h"

#include <QFileDevice>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace imports {

namespace {

constexpr qint64 pieceBytes = 256 * 1024;
constexpr qsizetype sampleChars = 64 * 1024;

Error refused(const QString &code) { return Error::make(Error::Kind::Input, code); }

bool isBlank(const RawRow &row)
{
    return !row.error
        && std::all_of(row.fields.begin(), row.fields.end(),
                       [](const QString &field) { return field.trimmed().isEmpty(); });
}

/// How well \a separator fits the beginning of a file: headings that are known, then rows as wide
/// as the first.
std::pair<int, int> fitness(QChar separator, QStringView sample)
{
    CsvParser parser(separator);
    parser.feed(sample);
    if (sample.size() < sampleChars) // otherwise the last record may be cut
        parser.finish();
    const QList<RawRow> rows = parser.takeRows();
    if (rows.isEmpty() || rows.first().fields.size() < 2)
        return { 0, 0 };
    const qsizetype width = rows.first().fields.size();
    const auto alike = std::count_if(rows.begin(), rows.end(), [width](const RawRow &row) {
        return row.fields.size() == width;
    });
    return { knownHeadings(rows.first().fields), int(alike) };
}

QChar likelySeparator(QStringView sample)
{
    QChar best = u',';
    std::pair<int, int> bestFitness { 0, 0 };
    for (const QChar candidate : { QChar(u','), QChar(u';'), QChar(u'\t') }) {
        const auto fits = fitness(candidate, sample);
        if (fits > bestFitness) {
            best = candidate;
            bestFitness = fits;
        }
    }
    return best;
}

/// Excel's own way to tell the separator.
std::optional<QChar> toldSeparator(QStringView sample)
{
    if (sample.size() < 5 || !sample.startsWith("sep="_L1, Qt::CaseInsensitive))
        return {};
    const QChar separator = sample.at(4);
    const bool alone = sample.size() == 5 || sample.at(5) == u'\r' || sample.at(5) == u'\n';
    const bool known = separator == u',' || separator == u';' || separator == u'\t';
    return alone && known ? std::optional(separator) : std::nullopt;
}

class Reading
{
public:
    Reading(QIODevice &device, const ReadOptions &options)
        : m_device(device)
        , m_options(options)
        , m_decoder(options.encoding)
        , m_json(options.limits)
    {
    }

    Result<Table> run();

private:
    Result<QByteArray> nextPiece();
    std::optional<Error> take(const QString &text);
    std::optional<Error> begin();
    std::optional<Error> feed(QStringView text);
    std::optional<Error> keepRows(QList<RawRow> rows);
    Result<Table> end();

    QIODevice &m_device;
    const ReadOptions &m_options;
    TextDecoder m_decoder;
    qint64 m_bytes = 0;
    QString m_sample; ///< until it is known what the file is
    bool m_begun = false;
    bool m_skipsFirst = false; ///< the line "sep=;"
    std::optional<CsvParser> m_csv;
    JsonLinesParser m_json;
    Table m_table;
};

Result<Table> Reading::run()
{
    while (true) {
        if (m_options.isCancelled && m_options.isCancelled())
            return Error::make(Error::Kind::Cancelled, u"cancelled"_s);
        const auto piece = nextPiece();
        if (!piece)
            return piece.error();
        if (piece->isEmpty())
            return end();
        const auto text = m_decoder.decoded(*piece);
        if (!text)
            return text.error();
        if (const auto error = take(*text))
            return *error;
    }
}

/// At least four bytes, so that the encoding can be told, unless there are no more.
Result<QByteArray> Reading::nextPiece()
{
    QByteArray piece;
    while (piece.size() < 4) {
        const QByteArray more = m_device.read(pieceBytes);
        if (more.isEmpty()) {
            if (const auto *file = qobject_cast<QFileDevice *>(&m_device);
                file && file->error() != QFileDevice::NoError)
                return refused(u"file-unreadable"_s);
            break;
        }
        piece += more;
    }
    m_bytes += piece.size();
    if (m_bytes > m_options.limits.maxBytes)
        return refused(u"import-too-large"_s);
    return piece;
}

std::optional<Error> Reading::take(const QString &text)
{
    if (m_begun)
        return feed(text);
    m_sample += text;
    return m_sample.size() < sampleChars ? std::nullopt : begin();
}

std::optional<Error> Reading::begin()
{
    m_begun = true;
    const QStringView sample = QStringView(m_sample).trimmed();
    if (sample.startsWith(u'['))
        return refused(u"import-json-document"_s);
    if (sample.startsWith(u'{')) {
        m_table.format = Format::JsonLines;
    } else {
        const auto told = toldSeparator(m_sample);
        m_skipsFirst = told.has_value();
        m_table.separator = !m_options.separator.isNull() ? m_options.separator
            : told                                        ? *told
                                                          : likelySeparator(m_sample);
        m_csv.emplace(m_table.separator, m_options.limits);
    }
    return feed(std::exchange(m_sample, {}));
}

std::optional<Error> Reading::feed(QStringView text)
{
    if (m_csv) {
        m_csv->feed(text);
        return keepRows(m_csv->takeRows());
    }
    m_json.feed(text);
    return keepRows(m_json.takeRows());
}

std::optional<Error> Reading::keepRows(QList<RawRow> rows)
{
    for (RawRow &row : rows) {
        if (std::exchange(m_skipsFirst, false) || isBlank(row))
            continue;
        m_table.columns = std::max(m_table.columns, row.fields.size());
        m_table.rows.append(std::move(row));
    }
    const qsizetype headings = m_csv ? 1 : 0;
    if (m_table.rows.size() - headings > m_options.limits.maxRows)
        return refused(u"import-too-many-rows"_s);
    return {};
}

Result<Table> Reading::end()
{
    if (const auto whole = m_decoder.finish(); !whole)
        return whole.error();
    if (!m_begun) {
        if (const auto error = begin())
            return *error;
    }
    if (m_csv)
        m_csv->finish();
    else
        m_json.finish();
    if (const auto error = feed({}))
        return *error;
    m_table.encoding = m_decoder.encoding();
    m_table.keys = m_json.keys();
    m_table.columns = std::max(m_table.columns, m_table.keys.size());
    if (m_table.rows.isEmpty())
        return refused(u"import-empty"_s);
    // A document over several lines begins with a brace that stands alone.
    if (!m_csv && m_table.rows.size() > 1 && m_table.rows.first().error && m_table.rows.at(1).error)
        return refused(u"import-json-document"_s);
    return std::move(m_table);
}

} // namespace

Result<Table> readTable(QIODevice &device, const ReadOptions &options)
{
    return Reading(device, options).run();
}

} // namespace imports
