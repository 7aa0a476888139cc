// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace bbcode {

/// One piece of a parsed text. Nodes lie in one list and point to each other by index, so that
/// making, copying and freeing a document never depends on how deep a text is nested.
struct Node
{
    enum class Kind {
        Root,
        Text, ///< value: the characters, line breaks as they came
        Bold,
        Italic,
        Underline,
        Strike,
        Plain, ///< a tag that is understood and has no look here (size, font, user)
        Color, ///< value: as written
        Link, ///< value: an http or https address that linkTarget() accepts
        Image, ///< value: the address as written; never loaded
        Code, ///< value: the characters, with line breaks
        Block, ///< value: "", "left", "center", "right" or "justify"
        Quote,
        List, ///< value: "" for bullets, anything else for numbers
        Item,
        Table,
        Row,
        Cell,
        HeadCell,
    };
    Kind kind = Kind::Root;
    QString value;
    int parent = -1;
    int firstChild = -1;
    int lastChild = -1;
    int next = -1; ///< the following sibling
};

/// What parse() makes of a text. The first node is the root.
struct Document
{
    QList<Node> nodes { Node {} };
    bool isLimited
        = false; ///< a limit was met: from there on the text is kept, its tags are not understood
};

} // namespace bbcode
