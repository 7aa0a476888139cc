// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settingspage.h"

#include "ui/desk.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/scrolled.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::Literals::StringLiterals;

SettingsPage::SettingsPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"settingsPage"_s);
    setAccessibleName(tr("Settings"));
    build();
    load();
    for (QComboBox *box : { m_theme, m_density, m_language, m_proxy })
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::save);
    for (QSpinBox *box : { m_refresh, m_proxyPort })
        connect(box, &QSpinBox::valueChanged, this, &SettingsPage::save);
    for (QLineEdit *field : { m_proxyHost, m_caFile })
        connect(field, &QLineEdit::editingFinished, this, &SettingsPage::save);
}

void SettingsPage::build()
{
    QWidget *column = scrolledColumn(this, 640);
    auto *title = new ElidedLabel(theme::Type::PageTitle, ElidedLabel::Ink::Text, column);
    title->setText(tr("Settings"));
    auto *done = new QPushButton(tr("Done"), column);
    done->setObjectName(u"settingsDone"_s);
    connect(done, &QPushButton::clicked, this, &SettingsPage::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(done);

    const auto combo = [&](const QString &name, const QList<std::pair<QString, QVariant>> &items) {
        auto *box = new QComboBox(column);
        box->setObjectName(name);
        for (const auto &[text, value] : items)
            box->addItem(text, value);
        return box;
    };
    m_theme = combo(u"settingTheme"_s,
                    { { tr("As the desktop"), int(Settings::Theme::Desktop) },
                      { tr("Light"), int(Settings::Theme::Light) },
                      { tr("Dark"), int(Settings::Theme::Dark) } });
    m_density = combo(u"settingDensity"_s,
                      { { tr("Compact"), int(Settings::Density::Compact) },
                        { tr("Normal"), int(Settings::Density::Normal) },
                        { tr("Roomy"), int(Settings::Density::Roomy) } });
    m_language = combo(u"settingLanguage"_s,
                       { { tr("As the desktop"), QString() },
                         { u"English"_s, u"en"_s },
                         { u"Русский"_s, u"ru"_s },
                         { u"Deutsch"_s, u"de"_s } });
    m_proxy = combo(u"settingProxy"_s,
                    { { tr("As the system"), int(Settings::Proxy::System) },
                      { tr("None"), int(Settings::Proxy::None) },
                      { tr("This one:"), int(Settings::Proxy::Manual) } });
    m_refresh = new QSpinBox(column);
    m_refresh->setObjectName(u"settingRefresh"_s);
    m_refresh->setRange(0, 1440);
    m_refresh->setSpecialValueText(tr("Never by itself"));
    m_refresh->setSuffix(tr(" min"));
    m_proxyHost = new QLineEdit(column);
    m_proxyHost->setObjectName(u"settingProxyHost"_s);
    m_proxyHost->setAccessibleName(tr("Host of the proxy"));
    m_proxyHost->setPlaceholderText(tr("Host"));
    m_proxyPort = new QSpinBox(column);
    m_proxyPort->setObjectName(u"settingProxyPort"_s);
    m_proxyPort->setAccessibleName(tr("Port of the proxy"));
    m_proxyPort->setRange(1, 65535);
    m_proxyPort->setValue(8080);
    m_caFile = new QLineEdit(column);
    m_caFile->setObjectName(u"settingCaFile"_s);
    m_caFile->setAccessibleName(tr("File with own certificate authorities"));
    m_caFile->setPlaceholderText(tr("PEM file, none"));
    auto *choose = new QPushButton(tr("Choose…"), column);
    choose->setObjectName(u"chooseCaFile"_s);
    connect(choose, &QPushButton::clicked, this, &SettingsPage::chooseCaFile);
    m_caState = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, column);
    m_caState->setObjectName(u"caFileState"_s);
    auto *proxyLine = new QHBoxLayout;
    proxyLine->addWidget(m_proxyHost, 1);
    proxyLine->addWidget(m_proxyPort);
    auto *caLine = new QHBoxLayout;
    caLine->addWidget(m_caFile, 1);
    caLine->addWidget(choose);
    auto *again = new FactLabel(column);
    again->setType(theme::Type::Small);
    again->setInk(FactLabel::Ink::Secondary);
    again->setText({}, tr("Language, proxy and certificates count from the next start."));

    auto *form = new QFormLayout(column);
    form->setContentsMargins(0, theme::space24, 0, theme::space24);
    form->setVerticalSpacing(theme::space12);
    form->setHorizontalSpacing(theme::space16);
    form->addRow(head);
    form->addRow(tr("&Theme"), m_theme);
    form->addRow(tr("&Rows"), m_density);
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("Read the open &card again every"), m_refresh);
    form->addRow(tr("&Proxy"), m_proxy);
    form->addRow(QString(), proxyLine);
    form->addRow(tr("Own certificate authorities"), caLine);
    form->addRow(QString(), m_caState);
    auto *keychain = new QPushButton(tr("How the keychain is…"), column);
    keychain->setObjectName(u"settingsKeychain"_s);
    connect(keychain, &QPushButton::clicked, this, &SettingsPage::keychainRequested);
    form->addRow(tr("Keychain"), keychain);
    form->addRow(QString(), again);
}

void SettingsPage::load()
{
    m_isLoading = true;
    const Settings &settings = m_desk.settings();
    m_theme->setCurrentIndex(m_theme->findData(int(settings.theme())));
    m_density->setCurrentIndex(m_density->findData(int(settings.density())));
    m_language->setCurrentIndex(std::max(0, m_language->findData(settings.language())));
    m_refresh->setValue(settings.refreshMinutes());
    m_proxy->setCurrentIndex(m_proxy->findData(int(settings.proxy())));
    m_proxyHost->setText(settings.proxyHost());
    if (settings.proxyPort() > 0)
        m_proxyPort->setValue(settings.proxyPort());
    m_caFile->setText(settings.caFile());
    m_isLoading = false;
    updateProxy();
}

void SettingsPage::save()
{
    if (m_isLoading)
        return;
    Settings &settings = m_desk.settings();
    const auto theme = Settings::Theme(m_theme->currentData().toInt());
    const bool themeChanged = theme != settings.theme();
    const QString language = m_language->currentData().toString();
    settings.setTheme(theme);
    settings.setDensity(Settings::Density(m_density->currentData().toInt()));
    settings.setLanguage(language);
    settings.setRefreshMinutes(m_refresh->value());
    settings.setProxy(Settings::Proxy(m_proxy->currentData().toInt()),
                      m_proxyHost->text().trimmed(), quint16(m_proxyPort->value()));
    settings.setCaFile(m_caFile->text().trimmed());
    updateProxy();
    if (themeChanged)
        m_desk.applyTheme();
    m_desk.settingsWereChanged();
}

void SettingsPage::updateProxy()
{
    const bool isManual = m_proxy->currentData().toInt() == int(Settings::Proxy::Manual);
    m_proxyHost->setEnabled(isManual);
    m_proxyPort->setEnabled(isManual);
    const QString file = m_caFile->text().trimmed();
    m_caState->setText(!file.isEmpty() && !QFileInfo(file).isReadable()
                           ? tr("This file cannot be read.")
                           : tr("They are added to those of the system."));
}

void SettingsPage::chooseCaFile()
{
    auto *dialog = new QFileDialog(this, tr("Own certificate authorities"), m_caFile->text(),
                                   tr("Certificates (*.pem *.crt *.cer)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &file) {
        m_caFile->setText(file);
        save();
    });
    dialog->open();
}

void SettingsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
