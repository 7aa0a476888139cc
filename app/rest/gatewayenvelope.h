// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/envelope.h"

#include <QUrlQuery>

/// What the VibeCode gateway says in place of Bitrix24 (vibecode-gateway.md sections 1, 4 and 5).
namespace rest {

/// `data` and, where there is one, `meta.total`. An answer of success without data is null. What is
/// neither a success nor an error is a Decode error.
Result<Answer> decodeGatewayAnswer(const HttpAnswer &http);

/// What a code of the gateway means; unknown ones by their HTTP class.
Error::Kind gatewayKindOf(const QString &code, int httpStatus);

/// The parameters of a GET or DELETE: texts, numbers and flags; lists with commas, objects as
/// `filter[stageId]=NEW`; null is left out.
QUrlQuery queryOf(const QJsonObject &params);

} // namespace rest
