// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/capabilitylist.h"

#include "errortext.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Can;
using connections::Capabilities;
using connections::Connection;
using connections::Edition;

namespace {

/// Check, cross, half ring or question before "Yes", "No", "Partly", "Unknown".
class CanRow : public QWidget
{
public:
    CanRow(Can can, const QString &what, const QString &why, QWidget *parent)
        : QWidget(parent)
        , m_can(can)
    {
        setObjectName(u"tableRow"_s);
        auto *word = new ElidedLabel(theme::Type::Medium, ElidedLabel::Ink::Text, this);
        word->setText(wordOf(m_can));
        word->setFixedWidth(widestWord());
        auto *title = new FactLabel(this);
        title->setType(theme::Type::Body);
        title->setText(what);
        auto *reason = new FactLabel(this);
        reason->setType(theme::Type::Small);
        reason->setInk(FactLabel::Ink::Secondary);
        reason->setText({}, why);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(title);
        words->addWidget(reason);
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(40, theme::space8, theme::space16, theme::space8);
        layout->setSpacing(theme::space12);
        layout->addWidget(word, 0, Qt::AlignTop);
        layout->addLayout(words, 1);
        setAccessibleName(u"%1: %2. %3"_s.arg(what, wordOf(m_can), why));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const auto colors = theme::colors(palette());
        QRectF place(16, theme::space8 + 1, 16, 16);
        if (isRightToLeft())
            place.moveLeft(width() - place.right());
        switch (m_can) {
        case Can::Yes:
            return paintGlyph(&painter, place, u"check-ring", colors.done.text);
        case Can::No:
            return paintGlyph(&painter, place, u"cross-ring", colors.secondary);
        case Can::Partly:
            return paintGlyph(&painter, place, u"half-ring", colors.warning.text);
        case Can::Unknown:
            return paintGlyph(&painter, place, u"question-ring", colors.secondary);
        }
    }

private:
    static QString wordOf(Can can)
    {
        switch (can) {
        case Can::Yes:
            return CapabilityList::tr("Yes");
        case Can::No:
            return CapabilityList::tr("No");
        case Can::Partly:
            return CapabilityList::tr("Partly");
        case Can::Unknown:
            break;
        }
        return CapabilityList::tr("Unknown");
    }

    int widestWord() const
    {
        const QFontMetrics metrics(theme::font(font(), theme::Type::Medium));
        int widest = 0;
        for (const Can can : { Can::Yes, Can::No, Can::Partly, Can::Unknown })
            widest = std::max(widest, metrics.horizontalAdvance(wordOf(can)));
        return widest + theme::space8;
    }

    Can m_can;
};

/// Why something goes, or why it does not.
class Reasons
{
public:
    Reasons(const Capabilities &can, Connection::Kind kind)
        : m_can(can)
        , m_kind(kind)
        , m_who(can.userName.isEmpty() ? CapabilityList::tr("the user") : can.userName)
    {
    }

    const QString &who() const { return m_who; }

    /// \a yes where it goes, at least partly.
    QString of(Can value, const QString &yes) const
    {
        if (value == Can::Yes || value == Can::Partly)
            return yes;
        if (value == Can::Unknown)
            return CapabilityList::tr("Not tested yet.");
        if (m_can.extranet)
            return CapabilityList::tr("The portal shows extranet users no log entries.");
        if (m_can.hasCrmScope)
            return CapabilityList::tr("The portal refuses it to %1.").arg(m_who);
        switch (m_kind) {
        case Connection::Kind::OAuth:
            return CapabilityList::tr("The permission CRM is missing in the application: an "
                                      "administrator ticks it on the application's page.");
        case Connection::Kind::Gateway:
            return CapabilityList::tr("The permission CRM is missing in the key.");
        case Connection::Kind::Webhook:
        case Connection::Kind::Demo:
            break;
        }
        return CapabilityList::tr("The permission CRM is missing in the webhook.");
    }

    QString ofAdding() const
    {
        const QString always
            = CapabilityList::tr("Always as %1, always with the present time. The portal takes no "
                                 "other author or date.")
                  .arg(m_who);
        if (m_can.add != Can::Partly)
            return of(m_can.add, always);
        const QString where = m_can.edition == Edition::V24_300
            ? CapabilityList::tr("The edition of this portal seems to let only administrators add; "
                                 "it can be tried.")
            : CapabilityList::tr("On cards that %1 may edit.").arg(m_who);
        return where + u' ' + always;
    }

    QString ofRemoving() const
    {
        QString why;
        if (!m_can.removeReason.isEmpty())
            why = errorText(Error::make(Error::Kind::AccessDenied, m_can.removeReason)).what;
        return why.isEmpty() ? of(m_can.remove, {}) : why;
    }

private:
    const Capabilities &m_can;
    Connection::Kind m_kind;
    QString m_who;
};

} // namespace

CapabilityList::CapabilityList(QWidget *parent)
    : Box(parent)
    , m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
}

void CapabilityList::add(Can can, const QString &what, const QString &why)
{
    m_lines->addWidget(new CanRow(can, what, why, this));
}

void CapabilityList::showWhat(const Capabilities &can, Connection::Kind kind)
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Reasons reasons(can, kind);
    add(can.read, tr("Read lists"),
        reasons.of(can.read,
                   tr("As far as the rights of %1 reach. Every list says whether it is complete.")
                       .arg(reasons.who())));
    add(can.add, tr("Add entries"), reasons.ofAdding());
    add(can.remove, tr("Delete entries"), reasons.ofRemoving());
    add(Can::No, tr("Change an entry"), tr("The portal has no such request."));
    const Can names = can.userId == 0 ? Can::Unknown : can.hasUserScope ? Can::Yes : Can::No;
    add(names, tr("Show authors by name"),
        can.hasUserScope
            ? tr("Names of people; bots are told by number where the portal hides them.")
            : tr("The permission Users is missing: authors are shown by number."));
    add(Can::Partly, tr("See everything on a card"),
        tr("A card lists only entries made on it. Entries bound to it later are not in its list."));
    add(Can::Unknown, tr("See what is pinned"), tr("The portal never tells."));
}
