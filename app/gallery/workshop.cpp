// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gallery/workshop.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace gallery {

namespace {

/// Without the colour of what is wholly transparent.
QImage seen(const QImage &image)
{
    QImage plain = image.convertToFormat(QImage::Format_ARGB32);
    for (int y = 0; y < plain.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(plain.scanLine(y));
        for (int x = 0; x < plain.width(); ++x) {
            if (qAlpha(line[x]) == 0)
                line[x] = 0;
        }
    }
    return plain;
}

size_t hashOf(const QImage &image)
{
    const QImage plain = seen(image);
    return qHashBits(plain.constBits(), size_t(plain.sizeInBytes()), size_t(plain.width()));
}

Verdict verdictOf(const WorkshopItem &item, timeline::Gallery gallery, const KnownPictures &known,
                  const QSet<QString> &before)
{
    if (!item.fitted)
        return Verdict::Unusable;
    const auto there = known.own().constFind(item.code);
    if (there == known.own().constEnd()) {
        if (const auto problem = codeProblem(gallery, item.code, known.system))
            return *problem == CodeProblem::Reserved ? Verdict::Reserved : Verdict::BadCode;
    }
    if (before.contains(item.code))
        return Verdict::Doubled;
    if (there == known.own().constEnd())
        return Verdict::New;
    if (there->isNull())
        return Verdict::Taken;
    return arePixelsEqual(*there, item.fitted->image) ? Verdict::Identical : Verdict::Different;
}

QString proposalFor(const WorkshopItem &item, Verdict verdict, timeline::Gallery gallery,
                    const QSet<QString> &taken)
{
    QString code = proposedCode(item.code, gallery);
    if (verdict == Verdict::Reserved)
        code = code.first(std::min<qsizetype>(code.size(), longestCode - 4)) + u"-own"_s;
    else if (verdict != Verdict::BadCode && verdict != Verdict::Doubled)
        return {};
    return freeCode(code, taken);
}

} // namespace

void KnownPictures::addOwn(const QString &code, const QImage &image)
{
    m_own.insert(code, image);
    if (!image.isNull())
        m_codes.insert(hashOf(image), code);
}

QString KnownPictures::codeOf(const QImage &image) const
{
    const auto [from, to] = m_codes.equal_range(hashOf(image));
    const auto found = std::find_if(
        from, to, [&](const QString &code) { return arePixelsEqual(m_own.value(code), image); });
    return found == to ? QString() : *found;
}

WorkshopItem workedOn(const SourceFile &file, timeline::Gallery gallery, const FitOptions &options)
{
    WorkshopItem item;
    item.name = file.name;
    item.code = file.code.isEmpty() ? proposedCode(file.name, gallery) : file.code;
    item.options = options;
    if (!file.bytes) {
        item.error = file.bytes.error();
        return item;
    }
    item.bytes = *file.bytes;
    return reworked(std::move(item), gallery);
}

WorkshopItem reworked(WorkshopItem item, timeline::Gallery gallery)
{
    item.fitted.reset();
    item.error.reset();
    const auto source = readPicture(item.bytes);
    if (!source) {
        item.error = source.error();
        return item;
    }
    auto fitted = fitPicture(*source, gallery, item.options);
    if (fitted)
        item.fitted = *std::move(fitted);
    else
        item.error = fitted.error();
    return item;
}

QList<Judgement> judge(const QList<WorkshopItem> &items, timeline::Gallery gallery,
                       const KnownPictures &known)
{
    QSet<QString> taken = known.system;
    for (auto it = known.own().cbegin(); it != known.own().cend(); ++it)
        taken.insert(it.key());
    for (const WorkshopItem &item : items)
        taken.insert(item.code);
    QList<Judgement> judgements;
    QSet<QString> before;
    for (const WorkshopItem &item : items) {
        Judgement made;
        made.verdict = verdictOf(item, gallery, known, before);
        if (item.fitted && made.verdict != Verdict::Identical)
            made.twin = known.codeOf(item.fitted->image);
        made.proposal = proposalFor(item, made.verdict, gallery, taken);
        taken.insert(made.proposal);
        made.uses = known.uses.value(item.code);
        if (item.fitted)
            before.insert(item.code);
        judgements.append(made);
    }
    return judgements;
}

bool canBeSent(Verdict verdict) { return verdict == Verdict::New || isReplacement(verdict); }

bool isReplacement(Verdict verdict)
{
    return verdict == Verdict::Different || verdict == Verdict::Taken;
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return u"new"_s;
    case Verdict::Identical:
        return u"identical"_s;
    case Verdict::Different:
        return u"different"_s;
    case Verdict::Taken:
        return u"taken"_s;
    case Verdict::Reserved:
        return u"reserved"_s;
    case Verdict::BadCode:
        return u"bad code"_s;
    case Verdict::Doubled:
        return u"doubled"_s;
    case Verdict::Unusable:
        break;
    }
    return u"unusable"_s;
}

QString findingWord(Finding finding)
{
    switch (finding) {
    case Finding::Opaque:
        return u"opaque"_s;
    case Finding::Invisible:
        return u"invisible"_s;
    case Finding::DetailLost:
        return u"detail lost"_s;
    case Finding::Small:
        return u"small"_s;
    case Finding::FirstFrameOnly:
        return u"first frame only"_s;
    case Finding::ReferencesLeftOut:
        return u"references left out"_s;
    case Finding::EffectsLeftOut:
        return u"effects left out"_s;
    case Finding::TextLeftOut:
        break;
    }
    return u"text left out"_s;
}

bool arePixelsEqual(const QImage &a, const QImage &b)
{
    if (a.size() != b.size())
        return false;
    return seen(a) == seen(b);
}

} // namespace gallery
