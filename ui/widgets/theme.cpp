// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QCache>
#include <QFontInfo>
#include <QFontMetrics>
#include <QPainter>
#include <QProxyStyle>
#include <QStyle>
#include <QStyleOptionButton>

#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace theme {

namespace {

constexpr double textContrast = 4.5; // WCAG AA for text; shapes need 3
constexpr double pictureFont = 13;

double luminance(const QColor &color)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double leastContrast(const QColor &color, const QList<QColor> &grounds)
{
    double least = 21;
    for (const QColor &ground : grounds)
        least = std::min(least, contrast(color, ground));
    return least;
}

/// Towards \a text until the ratio holds on every ground.
QColor pulled(const QColor &color, const QColor &text, const QList<QColor> &grounds)
{
    for (double share = 0; share < 1; share += 0.04) {
        const QColor candidate = mix(text, color, share);
        if (leastContrast(candidate, grounds) >= textContrast)
            return candidate;
    }
    return text;
}

/// The accent keeps its hue: only its lightness goes towards Text, and what it loses in difference
/// from grey it wins back in saturation. The selection's ground is made of it and moves along.
QColor accentFrom(const QColor &highlight, const QColor &text, const QColor &base, double tint,
                  double wanted)
{
    float hue = 0, saturation = 0, lightness = 0;
    highlight.getHslF(&hue, &saturation, &lightness);
    const float goal = text.lightnessF();
    for (float share = 0; share < 1; share += 0.02F) {
        const float strong = saturation < 0.1F ? saturation : saturation + (1 - saturation) * share;
        const QColor candidate(
            QColor::fromHslF(std::max(hue, 0.F), strong, lightness + (goal - lightness) * share)
                .rgb());
        if (leastContrast(candidate, { base, mix(candidate, base, tint) }) >= wanted)
            return candidate;
    }
    return text;
}

bool looksHighContrast(const QPalette &palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    return base == palette.color(QPalette::Active, QPalette::Window)
        && contrast(palette.color(QPalette::Active, QPalette::Text), base) > 18
        && contrast(palette.color(QPalette::Active, QPalette::Highlight), base) > 7;
}

Colors plainColors(const QPalette &palette)
{
    const auto role
        = [&palette](QPalette::ColorRole which) { return palette.color(QPalette::Active, which); };
    Colors c;
    c.isHighContrast = true;
    c.window = role(QPalette::Window);
    c.base = role(QPalette::Base);
    c.text = role(QPalette::Text);
    c.isDark = luminance(c.base) < luminance(c.text);
    c.secondary = c.text;
    c.accent = contrast(role(QPalette::Highlight), c.base) >= textContrast
        ? role(QPalette::Highlight)
        : c.text;
    c.selection = c.selectionInactive = role(QPalette::Highlight);
    c.selectionText = c.selectionSecondary = c.selectionAccent = role(QPalette::HighlightedText);
    c.hover = c.iconGround = c.base;
    c.hairline = c.edge = c.text;
    c.warning = c.refused = c.done = c.neutral = { c.text, c.base };
    return c;
}

Colors tintedColors(const QPalette &palette)
{
    Colors c;
    c.window = palette.color(QPalette::Active, QPalette::Window);
    c.base = palette.color(QPalette::Active, QPalette::Base);
    c.text = palette.color(QPalette::Active, QPalette::Text);
    c.isDark = luminance(c.base) < luminance(c.text);
    const double tint = c.isDark ? 0.18 : 0.12;

    c.accent = accentFrom(palette.color(QPalette::Active, QPalette::Highlight), c.text, c.base,
                          tint, c.isDark ? 4.9 : textContrast);
    c.selection = mix(c.accent, c.base, tint);
    c.selectionInactive = mix(c.text, c.base, c.isDark ? 0.13 : 0.09);
    c.hover = mix(c.text, c.base, 0.04);
    c.iconGround = mix(c.text, c.base, c.isDark ? 0.10 : 0.07);
    c.hairline = mix(c.text, c.base, c.isDark ? 0.15 : 0.12);
    c.edge = mix(c.text, c.base, 0.52);

    const QList<QColor> grounds { c.base, c.selection, c.selectionInactive, c.window,
                                  c.iconGround };
    c.secondary = pulled(mix(c.text, c.base, 0.71), c.text, grounds);
    c.selectionText = c.text;
    c.selectionSecondary = c.secondary;
    c.selectionAccent = c.accent;

    const auto own = [&c, &grounds](const char *light, const char *lightGround, const char *dark,
                                    const char *darkGround) {
        const QColor ground(QLatin1StringView(c.isDark ? darkGround : lightGround));
        return Pair { pulled(QColor(QLatin1StringView(c.isDark ? dark : light)), c.text,
                             QList<QColor> { ground } + grounds),
                      ground };
    };
    c.warning = own("#7D5200", "#FDF4DF", "#EFC06A", "#372E1B");
    c.refused = own("#B0281F", "#FCECEA", "#FF9F97", "#3D2625");
    c.done = own("#1F6B40", "#E9F5EE", "#86D3A3", "#1F3428");
    c.neutral = { c.secondary, c.iconGround };
    return c;
}

QPalette paletteFrom(const std::initializer_list<std::pair<QPalette::ColorRole, const char *>> &all,
                     const char *disabled)
{
    QPalette palette;
    for (const auto &[role, name] : all)
        palette.setColor(role, QColor(QLatin1StringView(name)));
    for (const auto role : { QPalette::WindowText, QPalette::Text, QPalette::ButtonText })
        palette.setColor(QPalette::Disabled, role, QColor(QLatin1StringView(disabled)));
    return palette;
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05, second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

QColor mix(const QColor &over, const QColor &ground, double share)
{
    const auto channel = [share](int top, int below) {
        return int(std::lround(top * share + below * (1 - share)));
    };
    return QColor(channel(over.red(), ground.red()), channel(over.green(), ground.green()),
                  channel(over.blue(), ground.blue()));
}

Colors colors(const QPalette &palette)
{
    // A few palettes live at once (ours, tool tips, menus); the key changes with every change.
    static QCache<qint64, Colors> cache(16);
    if (const Colors *known = cache.object(palette.cacheKey()))
        return *known;
    auto *made
        = new Colors(looksHighContrast(palette) ? plainColors(palette) : tintedColors(palette));
    cache.insert(palette.cacheKey(), made);
    return *made;
}

Pair pair(const Colors &colors, Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return colors.neutral;
    case Tone::Accent:
        return { colors.accent, colors.selection };
    case Tone::Warning:
        return colors.warning;
    case Tone::Refused:
        return colors.refused;
    case Tone::Done:
        return colors.done;
    }
    return colors.neutral;
}

QFont font(const QFont &system, Type type)
{
    double factor = 1;
    QFont::Weight weight = QFont::Normal;
    switch (type) {
    case Type::PageTitle:
        factor = 1.3;
        weight = QFont::DemiBold;
        break;
    case Type::DetailsTitle:
        factor = 1.23;
        weight = QFont::DemiBold;
        break;
    case Type::Strong:
        weight = QFont::DemiBold;
        break;
    case Type::Medium:
        weight = QFont::Medium;
        break;
    case Type::Body:
        break;
    case Type::Small:
        factor = 0.92;
        break;
    case Type::Heading:
        factor = 0.92;
        weight = QFont::DemiBold;
        break;
    case Type::Tiny:
        factor = 0.85;
        weight = QFont::Medium;
        break;
    }
    QFont scaled(system);
    if (system.pixelSize() > 0)
        scaled.setPixelSize(std::max(1, int(std::lround(system.pixelSize() * factor))));
    else
        scaled.setPointSizeF(system.pointSizeF() * factor);
    scaled.setWeight(weight);
    return scaled;
}

int lineHeight(const QFont &font)
{
    return std::max(int(QFontInfo(font).pixelSize() * 1.4), QFontMetrics(font).height());
}

int digitsWidth(const QFont &font, int digits)
{
    const QFontMetrics metrics(font);
    int widest = 0;
    for (char digit = '0'; digit <= '9'; ++digit)
        widest = std::max(widest, metrics.horizontalAdvance(QLatin1Char(digit)));
    return widest * digits;
}

qreal numberWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitsWidth(font, 1);
    qreal width = 0;
    for (const QChar c : text)
        width += c.isDigit() ? digit : metrics.horizontalAdvance(c);
    return width;
}

