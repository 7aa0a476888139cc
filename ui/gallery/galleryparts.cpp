// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/galleryparts.h"

#include "errortext.h"

#include "ui/gallery/galleryplace.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using models::GalleryModel;

namespace galleryparts {

MessageBar::Message missingMessage(const GalleryModel &model)
{
    constexpr int named = 3, longest = 32;
    const QLocale locale;
    const QList<gallery::CatalogueItem> missing = model.missing();
    QStringList worst;
    for (const gallery::CatalogueItem &item : missing.mid(0, named)) {
        QString code = item.code;
        if (code.size() > longest)
            code = code.first(longest - 1) + QChar(0x2026);
        // Codes are the portal's text: their direction stays their own.
        worst.append(
            u"%1%2%3 (%4)"_s.arg(QChar(0x2068), code, QChar(0x2069), locale.toString(item.uses)));
    }
    const GalleryModel::Counts &counts = model.counts();
    return { theme::Tone::Warning, u"ghost"_s,
             GalleryPlace::tr("%Ln code(s) that stored entries use do not exist on the portal:",
                              nullptr, counts.missing)
                 + u' ' + worst.join(u", "_s)
                 + (missing.size() > named ? QChar(0x2026) : QChar(u'.')),
             GalleryPlace::tr("%Ln entries are shown there without an icon.", nullptr,
                              int(counts.missingUses)),
             GalleryPlace::tr("Show codes") };
}

StatePage::State emptyState(const GalleryModel &model, const std::optional<Error> &failure,
                            bool isReading, const QString &words)
{
    if (!words.isEmpty())
        return { u"search"_s,
                 GalleryPlace::tr("Nothing matches “%1”").arg(words),
                 GalleryPlace::tr("Codes and what they are called are searched."),
                 {},
                 {},
                 {} };
    if (failure && model.counts().all() == 0) {
        const ErrorText text = errorText(*failure);
        return { u"octagon"_s, text.what, text.action, GalleryPlace::tr("Try again"),
                 u"refresh"_s, {} };
    }
    if (isReading && model.counts().all() == 0)
        return { u"hourglass"_s, GalleryPlace::tr("Reading the list…"), {}, {}, {}, {} };
    switch (model.filter()) {
    case GalleryModel::Filter::Own:
        return { u"image"_s,
                 GalleryPlace::tr("Nothing was uploaded to this portal yet"),
                 GalleryPlace::tr("Drop pictures here to make the first ones."),
                 {},
                 {},
                 {} };
    case GalleryModel::Filter::Missing:
        return { u"check-ring"_s,
                 GalleryPlace::tr("No code is missing"),
                 GalleryPlace::tr("The portal knows every code that the entries kept here use."),
                 {},
                 {},
                 {} };
    case GalleryModel::Filter::Unused:
        return { u"check-ring"_s, GalleryPlace::tr("Every code is used"), {}, {}, {}, {} };
    default:
        break;
    }
    return { u"image"_s,
             GalleryPlace::tr("Nothing was read yet"),
             GalleryPlace::tr("The list comes from the portal in one request."),
             GalleryPlace::tr("Read it"),
             u"refresh"_s,
             {} };
}

MessageBar::Message errorMessage(const Error &error)
{
    const ErrorText words = errorText(error);
    return { theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} };
}

} // namespace galleryparts
