// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings.h"

using namespace Qt::Literals::StringLiterals;

namespace {

template <typename Enum>
Enum readWord(const QSettings &settings, const QString &key, const QStringList &words)
{
    const auto index = words.indexOf(settings.value(key).toString());
    return Enum(index < 0 ? 0 : index);
}

const QStringList themeWords { u"desktop"_s, u"light"_s, u"dark"_s };
const QStringList densityWords { u"compact"_s, u"normal"_s, u"roomy"_s };
const QStringList proxyWords { u"system"_s, u"none"_s, u"manual"_s };

} // namespace

Settings::Settings(const QString &file)
    : m_settings(file.isEmpty()
                     ? std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                                   u"timelinedesk"_s, u"timelinedesk"_s)
                     : std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

QString Settings::lastConnection() const
{
    return m_settings->value("lastConnection"_L1).toString();
}
void Settings::setLastConnection(const QString &id)
{
    m_settings->setValue("lastConnection"_L1, id);
}

QString Settings::lastCard(const QString &connection) const
{
    return m_settings->value(u"lastCard/"_s + connection).toString();
}

void Settings::setLastCard(const QString &connection, const QString &card)
{
    m_settings->setValue(u"lastCard/"_s + connection, card);
}

QByteArray Settings::state(const QString &what) const
{
    return m_settings->value(u"state/"_s + what).toByteArray();
}
void Settings::setState(const QString &what, const QByteArray &state)
{
    m_settings->setValue(u"state/"_s + what, state);
}

Settings::Theme Settings::theme() const
{
    return readWord<Theme>(*m_settings, u"theme"_s, themeWords);
}
void Settings::setTheme(Theme theme)
{
    m_settings->setValue("theme"_L1, themeWords.at(int(theme)));
}

Settings::Density Settings::density() const
{
    if (!m_settings->contains("density"_L1))
        return Density::Normal;
    return readWord<Density>(*m_settings, u"density"_s, densityWords);
}

void Settings::setDensity(Density density)
{
    m_settings->setValue("density"_L1, densityWords.at(int(density)));
}

QString Settings::language() const { return m_settings->value("language"_L1).toString(); }
void Settings::setLanguage(const QString &language)
{
    m_settings->setValue("language"_L1, language);
}

int Settings::refreshMinutes() const
{
    return std::max(0, m_settings->value("refreshMinutes"_L1, 0).toInt());
}
void Settings::setRefreshMinutes(int minutes)
{
    m_settings->setValue("refreshMinutes"_L1, minutes);
}

Settings::Proxy Settings::proxy() const
{
    return readWord<Proxy>(*m_settings, u"proxy/kind"_s, proxyWords);
}
QString Settings::proxyHost() const { return m_settings->value("proxy/host"_L1).toString(); }
quint16 Settings::proxyPort() const
{
    return quint16(m_settings->value("proxy/port"_L1, 0).toUInt());
}

void Settings::setProxy(Proxy proxy, const QString &host, quint16 port)
{
    m_settings->setValue("proxy/kind"_L1, proxyWords.at(int(proxy)));
    m_settings->setValue("proxy/host"_L1, host);
    m_settings->setValue("proxy/port"_L1, port);
}

QString Settings::caFile() const { return m_settings->value("caFile"_L1).toString(); }
void Settings::setCaFile(const QString &file) { m_settings->setValue("caFile"_L1, file); }

quint16 Settings::signInPort() const
{
    constexpr quint16 usual = 47924; // SignInRequest::usualPort
    const int port = m_settings->value("signInPort"_L1).toInt();
    return port > 0 && port <= 65535 ? quint16(port) : usual;
}
void Settings::setSignInPort(quint16 port) { m_settings->setValue("signInPort"_L1, port); }
