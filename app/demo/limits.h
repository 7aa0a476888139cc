// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/portal.h"

#include <QElapsedTimer>
#include <QMap>

namespace demo {

/// Rate and time limits of the cloud (bitrix24-rest.md §5).
class Limits
{
public:
    Limits();

    /// One more HTTP request; false: the bucket is full, nothing is counted.
    bool admit(const Options &options);

    /// Execution time, per credential and method, in ten buckets of one minute.
    struct Operating
    {
        double seconds = 0;
        qint64 resetAt = 0; ///< when the oldest bucket leaves
    };
    void book(const QString &key, double seconds, qint64 now);
    Operating operating(const QString &key, qint64 now) const;
    void clear();

private:
    QElapsedTimer m_clock;
    double m_level = 0;
    qint64 m_lastMilliseconds = 0;
    QHash<QString, QMap<qint64, double>> m_minutes;
};

} // namespace demo
