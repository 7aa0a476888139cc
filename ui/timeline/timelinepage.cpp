// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timelinepage.h"

#include "ui/timeline/cardheader.h"
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

#include <QKeyEvent>
#include <QMenu>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Completeness = store::CardState::Completeness;
using models::EntryListModel;

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

Proof TimelinePage::proof() const
{
    Proof proof = Proof::of(m_card);
    proof.isOffline = logwords::isOffline(m_error);
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

logwords::Situation TimelinePage::situation() const
{
    return { m_card,
             m_error,
             m_retryAt,
             m_isReading,
             m_filter->isFiltered(),
             m_model->rowCount(),
             m_clock.utcNow() };
}

void TimelinePage::updateBar()
{
    const logwords::Around around = m_owner ? logwords::around(situation()) : logwords::Around();
    m_barAction = around.action;
    m_list->setEndNote(around.endGlyph, around.endNote);
    if (around.bar.fact.isEmpty())
        m_bar->clear();
    else
        m_bar->showMessage(around.bar);
    m_barPlace->setVisible(!around.bar.fact.isEmpty());
}

TimelinePage::Shown TimelinePage::updateBody()
{
    if (!m_owner)
        return showInPlace(logwords::noCard());
    if (m_model->availability() == EntryListModel::Availability::Failed)
        return showInPlace(logwords::unreadable(m_model->error()));
    if (m_model->rowCount() > 0)
        return Shown::List;
    const bool isSettled = m_model->availability() == EntryListModel::Availability::Ready
        && m_model->isCountExact() && m_isCardKnown;
    if (!isSettled || (m_isReading && !m_filter->isFiltered()))
        return m_showsBusy ? Shown::Placeholder : Shown::Nothing;
    return showInPlace(logwords::noRows(situation()));
}

TimelinePage::Shown TimelinePage::showInPlace(const logwords::InPlace &inPlace)
{
    m_primaryAction = inPlace.primary;
    m_secondaryAction = inPlace.secondary;
    m_state->setState(inPlace.page);
    return Shown::State;
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

void TimelinePage::act(logwords::Action action)
{
    using logwords::Action;
    if (!m_owner)
        return;
    switch (action) {
    case Action::None:
        return;
    case Action::Read:
        return emit readRequested(*m_owner);
    case Action::ShowProof:
        return showProof();
    case Action::ShowError:
        if (m_model->availability() == EntryListModel::Availability::Failed)
            return showErrorDetails(this, m_model->error());
        if (const std::optional<Error> error = logwords::errorInPlace(situation()))
            showErrorDetails(this, *error);
        return;
    case Action::WriteEntry:
        return emit newEntryRequested(*m_owner);
    case Action::ClearFilter:
        return m_filter->clearFilters();
    case Action::ReloadStore:
        return m_model->reload();
    }
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