void paintNumber(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font,
                 Qt::Alignment alignment)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitsWidth(font, 1);
    const qreal width = numberWidth(text, font);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    painter->setFont(font);
    const qreal baseline = rect.top() + (rect.height() - metrics.height()) / 2 + metrics.ascent();
    for (const QChar c : text) {
        const qreal own = metrics.horizontalAdvance(c);
        const qreal cell = c.isDigit() ? digit : own;
        painter->drawText(QPointF(x + (cell - own) / 2, baseline), QString(c));
        x += cell;
    }
}

int heightFor(int pictureHeight, const QFont &font)
{
    const int more = lineHeight(font) - int(pictureFont * 1.4);
    return more <= 0 ? pictureHeight : (pictureHeight + more + 3) / 4 * 4;
}

void paintFocusRing(QPainter *painter, const QRectF &rect, qreal radius, const QColor &accent)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(accent, 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(-2, -2, 2, 2), radius + 2, radius + 2);
    painter->restore();
}

int keyHintWidth(const QString &keys, const QFont &system)
{
    return QFontMetrics(font(system, Type::Tiny)).horizontalAdvance(keys) + 10;
}

void paintFieldEdge(QPainter *painter, const QRectF &rect, bool isActive, const Colors &colors)
{
    const qreal wide = isActive ? 2 : 1;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(isActive ? colors.accent : colors.edge, wide));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(wide / 2, wide / 2, -wide / 2, -wide / 2),
                             controlRadius - 2, controlRadius - 2);
}

