// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/cards.h"
#include "ui/widgets/theme.h"

#include <QDateTime>

/// How complete the list of a card is and how that is known; always shown at the head of the list.
struct Proof
{
    enum class Kind { NotRead, Failed, Reading, Complete, NewestOnly, Partial };
    Kind kind = Kind::NotRead;
    bool isOffline = false; ///< the portal does not answer; what is shown is as old as lastRead
    qint64 present = 0; ///< different entries, read and kept
    std::optional<qint64> total; ///< what the portal counts
    QDateTime lastRead; ///< UTC

    static Proof of(const store::CardState &card);
};

/// The same in words. Mark and words change together.
struct ProofWords
{
    QString glyph;
    theme::Tone tone = theme::Tone::Neutral;
    QString count; ///< "2,431 of 2,431"
    QString rest; ///< "read 12:03"; may be empty
    QString shortRest; ///< "12:03": for narrow windows
    QString explanation; ///< whole sentences: why the count can be trusted, or not

    QString spoken() const;
};
ProofWords wordsOf(const Proof &proof, const QDateTime &now);
