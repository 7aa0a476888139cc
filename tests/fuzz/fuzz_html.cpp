// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as HTML: nothing crashes, the steps keep their promises, no link leads anywhere else
// than to the web.
#include "bbcode/html.h"
#include "bbcode/links.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool isKept)
{
    if (!isKept)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    bool hasParagraph = false;
    qsizetype shown = 0;
    for (const bbcode::Step &step : bbcode::stepsOfHtml(html)) {
        if (std::holds_alternative<bbcode::Paragraph>(step)) {
            hasParagraph = true;
            continue;
        }
        const auto *text = std::get_if<bbcode::Text>(&step);
        require(text && hasParagraph && !text->text.isEmpty());
        require(!text->text.contains(u'\n') && !text->text.contains(u'\r'));
        const QUrl &link = text->format.link;
        require(link.isEmpty()
                || (link.scheme().startsWith(QStringLiteral("http"))
                    && !bbcode::linkHost(link).isEmpty()));
        shown += text->text.size();
    }
    require(shown <= 2 * html.size() + 2);
    require(bbcode::plainTextOfHtml(html).size() <= 8 * html.size() + 16);
    return 0;
}
