// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/workspaceview.h"

#include "base/textcheck.h"
#include "crm/cardlink.h"
#include "ui/cards/cardpane.h"
#include "ui/cards/cardpopup.h"
#include "ui/editor/editorpane.h"
#include "ui/gallery/galleryplace.h"
#include "ui/imports/fileadding.h"
#include "ui/imports/importpage.h"
#include "ui/outbox/outboxplace.h"
#include "ui/plans/bulkactions.h"
#include "ui/plans/editreview.h"
#include "ui/plans/entryediting.h"
#include "ui/plans/planner.h"
#include "ui/plans/planpage.h"
#include "ui/portalicons.h"
#include "ui/searchplace.h"
#include "ui/timeline/cardheader.h"
#include "ui/timeline/entrydelegate.h"
#include "ui/timeline/entrydetails.h"
#include "ui/timeline/entrylistview.h"
#include "ui/timeline/entryselection.h"
#include "ui/timeline/filterbar.h"
#include "ui/timeline/timelineplace.h"
#include "ui/widgets/searchfield.h"
#include "ui/workspacebar.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowBelow = 1200; // the cards become a menu on the title

const QString mainSplitter = u"mainSplitter"_s;
const QString timelineSplitter = u"timelineSplitter"_s;
const QString editorSplitter = u"editorSplitter"_s; // the editor is wider than the details
const QString outboxSplitter = u"outboxSplitter"_s;
const QString gallerySplitter = u"gallerySplitter"_s;
constexpr int editorWidth = 576;

} // namespace

WorkspaceView::WorkspaceView(Desk &desk, Desk::OpenWorkspace workspace, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_workspace(std::move(workspace))
    , m_planner(std::make_unique<Planner>(*m_workspace))
    , m_icons(new PortalIcons(*m_workspace, this))
{
    setObjectName(u"workspaceView"_s);
    build();
    connectParts();
    connectPlans();
    connectEditing();
    applySettings();
    m_splitter->restoreState(m_desk.settings().state(mainSplitter));
    m_timeline->splitter()->restoreState(m_desk.settings().state(timelineSplitter));
    m_outbox->splitter()->restoreState(m_desk.settings().state(outboxSplitter));
    m_gallery->splitter()->restoreState(m_desk.settings().state(gallerySplitter));
}

WorkspaceView::~WorkspaceView()
{
    m_desk.settings().setState(mainSplitter, m_splitter->saveState());
    leaveEditor();
    m_desk.settings().setState(timelineSplitter, m_timeline->splitter()->saveState());
    m_desk.settings().setState(outboxSplitter, m_outbox->splitter()->saveState());
    m_desk.settings().setState(gallerySplitter, m_gallery->splitter()->saveState());
    // They use the workspace, which goes with our members, before our children would.
    delete m_places;
    delete m_icons;
}

void WorkspaceView::build()
{
    m_bar = new WorkspaceBar(*m_workspace, this);
    m_places = new QStackedWidget(this);
    m_splitter = new QSplitter(m_places);
    m_splitter->setObjectName(mainSplitter);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_sidePlace = new QWidget(m_splitter);
    auto *side = new QVBoxLayout(m_sidePlace);
    side->setContentsMargins(0, 0, 0, 0);
    m_cards = new CardPane(*m_workspace, CardPane::Purpose::SidePane, m_sidePlace);
    side->addWidget(m_cards);
    m_timeline = new TimelinePlace(*m_workspace, m_splitter);
    m_splitter->addWidget(m_sidePlace);
    m_splitter->addWidget(m_timeline);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ 248, 1192 });
    m_editor = new EditorPane(*m_workspace, *m_icons, m_timeline->sidePages());
    m_timeline->sidePages()->addWidget(m_editor);
    const editwords::Names names { [this](UserId id) { return m_workspace->userName(id); },
                                   [this](const crm::OwnerRef &owner) {
                                       return m_timeline->page()->nameOf(owner);
                                   } };
    m_review = new EditReview(*m_workspace, names, m_timeline->sidePages());
    m_timeline->sidePages()->addWidget(m_review);
    m_editing = new EntryEditing(*m_workspace, *m_timeline->details());
    m_outbox = new OutboxPlace(*m_workspace, *m_icons, *m_planner, m_places);
    m_search = new SearchPlace(*m_workspace, *m_icons, m_places);
    m_places->addWidget(m_splitter);
    m_places->addWidget(m_outbox);
    m_planPage = new PlanPage(*m_workspace, *m_planner, m_places);
    m_bulk = new BulkActions(*m_workspace, *m_planner, *m_timeline->page());
    m_places->addWidget(m_search);
    m_gallery = new GalleryPlace(*m_workspace, m_places);
    m_places->addWidget(m_gallery);
    m_places->addWidget(m_planPage);
    m_files = new FileAdding(*m_workspace, *m_timeline, *m_places);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_places, 1);
}

