// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

class QScrollArea;
class QWidget;

/// The body of a pane, on the ground of lists: scrolls up and down only. What is to be shown goes
/// into its widget().
QScrollArea *scrolledPane(QWidget *parent);

/// Fills \a page with a column in its middle, not wider than \a width, that scrolls with the page
/// where it is too long. Returns the column.
QWidget *scrolledColumn(QWidget *page, int width);
