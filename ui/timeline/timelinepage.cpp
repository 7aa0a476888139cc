// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepage.h"

#include "errortext.h"

#include "base/errorjson.h"
#include "ui/timeline/cardheader.h"
#include "ui/timeline/dates.h"
#include "ui/timeline/entrydelegate.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/entryselection.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/selectionbar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errordetails.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Completeness = store::CardState::Completeness;
using models::EntryListModel;

namespace {

/// Rows to come, standing still.
class PlaceholderRows : public QWidget
{
public:
    explicit PlaceholderRows(const EntryDelegate *delegate, QWidget *parent)
        : QWidget(parent)
        , m_delegate(delegate)
    {
        setObjectName(u"placeholderRows"_s);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const int height = m_delegate->rowHeight(font());
        for (int row = 0; row < 6 && row * height < this->height(); ++row)
            m_delegate->paintSkeleton(&painter,
                                      QRect(0, theme::space8 + row * height, width(), height),
                                      palette(), font(), layoutDirection(), row);
    }

private:
    const EntryDelegate *m_delegate;
};

/// The line under the switch between the lists and the filter.
class ViewRow : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), theme::colors(palette()).hairline);
    }
};

bool isUnreachable(const Error &error)
{
    return error.kind == Error::Kind::Network || error.kind == Error::Kind::Timeout;
}

} // namespace

TimelinePage::TimelinePage(store::Store &store, Clock &clock, const TimelineNames &names,
                           QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_names(names)
    , m_model(new EntryListModel(store, this))
{
    setObjectName(u"timelinePage"_s);
    build();
    connectParts();
    refresh();
}

TimelinePage::~TimelinePage()
{
    m_readingCard.cancel();
    m_readingFacets.cancel();
    m_readingBound.cancel();
}

void TimelinePage::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_header = new CardHeader(this);
    m_meter = new Meter(Meter::Shape::Edge, this);
    m_meter->setObjectName(u"readingMeter"_s);
    m_meter->setAccessibleName(tr("Reading the card"));
    m_viewRow = new ViewRow(this);
    m_views = new Segments({ tr("Log"), tr("Activities") }, m_viewRow);
    m_views->setObjectName(u"viewSwitch"_s);
    m_views->hide(); // until there is something else than the log
    m_filter = new FilterBar(m_viewRow);
    auto *viewRow = new QHBoxLayout(m_viewRow);
    viewRow->setContentsMargins(theme::paneMargin, 0, 0, 0);
    viewRow->setSpacing(0);
    auto *besideFilter = new QVBoxLayout;
    besideFilter->setContentsMargins(0, theme::space8 + theme::space4, 0,
                                     theme::space8 + theme::space4);
    besideFilter->addWidget(m_views);
    besideFilter->addStretch();
    viewRow->addLayout(besideFilter);
    viewRow->addWidget(m_filter, 1);
    viewRow->addStretch();
    m_viewPages = new QStackedWidget(this);
    auto *log = new QWidget(m_viewPages);
    m_viewPages->addWidget(log);
    m_barPlace = new QWidget(log);
    m_bar = new MessageBar(m_barPlace);
    m_bar->setObjectName(u"listMessage"_s);
    auto *barLayout = new QVBoxLayout(m_barPlace);
    barLayout->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin,
                                  theme::space4);
    barLayout->addWidget(m_bar);

    m_body = new QStackedWidget(log);
    m_list = new EntryListView(m_body);
    m_list->entryDelegate()->setAuthorName(m_names.user);
    m_list->entryDelegate()->setCardName(m_names.card);
    m_list->setNow([this] { return m_clock.utcNow(); });
    m_list->setEntryModel(m_model);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_selection = new EntrySelection(m_list);
    m_selectionBar = new SelectionBar(*m_selection, m_list, this);
    m_placeholder = new PlaceholderRows(m_list->entryDelegate(), m_body);
    m_state = new StatePage(m_body);
    m_state->setObjectName(u"listState"_s);
    m_body->addWidget(m_list);
    m_body->addWidget(m_placeholder);
    m_body->addWidget(m_state);
    m_body->addWidget(new QWidget(m_body)); // nothing: less than 300 ms

    m_foot = new QWidget(log);
    m_footText = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, m_foot);
    m_footText->setObjectName(u"readingText"_s);
    m_stop = new SmallButton(tr("Stop"), m_foot);
    m_stop->setObjectName(u"stopReading"_s);
    m_stop->setToolTip(tr("Stop reading (Esc)"));
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins(theme::space32, theme::space8, theme::paneMargin, theme::space8);
    foot->addWidget(m_footText, 1);
    foot->addWidget(m_stop);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_meter);
    layout->addWidget(m_viewRow);
    layout->addWidget(m_viewPages, 1);
    auto *logLayout = new QVBoxLayout(log);
    logLayout->setContentsMargins(0, 0, 0, 0);
    logLayout->setSpacing(0);
    logLayout->addWidget(m_barPlace);
    logLayout->addWidget(m_body, 1);
    logLayout->addWidget(m_foot);
    logLayout->addWidget(m_selectionBar);

    m_filter->setAuthorName(m_names.user);
    m_filter->setNow([this] { return m_clock.utcNow(); });
    m_busy.setSingleShot(true);
    m_busy.setInterval(300ms);
    m_long.setSingleShot(true);
    m_long.setInterval(3s);
    setMinimumWidth(420);
}

