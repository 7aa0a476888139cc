// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

/// How much of a text can be laid out at once without the window standing still. A text engine
/// spends a thousand times as long on some characters as on others, and whoever writes entries
/// chooses them. The weights are from bench_list, which prints what the worst texts take.
///
/// \a budget counts plain letters, of which each costs one.
/// \return how many UTF-16 units from the start it pays for; never half of a surrogate pair
qsizetype affordableLength(QStringView text, qsizetype budget);
