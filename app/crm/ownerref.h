// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>
#include <QMetaType>
#include <QString>

#include <compare>
#include <optional>

namespace crm {

/// The CRM item ("card") a timeline belongs to: entityTypeId and entityId.
struct OwnerRef
{
    int typeId = 0;
    qint64 id = 0;

    bool isValid() const { return typeId > 0 && id > 0; }
    friend auto operator<=>(const OwnerRef &, const OwnerRef &) = default;
    friend size_t qHash(const OwnerRef &ref, size_t seed = 0)
    {
        return qHashMulti(seed, ref.typeId, ref.id);
    }
};

/// entityTypeId of the built-in types (entity-methods.md section 1).
enum TypeId : int {
    Lead = 1,
    Deal = 2,
    Contact = 3,
    Company = 4,
    Quote = 7,
    Order = 14,
    SmartInvoice = 31,
    FirstSmartProcess = 128
};

/// Whether entries can hang on cards of this type: known built-in ones and smart processes, not
/// their recycle-bin twins.
bool isUsableType(int typeId);

/// "deal:100", "dynamic_174:5": the form of the command line; also what bindings.* call ENTITY_TYPE
/// before the colon.
QString typeWord(int typeId);
std::optional<int>
typeFromWord(const QString &word); ///< any case; also short codes L, D, C, CO, Q, O, SI, T9c
QString toText(const OwnerRef &owner); ///< "deal:100"

/// What people type: "deal:100", "deal 100", "2:100", "D_100", "T9c_6", "dynamic_174:5". Addresses:
/// see cardlink.h.
std::optional<OwnerRef> fromText(const QString &text);
/// The same, but also types no entry can hang on and the id 0: to tell people why.
std::optional<OwnerRef> fromTextOfAnyType(const QString &text);

} // namespace crm

Q_DECLARE_METATYPE(crm::OwnerRef)
