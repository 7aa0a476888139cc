// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/reader.h"
#include "store/plans.h"
#include "ui/imports/importrowsmodel.h"

#include <QTimer>
#include <QWidget>

class ColumnHeader;
class CountFilter;
class FactLabel;
class MessageBar;
class PaneHead;
class PrimaryButton;
class QAbstractButton;
class QCheckBox;
class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableView;
class StatePage;
class Workspace;

/// A file of entries before it becomes a plan: how it is read, what its columns mean, what is wrong
/// with which row. Reads from the portal (the cards), sends nothing.
class ImportPage : public QWidget
{
    Q_OBJECT
public:
    explicit ImportPage(Workspace &workspace, QWidget *parent = nullptr);
    ~ImportPage() override;

    /// Another file; how it is read is found out anew. \a card: the one that is open, for rows that
    /// name none; may be invalid.
    void open(const QString &file, const crm::OwnerRef &card, const QString &cardTitle);
    void close(); ///< forgets the file

    ImportRowsModel &model() { return *m_model; }
    QTableView *table() const { return m_table; }
    ColumnHeader *columns() const { return m_columns; }
    QComboBox *encodings() const { return m_encoding; }
    QComboBox *separators() const { return m_separator; }
    QCheckBox *headings() const { return m_headings; }
    QCheckBox *cardForAll() const { return m_cardForAll; }
    QAbstractButton *filter(ImportRowsModel::Filter state) const;
    PrimaryButton *continueButton() const { return m_continue; }
    QPushButton *cancelButton() const { return m_cancel; }
    MessageBar *messageBar() const { return m_bar; }
    StatePage *statePage() const { return m_state; }
    bool isReady() const { return m_step == Step::Ready; } ///< all is known of every row

signals:
    void planReady(const store::Plan &plan, const QList<syncing::PlanRow> &rows);
    void otherFileRequested();
    void fileDropped(const QString &file);
    void cancelled();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void buildHead();
    QWidget *buildReading(QWidget *parent);
    QWidget *buildBody();
    QWidget *buildFoot();
    void connectParts();
    void read();
    void take(const imports::Table &table);
    void choose(int column, imports::Column meaning);
    void check();
    void takeRows(const QList<imports::EntryRow> &rows);
    void lookUp();
    void fail(const Error &error);
    void showMapping();
    void showReading();
    void showProblem();
    void showCounts();
    void showRow();
    void updateContinue();
    void goOn();
    imports::CheckOptions options() const;
    QString whyNot() const;

    /// How far it is. An answer that is there but was not delivered yet is none.
    enum class Step {
        Nothing,
        Reading,
        Failed,
        Checking,
        LookingUp,
        LookUpFailed,
        Ready,
        Planning
    };
    void go(Step step);

    Workspace &m_workspace;
    imports::Reader m_reader;
    CardLookUp m_cards;
    Worker m_worker; ///< makes the rows of the plan
    QString m_file;
    crm::OwnerRef m_card;
    QString m_cardTitle;
    imports::ReadOptions m_read;
    imports::Table m_content;
    imports::Mapping m_mapping;
    Error m_lookUpError;
    Pending<imports::Table> m_reading;
    Pending<QList<imports::EntryRow>> m_checking;
    Pending<ImportCards> m_looking;
    Pending<QList<syncing::PlanRow>> m_planning;
    QTimer m_busy; ///< from then on it shows that it works
    Step m_step = Step::Nothing;
    bool m_wantsFocus = false; ///< the rows, as soon as they are there
    int m_lookedUp = 0, m_toLookUp = 0;

    ImportRowsModel *m_model = nullptr;
    PaneHead *m_head = nullptr;
    QComboBox *m_encoding = nullptr;
    QWidget *m_separatorPlace = nullptr;
    QComboBox *m_separator = nullptr;
    QCheckBox *m_headings = nullptr;
    QCheckBox *m_cardForAll = nullptr;
    MessageBar *m_bar = nullptr;
    CountFilter *m_filter = nullptr;
    QStackedWidget *m_body = nullptr;
    QWidget *m_rowsPlace = nullptr;
    QTableView *m_table = nullptr;
    ColumnHeader *m_columns = nullptr;
    FactLabel *m_rowText = nullptr;
    StatePage *m_state = nullptr;
    FactLabel *m_reason = nullptr;
    QPushButton *m_cancel = nullptr;
    PrimaryButton *m_continue = nullptr;
};