void paintKeyHint(QPainter *painter, const QRectF &rect, const QString &keys, const QFont &system,
                  const Colors &colors)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colors.edge, 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), tagRadius - 1, tagRadius - 1);
    painter->setPen(colors.secondary);
    painter->setFont(font(system, Type::Tiny));
    painter->drawText(rect, Qt::AlignCenter | Qt::TextSingleLine, keys);
    painter->restore();
}

QPalette lightPalette()
{
    return paletteFrom({ { QPalette::Window, "#F3F4F6" },
                         { QPalette::WindowText, "#1C2127" },
                         { QPalette::Base, "#FFFFFF" },
                         { QPalette::AlternateBase, "#F6F6F7" },
                         { QPalette::Text, "#1C2127" },
                         { QPalette::Button, "#FFFFFF" },
                         { QPalette::ButtonText, "#1C2127" },
                         { QPalette::BrightText, "#B0281F" },
                         { QPalette::Highlight, "#2A63D6" },
                         { QPalette::HighlightedText, "#FFFFFF" },
                         { QPalette::Link, "#2A63D6" },
                         { QPalette::LinkVisited, "#2A63D6" },
                         { QPalette::ToolTipBase, "#FFFFFF" },
                         { QPalette::ToolTipText, "#1C2127" },
                         { QPalette::PlaceholderText, "#58616D" },
                         { QPalette::Light, "#FFFFFF" },
                         { QPalette::Midlight, "#F6F6F7" },
                         { QPalette::Mid, "#C4CAD1" },
                         { QPalette::Dark, "#838D99" },
                         { QPalette::Shadow, "#58616D" } },
                       "#58616D");
}

QPalette darkPalette()
{
    return paletteFrom({ { QPalette::Window, "#26282D" },
                         { QPalette::WindowText, "#E7E9EC" },
                         { QPalette::Base, "#1C1E22" },
                         { QPalette::AlternateBase, "#25272B" },
                         { QPalette::Text, "#E7E9EC" },
                         { QPalette::Button, "#303236" },
                         { QPalette::ButtonText, "#E7E9EC" },
                         { QPalette::BrightText, "#FF9F97" },
                         { QPalette::Highlight, "#3B6FDD" },
                         { QPalette::HighlightedText, "#FFFFFF" },
                         { QPalette::Link, "#7DA7FF" },
                         { QPalette::LinkVisited, "#7DA7FF" },
                         { QPalette::ToolTipBase, "#303236" },
                         { QPalette::ToolTipText, "#E7E9EC" },
                         { QPalette::PlaceholderText, "#A7AEB8" },
                         { QPalette::Light, "#4A4D54" },
                         { QPalette::Midlight, "#36393F" },
                         { QPalette::Mid, "#383B42" },
                         { QPalette::Dark, "#16181B" },
                         { QPalette::Shadow, "#101114" } },
                       "#A7AEB8");
}

namespace {

/// Fusion leaves the words of its buttons next to no room at their sides, draws the edges of fields
/// and boxes in a colour that is hardly seen, in the dark not at all, and the focus of a tool
/// button as a shade.
class RoomyFusion : public QProxyStyle
{
public:
    RoomyFusion()
        : QProxyStyle(u"fusion"_s)
    {
    }

    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override
    {
        const QSize usual = QProxyStyle::sizeFromContents(type, option, contents, widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (type != CT_PushButton || !button || button->text.isEmpty())
            return usual;
        return usual.expandedTo({ contents.width() + 2 * space12, 0 });
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override
    {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        const bool isArea
            = element == PE_Frame && qobject_cast<const QAbstractScrollArea *>(widget);
        if (isArea || element == PE_FrameLineEdit || element == PE_IndicatorCheckBox)
            paintEdge(painter, option, element == PE_FrameLineEdit ? 2 : 0);
    }

    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override
    {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_SpinBox)
            paintEdge(painter, option, 2);
        if (control == CC_ToolButton && option->state & State_HasFocus)
            paintEdge(painter, option, tagRadius);
    }

private:
    static void paintEdge(QPainter *painter, const QStyleOption *option, qreal radius)
    {
        const Colors ours = colors(option->palette);
        const bool isFocused = option->state & State_HasFocus && option->state & State_Enabled;
        const qreal width = isFocused ? 2 : 1;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(isFocused                           ? ours.accent
                                 : option->state & State_Enabled ? ours.edge
                                                                 : ours.hairline,
                             width));
        const qreal inset = width / 2;
        painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset),
                                 radius, radius);
        painter->restore();
    }
};

} // namespace

void apply(Choice choice)
{
    if (choice == Choice::System) {
        // The style's own palette in force means that no desktop gave one.
        const QStyle *style = QApplication::style();
        if (style->name() != "fusion"_L1
            || QApplication::palette().color(QPalette::Window)
                != style->standardPalette().color(QPalette::Window))
            return;
        choice = Choice::Light;
    }
    if (!dynamic_cast<RoomyFusion *>(QApplication::style()))
        QApplication::setStyle(new RoomyFusion);
    QApplication::setPalette(choice == Choice::Dark ? darkPalette() : lightPalette());
}

} // namespace theme
