// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace bbcode {

/// The address that \a text names if it may become a link: http or https with a host, without white
/// space, hidden characters or a lone backslash. An invalid QUrl otherwise.
QUrl linkTarget(QStringView text);

/// Who a link leads to, to be shown beside it: the host, with the port if one is named. A host with
/// other than ASCII letters is followed by what is asked of the name server, as look-alike letters
/// cannot hide there: "пример.рф (xn--e1afmkfd.xn--p1ai)".
QString linkHost(const QUrl &url);

/// The first address that stands open in a text, as "see https://example.org/a, please".
struct FoundLink
{
    qsizetype position = -1; ///< -1: none
    qsizetype length = 0;
    QUrl url;
};
FoundLink findLink(QStringView text, qsizetype from);

} // namespace bbcode
