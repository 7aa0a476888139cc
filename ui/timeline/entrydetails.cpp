// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/entrydetails.h"

#include "base/textcheck.h"
#include "bbcode/parser.h"
#include "bbcode/steps.h"
#include "gallery/drawings.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/timeline/bindingslist.h"
#include "ui/timeline/dates.h"
#include "ui/timeline/detailsparts.h"
#include "ui/timeline/notesection.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrolled.h"
#include "ui/widgets/statepage.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTextObjectInterface>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shownTitle = 1'000;

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

EntryDetails::EntryDetails(store::Store &store, Clock &clock, const TimelineNames &names,
                           QWidget *parent)
    : QWidget(parent)
    , m_store(store)
    , m_clock(clock)
    , m_names(names)
{
    setObjectName(u"entryDetails"_s);
    setAccessibleName(tr("Entry"));
    build();
    connect(&m_store, &store::Store::entriesChanged, this,
            [this](const crm::OwnerRef &, const QList<EntryId> &ids) {
                if (ids.contains(m_id))
                    load();
            });
    connect(&m_store, &store::Store::extrasChanged, this, [this](EntryId id) {
        if (id == m_id)
            readExtras();
    });
    showEntry({});
}

EntryDetails::~EntryDetails()
{
    m_loading.cancel();
    m_readingExtras.cancel();
}

void EntryDetails::build()
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    setMinimumWidth(360);
    auto *nothing = new StatePage(this);
    nothing->setState({ u"list"_s,
                        tr("No entry chosen"),
                        tr("Choose an entry in the list to see all of it here."),
                        {},
                        {},
                        {} });
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_head = new DetailsHead(page);
    connect(m_head->back, &QToolButton::clicked, this, &EntryDetails::backRequested);
    layout->addWidget(m_head);
    layout->addWidget(buildActions());
    layout->addWidget(new Rule(page));

    m_scroll = scrolledPane(page);
    m_scroll->setObjectName(u"detailsScroll"_s);
    m_scroll->setAccessibleName(tr("Entry"));
    QWidget *body = m_scroll->widget();
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin,
                               theme::paneMargin);
    column->setSpacing(theme::space12);
    m_goneBar = new MessageBar(body);
    m_goneBar->setObjectName(u"goneBar"_s);
    m_hiddenBar = new MessageBar(body);
    m_hiddenBar->setObjectName(u"hiddenBar"_s);
    connect(m_hiddenBar, &MessageBar::actionTriggered, this, &EntryDetails::showFirstHidden);
    m_writeBar = new MessageBar(body);
    m_writeBar->setObjectName(u"writeBar"_s);
    connect(m_writeBar, &MessageBar::actionTriggered, this, [this] {
        if (const auto act = std::exchange(m_barAction, nullptr))
            act();
    });
    column->addWidget(m_writeBar);
    column->addWidget(m_goneBar);
    column->addWidget(m_hiddenBar);
    column->addWidget(buildText());
    column->addWidget(new Rule(body));
    m_note = new NoteSection(body);
    column->addWidget(m_note);
    m_bindings = new BindingsList(body);
    column->addWidget(m_bindings);
    m_sections = new QVBoxLayout;
    m_sections->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_sections);
    column->addWidget(sectionHeading(tr("Fields"), body));
    m_fields = new FieldGrid(body);
    m_fields->setObjectName(u"detailsFields"_s);
    column->addWidget(m_fields);
    m_raw = new RawAnswer(body);
    column->addWidget(m_raw);
    column->addStretch(1);
    layout->addWidget(m_scroll, 1);

    m_pages = new QStackedWidget(this);
    m_pages->addWidget(nothing);
    m_pages->addWidget(page);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_pages);
}

