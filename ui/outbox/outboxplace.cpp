// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/outboxplace.h"

#include "errortext.h"
#include "workspace.h"

#include "ui/connections/connectioncolor.h"
#include "ui/outbox/intentdetails.h"
#include "ui/outbox/outboxdelegate.h"
#include "ui/plans/plandetails.h"
#include "ui/portalicons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/statepage.h"

#include <QAction>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using models::OutboxModel;

OutboxPlace::OutboxPlace(Workspace &workspace, PortalIcons &pictures, Planner &planner,
                         QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new OutboxModel(workspace.store(), workspace.clock(), this))
    , m_delegate(new OutboxDelegate(pictures, this))
{
    setObjectName(u"outboxPlace"_s);
    setAccessibleName(tr("Outbox"));
    build(planner);
    connect(&pictures, &PortalIcons::changed, m_list->viewport(), qOverload<>(&QWidget::update));
    connect(m_model, &OutboxModel::changed, this, &OutboxPlace::update);
    connect(&workspace.outbox(), &syncing::Outbox::pausedChanged, this, &OutboxPlace::update);
    connect(m_delegate, &OutboxDelegate::actionTriggered, this, &OutboxPlace::act,
            Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        if (m_isChanging)
            return;
        m_chosen = current().id;
        m_chosenPlan = currentPlan().id;
        showChosen();
    });
    connect(m_model, &OutboxModel::aboutToChange, this, [this] { m_isChanging = true; });
    connect(m_details, &IntentDetails::openCardRequested, this, &OutboxPlace::openCardRequested);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        if (m_workspace.outbox().isPaused())
            m_workspace.outbox().resume();
        else
            m_workspace.outbox().pause();
    });
    connect(m_planDetails, &PlanDetails::againRequested, this, &OutboxPlace::planRequested);
    connect(m_planDetails, &PlanDetails::openEntryRequested, this,
            &OutboxPlace::openEntryRequested);
    connect(m_clear, &QPushButton::clicked, this, &OutboxPlace::clearDone);
    update();
    m_model->reload();
}

OutboxPlace::~OutboxPlace() = default;

void OutboxPlace::build(Planner &planner)
{
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"outboxSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    auto *left = new QWidget(m_splitter);
    left->setBackgroundRole(QPalette::Base);
    left->setAutoFillBackground(true);
    auto *title = new ElidedLabel(theme::Type::PageTitle, ElidedLabel::Ink::Text, left);
    title->setText(tr("Outbox"));
    m_counts = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, left);
    m_counts->setObjectName(u"outboxCounts"_s);
    m_pause = new QPushButton(left);
    m_pause->setObjectName(u"pauseSending"_s);
    m_clear = new QPushButton(tr("Clear done"), left);
    m_clear->setObjectName(u"clearDone"_s);
    for (QPushButton *button : { m_pause, m_clear })
        button->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    auto *where = new QHBoxLayout;
    where->setSpacing(theme::space12);
    where->addWidget(title);
    where->addWidget(new ConnectionLabel(m_workspace, left), 1);
    words->addLayout(where);
    words->addWidget(m_counts);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin, theme::space12);
    head->setSpacing(theme::space8);
    head->addLayout(words, 1);
    head->addWidget(m_pause);
    head->addWidget(m_clear);
    m_barPlace = new QWidget(left);
    m_bar = new MessageBar(m_barPlace);
    m_bar->setObjectName(u"outboxBar"_s);
    auto *bars = new QVBoxLayout(m_barPlace);
    bars->setContentsMargins(theme::paneMargin, 0, theme::paneMargin, theme::space8);
    bars->addWidget(m_bar);
    m_barPlace->hide();
    m_body = new QStackedWidget(left);
    m_list = new QListView(m_body);
    m_list->setObjectName(u"outboxList"_s);
    m_list->setAccessibleName(tr("Outbox"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_state = new StatePage(m_body);
    m_state->setObjectName(u"outboxState"_s);
    m_body->addWidget(m_list);
    m_body->addWidget(m_state);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_barPlace);
    column->addWidget(m_body, 1);
    m_side = new QStackedWidget(m_splitter);
    m_details = new IntentDetails(m_workspace, m_side);
    m_planDetails = new PlanDetails(m_workspace, planner, m_side);
    m_side->addWidget(m_details);
    m_side->addWidget(m_planDetails);
    m_splitter->addWidget(left);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({ 950, 490 });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    const auto action = [this](const QString &text, const QKeySequence &key) {
        auto *made = new QAction(text, this);
        made->setShortcut(key);
        made->setShortcutContext(Qt::WidgetShortcut);
        m_list->addAction(made);
        return made;
    };
    m_act = action(tr("Take back"), Qt::Key_Delete);
    m_tryAgain = action(tr("Try again"), Qt::CTRL | Qt::Key_R);
    m_dismiss = action(tr("Dismiss"), {});
    m_openCard = action(tr("Open this card"), Qt::Key_Return);
    connect(m_act, &QAction::triggered, this, [this] {
        if (currentPlan().id.isValid() && currentPlan().counts.open() == 0)
            return dismissPlan(currentPlan().id);
        const store::Intent intent = current();
        if (intent.state == store::IntentState::Waiting)
            m_workspace.outbox().takeBack(intent.id).then(
                this, [this](const Result<Done> &r) { told(r); });
        else if (intent.state == store::IntentState::Refused)
            dismiss(intent.id);
    });
    connect(m_tryAgain, &QAction::triggered, this, [this] {
        if (current().state == store::IntentState::Refused)
            m_workspace.outbox().tryAgain(current().id).then(this, [this](const Result<Done> &r) {
                told(r);
            });
    });
    connect(m_dismiss, &QAction::triggered, this, [this] {
        if (currentPlan().id.isValid())
            dismissPlan(currentPlan().id);
        else if (current().state == store::IntentState::Refused)
            dismiss(current().id);
    });
    connect(m_openCard, &QAction::triggered, this, [this] {
        const auto &owner = currentPlan().id.isValid() ? currentPlan().card : current().owner;
        if (owner.isValid())
            emit openCardRequested(owner);
    });
    connect(m_list, &QWidget::customContextMenuRequested, this, &OutboxPlace::showMenu);
}

