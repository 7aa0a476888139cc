// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/intents.h"
#include "ui/timeline/entrywrites.h"

#include <QTimer>
#include <QWidget>

class BbCodeView;
class ElidedLabel;
class LinkButton;
class MessageBar;
class QPlainTextEdit;
class QPushButton;

/// The note of an entry: read when an entry stays open for a moment, written, deleted. What
/// somebody else wrote meanwhile is shown before it is written over.
class NoteSection : public QWidget
{
    Q_OBJECT
public:
    explicit NoteSection(QWidget *parent = nullptr);
    ~NoteSection() override;

    void setWrites(const EntryWrites &writes);
    /// \a known: what the store has of it. The same entry again changes nothing but the card's
    /// name.
    void showEntry(const syncing::Target &target, const std::optional<store::StoredNote> &known);
    void clear(); ///< hides; an unsaved text is kept for the entry until another one is edited
    bool isEditing() const { return m_isEditing; }
    void edit();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void build();
    void read();
    void take(const std::optional<timeline::Note> &note);
    void update();
    void save();
    void remove();
    void stopEditing();
    void carryOut(const store::Intent &intent, std::function<void(const store::Intent &)> done);
    void showOutcome(const store::Intent &intent);
    void showTheirs();
    void barAction();
    void updateCounter();
    QString author(const timeline::Note &note) const;

    enum class Offer { None, DeleteInstead, WriteOver, WriteAgain };
    EntryWrites m_writes;
    syncing::Target m_target;
    std::optional<std::optional<timeline::Note>> m_note; ///< nothing: not known
    std::optional<timeline::Note> m_basis; ///< what was there when editing began
    EntryId m_draftOf;
    QString m_draft; ///< what was typed and not saved
    QString m_deleted; ///< what was just deleted
    bool m_isEditing = false;
    bool m_isWriting = false;
    bool m_savesWhenRead = false; ///< the portal's date of the note is still on its way
    bool m_isFailed = false;
    Offer m_offer = Offer::None;
    QTimer m_settled;
    Pending<std::optional<timeline::Note>> m_reading;
    Pending<store::Intent> m_writing;

    ElidedLabel *m_state = nullptr;
    LinkButton *m_edit = nullptr;
    LinkButton *m_remove = nullptr;
    MessageBar *m_bar = nullptr;
    BbCodeView *m_text = nullptr;
    QWidget *m_editor = nullptr;
    QPlainTextEdit *m_field = nullptr;
    ElidedLabel *m_counter = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_cancel = nullptr;
};
