// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionpage.h"

#include "errortext.h"

#include "ui/connections/box.h"
#include "ui/connections/connectioncolor.h"
#include "ui/connections/testpanel.h"
#include "ui/desk.h"
#include "ui/headerbar.h"
#include "ui/timeline/dates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errordetails.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/meter.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Can;
using connections::Connection;

namespace {

constexpr int columnWidth = 640;

/// Check, cross, half ring or question before "Yes", "No", "Partly", "Unknown".
class CanRow : public QWidget
{
public:
    CanRow(Can can, const QString &what, const QString &why, QWidget *parent)
        : QWidget(parent)
        , m_can(can)
    {
        setObjectName(u"tableRow"_s);
        auto *word = new ElidedLabel(theme::Type::Medium, ElidedLabel::Ink::Text, this);
        word->setText(canWord());
        word->setFixedWidth(theme::digitsWidth(font(), 10));
        auto *title = new FactLabel(this);
        title->setType(theme::Type::Body);
        title->setText(what);
        auto *reason = new FactLabel(this);
        reason->setType(theme::Type::Small);
        reason->setInk(FactLabel::Ink::Secondary);
        reason->setText({}, why);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(title);
        words->addWidget(reason);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(40, theme::space8, theme::space16, theme::space8);
        layout->setSpacing(theme::space12);
        layout->addWidget(word, 0, Qt::AlignTop);
        layout->addLayout(words, 1);
        setAccessibleName(u"%1: %2. %3"_s.arg(what, canWord(), why));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto colors = theme::colors(palette());
        QRectF place(16, theme::space8 + 1, 16, 16);
        if (isRightToLeft())
            place.moveLeft(width() - place.right());
        switch (m_can) {
        case Can::Yes:
            return paintGlyph(&painter, place, u"check-ring", colors.done.text);
        case Can::No:
            return paintGlyph(&painter, place, u"cross-ring", colors.secondary);
        case Can::Partly:
            return paintGlyph(&painter, place, u"half-ring", colors.warning.text);
        case Can::Unknown:
            return paintGlyph(&painter, place, u"question-ring", colors.secondary);
        }
    }

private:
    QString canWord() const
    {
        switch (m_can) {
        case Can::Yes:
            return ConnectionPage::tr("Yes");
        case Can::No:
            return ConnectionPage::tr("No");
        case Can::Partly:
            return ConnectionPage::tr("Partly");
        case Can::Unknown:
            break;
        }
        return ConnectionPage::tr("Unknown");
    }
    Can m_can;
};

} // namespace

