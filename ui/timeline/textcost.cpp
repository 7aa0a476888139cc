// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/textcost.h"

#include "base/textcheck.h"

#include <QChar>

#include <algorithm>
#include <utility>

namespace {

constexpr qsizetype letterCost = 1;
constexpr qsizetype markCost = 15; // a hidden character becomes a drawn mark
constexpr qsizetype lineCost = 8;
constexpr qsizetype bracketCost = 10; // may begin another format, a cell or an item
constexpr qsizetype directionCost = 12; // a run of its own, and each run looks at the others
constexpr qsizetype scriptCost = 8; // often another font
constexpr qsizetype pictureCost = 100; // every font is asked for an emoji
constexpr qsizetype rareScriptCost = 9; // a font is looked for letter by letter
constexpr qsizetype accentCost = 15;
constexpr int freeAccents = 3; // on one letter, as languages need them
constexpr qsizetype endlessCost = 3; // a word that is broken where it ends the line
constexpr int endlessWord = 200;

bool isPicture(char32_t c) { return c >= 0x1f000 || (c >= 0x2600 && c <= 0x27bf); }

bool isCommon(QChar::Script script)
{
    return script == QChar::Script_Common || script == QChar::Script_Inherited
        || script == QChar::Script_Latin || script == QChar::Script_Cyrillic
        || script == QChar::Script_Greek || script == QChar::Script_Arabic
        || script == QChar::Script_Hebrew;
}

/// What a character costs that stands behind the ones before.
class Meter
{
public:
    qsizetype costOf(char32_t c)
    {
        qsizetype cost = letterCost;
        if (c == U'\n' || c == U'\r')
            cost += lineCost;
        else if (c == U'[')
            cost += bracketCost;
        if (isPicture(c))
            cost += pictureCost;
        m_accents = QChar::isMark(c) ? m_accents + 1 : 0;
        if (m_accents > freeAccents)
            cost += accentCost;
        m_word = QChar::isSpace(c) || !isCommon(QChar::script(c)) ? 0 : m_word + 1;
        if (m_word > endlessWord)
            cost += endlessCost;
        return cost + turnCost(c) + otherScriptCost(c);
    }

private:
    qsizetype turnCost(char32_t c)
    {
        const QChar::Direction direction = QChar::direction(c);
        const bool leftwards = direction == QChar::DirR || direction == QChar::DirAL;
        if (!leftwards && direction != QChar::DirL)
            return 0;
        return std::exchange(m_leftwards, leftwards) == leftwards ? 0 : directionCost;
    }

    qsizetype otherScriptCost(char32_t c)
    {
        const QChar::Script script = QChar::script(c);
        if (script == QChar::Script_Common || script == QChar::Script_Inherited)
            return 0;
        const qsizetype own = isCommon(script) ? 0 : rareScriptCost;
        return own + (std::exchange(m_script, script) == script ? 0 : scriptCost);
    }

    int m_accents = 0;
    int m_word = 0;
    bool m_leftwards = false;
    QChar::Script m_script = QChar::Script_Latin;
};

} // namespace

qsizetype affordableLength(QStringView text, qsizetype budget)
{
    const QStringView most = text.first(std::min(text.size(), budget));
    const auto hidden = textcheck::hiddenCharacters(most);
    auto mark = hidden.cbegin();
    Meter meter;
    qsizetype at = 0;
    while (at < most.size()) {
        const bool isPair
            = most[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(most[at], text[at + 1])
                                  : char32_t(most[at].unicode());
        qsizetype cost = meter.costOf(c);
        if (mark != hidden.cend() && mark->position == at) {
            cost += markCost;
            ++mark;
        }
        const qsizetype length = isPair ? 2 : 1;
        if (cost > budget || at + length > most.size())
            break;
        budget -= cost;
        at += length;
    }
    return at;
}
