// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/verdictfilter.h"

#include "ui/plans/planrowdelegate.h"
#include "ui/plans/planwords.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"

#include <QListView>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;
using models::PlanVerdict;

VerdictFilter::VerdictFilter(models::PlanRowsModel &model, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
{
    setObjectName(u"verdictFilter"_s);
    auto *layout = new FlowLayout(this, theme::space4);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int verdict = -1; verdict < models::planVerdicts; ++verdict) {
        auto *button = new SmallButton({}, this);
        button->setObjectName(u"verdict%1"_s.arg(verdict));
        button->setCheckable(true);
        m_buttons.append(button);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this, [this, verdict] {
            choose(verdict < 0 ? models::PlanRowsModel::Filter() : PlanVerdict(verdict));
        });
    }
    connect(&m_model, &models::PlanRowsModel::countsChanged, this, &VerdictFilter::showCounts);
    showCounts();
}

QAbstractButton *VerdictFilter::button(models::PlanRowsModel::Filter verdict) const
{
    return m_buttons.at(verdict ? int(*verdict) + 1 : 0);
}

void VerdictFilter::choose(models::PlanRowsModel::Filter verdict)
{
    m_model.setFilter(verdict);
    showCounts();
}

void VerdictFilter::showCounts()
{
    if (m_model.filter() && m_model.count(*m_model.filter()) == 0)
        m_model.setFilter({}); // what was looked at is there no more
    const QLocale locale;
    int kinds = 0;
    for (int verdict = 0; verdict < models::planVerdicts; ++verdict) {
        const int count = m_model.count(PlanVerdict(verdict));
        QAbstractButton *shown = m_buttons.at(verdict + 1);
        shown->setText(
            u"%1 %2"_s.arg(planwords::verdict(PlanVerdict(verdict)).word, locale.toString(count)));
        shown->setVisible(count > 0);
        shown->setChecked(m_model.filter() == PlanVerdict(verdict));
        kinds += count > 0;
    }
    m_buttons.first()->setText(tr("All %1").arg(locale.toString(m_model.total())));
    m_buttons.first()->setChecked(!m_model.filter());
    m_buttons.first()->setVisible(kinds > 1);
    layout()->invalidate();
}

QListView *makePlanRowList(models::PlanRowsModel &model, QWidget *parent)
{
    auto *list = new QListView(parent);
    list->setAccessibleName(VerdictFilter::tr("Rows of the plan"));
    list->setFrameShape(QFrame::NoFrame);
    list->setMouseTracking(true);
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    list->setItemDelegate(new PlanRowDelegate(list));
    model.setDescriber(&PlanRowDelegate::description);
    list->setModel(&model);
    return list;
}
