// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/drawinglist.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

/// Without case, accents and hyphens, so that "ё" finds "е" and "Kreditkärte" is forgiven.
QStringList foldedWords(const QString &text)
{
    const QString decomposed = text.toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber())
            folded += c;
        else if (!c.isMark())
            folded += u' ';
    }
    return folded.split(u' ', Qt::SkipEmptyParts);
}

bool containsBeginning(const QStringList &words, const QString &beginning)
{
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return word.startsWith(beginning); });
}

QString spoken(const Drawing &drawing)
{
    return QCoreApplication::translate("gallery::Drawings", drawing.spoken);
}

} // namespace

QStringList codesOf(DrawingList drawings)
{
    QStringList codes;
    for (const Drawing &drawing : drawings)
        codes += QString::fromLatin1(drawing.code);
    return codes;
}

const Drawing *findDrawing(DrawingList drawings, const QString &code)
{
    const auto found = std::find_if(drawings.begin(), drawings.end(), [&](const Drawing &d) {
        return code == QLatin1StringView(d.code);
    });
    return found == drawings.end() ? nullptr : &*found;
}

QString spokenIn(DrawingList drawings, const QString &code)
{
    const Drawing *drawing = findDrawing(drawings, code);
    return drawing ? spoken(*drawing) : QString(code).replace(u'-', u' ');
}

QStringList searchIn(DrawingList drawings, const QString &words)
{
    const QStringList wanted = foldedWords(words);
    QStringList byCode;
    QStringList byMeaning;
    for (const Drawing &drawing : drawings) {
        const QString code = QString::fromLatin1(drawing.code);
        const QStringList known
            = foldedWords(code + u' ' + QString::fromUtf8(drawing.spoken) + u' ' + spoken(drawing)
                          + u' ' + QString::fromUtf8(drawing.keywords));
        const bool fits = std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) {
            return containsBeginning(known, word);
        });
        if (fits)
            (foldedWords(code).join(u' ').startsWith(wanted.join(u' ')) ? byCode : byMeaning)
                += code;
    }
    return byCode + byMeaning;
}

} // namespace gallery
