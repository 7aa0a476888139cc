// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/proofbutton.h"

#include "ui/timeline/dates.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
constexpr int side = 6;
constexpr int glyphSize = 16;
constexpr int glyphGap = 4;
} // namespace

ProofButton::ProofButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"proofButton"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setToolTip(tr("How this count is known").toHtmlEscaped());
}

void ProofButton::setProof(const Proof &proof, const QDateTime &now)
{
    m_proof = proof;
    m_words = wordsOf(proof, now);
    setText(m_words.spoken());
    setAccessibleName(m_words.spoken());
    setAccessibleDescription(m_words.explanation);
    updateGeometry();
    update();
}

void ProofButton::setForm(Form form)
{
    if (m_form == form)
        return;
    m_form = form;
    updateGeometry();
    update();
}

QString ProofButton::rest() const
{
    const QString &words = m_form == Form::Full ? m_words.rest : m_words.shortRest;
    if (words.isEmpty())
        return {};
    return isRightToLeft() ? words + u" · "_s : u" · "_s + words;
}

QSize ProofButton::sizeHint() const
{
    const qreal width = 2 * side + glyphSize + glyphGap
        + theme::numberWidth(m_words.count, theme::font(font(), theme::Type::Medium))
        + theme::numberWidth(rest(), font());
    return { int(std::ceil(width)) + 1, theme::heightFor(theme::controlHeight, font()) };
}

void ProofButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    const QRectF box(rect());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(box, theme::controlRadius, theme::controlRadius);
    }
    const bool mirrored = isRightToLeft();
    const auto placed = [&](qreal x, qreal width) {
        return QRectF(mirrored ? box.right() - x - width : x, 0, width, box.height());
    };
    qreal x = side;
    const QColor ink = theme::pair(colors, m_words.tone).text;
    const QRectF glyph = placed(x, glyphSize);
    paintGlyph(
        &painter,
        glyph.adjusted(0, (box.height() - glyphSize) / 2, 0, -(box.height() - glyphSize) / 2),
        m_words.glyph, ink);
    x += glyphSize + glyphGap;
    const QFont medium = theme::font(font(), theme::Type::Medium);
    const qreal count = theme::numberWidth(m_words.count, medium);
    painter.setPen(colors.text);
    theme::paintNumber(&painter, placed(x, count), m_words.count, medium, Qt::AlignLeft);
    x += count;
    const QString more = rest();
    painter.setPen(colors.secondary);
    theme::paintNumber(&painter, placed(x, theme::numberWidth(more, font())), more, font(),
                       Qt::AlignLeft);
    if (hasFocus())
        theme::paintFocusRing(&painter, box.adjusted(3, 3, -3, -3), theme::controlRadius - 3,
                              colors.accent);
}

ProofPopup::ProofPopup(const Proof &proof, const QDateTime &now, const QString &dialect,
                       QWidget *parent)
    : QFrame(parent, Qt::Popup)
{
    setObjectName(u"proofPopup"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    const ProofWords words = wordsOf(proof, now);
    setAccessibleName(tr("How this count is known"));
    setAccessibleDescription(words.explanation);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space16, theme::space12, theme::space16, theme::space16);
    layout->setSpacing(theme::space8);
    auto *heading = new ElidedLabel(theme::Type::Strong, ElidedLabel::Ink::Text, this);
    heading->setText(tr("How this count is known"));
    layout->addWidget(heading);
    auto *text = new FactLabel(this);
    text->setText(words.explanation);
    layout->addWidget(text);

    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::space16);
    grid->setVerticalSpacing(theme::space4);
    const QLocale locale;
    const auto row = [&](const QString &name, const QString &value) {
        const int at = grid->rowCount();
        auto *left = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this);
        left->setText(name);
        auto *right = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Text, this);
        right->setText(value);
        grid->addWidget(left, at, 0);
        grid->addWidget(right, at, 1);
    };
    row(tr("Different entries read"), locale.toString(proof.present));
    row(tr("The portal's own count"),
        proof.total ? locale.toString(*proof.total) : tr("not told yet"));
    row(tr("Last read to the end"),
        proof.lastRead.isValid() ? dates::moment(proof.lastRead, now) : tr("never"));
    if (!dialect.isEmpty())
        row(tr("Older pages on this portal"), dialect);
    grid->setColumnStretch(1, 1);
    layout->addLayout(grid);
    setFixedWidth(theme::digitsWidth(font(), 48) + 2 * theme::space16);
}

void ProofPopup::popUpBelow(QWidget *anchor)
{
    resize(width(), layout()->heightForWidth(width()));
    QPoint at = anchor->mapToGlobal(
        QPoint(isRightToLeft() ? 0 : anchor->width() - width(), anchor->height() + theme::space4));
    if (const QScreen *here = anchor->screen()) {
        const QRect area = here->availableGeometry();
        at.setX(std::clamp(at.x(), area.left(), std::max(area.left(), area.right() - width())));
    }
    move(at);
    show();
    setFocus(Qt::PopupFocusReason);
}
