// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// Takes secrets out of text that is about to be logged, shown or copied (bitrix24-auth.md section 4):
/// webhook codes in addresses, auth, access_token, refresh_token, client_secret, code, X-Api-Key, Bearer,
/// and every secret named by rememberSecret().
namespace redact {

QString redacted(const QString &text);
QByteArray redacted(const QByteArray &text);

/// From now on this very text is hidden wherever it stands (shorter than 6 characters: not remembered).
/// Any thread. Kept in memory only.
void rememberSecret(const QString &secret);

} // namespace redact
