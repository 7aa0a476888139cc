// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QtGlobal>

#include <span>

/// Private to errortext*.cpp: the sentences by code. Sources: bitrix24-rest.md section 4,
/// bitrix24-auth.md section 2, timeline-methods.md, entity-methods.md, vibecode-gateway.md sections
/// 4 and 5, and our own codes of rest/, store/, connections/, sync/.
namespace errortext {

enum class Retry { No, Yes };

/// The first row that fits is taken, so narrow ones come before the wide one of the same code.
struct Row
{
    const char *code; ///< exactly as written, or else in any case
    const char *what;
    const char *action;
    Retry retry = Retry::No;
    const char *method = nullptr; ///< only for methods that begin so
    const char *message = nullptr; ///< only where the portal's message begins so
    int httpStatus = 0; ///< only with this status
};

std::span<const Row> portalRows(); ///< system codes of Bitrix24
std::span<const Row> methodRows(); ///< codes of crm.timeline.*, crm.item.* and other methods
std::span<const Row> accessRows(); ///< authorization server and gateway
std::span<const Row> importRows(); ///< codes of imports/
std::span<const Row> pictureRows(); ///< codes of gallery/
std::span<const Row> planRows(); ///< codes of plans, edits and notes in sync/
std::span<const Row> ownRows(); ///< other codes of this program

} // namespace errortext
