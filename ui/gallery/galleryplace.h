// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "picturesending.h"

#include "base/background.h"
#include "gallery/manifest.h"
#include "models/gallerymodel.h"
#include "ui/widgets/messagebar.h"

#include <QWidget>

class ElidedLabel;
class FactLabel;
class PictureDetails;
class ChooserButton;
class FoldingButton;
class QBoxLayout;
class QButtonGroup;
class QComboBox;
class QPushButton;
class QSplitter;
class QStackedWidget;
class SearchField;
class Segments;
class StatePage;
class TileDelegate;
class TileView;
class TrayPane;

/// The icons and logos of a portal: looked at, saved, deleted, and new ones made and uploaded.
class GalleryPlace : public QWidget
{
    Q_OBJECT
public:
    explicit GalleryPlace(Workspace &workspace, QWidget *parent = nullptr);
    ~GalleryPlace() override;

    using Gallery = timeline::Gallery;
    void showGallery(Gallery gallery);
    Gallery gallery() const { return m_gallery; }
    models::GalleryModel &model() { return *side().model; }
    TileView *tiles() const { return side().view; }
    PictureShelf &shelf() { return m_shelf; }
    TrayPane *tray() const { return m_tray; }
    PictureDetails *details() const { return m_details; }
    MessageBar *messageBar() const { return m_bar; }
    QSplitter *splitter() const { return m_splitter; }
    SearchField *searchField() const { return m_search; }
    void refresh(); ///< the list
    void refreshAll(); ///< the list and every picture that is shown
    void showTray();
    /// Downloads all own pictures of this gallery with their manifest into \a folder.
    void download(const QString &folder);
    void savePicture(const QString &code, const QString &file);

signals:
    void entriesRequested(const QString &iconCode); ///< show the entries that carry it

protected:
    void showEvent(QShowEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Side
    {
        models::GalleryModel *model = nullptr;
        TileDelegate *delegate = nullptr;
        TileView *view = nullptr;
    };
    Side &side() { return m_gallery == Gallery::Icons ? m_icons : m_logos; }
    const Side &side() const { return m_gallery == Gallery::Icons ? m_icons : m_logos; }
    gallery::CatalogueItem current() const;

    void build();
    QWidget *buildNavigation();
    QWidget *buildMain();
    QLayout *buildTools();
    QWidget *buildChooser();
    void showChooser();
    void readWith(const Pending<Done> &reading);
    QString proof() const;
    void buildSide(Side &side, Gallery gallery);
    void connectParts();
    void take(Gallery gallery);
    void tell(const MessageBar::Message &message, std::function<void()> action = {});
    void tell(const Error &error);
    void tellFailure();
    bool isFailureTold() const;
    void hideBar();
    void update();
    void updateDetails();
    void showMissing();
    void applyLook();
    void showMenu(const QPoint &pos);
    void copyCode();
    void askSave();
    void askDownload();
    void askDelete();
    void uploadFor(const QString &code);
    void connectSending();
    void upload();
    void startSending(const QList<PictureSending::Item> &items, Gallery gallery);
    void showSending();
    void tellOutcome(const QList<PictureSending::Outcome> &all,
                     const QList<timeline::PictureDraft> &deleted, Gallery gallery);
    void saved(const Result<gallery::Manifest> &set, const QString &folder);
    void arrange();
    void arrangeHead();
    void arrangeTools();

    Workspace &m_workspace;
    PictureShelf m_shelf;
    Worker m_writer; ///< files
    Gallery m_gallery = Gallery::Icons;
    Side m_icons, m_logos;
    std::optional<Error> m_failure;
    Pending<Done> m_refreshing;
    PictureSending *m_sending = nullptr;
    bool m_isRemoving = false; ///< what was sent last were deletions
    Pending<QList<PictureShelf::Kept>> m_downloading;
    bool m_wasShown = false;
    std::function<void()> m_barAction;

    QSplitter *m_splitter = nullptr;
    QWidget *m_navigation = nullptr;
    QButtonGroup *m_galleries = nullptr;
    QButtonGroup *m_filters = nullptr;
    ElidedLabel *m_title = nullptr;
    ChooserButton *m_chooser = nullptr; ///< stands for the navigation where that has no room
    ElidedLabel *m_proof = nullptr;
    QWidget *m_reload = nullptr;
    FoldingButton *m_download = nullptr;
    FoldingButton *m_openTray = nullptr;
    QBoxLayout *m_tools = nullptr; ///< one line, or two where there is no room
    SearchField *m_search = nullptr;
    QComboBox *m_sort = nullptr;
    Segments *m_ground = nullptr;
    Segments *m_times = nullptr;
    MessageBar *m_missing = nullptr;
    MessageBar *m_bar = nullptr;
    QPushButton *m_no = nullptr; ///< takes the message away: "No" to a question
    QWidget *m_barPlace = nullptr;
    QStackedWidget *m_body = nullptr;
    StatePage *m_state = nullptr;
    QStackedWidget *m_right = nullptr;
    PictureDetails *m_details = nullptr;
    TrayPane *m_tray = nullptr;
    QWidget *m_nothing = nullptr;
    QWidget *m_beforeDrag = nullptr; ///< what the tray covers while something is held over it
};
