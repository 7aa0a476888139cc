// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people change of an entry in its details: pins, bindings; the note has a section of its own.
#include "errortext.h"

#include "ui/timeline/bindingslist.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/notesection.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QMenu>

using namespace Qt::Literals::StringLiterals;
using store::Intent;
using store::IntentState;
using store::PinState;

void EntryDetails::setWrites(const EntryWrites &writes)
{
    m_writes = writes;
    m_note->setWrites(writes);
    m_bindings->setChangeable(true);
    connect(m_bindings, &BindingsList::addRequested, this, [this] {
        m_writes.pickCard(m_bindings, [this](const crm::OwnerRef &card) { bind(card); });
    });
    connect(m_bindings, &BindingsList::removeRequested, this, &EntryDetails::askUnbind);
    connect(m_bindings, &BindingsList::cardsTold, this,
            [this](EntryId id, const QList<crm::OwnerRef> &cards) {
                store::ReadExtras read;
                read.bindings = cards;
                m_writes.keep(id, read);
            });
    updatePin();
}

void EntryDetails::setCard(const crm::OwnerRef &card, const QString &title)
{
    m_card = card;
    m_cardTitle = title;
}

syncing::Target EntryDetails::target(const crm::OwnerRef &card, const QString &title) const
{
    syncing::Target target = syncing::targetOf(*m_stored, title);
    target.card = card;
    return target;
}

void EntryDetails::readExtras()
{
    if (!m_stored)
        return;
    m_readingExtras.cancel();
    m_readingExtras = m_store.extras(m_id);
    m_readingExtras.then(this, [this](const Result<store::EntryExtras> &extras) {
        m_readingExtras = {};
        if (!extras || !m_stored)
            return;
        m_extras = *extras;
        updatePin();
        const bool isGone = m_stored->deletedHere || m_stored->vanishedSince;
        const crm::OwnerRef card = m_card.isValid() ? m_card : m_stored->owner;
        if (m_writes.readNote && !isGone)
            m_note->showEntry(target(card, m_cardTitle), extras->note);
    });
}

// --- Pins: three states, as nobody tells the third

FlatButton *EntryDetails::buildPin(QWidget *parent)
{
    auto *button = new FlatButton(parent);
    button->setObjectName(u"pinButton"_s);
    button->setIcon(icon(u"pin"));
    auto *menu = new QMenu(button);
    m_pinState = menu->addAction(QString());
    m_pinState->setEnabled(false);
    menu->addSeparator();
    m_pin = menu->addAction(tr("Pin on top of this card"));
    m_pin->setObjectName(u"pinEntry"_s);
    m_unpin = menu->addAction(tr("Unpin"));
    m_unpin->setObjectName(u"unpinEntry"_s);
    addActions({ m_pin, m_unpin });
    connect(m_pin, &QAction::triggered, this, [this] { pin(true); });
    connect(m_unpin, &QAction::triggered, this, [this] { pin(false); });
    button->setPopup(menu);
    button->hide();
    return button;
}

void EntryDetails::updatePin()
{
    const bool isGone = m_stored && (m_stored->deletedHere || m_stored->vanishedSince);
    m_pinButton->setVisible(bool(m_writes.carryOut) && m_stored && !isGone);
    if (!m_stored)
        return;
    const crm::OwnerRef card = m_card.isValid() ? m_card : m_stored->owner;
    const PinState state = m_extras ? m_extras->pinOn(card) : PinState::Unknown;
    m_pin->setEnabled(state != PinState::PinnedHere);
    m_unpin->setEnabled(state != PinState::UnpinnedHere);
    switch (state) {
    case PinState::PinnedHere:
        m_pinButton->setText(tr("Pinned"));
        m_pinState->setText(tr("Pinned from here"));
        break;
    case PinState::UnpinnedHere:
        m_pinButton->setText(tr("Pin"));
        m_pinState->setText(tr("Unpinned from here"));
        break;
    case PinState::Unknown:
        m_pinButton->setText(tr("Pin"));
        m_pinState->setText(tr("Not known: the portal does not tell"));
        break;
    }
    m_pinButton->setAccessibleName(m_pinButton->text() + u", "_s + m_pinState->text());
}

void EntryDetails::pin(bool pinned)
{
    if (!m_stored)
        return;
    const auto at = target(m_card.isValid() ? m_card : m_stored->owner, m_cardTitle);
    carryOut(pinned ? syncing::toPin(at) : syncing::toUnpin(at), [this, pinned] {
        showUndo(pinned ? tr("Pinned on top of this card.") : tr("Unpinned."), u"pin"_s,
                 [this, pinned] { pin(!pinned); });
    });
}

// --- Bindings

void EntryDetails::bind(const crm::OwnerRef &card)
{
    if (!m_stored)
        return;
    carryOut(syncing::toBind(target(card, m_names.card(card))), [this, card] {
        m_bindings->reload();
        showUndo(tr("Bound to %1.").arg(m_names.card(card)), u"link"_s,
                 [this, card] { unbind(card); });
    });
}

void EntryDetails::unbind(const crm::OwnerRef &card)
{
    if (!m_stored)
        return;
    carryOut(syncing::toUnbind(target(card, m_names.card(card))), [this, card] {
        m_bindings->reload();
        showUndo(tr("Removed from %1.").arg(m_names.card(card)), u"unlink"_s,
                 [this, card] { bind(card); });
    });
}

/// The last one takes the entry out of everybody's reach, so that is said first.
void EntryDetails::askUnbind(const crm::OwnerRef &card)
{
    if (m_bindings->cards().size() > 1)
        return unbind(card);
    m_barAction = [this, card] { unbind(card); };
    m_writeBar->showMessage({ theme::Tone::Warning, u"warning"_s,
                              tr("This is the last card of the entry."),
                              tr("Without it nobody can reach the entry any more, nor add a card."),
                              tr("Remove it all the same") });
}

// --- The way of a write

void EntryDetails::carryOut(const Intent &intent, std::function<void()> done)
{
    m_barAction = nullptr;
    m_writeBar->clear();
    m_writing = m_writes.carryOut(intent);
    m_writing.then(this, [this, entry = m_id, done](const Result<Intent> &outcome) {
        m_writing = {};
        if (m_id != entry) // another one is shown now; the outbox tells the rest
            return;
        if (outcome && outcome->state == IntentState::Done)
            return done();
        const bool isRefused = !outcome || outcome->state == IntentState::Refused;
        if (!isRefused)
            return m_writeBar->showMessage({ theme::Tone::Warning,
                                             u"question-ring"_s,
                                             tr("It is not known yet whether this was done."),
                                             tr("The outbox goes on with it."),
                                             {} });
        const ErrorText words
            = errorText(!outcome ? outcome.error()
                                 : outcome->error.value_or(Error::make(
                                     Error::Kind::Portal, u"refused-without-reason"_s)));
        m_writeBar->showMessage(
            { theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} });
    });
}

void EntryDetails::showUndo(const QString &fact, const QString &glyph, std::function<void()> undo)
{
    m_barAction = std::move(undo);
    m_writeBar->showMessage({ theme::Tone::Neutral, glyph, fact, {}, tr("Undo") });
}
