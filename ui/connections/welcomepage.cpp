// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/welcomepage.h"

#include "ui/connections/box.h"
#include "ui/connections/gatewayform.h"
#include "ui/connections/oauthform.h"
#include "ui/connections/webhookform.h"
#include "ui/desk.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

namespace {

constexpr int columnWidth = 566;
enum Way { Application, Webhook, Gateway };

/// The words below a radio button belong to it.
class WayPlace : public QWidget
{
public:
    WayPlace(QRadioButton *button, QWidget *parent)
        : QWidget(parent)
        , m_button(button)
    {
    }

protected:
    void mousePressEvent(QMouseEvent *) override
    {
        m_button->setFocus(Qt::MouseFocusReason);
        m_button->click();
    }

private:
    QRadioButton *m_button;
};

} // namespace

WelcomePage::WelcomePage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"welcomePage"_s);
    QWidget *column = scrolledColumn(this, columnWidth, {});
    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, theme::space24, 0, theme::space24);
    inner->setSpacing(theme::space16);
    inner->addWidget(buildHead(column));
    inner->addSpacing(theme::space8);
    inner->addWidget(m_demoCard = buildDemoCard());
    inner->addWidget(buildConnectCard());
    inner->addStretch(1);
    auto *promise = paragraph(
        tr("Only your portal and its sign-in server are ever contacted. No telemetry, no update "
           "check."),
        theme::Type::Small, FactLabel::Ink::Secondary, column);
    auto *settings = new LinkButton(tr("Settings"), column);
    settings->setObjectName(u"welcomeSettings"_s);
    connect(settings, &LinkButton::clicked, this, &WelcomePage::settingsRequested);
    auto *foot = new QHBoxLayout;
    foot->addWidget(promise, 1);
    foot->addWidget(settings);
    inner->addLayout(foot);
    reset();
}

WelcomePage::~WelcomePage() = default;

QWidget *WelcomePage::buildHead(QWidget *column)
{
    auto *place = new QWidget(column);
    auto *mark = new QLabel(place);
    mark->setPixmap(QIcon(u":/app/timelinedesk.svg"_s).pixmap(QSize(48, 48), devicePixelRatioF()));
    mark->setAccessibleName(tr("Timeline Desk"));
    auto *names = new QVBoxLayout;
    names->setSpacing(2);
    names->addWidget(
        paragraph(tr("Timeline Desk"), theme::Type::PageTitle, FactLabel::Ink::Text, place));
    names->addWidget(
        paragraph(tr("See, check and tidy what bots and integrations write into CRM timelines."),
                  theme::Type::Body, FactLabel::Ink::Secondary, place));
    m_back = new QPushButton(tr("Back"), place);
    m_back->setObjectName(u"welcomeBack"_s);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &WelcomePage::backRequested);
    auto *head = new QHBoxLayout(place);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(theme::space16);
    head->addWidget(mark, 0, Qt::AlignTop);
    head->addLayout(names, 1);
    head->addWidget(m_back, 0, Qt::AlignTop);
    return place;
}

