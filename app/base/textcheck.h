// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

/// Questions about text from outside, which may be hostile. Pure functions; time grows with the
/// length of the text.
namespace textcheck {

/// A character that cannot be seen and yet changes what is read, copied or found.
struct HiddenCharacter
{
    enum class Kind {
        ZeroWidth, ///< splits or joins words unseen, or is an empty letter
        Bidi, ///< turns the order of what follows
        Control, ///< C0 and C1 controls but tab and line ends, line and paragraph separator
        Tag, ///< carries unseen text: tag characters and strings of variation selectors
        Invalid, ///< half of a surrogate pair, noncharacter, object replacement
    };
    qsizetype position = 0; ///< in UTF-16 units
    int length = 1; ///< in UTF-16 units
    char32_t codePoint = 0;
    Kind kind = Kind::ZeroWidth;

    bool operator==(const HiddenCharacter &) const = default;
};

/// A few letters for a mark: "ZWSP", "RLO", "NBSP"; "U+E0041" where no short name is common.
QString shortName(char32_t codePoint);

/// All hidden characters in order. Legitimate ones are not in the list: zero width joiners in
/// Arabic, Indic and related scripts and in emoji, one variation selector after a visible
/// character, the tags of flag emoji, direction marks beside right-to-left letters. Spaces of
/// unusual width can be seen and are not hidden either.
QList<HiddenCharacter> hiddenCharacters(QStringView text);

/// The text without what hiddenCharacters() finds.
QString withoutHidden(QStringView text);

/// The text with each hidden character replaced by its name: "Enter‹ZWSP›prise".
QString visible(QStringView text);

/// Whether nothing of the text can be seen: it is empty or holds white space and invisible
/// characters only.
bool isBlank(QStringView text);

/// Whether a line is meant as an item of a list: it begins with "- ", but not as a negative amount
/// ("- 500 EUR").
bool isListLine(QStringView line);

/// A text for one line of a list: white space and line ends become one space, list lines are set
/// off with a middle dot, hidden characters are left out; what is longer than \a maxChars UTF-16
/// units is cut with an ellipsis.
QString firstLine(QStringView text, qsizetype maxChars);

} // namespace textcheck
