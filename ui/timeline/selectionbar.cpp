// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/selectionbar.h"

#include "ui/timeline/entryselection.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/icons.h"

#include <QAccessible>
#include <QAction>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

SelectionBar::SelectionBar(EntrySelection &selection, QWidget *list, QWidget *parent)
    : QWidget(parent)
    , m_selection(selection)
{
    setObjectName(u"selectionBar"_s);
    setAccessibleName(tr("Chosen entries"));
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_count = new ElidedLabel(theme::Type::Medium, ElidedLabel::Ink::Text, this);
    m_count->setObjectName(u"selectionCount"_s);
    m_all = new LinkButton({}, this);
    m_all->setObjectName(u"selectAll"_s);
    m_close = new GlyphButton(u"x"_s, tr("Choose one only (Esc)"), GlyphButton::Frame::Flat, this);
    m_close->setObjectName(u"leaveSelection"_s);
    m_line = new QHBoxLayout(this);
    m_line->setContentsMargins(theme::paneMargin, theme::space8, theme::space8, theme::space8);
    m_line->setSpacing(theme::space4);
    m_line->addWidget(m_count);
    m_line->addSpacing(theme::space4);
    m_line->addWidget(m_all);
    m_line->addStretch(1);
    makeActions(list);
    m_line->addWidget(m_close);
    setMinimumHeight(theme::heightFor(theme::barHeight, font()));
    connect(m_close, &QToolButton::clicked, &m_selection, &EntrySelection::leave);
    connect(m_close, &QToolButton::clicked, list, [list] { list->setFocus(Qt::OtherFocusReason); });
    connect(m_all, &QAbstractButton::clicked, &m_selection, &EntrySelection::selectAll);
    connect(m_all, &QAbstractButton::clicked, list,
            [list] { list->setFocus(Qt::OtherFocusReason); });
    connect(&m_selection, &EntrySelection::changed, this, &SelectionBar::showCount);
    hide();
}

void SelectionBar::makeActions(QWidget *list)
{
    const auto make = [&](BulkAction which, const QString &name, const QString &glyph,
                          const QString &text, const QKeySequence &key = {}) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        if (!glyph.isEmpty())
            action->setIcon(icon(glyph));
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, [this, which] { emit triggered(which); });
        list->addAction(action);
        m_actions.insert(which, action);
    };
    make(BulkAction::Delete, u"deleteChosen"_s, u"trash"_s, tr("Delete…"), QKeySequence::Delete);
    make(BulkAction::SetNote, u"noteChosen"_s, u"note"_s, tr("Write a note…"));
    make(BulkAction::RemoveNotes, u"removeNotes"_s, {}, tr("Delete the notes…"));
    make(BulkAction::Bind, u"bindChosen"_s, u"link"_s, tr("Bind to a card…"));
    make(BulkAction::Unbind, u"unbindChosen"_s, u"unlink"_s, tr("Remove from a card…"));
    make(BulkAction::Pin, u"pinChosen"_s, u"pin"_s, tr("Pin…"));
    make(BulkAction::Unpin, u"unpinChosen"_s, {}, tr("Unpin…"));
    make(BulkAction::CopyText, u"copyChosen"_s, u"copy"_s, tr("Copy as text"), QKeySequence::Copy);
    make(BulkAction::CopyBbCode, u"copyBbCode"_s, {}, tr("Copy as BB code"));
    make(BulkAction::CopyJson, u"copyJsonLines"_s, {}, tr("Copy as JSON Lines"));
    make(BulkAction::Export, u"exportChosen"_s, u"download"_s, tr("Export…"));

    addMenu(u"noteMenu"_s, u"note"_s, tr("Note"), { BulkAction::SetNote, BulkAction::RemoveNotes });
    addMenu(u"bindMenu"_s, u"link"_s, tr("Bind"), { BulkAction::Bind, BulkAction::Unbind });
    addMenu(u"pinMenu"_s, u"pin"_s, tr("Pin"), { BulkAction::Pin, BulkAction::Unpin });
    addMenu(u"copyMenu"_s, u"copy"_s, tr("Copy"),
            { BulkAction::CopyText, BulkAction::CopyBbCode, BulkAction::CopyJson });
    for (const auto &[which, name] : { std::pair(BulkAction::Export, u"exportButton"_s),
                                       std::pair(BulkAction::Delete, u"deleteChosenButton"_s) }) {
        auto *button = new FlatButton(this);
        button->setDefaultAction(action(which));
        addButton(button, name);
    }
}

QToolButton *SelectionBar::addMenu(const QString &name, const QString &glyph, const QString &text,
                                   const QList<BulkAction> &actions)
{
    auto *button = new FlatButton(this);
    button->setText(text);
    button->setIcon(icon(glyph));
    auto *menu = new QMenu(button);
    for (const BulkAction which : actions)
        menu->addAction(action(which));
    button->setPopup(menu);
    button->setAccessibleName(text);
    button->setToolTip(text.toHtmlEscaped());
    addButton(button, name);
    return button;
}

void SelectionBar::addButton(QToolButton *button, const QString &name)
{
    button->setObjectName(name);
    button->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    m_line->addWidget(button);
    m_buttons.append(button);
}

void SelectionBar::setDeleteReason(const QString &reason)
{
    QAction *remove = action(BulkAction::Delete);
    remove->setEnabled(reason.isEmpty());
    remove->setToolTip((reason.isEmpty() ? tr("Delete the chosen entries from the portal") : reason)
                           .toHtmlEscaped());
}

void SelectionBar::setMatching(int rows, bool isExact)
{
    m_matching = rows;
    m_isExact = isExact;
    showCount();
}

void SelectionBar::showCount()
{
    const int count = m_selection.count();
    const QString words = tr("%Ln chosen", nullptr, count);
    const bool isOther = m_count->text() != words;
    m_count->setText(words);
    m_all->setText(m_isExact ? tr("Choose all %1").arg(QLocale().toString(m_matching))
                             : tr("Choose all"));
    m_all->setAccessibleName(m_all->text());
    const bool isMany = m_selection.isMany();
    m_all->setVisible(isMany && !m_selection.isAll());
    if (isVisible() != isMany)
        setVisible(isMany);
    if (!isMany || !isOther)
        return;
    // The count is what a person who cannot see the rows needs to hear.
    m_count->setAccessibleName(words);
    QAccessibleEvent event(m_count, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    arrange();
}

/// Words beside the glyphs as far as there is room.
void SelectionBar::arrange()
{
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    int wide = theme::paneMargin + theme::space8 + m_count->sizeHint().width()
        + m_close->sizeHint().width() + int(m_buttons.size() + 3) * theme::space4;
    if (m_all->isVisibleTo(this))
        wide += m_all->sizeHint().width();
    for (const QToolButton *button : std::as_const(m_buttons))
        wide += button->sizeHint().width();
    if (wide <= width())
        return;
    for (QToolButton *button : std::as_const(m_buttons))
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

void SelectionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void SelectionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), 1, theme::colors(palette()).hairline);
}
