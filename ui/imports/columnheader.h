// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/columns.h"

#include <QHeaderView>

class QComboBox;

/// The heads of an import's table: the name of each column as the file has it, and below it a
/// chooser for what it means.
class ColumnHeader : public QHeaderView
{
    Q_OBJECT
public:
    explicit ColumnHeader(QWidget *parent = nullptr);

    /// One chooser for each column of the mapping; sections before \a firstSection have none.
    void setMapping(const QStringList &names, const imports::Mapping &mapping, int firstSection);
    const QList<QComboBox *> &choosers() const { return m_choosers; }
    QSize sizeHint() const override;
    void place(); ///< after the table was scrolled

signals:
    void chosen(int column, imports::Column meaning); ///< by the person
    void chooserFocused(int section);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int chooserHeight() const;

    QList<QComboBox *> m_choosers;
    int m_firstSection = 0;
};