ConnectionPage::ConnectionPage(Desk &desk, Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(workspace)
{
    setObjectName(u"connectionPage"_s);
    setAccessibleName(tr("Connection"));
    build();
    connect(&workspace, &Workspace::capabilitiesChanged, this, &ConnectionPage::update);
    connect(&workspace, &Workspace::budgetChanged, this, &ConnectionPage::updateBudget);
    update();
    updateBudget();
    m_figures = workspace.store().figures();
    m_figures.then(this, [this](const Result<store::StoreFigures> &figures) {
        m_figures = {};
        if (figures)
            m_kept->setText(tr("%Ln entries, %1", nullptr, int(figures->entries))
                                .arg(QLocale().formattedDataSize(figures->bytes)));
    });
}

ConnectionPage::~ConnectionPage() { m_figures.cancel(); }

void ConnectionPage::build()
{
    const Connection &connection = m_workspace.connection();
    const bool isDemo = connection.kind == Connection::Kind::Demo;
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *body = new QWidget;
    auto *column = new QWidget(body);
    column->setMaximumWidth(columnWidth);
    m_name = new QLineEdit(connection.name, column);
    m_name->setObjectName(u"connectionName"_s);
    m_name->setAccessibleName(tr("Name of the connection"));
    m_name->setToolTip(tr("Change the name here").toHtmlEscaped());
    m_name->setFont(theme::font(font(), theme::Type::PageTitle));
    m_name->setReadOnly(isDemo);
    m_name->setMaxLength(100);
    m_line = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, column);
    m_line->setObjectName(u"connectionLine"_s);
    m_test = new QPushButton(icon(u"refresh"), tr("Test again"), column);
    m_test->setObjectName(u"testAgain"_s);
    m_test->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    m_color = new ColorRow(column);
    m_color->setCurrent(connection.color);
    m_color->setVisible(!isDemo);
    words->addWidget(m_name);
    words->addWidget(m_line);
    words->addWidget(m_color, 0, Qt::AlignLeft);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space16);
    head->addLayout(words, 1);
    head->addWidget(m_test, 0, Qt::AlignTop);
    m_bar = new MessageBar(column);
    m_bar->setObjectName(u"connectionBar"_s);
    m_panel = new TestPanel(m_workspace, column);
    m_panel->hide();
    connect(m_panel, &TestPanel::finished, this, &ConnectionPage::tested);
    m_rows = new Box(column);
    m_rowLines = new QVBoxLayout(m_rows);
    m_rowLines->setContentsMargins(0, 0, 0, 0);
    m_rowLines->setSpacing(0);
    m_removeBar = new MessageBar(column);
    m_removeBar->setObjectName(u"removeBar"_s);
    m_remove = new QPushButton(tr("Remove connection…"), column);
    m_remove->setObjectName(u"removeConnection"_s);
    QPalette red = m_remove->palette();
    red.setColor(QPalette::ButtonText, theme::colors(palette()).refused.text);
    m_remove->setPalette(red);
    m_remove->setVisible(!isDemo);
    m_removeKeep = new QPushButton(tr("Remove, keep what was read"), column);
    m_removeKeep->setObjectName(u"removeKeepStore"_s);
    m_cancelRemove = new QPushButton(tr("Do not remove"), column);
    m_cancelRemove->setObjectName(u"cancelRemove"_s);
    m_removeKeep->hide();
    m_cancelRemove->hide();
    auto *open = new PrimaryButton(tr("Open cards"), column);
    open->setObjectName(u"openCards"_s);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(theme::space8);
    foot->addWidget(m_remove);
    foot->addWidget(m_removeKeep);
    foot->addWidget(m_cancelRemove);
    foot->addStretch(1);
    foot->addWidget(open);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, theme::space24, 0, theme::space24);
    inner->setSpacing(theme::space8);
    inner->addLayout(head);
    inner->addSpacing(theme::space4);
    inner->addWidget(m_bar);
    inner->addWidget(m_panel);
    inner->addSpacing(theme::space8);
    inner->addWidget(caption(tr("What this connection can do"), column));
    inner->addWidget(m_rows);
    inner->addSpacing(theme::space12);
    inner->addWidget(caption(tr("Limits and safety"), column));
    inner->addWidget(buildLimits());
    inner->addSpacing(theme::space16);
    inner->addWidget(m_removeBar);
    inner->addLayout(foot);
    auto *across = new QHBoxLayout(body);
    across->setContentsMargins(theme::space24, 0, theme::space24, 0);
    across->addStretch(1);
    across->addWidget(column, 100, Qt::AlignTop);
    across->addStretch(1);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);

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
    connect(open, &QPushButton::clicked, this, &ConnectionPage::closed);
    connect(m_remove, &QPushButton::clicked, this, &ConnectionPage::askToRemove);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (m_error)
            showErrorDetails(this, *m_error);
    });
    connect(m_removeBar, &MessageBar::actionTriggered, this,
            [this] { emit removeRequested(m_workspace.connection(), true); });
    connect(m_removeKeep, &QPushButton::clicked, this,
            [this] { emit removeRequested(m_workspace.connection(), false); });
    connect(m_cancelRemove, &QPushButton::clicked, this, [this] {
        m_removeBar->clear();
        m_removeKeep->hide();
        m_cancelRemove->hide();
        m_remove->show();
    });
}

