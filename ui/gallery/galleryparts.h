// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "models/gallerymodel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statepage.h"

#include <optional>

/// Private to galleryplace*.cpp: the words of the place.
namespace galleryparts {

/// "3 codes are used by 214 entries but no longer exist", with the worst of them.
MessageBar::Message missingMessage(const models::GalleryModel &model);
/// What stands where there is no tile: nothing read, nothing there, nothing that matches.
StatePage::State emptyState(const models::GalleryModel &model, const std::optional<Error> &failure,
                            bool isReading, const QString &words);
MessageBar::Message errorMessage(const Error &error);

} // namespace galleryparts
