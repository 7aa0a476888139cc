// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/gatewayform.h"

#include "connections/gateway.h"
#include "ui/connections/box.h"
#include "ui/desk.h"
#include "ui/widgets/buttons.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Connected;
using connections::Connection;
using connections::KeyKind;

namespace {

/// The label and field that were added last, as one part that can be hidden.
QWidget *folded(QVBoxLayout *lines, QWidget *parent)
{
    auto *place = new QWidget(parent);
    auto *inner = new QVBoxLayout(place);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme::space8);
    const int count = lines->count();
    QWidget *label = lines->itemAt(count - 2)->widget();
    QWidget *field = lines->itemAt(count - 1)->widget();
    lines->removeWidget(label);
    lines->removeWidget(field);
    inner->addWidget(label);
    inner->addWidget(field);
    lines->addWidget(place);
    return place;
}

} // namespace

GatewayForm::GatewayForm(Desk &desk, QWidget *parent)
    : ConnectForm(desk, u"gateway"_s, parent)
{
    m_key = addSecretField(tr("&Key"), u"gatewayKey"_s, u"vibe_api_…"_s);
    m_check = paragraph({}, theme::Type::Small, FactLabel::Ink::Secondary, this);
    m_check->setObjectName(u"gatewayCheck"_s);
    lines()->addWidget(m_check);
    m_token = addSecretField(tr("Session &token of the application"), u"gatewayToken"_s, {});
    m_tokenPlace = folded(lines(), this);
    m_address = addField(tr("&Address of the gateway"), u"gatewayAddress"_s,
                         connections::defaultGatewayUrl().toString());
    m_addressPlace = folded(lines(), this);
    addKeeping(tr("A key works like a password. It is never written to settings, logs, exports or "
                  "the entry store."));
    m_own = new LinkButton(tr("Own gateway…"), this);
    m_own->setObjectName(u"gatewayOwn"_s);
    connect(m_own, &LinkButton::clicked, this, [this] {
        showAddress(true);
        m_address->setFocus(Qt::OtherFocusReason);
    });
    addFoot(m_own);
    for (QLineEdit *field : { m_key, m_token, m_address })
        connect(field, &QLineEdit::textChanged, this, &GatewayForm::readKey);
    reset();
}

GatewayForm::~GatewayForm()
{
    m_trying.cancel();
    m_recalling.cancel();
}

QWidget *GatewayForm::firstField() const { return m_key; }

void GatewayForm::stop()
{
    m_trying.cancel();
    m_trying = {};
    m_recalling.cancel();
    m_recalling = {};
    ConnectForm::stop();
}

void GatewayForm::reset(const std::optional<Connection> &again)
{
    for (QLineEdit *field : { m_key, m_token }) {
        field->clear();
        field->setEchoMode(QLineEdit::Password);
    }
    m_address->clear();
    showAddress(false);
    ConnectForm::reset(again);
    readKey();
    if (!again)
        return;
    say({ theme::Tone::Warning,
          u"key"_s,
          tr("%1 needs its key again.").arg(again->name),
          tr("What was read stays, and so does what waits to be sent."),
          {} });
    recall();
}

void GatewayForm::recall()
{
    m_recalling = m_desk.secretsOf(*m_again).read(m_again->id);
    m_recalling.then(this, [this](const Result<QByteArray> &secret) {
        m_recalling = {};
        const auto known = secret ? connections::gatewayFromSecret(*secret) : secret.error();
        if (!known || known->url == connections::defaultGatewayUrl())
            return;
        m_address->setText(known->url.toString());
        showAddress(true);
    });
}

void GatewayForm::showAddress(bool shown)
{
    m_addressPlace->setVisible(shown);
    m_own->setVisible(!shown);
}

bool GatewayForm::isComplete() const
{
    const auto kind = connections::keyKindOf(m_key->text().trimmed());
    return kind && *kind != KeyKind::Management
        && (*kind == KeyKind::Personal || !m_token->text().trimmed().isEmpty());
}

void GatewayForm::readKey()
{
    const QString key = m_key->text().trimmed();
    const auto kind = connections::keyKindOf(key);
    m_tokenPlace->setVisible(kind == KeyKind::Application);
    if (key.isEmpty())
        m_check->setText({},
                         tr("It begins with vibe_api_ (a person's key) or vibe_app_ (an "
                            "application's)."));
    else if (!kind)
        m_check->setText({},
                         tr("This is no key of VibeCode: those begin with vibe_api_ or "
                            "vibe_app_."));
    else if (*kind == KeyKind::Management)
        m_check->setText({},
                         tr("A management key sees no cards. Take a personal key, or that of "
                            "an application."));
    else if (*kind == KeyKind::Personal)
        m_check->setText({}, tr("A personal key: reads and writes as its owner, deletes nothing."));
    else
        m_check->setText({},
                         tr("The key of an application: reads and writes as who is signed in, "
                            "deletes what the application made."));
    if (!m_again || !key.isEmpty())
        sayNothing();
    updateButton();
}

void GatewayForm::submit()
{
    const auto credential
        = connections::parseGateway(m_key->text(), m_token->text(), m_address->text());
    if (!credential)
        return tell(credential.error());
    m_key->setEchoMode(QLineEdit::Password);
    m_token->setEchoMode(QLineEdit::Password);
    sayNothing();
    setBusy(true);
    m_trying = connections::tryGateway(*credential, m_desk.clock(), m_desk.clientOptions(), this);
    m_trying.then(this, [this, credential = *credential](const Result<Connected> &result) {
        m_trying = {};
        if (!result)
            return tell(result.error());
        const QUrl &portal = result->connection.portal;
        if (m_again && portal.host() != m_again->portal.host()) {
            setBusy(false);
            return say({ theme::Tone::Warning,
                         u"warning"_s,
                         tr("This key is of another portal: %1.").arg(portal.host()),
                         tr("%1 needs one of its own.").arg(m_again->name),
                         {} });
        }
        keep(*result, connections::secretOf(credential));
    });
}
