// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "application.h"

#include "demo/state.h"
#include "gallery/fit.h"
#include "support/portalfixture.h"
#include "ui/gallery/galleryplace.h"
#include "ui/gallery/tileview.h"
#include "ui/gallery/traypane.h"
#include "ui/widgets/buttons.h"

#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QWindow>

using namespace Qt::Literals::StringLiterals;
using namespace bench;

namespace {

constexpr int dropped = 500;

/// A disc in a colour of its own.
QImage picture(int number)
{
    QImage image(24, 24, QImage::Format_ARGB32);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor::fromHsv(number % 360, 120 + number % 100, 120 + number / 360 % 100));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(QRectF(1, 1, 22, 22));
    return image;
}

void showAndWait(QWidget &window)
{
    window.show();
    until("the window",
          [&] { return window.windowHandle() && window.windowHandle()->isExposed(); });
}

/// One frame after another, from the top down: three lines of text at a time as a wheel does,
/// pages, and anywhere.
void scroll(const char *what, QAbstractScrollArea &view, int step)
{
    QScrollBar *bar = view.verticalScrollBar();
    Random random;
    const auto frames = [&](const char *how, int times, const auto &move) {
        QList<double> all;
        for (int i = 0; i < times; ++i) {
            all.append(milliseconds([&] {
                bar->setValue(move());
                view.viewport()->repaint();
            }));
            QCoreApplication::processEvents(); // pictures that came in between
        }
        const QByteArray name = QByteArray(what) + ": " + how;
        print(name.constData(), figureOf(all), "asked: 16");
    };
    bar->setValue(0);
    frames("a step", 400, [&] { return bar->value() + step; });
    bar->setValue(0);
    frames("a page", 100, [&] { return bar->value() + bar->pageStep(); });
    frames("anywhere", 200, [&] { return int(random.below(quint32(bar->maximum()))); });
}

/// What Qt's own list does with as many pictures in tiles of the same size.
void floor(int count, QSize tile)
{
    QStandardItemModel model;
    for (int i = 0; i < count; ++i) {
        const QIcon icon(QPixmap::fromImage(picture(i)));
        model.appendRow(new QStandardItem(icon, u"own-%1"_s.arg(i)));
    }
    QListView view;
    view.setViewMode(QListView::IconMode);
    view.setMovement(QListView::Static);
    view.setUniformItemSizes(true);
    view.setGridSize(tile);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setModel(&model);
    view.resize(770, 640);
    showAndWait(view);
    scroll("QListView, one picture a tile", view, tile.height() / 3);
}

class Bench
{
public:
    explicit Bench(int count)
        : m_count(count)
    {
        m_fixture.portal.edit([count](demo::State &state) {
            for (int i = 0; i < count; ++i)
                state.addImage(demo::Gallery::Icons, u"own-%1"_s.arg(i),
                               gallery::encodePng(picture(i)));
        });
        const auto address
            = expected(connections::parseWebhook(m_fixture.portal.adminWebhook().toString()));
        connections::Connection connection;
        connection.id = u"bench"_s;
        connection.portal = address.root;
        connection.userId = address.userId;
        m_workspace
            = std::make_unique<Workspace>(connection, connections::makeWebhookAuthorizer(address),
                                          u":memory:"_s, m_clock, PortalFixture::unhurried());
        expected(await(m_workspace->open()));
    }

    void run()
    {
        std::printf("%d icons\n", m_count);
        open();
        scroll("three grounds, pictures on their way", *m_place->tiles(), 30);
        const QSize tile = m_place->tiles()->visualRect(m_place->model().index(0)).size();
        until("all pictures", [this] { return isEveryPictureHere(); });
        scroll("three grounds", *m_place->tiles(), 30);
        m_place->findChild<Segments *>(u"galleryTimes"_s)->button(1)->click();
        scroll("three grounds, twice the size", *m_place->tiles(), 30);
        printOne("… while scrolling", 0, "asked: no event above 50");
        drop();
        m_place.reset();
        floor(m_count, tile);
    }

private:
    void open()
    {
        QElapsedTimer timer;
        timer.start();
        m_place = std::make_unique<GalleryPlace>(*m_workspace);
        m_place->resize(1440, 800);
        showAndWait(*m_place);
        until("the list", [this] { return m_place->model().counts().own == m_count; });
        m_place->tiles()->viewport()->repaint();
        printOne("the place opens: every tile", double(timer.nsecsElapsed()) / 1e6,
                 "asked: no event above 50");
    }

    bool isEveryPictureHere()
    {
        auto &images = m_place->shelf().images(timeline::Gallery::Icons);
        for (int i = 0; i < m_count; ++i) {
            if (images.image(u"own-%1"_s.arg(i)).isNull())
                return false;
        }
        return true;
    }

    /// Half of them are on the portal already.
    void drop()
    {
        QTemporaryDir folder;
        for (int i = 0; i < dropped; ++i) {
            const int number = i % 2 ? i : m_count + i;
            picture(number).save(folder.filePath(u"own-%1.png"_s.arg(number)));
        }
        TrayModel &tray = m_place->tray()->model();
        m_place->showTray();
        application()->takeLongest();
        QElapsedTimer timer;
        timer.start();
        tray.addPaths({ folder.path() });
        until("the tray", [&] { return !tray.isReading() && tray.rowCount() == dropped; });
        until("the verdicts", [&] { return tray.counts().sent() == dropped / 2; });
        printOne("a folder of 500 in the tray, judged", double(timer.nsecsElapsed()) / 1e6,
                 "asked: no event above 50");
    }

    const int m_count;
    PortalFixture m_fixture;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<GalleryPlace> m_place;
};

} // namespace

/// Prints figures and judges nothing. Arguments: numbers of icons; 2,000 without.
int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const Application application(argc, argv);
    QList<int> counts;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        counts.append(argument.toInt());
    if (counts.isEmpty())
        counts = { 2'000 };
    for (const int count : std::as_const(counts))
        Bench(count).run();
    return 0;
}
