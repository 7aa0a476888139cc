// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/connectform.h"

#include "errortext.h"

#include "ui/connections/box.h"
#include "ui/desk.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/errordetails.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/meter.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Connected;
using connections::Connection;

ConnectForm::ConnectForm(Desk &desk, const QString &names, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_names(names)
    , m_lines(new QVBoxLayout(this))
    , m_bar(new MessageBar(this))
{
    setObjectName(names + u"Form"_s);
    m_lines->setContentsMargins(0, 0, 0, 0);
    m_lines->setSpacing(theme::space8);
    m_bar->setObjectName(names + u"Bar"_s);
    m_lines->addWidget(m_bar);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (const auto action = m_barAction)
            action();
    });
}

ConnectForm::~ConnectForm() { m_keeping.cancel(); }

void ConnectForm::reset(const std::optional<Connection> &again)
{
    stop();
    m_again = again;
    m_secret.clear();
    m_connected = {};
    sayNothing();
    if (m_keep)
        m_keep->setChecked(!again || !again->secretInMemoryOnly);
    updateButton();
}

bool ConnectForm::isBusy() const { return m_isBusy; }

void ConnectForm::stop()
{
    m_keeping.cancel();
    m_keeping = {};
    setBusy(false);
}

QString ConnectForm::actionWord() const { return tr("Connect"); }

QLineEdit *ConnectForm::addField(const QString &text, const QString &name,
                                 const QString &placeholder)
{
    auto *label = new QLabel(text, this);
    label->setFont(theme::font(font(), theme::Type::Heading));
    auto *field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(QString(text).remove(u'&'));
    field->setPlaceholderText(placeholder);
    field->setTextMargins(theme::space4, 0, theme::space4, 0);
    field->setMaxLength(4096);
    field->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    label->setBuddy(field);
    m_lines->addWidget(label);
    m_lines->addWidget(field);
    connect(field, &QLineEdit::returnPressed, this, [this] {
        if (!m_isBusy && isComplete())
            submit();
    });
    return field;
}

QLineEdit *ConnectForm::addSecretField(const QString &text, const QString &name,
                                       const QString &placeholder)
{
    QLineEdit *field = addField(text, name, placeholder);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    field->addAction(icon(u"key"), QLineEdit::LeadingPosition)->setEnabled(false);
    QAction *eye = field->addAction(icon(u"eye"), QLineEdit::TrailingPosition);
    eye->setText(tr("Show it"));
    connect(eye, &QAction::triggered, field, [field, eye] {
        const bool isShown = field->echoMode() == QLineEdit::Normal;
        field->setEchoMode(isShown ? QLineEdit::Password : QLineEdit::Normal);
        eye->setIcon(icon(isShown ? u"eye" : u"eye-off"));
        eye->setText(isShown ? tr("Show it") : tr("Hide it"));
    });
    return field;
}

void ConnectForm::addKeeping(const QString &why)
{
    m_keep = new QCheckBox(tr("Keep it in the system keychain"), this);
    m_keep->setObjectName(m_names == u"connect"_s ? u"keepSecret"_s : m_names + u"Keep"_s);
    m_keep->setChecked(true);
    m_lines->addWidget(m_keep);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(style()->pixelMetric(QStyle::PM_IndicatorWidth)
                                     + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing),
                                 0, 0, 0);
    indented->addWidget(paragraph(why, theme::Type::Small, FactLabel::Ink::Secondary, this));
    m_lines->addLayout(indented);
    m_lines->addSpacing(theme::space8);
}

