// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates.h"

#include "ui/timeline/choosers.h"

/// The button of the editor that begins an entry from a template, keeps what is written as one, and
/// leads to the list of them.
class TemplateButton : public ChooserButton
{
    Q_OBJECT
public:
    /// \a written: what stands in the editor now.
    TemplateButton(store::Store &store, std::function<timeline::EntryDraft()> written,
                   QWidget *parent = nullptr);

    TemplateShelf &shelf() { return m_shelf; }
    void showMenu();
    void askName();
    void manage();

signals:
    void chosen(const templates::Template &one);
    void failed(const Error &error);
    void told(const QString &fact);

private:
    void save(const QString &name);

    TemplateShelf m_shelf;
    std::function<timeline::EntryDraft()> m_written;
};
