// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/notesection.h"

#include "errortext.h"

#include "base/textcheck.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/dates.h"
#include "ui/timeline/detailsparts.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using store::Intent;
using store::IntentState;
using timeline::Note;

NoteSection::NoteSection(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"noteSection"_s);
    build();
    m_settled.setSingleShot(true);
    m_settled.setInterval(300ms);
    connect(&m_settled, &QTimer::timeout, this, &NoteSection::read);
    hide();
}

NoteSection::~NoteSection() { m_reading.cancel(); }

void NoteSection::build()
{
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space12);
    head->addWidget(sectionHeading(tr("Note"), this), 1);
    m_edit = new LinkButton(tr("Edit"), this);
    m_edit->setObjectName(u"noteEdit"_s);
    m_remove = new LinkButton(tr("Delete"), this);
    m_remove->setObjectName(u"noteDelete"_s);
    m_remove->setAccessibleName(tr("Delete the note"));
    head->addWidget(m_edit);
    head->addWidget(m_remove);
    m_state = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this);
    m_state->setObjectName(u"noteState"_s);
    m_bar = new MessageBar(this);
    m_bar->setObjectName(u"noteMessage"_s);
    m_text = new BbCodeView(this);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);

    m_editor = new QWidget(this);
    m_field = new QPlainTextEdit(m_editor);
    m_field->setObjectName(u"noteField"_s);
    m_field->setAccessibleName(tr("Text of the note"));
    m_field->setTabChangesFocus(true);
    m_field->setFixedHeight(6 * theme::lineHeight(font()));
    m_field->installEventFilter(this);
    m_counter = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, m_editor);
    m_counter->setObjectName(u"noteCounter"_s);
    m_cancel = new QPushButton(tr("Cancel"), m_editor);
    m_cancel->setObjectName(u"noteCancel"_s);
    m_save = new QPushButton(tr("Save note"), m_editor);
    m_save->setObjectName(u"noteSave"_s);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_counter, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    auto *editor = new QVBoxLayout(m_editor);
    editor->setContentsMargins(0, 0, 0, 0);
    editor->setSpacing(theme::space8);
    editor->addWidget(m_field);
    editor->addLayout(foot);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space4);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_text);
    layout->addWidget(m_state);
    layout->addWidget(m_editor);
    connect(m_edit, &LinkButton::clicked, this, &NoteSection::edit);
    connect(m_remove, &LinkButton::clicked, this, &NoteSection::remove);
    connect(m_save, &QPushButton::clicked, this, &NoteSection::save);
    connect(m_cancel, &QPushButton::clicked, this, &NoteSection::stopEditing);
    connect(m_bar, &MessageBar::actionTriggered, this, &NoteSection::barAction);
    connect(m_field, &QPlainTextEdit::textChanged, this, &NoteSection::updateCounter);
}

void NoteSection::setWrites(const EntryWrites &writes) { m_writes = writes; }

// --- Which note

void NoteSection::showEntry(const syncing::Target &target,
                            const std::optional<store::StoredNote> &known)
{
    const bool isSame = target.entry == m_target.entry && target.card == m_target.card;
    m_target = target;
    if (isSame || !m_writes.readNote)
        return;
    clear();
    m_target = target;
    if (known)
        m_note = known->note;
    show();
    update();
    m_settled.start();
}

void NoteSection::clear()
{
    if (m_isEditing) {
        m_draftOf = m_target.entry;
        m_draft = m_field->toPlainText();
    }
    m_settled.stop();
    m_reading.cancel();
    m_reading = {};
    m_target = {};
    m_note.reset();
    m_isEditing = m_isFailed = m_isWriting = m_savesWhenRead = false;
    m_offer = Offer::None;
    m_bar->clear();
    hide();
}

void NoteSection::read()
{
    m_reading.cancel();
    m_reading = m_writes.readNote(m_target.card, m_target.entry);
    m_reading.then(this, [this](const Result<std::optional<Note>> &note) {
        m_reading = {};
        m_isFailed = !note;
        if (note)
            take(*note);
        // What is edited is what was read, if it says the same: only its date was not known yet.
        if (m_isEditing && note && *note && m_basis && m_basis->text == (**note).text)
            m_basis = *note;
        update();
        if (std::exchange(m_savesWhenRead, false) && m_isEditing)
            save();
    });
}

void NoteSection::take(const std::optional<Note> &note)
{
    m_note = note;
    if (m_writes.keep) {
        store::ReadExtras read;
        read.note = note;
        m_writes.keep(m_target.entry, read);
    }
}

QString NoteSection::author(const Note &note) const
{
    const UserId id = note.updatedById.isValid() ? note.updatedById : note.createdById;
    return m_writes.user(id);
}

void NoteSection::update()
{
    const bool has = m_note && *m_note;
    m_edit->setText(has ? tr("Edit") : tr("Write a note"));
    m_edit->setVisible(!m_isEditing && !m_isWriting && (m_note || m_isFailed));
    m_remove->setVisible(!m_isEditing && !m_isWriting && has);
    m_editor->setVisible(m_isEditing);
    m_save->setEnabled(!m_isWriting);
    m_field->setReadOnly(m_isWriting);
    m_text->setVisible(has && !m_isEditing);
    if (has)
        m_text->showText((**m_note).text, BbCodeView::Mode::Lines);
    QString state;
    if (m_isWriting)
        state = tr("Being written…");
    else if (m_isEditing)
        state.clear();
    else if (has)
        state = tr("%1 · %2").arg(author(**m_note),
                                  dates::moment((**m_note).updated, m_writes.now()));
    else if (m_note)
        state = tr("No note. Everybody who sees the entry would read it.");
    else if (m_isFailed)
        state = tr("Not known: the portal did not tell.");
    else
        state = tr("Asking the portal");
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
}

