// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class PortalIcons;

/// The icon of the entry; opens the picker.
class IconButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit IconButton(PortalIcons &pictures, QWidget *parent = nullptr);
    void setCode(const QString &code);
    const QString &code() const { return m_code; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    PortalIcons &m_pictures;
    QString m_code;
};
