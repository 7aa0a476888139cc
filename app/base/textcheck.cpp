// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/textcheck.h"

#include <QChar>

#include <algorithm>
#include <iterator>
#include <optional>

using namespace Qt::Literals::StringLiterals;

namespace textcheck {
namespace {

using Kind = HiddenCharacter::Kind;

struct Name
{
    char32_t codePoint;
    const char16_t *name;
};

// Abbreviations of the Unicode name aliases; those of the C0 controls follow below.
constexpr Name names[] = {
    { 0x7f, u"DEL" },
    { 0x85, u"NEL" },
    { 0xa0, u"NBSP" },
    { 0xad, u"SHY" },
    { 0x34f, u"CGJ" },
    { 0x61c, u"ALM" },
    { 0x115f, u"HCF" },
    { 0x1160, u"HJF" },
    { 0x180e, u"MVS" },
    { 0x2007, u"FIGSP" },
    { 0x200b, u"ZWSP" },
    { 0x200c, u"ZWNJ" },
    { 0x200d, u"ZWJ" },
    { 0x200e, u"LRM" },
    { 0x200f, u"RLM" },
    { 0x2028, u"LS" },
    { 0x2029, u"PS" },
    { 0x202a, u"LRE" },
    { 0x202b, u"RLE" },
    { 0x202c, u"PDF" },
    { 0x202d, u"LRO" },
    { 0x202e, u"RLO" },
    { 0x202f, u"NNBSP" },
    { 0x2060, u"WJ" },
    { 0x2066, u"LRI" },
    { 0x2067, u"RLI" },
    { 0x2068, u"FSI" },
    { 0x2069, u"PDI" },
    { 0x2800, u"BRAILLE BLANK" },
    { 0x3164, u"HF" },
    { 0xfeff, u"BOM" },
    { 0xffa0, u"HWHF" },
    { 0xfffc, u"OBJ" },
};
static_assert(std::is_sorted(std::begin(names), std::end(names), [](const Name &a, const Name &b) {
    return a.codePoint < b.codePoint;
}));

constexpr const char16_t *c0Names[] = {
    u"NUL", u"SOH", u"STX", u"ETX", u"EOT", u"ENQ", u"ACK", u"BEL", u"BS",  u"HT",  u"LF",
    u"VT",  u"FF",  u"CR",  u"SO",  u"SI",  u"DLE", u"DC1", u"DC2", u"DC3", u"DC4", u"NAK",
    u"SYN", u"ETB", u"CAN", u"EM",  u"SUB", u"ESC", u"FS",  u"GS",  u"RS",  u"US",
};

struct CodePoint
{
    char32_t value = 0;
    int length = 0; ///< 0: there is none
};

CodePoint codePointAt(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size())
        return {};
    const QChar first = text[position];
    if (first.isHighSurrogate() && position + 1 < text.size()
        && text[position + 1].isLowSurrogate())
        return { QChar::surrogateToUcs4(first, text[position + 1]), 2 };
    return { first.unicode(), 1 };
}

CodePoint codePointBefore(QStringView text, qsizetype position)
{
    if (position >= 2 && text[position - 1].isLowSurrogate()
        && text[position - 2].isHighSurrogate())
        return codePointAt(text, position - 2);
    return codePointAt(text, position - 1);
}

bool isBetween(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool isVariationSelector(char32_t c)
{
    return isBetween(c, 0xfe00, 0xfe0f) || isBetween(c, 0xe0100, 0xe01ef);
}

/// Letters without a picture that are not of category Cf.
bool isEmptyLetter(char32_t c)
{
    return c == 0x34f || c == 0x115f || c == 0x1160 || c == 0x17b4 || c == 0x17b5 || c == 0x3164
        || c == 0xffa0 || c == 0x2800;
}

/// Category Cf, but with a picture: number and section signs that enclose what follows.
bool isVisibleFormat(char32_t c)
{
    return isBetween(c, 0x600, 0x605) || c == 0x6dd || c == 0x70f || c == 0x890 || c == 0x891
        || c == 0x8e2 || c == 0x110bd || c == 0x110cd || isBetween(c, 0x13430, 0x1343f);
}

std::optional<Kind> hiddenKind(char32_t c)
{
    if (c < 0x7f)
        return c >= 0x20 || c == '\t' || c == '\n' || c == '\r' ? std::nullopt
                                                                : std::optional(Kind::Control);
    if (c < 0xa0 || c == 0x2028 || c == 0x2029)
        return Kind::Control;
    if (c == 0x61c || c == 0x200e || c == 0x200f || isBetween(c, 0x202a, 0x202e)
        || isBetween(c, 0x2066, 0x2069))
        return Kind::Bidi;
    if (isBetween(c, 0xe0000, 0xe007f) || isVariationSelector(c))
        return Kind::Tag;
    if (c == 0xfffc || QChar::isNonCharacter(c) || QChar::isSurrogate(c))
        return Kind::Invalid;
    if (isEmptyLetter(c) || (QChar::category(c) == QChar::Other_Format && !isVisibleFormat(c)))
        return Kind::ZeroWidth;
    return std::nullopt;
}

/// Scripts in which the joiners change the shape of letters (Unicode core specification, 9.2, 12.1
/// and 23.2).
bool usesJoiners(char32_t c)
{
    switch (QChar::script(c)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Nko:
    case QChar::Script_Mandaic:
    case QChar::Script_Mongolian:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar:
    case QChar::Script_Tibetan:
        return true;
    default: // vowel signs that several Indic scripts share count as inherited
        return QChar::script(c) == QChar::Script_Inherited && isBetween(c, 0x900, 0x109f);
    }
}

bool isPictograph(char32_t c)
{
    return QChar::category(c) == QChar::Symbol_Other || isBetween(c, 0x1f3fb, 0x1f3ff)
        || c == 0xfe0f || c == 0x2194 || c == 0x2195;
}

bool isRightToLeft(char32_t c)
{
    const auto direction = QChar::direction(c);
    return direction == QChar::DirR || direction == QChar::DirAL;
}

/// Whether a hidden character does what it was made for at this place.
bool isLegitimate(QStringView text, qsizetype position, CodePoint c)
{
    const CodePoint before = codePointBefore(text, position);
    const CodePoint after = codePointAt(text, position + c.length);
    if (c.value == 0x200c || c.value == 0x200d) {
        if (before.length && usesJoiners(before.value))
            return true;
        return c.value == 0x200d && before.length && after.length && isPictograph(before.value)
            && isPictograph(after.value);
    }
    if (c.value == 0x200e || c.value == 0x200f || c.value == 0x61c)
        return (before.length && isRightToLeft(before.value) && !hiddenKind(before.value))
            || (after.length && isRightToLeft(after.value) && !hiddenKind(after.value));
    if (isBetween(c.value, 0xfe00, 0xfe0f))
        return before.length && !hiddenKind(before.value) && !QChar::isSpace(before.value);
    if (isBetween(c.value, 0xe0100, 0xe01ef))
        return before.length && QChar::script(before.value) == QChar::Script_Han;
    return false;
}

/// The length of the tags after a black flag that make it the flag of a region; 0 if they are none.
qsizetype flagTagsLength(QStringView text, qsizetype position)
{
    constexpr int maxTags = 6; // a region code such as "gbeng" and the mark of the end
    qsizetype at = position;
    for (int n = 0; n <= maxTags; ++n) {
        const CodePoint c = codePointAt(text, at);
        at += c.length;
        if (c.value == 0xe007f)
            return n >= 3 ? at - position : 0;
        if (!isBetween(c.value, 0xe0061, 0xe007a) && !isBetween(c.value, 0xe0030, 0xe0039))
            return 0;
    }
    return 0;
}

template <typename Replacement> QString replaced(QStringView text, Replacement replacement)
{
    QString result;
    qsizetype from = 0;
    for (const HiddenCharacter &hidden : hiddenCharacters(text)) {
        result += text.sliced(from, hidden.position - from);
        replacement(result, hidden);
        from = hidden.position + hidden.length;
    }
    return result += text.sliced(from);
}

} // namespace

QString shortName(char32_t codePoint)
{
    if (codePoint < std::size(c0Names))
        return QString::fromUtf16(c0Names[codePoint]);
    const auto *found = std::lower_bound(
        std::begin(names), std::end(names), codePoint,
        [](const Name &name, char32_t wanted) { return name.codePoint < wanted; });
    if (found != std::end(names) && found->codePoint == codePoint)
        return QString::fromUtf16(found->name);
    if (isBetween(codePoint, 0xfe00, 0xfe0f))
        return u"VS%1"_s.arg(int(codePoint - 0xfe00) + 1);
    if (isBetween(codePoint, 0xe0100, 0xe01ef))
        return u"VS%1"_s.arg(int(codePoint - 0xe0100) + 17);
    return u"U+%1"_s.arg(QString::number(uint(codePoint), 16).toUpper().rightJustified(4, u'0'));
}

QList<HiddenCharacter> hiddenCharacters(QStringView text)
{
    QList<HiddenCharacter> result;
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        if (c.value == 0x1f3f4) {
            i += c.length + flagTagsLength(text, i + c.length);
            continue;
        }
        const std::optional<Kind> kind = hiddenKind(c.value);
        if (kind && !isLegitimate(text, i, c))
            result.append({ i, c.length, c.value, *kind });
        i += c.length;
    }
    return result;
}

