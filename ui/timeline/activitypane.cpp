// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/activitypane.h"

#include "errortext.h"

#include "ui/timeline/activitydelegate.h"
#include "ui/timeline/dates.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errordetails.h"
#include "ui/widgets/statepage.h"

#include <QListView>
#include <QLocale>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using models::ActivityListModel;

ActivityPane::ActivityPane(timeline::Service &service, Clock &clock, const TimelineNames &names,
                           QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(new ActivityListModel(service, this))
{
    setObjectName(u"activityPane"_s);
    build(names);
    connect(m_model, &ActivityListModel::changed, this, [this] {
        if (m_model->availability() == ActivityListModel::Availability::Ready)
            m_read = m_clock.utcNow();
        learnUsers();
        update();
    });
    connect(
        m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { emit currentActivityChanged(m_model->at(current)); });
    connect(m_list, &QAbstractItemView::activated, this, &ActivityPane::activityActivated);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (errorText(m_model->error()).canRetry)
            reload();
        else
            showError();
    });
    connect(m_state, &StatePage::primaryTriggered, this, &ActivityPane::reload);
    connect(m_state, &StatePage::secondaryTriggered, this, &ActivityPane::showError);
    m_busy.setSingleShot(true);
    m_busy.setInterval(300ms);
    connect(&m_busy, &QTimer::timeout, this, &ActivityPane::update);
    update();
}

void ActivityPane::build(const TimelineNames &names)
{
    m_count = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this);
    m_count->setObjectName(u"activityCount"_s);
    m_bar = new MessageBar(this);
    m_bar->setObjectName(u"activityMessage"_s);
    m_body = new QStackedWidget(this);
    m_list = new QListView(m_body);
    m_list->setObjectName(u"activityList"_s);
    m_list->setAccessibleName(tr("Activities"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_delegate = new ActivityDelegate(m_list);
    m_delegate->setNames(names.user, [this] { return m_clock.utcNow(); });
    m_list->setItemDelegate(m_delegate);
    m_list->setModel(m_model);
    m_state = new StatePage(m_body);
    m_state->setObjectName(u"activityState"_s);
    m_body->addWidget(m_list);
    m_body->addWidget(m_state);
    m_body->addWidget(new QWidget(m_body)); // nothing: less than 300 ms

    auto *head = new QVBoxLayout;
    head->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin, theme::space8);
    head->setSpacing(theme::space8);
    head->addWidget(m_count);
    head->addWidget(m_bar);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_body, 1);
    setFocusProxy(m_list);
}

void ActivityPane::setCard(const std::optional<crm::OwnerRef> &card)
{
    if (m_model->card() == card)
        return;
    m_read = {};
    m_model->setCard(card);
    emit currentActivityChanged({});
    if (isVisible())
        reload();
}

void ActivityPane::reload()
{
    m_busy.start();
    m_model->reload();
}

void ActivityPane::refreshNames() { m_list->viewport()->update(); }

void ActivityPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_model->availability() == ActivityListModel::Availability::NotAsked)
        reload();
}

void ActivityPane::learnUsers()
{
    QList<UserId> users;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const auto activity = m_model->at(m_model->index(row));
        for (const UserId id :
             { activity->responsibleId, activity->authorId, activity->editorId }) {
            if (id.isValid() && !users.contains(id))
                users.append(id);
        }
    }
    if (!users.isEmpty())
        emit authorsSeen(users);
}

/// "9 of 9 · read today, 12:03": complete, or said not to be.
void ActivityPane::updateCount()
{
    const QLocale locale;
    const int rows = m_model->rowCount();
    const auto total = m_model->total();
    QString words = total ? tr("%1 of %2").arg(locale.toString(rows), locale.toString(*total))
                          : tr("%n activities", nullptr, rows);
    if (m_model->availability() == ActivityListModel::Availability::Loading)
        words += u" · "_s + tr("reading…");
    else if (!m_model->isComplete())
        words += u" · "_s + tr("not complete");
    if (m_read.isValid())
        words += u" · "_s + tr("read %1").arg(dates::moment(m_read, m_clock.utcNow()));
    m_count->setText(words);
    m_count->setVisible(rows > 0);
}

void ActivityPane::update()
{
    using Availability = ActivityListModel::Availability;
    updateCount();
    const bool failed = m_model->availability() == Availability::Failed;
    const bool hasRows = m_model->rowCount() > 0;
    if (failed && hasRows) {
        const ErrorText words = errorText(m_model->error());
        m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what,
                             tr("Not all activities could be read."),
                             words.canRetry ? tr("Try again") : tr("What the portal said") });
    } else {
        m_bar->clear();
    }
    if (hasRows)
        return m_body->setCurrentIndex(0);
    if (failed) {
        const ErrorText words = errorText(m_model->error());
        const bool own = m_model->error().code == "gateway-no-activities"_L1;
        showState(own ? u"question-ring"_s : u"octagon"_s, words.what, words.action,
                  words.canRetry ? tr("Try again") : QString(),
                  own ? QString() : tr("What the portal said"));
    } else if (m_model->availability() == Availability::Ready) {
        showState(u"list"_s, tr("No activities on this card"),
                  tr("Calls, meetings, e-mails and tasks of this card would be listed here."));
    } else if (!m_busy.isActive()) {
        showState(u"hourglass"_s, tr("Reading the activities"), tr("Waiting for the portal"));
    } else {
        m_body->setCurrentIndex(2);
    }
}

void ActivityPane::showState(const QString &glyph, const QString &title, const QString &text,
                             const QString &primary, const QString &secondary)
{
    m_state->setState({ glyph, title, text, primary, {}, secondary });
    m_body->setCurrentIndex(1);
}

void ActivityPane::showError() { showErrorDetails(this, m_model->error()); }
