// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelineplace.h"

#include "errortext.h"
#include "workspace.h"

#include "base/gather.h"
#include "crm/cardtexts.h"
#include "ui/cards/cardpopup.h"
#include "ui/imports/fileadding.h"
#include "ui/portalicons.h"
#include "ui/timeline/activitydetails.h"
#include "ui/timeline/activitypane.h"
#include "ui/timeline/bindingslist.h"
#include "ui/timeline/cardheader.h"
#include "ui/timeline/entrydelegate.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/selectionbar.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListView>
#include <QShortcut>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int onePaneBelow = 900; // details take the place of the list

QString cardName(const Workspace &workspace, const crm::OwnerRef &owner)
{
    for (const crm::EntityType &type : workspace.types()) {
        if (type.typeId == owner.typeId)
            return crm::fallbackTitle(owner, type.name);
    }
    return crm::fallbackTitle(owner);
}

} // namespace

TimelinePlace::TimelinePlace(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"timelinePlace"_s);
    setAcceptDrops(true);
    const TimelineNames names { [&workspace](UserId id) { return workspace.userName(id); },
                                [&workspace](const crm::OwnerRef &owner) {
                                    return cardName(workspace, owner);
                                } };
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"timelineSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_page = new TimelinePage(workspace.store(), workspace.clock(), names, m_splitter);
    m_side = new QStackedWidget(m_splitter);
    m_details = new EntryDetails(workspace.store(), workspace.clock(), names, m_side);
    m_side->addWidget(m_details);
    buildActivities(names);
    m_splitter->addWidget(m_page);
    m_splitter->addWidget(m_side);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({ 752, 440 });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_splitter);

    connect(m_page, &TimelinePage::readRequested, this, &TimelinePlace::refresh);
    connect(m_page, &TimelinePage::stopRequested, this, &TimelinePlace::stop);
    connect(m_page, &TimelinePage::newEntryRequested, this, [this](const crm::OwnerRef &owner) {
        emit newEntryRequested(owner, m_page->cardTitle());
    });
    connect(m_page->header(), &CardHeader::addFromFileRequested, this,
            &TimelinePlace::addFromFileRequested);
    connect(m_page, &TimelinePage::currentEntryChanged, m_details, &EntryDetails::showEntry);
    connect(m_page, &TimelinePage::entryActivated, this, [this](EntryId id) {
        m_details->showEntry(id);
        showDetails();
        m_showsDetails = true;
        arrange();
        m_details->setFocus(Qt::OtherFocusReason);
    });
    connect(m_page, &TimelinePage::authorsSeen, &m_workspace, &Workspace::learnUsers);
    connect(m_details, &EntryDetails::deleteRequested, this,
            [this](const store::StoredEntry &entry) {
                emit deleteRequested(entry, m_page->cardTitle());
            });
    connect(m_details, &EntryDetails::backRequested, this, &TimelinePlace::showList);
    m_details->bindings()->setSource(
        { [&workspace](EntryId id) { return workspace.timeline().bindings(id); },
          [&workspace](const QList<crm::OwnerRef> &owners) {
              return workspace.directory().cards(owners);
          },
          names.card });
    letWrite();
    connect(m_details->bindings(), &BindingsList::cardActivated, this, &TimelinePlace::openCard);
    // A shortcut, as the view of the text would take the key for itself.
    m_back = new QShortcut(QKeySequence::Back, this);
    m_back->setContext(Qt::WidgetWithChildrenShortcut);
    m_back->setEnabled(false);
    connect(m_back, &QShortcut::activated, this, &TimelinePlace::showList);
    connect(m_details, &EntryDetails::linkActivated, this, &TimelinePlace::linkActivated);
    connect(m_details, &EntryDetails::openCardRequested, this, &TimelinePlace::openCardRequested);
    const auto namesLearned = [this] {
        m_page->refreshNames();
        m_details->refreshNames();
        m_activities->refreshNames();
        m_activityDetails->refreshNames();
    };
    connect(&workspace, &Workspace::usersChanged, this, namesLearned);
    connect(&workspace, &Workspace::typesChanged, this, namesLearned);
    connect(&workspace, &Workspace::capabilitiesChanged, this, &TimelinePlace::updateDeleteReason);
    auto *icons = new PortalIcons(workspace, this);
    const auto picture = [icons](const QString &code) { return icons->picture(code); };
    m_page->setPortalIcon(picture);
    m_details->setPortalIcon(picture);
    connect(icons, &PortalIcons::changed, this, [this] {
        m_page->list()->viewport()->update();
        m_details->update();
    });
    connect(&workspace.cardReader(), &syncing::CardReader::progressed, this,
            [this](const crm::OwnerRef &owner, const syncing::ReadingProgress &progress) {
                if (m_page->card() == owner)
                    m_page->setProgress(progress);
            });
    m_counting.setSingleShot(true);
    m_counting.setInterval(600ms);
    connect(&m_counting, &QTimer::timeout, this, [this] { countWritten(m_written); });
    connect(&m_workspace.outbox(), &syncing::Outbox::changed, this, [this](IntentId id) {
        m_written = id;
        m_counting.start();
    });
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (!m_page->isReading())
            refresh();
    });
    updateDeleteReason();
}

