// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSettings>
#include <QString>
#include <QStringList>

#include <memory>

/// Typed settings of the program, in the user's own settings file. No secrets, nothing of a
/// portal's content.
class Settings
{
public:
    enum class Theme { Desktop, Light, Dark };
    enum class Density { Compact, Normal, Roomy };

    /// \a file: empty for the user's own.
    explicit Settings(const QString &file = {});

    QString lastConnection() const;
    void setLastConnection(const QString &id);

    /// "deal:100", per connection.
    QString lastCard(const QString &connection) const;
    void setLastCard(const QString &connection, const QString &card);

    QByteArray state(const QString &what) const; ///< geometry, splitters, by name
    void setState(const QString &what, const QByteArray &state);

    Theme theme() const;
    void setTheme(Theme theme);
    Density density() const;
    void setDensity(Density density);
    QString language() const; ///< "en", "ru", "de"; empty: the desktop's
    void setLanguage(const QString &language);

    int refreshMinutes() const; ///< 0: never by itself
    void setRefreshMinutes(int minutes);

    enum class Proxy { System, None, Manual };
    Proxy proxy() const;
    QString proxyHost() const;
    quint16 proxyPort() const;
    void setProxy(Proxy proxy, const QString &host, quint16 port);
    QString caFile() const; ///< a PEM file with own certificate authorities
    void setCaFile(const QString &file);

    /// Where the browser comes back to after signing in; applications are registered with it.
    quint16 signInPort() const;
    void setSignInPort(quint16 port);

private:
    std::unique_ptr<QSettings> m_settings;
};
