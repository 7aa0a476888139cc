// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/dates.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace dates {

namespace {

QString translated(const char *text, int n = -1)
{
    return QCoreApplication::translate("dates", text, nullptr, n);
}

/// The locale's own order of day and month, without the year.
QString withoutYear(QString format)
{
    static const QRegularExpression year(u"[,\\s./-]*\\by+\\b(\\s*'[^']*')?\\.?"_s);
    format.remove(year);
    static const QRegularExpression rest(u"^[,\\s./-]+|[,\\s/-]+$"_s);
    return format.remove(rest);
}

QString longDay(const QDate &day, bool year)
{
    const QLocale locale;
    const QString format = locale.dateFormat(QLocale::LongFormat);
    return locale.toString(day, year ? format : withoutYear(format));
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

QString dayHeading(const QDate &day, const QDate &today)
{
    if (!day.isValid())
        return translated(QT_TRANSLATE_NOOP("dates", "Without a date"));
    const QString name = longDay(day, day.year() != today.year());
    if (day == today)
        return translated(QT_TRANSLATE_NOOP("dates", "Today · %1")).arg(name);
    if (day == today.addDays(-1))
        return translated(QT_TRANSLATE_NOOP("dates", "Yesterday · %1")).arg(name);
    return capitalized(name);
}

QString clockTime(const QDateTime &time)
{
    if (!time.isValid())
        return u"–"_s;
    return clockTime(time.toLocalTime().time());
}

QString clockTime(const QTime &time)
{
    // The short format of some locales, "C" among them, has seconds.
    static const QRegularExpression seconds(u"[:.\\s]*s{1,2}(?![a-z])"_s);
    return QLocale().toString(time, QLocale().timeFormat(QLocale::ShortFormat).remove(seconds));
}

QString shortDay(const QDate &day, const QDate &today)
{
    const bool year = day.year() != today.year();
    // The short month in the locale's order of day and month.
    QString format = QLocale().dateFormat(QLocale::LongFormat);
    static const QRegularExpression weekday(u"\\bd{3,4}\\b[,.]?\\s*"_s);
    format.remove(weekday);
    format.replace(u"MMMM"_s, u"MMM"_s);
    return QLocale().toString(day, year ? format : withoutYear(format));
}

QString moment(const QDateTime &time, const QDateTime &now)
{
    if (!time.isValid())
        return translated(QT_TRANSLATE_NOOP("dates", "no date"));
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    if (day == today)
        return translated(QT_TRANSLATE_NOOP("dates", "today, %1")).arg(clockTime(time));
    if (day == today.addDays(-1))
        return translated(QT_TRANSLATE_NOOP("dates", "yesterday, %1")).arg(clockTime(time));
    return translated(QT_TRANSLATE_NOOP("dates", "%1, %2"))
        .arg(shortDay(day, today), clockTime(time));
}

QString shortMoment(const QDateTime &time, const QDateTime &now)
{
    const QDate day = time.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    return day == today ? clockTime(time) : shortDay(day, today);
}

QString age(const QDateTime &time, const QDateTime &now)
{
    const qint64 minutes = time.secsTo(now) / 60;
    if (minutes < 1)
        return translated(QT_TRANSLATE_NOOP("dates", "just now"));
    if (minutes < 60)
        return translated(QT_TRANSLATE_N_NOOP("dates", "%n min ago"), int(minutes));
    if (minutes < 48 * 60)
        return translated(QT_TRANSLATE_N_NOOP("dates", "%n h ago"), int(minutes / 60));
    return translated(QT_TRANSLATE_N_NOOP("dates", "%n day(s) ago"), int(minutes / 60 / 24));
}

QString atPortal(const QDateTime &time)
{
    if (!time.isValid())
        return translated(QT_TRANSLATE_NOOP("dates", "no date"));
    const int offset = time.offsetFromUtc();
    const QString zone = u"%1%2:%3"_s.arg(QChar(offset < 0 ? u'−' : u'+'))
                             .arg(std::abs(offset) / 3600, 2, 10, QChar(u'0'))
                             .arg(std::abs(offset) / 60 % 60, 2, 10, QChar(u'0'));
    return u"%1 %2 %3"_s.arg(QLocale().toString(time.date(), QLocale::LongFormat),
                             time.time().toString(u"HH:mm:ss"_s), zone);
}

} // namespace dates
