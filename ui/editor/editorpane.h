// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/pending.h"
#include "crm/ownerref.h"
#include "store/drafts.h"
#include "sync/edit.h"
#include "timeline/logentry.h"

#include <QTimer>
#include <QWidget>

class ElidedLabel;
class FactLabel;
class IconButton;
class MarkingEdit;
class MessageBar;
class PortalIcons;
class PrimaryButton;
class QLineEdit;
class QPushButton;
class RowPreview;
class TargetCard;
class TemplateButton;
class TextPreview;
class Workspace;
namespace templates {
struct Template;
}

/// A new entry: for which card, icon, title, text, what is wrong with it, how it will look. What is
/// written is kept as a draft of the card while it is typed. Sending journals it and closes.
class EditorPane : public QWidget
{
    Q_OBJECT
public:
    EditorPane(Workspace &workspace, PortalIcons &pictures, QWidget *parent = nullptr);
    ~EditorPane() override;

    /// Begins, or goes on with the draft of this card.
    void edit(const crm::OwnerRef &owner, const QString &cardTitle);
    /// A new one that says what another one says. A draft of the card is not written over unasked.
    void duplicate(const crm::OwnerRef &owner, const QString &cardTitle,
                   const timeline::EntryDraft &content);
    /// Fills in the fields; what is written already stays, the text goes where the cursor stands.
    void useTemplate(const templates::Template &one);
    /// An entry that is on the portal, to be done anew. No draft is kept of it.
    void editEntry(const store::StoredEntry &entry, const QString &cardTitle);
    bool isEditing() const { return m_owner.isValid(); }
    bool isEditingAnEntry() const { return m_edited.has_value(); }
    const crm::OwnerRef &owner() const { return m_owner; }
    timeline::EntryDraft draft() const;
    void send();
    void closeKeepingDraft();

    QLineEdit *titleField() const { return m_title; }
    MarkingEdit *textField() const { return m_text; }
    IconButton *iconButton() const { return m_icon; }
    PrimaryButton *addButton() const { return m_add; }
    TemplateButton *templates() const { return m_templates; }
    MessageBar *noteBar() const { return m_note; }

signals:
    void closed();
    /// The edit is written; what it does is looked at before anything is sent.
    void reviewRequested(const syncing::EditRequest &request);
    void journalled(const crm::OwnerRef &owner);
    void cardSwitched(const crm::OwnerRef &owner);

private:
    QWidget *buildHead();
    QWidget *buildFields();
    QWidget *buildFormat();
    QWidget *buildFoot();
    void begin(const crm::OwnerRef &owner, const QString &cardTitle,
               const std::optional<timeline::EntryDraft> &copy);
    void askForCopy();
    void takeCopy(const timeline::EntryDraft &content);
    void setEdited(const std::optional<store::StoredEntry> &entry);
    QString whyNot() const;
    void fill(const timeline::EntryDraft &draft);
    void changed();
    void check();
    void updateTarget();
    void updateAdd();
    void removeHidden();
    /// \a movedFrom: the card whose draft this was; it loses it once this is kept.
    void saveDraft(const std::optional<crm::OwnerRef> &movedFrom = {});
    void setDraftState(const QString &glyph, const QString &words);
    void pickIcon();
    void pickCard();
    void switchCard(const crm::OwnerRef &owner);
    void finish();
    QString cardName(const crm::OwnerRef &owner) const;

    Workspace &m_workspace;
    PortalIcons &m_pictures;
    crm::OwnerRef m_owner;
    QString m_cardTitle;
    std::optional<store::StoredEntry> m_edited;
    quint64 m_session = 0; ///< counts what is edited, so that an old answer changes nothing
    bool m_isFilling = false;
    bool m_isSending = false;
    QTimer m_saving;
    Pending<store::Draft> m_loading;
    std::optional<timeline::EntryDraft> m_copy; ///< waits for the draft, or for an answer
    std::optional<crm::OwnerRef> m_movedFrom; ///< the copy is the draft of this card

    ElidedLabel *m_heading = nullptr;
    ElidedLabel *m_state = nullptr;
    TemplateButton *m_templates = nullptr;
    MessageBar *m_note = nullptr; ///< what a template or a copy brought with it
    TargetCard *m_card = nullptr;
    IconButton *m_icon = nullptr;
    QLineEdit *m_title = nullptr;
    ElidedLabel *m_titleCount = nullptr;
    MarkingEdit *m_text = nullptr;
    ElidedLabel *m_textCount = nullptr;
    QWidget *m_findings = nullptr;
    RowPreview *m_preview = nullptr;
    TextPreview *m_textPreview = nullptr;
    MessageBar *m_error = nullptr;
    FactLabel *m_reason = nullptr;
    PrimaryButton *m_add = nullptr;
    QPushButton *m_keep = nullptr;
};
