// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qt>

class QScrollArea;
class QWidget;

/// The body of a pane, on the ground of lists: scrolls up and down only. What is to be shown goes
/// into its widget().
QScrollArea *scrolledPane(QWidget *parent);

/// Fills \a page with a column in its middle, not wider than \a width, that scrolls with the page
/// where it is too long. Returns the column.
/// \a vertical: none where it is to be as tall as the page.
QWidget *scrolledColumn(QWidget *page, int width, Qt::Alignment vertical = Qt::AlignTop);
