// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/columnheader.h"
#include "ui/imports/importpage.h"
#include "ui/imports/importrowdelegate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/countfilter.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/panehead.h"
#include "ui/widgets/statepage.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using imports::Encoding;

namespace {

struct EncodingName
{
    Encoding encoding;
    const char *name;
};
constexpr EncodingName encodingNames[] {
    { Encoding::Utf8, "UTF-8" },
    { Encoding::Utf16, "UTF-16" },
    { Encoding::Utf32, "UTF-32" },
    { Encoding::Windows1251, QT_TRANSLATE_NOOP("ImportPage", "Windows-1251 (Cyrillic)") },
    { Encoding::Windows1252, QT_TRANSLATE_NOOP("ImportPage", "Windows-1252 (Western)") },
};

/// A name and its chooser, which wrap together.
QWidget *named(const QString &name, QComboBox *chooser, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *label = new QLabel(name, place);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(chooser);
    chooser->setParent(place);
    chooser->setAccessibleName(name);
    auto *layout = new QHBoxLayout(place);
    layout->setContentsMargins(0, 0, theme::space16, 0);
    layout->setSpacing(theme::space8);
    layout->addWidget(label);
    layout->addWidget(chooser);
    return place;
}

} // namespace

void ImportPage::buildHead()
{
    m_head = new PaneHead(this);
    m_head->title()->setObjectName(u"importTitle"_s);
    m_head->line()->setObjectName(u"importLine"_s);
    auto *other = new QPushButton(tr("Another file…"), m_head);
    other->setObjectName(u"otherFile"_s);
    other->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    connect(other, &QPushButton::clicked, this, &ImportPage::otherFileRequested);
    m_head->addTool(other);
    m_head->addClose(tr("Add nothing (Esc)"))->setObjectName(u"closeImport"_s);
    connect(m_head, &PaneHead::closeWanted, this, &ImportPage::cancelled);
}

/// How the file is read.
QWidget *ImportPage::buildReading(QWidget *parent)
{
    auto *place = new QWidget(parent);
    m_encoding = new QComboBox(place);
    m_encoding->setObjectName(u"importEncoding"_s);
    for (const EncodingName &each : encodingNames)
        m_encoding->addItem(tr(each.name), int(each.encoding));
    m_separator = new QComboBox(place);
    m_separator->setObjectName(u"importSeparator"_s);
    m_separator->addItem(tr("Comma"), QChar(u','));
    m_separator->addItem(tr("Semicolon"), QChar(u';'));
    m_separator->addItem(tr("Tab"), QChar(u'\t'));
    m_headings = new QCheckBox(tr("The first row holds the names of the columns"), place);
    m_headings->setObjectName(u"importHeadings"_s);
    m_cardForAll = new QCheckBox(place);
    m_cardForAll->setObjectName(u"importCardForAll"_s);
    const int height = theme::heightFor(theme::controlHeight, font());
    auto *layout = new FlowLayout(place, theme::space8);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(named(tr("Encoding"), m_encoding, place));
    m_separatorPlace = named(tr("Separator"), m_separator, place);
    layout->addWidget(m_separatorPlace);
    for (QWidget *part :
         std::initializer_list<QWidget *> { m_encoding, m_separator, m_headings, m_cardForAll })
        part->setMinimumHeight(height);
    layout->addWidget(m_headings);
    layout->addWidget(m_cardForAll);
    return place;
}

QWidget *ImportPage::buildBody()
{
    auto *body = new QWidget(this);
    m_bar = new MessageBar(body);
    m_bar->setObjectName(u"importBar"_s);
    auto *above = new QVBoxLayout;
    above->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin, theme::space12);
    above->setSpacing(theme::space12);
    above->addWidget(buildReading(body));
    above->addWidget(m_bar);
    QStringList states;
    for (int state = 0; state < rowStates; ++state)
        states.append(ImportRowsModel::word(RowState(state)));
    m_filter = new CountFilter(states, body);
    above->addWidget(m_filter);
    m_body = new QStackedWidget(body);
    m_rowsPlace = new QWidget(m_body);
    m_columns = new ColumnHeader;
    m_columns->setStretchLastSection(true);
    m_table = new QTableView(m_rowsPlace);
    m_table->setObjectName(u"importRows"_s);
    m_table->setAccessibleName(tr("Rows of the file"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setWordWrap(false);
    m_table->setItemDelegate(new ImportRowDelegate(m_table));
    m_table->setHorizontalHeader(m_columns);
    m_table->setModel(m_model);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(theme::heightFor(32, font()));
    m_rowText = new FactLabel(m_rowsPlace);
    m_rowText->setObjectName(u"importRowText"_s);
    auto *rowPlace = new QVBoxLayout;
    rowPlace->setContentsMargins(theme::paneMargin, theme::space8, theme::paneMargin,
                                 theme::space8);
    rowPlace->addWidget(m_rowText);
    auto *rows = new QVBoxLayout(m_rowsPlace);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_table, 1);
    rows->addLayout(rowPlace);
    m_state = new StatePage(m_body);
    m_state->setObjectName(u"importState"_s);
    m_body->addWidget(m_rowsPlace);
    m_body->addWidget(m_state);
    m_body->addWidget(new QWidget(m_body)); // nothing: less than 300 ms
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(above);
    layout->addWidget(m_body, 1);
    return body;
}

QWidget *ImportPage::buildFoot()
{
    auto *foot = new QWidget(this);
    foot->setBackgroundRole(QPalette::Window);
    foot->setAutoFillBackground(true);
    m_reason = new FactLabel(foot);
    m_reason->setObjectName(u"importReason"_s);
    m_reason->setType(theme::Type::Small);
    m_reason->setInk(FactLabel::Ink::Secondary);
    m_cancel = new QPushButton(tr("Cancel"), foot);
    m_cancel->setObjectName(u"cancelImport"_s);
    m_cancel->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    m_continue = new PrimaryButton(tr("Continue"), foot);
    m_continue->setObjectName(u"continueImport"_s);
    m_continue->setToolTip(
        tr("Look at what will be sent (%1)")
            .arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText))
            .toHtmlEscaped());
    auto *layout = new QHBoxLayout(foot);
    layout->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin,
                               theme::space12);
    layout->setSpacing(theme::space8);
    layout->addWidget(m_reason, 1, Qt::AlignVCenter);
    layout->addWidget(m_cancel);
    layout->addWidget(m_continue);
    foot->setMinimumHeight(theme::heightFor(64, font()));
    return foot;
}
