// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QWidget>

class ElidedLabel;
class EntrySelection;
class LinkButton;
class QAction;
class QHBoxLayout;
class QMenu;
class QToolButton;

/// What can be done with many entries at once.
enum class BulkAction {
    Delete,
    SetNote,
    RemoveNotes,
    Bind,
    Unbind,
    Pin,
    Unpin,
    CopyText,
    CopyBbCode,
    CopyJson,
    Export,
};

/// The foot of a list in which several entries are chosen: how many, what can be done with them,
/// and the way out. Stands below the rows, so that none of them moves. Its actions are also those
/// of the list's context menu and keys.
class SelectionBar : public QWidget
{
    Q_OBJECT
public:
    SelectionBar(EntrySelection &selection, QWidget *list, QWidget *parent = nullptr);

    QAction *action(BulkAction which) const { return m_actions.value(which); }
    /// Why entries cannot be deleted through this connection; empty: they can.
    void setDeleteReason(const QString &reason);
    /// How many rows match, for "select all".
    void setMatching(int rows, bool isExact);
    QToolButton *closeButton() const { return m_close; }
    LinkButton *allButton() const { return m_all; }

signals:
    void triggered(BulkAction which);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void makeActions(QWidget *list);
    QToolButton *addMenu(const QString &name, const QString &glyph, const QString &text,
                         const QList<BulkAction> &actions);
    void addButton(QToolButton *button, const QString &name);
    void showCount();
    void arrange();

    EntrySelection &m_selection;
    QHash<BulkAction, QAction *> m_actions;
    ElidedLabel *m_count = nullptr;
    LinkButton *m_all = nullptr;
    QHBoxLayout *m_line = nullptr;
    QList<QToolButton *> m_buttons;
    QToolButton *m_close = nullptr;
    int m_matching = 0;
    bool m_isExact = false;
};
