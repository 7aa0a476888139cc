// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QByteArray>

/// An Error as one line of JSON, for the store; what cannot be read back becomes an Internal error.
QByteArray errorToJson(const Error &error);
Error errorFromJson(const QByteArray &json);
/// A word for the kind, stable: it is stored and printed by the command line ("access-denied").
QString kindWord(Error::Kind kind);
