// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/plandetails.h"

#include "errortext.h"
#include "workspace.h"

#include "models/planrowsmodel.h"
#include "ui/plans/editwords.h"
#include "ui/plans/planwords.h"
#include "ui/plans/verdictfilter.h"
#include "ui/timeline/detailsparts.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/meter.h"

#include <QFileDialog>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using models::PlanVerdict;
using store::PlanState;

namespace {

/// A refused row as it was decided, to be decided once more.
store::Intent anew(const store::Intent &refused)
{
    store::Intent again;
    again.kind = refused.kind;
    again.owner = refused.owner;
    again.cardTitle = refused.cardTitle;
    again.draft = refused.draft;
    again.entry = refused.kind == store::IntentKind::AddEntry ? EntryId {} : refused.entry;
    again.note = refused.note;
    again.noteBasis = refused.noteBasis;
    again.gallery = refused.gallery;
    again.picture = refused.picture;
    again.linkedTo = refused.linkedTo;
    again.link = refused.link;
    again.label = refused.label;
    return again;
}

} // namespace

PlanDetails::PlanDetails(Workspace &workspace, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_planner(planner)
    , m_model(new models::PlanRowsModel(this))
{
    setObjectName(u"planDetails"_s);
    setAccessibleName(tr("How the plan fares"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(320);
    m_filter = new VerdictFilter(*m_model, this);
    m_list = makePlanRowList(*m_model, this);
    m_list->setObjectName(u"planResultRows"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    auto *filters = new QVBoxLayout;
    filters->setContentsMargins(theme::paneMargin, 0, theme::paneMargin, theme::space8);
    filters->addWidget(m_filter);
    layout->addLayout(filters);
    layout->addWidget(new Rule(this));
    layout->addWidget(m_list, 1);
    layout->addWidget(buildFoot());
    m_soon.setSingleShot(true);
    m_soon.setInterval(250ms);
    connect(&m_soon, &QTimer::timeout, this, &PlanDetails::load);
    connect(&workspace.store(), &store::Store::planChanged, this, [this](store::PlanId id) {
        if (id == m_id && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const auto intent = index.data(models::PlanIntentRole).value<store::Intent>();
        if (intent.owner.isValid())
            emit openEntryRequested(intent.owner, intent.entry);
    });
    connect(m_pause, &QPushButton::clicked, this, &PlanDetails::pauseOrGoOn);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_workspace.outbox().cancelPlan(m_id).then(this,
                                                   [this](const Result<Done> &r) { told(r); });
    });
    connect(m_save, &QPushButton::clicked, this, &PlanDetails::askForFile);
    connect(m_again, &QPushButton::clicked, this, &PlanDetails::again);
}

PlanDetails::~PlanDetails()
{
    m_loading.cancel();
    m_loadingRows.cancel();
}

QWidget *PlanDetails::buildHead()
{
    auto *head = new QWidget(this);
    m_title = new FactLabel(head);
    m_title->setObjectName(u"planDetailsTitle"_s);
    m_title->setType(theme::Type::DetailsTitle);
    m_line = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, head);
    m_line->setObjectName(u"planDetailsLine"_s);
    m_meter = new Meter(Meter::Shape::Pill, head);
    m_meter->setObjectName(u"planMeter"_s);
    m_meter->setAccessibleName(tr("How far the plan is"));
    m_meter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_bar = new MessageBar(head);
    m_bar->setObjectName(u"planDetailsBar"_s);
    m_bar->hide();
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(theme::paneMargin, theme::paneMargin, theme::paneMargin,
                               theme::space12);
    layout->setSpacing(theme::space8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_line);
    layout->addLayout(words);
    layout->addWidget(m_meter);
    layout->addWidget(m_bar);
    return head;
}

QWidget *PlanDetails::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setObjectName(u"planFoot"_s);
    foot->setBackgroundRole(QPalette::Window);
    foot->setAutoFillBackground(true);
    m_pause = new QPushButton(foot);
    m_pause->setObjectName(u"pausePlan"_s);
    m_cancel = new QPushButton(tr("Cancel the rest"), foot);
    m_cancel->setObjectName(u"cancelPlan"_s);
    m_again = new QPushButton(tr("Try the refused ones again…"), foot);
    m_again->setObjectName(u"planAgain"_s);
    m_save = new QPushButton(tr("Save the result…"), foot);
    m_save->setObjectName(u"savePlanResult"_s);
    auto *layout = new FlowLayout(foot, theme::space8);
    layout->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin,
                               theme::space12);
    for (QPushButton *button : { m_pause, m_cancel, m_again, m_save }) {
        button->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
        layout->addWidget(button);
        button->hide(); // until it is known what can be done
    }
    return foot;
}

void PlanDetails::showPlan(store::PlanId id)
{
    if (id == m_id)
        return;
    m_id = id;
    m_plan = {};
    m_rows.clear();
    m_loading.cancel();
    m_loadingRows.cancel();
    m_loading = {};
    m_loadingRows = {};
    m_soon.stop();
    m_model->setFilter({});
    m_model->clear();
    if (id.isValid())
        load();
}

