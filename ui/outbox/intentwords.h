// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/outbox.h"
#include "ui/widgets/theme.h"

#include <QDateTime>
#include <QString>

/// What became of a write, in words and shapes for people.
namespace intentwords {

struct State
{
    QString glyph;
    QString word; ///< "Waiting"
    theme::Tone tone = theme::Tone::Neutral;
};
State state(const store::Intent &intent);
/// "Add “Prepayment received”"
QString title(const store::Intent &intent);
/// One sentence on why it stands where it stands.
QString reason(const store::Intent &intent);

struct Step
{
    QString glyph;
    theme::Tone tone = theme::Tone::Neutral;
    QString what;
    QString why; ///< may be empty
};
Step step(const store::IntentStep &step);

} // namespace intentwords
