// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/iconpicker.h"

#include "workspace.h"

#include "gallery/drawings.h"
#include "ui/portalicons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int columns = 8;
constexpr int cellSize = 40;
constexpr int drawnSize = 20;
constexpr int headingHeight = 24;

} // namespace

QString iconWords(const QString &code)
{
    return code.isEmpty() ? IconPicker::tr("No icon") : gallery::spokenName(code);
}

void paintIcon(QPainter *painter, const QRectF &rect, const QString &code, PortalIcons &pictures,
               const QPalette &palette)
{
    const auto colors = theme::colors(palette);
    const QPixmap own = gallery::hasDrawing(code) ? QPixmap() : pictures.picture(code);
    if (own.isNull())
        return paintSystemGlyph(painter, rect, code,
                                gallery::hasDrawing(code) ? colors.text : colors.secondary);
    paintPicture(painter, rect, own);
}

IconGrid::IconGrid(PortalIcons &pictures, QWidget *parent)
    : QWidget(parent)
    , m_pictures(pictures)
{
    setObjectName(u"iconGrid"_s);
    setMouseTracking(true);
    connect(&pictures, &PortalIcons::changed, this, qOverload<>(&QWidget::update));
}

void IconGrid::setSections(const QList<Section> &sections)
{
    m_sections = sections;
    layOut();
    m_current = 0;
    setFixedSize(sizeHint());
    update();
    emit currentChanged(current());
}

void IconGrid::layOut()
{
    m_cells.clear();
    m_headings.clear();
    int y = 0, line = 0;
    for (const Section &section : std::as_const(m_sections)) {
        m_headings.append({ 0, y, columns * cellSize, headingHeight });
        y += headingHeight;
        for (qsizetype i = 0; i < section.codes.size(); ++i) {
            const int column = int(i % columns);
            if (column == 0 && i > 0)
                y += cellSize, ++line;
            const int x = isRightToLeft() ? columns - 1 - column : column;
            m_cells.append({ section.codes.at(i), { x * cellSize, y, cellSize, cellSize }, line });
        }
        y += cellSize + theme::space4;
        ++line;
    }
    m_height = y;
}

QSize IconGrid::sizeHint() const { return { columns * cellSize, std::max(m_height, cellSize) }; }

void IconGrid::setCurrent(const QString &code)
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (m_cells.at(i).code == code)
            return setCurrentIndex(int(i));
    }
}

void IconGrid::setCurrentIndex(int index)
{
    if (m_cells.isEmpty())
        return;
    m_current = std::clamp(index, 0, int(m_cells.size()) - 1);
    update();
    emit currentChanged(current());
}

void IconGrid::move(Qt::Key key)
{
    if (m_cells.isEmpty())
        return;
    const int side = isRightToLeft() ? -1 : 1;
    if (key == Qt::Key_Home || key == Qt::Key_End)
        return setCurrentIndex(key == Qt::Key_Home ? 0 : int(m_cells.size()) - 1);
    if (key == Qt::Key_Left || key == Qt::Key_Right)
        return setCurrentIndex(m_current + (key == Qt::Key_Right ? side : -side));
    const Cell &from = m_cells.at(m_current);
    const int wanted = from.line + (key == Qt::Key_Down ? 1 : -1);
    int best = -1;
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const Cell &cell = m_cells.at(i);
        if (cell.line != wanted)
            continue;
        if (best < 0
            || std::abs(cell.rect.x() - from.rect.x())
                < std::abs(m_cells.at(best).rect.x() - from.rect.x()))
            best = int(i);
    }
    if (best >= 0)
        setCurrentIndex(best);
}

void IconGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    painter.setFont(theme::font(font(), theme::Type::Heading));
    painter.setPen(colors.secondary);
    for (qsizetype i = 0; i < m_headings.size(); ++i) {
        const QRect rect = m_headings.at(i).adjusted(theme::space8, 0, -theme::space8, 0);
        const auto lead = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
        const auto trail = isRightToLeft() ? Qt::AlignLeft : Qt::AlignRight;
        painter.drawText(rect, int(lead | Qt::AlignVCenter), m_sections.at(i).title);
        painter.drawText(rect, int(trail | Qt::AlignVCenter),
                         QLocale().toString(m_sections.at(i).codes.size()));
    }
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        const QRectF rect = m_cells.at(i).rect;
        if (i == m_current) {
            painter.setPen(QPen(colors.accent, 1.5));
            painter.setBrush(colors.selection);
            painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), theme::controlRadius,
                                    theme::controlRadius);
        }
        const QRectF inner(rect.center().x() - drawnSize / 2.0, rect.center().y() - drawnSize / 2.0,
                           drawnSize, drawnSize);
        paintIcon(&painter, inner, m_cells.at(i).code, m_pictures, palette());
    }
}

void IconGrid::mouseMoveEvent(QMouseEvent *event)
{
    for (qsizetype i = 0; i < m_cells.size(); ++i) {
        if (m_cells.at(i).rect.contains(event->pos()) && int(i) != m_current)
            setCurrentIndex(int(i));
    }
}

