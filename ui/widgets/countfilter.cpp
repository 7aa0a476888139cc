// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/countfilter.h"

#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/theme.h"

#include <QLocale>

#include <numeric>

using namespace Qt::Literals::StringLiterals;

CountFilter::CountFilter(const QStringList &words, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
{
    auto *layout = new FlowLayout(this, theme::space4);
    layout->setContentsMargins(0, 0, 0, 0);
    for (int at = -1; at < words.size(); ++at) {
        auto *button = new SmallButton({}, this);
        button->setObjectName(u"countFilter%1"_s.arg(at));
        button->setCheckable(true);
        m_buttons.append(button);
        layout->addWidget(button);
        connect(button, &QAbstractButton::clicked, this,
                [this, at] { emit chosen(at < 0 ? State() : State(at)); });
    }
}

void CountFilter::showCounts(const QList<int> &counts, State shown)
{
    const QLocale locale;
    int kinds = 0;
    for (int at = 0; at < m_words.size(); ++at) {
        QAbstractButton *each = button(at);
        each->setText(u"%1 %2"_s.arg(m_words.at(at), locale.toString(counts.at(at))));
        each->setVisible(counts.at(at) > 0 || shown == at);
        each->setChecked(shown == at);
        kinds += each->isVisibleTo(this);
    }
    const int total = std::accumulate(counts.cbegin(), counts.cend(), 0);
    button({})->setText(tr("All %1").arg(locale.toString(total)));
    button({})->setChecked(!shown);
    button({})->setVisible(kinds > 1);
    setVisible(kinds > 1 || shown); // one state alone leaves nothing to choose
    layout()->invalidate();
}
