// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/errordetails.h"

#include "errortext.h"

#include "base/redact.h"
#include "ui/widgets/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace {
/* TRANSLATOR ErrorDetails */ // so that lupdate knows the context of tr()
QString translated(const char *text) { return QCoreApplication::translate("ErrorDetails", text); }
} // namespace

QString errorDetails(const Error &error)
{
    QStringList lines;
    const auto line = [&lines](const QString &name, const QString &value) {
        if (!value.isEmpty())
            lines.append(translated(QT_TRANSLATE_NOOP("ErrorDetails", "%1: %2")).arg(name, value));
    };
    const ErrorText words = errorText(error);
    lines.append(words.what);
    if (!words.action.isEmpty())
        lines.append(words.action);
    lines.append(QString());
    line(translated(QT_TRANSLATE_NOOP("ErrorDetails", "Message")), error.message);
    line(translated(QT_TRANSLATE_NOOP("ErrorDetails", "Error")), error.code);
    line(translated(QT_TRANSLATE_NOOP("ErrorDetails", "Method")), error.method);
    if (error.httpStatus > 0)
        line(translated(QT_TRANSLATE_NOOP("ErrorDetails", "HTTP status")),
             QString::number(error.httpStatus));
    return redact::redacted(lines.join(u'\n'));
}

void showErrorDetails(QWidget *parent, const Error &error)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(u"errorDetails"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(translated(QT_TRANSLATE_NOOP("ErrorDetails", "What the portal said")));
    auto *text = new QPlainTextEdit(errorDetails(error), dialog);
    text->setReadOnly(true);
    text->setAccessibleName(dialog->windowTitle());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, dialog);
    QPushButton *copy = buttons->addButton(translated(QT_TRANSLATE_NOOP("ErrorDetails", "Copy")),
                                           QDialogButtonBox::ActionRole);
    QObject::connect(copy, &QPushButton::clicked, text,
                     [text] { QGuiApplication::clipboard()->setText(text->toPlainText()); });
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(theme::space16, theme::space16, theme::space16, theme::space16);
    layout->addWidget(text);
    layout->addWidget(buttons);
    dialog->resize(520, 260);
    dialog->open();
}