void TimelinePage::connectParts()
{
    const auto askToRead = [this] {
        if (m_owner)
            emit readRequested(*m_owner);
    };
    connect(m_header, &CardHeader::refreshRequested, this, askToRead);
    connect(m_header, &CardHeader::newEntryRequested, this, [this] {
        if (m_owner)
            emit newEntryRequested(*m_owner);
    });
    connect(m_views, &Segments::currentChanged, this, [this](int index) {
        m_viewPages->setCurrentIndex(index);
        updateHeader();
        emit viewChanged(view());
    });
    connect(m_header->proofButton(), &QAbstractButton::clicked, this, &TimelinePage::showProof);
    connect(m_filter, &FilterBar::changed, this, &TimelinePage::applyFilter);
    connect(m_filter, &FilterBar::leftDownwards, this, [this] {
        m_list->setFocus(Qt::OtherFocusReason);
        if (!m_list->currentIndex().isValid() && m_model->rowCount() > 0)
            m_list->setCurrentIndex(m_model->index(0));
    });
    connect(m_list, &EntryListView::upAtTop, m_filter->searchField(),
            [this] { m_filter->searchField()->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &EntryListView::currentEntryChanged, this, &TimelinePage::currentEntryChanged);
    connect(m_list, &QAbstractItemView::activated, this,
            [this] { emit entryActivated(m_list->currentEntry()); });
    connect(m_list, &QWidget::customContextMenuRequested, this, &TimelinePage::showListMenu);
    connect(m_model, &EntryListModel::changed, m_selectionBar,
            [this] { m_selectionBar->setMatching(m_model->rowCount(), m_model->isCountExact()); });
    connect(m_bar, &MessageBar::actionTriggered, this, &TimelinePage::barAction);
    connect(m_state, &StatePage::primaryTriggered, this, &TimelinePage::primaryAction);
    connect(m_state, &StatePage::secondaryTriggered, this, &TimelinePage::secondaryAction);
    connect(m_stop, &QPushButton::clicked, this, &TimelinePage::stopRequested);
    connect(m_model, &EntryListModel::changed, this, &TimelinePage::refresh);
    connect(m_model, &EntryListModel::availabilityChanged, this, &TimelinePage::refresh);
    connect(&m_busy, &QTimer::timeout, this, [this] {
        m_showsBusy = true;
        refresh();
    });
    connect(&m_long, &QTimer::timeout, this, [this] {
        m_showsProgress = true;
        refresh();
    });
    const auto ifThisCard = [this](const crm::OwnerRef &owner, auto then) {
        if (m_owner == owner)
            (this->*then)();
    };
    connect(&m_store, &store::Store::cardChanged, this, [ifThisCard](const crm::OwnerRef &owner) {
        ifThisCard(owner, &TimelinePage::readCard);
    });
    connect(&m_store, &store::Store::entriesChanged, this,
            [ifThisCard](const crm::OwnerRef &owner) {
                ifThisCard(owner, &TimelinePage::readCard);
                ifThisCard(owner, &TimelinePage::readFacets);
            });
    connect(&m_store, &store::Store::extrasChanged, this, &TimelinePage::readBound);
}

// --- Which card

void TimelinePage::showCard(const crm::OwnerRef &owner)
{
    if (m_owner == owner)
        return;
    endReading();
    setView(View::Log);
    m_owner = owner;
    m_card = {};
    m_card.owner = owner;
    m_isCardKnown = m_isNewnessKnown = false;
    m_model->setNewSince({});
    m_filter->clearFilters();
    applyFilter();
    m_filter->setBoundCount(0);
    readCard();
    readFacets();
    readBound();
    refresh();
}

void TimelinePage::showNoCard()
{
    endReading();
    m_owner.reset();
    m_isCardKnown = false;
    m_readingCard.cancel();
    refresh();
}

QString TimelinePage::cardTitle() const
{
    if (!m_owner)
        return {};
    return m_card.title.isEmpty() ? m_names.card(*m_owner) : m_card.title;
}

void TimelinePage::readCard()
{
    if (!m_owner)
        return;
    m_readingCard.cancel();
    m_readingCard = m_store.card(*m_owner);
    m_readingCard.then(this, [this](Result<store::CardState> card) {
        m_readingCard = {};
        if (card)
            takeCard(*card);
    });
}

void TimelinePage::takeCard(const store::CardState &card)
{
    // What comes after the reading before this visit, or after the first one, is new to the person.
    if (!m_isNewnessKnown && card.lastRead.isValid()) {
        m_isNewnessKnown = true;
        m_model->setNewSince(card.lastRead);
    }
    m_isCardKnown = true;
    m_card = card;
    refresh();
}

void TimelinePage::readFacets()
{
    if (!m_owner)
        return;
    store::EntryQuery query;
    query.owner = m_owner;
    m_readingFacets.cancel();
    m_readingFacets = m_store.facets(query);
    m_readingFacets.then(this, [this](Result<store::EntryFacets> facets) {
        m_readingFacets = {};
        if (!facets)
            return;
        m_filter->setFacets(*facets);
        QList<UserId> authors;
        for (const store::Facet &facet : facets->authors)
            authors.append(UserId { facet.key.toLongLong() });
        if (!authors.isEmpty())
            emit authorsSeen(authors);
    });
}

void TimelinePage::readBound()
{
    if (!m_owner)
        return;
    m_readingBound.cancel();
    m_readingBound = m_store.entriesBoundTo(*m_owner);
    m_readingBound.then(this, [this](Result<store::EntryIds> bound) {
        m_readingBound = {};
        if (!bound || bound->size() == m_filter->boundCount())
            return; // what changed was a note, a pin or another card's
        m_filter->setBoundCount(int(bound->size()));
        refresh();
    });
}

void TimelinePage::applyFilter()
{
    if (!m_owner)
        return;
    store::EntryQuery query;
    query.owner = m_owner;
    m_filter->applyTo(&query);
    m_model->setQuery(query);
}

// --- Reading from the portal

void TimelinePage::startReading()
{
    m_isReading = true;
    m_progress = {};
    m_error.reset();
    m_showsBusy = m_showsProgress = false;
    m_busy.start();
    m_long.start();
    refresh();
}

void TimelinePage::setProgress(const syncing::ReadingProgress &progress)
{
    m_progress = progress;
    if (m_showsBusy)
        refresh();
}

void TimelinePage::endReading(const std::optional<Error> &error, const QDateTime &retryAt)
{
    m_isReading = m_showsBusy = m_showsProgress = false;
    m_busy.stop();
    m_long.stop();
    m_error = error;
    m_retryAt = retryAt;
    if (m_error && m_error->kind == Error::Kind::Cancelled)
        m_error.reset(); // stopped on purpose: the proof says so
    refresh();
}

// --- What else the card has

void TimelinePage::setActivities(QWidget *pane)
{
    m_viewPages->addWidget(pane);
    m_views->show();
    refresh();
}

TimelinePage::View TimelinePage::view() const { return View(m_views->current()); }

void TimelinePage::setView(View view) { m_views->setCurrent(int(view)); }

void TimelinePage::setDensity(Settings::Density density)
{
    m_list->setDensity(density);
    m_placeholder->update();
}

void TimelinePage::setPortalIcon(const std::function<QPixmap(const QString &)> &picture)
{
    m_list->entryDelegate()->setPortalIcon(picture);
    m_filter->setPortalIcon(picture);
}

void TimelinePage::refreshNames()
{
    m_filter->refreshNames();
    m_list->viewport()->update();
    refresh();
}

bool TimelinePage::isOffline() const { return m_error && isUnreachable(*m_error); }

Proof TimelinePage::proof() const
{
    Proof proof = Proof::of(m_card);
    proof.isOffline = isOffline();
    if (m_error && !proof.isOffline && m_card.completeness == Completeness::NeverRead)
        proof.kind = Proof::Kind::Failed;
    if (m_isReading && (m_showsBusy || m_card.completeness == Completeness::NeverRead)) {
        proof.kind = Proof::Kind::Reading;
        proof.present = std::max(m_progress.collected, m_card.present);
        if (m_progress.total)
            proof.total = m_progress.total;
    }
    return proof;
}

// --- What is shown

void TimelinePage::refresh()
{
    updateHeader();
    updateBar();
    m_body->setCurrentIndex(int(updateBody()));
    updateFoot();
    if (m_filter->isFiltered() || m_filter->showsBound())
        m_filter->setCounts(m_model->rowCount(),
                            std::max<qint64>(m_card.present, m_model->rowCount()));
}

void TimelinePage::updateHeader()
{
    if (!m_owner) {
        m_header->clearCard();
        m_filter->hide();
        m_viewRow->hide();
        m_meter->hide();
        return;
    }
    m_header->setCard(*m_owner, m_card.title, m_names.card(*m_owner), m_card.secondLine);
    m_header->setReading(m_isReading);
    m_header->proofButton()->setProof(proof(), m_clock.utcNow());
    const bool isLog = view() == View::Log;
    m_header->proofButton()->setVisible(isLog); // it speaks of the entries
    m_filter->setVisible(
        isLog && (m_model->rowCount() > 0 || m_filter->isFiltered() || m_filter->boundCount() > 0));
    m_viewRow->setVisible(m_viewPages->count() > 1 || m_filter->isVisibleTo(m_viewRow));
    // The meter's place is always there, so that nothing moves when a reading begins.
    const bool works = m_isReading && m_showsBusy;
    m_meter->setVisible(works);
    if (works) {
        const bool known = m_progress.total && *m_progress.total > 0;
        m_meter->setRange(0, known ? 1000 : 0);
        if (known)
            m_meter->setValue(
                int(std::min<qint64>(1000, m_progress.collected * 1000 / *m_progress.total)));
    }
}

void TimelinePage::updateBar()
{
    const QDateTime now = m_clock.utcNow();
    const bool hasRows = m_card.present > 0 || m_model->rowCount() > 0;
    MessageBar::Message message;
    QString endNote, endGlyph;
    if (m_owner && hasRows && m_error) {
        const ErrorText words = errorText(*m_error);
        const QString as = m_card.lastRead.isValid()
            ? tr("This is the card as read %1.").arg(dates::moment(m_card.lastRead, now))
            : tr("What is shown was read before.");
        if (isOffline()) {
            const QString again = m_retryAt.isValid()
                ? u' ' + tr("It is tried again at %1.").arg(dates::clockTime(m_retryAt))
                : QString();
            message = { theme::Tone::Neutral, u"offline"_s, tr("No connection."), as + again,
                        tr("Now") };
            endNote = tr("Drafts are kept. Writing goes on when the portal answers.");
        } else {
            message = { theme::Tone::Refused, u"octagon"_s, words.what, as,
                        words.canRetry ? tr("Try again") : tr("What the portal said") };
        }
    } else if (m_owner && m_card.completeness == Completeness::NewestOnly && !m_isReading) {
        const int newest = int(m_card.present);
        message = { theme::Tone::Warning, u"half-ring"_s,
                    tr("Only the newest %n can be read here,", nullptr, newest),
                    tr("because this portal sends the first page again whichever page is asked "
                       "for."),
                    tr("Why") };
        const qint64 older = m_card.portalTotal.value_or(0) - m_card.present;
        if (older > 0 && !m_filter->isFiltered()) {
            endNote = tr("The list ends here: %1 older entries are out of reach.")
                          .arg(QLocale().toString(older));
            endGlyph = u"half-ring"_s;
        }
    } else if (m_owner && hasRows && !m_isReading
               && (m_card.completeness == Completeness::Partial
                   || m_card.completeness == Completeness::Reading)) {
        message = { theme::Tone::Warning, u"half-ring"_s, tr("Not all of this card was read."),
                    tr("What is shown was read; older entries may be missing."), tr("Go on") };
    }
    m_list->setEndNote(endGlyph, endNote);
    if (message.fact.isEmpty())
        m_bar->clear();
    else
        m_bar->showMessage(message);
    m_barPlace->setVisible(!message.fact.isEmpty());
}

TimelinePage::Shown TimelinePage::updateBody()
{
    if (!m_owner) {
        showState(u"list"_s, tr("No card chosen"),
                  tr("Choose a card at the side, or paste its address from the browser."));
        return Shown::State;
    }
    if (m_model->availability() == EntryListModel::Availability::Failed) {
        const ErrorText words = errorText(m_model->error());
        showState(u"octagon"_s, words.what, words.action, tr("Try again"),
                  tr("What the portal said"));
        return Shown::State;
    }
    if (m_model->rowCount() > 0)
        return Shown::List;
    const bool isSettled = m_model->availability() == EntryListModel::Availability::Ready
        && m_model->isCountExact() && m_isCardKnown;
    if (!isSettled)
        return m_showsBusy ? Shown::Placeholder : Shown::Nothing;
    if (m_filter->isFiltered()) {
        const bool all = m_card.completeness == Completeness::Complete;
        showState(u"filter"_s, tr("No entry matches the filter"),
                  all ? tr("The card was read completely, so there is none.")
                      : tr("Not all of the card was read, so there may be one that is not here."),
                  {}, tr("Clear filter"));
        return Shown::State;
    }
    if (m_isReading)
        return m_showsBusy ? Shown::Placeholder : Shown::Nothing;
    std::optional<Error> error = m_error;
    if (!error && m_card.completeness == Completeness::NeverRead && !m_card.lastError.isEmpty())
        error = errorFromJson(m_card.lastError.toUtf8());
    if (error) {
        const ErrorText words = errorText(*error);
        showState(isOffline() ? u"offline"_s : u"octagon"_s, words.what, words.action,
                  words.canRetry || isOffline() ? tr("Try again") : QString(),
                  tr("What the portal said"));
        return Shown::State;
    }
    if (m_card.completeness == Completeness::NeverRead) {
        showState(u"question-ring"_s, tr("This card was not read yet"),
                  tr("Its entries are on the portal; nothing of them is kept here."),
                  tr("Read it"));
        return Shown::State;
    }
    showState(u"list"_s, tr("No log entries on this card"),
              tr("Bots and integrations have written nothing here. Entries made on other cards "
                 "and only bound to this one do not appear."),
              tr("New entry"));
    return Shown::State;
}

void TimelinePage::showState(const QString &glyph, const QString &title, const QString &text,
                             const QString &primary, const QString &secondary)
{
    const QString primaryGlyph = primary == tr("New entry") ? u"plus"_s : QString();
    m_state->setState({ glyph, title, text, primary, primaryGlyph, secondary });
}

void TimelinePage::updateFoot()
{
    const bool shown = m_isReading && m_showsProgress;
    m_foot->setVisible(shown);
    if (!shown)
        return;
    if (m_progress.requestsPlanned > 0)
        m_footText->setText(
            tr("%1 of %2 requests")
                .arg(m_progress.requestsDone)
                .arg(std::max(m_progress.requestsPlanned, m_progress.requestsDone)));
    else
        m_footText->setText(tr("Waiting for the portal"));
}

// --- What people do

void TimelinePage::barAction()
{
    if (m_bar->message().glyph == u"half-ring"_s && m_card.completeness == Completeness::NewestOnly)
        return showProof();
    if (m_error && !errorText(*m_error).canRetry && !isOffline())
        return showErrorDetails(this, *m_error);
    if (m_owner)
        emit readRequested(*m_owner);
}

void TimelinePage::primaryAction()
{
    if (!m_owner)
        return;
    if (m_model->availability() == EntryListModel::Availability::Failed)
        return m_model->reload();
    if (m_state->state().primaryGlyph == u"plus"_s)
        emit newEntryRequested(*m_owner);
    else
        emit readRequested(*m_owner);
}

void TimelinePage::secondaryAction()
{
    if (m_model->availability() == EntryListModel::Availability::Failed)
        return showErrorDetails(this, m_model->error());
    if (m_filter->isFiltered())
        return m_filter->clearFilters();
    if (m_error)
        showErrorDetails(this, *m_error);
    else
        showErrorDetails(this, errorFromJson(m_card.lastError.toUtf8()));
}

void TimelinePage::showProof()
{
    auto *popup = new ProofPopup(proof(), m_clock.utcNow(), m_pagingWords, this);
    popup->popUpBelow(m_header->proofButton());
}

void TimelinePage::showListMenu(const QPoint &pos)
{
    if (!m_list->currentIndex().isValid())
        return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"listMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](std::initializer_list<BulkAction> actions) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const BulkAction which : actions)
            menu->addAction(m_selectionBar->action(which));
    };
    add({ BulkAction::CopyText, BulkAction::CopyBbCode, BulkAction::CopyJson, BulkAction::Export });
    if (!m_selection->isMany())
        menu->addActions(m_entryActions);
    add({ BulkAction::SetNote, BulkAction::RemoveNotes });
    add({ BulkAction::Bind, BulkAction::Unbind, BulkAction::Pin, BulkAction::Unpin });
    add({ BulkAction::Delete });
    menu->addSeparator();
    menu->addAction(tr("Choose all"), m_selection, &EntrySelection::selectAll);
    menu->popup(m_list->viewport()->mapToGlobal(pos));
}

void TimelinePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        if (m_selection->isMany())
            return m_selection->leave();
        if (m_isReading)
            return emit stopRequested();
        if (m_filter->isFiltered())
            return m_filter->clearFilters();
    }
    QWidget::keyPressEvent(event);
}
