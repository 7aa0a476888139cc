// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <cstring>
#include <functional>

namespace rest {

/// A request body that Qt cannot send twice: sequential, and it does not rewind. Without it
/// QNetworkAccessManager repeats a POST on a connection that was closed after reading it
/// (qt-traps.md section 2). Needs Content-Length and DoNotBufferUploadDataAttribute on the request.
class OneShotBody : public QIODevice
{
    Q_OBJECT
public:
    /// \a started is called once, when the connection stands and takes the first byte.
    OneShotBody(QByteArray content, std::function<void()> started, QObject *parent = nullptr)
        : QIODevice(parent)
        , m_content(std::move(content))
        , m_started(std::move(started))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    /// Whether any byte left. Before that the portal cannot have seen the request.
    bool isStarted() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return m_position >= m_content.size(); }
    qint64 size() const override { return m_content.size(); }
    qint64 bytesAvailable() const override { return m_content.size() - m_position; }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = qMin(maxSize, m_content.size() - m_position);
        if (count <= 0)
            return -1;
        const bool first = m_position == 0;
        std::memcpy(data, m_content.constData() + m_position, size_t(count));
        m_position += count;
        if (first && m_started)
            m_started();
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    std::function<void()> m_started;
    qint64 m_position = 0;
};

} // namespace rest
