// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/oauthform.h"

#include "errortext.h"

#include "base/redact.h"
#include "ui/connections/box.h"
#include "ui/connections/browserwait.h"
#include "ui/desk.h"
#include "ui/widgets/buttons.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Connected;
using connections::Connection;
using connections::SignedIn;
using connections::SignIn;
using connections::SignInRequest;

namespace {

const QString scopes = u"crm, user_brief"_s;

/// "1  Your portal"
ElidedLabel *stepCaption(int number, const QString &text, QWidget *parent)
{
    auto *label = new ElidedLabel(theme::Type::Strong, ElidedLabel::Ink::Text, parent);
    label->setText(u"%1   %2"_s.arg(number).arg(text));
    return label;
}

QUrl handlerAt(int port) { return connections::LoopbackReceiver::address(quint16(port)); }

} // namespace

OAuthForm::OAuthForm(Desk &desk, QWidget *parent)
    : ConnectForm(desk, u"signIn"_s, parent)
    , m_prepare(new QWidget(this))
    , m_wait(new BrowserWait(this))
{
    lines()->addWidget(m_prepare);
    lines()->addWidget(m_wait);
    auto *prepare = new QVBoxLayout(m_prepare);
    prepare->setContentsMargins(0, 0, 0, 0);
    prepare->setSpacing(theme::space8);
    addTo(prepare);
    prepare->addWidget(stepCaption(1, tr("Your portal"), m_prepare));
    m_portal = addField(tr("Address of the &portal"), u"signInPortal"_s, u"acme.bitrix24.com"_s);
    m_portalCheck = paragraph({}, theme::Type::Small, FactLabel::Ink::Secondary, m_prepare);
    m_portalCheck->setObjectName(u"signInPortalCheck"_s);
    prepare->addWidget(m_portalCheck);
    prepare->addSpacing(theme::space8);
    prepare->addWidget(m_registration = buildRegistration());
    prepare->addWidget(stepCaption(3, tr("What the portal gives you"), m_prepare));
    m_clientId = addField(tr("Application &ID (client_id)"), u"signInClientId"_s, u"local.…"_s);
    m_clientSecret
        = addSecretField(tr("Application &key (client_secret)"), u"signInClientSecret"_s, {});
    prepare->addWidget(m_more = buildMore());
    addKeeping(tr("Application key and sign-in work like passwords. They are never written to "
                  "settings, logs, exports or the entry store."));
    m_moreButton = new LinkButton(tr("Other port, own sign-in server…"), m_prepare);
    m_moreButton->setObjectName(u"signInMore"_s);
    connect(m_moreButton, &LinkButton::clicked, this, [this] {
        showMore(true);
        m_port->setFocus(Qt::OtherFocusReason);
    });
    addFoot(m_moreButton);
    for (QLineEdit *field : { m_portal, m_clientId, m_clientSecret, m_server })
        connect(field, &QLineEdit::textChanged, this, &OAuthForm::readFields);
    connect(m_wait, &BrowserWait::cancelled, this, [this] {
        if (m_signIn)
            m_signIn->cancel();
    });
    reset();
}

OAuthForm::~OAuthForm()
{
    m_signingIn.cancel();
    m_recalling.cancel();
}

/// The exact words of the portal's form (b24restdocs, "Local applications", 2026-08).
QWidget *OAuthForm::buildRegistration()
{
    auto *place = new QWidget(m_prepare);
    auto *inner = new QVBoxLayout(place);
    inner->setContentsMargins(0, 0, 0, theme::space8);
    inner->setSpacing(theme::space8);
    inner->addWidget(stepCaption(2, tr("Register the application there, once"), place));
    inner->addWidget(
        paragraph(tr("An administrator opens Applications, Developer resources, Other, Local "
                     "application in Bitrix24, enters this and saves:"),
                  theme::Type::Small, FactLabel::Ink::Secondary, place));
    auto *table = new Box(place);
    auto *rows = new QVBoxLayout(table);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    const QList<std::array<QString, 3>> lines {
        { tr("Type"), tr("Server"), {} },
        { tr("Your handler path"), handlerAt(m_desk.settings().signInPort()).toString(),
          u"Handler"_s },
        { tr("Initial installation path"), tr("leave it empty"), {} },
        { tr("Uses API only"), tr("tick it"), {} },
        { tr("Permissions"), scopes, u"Scopes"_s },
    };
    int keyWidth = 0;
    for (const auto &line : lines)
        keyWidth = std::max(keyWidth, QFontMetrics(font()).horizontalAdvance(line[0]) + 8);
    for (const auto &[key, value, copied] : lines) {
        auto *row = new QWidget(table);
        row->setObjectName(u"tableRow"_s);
        auto *name = new ElidedLabel(theme::Type::Body, ElidedLabel::Ink::Secondary, row);
        name->setText(key);
        name->setFixedWidth(keyWidth);
        auto *words = new QLabel(value, row);
        words->setTextFormat(Qt::PlainText);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(theme::space16, theme::space4, theme::space8, theme::space4);
        layout->setSpacing(theme::space16);
        layout->addWidget(name);
        layout->addWidget(words, 1);
        row->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
        rows->addWidget(row);
        if (copied.isEmpty())
            continue;
        words->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->setObjectName(u"register"_s + copied);
        if (copied == "Handler"_L1)
            m_handler = words;
        auto *copy
            = new GlyphButton(u"copy"_s, tr("Copy: %1").arg(key), GlyphButton::Frame::Flat, row);
        copy->setObjectName(u"copy"_s + copied);
        connect(copy, &QAbstractButton::clicked, words,
                [words] { QGuiApplication::clipboard()->setText(words->text()); });
        layout->addWidget(copy);
    }
    inner->addWidget(table);
    return place;
}

