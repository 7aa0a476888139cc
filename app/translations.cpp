// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::Literals::StringLiterals;

void installTranslations(const QString &language)
{
    static QTranslator own;
    static QTranslator ofQt;
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&own);
    QCoreApplication::removeTranslator(&ofQt);
    if (ofQt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&ofQt);
    // Sources write "%n entry(s)", so that English, too, has a file with its plural forms.
    if (own.load(locale, u"timelinedesk"_s, u"_"_s, u":/i18n"_s)
        || own.load(u":/i18n/timelinedesk_en.qm"_s))
        QCoreApplication::installTranslator(&own);
}
