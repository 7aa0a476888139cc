// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class BbCodeView;

/// The text that is being written as its BB code means it, and what the portal may make of it. Not
/// there while the text has no BB code, as it would only say the same once more.
class TextPreview : public QWidget
{
    Q_OBJECT
public:
    explicit TextPreview(QWidget *parent = nullptr);

    void setText(const QString &text); ///< shown a moment after the last change
    BbCodeView *view() const { return m_view; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    QString m_text;
    QTimer m_soon;
    BbCodeView *m_view;
};
