// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class Desk;
class ElidedLabel;
class QComboBox;
class QLineEdit;
class QSpinBox;

/// What a person can set. Every change counts at once; what needs a new connection says so.
class SettingsPage : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsPage(Desk &desk, QWidget *parent = nullptr);
    void load();

signals:
    void closed();
    void keychainRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void save();
    void chooseCaFile();
    void updateProxy();

    Desk &m_desk;
    bool m_isLoading = false;
    QComboBox *m_theme = nullptr;
    QComboBox *m_density = nullptr;
    QComboBox *m_language = nullptr;
    QSpinBox *m_refresh = nullptr;
    QComboBox *m_proxy = nullptr;
    QLineEdit *m_proxyHost = nullptr;
    QSpinBox *m_proxyPort = nullptr;
    QLineEdit *m_caFile = nullptr;
    ElidedLabel *m_caState = nullptr;
};