void PlanDetails::load()
{
    if (!m_loading.isFinished() || !m_loadingRows.isFinished()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_loading = m_workspace.store().plan(m_id);
    m_loading.then(this, [this](const Result<store::Plan> &plan) {
        m_loading = {};
        if (!plan)
            return;
        m_plan = *plan;
        m_loadingRows = m_workspace.store().planRows(m_id);
        m_loadingRows.then(this, [this](Result<QList<store::Intent>> rows) {
            m_loadingRows = {};
            if (rows) {
                m_rows = *std::move(rows);
                m_model->showRows(m_id, m_rows);
                show();
            }
            if (m_isStale)
                m_soon.start();
        });
    });
}

void PlanDetails::show()
{
    const auto state = planwords::state(m_plan);
    m_title->setText(m_plan.title);
    m_line->setText(state.word + u" · "_s + planwords::counts(m_plan));
    const qint64 total = m_plan.counts.total();
    const bool isUnderWay = m_plan.counts.open() > 0;
    m_meter->setVisible(isUnderWay);
    m_meter->setRange(0, 1000);
    m_meter->setValue(total > 0 ? int((total - m_plan.counts.open()) * 1000 / total) : 0);
    const bool canPause = m_plan.state == PlanState::Running;
    const bool canGoOn = m_plan.state == PlanState::Paused || m_plan.state == PlanState::Stopped;
    m_pause->setVisible(canPause || canGoOn);
    m_pause->setText(canGoOn ? tr("Go on") : tr("Pause"));
    m_pause->setIcon(icon(canGoOn ? u"play" : u"pause"));
    m_cancel->setVisible(canPause || canGoOn);
    m_again->setVisible(!isUnderWay && m_plan.counts.refused > 0
                        && m_plan.order == store::PlanOrder::Independent);
    m_save->setVisible(!isUnderWay || canGoOn);
    showBar();
}

void PlanDetails::showBar()
{
    MessageBar::Message message;
    if (planwords::isOfSteps(m_plan.kind)) {
        message = editwords::result(syncing::editResult(m_plan, m_rows), m_plan.kind);
    } else if (m_plan.state == PlanState::Stopped) {
        message = { theme::Tone::Refused,
                    u"octagon"_s,
                    tr("Stopped, because %Ln row(s) were refused.", nullptr,
                       int(m_plan.counts.refused)),
                    tr("Look at them, then go on or cancel the rest."),
                    {} };
    } else if (m_plan.counts.unknown > 0) {
        message = { theme::Tone::Warning,
                    u"question-ring"_s,
                    tr("The answer to %Ln row(s) was lost.", nullptr, int(m_plan.counts.unknown)),
                    tr("The portal is asked before anything of it is sent again."),
                    {} };
    } else if (m_plan.state == PlanState::Paused) {
        message = { theme::Tone::Neutral,
                    u"pause"_s,
                    tr("Paused."),
                    tr("What waits stays here, also over a restart."),
                    {} };
    }
    if (message.fact.isEmpty())
        m_bar->clear();
    else
        m_bar->showMessage(message);
}

void PlanDetails::pauseOrGoOn()
{
    const auto answer = m_plan.state == PlanState::Running ? m_workspace.outbox().pausePlan(m_id)
                                                           : m_workspace.outbox().resumePlan(m_id);
    answer.then(this, [this](const Result<Done> &r) { told(r); });
}

void PlanDetails::told(const Result<Done> &result)
{
    load();
    if (result || result.error().code == "state-changed"_L1)
        return;
    const ErrorText words = errorText(result.error());
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} });
}

void PlanDetails::askForFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the result"));
    dialog->setObjectName(u"planResultFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString forSpreadsheets = tr("CSV for spreadsheets (*.csv)");
    dialog->setNameFilters({ forSpreadsheets, tr("CSV, exact (*.csv)"), tr("JSON (*.json)") });
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(u"result.csv"_s);
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("json"_L1) ? u"json"_s : u"csv"_s);
    });
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, dialog, forSpreadsheets](const QString &file) {
                saveResult(file, dialog->selectedNameFilter() == forSpreadsheets)
                    .then(this, [this](const Result<Done> &r) { told(r); });
            });
    dialog->open();
}

Pending<Done> PlanDetails::saveResult(const QString &file, bool forSpreadsheets)
{
    const auto form = file.endsWith(".json"_L1, Qt::CaseInsensitive) ? exports::ResultForm::Json
        : forSpreadsheets ? exports::ResultForm::CsvForSpreadsheets
                          : exports::ResultForm::Csv;
    const Promise<Done> promise;
    m_planner.written(m_rows, form).then(this, [this, promise, file](Result<QByteArray> bytes) {
        if (!bytes)
            return promise.finish(bytes.error());
        m_planner.save(file, *bytes).then(this, [promise](Result<Done> saved) {
            promise.finish(std::move(saved));
        });
    });
    return promise.pending();
}

/// What the portal refused, as a plan of its own; what was refused beforehand is looked at anew.
void PlanDetails::again()
{
    QList<syncing::PlanRow> rows;
    for (const store::Intent &old : std::as_const(m_rows)) {
        if (old.state != store::IntentState::Refused)
            continue;
        syncing::PlanRow row;
        row.intent = anew(old);
        rows.append(row);
    }
    store::Plan plan;
    plan.kind = m_plan.kind;
    plan.card = m_plan.card;
    plan.title = planwords::title(m_plan.kind, rows.size(), {});
    emit againRequested(plan, rows);
}
