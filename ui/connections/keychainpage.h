// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/keychaincheck.h"

#include <QWidget>

class Desk;
class ElidedLabel;
class FactLabel;
class MessageBar;
class QPushButton;
class QVBoxLayout;
class StepList;

/// How the keychain is: which one, locked or not, a round trip through it, which secrets are there,
/// and how to mend what is wrong. Looking at it asks for no password; testing it may.
class KeychainPage : public QWidget
{
    Q_OBJECT
public:
    explicit KeychainPage(Desk &desk, QWidget *parent = nullptr);
    ~KeychainPage() override;

    /// Looks again.
    void load();
    void test();

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void showFacts(const connections::KeychainFacts &facts);
    void tested(const Result<Done> &result);
    void tellTrouble(const Error &error);
    void lookForSecrets();

    Desk &m_desk;
    ElidedLabel *m_store = nullptr;
    ElidedLabel *m_state = nullptr;
    MessageBar *m_bar = nullptr;
    StepList *m_steps = nullptr;
    QPushButton *m_test = nullptr;
    QWidget *m_secrets = nullptr;
    QVBoxLayout *m_secretLines = nullptr;
    ElidedLabel *m_secretCaption = nullptr;
    std::unique_ptr<connections::KeychainCheck> m_check;
    int m_step = 0;
    Pending<connections::KeychainFacts> m_looking;
    Pending<Done> m_testing;
    QList<Pending<QByteArray>> m_reading;
};
