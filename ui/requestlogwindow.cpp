// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requestlogwindow.h"

#include "workspace.h"

#include "models/requestlogmodel.h"
#include "ui/widgets/elidedlabel.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

RequestLogWindow::RequestLogWindow(Workspace &workspace, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_model(new models::RequestLogModel(this))
{
    setObjectName(u"requestLogWindow"_s);
    setWindowTitle(tr("Requests to %1").arg(workspace.connection().name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(900, 560);
    m_table = new QTableView(this);
    m_table->setObjectName(u"requestTable"_s);
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(QFontMetrics(font()).height() + 8);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setColumnWidth(models::RequestLogModel::Method, 320);
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(u"requestDetails"_s);
    m_details->setAccessibleName(tr("Details of the request"));
    m_details->setReadOnly(true);
    m_details->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->addWidget(m_table);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    auto *hint = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this);
    hint->setText(tr("The newest 2,000 requests. Secrets were taken out before they got here."));
    auto *copy = new QPushButton(tr("Copy selection"), this);
    copy->setObjectName(u"copySelectedRequests"_s);
    auto *copyAll = new QPushButton(tr("Copy all"), this);
    copyAll->setObjectName(u"copyAllRequests"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(hint, 1);
    foot->addWidget(copy);
    foot->addWidget(copyAll);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter, 1);
    layout->addLayout(foot);

    connect(&workspace, &Workspace::requestLogged, this,
            [this](const models::LoggedRequest &request) {
                const QScrollBar *bar = m_table->verticalScrollBar();
                const bool isAtEnd = bar->value() == bar->maximum();
                m_model->append(request);
                if (isAtEnd)
                    m_table->scrollToBottom();
            });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RequestLogWindow::showDetails);
    connect(copy, &QPushButton::clicked, this, &RequestLogWindow::copySelection);
    connect(copyAll, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_model->asText()); });
    auto *copyKey = new QShortcut(QKeySequence::Copy, m_table);
    copyKey->setContext(Qt::WidgetShortcut);
    connect(copyKey, &QShortcut::activated, this, &RequestLogWindow::copySelection);
    auto *closeKey = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(closeKey, &QShortcut::activated, this, &QWidget::close);
    m_model->setRequests(workspace.requestLog());
    m_table->scrollToBottom();
}

void RequestLogWindow::showDetails()
{
    const QModelIndex index = m_table->currentIndex();
    m_details->setPlainText(index.isValid() ? m_model->details(index.row()) : QString());
}

void RequestLogWindow::copySelection()
{
    QList<int> rows;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    if (!rows.isEmpty())
        QGuiApplication::clipboard()->setText(m_model->asText(rows));
}
