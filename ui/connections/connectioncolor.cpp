// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectioncolor.h"

#include "workspace.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {

struct Tone
{
    const char *stored; ///< on light ground, and what is kept
    const char *dark;
    const char *name;
};
constexpr Tone tones[] {
    { "#2a63d6", "#7da7ff", QT_TRANSLATE_NOOP("ConnectionColor", "Blue") },
    { "#0f6e67", "#5cc8be", QT_TRANSLATE_NOOP("ConnectionColor", "Teal") },
    { "#2c7031", "#86d38a", QT_TRANSLATE_NOOP("ConnectionColor", "Green") },
    { "#7d5200", "#efc06a", QT_TRANSLATE_NOOP("ConnectionColor", "Amber") },
    { "#a8410c", "#ff9e6b", QT_TRANSLATE_NOOP("ConnectionColor", "Orange") },
    { "#b0281f", "#ff9f97", QT_TRANSLATE_NOOP("ConnectionColor", "Red") },
    { "#9c2369", "#f08fc4", QT_TRANSLATE_NOOP("ConnectionColor", "Pink") },
    { "#6338b5", "#b79cff", QT_TRANSLATE_NOOP("ConnectionColor", "Violet") },
};

QString text(const char *source) { return QCoreApplication::translate("ConnectionColor", source); }

constexpr int swatchSide = 12;

void paintSwatch(QPainter *painter, const QRectF &place, const QColor &color,
                 const theme::Colors &colors)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(color.isValid() ? Qt::NoPen : QPen(colors.secondary, 1.5));
    painter->setBrush(color.isValid() ? QBrush(color) : QBrush());
    painter->drawRoundedRect(color.isValid() ? place : place.adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

/// One colour of the row: a ring tells the chosen one.
class ColorButton : public QAbstractButton
{
public:
    ColorButton(const connectioncolor::Choice &choice, QWidget *parent)
        : QAbstractButton(parent)
        , m_stored(choice.stored)
    {
        setCheckable(true);
        setFixedSize(28, 28);
        setFocusPolicy(Qt::StrongFocus);
        setAccessibleName(choice.name);
        setToolTip(choice.name.toHtmlEscaped());
        setObjectName(u"color"_s + (choice.stored.isEmpty() ? u"None"_s : choice.stored.mid(1)));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto colors = theme::colors(palette());
        paintSwatch(&painter, QRectF(7, 7, 14, 14), connectioncolor::shown(m_stored, palette()),
                    colors);
        if (isChecked()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(colors.text, 1.5));
            painter.drawRoundedRect(QRectF(4, 4, 20, 20), 5, 5);
        }
        if (hasFocus())
            theme::paintFocusRing(&painter, QRectF(rect()).adjusted(3, 3, -3, -3),
                                  theme::controlRadius, colors.accent);
    }

private:
    QString m_stored;
};

} // namespace

namespace connectioncolor {

QList<Choice> choices()
{
    QList<Choice> all { { QString(),
                          QCoreApplication::translate("ConnectionColor", "No colour") } };
    for (const Tone &tone : tones)
        all.append({ QString::fromLatin1(tone.stored), text(tone.name) });
    return all;
}

QColor shown(const QString &stored, const QPalette &palette)
{
    const QColor own(stored);
    if (stored.isEmpty() || !own.isValid())
        return {};
    const auto colors = theme::colors(palette);
    for (const Tone &tone : tones) {
        if (stored.compare(QLatin1StringView(tone.stored), Qt::CaseInsensitive) == 0)
            return QColor(QLatin1StringView(colors.isDark ? tone.dark : tone.stored));
    }
    QColor seen = own;
    for (double share = 0.1; share < 1
         && std::min(theme::contrast(seen, colors.base), theme::contrast(seen, colors.window)) < 3;
         share += 0.1)
        seen = theme::mix(colors.text, own, share);
    return seen;
}

QIcon swatch(const QString &stored, const QPalette &palette)
{
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintSwatch(&painter, QRectF(2, 2, swatchSide, swatchSide), shown(stored, palette),
                theme::colors(palette));
    return QIcon(pixmap);
}

} // namespace connectioncolor

ConnectionLabel::ConnectionLabel(Workspace &workspace, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"connectionLabel"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    take(workspace.connection());
    connect(&workspace, &Workspace::labelChanged, this,
            [this, &workspace] { take(workspace.connection()); });
}

void ConnectionLabel::take(const connections::Connection &connection)
{
    m_name = connection.name;
    m_color = connection.color;
    const QString words = tr("Written to %1").arg(m_name);
    setAccessibleName(words);
    setToolTip(words.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize ConnectionLabel::sizeHint() const
{
    const QFont small = theme::font(font(), theme::Type::Small);
    return { swatchSide + 6 + QFontMetrics(small).horizontalAdvance(m_name) + 2,
             std::max(swatchSide, theme::lineHeight(small)) };
}

QSize ConnectionLabel::minimumSizeHint() const
{
    return { std::min(60, sizeHint().width()), sizeHint().height() };
}

void ConnectionLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto colors = theme::colors(palette());
    const bool isMirrored = isRightToLeft();
    QRectF square(0, (height() - swatchSide) / 2.0, swatchSide, swatchSide);
    QRectF words(swatchSide + 6, 0, width() - swatchSide - 6, height());
    if (isMirrored) {
        square.moveLeft(width() - square.right());
        words.moveLeft(0);
    }
    paintSwatch(&painter, square, connectioncolor::shown(m_color, palette()), colors);
    const QFont small = theme::font(font(), theme::Type::Small);
    painter.setFont(small);
    painter.setPen(colors.secondary);
    painter.drawText(words,
                     int(isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute
                         | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetrics(small).elidedText(m_name, Qt::ElideMiddle, int(words.width())));
}

ColorRow::ColorRow(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"colorRow"_s);
    setAccessibleName(tr("Colour of the connection"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *group = new QButtonGroup(this); // arrow keys move inside of it
    const auto choices = connectioncolor::choices();
    for (const auto &choice : choices) {
        auto *button = new ColorButton(choice, this);
        group->addButton(button);
        layout->addWidget(button);
        m_buttons.append(button);
        connect(button, &QAbstractButton::toggled, this, [this, stored = choice.stored](bool on) {
            if (!on || m_current == stored)
                return;
            m_current = stored;
            emit chosen(stored);
        });
    }
    m_buttons.first()->setChecked(true);
}

void ColorRow::setCurrent(const QString &stored)
{
    const auto choices = connectioncolor::choices();
    for (qsizetype i = 0; i < choices.size(); ++i) {
        if (choices[i].stored == stored) {
            m_current = stored;
            m_buttons[i]->setChecked(true);
        }
    }
}
