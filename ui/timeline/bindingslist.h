// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/pending.h"
#include "crm/directory.h"

#include <QCache>
#include <QTimer>
#include <QWidget>

class ElidedLabel;
class LinkButton;
class QVBoxLayout;

/// The cards an entry is shown on, by name. The portal alone knows them and is asked only when an
/// entry stays open for a moment; where it does not answer a word says so and nothing else happens.
class BindingsList : public QWidget
{
    Q_OBJECT
public:
    struct Source
    {
        std::function<Pending<QList<crm::OwnerRef>>(EntryId)> bindings;
        std::function<Pending<QList<crm::CardSummary>>(const QList<crm::OwnerRef> &)> cards;
        std::function<QString(const crm::OwnerRef &)> kind; ///< "Deal #100"
    };

    explicit BindingsList(QWidget *parent = nullptr);
    ~BindingsList() override;

    void setSource(Source source);
    /// \a madeOn is marked; the same entry again changes nothing.
    void showEntry(EntryId id, const crm::OwnerRef &madeOn);
    void clear();
    /// Asks again: the cards were changed.
    void reload();
    const QList<crm::OwnerRef> &cards() const { return m_owners; }
    /// Cards can be added and removed, by who listens to the signals.
    void setChangeable(bool changeable);

signals:
    void cardActivated(const crm::OwnerRef &owner);
    void addRequested();
    void removeRequested(const crm::OwnerRef &owner);
    void cardsTold(EntryId id, const QList<crm::OwnerRef> &owners); ///< by the portal, just now

private:
    void ask();
    void askNames(const QList<crm::OwnerRef> &owners);
    void fail();
    void showCards();
    void keepKeyboard(int line, const QString &name);

    Source m_source;
    EntryId m_id;
    crm::OwnerRef m_madeOn;
    QCache<EntryId, QList<crm::OwnerRef>> m_known { 500 };
    QHash<crm::OwnerRef, QString> m_titles;
    QList<crm::OwnerRef> m_owners;
    QTimer m_settled;
    Pending<QList<crm::OwnerRef>> m_asking;
    Pending<QList<crm::CardSummary>> m_naming;
    QWidget *m_rows = nullptr;
    QVBoxLayout *m_lines = nullptr;
    ElidedLabel *m_note = nullptr;
    LinkButton *m_add = nullptr;
    bool m_isChangeable = false;
};
