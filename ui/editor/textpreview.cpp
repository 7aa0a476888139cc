// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/textpreview.h"

#include "bbcode/parser.h"
#include "bbcode/steps.h"
#include "ui/timeline/bbcodeview.h"
#include "ui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr int mostLines = 7; // the rest is scrolled to
}

TextPreview::TextPreview(QWidget *parent)
    : QWidget(parent)
    , m_view(new BbCodeView(this))
{
    setObjectName(u"textPreview"_s);
    auto *name = new ElidedLabel(theme::Type::Heading, ElidedLabel::Ink::Secondary, this);
    name->setText(tr("Formatted"));
    auto *warning = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this);
    warning->setObjectName(u"textPreviewWarning"_s);
    warning->setText(tr("Bitrix24 may show it as plain text"));
    m_view->setObjectName(u"textPreviewView"_s);
    m_view->setAccessibleName(tr("Preview of the text, formatted"));
    m_view->setTextInteractionFlags(Qt::TextSelectableByMouse); // links lead nowhere from here
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_view->setMaximumHeight(mostLines * theme::lineHeight(font()));
    auto *words = new QHBoxLayout;
    words->addWidget(name, 1);
    words->addWidget(warning);
    auto *frame = new QVBoxLayout;
    frame->setContentsMargins(theme::space12, theme::space8, theme::space12, theme::space8);
    frame->addWidget(m_view);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space4);
    layout->addLayout(words);
    layout->addLayout(frame);
    m_soon.setSingleShot(true);
    m_soon.setInterval(150ms);
    connect(&m_soon, &QTimer::timeout, this, &TextPreview::refresh);
    hide();
}

void TextPreview::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    m_soon.start();
}

void TextPreview::refresh()
{
    const bool hasCode = bbcode::toPlainText(bbcode::parse(m_text)) != m_text;
    if (hasCode)
        m_view->showText(m_text);
    setVisible(hasCode);
}

void TextPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::colors(palette()).hairline, 1));
    const QRectF frame
        = QRectF(m_view->geometry())
              .adjusted(-theme::space12, -theme::space8, theme::space12, theme::space8);
    painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), theme::controlRadius,
                            theme::controlRadius);
}