store::Intent OutboxPlace::current() const
{
    return m_list->currentIndex().data(models::IntentRole).value<store::Intent>();
}

void OutboxPlace::update()
{
    const auto &counts = m_model->counts();
    QStringList words;
    if (counts.rows > 0)
        words.append(tr("%1 of %2 rows sent")
                         .arg(QLocale().toString(counts.rows - counts.rowsToGo),
                              QLocale().toString(counts.rows)));
    if (counts.unknown > 0)
        words.append(tr("%Ln outcome(s) unknown", nullptr, counts.unknown));
    if (counts.waiting > 0)
        words.append(tr("%Ln waiting", nullptr, counts.waiting));
    if (counts.refused > 0)
        words.append(tr("%Ln refused", nullptr, counts.refused));
    if (counts.doneToday > 0)
        words.append(tr("%Ln done today", nullptr, counts.doneToday));
    m_counts->setText(words.join(u" · "_s));
    const bool isPaused = m_workspace.outbox().isPaused();
    m_pause->setText(isPaused ? tr("Go on sending") : tr("Pause sending"));
    m_pause->setIcon(icon(isPaused ? u"play" : u"pause"));
    m_clear->setEnabled(counts.doneToday + counts.doneEarlier > 0);
    if (m_model->availability() == OutboxModel::Availability::Failed) {
        const ErrorText error = errorText(m_model->error());
        m_state->setState({ u"octagon"_s, error.what, error.action, {}, {}, {} });
    } else {
        m_state->setState(
            { u"outbox"_s,
              tr("Nothing was written yet"),
              tr("What you add or delete stands here, from the first moment until the portal "
                 "confirmed it."),
              {},
              {},
              {} });
    }
    m_body->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (isPaused) {
        m_bar->showMessage({ theme::Tone::Neutral,
                             u"pause"_s,
                             tr("Sending is paused."),
                             tr("What waits stays here until you go on."),
                             {} });
        m_barPlace->show();
    } else if (m_bar->message().glyph == "pause"_L1) {
        m_barPlace->hide();
        m_bar->clear();
    }
    m_isChanging = false;
    choose();
    emit changed();
}

