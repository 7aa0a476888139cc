// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/templatesdialog.h"

#include "errortext.h"

#include "base/textcheck.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/messagebar.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using templates::Template;

TemplatesDialog::TemplatesDialog(TemplateShelf &shelf, QWidget *parent)
    : QDialog(parent)
    , m_shelf(shelf)
    , m_worker(u"templates"_s)
{
    setObjectName(u"templatesDialog"_s);
    setWindowTitle(tr("Templates"));
    build();
    connect(&m_shelf, &TemplateShelf::changed, this, &TemplatesDialog::fill);
    connect(m_list, &QListWidget::currentItemChanged, this, &TemplatesDialog::showCurrent);
    connect(m_list, &QListWidget::itemChanged, this, &TemplatesDialog::rename);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        m_bar->clear();
        if (m_removed)
            m_shelf.add({ *std::exchange(m_removed, {}) }).then(this, [this](const auto &added) {
                if (!added)
                    fail(added.error());
            });
    });
    showCurrent();
    read();
}

TemplatesDialog::~TemplatesDialog() = default;

void TemplatesDialog::build()
{
    m_bar = new MessageBar(this);
    m_bar->setObjectName(u"templatesBar"_s);
    m_list = new QListWidget(this);
    m_list->setObjectName(u"templatesList"_s);
    m_list->setAccessibleName(tr("Templates"));
    m_list->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_list->setMinimumSize(320, 220);
    m_content = new FactLabel(this);
    m_content->setObjectName(u"templateContent"_s);
    m_content->setType(theme::Type::Small);
    m_content->setInk(FactLabel::Ink::Secondary);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::space8);
    const auto button = [&](const QString &text, const QString &name, auto act) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        made->setAutoDefault(false);
        made->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
        connect(made, &QPushButton::clicked, this, act);
        column->addWidget(made);
        return made;
    };
    m_rename = button(tr("Rename"), u"renameTemplate"_s,
                      [this] { m_list->editItem(m_list->currentItem()); });
    m_remove = button(tr("Delete"), u"deleteTemplate"_s, &TemplatesDialog::removeCurrent);
    column->addSpacing(theme::space16);
    button(tr("Take in from a file…"), u"importTemplates"_s, &TemplatesDialog::askImport);
    m_export = button(tr("Write to a file…"), u"exportTemplates"_s, &TemplatesDialog::askExport);
    column->addStretch(1);
    button(tr("Close"), u"closeTemplates"_s, &QDialog::accept);
    auto *remove = new QShortcut(QKeySequence::Delete, m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &TemplatesDialog::removeCurrent);

    auto *line = new QHBoxLayout;
    line->setSpacing(theme::space16);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(m_content);
    line->addLayout(left, 1);
    line->addLayout(column);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::space24, theme::space24, theme::space24, theme::space24);
    layout->setSpacing(theme::space12);
    layout->addWidget(m_bar);
    layout->addLayout(line, 1);
    resize(560, 380);
}

void TemplatesDialog::read()
{
    m_shelf.all().then(this, [this](const Result<Templates> &all) {
        if (!all)
            return fail(all.error());
        fill(*all);
    });
}

void TemplatesDialog::fill(const Templates &all)
{
    const int row = std::max(0, m_list->currentRow());
    {
        const QSignalBlocker quiet(m_list);
        m_all = all;
        m_list->clear();
        for (const Template &one : all) {
            auto *item = new QListWidgetItem(one.name, m_list);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            item->setSizeHint({ 0, theme::heightFor(28, font()) });
        }
        m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    }
    showCurrent();
}

void TemplatesDialog::showCurrent()
{
    const int row = m_list->currentRow();
    const bool isOne = row >= 0 && row < m_all.size();
    m_rename->setEnabled(isOne);
    m_remove->setEnabled(isOne);
    m_export->setEnabled(!m_all.isEmpty());
    if (!isOne)
        return m_content->setText({}, tr("Write an entry, then choose “Save as template…”."));
    const timeline::EntryDraft &content = m_all.at(row).content;
    m_content->setText({}, textcheck::firstLine(content.title + u" – "_s + content.text, 160));
}

void TemplatesDialog::rename(QListWidgetItem *item)
{
    const int row = m_list->row(item);
    if (row < 0 || row >= m_all.size() || m_all.at(row).name == item->text())
        return;
    m_bar->clear();
    m_shelf.rename(m_all.at(row).name, item->text())
        .then(this, [this](const Result<Templates> &renamed) {
            if (renamed)
                return;
            fail(renamed.error());
            fill(Templates(m_all)); // as it was
        });
}

void TemplatesDialog::removeCurrent()
{
    const int row = m_list->currentRow();
    if (row < 0 || row >= m_all.size())
        return;
    const Template one = m_all.at(row);
    m_shelf.remove(one.name).then(this, [this, one](const Result<Templates> &removed) {
        if (!removed)
            return fail(removed.error());
        m_removed = one;
        tell(tr("“%1” is deleted.").arg(one.name), tr("Undo"));
        m_list->setFocus(Qt::OtherFocusReason);
    });
}

void TemplatesDialog::askImport()
{
    auto *dialog = new QFileDialog(this, tr("Take in templates"));
    dialog->setObjectName(u"importTemplatesFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ tr("Templates (%1)").arg(u"*.json"_s), tr("All files (*)") });
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesDialog::importFrom);
    dialog->open();
}

void TemplatesDialog::askExport()
{
    auto *dialog = new QFileDialog(this, tr("Write the templates to a file"));
    dialog->setObjectName(u"exportTemplatesFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({ tr("Templates (%1)").arg(u"*.json"_s) });
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"templates.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TemplatesDialog::exportTo);
    dialog->open();
}

void TemplatesDialog::importFrom(const QString &name)
{
    m_bar->clear();
    m_worker
        .run([name]() -> Result<Templates> {
            QFile file(name);
            if (!file.open(QIODevice::ReadOnly))
                return Error::make(Error::Kind::Input, u"file-unreadable"_s, name);
            return templates::fromJson(file.read(templates::mostBytes + 1));
        })
        .then(this, [this](const Result<Templates> &read) {
            if (!read)
                return fail(read.error());
            const qsizetype before = m_all.size();
            m_shelf.add(*read).then(this, [this, before](const Result<Templates> &all) {
                if (!all)
                    return fail(all.error());
                tell(tr("%Ln template(s) were taken in.", nullptr, int(all->size() - before)));
            });
        });
}

void TemplatesDialog::exportTo(const QString &name)
{
    m_bar->clear();
    m_worker
        .run([name, bytes = templates::toJson(m_all)]() -> Result<Done> {
            QSaveFile out(name);
            if (out.open(QIODevice::WriteOnly) && out.write(bytes) == bytes.size() && out.commit())
                return Done {};
            return Error::make(Error::Kind::Storage, u"file-unwritable"_s, out.errorString());
        })
        .then(this, [this](const Result<Done> &written) {
            if (!written)
                return fail(written.error());
            tell(tr("%Ln template(s) were written to the file.", nullptr, int(m_all.size())));
        });
}

void TemplatesDialog::tell(const QString &fact, const QString &action)
{
    m_bar->showMessage({ theme::Tone::Done, u"check-ring"_s, fact, {}, action });
}

void TemplatesDialog::fail(const Error &error)
{
    m_removed.reset();
    const ErrorText words = errorText(error);
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action, {} });
}
