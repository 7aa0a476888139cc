// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturetext.h"

#include "errortext.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using gallery::Finding;
using gallery::Verdict;
using timeline::Gallery;

namespace {

class Pictures
{
    Q_DECLARE_TR_FUNCTIONS(Pictures)
};

QString codeText(const QString &code)
{
    switch (gallery::codeProblem(Gallery::Icons, code).value_or(gallery::CodeProblem::Reserved)) {
    case gallery::CodeProblem::Empty:
        return Pictures::tr("It needs a code.");
    case gallery::CodeProblem::TooLong:
        return Pictures::tr("The code is longer than 50 characters.");
    default:
        break;
    }
    return Pictures::tr("A code is made of a to z in lower case, digits and hyphens.");
}

} // namespace

QString findingText(Finding finding, Gallery gallery)
{
    switch (finding) {
    case Finding::Opaque:
        return Pictures::tr("Nothing is transparent: a square block on the timeline.");
    case Finding::Invisible:
        return Pictures::tr("Almost invisible on the grey of the timeline.");
    case Finding::DetailLost:
        return gallery == Gallery::Icons ? Pictures::tr("Fine detail is lost at 24 pixels.")
                                         : Pictures::tr("Fine detail is lost at 60 pixels.");
    case Finding::Small:
        return Pictures::tr(
            "Smaller than its place: a larger picture or a drawing would be sharper.");
    case Finding::FirstFrameOnly:
        return Pictures::tr("It holds several pictures; only the first one is used.");
    case Finding::ReferencesLeftOut:
        return Pictures::tr("What the drawing wanted to load from elsewhere was left out.");
    case Finding::EffectsLeftOut:
        return Pictures::tr(
            "Masks, filters or patterns of the drawing were left out: compare the result.");
    case Finding::TextLeftOut:
        break;
    }
    return Pictures::tr("Text of the drawing was left out: turn it into paths first.");
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::New:
        return Pictures::tr("New");
    case Verdict::Identical:
        return Pictures::tr("Identical");
    case Verdict::Different:
        return Pictures::tr("Different");
    case Verdict::Taken:
        return Pictures::tr("Taken");
    case Verdict::Reserved:
        return Pictures::tr("Reserved");
    case Verdict::BadCode:
        return Pictures::tr("Code");
    case Verdict::Doubled:
        return Pictures::tr("Twice");
    case Verdict::Unusable:
        break;
    }
    return Pictures::tr("Unusable");
}

QString verdictText(const gallery::WorkshopItem &item, const gallery::Judgement &judgement,
                    Gallery gallery)
{
    const bool isIcon = gallery == Gallery::Icons;
    switch (judgement.verdict) {
    case Verdict::New:
        if (!judgement.twin.isEmpty())
            return Pictures::tr("The portal has this picture already, as %1.").arg(judgement.twin);
        if (judgement.uses > 0)
            return Pictures::tr("Gives %Ln entries their icon back.", nullptr, int(judgement.uses));
        return {};
    case Verdict::Identical:
        return Pictures::tr("Already on the portal. Left out.");
    case Verdict::Different:
    case Verdict::Taken:
        if (judgement.uses > 0)
            return Pictures::tr("%Ln old entries change too.", nullptr, int(judgement.uses)) + u' '
                + Pictures::tr(
                       "The portal cannot replace: the old one is deleted first, then the new one "
                       "added.");
        return Pictures::tr(
            "The portal cannot replace: the old one is deleted first, then the new one "
            "added.");
    case Verdict::Reserved:
        return isIcon ? Pictures::tr("Belongs to a built-in icon.")
                      : Pictures::tr("Belongs to a built-in logo.");
    case Verdict::BadCode:
        return codeText(item.code);
    case Verdict::Doubled:
        return Pictures::tr("Another picture here has the same code.");
    case Verdict::Unusable:
        break;
    }
    return errorLine(item.error.value_or(Error()));
}
