// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/webhookform.h"

#include "errortext.h"

#include "connections/opener.h"
#include "ui/connections/box.h"
#include "ui/desk.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::Literals::StringLiterals;
using connections::Connected;
using connections::Connection;

namespace {

constexpr int pastedAtOnce = 8; // more than a hand types between two looks at the field

QString masked(const connections::WebhookAddress &address)
{
    QUrl url = address.url();
    QString path = url.path();
    path.replace(address.code, QString(address.code.size(), QChar(0x2022)));
    return url.adjusted(QUrl::RemovePath).toString() + path;
}

} // namespace

WebhookForm::WebhookForm(Desk &desk, QWidget *parent)
    : ConnectForm(desk, u"connect"_s, parent)
{
    m_address = addField(tr("&Webhook address"), u"webhookAddress"_s,
                         u"https://acme.bitrix24.com/rest/7/…/"_s);
    m_address->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                   | Qt::ImhUrlCharactersOnly);
    m_address->addAction(icon(u"key"), QLineEdit::LeadingPosition)->setEnabled(false);
    m_eye = m_address->addAction(icon(u"eye"), QLineEdit::TrailingPosition);
    m_address->installEventFilter(this);
    m_check = paragraph({}, theme::Type::Small, FactLabel::Ink::Secondary, this);
    m_check->setObjectName(u"addressCheck"_s);
    lines()->addWidget(m_check);
    addKeeping(tr("The address works like a password. It is never written to settings, logs, "
                  "exports or the entry store."));
    m_help = paragraph(tr("In Bitrix24: Applications, Developer resources, Other, Inbound webhook. "
                          "Give it the permission CRM (and Users, so that authors are shown by "
                          "name), then copy the address under “Webhook to call REST API”. An "
                          "administrator may have to allow it."),
                       theme::Type::Small, FactLabel::Ink::Secondary, this);
    m_help->setObjectName(u"webhookHelp"_s);
    m_help->hide();
    lines()->addWidget(m_help);
    auto *where = new LinkButton(tr("Where do I find this address?"), this);
    where->setObjectName(u"whereIsIt"_s);
    connect(where, &LinkButton::clicked, this,
            [this] { m_help->setVisible(!m_help->isVisible()); });
    addFoot(where);
    connect(m_address, &QLineEdit::textChanged, this, &WebhookForm::readAddress);
    connect(m_eye, &QAction::triggered, this, [this] { showCode(!m_isShown); });
    reset();
}

WebhookForm::~WebhookForm() { m_trying.cancel(); }

QWidget *WebhookForm::firstField() const { return m_address; }

void WebhookForm::stop()
{
    m_trying.cancel();
    m_trying = {};
    ConnectForm::stop();
}

void WebhookForm::reset(const std::optional<Connection> &again)
{
    m_typed.clear();
    m_isShown = false;
    m_isFilling = true;
    m_address->clear();
    m_isFilling = false;
    m_parsed = {};
    ConnectForm::reset(again);
    readAddress();
    if (!again)
        return;
    say({ theme::Tone::Warning,
          u"key"_s,
          tr("%1 needs its webhook address again.").arg(again->name),
          tr("What was read stays, and so does what waits to be sent."),
          {} });
}

bool WebhookForm::isComplete() const { return !m_parsed.code.isEmpty(); }

/// The text of the field changed: by hand, by pasting, or by ourselves.
void WebhookForm::readAddress()
{
    if (m_isFilling)
        return;
    const QString before = std::exchange(m_typed, m_address->text());
    m_isShown = true;
    if (!m_again || !m_typed.isEmpty())
        sayNothing();
    const auto parsed = connections::parseWebhook(m_typed);
    m_parsed = parsed ? *parsed : connections::WebhookAddress();
    updateButton();
    if (m_typed.trimmed().isEmpty())
        m_check->setText({}, tr("It ends with a number and a code, such as /rest/7/abc…/"));
    else if (!parsed)
        m_check->setText({}, errorText(parsed.error()).what);
    else
        m_check->setText({}, tr("Portal %1, user %2").arg(parsed->root.host()).arg(parsed->userId));
    m_eye->setVisible(bool(parsed));
    if (parsed && m_typed.size() - before.size() > pastedAtOnce)
        showCode(false);
    else
        showCode(m_isShown);
}

void WebhookForm::showCode(bool shown)
{
    m_isShown = shown;
    m_eye->setIcon(icon(shown ? u"eye-off" : u"eye"));
    m_eye->setText(shown ? tr("Hide the code") : tr("Show the code"));
    m_eye->setToolTip(m_eye->text().toHtmlEscaped());
    const QString text = !shown && !m_parsed.code.isEmpty() ? masked(m_parsed) : m_typed;
    if (m_address->text() == text)
        return;
    m_isFilling = true;
    m_address->setText(text);
    m_isFilling = false;
}

bool WebhookForm::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_address)
        return ConnectForm::eventFilter(watched, event);
    const bool isMasked = !m_isShown && !m_typed.isEmpty();
    // Dots cannot be edited: what is typed or pasted stands for all of it.
    if (isMasked && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Paste) || key->key() == Qt::Key_Backspace
            || key->key() == Qt::Key_Delete
            || (!key->text().isEmpty() && key->text().at(0).isPrint()))
            m_address->selectAll();
    } else if (isMasked && event->type() == QEvent::FocusIn) {
        QMetaObject::invokeMethod(m_address, &QLineEdit::selectAll, Qt::QueuedConnection);
    } else if (event->type() == QEvent::FocusOut && !m_parsed.code.isEmpty()) {
        showCode(false);
    }
    return ConnectForm::eventFilter(watched, event);
}

void WebhookForm::submit()
{
    if (m_again && m_parsed.root.host() != m_again->portal.host()) {
        return say({ theme::Tone::Warning,
                     u"warning"_s,
                     tr("This address is of another portal: %1.").arg(m_parsed.root.host()),
                     tr("%1 needs one of its own.").arg(m_again->name),
                     {} });
    }
    showCode(false);
    sayNothing();
    setBusy(true);
    m_trying = connections::tryWebhook(m_parsed, m_desk.clock(), m_desk.clientOptions(), this);
    m_trying.then(this, [this](const Result<Connected> &result) {
        m_trying = {};
        if (!result)
            return tell(result.error());
        keep(*result, connections::secretOf(m_parsed));
    });
}
