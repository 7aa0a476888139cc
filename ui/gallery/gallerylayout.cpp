// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the place of icons and logos is put together; what it does is in galleryplace.cpp.
#include "ui/gallery/foldingbutton.h"
#include "ui/gallery/galleryplace.h"
#include "ui/gallery/picturedetails.h"
#include "ui/gallery/tiledelegate.h"
#include "ui/gallery/tileview.h"
#include "ui/gallery/traypane.h"
#include "ui/timeline/choosers.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/placebutton.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/statepage.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using models::GalleryModel;
using Kind = gallery::CatalogueItem::Kind;

namespace {
constexpr int navigationFrom = 1160; // below, the side pane goes
constexpr int rightFrom = 820; // below, the tray and details go unless they are asked for

class Hairline : public QWidget
{
public:
    explicit Hairline(QWidget *parent)
        : QWidget(parent)
    {
        setFixedHeight(1);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter(this).fillRect(rect(), theme::colors(palette()).hairline);
    }
};

} // namespace

void GalleryPlace::build()
{
    m_navigation = buildNavigation();
    m_splitter = new QSplitter(this);
    m_splitter->setObjectName(u"gallerySplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_splitter->addWidget(buildMain());
    m_right = new QStackedWidget(m_splitter);
    m_details = new PictureDetails(m_shelf, m_right);
    m_tray = new TrayPane(m_shelf, m_right);
    m_nothing = new QWidget(m_right);
    auto *hint = new FactLabel(m_nothing);
    hint->setInk(FactLabel::Ink::Secondary);
    hint->setText({},
                  tr("Choose a tile to see it on every ground, or drop pictures anywhere here "
                     "to make new ones."));
    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(theme::paneMargin, theme::space16, theme::paneMargin,
                                theme::paneMargin);
    nothing->addWidget(hint);
    nothing->addStretch(1);
    m_right->addWidget(m_nothing);
    m_right->addWidget(m_details);
    m_right->addWidget(m_tray);
    m_right->setMinimumWidth(360);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setSizes({ 770, 448 });
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_navigation);
    layout->addWidget(m_splitter, 1);
}

QWidget *GalleryPlace::buildNavigation()
{
    auto *pane = new QWidget(this);
    pane->setFixedWidth(216);
    auto *column = new QVBoxLayout(pane);
    column->setContentsMargins(theme::space8, theme::space8, theme::space8, theme::space16);
    column->setSpacing(0);
    const auto add = [&](QButtonGroup *group, int id, const QString &name, const QString &glyph,
                         const QString &text) {
        auto *made = new PlaceButton(PlaceButton::Form::Line, glyph, text, pane);
        made->setObjectName(name);
        group->addButton(made, id);
        column->addWidget(made);
    };
    m_galleries = new QButtonGroup(this);
    add(m_galleries, int(Gallery::Icons), u"showIcons"_s, u"info"_s, tr("Icons"));
    add(m_galleries, int(Gallery::Logos), u"showLogos"_s, u"image"_s, tr("Logos"));
    auto *heading = new ElidedLabel(theme::Type::Heading, ElidedLabel::Ink::Secondary, pane);
    heading->setText(tr("Show"));
    auto *headings = new QHBoxLayout;
    headings->setContentsMargins(theme::space8, theme::space16, 0, theme::space8);
    headings->addWidget(heading);
    column->addLayout(headings);
    m_filters = new QButtonGroup(this);
    using Filter = GalleryModel::Filter;
    add(m_filters, int(Filter::All), u"filterAll"_s, u"list"_s, tr("All"));
    add(m_filters, int(Filter::Own), u"filterOwn"_s, u"person"_s, tr("Of this portal"));
    add(m_filters, int(Filter::System), u"filterSystem"_s, u"smart"_s, tr("Built in"));
    add(m_filters, int(Filter::Unused), u"filterUnused"_s, u"minus"_s, tr("Not used"));
    add(m_filters, int(Filter::Missing), u"filterMissing"_s, u"ghost"_s, tr("Missing codes"));
    m_galleries->button(0)->setChecked(true);
    m_filters->button(0)->setChecked(true);
    column->addStretch(1);
    auto *note = new FactLabel(pane);
    note->setType(theme::Type::Small);
    note->setInk(FactLabel::Ink::Secondary);
    note->setText({}, tr("Logos decorate activities. A log entry shows its icon only."));
    auto *notes = new QHBoxLayout;
    notes->setContentsMargins(theme::space8, 0, theme::space8, 0);
    notes->addWidget(note);
    column->addLayout(notes);
    return pane;
}

