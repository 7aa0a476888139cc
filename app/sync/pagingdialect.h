// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace syncing {

/// How crm.timeline.logmessage.list pages on a portal (timeline-methods.md section 3). Found out on
/// the first card with more than one page, remembered per connection.
enum class PagingDialect {
    Unknown, ///< no card with more than one page was read yet
    Works, ///< later pages bring unseen ids
    NewestOnly, ///< every page is the first again
};

QString toWord(PagingDialect dialect);
PagingDialect dialectFromWord(const QString &word);

} // namespace syncing
