// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "exports/csv.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace exports {

namespace {

/// Full-width forms count, too: spreadsheets fold them (qt-traps.md section 4). A plain number
/// stays a number.
bool mayBeFormula(const QString &field)
{
    if (field.isEmpty() || !u"=+-@\t\r\uff1d\uff0b\uff0d\uff20"_s.contains(field.front()))
        return false;
    bool isNumber = false;
    field.toDouble(&isNumber);
    return !isNumber;
}

} // namespace

QString csvRecord(const QStringList &fields, CsvKind kind)
{
    QStringList written;
    for (QString field : fields) {
        if (kind == CsvKind::ForSpreadsheets && mayBeFormula(field))
            field.prepend(u'\'');
        const bool isQuoted = std::any_of(field.cbegin(), field.cend(),
                                          [](QChar c) {
                                              return c == u'"' || c == u',' || c == u';'
                                                  || c == u'\n' || c == u'\r' || c == u'\t';
                                          })
            || field.startsWith(u' ') || field.endsWith(u' ');
        written.append(isQuoted ? u'"' + field.replace(u'"', u"\"\""_s) + u'"' : field);
    }
    return written.join(u',') + u"\r\n"_s;
}

} // namespace exports
