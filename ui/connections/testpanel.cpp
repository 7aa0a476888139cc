// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/testpanel.h"

#include "errortext.h"
#include "workspace.h"

#include "ui/connections/steplist.h"

#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Capabilities;
using connections::ConnectionTest;

TestPanel::TestPanel(Workspace &workspace, QWidget *parent)
    : Box(parent)
    , m_workspace(workspace)
    , m_steps(new StepList(this))
{
    setObjectName(u"testPanel"_s);
    m_steps->setObjectName(u"testSteps"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space16, theme::space12, theme::space16, theme::space12);
    layout->addWidget(m_steps);
}

TestPanel::~TestPanel() { m_testing.cancel(); }

void TestPanel::start()
{
    if (isRunning())
        return;
    QStringList titles;
    for (int i = 0; i < ConnectionTest::stepCount; ++i)
        titles.append(ConnectionTest::title(ConnectionTest::Step(i)));
    m_steps->setSteps(titles);
    m_test = m_workspace.makeTest();
    connect(m_test.get(), &ConnectionTest::stepChanged, this, &TestPanel::showStep);
    m_testing = m_test->start();
    m_testing.then(this, [this](const Result<Capabilities> &result) {
        m_testing = {};
        emit finished(result);
    });
}

void TestPanel::showStep(ConnectionTest::Step step)
{
    const auto &state = m_test->state(step);
    const auto shown = [&state] {
        switch (state.outcome) {
        case ConnectionTest::Outcome::Running:
            return StepList::State::Running;
        case ConnectionTest::Outcome::Passed:
            return StepList::State::Done;
        case ConnectionTest::Outcome::Failed:
            return StepList::State::Failed;
        case ConnectionTest::Outcome::Skipped:
            return StepList::State::Skipped;
        case ConnectionTest::Outcome::Waiting:
            break;
        }
        return StepList::State::Waiting;
    };
    m_steps->setState(int(step), shown(), state.error ? errorLine(*state.error) : state.detail);
}
