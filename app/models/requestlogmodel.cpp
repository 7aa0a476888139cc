// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/requestlogmodel.h"

#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace models {

RequestLogModel::RequestLogModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

void RequestLogModel::setRequests(const QList<LoggedRequest> &requests)
{
    beginResetModel();
    m_requests = requests.mid(std::max<qsizetype>(0, requests.size() - maxRows));
    endResetModel();
}

void RequestLogModel::append(const LoggedRequest &request)
{
    if (m_requests.size() >= maxRows) {
        beginRemoveRows({}, 0, 0);
        m_requests.removeFirst();
        endRemoveRows();
    }
    beginInsertRows({}, int(m_requests.size()), int(m_requests.size()));
    m_requests.append(request);
    endInsertRows();
}

QString RequestLogModel::lineOf(const LoggedRequest &request) const
{
    return QStringList { request.sent.toString(Qt::ISODateWithMs),
                         request.method,
                         request.inner.join(u' '),
                         request.address,
                         QString::number(request.httpStatus),
                         QString::number(request.took.count()) + u" ms"_s,
                         QString::number(request.answerBytes) + u" B"_s,
                         request.outcome,
                         request.params.simplified(),
                         request.answerStart.simplified() }
        .join(u'\t');
}

QString RequestLogModel::asText(const QList<int> &rows) const
{
    QString text;
    for (const int row : rows)
        text += lineOf(m_requests.at(row)) + u'\n';
    return text;
}

QString RequestLogModel::asText() const
{
    QString text;
    for (const LoggedRequest &request : m_requests)
        text += lineOf(request) + u'\n';
    return text;
}

QString RequestLogModel::details(int row) const
{
    const LoggedRequest &request = m_requests.at(row);
    QString text = tr("Sent: %1").arg(request.sent.toLocalTime().toString(Qt::ISODateWithMs));
    text += u'\n' + tr("Address: %1").arg(request.address);
    if (!request.inner.isEmpty())
        text += u'\n' + tr("Inside: %1").arg(request.inner.join(u", "_s));
    text += u'\n' + tr("Outcome: %1").arg(request.outcome);
    text += u"\n\n"_s + tr("Parameters:") + u'\n' + request.params;
    text += u"\n\n"_s + tr("Answer:") + u'\n' + request.answerStart;
    return text;
}

int RequestLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_requests.size());
}

int RequestLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RequestLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LoggedRequest &request = m_requests.at(index.row());
    if (role == FailedRole)
        return request.outcome != "ok"_L1;
    if (role == Qt::TextAlignmentRole)
        return index.column() >= Status && index.column() <= Size
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant(Qt::AlignLeading | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Sent:
        return request.sent.toLocalTime().toString(u"HH:mm:ss.zzz"_s);
    case Method:
        return request.method;
    case Status:
        return request.httpStatus == 0 ? u"–"_s : QString::number(request.httpStatus);
    case Took:
        return tr("%1 ms").arg(QLocale().toString(qint64(request.took.count())));
    case Size:
        return QLocale().formattedDataSize(request.answerBytes);
    default:
        return request.outcome;
    }
}

QVariant RequestLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Sent:
        return tr("Sent");
    case Method:
        return tr("Request");
    case Status:
        return tr("Status");
    case Took:
        return tr("Took");
    case Size:
        return tr("Answer");
    case Outcome:
        return tr("Outcome");
    default:
        return {};
    }
}

} // namespace models
