// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/codes.h"

#include "gallery/drawings.h"
#include "gallery/logodrawings.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

bool isPlain(QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); }

/// Cyrillic and the letters that do not fall apart into a letter and an accent.
QString latin(QChar c)
{
    static const QHash<QChar, QString> letters {
        { u'а', u"a"_s },   { u'б', u"b"_s },  { u'в', u"v"_s },  { u'г', u"g"_s },
        { u'д', u"d"_s },   { u'е', u"e"_s },  { u'ж', u"zh"_s }, { u'з', u"z"_s },
        { u'и', u"i"_s },   { u'к', u"k"_s },  { u'л', u"l"_s },  { u'м', u"m"_s },
        { u'н', u"n"_s },   { u'о', u"o"_s },  { u'п', u"p"_s },  { u'р', u"r"_s },
        { u'с', u"s"_s },   { u'т', u"t"_s },  { u'у', u"u"_s },  { u'ф', u"f"_s },
        { u'х', u"kh"_s },  { u'ц', u"ts"_s }, { u'ч', u"ch"_s }, { u'ш', u"sh"_s },
        { u'щ', u"sch"_s }, { u'ъ', u""_s },   { u'ы', u"y"_s },  { u'ь', u""_s },
        { u'э', u"e"_s },   { u'ю', u"yu"_s }, { u'я', u"ya"_s }, { u'і', u"i"_s },
        { u'є', u"ye"_s },  { u'ґ', u"g"_s },  { u'ß', u"ss"_s }, { u'æ', u"ae"_s },
        { u'ø', u"o"_s },   { u'œ', u"oe"_s }, { u'ł', u"l"_s },  { u'đ', u"d"_s },
        { u'þ', u"th"_s },  { u'ð', u"d"_s },  { u'ı', u"i"_s },
    };
    return letters.value(c);
}

/// "@2x" and "-24x24" speak of the size, not of what is shown.
QString withoutSize(QString name)
{
    static const QRegularExpression size(uR"((@\dx|[-_ ]?\d{1,4}x\d{1,4}(px)?)$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const QString shorter = QString(name).remove(size);
    return shorter.isEmpty() ? name : shorter;
}

const QStringList &known(timeline::Gallery gallery)
{
    return gallery == timeline::Gallery::Icons ? systemCodes() : systemLogoCodes();
}

bool containsInAnyCase(const QStringList &codes, const QString &code)
{
    return codes.contains(code, Qt::CaseInsensitive);
}

} // namespace

std::optional<CodeProblem> codeProblem(timeline::Gallery gallery, const QString &code,
                                       const QSet<QString> &reserved)
{
    if (code.isEmpty())
        return CodeProblem::Empty;
    if (containsInAnyCase(known(gallery), code)
        || std::any_of(reserved.begin(), reserved.end(), [&code](const QString &other) {
               return other.compare(code, Qt::CaseInsensitive) == 0;
           }))
        return CodeProblem::Reserved;
    if (!std::all_of(code.begin(), code.end(), [](QChar c) { return isPlain(c) || c == u'-'; }))
        return CodeProblem::BadCharacters;
    if (code.size() > longestCode)
        return CodeProblem::TooLong;
    return {};
}

QString proposedCode(const QString &fileName, timeline::Gallery gallery)
{
    QString name = fileName;
    name = name.mid(name.lastIndexOf(u'/') + 1);
    name = name.mid(name.lastIndexOf(u'\\') + 1);
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot > 0)
        name.truncate(dot);
    const QString folded
        = withoutSize(name).toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString code;
    for (const QChar c : folded) {
        if (c.isMark() || c == u'\'')
            continue;
        if (isPlain(c))
            code += c;
        else if (c.isLetter())
            code += latin(c);
        else if (!code.isEmpty() && !code.endsWith(u'-'))
            code += u'-';
    }
    code.truncate(longestCode);
    while (code.endsWith(u'-'))
        code.chop(1);
    return code.isEmpty() ? timeline::pictureWord(gallery) : code;
}

QString freeCode(const QString &code, const QSet<QString> &taken)
{
    QString free = code;
    for (int number = 2; taken.contains(free); ++number) {
        const QString ending = u"-%1"_s.arg(number);
        free = code.first(std::min<qsizetype>(code.size(), longestCode - ending.size())) + ending;
    }
    return free;
}

QString fileNameFor(const QString &code)
{
    static const QSet<QString> devices { u"con"_s, u"prn"_s, u"aux"_s, u"nul"_s };
    static const QRegularExpression numbered(u"^(com|lpt)[0-9]$"_s);
    const bool isPlainCode = !code.isEmpty() && code.size() <= longestCode
        && std::all_of(code.begin(), code.end(), [](QChar c) { return isPlain(c) || c == u'-'; })
        && !devices.contains(code) && !numbered.match(code).hasMatch();
    if (isPlainCode)
        return code + u".png"_s;
    QString name;
    for (const QChar c : code.toLower()) {
        if (name.size() < longestCode - 10)
            name += isPlain(c) || c == u'-' ? c : u'_';
    }
    // Two codes that look alike here, or differ in letter case only, must not share a file.
    const QByteArray mark
        = QCryptographicHash::hash(code.toUtf8(), QCryptographicHash::Sha256).toHex().first(8);
    return u"%1~%2.png"_s.arg(name, QString::fromLatin1(mark));
}

} // namespace gallery
