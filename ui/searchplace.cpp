// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/searchplace.h"

#include "errortext.h"
#include "workspace.h"

#include "crm/cardtexts.h"
#include "ui/portalicons.h"
#include "ui/timeline/entrydelegate.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/entrylistview.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

SearchPlace::SearchPlace(Workspace &workspace, PortalIcons &pictures, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new models::EntryListModel(workspace.store(), this))
{
    setObjectName(u"searchPlace"_s);
    setAccessibleName(tr("Everything stored"));
    const TimelineNames names { [&workspace](UserId id) { return workspace.userName(id); },
                                [&workspace](const crm::OwnerRef &owner) {
                                    for (const crm::EntityType &type : workspace.types()) {
                                        if (type.typeId == owner.typeId)
                                            return crm::fallbackTitle(owner, type.name);
                                    }
                                    return crm::fallbackTitle(owner);
                                } };
    const auto picture = [&pictures](const QString &code) { return pictures.picture(code); };
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    auto *left = new QWidget(splitter);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *title = new ElidedLabel(theme::Type::PageTitle, ElidedLabel::Ink::Text, left);
    title->setText(tr("Everything stored"));
    m_count = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, left);
    m_count->setObjectName(u"foundCount"_s);
    m_search = new SearchField(left);
    m_search->setObjectName(u"everythingSearch"_s);
    m_search->setAccessibleName(tr("Search titles and texts"));
    m_search->setPlaceholderText(tr("Search titles and texts"));
    auto *open = new QPushButton(tr("Open the card"), left);
    open->setObjectName(u"openFoundCard"_s);
    auto *close = new QPushButton(tr("Close"), left);
    close->setObjectName(u"closeSearch"_s);
    m_body = new QStackedWidget(left);
    m_list = new EntryListView(m_body);
    m_list->setAccessibleName(tr("Entries found"));
    m_list->entryDelegate()->setAuthorName(names.user);
    m_list->entryDelegate()->setPortalIcon(picture);
    m_list->setNow([&workspace] { return workspace.clock().utcNow(); });
    m_list->setEntryModel(m_model);
    m_state = new StatePage(m_body);
    m_body->addWidget(m_list);
    m_body->addWidget(m_state);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(m_count);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin, theme::space12);
    head->setSpacing(theme::space8);
    head->addLayout(words, 1);
    head->addWidget(m_search, 2);
    head->addWidget(open);
    head->addWidget(close);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_body, 1);
    m_details = new EntryDetails(workspace.store(), workspace.clock(), names, splitter);
    m_details->setPortalIcon(picture);
    m_details->setDeleteReason(tr("Open the card to delete an entry."));
    splitter->addWidget(left);
    splitter->addWidget(m_details);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({ 950, 440 });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);

    connect(m_search, &QLineEdit::textChanged, this, [this] {
        m_iconCode.clear();
        apply();
    });
    connect(m_search, &SearchField::downPressed, m_list,
            [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_search, &SearchField::escapePressed, this, &SearchPlace::closed);
    connect(m_list, &EntryListView::currentEntryChanged, m_details, &EntryDetails::showEntry);
    connect(m_list, &QAbstractItemView::activated, this, &SearchPlace::openCurrent);
    connect(open, &QPushButton::clicked, this, &SearchPlace::openCurrent);
    connect(close, &QPushButton::clicked, this, &SearchPlace::closed);
    connect(m_model, &models::EntryListModel::changed, this, &SearchPlace::update);
    connect(m_model, &models::EntryListModel::availabilityChanged, this, &SearchPlace::update);
    connect(&workspace, &Workspace::usersChanged, this, [this] {
        m_list->viewport()->update();
        m_details->refreshNames();
    });
    connect(&pictures, &PortalIcons::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

SearchPlace::~SearchPlace() { m_opening.cancel(); }

void SearchPlace::search(const QString &words)
{
    m_search->setText(words);
    m_iconCode.clear();
    apply();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SearchPlace::showIcon(const QString &code)
{
    m_search->clear();
    m_iconCode = code;
    apply();
    m_list->setFocus(Qt::OtherFocusReason);
}

void SearchPlace::setDensity(Settings::Density density) { m_list->setDensity(density); }

void SearchPlace::apply()
{
    store::EntryQuery query;
    query.text = m_search->text();
    if (!m_iconCode.isEmpty())
        query.iconCodes = { m_iconCode };
    query.order = store::EntryQuery::Order::CreatedDescending;
    m_model->setQuery(query);
}

void SearchPlace::update()
{
    const bool isReady = m_model->availability() == models::EntryListModel::Availability::Ready;
    if (m_model->availability() == models::EntryListModel::Availability::Failed) {
        const ErrorText words = errorText(m_model->error());
        m_state->setState({ u"octagon"_s, words.what, words.action, {}, {}, {} });
    } else {
        m_state->setState(
            { u"search"_s,
              isReady ? tr("No stored entry holds these words") : tr("Searching…"),
              isReady ? tr("Only cards that were opened before are stored here.") : QString(),
              {},
              {},
              {} });
    }
    m_body->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_count->setText(m_model->isCountExact() ? tr("%Ln found", nullptr, m_model->rowCount())
                                             : QString());
}

void SearchPlace::openCurrent()
{
    const EntryId id = m_list->currentEntry();
    if (!id.isValid())
        return;
    m_opening = m_workspace.store().entries({ id });
    m_opening.then(this, [this, id](const Result<QList<store::StoredEntry>> &found) {
        m_opening = {};
        if (found && !found->isEmpty())
            emit entryChosen(found->first().owner, id);
    });
}

void SearchPlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->matches(QKeySequence::Back))
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