void WorkspaceView::connectParts()
{
    connect(m_cards, &CardPane::cardChosen, this, &WorkspaceView::openCard);
    connect(m_cards, &CardPane::openInBrowserRequested, this, &WorkspaceView::openInBrowser);
    connect(m_timeline, &TimelinePlace::openCardRequested, this, &WorkspaceView::openInBrowser);
    connect(m_timeline, &TimelinePlace::cardOpened, this, [this](const crm::OwnerRef &owner) {
        m_cards->setOpenCard(owner);
        m_desk.settings().setLastCard(m_workspace->connection().id, crm::toText(owner));
        emit cardChanged();
    });
    connect(m_timeline->page()->header(), &CardHeader::titleMenuRequested, this,
            &WorkspaceView::showCardMenu);
    connect(m_timeline, &TimelinePlace::newEntryRequested, this, &WorkspaceView::edit);
    connect(m_timeline, &TimelinePlace::deleteRequested, this, &WorkspaceView::confirmDelete);
    connect(m_timeline, &TimelinePlace::linkActivated, this, &WorkspaceView::askBeforeOpening);
    connect(m_timeline->page(), &TimelinePage::entryActivated, this, &WorkspaceView::leaveEditor);
    connect(m_editor, &EditorPane::closed, this, &WorkspaceView::leaveEditor);
    connect(m_editor, &EditorPane::cardSwitched, m_timeline, &TimelinePlace::openCard);
    connect(m_outbox, &OutboxPlace::changed, this, &WorkspaceView::updateOutbox);
    connect(m_outbox, &OutboxPlace::openCardRequested, this, &WorkspaceView::openCard);
    connect(m_gallery, &GalleryPlace::entriesRequested, this, [this](const QString &code) {
        m_places->setCurrentWidget(m_search);
        emit placeChanged(PlacesBar::Timeline);
        m_search->showIcon(code);
    });
    connect(m_search, &SearchPlace::closed, this, [this] { showPlace(PlacesBar::Timeline); });
    connect(m_search, &SearchPlace::entryChosen, this,
            [this](const crm::OwnerRef &owner, EntryId id) {
                openCard(owner);
                m_wanted = id;
                chooseWanted();
            });
    connect(&m_timeline->page()->model(), &models::EntryListModel::changed, this,
            &WorkspaceView::chooseWanted);
    connect(&m_workspace->cardReader(), &syncing::CardReader::progressed, this,
            &WorkspaceView::updateReading);
    connect(&m_workspace->cardReader(), &syncing::CardReader::finished, this,
            [this](const crm::OwnerRef &owner) {
                updateReading();
                if (m_timeline->page()->card() == owner && isVisible()) // it was seen coming
                    m_workspace->store().noteOpened(owner).then(this, [](const Result<Done> &) {});
            });
    connect(&m_desk, &Desk::settingsChanged, this, &WorkspaceView::applySettings);
    connect(m_bar, &WorkspaceBar::answered, this,
            [this] { m_timeline->page()->list()->setFocus(Qt::OtherFocusReason); });
}

