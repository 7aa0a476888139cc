// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates.h"

#include "base/background.h"

#include <QDialog>

class FactLabel;
class MessageBar;
class QListWidget;
class QListWidgetItem;
class QPushButton;

/// The templates of a connection: rename, delete, take in from a file, write to one.
class TemplatesDialog : public QDialog
{
    Q_OBJECT
public:
    TemplatesDialog(TemplateShelf &shelf, QWidget *parent);
    ~TemplatesDialog() override;

    QListWidget *list() const { return m_list; }
    MessageBar *messageBar() const { return m_bar; }
    void importFrom(const QString &file);
    void exportTo(const QString &file);

private:
    using Templates = TemplateShelf::Templates;

    void build();
    void fill(const Templates &all);
    void showCurrent();
    void rename(QListWidgetItem *item);
    void removeCurrent();
    void askImport();
    void askExport();
    void fail(const Error &error);
    void tell(const QString &fact, const QString &action = {});
    void read();

    TemplateShelf &m_shelf;
    Templates m_all;
    std::optional<templates::Template> m_removed; ///< can be brought back
    MessageBar *m_bar = nullptr;
    QListWidget *m_list = nullptr;
    FactLabel *m_content = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
    Worker m_worker; ///< last: its end waits for the job
};
