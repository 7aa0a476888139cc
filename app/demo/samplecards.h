// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/sampletexts.h"
#include "demo/state.h"

namespace demo::sample {

/// A card that was added, and what entries on it need.
struct Card
{
    Owner owner;
    Subject subject;
    QList<Owner> related; ///< its contact and company
};

void addUsersAndTypes(State &state);
QList<Card> addCards(State &state, Random &random);
/// Calls, mails, a meeting, a task, a to-do and comments of some cards.
void addActivitiesAndComments(State &state);
/// The card of the worst rows.
void addWorstRows(State &state);
/// Seven icons and three logos.
void addPictures(State &state);

} // namespace demo::sample
