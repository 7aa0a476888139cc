// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace connections {

/// The edition of a portal's CRM as far as this program has seen two that differ
/// (open-questions.md G). No method tells a version: it is inferred, so nothing is forbidden for
/// it.
enum class Edition {
    Unknown, ///< not asked, not told, or something between the two
    V24_300, ///< January 2025: only administrators add entries, three pins on a card
    V26_250, ///< May 2026: who may edit a card adds entries, seven pins on a card
};

/// By the system icons that crm.timeline.icon.list offers: the later edition has added three (48
/// became 50, one of them was taken away). \a icons: its result, bare or wrapped. What was uploaded
/// under such a code does not count.
Edition editionOf(const QJsonValue &icons);

/// "24.300", "26.250", "unknown": stable, for scripts and the store.
QString toWord(Edition edition);
Edition editionFromWord(const QString &word);

} // namespace connections
