// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/welcomepage.h"

#include "errortext.h"

#include "connections/opener.h"
#include "ui/desk.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/errordetails.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/meter.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Connected;
using connections::Connection;

namespace {

constexpr int columnWidth = 566;
constexpr int pastedAtOnce = 8; // more than a hand types between two looks at the field

QString masked(const connections::WebhookAddress &address)
{
    QUrl url = address.url();
    QString path = url.path();
    path.replace(address.code, QString(address.code.size(), QChar(0x2022)));
    return url.adjusted(QUrl::RemovePath).toString() + path;
}

/// A rounded box on the window's ground.
class Box : public QWidget
{
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto colors = theme::colors(palette());
        painter.setPen(QPen(colors.isHighContrast ? colors.text : colors.hairline, 1));
        painter.setBrush(colors.base);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::cardRadius,
                                theme::cardRadius);
    }
};

FactLabel *label(const QString &text, theme::Type type, FactLabel::Ink ink, QWidget *parent)
{
    auto *made = new FactLabel(parent);
    made->setType(type);
    made->setInk(ink);
    made->setText(text);
    return made;
}

} // namespace

WelcomePage::WelcomePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"welcomePage"_s);
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *body = new QWidget;
    auto *column = new QWidget(body);
    column->setMaximumWidth(columnWidth);
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, theme::space24, 0, theme::space24);
    inner->setSpacing(theme::space16);

    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space16);
    auto *mark = new QLabel(column);
    mark->setPixmap(QIcon(u":/app/timelinedesk.svg"_s).pixmap(QSize(48, 48), devicePixelRatioF()));
    mark->setAccessibleName(tr("Timeline Desk"));
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(
        label(tr("Timeline Desk"), theme::Type::PageTitle, FactLabel::Ink::Text, column));
    names->addWidget(
        label(tr("See, check and tidy what bots and integrations write into CRM timelines."),
              theme::Type::Body, FactLabel::Ink::Secondary, column));
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    m_back = new QPushButton(tr("Back"), column);
    m_back->setObjectName(u"welcomeBack"_s);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backRequested);
    head->addWidget(m_back, 0, Qt::AlignTop);
    inner->addLayout(head);
    inner->addSpacing(theme::space8);
    inner->addWidget(m_demoCard = buildDemoCard());
    inner->addWidget(m_connectCard = buildConnectCard());
    inner->addStretch(1);
    auto *promise = label(tr("Only your portal is ever contacted. No telemetry, no update check."),
                          theme::Type::Small, FactLabel::Ink::Secondary, column);
    auto *settings = new LinkButton(tr("Settings"), column);
    settings->setObjectName(u"welcomeSettings"_s);
    connect(settings, &LinkButton::clicked, this, &WelcomePage::settingsRequested);
    auto *foot = new QHBoxLayout;
    foot->addWidget(promise, 1);
    foot->addWidget(settings);
    inner->addLayout(foot);

    auto *across = new QHBoxLayout(body);
    across->setContentsMargins(theme::space24, 0, theme::space24, 0);
    across->addStretch(1);
    across->addWidget(column, 100);
    across->addStretch(1);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    reset();
}

WelcomePage::~WelcomePage()
{
    m_trying.cancel();
    m_keeping.cancel();
}

QWidget *WelcomePage::buildDemoCard()
{
    auto *box = new Box(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        label(tr("Try the demo portal"), theme::Type::Strong, FactLabel::Ink::Text, box));
    words->addWidget(
        label(tr("More than 10,000 invented entries, made on this computer. Nothing leaves it, "
                 "nothing is kept."),
              theme::Type::Body, FactLabel::Ink::Secondary, box));
    m_demo = new QPushButton(tr("Try the demo"), box);
    m_demo->setObjectName(u"tryDemo"_s);
    m_demo->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    connect(m_demo, &QPushButton::clicked, this, &WelcomePage::demoRequested);
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(theme::space24, theme::space16, theme::space24, theme::space16);
    layout->setSpacing(theme::space16);
    layout->addLayout(words, 1);
    layout->addWidget(m_demo, 0, Qt::AlignVCenter);
    return box;
}

