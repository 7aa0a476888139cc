// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "store/cards.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statepage.h"

#include <QDateTime>

/// How a card's log stands, in words: what is said above its list, below it, and in its place.
namespace logwords {

/// What the words depend on.
struct Situation
{
    store::CardState card;
    std::optional<Error> error; ///< of the last reading; what an earlier run left is in the card
    QDateTime retryAt; ///< when it is tried again by itself; invalid: it is not
    bool isReading = false;
    bool isFiltered = false;
    qint64 rows = 0; ///< that match the filter
    QDateTime now;
};

/// Whether the portal did not answer at all: what is shown is as old as the last reading.
bool isOffline(const std::optional<Error> &error);
/// The error that stands in place of rows: of the last reading, or of one in an earlier run.
std::optional<Error> errorInPlace(const Situation &situation);

/// What a button does.
enum class Action { None, Read, ShowProof, ShowError, WriteEntry, ClearFilter, ReloadStore };

/// The bar above the rows and the note below the last one.
struct Around
{
    MessageBar::Message bar; ///< an empty fact: none
    Action action = Action::None;
    QString endGlyph;
    QString endNote;
};
Around around(const Situation &situation);

/// What stands in place of rows.
struct InPlace
{
    StatePage::State page;
    Action primary = Action::None;
    Action secondary = Action::None;
};
InPlace noCard();
InPlace unreadable(const Error &storeError);
/// No row matches, or there is none; the reading has ended.
InPlace noRows(const Situation &situation);

} // namespace logwords
