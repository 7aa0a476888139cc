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

QString title(const store::Intent &intent)
{
    QString name = textcheck::firstLine(intent.draft.title, 200);
    if (name.isEmpty())
        name = textcheck::firstLine(intent.draft.text, 60);
    const bool adds = intent.kind == IntentKind::AddEntry;
    if (name.isEmpty())
        return adds ? tr("Add an entry") : tr("Delete entry %1").arg(intent.entry.value);
    //: The title is held together by marks that isolate its direction.
    return (adds ? tr("Add “%1”") : tr("Delete “%1”")).arg(QChar(0x2068) + name + QChar(0x2069));
}

QString reason(const store::Intent &intent)
{
    const bool adds = intent.kind == IntentKind::AddEntry;
    switch (intent.state) {
    case IntentState::Waiting:
        return intent.error
            ? errorText(*intent.error).what + u' ' + tr("It is sent when the portal answers.")
            : tr("Sent after the ones above.");
    case IntentState::Sending:
        return tr("On its way.");
    case IntentState::Unknown:
        return tr(
            "The answer was lost. It is not sent again before the newest entries were read and "
            "matched.");
    case IntentState::Done:
        return adds ? tr("The portal made entry %1.").arg(intent.entry.value)
                    : tr("The entry is gone from the portal. Its last content stays here.");
    case IntentState::Refused:
        return intent.error ? errorText(*intent.error).what : tr("The portal refused it.");
    case IntentState::TakenBack:
        break;
    }
    return tr("Taken back before it was sent. Nothing was changed.");
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
    if (what == "answer-lost"_L1)
        return { u"x"_s, Tone::Refused, tr("The connection broke"),
                 tr("No answer from the portal.") };
    if (what == "found-after-restart"_L1)
        return { u"x"_s, Tone::Refused, tr("The program ended while it was being sent"),
                 tr("Whether the portal got it is not known.") };
    if (what == "not-sent"_L1)
        return { u"hourglass"_s, Tone::Neutral, tr("Not sent"),
                 tr("The portal could not be reached.") };
    if (what == "refused"_L1)
        return { u"octagon"_s, Tone::Refused, tr("Refused by the portal"),
                 tr("Nothing was changed.") };
    if (what == "found"_L1)
        return { u"check"_s, Tone::Done, tr("Found on the portal"),
                 tr("It is entry %1: it was made once.").arg(detail) };
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
    if (what == "taken-back"_L1)
        return { u"undo"_s, Tone::Neutral, tr("Taken back"), {} };
    if (what == "given-up"_L1)
        return { u"question-ring"_s, Tone::Warning, tr("Not sent again"),
                 tr("The portal may have made it all the same.") };
    return { u"info"_s, Tone::Neutral, what, detail };
}

} // namespace intentwords
