// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectiontest.h"
#include "ui/connections/box.h"

class StepList;
class Workspace;

/// "Test connection": the way to the portal, step by step; what fails is named.
class TestPanel : public Box
{
    Q_OBJECT
public:
    explicit TestPanel(Workspace &workspace, QWidget *parent = nullptr);
    ~TestPanel() override;

    void start();
    bool isRunning() const { return !m_testing.isFinished(); }
    StepList *steps() const { return m_steps; }

signals:
    void finished(const Result<connections::Capabilities> &result);

private:
    void showStep(connections::ConnectionTest::Step step);

    Workspace &m_workspace;
    StepList *m_steps = nullptr;
    std::unique_ptr<connections::ConnectionTest> m_test;
    Pending<connections::Capabilities> m_testing;
};
