// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/editreview.h"

#include "errortext.h"
#include "workspace.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/panehead.h"
#include "ui/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using syncing::EditPreview;
using syncing::EditRequest;

namespace {

/// One point or step: a shape, what, why.
class PointLine : public QWidget
{
public:
    PointLine(const editwords::Line &line, QWidget *parent)
        : QWidget(parent)
        , m_glyph(line.glyph)
        , m_tone(line.tone)
    {
        auto *what = new FactLabel(this);
        what->setType(theme::Type::Medium);
        what->setText(line.what);
        auto *why = new FactLabel(this);
        why->setType(theme::Type::Small);
        why->setInk(FactLabel::Ink::Secondary);
        why->setText({}, line.why);
        why->setVisible(!line.why.isEmpty());
        auto *across = new QHBoxLayout(this); // a spacing is mirrored, unlike a margin
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(0);
        across->addSpacing(theme::space24 + theme::space4);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(what);
        words->addWidget(why);
        across->addLayout(words, 1);
        setAccessibleName(line.why.isEmpty() ? line.what : line.what + u". "_s + line.why);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto colors = theme::colors(palette());
        QRectF place(0, 2, 16, 16);
        if (isRightToLeft())
            place.moveLeft(width() - place.right());
        paintGlyph(&painter, place, m_glyph,
                   m_tone == theme::Tone::Neutral ? colors.secondary
                                                  : theme::pair(colors, m_tone).text);
    }

private:
    QString m_glyph;
    theme::Tone m_tone;
};

} // namespace

EditReview::EditReview(Workspace &workspace, const editwords::Names &names, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_names(names)
{
    setObjectName(u"editReview"_s);
    setAccessibleName(tr("What the edit does"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(400);
    m_head = new PaneHead(this);
    m_head->setStart(theme::space24);
    m_head->title()->setObjectName(u"reviewTitle"_s);

    auto *scroll = scrolledPane(this);
    scroll->setAccessibleName(tr("What the edit does"));
    QWidget *body = scroll->widget();
    m_bar = new MessageBar(body);
    m_bar->setObjectName(u"reviewBar"_s);
    m_caption = new ElidedLabel(theme::Type::Heading, ElidedLabel::Ink::Secondary, body);
    m_lines = new QWidget(body);
    m_lines->setObjectName(u"reviewLines"_s);
    m_column = new QVBoxLayout(m_lines);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space12);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::space24, theme::space16, theme::space24, theme::space16);
    column->setSpacing(theme::space12);
    column->addWidget(m_bar);
    column->addWidget(m_caption);
    column->addWidget(m_lines);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(scroll, 1);
    layout->addWidget(buildFoot());
    connect(&workspace.store(), &store::Store::planChanged, this, [this](store::PlanId id) {
        if (id == m_plan)
            follow();
    });
    connect(m_back, &QPushButton::clicked, this, &EditReview::leave);
    connect(m_start, &QPushButton::clicked, this, &EditReview::begin);
    connect(m_correct, &QPushButton::clicked, this, [this] {
        EditRequest correction = m_request;
        correction.mode = EditRequest::Mode::Correct;
        review(correction);
    });
    onCtrlReturn(this, [this] { begin(); });
}

EditReview::~EditReview()
{
    m_making.cancel();
    m_following.cancel();
}

QWidget *EditReview::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setBackgroundRole(QPalette::Window);
    foot->setAutoFillBackground(true);
    m_reason = new FactLabel(foot);
    m_reason->setObjectName(u"reviewReason"_s);
    m_reason->setType(theme::Type::Small);
    m_reason->setInk(FactLabel::Ink::Secondary);
    m_back = new QPushButton(foot);
    m_back->setObjectName(u"reviewBack"_s);
    m_correct = new QPushButton(tr("Add a correction instead"), foot);
    m_correct->setObjectName(u"reviewCorrect"_s);
    m_start = new PrimaryButton({}, foot);
    m_start->setObjectName(u"reviewStart"_s);
    for (QPushButton *button : { m_back, m_correct })
        button->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::space24, theme::space12, theme::space24, theme::space12);
    layout->setSpacing(theme::space8);
    layout->addWidget(m_reason, 1, Qt::AlignVCenter);
    layout->addWidget(m_back);
    layout->addWidget(m_correct);
    layout->addWidget(m_start);
    foot->setMinimumHeight(theme::heightFor(64, font()));
    return foot;
}

void EditReview::reset(const QString &title)
{
    m_making.cancel();
    m_following.cancel();
    m_following = {};
    m_preview.reset();
    m_plan = {};
    m_newer = {};
    m_isOver = m_isStale = false;
    m_bar->clear();
    m_head->title()->setText(title);
    m_head->line()->setText(tr("Reading the entry…"));
    m_caption->hide();
    showLines({});
    m_reason->setText({});
    m_back->setText(m_purpose == Purpose::Edit ? tr("Back to the text") : tr("Cancel"));
    m_back->show();
    m_correct->hide();
    m_start->show();
    m_start->setEnabled(false);
}