QWidget *ConnectionPage::buildLimits()
{
    const Connection &connection = m_workspace.connection();
    const bool isDemo = connection.kind == Connection::Kind::Demo;
    auto *table = new Box(this);
    auto *lines = new QVBoxLayout(table);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    const auto add = [&](const QString &name, QWidget *end) {
        auto *row = new QWidget(table);
        row->setObjectName(u"tableRow"_s);
        auto *key = new ElidedLabel(theme::Type::Body, ElidedLabel::Ink::Secondary, row);
        key->setText(name);
        key->setFixedWidth(QFontMetrics(font()).horizontalAdvance(tr("Kept on this computer")) + 8);
        auto *value = new ElidedLabel(theme::Type::Body, ElidedLabel::Ink::Text, row);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(theme::space16, theme::space8, theme::space16, theme::space8);
        layout->setSpacing(theme::space16);
        layout->addWidget(key);
        layout->addWidget(value, 1);
        if (end)
            layout->addWidget(end);
        lines->addWidget(row);
        return value;
    };
    auto *budget = new QWidget(table);
    m_budgetMeter = new Meter(Meter::Shape::Pill, budget);
    m_budgetMeter->setInk(Meter::Ink::Secondary);
    m_budgetMeter->setFixedWidth(64);
    m_budgetMeter->setAccessibleName(tr("Request budget"));
    m_budget = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, budget);
    auto *budgetLine = new QHBoxLayout(budget);
    budgetLine->setContentsMargins(0, 0, 0, 0);
    budgetLine->addWidget(m_budgetMeter);
    budgetLine->addWidget(m_budget);
    m_requests = add(tr("Requests"), budget);
    m_requests->setText(tr("2 a second, up to %1 at once").arg(int(m_workspace.budget().size)));
    LinkButton *check = nullptr;
    if (!isDemo) {
        check = new LinkButton(tr("Check the keychain"), table);
        check->setObjectName(u"checkKeychain"_s);
        connect(check, &LinkButton::clicked, this, &ConnectionPage::keychainRequested);
    }
    m_secret = add(tr("Secret"), check);
    m_secret->setText(isDemo ? tr("None: the portal is on this computer")
                          : connection.secretInMemoryOnly ? tr("In memory, for this run only")
                                                          : tr("In the system keychain"));
    m_clock = add(tr("Clock"), nullptr);
    m_clock->setObjectName(u"clockOffset"_s);
    LinkButton *where = nullptr;
    if (!isDemo) {
        where = new LinkButton(tr("Where"), table);
        where->setObjectName(u"whereStored"_s);
        connect(where, &LinkButton::clicked, this, &ConnectionPage::showFile);
    }
    m_kept = add(tr("Kept on this computer"), where);
    m_scopes = add(tr("Permissions"), nullptr);
    m_scopes->setObjectName(u"connectionScopes"_s);
    m_edition = add(tr("Edition"), nullptr);
    m_edition->setObjectName(u"connectionEdition"_s);
    m_paging = add(tr("Long lists"), nullptr);
    m_paging->setObjectName(u"connectionPaging"_s);
    return table;
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

void ConnectionPage::addRow(Can can, const QString &what, const QString &why)
{
    m_rowLines->addWidget(new CanRow(can, what, why, m_rows));
}

