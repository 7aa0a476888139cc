// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/activitydetails.h"

#include "base/textcheck.h"
#include "crm/ownerref.h"
#include "timeline/activitytext.h"
#include "ui/timeline/activitydelegate.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/dates.h"
#include "ui/timeline/detailsparts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/statepage.h"

#include <QFocusEvent>
#include <QLocale>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using timeline::Activity;

namespace {

constexpr qsizetype shownSubject = 1'000;

void emptyLines(QVBoxLayout *lines)
{
    while (QLayoutItem *item = lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

ActivityDetails::ActivityDetails(Clock &clock, const TimelineNames &names, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_names(names)
{
    setObjectName(u"activityDetails"_s);
    setAccessibleName(tr("Activity"));
    build();
    showActivity({});
}

void ActivityDetails::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(360);
    auto *nothing = new StatePage(this);
    nothing->setState({ u"list"_s,
                        tr("No activity chosen"),
                        tr("Choose an activity in the list to see all of it here."),
                        {},
                        {},
                        {} });
    auto *page = new QWidget(this);
    m_head = new DetailsHead(page);
    m_head->back->setObjectName(u"activityBackButton"_s);
    m_head->title->setObjectName(u"activityTitle"_s);
    m_head->line->setObjectName(u"activityLine"_s);
    connect(m_head->back, &QToolButton::clicked, this, &ActivityDetails::backRequested);
    m_scroll = scrolledPane(page);
    m_scroll->setObjectName(u"activityScroll"_s);
    m_scroll->setAccessibleName(tr("Activity"));
    QWidget *body = m_scroll->widget();
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin,
                               theme::paneMargin);
    column->setSpacing(theme::space12);
    const auto section = [body](const QString &title, QWidget **area) {
        *area = new QWidget(body);
        auto *lines = new QVBoxLayout(*area);
        lines->setContentsMargins(0, 0, 0, 0);
        lines->setSpacing(theme::space4);
        lines->addWidget(sectionHeading(title, *area));
        return lines;
    };
    auto *textLines = section(tr("Description"), &m_textArea);
    m_text = new BbCodeView(m_textArea);
    m_text->setObjectName(u"activityText"_s);
    m_text->setAccessibleName(tr("Description"));
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_text, &BbCodeView::linkActivated, this, &ActivityDetails::linkActivated);
    textLines->addWidget(m_text);
    auto *people = section(tr("With"), &m_people);
    m_peopleLines = new QVBoxLayout;
    people->addLayout(m_peopleLines);
    auto *cards = section(tr("Cards"), &m_cards);
    m_cards->setObjectName(u"activityCards"_s);
    m_cardLines = new QVBoxLayout;
    cards->addLayout(m_cardLines);
    column->addWidget(m_textArea);
    column->addWidget(m_people);
    column->addWidget(m_cards);
    column->addWidget(sectionHeading(tr("Fields"), body));
    m_fields = new FieldGrid(body);
    m_fields->setObjectName(u"activityFields"_s);
    column->addWidget(m_fields);
    m_raw = new RawAnswer(body);
    column->addWidget(m_raw);
    column->addStretch(1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(new Rule(page));
    layout->addWidget(m_scroll, 1);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(nothing);
    m_pages->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
}

/// No proxy: Qt would come back to it with Tab and never leave.
void ActivityDetails::focusInEvent(QFocusEvent *event) { m_scroll->setFocus(event->reason()); }

void ActivityDetails::showActivity(const std::optional<Activity> &activity)
{
    const bool isOther = !m_activity || !activity || m_activity->id != activity->id;
    m_activity = activity;
    m_pages->setCurrentIndex(activity ? 1 : 0);
    if (!activity)
        return;
    showText();
    m_raw->setAnswer(m_activity->raw);
    refreshNames();
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
}

void ActivityDetails::refreshNames()
{
    if (!m_activity)
        return;
    const QString kind = timeline::activityKind(*m_activity);
    const QString subject = textcheck::firstLine(m_activity->subject, shownSubject);
    const QDateTime when = m_activity->start.isValid() ? m_activity->start : m_activity->created;
    m_head->code = activityIconCode(*m_activity);
    m_head->title->setText(subject.isEmpty() ? kind : subject);
    m_head->line->setText(tr("%1 · %2 · activity %3")
                              .arg(kind, dates::moment(when, m_clock.utcNow()),
                                   QString::number(m_activity->id.value)));
    m_head->update();
    m_fields->clear();
    const timeline::ActivityNames names { m_names.user, m_names.card, [](const QDateTime &time) {
                                             return QLocale().toString(time.toLocalTime(),
                                                                       QLocale::LongFormat);
                                         } };
    const auto fields = timeline::activityFields(*m_activity, names);
    for (const timeline::ActivityField &field : fields)
        m_fields->add(field.name, textcheck::visible(field.value));
    emptyLines(m_peopleLines);
    for (const timeline::Communication &each : std::as_const(m_activity->communications)) {
        QStringList parts { each.name, each.value,
                            each.card.isValid() ? m_names.card(each.card) : QString() };
        parts.removeAll(QString());
        addLine(m_peopleLines, parts.join(u" · "_s));
    }
    m_people->setVisible(!m_activity->communications.isEmpty());
    showCards();
}

void ActivityDetails::addLine(QVBoxLayout *lines, const QString &text)
{
    auto *line = new ElidedLabel(theme::Type::Body, ElidedLabel::Ink::Text, this);
    line->setText(textcheck::visible(text));
    lines->addWidget(line);
}

/// The card it belongs to, those it is bound to, those of the people it was with.
void ActivityDetails::showCards()
{
    emptyLines(m_cardLines);
    QList<crm::OwnerRef> cards { m_activity->owner };
    cards += m_activity->bindings;
    for (const timeline::Communication &each : std::as_const(m_activity->communications))
        cards.append(each.card);
    QList<crm::OwnerRef> shown;
    for (const crm::OwnerRef &card : std::as_const(cards)) {
        if (!card.isValid() || shown.contains(card))
            continue;
        shown.append(card);
        if (!crm::isUsableType(card.typeId)) { // no log to open
            addLine(m_cardLines, m_names.card(card));
            continue;
        }
        auto *link = new LinkButton(m_names.card(card), m_cards);
        link->setObjectName(u"activityCard"_s);
        connect(link, &LinkButton::clicked, this, [this, card] { emit cardActivated(card); });
        m_cardLines->addWidget(link, 0, Qt::AlignLeading);
    }
    m_cards->setVisible(!shown.isEmpty());
}

void ActivityDetails::showText()
{
    using Type = Activity::DescriptionType;
    BbCodeView::Mode mode = BbCodeView::Mode::Lines;
    if (m_activity->descriptionType == Type::BbCode)
        mode = BbCodeView::Mode::Formatted;
    else if (m_activity->descriptionType == Type::Html)
        mode = BbCodeView::Mode::Html;
    m_text->showText(m_activity->description, mode);
    m_textArea->setVisible(!m_activity->description.trimmed().isEmpty());
}

void ActivityDetails::setBackShown(bool shown)
{
    m_head->back->setVisible(shown);
    m_head->update();
}
