// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;
class QTableView;
class Workspace;

namespace models {
class RequestLogModel;
}

/// Every request of the connection, nothing secret in it, to be copied for those who help.
class RequestLogWindow : public QWidget
{
    Q_OBJECT
public:
    RequestLogWindow(Workspace &workspace, QWidget *parent);
    models::RequestLogModel &model() { return *m_model; }

private:
    void showDetails();
    void copySelection();

    models::RequestLogModel *m_model = nullptr;
    QTableView *m_table = nullptr;
    QPlainTextEdit *m_details = nullptr;
};
