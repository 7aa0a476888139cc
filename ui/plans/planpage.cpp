// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/planpage.h"

#include "errortext.h"
#include "workspace.h"

#include "models/planrowsmodel.h"
#include "ui/plans/planwords.h"
#include "ui/plans/verdictfilter.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panehead.h"
#include "ui/widgets/statepage.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using store::PlanKind;
using syncing::PlanPreview;

namespace {

constexpr int usualStop = 5; // refused rows
constexpr int mostStop = 10'000;

} // namespace

PlanPage::PlanPage(Workspace &workspace, Planner &planner, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_planner(planner)
    , m_model(new models::PlanRowsModel(this))
{
    setObjectName(u"planPage"_s);
    setAccessibleName(tr("Before anything is sent"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    layout->addWidget(m_head);
    layout->addWidget(buildBody(), 1);
    layout->addWidget(buildFoot());
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    m_busy.setSingleShot(true);
    m_busy.setInterval(300ms);
    connect(&m_typing, &QTimer::timeout, this, &PlanPage::makePreview);
    connect(&m_busy, &QTimer::timeout, this, [this] {
        m_state->setState({ u"hourglass"_s, tr("Looking at the rows…"), {}, {}, {}, {} });
        m_body->setCurrentWidget(m_state);
    });
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        m_preview.reset();
        m_typing.start();
        updateStart();
    });
    connect(m_stops, &QCheckBox::toggled, m_stopAfter, &QWidget::setEnabled);
    connect(m_cancel, &QPushButton::clicked, this, &PlanPage::cancelled);
    connect(m_start, &QPushButton::clicked, this, &PlanPage::start);
    connect(m_remove, &QPushButton::clicked, this, &PlanPage::start);
    onCtrlReturn(this, [this] { start(); });
}

PlanPage::~PlanPage() { m_making.cancel(); }

void PlanPage::buildHead()
{
    m_head = new PaneHead(this);
    m_head->title()->setObjectName(u"planTitle"_s);
    m_head->line()->setObjectName(u"planLine"_s);
    m_head->addClose(tr("Send nothing (Esc)"))->setObjectName(u"closePlan"_s);
    connect(m_head, &PaneHead::closeWanted, this, &PlanPage::cancelled);
}

QWidget *PlanPage::buildBody()
{
    auto *body = new QWidget(this);
    m_bar = new MessageBar(body);
    m_bar->setObjectName(u"planBar"_s);
    m_bar->hide();
    m_warning = new MessageBar(body);
    m_warning->setObjectName(u"planWarning"_s);
    m_warning->hide();
    m_noteArea = new QWidget(body);
    auto *caption = new ElidedLabel(theme::Type::Heading, ElidedLabel::Ink::Secondary, m_noteArea);
    caption->setText(tr("Note"));
    m_note = new QPlainTextEdit(m_noteArea);
    m_note->setObjectName(u"planNote"_s);
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(theme::heightFor(96, font()));
    auto *note = new QVBoxLayout(m_noteArea);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(theme::space4);
    note->addWidget(caption);
    note->addWidget(m_note);
    m_facts = new FactLabel(body);
    m_facts->setObjectName(u"planFacts"_s);
    m_filter = new VerdictFilter(*m_model, body);
    m_body = new QStackedWidget(body);
    m_list = makePlanRowList(*m_model, m_body);
    m_list->setObjectName(u"planRows"_s);
    m_state = new StatePage(m_body);
    m_state->setObjectName(u"planState"_s);
    m_body->addWidget(m_list);
    m_body->addWidget(m_state);
    m_body->addWidget(new QWidget(m_body)); // nothing: less than 300 ms
    auto *above = new QVBoxLayout;
    above->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin, theme::space12);
    above->setSpacing(theme::space12);
    above->addWidget(m_bar);
    above->addWidget(m_warning);
    above->addWidget(m_noteArea);
    above->addWidget(m_facts);
    above->addWidget(m_filter);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_body, 1);
    return body;
}

