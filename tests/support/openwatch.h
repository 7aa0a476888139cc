// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSet>

#include <sys/inotify.h>
#include <unistd.h>

/// Counts how often a file, or what lies in a folder, is opened, by whatever process.
class OpenWatch
{
public:
    explicit OpenWatch(const QString &file)
        : m_queue(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
    {
        const bool watched = m_queue >= 0
            && ::inotify_add_watch(m_queue, QFile::encodeName(file).constData(), IN_OPEN) >= 0;
        if (!watched)
            qFatal("%s cannot be watched", qPrintable(file));
    }
    ~OpenWatch() { ::close(m_queue); }
    Q_DISABLE_COPY_MOVE(OpenWatch)

    int opened()
    {
        alignas(inotify_event) char buffer[4096];
        while (true) {
            const ssize_t got = ::read(m_queue, buffer, sizeof buffer);
            if (got <= 0)
                return m_opened;
            for (ssize_t at = 0; at < got;) {
                const auto *event = reinterpret_cast<const inotify_event *>(buffer + at);
                m_opened += (event->mask & IN_OPEN) != 0;
                if (event->len > 0 && !(event->mask & IN_ISDIR))
                    m_names.insert(QFile::decodeName(event->name));
                at += ssize_t(sizeof(inotify_event) + event->len);
            }
        }
    }

    /// Of a folder: which files were opened, whatever became of them then.
    QSet<QString> openedNames()
    {
        opened();
        return m_names;
    }

private:
    int m_queue;
    int m_opened = 0;
    QSet<QString> m_names;
};
