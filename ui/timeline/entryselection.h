// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/entrylistmodel.h"

#include <QObject>

class EntryListView;

/// What is chosen in a list of entries where many may be: kept as runs of rows, so that all of ten
/// thousand is one run; told as ids. It holds only rows that are there: what a filter takes away is
/// chosen no longer, what a reset brings back is.
class EntrySelection : public QObject
{
    Q_OBJECT
public:
    /// Lets \a view choose many: Ctrl and Shift with the mouse and the keys, Ctrl+A.
    explicit EntrySelection(EntryListView *view);

    int count() const { return m_count; }
    bool isMany() const { return m_count > 1; }
    /// Every row that matches the filter is chosen.
    bool isAll() const;
    /// In the order of the list; 8 bytes each.
    store::EntryIds ids() const;

    /// Every row that matches the filter, also those not known yet; what is read later is not.
    void selectAll();
    /// Only the current row stays chosen.
    void leave();

signals:
    void changed(); ///< which or how many

private:
    void recount();
    void keep();
    void keepRemoved(int first, int last);
    void restore();
    void take();

    EntryListView *m_view;
    int m_count = 0;
    bool m_isAll = false; ///< wanted, while not all rows are known
    bool m_wasAll = false;
    bool m_isRestoring = false;
    bool m_wasReset = false;
    store::EntryIds m_kept; ///< chosen rows that went; they may come back elsewhere
};
