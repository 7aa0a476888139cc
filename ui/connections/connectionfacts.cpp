// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionfacts.h"

#include "ui/desk.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/meter.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;
using connections::Edition;

ConnectionFacts::ConnectionFacts(Desk &desk, Workspace &workspace, QWidget *parent)
    : Box(parent)
    , m_desk(desk)
    , m_workspace(workspace)
{
    build();
    connect(&workspace, &Workspace::capabilitiesChanged, this, &ConnectionFacts::update);
    connect(&workspace, &Workspace::budgetChanged, this, &ConnectionFacts::updateBudget);
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

ConnectionFacts::~ConnectionFacts() { m_figures.cancel(); }

bool ConnectionFacts::isDemo() const
{
    return m_workspace.connection().kind == Connection::Kind::Demo;
}

/// A row with its name, its value and, at the end, a button or the like.
ElidedLabel *ConnectionFacts::add(const QString &name, const char *objectName, QWidget *end)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"tableRow"_s);
    auto *key = new ElidedLabel(theme::Type::Body, ElidedLabel::Ink::Secondary, row);
    key->setText(name);
    key->setFixedWidth(QFontMetrics(font()).horizontalAdvance(tr("Kept on this computer"))
                       + theme::space8);
    auto *value = new ElidedLabel(theme::Type::Body, ElidedLabel::Ink::Text, row);
    value->setObjectName(QString::fromLatin1(objectName));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme::space16, theme::space8, theme::space16, theme::space8);
    line->setSpacing(theme::space16);
    line->addWidget(key);
    line->addWidget(value, 1);
    if (end)
        line->addWidget(end);
    layout()->addWidget(row);
    return value;
}

QWidget *ConnectionFacts::buildBudget()
{
    auto *budget = new QWidget(this);
    m_budgetMeter = new Meter(Meter::Shape::Pill, budget);
    m_budgetMeter->setInk(Meter::Ink::Secondary);
    m_budgetMeter->setFixedWidth(64);
    m_budgetMeter->setAccessibleName(tr("Request budget"));
    m_budget = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, budget);
    auto *line = new QHBoxLayout(budget);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_budgetMeter);
    line->addWidget(m_budget);
    return budget;
}

void ConnectionFacts::build()
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    add(tr("Requests"), "connectionRequests", buildBudget())
        ->setText(tr("2 a second, up to %1 at once").arg(int(m_workspace.budget().size)));
    LinkButton *check = nullptr;
    LinkButton *where = nullptr;
    if (!isDemo()) {
        check = new LinkButton(tr("Check the keychain"), this);
        check->setObjectName(u"checkKeychain"_s);
        connect(check, &LinkButton::clicked, this, &ConnectionFacts::keychainRequested);
        where = new LinkButton(tr("Where"), this);
        where->setObjectName(u"whereStored"_s);
        connect(where, &LinkButton::clicked, this, &ConnectionFacts::showFile);
    }
    const bool isInMemory = m_workspace.connection().secretInMemoryOnly;
    add(tr("Secret"), "connectionSecret", check)
        ->setText(isDemo()         ? tr("None: the portal is on this computer")
                      : isInMemory ? tr("In memory, for this run only")
                                   : tr("In the system keychain"));
    m_clock = add(tr("Clock"), "clockOffset");
    m_kept = add(tr("Kept on this computer"), "connectionKept", where);
    m_scopes = add(tr("Permissions"), "connectionScopes");
    m_plan = add(tr("Plan"), "connectionPlan");
    m_edition = add(tr("Edition"), "connectionEdition");
    // What it means stands below, in the column of the values.
    QWidget *row = m_edition->parentWidget();
    auto *line = static_cast<QBoxLayout *>(row->layout());
    line->removeWidget(m_edition);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_edition);
    m_editionMeans = paragraph({}, theme::Type::Small, FactLabel::Ink::Secondary, row);
    words->addWidget(m_editionMeans);
    line->addLayout(words, 1);
    line->setAlignment(line->itemAt(0)->widget(), Qt::AlignTop);
    m_paging = add(tr("Long lists"), "connectionPaging");
}

/// What the portal told of itself, and how it pages, as found on a long list.
void ConnectionFacts::update()
{
    const auto &can = m_workspace.capabilities();
    m_clock->setText(!can.clockOffset ? tr("Not compared yet")
                         : std::chrono::abs(*can.clockOffset) < std::chrono::seconds(1)
                         ? tr("As the portal’s")
                         : can.clockOffset->count() > 0
                         ? tr("%1 s behind the portal").arg(can.clockOffset->count() / 1000)
                         : tr("%1 s ahead of the portal").arg(-can.clockOffset->count() / 1000));
    m_scopes->setText(can.scopes.isEmpty() ? tr("The portal does not tell")
                                           : can.scopes.join(u", "_s));
    const bool isGateway = m_workspace.connection().kind == Connection::Kind::Gateway;
    m_plan->setText(isGateway                   ? tr("Behind the gateway: not told")
                        : can.license.isEmpty() ? tr("The portal does not tell")
                                                : can.license);
    updateEdition();
    switch (m_workspace.pagingDialect()) {
    case syncing::PagingDialect::Unknown:
        return m_paging->setText(tr("No card with more than ten entries was read yet"));
    case syncing::PagingDialect::Works:
        return m_paging->setText(tr("All pages come"));
    case syncing::PagingDialect::NewestOnly:
        return m_paging->setText(tr("Only the newest entries of a card can be read here"));
    }
}

/// In words: nobody knows what a number of a version allows.
void ConnectionFacts::updateEdition()
{
    const auto say = [this](const QString &what, const QString &means) {
        m_edition->setText(what);
        m_editionMeans->setText({}, means);
        m_edition->parentWidget()->setAccessibleName(
            u"%1: %2. %3"_s.arg(tr("Edition"), what, means));
    };
    const QString byIcons = u' ' + tr("Told by the icons the portal offers.");
    switch (m_workspace.capabilities().edition) {
    case Edition::V26_250:
        return say(
            tr("Like 26.250, of May 2026"),
            tr("Whoever may edit a card may add entries to it. Up to 7 entries can be pinned "
               "on a card.")
                + byIcons);
    case Edition::V24_300:
        return say(tr("Like 24.300, of January 2025"),
                   tr("Only administrators may add entries. Up to 3 entries can be pinned on a "
                      "card. A note can be read even without a right to its card.")
                       + byIcons);
    case Edition::Unknown:
        return say(m_workspace.connection().kind == Connection::Kind::Gateway
                       ? tr("Behind the gateway: not told")
                       : tr("Not known"),
                   tr("Who may add entries, and how many can be pinned on a card, shows itself "
                      "when it is tried."));
    }
}

void ConnectionFacts::updateBudget()
{
    const auto budget = m_workspace.budget();
    m_budgetMeter->setRange(0, int(budget.size));
    m_budgetMeter->setValue(int(budget.free));
    m_budget->setText(tr("%1 of %2 free").arg(int(budget.free)).arg(int(budget.size)));
}

void ConnectionFacts::showFile()
{
    const QFileInfo file(m_desk.storeFile(m_workspace.connection()));
    m_kept->setText(file.absoluteFilePath());
    QDesktopServices::openUrl(QUrl::fromLocalFile(file.absolutePath()));
}