QWidget *PlanPage::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setBackgroundRole(QPalette::Window);
    foot->setAutoFillBackground(true);
    const int height = theme::heightFor(theme::controlHeight, font());
    m_stops = new QCheckBox(tr("Stop after this many are refused:"), foot);
    m_stops->setObjectName(u"planStops"_s);
    m_stopAfter = new QSpinBox(foot);
    m_stopAfter->setObjectName(u"planStopAfter"_s);
    m_stopAfter->setAccessibleName(tr("Refused rows after which the plan stops"));
    m_stopAfter->setRange(1, mostStop);
    m_stopAfter->setMinimumHeight(height);
    m_reason = new FactLabel(foot);
    m_reason->setObjectName(u"planReason"_s);
    m_reason->setType(theme::Type::Small);
    m_reason->setInk(FactLabel::Ink::Secondary);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(u"cancelPlanPage"_s);
    m_cancel->setMinimumHeight(height);
    m_start = new PrimaryButton(tr("Start"), foot);
    m_start->setObjectName(u"startPlan"_s);
    m_remove = new QPushButton(foot);
    m_remove->setObjectName(u"startRemoving"_s);
    m_remove->setMinimumHeight(height);
    for (QPushButton *button : std::initializer_list<QPushButton *> { m_start, m_remove })
        button->setToolTip(
            tr("Begin (%1)")
                .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText))
                .toHtmlEscaped());
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin,
                               theme::space12);
    layout->setSpacing(theme::space8);
    layout->addWidget(m_stops);
    layout->addWidget(m_stopAfter);
    layout->addSpacing(theme::space16);
    layout->addWidget(m_reason, 1, Qt::AlignVCenter);
    layout->addWidget(m_cancel);
    layout->addWidget(m_start);
    layout->addWidget(m_remove);
    foot->setMinimumHeight(theme::heightFor(64, font()));
    return foot;
}

/// What takes something away: its button is no filled one.
bool PlanPage::removes() const
{
    return m_kind == PlanKind::DeleteEntries || m_kind == PlanKind::RemoveNotes
        || m_kind == PlanKind::Unbind || m_kind == PlanKind::DeletePictures;
}

QPushButton *PlanPage::startButton() const
{
    return removes() ? m_remove : static_cast<QPushButton *>(m_start);
}

void PlanPage::reset(PlanKind kind, const QString &title)
{
    m_making.cancel();
    m_typing.stop();
    m_preview.reset();
    m_kind = kind;
    m_bar->clear();
    m_head->title()->setText(title);
    m_head->line()->setText(tr("Nothing is sent before you begin it below."));
    m_facts->setText({});
    m_model->setFilter({});
    m_model->clear();
    const QString warning = planwords::warning(kind);
    if (warning.isEmpty())
        m_warning->clear();
    else
        m_warning->showMessage({ removes() ? theme::Tone::Warning : theme::Tone::Neutral,
                                 removes() ? u"warning"_s : u"info"_s,
                                 {},
                                 warning,
                                 {} });
    m_noteArea->setVisible(kind == PlanKind::SaveNotes && m_request);
    m_stops->setChecked(true);
    m_stopAfter->setValue(usualStop);
    m_start->setVisible(!removes());
    m_remove->setVisible(removes());
    QPalette inRed = palette();
    inRed.setColor(QPalette::ButtonText, theme::colors(palette()).refused.text);
    m_remove->setPalette(inRed);
    m_body->setCurrentIndex(2);
    updateStart();
}

void PlanPage::prepare(const BulkRequest &request)
{
    m_request = request;
    reset(request.kind,
          planwords::title(request.kind, request.entries.size(),
                           request.cardTitle.isEmpty() ? request.listTitle : request.cardTitle));
    {
        const QSignalBlocker quiet(m_note);
        m_note->setPlainText(request.note);
    }
    makePreview();
    if (request.kind == PlanKind::SaveNotes)
        m_note->setFocus(Qt::OtherFocusReason);
    else
        m_cancel->setFocus(Qt::OtherFocusReason);
}

