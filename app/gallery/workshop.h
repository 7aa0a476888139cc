// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/codes.h"
#include "gallery/fit.h"
#include "gallery/sources.h"

#include <QHash>

/// What becomes of pictures on their way to a portal: each is fitted, gets a code, and is compared
/// with what is there. Values only; the window and the command line share it.
namespace gallery {

/// What a portal has in one gallery, as far as it is known here.
class KnownPictures
{
public:
    QSet<QString> system; ///< codes of the portal's own
    QHash<QString, qint64> uses; ///< stored entries by code, also of codes that are not there

    /// \a image is null where the picture is not here. The same code again: the later image counts.
    void addOwn(const QString &code, const QImage &image);
    const QHash<QString, QImage> &own() const { return m_own; }
    /// A code that has this very picture; empty: none. Does not look through them all.
    QString codeOf(const QImage &image) const;

private:
    QHash<QString, QImage> m_own; ///< by code
    QMultiHash<size_t, QString> m_codes; ///< by a hash of what can be seen
};

/// One file in the tray.
struct WorkshopItem
{
    QString name; ///< the file
    QByteArray bytes; ///< as it came, to be fitted again with other options
    QString code;
    FitOptions options;
    std::optional<FittedPicture> fitted;
    std::optional<Error> error; ///< why there is no picture
};

enum class Verdict {
    New, ///< a code the portal does not have
    Identical, ///< the portal has this very picture under this code
    Different, ///< the portal has another picture under this code
    Taken, ///< the code is there, its picture is not known here
    Reserved,
    BadCode, ///< empty, too long, or other characters
    Doubled, ///< another item before it has the same code
    Unusable, ///< no picture: WorkshopItem::error
};

struct Judgement
{
    Verdict verdict = Verdict::New;
    QString twin; ///< another code that has this very picture already; empty: none
    QString proposal; ///< Reserved, BadCode, Doubled: a code that can be had
    qint64 uses = 0; ///< stored entries that will show the new picture
};

/// Reads and fits one file. Takes its time: for a worker thread. \a file names its code or gets
/// one proposed.
WorkshopItem workedOn(const SourceFile &file, timeline::Gallery gallery,
                      const FitOptions &options = {});
/// The same once more, after its options changed.
WorkshopItem reworked(WorkshopItem item, timeline::Gallery gallery);

/// One judgement for each item, in their order. Cheap: nothing is read or drawn.
QList<Judgement> judge(const QList<WorkshopItem> &items, timeline::Gallery gallery,
                       const KnownPictures &known);

/// Whether an item may be sent: New ones by themselves, Different and Taken ones as a replacement.
bool canBeSent(Verdict verdict);
bool isReplacement(Verdict verdict);
/// Stable words for scripts: "new", "identical", "different", "taken", "reserved", "bad code",
/// "doubled", "unusable".
QString verdictWord(Verdict verdict);
QString findingWord(Finding finding); ///< "opaque", "invisible", "detail lost" …

/// The same to the eye: what is wholly transparent has no colour.
bool arePixelsEqual(const QImage &a, const QImage &b);

} // namespace gallery
