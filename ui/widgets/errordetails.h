// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

class QWidget;

/// "What the portal said": the words of the wire, for people who must pass them on. A window of its
/// own that can be copied from; it closes by itself with its parent.
void showErrorDetails(QWidget *parent, const Error &error);

/// What the window says, a fact a line.
QString errorDetails(const Error &error);
