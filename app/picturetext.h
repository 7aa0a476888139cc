// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/workshop.h"

/// What a person should know about a fitted picture: one sentence, translated.
QString findingText(gallery::Finding finding, timeline::Gallery gallery);

/// A word or two for a tag: "New", "Different", "Reserved"…
QString verdictName(gallery::Verdict verdict);
/// What the verdict means and what follows: "Belongs to a built-in icon." Plain text; of an
/// unusable one the words of its error.
QString verdictText(const gallery::WorkshopItem &item, const gallery::Judgement &judgement,
                    timeline::Gallery gallery);
