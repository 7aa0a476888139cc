// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bbcode/document.h"

#include <QUrl>

#include <optional>
#include <variant>

namespace bbcode {

/// How a run of characters looks.
struct Format
{
    bool isBold = false;
    bool isItalic = false;
    bool isUnderlined = false;
    bool isStruck = false;
    bool isCode = false;
    std::optional<quint32>
        rgb; ///< 0xRRGGBB as the author asked; whoever draws checks that it can be read
    QUrl link; ///< empty: none; else http or https

    bool operator==(const Format &) const = default;
};

enum class Alignment { Leading, Left, Center, Right, Justify };

/// Starts a paragraph, which is one line of the text. It ends where the next step but Text begins.
struct Paragraph
{
    int quoteLevel = 0;
    int listLevel = 0; ///< 0: not in a list
    QString marker; ///< what stands before a list item: "•" or "3."; empty for other lines
    QString markerText; ///< the same in plain text: "- " or "3. "
    bool isCode = false; ///< keep spaces, fixed width
    Alignment alignment = Alignment::Leading;

    bool operator==(const Paragraph &) const = default;
};

/// Characters of the current paragraph; without line breaks, but otherwise as hostile as they came.
struct Text
{
    QString text;
    Format format;

    bool operator==(const Text &) const = default;
};

/// Starts a table; Cell steps follow, row by row, then TableEnd. Tables do not nest.
struct Table
{
    int rows = 0;
    int columns = 0;
    int quoteLevel = 0;
    int listLevel = 0;

    bool operator==(const Table &) const = default;
};

/// Starts a cell; a cell may be left out.
struct Cell
{
    int row = 0;
    int column = 0;
    bool isHeading = false;

    bool operator==(const Cell &) const = default;
};

struct TableEnd
{
    bool operator==(const TableEnd &) const = default;
};

using Step = std::variant<Paragraph, Text, Table, Cell, TableEnd>;

/// What is to be drawn, in order. Addresses in the text become links; lines that begin with "- "
/// become list items (toPlainText() gives the same characters back). Empty lines at the end are
/// left out.
QList<Step> steps(const Document &document);

/// The text without its formatting: lines as they are, list items marked with "- " or a number,
/// cells separated by a tab, a picture as its address, a link as its text. Text without tags comes
/// back unchanged but for line breaks (always "\n", none at the end).
QString toPlainText(const Document &document);

} // namespace bbcode