void GalleryPlace::buildSide(Side &side, Gallery gallery)
{
    side.model = new GalleryModel(gallery, this);
    side.delegate = new TileDelegate(gallery, m_shelf.images(gallery), this);
    side.view = new TileView(m_body);
    side.view->setObjectName(gallery == Gallery::Icons ? u"iconTiles"_s : u"logoTiles"_s);
    side.view->setAccessibleName(gallery == Gallery::Icons ? tr("Icons") : tr("Logos"));
    side.view->setContextMenuPolicy(Qt::CustomContextMenu);
    side.view->setItemDelegate(side.delegate);
    side.view->setSections(models::PictureKindRole, [](int kind, int count) {
        const QString number = QLocale().toString(count);
        switch (Kind(kind)) {
        case Kind::Own:
            return tr("Of this portal · %1").arg(number);
        case Kind::System:
            return tr("Built in, drawn by this program · %1").arg(number);
        case Kind::Missing:
            break;
        }
        return tr("Used by entries, unknown to the portal · %1").arg(number);
    });
    side.view->setModel(side.model);
    m_body->addWidget(side.view);
    connect(side.view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &GalleryPlace::updateDetails);
    connect(side.view, &QAbstractItemView::activated, this, [this] {
        m_right->setCurrentWidget(m_details);
        updateDetails();
    });
    connect(side.view, &QAbstractItemView::clicked, this, [this] {
        m_right->setCurrentWidget(m_details);
        updateDetails();
    });
    connect(side.view, &QWidget::customContextMenuRequested, this, &GalleryPlace::showMenu);
    connect(&m_shelf.images(gallery), &gallery::IconImages::changed, side.view->viewport(),
            qOverload<>(&QWidget::update));
}

QLayout *GalleryPlace::buildTools()
{
    m_search = new SearchField(this);
    m_search->setObjectName(u"gallerySearch"_s);
    m_search->setAccessibleName(tr("Find a code"));
    m_search->setPlaceholderText(tr("Code or meaning"));
    m_sort = new QComboBox(this);
    m_sort->setObjectName(u"gallerySort"_s);
    m_sort->setAccessibleName(tr("Order"));
    m_sort->addItems({ tr("As the portal"), tr("By code"), tr("By use") });
    m_sort->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    m_ground = new Segments({ tr("Light"), tr("Dark"), tr("Chequered"), tr("All three") }, this);
    m_ground->setObjectName(u"galleryGround"_s);
    m_ground->setAccessibleName(tr("Ground"));
    m_ground->setCurrent(int(Ground::AllThree));
    m_times = new Segments({ tr("1×"), tr("2×") }, this);
    m_times->setObjectName(u"galleryTimes"_s);
    m_times->setAccessibleName(tr("Size"));
    auto *find = new QHBoxLayout;
    find->setSpacing(theme::space8);
    find->addWidget(m_search, 1);
    find->addWidget(m_sort);
    auto *look = new QHBoxLayout;
    look->setSpacing(theme::space8);
    look->addWidget(m_ground);
    look->addWidget(m_times);
    m_tools = new QBoxLayout(QBoxLayout::LeftToRight);
    m_tools->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin, theme::space8);
    m_tools->setSpacing(theme::space8);
    m_tools->addLayout(find, 1);
    m_tools->addLayout(look);
    return m_tools;
}

/// Galleries and filters in one button.
QWidget *GalleryPlace::buildChooser()
{
    m_chooser = new ChooserButton({}, this);
    m_chooser->setObjectName(u"galleryChooser"_s);
    connect(m_chooser, &QPushButton::clicked, this, &GalleryPlace::showChooser);
    return m_chooser;
}

void GalleryPlace::showChooser()
{
    auto *menu = new QMenu(m_chooser);
    menu->setObjectName(u"galleryMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const QButtonGroup *group : { m_galleries, m_filters }) {
        if (group == m_filters)
            menu->addSeparator();
        for (QAbstractButton *button : group->buttons()) {
            if (button->isHidden())
                continue;
            const int count = static_cast<PlaceButton *>(button)->count();
            const QString words = count < 0
                ? button->text()
                : u"%1 (%2)"_s.arg(button->text(), QLocale().toString(count));
            QAction *action = menu->addAction(QString(words).replace(u'&', u"&&"_s), button,
                                              &QAbstractButton::click);
            action->setCheckable(true);
            action->setChecked(button->isChecked());
        }
    }
    popUp(menu, m_chooser);
}

