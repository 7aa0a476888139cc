// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "imports/reader.h"

#include <QFile>

using namespace Qt::Literals::StringLiterals;

namespace imports {

Reader::Reader(QObject *parent)
    : QObject(parent)
    , m_stop(std::make_shared<std::atomic_bool>(false))
    , m_worker(u"imports"_s)
{
}

Reader::~Reader() { m_stop->store(true); }

Pending<Table> Reader::read(const QString &name, const ReadOptions &options)
{
    const auto stop = std::make_shared<std::atomic_bool>(false);
    m_stop = stop;
    const Promise<Table> promise;
    const auto job = m_worker.run([name, asked = options, stop]() -> Result<Table> {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly))
            return Error::make(Error::Kind::Input, u"file-unreadable"_s, name);
        ReadOptions told = asked;
        told.isCancelled = [stop] { return stop->load(); };
        return readTable(file, told);
    });
    promise.onCancel([stop, job] {
        stop->store(true);
        job.cancel();
    });
    job.then(this, [promise](Result<Table> table) { promise.finish(std::move(table)); });
    return promise.pending();
}

Pending<QList<EntryRow>> Reader::check(const Table &table, const Mapping &mapping,
                                       const CheckOptions &options)
{
    return m_worker.run([table, mapping, options]() -> Result<QList<EntryRow>> {
        return checkedRows(table, mapping, options);
    });
}

} // namespace imports
