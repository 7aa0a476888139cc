// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statepage.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

class StatePage::Glyph : public QWidget
{
public:
    explicit Glyph(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(32, 32);
    }
    void setName(const QString &name)
    {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (!m_name.isEmpty())
            paintGlyph(&painter, QRectF(rect()), m_name, theme::colors(palette()).secondary);
    }

private:
    QString m_name;
};

StatePage::StatePage(QWidget *parent)
    : QWidget(parent)
    , m_glyph(new Glyph(this))
    , m_title(new FactLabel(this))
    , m_text(new FactLabel(this))
    , m_primary(new PrimaryButton({}, this))
    , m_secondary(new QPushButton(this))
{
    m_title->setType(theme::Type::Strong);
    m_title->setAlignment(Qt::AlignHCenter);
    m_text->setAlignment(Qt::AlignHCenter);
    m_text->setInk(FactLabel::Ink::Secondary);
    m_primary->setObjectName(u"statePrimary"_s);
    m_secondary->setObjectName(u"stateSecondary"_s);
    m_secondary->setMinimumHeight(theme::controlHeight);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space8);
    buttons->addStretch();
    buttons->addWidget(m_primary);
    buttons->addWidget(m_secondary);
    buttons->addStretch();

    auto *column = new QWidget(this);
    column->setMaximumWidth(320);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addWidget(m_glyph, 0, Qt::AlignHCenter);
    inner->addSpacing(theme::space12);
    inner->addWidget(m_title);
    inner->addSpacing(theme::space4);
    inner->addWidget(m_text);
    inner->addSpacing(theme::space12);
    inner->addLayout(buttons);

    auto *across = new QHBoxLayout;
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(theme::paneMargin, theme::space24, theme::paneMargin, theme::space24);
    outer->addStretch(2);
    outer->addLayout(across);
    outer->addStretch(3);

    connect(m_primary, &QPushButton::clicked, this, &StatePage::primaryTriggered);
    connect(m_secondary, &QPushButton::clicked, this, &StatePage::secondaryTriggered);
}

void StatePage::setState(const State &state)
{
    m_state = state;
    m_glyph->setName(state.glyph);
    m_title->setText(state.title);
    m_text->setText(state.text);
    m_text->setVisible(!state.text.isEmpty());
    m_primary->setText(state.primary);
    m_primary->setGlyph(state.primaryGlyph);
    m_primary->setVisible(!state.primary.isEmpty());
    m_secondary->setText(state.secondary);
    m_secondary->setVisible(!state.secondary.isEmpty());
    setAccessibleName(state.title);
    setAccessibleDescription(state.text);
}