QWidget *OAuthForm::buildMore()
{
    auto *place = new QWidget(m_prepare);
    auto *inner = new QVBoxLayout(place);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(theme::space8);
    auto *portCaption = new QLabel(tr("P&ort the browser comes back to"), place);
    portCaption->setFont(theme::font(font(), theme::Type::Heading));
    m_port = new QSpinBox(place);
    m_port->setObjectName(u"signInPort"_s);
    m_port->setAccessibleName(tr("Port the browser comes back to"));
    m_port->setRange(1024, 65535);
    m_port->setGroupSeparatorShown(false);
    portCaption->setBuddy(m_port);
    connect(m_port, &QSpinBox::valueChanged, this,
            [this](int port) { m_handler->setText(handlerAt(port).toString()); });
    inner->addWidget(portCaption);
    inner->addWidget(m_port, 0, Qt::AlignLeft);
    auto *above = lines();
    addTo(inner);
    m_server = addField(tr("Own sign-in &server, for on-premises portals only"), u"signInServer"_s,
                        tr("none: that of Bitrix24"));
    addTo(above);
    return place;
}

QString OAuthForm::actionWord() const { return tr("Sign in in the browser"); }

QWidget *OAuthForm::firstField() const { return m_portal; }

bool OAuthForm::isBusy() const { return m_signIn || ConnectForm::isBusy(); }

void OAuthForm::stop()
{
    m_signingIn.cancel();
    m_signingIn = {};
    m_recalling.cancel();
    m_recalling = {};
    leaveBrowser();
    ConnectForm::stop();
}

void OAuthForm::reset(const std::optional<Connection> &again)
{
    for (QLineEdit *field : { m_portal, m_clientId, m_clientSecret, m_server })
        field->clear();
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_port->setValue(m_desk.settings().signInPort());
    showMore(false);
    ConnectForm::reset(again);
    m_registration->setVisible(!again);
    readFields();
    if (!again)
        return;
    m_portal->setText(again->portal.toString());
    say({ theme::Tone::Warning,
          u"key"_s,
          tr("Sign in to %1 again.").arg(again->name),
          tr("What was read stays, and so does what waits to be sent."),
          {} });
    recall();
}

/// The application is still in the keychain when only its sign-in has ended.
void OAuthForm::recall()
{
    m_recalling = m_desk.secretsOf(*m_again).read(m_again->id);
    m_recalling.then(this, [this](const Result<QByteArray> &secret) {
        m_recalling = {};
        const auto known = secret ? connections::readOAuthCredential(*secret) : secret.error();
        if (!known)
            return;
        m_clientId->setText(known->application.clientId);
        m_clientSecret->setText(known->application.clientSecret);
        const bool isKnownServer
            = connections::authServer(known->application.server.host(), m_again->portal, {})
                  .value_or(QUrl())
            == known->application.server;
        if (!isKnownServer) {
            m_server->setText(known->application.server.toString());
            showMore(true);
        }
    });
}

void OAuthForm::showMore(bool shown)
{
    m_more->setVisible(shown);
    m_moreButton->setVisible(!shown);
}

bool OAuthForm::isComplete() const
{
    return connections::parsePortal(m_portal->text()) && !m_clientId->text().trimmed().isEmpty()
        && !m_clientSecret->text().trimmed().isEmpty();
}