void ConnectForm::addFoot(QWidget *leading)
{
    auto *foot = new QHBoxLayout;
    m_busyMeter = new Meter(Meter::Shape::Pill, this);
    m_busyMeter->setRange(0, 0);
    m_busyMeter->setFixedWidth(64);
    m_busyMeter->setAccessibleName(tr("Connecting"));
    m_busyMeter->hide();
    m_button = new PrimaryButton(actionWord(), this);
    m_button->setObjectName(m_names + u"Button"_s);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (!m_isBusy && isComplete())
            submit();
    });
    if (leading)
        foot->addWidget(leading);
    foot->addStretch(1);
    foot->addWidget(m_busyMeter, 0, Qt::AlignVCenter);
    foot->addSpacing(theme::space8);
    foot->addWidget(m_button);
    m_lines->addLayout(foot);
}

void ConnectForm::updateButton()
{
    if (!m_button)
        return;
    m_button->setEnabled(!m_isBusy && isComplete());
    m_button->setText(m_isBusy ? tr("Connecting…") : actionWord());
}

void ConnectForm::setBusy(bool busy)
{
    const bool isNew = m_isBusy != busy;
    QWidget *focused = QApplication::focusWidget();
    m_isBusy = busy;
    if (m_busyMeter)
        m_busyMeter->setVisible(busy);
    updateButton();
    if (!isNew)
        return;
    emit busyChanged(busy);
    // A button that is switched off hands its focus on; it comes back where nobody took it away.
    if (busy) {
        m_focusBefore = focused && isAncestorOf(focused) ? focused : nullptr;
        m_focusMeanwhile = QApplication::focusWidget();
    } else if (m_focusBefore
               && (!focused || focused == m_focusMeanwhile || isAncestorOf(focused))) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
}

void ConnectForm::keep(const Connected &connected, const QByteArray &secret)
{
    m_connected = connected;
    m_secret = secret;
    Connection &connection = m_connected.connection;
    if (m_again) {
        Connection kept = *m_again;
        kept.userId = connection.userId;
        kept.userName = connection.userName;
        kept.administrator = connection.administrator;
        kept.memberId = connection.memberId;
        kept.portal = connection.portal;
        connection = kept;
    }
    connection.secretInMemoryOnly = !m_keep->isChecked();
    if (m_connected.capabilities.read != connections::Can::No)
        return write();
    setBusy(false);
    say({ theme::Tone::Warning, u"warning"_s, tr("This connection cannot read any log."),
          m_connected.capabilities.extranet
              ? tr("Its user is an extranet user: the portal shows such users no log entries.")
              : tr("It lacks the permission CRM. Add that permission in Bitrix24, or use another "
                   "one."),
          tr("Connect anyway") },
        [this] { write(); });
}

void ConnectForm::write()
{
    sayNothing();
    setBusy(true);
    const Connection &connection = m_connected.connection;
    m_keeping = m_desk.secretsOf(connection).write(connection.id, m_secret);
    m_keeping.then(this, [this](const Result<Done> &kept) {
        m_keeping = {};
        setBusy(false);
        if (kept)
            return finish();
        const ErrorText words = errorText(kept.error());
        say({ theme::Tone::Warning, u"lock"_s, words.what,
              tr("Without a keychain the secret is kept in memory only and asked for at the next "
                 "start."),
              tr("Go on in memory only for this run") },
            [this] {
                m_keep->setChecked(false);
                m_connected.connection.secretInMemoryOnly = true;
                write();
            });
    });
}

void ConnectForm::finish()
{
    m_connected.connection.lastUsed = m_desk.clock().utcNow();
    const auto saved = m_desk.save(m_connected.connection);
    if (!saved)
        return tell(saved.error());
    const Connection connection = m_connected.connection;
    reset();
    emit connected(connection);
}

void ConnectForm::tell(const Error &error)
{
    setBusy(false);
    const ErrorText words = errorText(error);
    say({ theme::Tone::Refused, u"octagon"_s, words.what, words.action,
          tr("What the portal said") },
        [this, error] { showErrorDetails(this, error); });
}

void ConnectForm::say(const MessageBar::Message &message, const std::function<void()> &action)
{
    m_barAction = action;
    m_bar->showMessage(message);
}

void ConnectForm::sayNothing()
{
    m_barAction = {};
    m_bar->clear();
}
