// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the editor is put together; what it does is in editorpane.cpp.
#include "workspace.h"

#include "ui/connections/connectioncolor.h"
#include "ui/editor/editorpane.h"
#include "ui/editor/iconbutton.h"
#include "ui/editor/markingedit.h"
#include "ui/editor/rowpreview.h"
#include "ui/editor/targetcard.h"
#include "ui/editor/templatebutton.h"
#include "ui/editor/textframe.h"
#include "ui/editor/textpreview.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panehead.h"
#include "ui/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {

ElidedLabel *caption(const QString &text, QWidget *parent)
{
    auto *label = new ElidedLabel(theme::Type::Heading, ElidedLabel::Ink::Secondary, parent);
    label->setText(text);
    return label;
}

} // namespace

QWidget *EditorPane::buildHead()
{
    auto *head = new PaneHead(this);
    head->setStart(theme::space24);
    m_heading = head->title();
    m_heading->setObjectName(u"editorHeading"_s);
    m_heading->setText(tr("New entry"));
    m_state = head->line();
    m_state->setObjectName(u"draftState"_s);
    m_templates = new TemplateButton(
        m_workspace.store(), [this] { return draft(); }, head);
    head->addTool(m_templates);
    head->addClose(tr("Close and keep the draft (Esc)"))->setObjectName(u"closeEditor"_s);
    connect(head, &PaneHead::closeWanted, this, &EditorPane::closeKeepingDraft);
    return head;
}

QWidget *EditorPane::buildFields()
{
    auto *scroll = scrolledPane(this);
    QWidget *body = scroll->widget();
    m_card = new TargetCard(body);
    m_icon = new IconButton(m_pictures, body);
    m_title = new QLineEdit(body);
    m_title->setObjectName(u"entryTitle"_s);
    m_title->setAccessibleName(tr("Title"));
    m_title->setTextMargins(theme::space4, 0, theme::space4, 0);
    m_title->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    m_titleCount = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, body);
    m_titleCount->setObjectName(u"titleCount"_s);
    m_text = new MarkingEdit(body);
    m_text->setObjectName(u"entryText"_s);
    m_text->setAccessibleName(tr("Text"));
    m_text->setMinimumHeight(112);
    m_text->document()->setDocumentMargin(theme::space8);
    m_textCount = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, body);
    m_textCount->setObjectName(u"textCount"_s);
    m_findings = new QWidget(body);
    m_findings->setObjectName(u"findings"_s);
    auto *findings = new QVBoxLayout(m_findings);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(theme::space8);
    m_preview = new RowPreview(m_workspace, m_pictures, body);
    m_note = new MessageBar(body);
    m_note->setObjectName(u"editorNote"_s);
    m_error = new MessageBar(body);
    m_error->setObjectName(u"editorError"_s);
    connect(m_error, &MessageBar::actionTriggered, this, [this] {
        m_error->clear();
        m_saving.start();
    });

    const auto counted = [](ElidedLabel *name, ElidedLabel *count) {
        auto *line = new QHBoxLayout;
        line->addWidget(name, 1);
        line->addWidget(count);
        return line;
    };
    auto *titleColumn = new QVBoxLayout;
    titleColumn->setSpacing(theme::space4);
    titleColumn->addLayout(counted(caption(tr("Title"), body), m_titleCount));
    titleColumn->addWidget(m_title);
    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(theme::space16);
    titleLine->addWidget(m_icon, 0, Qt::AlignBottom);
    titleLine->addLayout(titleColumn, 1);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(theme::space24, theme::space16, theme::space24, theme::space16);
    column->setSpacing(theme::space12);
    column->addWidget(m_card);
    column->addWidget(m_note);
    column->addLayout(titleLine);
    auto *textColumn = new QVBoxLayout;
    textColumn->setSpacing(theme::space4);
    textColumn->addLayout(counted(caption(tr("Text"), body), m_textCount));
    textColumn->addWidget(new TextFrame(buildFormat(), m_text, body), 1);
    column->addLayout(textColumn, 1);
    column->addWidget(m_findings);
    m_textPreview = new TextPreview(body);
    column->addWidget(m_textPreview);
    column->addWidget(caption(tr("As it will look in the list"), body));
    column->addWidget(m_preview);
    column->addWidget(m_error);
    return scroll;
}

QWidget *EditorPane::buildFormat()
{
    auto *bar = new QWidget(this);
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(theme::space4, 0, theme::space8, 0);
    layout->setSpacing(0);
    const auto add
        = [&](const QString &glyph, const QString &name, const QString &objectName, auto act) {
              auto *button = new GlyphButton(glyph, name, GlyphButton::Frame::Flat, bar);
              button->setObjectName(objectName);
              connect(button, &QAbstractButton::clicked, m_text, act);
              layout->addWidget(button);
          };
    const auto withKey = [](const QString &name, Qt::Key key) {
        return u"%1 (%2)"_s.arg(name,
                                QKeySequence(Qt::CTRL | key).toString(QKeySequence::NativeText));
    };
    add(u"bold"_s, withKey(tr("Bold"), Qt::Key_B), u"formatBold"_s,
        [this] { m_text->surround(u"[b]"_s, u"[/b]"_s); });
    add(u"italic"_s, withKey(tr("Italic"), Qt::Key_I), u"formatItalic"_s,
        [this] { m_text->surround(u"[i]"_s, u"[/i]"_s); });
    add(u"underline"_s, withKey(tr("Underline"), Qt::Key_U), u"formatUnderline"_s,
        [this] { m_text->surround(u"[u]"_s, u"[/u]"_s); });
    add(u"list"_s, tr("List"), u"formatList"_s, [this] { m_text->makeList(); });
    add(u"link"_s, tr("Link"), u"formatLink"_s,
        [this] { m_text->surround(u"[url=https://]"_s, u"[/url]"_s); });
    layout->addStretch(1);
    return bar;
}

QWidget *EditorPane::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setBackgroundRole(QPalette::Window);
    foot->setAutoFillBackground(true);
    m_reason = new FactLabel(foot);
    m_reason->setObjectName(u"editorReason"_s);
    m_reason->setType(theme::Type::Small);
    m_reason->setInk(FactLabel::Ink::Secondary);
    m_keep = new QPushButton(tr("Keep draft"), foot);
    m_keep->setObjectName(u"keepDraft"_s);
    m_keep->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    m_add = new PrimaryButton(tr("Add entry"), foot);
    m_add->setObjectName(u"addEntry"_s);
    m_add->setToolTip(
        tr("Add entry (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText))
            .toHtmlEscaped());
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::space24, theme::space12, theme::space24, theme::space12);
    layout->setSpacing(theme::space8);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addWidget(new ConnectionLabel(m_workspace, foot));
    words->addWidget(m_reason);
    words->addStretch(1);
    layout->addLayout(words, 1);
    layout->addWidget(m_keep);
    layout->addWidget(m_add);
    foot->setMinimumHeight(theme::heightFor(64, font()));
    return foot;
}
