// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QLineEdit>

/// A line edit with a magnifier, a button to clear it and, while it is empty, the key that leads
/// here. Escape clears it first.
class SearchField : public QLineEdit
{
    Q_OBJECT
public:
    explicit SearchField(QWidget *parent = nullptr);

    /// Shows the key and makes it a shortcut of the window that puts the keyboard here.
    void setKey(const QKeySequence &key);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void escapePressed(); ///< in an empty field
    void downPressed(); ///< the person wants into the list below

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    int keyHintRoom() const; ///< 0: the key is not shown
    void makeRoom();

    QKeySequence m_key;
};
