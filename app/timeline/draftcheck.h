// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/logentry.h"

#include <QStringList>

namespace timeline {

/// Something about a draft that people should know before it is sent for ever: there is no update.
struct DraftFinding
{
    enum class Severity { Warning, Error }; ///< with an Error it is not sent
    enum class Field { Title, Text, IconCode };
    enum class Kind {
        Blank,
        TooLong, ///< above the soft limit: may be cut in the portal's storage
        UnknownIcon, ///< the portal stores it and shows no icon
        HiddenCharacters, ///< zero-width, control, tag and broken characters
        Direction ///< bidirectional control characters: what is read is not what is there
    };
    struct Span
    {
        qsizetype position = 0; ///< in UTF-16 units
        qsizetype length = 0;
    };
    Severity severity = Severity::Warning;
    Field field = Field::Title;
    Kind kind = Kind::Blank;
    QList<Span> spans; ///< where; empty: the whole field
    QString sentence; ///< translated
};

/// \a knownIcons: codes of crm.timeline.icon.list; empty where it was not read yet, then no code is
/// called unknown. Text such as `$result[` is no finding: it is sent outside a batch.
QList<DraftFinding> checkDraft(const EntryDraft &draft, const QStringList &knownIcons);

/// Whether no finding forbids sending.
bool canSend(const QList<DraftFinding> &findings);

} // namespace timeline