QWidget *WelcomePage::buildConnectCard()
{
    auto *box = new Box(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(theme::space24, theme::space16, theme::space24, theme::space24);
    layout->setSpacing(theme::space8);
    layout->addWidget(label(tr("Connect a portal by its webhook"), theme::Type::Strong,
                            FactLabel::Ink::Text, box));
    layout->addWidget(
        label(tr("Quickest: paste one address. Reads and writes, but can never delete "
                 "an entry."),
              theme::Type::Small, FactLabel::Ink::Secondary, box));
    m_bar = new MessageBar(box);
    m_bar->setObjectName(u"connectBar"_s);
    connect(m_bar, &MessageBar::actionTriggered, this, [this] {
        if (const auto action = m_barAction)
            action();
    });
    layout->addWidget(m_bar);
    layout->addSpacing(theme::space8);
    auto *caption = new QLabel(tr("&Webhook address"), box);
    caption->setFont(theme::font(font(), theme::Type::Heading));
    m_address = new QLineEdit(box);
    m_address->setObjectName(u"webhookAddress"_s);
    m_address->setAccessibleName(tr("Webhook address"));
    m_address->setPlaceholderText(u"https://acme.bitrix24.com/rest/7/…/"_s);
    m_address->setMaxLength(4096);
    m_address->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    m_address->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText
                                   | Qt::ImhUrlCharactersOnly);
    m_address->addAction(icon(u"key"), QLineEdit::LeadingPosition)->setEnabled(false);
    m_eye = m_address->addAction(icon(u"eye"), QLineEdit::TrailingPosition);
    m_address->installEventFilter(this);
    caption->setBuddy(m_address);
    m_check = label({}, theme::Type::Small, FactLabel::Ink::Secondary, box);
    m_check->setObjectName(u"addressCheck"_s);
    m_keep = new QCheckBox(tr("Keep it in the system keychain"), box);
    m_keep->setObjectName(u"keepSecret"_s);
    m_keep->setChecked(true);
    layout->addWidget(caption);
    layout->addWidget(m_address);
    layout->addWidget(m_check);
    layout->addWidget(m_keep);
    auto *why
        = label(tr("The address works like a password. It is never written to settings, logs, "
                   "exports or the entry store."),
                theme::Type::Small, FactLabel::Ink::Secondary, box);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(theme::space24, 0, 0, 0);
    indented->addWidget(why);
    layout->addLayout(indented);
    layout->addSpacing(theme::space8);
    m_help = label({}, theme::Type::Small, FactLabel::Ink::Secondary, box);
    m_help->setObjectName(u"webhookHelp"_s);
    m_help->setText(
        {},
        tr("In Bitrix24: Applications, Developer resources, Other, Inbound webhook. Give it "
           "the permission CRM (and Users, so that authors are shown by name), then copy "
           "the address under “Webhook to call REST API”. An administrator may have to "
           "allow it."));
    m_help->hide();
    layout->addWidget(m_help);
    auto *foot = new QHBoxLayout;
    auto *where = new LinkButton(tr("Where do I find this address?"), box);
    where->setObjectName(u"whereIsIt"_s);
    connect(where, &LinkButton::clicked, this, &WelcomePage::showHelp);
    m_busy = new Meter(Meter::Shape::Pill, box);
    m_busy->setRange(0, 0);
    m_busy->setFixedWidth(64);
    m_busy->hide();
    m_connect = new PrimaryButton(tr("Connect"), box);
    m_connect->setObjectName(u"connectButton"_s);
    connect(m_connect, &QPushButton::clicked, this, &WelcomePage::tryIt);
    foot->addWidget(where);
    foot->addStretch(1);
    foot->addWidget(m_busy, 0, Qt::AlignVCenter);
    foot->addSpacing(theme::space8);
    foot->addWidget(m_connect);
    layout->addLayout(foot);
    connect(m_address, &QLineEdit::textChanged, this, &WelcomePage::readAddress);
    connect(m_address, &QLineEdit::returnPressed, this, &WelcomePage::tryIt);
    connect(m_eye, &QAction::triggered, this, [this] { showCode(!m_isShown); });
    return box;
}

void WelcomePage::reset(const std::optional<Connection> &again)
{
    m_trying.cancel();
    m_keeping.cancel();
    m_again = again;
    m_typed.clear();
    m_isShown = false;
    m_isFilling = true;
    m_address->clear();
    m_isFilling = false;
    m_parsed = {};
    setBusy(false);
    m_bar->clear();
    m_demoCard->setVisible(!again);
    if (again) {
        m_barAction = {};
        m_bar->showMessage(
            { theme::Tone::Warning,
              u"key"_s,
              tr("The address of %1 is not on this computer any more.").arg(again->name),
              tr("Paste it again. What was read stays."),
              {} });
    }
    readAddress();
}

void WelcomePage::setBackShown(bool shown) { m_back->setVisible(shown); }

