// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/buttons.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QStyleOptionToolButton>
#include <QStylePainter>

#include <algorithm>

namespace {
constexpr int glyphSize = 16;
constexpr int glyphGap = 6;
constexpr int arrowRoom = 12;
} // namespace

PrimaryButton::PrimaryButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
}

void PrimaryButton::setGlyph(const QString &interfaceName)
{
    m_glyph = interfaceName;
    updateGeometry();
    update();
}

QSize PrimaryButton::sizeHint() const
{
    const int tall = theme::heightFor(theme::controlHeight, font());
    const QFont medium = theme::font(font(), theme::Type::Medium);
    int width = QFontMetrics(medium).size(Qt::TextShowMnemonic, text()).width();
    if (!m_glyph.isEmpty())
        width += text().isEmpty() ? 0 : glyphSize + glyphGap;
    return { text().isEmpty() ? tall : width + 2 * theme::space12, tall };
}

void PrimaryButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    QColor fill = palette().color(QPalette::Active, QPalette::Highlight);
    QColor ink = palette().color(QPalette::Active, QPalette::HighlightedText);
    if (!isEnabled()) {
        fill = colors.iconGround;
        ink = colors.secondary;
    } else if (isDown()) {
        fill = theme::mix(Qt::black, fill, 0.16);
    } else if (underMouse()) {
        fill = theme::mix(Qt::black, fill, 0.08);
    }
    const QRectF box(rect());
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, theme::controlRadius, theme::controlRadius);

    const QFont medium = theme::font(font(), theme::Type::Medium);
    painter.setFont(medium);
    const int words = QFontMetrics(medium).size(Qt::TextShowMnemonic, text()).width();
    const int glyph = m_glyph.isEmpty() ? 0 : glyphSize + (text().isEmpty() ? 0 : glyphGap);
    const qreal left = (box.width() - words - glyph) / 2;
    if (glyph > 0) {
        QRectF place(left, (box.height() - glyphSize) / 2, glyphSize, glyphSize);
        if (isRightToLeft())
            place.moveRight(box.right() - left);
        paintGlyph(&painter, place, m_glyph, ink);
    }
    painter.setPen(ink);
    const QRectF place(isRightToLeft() ? left : left + glyph, 0, words + 1, box.height());
    painter.drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    if (hasFocus()) { // inside, since there is no margin: a gap in the fill's own ink
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink, 2));
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), theme::controlRadius - 2,
                                theme::controlRadius - 2);
    }
}

SmallButton::SmallButton(const QString &text, QWidget *parent)
    : QPushButton(text, parent)
{
    setAutoDefault(false);
}

QSize SmallButton::sizeHint() const
{
    return { QFontMetrics(font()).size(Qt::TextShowMnemonic, text()).width() + 2 * theme::space8
                 + 2,
             theme::heightFor(theme::smallControlHeight, font()) };
}

void SmallButton::paintEvent(QPaintEvent *event)
{
    QPushButton::paintEvent(event);
    if (!isChecked())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colors(palette()).accent, 1.5));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2, 2);
}

GlyphButton::GlyphButton(const QString &interfaceName, const QString &name, Frame frame,
                         QWidget *parent)
    : QToolButton(parent)
{
    setGlyph(interfaceName, name);
    setAutoRaise(frame == Frame::Flat);
    setIconSize({ 16, 16 });
    setFocusPolicy(Qt::StrongFocus);
}

void GlyphButton::setGlyph(const QString &interfaceName, const QString &name)
{
    setIcon(::icon(interfaceName));
    setAccessibleName(name);
    setToolTip(name.toHtmlEscaped());
}

QSize GlyphButton::sizeHint() const
{
    const int side = theme::heightFor(theme::controlHeight, font());
    return { side, side };
}

FlatButton::FlatButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setIconSize({ 16, 16 });
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
}

void FlatButton::setPopup(QMenu *menu)
{
    m_popup = menu;
    setAccessibleDescription(tr("Opens a menu"));
    popUpOnClick(this, menu);
    updateGeometry();
}

QSize FlatButton::sizeHint() const
{
    const QSize size = QToolButton::sizeHint();
    return { size.width() + (m_popup ? arrowRoom : 0),
             std::max(size.height(), theme::heightFor(theme::smallControlHeight, font())) };
}

void FlatButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    if (!m_popup)
        return painter.drawComplexControl(QStyle::CC_ToolButton, option);
    option.text.clear();
    option.icon = {};
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
    initStyleOption(&option);
    option.rect
        = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(0, 0, -arrowRoom, 0));
    painter.drawControl(QStyle::CE_ToolButtonLabel, option);
    const QRect arrow = QStyle::visualRect(
        layoutDirection(), rect(), QRect(width() - arrowRoom - 6, (height() - 16) / 2, 16, 16));
    painter.setRenderHint(QPainter::Antialiasing);
    paintGlyph(
        &painter, arrow, u"down",
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
}

void popUpOnClick(QAbstractButton *button, QMenu *menu)
{
    QObject::connect(button, &QAbstractButton::clicked, menu,
                     [button, menu] { popUp(menu, button); });
}

void popUp(QMenu *menu, QWidget *button)
{
    const int indent = button->isRightToLeft() ? button->width() - menu->sizeHint().width() : 0;
    menu->popup(button->mapToGlobal(QPoint(indent, button->height())));
    const QList<QAction *> actions = menu->actions();
    const auto first = std::find_if(actions.cbegin(), actions.cend(), [](QAction *action) {
        return action->isEnabled() && action->isVisible() && !action->isSeparator();
    });
    if (first != actions.cend())
        menu->setActiveAction(*first);
}

namespace {

/// One of the Segments. Painted by us, because no style has a flat row of exclusive buttons.
class SegmentButton : public QAbstractButton
{
public:
    explicit SegmentButton(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setCheckable(true);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
    }

    QSize sizeHint() const override
    {
        const QFont strong = theme::font(font(), theme::Type::Strong);
        return { QFontMetrics(strong).horizontalAdvance(text()) + 18,
                 theme::heightFor(theme::smallControlHeight, font()) };
    }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto colors = theme::colors(palette());
        const QRectF box(rect());
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(isChecked() ? colors.selection : colors.hover);
            painter.drawRoundedRect(box, theme::tagRadius, theme::tagRadius);
        }
        painter.setFont(theme::font(font(), isChecked() ? theme::Type::Strong : theme::Type::Body));
        painter.setPen(isChecked() ? colors.selectionText : colors.secondary);
        painter.drawText(box, Qt::AlignCenter | Qt::TextSingleLine, text());
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(colors.accent, 2));
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 3, 3);
        }
    }
};

} // namespace

Segments::Segments(const QStringList &names, QWidget *parent)
    : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(1);
    auto *group = new QButtonGroup(this);
    for (const QString &name : names) {
        auto *button = new SegmentButton(name, this);
        button->setChecked(m_buttons.isEmpty());
        group->addButton(button, int(m_buttons.size()));
        m_buttons.append(button);
        layout->addWidget(button);
    }
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(group, &QButtonGroup::idToggled, this, [this](int index, bool on) {
        if (!on || index == m_current)
            return;
        m_current = index;
        emit currentChanged(index);
    });
}

void Segments::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    painter.setPen(QPen(theme::mix(colors.text, colors.base, 0.25), 1));
    for (qsizetype i = 1; i < m_buttons.size(); ++i) {
        const QRect next = m_buttons[i]->geometry();
        const qreal x = isRightToLeft() ? next.right() + 1.5 : next.left() - 0.5;
        painter.drawLine(QPointF(x, 1), QPointF(x, height() - 1));
    }
    painter.setPen(QPen(colors.edge, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::tagRadius + 1,
                            theme::tagRadius + 1);
}

void Segments::setCurrent(int index)
{
    if (QAbstractButton *wanted = button(index))
        wanted->setChecked(true);
}

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize LinkButton::sizeHint() const
{
    const QFont medium = theme::font(font(), theme::Type::Medium);
    return { QFontMetrics(medium).horizontalAdvance(text()) + 8,
             std::max(24, theme::lineHeight(medium)) };
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colors = theme::colors(palette());
    QFont medium = theme::font(font(), theme::Type::Medium);
    medium.setUnderline(underMouse());
    painter.setFont(medium);
    painter.setPen(isEnabled() ? colors.accent : colors.secondary);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    if (hasFocus())
        theme::paintFocusRing(&painter, QRectF(rect()).adjusted(3, 3, -3, -3), theme::tagRadius,
                              colors.accent);
}
