// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/dayrows.h"

#include <algorithm>

qsizetype DayRows::dayOfRow(int row) const
{
    const auto after = std::upper_bound(
        runs.cbegin(), runs.cend(), row,
        [](int wanted, const store::DayRun &run) { return wanted < run.firstRow; });
    return after - runs.cbegin() - 1;
}

int DayRows::topOfRow(int row) const
{
    return row * rowHeight + int(dayOfRow(row) + 1) * headingHeight;
}

DayRows::Place DayRows::rowAt(int y, int rows) const
{
    // The last day whose heading begins at or above y.
    const auto headingTop = [this](const store::DayRun &run) {
        return int(run.firstRow) * rowHeight + int(&run - runs.constData()) * headingHeight;
    };
    const auto after = std::upper_bound(
        runs.cbegin(), runs.cend(), y,
        [&headingTop](int wanted, const store::DayRun &run) { return wanted < headingTop(run); });
    Place place;
    if (after == runs.cbegin()) {
        place.row = y / rowHeight;
    } else {
        const store::DayRun &run = *(after - 1);
        const int below = y - headingTop(run) - headingHeight;
        place.isHeading = below < 0;
        place.row = int(run.firstRow) + std::max(0, below) / rowHeight;
    }
    place.row = std::clamp(place.row, 0, std::max(0, rows - 1));
    return place;
}

int DayRows::height(int rows) const { return rows == 0 ? 0 : topOfRow(rows - 1) + rowHeight; }