void ConnectionPage::update()
{
    updateLine();
    const auto &can = m_workspace.capabilities();
    const QString who = can.userName.isEmpty() ? tr("the user") : can.userName;
    while (QLayoutItem *item = m_rowLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto reason = [&](Can value, const QString &yes) {
        if (value == Can::Yes || value == Can::Partly)
            return yes;
        if (value == Can::Unknown)
            return tr("Not tested yet.");
        if (can.extranet)
            return tr("The portal shows extranet users no log entries.");
        if (can.hasCrmScope)
            return tr("The portal refuses it to %1.").arg(who);
        switch (m_workspace.connection().kind) {
        case Connection::Kind::OAuth:
            return tr("The permission CRM is missing in the application: an administrator ticks it "
                      "on the application's page.");
        case Connection::Kind::Gateway:
            return tr("The permission CRM is missing in the key.");
        default:
            return tr("The permission CRM is missing in the webhook.");
        }
    };
    addRow(can.read, tr("Read lists"),
           reason(can.read,
                  tr("As far as the rights of %1 reach. Every list says whether it is complete.")
                      .arg(who)));
    addRow(can.add, tr("Add entries"),
           reason(can.add,
                  tr("Always as %1, always with the present time. The portal takes no other author "
                     "or date.")
                      .arg(who)));
    QString removeWhy;
    if (!can.removeReason.isEmpty())
        removeWhy = errorText(Error::make(Error::Kind::AccessDenied, can.removeReason)).what;
    addRow(can.remove, tr("Delete entries"),
           removeWhy.isEmpty() ? reason(can.remove, {}) : removeWhy);
    addRow(Can::No, tr("Change an entry"), tr("The portal has no such request."));
    addRow(can.userId == 0        ? Can::Unknown
               : can.hasUserScope ? Can::Yes
                                  : Can::No,
           tr("Show authors by name"),
           can.hasUserScope
               ? tr("Names of people; bots are told by number where the portal hides them.")
               : tr("The permission Users is missing: authors are shown by number."));
    addRow(
        Can::Partly, tr("See everything on a card"),
        tr("A card lists only entries made on it. Entries bound to it later are not in its list."));
    addRow(Can::Unknown, tr("See what is pinned"), tr("The portal never tells."));
    addFacts();
    m_clock->setText(!can.clockOffset ? tr("Not compared yet")
                         : std::chrono::abs(*can.clockOffset) < std::chrono::seconds(1)
                         ? tr("As the portal’s")
                         : can.clockOffset->count() > 0
                         ? tr("%1 s behind the portal").arg(can.clockOffset->count() / 1000)
                         : tr("%1 s ahead of the portal").arg(-can.clockOffset->count() / 1000));
    if (m_error || m_panel->isRunning())
        return;
    if (can.remove == Can::No && can.removeReason == "webhook-deletes-nothing"_L1)
        m_bar->showMessage({ theme::Tone::Accent,
                             u"info"_s,
                             tr("This connection can delete nothing."),
                             tr("A webhook never can. It reads and adds."),
                             {} });
    else
        m_bar->clear();
}

/// What the portal told of itself, and how it pages, as found on a long list.
void ConnectionPage::addFacts()
{
    const auto &can = m_workspace.capabilities();
    const bool isGateway = m_workspace.connection().kind == Connection::Kind::Gateway;
    m_scopes->setText(can.scopes.isEmpty() ? tr("The portal does not tell")
                                           : can.scopes.join(u", "_s));
    m_edition->setText(isGateway                   ? tr("Behind the gateway: not told")
                           : can.license.isEmpty() ? tr("The portal does not tell")
                                                   : can.license);
    switch (m_workspace.pagingDialect()) {
    case syncing::PagingDialect::Unknown:
        return m_paging->setText(tr("No card with more than ten entries was read yet"));
    case syncing::PagingDialect::Works:
        return m_paging->setText(tr("All pages come"));
    case syncing::PagingDialect::NewestOnly:
        return m_paging->setText(tr("Only the newest entries of a card can be read here"));
    }
}

void ConnectionPage::updateBudget()
{
    const auto budget = m_workspace.budget();
    m_budgetMeter->setRange(0, int(budget.size));
    m_budgetMeter->setValue(int(budget.free));
    m_budget->setText(tr("%1 of %2 free").arg(int(budget.free)).arg(int(budget.size)));
}

void ConnectionPage::test()
{
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

void ConnectionPage::showFile()
{
    const QFileInfo file(m_desk.storeFile(m_workspace.connection()));
    m_kept->setText(file.absoluteFilePath());
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
}

void ConnectionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
