// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/headerbar.h"

#include "ui/connections/connectioncolor.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/searchfield.h"
#include "ui/widgets/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::Literals::StringLiterals;
using connections::Connection;

QString kindWord(Connection::Kind kind)
{
    switch (kind) {
    case Connection::Kind::Webhook:
        return QCoreApplication::translate("HeaderBar", "webhook");
    case Connection::Kind::OAuth:
        return QCoreApplication::translate("HeaderBar", "local application");
    case Connection::Kind::Gateway:
        return QCoreApplication::translate("HeaderBar", "VibeCode key");
    case Connection::Kind::Demo:
        break;
    }
    return QCoreApplication::translate("HeaderBar", "demo portal, nothing is kept");
}

QString whoWords(const Connection &connection)
{
    const QString name = connection.userName.isEmpty()
        ? QCoreApplication::translate("HeaderBar", "user %1").arg(connection.userId)
        : connection.userName;
    return connection.administrator
        ? QCoreApplication::translate("HeaderBar", "%1, administrator").arg(name)
        : name;
}

ConnectionButton::ConnectionButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setObjectName(u"connectionButton"_s);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setSizePolicy(policy);
    clearConnection();
}

void ConnectionButton::setConnection(const Connection &connection)
{
    m_name = connection.name;
    m_more = whoWords(connection) + u" · "_s + kindWord(connection.kind);
    m_color = connection.color;
    describe();
}

void ConnectionButton::clearConnection()
{
    m_name = tr("No connection");
    m_more.clear();
    m_color.clear();
    describe();
}

void ConnectionButton::setOffline(bool offline)
{
    if (m_isOffline == offline)
        return;
    m_isOffline = offline;
    describe();
}

void ConnectionButton::describe()
{
    QString text = m_name;
    if (!m_more.isEmpty())
        text += u", "_s + m_more;
    if (m_isOffline)
        text += u", "_s + tr("offline");
    setAccessibleName(tr("Connection: %1").arg(text));
    setToolTip(text.toHtmlEscaped());
    updateGeometry();
    update();
}

QSize ConnectionButton::sizeHint() const
{
    const QFontMetrics strong(theme::font(font(), theme::Type::Strong));
    const QFontMetrics body(font());
    return { 20 + 8 + strong.horizontalAdvance(m_name) + 8 + body.horizontalAdvance(m_more) + 8 + 16
                 + 16,
             theme::heightFor(theme::controlHeight, font()) };
}

QSize ConnectionButton::minimumSizeHint() const { return { 120, sizeHint().height() }; }

void ConnectionButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    if (underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme::mix(colors.text, colors.window, 0.05));
        painter.drawRoundedRect(QRectF(rect()), theme::controlRadius, theme::controlRadius);
    }
    const auto mirrored = [this](QRectF box) {
        if (isRightToLeft())
            box.moveLeft(width() - box.right());
        return box;
    };
    const auto side = isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft;
    const int flags = int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine;
    const qreal middle = height() / 2.0;
    // A filled ground for a colour: seen from the corner of an eye before something is written.
    const QColor own = connectioncolor::shown(m_color, palette());
    const QRectF place = mirrored({ 8, middle - 9, 18, 18 });
    if (own.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(own);
        painter.drawRoundedRect(place.adjusted(-3, -3, 3, 3), theme::controlRadius,
                                theme::controlRadius);
    }
    paintGlyph(&painter, own.isValid() ? place.adjusted(1, 1, -1, -1) : place,
               m_isOffline ? u"offline"_s : u"plug"_s,
               own.isValid()     ? colors.base
                   : m_isOffline ? colors.secondary
                                 : colors.accent);
    qreal x = 32;
    const qreal room = width() - x - 28;
    const QFont strong = theme::font(font(), theme::Type::Strong);
    const QString name = QFontMetrics(strong).elidedText(m_name, Qt::ElideRight, int(room));
    painter.setFont(strong);
    painter.setPen(colors.text);
    const qreal nameWidth = QFontMetricsF(strong).horizontalAdvance(name) + 1;
    painter.drawText(mirrored({ x, 0, nameWidth, qreal(height()) }), flags, name);
    x += nameWidth + 7;
    const qreal left = width() - 28 - x;
    QString more = m_more;
    if (m_isOffline)
        more = tr("offline") + u" · "_s + more;
    if (left > 40) {
        painter.setFont(font());
        painter.setPen(colors.secondary);
        more = QFontMetrics(font()).elidedText(more, Qt::ElideRight, int(left));
        const qreal moreWidth = QFontMetricsF(font()).horizontalAdvance(more) + 1;
        painter.drawText(mirrored({ x, 0, moreWidth, qreal(height()) }), flags, more);
        x += moreWidth + 7;
    }
    paintGlyph(&painter, mirrored({ std::min(x, width() - 20.0), middle - 8, 16, 16 }), u"down",
               colors.secondary);
    if (hasFocus())
        theme::paintFocusRing(&painter, QRectF(rect()).adjusted(3, 3, -3, -3), theme::controlRadius,
                              colors.accent);
}

HeaderBar::HeaderBar(QWidget *parent)
    : QWidget(parent)
    , m_connection(new ConnectionButton(this))
    , m_jump(new SearchField(this))
    , m_menu(new GlyphButton(u"menu"_s, tr("Menu"), GlyphButton::Frame::Flat, this))
{
    setObjectName(u"headerBar"_s);
    m_jump->setObjectName(u"jumpField"_s);
    m_jump->setAccessibleName(tr("Search entries or jump to a card"));
    m_jump->setKey(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_menu->setObjectName(u"menuButton"_s);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(theme::space12, theme::space8, theme::space12, theme::space8);
    layout->setSpacing(theme::space12);
    layout->addWidget(m_connection, 3);
    layout->addWidget(m_jump, 3);
    layout->addStretch(2);
    layout->addWidget(m_menu, 0);
    setMinimumHeight(theme::heightFor(theme::barHeight, font()));
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_jump->setPlaceholderText(width() < 1200 ? tr("Search or jump")
                                              : tr("Search entries or jump to a card"));
    m_jump->setMaximumWidth(width() < 1200 ? 264 : 360);
}

void HeaderBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, theme::colors(palette()).hairline);
}
