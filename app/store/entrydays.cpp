// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries.h"

#include <QTimeZone>

using namespace Qt::Literals::StringLiterals;

namespace store::queries {

namespace {

/// Up to here each row is asked for its date. Beyond, the end of a day is searched for in growing
/// and then in halving steps: dates follow the order of a list, by date always and by id as far as
/// the portal's clock was not set back.
constexpr qsizetype eachRow = 20'000;
constexpr qsizetype firstStep = 8;

class Days
{
public:
    Days(Connection &connection, const EntryIds &ids, const QTimeZone &zone)
        : m_connection(connection)
        , m_sql(u"SELECT created FROM entries WHERE id = ?"_s)
        , m_ids(ids)
        , m_zone(zone)
    {
    }

    /// Invalid where the entry carries no date.
    QDate of(qsizetype row)
    {
        Statement found(m_connection, m_connection.prepared(m_sql));
        found.run(m_ids[row].value);
        if (!found.next() || found.isNull(0))
            return {};
        const qint64 time = found.integer(0);
        // Zones are slow to ask; neighbours mostly fall on the same day.
        if (time < m_begin || time >= m_end) {
            m_day = QDateTime::fromMSecsSinceEpoch(time, m_zone).date();
            m_begin = m_day.startOfDay(m_zone).toMSecsSinceEpoch();
            m_end = m_day.addDays(1).startOfDay(m_zone).toMSecsSinceEpoch();
        }
        return m_day;
    }

    /// The first row after \a row that falls on another day than \a day.
    qsizetype endOf(const QDate &day, qsizetype row)
    {
        qsizetype inside = row, step = firstStep;
        while (inside + step < m_ids.size() && of(inside + step) == day) {
            inside += step;
            step *= 2;
        }
        qsizetype outside = std::min(inside + step, m_ids.size());
        while (outside - inside > 1) {
            const qsizetype middle = inside + (outside - inside) / 2;
            (of(middle) == day ? inside : outside) = middle;
        }
        return outside;
    }

private:
    Connection &m_connection;
    const QString m_sql;
    const EntryIds &m_ids;
    const QTimeZone &m_zone;
    qint64 m_begin = 0, m_end = 0;
    QDate m_day;
};

} // namespace

QList<DayRun> dayRuns(Connection &connection, const EntryIds &ids, const QTimeZone &zone,
                      const Cancelled &cancelled)
{
    QList<DayRun> runs;
    Days days(connection, ids, zone);
    const bool isShort = ids.size() <= eachRow;
    for (qsizetype row = 0; row < ids.size() && !cancelled();) {
        const QDate day = days.of(row);
        if (runs.isEmpty() || runs.last().date != day)
            runs.append({ day, row });
        row = isShort ? row + 1 : days.endOf(day, row);
    }
    return runs;
}

} // namespace store::queries
