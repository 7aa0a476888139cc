// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"
#include "base/pending.h"
#include "connections/connector.h"
#include "ui/widgets/messagebar.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class Desk;
class Meter;
class PrimaryButton;
class QCheckBox;
class QHBoxLayout;
class QLineEdit;
class QVBoxLayout;

/// One way into a portal as a form: what is typed is tried, its secret kept in the keychain (or in
/// memory, once the person was told that there is none), then the connection.
class ConnectForm : public QWidget
{
    Q_OBJECT
public:
    /// Starts over. \a again: the secret of this kept connection is asked for anew; its name,
    /// colour and store stay.
    virtual void reset(const std::optional<connections::Connection> &again = {});
    virtual QWidget *firstField() const = 0;
    /// Something is under way that goes on while another place is looked at.
    virtual bool isBusy() const;
    /// Stops it.
    virtual void stop();

signals:
    void connected(const connections::Connection &connection);
    void busyChanged(bool busy);

protected:
    /// \a names: the beginning of the object names of its parts.
    ConnectForm(Desk &desk, const QString &names, QWidget *parent);
    ~ConnectForm() override;

    /// Message bar, then what is added.
    QVBoxLayout *lines() const { return m_lines; }
    /// What is added from now on goes here; the message bar stays on top.
    void addTo(QVBoxLayout *lines) { m_lines = lines; }
    /// Check box, why, and the button at the end.
    void addKeeping(const QString &why);
    /// \a leading may be nothing.
    void addFoot(QWidget *leading);
    QLineEdit *addField(const QString &caption, const QString &name, const QString &placeholder);
    /// A field whose text is dots until somebody wants to look.
    QLineEdit *addSecretField(const QString &caption, const QString &name,
                              const QString &placeholder);

    virtual bool isComplete() const = 0;
    virtual void submit() = 0;
    /// "Connect", or what else the button says while nothing is under way.
    virtual QString actionWord() const;
    void updateButton();
    void setBusy(bool busy);

    /// The last steps: secret, connection, connected(). A connection that cannot read is asked
    /// about first.
    void keep(const connections::Connected &connected, const QByteArray &secret);
    void tell(const Error &error);
    void say(const MessageBar::Message &message, const std::function<void()> &action = {});
    void sayNothing();

    Desk &m_desk;
    std::optional<connections::Connection> m_again;

private:
    void write();
    void finish();

    QString m_names;
    QVBoxLayout *m_lines = nullptr;
    MessageBar *m_bar = nullptr;
    QCheckBox *m_keep = nullptr;
    Meter *m_busyMeter = nullptr;
    PrimaryButton *m_button = nullptr;
    bool m_isBusy = false;
    QPointer<QWidget> m_focusBefore;
    QPointer<QWidget> m_focusMeanwhile;
    std::function<void()> m_barAction;
    connections::Connected m_connected;
    QByteArray m_secret;
    Pending<Done> m_keeping;
};
