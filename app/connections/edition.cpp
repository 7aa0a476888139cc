// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/edition.h"

#include "base/json.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace connections {

namespace {

constexpr std::array addedIn26 { "telegram"_L1, "robot"_L1, "repeat-sale"_L1 };

} // namespace

Edition editionOf(const QJsonValue &icons)
{
    qsizetype systemIcons = 0;
    size_t added = 0;
    const QJsonArray rows
        = json::list(json::unwrapped(icons, { u"icons"_s, u"items"_s })).value_or(QJsonArray());
    for (const QJsonValue &row : rows) {
        const QJsonObject icon = row.toObject();
        if (!json::flag(icon.value(u"isSystem"_s)).value_or(false))
            continue;
        ++systemIcons;
        const QString code = icon.value(u"code"_s).toString();
        if (std::find(addedIn26.begin(), addedIn26.end(), code) != addedIn26.end())
            ++added;
    }
    if (added == addedIn26.size())
        return Edition::V26_250;
    return systemIcons > 0 && added == 0 ? Edition::V24_300 : Edition::Unknown;
}

QString toWord(Edition edition)
{
    switch (edition) {
    case Edition::V24_300:
        return u"24.300"_s;
    case Edition::V26_250:
        return u"26.250"_s;
    case Edition::Unknown:
        break;
    }
    return u"unknown"_s;
}

Edition editionFromWord(const QString &word)
{
    for (const Edition edition : { Edition::V24_300, Edition::V26_250 }) {
        if (toWord(edition) == word)
            return edition;
    }
    return Edition::Unknown;
}

} // namespace connections
