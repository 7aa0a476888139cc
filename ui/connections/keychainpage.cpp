// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/keychainpage.h"

#include "errortext.h"

#include "ui/connections/box.h"
#include "ui/connections/steplist.h"
#include "ui/desk.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/messagebar.h"
#include "ui/widgets/scrolled.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::KeychainCheck;
using connections::KeychainFacts;

namespace {

constexpr int columnWidth = 640;

/// A line of a table: a name, and what is known of it.
ElidedLabel *addLine(QVBoxLayout *lines, QWidget *table, const QString &name)
{
    auto *row = new QWidget(table);
    row->setObjectName(u"tableRow"_s);
    auto *key = new ElidedLabel(theme::Type::Body, ElidedLabel::Ink::Secondary, row);
    key->setText(name);
    auto *value = new ElidedLabel(theme::Type::Body, ElidedLabel::Ink::Text, row);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(theme::space16, theme::space8, theme::space16, theme::space8);
    layout->setSpacing(theme::space16);
    layout->addWidget(key, 1);
    layout->addWidget(value, 2);
    lines->addWidget(row);
    return value;
}

QVBoxLayout *tableLines(QWidget *table)
{
    auto *lines = new QVBoxLayout(table);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    return lines;
}

} // namespace

KeychainPage::KeychainPage(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
{
    setObjectName(u"keychainPage"_s);
    setAccessibleName(tr("Keychain"));
    build();
    load();
}

KeychainPage::~KeychainPage()
{
    m_looking.cancel();
    m_testing.cancel();
    for (const auto &reading : m_reading)
        reading.cancel();
}

void KeychainPage::build()
{
    QWidget *column = scrolledColumn(this, columnWidth);
    auto *title = new ElidedLabel(theme::Type::PageTitle, ElidedLabel::Ink::Text, column);
    title->setText(tr("Keychain"));
    auto *done = new QPushButton(tr("Done"), column);
    done->setObjectName(u"keychainDone"_s);
    done->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    connect(done, &QPushButton::clicked, this, &KeychainPage::closed);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(done);
    auto *table = new Box(column);
    auto *lines = tableLines(table);
    m_store = addLine(lines, table, tr("Where secrets are kept"));
    m_store->setObjectName(u"keychainStore"_s);
    m_state = addLine(lines, table, tr("State"));
    m_state->setObjectName(u"keychainState"_s);
    m_bar = new MessageBar(column);
    m_bar->setObjectName(u"keychainBar"_s);
    connect(m_bar, &MessageBar::actionTriggered, this, &KeychainPage::test);
    auto *box = new Box(column);
    auto *inside = new QVBoxLayout(box);
    inside->setContentsMargins(theme::space16, theme::space12, theme::space16, theme::space12);
    m_steps = new StepList(box);
    m_steps->setObjectName(u"keychainSteps"_s);
    m_steps->setSteps({ tr("Write an entry"), tr("Read it"), tr("Delete it") });
    inside->addWidget(m_steps);
    m_test = new PrimaryButton(tr("Test the keychain"), column);
    m_test->setObjectName(u"testKeychain"_s);
    connect(m_test, &QPushButton::clicked, this, &KeychainPage::test);
    m_secretCaption = caption(tr("Secrets of your connections"), column);
    m_secrets = new Box(column);
    m_secretLines = tableLines(m_secrets);
    auto *promise
        = paragraph(tr("Secrets are kept nowhere else: not in settings, logs, exports or the entry "
                       "store. Without a keychain they stay in memory for one run."),
                    theme::Type::Small, FactLabel::Ink::Secondary, column);

    auto *inner = new QVBoxLayout(column);
    inner->setContentsMargins(0, theme::space24, 0, theme::space24);
    inner->setSpacing(theme::space8);
    inner->addLayout(head);
    inner->addSpacing(theme::space8);
    inner->addWidget(table);
    inner->addWidget(m_bar);
    inner->addSpacing(theme::space8);
    inner->addWidget(caption(tr("A round trip"), column));
    inner->addWidget(box);
    inner->addWidget(m_test, 0, Qt::AlignLeft);
    inner->addSpacing(theme::space8);
    inner->addWidget(m_secretCaption);
    inner->addWidget(m_secrets);
    inner->addSpacing(theme::space8);
    inner->addWidget(promise);
    m_secretCaption->hide();
    m_secrets->hide();
}

void KeychainPage::load()
{
    m_looking.cancel();
    m_store->setText(tr("Looking…"));
    m_looking = connections::lookAtKeychain(this);
    m_looking.then(this, [this](const Result<KeychainFacts> &facts) {
        m_looking = {};
        if (facts)
            showFacts(*facts);
    });
}

void KeychainPage::showFacts(const KeychainFacts &facts)
{
    QStringList store { facts.kind };
    if (!facts.provider.isEmpty())
        store.append(facts.provider);
    if (!facts.collection.isEmpty())
        store.append(tr("keyring “%1”").arg(facts.collection));
    m_store->setText(store.join(u" · "_s));
    if (!facts.exists)
        m_state->setText(tr("None runs in this session"));
    else if (!facts.isLocked)
        m_state->setText(tr("There; test it to see whether it works"));
    else
        m_state->setText(*facts.isLocked ? tr("Locked: it asks for its password when it is used")
                                         : tr("Unlocked"));
    if (!facts.exists && !m_check)
        tellTrouble(Error::make(Error::Kind::Storage, u"no-keychain"_s));
}

void KeychainPage::test()
{
    if (!m_testing.isFinished())
        return;
    m_bar->clear();
    m_test->setEnabled(false);
    m_test->setText(tr("Testing…"));
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->setState(i, StepList::State::Waiting);
    m_check = std::make_unique<KeychainCheck>(m_desk.keychain());
    connect(m_check.get(), &KeychainCheck::stepBegun, this, [this](KeychainCheck::Step step) {
        m_step = int(step);
        if (m_step > 0)
            m_steps->setState(m_step - 1, StepList::State::Done);
        m_steps->setState(m_step, StepList::State::Running,
                          m_step == 0 ? tr("If it is locked it asks for its password, perhaps in a "
                                           "window behind this one.")
                                      : QString());
    });
    m_testing = m_check->start();
    m_testing.then(this, [this](const Result<Done> &result) {
        m_testing = {};
        tested(result);
    });
}

void KeychainPage::tested(const Result<Done> &result)
{
    m_test->setEnabled(true);
    m_test->setText(tr("Test the keychain"));
    m_steps->setState(m_step, result ? StepList::State::Done : StepList::State::Failed,
                      result ? QString() : errorText(result.error()).what);
    load();
    if (!result)
        return tellTrouble(result.error());
    m_bar->showMessage({ theme::Tone::Done,
                         u"check-ring"_s,
                         tr("The keychain works."),
                         tr("What was written came back, and was deleted again."),
                         {} });
    lookForSecrets();
}

/// What is wrong, and how to mend it.
void KeychainPage::tellTrouble(const Error &error)
{
    const ErrorText words = errorText(error);
    QString mend = words.action;
    if (error.code == "no-keychain"_L1)
        mend = tr("Install and start one, such as GNOME Keyring, KWallet or KeePassXC, and sign in "
                  "to the desktop again. Until then secrets stay in memory for one run.");
    else if (error.code == "keychain-locked"_L1)
        mend = tr("Test again and enter its password, or unlock it in its own program (“Passwords "
                  "and Keys”, KWalletManager). Everything but the secrets works meanwhile.");
    else if (error.code == "keychain-denied"_L1)
        mend = tr("Test again and allow it, or allow Timeline Desk in the settings of the "
                  "keychain's own program.");
    m_bar->showMessage({ theme::Tone::Warning, u"lock"_s, words.what, mend, tr("Test again") });
}

/// Only after a round trip: reading from a locked keychain would ask for its password.
void KeychainPage::lookForSecrets()
{
    while (QLayoutItem *item = m_secretLines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &reading : m_reading)
        reading.cancel();
    m_reading.clear();
    const auto kept = m_desk.connections().value_or({});
    for (const auto &connection : kept) {
        ElidedLabel *value = addLine(m_secretLines, m_secrets, connection.name);
        value->setObjectName(u"secretOf"_s + connection.id);
        value->setText(tr("Looking…"));
        const auto reading = m_desk.secretsOf(connection).read(connection.id);
        m_reading.append(reading);
        const QString there
            = connection.secretInMemoryOnly ? tr("In memory, for this run only") : tr("There");
        reading.then(value, [value, there](const Result<QByteArray> &secret) {
            value->setText(
                secret ? there
                    : secret.error().kind == Error::Kind::NotFound
                    ? KeychainPage::tr("Not there: open the connection to enter it again")
                    : errorText(secret.error()).what);
        });
    }
    m_secretCaption->setVisible(!kept.isEmpty());
    m_secrets->setVisible(!kept.isEmpty());
}

void KeychainPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}
