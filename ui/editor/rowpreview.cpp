// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/rowpreview.h"

#include "workspace.h"

#include "base/textcheck.h"
#include "bbcode/parser.h"
#include "bbcode/steps.h"
#include "models/roles.h"
#include "ui/portalicons.h"
#include "ui/widgets/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

RowPreview::RowPreview(Workspace &workspace, PortalIcons &pictures, QWidget *parent)
    : QWidget(parent)
    , m_model(1, 1)
{
    setObjectName(u"entryPreview"_s);
    m_delegate.setAuthorName([&workspace](UserId id) { return workspace.userName(id); });
    m_delegate.setPortalIcon([&pictures](const QString &code) { return pictures.picture(code); });
    setMinimumHeight(m_delegate.rowHeight(font()) + 2);
    QObject::connect(&pictures, &PortalIcons::changed, this, qOverload<>(&QWidget::update));
}

void RowPreview::setEntry(const timeline::EntryDraft &draft, qint64 author, const QDateTime &made)
{
    auto *item = new QStandardItem;
    const auto set = [item](int role, const QVariant &value) { item->setData(value, role); };
    set(models::LoadedRole, true);
    set(models::TitleRole, textcheck::firstLine(draft.title, 500));
    set(models::PreviewRole,
        textcheck::firstLine(bbcode::toPlainText(bbcode::parse(draft.text.left(2000))), 500));
    set(models::CreatedRole, made);
    set(models::AuthorIdRole, author);
    set(models::IconCodeRole, draft.iconCode);
    set(models::HiddenCharactersRole,
        int(textcheck::hiddenCharacters(draft.title).size()
            + textcheck::hiddenCharacters(draft.text).size()));
    set(models::VersionsRole, 1);
    m_model.setItem(0, item);
    setAccessibleName(m_delegate.description(m_model.index(0, 0)));
    update();
}

void RowPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto colors = theme::colors(palette());
    painter.setPen(QPen(colors.hairline, 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), theme::controlRadius,
                            theme::controlRadius);
    QStyleOptionViewItem option;
    option.initFrom(this);
    option.rect = rect().adjusted(1, 1, -1, -1);
    option.state = QStyle::State_Enabled;
    m_delegate.paint(&painter, option, m_model.index(0, 0));
}