QString WelcomePage::address() const { return m_typed; }

/// The text of the field changed: by hand, by pasting, or by ourselves.
void WelcomePage::readAddress()
{
    if (m_isFilling)
        return;
    const QString before = std::exchange(m_typed, m_address->text());
    m_isShown = true;
    m_barAction = {};
    if (!m_again || !m_typed.isEmpty())
        m_bar->clear();
    const auto parsed = connections::parseWebhook(m_typed);
    m_connect->setEnabled(bool(parsed));
    m_parsed = parsed ? *parsed : connections::WebhookAddress();
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

void WelcomePage::showCode(bool shown)
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

bool WelcomePage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_address)
        return QWidget::eventFilter(watched, event);
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
    return QWidget::eventFilter(watched, event);
}

void WelcomePage::tryIt()
{
    if (m_parsed.code.isEmpty() || !m_trying.isFinished() || !m_keeping.isFinished())
        return;
    if (m_again && m_parsed.root.host() != m_again->portal.host()) {
        m_barAction = {};
        return m_bar->showMessage(
            { theme::Tone::Warning,
              u"warning"_s,
              tr("This address is of another portal: %1.").arg(m_parsed.root.host()),
              tr("%1 needs one of its own.").arg(m_again->name),
              {} });
    }
    showCode(false);
    m_bar->clear();
    setBusy(true);
    m_trying = connections::tryWebhook(m_parsed, m_desk.clock(), m_desk.clientOptions(), this);
    m_trying.then(this, [this](const Result<Connected> &result) {
        m_trying = {};
        tried(result);
    });
}

void WelcomePage::tried(const Result<Connected> &result)
{
    setBusy(false);
    if (!result)
        return tell(result.error());
    m_connected = *result;
    if (m_again) {
        Connection kept = *m_again;
        kept.userId = m_connected.connection.userId;
        kept.userName = m_connected.connection.userName;
        kept.administrator = m_connected.connection.administrator;
        kept.portal = m_connected.connection.portal;
        m_connected.connection = kept;
    }
    if (m_connected.capabilities.read == connections::Can::No) {
        m_barAction = [this] { keepSecret(m_connected); };
        const bool isExtranet = m_connected.capabilities.extranet;
        return m_bar->showMessage(
            { theme::Tone::Warning, u"warning"_s, tr("This webhook cannot read any log."),
              isExtranet
                  ? tr("Its user is an extranet user: the portal shows such users no log entries.")
                  : tr("It lacks the permission CRM. Add that permission in Bitrix24, or use "
                       "another one."),
              tr("Connect anyway") });
    }
    keepSecret(m_connected);
}

void WelcomePage::keepSecret(const Connected &connected)
{
    m_connected = connected;
    m_connected.connection.secretInMemoryOnly = !m_keep->isChecked();
    setBusy(true);
    m_keeping = m_desk.secretsOf(m_connected.connection)
                    .write(m_connected.connection.id, connections::secretOf(m_parsed));
    m_keeping.then(this, [this](const Result<Done> &kept) {
        m_keeping = {};
        setBusy(false);
        if (kept)
            return finish();
        m_barAction = [this] {
            m_keep->setChecked(false);
            keepSecret(m_connected);
        };
        const ErrorText words = errorText(kept.error());
        m_bar->showMessage(
            { theme::Tone::Warning, u"lock"_s, words.what,
              tr("Without a keychain the address is kept in memory only and asked for at the "
                 "next start."),
              tr("Go on in memory only for this run") });
    });
}

void WelcomePage::finish()
{
    m_connected.connection.lastUsed = m_desk.clock().utcNow();
    const auto saved = m_desk.save(m_connected.connection);
    if (!saved)
        return tell(saved.error());
    const Connection connection = m_connected.connection;
    reset();
    emit connected(connection);
}

void WelcomePage::setBusy(bool busy)
{
    m_busy->setVisible(busy);
    m_connect->setEnabled(!busy && !m_parsed.code.isEmpty());
    m_connect->setText(busy ? tr("Connecting…") : tr("Connect"));
}

void WelcomePage::tell(const Error &error)
{
    const ErrorText words = errorText(error);
    m_barAction = [this, error] { showErrorDetails(this, error); };
    m_bar->showMessage({ theme::Tone::Refused, u"octagon"_s, words.what, words.action,
                         tr("What the portal said") });
}

void WelcomePage::showHelp() { m_help->setVisible(!m_help->isVisible()); }

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colors(palette()).window);
}
