// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/templatebutton.h"

#include "base/textcheck.h"
#include "ui/editor/templatesdialog.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/factlabel.h"

#include <QLineEdit>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using templates::Template;

namespace {
constexpr qsizetype shownChars = 60;
} // namespace

TemplateButton::TemplateButton(store::Store &store, std::function<timeline::EntryDraft()> written,
                               QWidget *parent)
    : ChooserButton(tr("Templates"), parent)
    , m_shelf(store)
    , m_written(std::move(written))
{
    setObjectName(u"templatesButton"_s);
    setShortcut(Qt::CTRL | Qt::Key_T);
    setToolTip(tr("Begin from a template (%1)")
                   .arg(shortcut().toString(QKeySequence::NativeText))
                   .toHtmlEscaped());
    connect(this, &QAbstractButton::clicked, this, &TemplateButton::showMenu);
}

void TemplateButton::showMenu()
{
    m_shelf.all().then(this, [this](const Result<TemplateShelf::Templates> &all) {
        auto *menu = new QMenu(this);
        menu->setObjectName(u"templatesMenu"_s);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const Template &one : all ? *all : TemplateShelf::Templates()) {
            const QString name = textcheck::firstLine(one.name, shownChars);
            menu->addAction(QString(name).replace(u'&', u"&&"_s), this,
                            [this, one] { emit chosen(one); });
        }
        if (menu->isEmpty())
            menu->addAction(tr("No templates yet"))->setEnabled(false);
        menu->addSeparator();
        QAction *keep = menu->addAction(tr("Save as template…"), this, &TemplateButton::askName);
        const timeline::EntryDraft written = m_written();
        keep->setEnabled(all && !(written.title.isEmpty() && written.text.isEmpty()));
        menu->addAction(tr("Manage templates…"), this, &TemplateButton::manage);
        popUp(menu, this);
        if (!all)
            emit failed(all.error());
    });
}

void TemplateButton::askName()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"templateNamePopup"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *name = new QLineEdit(popup);
    name->setObjectName(u"templateName"_s);
    name->setAccessibleName(tr("Name of the template"));
    name->setPlaceholderText(tr("Name of the template"));
    name->setMaxLength(int(templates::mostNameChars));
    name->setMinimumWidth(260);
    name->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    auto *hint = new FactLabel(popup);
    hint->setType(theme::Type::Small);
    hint->setInk(FactLabel::Ink::Secondary);
    auto *keep = new PrimaryButton(tr("Save"), popup);
    keep->setObjectName(u"saveTemplate"_s);
    keep->setEnabled(false);
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(theme::space12, theme::space12, theme::space12, theme::space12);
    layout->setSpacing(theme::space8);
    layout->addWidget(name);
    layout->addWidget(hint);
    layout->addWidget(keep, 0, Qt::AlignTrailing);
    hint->setText({},
                  tr("Fields that are filled in when it is used: %1.")
                      .arg(u'{' + templates::fieldNames().join(u"}, {"_s) + u'}'));
    hint->setMinimumHeight(hint->heightForWidth(260));
    m_shelf.all().then(popup, [name, keep](const Result<TemplateShelf::Templates> &all) {
        QStringList names;
        for (const Template &one : all ? *all : TemplateShelf::Templates())
            names.append(one.name);
        connect(name, &QLineEdit::textChanged, keep, [keep, names](const QString &text) {
            keep->setEnabled(!textcheck::isBlank(text));
            keep->setText(names.contains(text.simplified()) ? tr("Replace the one of this name")
                                                            : tr("Save"));
        });
        emit name->textChanged(name->text());
    });
    const auto accept = [this, popup, name] {
        if (textcheck::isBlank(name->text()))
            return;
        save(name->text());
        popup->close();
    };
    connect(keep, &QAbstractButton::clicked, popup, accept);
    connect(name, &QLineEdit::returnPressed, popup, accept);
    popUpBelow(popup, this);
    name->setFocus(Qt::PopupFocusReason);
}

void TemplateButton::save(const QString &name)
{
    m_shelf.save({ name, m_written() })
        .then(this, [this, name](const Result<TemplateShelf::Templates> &saved) {
            if (!saved)
                return emit failed(saved.error());
            emit told(tr("Kept as the template “%1”.").arg(name.simplified()));
        });
}

void TemplateButton::manage()
{
    auto *dialog = new TemplatesDialog(m_shelf, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}