/// What was chosen stays so in whatever group it stands now.
void OutboxPlace::choose()
{
    const int row
        = m_chosenPlan.isValid() ? m_model->rowOf(m_chosenPlan) : m_model->rowOf(m_chosen);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else if (m_model->rowCount() > 1 && !m_wantedPlan.isValid())
        m_list->setCurrentIndex(m_model->index(1));
    if (m_wantedPlan.isValid() && row >= 0)
        m_wantedPlan = {};
    if (m_wantedPlan.isValid())
        return;
    if (current().id != m_chosen || currentPlan().id != m_chosenPlan) {
        m_chosen = current().id;
        m_chosenPlan = currentPlan().id;
    }
    showChosen();
}

void OutboxPlace::showChosen()
{
    m_side->setCurrentWidget(m_chosenPlan.isValid() ? static_cast<QWidget *>(m_planDetails)
                                                    : m_details);
    m_details->showIntent(m_chosen);
    m_planDetails->showPlan(m_chosenPlan);
}

void OutboxPlace::choosePlan(store::PlanId id)
{
    m_chosenPlan = m_wantedPlan = id;
    m_chosen = {};
    showChosen();
    m_model->reload();
}

store::Plan OutboxPlace::currentPlan() const
{
    return m_list->currentIndex().data(models::PlanRole).value<store::Plan>();
}

void OutboxPlace::clearDone()
{
    for (const store::PlanId id : m_model->finishedPlans())
        m_workspace.store().removePlan(id).then(this, [this](const Result<Done> &r) { told(r); });
    m_workspace.store()
        .removeIntents(m_model->finished())
        .then(this, [this](const Result<Done> &r) {
            told(r);
            m_model->reload();
        });
}

void OutboxPlace::dismissPlan(store::PlanId id)
{
    m_workspace.store().removePlan(id).then(this, [this](const Result<Done> &r) {
        told(r);
        m_model->reload();
    });
}

void OutboxPlace::actOn(const store::Plan &plan)
{
    const auto tell = [this](const Result<Done> &r) { told(r); };
    switch (OutboxDelegate::actionOf(plan)) {
    case OutboxDelegate::Action::Pause:
        return m_workspace.outbox().pausePlan(plan.id).then(this, tell);
    case OutboxDelegate::Action::GoOn:
        return m_workspace.outbox().resumePlan(plan.id).then(this, tell);
    case OutboxDelegate::Action::Dismiss:
        return dismissPlan(plan.id);
    default:
        break;
    }
}

void OutboxPlace::act(const QModelIndex &index)
{
    const auto plan = index.data(models::PlanRole).value<store::Plan>();
    if (plan.id.isValid())
        return actOn(plan);
    const auto intent = index.data(models::IntentRole).value<store::Intent>();
    const auto tell = [this](const Result<Done> &result) { told(result); };
    switch (OutboxDelegate::actionOf(intent)) {
    case OutboxDelegate::Action::TakeBack:
        return m_workspace.outbox().takeBack(intent.id).then(this, tell);
    case OutboxDelegate::Action::Dismiss:
        return dismiss(intent.id);
    case OutboxDelegate::Action::TryAgain:
        return m_workspace.outbox().tryAgain(intent.id).then(this, tell);
    default:
        break;
    }
}

void OutboxPlace::dismiss(IntentId id)
{
    m_workspace.store().removeIntents({ id }).then(this, [this](const Result<Done> &result) {
        told(result);
        m_model->reload();
    });
}

void OutboxPlace::showMenu(const QPoint &pos)
{
    const store::Intent intent = current();
    const store::Plan plan = currentPlan();
    if (!intent.id.isValid() && !plan.id.isValid())
        return;
    const bool isRefused = intent.id.isValid() && intent.state == store::IntentState::Refused;
    m_act->setEnabled(intent.id.isValid() && intent.state == store::IntentState::Waiting);
    m_tryAgain->setEnabled(isRefused);
    m_dismiss->setEnabled(isRefused || (plan.id.isValid() && plan.counts.open() == 0));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({ m_act, m_tryAgain, m_dismiss, m_openCard });
    connect(menu, &QMenu::aboutToHide, this, [this] {
        for (QAction *action : { m_act, m_tryAgain, m_dismiss })
            action->setEnabled(true);
    });
    menu->popup(m_list->viewport()->mapToGlobal(pos));
}

void OutboxPlace::told(const Result<Done> &result)
{
    if (result)
        return;
    if (result.error().code == "state-changed"_L1)
        return m_model->reload();
    const ErrorText words = errorText(result.error());
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} });
    m_barPlace->show();
}
