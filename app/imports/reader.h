// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "imports/rows.h"
#include "imports/tablefile.h"

namespace imports {

/// Reads and checks files on a thread of its own. One file at a time: the next one waits.
class Reader : public QObject
{
    Q_OBJECT
public:
    explicit Reader(QObject *parent = nullptr);
    ~Reader() override;

    /// readTable() of a file. Cancelling ends it at the next piece; isCancelled is not asked.
    Pending<Table> read(const QString &file, const ReadOptions &options = {});
    /// checkedRows().
    Pending<QList<EntryRow>> check(const Table &table, const Mapping &mapping,
                                   const CheckOptions &options);

private:
    std::shared_ptr<std::atomic_bool> m_stop; ///< of the reading under way
    Worker m_worker; ///< last: its end waits for the job
};

} // namespace imports
