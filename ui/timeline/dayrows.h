// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entries.h"

/// Where rows of one height stand under the headings of their days, in pixels from the top of the
/// list: any place of a million rows is found by two divisions and a binary search.
struct DayRows
{
    QList<store::DayRun> runs; ///< may be empty: rows without headings
    int rowHeight = 48;
    int headingHeight = 32;

    struct Place
    {
        int row = 0; ///< the first below it, where it is a heading
        bool isHeading = false;
    };

    qsizetype dayOfRow(int row) const; ///< -1 where no day begins at or before it
    int topOfRow(int row) const;
    Place rowAt(int y, int rows) const; ///< of \a rows; the nearest one where \a y is outside
    int height(int rows) const;
};