QWidget *GalleryPlace::buildMain()
{
    auto *main = new QWidget(this);
    main->setBackgroundRole(QPalette::Base);
    main->setAutoFillBackground(true);
    m_title = new ElidedLabel(theme::Type::PageTitle, ElidedLabel::Ink::Text, main);
    m_proof = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, main);
    m_proof->setObjectName(u"galleryProof"_s);
    auto *reload = new GlyphButton(u"refresh"_s, tr("Read the list again"),
                                   GlyphButton::Frame::Framed, main);
    reload->setObjectName(u"galleryRefresh"_s);
    connect(reload, &QToolButton::clicked, this, &GalleryPlace::refreshAll);
    m_reload = reload;
    m_download = new FoldingButton(u"download", tr("Download all…"), main);
    m_download->setObjectName(u"galleryDownload"_s);
    connect(m_download, &QPushButton::clicked, this, &GalleryPlace::askDownload);
    m_openTray = new FoldingButton(u"upload", tr("Upload tray"), main);
    m_openTray->setObjectName(u"galleryTray"_s);
    connect(m_openTray, &QPushButton::clicked, this, &GalleryPlace::showTray);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_proof);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin, theme::space12);
    head->setSpacing(theme::space8);
    head->addWidget(buildChooser());
    head->addLayout(words, 1);
    head->addWidget(m_reload);
    head->addWidget(m_download);
    head->addWidget(m_openTray);
    m_missing = new MessageBar(main);
    m_missing->setObjectName(u"missingBar"_s);
    m_barPlace = new QWidget(main);
    m_bar = new MessageBar(m_barPlace);
    m_bar->setObjectName(u"galleryBar"_s);
    m_no = new QPushButton(m_barPlace);
    m_no->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    m_no->setObjectName(u"galleryBarNo"_s);
    auto *barRow = new QHBoxLayout(m_barPlace);
    barRow->setContentsMargins(0, 0, 0, 0);
    barRow->addWidget(m_bar, 1);
    barRow->setSpacing(theme::space8);
    barRow->addWidget(m_no);
    m_barPlace->hide();
    m_missing->hide();
    auto *bars = new QVBoxLayout;
    bars->setContentsMargins(theme::paneMargin, 0, theme::paneMargin, 0);
    bars->setSpacing(theme::space8);
    bars->addWidget(m_barPlace);
    bars->addWidget(m_missing);
    m_body = new QStackedWidget(main);
    buildSide(m_icons, Gallery::Icons);
    buildSide(m_logos, Gallery::Logos);
    m_state = new StatePage(m_body);
    m_state->setObjectName(u"galleryState"_s);
    m_body->addWidget(m_state);
    auto *line = new Hairline(main);
    auto *column = new QVBoxLayout(main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(line);
    column->addLayout(buildTools());
    column->addLayout(bars);
    column->addWidget(m_body, 1);
    return main;
}

void GalleryPlace::arrange()
{
    m_navigation->setVisible(width() >= navigationFrom);
    m_chooser->setVisible(width() < navigationFrom);
    const bool hasRoom = width() >= rightFrom;
    m_right->setVisible(hasRoom || m_right->currentWidget() == m_tray);
    arrangeHead();
    arrangeTools();
}

/// What there is no room for goes in this order: the hint about numbers, the words of buttons.
void GalleryPlace::arrangeHead()
{
    const QString words = proof();
    const QString hint = m_gallery == Gallery::Icons && side().model->rowCount() > 0
        ? u" · "_s + tr("number = entries kept here that use the code")
        : QString();
    const QFontMetrics metrics(m_proof->drawnFont());
    int others = 2 * theme::paneMargin + m_reload->sizeHint().width() + 3 * theme::space8;
    if (m_chooser->isVisibleTo(this))
        others += m_chooser->sizeHint().width() + theme::space8;
    const int room = m_splitter->widget(0)->width() - others;
    const int wide = m_download->unfoldedWidth() + m_openTray->unfoldedWidth();
    const bool isFolded = metrics.horizontalAdvance(words) > room - wide;
    const int left = room - (isFolded ? 2 * m_reload->sizeHint().width() : wide);
    m_download->setFolded(isFolded);
    m_openTray->setFolded(isFolded);
    m_proof->setText(metrics.horizontalAdvance(words + hint) <= left ? words + hint : words);
}

/// The search field keeps room for a word; grounds and sizes go below it if need be.
void GalleryPlace::arrangeTools()
{
    constexpr int narrowestSearch = 200;
    const int needed = 2 * theme::paneMargin + narrowestSearch + m_sort->sizeHint().width()
        + m_ground->sizeHint().width() + m_times->sizeHint().width() + 3 * theme::space8;
    const bool isOneLine = m_splitter->widget(0)->width() >= needed;
    m_tools->setDirection(isOneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tools->setAlignment(m_tools->itemAt(1)->layout(),
                          isOneLine ? Qt::Alignment() : Qt::AlignLeading);
}
