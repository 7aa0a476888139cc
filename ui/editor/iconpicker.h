// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QStringList>

class ElidedLabel;
class FactLabel;
class PortalIcons;
class QScrollArea;
class SearchField;
class Workspace;

/// Icons in sections, eight a row, chosen by arrow keys or the mouse. Takes no keyboard of its own:
/// the search field above passes on what moves.
class IconGrid : public QWidget
{
    Q_OBJECT
public:
    struct Section
    {
        QString title;
        QStringList codes;
    };
    explicit IconGrid(PortalIcons &pictures, QWidget *parent = nullptr);

    void setSections(const QList<Section> &sections);
    void setCurrent(const QString &code); ///< the first cell with it
    QString current() const { return m_cells.value(m_current).code; }
    void move(Qt::Key key); ///< an arrow key, Home or End
    QRect currentRect() const { return m_cells.value(m_current).rect; }
    bool isEmpty() const { return m_cells.isEmpty(); }
    QSize sizeHint() const override;

signals:
    void currentChanged(const QString &code);
    void chosen(const QString &code);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    struct Cell
    {
        QString code;
        QRect rect;
        int line = 0; ///< counts through all sections
    };
    void layOut();
    void setCurrentIndex(int index);

    PortalIcons &m_pictures;
    QList<Section> m_sections;
    QList<Cell> m_cells;
    QList<QRect> m_headings;
    int m_current = 0;
    int m_height = 0;
};

/// Search by code or word in three languages; recent on the card, built in, of the portal.
class IconPicker : public QFrame
{
    Q_OBJECT
public:
    IconPicker(Workspace &workspace, PortalIcons &pictures, const QStringList &recent,
               const QString &chosen, QWidget *parent);
    SearchField *searchField() const { return m_search; }
    IconGrid *grid() const { return m_grid; }

signals:
    void iconChosen(const QString &code); ///< empty: no icon

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill();
    void choose(const QString &code);

    Workspace &m_workspace;
    QStringList m_recent;
    SearchField *m_search = nullptr;
    QScrollArea *m_scroll = nullptr;
    IconGrid *m_grid = nullptr;
    FactLabel *m_nothing = nullptr;
    ElidedLabel *m_name = nullptr;
};

/// Code and meaning of an icon in words: "document", "shop-crate".
QString iconWords(const QString &code);
/// Paints the drawing or the uploaded picture of a code.
void paintIcon(QPainter *painter, const QRectF &rect, const QString &code, PortalIcons &pictures,
               const QPalette &palette);
