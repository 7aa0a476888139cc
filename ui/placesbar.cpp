// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/placesbar.h"

#include "ui/widgets/elidedlabel.h"
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
    auto *timeline = new PlaceButton(PlaceButton::Form::Tab, u"list"_s, tr("Timeline"), this);
    timeline->setObjectName(u"placeTimeline"_s);
    timeline->setChecked(true);
    auto *outbox = new PlaceButton(PlaceButton::Form::Tab, u"outbox"_s, tr("Outbox"), this);
    outbox->setObjectName(u"placeOutbox"_s);
    auto *gallery = new PlaceButton(PlaceButton::Form::Tab, u"image"_s, tr("Icons & Logos"), this);
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
