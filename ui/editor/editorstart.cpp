// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where what is written comes from: a copy, a template, another card.
#include "templates.h"
#include "workspace.h"

#include "base/textcheck.h"
#include "crm/cardtexts.h"
#include "ui/cards/cardpopup.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/iconbutton.h"
#include "ui/editor/markingedit.h"
#include "ui/editor/targetcard.h"
#include "ui/widgets/messagebar.h"

#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using timeline::EntryDraft;

void EditorPane::duplicate(const crm::OwnerRef &owner, const QString &cardTitle,
                           const EntryDraft &content)
{
    if (m_owner != owner || m_edited)
        return begin(owner, cardTitle, content);
    m_copy = content;
    m_movedFrom.reset();
    m_title->setFocus(Qt::OtherFocusReason);
    if (!m_loading.isFinished())
        return; // when it is known whether there is a draft
    if (draft().title.isEmpty() && draft().text.isEmpty())
        return takeCopy(*std::exchange(m_copy, {}));
    askForCopy();
}

void EditorPane::askForCopy()
{
    m_note->showMessage({ theme::Tone::Neutral, u"draft"_s, tr("This card has a draft."),
                          m_movedFrom ? tr("Your text would take its place. Until then it stays "
                                           "the draft of the card you came from.")
                                      : tr("The copy would take its place."),
                          tr("Replace the draft") });
}

void EditorPane::takeCopy(const EntryDraft &content)
{
    m_note->clear();
    fill(content);
    saveDraft(std::exchange(m_movedFrom, {}));
    m_title->setFocus(Qt::OtherFocusReason);
}

void EditorPane::useTemplate(const templates::Template &one)
{
    const auto &connection = m_workspace.connection();
    const QDateTime now = m_workspace.clock().utcNow().toLocalTime();
    const QLocale locale;
    QString form = locale.dateFormat(QLocale::ShortFormat);
    if (!form.contains("yyyy"_L1))
        form.replace("yy"_L1, "yyyy"_L1); // it is read for years
    const QString today = locale.toString(now.date(), form);
    QString type = crm::builtInTypeName(m_owner.typeId);
    for (const crm::EntityType &known : m_workspace.types()) {
        if (known.typeId == m_owner.typeId)
            type = known.name;
    }
    const QString probed = m_workspace.capabilities().userName;
    const templates::Values values {
        { u"card.title"_s, m_cardTitle },
        { u"card.id"_s, QString::number(m_owner.id) },
        { u"card.type"_s, type },
        { u"today"_s, today },
        { u"now"_s, today + u' ' + locale.toString(now.time(), QLocale::ShortFormat) },
        { u"user.name"_s, probed.isEmpty() ? connection.userName : probed },
        { u"connection.name"_s, connection.name },
    };
    const templates::Filled filled = templates::filled(one.content, values);
    const bool isBlank = m_title->text().isEmpty() && m_text->toPlainText().isEmpty();
    if (isBlank)
        m_icon->setCode(filled.draft.iconCode);
    if (m_title->text().isEmpty())
        m_title->setText(filled.draft.title);
    m_text->insertPlainText(filled.draft.text); // can be undone
    changed();
    m_note->clear();
    if (!filled.unknown.isEmpty())
        m_note->showMessage({ theme::Tone::Warning,
                              u"warning"_s,
                              tr("No field, so it stays as it is: %1.")
                                  .arg(textcheck::firstLine(filled.unknown.join(u", "_s), 120)),
                              tr("There are {%1}.").arg(templates::fieldNames().join(u"}, {"_s)),
                              {} });
    m_text->setFocus(Qt::OtherFocusReason);
}

void EditorPane::pickCard()
{
    popUpCards(m_workspace, m_card->otherButton(),
               [this](const crm::OwnerRef &owner) { switchCard(owner); });
}

/// The text goes with the person to the other card, unless that one has a draft of its own.
void EditorPane::switchCard(const crm::OwnerRef &owner)
{
    if (owner == m_owner)
        return;
    const EntryDraft content = draft();
    const crm::OwnerRef from = m_owner;
    if (content == EntryDraft()) {
        edit(owner, cardName(owner));
    } else {
        saveDraft(); // it stays there until this card has it
        begin(owner, cardName(owner), content);
        m_movedFrom = from;
    }
    m_workspace.store().card(owner).then(
        this, [this, session = m_session](const Result<store::CardState> &card) {
            if (session != m_session || !card || card->title.isEmpty())
                return;
            m_cardTitle = card->title;
            updateTarget();
        });
    emit cardSwitched(owner);
    m_title->setFocus(Qt::OtherFocusReason);
}
