// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

/// A dashed place that says what can be dropped. It only shows it: what comes is taken by the whole
/// place of icons and logos.
class DropPlace : public QWidget
{
    Q_OBJECT
public:
    explicit DropPlace(const QString &words, QWidget *parent = nullptr);
    /// Something that can be taken is held over the window.
    void setInvited(bool invited);
    bool isInvited() const { return m_isInvited; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_words;
    bool m_isInvited = false;
};
