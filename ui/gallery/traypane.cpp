// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/traypane.h"

#include "errortext.h"
#include "pictureshelf.h"

#include "ui/gallery/dropplace.h"
#include "ui/gallery/traydelegate.h"
#include "ui/gallery/trayoptions.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/meter.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using timeline::Gallery;

namespace {

/// What stands above the columns of the cards.
class Headings : public QWidget
{
public:
    Headings(const TrayModel &model, QWidget *parent)
        : QWidget(parent)
        , m_model(model)
    {
        setFixedHeight(theme::heightFor(theme::smallControlHeight, font()));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setFont(theme::font(font(), theme::Type::Heading));
        painter.setPen(theme::colors(palette()).secondary);
        const auto columns = traycard::columns(m_model.gallery());
        const auto heading = [&](int left, const QString &word) {
            const int right = width() - theme::paneMargin;
            const QRect place(isRightToLeft() ? width() - right : left, 0, right - left, height());
            painter.drawText(place, int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine,
                             word);
        };
        heading(columns.before, TrayPane::tr("File"));
        heading(columns.after, TrayPane::tr("Result"));
        heading(columns.code, TrayPane::tr("Code"));
    }

private:
    const TrayModel &m_model;
};

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    if (!data)
        return paths;
    const QList<QUrl> urls = data->urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

QString fileFilter()
{
    QStringList patterns;
    for (const QString &suffix : gallery::pictureSuffixes())
        patterns.append(u"*."_s + suffix);
    return patterns.join(u' ');
}

} // namespace

TrayPane::TrayPane(PictureShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
    , m_model(new TrayModel(shelf, this))
    , m_delegate(new TrayDelegate(*m_model, this))
{
    setObjectName(u"trayPane"_s);
    setAccessibleName(tr("Upload tray"));
    build();
    connect(m_model, &TrayModel::changed, this, &TrayPane::update);
    connect(m_model, &TrayModel::failed, this, &TrayPane::showError);
    connect(m_model, &TrayModel::dataChanged, this,
            [this] { emit m_delegate->sizeHintChanged({}); });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(m_model->firstFitted()));
    });
    connect(m_delegate, &TrayDelegate::editRequested, m_list,
            qOverload<const QModelIndex &>(&QAbstractItemView::edit), Qt::QueuedConnection);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TrayPane::showOptions);
    connect(m_options, &TrayOptions::removeRequested, this, &TrayPane::removeChosen);
    connect(&m_shelf.workspace(), &Workspace::capabilitiesChanged, this, &TrayPane::update);
    update();
}

void TrayPane::build()
{
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    auto *title = new ElidedLabel(theme::Type::DetailsTitle, ElidedLabel::Ink::Text, this);
    title->setText(tr("Upload tray"));
    m_hint = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this);
    m_hint->setObjectName(u"trayHint"_s);
    m_add = new QToolButton(this);
    m_add->setObjectName(u"trayAdd"_s);
    m_add->setText(tr("Add files…"));
    m_add->setIcon(icon(u"plus"));
    m_add->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_add->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    auto *menu = new QMenu(m_add);
    menu->addAction(tr("Files, archives or a set…"), this, &TrayPane::chooseFiles);
    menu->addAction(tr("Folder…"), this, &TrayPane::chooseFolder);
    menu->addAction(tr("Paste"), this, &TrayPane::paste);
    auto *more
        = new GlyphButton(u"down"_s, tr("Other ways to add"), GlyphButton::Frame::Framed, this);
    more->setObjectName(u"trayMoreWays"_s);
    popUpOnClick(more, menu);
    connect(m_add, &QToolButton::clicked, this, &TrayPane::chooseFiles);
    auto *close = new GlyphButton(u"x"_s, tr("Close the tray"), GlyphButton::Frame::Flat, this);
    close->setObjectName(u"trayClose"_s);
    connect(close, &QToolButton::clicked, this, &TrayPane::closed);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(title);
    words->addWidget(m_hint);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::paneMargin, theme::space12, theme::space8, theme::space12);
    head->setSpacing(theme::space8);
    head->addLayout(words, 1);
    head->addWidget(m_add);
    head->addWidget(more);
    head->addWidget(close);

    m_bar = new MessageBar(this);
    m_bar->setObjectName(u"trayBar"_s);
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(theme::paneMargin, 0, theme::paneMargin, 0);
    bars->addWidget(m_bar);

    m_body = new QStackedWidget(this);
    m_list = new QListView(m_body);
    m_list->setObjectName(u"trayList"_s);
    m_list->setAccessibleName(tr("Pictures to upload"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->viewport()->setBackgroundRole(QPalette::Window);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_empty = new QWidget(m_body);
    auto *emptyText = new FactLabel(m_empty);
    emptyText->setText(
        tr("Pictures become icons here."),
        tr("PNG, SVG, JPEG, WebP, ICO and other kinds, of any size: edges are trimmed, "
           "nothing is distorted, and you see the result before anything is sent."));
    auto *empty = new QVBoxLayout(m_empty);
    empty->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin, theme::space8);
    empty->setSpacing(theme::space16);
    empty->addWidget(emptyText);
    empty->addStretch(1);
    m_body->addWidget(m_list);
    m_body->addWidget(m_empty);
    m_drop = new DropPlace(tr("Drop pictures here, or paste with Ctrl+V"), this);
    auto *drops = new QVBoxLayout;
    drops->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin, theme::space8);
    drops->addWidget(m_drop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(bars);
    m_headings = new Headings(*m_model, this);
    m_options = new TrayOptions(*m_model, this);
    column->addWidget(m_headings);
    column->addWidget(m_body, 1);
    column->addLayout(drops);
    column->addWidget(m_options);
    column->addWidget(buildFoot());
}

