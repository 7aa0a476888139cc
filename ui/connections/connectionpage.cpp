// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionpage.h"

#include "errortext.h"

#include "ui/connections/box.h"
#include "ui/connections/capabilitylist.h"
#include "ui/connections/connectioncolor.h"
#include "ui/connections/connectionfacts.h"
#include "ui/connections/testpanel.h"
#include "ui/desk.h"
#include "ui/headerbar.h"
#include "ui/timeline/dates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errordetails.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

namespace {
constexpr int columnWidth = 640;
}

ConnectionPage::ConnectionPage(Desk &desk, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
{
    setObjectName(u"connectionPage"_s);
    setAccessibleName(tr("Connection"));
    build();
    connect(&workspace, &Workspace::capabilitiesChanged, this, &ConnectionPage::update);
    update();
}

void ConnectionPage::build()
{
    QWidget *column = scrolledColumn(this, columnWidth);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, theme::space24, 0, theme::space24);
    inner->setSpacing(theme::space8);
    inner->addLayout(buildHead(column));
    inner->addSpacing(theme::space4);
    m_bar = new MessageBar(column);
    m_bar->setObjectName(u"connectionBar"_s);
    inner->addWidget(m_bar);
    m_panel = new TestPanel(m_workspace, column);
    m_panel->hide();
    inner->addWidget(m_panel);
    inner->addSpacing(theme::space8);
    inner->addWidget(caption(tr("What this connection can do"), column));
    m_list = new CapabilityList(column);
    inner->addWidget(m_list);
    inner->addSpacing(theme::space12);
    inner->addWidget(caption(tr("Limits and safety"), column));
    auto *facts = new ConnectionFacts(m_desk, m_workspace, column);
    inner->addWidget(facts);
    inner->addSpacing(theme::space16);
    m_removeBar = new MessageBar(column);
    m_removeBar->setObjectName(u"removeBar"_s);
    inner->addWidget(m_removeBar);
    inner->addLayout(buildFoot(column));

    connect(m_panel, &TestPanel::finished, this, &ConnectionPage::tested);
    connect(facts, &ConnectionFacts::keychainRequested, this, &ConnectionPage::keychainRequested);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (m_error)
            showErrorDetails(this, *m_error);
    });
    connect(m_removeBar, &MessageBar::actionTriggered, this,
            [this] { emit removeRequested(m_workspace.connection(), true); });
}

/// Name, where it leads and as whom, colour; the test.
QLayout *ConnectionPage::buildHead(QWidget *column)
{
    const Connection &connection = m_workspace.connection();
    const bool isDemo = connection.kind == Connection::Kind::Demo;
    m_name = new QLineEdit(connection.name, column);
    m_name->setObjectName(u"connectionName"_s);
    m_name->setAccessibleName(tr("Name of the connection"));
    m_name->setToolTip(tr("Change the name here").toHtmlEscaped());
    m_name->setFont(theme::font(font(), theme::Type::PageTitle));
    m_name->setReadOnly(isDemo);
    m_name->setMaxLength(100);
    m_name->setTextMargins(theme::space4, 0, theme::space4, 0);
    m_line = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, column);
    m_line->setObjectName(u"connectionLine"_s);
    m_color = new ColorRow(column);
    m_color->setCurrent(connection.color);
    m_color->setVisible(!isDemo);
    m_test = new QPushButton(icon(u"refresh"), tr("Test again"), column);
    m_test->setObjectName(u"testAgain"_s);
    m_test->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addWidget(m_color, 0, Qt::AlignLeft);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space16);
    head->addLayout(words, 1);
    head->addWidget(m_test, 0, Qt::AlignTop);

    connect(m_name, &QLineEdit::editingFinished, this, &ConnectionPage::rename);
    connect(m_color, &ColorRow::chosen, this, [this](const QString &color) {
        Connection changed = m_workspace.connection();
        changed.color = color;
        save(changed);
    });
    connect(&m_workspace, &Workspace::labelChanged, this, [this] {
        m_name->setText(m_workspace.connection().name);
        m_color->setCurrent(m_workspace.connection().color);
    });
    connect(m_test, &QPushButton::clicked, this, &ConnectionPage::test);
    return head;
}

