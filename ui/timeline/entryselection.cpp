// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/entryselection.h"

#include "ui/timeline/entrylistview.h"

#include <algorithm>

using models::EntryListModel;

namespace {

/// The runs of rows that hold an id of \a wanted.
QItemSelection runsOf(const EntryListModel &model, const store::EntryIds &wanted)
{
    QItemSelection runs;
    const auto less = [](EntryId a, EntryId b) { return a.value < b.value; };
    store::EntryIds sorted = wanted;
    if (!std::is_sorted(sorted.cbegin(), sorted.cend(), less)) {
        std::reverse(sorted.begin(), sorted.end()); // the usual order: newest first
        if (!std::is_sorted(sorted.cbegin(), sorted.cend(), less))
            std::sort(sorted.begin(), sorted.end(), less);
    }
    int begin = -1;
    const int rows = model.rowCount();
    for (int row = 0; row <= rows; ++row) {
        const bool isIn = row < rows
            && std::binary_search(sorted.cbegin(), sorted.cend(), model.idAt(row), less);
        if (isIn && begin < 0)
            begin = row;
        if (!isIn && begin >= 0) {
            runs.append(QItemSelectionRange(model.index(begin), model.index(row - 1)));
            begin = -1;
        }
    }
    return runs;
}

} // namespace

EntrySelection::EntrySelection(EntryListView *view)
    : QObject(view)
    , m_view(view)
{
    view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    EntryListModel *model = view->entryModel();
    connect(view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { recount(); });
    connect(view, &EntryListView::allWanted, this, &EntrySelection::selectAll);
    connect(model, &EntryListModel::modelAboutToBeReset, this, &EntrySelection::keep);
    connect(view, &EntryListView::rowsAboutToGo, this, &EntrySelection::keepRemoved);
    connect(model, &EntryListModel::modelReset, this, [this] { recount(); });
    connect(model, &EntryListModel::changed, this, &EntrySelection::restore);
}

bool EntrySelection::isAll() const
{
    return m_count > 0 && m_view->entryModel()->isCountExact()
        && m_count == m_view->entryModel()->rowCount();
}

store::EntryIds EntrySelection::ids() const
{
    QList<std::pair<int, int>> runs;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        runs.append({ range.top(), range.bottom() });
    std::sort(runs.begin(), runs.end());
    store::EntryIds ids;
    ids.reserve(m_count);
    for (const auto &[first, last] : std::as_const(runs)) {
        for (int row = first; row <= last; ++row)
            ids.append(m_view->entryModel()->idAt(row));
    }
    return ids;
}

void EntrySelection::selectAll()
{
    const int rows = m_view->entryModel()->rowCount();
    if (rows == 0)
        return;
    m_kept.clear();
    m_wasReset = false;
    const QModelIndex first = m_view->entryModel()->index(0);
    if (!m_view->currentIndex().isValid())
        m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_isRestoring = true;
    m_view->selectionModel()->select(QItemSelection(first, m_view->entryModel()->index(rows - 1)),
                                     QItemSelectionModel::ClearAndSelect);
    m_isRestoring = false;
    m_isAll = !m_view->entryModel()->isCountExact();
    recount();
}

void EntrySelection::leave()
{
    m_isAll = false;
    m_kept.clear();
    m_wasReset = false;
    const QModelIndex current = m_view->currentIndex();
    m_view->selectionModel()->select(current.isValid() ? QItemSelection(current, current)
                                                       : QItemSelection(),
                                     QItemSelectionModel::ClearAndSelect);
}

void EntrySelection::recount()
{
    if (m_isRestoring)
        return;
    int chosen = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        chosen += range.height();
    if (chosen < m_view->entryModel()->rowCount())
        m_isAll = false; // something was taken out of it
    const bool isOther = chosen != m_count || chosen > 0;
    m_count = chosen;
    if (isOther)
        emit changed();
}

/// The model is about to forget its rows. One chosen row is the current one, which the view keeps.
void EntrySelection::keep()
{
    if (!isMany())
        return;
    m_kept = ids();
    m_wasReset = true;
}

/// In another order rows go and come.
void EntrySelection::keepRemoved(int first, int last)
{
    if (!isMany() && m_kept.isEmpty())
        return;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection()) {
        for (int row = std::max(first, range.top()); row <= std::min(last, range.bottom()); ++row)
            m_kept.append(m_view->entryModel()->idAt(row));
    }
}

void EntrySelection::restore()
{
    const EntryListModel *model = m_view->entryModel();
    if (m_isAll) {
        selectAll();
    } else if (!m_kept.isEmpty() && model->availability() == EntryListModel::Availability::Ready) {
        take();
    } else if (isAll() != m_wasAll) {
        emit changed();
    }
    m_wasAll = isAll();
}

void EntrySelection::take()
{
    const QItemSelection runs = runsOf(*m_view->entryModel(), m_kept);
    if (!runs.isEmpty()) {
        m_isRestoring = true;
        m_view->selectionModel()->select(
            runs, m_wasReset ? QItemSelectionModel::ClearAndSelect : QItemSelectionModel::Select);
        m_isRestoring = false;
    }
    if (m_view->entryModel()->isCountExact()) {
        m_kept.clear();
        m_wasReset = false;
    }
    recount();
}
