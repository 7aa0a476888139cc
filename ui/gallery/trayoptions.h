// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/gallery/traymodel.h"

#include <QWidget>

class QCheckBox;
class QPushButton;

/// What is done to the chosen picture of the tray, each by a control that Tab reaches.
class TrayOptions : public QWidget
{
    Q_OBJECT
public:
    explicit TrayOptions(TrayModel &model, QWidget *parent = nullptr);
    void show(int row);

signals:
    void removeRequested();

private:
    void build();
    void apply();
    void askColor();
    gallery::FitOptions shown() const;

    TrayModel &m_model;
    int m_row = -1;
    QCheckBox *m_trim = nullptr;
    QCheckBox *m_clear = nullptr;
    QCheckBox *m_oneColor = nullptr;
    QPushButton *m_color = nullptr;
    QPushButton *m_forAll = nullptr;
    QPushButton *m_proposal = nullptr;
    QRgb m_chosenColor = 0xff1c2127;
    bool m_isShowing = false;
};
