// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/rows.h"

/// What is wrong with a row, in a sentence for people; never the content of a secret.
QString problemText(const imports::Problem &problem);
