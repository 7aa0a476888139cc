// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/planrowsmodel.h"
#include "ui/widgets/theme.h"

#include <QString>

/// Plans of many writes, in words and shapes for people.
namespace planwords {

/// "Delete 120 entries"; \a card: "… of Website relaunch", where it is known.
QString title(store::PlanKind kind, qsizetype rows, const QString &card);
/// An interface glyph for what the plan does.
QString glyph(store::PlanKind kind);
/// "Delete 118 entries": the filled button.
QString startButton(store::PlanKind kind, qsizetype sent);
/// What people must know of this kind of plan before it begins; may be empty.
QString warning(store::PlanKind kind);

struct Look
{
    QString glyph;
    QString word;
    theme::Tone tone = theme::Tone::Neutral;
};
Look verdict(models::PlanVerdict verdict);
Look state(const store::Plan &plan);
/// "118 of 500 done · 2 refused · 1 unknown"
QString counts(const store::Plan &plan);
/// One sentence on a row: what will happen, or what became of it.
QString reason(models::PlanVerdict verdict, const store::Intent &intent, const Error &error);
/// "less than a second", "about 40 s", "about 12 min"
QString duration(std::chrono::milliseconds time);
/// Whether the plan is one entry done anew in steps.
bool isOfSteps(store::PlanKind kind);

} // namespace planwords
