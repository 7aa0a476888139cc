// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/editorpane.h"

#include "errortext.h"
#include "workspace.h"

#include "base/textcheck.h"
#include "crm/cardtexts.h"
#include "ui/editor/iconbutton.h"
#include "ui/editor/iconpicker.h"
#include "ui/editor/markingedit.h"
#include "ui/editor/rowpreview.h"
#include "ui/editor/targetcard.h"
#include "ui/editor/templatebutton.h"
#include "ui/editor/textpreview.h"
#include "ui/portalicons.h"
#include "ui/timeline/cardheader.h"
#include "ui/timeline/choosers.h"
#include "ui/timeline/dates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panehead.h"

#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using timeline::DraftFinding;
using timeline::EntryDraft;

namespace {

constexpr auto saveEvery = 700ms;
constexpr int recentIcons = 8;

qsizetype characters(const QString &text) { return text.toUcs4().size(); }

QString countWords(qsizetype count, int limit)
{
    const QLocale locale;
    return EditorPane::tr("%1 of %2", "characters of a text, of the most it should have")
        .arg(locale.toString(count), locale.toString(limit));
}

} // namespace

EditorPane::EditorPane(Workspace &workspace, PortalIcons &pictures, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_pictures(pictures)
{
    setObjectName(u"editorPane"_s);
    setAccessibleName(tr("New entry"));
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(buildFields(), 1);
    layout->addWidget(buildFoot());
    setTabOrder(m_title, m_text); // the tools of the text come after it
    m_saving.setSingleShot(true);
    m_saving.setInterval(saveEvery);
    connect(&m_saving, &QTimer::timeout, this, [this] { saveDraft(); });
    connect(m_title, &QLineEdit::textChanged, this, &EditorPane::changed);
    connect(m_text, &QPlainTextEdit::textChanged, this, &EditorPane::changed);
    connect(m_icon, &QAbstractButton::clicked, this, &EditorPane::pickIcon);
    connect(m_card->otherButton(), &QPushButton::clicked, this, &EditorPane::pickCard);
    connect(m_add, &QPushButton::clicked, this, &EditorPane::send);
    connect(m_keep, &QPushButton::clicked, this, &EditorPane::closeKeepingDraft);
    connect(m_note, &MessageBar::actionTriggered, this, [this] {
        if (m_copy)
            takeCopy(*std::exchange(m_copy, {}));
    });
    connect(m_templates, &TemplateButton::chosen, this, &EditorPane::useTemplate);
    connect(m_templates, &TemplateButton::told, this, [this](const QString &fact) {
        m_note->showMessage({ theme::Tone::Done, u"check-ring"_s, fact, {}, {} });
    });
    connect(m_templates, &TemplateButton::failed, this, [this](const Error &error) {
        const ErrorText words = errorText(error);
        m_note->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} });
    });
    connect(&workspace, &Workspace::iconsChanged, this, &EditorPane::check);
    connect(&workspace, &Workspace::capabilitiesChanged, this, &EditorPane::updateAdd);
    onCtrlReturn(this, [this] { send(); });
}

EditorPane::~EditorPane()
{
    if (m_saving.isActive())
        saveDraft();
    m_loading.cancel();
}

QString EditorPane::cardName(const crm::OwnerRef &owner) const
{
    for (const crm::EntityType &type : m_workspace.types()) {
        if (type.typeId == owner.typeId)
            return crm::fallbackTitle(owner, type.name);
    }
    return crm::fallbackTitle(owner);
}

void EditorPane::edit(const crm::OwnerRef &owner, const QString &cardTitle)
{
    if (m_owner == owner && !m_edited)
        return m_title->setFocus(Qt::OtherFocusReason);
    begin(owner, cardTitle, {});
}

void EditorPane::begin(const crm::OwnerRef &owner, const QString &cardTitle,
                       const std::optional<EntryDraft> &copy)
{
    if (m_saving.isActive())
        saveDraft();
    m_copy = copy;
    m_movedFrom.reset();
    m_note->clear();
    setEdited({});
    m_owner = owner;
    m_cardTitle = cardTitle;
    m_isSending = false;
    m_error->clear();
    fill({});
    setDraftState({}, {});
    updateTarget();
    m_loading.cancel();
    m_loading = m_workspace.store().draft(owner);
    m_loading.then(this, [this, session = ++m_session](const Result<store::Draft> &kept) {
        m_loading = {};
        if (session != m_session)
            return;
        const bool isTyped = !(draft() == EntryDraft()); // that is what counts
        if (m_copy && !kept && !isTyped)
            return takeCopy(*std::exchange(m_copy, {}));
        if (m_copy)
            askForCopy();
        if (!kept || isTyped)
            return;
        fill(kept->content);
        setDraftState(
            u"check"_s,
            tr("Draft of %1").arg(dates::moment(kept->saved, m_workspace.clock().utcNow())));
    });
    m_title->setFocus(Qt::OtherFocusReason);
}

