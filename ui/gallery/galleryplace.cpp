// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/galleryplace.h"

#include "errortext.h"

#include "ui/gallery/foldingbutton.h"
#include "ui/gallery/galleryparts.h"
#include "ui/gallery/picturedetails.h"
#include "ui/gallery/tiledelegate.h"
#include "ui/gallery/tileview.h"
#include "ui/gallery/traydelegate.h"
#include "ui/gallery/traypane.h"
#include "ui/timeline/choosers.h"
#include "ui/timeline/dates.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepage.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::Literals::StringLiterals;
using models::GalleryModel;
using Kind = gallery::CatalogueItem::Kind;

GalleryPlace::GalleryPlace(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_shelf(workspace)
    , m_writer(u"downloads"_s)
{
    setObjectName(u"galleryPlace"_s);
    setAccessibleName(tr("Icons & Logos"));
    setAcceptDrops(true);
    build();
    connectParts();
    connectSending();
    m_splitter->widget(0)->installEventFilter(this);
    take(Gallery::Icons);
    take(Gallery::Logos);
    applyLook();
    update();
}

GalleryPlace::~GalleryPlace()
{
    m_refreshing.cancel();
    m_downloading.cancel();
}

void GalleryPlace::connectParts()
{
    connect(&m_shelf, &PictureShelf::changed, this, &GalleryPlace::take);
    connect(m_galleries, &QButtonGroup::idClicked, this,
            [this](int id) { showGallery(Gallery(id)); });
    connect(m_filters, &QButtonGroup::idClicked, this, [this](int id) {
        for (Side *one : { &m_icons, &m_logos })
            one->model->setFilter(GalleryModel::Filter(id));
        update();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &words) {
        for (Side *one : { &m_icons, &m_logos })
            one->model->setSearch(words);
        update();
    });
    connect(m_search, &SearchField::downPressed, this,
            [this] { side().view->setFocus(Qt::OtherFocusReason); });
    connect(m_sort, &QComboBox::currentIndexChanged, this, [this](int index) {
        for (Side *one : { &m_icons, &m_logos })
            one->model->setSort(GalleryModel::Sort(index));
    });
    connect(m_ground, &Segments::currentChanged, this, &GalleryPlace::applyLook);
    connect(m_times, &Segments::currentChanged, this, &GalleryPlace::applyLook);
    connect(m_missing, &MessageBar::actionTriggered, this, &GalleryPlace::showMissing);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        const auto action = std::exchange(m_barAction, {});
        hideBar();
        if (action)
            action();
    });
    connect(m_no, &QPushButton::clicked, this, &GalleryPlace::hideBar);
    connect(m_state, &StatePage::primaryTriggered, this, &GalleryPlace::refresh);
    connect(m_tray, &TrayPane::closed, this, [this] { updateDetails(); });
    connect(m_details, &PictureDetails::copyRequested, this, &GalleryPlace::copyCode);
    connect(m_details, &PictureDetails::saveRequested, this, &GalleryPlace::askSave);
    connect(m_details, &PictureDetails::deleteRequested, this, &GalleryPlace::askDelete);
    connect(m_details, &PictureDetails::uploadRequested, this,
            [this] { uploadFor(current().code); });
    connect(m_details, &PictureDetails::entriesRequested, this,
            [this] { emit entriesRequested(current().code); });
    connect(&m_workspace, &Workspace::capabilitiesChanged, this, &GalleryPlace::update);
}

gallery::CatalogueItem GalleryPlace::current() const
{
    const QModelIndex index = side().view->currentIndex();
    return index.isValid() ? side().model->itemAt(index.row()) : gallery::CatalogueItem();
}

void GalleryPlace::take(Gallery gallery)
{
    Side &one = gallery == Gallery::Icons ? m_icons : m_logos;
    const QString code = one.view->currentIndex().data(models::PictureCodeRole).toString();
    one.model->setItems(m_shelf.items(gallery));
    if (const int row = one.model->rowOf(code); row >= 0 && !code.isEmpty())
        one.view->setCurrentIndex(one.model->index(row));
    update();
}

void GalleryPlace::showGallery(Gallery gallery)
{
    m_gallery = gallery;
    m_galleries->button(int(gallery))->setChecked(true);
    if (!m_sending) // what is being sent stays what it is
        m_tray->setGallery(gallery);
    if (m_bar->message().tone == theme::Tone::Done)
        hideBar();
    if (m_shelf.lastRead(gallery).isNull() && isVisible())
        refresh();
    update();
    updateDetails();
}

void GalleryPlace::refresh() { readWith(m_shelf.refresh(m_gallery)); }
void GalleryPlace::refreshAll() { readWith(m_shelf.refreshAll(m_gallery)); }

void GalleryPlace::readWith(const Pending<Done> &reading)
{
    m_refreshing.cancel();
    m_refreshing = reading;
    m_refreshing.then(this, [this](const Result<Done> &done) {
        m_refreshing = {};
        m_failure.reset();
        if (!done)
            m_failure = done.error();
        update();
        tellFailure();
    });
    update();
}

