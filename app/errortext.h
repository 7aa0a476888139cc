// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

/// What people read: a sentence that says what happened and one that says what to do, in their
/// language.
struct ErrorText
{
    QString what;
    QString action; ///< may be empty where nothing can be done
    bool canRetry = false; ///< "Try again" makes sense
};

/// Every Error has one; unknown codes by their kind. Never shows codes or method names: those are
/// in the Error for "What the portal said".
ErrorText errorText(const Error &error);

/// "what action" in one line, for the command line.
QString errorLine(const Error &error);
