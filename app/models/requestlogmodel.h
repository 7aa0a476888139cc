// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QDateTime>
#include <QStringList>

#include <chrono>

namespace models {

/// One exchange with a portal; nothing secret is left in it.
struct LoggedRequest
{
    QDateTime sent; ///< UTC
    QString method; ///< "batch (50)" for batches
    QStringList inner; ///< methods inside a batch
    QString address;
    QString params;
    int httpStatus = 0; ///< 0: no answer
    std::chrono::milliseconds took {};
    qint64 answerBytes = 0;
    QString outcome;
    QString answerStart;
};

/// The request log, oldest first, at most maxRows.
class RequestLogModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Sent, Method, Status, Took, Size, Outcome, ColumnCount };
    enum Role { FailedRole = Qt::UserRole + 1 };
    static constexpr int maxRows = 2000;

    explicit RequestLogModel(QObject *parent = nullptr);

    void setRequests(const QList<LoggedRequest> &requests);
    void append(const LoggedRequest &request);
    const LoggedRequest &requestAt(int row) const { return m_requests.at(row); }
    /// One line an exchange, tab-separated, oldest first.
    QString asText(const QList<int> &rows) const;
    QString asText() const;
    /// Everything that is known of one exchange, a fact a line.
    QString details(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString lineOf(const LoggedRequest &request) const;

    QList<LoggedRequest> m_requests;
};

} // namespace models
