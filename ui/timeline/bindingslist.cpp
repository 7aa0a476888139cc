// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/bindingslist.h"

#include "ui/timeline/cardheader.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/tag.h"
#include "ui/widgets/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qreal glyphSize = 20;
constexpr qsizetype mostRows = 50; // a list of ten thousand helps nobody

/// "Sofia Brandt  Contact #50", and whether the entry was made there.
class BindingRow : public QAbstractButton
{
public:
    BindingRow(const crm::OwnerRef &owner, const QString &title, const QString &kind,
               const QString &tag, QWidget *parent)
        : QAbstractButton(parent)
        , m_glyph(cardGlyph(owner.typeId))
        , m_title(title)
        , m_kind(title == kind ? QString() : kind)
        , m_tag { theme::Tone::Neutral, {}, tag }
    {
        setObjectName(u"bindingRow"_s);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        QStringList words { title, m_kind, tag };
        words.removeAll(QString());
        setAccessibleName(words.join(u", "_s));
        setToolTip((m_kind.isEmpty() ? title : title + u" · "_s + m_kind).toHtmlEscaped());
    }

    QSize sizeHint() const override { return { 160, theme::heightFor(32, font()) }; }
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto colors = theme::colors(palette());
        const bool mirrored = isRightToLeft();
        const auto place = [&](QRectF box) {
            if (mirrored)
                box.moveLeft(width() - box.right());
            return box;
        };
        if (underMouse())
            painter.fillRect(rect(), colors.hover);
        paintGlyph(&painter, place({ 0, (height() - glyphSize) / 2, glyphSize, glyphSize }),
                   m_glyph, colors.secondary);

        qreal end = width();
        if (!m_tag.word.isEmpty()) {
            const QSizeF size = Tag::size(m_tag, Tag::Form::GlyphAndWord, font());
            end -= size.width();
            Tag::paint(&painter, place({ QPointF(end, (height() - size.height()) / 2), size }),
                       m_tag, Tag::Form::GlyphAndWord, font(), layoutDirection(), colors);
            end -= theme::space8;
        }
        const QFont strong = theme::font(font(), theme::Type::Medium);
        const QFont small = theme::font(font(), theme::Type::Small);
        const qreal start = glyphSize + theme::space8;
        const qreal kindWidth = std::min(QFontMetricsF(small).horizontalAdvance(m_kind) + 1,
                                         std::max(0.0, (end - start) / 2));
        const qreal room = end - start - (kindWidth > 1 ? kindWidth + theme::space8 : 0);
        const QString title = QFontMetricsF(strong).elidedText(m_title, Qt::ElideRight, room);
        const qreal titleWidth = QFontMetricsF(strong).horizontalAdvance(title) + 1;
        const auto side = Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine
            | (mirrored ? Qt::AlignRight : Qt::AlignLeft);
        painter.setPen(colors.text);
        painter.setFont(strong);
        painter.drawText(place({ start, 0, titleWidth, qreal(height()) }), int(side), title);
        painter.setPen(colors.secondary);
        painter.setFont(small);
        painter.drawText(
            place({ start + titleWidth + theme::space8, 0, kindWidth, qreal(height()) }), int(side),
            QFontMetricsF(small).elidedText(m_kind, Qt::ElideRight, kindWidth));
        if (hasFocus())
            theme::paintFocusRing(&painter, QRectF(rect()).adjusted(3, 3, -3, -3), 2,
                                  colors.accent);
    }

private:
    QString m_glyph, m_title, m_kind;
    Tag::Look m_tag;
};

} // namespace

BindingsList::BindingsList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QWidget(this))
    , m_note(new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this))
{
    setObjectName(u"bindings"_s);
    auto *heading = new ElidedLabel(theme::Type::Heading, ElidedLabel::Ink::Secondary, this);
    heading->setText(tr("Bindings"));
    m_note->setObjectName(u"bindingsNote"_s);
    m_lines = new QVBoxLayout(m_rows);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(0);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space4);
    auto *head = new QHBoxLayout;
    head->addWidget(heading, 1);
    m_add = new LinkButton(tr("Add a card"), this);
    m_add->setObjectName(u"bindingAdd"_s);
    m_add->hide();
    head->addWidget(m_add);
    connect(m_add, &LinkButton::clicked, this, &BindingsList::addRequested);
    layout->addLayout(head);
    layout->addWidget(m_rows);
    layout->addWidget(m_note);
    m_settled.setSingleShot(true);
    m_settled.setInterval(300ms);
    connect(&m_settled, &QTimer::timeout, this, &BindingsList::ask);
    hide();
}

BindingsList::~BindingsList()
{
    m_asking.cancel();
    m_naming.cancel();
}

void BindingsList::setSource(Source source) { m_source = std::move(source); }

void BindingsList::showEntry(EntryId id, const crm::OwnerRef &madeOn)
{
    if (!m_source.bindings || (id == m_id && madeOn == m_madeOn))
        return;
    clear();
    m_id = id;
    m_madeOn = madeOn;
    if (const auto *known = m_known.object(id))
        return askNames(*known);
    m_note->setText(tr("Asking the portal"));
    m_note->show();
    show();
    m_settled.start();
}