void GalleryPlace::applyLook()
{
    for (Side *one : { &m_icons, &m_logos }) {
        one->delegate->setGround(Ground(m_ground->current()));
        one->delegate->setTimes(m_times->current() + 1);
        one->view->layOut();
    }
    m_tray->delegate()->setGround(Ground(m_ground->current()));
    m_tray->list()->viewport()->update();
}

void GalleryPlace::showMissing()
{
    m_filters->button(int(GalleryModel::Filter::Missing))->click();
    if (m_icons.model->rowCount() > 0)
        m_icons.view->setCurrentIndex(m_icons.model->index(0));
    m_icons.view->setFocus(Qt::OtherFocusReason);
}

/// How many of how many, and how the portal told of them. Never cut short.
QString GalleryPlace::proof() const
{
    const QLocale locale;
    const QString shown = locale.toString(side().model->rowCount());
    const int all = side().model->counts().all();
    const bool isNarrowed = side().model->filter() != GalleryModel::Filter::All
        || !m_search->text().trimmed().isEmpty();
    QStringList parts;
    if (isNarrowed)
        parts.append(tr("%1 shown").arg(shown));
    else if (all > 0) // else nothing was ever read
        parts.append(tr("%1 of %2", "shown, of all").arg(shown, locale.toString(all)));
    if (m_workspace.client().dialect() == rest::Dialect::Gateway)
        parts.append(tr("built-in ones only: VibeCode does not tell of others"));
    else if (!m_refreshing.isFinished())
        parts.append(tr("reading…"));
    else if (const QDateTime read = m_shelf.lastRead(m_gallery); read.isValid())
        parts.append(tr("read %1").arg(dates::clockTime(read.toLocalTime())));
    else if (m_shelf.hasList(m_gallery))
        parts.append(tr("as read in an earlier run"));
    return parts.join(u" · "_s);
}

void GalleryPlace::update()
{
    const bool isIcons = m_gallery == Gallery::Icons;
    const GalleryModel::Counts &counts = side().model->counts();
    m_title->setText(isIcons ? tr("Icons") : tr("Logos"));
    constexpr int notKnown = -1;
    const auto known = [](const GalleryModel &model, int count) {
        return model.counts().all() > 0 ? count : notKnown; // else nothing was ever read
    };
    static_cast<PlaceButton *>(m_galleries->button(0))
        ->setCount(known(*m_icons.model, m_icons.model->counts().all()));
    static_cast<PlaceButton *>(m_galleries->button(1))
        ->setCount(known(*m_logos.model, m_logos.model->counts().all()));
    const auto setCount = [&](GalleryModel::Filter filter, int count) {
        static_cast<PlaceButton *>(m_filters->button(int(filter)))
            ->setCount(known(*side().model, count));
    };
    setCount(GalleryModel::Filter::All, counts.all());
    setCount(GalleryModel::Filter::Own, counts.own);
    setCount(GalleryModel::Filter::System, counts.system);
    setCount(GalleryModel::Filter::Unused, counts.unused);
    setCount(GalleryModel::Filter::Missing, counts.missing);
    for (const auto filter : { GalleryModel::Filter::Unused, GalleryModel::Filter::Missing })
        m_filters->button(int(filter))->setVisible(isIcons); // logos are on no entry
    if (!isIcons && side().model->filter() > GalleryModel::Filter::System)
        m_filters->button(0)->click();
    m_chooser->setText(m_filters->checkedButton()->text());

    const int shown = side().model->rowCount();

    if (isIcons && counts.missing > 0 && side().model->filter() != GalleryModel::Filter::Missing)
        m_missing->showMessage(galleryparts::missingMessage(*side().model));
    else
        m_missing->clear();
    m_download->setEnabled(counts.own > 0 && m_downloading.isFinished());
    if (shown > 0) {
        m_body->setCurrentWidget(side().view);
    } else {
        m_state->setState(galleryparts::emptyState(
            *side().model, m_failure, !m_refreshing.isFinished(), m_search->text().trimmed()));
        m_body->setCurrentWidget(m_state);
    }
    if (shown == 0 && isFailureTold()) // the page says it
        hideBar();
    updateDetails();
    arrange();
}

bool GalleryPlace::isFailureTold() const
{
    return !m_barPlace->isHidden() && m_bar->message().glyph == "offline"_L1;
}

/// Where there are tiles; else the page in their place says it.
void GalleryPlace::tellFailure()
{
    if (m_failure && side().model->rowCount() > 0)
        tell({ theme::Tone::Warning, u"offline"_s, errorText(*m_failure).what,
               tr("What is shown here is what was read before."), tr("Try again") },
             [this] { refresh(); });
    else if (isFailureTold())
        hideBar();
}

void GalleryPlace::tell(const MessageBar::Message &message, std::function<void()> action)
{
    m_barAction = std::move(action);
    m_bar->showMessage(message);
    m_no->setText(tr("Close"));
    m_barPlace->show();
}

void GalleryPlace::tell(const Error &error) { tell(galleryparts::errorMessage(error)); }

