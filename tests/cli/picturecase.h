// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/gallery/pngbytes.h"
#include "clicase.h"

#include "demo/state.h"

#include <QJsonArray>
#include <QMap>

/// What the tests of icons and logos on the command line share.
namespace picturecase {

inline QByteArray png(int number, int side = 24)
{
    return pngbytes::good(side, side, qRgb(number % 256, number / 256, 120));
}

/// What is seen: the program writes pictures anew, without what pixels can do without.
inline QByteArray pixels(const QByteArray &png)
{
    const QImage image = QImage::fromData(png).convertToFormat(QImage::Format_ARGB32);
    return QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes());
}

inline QMap<QString, QByteArray> pictures(const demo::Portal &portal,
                                          demo::Gallery gallery = demo::Gallery::Icons)
{
    QMap<QString, QByteArray> all;
    portal.read([&](const demo::State &state) {
        for (const demo::Image &image : state.images(gallery))
            all.insert(image.code, pixels(image.png));
    });
    return all;
}

/// "code": "outcome" of every result.
inline QMap<QString, QString> outcomes(const CliResult &result)
{
    using namespace Qt::Literals::StringLiterals;
    QMap<QString, QString> told;
    const QJsonArray rows = result.json().value("results"_L1).toArray();
    for (const QJsonValue &row : rows)
        told.insert(row["code"_L1].toString(), row["outcome"_L1].toString());
    return told;
}

using Outcomes = QMap<QString, QString>;

} // namespace picturecase