void EditReview::review(const EditRequest &request)
{
    m_purpose = Purpose::Edit;
    m_request = request;
    const bool replaces = request.mode == EditRequest::Mode::Replace;
    reset(replaces ? tr("Before the entry is replaced") : tr("Before the correction is added"));
    m_start->setText(replaces ? tr("Replace the entry") : tr("Add the correction"));
    wait(syncing::previewEdit(m_workspace.timeline(), m_workspace.store(), request,
                              m_workspace.editRights(), this));
    m_back->setFocus(Qt::OtherFocusReason);
}

void EditReview::reviewRestore(EntryId entry, const QString &cardTitle)
{
    m_purpose = Purpose::Restore;
    reset(tr("Before it is added again"));
    m_start->setText(tr("Add it again"));
    wait(syncing::previewRestore(m_workspace.store(), entry, cardTitle, this));
    m_back->setFocus(Qt::OtherFocusReason);
}

void EditReview::wait(const Pending<EditPreview> &preview)
{
    m_making = preview;
    m_making.then(this, [this](const Result<EditPreview> &made) {
        m_making = {};
        if (made)
            take(*made);
        else
            fail(made.error());
    });
}

void EditReview::take(const EditPreview &preview)
{
    m_preview = preview;
    QList<editwords::Line> lines;
    for (const syncing::EditPoint &point : preview.points) {
        const editwords::Line line = editwords::point(point, m_names);
        const bool isSaid = std::any_of(lines.cbegin(), lines.cend(), [&](const auto &said) {
            return said.what == line.what && said.why == line.why; // the same of several cards
        });
        if (!isSaid)
            lines.append(line);
    }
    showLines(lines);
    m_caption->setText(tr("What becomes of it"));
    m_caption->setVisible(!lines.isEmpty());
    m_head->line()->setText(tr("Nothing is sent before you begin it below."));
    if (preview.refusal) {
        const ErrorText words = errorText(*preview.refusal);
        m_bar->showMessage({ theme::Tone::Warning, u"warning"_s, words.what, words.action, {} });
        m_correct->setVisible(preview.refusal->code == "only-correction"_L1);
        return;
    }
    if (m_purpose == Purpose::Restore)
        m_bar->showMessage(
            { theme::Tone::Neutral,
              u"info"_s,
              tr("The deleted entry does not come back."),
              tr("A new one is added that says the same, with what was known of it here."),
              {} });
    m_reason->setText(
        {}, tr("%Ln steps. What does not work is undone.", nullptr, int(preview.steps.size())));
    m_start->setEnabled(true);
}

void EditReview::fail(const Error &error)
{
    const ErrorText words = errorText(error);
    m_head->line()->setText({});
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} });
}

void EditReview::begin()
{
    if (!m_preview || !m_start->isEnabled() || isBegun())
        return;
    m_start->setEnabled(false);
    m_correct->hide();
    m_beginning = m_workspace.outbox().begin(m_preview->plan, m_preview->steps);
    m_beginning.then(this, [this](const Result<store::Plan> &plan) {
        m_beginning = {};
        if (!plan) {
            m_start->setEnabled(true);
            return fail(plan.error());
        }
        m_plan = plan->id;
        m_head->title()->setText(plan->title.isEmpty() ? m_head->title()->text() : plan->title);
        m_head->line()->setText(tr("It goes on while you work elsewhere, and after a restart."));
        m_caption->setText(tr("Steps"));
        m_caption->show();
        m_bar->clear();
        m_start->hide();
        m_reason->setText({});
        m_back->setText(tr("Close"));
        follow();
    });
}

void EditReview::follow()
{
    if (!m_following.isFinished()) {
        m_isStale = true;
        return;
    }
    m_isStale = false;
    m_following = m_workspace.store().planRows(m_plan);
    m_following.then(this, [this](const Result<QList<store::Intent>> &rows) {
        m_following = {};
        if (!rows)
            return;
        QList<editwords::Line> lines;
        for (const store::Intent &intent : *rows)
            lines.append(editwords::step(intent));
        showLines(lines);
        m_workspace.store().plan(m_plan).then(
            this, [this, rows = *rows](const Result<store::Plan> &plan) {
                if (plan && plan->id == m_plan)
                    showEnd(syncing::editResult(*plan, rows), plan->kind);
                if (m_isStale)
                    follow();
            });
    });
}

void EditReview::showEnd(const syncing::EditResult &result, store::PlanKind kind)
{
    using Outcome = syncing::EditResult::Outcome;
    const MessageBar::Message message = editwords::result(result, kind);
    if (message.fact.isEmpty())
        m_bar->clear();
    else
        m_bar->showMessage(message);
    m_isOver = result.outcome == Outcome::Done || result.outcome == Outcome::NothingChanged
        || result.outcome == Outcome::BothExist;
    m_newer = result.outcome == Outcome::Done ? result.newer : EntryId {};
    if (m_isOver)
        m_head->line()->setText({});
}

void EditReview::showLines(const QList<editwords::Line> &lines)
{
    qDeleteAll(m_lines->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    for (const editwords::Line &line : lines)
        m_column->addWidget(new PointLine(line, m_lines));
    m_lines->setVisible(!lines.isEmpty());
}

void EditReview::leave()
{
    if (isBegun() || m_purpose == Purpose::Restore)
        emit closed(m_newer);
    else
        emit backRequested();
}

void EditReview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        return leave();
    QWidget::keyPressEvent(event);
}
