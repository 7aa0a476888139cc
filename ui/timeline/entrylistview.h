// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"

#include "models/entrylistmodel.h"
#include "ui/timeline/dayrows.h"

#include <QAbstractItemView>

class EntryDelegate;
class QPushButton;

/// The list of log entries under day headings. All rows are of one height and the model tells where
/// days begin, so that any place of a million rows is found by two divisions and a binary search.
/// New rows wait behind a button while the list is scrolled; whatever comes or goes, the rows in
/// sight stay where they are.
class EntryListView : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit EntryListView(QWidget *parent = nullptr);

    void setEntryModel(models::EntryListModel *model);
    models::EntryListModel *entryModel() const { return m_model; }
    EntryDelegate *entryDelegate() const { return m_delegate; }
    void setDensity(Settings::Density density);
    /// Which day is today.
    void setNow(std::function<QDateTime()> now);

    /// A line after the last row; empty: none.
    void setEndNote(const QString &glyph, const QString &text);

    EntryId currentEntry() const;
    /// Makes it current and brings it into sight; false where the list does not have it.
    bool setCurrentEntry(EntryId id);

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void keyboardSearch(const QString &) override { } // letters are for shortcuts
    void doItemsLayout() override;
    int rowHeight() const { return m_days.rowHeight; }
    int headingHeight() const { return m_days.headingHeight; }
    void selectAll() override;

signals:
    void currentEntryChanged(EntryId id);
    void rowsAboutToGo(int first, int last); ///< they are still chosen
    void allWanted(); ///< Ctrl+A, where many may be chosen
    void upAtTop(); ///< the person wants out of the list, into what stands above

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex &index,
                                                         const QEvent *event) const override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;

    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex &parent, int first, int last) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int rowCount() const;
    int rowAt(int y) const; ///< \a y in the coordinates of the whole list
    int contentHeight() const;
    void settle();
    void keepRestorePoint();
    void restoreFirst();
    void noteAnchor();
    void announceRange();
    void placeHeldButton();
    void measure();
    int endNoteHeight() const;
    void paintEndNote(QPainter *painter) const;
    void paintHeading(QPainter *painter, const QRect &rect, qsizetype day) const;

    models::EntryListModel *m_model = nullptr;
    EntryDelegate *m_delegate = nullptr;
    QPushButton *m_heldButton = nullptr;
    std::function<QDateTime()> m_now = [] { return QDateTime::currentDateTime(); };
    DayRows m_days; ///< as of the last settled state of the model
    QString m_endGlyph, m_endNote;
    QPersistentModelIndex m_anchor; ///< the first row in sight
    int m_anchorOffset = 0; ///< of the top of the viewport below the top of that row
    QPersistentModelIndex m_hovered;
    EntryId m_restore; ///< current before a reset
    EntryId m_restoreFirst; ///< first in sight before a reset; invalid: the list stood at its top
    int m_restoreOffset = 0;
    store::EntryQuery m_shownQuery;
    bool m_isResetting = false;
};
