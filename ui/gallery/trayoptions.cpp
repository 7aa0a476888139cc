// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/trayoptions.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/checkbox.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/flowlayout.h"

#include <QColorDialog>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

/// With an edge, as a dark colour on a dark button would not be seen.
QPixmap swatch(QRgb color, const theme::Colors &colors, qreal ratio)
{
    constexpr int side = 16;
    QPixmap pixmap(QSize(side, side) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colors.edge, 1));
    painter.setBrush(QColor(color));
    painter.drawRoundedRect(QRectF(0.5, 0.5, side - 1, side - 1), 2, 2);
    return pixmap;
}

} // namespace

TrayOptions::TrayOptions(TrayModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    build();
}

void TrayOptions::build()
{
    auto *label = new ElidedLabel(theme::Type::Heading, ElidedLabel::Ink::Secondary, this);
    label->setText(tr("The chosen picture"));
    const auto box = [this](const QString &name, const QString &text) {
        auto *made = new CheckBox(text, this);
        made->setObjectName(name);
        connect(made, &QCheckBox::toggled, this, &TrayOptions::apply);
        return made;
    };
    m_trim = box(u"trayTrim"_s, tr("Trim edges"));
    m_clear = box(u"trayClearBackground"_s, tr("Clear background"));
    m_oneColor = box(u"trayOneColor"_s, tr("One colour"));
    const auto button = [this](const QString &name, const QString &text) {
        auto *made = new SmallButton(text, this);
        made->setObjectName(name);
        return made;
    };
    m_color = button(u"trayColor"_s, {});
    m_color->setAccessibleName(tr("Choose the colour"));
    m_color->setToolTip(m_color->accessibleName());
    connect(m_color, &QPushButton::clicked, this, &TrayOptions::askColor);
    m_forAll = button(u"trayForAll"_s, tr("For all"));
    connect(m_forAll, &QPushButton::clicked, this, [this] { m_model.setOptionsOfAll(shown()); });
    m_proposal = button(u"trayProposal"_s, {});
    connect(m_proposal, &QPushButton::clicked, this, [this] { m_model.useProposal(m_row); });
    auto *remove = button(u"trayRemove"_s, tr("Remove"));
    connect(remove, &QPushButton::clicked, this, &TrayOptions::removeRequested);
    auto *withColor = new QWidget(this); // the two stay together when words wrap
    auto *pair = new QHBoxLayout(withColor);
    pair->setContentsMargins(0, 0, 0, 0);
    pair->setSpacing(theme::space8);
    pair->addWidget(m_oneColor);
    pair->addWidget(m_color);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space8);
    head->addWidget(label, 1);
    head->addWidget(m_forAll);
    head->addWidget(remove);
    auto *row = new FlowLayout(nullptr, theme::space12); // words of other languages are longer
    for (QWidget *part :
         std::initializer_list<QWidget *> { m_trim, m_clear, withColor, m_proposal })
        row->addWidget(part);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin, theme::space8);
    column->setSpacing(theme::space8);
    column->addLayout(head);
    column->addLayout(row);
}

void TrayOptions::show(int row)
{
    m_row = row;
    const bool hasRow = row >= 0 && row < m_model.rowCount();
    setVisible(hasRow);
    if (!hasRow)
        return;
    const TrayModel::Row &one = m_model.row(row);
    const gallery::FitOptions &options = one.item.options;
    m_isShowing = true;
    m_trim->setChecked(options.trim);
    m_clear->setChecked(options.background == gallery::FitOptions::Background::Clear);
    m_oneColor->setChecked(options.onlyColor.has_value());
    m_chosenColor = options.onlyColor.value_or(m_chosenColor);
    m_isShowing = false;
    // A picture that only its options made blank can be had back by them.
    const bool canBeFitted = !one.item.bytes.isEmpty()
        && (one.item.fitted || options != gallery::FitOptions())
        && one.outcome != TrayOutcome::Done;
    for (QWidget *part :
         std::initializer_list<QWidget *> { m_trim, m_clear, m_oneColor, m_color, m_forAll })
        part->setEnabled(canBeFitted);
    m_proposal->setVisible(!one.judgement.proposal.isEmpty());
    m_proposal->setText(tr("Use %1").arg(one.judgement.proposal));
    m_forAll->setVisible(m_model.rowCount() > 1);
    m_color->setIcon(swatch(m_chosenColor, theme::colors(palette()), devicePixelRatioF()));
}

gallery::FitOptions TrayOptions::shown() const
{
    gallery::FitOptions options;
    options.trim = m_trim->isChecked();
    options.background = m_clear->isChecked() ? gallery::FitOptions::Background::Clear
                                              : gallery::FitOptions::Background::Keep;
    if (m_oneColor->isChecked())
        options.onlyColor = m_chosenColor;
    return options;
}

void TrayOptions::apply()
{
    if (!m_isShowing && m_row >= 0 && m_row < m_model.rowCount())
        m_model.setOptions(m_row, shown());
}

void TrayOptions::askColor()
{
    auto *dialog = new QColorDialog(QColor(m_chosenColor), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &color) {
        m_chosenColor = color.rgb();
        m_oneColor->setChecked(true);
        apply();
        show(m_row);
    });
    dialog->open();
}
