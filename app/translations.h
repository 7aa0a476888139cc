// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Installs the translations of the program and of Qt for \a language ("ru"), or for the desktop's
/// where it is empty. Repeating it replaces them; open windows are told by a LanguageChange event.
void installTranslations(const QString &language);
