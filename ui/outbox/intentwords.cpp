// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/intentwords.h"

#include "errortext.h"

#include "base/textcheck.h"

#include <QCoreApplication>

using namespace Qt::Literals::StringLiterals;
using store::IntentKind;
using store::IntentState;
using theme::Tone;

namespace intentwords {

namespace {
QString tr(const char *text) { return QCoreApplication::translate("intentwords", text); }
} // namespace

State state(const store::Intent &intent)
{
    switch (intent.state) {
    case IntentState::Waiting:
        return { u"hourglass"_s, tr("Waiting"), Tone::Neutral };
    case IntentState::Sending:
        return { u"upload"_s, tr("Sending"), Tone::Accent };
    case IntentState::Unknown:
        return { u"question-ring"_s, tr("Being settled"), Tone::Warning };
    case IntentState::Done:
        return { u"check-ring"_s, tr("Done"), Tone::Done };
    case IntentState::Refused:
        return intent.error && intent.error->code == "given-up"_L1
            ? State { u"question-ring"_s, tr("Given up"), Tone::Warning }
            : State { u"octagon"_s, tr("Refused"), Tone::Refused };
    case IntentState::TakenBack:
        break;
    }
    return { u"undo"_s, tr("Taken back"), Tone::Neutral };
}

namespace {

/// The words for one kind of write: with and without the name of what it is done to.
struct KindWords
{
    QString named; ///< "Delete “%1”"
    QString unnamed; ///< "Delete entry %1"
    QString done; ///< why it stands under Done
};

KindWords kindWords(const store::Intent &intent)
{
    switch (intent.kind) {
    case IntentKind::AddEntry:
        //: The title is held together by marks that isolate its direction.
        return { tr("Add “%1”"), tr("Add an entry"),
                 tr("The portal made entry %1.").arg(intent.entry.value) };
    case IntentKind::DeleteEntry:
        return { tr("Delete “%1”"), tr("Delete entry %1"),
                 tr("The entry is gone from the portal. Its last content stays here.") };
    case IntentKind::SaveNote:
        return { tr("Note on “%1”"), tr("Note on entry %1"), tr("The note is on the portal.") };
    case IntentKind::RemoveNote:
        return { tr("Delete the note on “%1”"), tr("Delete the note on entry %1"),
                 tr("The entry has no note now.") };
    case IntentKind::Pin:
        return { tr("Pin “%1”"), tr("Pin entry %1"), tr("It is pinned on the card.") };
    case IntentKind::Unpin:
        return { tr("Unpin “%1”"), tr("Unpin entry %1"), tr("It is not pinned on the card.") };
    case IntentKind::Bind:
        return { tr("Show “%1” on one more card"), tr("Show entry %1 on one more card"),
                 tr("It is bound to the card.") };
    case IntentKind::Unbind:
        return { tr("Take “%1” off a card"), tr("Take entry %1 off a card"),
                 tr("It is not bound to the card.") };
    case IntentKind::AddPicture:
        return { tr("Upload “%1”"), tr("Upload a picture"), tr("The portal has the picture.") };
    case IntentKind::DeletePicture:
        return { tr("Delete the picture “%1”"), tr("Delete a picture"),
                 tr("The portal does not have the picture any more.") };
    case IntentKind::CheckEntry:
        return { tr("Check “%1”"), tr("Check entry %1"), tr("It is as it should be.") };
    }
    return {};
}

QString nameOf(const store::Intent &intent)
{
    if (!intent.picture.code.isEmpty())
        return intent.picture.code;
    const QString title = textcheck::firstLine(intent.draft.title, 200);
    return title.isEmpty() ? textcheck::firstLine(intent.draft.text, 60) : title;
}

QString unknownReason(IntentKind kind)
{
    if (kind == IntentKind::AddEntry)
        return tr(
            "The answer was lost. It is not sent again before the newest entries were read and "
            "matched.");
    return tr("The answer was lost. The portal is asked before it is sent again.");
}

QString takenBackReason(const store::Intent &intent)
{
    return intent.sendings > 0 ? tr("Taken back: the portal does not have it. Nothing was changed.")
                               : tr("Taken back before it was sent. Nothing was changed.");
}

} // namespace

QString title(const store::Intent &intent)
{
    const KindWords words = kindWords(intent);
    const QString name = nameOf(intent);
    if (!name.isEmpty())
        return words.named.arg(QChar(0x2068) + name + QChar(0x2069));
    return words.unnamed.contains("%1"_L1) ? words.unnamed.arg(intent.entry.value) : words.unnamed;
}

QString reason(const store::Intent &intent)
{
    switch (intent.state) {
    case IntentState::Waiting:
        return intent.error
            ? errorText(*intent.error).what + u' ' + tr("It is sent when the portal answers.")
            : tr("Sent after the ones above.");
    case IntentState::Sending:
        return tr("On its way.");
    case IntentState::Unknown:
        return unknownReason(intent.kind);
    case IntentState::Done:
        return kindWords(intent).done;
    case IntentState::Refused:
        return intent.error ? errorText(*intent.error).what : tr("The portal refused it.");
    case IntentState::TakenBack:
        break;
    }
    return takenBackReason(intent);
}

Step step(const store::IntentStep &step)
{
    const QString &what = step.what;
    const QString &detail = step.detail;
    if (what == "journalled"_L1)
        return { u"check"_s, Tone::Done, tr("Written down before sending"),
                 tr("Everything needed to find it again is kept.") };
    if (what == "sending"_L1)
        return { u"check"_s, Tone::Done, tr("Sent once"),
                 tr("One request, cannot be repeated by accident.") };
    if (what == "answered"_L1)
        return { u"check"_s, Tone::Done, tr("The portal answered"),
                 detail.isEmpty() ? QString() : tr("It made entry %1.").arg(detail) };
    if (what == "refused-beforehand"_L1)
        return { u"octagon"_s, Tone::Refused, tr("Refused before it was sent"),
                 tr("It was known that the portal does not allow it.") };
    if (what == "checked"_L1)
        return { u"check"_s, Tone::Done, tr("Read and compared"),
                 tr("The portal holds what was meant.") };
    if (what == "pin-again"_L1)
        return { u"check"_s, Tone::Done, tr("Pinned"),
                 tr("The card was full because it was pinned there already.") };
    if (what == "answer-lost"_L1)
        return { u"x"_s, Tone::Refused, tr("The connection broke"),
                 tr("No answer from the portal.") };
    if (what == "found-after-restart"_L1)
        return { u"x"_s, Tone::Refused, tr("The program ended while it was being sent"),
                 tr("Whether the portal got it is not known.") };
    if (what == "not-sent"_L1 && detail == "not-executed"_L1)
        return { u"hourglass"_s, Tone::Neutral, tr("Not carried out"),
                 tr("The portal left it out of a group.") };
    if (what == "not-sent"_L1)
        return { u"hourglass"_s, Tone::Neutral, tr("Not sent"),
                 tr("The portal could not be reached.") };
    if (what == "refused"_L1)
        return { u"octagon"_s, Tone::Refused, tr("Refused by the portal"),
                 tr("Nothing was changed.") };
    if (what == "found"_L1)
        return { u"check"_s, Tone::Done, tr("Found on the portal"),
                 detail.isEmpty() ? tr("The portal has it already.")
                                  : tr("It is entry %1: it was made once.").arg(detail) };
    if (what == "found-gone"_L1 || what == "was-gone-already"_L1)
        return { u"check"_s, Tone::Done, tr("Gone from the portal"), {} };
    if (what == "not-found-yet"_L1)
        return {
            u"check"_s, Tone::Neutral, tr("Newest entries read"),
            tr("%1 read, none matches yet. The portal may still be working on it.").arg(detail)
        };
    if (what == "cannot-tell"_L1)
        return { u"question-ring"_s, Tone::Warning, tr("Newest entries read"),
                 tr("%1 read, but they do not reach back far enough to be sure.").arg(detail) };
    if (what == "back-to-waiting"_L1)
        return { u"hourglass"_s, Tone::Neutral, tr("Not there: back to waiting"),
                 tr("It is sent again, once.") };
    if (what == "taken-back"_L1 || what == "cancelled"_L1)
        return { u"undo"_s, Tone::Neutral, tr("Taken back"), {} };
    if (what == "not-tried"_L1)
        return { u"undo"_s, Tone::Neutral, tr("Not tried"), tr("A step before it did not work.") };
    if (what == "not-there"_L1)
        return { u"undo"_s, Tone::Neutral, tr("Not on the portal, and not sent again"), {} };
    if (what == "given-up"_L1)
        return { u"question-ring"_s, Tone::Warning, tr("Not sent again"),
                 tr("The portal may have made it all the same.") };
    return { u"info"_s, Tone::Neutral, what, detail };
}

} // namespace intentwords
