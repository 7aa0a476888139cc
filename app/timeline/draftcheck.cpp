// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "timeline/draftcheck.h"

#include "base/textcheck.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace timeline {

namespace {

using Severity = DraftFinding::Severity;
using Field = DraftFinding::Field;
using Kind = DraftFinding::Kind;

/* TRANSLATOR DraftCheck */ // so that lupdate knows the context of translated()
QString translated(const char *sentence, int count = -1)
{
    return QCoreApplication::translate("DraftCheck", sentence, nullptr, count);
}

/// The first UTF-16 unit beyond \a limit characters, or -1. An emoji is one character.
qsizetype endOfLimit(const QString &text, int limit)
{
    if (text.size() <= limit)
        return -1;
    qsizetype position = 0;
    for (int count = 0; count < limit && position < text.size(); ++count) {
        const bool pair = text.at(position).isHighSurrogate() && position + 1 < text.size()
            && text.at(position + 1).isLowSurrogate();
        position += pair ? 2 : 1;
    }
    return position < text.size() ? position : -1;
}

void checkHidden(const QString &text, Field field, QList<DraftFinding> &findings)
{
    QList<DraftFinding::Span> hidden;
    QList<DraftFinding::Span> direction;
    const auto all = textcheck::hiddenCharacters(text);
    for (const textcheck::HiddenCharacter &each : all) {
        auto &spans = each.kind == textcheck::HiddenCharacter::Kind::Bidi ? direction : hidden;
        spans.append({ each.position, each.length });
    }
    const bool title = field == Field::Title;
    if (!hidden.isEmpty()) {
        //: %n hidden characters
        const auto sentence = title
            ? QT_TRANSLATE_N_NOOP("DraftCheck",
                                  "The title holds %n character(s) that cannot be seen.")
            : QT_TRANSLATE_N_NOOP("DraftCheck",
                                  "The text holds %n character(s) that cannot be seen.");
        findings.append({ Severity::Warning, field, Kind::HiddenCharacters, hidden,
                          translated(sentence, int(hidden.size())) });
    }
    if (!direction.isEmpty()) {
        const auto sentence = title
            ? QT_TRANSLATE_N_NOOP("DraftCheck",
                                  "The title holds %n character(s) that turn the reading "
                                  "direction: others may read something else.")
            : QT_TRANSLATE_N_NOOP("DraftCheck",
                                  "The text holds %n character(s) that turn the reading "
                                  "direction: others may read something else.");
        findings.append({ Severity::Warning, field, Kind::Direction, direction,
                          translated(sentence, int(direction.size())) });
    }
}

void checkText(const QString &text, Field field, int limit, QList<DraftFinding> &findings)
{
    const bool title = field == Field::Title;
    if (textcheck::isBlank(text)) {
        findings.append({ Severity::Error,
                          field,
                          Kind::Blank,
                          {},
                          title ? translated(QT_TRANSLATE_NOOP("DraftCheck", "Write a title."))
                                : translated(QT_TRANSLATE_NOOP("DraftCheck", "Write a text.")) });
    }
    if (const qsizetype end = endOfLimit(text, limit); end >= 0) {
        const auto sentence = title
            ? QT_TRANSLATE_NOOP("DraftCheck",
                                "The title is longer than %1 characters. Bitrix24 may cut it.")
            : QT_TRANSLATE_NOOP("DraftCheck",
                                "The text is longer than %1 characters. Bitrix24 may cut it.");
        findings.append({ Severity::Warning,
                          field,
                          Kind::TooLong,
                          { { end, text.size() - end } },
                          translated(sentence).arg(QLocale().toString(limit)) });
    }
    checkHidden(text, field, findings);
}

} // namespace

QList<DraftFinding> checkDraft(const EntryDraft &draft, const QStringList &knownIcons)
{
    QList<DraftFinding> findings;
    checkText(draft.title, Field::Title, softTitleLimit, findings);
    checkText(draft.text, Field::Text, softTextLimit, findings);
    if (!draft.iconCode.isEmpty() && !knownIcons.isEmpty()
        && !knownIcons.contains(draft.iconCode)) {
        findings.append({ Severity::Warning,
                          Field::IconCode,
                          Kind::UnknownIcon,
                          {},
                          translated(QT_TRANSLATE_NOOP(
                                         "DraftCheck",
                                         "The portal has no icon “%1”. The entry will show none."))
                              .arg(textcheck::visible(draft.iconCode)) });
    }
    return findings;
}

bool canSend(const QList<DraftFinding> &findings)
{
    return std::none_of(findings.begin(), findings.end(), [](const DraftFinding &finding) {
        return finding.severity == Severity::Error;
    });
}

} // namespace timeline