void IconGrid::mouseReleaseEvent(QMouseEvent *event)
{
    for (const Cell &cell : std::as_const(m_cells)) {
        if (cell.rect.contains(event->pos())) {
            const QString code = cell.code; // the receiver may close the picker
            emit chosen(code);
            return;
        }
    }
}

IconPicker::IconPicker(Workspace &workspace, PortalIcons &pictures, const QStringList &recent,
                       const QString &chosen, QWidget *parent)
    : QFrame(parent, Qt::Popup)
    , m_workspace(workspace)
    , m_recent(recent)
    , m_search(new SearchField(this))
    , m_scroll(new QScrollArea(this))
    , m_grid(new IconGrid(pictures, m_scroll))
    , m_nothing(new FactLabel(this))
    , m_name(new ElidedLabel(theme::Type::Medium, ElidedLabel::Ink::Text, this))
{
    setObjectName(u"iconPicker"_s);
    setAccessibleName(tr("Choose an icon"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    m_search->setObjectName(u"iconSearch"_s);
    m_search->setAccessibleName(tr("Find an icon"));
    m_search->setPlaceholderText(tr("Code or word, such as “paid”, “Anruf”"));
    m_search->installEventFilter(this);
    m_name->setObjectName(u"iconName"_s);
    m_nothing->setInk(FactLabel::Ink::Secondary);
    m_nothing->setText({}, tr("No icon fits these words."));
    m_nothing->hide();
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setBackgroundRole(QPalette::Base);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_grid);
    m_grid->setBackgroundRole(QPalette::Base);
    m_grid->setAutoFillBackground(true);
    auto *none = new QPushButton(tr("No icon (Del)"), this);
    none->setObjectName(u"noIcon"_s);
    none->setFocusPolicy(Qt::NoFocus);
    auto *take = new QPushButton(tr("Choose (Enter)"), this);
    take->setObjectName(u"takeIcon"_s);
    take->setFocusPolicy(Qt::NoFocus);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_name, 1);
    foot->addWidget(none);
    foot->addWidget(take);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space8, theme::space8, theme::space8, theme::space8);
    layout->setSpacing(theme::space8);
    layout->addWidget(m_search);
    layout->addWidget(m_nothing);
    layout->addWidget(m_scroll, 1);
    layout->addLayout(foot);
    setFixedSize(columns * cellSize + 2 * theme::space8 + 24, 440);

    connect(m_search, &QLineEdit::textChanged, this, &IconPicker::fill);
    connect(&workspace, &Workspace::iconsChanged, this, &IconPicker::fill);
    connect(m_grid, &IconGrid::chosen, this, &IconPicker::choose);
    connect(none, &QPushButton::clicked, this, [this] { choose({}); });
    connect(take, &QPushButton::clicked, this, [this] { choose(m_grid->current()); });
    connect(m_grid, &IconGrid::currentChanged, this, [this](const QString &code) {
        m_name->setText(m_grid->isEmpty() ? QString() : iconWords(code));
        m_name->setToolTip(code.toHtmlEscaped());
        m_search->setAccessibleDescription(m_name->text());
        const QRect rect = m_grid->currentRect();
        m_scroll->ensureVisible(rect.center().x(), rect.center().y(), cellSize, cellSize);
        QAccessibleEvent announced(m_search, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&announced);
    });
    fill();
    m_grid->setCurrent(chosen);
    m_search->setFocus(Qt::PopupFocusReason);
}

void IconPicker::fill()
{
    const QString words = m_search->text().trimmed();
    QStringList system, own;
    for (const timeline::GalleryIcon &icon : m_workspace.icons())
        (icon.isSystem ? system : own).append(icon.code);
    if (system.isEmpty())
        system = gallery::systemCodes();
    QStringList recent = m_recent;
    if (!words.isEmpty()) {
        const QStringList fitting = gallery::searchDrawings(words);
        QStringList found;
        for (const QString &code : fitting) {
            if (system.contains(code))
                found.append(code);
        }
        system = found;
        own.removeIf([&](const QString &code) {
            return !code.contains(words, Qt::CaseInsensitive)
                && !gallery::spokenName(code).contains(words, Qt::CaseInsensitive);
        });
        recent.clear();
    }
    QList<IconGrid::Section> sections;
    if (!recent.isEmpty())
        sections.append({ tr("Recent on this card"), recent });
    if (!system.isEmpty())
        sections.append({ tr("Built in"), system });
    if (!own.isEmpty())
        sections.append({ tr("Of this portal"), own });
    m_grid->setSections(sections);
    m_nothing->setVisible(sections.isEmpty());
}

void IconPicker::choose(const QString &code)
{
    emit iconChosen(code);
    close();
}

bool IconPicker::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    switch (key->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (key->modifiers() & ~Qt::KeypadModifier)
            break;
        m_grid->move(Qt::Key(key->key()));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_grid->isEmpty())
            choose(m_grid->current());
        return true;
    case Qt::Key_Delete:
        choose({});
        return true;
    case Qt::Key_Escape:
        if (m_search->text().isEmpty()) {
            close();
            return true;
        }
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}
