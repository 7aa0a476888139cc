// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importtext.h"

#include "errortext.h"

#include "base/textcheck.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype maxShown = 40;

/// What stands in the file, fit for a sentence.
QString shown(const QString &cell)
{
    return textcheck::visible(textcheck::firstLine(cell, maxShown));
}

} // namespace

QString problemText(const imports::Problem &problem)
{
    if (!problem.sentence.isEmpty())
        return problem.sentence;
    const QString &code = problem.error.code;
    const QString detail = shown(problem.error.message);
    if (code == "import-not-a-card"_L1)
        return QCoreApplication::translate("ImportText", "“%1” is no card.").arg(detail);
    if (code == "import-not-a-type"_L1 && !detail.isEmpty())
        return QCoreApplication::translate("ImportText", "“%1” is no type of cards.").arg(detail);
    if (code == "import-not-a-number"_L1 && !detail.isEmpty())
        return QCoreApplication::translate("ImportText", "“%1” is no number of a card.")
            .arg(detail);
    if (code == "other-portal"_L1)
        return QCoreApplication::translate("ImportText", "This card belongs to another portal: %1.")
            .arg(detail);
    if (code == "import-twice"_L1)
        return QCoreApplication::translate("ImportText",
                                           "The same entry stands in line %1 already.")
            .arg(detail);
    if (code == "import-open-quote"_L1)
        return QCoreApplication::translate("ImportText", "The quote in line %1 is not closed.")
            .arg(detail);
    return errorText(problem.error).what;
}
