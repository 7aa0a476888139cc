// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/cardheader.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int groundSize = 40;
constexpr int narrow = 640;
constexpr int narrowest = 520; // the other ways are in the menu, too
} // namespace

QString cardGlyph(int typeId)
{
    switch (typeId) {
    case crm::Lead:
        return u"lead"_s;
    case crm::Deal:
        return u"deal"_s;
    case crm::Contact:
        return u"person"_s;
    case crm::Company:
        return u"company"_s;
    case crm::Quote:
        return u"quote"_s;
    case crm::Order:
        return u"order"_s;
    case crm::SmartInvoice:
        return u"invoice"_s;
    default:
        return u"smart"_s;
    }
}

CardHeader::CardHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(theme::Type::PageTitle, ElidedLabel::Ink::Text, this))
    , m_secondLine(new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this))
    , m_titleMenu(
          new GlyphButton(u"down"_s, tr("Choose another card"), GlyphButton::Frame::Flat, this))
    , m_proof(new ProofButton(this))
    , m_refresh(new GlyphButton(u"refresh"_s, tr("Read again from the portal"),
                                GlyphButton::Frame::Framed, this))
    , m_newEntry(new PrimaryButton(tr("New entry"), this))
    , m_moreWays(
          new GlyphButton(u"down"_s, tr("Other ways to add"), GlyphButton::Frame::Framed, this))
{
    setObjectName(u"cardHeader"_s);
    m_title->setObjectName(u"cardTitle"_s);
    m_secondLine->setObjectName(u"cardSecondLine"_s);
    m_titleMenu->setObjectName(u"cardTitleMenu"_s);
    m_titleMenu->hide();
    m_refresh->setObjectName(u"refreshButton"_s);
    m_newEntry->setObjectName(u"newEntryButton"_s);
    m_newEntry->setGlyph(u"plus"_s);
    m_moreWays->setObjectName(u"moreWaysToAdd"_s);
    auto *ways = new QMenu(m_moreWays);
    ways->setObjectName(u"waysToAdd"_s);
    ways->addAction(tr("Add from file…"), this, &CardHeader::addFromFileRequested)
        ->setObjectName(u"headerAddFromFile"_s);
    popUpOnClick(m_moreWays, ways);

    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(theme::space4);
    titleLine->addWidget(m_title, 0);
    titleLine->addWidget(m_titleMenu);
    titleLine->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch();
    words->addLayout(titleLine);
    words->addWidget(m_secondLine);
    words->addStretch();
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin, theme::space8);
    layout->setSpacing(theme::space8);
    layout->addSpacing(groundSize + theme::space12); // mirrored with the rest, unlike a margin
    layout->addLayout(words, 1);
    layout->addWidget(m_proof);
    layout->addSpacing(theme::space8);
    layout->addWidget(m_refresh);
    layout->addWidget(m_newEntry);
    layout->addWidget(m_moreWays);
    setMinimumHeight(theme::heightFor(theme::paneHeadHeight, font()));

    connect(m_refresh, &QToolButton::clicked, this, &CardHeader::refreshRequested);
    connect(m_newEntry, &QPushButton::clicked, this, &CardHeader::newEntryRequested);
    connect(m_titleMenu, &QToolButton::clicked, this, &CardHeader::titleMenuRequested);
    clearCard();
}

void CardHeader::setCard(const crm::OwnerRef &owner, const QString &title, const QString &kind,
                         const QString &more)
{
    m_glyph = cardGlyph(owner.typeId);
    m_title->setText(title.isEmpty() ? kind : title);
    m_title->setAccessibleName(m_title->text());
    m_secondLine->setText(more.isEmpty() ? kind : kind + u" · "_s + more);
    for (QWidget *part : std::initializer_list<QWidget *> { m_proof, m_refresh, m_newEntry })
        part->show();
    m_moreWays->setVisible(width() >= narrowest);
    update();
}

void CardHeader::clearCard()
{
    m_glyph.clear();
    m_title->clear();
    m_secondLine->clear();
    for (QWidget *part :
         std::initializer_list<QWidget *> { m_proof, m_refresh, m_newEntry, m_moreWays })
        part->hide();
    update();
}

void CardHeader::setTitleMenuShown(bool shown) { m_titleMenu->setVisible(shown); }

void CardHeader::setReading(bool reading)
{
    if (m_isReading == reading)
        return;
    m_isReading = reading;
    m_refresh->setEnabled(!reading);
}

QRectF CardHeader::groundRect() const
{
    const qreal top = (height() - groundSize) / 2.0;
    const qreal left
        = isRightToLeft() ? width() - theme::paneMargin - groundSize : qreal(theme::paneMargin);
    return { left, top, groundSize, groundSize };
}

void CardHeader::paintEvent(QPaintEvent *)
{
    if (m_glyph.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    painter.fillRect(QRect(0, height() - 1, width(), 1), colors.hairline);
    const QRectF ground = groundRect();
    painter.setPen(colors.isHighContrast ? QPen(colors.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.iconGround);
    painter.drawEllipse(ground);
    paintGlyph(&painter, ground.adjusted(10, 10, -10, -10), m_glyph, colors.text);
}

void CardHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool isNarrow = width() < narrow;
    m_moreWays->setVisible(!m_glyph.isEmpty() && width() >= narrowest);
    m_proof->setForm(isNarrow ? ProofButton::Form::Short : ProofButton::Form::Full);
    m_newEntry->setText(isNarrow ? QString() : tr("New entry"));
    m_newEntry->setAccessibleName(tr("New entry"));
    m_newEntry->setToolTip(isNarrow ? tr("New entry").toHtmlEscaped() : QString());
}