/// To remove it, asked once in place; back to the cards.
QLayout *ConnectionPage::buildFoot(QWidget *column)
{
    m_remove = new QPushButton(tr("Remove connection…"), column);
    m_remove->setObjectName(u"removeConnection"_s);
    QPalette red = m_remove->palette();
    red.setColor(QPalette::ButtonText, theme::colors(palette()).refused.text);
    m_remove->setPalette(red);
    m_remove->setVisible(m_workspace.connection().kind != Connection::Kind::Demo);
    m_removeKeep = new QPushButton(tr("Remove, keep what was read"), column);
    m_removeKeep->setObjectName(u"removeKeepStore"_s);
    m_removeKeep->hide();
    m_cancelRemove = new QPushButton(tr("Do not remove"), column);
    m_cancelRemove->setObjectName(u"cancelRemove"_s);
    m_cancelRemove->hide();
    auto *open = new PrimaryButton(tr("Open cards"), column);
    open->setObjectName(u"openCards"_s);
    for (QPushButton *button : { m_remove, m_removeKeep, m_cancelRemove })
        button->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::space8);
    foot->addWidget(m_remove);
    foot->addWidget(m_removeKeep);
    foot->addWidget(m_cancelRemove);
    foot->addStretch(1);
    foot->addWidget(open);

    connect(open, &QPushButton::clicked, this, &ConnectionPage::closed);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionPage::askToRemove);
    connect(m_removeKeep, &QPushButton::clicked, this,
            [this] { emit removeRequested(m_workspace.connection(), false); });
    connect(m_cancelRemove, &QPushButton::clicked, this, [this] {
        m_removeBar->clear();
        m_removeKeep->hide();
        m_cancelRemove->hide();
        m_remove->show();
    });
    return foot;
}

void ConnectionPage::updateLine()
{
    Connection connection = m_workspace.connection();
    const auto &can = m_workspace.capabilities();
    if (can.userId > 0) {
        connection.userName = can.userName;
        connection.administrator = can.administrator;
    }
    QString line = connection.portal.host() + u" · "_s + whoWords(connection) + u" · "_s
        + kindWord(connection.kind);
    if (can.tested.isValid())
        line += u" · "_s
            + tr("tested %1, answered in %2 ms")
                  .arg(dates::shortMoment(can.tested, m_workspace.clock().utcNow()))
                  .arg(can.answeredIn.count());
    m_line->setText(line);
}

void ConnectionPage::update()
{
    updateLine();
    const auto &can = m_workspace.capabilities();
    m_list->showWhat(can, m_workspace.connection().kind);
    if (m_error || m_panel->isRunning())
        return;
    if (can.remove == connections::Can::No && can.removeReason == "webhook-deletes-nothing"_L1)
        m_bar->showMessage({ theme::Tone::Accent,
                             u"info"_s,
                             tr("This connection can delete nothing."),
                             tr("A webhook never can. It reads and adds."),
                             {} });
    else
        m_bar->clear();
}

void ConnectionPage::test()
{
    // Switched off it would hand its focus to what stands far below, and the page would follow.
    if (m_test->hasFocus())
        setFocus(Qt::OtherFocusReason);
    m_test->setEnabled(false);
    m_test->setText(tr("Testing…"));
    m_error.reset();
    m_bar->clear();
    m_panel->show();
    m_panel->start();
}

void ConnectionPage::tested(const Result<connections::Capabilities> &probed)
{
    m_test->setEnabled(true);
    if (hasFocus())
        m_test->setFocus(Qt::OtherFocusReason);
    m_test->setText(tr("Test again"));
    if (probed)
        return update();
    m_error = probed.error();
    const ErrorText words = errorText(*m_error);
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action,
                         tr("What the portal said") });
}

void ConnectionPage::rename()
{
    Connection connection = m_workspace.connection();
    const QString name = m_name->text().simplified();
    if (name == connection.name)
        return;
    if (name.isEmpty())
        return m_name->setText(connection.name);
    connection.name = name;
    save(connection);
}

/// Name and colour; every window on this connection shows them.
void ConnectionPage::save(const Connection &connection)
{
    const auto saved = m_desk.save(connection);
    if (saved)
        return;
    m_error = saved.error();
    const ErrorText words = errorText(*m_error);
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} });
}

void ConnectionPage::askToRemove()
{
    m_remove->hide();
    m_removeKeep->show();
    m_cancelRemove->show();
    m_removeBar->showMessage(
        { theme::Tone::Refused, u"trash"_s,
          tr("Remove %1 from this computer?").arg(m_workspace.connection().name),
          tr("Its address is taken out of the keychain. On the portal nothing changes. "
             "What was read and your drafts can go or stay in their file."),
          tr("Remove all of it") });
}

void ConnectionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
