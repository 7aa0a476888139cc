// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planwords.h"

#include "errortext.h"

#include "ui/outbox/intentwords.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using models::PlanVerdict;
using store::PlanKind;
using store::PlanState;
using theme::Tone;

namespace planwords {

namespace {

QString tr(const char *text, int count = -1)
{
    return QCoreApplication::translate("planwords", text, nullptr, count);
}

QString isolated(const QString &name) { return QChar(0x2068) + name + QChar(0x2069); }

QString what(PlanKind kind, int count)
{
    switch (kind) {
    case PlanKind::AddEntries:
        return QCoreApplication::translate("planwords", "Add %Ln entry(s)", nullptr, count);
    case PlanKind::DeleteEntries:
        return QCoreApplication::translate("planwords", "Delete %Ln entry(s)", nullptr, count);
    case PlanKind::SaveNotes:
        return QCoreApplication::translate("planwords", "Write a note on %Ln entry(s)", nullptr,
                                           count);
    case PlanKind::RemoveNotes:
        return QCoreApplication::translate("planwords", "Delete the notes of %Ln entry(s)", nullptr,
                                           count);
    case PlanKind::Pin:
        return QCoreApplication::translate("planwords", "Pin %Ln entry(s)", nullptr, count);
    case PlanKind::Unpin:
        return QCoreApplication::translate("planwords", "Unpin %Ln entry(s)", nullptr, count);
    case PlanKind::Bind:
        return QCoreApplication::translate("planwords", "Show %Ln entry(s) on one more card",
                                           nullptr, count);
    case PlanKind::Unbind:
        return QCoreApplication::translate("planwords", "Take %Ln entry(s) off a card", nullptr,
                                           count);
    case PlanKind::Edit:
        return tr("Edit an entry");
    case PlanKind::Correct:
        return tr("Correct an entry");
    case PlanKind::Restore:
        return tr("Add a deleted entry again");
    case PlanKind::AddPictures:
        return QCoreApplication::translate("planwords", "Upload %Ln picture(s)", nullptr, count);
    case PlanKind::DeletePictures:
        return QCoreApplication::translate("planwords", "Delete %Ln picture(s)", nullptr, count);
    case PlanKind::ReplacePictures:
        return QCoreApplication::translate("planwords", "Replace %Ln picture(s)", nullptr, count);
    }
    return {};
}

} // namespace

QString title(PlanKind kind, qsizetype rows, const QString &card)
{
    const QString words = what(kind, int(rows));
    //: What is done, and the card that was open: "Delete 120 entries · Website relaunch"
    return card.isEmpty() ? words : tr("%1 · %2").arg(words, isolated(card));
}

QString glyph(PlanKind kind)
{
    switch (kind) {
    case PlanKind::AddEntries:
        return u"plus"_s;
    case PlanKind::DeleteEntries:
    case PlanKind::DeletePictures:
        return u"trash"_s;
    case PlanKind::SaveNotes:
    case PlanKind::RemoveNotes:
        return u"note"_s;
    case PlanKind::Pin:
    case PlanKind::Unpin:
        return u"pin"_s;
    case PlanKind::Bind:
        return u"link"_s;
    case PlanKind::Unbind:
        return u"unlink"_s;
    case PlanKind::Edit:
    case PlanKind::Correct:
        return u"edit"_s;
    case PlanKind::Restore:
        return u"history"_s;
    case PlanKind::AddPictures:
    case PlanKind::ReplacePictures:
        return u"image"_s;
    }
    return u"list"_s;
}

QString startButton(PlanKind kind, qsizetype sent) { return what(kind, int(sent)); }

QString warning(PlanKind kind)
{
    switch (kind) {
    case PlanKind::DeleteEntries:
        return tr("They go for everybody, with their notes and bindings. The portal has no undo; "
                  "what they said stays on this computer.");
    case PlanKind::SaveNotes:
        return tr("An entry has one note: this text takes the place of what is there.");
    case PlanKind::RemoveNotes:
        return tr("The notes go for everybody. The portal has no undo.");
    case PlanKind::Pin:
        return tr("How many entries a card can keep on top is the portal's to say. What does not "
                  "fit is refused, and nothing else is unpinned for it.");
    case PlanKind::Unpin:
        return tr("The portal does not tell what is pinned: what was not is left as it is.");
    case PlanKind::Bind:
        return tr("The card shows them in the portal. Lists of log entries, this program's too, "
                  "show an entry only on the card it was made on.");
    case PlanKind::Unbind:
        return tr("An entry that loses its last card cannot be reached any more by anybody.");
    case PlanKind::AddEntries:
        return tr("What is added cannot be changed, only added anew.");
    default:
        return {};
    }
}

Look verdict(PlanVerdict verdict)
{
    switch (verdict) {
    case PlanVerdict::WillBeSent:
        return { u"upload"_s, tr("Will be sent"), Tone::Accent };
    case PlanVerdict::Doubtful:
        return { u"warning"_s, tr("Sent, in doubt"), Tone::Warning };
    case PlanVerdict::RefusedBefore:
        return { u"octagon"_s, tr("Not sent"), Tone::Refused };
    case PlanVerdict::Waiting:
        return { u"hourglass"_s, tr("Waiting"), Tone::Neutral };
    case PlanVerdict::Unknown:
        return { u"question-ring"_s, tr("Unknown"), Tone::Warning };
    case PlanVerdict::Done:
        return { u"check-ring"_s, tr("Done"), Tone::Done };
    case PlanVerdict::Refused:
        return { u"octagon"_s, tr("Refused"), Tone::Refused };
    case PlanVerdict::NotTried:
        break;
    }
    return { u"undo"_s, tr("Not tried"), Tone::Neutral };
}

Look state(const store::Plan &plan)
{
    switch (plan.state) {
    case PlanState::Running:
        return { u"upload"_s, tr("Running"), Tone::Accent };
    case PlanState::Paused:
        return { u"pause"_s, tr("Paused"), Tone::Neutral };
    case PlanState::Stopped:
        return { u"octagon"_s, tr("Stopped"), Tone::Refused };
    case PlanState::RollingBack:
        return { u"undo"_s, tr("Undoing"), Tone::Warning };
    case PlanState::Cancelled:
        return plan.counts.open() > 0 ? Look { u"undo"_s, tr("Cancelling"), Tone::Neutral }
                                      : Look { u"undo"_s, tr("Cancelled"), Tone::Neutral };
    case PlanState::Ended:
        break;
    }
    if (plan.counts.unknown > 0)
        return { u"question-ring"_s, tr("Unknown"), Tone::Warning };
    if (plan.counts.done == 0 && plan.counts.refused > 0)
        return { u"octagon"_s, tr("Refused"), Tone::Refused };
    if (plan.counts.refused > 0 || plan.counts.takenBack > 0)
        return { u"half-ring"_s, tr("Partly done"), Tone::Warning };
    return { u"check-ring"_s, tr("Done"), Tone::Done };
}

QString counts(const store::Plan &plan)
{
    const QLocale locale;
    const auto &counts = plan.counts;
    QStringList words {
        tr("%1 of %2 done").arg(locale.toString(counts.done), locale.toString(counts.total()))
    };
    const auto add = [&](qint64 count, const char *text) {
        if (count > 0)
            words.append(tr(text, int(count)));
    };
    add(counts.refused, QT_TRANSLATE_N_NOOP("planwords", "%Ln refused"));
    add(counts.unknown, QT_TRANSLATE_N_NOOP("planwords", "%Ln unknown"));
    add(counts.takenBack, QT_TRANSLATE_N_NOOP("planwords", "%Ln not tried"));
    if (plan.state != PlanState::Ended)
        add(counts.waiting + counts.sending, QT_TRANSLATE_N_NOOP("planwords", "%Ln to go"));
    return words.join(u" · "_s);
}

QString reason(PlanVerdict verdict, const store::Intent &intent, const Error &error)
{
    const bool hasError = !error.code.isEmpty();
    switch (verdict) {
    case PlanVerdict::WillBeSent:
        return intent.cardTitle;
    case PlanVerdict::Doubtful:
        return hasError ? errorText(error).what : QString();
    case PlanVerdict::RefusedBefore:
        return hasError ? errorText(error).what : QString();
    case PlanVerdict::NotTried:
        return tr("It was not sent.");
    case PlanVerdict::Waiting:
        return hasError || intent.state == store::IntentState::Sending ? intentwords::reason(intent)
                                                                       : QString();
    default:
        return intentwords::reason(intent);
    }
}

QString duration(std::chrono::milliseconds time)
{
    using namespace std::chrono;
    const QLocale locale;
    if (time < 1s)
        return tr("less than a second");
    if (time < 100s)
        return tr("about %1 s").arg(locale.toString(qint64(ceil<seconds>(time).count())));
    if (time < 100min)
        return tr("about %1 min").arg(locale.toString(qint64(ceil<minutes>(time).count())));
    return tr("about %1 h").arg(locale.toString(qint64(ceil<hours>(time).count())));
}

bool isOfSteps(PlanKind kind)
{
    return kind == PlanKind::Edit || kind == PlanKind::Correct || kind == PlanKind::Restore;
}

} // namespace planwords