void GalleryPlace::hideBar()
{
    const bool hadKeys = m_barPlace->isAncestorOf(focusWidget());
    m_barAction = {};
    m_bar->clear();
    m_barPlace->hide();
    if (hadKeys)
        side().view->setFocus(Qt::OtherFocusReason);
}

void GalleryPlace::updateDetails()
{
    const gallery::CatalogueItem item = current();
    if (m_right->currentWidget() == m_tray && sender() != m_tray)
        return;
    if (item.code.isEmpty()) {
        m_right->setCurrentWidget(m_nothing);
        return;
    }
    m_details->show(m_gallery, item);
    m_right->setCurrentWidget(m_details);
}

void GalleryPlace::showTray()
{
    if (!m_sending)
        m_tray->setGallery(m_gallery);
    m_right->setCurrentWidget(m_tray);
    m_right->show();
    m_tray->update();
    m_tray->list()->setFocus(Qt::OtherFocusReason);
}

void GalleryPlace::uploadFor(const QString &code)
{
    m_tray->model().wantCode(code);
    showTray();
    m_tray->chooseFiles();
}

void GalleryPlace::copyCode()
{
    QStringList codes;
    const auto chosen = side().view->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : chosen)
        codes.append(index.data(models::PictureCodeRole).toString());
    if (codes.isEmpty() && !current().code.isEmpty())
        codes.append(current().code);
    if (!codes.isEmpty())
        QGuiApplication::clipboard()->setText(codes.join(u'\n'));
}

void GalleryPlace::showMenu(const QPoint &pos)
{
    const gallery::CatalogueItem item = current();
    if (item.code.isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy code"), QKeySequence::Copy, this, &GalleryPlace::copyCode);
    if (item.kind == Kind::Own) {
        menu->addAction(tr("Save picture…"), QKeySequence::Save, this, &GalleryPlace::askSave);
        QAction *remove = menu->addAction(tr("Delete from the portal…"), QKeySequence::Delete, this,
                                          &GalleryPlace::askDelete);
        remove->setEnabled(!m_shelf.whyNotManage());
    }
    if (item.kind == Kind::Missing)
        menu->addAction(tr("Upload for this code…"), this,
                        [this, code = item.code] { uploadFor(code); });
    if (m_gallery == Gallery::Icons && item.uses > 0)
        menu->addAction(tr("Show entries"), this,
                        [this, code = item.code] { emit entriesRequested(code); });
    menu->popup(side().view->viewport()->mapToGlobal(pos));
}

void GalleryPlace::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (!m_wasShown || m_shelf.lastRead(m_gallery).isNull()) {
        m_wasShown = true;
        refresh();
        const Gallery other = m_gallery == Gallery::Icons ? Gallery::Logos : Gallery::Icons;
        if (m_shelf.lastRead(other).isNull()) // in the same request
            m_shelf.refresh(other).then(this, [](const Result<Done> &) {});
    }
    side().view->setFocus(Qt::OtherFocusReason);
}

void GalleryPlace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!TrayPane::canTake(event->mimeData()))
        return;
    event->acceptProposedAction();
    m_beforeDrag = m_right->currentWidget();
    m_right->setCurrentWidget(m_tray); // where it would go
    m_right->show();
    m_tray->setInvited(true);
}

void GalleryPlace::dragLeaveEvent(QDragLeaveEvent *)
{
    m_tray->setInvited(false);
    if (QWidget *before = std::exchange(m_beforeDrag, nullptr)) {
        m_right->setCurrentWidget(before);
        arrange();
    }
}

void GalleryPlace::dropEvent(QDropEvent *event)
{
    m_beforeDrag = nullptr;
    m_tray->setInvited(false);
    showTray();
    if (m_tray->take(event->mimeData()))
        event->acceptProposedAction();
}

void GalleryPlace::keyPressEvent(QKeyEvent *event)
{
    const bool inTiles = focusWidget() == side().view;
    if (event->matches(QKeySequence::Paste)) {
        showTray();
        return m_tray->paste();
    }
    if (event->matches(QKeySequence::Open)) {
        showTray();
        return m_tray->chooseFiles();
    }
    if (event->key() == Qt::Key_Escape && m_barPlace->isVisible())
        return hideBar();
    if (inTiles && event->matches(QKeySequence::Copy))
        return copyCode();
    if (inTiles && event->matches(QKeySequence::Save))
        return askSave();
    if (inTiles && event->matches(QKeySequence::Delete))
        return askDelete();
    if (event->key() == Qt::Key_Escape && m_right->currentWidget() == m_tray) {
        m_right->setCurrentWidget(m_details);
        updateDetails();
        return side().view->setFocus(Qt::OtherFocusReason);
    }
    QWidget::keyPressEvent(event);
}

/// Of the middle pane, whose width the window and the splitter decide.
bool GalleryPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_splitter->widget(0) && event->type() == QEvent::Resize) {
        arrangeHead();
        arrangeTools();
    }
    return QWidget::eventFilter(watched, event);
}

void GalleryPlace::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}
