// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/proof.h"

#include "ui/timeline/dates.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace {

QString translated(const char *text) { return QCoreApplication::translate("Proof", text); }

QString countOf(const Proof &proof)
{
    const QLocale locale;
    if (!proof.total)
        return locale.toString(proof.present);
    return translated(QT_TRANSLATE_NOOP("Proof", "%1 of %2"))
        .arg(locale.toString(proof.present), locale.toString(*proof.total));
}

void sayWhen(ProofWords &words, const Proof &proof, const QDateTime &now)
{
    if (!proof.lastRead.isValid())
        return;
    words.shortRest = dates::shortMoment(proof.lastRead, now);
    words.rest = translated(QT_TRANSLATE_NOOP("Proof", "read %1")).arg(words.shortRest);
}

} // namespace

Proof Proof::of(const store::CardState &card)
{
    using Completeness = store::CardState::Completeness;
    Proof proof;
    proof.present = card.present;
    proof.total = card.portalTotal;
    proof.lastRead = card.lastRead;
    switch (card.completeness) {
    case Completeness::NeverRead:
        proof.kind = card.lastError.isEmpty() ? Kind::NotRead : Kind::Failed;
        break;
    case Completeness::Reading: // began in an earlier run and never ended
    case Completeness::Partial:
        proof.kind = Kind::Partial;
        break;
    case Completeness::Complete:
        // An entry written here since the last reading is one more than the portal counted then.
        proof.kind = card.portalTotal == card.present ? Kind::Complete : Kind::Partial;
        break;
    case Completeness::NewestOnly:
        proof.kind = Kind::NewestOnly;
        break;
    }
    return proof;
}

QString ProofWords::spoken() const { return rest.isEmpty() ? count : count + u", "_s + rest; }

ProofWords wordsOf(const Proof &proof, const QDateTime &now)
{
    ProofWords words;
    words.count = countOf(proof);
    switch (proof.kind) {
    case Proof::Kind::NotRead:
        words.glyph = u"question-ring"_s;
        words.count = translated(QT_TRANSLATE_NOOP("Proof", "Not read yet"));
        words.explanation = translated(QT_TRANSLATE_NOOP(
            "Proof", "This card has not been read from the portal, so nothing is known of it."));
        break;
    case Proof::Kind::Failed:
        words.glyph = u"octagon"_s;
        words.tone = theme::Tone::Refused;
        words.count = translated(QT_TRANSLATE_NOOP("Proof", "Not read"));
        words.explanation = translated(QT_TRANSLATE_NOOP(
            "Proof", "The portal was asked for this card and did not give its entries."));
        break;
    case Proof::Kind::Reading:
        words.glyph = u"hourglass"_s;
        words.rest = words.shortRest = translated(QT_TRANSLATE_NOOP("Proof", "reading"));
        words.explanation = translated(QT_TRANSLATE_NOOP(
            "Proof",
            "The card is being read now. When the end is reached, the different entries are "
            "counted and compared with the portal's own count."));
        break;
    case Proof::Kind::Complete:
        words.glyph = u"check-ring"_s;
        words.tone = theme::Tone::Done;
        sayWhen(words, proof, now);
        words.explanation = translated(QT_TRANSLATE_NOOP(
            "Proof",
            "Every page was read. The different entries were counted, entries that came twice "
            "only once, and there are as many as the portal says it has. Only entries made on "
            "this card through the programming interface belong to this log."));
        break;
    case Proof::Kind::NewestOnly:
        words.glyph = u"half-ring"_s;
        words.tone = theme::Tone::Warning;
        sayWhen(words, proof, now);
        words.explanation = translated(QT_TRANSLATE_NOOP(
            "Proof",
            "Asked for an older page, this portal sends the newest one again. The program asked "
            "in both ways it knows and got nothing new, so it stopped. Older entries can be seen "
            "on the card in the browser only."));
        break;
    case Proof::Kind::Partial:
        words.glyph = u"half-ring"_s;
        words.tone = theme::Tone::Warning;
        words.rest = words.shortRest = translated(QT_TRANSLATE_NOOP("Proof", "not all read"));
        words.explanation = translated(QT_TRANSLATE_NOOP(
            "Proof",
            "Reading ended before the last page. What was read is kept; the next reading goes on "
            "from there."));
        break;
    }
    if (proof.isOffline) {
        words.glyph = u"offline"_s;
        words.tone = theme::Tone::Neutral;
        if (proof.lastRead.isValid())
            words.rest = words.shortRest = dates::age(proof.lastRead, now);
    }
    return words;
}