void EditorPane::editEntry(const store::StoredEntry &entry, const QString &cardTitle)
{
    if (m_edited && m_edited->entry.id == entry.entry.id)
        return m_title->setFocus(Qt::OtherFocusReason); // back from its review
    if (m_saving.isActive())
        saveDraft();
    ++m_session;
    m_loading.cancel();
    m_owner = entry.owner;
    m_cardTitle = cardTitle;
    m_isSending = false;
    m_error->clear();
    m_note->clear();
    m_copy.reset();
    m_movedFrom.reset();
    setEdited(entry);
    fill({ entry.entry.title, entry.entry.text, entry.entry.iconCode });
    updateTarget();
    m_title->setFocus(Qt::OtherFocusReason);
}

/// The words of the pane for a new entry, or for one that is there already.
void EditorPane::setEdited(const std::optional<store::StoredEntry> &entry)
{
    m_edited = entry;
    m_heading->setText(entry ? tr("Edit entry %1").arg(entry->entry.id.value) : tr("New entry"));
    setAccessibleName(m_heading->text());
    setDraftState({}, entry ? tr("The portal keeps it as it is until you begin.") : QString());
    m_add->setText(entry ? tr("Look at the changes…") : tr("Add entry"));
    m_keep->setText(entry ? tr("Cancel") : tr("Keep draft"));
    m_card->otherButton()->setVisible(!entry);
}

void EditorPane::fill(const EntryDraft &draft)
{
    m_isFilling = true;
    m_icon->setCode(draft.iconCode);
    m_title->setText(draft.title);
    m_text->setPlainText(draft.text);
    m_isFilling = false;
    check();
}

EntryDraft EditorPane::draft() const
{
    return { m_title->text(), m_text->toPlainText(), m_icon->code() };
}

void EditorPane::changed()
{
    if (m_isFilling || !m_owner.isValid())
        return;
    check();
    if (!m_saving.isActive() && !m_edited)
        m_saving.start();
}

void EditorPane::updateTarget()
{
    const auto &connection = m_workspace.connection();
    m_card->setCard(
        cardGlyph(m_owner.typeId), m_cardTitle,
        tr("%1 on %2", "Deal #100 on acme.bitrix24.com").arg(cardName(m_owner), connection.name),
        QColor(connection.color));
}

/// What is wrong with the draft, in bars below the text and as marks in it.
void EditorPane::check()
{
    const EntryDraft now = draft();
    m_titleCount->setText(countWords(characters(now.title), timeline::softTitleLimit));
    m_textCount->setText(countWords(characters(now.text), timeline::softTextLimit));
    m_textPreview->setText(now.text);
    m_preview->setEntry(now, m_workspace.connection().userId,
                        m_workspace.clock().utcNow().toLocalTime());
    QStringList known;
    for (const timeline::GalleryIcon &icon : m_workspace.icons())
        known.append(icon.code);
    const auto findings = timeline::checkDraft(now, known);
    qDeleteAll(m_findings->findChildren<MessageBar *>(QString(), Qt::FindDirectChildrenOnly));
    QList<DraftFinding::Span> marks;
    bool hasHiddenBar = false;
    for (const DraftFinding &finding : findings) {
        const bool isHidden = finding.kind == DraftFinding::Kind::HiddenCharacters
            || finding.kind == DraftFinding::Kind::Direction;
        if (isHidden && finding.field == DraftFinding::Field::Text)
            marks += finding.spans;
        if (finding.kind == DraftFinding::Kind::Blank)
            continue; // an empty form needs no complaint; the button says it
        auto *bar = new MessageBar(m_findings);
        const bool isError = finding.severity == DraftFinding::Severity::Error;
        QString action;
        if (isHidden && !hasHiddenBar) {
            action = tr("Remove all");
            hasHiddenBar = true;
        }
        bar->showMessage({ isError ? theme::Tone::Refused : theme::Tone::Warning,
                           isHidden ? u"hidden"_s : u"warning"_s,
                           finding.sentence,
                           {},
                           action });
        connect(bar, &MessageBar::actionTriggered, this, &EditorPane::removeHidden,
                Qt::QueuedConnection);
        m_findings->layout()->addWidget(bar);
    }
    m_text->setMarks(marks);
    m_findings->setVisible(m_findings->layout()->count() > 0);
    updateAdd();
}

QString EditorPane::whyNot() const
{
    const EntryDraft now = draft();
    if (m_workspace.capabilities().add == connections::Can::No)
        return tr("This connection cannot add entries.");
    if (textcheck::isBlank(now.title) && textcheck::isBlank(now.text))
        return tr("A title and a text are needed.");
    if (textcheck::isBlank(now.title))
        return tr("A title is needed.");
    if (textcheck::isBlank(now.text))
        return tr("A text is needed.");
    if (!timeline::canSend(timeline::checkDraft(now, {})))
        return tr("What is marked above forbids sending.");
    const timeline::LogEntry *old = m_edited ? &m_edited->entry : nullptr;
    if (old && now == EntryDraft { old->title, old->text, old->iconCode })
        return tr("Nothing is changed yet.");
    return {};
}