QWidget *TrayPane::buildFoot()
{
    auto *foot = new QWidget(this);
    m_summary = new ElidedLabel(theme::Type::Medium, ElidedLabel::Ink::Text, foot);
    m_summary->setObjectName(u"traySummary"_s);
    m_requests = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, foot);
    m_reason = new FactLabel(foot);
    m_reason->setObjectName(u"trayReason"_s);
    m_reason->setType(theme::Type::Small);
    m_meter = new Meter(Meter::Shape::Pill, foot);
    m_meter->setAccessibleName(tr("Uploading"));
    m_meter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_clearTray = new QPushButton(tr("Clear tray"), foot);
    m_clearTray->setObjectName(u"trayClear"_s);
    m_pause = new QPushButton(foot);
    m_pause->setObjectName(u"trayPause"_s);
    m_upload = new PrimaryButton(tr("Upload"), foot);
    m_upload->setObjectName(u"trayUpload"_s);
    for (QPushButton *button :
         std::initializer_list<QPushButton *> { m_clearTray, m_pause, m_upload })
        button->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    connect(m_clearTray, &QPushButton::clicked, this, [this] {
        if (m_isSending)
            emit cancelRequested();
        else if (m_model->hasDone())
            m_model->removeDone();
        else
            m_model->clear();
    });
    connect(m_pause, &QPushButton::clicked, this, [this] { emit pauseRequested(!m_isPaused); });
    connect(m_upload, &QPushButton::clicked, this, &TrayPane::uploadRequested);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_summary);
    words->addWidget(m_requests);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    row->addLayout(words, 1);
    row->addWidget(m_clearTray);
    row->addWidget(m_pause);
    row->addWidget(m_upload);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin,
                               theme::space12);
    column->setSpacing(theme::space8);
    column->addWidget(m_reason);
    column->addWidget(m_meter);
    column->addLayout(row);
    return foot;
}

void TrayPane::setGallery(Gallery gallery) { m_model->setGallery(gallery); }

void TrayPane::setInvited(bool invited) { m_drop->setInvited(invited); }

/// The options of the chosen one; none while something is being sent.
void TrayPane::showOptions() { m_options->show(m_isSending ? -1 : m_list->currentIndex().row()); }

QString TrayPane::summary() const
{
    const TrayModel::Counts counts = m_model->counts();
    QStringList words;
    if (counts.done > 0)
        words.append(tr("%Ln on the portal", nullptr, counts.done));
    if (counts.added > 0)
        words.append(tr("%Ln new", nullptr, counts.added));
    if (counts.replaced > 0)
        words.append(tr("%Ln replaced", nullptr, counts.replaced));
    if (counts.leftOut > 0)
        words.append(tr("%Ln left out", nullptr, counts.leftOut));
    return words.join(u", "_s);
}