QString withoutHidden(QStringView text)
{
    return replaced(text, [](QString &, const HiddenCharacter &) {});
}

QString visible(QStringView text)
{
    return replaced(text, [](QString &result, const HiddenCharacter &hidden) {
        result += u'‹' + shortName(hidden.codePoint) + u'›';
    });
}

bool isBlank(QStringView text)
{
    for (qsizetype i = 0; i < text.size();) {
        const CodePoint c = codePointAt(text, i);
        if (!QChar::isSpace(c.value) && !hiddenKind(c.value))
            return false;
        i += c.length;
    }
    return true;
}

bool isListLine(QStringView line)
{
    return line.startsWith(u"- ") && line.size() > 2 && !line[2].isDigit();
}

QString firstLine(QStringView text, qsizetype maxChars)
{
    if (maxChars <= 0)
        return {};
    // Hidden characters are looked for in the part that can be shown: four times the room is
    // enough for ordinary gaps, and a text of nothing but gaps may be cut short.
    const qsizetype scanned = std::min(text.size(), maxChars * 4 + 1024);
    const bool isAllScanned = scanned == text.size();
    const QString shown = withoutHidden(text.first(scanned));
    text = shown;
    QString line;
    bool gap = false;
    bool newLine = true;
    for (qsizetype i = 0; i < text.size() && line.size() <= maxChars; ++i) {
        if (text[i].isSpace()) {
            gap = !line.isEmpty();
            newLine = newLine || text[i] == u'\n' || text[i] == u'\r';
            continue;
        }
        if (newLine && isListLine(text.sliced(i))) {
            ++i;
            if (!line.isEmpty() && !line.endsWith(u':'))
                line += u" ·"_s;
            gap = !line.isEmpty();
            newLine = false;
            continue;
        }
        if (gap)
            line += u' ';
        line += text[i];
        gap = newLine = false;
    }
    if (line.size() <= maxChars && isAllScanned)
        return line;
    qsizetype cut = std::min(line.size(), maxChars - 1);
    if (cut > 0 && line[cut - 1].isHighSurrogate())
        --cut;
    line.truncate(cut);
    return line + u'…';
}

} // namespace textcheck