QWidget *EntryDetails::buildActions()
{
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(theme::space12, 0, theme::space12, theme::space12);
    column->setSpacing(theme::space4);
    m_tools = new FlowLayout(nullptr, theme::space4);

    const auto action = [this](const QString &text, const QString &name, auto slot) {
        auto *made = new QAction(text, this);
        made->setObjectName(name);
        connect(made, &QAction::triggered, this, slot);
        addAction(made);
        return made;
    };
    m_copyText = action(tr("Copy text"), u"copyText"_s, &EntryDetails::copyText);
    m_copyWhole = action(tr("Copy title and text"), u"copyWhole"_s, &EntryDetails::copyWhole);
    m_copyJson = action(tr("Copy as JSON"), u"copyJson"_s, &EntryDetails::copyJson);
    m_copyBbCode = action(tr("Copy as BB code"), u"copyBbCode"_s, &EntryDetails::copyBbCode);
    m_openCard = action(tr("Open card"), u"openCard"_s, [this] {
        if (m_stored)
            emit openCardRequested(m_stored->owner);
    });
    m_openCard->setIcon(icon(u"external"));
    m_openCard->setToolTip(tr("Open the card in the browser").toHtmlEscaped());
    m_delete = action(tr("Delete"), u"deleteEntry"_s, [this] {
        if (m_stored)
            emit deleteRequested(*m_stored);
    });
    m_delete->setIcon(icon(u"trash"));

    auto *copy = new FlatButton(area);
    copy->setObjectName(u"copyButton"_s);
    copy->setText(tr("Copy"));
    copy->setIcon(icon(u"copy"));
    m_copyMenu = new QMenu(copy);
    m_copyMenu->addActions({ m_copyText, m_copyWhole, m_copyBbCode, m_copyJson });
    copy->setPopup(m_copyMenu);
    auto *open = new FlatButton(area);
    open->setDefaultAction(m_openCard);
    m_pinButton = buildPin(area);
    auto *remove = new FlatButton(area);
    remove->setObjectName(u"deleteButton"_s);
    remove->setDefaultAction(m_delete);
    for (FlatButton *button : { copy, open, m_pinButton, remove })
        m_tools->addWidget(button);
    column->addLayout(m_tools);
    m_reason = new FactLabel(area);
    m_reason->setObjectName(u"deleteReason"_s);
    m_reason->setType(theme::Type::Small);
    m_reason->setInk(FactLabel::Ink::Secondary);
    auto *reasonLine = new QHBoxLayout;
    reasonLine->setContentsMargins(theme::space4, 0, theme::space4, 0);
    reasonLine->addWidget(m_reason);
    column->addLayout(reasonLine);
    return area;
}

void EntryDetails::addTool(QAction *action, const QString &name)
{
    addAction(action);
    auto *button = new FlatButton(m_reason->parentWidget());
    button->setObjectName(name);
    button->setDefaultAction(action);
    const auto follow = [action, button] { button->setVisible(action->isVisible()); };
    connect(action, &QAction::changed, button, follow);
    // By Tab it is reached where it stands.
    setTabOrder(m_toolCount == 0 ? m_head->back : m_tools->itemAt(m_toolCount - 1)->widget(),
                button);
    m_tools->insertWidget(m_toolCount++, button);
    follow();
}

void EntryDetails::addToCopyMenu(QAction *action)
{
    addAction(action); // its key
    m_copyMenu->addSeparator();
    m_copyMenu->addAction(action);
}

void EntryDetails::addSection(QWidget *section) { m_sections->addWidget(section); }