void TrayPane::update()
{
    const QLocale locale;
    const TrayModel::Counts counts = m_model->counts();
    const int rows = m_model->rowCount();
    const int side = timeline::pictureSide(m_model->gallery());
    QStringList hint;
    if (m_model->isReading())
        hint.append(tr("Reading, %Ln to go", nullptr, m_model->open()));
    else if (rows > 0)
        hint.append(tr("%Ln file(s)", nullptr, rows));
    hint.append(tr("fitted to %1 × %1").arg(side));
    if (!m_model->wantedCode().isEmpty())
        hint = { tr("The next picture becomes %1").arg(m_model->wantedCode()) };
    m_hint->setText(hint.join(u" · "_s));
    m_body->setCurrentIndex(rows > 0 ? 0 : 1);
    m_headings->setVisible(rows > 0);
    m_headings->update();
    if (!m_isSending) {
        m_summary->setText(summary());
        m_requests->setText(counts.sent() > 0 ? tr("%Ln request(s)", nullptr, counts.requests())
                                              : QString());
        m_meter->hide();
    }
    const auto whyNot = m_shelf.whyNotManage();
    m_reason->setVisible(whyNot.has_value());
    if (whyNot) {
        const ErrorText words = errorText(*whyNot);
        m_reason->setText(words.what, words.action);
    }
    m_upload->setText(counts.sent() > 0 ? tr("Upload %1").arg(locale.toString(counts.sent()))
                                        : tr("Upload"));
    const bool canUpload = !whyNot && counts.sent() > 0 && !m_isSending && !m_model->isReading();
    // Controls come and go; whoever stands on one must not be thrown out of the pane.
    if (!m_isSending && (m_pause->hasFocus() || (m_upload->hasFocus() && !canUpload)))
        m_list->setFocus(Qt::OtherFocusReason);
    m_pause->setText(m_isPaused ? tr("Go on") : tr("Pause"));
    m_pause->setVisible(m_isSending);
    if (m_isSending && m_upload->hasFocus())
        m_pause->setFocus(Qt::OtherFocusReason);
    m_upload->setEnabled(canUpload);
    m_upload->setVisible(!m_isSending);
    m_clearTray->setEnabled(rows > 0);
    if (m_isSending)
        m_clearTray->setText(tr("Cancel"));
    else
        m_clearTray->setText(m_model->hasDone() ? tr("Clear done") : tr("Clear tray"));
    showOptions();
}

void TrayPane::setSending(const QString &text, int done, int planned, bool isPaused)
{
    m_isSending = !text.isEmpty();
    m_isPaused = isPaused;
    if (m_isSending) {
        m_summary->setText(text);
        m_requests->setText(tr("%1 of %2", "pictures sent")
                                .arg(QLocale().toString(done), QLocale().toString(planned)));
        m_meter->setRange(0, planned);
        m_meter->setValue(done);
        m_meter->show();
    }
    update();
}

void TrayPane::showError(const Error &error)
{
    const ErrorText words = errorText(error);
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} });
}

bool TrayPane::canTake(const QMimeData *mime)
{
    return mime && (!localPaths(mime).isEmpty() || mime->hasImage());
}

bool TrayPane::take(const QMimeData *mime)
{
    m_bar->clear();
    const QStringList paths = localPaths(mime);
    if (!paths.isEmpty()) {
        m_model->addPaths(paths);
        return true;
    }
    if (!mime || !mime->hasImage())
        return false;
    m_model->addImage(qvariant_cast<QImage>(mime->imageData()), tr("Clipboard") + u".png"_s);
    return true;
}

void TrayPane::paste() { take(QGuiApplication::clipboard()->mimeData()); }

void TrayPane::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Add pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilters({ tr("Pictures, archives and sets (%1)")
                                 .arg(fileFilter() + u" *.zip icons.json logos.json"_s),
                             tr("All files (*)") });
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        m_bar->clear();
        m_model->addPaths(paths);
    });
    dialog->open();
}

void TrayPane::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Add a folder of pictures"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_bar->clear();
        m_model->addPaths({ path });
    });
    dialog->open();
}

void TrayPane::removeChosen()
{
    const QModelIndex current = m_list->currentIndex();
    if (current.isValid() && !m_isSending)
        m_model->remove(current.row());
}

void TrayPane::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        return paste();
    if (event->matches(QKeySequence::Delete) && m_list->hasFocus())
        return removeChosen();
    QWidget::keyPressEvent(event);
}