void WorkspaceView::connectPlans()
{
    connect(m_bulk, &BulkActions::planRequested, this, [this](const BulkRequest &request) {
        m_planPage->prepare(request);
        showPlanPage();
    });
    connect(m_bulk, &BulkActions::deleteOneRequested, this,
            [this] { m_timeline->details()->deleteAction()->trigger(); });
    connect(m_bulk, &BulkActions::told, m_bar, &WorkspaceBar::tell);
    connect(m_bulk, &BulkActions::failed, m_bar, &WorkspaceBar::tellError);
    connect(m_planPage, &PlanPage::cancelled, this, &WorkspaceView::leavePlanPage);
    connect(m_planPage, &PlanPage::begun, this, [this](store::PlanId id) {
        m_timeline->page()->selection().leave();
        m_files->forget();
        showPlace(PlacesBar::Outbox);
        m_outbox->choosePlan(id);
    });
    connect(m_outbox, &OutboxPlace::planRequested, this,
            [this](const store::Plan &plan, const QList<syncing::PlanRow> &rows) {
                m_planPage->prepare(plan, rows);
                showPlanPage();
            });
    connect(m_outbox, &OutboxPlace::openEntryRequested, this,
            [this](const crm::OwnerRef &owner, EntryId id) {
                openCard(owner);
                m_wanted = id;
                chooseWanted();
            });
    connect(m_files, &FileAdding::planReady, this,
            [this](const store::Plan &plan, const QList<syncing::PlanRow> &rows) {
                m_planPage->prepare(plan, rows);
                showPlanPage();
            });
    connect(m_files, &FileAdding::shown, this, [this] { emit placeChanged(PlacesBar::Timeline); });
    connect(m_files, &FileAdding::left, this, [this] {
        showPlace(PlacesBar::Timeline);
        m_timeline->page()->list()->setFocus(Qt::OtherFocusReason);
    });
}

void WorkspaceView::showPlanPage()
{
    m_cameFrom = m_places->currentWidget();
    m_places->setCurrentWidget(m_planPage);
}

void WorkspaceView::leavePlanPage()
{
    if (m_cameFrom == m_files->page() && m_cameFrom) { // what was mapped is still there
        m_places->setCurrentWidget(m_cameFrom);
        return m_files->page()->table()->setFocus(Qt::OtherFocusReason);
    }
    const bool wasOutbox = m_cameFrom == m_outbox;
    showPlace(wasOutbox ? PlacesBar::Outbox : PlacesBar::Timeline);
    if (!wasOutbox)
        m_timeline->page()->list()->setFocus(Qt::OtherFocusReason);
}

void WorkspaceView::applySettings()
{
    m_timeline->page()->setDensity(m_desk.settings().density());
    m_timeline->setRefreshMinutes(m_desk.settings().refreshMinutes());
    m_search->setDensity(m_desk.settings().density());
}

void WorkspaceView::openLastCard()
{
    const QString last = m_desk.settings().lastCard(m_workspace->connection().id);
    if (const auto owner = crm::fromText(last))
        return openCard(*owner);
    if (m_workspace->connection().kind != connections::Connection::Kind::Demo)
        return m_cards->searchField()->setFocus();
    openCard({ crm::Deal, 100 });
}

MessageBar *WorkspaceView::messageBar() const { return m_bar->messageBar(); }

bool WorkspaceView::hasOpenCard() const { return m_timeline->page()->card().has_value(); }

void WorkspaceView::openCard(const crm::OwnerRef &owner)
{
    showPlace(PlacesBar::Timeline);
    m_timeline->openCard(owner);
    m_timeline->page()->list()->setFocus(Qt::OtherFocusReason);
}

void WorkspaceView::refresh()
{
    if (place() == PlacesBar::Gallery)
        m_gallery->refreshAll();
    else
        m_timeline->refresh();
}

void WorkspaceView::findInList()
{
    if (place() == PlacesBar::Gallery) {
        m_gallery->searchField()->setFocus(Qt::ShortcutFocusReason);
        return m_gallery->searchField()->selectAll();
    }
    showPlace(PlacesBar::Timeline);
    m_timeline->page()->filterBar()->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_timeline->page()->filterBar()->searchField()->selectAll();
}

void WorkspaceView::showPlace(PlacesBar::Place place)
{
    const QHash<PlacesBar::Place, QWidget *> pages { { PlacesBar::Timeline, m_splitter },
                                                     { PlacesBar::Gallery, m_gallery },
                                                     { PlacesBar::Outbox, m_outbox } };
    m_places->setCurrentWidget(pages.value(place));
    emit placeChanged(place);
    if (place == PlacesBar::Outbox)
        m_outbox->list()->setFocus(Qt::OtherFocusReason);
}

PlacesBar::Place WorkspaceView::place() const
{
    if (m_places->currentWidget() == m_gallery)
        return PlacesBar::Gallery;
    return m_places->currentWidget() == m_outbox ? PlacesBar::Outbox : PlacesBar::Timeline;
}

