// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/editwords.h"

#include "errortext.h"

#include "base/textcheck.h"
#include "ui/outbox/intentwords.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using Fate = syncing::EditPoint::Fate;
using Outcome = syncing::EditResult::Outcome;
using What = syncing::EditPoint::What;
using store::IntentKind;
using store::IntentState;
using theme::Tone;

using Message = MessageBar::Message; // lupdate would take it for the context of what it returns

namespace editwords {

namespace {

QString tr(const char *text) { return QCoreApplication::translate("editwords", text); }

QString isolated(const QString &name) { return QChar(0x2068) + name + QChar(0x2069); }

QString userName(const QString &id, const Names &names)
{
    const UserId user { id.toLongLong() };
    return user.isValid() && names.user ? names.user(user) : QString();
}

QString changes(const syncing::EditPoint &point, const Names &names)
{
    switch (point.what) {
    case What::Id:
        return tr("It gets another number; %1 leads nowhere any more.").arg(point.detail);
    case What::Date:
        return tr("It stands at the time of the edit, no longer at %1.")
            .arg(QLocale().toString(QDateTime::fromString(point.detail, Qt::ISODate).toLocalTime(),
                                    QLocale::ShortFormat));
    case What::Author:
        return tr("You are its author, no longer %1.").arg(isolated(userName(point.detail, names)));
    case What::NoteAuthor:
        return tr("You are the note's author, no longer %1.")
            .arg(isolated(userName(point.detail, names)));
    default:
        return {};
    }
}

QString title(const syncing::EditPoint &point, const Names &names)
{
    const QString card
        = point.card.isValid() && names.card ? isolated(names.card(point.card)) : QString();
    switch (point.what) {
    case What::Id:
        return tr("Number");
    case What::Date:
        return tr("Date");
    case What::Author:
        return tr("Author");
    case What::Note:
        return tr("Note");
    case What::NoteAuthor:
        return tr("Who wrote the note, and when");
    case What::Binding:
        return tr("Binding to %1").arg(card);
    case What::Pin:
        return tr("Pin on %1").arg(card);
    case What::PinUnknown:
        return tr("Pin");
    case What::OldEntry:
        return tr("The old entry");
    }
    return {};
}

QString keptOrLost(const syncing::EditPoint &point)
{
    if (point.what == What::Note)
        return isolated(textcheck::firstLine(point.detail, 200));
    if (point.what == What::PinUnknown)
        return tr(
            "The portal does not tell whether it is pinned. If it is, pin the new one again.");
    if (point.what == What::OldEntry)
        return tr("It stays as it is, beside the new one. The two are linked here.");
    return {};
}

} // namespace

Line point(const syncing::EditPoint &point, const Names &names)
{
    const QString name = title(point, names);
    //: The name of a thing, and what becomes of it: "Note: is kept"
    const QString both = tr("%1: %2");
    switch (point.fate) {
    case Fate::Kept:
        return { u"check"_s, Tone::Done, both.arg(name, tr("is kept")), keptOrLost(point) };
    case Fate::Changes: {
        const QString how = changes(point, names);
        return { u"delta"_s, Tone::Warning, both.arg(name, tr("changes")),
                 how.isEmpty() ? keptOrLost(point) : how };
    }
    case Fate::Lost: {
        const QString how = changes(point, names);
        return { u"x"_s, Tone::Refused, both.arg(name, tr("is lost")),
                 how.isEmpty() ? keptOrLost(point) : how };
    }
    case Fate::Unknown:
        break;
    }
    return { u"question-ring"_s, Tone::Warning, both.arg(name, tr("is not known")),
             keptOrLost(point) };
}

Line step(const store::Intent &intent)
{
    const auto state = intentwords::state(intent);
    const bool hasReason = intent.state != IntentState::Waiting;
    return { state.glyph, state.tone, intentwords::title(intent),
             hasReason ? intentwords::reason(intent) : QString() };
}

Message result(const syncing::EditResult &result, store::PlanKind kind)
{
    const QString older = QString::number(result.older.value);
    const QString newer = QString::number(result.newer.value);
    const QString pin = result.isPinLost
        ? u' ' + tr("It was unpinned and could not be pinned again.")
        : QString();
    const QString why = result.error ? errorText(*result.error).what : QString();
    switch (result.outcome) {
    case Outcome::Open:
        return {};
    case Outcome::Unknown:
        return { Tone::Warning,
                 u"question-ring"_s,
                 tr("The answer to one step was lost."),
                 tr("The portal is asked what it did before anything else happens."),
                 {} };
    case Outcome::Done:
        if (kind == store::PlanKind::Edit)
            return { Tone::Done,
                     u"check-ring"_s,
                     tr("Entry %1 took the place of %2.").arg(newer, older),
                     tr("The old one is gone from the portal; what it said stays here.") + pin,
                     {} };
        if (kind == store::PlanKind::Correct)
            return { Tone::Done,
                     u"check-ring"_s,
                     tr("Entry %1 corrects %2.").arg(newer, older),
                     tr("Both are on the portal, linked here.") + pin,
                     {} };
        return { Tone::Done,
                 u"check-ring"_s,
                 tr("Entry %1 says again what %2 said.").arg(newer, older),
                 tr("With a number, date and author of its own.") + pin,
                 {} };
    case Outcome::NothingChanged:
        return { Tone::Refused,
                 u"octagon"_s,
                 tr("It did not work; entry %1 is as it was.").arg(older),
                 why + pin,
                 {} };
    case Outcome::BothExist:
        break;
    }
    return { Tone::Refused,
             u"octagon"_s,
             tr("It worked in part: entries %1 and %2 both exist now.").arg(older, newer),
             (why.isEmpty() ? QString() : why + u' ') + tr("Delete the one you do not want.") + pin,
             {} };
}

} // namespace editwords
