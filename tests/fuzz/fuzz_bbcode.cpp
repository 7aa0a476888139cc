// SPDX-FileCopyrightText: Timeline Desk contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as text: nothing crashes, the tree and the steps keep their promises, nothing of a text
// without brackets is lost.
#include "base/textcheck.h"
#include "bbcode/links.h"
#include "bbcode/parser.h"
#include "bbcode/steps.h"

#include <cstdint>
#include <cstdlib>

namespace {

void require(bool isKept)
{
    if (!isKept)
        std::abort();
}

void checkTree(const bbcode::Document &document)
{
    const auto &nodes = document.nodes;
    int seen = 0;
    for (int i = 0; i < nodes.size(); ++i) {
        require((i == 0) == (nodes[i].parent < 0) && nodes[i].parent < i);
        int last = -1;
        for (int child = nodes[i].firstChild; child >= 0; child = nodes[child].next) {
            require(nodes[child].parent == i && child > last);
            last = child;
            ++seen;
        }
        require(nodes[i].lastChild == last);
        if (nodes[i].kind == bbcode::Node::Kind::Link)
            require(!bbcode::linkTarget(nodes[i].value).isEmpty());
    }
    require(seen == nodes.size() - 1);
}

void checkSteps(const QList<bbcode::Step> &steps)
{
    bool isTable = false;
    bool hasParagraph = false;
    bbcode::Table table;
    for (const bbcode::Step &step : steps) {
        if (const auto *text = std::get_if<bbcode::Text>(&step)) {
            require(hasParagraph && !text->text.isEmpty());
            require(!text->text.contains(u'\n') && !text->text.contains(u'\r'));
            const QUrl &link = text->format.link;
            require(link.isEmpty() || link.scheme().startsWith(QStringLiteral("http")));
            require(link.isEmpty() || !bbcode::linkHost(link).isEmpty());
        } else if (std::holds_alternative<bbcode::Paragraph>(step)) {
            hasParagraph = true;
        } else if (const auto *begun = std::get_if<bbcode::Table>(&step)) {
            require(!isTable && begun->rows > 0 && begun->columns > 0);
            isTable = true;
            hasParagraph = false;
            table = *begun;
        } else if (const auto *cell = std::get_if<bbcode::Cell>(&step)) {
            require(isTable && cell->row >= 0 && cell->row < table.rows && cell->column >= 0
                    && cell->column < table.columns);
            hasParagraph = false;
        } else {
            require(isTable);
            isTable = hasParagraph = false;
        }
    }
    require(!isTable);
}

void checkText(const QString &text)
{
    qsizetype end = 0;
    for (const textcheck::HiddenCharacter &hidden : textcheck::hiddenCharacters(text)) {
        require(hidden.position >= end && hidden.length >= 1 && hidden.length <= 2);
        end = hidden.position + hidden.length;
        require(end <= text.size() && !textcheck::shortName(hidden.codePoint).isEmpty());
    }
    require(textcheck::visible(text).size() >= text.size());
    require(textcheck::firstLine(text, 20).size() <= 20);
    if (textcheck::isBlank(text))
        require(textcheck::withoutHidden(text).trimmed().size() <= text.size());
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const bbcode::Limits &limits :
         { bbcode::Limits {}, bbcode::Limits { 2, 60, 9, 5 }, bbcode::Limits { 0, 0, 0, 0 } }) {
        const bbcode::Document document = bbcode::parse(text, limits);
        checkTree(document);
        checkSteps(bbcode::steps(document));
        const QString plain = bbcode::toPlainText(document);
        QString lines = text;
        lines.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        while (lines.endsWith(u'\n'))
            lines.chop(1);
        if (!text.contains(u'['))
            require(plain == lines);
    }
    checkText(text);
    return 0;
}