void WorkspaceView::searchEverything(const QString &words)
{
    m_places->setCurrentWidget(m_search);
    emit placeChanged(PlacesBar::Timeline);
    m_search->search(words);
}

void WorkspaceView::focusCards()
{
    if (m_isNarrow)
        return showCardMenu();
    m_cards->searchField()->setFocus(Qt::ShortcutFocusReason);
    m_cards->searchField()->selectAll();
}

void WorkspaceView::goBack()
{
    if (m_places->currentIndex() != 0)
        return showPlace(PlacesBar::Timeline);
    if (isWide(m_timeline->sidePages()->currentWidget()))
        return leaveEditor();
    QKeyEvent back(QEvent::KeyPress, Qt::Key_Left, Qt::AltModifier);
    QCoreApplication::sendEvent(m_timeline, &back);
}

/// An entry found elsewhere is chosen as soon as its row is there.
void WorkspaceView::chooseWanted()
{
    if (m_wanted.isValid() && m_timeline->page()->list()->setCurrentEntry(m_wanted))
        m_wanted = {};
}

void WorkspaceView::newEntry()
{
    const auto &card = m_timeline->page()->card();
    if (!card)
        return m_cards->searchField()->setFocus(Qt::ShortcutFocusReason);
    showPlace(PlacesBar::Timeline);
    edit(*card, m_timeline->page()->cardTitle());
}

void WorkspaceView::addFromFile() { m_files->askForFile(); }

void WorkspaceView::edit(const crm::OwnerRef &owner, const QString &title)
{
    showAtSide(m_editor);
    m_editor->edit(owner, title);
}

void WorkspaceView::editEntry(const store::StoredEntry &entry)
{
    showAtSide(m_editor);
    m_editor->editEntry(entry, m_timeline->page()->cardTitle());
}

void WorkspaceView::restoreEntry(const store::StoredEntry &entry)
{
    showAtSide(m_review);
    m_review->reviewRestore(entry.entry.id, m_timeline->page()->cardTitle());
}

/// Pages that are wider than the details.
bool WorkspaceView::isWide(const QWidget *page) const
{
    return page == m_editor || page == m_review;
}

void WorkspaceView::showAtSide(QWidget *page)
{
    const bool wasHidden = !isWide(m_timeline->sidePages()->currentWidget());
    m_timeline->sidePages()->setCurrentWidget(page);
    m_timeline->sidePages()->show();
    page->show();
    if (!wasHidden)
        return;
    QSplitter *splitter = m_timeline->splitter();
    m_desk.settings().setState(timelineSplitter, splitter->saveState());
    if (!splitter->restoreState(m_desk.settings().state(editorSplitter)))
        splitter->setSizes({ std::max(420, splitter->width() - editorWidth), editorWidth });
    // Where both do not fit, the editor takes the place of the list.
    m_timeline->page()->setVisible(splitter->width() >= 420 + m_editor->minimumWidth());
}

void WorkspaceView::leaveEditor()
{
    if (!isWide(m_timeline->sidePages()->currentWidget()))
        return;
    QSplitter *splitter = m_timeline->splitter();
    m_desk.settings().setState(editorSplitter, splitter->saveState());
    m_timeline->showDetails();
    if (m_editor->isEditing())
        m_editor->closeKeepingDraft();
    splitter->restoreState(m_desk.settings().state(timelineSplitter));
    m_timeline->page()->show();
    m_timeline->sidePages()->setVisible(splitter->width() >= 800);
    m_timeline->page()->list()->setFocus(Qt::OtherFocusReason);
}

