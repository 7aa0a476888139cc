// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "store/outbox.h"

#include <QWidget>

class ElidedLabel;
class FactLabel;
class LinkButton;
class MessageBar;
class QGridLayout;
class QPushButton;
class QVBoxLayout;
class Workspace;

/// How one write fared, step by step, and what can still be done about it.
class IntentDetails : public QWidget
{
    Q_OBJECT
public:
    explicit IntentDetails(Workspace &workspace, QWidget *parent = nullptr);
    ~IntentDetails() override;
    void showIntent(IntentId id); ///< an invalid one: nothing chosen
    IntentId intent() const { return m_id; }
    QPushButton *readNowButton() const { return m_readNow; }
    QPushButton *giveUpButton() const { return m_giveUp; }

signals:
    void openCardRequested(const crm::OwnerRef &owner);
    void tryAgainRequested(IntentId id);

private:
    void load();
    void show(const store::Intent &intent);
    void showSteps(const store::Intent &intent);
    void showFields(const store::Intent &intent);
    void showBar(const store::Intent &intent);
    void told(const Result<Done> &result);

    Workspace &m_workspace;
    IntentId m_id;
    store::Intent m_intent;
    Pending<store::Intent> m_loading;
    Pending<Done> m_acting;
    QWidget *m_page = nullptr;
    QWidget *m_nothing = nullptr;
    FactLabel *m_title = nullptr;
    ElidedLabel *m_line = nullptr;
    MessageBar *m_bar = nullptr;
    QWidget *m_steps = nullptr;
    QVBoxLayout *m_stepLines = nullptr;
    ElidedLabel *m_fieldsCaption = nullptr;
    QWidget *m_fields = nullptr;
    QGridLayout *m_grid = nullptr;
    LinkButton *m_openCard = nullptr;
    QPushButton *m_readNow = nullptr;
    QPushButton *m_giveUp = nullptr;
    QWidget *m_foot = nullptr;
};