TimelinePlace::~TimelinePlace()
{
    m_reading.cancel();
    m_summary.cancel();
}

void TimelinePlace::buildActivities(const TimelineNames &names)
{
    m_activities = new ActivityPane(m_workspace.timeline(), m_workspace.clock(), names, m_page);
    m_page->setActivities(m_activities);
    m_activityDetails = new ActivityDetails(m_workspace.clock(), names, m_side);
    m_side->addWidget(m_activityDetails);
    connect(m_activities, &ActivityPane::currentActivityChanged, m_activityDetails,
            &ActivityDetails::showActivity);
    connect(m_activities, &ActivityPane::authorsSeen, &m_workspace, &Workspace::learnUsers);
    connect(m_activities, &ActivityPane::activityActivated, this, [this] {
        showDetails();
        m_showsDetails = true;
        arrange();
        m_activityDetails->setFocus(Qt::OtherFocusReason);
    });
    connect(m_activityDetails, &ActivityDetails::backRequested, this, &TimelinePlace::showList);
    connect(m_activityDetails, &ActivityDetails::cardActivated, this, &TimelinePlace::openCard);
    connect(m_activityDetails, &ActivityDetails::linkActivated, this,
            &TimelinePlace::linkActivated);
    connect(m_page, &TimelinePage::viewChanged, this, [this] {
        // An entry that is being written stays beside either list.
        const QWidget *shown = m_side->currentWidget();
        if (shown == m_details || shown == m_activityDetails)
            showDetails();
    });
}

/// What the details may change, all of it through the outbox.
void TimelinePlace::letWrite()
{
    EntryWrites writes;
    writes.carryOut = [this](const store::Intent &intent) {
        return chained<store::Intent>(m_workspace.outbox().decide(intent), this,
                                      [this](const store::Intent &journalled) {
                                          return m_workspace.outbox().settled(journalled.id);
                                      });
    };
    writes.readNote = [this](const crm::OwnerRef &card, EntryId id) {
        return m_workspace.timeline().note(card, id);
    };
    writes.keep = [this](EntryId id, const store::ReadExtras &read) {
        m_workspace.store().saveExtras(id, read).then(this, [](const Result<Done> &) {});
    };
    writes.pickCard = [this](QWidget *parent, std::function<void(const crm::OwnerRef &)> chosen) {
        pickCard(parent, std::move(chosen));
    };
    writes.user = [this](UserId id) { return m_workspace.userName(id); };
    writes.now = [this] { return m_workspace.clock().utcNow(); };
    m_details->setWrites(writes);
}

void TimelinePlace::pickCard(QWidget *parent, std::function<void(const crm::OwnerRef &)> chosen)
{
    popUpCards(m_workspace, parent, std::move(chosen));
}

void TimelinePlace::showDetails()
{
    const bool isLog = m_page->view() == TimelinePage::View::Log;
    m_side->setCurrentWidget(isLog ? static_cast<QWidget *>(m_details) : m_activityDetails);
}

void TimelinePlace::openCard(const crm::OwnerRef &owner)
{
    m_showsDetails = false;
    arrange();
    if (m_page->card() == owner)
        return refresh();
    m_details->showEntry({});
    m_page->showCard(owner);
    m_details->setCard(owner, m_page->cardTitle());
    m_activities->setCard(owner);
    m_workspace.store().noteOpened(owner).then(this, [](const Result<Done> &) {});
    learnTitle(owner);
    read(owner);
    emit cardOpened(owner);
}

void TimelinePlace::refresh()
{
    if (m_page->view() == TimelinePage::View::Activities)
        m_activities->reload();
    if (m_page->card())
        read(*m_page->card());
}

