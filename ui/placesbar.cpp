// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placesbar.h"

#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meter.h"
#include "ui/widgets/theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int wordsFrom = 1200; // below, meters go without their words
constexpr int metersFrom = 620;
} // namespace

PlaceButton::PlaceButton(const QString &glyph, const QString &name, QWidget *parent)
    : QAbstractButton(parent)
    , m_glyph(glyph)
{
    setText(name);
    setAccessibleName(name);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
}

void PlaceButton::setCount(int count)
{
    if (m_count == count)
        return;
    m_count = count;
    setAccessibleName(count > 0 ? tr("%1, %Ln open", nullptr, count).arg(text()) : text());
    updateGeometry();
    update();
}

QSize PlaceButton::sizeHint() const
{
    const QFontMetrics strong(theme::font(font(), theme::Type::Strong));
    int width = 16 + 16 + 8 + strong.horizontalAdvance(text()) + 16;
    if (m_count > 0)
        width += 8 + 16
            + QFontMetrics(theme::font(font(), theme::Type::Tiny))
                  .horizontalAdvance(QLocale().toString(m_count));
    return { width, theme::heightFor(32, font()) };
}

void PlaceButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    if (isChecked()) {
        painter.fillRect(rect(), colors.base);
        painter.fillRect(0, 0, width(), 2, colors.accent);
    } else if (underMouse()) {
        painter.fillRect(rect(), theme::mix(colors.text, colors.window, 0.05));
    }
    const auto mirrored = [this](QRectF box) {
        if (isRightToLeft())
            box.moveLeft(width() - box.right());
        return box;
    };
    const QColor ink = isChecked() ? colors.text : colors.secondary;
    paintGlyph(&painter, mirrored({ 16, height() / 2.0 - 8, 16, 16 }), m_glyph, ink);
    const QFont strong
        = theme::font(font(), isChecked() ? theme::Type::Strong : theme::Type::Medium);
    const qreal words = QFontMetricsF(strong).horizontalAdvance(text()) + 1;
    painter.setFont(strong);
    painter.setPen(ink);
    painter.drawText(mirrored({ 40, 0, words, qreal(height()) }),
                     int(Qt::AlignCenter) | Qt::TextSingleLine, text());
    if (m_count > 0) {
        const QFont tiny = theme::font(font(), theme::Type::Tiny);
        const QString number = QLocale().toString(m_count);
        const qreal tall = QFontMetricsF(tiny).height() + 2;
        const QRectF pill = mirrored(
            { 40 + words + 8, (height() - tall) / 2, theme::numberWidth(number, tiny) + 14, tall });
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::mix(colors.text, colors.window, 0.12));
        painter.drawRoundedRect(pill, tall / 2, tall / 2);
        painter.setPen(colors.text);
        theme::paintNumber(&painter, pill, number, tiny, Qt::AlignCenter);
    }
    if (hasFocus())
        theme::paintFocusRing(&painter, QRectF(rect()).adjusted(4, 4, -4, -4), theme::tagRadius,
                              colors.accent);
}

PlacesBar::PlacesBar(QWidget *parent)
    : QWidget(parent)
    , m_places(new QButtonGroup(this))
    , m_readingText(new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this))
    , m_readingMeter(new Meter(Meter::Shape::Pill, this))
    , m_budgetText(new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this))
    , m_budgetNumber(new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this))
    , m_budgetMeter(new Meter(Meter::Shape::Pill, this))
{
    setObjectName(u"placesBar"_s);
    auto *timeline = new PlaceButton(u"list"_s, tr("Timeline"), this);
    timeline->setObjectName(u"placeTimeline"_s);
    timeline->setChecked(true);
    auto *outbox = new PlaceButton(u"outbox"_s, tr("Outbox"), this);
    outbox->setObjectName(u"placeOutbox"_s);
    auto *gallery = new PlaceButton(u"image"_s, tr("Icons & Logos"), this);
    gallery->setObjectName(u"placeGallery"_s);
    m_places->addButton(timeline, Timeline);
    m_places->addButton(gallery, Gallery);
    m_places->addButton(outbox, Outbox);
    m_readingText->setObjectName(u"readingText"_s);
    m_readingMeter->setObjectName(u"readingMeter"_s);
    m_readingMeter->setAccessibleName(tr("Reading"));
    m_readingMeter->setFixedWidth(96);
    m_budgetText->setText(tr("Request budget"));
    m_budgetNumber->setObjectName(u"budgetNumber"_s);
    m_budgetMeter->setObjectName(u"budgetMeter"_s);
    m_budgetMeter->setAccessibleName(tr("Request budget"));
    m_budgetMeter->setInk(Meter::Ink::Secondary);
    m_budgetMeter->setFixedWidth(64);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 1, theme::space16, 0);
    layout->setSpacing(0);
    layout->addWidget(timeline);
    layout->addWidget(gallery);
    layout->addWidget(outbox);
    layout->addStretch(1);
    layout->addWidget(m_readingText);
    layout->addSpacing(theme::space8);
    layout->addWidget(m_readingMeter);
    layout->addSpacing(theme::space24);
    layout->addWidget(m_budgetText);
    layout->addSpacing(theme::space8);
    layout->addWidget(m_budgetMeter);
    layout->addSpacing(theme::space8);
    layout->addWidget(m_budgetNumber);
    connect(m_places, &QButtonGroup::idClicked, this, &PlacesBar::placeChosen);
    setReading({}, {}, 0, 0);
    clearBudget();
}

PlaceButton *PlacesBar::button(Place place) const
{
    return static_cast<PlaceButton *>(m_places->button(place));
}

void PlacesBar::setCurrent(Place place) { m_places->button(place)->setChecked(true); }

void PlacesBar::setReading(const QString &text, const QString &shortText, int done, int planned)
{
    m_reading = text;
    m_readingShort = shortText;
    m_readingMeter->setRange(0, planned);
    m_readingMeter->setValue(std::min(done, planned));
    arrange();
}

void PlacesBar::setWriting(const QString &text)
{
    m_writing = text;
    arrange();
}

void PlacesBar::setBudget(double free, double size, const QString &explanation)
{
    const QString words = tr("%1 of %2", "requests free, of the bucket")
                              .arg(QLocale().toString(int(free)), QLocale().toString(int(size)));
    m_hasBudget = true;
    m_budgetMeter->setRange(0, int(size));
    m_budgetMeter->setValue(int(free));
    m_budgetNumber->setText(words);
    for (QWidget *part :
         std::initializer_list<QWidget *> { m_budgetMeter, m_budgetText, m_budgetNumber })
        part->setToolTip(u"<p>"_s + explanation.toHtmlEscaped() + u"</p>"_s);
    arrange();
}

void PlacesBar::clearBudget()
{
    m_hasBudget = false;
    arrange();
}

void PlacesBar::arrange()
{
    const bool hasWords = width() >= wordsFrom;
    const bool hasMeters = width() >= metersFrom;
    const bool isReading = !m_reading.isEmpty();
    const QString text = isReading ? (hasWords ? m_reading : m_readingShort) : m_writing;
    m_readingText->setText(text);
    m_readingText->setVisible(!text.isEmpty());
    m_readingMeter->setVisible(isReading && hasMeters);
    m_budgetText->setVisible(m_hasBudget && hasWords);
    m_budgetMeter->setVisible(m_hasBudget && hasMeters);
    m_budgetNumber->setVisible(m_hasBudget && hasMeters);
}

void PlacesBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PlacesBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, theme::colors(palette()).hairline);
}
