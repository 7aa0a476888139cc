// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crm/directory.h"

#include <QJsonObject>

namespace crm {

/// The name of a built-in type in the program's language: "Deal". Empty for smart processes.
QString builtInTypeName(int typeId);

/// "Deal #100"; \a typeName: what the portal calls the type, may be empty.
QString fallbackTitle(const OwnerRef &owner, const QString &typeName = {});

/// What tells two stages apart, from an id such as "C3:WON" or "DT156_9:MY_STAGE"; empty where the
/// id says nothing to people.
QString stageName(const QString &stageId);

/// A row of crm.item.list or crm.item.get as people know the card (entity-methods.md section 3).
/// Nothing where the row has no usable id.
std::optional<CardSummary> summaryOf(int typeId, const QJsonObject &item, const QString &typeName);

} // namespace crm