void WorkspaceView::connectEditing()
{
    connect(m_editing, &EntryEditing::editRequested, this, &WorkspaceView::editEntry);
    connect(m_editing, &EntryEditing::restoreRequested, this, &WorkspaceView::restoreEntry);
    m_timeline->page()->addEntryAction(m_editing->duplicateAction());
    connect(m_editing, &EntryEditing::duplicateRequested, this,
            [this](const store::StoredEntry &entry) {
                showAtSide(m_editor);
                m_editor->duplicate(m_timeline->page()->card().value_or(entry.owner),
                                    m_timeline->page()->cardTitle(),
                                    { entry.entry.title, entry.entry.text, entry.entry.iconCode });
            });
    connect(m_editing, &EntryEditing::entryRequested, this, [this](EntryId id) {
        if (!m_timeline->page()->list()->setCurrentEntry(id))
            m_timeline->details()->showEntry(id);
    });
    connect(m_editor, &EditorPane::reviewRequested, this,
            [this](const syncing::EditRequest &request) {
                showAtSide(m_review);
                m_review->review(request);
            });
    connect(m_review, &EditReview::backRequested, this, [this] {
        showAtSide(m_editor);
        m_editor->titleField()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_review, &EditReview::closed, this, &WorkspaceView::leaveReview);
}

void WorkspaceView::leaveReview(EntryId entry)
{
    leaveEditor();
    if (!entry.isValid())
        return;
    m_wanted = entry;
    chooseWanted();
}

/// Says what goes; the answer is a click in the bar. There is no undo on the portal.
void WorkspaceView::confirmDelete(const store::StoredEntry &entry, const QString &cardTitle)
{
    const QString name = textcheck::firstLine(entry.entry.title, 100);
    m_bar->ask({ theme::Tone::Refused, u"trash"_s,
                 tr("Delete “%1” (entry %2) of %3 from the portal?")
                     .arg(QChar(0x2068) + name + QChar(0x2069))
                     .arg(entry.entry.id.value)
                     .arg(cardTitle),
                 tr("For everybody, with its note and bindings. The portal has no undo; "
                    "its last content stays on this computer."),
                 tr("Delete it") },
               WorkspaceBar::Where::Shown, [this, entry, cardTitle] {
                   m_workspace->outbox()
                       .remove(entry, cardTitle)
                       .then(m_bar, [this](const Result<store::Intent> &deleted) {
                           if (!deleted)
                               m_bar->tellError(deleted.error());
                       });
               });
}

/// A link in an entry was written by a bot: where it leads is said before it is opened.
void WorkspaceView::askBeforeOpening(const QUrl &url)
{
    m_bar->ask({ theme::Tone::Warning, u"external"_s, tr("Open %1 in the browser?").arg(url.host()),
                 url.toString().left(300), tr("Open it") },
               WorkspaceBar::Where::Hidden, [url] { QDesktopServices::openUrl(url); });
}

void WorkspaceView::updateOutbox()
{
    const auto &counts = m_outbox->model().counts();
    emit openCountChanged(counts.open());
    QStringList words;
    if (m_workspace->outbox().isPaused())
        words.append(tr("Sending is paused"));
    else if (counts.waiting > 0)
        words.append(tr("%Ln to send", nullptr, counts.waiting));
    if (counts.rows > 0)
        words.append(tr("%1 of %2 rows sent")
                         .arg(QLocale().toString(counts.rows - counts.rowsToGo),
                              QLocale().toString(counts.rows)));
    if (counts.unknown > 0)
        words.append(tr("%Ln being settled", nullptr, counts.unknown));
    emit writingChanged(words.join(u" · "_s));
}

void WorkspaceView::updateReading()
{
    const auto current = m_workspace->cardReader().current();
    if (!current)
        return emit readingChanged({}, {}, 0, 0);
    const syncing::ReadingProgress progress = m_workspace->cardReader().progress();
    const QLocale locale;
    const QString count
        = tr("%1 of %2")
              .arg(locale.toString(progress.requestsDone),
                   locale.toString(std::max(progress.requestsPlanned, progress.requestsDone)));
    const QString title = m_timeline->page()->cardTitle();
    emit readingChanged(tr("Reading “%1”: %2 requests").arg(title.left(40), count), count,
                        progress.requestsDone, progress.requestsPlanned);
}

/// In narrow windows: the side pane, below the title of the card.
void WorkspaceView::showCardMenu()
{
    const CardPane *cards = popUpCards(*m_workspace, m_timeline->page()->header(),
                                       [this](const crm::OwnerRef &owner) { openCard(owner); });
    connect(cards, &CardPane::openInBrowserRequested, this, &WorkspaceView::openInBrowser);
}

void WorkspaceView::openInBrowser(const crm::OwnerRef &owner)
{
    QDesktopServices::openUrl(crm::cardAddress(owner, m_workspace->portal()));
}

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void WorkspaceView::arrange()
{
    m_isNarrow = width() < narrowBelow;
    m_sidePlace->setVisible(!m_isNarrow);
    m_timeline->page()->header()->setTitleMenuShown(m_isNarrow);
}
