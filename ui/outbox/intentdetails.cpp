// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outbox/intentdetails.h"

#include "errortext.h"
#include "workspace.h"

#include "ui/outbox/intentwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errordetails.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/statepage.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownText = 600;

/// One step: glyph on a line that joins it to the next, words, time.
class StepLine : public QWidget
{
public:
    StepLine(const intentwords::Step &step, const QString &time, bool isLast, QWidget *parent)
        : QWidget(parent)
        , m_glyph(step.glyph)
        , m_tone(step.tone)
        , m_isLast(isLast)
    {
        auto *what = new ElidedLabel(theme::Type::Medium, ElidedLabel::Ink::Text, this);
        what->setText(step.what);
        auto *why = new FactLabel(this);
        why->setType(theme::Type::Small);
        why->setInk(FactLabel::Ink::Secondary);
        why->setText({}, step.why);
        why->setVisible(!step.why.isEmpty());
        auto *clock = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this);
        clock->setText(time);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(what);
        words->addWidget(why);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(32, 0, 0, theme::space12);
        layout->addLayout(words, 1);
        layout->addWidget(clock, 0, Qt::AlignTop);
        setAccessibleName(step.what + u", "_s + time);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto colors = theme::colors(palette());
        QRectF place(2, 1, 16, 16);
        if (isRightToLeft())
            place.moveLeft(width() - place.right());
        paintGlyph(&painter, place, m_glyph,
                   m_tone == theme::Tone::Neutral ? colors.secondary
                                                  : theme::pair(colors, m_tone).text);
        if (m_isLast)
            return;
        painter.setPen(QPen(colors.hairline, 1));
        painter.drawLine(QPointF(place.center().x(), 22),
                         QPointF(place.center().x(), height() - 4.0));
    }

private:
    QString m_glyph;
    theme::Tone m_tone;
    bool m_isLast;
};

ElidedLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new ElidedLabel(theme::Type::Heading, ElidedLabel::Ink::Secondary, parent);
    label->setText(text);
    return label;
}

} // namespace

IntentDetails::IntentDetails(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"intentDetails"_s);
    setAccessibleName(tr("How it fared"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(320);
    auto *nothing = new StatePage(this);
    nothing->setState({ u"outbox"_s,
                        tr("Nothing chosen"),
                        tr("Choose a line to see how it fared."),
                        {},
                        {},
                        {} });
    m_nothing = nothing;
    m_page = new QWidget(this);
    auto *scroll = scrolledPane(m_page);
    QWidget *body = scroll->widget();
    m_title = new FactLabel(body);
    m_title->setObjectName(u"intentTitle"_s);
    m_title->setType(theme::Type::DetailsTitle);
    m_line = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, body);
    m_openCard = new LinkButton(tr("Open this card"), body);
    m_openCard->setObjectName(u"intentOpenCard"_s);
    m_bar = new MessageBar(body);
    m_bar->setObjectName(u"intentBar"_s);
    m_steps = new QWidget(body);
    m_steps->setObjectName(u"intentSteps"_s);
    m_stepLines = new QVBoxLayout(m_steps);
    m_stepLines->setContentsMargins(0, 0, 0, 0);
    m_stepLines->setSpacing(0);
    m_fieldsCaption = caption({}, body);
    m_fields = new QWidget(body);
    m_fields->setObjectName(u"intentFields"_s);
    m_grid = new QGridLayout(m_fields);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::space16);
    m_grid->setColumnStretch(1, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::paneMargin, theme::paneMargin, theme::paneMargin,
                               theme::paneMargin);
    column->setSpacing(theme::space12);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_title);
    head->addWidget(m_line);
    head->addWidget(m_openCard, 0, Qt::AlignLeading);
    column->addLayout(head);
    column->addWidget(m_bar);
    column->addWidget(caption(tr("How it fared"), body));
    column->addWidget(m_steps);
    column->addWidget(m_fieldsCaption);
    column->addWidget(m_fields);
    column->addStretch(1);

    m_foot = new QWidget(m_page);
    m_foot->setBackgroundRole(QPalette::Window);
    m_foot->setAutoFillBackground(true);
    auto *safe = new FactLabel(m_foot);
    safe->setType(theme::Type::Small);
    safe->setInk(FactLabel::Ink::Secondary);
    safe->setText({}, tr("Closing the program is safe: it goes on from here."));
    m_readNow = new QPushButton(tr("Read now"), m_foot);
    m_readNow->setObjectName(u"readNow"_s);
    m_giveUp = new QPushButton(tr("Do not send again"), m_foot);
    m_giveUp->setObjectName(u"giveUp"_s);
    for (QPushButton *button : { m_readNow, m_giveUp })
        button->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin, theme::space12);
    foot->addWidget(safe, 1);
    foot->addWidget(m_readNow);
    foot->addWidget(m_giveUp);
    auto *page = new QVBoxLayout(m_page);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(scroll, 1);
    page->addWidget(m_foot);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    layout->addWidget(m_nothing);

    connect(&workspace.store(), &store::Store::intentChanged, this, [this](IntentId id) {
        if (id == m_id)
            load();
    });
    connect(m_openCard, &LinkButton::clicked, this,
            [this] { emit openCardRequested(m_intent.owner); });
    connect(m_readNow, &QPushButton::clicked, this, [this] {
        m_readNow->setEnabled(false);
        m_acting = m_workspace.outbox().settleNow(m_id);
        m_acting.then(this, [this](const Result<Done> &result) { told(result); });
    });
    connect(m_giveUp, &QPushButton::clicked, this, [this] {
        m_acting = m_workspace.outbox().giveUp(m_id);
        m_acting.then(this, [this](const Result<Done> &result) { told(result); });
    });
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (m_intent.error)
            showErrorDetails(this, *m_intent.error);
    });
    showIntent({});
}

