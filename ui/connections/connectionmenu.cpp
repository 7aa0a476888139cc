// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectionmenu.h"

#include "ui/connections/connectioncolor.h"
#include "ui/desk.h"
#include "ui/headerbar.h"
#include "ui/widgets/icons.h"

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

namespace {

/// "&1  acme.bitrix24.com · Ann Lee, administrator"
QString itemText(qsizetype index, const Connection &connection)
{
    const QString text = u"%1 · %2"_s.arg(connection.name, whoWords(connection));
    return (index < 9 ? u"&%1   "_s.arg(index + 1) : u"     "_s)
        + QString(text).replace(u'&', u"&&"_s);
}

} // namespace

ConnectionMenu::ConnectionMenu(Desk &desk, QWidget *parent)
    : QMenu(parent)
    , m_desk(desk)
{
    setObjectName(u"connectionMenu"_s);
}

void ConnectionMenu::fill(const std::optional<Connection> &open)
{
    clear();
    const auto kept = m_desk.connections().value_or({});
    auto *elsewhere = new QMenu(tr("In a new window"), this);
    elsewhere->setObjectName(u"newWindowMenu"_s);
    for (qsizetype i = 0; i < kept.size(); ++i) {
        const Connection &connection = kept[i];
        const QIcon swatch = connectioncolor::swatch(connection.color, palette());
        QAction *here = addAction(swatch, itemText(i, connection));
        here->setObjectName(u"switchTo"_s + connection.id);
        QFont font = here->font();
        font.setBold(open && open->id == connection.id);
        here->setFont(font);
        connect(here, &QAction::triggered, this, [this, connection] { emit chosen(connection); });
        QAction *there = elsewhere->addAction(swatch, itemText(i, connection));
        connect(there, &QAction::triggered, this,
                [this, connection] { emit chosenInNewWindow(connection); });
    }
    if (!kept.isEmpty()) {
        addMenu(elsewhere);
        addSeparator();
    }
    if (open)
        addAction(::icon(u"plug"), tr("What this connection can do…"), this,
                  &ConnectionMenu::pageRequested);
    addAction(::icon(u"plus"), tr("Add a connection…"), this, &ConnectionMenu::addRequested);
    QAction *demo = addAction(tr("Demo portal"), this, &ConnectionMenu::demoRequested);
    demo->setEnabled(!open || open->kind != Connection::Kind::Demo);
}