void TimelinePlace::stop()
{
    m_workspace.cardReader().stop();
    ++m_attempt;
    m_page->endReading();
}

void TimelinePlace::setRefreshMinutes(int minutes)
{
    if (minutes > 0)
        m_refresh.start(std::chrono::minutes(minutes));
    else
        m_refresh.stop();
}

void TimelinePlace::read(const crm::OwnerRef &owner)
{
    m_reading.cancel();
    const quint64 attempt = ++m_attempt;
    m_page->startReading();
    m_reading = m_workspace.cardReader().read(owner);
    m_reading.then(this, [this, owner, attempt](const Result<syncing::ReadingResult> &result) {
        m_reading = {};
        if (attempt == m_attempt)
            finished(owner, result);
    });
}

void TimelinePlace::finished(const crm::OwnerRef &owner,
                             const Result<syncing::ReadingResult> &result)
{
    if (m_page->card() != owner)
        return;
    if (result) {
        m_failures = 0;
        m_page->setPagingWords(result->dialect == syncing::PagingDialect::Works ? tr("can be read")
                                   : result->dialect == syncing::PagingDialect::NewestOnly
                                   ? tr("cannot be read")
                                   : QString());
        return m_page->endReading();
    }
    const Error &error = result.error();
    const bool unreachable
        = error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout;
    if (!unreachable)
        return m_page->endReading(error);
    // 15 s, 30 s, 1 min … at most 5 min.
    const auto wait = std::min<std::chrono::seconds>(15s * (1 << std::min(m_failures, 5)), 300s);
    ++m_failures;
    m_page->endReading(error, m_workspace.clock().utcNow().addSecs(wait.count()));
    m_workspace.clock().callAfter(wait, this, [this, owner, attempt = m_attempt] {
        if (attempt == m_attempt && m_page->card() == owner)
            read(owner);
    });
}

/// What was written here is in the store already; the portal's count of it is not. Many writes in a
/// row are counted once, after the last of them.
void TimelinePlace::countWritten(IntentId id)
{
    m_workspace.store().intent(id).then(this, [this](const Result<store::Intent> &intent) {
        if (intent && intent->state == store::IntentState::Done && m_page->card() == intent->owner)
            refresh();
    });
}

/// Title and second line of the card, from the portal; offline the store keeps the last ones.
void TimelinePlace::learnTitle(const crm::OwnerRef &owner)
{
    m_summary.cancel();
    m_summary = m_workspace.directory().card(owner);
    m_summary.then(this, [this](const Result<crm::CardSummary> &summary) {
        m_summary = {};
        if (summary)
            m_workspace.store().saveCardSummary(*summary).then(this, [](const Result<Done> &) {});
    });
}

void TimelinePlace::updateDeleteReason()
{
    const auto &can = m_workspace.capabilities();
    const QString why = can.removeReason.isEmpty()
        ? QString()
        : errorText(Error::make(Error::Kind::AccessDenied, can.removeReason)).what;
    const bool isOff = can.remove == connections::Can::No;
    m_page->selectionBar()->setDeleteReason(isOff ? why : QString());
    m_details->setDeleteReason(isOff ? tr("Delete is off: %1").arg(why) : QString());
    m_details->setForeignDeleteHint(isOff ? QString() : why);
}

void TimelinePlace::arrange()
{
    m_page->setVisible(!m_isOnePane || !m_showsDetails);
    m_side->setVisible(!m_isOnePane || m_showsDetails);
    m_details->setBackShown(m_isOnePane);
    m_activityDetails->setBackShown(m_isOnePane);
    m_back->setEnabled(m_isOnePane && m_showsDetails);
}

void TimelinePlace::showList()
{
    m_showsDetails = false;
    arrange();
    const bool isLog = m_page->view() == TimelinePage::View::Log;
    QWidget *list = isLog ? static_cast<QWidget *>(m_page->list()) : m_activities->list();
    list->setFocus(Qt::OtherFocusReason);
}

void TimelinePlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isOnePane = width() < onePaneBelow;
    if (isOnePane == m_isOnePane)
        return;
    m_isOnePane = isOnePane;
    arrange();
}

void TimelinePlace::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_isOnePane && m_showsDetails)
        return showList();
    QWidget::keyPressEvent(event);
}

void TimelinePlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileAdding::fileIn(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void TimelinePlace::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    emit fileDropped(FileAdding::fileIn(event->mimeData()));
}