// --- Writing

void NoteSection::edit()
{
    m_basis = m_note.value_or(std::nullopt);
    m_isEditing = true;
    m_bar->clear();
    const bool hasDraft = m_draftOf == m_target.entry && !m_draft.isEmpty();
    m_field->setPlainText(hasDraft ? m_draft : m_basis ? m_basis->text : QString());
    m_field->moveCursor(QTextCursor::End);
    updateCounter();
    update();
    m_field->setFocus(Qt::OtherFocusReason);
}

void NoteSection::stopEditing()
{
    m_draft.clear();
    m_isEditing = m_savesWhenRead = false;
    m_offer = Offer::None;
    m_bar->clear();
    update();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void NoteSection::updateCounter()
{
    const qsizetype length = m_field->toPlainText().size();
    const bool isLong = length > timeline::softNoteLimit;
    m_counter->setText(isLong ? tr("Longer than %1 characters: Bitrix24 may cut it.")
                                    .arg(QLocale().toString(timeline::softNoteLimit))
                              : QString());
}

void NoteSection::save()
{
    if (m_isWriting)
        return;
    if (!m_reading.isFinished()) { // else what was written here a moment ago would be somebody's
        m_savesWhenRead = true;
        return;
    }
    const QString text = m_field->toPlainText();
    if (textcheck::isBlank(text)) {
        const bool has = m_note && *m_note;
        m_offer = has ? Offer::DeleteInstead : Offer::None;
        m_bar->showMessage({ theme::Tone::Warning, u"warning"_s,
                             tr("An empty note cannot be saved."),
                             has ? tr("The note can be deleted instead.") : tr("Write a text."),
                             has ? tr("Delete the note") : QString() });
        return;
    }
    carryOut(syncing::toSaveNote(m_target, text, syncing::basisOf(m_basis)),
             [this, text](const Intent &written) {
                 // Until it is read again: an edit that begins at once begins with what stands
                 // there.
                 timeline::Note note = m_basis.value_or(Note());
                 note.text = text;
                 note.updatedById = UserId { written.authorId };
                 note.updated = m_writes.now();
                 m_note = note;
                 stopEditing();
                 read();
             });
}

void NoteSection::remove()
{
    m_deleted = m_note && *m_note ? (**m_note).text : QString();
    carryOut(syncing::toRemoveNote(m_target), [this](const Intent &) {
        m_isEditing = false;
        m_note = std::optional<Note>();
        m_offer = Offer::WriteAgain;
        m_bar->showMessage({ theme::Tone::Neutral, u"trash"_s, tr("The note was deleted."),
                             QString(), tr("Write it again") });
        update();
    });
}

void NoteSection::carryOut(const Intent &intent, std::function<void(const Intent &)> done)
{
    m_isWriting = true;
    m_offer = Offer::None;
    m_bar->clear();
    update();
    m_writing = m_writes.carryOut(intent);
    m_writing.then(this, [this, entry = m_target.entry, done](const Result<Intent> &outcome) {
        m_writing = {};
        if (m_target.entry != entry) // another one is shown now; the outbox tells the rest
            return;
        m_isWriting = false;
        if (outcome && outcome->state == IntentState::Done)
            return done(*outcome);
        if (outcome)
            showOutcome(*outcome);
        else
            m_bar->showMessage({ theme::Tone::Refused,
                                 u"octagon"_s,
                                 errorText(outcome.error()).what,
                                 errorText(outcome.error()).action,
                                 {} });
        update();
    });
}

void NoteSection::showOutcome(const Intent &intent)
{
    if (intent.error && intent.error->code == "note-changed"_L1)
        return showTheirs();
    if (intent.state == IntentState::Refused) {
        const ErrorText words = errorText(
            intent.error.value_or(Error::make(Error::Kind::Portal, u"refused-without-reason"_s)));
        return m_bar->showMessage(
            { theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} });
    }
    m_bar->showMessage({ theme::Tone::Warning,
                         u"question-ring"_s,
                         tr("It is not known yet whether this was done."),
                         tr("The outbox goes on with it."),
                         {} });
}

/// What somebody else wrote since the editing began; only then may it be written over.
void NoteSection::showTheirs()
{
    m_reading.cancel();
    m_reading = m_writes.readNote(m_target.card, m_target.entry);
    m_reading.then(this, [this](const Result<std::optional<Note>> &note) {
        m_reading = {};
        if (!note || !*note) {
            m_bar->showMessage({ theme::Tone::Warning,
                                 u"warning"_s,
                                 tr("Somebody else changed the note meanwhile."),
                                 tr("Save again to look at it once more."),
                                 {} });
            return;
        }
        take(*note);
        m_basis = *note;
        m_offer = Offer::WriteOver;
        m_bar->showMessage({ theme::Tone::Warning, u"warning"_s,
                             tr("%1 changed the note meanwhile:").arg(author(**note)),
                             textcheck::visible(textcheck::firstLine((*note)->text, 300)),
                             tr("Write over it") });
        update();
    });
}

void NoteSection::barAction()
{
    switch (std::exchange(m_offer, Offer::None)) {
    case Offer::DeleteInstead:
        return remove();
    case Offer::WriteOver:
        return save();
    case Offer::WriteAgain:
        m_draftOf = m_target.entry;
        m_draft = m_deleted;
        return edit();
    case Offer::None:
        return;
    }
}

bool NoteSection::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers() & Qt::ControlModifier) {
            save();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            stopEditing();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
