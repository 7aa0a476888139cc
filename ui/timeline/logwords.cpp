// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/logwords.h"

#include "errortext.h"

#include "base/errorjson.h"
#include "ui/timeline/dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using Completeness = store::CardState::Completeness;

namespace logwords {

namespace {

QString tr(const char *text, const char *comment = nullptr, int n = -1)
{
    return QCoreApplication::translate("logwords", text, comment, n);
}

InPlace failure(const QString &glyph, const ErrorText &words, Action again)
{
    InPlace failed { { glyph, words.what, words.action, {}, {}, tr("What the portal said") },
                     again,
                     Action::ShowError };
    if (again != Action::None)
        failed.page.primary = tr("Try again");
    return failed;
}

Around afterFailure(const Situation &situation)
{
    const QString as = situation.card.lastRead.isValid()
        ? tr("This is the card as read %1.")
              .arg(dates::moment(situation.card.lastRead, situation.now))
        : tr("What is shown was read before.");
    if (isOffline(situation.error)) {
        const QString again = situation.retryAt.isValid()
            ? u' ' + tr("It is tried again at %1.").arg(dates::clockTime(situation.retryAt))
            : QString();
        return { { theme::Tone::Neutral, u"offline"_s, tr("No connection."), as + again,
                   tr("Now") },
                 Action::Read,
                 {},
                 tr("Drafts are kept. Writing goes on when the portal answers.") };
    }
    const ErrorText words = errorText(*situation.error);
    return { { theme::Tone::Refused, u"octagon"_s, words.what, as,
               words.canRetry ? tr("Try again") : tr("What the portal said") },
             words.canRetry ? Action::Read : Action::ShowError,
             {},
             {} };
}

Around onlyTheNewest(const Situation &situation)
{
    const store::CardState &card = situation.card;
    Around around { { theme::Tone::Warning, u"half-ring"_s,
                      tr("Only the newest %n can be read here,", nullptr, int(card.present)),
                      tr("because this portal sends the first page again whichever page is asked "
                         "for."),
                      tr("Why") },
                    Action::ShowProof,
                    {},
                    {} };
    const qint64 older = card.portalTotal.value_or(0) - card.present;
    if (older > 0 && !situation.isFiltered) {
        around.endNote = tr("The list ends here: %1 older entries are out of reach.")
                             .arg(QLocale().toString(older));
        around.endGlyph = u"half-ring"_s;
    }
    return around;
}

} // namespace

bool isOffline(const std::optional<Error> &error)
{
    return error && (error->kind == Error::Kind::Network || error->kind == Error::Kind::Timeout);
}

std::optional<Error> errorInPlace(const Situation &situation)
{
    const store::CardState &card = situation.card;
    if (!situation.error && card.completeness == Completeness::NeverRead
        && !card.lastError.isEmpty())
        return errorFromJson(card.lastError.toUtf8());
    return situation.error;
}

Around around(const Situation &situation)
{
    const Completeness completeness = situation.card.completeness;
    const bool hasRows = situation.card.present > 0 || situation.rows > 0;
    if (hasRows && situation.error)
        return afterFailure(situation);
    if (situation.isReading)
        return {};
    if (completeness == Completeness::NewestOnly)
        return onlyTheNewest(situation);
    if (hasRows && (completeness == Completeness::Partial || completeness == Completeness::Reading))
        return { { theme::Tone::Warning, u"half-ring"_s, tr("Not all of this card was read."),
                   tr("What is shown was read; older entries may be missing."), tr("Go on") },
                 Action::Read,
                 {},
                 {} };
    return {};
}

InPlace noCard()
{
    return { { u"list"_s,
               tr("No card chosen"),
               tr("Choose a card at the side, or paste its address from the browser."),
               {},
               {},
               {} } };
}

InPlace unreadable(const Error &storeError)
{
    return failure(u"octagon"_s, errorText(storeError), Action::ReloadStore);
}

InPlace noRows(const Situation &situation)
{
    if (situation.isFiltered) {
        const bool all = situation.card.completeness == Completeness::Complete;
        return { { u"filter"_s,
                   tr("No entry matches the filter"),
                   all ? tr("The card was read completely, so there is none.")
                       : tr("Not all of the card was read, so there may be one that is not here."),
                   {},
                   {},
                   tr("Clear filter") },
                 Action::None,
                 Action::ClearFilter };
    }
    if (const std::optional<Error> error = errorInPlace(situation)) {
        const ErrorText words = errorText(*error);
        const bool offline = isOffline(situation.error);
        return failure(offline ? u"offline"_s : u"octagon"_s, words,
                       words.canRetry || offline ? Action::Read : Action::None);
    }
    if (situation.card.completeness == Completeness::NeverRead)
        return { { u"question-ring"_s,
                   tr("This card was not read yet"),
                   tr("Its entries are on the portal; nothing of them is kept here."),
                   tr("Read it"),
                   {},
                   {} },
                 Action::Read,
                 Action::None };
    return { { u"list"_s,
               tr("No log entries on this card"),
               tr("Bots and integrations have written nothing here. Entries made on other cards "
                  "and only bound to this one do not appear."),
               tr("New entry"),
               u"plus"_s,
               {} },
             Action::WriteEntry,
             Action::None };
}

} // namespace logwords
