// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timeline/draftcheck.h"

#include <QPlainTextEdit>

/// A plain text editor that marks what cannot be seen, and sets BB code by keys: Ctrl+B, Ctrl+I,
/// Ctrl+U as in every editor, also where the window has another use for them.
class MarkingEdit : public QPlainTextEdit
{
    Q_OBJECT
public:
    explicit MarkingEdit(QWidget *parent = nullptr);
    void setMarks(const QList<timeline::DraftFinding::Span> &marks);
    /// Puts BB code around the selection.
    void surround(const QString &before, const QString &after);
    void makeList(); ///< sets the lines of the selection off as items

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QList<timeline::DraftFinding::Span> m_marks;
};
