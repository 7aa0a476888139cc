// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "madeentries.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <utility>

/// What benchmarks of the window share: how long events take, and waiting for what comes.
namespace bench {

/// Knows how long the longest event took: while one is handled, the window does not answer.
class Application : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const bool result = QApplication::notify(receiver, event);
        const double took = double(timer.nsecsElapsed()) / 1e6;
        --m_depth;
        m_longest = std::max(m_longest, took);
        return result;
    }

    double takeLongest() { return std::exchange(m_longest, 0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

inline Application *application()
{
    return static_cast<Application *>(QCoreApplication::instance());
}

template <typename F> double milliseconds(const F &function)
{
    QElapsedTimer timer;
    timer.start();
    function();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Waits to the very event; a figure of something that never came is worth nothing.
template <typename F> double until(const char *what, const F &condition)
{
    QTimer late;
    late.setSingleShot(true);
    late.start(60'000);
    return milliseconds([&] {
        while (!condition()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (late.remainingTime() <= 0) {
                std::fprintf(stderr, "never: %s\n", what);
                std::exit(1);
            }
        }
    });
}

inline void print(const char *name, const Figure &figure, const char *asked = "")
{
    std::printf("  %-48s %8.2f ms   p95 %8.2f ms   longest %8.2f ms   %s\n", name, figure.median,
                figure.p95, figure.most, asked);
    std::fflush(stdout);
}

inline void printOne(const char *name, double took, const char *asked = "")
{
    std::printf("  %-48s %8.2f ms   longest event %8.2f ms   %s\n", name, took,
                application()->takeLongest(), asked);
    std::fflush(stdout);
}

} // namespace bench
