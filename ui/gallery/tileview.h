// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemView>

#include <functional>

/// Tiles of one size in lines, under headings where the section changes: as many on a line as fit.
/// Only what can be seen is painted, so that thousands scroll like ten.
class TileView : public QAbstractItemView
{
    Q_OBJECT
public:
    explicit TileView(QWidget *parent = nullptr);

    /// Rows with the same value of \a role stand together; \a heading names such a section. An
    /// empty name: no heading.
    void setSections(int role, std::function<QString(int section, int count)> heading);
    /// Lays everything out anew; call it when the delegate's size changed.
    void layOut();
    int columns() const { return m_columns; }

    QRect visualRect(const QModelIndex &index) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint &point) const override;
    void setModel(QAbstractItemModel *model) override;
    void doItemsLayout() override;

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags flags) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void updateGeometries() override;
    bool viewportEvent(QEvent *event) override;

private:
    struct Section
    {
        int first = 0, count = 0;
        int top = 0; ///< of the tiles
        QString heading;
    };
    const Section *sectionOf(int row) const;
    QRect tileRect(int row) const; ///< in the whole content
    int headingHeight() const;
    void hover(const QPoint &point);

    QList<Section> m_sections;
    int m_sectionRole = -1;
    std::function<QString(int, int)> m_heading;
    QSize m_tile { 100, 88 };
    int m_columns = 1;
    int m_between = 0; ///< from one column to the next
    int m_contentHeight = 0;
    QPersistentModelIndex m_hovered;
};