void BindingsList::clear()
{
    m_settled.stop();
    m_asking.cancel();
    m_naming.cancel();
    m_asking = {};
    m_naming = {};
    m_id = {};
    m_owners.clear();
    hide();
    showCards();
}

void BindingsList::reload()
{
    if (!m_id.isValid())
        return;
    m_known.remove(m_id);
    m_asking.cancel();
    ask();
}

void BindingsList::setChangeable(bool changeable)
{
    m_isChangeable = changeable;
    m_add->setVisible(changeable);
    showCards();
}

void BindingsList::ask()
{
    m_asking = m_source.bindings(m_id);
    m_asking.then(this, [this](const Result<QList<crm::OwnerRef>> &owners) {
        m_asking = {};
        if (!owners)
            return fail();
        m_known.insert(m_id, new QList<crm::OwnerRef>(*owners));
        askNames(*owners);
        emit cardsTold(m_id, *owners);
    });
}

void BindingsList::askNames(const QList<crm::OwnerRef> &owners)
{
    m_owners = owners;
    // Where it was made stands first.
    std::stable_partition(m_owners.begin(), m_owners.end(),
                          [this](const crm::OwnerRef &owner) { return owner == m_madeOn; });
    setVisible(!m_owners.isEmpty() || m_isChangeable);
    showCards();
    QList<crm::OwnerRef> unknown;
    for (const crm::OwnerRef &owner : std::as_const(m_owners)) {
        if (!m_titles.contains(owner) && unknown.size() < mostRows)
            unknown.append(owner);
    }
    if (unknown.isEmpty())
        return;
    m_naming = m_source.cards(unknown);
    m_naming.then(this, [this](const Result<QList<crm::CardSummary>> &cards) {
        m_naming = {};
        if (!cards)
            return; // their numbers are there
        for (const crm::CardSummary &card : *cards)
            m_titles.insert(card.owner, card.title);
        showCards();
    });
}

void BindingsList::fail()
{
    m_id = {}; // opening it again asks again
    m_note->setText(tr("Not known: the portal did not tell."));
    m_note->show();
}

void BindingsList::showCards()
{
    const auto old = m_rows->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    QWidget *held = QApplication::focusWidget();
    held = held && m_rows->isAncestorOf(held) ? held : nullptr;
    const int heldLine = held ? m_lines->indexOf(held->parentWidget()) : -1;
    for (QWidget *row : old) {
        m_lines->removeWidget(row);
        row->hide();
        row->deleteLater(); // it may hold the one that was clicked
    }
    const qsizetype shown = std::min(m_owners.size(), mostRows);
    QWidget *before = m_add; // in the order of Tab as on the screen
    const auto inOrder = [&before](QWidget *next) {
        setTabOrder(before, next);
        before = next;
    };
    for (const crm::OwnerRef &owner : m_owners.first(shown)) {
        const QString kind = m_source.kind(owner);
        auto *line = new QWidget(m_rows);
        auto *across = new QHBoxLayout(line);
        across->setContentsMargins(0, 0, 0, 0);
        across->setSpacing(theme::space4);
        auto *row = new BindingRow(owner, m_titles.value(owner, kind), kind,
                                   owner == m_madeOn ? tr("made here") : QString(), line);
        connect(row, &QAbstractButton::clicked, this, [this, owner] { emit cardActivated(owner); });
        across->addWidget(row, 1);
        inOrder(row);
        if (m_isChangeable) {
            auto *remove
                = new GlyphButton(u"x"_s, tr("Remove from %1").arg(m_titles.value(owner, kind)),
                                  GlyphButton::Frame::Flat, line);
            remove->setObjectName(u"bindingRemove"_s);
            connect(remove, &QToolButton::clicked, this,
                    [this, owner] { emit removeRequested(owner); });
            across->addWidget(remove);
            inOrder(remove);
        }
        m_lines->addWidget(line);
        line->show();
    }
    m_rows->setVisible(shown > 0);
    if (held)
        keepKeyboard(std::min(heldLine, int(shown) - 1), held->objectName());
    const int more = int(m_owners.size() - shown);
    QString note = more > 0 ? tr("and %n more", nullptr, more) : QString();
    if (more == 0 && shown > 1)
        note = tr("Only the list of the card it was made on shows it.");
    else if (more == 0 && shown == 0 && m_id.isValid())
        note = tr("No card: nobody can reach the entry any more.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

/// The rows are new ones: what had the keyboard, or what came in its place, has it again.
void BindingsList::keepKeyboard(int line, const QString &name)
{
    QWidget *next = m_add;
    if (const QLayoutItem *item = m_lines->itemAt(line)) {
        auto *there = item->widget()->findChild<QWidget *>(name);
        next = there ? there : next;
    }
    next->setFocus(Qt::OtherFocusReason);
}
