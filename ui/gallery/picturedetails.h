// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gallery/catalogue.h"

#include <QWidget>

class ElidedLabel;
class FactLabel;
class PictureShelf;
class QLabel;
class QPushButton;

/// One code of a gallery: the picture on every ground at one and two times its size, what it is,
/// how often it is used, and what can be done with it.
class PictureDetails : public QWidget
{
    Q_OBJECT
public:
    PictureDetails(PictureShelf &shelf, QWidget *parent = nullptr);
    ~PictureDetails() override;
    void show(timeline::Gallery gallery, const gallery::CatalogueItem &item);
    const gallery::CatalogueItem &item() const { return m_item; }

signals:
    void copyRequested();
    void saveRequested();
    void deleteRequested();
    void uploadRequested(); ///< a picture for this code
    void entriesRequested(); ///< those that carry it

private:
    class Specimen;
    void build();
    void update();

    PictureShelf &m_shelf;
    timeline::Gallery m_gallery = timeline::Gallery::Icons;
    gallery::CatalogueItem m_item;
    ElidedLabel *m_code = nullptr;
    ElidedLabel *m_kind = nullptr;
    Specimen *m_specimen = nullptr;
    FactLabel *m_facts = nullptr;
    FactLabel *m_reason = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_entries = nullptr;
    QPushButton *m_upload = nullptr;
    QPushButton *m_delete = nullptr;
};