QWidget *EntryDetails::buildText()
{
    auto *area = new QWidget(this);
    auto *column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    auto *line = new QHBoxLayout;
    line->addWidget(sectionHeading(tr("Text"), area), 1);
    m_ways = new Segments({ tr("Formatted"), tr("Plain"), tr("As received") }, area);
    m_ways->setObjectName(u"textWays"_s);
    line->addWidget(m_ways);
    column->addLayout(line);
    m_text = new BbCodeView(area);
    m_text->setObjectName(u"entryText"_s);
    m_text->setAccessibleName(tr("Text of the entry"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_text->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    column->addWidget(m_text);
    connect(m_ways, &Segments::currentChanged, this, &EntryDetails::showText);
    connect(m_text, &BbCodeView::linkActivated, this, &EntryDetails::linkActivated);
    return area;
}

// --- Which entry

void EntryDetails::showEntry(EntryId id)
{
    if (id == m_id && m_stored)
        return;
    m_id = id;
    m_stored.reset();
    m_loading.cancel();
    m_bindings->clear();
    m_note->clear();
    m_writeBar->clear();
    m_extras.reset();
    if (id.isValid())
        load();
    else
        m_pages->setCurrentIndex(0);
    updateDelete();
    emit shown();
}

void EntryDetails::load()
{
    m_loading.cancel();
    m_loading = m_store.entries({ m_id });
    m_loading.then(this, [this](Result<QList<store::StoredEntry>> found) {
        m_loading = {};
        if (found && !found->isEmpty())
            take(found->first());
    });
}

void EntryDetails::take(const store::StoredEntry &stored)
{
    const bool isOther = !m_stored || m_stored->entry.id != stored.entry.id;
    const bool sameText = m_stored && !isOther && m_stored->entry.text == stored.entry.text;
    m_stored = stored;
    refreshNames();
    if (!sameText)
        showText();
    m_raw->setAnswer(m_stored->entry.raw);
    if (stored.deletedHere || stored.vanishedSince) {
        m_bindings->clear();
        m_note->clear();
    } else {
        m_bindings->showEntry(stored.entry.id, stored.owner);
    }
    readExtras();
    updateBars();
    updateDelete();
    m_pages->setCurrentIndex(1);
    if (isOther)
        m_scroll->verticalScrollBar()->setValue(0);
    emit shown();
}

void EntryDetails::refreshNames()
{
    if (!m_stored)
        return;
    const timeline::LogEntry &entry = m_stored->entry;
    const QString title = textcheck::firstLine(entry.title, shownTitle);
    m_head->code = entry.iconCode;
    m_head->title->setText(title.isEmpty() ? tr("No title") : title);
    m_head->line->setText(tr("%1 · %2 · entry %3")
                              .arg(m_names.user(entry.authorId),
                                   dates::moment(entry.created, m_clock.utcNow()),
                                   QString::number(entry.id.value)));
    m_head->update();
    updateFields();
}

void EntryDetails::showText()
{
    if (!m_stored)
        return;
    static constexpr BbCodeView::Mode ways[]
        = { BbCodeView::Mode::Formatted, BbCodeView::Mode::Plain, BbCodeView::Mode::AsReceived };
    m_text->showText(m_stored->entry.text, ways[m_ways->current()]);
    m_text->setVisible(!m_stored->entry.text.isEmpty());
}

void EntryDetails::updateBars()
{
    const QDateTime now = m_clock.utcNow();
    const timeline::LogEntry &entry = m_stored->entry;
    if (m_stored->deletedHere)
        m_goneBar->showMessage({ theme::Tone::Neutral,
                                 u"trash"_s,
                                 tr("Deleted from here."),
                                 tr("This is its last content; it is kept on this computer only."),
                                 {} });
    else if (m_stored->vanishedSince)
        m_goneBar->showMessage({ theme::Tone::Neutral,
                                 u"ghost"_s,
                                 tr("No longer on the portal."),
                                 tr("It was missed first %1. This is its last content.")
                                     .arg(dates::moment(*m_stored->vanishedSince, now)),
                                 {} });
    else
        m_goneBar->clear();

    const int inTitle = int(textcheck::hiddenCharacters(entry.title).size());
    const int inText = int(textcheck::hiddenCharacters(entry.text).size());
    const QString consequence = tr("They can split words and fool searches.");
    if (inText > 0)
        m_hiddenBar->showMessage({ theme::Tone::Warning, u"hidden"_s,
                                   tr("%n hidden character(s) in the text.", nullptr, inText),
                                   consequence, tr("Show") });
    else if (inTitle > 0)
        m_hiddenBar->showMessage({ theme::Tone::Warning,
                                   u"hidden"_s,
                                   tr("%n hidden character(s) in the title.", nullptr, inTitle),
                                   consequence,
                                   {} });
    else
        m_hiddenBar->clear();
}

void EntryDetails::updateFields()
{
    m_fields->clear();
    const store::StoredEntry &stored = *m_stored;
    const timeline::LogEntry &entry = stored.entry;
    const QDateTime now = m_clock.utcNow();
    const QLocale locale;
    const QString created = entry.created.isValid()
        ? locale.toString(entry.created.toLocalTime(), QLocale::LongFormat)
        : tr("no date that can be read");
    m_fields->add(tr("Made"), created, tr("On the portal: %1").arg(dates::atPortal(entry.created)));
    m_fields->add(tr("By"),
                  tr("%1 (user %2)").arg(m_names.user(entry.authorId)).arg(entry.authorId.value));
    m_fields->add(
        tr("Icon"),
        entry.iconCode.isEmpty()
            ? tr("none")
            : tr("%1 (%2)").arg(capitalized(gallery::spokenName(entry.iconCode)), entry.iconCode));
    m_fields->add(tr("Number"), QString::number(entry.id.value));
    m_fields->add(tr("Card"), m_names.card(stored.owner));
    if (stored.madeHere)
        m_fields->add(tr("Origin"), tr("made with this program"));
    if (stored.firstRead.isValid())
        m_fields->add(tr("First read"), dates::moment(stored.firstRead, now));
    if (stored.readings > 0 && stored.lastRead.isValid())
        m_fields->add(tr("Last read"),
                      stored.versions > 1
                          ? tr("%1; %n version(s) so far", nullptr, stored.versions)
                                .arg(dates::moment(stored.lastRead, now))
                          : tr("%1; unchanged in %n reading(s)", nullptr, stored.readings)
                                .arg(dates::moment(stored.lastRead, now)));
    if (stored.vanishedSince)
        m_fields->add(tr("Missing since"), dates::moment(*stored.vanishedSince, now));
}

// --- What people do

void EntryDetails::setDeleteReason(const QString &reason)
{
    m_deleteReason = reason;
    updateDelete();
}

void EntryDetails::setForeignDeleteHint(const QString &hint)
{
    m_foreignDeleteHint = hint;
    updateDelete();
}

void EntryDetails::updateDelete()
{
    const bool isGone = m_stored && (m_stored->deletedHere || m_stored->vanishedSince);
    const bool can = m_stored && !isGone && m_deleteReason.isEmpty();
    m_delete->setEnabled(can);
    QString reason = isGone || !m_stored ? QString() : m_deleteReason;
    if (can && !m_stored->madeHere)
        reason = m_foreignDeleteHint;
    m_reason->setText({}, reason);
    m_reason->setVisible(!reason.isEmpty());
}

void EntryDetails::setPortalIcon(std::function<QPixmap(const QString &code)> picture)
{
    m_head->portalIcon = std::move(picture);
    m_head->update();
}

void EntryDetails::showFirstHidden()
{
    if (m_ways->current() == 2)
        m_ways->setCurrent(0);
    // A mark is drawn in place of an object character.
    QTextCursor mark = m_text->document()->find(QString(QChar::ObjectReplacementCharacter));
    if (mark.isNull())
        return;
    m_text->setTextCursor(mark);
    const QRect where = m_text->cursorRect(mark).translated(
        m_text->viewport()->mapTo(m_scroll->widget(), QPoint()));
    m_scroll->ensureVisible(where.center().x(), where.center().y(), 24, 48);
    m_text->setFocus(Qt::OtherFocusReason);
}

void EntryDetails::setBackShown(bool shown)
{
    m_head->back->setVisible(shown);
    m_head->update();
}

void EntryDetails::copyText()
{
    if (m_stored)
        QGuiApplication::clipboard()->setText(
            bbcode::toPlainText(bbcode::parse(m_stored->entry.text)));
}

void EntryDetails::copyWhole()
{
    if (m_stored)
        QGuiApplication::clipboard()->setText(
            m_stored->entry.title + u'\n'
            + bbcode::toPlainText(bbcode::parse(m_stored->entry.text)));
}

void EntryDetails::copyBbCode()
{
    if (m_stored)
        QGuiApplication::clipboard()->setText(m_stored->entry.text);
}

void EntryDetails::copyJson()
{
    if (m_stored)
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(QJsonDocument(m_stored->entry.raw).toJson(QJsonDocument::Indented)));
}
