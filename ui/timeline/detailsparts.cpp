// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/detailsparts.h"

#include "gallery/drawings.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int groundSize = 40;

} // namespace

Rule::Rule(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(1);
}

void Rule::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colors(palette()).hairline);
}

ElidedLabel *sectionHeading(const QString &text, QWidget *parent)
{
    auto *label = new ElidedLabel(theme::Type::Heading, ElidedLabel::Ink::Secondary, parent);
    label->setText(text);
    return label;
}

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::space16);
    m_grid->setVerticalSpacing(theme::space4);
    m_grid->setColumnStretch(1, 1);
}

void FieldGrid::clear()
{
    qDeleteAll(findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
}

void FieldGrid::add(const QString &name, const QString &value, const QString &toolTip)
{
    if (value.isEmpty())
        return;
    const int row = m_grid->rowCount();
    auto *left = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this);
    left->setText(name);
    auto *right = new QLabel(this);
    right->setTextFormat(Qt::PlainText);
    right->setWordWrap(true);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    right->setText(value);
    right->setFont(theme::font(font(), theme::Type::Small));
    right->setToolTip(toolTip.toHtmlEscaped());
    right->setAccessibleName(name + u": "_s + value);
    m_grid->addWidget(left, row, 0, Qt::AlignTop);
    m_grid->addWidget(right, row, 1);
}

RawAnswer::RawAnswer(QWidget *parent)
    : QWidget(parent)
    , m_toggle(new LinkButton(tr("Show what the portal sent"), this))
    , m_text(new QPlainTextEdit(this))
{
    m_toggle->setObjectName(u"rawToggle"_s);
    m_text->setObjectName(u"rawJson"_s);
    m_text->setAccessibleName(tr("What the portal sent"));
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setMinimumHeight(200);
    m_text->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space12);
    layout->addWidget(m_toggle, 0, Qt::AlignLeading);
    layout->addWidget(m_text);
    connect(m_toggle, &LinkButton::clicked, this, [this] {
        m_text->setVisible(m_text->isHidden());
        m_toggle->setText(m_text->isHidden() ? tr("Show what the portal sent")
                                             : tr("Hide what the portal sent"));
        fill();
    });
}

void RawAnswer::setAnswer(const QJsonObject &answer)
{
    m_answer = answer;
    fill();
}

/// Only while it can be seen: it may be long.
void RawAnswer::fill()
{
    if (m_text->isHidden())
        m_text->clear();
    else
        m_text->setPlainText(
            QString::fromUtf8(QJsonDocument(m_answer).toJson(QJsonDocument::Indented)));
}

DetailsHead::DetailsHead(QWidget *parent)
    : QWidget(parent)
    , title(new FactLabel(this))
    , line(new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this))
    , back(new GlyphButton(u"left"_s,
                           QCoreApplication::translate("EntryDetails", "Back to the list"),
                           GlyphButton::Frame::Flat, this))
{
    back->setObjectName(u"backButton"_s);
    back->setToolTip(QCoreApplication::translate("EntryDetails", "Back to the list (%1)")
                         .arg(QKeySequence(QKeySequence::Back).toString(QKeySequence::NativeText))
                         .toHtmlEscaped());
    back->hide();
    title->setObjectName(u"detailsTitle"_s);
    title->setType(theme::Type::DetailsTitle);
    line->setObjectName(u"detailsLine"_s);
    auto *across = new QHBoxLayout(this);
    across->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin, theme::space4);
    across->setSpacing(0);
    auto *beside = new QVBoxLayout; // at the height of the ground
    beside->addSpacing((groundSize - back->sizeHint().height()) / 2);
    beside->addWidget(back);
    beside->addStretch();
    across->addLayout(beside);
    across->addSpacing(groundSize + theme::space12); // mirrored, unlike a margin
    auto *layout = new QVBoxLayout;
    across->addLayout(layout, 1);
    layout->setSpacing(0);
    layout->addStretch();
    layout->addWidget(title);
    layout->addWidget(line);
    layout->addStretch();
    setMinimumHeight(theme::heightFor(theme::paneHeadHeight, font()));
}

void DetailsHead::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const auto colors = theme::colors(palette());
    const qreal before = theme::paneMargin + (back->isHidden() ? 0 : back->width());
    QRectF ground(before, theme::space12, groundSize, groundSize);
    if (isRightToLeft())
        ground.moveRight(width() - before);
    painter.setPen(colors.isHighContrast ? QPen(colors.text, 1) : QPen(Qt::NoPen));
    painter.setBrush(colors.iconGround);
    painter.drawEllipse(ground);
    const QRectF inner = ground.adjusted(8, 8, -8, -8);
    const QPixmap own = portalIcon ? portalIcon(code) : QPixmap();
    if (!own.isNull())
        paintPicture(&painter, inner, own);
    else
        paintSystemGlyph(&painter, inner.adjusted(2, 2, -2, -2), code,
                         gallery::hasDrawing(code) ? colors.text : colors.secondary);
}
