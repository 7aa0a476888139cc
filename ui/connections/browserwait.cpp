// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/browserwait.h"

#include "errortext.h"

#include "ui/connections/box.h"
#include "ui/connections/steplist.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using connections::SignIn;

BrowserWait::BrowserWait(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"browserWait"_s);
    build();
}

void BrowserWait::build()
{
    m_steps = new StepList(this);
    m_steps->setObjectName(u"signInSteps"_s);
    m_visitors = new MessageBar(this);
    m_visitors->setObjectName(u"signInVisitors"_s);

    auto *linkCaption = new QLabel(tr("The &link, should the browser not have opened"), this);
    linkCaption->setFont(theme::font(font(), theme::Type::Heading));
    m_link = new QLineEdit(this);
    m_link->setObjectName(u"signInLink"_s);
    m_link->setAccessibleName(tr("Link to sign in with"));
    m_link->setReadOnly(true);
    linkCaption->setBuddy(m_link);
    auto *copy = new GlyphButton(u"copy"_s, tr("Copy the link"), GlyphButton::Frame::Framed, this);
    copy->setObjectName(u"copyLink"_s);
    connect(copy, &QAbstractButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_link->text()); });
    auto *open = new QPushButton(tr("Open again"), this);
    open->setObjectName(u"openLinkAgain"_s);
    connect(open, &QPushButton::clicked, this, &BrowserWait::openBrowser);
    auto *linkLine = new QHBoxLayout;
    linkLine->setSpacing(theme::space8);
    linkLine->addWidget(m_link, 1);
    linkLine->addWidget(copy);
    linkLine->addWidget(open);
    m_until = paragraph({}, theme::Type::Small, FactLabel::Ink::Secondary, this);

    m_pastePlace = new QWidget(this);
    auto *pasteCaption
        = new QLabel(tr("&Nothing came back? Paste the address the browser was led to"), this);
    pasteCaption->setFont(theme::font(font(), theme::Type::Heading));
    m_pasted = new QLineEdit(m_pastePlace);
    m_pasted->setObjectName(u"signInPasted"_s);
    m_pasted->setAccessibleName(tr("Address the browser was led to, or the code"));
    m_pasted->setPlaceholderText(u"http://127.0.0.1:…/?code=…"_s);
    m_pasted->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
    m_pasted->setMaxLength(8192);
    pasteCaption->setBuddy(m_pasted);
    m_use = new QPushButton(tr("Use it"), m_pastePlace);
    m_use->setObjectName(u"signInUsePasted"_s);
    connect(m_use, &QPushButton::clicked, this, &BrowserWait::paste);
    connect(m_pasted, &QLineEdit::returnPressed, this, &BrowserWait::paste);
    m_pasteAnswer = paragraph({}, theme::Type::Small, FactLabel::Ink::Secondary, m_pastePlace);
    m_pasteAnswer->setObjectName(u"signInPasteAnswer"_s);
    auto *pasteLine = new QHBoxLayout;
    pasteLine->setSpacing(theme::space8);
    pasteLine->addWidget(m_pasted, 1);
    pasteLine->addWidget(m_use);
    auto *pasteLines = new QVBoxLayout(m_pastePlace);
    pasteLines->setContentsMargins(0, 0, 0, 0);
    pasteLines->setSpacing(theme::space8);
    pasteLines->addWidget(pasteCaption);
    pasteLines->addLayout(pasteLine);
    pasteLines->addWidget(m_pasteAnswer);

    auto *cancel = new QPushButton(tr("Cancel the sign-in"), this);
    cancel->setObjectName(u"cancelSignIn"_s);
    connect(cancel, &QPushButton::clicked, this, &BrowserWait::cancelled);
    auto *foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(cancel);

    for (QWidget *control :
         std::initializer_list<QWidget *> { m_link, open, m_pasted, m_use, cancel })
        control->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
    for (QLineEdit *field : { m_link, m_pasted })
        field->setTextMargins(theme::space4, 0, theme::space4, 0);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space8);
    layout->addWidget(m_steps);
    layout->addWidget(m_visitors);
    layout->addSpacing(theme::space8);
    layout->addWidget(linkCaption);
    layout->addLayout(linkLine);
    layout->addWidget(m_until);
    layout->addSpacing(theme::space8);
    layout->addWidget(m_pastePlace);
    layout->addSpacing(theme::space8);
    layout->addLayout(foot);
}

void BrowserWait::begin(SignIn &signIn, const QDateTime &until)
{
    m_signIn = &signIn;
    m_visitorCount = 0;
    m_visitors->clear();
    m_pasted->clear();
    m_pasteAnswer->setText({}, tr("Be quick: the portal takes the code for 30 seconds only."));
    m_link->setText(signIn.link().toString(QUrl::FullyEncoded));
    m_link->setCursorPosition(0);
    m_until->setText(
        {},
        tr("A portal never tells of a failure: if it shows an error page, cancel. "
           "This waits until %1.")
            .arg(QLocale().toString(until.toLocalTime().time(), QLocale::ShortFormat)));
    m_steps->setSteps({ tr("Allow Timeline Desk in the browser"), tr("Fetch the sign-in"),
                        tr("Test what it can do") });
    connect(&signIn, &SignIn::stepChanged, this, &BrowserWait::showStep);
    connect(&signIn, &SignIn::refused, this, &BrowserWait::turnedAway);
    showStep(signIn.step());
    m_link->setFocus(Qt::OtherFocusReason);
}

void BrowserWait::end()
{
    if (m_signIn)
        m_signIn->disconnect(this);
    m_signIn = nullptr;
    m_pasted->clear();
    m_link->clear();
}

void BrowserWait::openBrowser()
{
    if (!m_signIn || QDesktopServices::openUrl(m_signIn->link()))
        return;
    m_visitors->showMessage({ theme::Tone::Warning,
                              u"warning"_s,
                              tr("No browser could be opened."),
                              tr("Copy the link and open it in a browser on this computer."),
                              {} });
}

void BrowserWait::showStep(SignIn::Step step)
{
    const int current = step == SignIn::Step::Testing ? 2
        : step == SignIn::Step::Exchanging            ? 1
                                                      : 0;
    if (step == SignIn::Step::Over)
        return;
    for (int i = 0; i < m_steps->count(); ++i)
        m_steps->setState(i,
                          i < current        ? StepList::State::Done
                              : i == current ? StepList::State::Running
                                             : StepList::State::Waiting);
    m_pastePlace->setEnabled(current == 0);
}

void BrowserWait::turnedAway(const Error &error)
{
    ++m_visitorCount;
    const ErrorText words = errorText(error);
    m_visitors->showMessage(
        { theme::Tone::Warning,
          u"warning"_s,
          tr("%Ln visitor(s) turned away. %1", nullptr, m_visitorCount).arg(words.what),
          words.action + u' ' + tr("Still waiting for yours."),
          {} });
}

void BrowserWait::paste()
{
    if (!m_signIn || m_pasted->text().trimmed().isEmpty())
        return;
    const auto taken = m_signIn->paste(m_pasted->text());
    m_pasted->clear(); // it holds the code
    if (!taken)
        m_pasteAnswer->setText({}, errorLine(taken.error()));
}