IntentDetails::~IntentDetails() { m_loading.cancel(); }

void IntentDetails::told(const Result<Done> &result)
{
    m_acting = {};
    m_readNow->setEnabled(true);
    if (result || result.error().code == "state-changed"_L1)
        return load();
    const ErrorText words = errorText(result.error());
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} });
}

void IntentDetails::showIntent(IntentId id)
{
    m_id = id;
    m_nothing->setVisible(!id.isValid());
    m_page->setVisible(id.isValid());
    load();
}

void IntentDetails::load()
{
    m_loading.cancel();
    if (!m_id.isValid())
        return;
    m_loading = m_workspace.store().intent(m_id);
    m_loading.then(this, [this](const Result<store::Intent> &intent) {
        m_loading = {};
        if (intent)
            show(*intent);
        else
            showIntent({});
    });
}

void IntentDetails::show(const store::Intent &intent)
{
    m_intent = intent;
    m_title->setText(intentwords::title(intent));
    m_line->setText(intent.cardTitle + u" · "_s + m_workspace.connection().name);
    showBar(intent);
    showSteps(intent);
    showFields(intent);
    m_foot->setVisible(intent.state == store::IntentState::Unknown);
}

void IntentDetails::showBar(const store::Intent &intent)
{
    const bool isUnknown = intent.state == store::IntentState::Unknown;
    if (isUnknown)
        return m_bar->showMessage(
            { theme::Tone::Warning,
              u"question-ring"_s,
              tr("It is not known whether the portal did this."),
              intent.kind == store::IntentKind::AddEntry
                  ? tr("The portal gives no receipt, so sending again could make it twice.")
                  : tr("It is looked for on the portal before anything else."),
              {} });
    if (intent.state != store::IntentState::Refused || !intent.error)
        return m_bar->clear();
    const ErrorText words = errorText(*intent.error);
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action,
                         tr("What the portal said") });
}

void IntentDetails::showSteps(const store::Intent &intent)
{
    while (QLayoutItem *item = m_stepLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < intent.steps.size(); ++i) {
        const store::IntentStep &step = intent.steps.at(i);
        m_stepLines->addWidget(new StepLine(intentwords::step(step),
                                            step.at.toLocalTime().toString(u"HH:mm:ss.zzz"_s),
                                            i + 1 == intent.steps.size(), m_steps));
    }
}

void IntentDetails::showFields(const store::Intent &intent)
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const bool isLooked = intent.state == store::IntentState::Unknown;
    m_fieldsCaption->setText(isLooked ? tr("Looked for") : tr("What it holds"));
    int row = 0;
    const auto add = [&](const QString &name, const QString &value) {
        if (value.isEmpty())
            return;
        auto *key = new ElidedLabel(theme::Type::Body, ElidedLabel::Ink::Secondary, m_fields);
        key->setText(name);
        auto *text = new FactLabel(m_fields);
        text->setText({}, value);
        m_grid->addWidget(key, row, 0, Qt::AlignTop);
        m_grid->addWidget(text, row, 1);
        ++row;
    };
    add(tr("Title"), intent.draft.title);
    add(tr("Text"),
        intent.draft.text.size() > shownText ? intent.draft.text.left(shownText) + u'…'
                                             : intent.draft.text);
    if (intent.authorId > 0)
        add(tr("Author"), m_workspace.userName(UserId { intent.authorId }));
    if (isLooked && intent.sentAtPortal.isValid())
        add(tr("Not before"),
            tr("%1 on the portal’s clock")
                .arg(intent.sentAtPortal.toLocalTime().toString(u"HH:mm:ss"_s)));
    if (intent.entry.isValid())
        add(tr("Entry"), QString::number(intent.entry.value));
}
