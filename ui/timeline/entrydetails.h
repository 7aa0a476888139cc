// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/entries.h"
#include "sync/intents.h"
#include "ui/timeline/entrywrites.h"
#include "ui/timeline/timelinepage.h"

#include <QPixmap>
#include <QWidget>

class BbCodeView;
class BindingsList;
class DetailsHead;
class FactLabel;
class FieldGrid;
class FlatButton;
class FlowLayout;
class MessageBar;
class NoteSection;
class QAction;
class QVBoxLayout;
class QMenu;
class QScrollArea;
class QStackedWidget;
class RawAnswer;
class Segments;

/// Everything that is known of one entry: its text in three ways, all fields, what the portal sent.
/// Reads from the store alone and follows it.
class EntryDetails : public QWidget
{
    Q_OBJECT
public:
    EntryDetails(store::Store &store, Clock &clock, const TimelineNames &names,
                 QWidget *parent = nullptr);
    ~EntryDetails() override;

    void showEntry(EntryId id); ///< an invalid one: nothing chosen
    EntryId entry() const { return m_id; }
    const std::optional<store::StoredEntry> &stored() const { return m_stored; }

    /// Why entries cannot be deleted through this connection; empty: they can.
    void setDeleteReason(const QString &reason);
    /// Said beside Delete for entries this program did not make: whether the portal lets them go is
    /// known only when it is asked. Empty: nothing.
    void setForeignDeleteHint(const QString &hint);
    /// The picture uploaded for a code; null for system codes and while it is not here.
    void setPortalIcon(std::function<QPixmap(const QString &code)> picture);
    void refreshNames();
    /// Where the details take the place of the list: a way back to it.
    void setBackShown(bool shown);
    BindingsList *bindings() const { return m_bindings; }
    NoteSection *note() const { return m_note; }
    /// Notes, pins and bindings can be read and changed; without it they are not shown.
    void setWrites(const EntryWrites &writes);
    /// The card whose list is shown: pins and notes are those of the entry there.
    void setCard(const crm::OwnerRef &card, const QString &title);
    QAction *pinAction() const { return m_pin; }
    QAction *unpinAction() const { return m_unpin; }

    /// One more button before the others, and one more part above the fields.
    void addTool(QAction *action, const QString &name);
    void addToCopyMenu(QAction *action);
    void addSection(QWidget *section);
    BbCodeView *textView() const { return m_text; }
    QAction *deleteAction() const { return m_delete; }
    QAction *copyTextAction() const { return m_copyText; }
    QAction *openCardAction() const { return m_openCard; }

signals:
    void shown(); ///< another entry, or its new content
    void backRequested();
    void openCardRequested(const crm::OwnerRef &owner);
    void deleteRequested(const store::StoredEntry &entry);
    void linkActivated(const QUrl &url); ///< http or https; ask before opening it

private:
    void build();
    QWidget *buildActions();
    QWidget *buildText();
    void load();
    void take(const store::StoredEntry &stored);
    void updateBars();
    void updateFields();
    void updateDelete();
    void showText();
    void showFirstHidden();
    FlatButton *buildPin(QWidget *parent);
    void readExtras();
    void updatePin();
    syncing::Target target(const crm::OwnerRef &card, const QString &title) const;
    void carryOut(const store::Intent &intent, std::function<void()> done);
    void showUndo(const QString &fact, const QString &glyph, std::function<void()> undo);
    void pin(bool pinned);
    void bind(const crm::OwnerRef &card);
    void unbind(const crm::OwnerRef &card);
    void askUnbind(const crm::OwnerRef &card);
    void copyText();
    void copyWhole();
    void copyBbCode();
    void copyJson();

    store::Store &m_store;
    Clock &m_clock;
    TimelineNames m_names;
    EntryId m_id;
    std::optional<store::StoredEntry> m_stored;
    Pending<QList<store::StoredEntry>> m_loading;
    EntryWrites m_writes;
    crm::OwnerRef m_card;
    QString m_cardTitle;
    std::optional<store::EntryExtras> m_extras;
    Pending<store::EntryExtras> m_readingExtras;
    Pending<store::Intent> m_writing;
    std::function<void()> m_barAction;
    QString m_deleteReason, m_foreignDeleteHint;

    QStackedWidget *m_pages = nullptr;
    DetailsHead *m_head = nullptr;
    QMenu *m_copyMenu = nullptr;
    QAction *m_copyText = nullptr;
    QAction *m_copyWhole = nullptr;
    QAction *m_copyBbCode = nullptr;
    QAction *m_copyJson = nullptr;
    QAction *m_openCard = nullptr;
    QAction *m_delete = nullptr;
    FactLabel *m_reason = nullptr;
    FlowLayout *m_tools = nullptr;
    QVBoxLayout *m_sections = nullptr;
    int m_toolCount = 0; ///< added from outside
    QScrollArea *m_scroll = nullptr;
    MessageBar *m_goneBar = nullptr;
    MessageBar *m_hiddenBar = nullptr;
    Segments *m_ways = nullptr;
    BbCodeView *m_text = nullptr;
    BindingsList *m_bindings = nullptr;
    NoteSection *m_note = nullptr;
    MessageBar *m_writeBar = nullptr;
    QAction *m_pin = nullptr;
    QAction *m_unpin = nullptr;
    QAction *m_pinState = nullptr;
    FlatButton *m_pinButton = nullptr;
    FieldGrid *m_fields = nullptr;
    RawAnswer *m_raw = nullptr;
};