void OAuthForm::readFields()
{
    const auto portal = connections::parsePortal(m_portal->text());
    if (m_portal->text().trimmed().isEmpty())
        m_portalCheck->setText({}, tr("As in the address line of your browser."));
    else if (!portal)
        m_portalCheck->setText({}, errorLine(portal.error()));
    else
        m_portalCheck->setText({}, tr("Portal %1").arg(portal->host()));
    updateButton();
}

Result<SignInRequest> OAuthForm::request() const
{
    SignInRequest request;
    const auto portal = connections::parsePortal(m_portal->text());
    if (!portal)
        return portal.error();
    request.portal = *portal;
    request.clientId = m_clientId->text().trimmed();
    request.clientSecret = m_clientSecret->text().trimmed();
    request.port = quint16(m_port->value());
    request.again = m_again;
    if (m_server->text().trimmed().isEmpty())
        return request;
    const auto server = connections::parsePortal(m_server->text());
    if (!server)
        return server.error();
    const auto usable = connections::authServer({}, request.portal, *server);
    if (!usable)
        return usable.error();
    request.authServer = *usable;
    return request;
}

void OAuthForm::submit()
{
    const auto asked = request();
    if (!asked)
        return tell(asked.error());
    m_desk.settings().setSignInPort(asked->port);
    m_clientSecret->setEchoMode(QLineEdit::Password);
    sayNothing();
    m_signIn = std::make_unique<SignIn>(*asked, m_desk.clock(), m_desk.clientOptions());
    waitForBrowser(m_signIn->start());
}

void OAuthForm::waitForBrowser(const Pending<SignedIn> &pending)
{
    m_signingIn = pending;
    if (m_signIn->step() == SignIn::Step::WaitingForBrowser) {
        const auto patience = std::chrono::milliseconds(SignInRequest().patience);
        setBusy(true);
        m_prepare->hide();
        m_wait->begin(*m_signIn, m_desk.clock().utcNow().addMSecs(patience.count()));
        m_wait->show();
        m_wait->openBrowser();
    }
    m_signingIn.then(this, [this](const Result<SignedIn> &result) {
        m_signingIn = {};
        signedIn(result);
    });
}

/// Nothing was begun. The remedy is another port, or no port at all.
void OAuthForm::portFailed(const Error &error)
{
    setBusy(false);
    showMore(true);
    const ErrorText words = errorText(error);
    say({ theme::Tone::Warning, u"warning"_s, words.what, words.action, tr("Paste instead") },
        [this] {
            const auto asked = request();
            if (!asked)
                return tell(asked.error());
            sayNothing();
            m_signIn = std::make_unique<SignIn>(*asked, m_desk.clock(), m_desk.clientOptions());
            waitForBrowser(m_signIn->startWithoutReceiver());
        });
    m_port->setFocus(Qt::OtherFocusReason);
}

void OAuthForm::signedIn(const Result<SignedIn> &result)
{
    leaveBrowser();
    if (!result) {
        const QString &code = result.error().code;
        if (code == "port-taken"_L1 || code == "port-refused"_L1)
            return portFailed(result.error());
        if (code != "sign-in-cancelled"_L1)
            return tell(result.error());
        setBusy(false);
        const ErrorText words = errorText(result.error());
        return say({ theme::Tone::Neutral, u"info"_s, words.what, words.action, {} });
    }
    const Connected connected { result->connection, result->capabilities };
    const QByteArray secret = secretOf(result->credential);
    // A portal is known by its member_id: the same user there is the same connection, whatever the
    // address is now.
    if (!m_again) {
        const auto kept = m_desk.connections();
        for (const Connection &known : kept.value_or({})) {
            if (known.kind != Connection::Kind::OAuth || known.memberId.isEmpty()
                || known.memberId != connected.connection.memberId
                || known.userId != connected.connection.userId)
                continue;
            m_again = known;
            if (known.portal == connected.connection.portal)
                break;
            setBusy(false);
            return say({ theme::Tone::Warning, u"warning"_s,
                         tr("This is the portal of %1 under another address: %2.")
                             .arg(known.name, connected.connection.portal.host()),
                         tr("Go on there? What was read from %1 stays with it.").arg(known.name),
                         tr("Yes, go on there") },
                       [this, connected, secret] { keep(connected, secret); });
        }
    }
    keep(connected, secret);
}

void OAuthForm::leaveBrowser()
{
    m_wait->end();
    m_wait->hide();
    m_prepare->show();
    m_signIn.reset();
}