void PlanPage::prepare(const store::Plan &plan, const QList<syncing::PlanRow> &rows)
{
    m_request.reset();
    reset(plan.kind, plan.title);
    m_cancel->setFocus(Qt::OtherFocusReason);
    wait(m_planner.preview(plan, rows));
}

void PlanPage::makePreview()
{
    if (!m_request)
        return;
    m_typing.stop();
    m_request->note = m_note->toPlainText();
    wait(m_planner.preview(*m_request));
}

void PlanPage::wait(const Pending<PlanPreview> &preview)
{
    m_making.cancel();
    m_making = preview;
    m_busy.start();
    m_making.then(this, [this](const Result<PlanPreview> &made) {
        m_making = {};
        m_busy.stop();
        if (made)
            show(*made);
        else
            fail(made.error());
    });
}

void PlanPage::show(const PlanPreview &preview)
{
    m_preview = preview;
    m_model->showPreview(preview.rows);
    m_body->setCurrentWidget(m_list);
    if (m_model->rowCount() > 0)
        m_list->setCurrentIndex(m_model->index(0));
    const QLocale locale;
    QString cost = preview.sent == 0 ? tr("Nothing can be sent.")
                                     : tr("%Ln request(s)", nullptr, preview.calls) + u", "_s
            + planwords::duration(preview.duration) + u'.';
    if (preview.alone > 0)
        cost += u' '
            + tr("%Ln of them leave one by one, since their text must not travel in a group.",
                 nullptr, int(preview.alone));
    if (preview.doubtful > 0)
        cost += u' '
            + tr("%Ln may be refused by the portal, which is known only when it is asked.", nullptr,
                 int(preview.doubtful));
    m_facts->setText(tr("%1 of %2 will be sent.")
                         .arg(locale.toString(preview.sent), locale.toString(preview.rows.size())),
                     cost);
    updateStart();
}

void PlanPage::fail(const Error &error)
{
    const ErrorText words = errorText(error);
    m_state->setState({ u"octagon"_s, words.what, words.action, {}, {}, {} });
    m_body->setCurrentWidget(m_state);
    updateStart();
}

void PlanPage::updateStart()
{
    QString reason;
    const bool isBlankNote
        = m_noteArea->isVisibleTo(this) && m_note->toPlainText().trimmed().isEmpty();
    if (isBlankNote)
        reason = tr("Write the note first; to take notes away, delete them.");
    else if (m_preview && m_preview->sent == 0)
        reason = tr("Every row is refused already: see why in the list.");
    else
        reason = tr("It goes on while you work elsewhere, and after a restart.");
    m_reason->setText({}, reason);
    const bool can = m_preview && m_preview->sent > 0 && !isBlankNote && m_beginning.isFinished();
    startButton()->setText(
        planwords::startButton(m_kind, m_preview ? m_preview->sent : qsizetype(0)));
    if (!m_preview)
        startButton()->setText(tr("Start"));
    startButton()->setEnabled(can);
}

void PlanPage::start()
{
    if (!m_preview || !startButton()->isEnabled())
        return;
    m_preview->plan.stopAfterErrors = m_stops->isChecked() ? m_stopAfter->value() : 0;
    m_beginning = m_planner.begin(*m_preview);
    startButton()->setEnabled(false);
    m_beginning.then(this, [this](const Result<store::Plan> &plan) {
        m_beginning = {};
        if (plan)
            return emit begun(plan->id);
        const ErrorText words = errorText(plan.error());
        m_bar->showMessage({ theme::Tone::Refused,
                             u"octagon"_s,
                             tr("Nothing was sent."),
                             words.what + u' ' + words.action,
                             {} });
        updateStart();
    });
}
