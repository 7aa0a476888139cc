// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pictureshelf.h"

#include "cli/command.h"

#include <QJsonObject>

namespace cli {

Pending<int> addPictures(Session &session, timeline::Gallery gallery, const QStringList &words);
Pending<int> deletePictures(Session &session, timeline::Gallery gallery, const QStringList &words);

/// "icons" or "logos": the command's own name.
QString galleryCommand(timeline::Gallery gallery);
/// {"results":[…]} and the exit status that goes with the outcomes in its rows.
int printResults(const Session &session, const QStringList &columns,
                 const QList<QJsonObject> &rows);

} // namespace cli