void EditorPane::updateAdd()
{
    const QString reason = whyNot();
    const QString hint = m_edited
        ? tr("It is added anew, then the old one is deleted: what that means is shown first.")
        : tr("What is added cannot be changed, only added anew.");
    m_add->setEnabled(reason.isEmpty() && !m_isSending);
    m_reason->setText(reason.isEmpty() ? QString() : reason, reason.isEmpty() ? hint : QString());
}

void EditorPane::removeHidden()
{
    m_title->setText(textcheck::withoutHidden(m_title->text()));
    const QString clean = textcheck::withoutHidden(m_text->toPlainText());
    if (clean == m_text->toPlainText())
        return;
    QTextCursor cursor(m_text->document()); // so that it can be undone
    cursor.select(QTextCursor::Document);
    cursor.insertText(clean);
}

void EditorPane::saveDraft(const std::optional<crm::OwnerRef> &movedFrom)
{
    m_saving.stop();
    if (!m_owner.isValid() || m_isSending || m_edited)
        return;
    const EntryDraft now = draft();
    const bool isEmpty = now.title.isEmpty() && now.text.isEmpty();
    auto saved = isEmpty
        ? m_workspace.store().removeDraft(m_owner)
        : m_workspace.store().saveDraft({ m_owner, now, m_workspace.clock().utcNow() });
    saved.then(this, [this, isEmpty, movedFrom, session = m_session](const Result<Done> &result) {
        if (result && movedFrom) // not before: it is the only copy
            m_workspace.store().removeDraft(*movedFrom).then(this, [](const Result<Done> &) {});
        if (session != m_session)
            return;
        if (result)
            return setDraftState(
                isEmpty ? QString() : u"check"_s,
                isEmpty ? QString()
                        : tr("Draft saved %1")
                              .arg(dates::clockTime(m_workspace.clock().utcNow().toLocalTime())));
        const ErrorText words = errorText(result.error());
        m_error->showMessage({ theme::Tone::Refused, u"octagon"_s, tr("The draft is not saved."),
                               words.what + u' ' + words.action, tr("Try again") });
    });
}

void EditorPane::setDraftState(const QString &glyph, const QString &words)
{
    m_state->setText(glyph.isEmpty() ? words : u"✓ "_s + words);
    m_state->setAccessibleName(words);
}

void EditorPane::send()
{
    if (!m_owner.isValid() || m_isSending || !m_add->isEnabled())
        return;
    if (m_edited) {
        syncing::EditRequest request;
        request.entry = m_edited->entry.id;
        request.card = m_owner;
        request.cardTitle = m_cardTitle;
        request.draft = draft();
        return emit reviewRequested(request);
    }
    m_isSending = true;
    m_saving.stop();
    updateAdd();
    const crm::OwnerRef owner = m_owner;
    m_workspace.outbox()
        .add(owner, m_cardTitle, draft())
        .then(this, [this, owner](const Result<store::Intent> &intent) {
            m_isSending = false;
            if (!intent) {
                updateAdd();
                const ErrorText words = errorText(intent.error());
                return m_error->showMessage({ theme::Tone::Refused,
                                              u"octagon"_s,
                                              tr("Nothing was sent."),
                                              words.what + u' ' + words.action,
                                              {} });
            }
            m_workspace.store().removeDraft(owner).then(this, [](const Result<Done> &) {});
            finish();
            emit journalled(owner);
        });
}

void EditorPane::closeKeepingDraft()
{
    saveDraft();
    finish();
}

void EditorPane::finish()
{
    ++m_session;
    m_owner = {};
    m_copy.reset();
    m_movedFrom.reset();
    m_note->clear();
    setEdited({});
    m_saving.stop();
    fill({});
    emit closed();
}

void EditorPane::pickIcon()
{
    store::EntryQuery query;
    query.owner = m_owner;
    m_workspace.store().facets(query).then(this, [this](const Result<store::EntryFacets> &facets) {
        QStringList recent;
        for (const store::Facet &facet : facets ? facets->iconCodes : QList<store::Facet>()) {
            if (recent.size() < recentIcons && !facet.key.isEmpty())
                recent.append(facet.key);
        }
        auto *picker = new IconPicker(m_workspace, m_pictures, recent, m_icon->code(), this);
        connect(picker, &IconPicker::iconChosen, this, [this](const QString &code) {
            m_icon->setCode(code);
            changed();
            m_icon->setFocus(Qt::PopupFocusReason);
        });
        popUpBelow(picker, m_icon);
    });
}