QWidget *WelcomePage::buildDemoCard()
{
    auto *box = new Box(this);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(
        paragraph(tr("Try the demo portal"), theme::Type::Strong, FactLabel::Ink::Text, box));
    words->addWidget(
        paragraph(tr("More than 10,000 invented entries, made on this computer. Nothing leaves it, "
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

/// A radio button, and below its word what this way can do.
QWidget *WelcomePage::buildWay(int index, const QString &name, const QString &what,
                               const QString &why)
{
    auto *button = new QRadioButton(what, m_ways);
    auto *place = new WayPlace(button, m_ways);
    button->setObjectName(name);
    button->setFont(theme::font(font(), theme::Type::Medium));
    button->setAccessibleDescription(why);
    auto *layout = new QVBoxLayout(place);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *indented = new QHBoxLayout;
    indented->setContentsMargins(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth)
                                     + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing),
                                 0, 0, 0);
    indented->addWidget(paragraph(why, theme::Type::Small, FactLabel::Ink::Secondary, place));
    static_cast<QVBoxLayout *>(m_ways->layout())->addWidget(button, 0, Qt::AlignLeft);
    layout->addLayout(indented);
    m_ways->layout()->addWidget(place);
    m_buttons[index] = button;
    connect(button, &QRadioButton::toggled, this, [this, index](bool on) {
        if (on)
            showForm(index);
    });
    return place;
}

QWidget *WelcomePage::buildConnectCard()
{
    auto *box = new Box(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_ways = new QWidget(box);
    auto *ways = new QVBoxLayout(m_ways);
    ways->setContentsMargins(theme::space24, theme::space16, theme::space24, theme::space16);
    ways->setSpacing(2);
    ways->addWidget(
        paragraph(tr("Connect a portal"), theme::Type::Strong, FactLabel::Ink::Text, m_ways));
    ways->addSpacing(theme::space8);
    buildWay(Application, u"wayApplication"_s, tr("&Local application"),
             tr("Can do the most: reads, writes, and deletes what it made itself. An administrator "
                "registers it once."));
    ways->addSpacing(theme::space8);
    buildWay(Webhook, u"wayWebhook"_s, tr("We&bhook"),
             tr("Quickest: paste one address. Reads and writes, but can never delete an entry."));
    ways->addSpacing(theme::space8);
    buildWay(Gateway, u"wayGateway"_s, tr("&VibeCode key"),
             tr("Entries, notes, pins and bindings through the gateway. No icons, no logos."));
    layout->addWidget(m_ways);
    layout->addWidget(new Hairline(box));
    m_formPlace = new QVBoxLayout;
    m_formPlace->setContentsMargins(theme::space24, theme::space16, theme::space24, theme::space24);
    layout->addLayout(m_formPlace);
    m_webhook = new WebhookForm(m_desk, box);
    m_forms[Application] = new OAuthForm(m_desk, box);
    m_forms[Webhook] = m_webhook;
    m_forms[Gateway] = new GatewayForm(m_desk, box);
    for (ConnectForm *form : m_forms) {
        m_formPlace->addWidget(form);
        form->hide();
        connect(form, &ConnectForm::connected, this, &WelcomePage::connected);
        connect(form, &ConnectForm::busyChanged, this, &WelcomePage::updateBusy);
    }
    return box;
}

void WelcomePage::showForm(int way)
{
    m_way = way;
    for (int i = 0; i < wayCount; ++i)
        m_forms[i]->setVisible(i == way);
}

/// What is under way is left by its own Cancel, or by leaving the page.
void WelcomePage::updateBusy()
{
    const bool isBusy = m_forms[m_way]->isBusy();
    m_demo->setEnabled(!isBusy);
    for (QRadioButton *button : m_buttons)
        button->setEnabled(!isBusy);
}

void WelcomePage::reset(const std::optional<Connection> &again)
{
    m_again = again;
    for (ConnectForm *form : m_forms)
        form->reset();
    m_demoCard->setVisible(!again);
    m_ways->setVisible(!again);
    choose(again ? again->kind : Connection::Kind::Webhook);
    if (again)
        m_forms[m_way]->reset(again);
    updateBusy();
}

void WelcomePage::choose(Connection::Kind kind)
{
    const int way = kind == Connection::Kind::OAuth ? Application
        : kind == Connection::Kind::Gateway         ? Gateway
                                                    : Webhook;
    m_buttons[way]->setChecked(true);
    showForm(way);
}

void WelcomePage::setBackShown(bool shown) { m_back->setVisible(shown); }

QLineEdit *WelcomePage::addressField() const { return m_webhook->addressField(); }

void WelcomePage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        return QWidget::keyPressEvent(event);
    if (m_forms[m_way]->isBusy())
        m_forms[m_way]->stop();
    else if (m_back->isVisible())
        emit backRequested();
}

void WelcomePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme::colors(palette()).window);
}
