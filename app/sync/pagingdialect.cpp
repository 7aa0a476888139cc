// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/pagingdialect.h"

using namespace Qt::Literals::StringLiterals;

namespace syncing {

QString toWord(PagingDialect dialect)
{
    switch (dialect) {
    case PagingDialect::Works:
        return u"works"_s;
    case PagingDialect::NewestOnly:
        return u"newest-only"_s;
    case PagingDialect::Unknown:
        break;
    }
    return {};
}

PagingDialect dialectFromWord(const QString &word)
{
    if (word == "works"_L1)
        return PagingDialect::Works;
    if (word == "newest-only"_L1)
        return PagingDialect::NewestOnly;
    return PagingDialect::Unknown;
}

} // namespace syncing
