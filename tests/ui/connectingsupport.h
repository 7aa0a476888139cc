// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/connections/oauthsupport.h"

#include "demo/portal.h"
#include "support/await.h"
#include "support/demoway.h"
#include "ui/connections/welcomepage.h"
#include "ui/desk.h"
#include "ui/mainwindow.h"
#include "ui/workspaceview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

/// A keychain that a test can lock, remove, or let wait.
class TestKeychain : public connections::SecretStore
{
public:
    enum class Mode { Works, Absent, Locked, Waits };

    Pending<QByteArray> read(const QString &key) override
    {
        if (mode == Mode::Waits) {
            m_waitingFor = key;
            return m_waiting.pending();
        }
        return mode == Mode::Works ? m_secrets.read(key) : ready<QByteArray>(error());
    }
    Pending<Done> write(const QString &key, const QByteArray &secret) override
    {
        if (mode == Mode::Waits)
            return m_writing.pending(); // for ever
        return mode == Mode::Works ? m_secrets.write(key, secret) : ready<Done>(error());
    }
    Pending<Done> remove(const QString &key) override
    {
        return mode == Mode::Works ? m_secrets.remove(key) : ready<Done>(error());
    }
    /// The prompt is answered: whoever waits gets the secret.
    void answer()
    {
        mode = Mode::Works;
        m_secrets.read(m_waitingFor).then(&m_context, [this](Result<QByteArray> secret) {
            m_waiting.finish(std::move(secret));
        });
    }

    Mode mode = Mode::Works;

private:
    Error error() const
    {
        return Error::make(Error::Kind::Storage,
                           mode == Mode::Absent ? QStringLiteral("no-keychain")
                                                : QStringLiteral("keychain-locked"));
    }
    connections::MemorySecrets m_secrets;
    QString m_waitingFor;
    Promise<QByteArray> m_waiting;
    Promise<Done> m_writing;
    QObject m_context;
};

/// Stands for the person's browser: goes where the program sends it, and on to where the portal
/// sends it.
class TestBrowser : public QObject
{
    Q_OBJECT
public:
    TestBrowser()
    {
        m_network.setProxy(QNetworkProxy::NoProxy);
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open");
    }
    ~TestBrowser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    bool comesBack = true; ///< else it stays where the portal sent it
    QList<QUrl> opened; ///< by the program
    QUrl redirect; ///< where the portal sent it

    void go(const QUrl &url)
    {
        QNetworkRequest request(url);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                             QNetworkRequest::ManualRedirectPolicy);
        QNetworkReply *reply = m_network.get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply] {
            const QUrl to = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
            reply->deleteLater();
            if (to.isEmpty())
                return;
            redirect = to;
            if (comesBack)
                go(to);
        });
    }

public slots:
    void open(const QUrl &url)
    {
        opened.append(url);
        go(url);
    }

private:
    QNetworkAccessManager m_network;
};

/// The real window with temporary settings, connections and keychain.
class WindowCase
{
public:
    explicit WindowCase(Clock &clock)
        : m_clock(clock)
    {
        demo::Options options;
        options.publicHost.clear();
        portal = std::make_unique<demo::Portal>(options);
        QString error;
        if (!portal->start(&error))
            qFatal("%s", qPrintable(error));
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings.ini")));
        settings->setProxy(Settings::Proxy::None, {}, 0);
        connections = std::make_unique<connections::ConnectionStore>(
            folder.filePath(QStringLiteral("connections.json")));
        way = demoWay(*portal);
    }
    ~WindowCase()
    {
        window.reset();
        desk.reset();
    }

    /// As after starting the program.
    void start()
    {
        window.reset();
        desk = std::make_unique<Desk>(
            Desk::Services { *settings, *connections, keychain, m_clock,
                             [this] { return ready<connections::DemoApplication>(way); } });
        window = std::make_unique<MainWindow>(*desk);
        window->resize(1280, 860);
        window->show();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        window->openLast();
    }

    template <typename T> T *find(const char *name) const
    {
        return window->findChild<T *>(QString::fromLatin1(name));
    }
    void click(const char *name)
    {
        auto *button = find<QAbstractButton>(name);
        QVERIFY2(button, name);
        QTRY_VERIFY2(button->isVisible() && button->isEnabled(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void fill(const char *name, const QString &text)
    {
        auto *field = find<QLineEdit>(name);
        QVERIFY2(field, name);
        QVERIFY2(field->isVisible(), name);
        QApplication::clipboard()->setText(text);
        field->setFocus();
        field->selectAll();
        QTest::keySequence(field, QKeySequence::Paste);
    }
    WorkspaceView *view() const { return window->view(); }
    QList<connections::Connection> kept() const
    {
        return connections->load().value_or(QList<connections::Connection>());
    }
    QString host() const { return portal->baseUrl().authority(); }
    /// The application as it is registered on the portal, coming back to \a port.
    void registerHandler(quint16 port)
    {
        demo::Options options = portal->options();
        options.oauthHandler = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(port));
        portal->setOptions(options);
    }
    /// Keeps a connection as if it had been made before.
    void keepWebhook(const QString &name)
    {
        const auto address = connections::parseWebhook(portal->adminWebhook().toString());
        QVERIFY(address);
        connections::Connection connection;
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        connection.name = name;
        connection.portal = address->root;
        connection.userId = 1;
        connection.userName = QStringLiteral("Ann Lee");
        QVERIFY(await(keychain.write(connection.id, connections::secretOf(*address))));
        QVERIFY(connections->save(connection));
    }
    /// The same for a sign-in by local application.
    connections::Connection keepApplication(const QString &name)
    {
        const auto credential = signedIn(*portal);
        connections::Connection connection;
        connection.id = QStringLiteral("kept-application");
        connection.kind = connections::Connection::Kind::OAuth;
        connection.name = name;
        connection.portal = credential.application.server;
        connection.userId = 1;
        if (!await(keychain.write(connection.id, secretOf(credential)))
            || !connections->save(connection))
            qFatal("the connection could not be kept");
        return connection;
    }
    /// Files of the program that hold \a secret.
    QStringList filesWith(const QString &secret) const
    {
        QStringList found;
        const auto names = QDir(folder.path()).entryList(QDir::Files);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(secret.toUtf8()))
                found.append(name);
        }
        return found;
    }

    QTemporaryDir folder;
    std::unique_ptr<demo::Portal> portal;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<connections::ConnectionStore> connections;
    TestKeychain keychain;
    connections::DemoApplication way;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<MainWindow> window;

private:
    Clock &m_clock;
};
