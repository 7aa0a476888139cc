// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gallery/picturedetails.h"

#include "errortext.h"
#include "pictureshelf.h"

#include "gallery/drawings.h"
#include "gallery/logodrawings.h"
#include "ui/gallery/tiledelegate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/factlabel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/icons.h"

#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;
using Kind = gallery::CatalogueItem::Kind;
using timeline::Gallery;

/// Three grounds across, one and two times down.
class PictureDetails::Specimen : public QWidget
{
public:
    Specimen(PictureDetails &details)
        : QWidget(&details)
        , m_details(details)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    QSize sizeHint() const override
    {
        const int side = timeline::pictureSide(m_details.m_gallery);
        return { 3 * (2 * side + 24), 3 * side + 2 * 24 + theme::space8 };
    }
    QSize minimumSizeHint() const override { return { 120, sizeHint().height() }; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const auto &item = m_details.m_item;
        const QImage picture = item.kind == Kind::Own
            ? m_details.m_shelf.images(m_details.m_gallery).image(item.code)
            : QImage();
        const int side = timeline::pictureSide(m_details.m_gallery);
        const qreal wide = (width() - 2.0 * theme::space8) / 3;
        qreal top = 0;
        for (const int times : { 1, 2 }) {
            const qreal tall = side * times + 24;
            qreal left = 0;
            for (const Ground ground : { Ground::Light, Ground::Dark, Ground::Chequered }) {
                paintOn(&painter, { left, top, wide, tall }, ground, picture,
                        item.kind == Kind::System ? item.code : QString(), m_details.m_gallery,
                        side * times, palette());
                left += wide + theme::space8;
            }
            top += tall + theme::space8;
        }
    }

private:
    PictureDetails &m_details;
};

PictureDetails::PictureDetails(PictureShelf &shelf, QWidget *parent)
    : QWidget(parent)
    , m_shelf(shelf)
{
    setObjectName(u"pictureDetails"_s);
    setAccessibleName(tr("Details"));
    build();
    for (const Gallery gallery : { Gallery::Icons, Gallery::Logos })
        connect(&shelf.images(gallery), &gallery::IconImages::changed, m_specimen,
                qOverload<>(&QWidget::update));
    connect(&shelf.workspace(), &Workspace::capabilitiesChanged, this, &PictureDetails::update);
}

PictureDetails::~PictureDetails() = default;

void PictureDetails::build()
{
    setBackgroundRole(QPalette::Window);
    setAutoFillBackground(true);
    m_code = new ElidedLabel(theme::Type::DetailsTitle, ElidedLabel::Ink::Text, this);
    m_code->setObjectName(u"detailsCode"_s);
    m_kind = new ElidedLabel(theme::Type::Small, ElidedLabel::Ink::Secondary, this);
    m_specimen = new Specimen(*this);
    m_facts = new FactLabel(this);
    m_facts->setObjectName(u"detailsFacts"_s);
    m_reason = new FactLabel(this);
    m_reason->setObjectName(u"detailsReason"_s);
    m_reason->setType(theme::Type::Small);
    const auto button = [this](const QString &name, const QString &text, QStringView glyph,
                               void (PictureDetails::*told)()) {
        auto *made = new QPushButton(icon(glyph), text, this);
        made->setObjectName(name);
        made->setMinimumHeight(theme::heightFor(theme::controlHeight, font()));
        connect(made, &QPushButton::clicked, this, told);
        return made;
    };
    m_copy = button(u"detailsCopy"_s, tr("Copy code"), u"copy", &PictureDetails::copyRequested);
    m_save = button(u"detailsSave"_s, tr("Save picture…"), u"download",
                    &PictureDetails::saveRequested);
    m_entries = button(u"detailsEntries"_s, tr("Show entries"), u"list",
                       &PictureDetails::entriesRequested);
    m_upload = button(u"detailsUpload"_s, tr("Upload for this code…"), u"upload",
                      &PictureDetails::uploadRequested);
    m_delete = button(u"detailsDelete"_s, tr("Delete from the portal…"), u"trash",
                      &PictureDetails::deleteRequested);
    m_delete->setIcon(refusedIcon(u"trash"));
    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(m_code);
    head->addWidget(m_kind);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::paneMargin, theme::space12, theme::paneMargin,
                               theme::paneMargin);
    column->setSpacing(theme::space12);
    column->addLayout(head);
    column->addWidget(m_specimen);
    column->addWidget(m_facts);
    auto *actions = new FlowLayout(nullptr, theme::space8);
    for (QPushButton *one : { m_upload, m_copy, m_save, m_entries })
        actions->addWidget(one);
    column->addLayout(actions);
    column->addWidget(m_delete, 0, Qt::AlignLeading);
    column->addWidget(m_reason);
    column->addStretch(1);
}

void PictureDetails::show(Gallery gallery, const gallery::CatalogueItem &item)
{
    m_gallery = gallery;
    m_item = item;
    update();
}

void PictureDetails::update()
{
    const bool isOwn = m_item.kind == Kind::Own, isMissing = m_item.kind == Kind::Missing;
    const bool isIcon = m_gallery == Gallery::Icons;
    m_code->setText(m_item.code);
    const QString name
        = isIcon ? gallery::spokenName(m_item.code) : gallery::spokenLogoName(m_item.code);
    if (isOwn)
        m_kind->setText(tr("Of this portal"));
    else if (isMissing)
        m_kind->setText(tr("The portal does not know this code"));
    else
        m_kind->setText(tr("Built in · %1").arg(name));
    QString fact, consequence;
    const QString uses = tr("%Ln stored entries use it.", nullptr, int(m_item.uses));
    if (isMissing) {
        fact = uses;
        consequence = tr("The portal shows them without an icon. An uploaded picture of this code "
                         "gives it back.");
    } else if (!isIcon) {
        fact = tr("Logos decorate activities; log entries do not use them.");
    } else {
        fact = m_item.uses > 0 ? uses : tr("No stored entry uses it.");
    }
    if (m_item.kind == Kind::System)
        consequence = tr("The portal gives no picture of built-in ones; this is our drawing.");
    m_facts->setText(fact, consequence);
    const auto whyNot = m_shelf.whyNotManage();
    m_save->setVisible(isOwn);
    m_delete->setVisible(isOwn);
    m_delete->setEnabled(!whyNot);
    QPalette inRed = palette();
    inRed.setColor(QPalette::Active, QPalette::ButtonText, theme::colors(palette()).refused.text);
    inRed.setColor(QPalette::Inactive, QPalette::ButtonText, theme::colors(palette()).refused.text);
    m_delete->setPalette(inRed);
    m_upload->setVisible(isMissing);
    m_upload->setEnabled(!whyNot);
    m_entries->setVisible(isIcon && m_item.uses > 0);
    m_reason->setVisible(whyNot && !(m_item.kind == Kind::System));
    if (whyNot) {
        const ErrorText words = errorText(*whyNot);
        m_reason->setText(words.what, words.action);
    }
    m_specimen->updateGeometry();
    m_specimen->update();
}
