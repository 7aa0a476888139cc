// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/background.h"
#include "gallery/workshop.h"

#include <QAbstractListModel>
#include <QPixmap>
#include <QTimer>

class PictureShelf;

/// How an item that was sent fared.
enum class TrayOutcome { None, Waiting, Done, Refused, Unknown };

/// The pictures on their way to a portal: read and fitted on a thread of their own, judged against
/// what the portal has. Nothing is sent from here.
class TrayModel : public QAbstractListModel
{
    Q_OBJECT
public:
    using Gallery = timeline::Gallery;
    enum Role {
        NameRole = Qt::UserRole + 1,
        VerdictTextRole, ///< QString: what it means, or how sending it went; may be empty
        WarningsRole, ///< QStringList
    };
    struct Row
    {
        gallery::WorkshopItem item;
        gallery::Judgement judgement;
        bool isWanted = false; ///< goes with the next upload
        bool isChosen = false; ///< isWanted was decided by the person
        TrayOutcome outcome = TrayOutcome::None;
        QString message; ///< of the outcome
        QPixmap before;
        QPixmap after;
        QPixmap there; ///< what the portal has under this code, where it is another picture
        /// Nothing about it can be changed: it is being sent, or on the portal.
        bool isSettled() const
        {
            return outcome == TrayOutcome::Waiting || outcome == TrayOutcome::Done;
        }
    };
    struct Counts
    {
        int added = 0, replaced = 0, leftOut = 0;
        int done = 0; ///< by an upload from here
        int requests() const; ///< as many as it takes at least
        int sent() const { return added + replaced; }
    };

    TrayModel(PictureShelf &shelf, QObject *parent = nullptr);
    ~TrayModel() override;

    void setGallery(Gallery gallery); ///< everything is fitted again
    Gallery gallery() const { return m_gallery; }

    /// Reads files, folders, archives and sets. What cannot be read at all is told by failed().
    void addPaths(const QStringList &paths);
    void addImage(const QImage &image, const QString &name); ///< from the clipboard
    bool isReading() const { return m_open > 0; }
    int open() const { return m_open; }

    void setCode(int row, const QString &code);
    void setWanted(int row, bool wanted);
    void setOptions(int row, const gallery::FitOptions &options);
    void setOptionsOfAll(const gallery::FitOptions &options);
    void useProposal(int row);
    void remove(int row);
    void clear();
    void removeDone(); ///< what the portal took
    bool hasDone() const;

    const Row &row(int row) const { return m_rows[row]; }
    QList<int> wantedRows() const;
    int firstFitted() const; ///< the first row with a picture, else 0
    Counts counts() const;
    /// For the code an orphan lacks: the next picture that is added gets it.
    void wantCode(const QString &code) { m_wantedCode = code; }
    QString wantedCode() const { return m_wantedCode; }
    void setOutcome(const QString &code, TrayOutcome outcome, const QString &message);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

signals:
    void changed(); ///< counts, or what is being read
    void failed(const Error &error);

private:
    void work(const gallery::SourceFile &file, const gallery::FitOptions &options = {});
    void workAgain(int row);
    void takeArrived();
    void forgetOpen();
    void finishOne();
    void rejudge();
    void rejudgeAnew();
    static void draw(Row &row);
    QStringList warnings(const Row &row) const;

    PictureShelf &m_shelf;
    Gallery m_gallery = Gallery::Icons;
    QList<Row> m_rows;
    QString m_wantedCode;
    QList<gallery::WorkshopItem> m_arrived; ///< worked on, not among the rows yet
    QTimer m_arriving; ///< rows come together: each time everything is laid out anew
    std::optional<gallery::KnownPictures> m_known;
    QTimer m_learning; ///< pictures of the portal come in crowds
    int m_open = 0;
    quint64 m_generation = 0; ///< answers from before clear() are thrown away
    Worker m_worker;
};
